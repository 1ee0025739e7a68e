"""Observed: what a page says, in the page's own terms, each thing with its origin. Data only.

Every dialect ends here, and `building` begins here; after it nothing knows which dialect a fact came from.
It holds no guess: where a page is silent, the field is None, empty or `unknown`. What a page says twice in
two
places (a list of fields, an example, a sentence) stands here twice; `building` merges it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from clientwright.diagnostics import Diagnostic
from clientwright.notations.curl import Request
from clientwright.notations.json import Located
from clientwright.notations.paging import PagingStatement
from clientwright.notations.shapes import Field, NamedShape, Rules, Shape
from clientwright.reading.origin import Origin
from clientwright.reading.sources import Document
from clientwright.spec.vocabulary import Access, ExampleRole, In, Presence


@dataclass(frozen=True)
class Source:
    """One documentation file: its name, number of lines, and the SHA-256 of its bytes in hex."""

    name: str
    lines: int
    sha256: str


def source_of(document: Document) -> Source:
    """What identifies a document."""
    return Source(document.name, len(document.lines), document.sha256)


@dataclass(frozen=True)
class Prose:
    """Lines of text. `label` is the heading above them.

    `demands`: they stand where the page states what must hold, so that a reader must look at each sentence
    that no rule for sentences reads.
    """

    text: str
    origin: Origin
    label: str = ""
    demands: bool = False


@dataclass(frozen=True)
class Parameter:
    """A value that a caller may give beside the body, or of which the page does not say where it travels.

    `style` and `explode` are how a list or an object is written, in OpenAPI's words; "" and None: not said.
    """

    field: Field
    location: In | None = None
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False


@dataclass(frozen=True)
class Body:
    """What a request or an answer holds in one media type ("": the page names none).

    `shape` is the whole as the page states it: an `ObjectOf` where it lists fields, None where it does not
    say.
    `options`: the page shows one of several alternatives only, so nothing in it is required.
    """

    media: str
    shape: Shape | None
    origin: Origin
    presence: Presence = Presence.UNKNOWN
    options: bool = False
    located: bool = True
    """Whether the page says that this is a body; otherwise it only shows what a call takes."""
    description: str = ""
    rules: Rules | None = None
    """The bounds of the whole."""
    encodings: Mapping[str, str] = field(default_factory=dict[str, str])
    """The media types of single parts of a multipart body, by the part's name."""


@dataclass(frozen=True)
class Answer:
    """An answer. `status` is as written: `200`, `4XX`, `default`, or "" where the page states none."""

    status: str
    origin: Origin
    bodies: tuple[Body, ...] = ()
    description: str = ""
    headers: tuple[Field, ...] = ()
    empty: bool = False
    """The page says that nothing comes back."""
    stream: str = ""
    """The media type of a stream of events or lines that the page says this is; "" for no stream."""


@dataclass(frozen=True)
class Example:
    """A value that the page shows, as JSON with its lines; `request` is the command or message it is part of.

    `status` is the answer's, where the page states it next to the example; `generated`: a rendering made it
    up
    from types, so that its values tell nothing.
    """

    label: str
    role: ExampleRole
    value: Located
    origin: Origin
    request: Request | None = None
    status: str = ""
    media: str = ""
    generated: bool = False


@dataclass(frozen=True)
class Credential:
    """What carries a credential and the text around it: `Bearer {}`; "" where the page does not say.

    `name` is what the page calls it ("": nothing), `stated` whether the page lists it as a credential;
    otherwise
    only a placeholder in a command shows it. `kind` is OpenAPI's word for its scheme, where the page has it.
    """

    location: In
    wire: str
    origin: Origin
    format: str = ""
    name: str = ""
    description: str = ""
    stated: bool = True
    kind: str = ""


@dataclass(frozen=True)
class Server:
    """A base URL as written, placeholders in braces included. `variables` are the defaults of these."""

    url: str
    origin: Origin
    name: str = ""
    description: str = ""
    variables: Mapping[str, str] = field(default_factory=dict[str, str])
    stated: bool = True
    """Whether the page calls this the server; otherwise it is what remains of a command's URL."""


@dataclass(frozen=True)
class Event:
    """A webhook's payload: by its shape, by examples, or both.

    `discriminator` is the key that tells the event's type, and `value` what stands there; "" where the page
    does not say.
    """

    name: str
    origin: Origin
    shape: Shape | None = None
    examples: tuple[Example, ...] = ()
    discriminator: str = ""
    value: str = ""
    description: str = ""
    fields: tuple[Field, ...] = ()
    """Fields that only prose tells of."""


class Shown(StrEnum):
    """Whether only a command states an endpoint; `sample`: and its path may hold values of an example."""

    NO = "no"
    CALL = "call"
    SAMPLE = "sample"


@dataclass(frozen=True)
class Endpoint:
    """One operation as the page has it.

    `path` is as written, its variables in braces or after colons, "" where the page writes whole addresses
    only;
    `url` is the whole address where the page shows one, or "". `name` is what the page calls this one call
    where it does so reliably (an operation id, the title
    of a page of one operation). `credentials` lists alternatives, each a set that goes together: () is none
    at
    all, None: the page does not say. `told_request` and `told_answer` are fields that prose tells of.
    """

    method: str
    path: str
    origin: Origin
    path_origin: Origin
    url: str = ""
    url_origin: Origin | None = None
    name: str = ""
    title: str = ""
    title_origin: Origin | None = None
    description: str = ""
    description_origins: tuple[Origin, ...] = ()
    """The lines of the description, where the page states constraints in it."""
    prose: tuple[Prose, ...] = ()
    access: Access | None = None
    deprecated: bool = False
    parameters: tuple[Parameter, ...] = ()
    body: tuple[Body, ...] = ()
    """The request's body in each media type; () where the page states none."""
    answers: tuple[Answer, ...] = ()
    examples: tuple[Example, ...] = ()
    command: Request | None = None
    """The command that the page shows first; it may hold what no list does."""
    told_request: tuple[Parameter, ...] = ()
    told_answer: tuple[Field, ...] = ()
    credentials: tuple[tuple[Credential, ...], ...] | None = None
    servers: tuple[Server, ...] = ()
    events: tuple[Event, ...] = ()
    listed: bool = False
    """An index of endpoints states it: a row or an entry, beside which a page of its own counts more."""
    shown: Shown = Shown.NO
    handwritten: bool = False
    """People wrote it, and may say more of the same call elsewhere: all that they say of it counts."""
    exhaustive: bool = False
    """The page states all types in full: examples and prose add nothing to them."""
    identifier: str = ""
    """A name that no other operation of the API has (an operation id); "" where the page states none."""
    group: str = ""
    """A name that groups endpoints: a tag; "" where the page has none."""


@dataclass(frozen=True)
class Chapter:
    """What the page groups under one heading. `name` is "" where the page groups nothing."""

    name: str
    origin: Origin
    endpoints: tuple[Endpoint, ...] = ()
    prose: tuple[Prose, ...] = ()
    events: tuple[Event, ...] = ()
    event_models: tuple[str, ...] = ()
    """The names of the models that its events tell about, where the page lists them."""
    of_records: bool = False
    """Its default actions (create, get, list, update, delete) take and return its records."""


@dataclass(frozen=True)
class Pagination:
    """How lists are read on, as a chapter says it, and where."""

    statement: PagingStatement
    origin: Origin


@dataclass(frozen=True)
class Failure:
    """A row of a table of errors: a status or a code, and what it means."""

    status: str
    text: str
    origin: Origin
    code: str = ""


@dataclass(frozen=True)
class Mention:
    """A call that a page names by its path, and its method unless it leaves that out ("")."""

    method: str
    path: str
    origin: Origin


@dataclass(frozen=True)
class PassedOver:
    """A key of a fragment that no client needs, by its way from the fragment's root."""

    key: str
    origin: Origin


@dataclass(frozen=True)
class Observed:
    """All that one document says. `findings` are what its dialect found on the way."""

    source: Source
    chapters: tuple[Chapter, ...] = ()
    title: str = ""
    prose: tuple[Prose, ...] = ()
    servers: tuple[Server, ...] = ()
    credentials: tuple[Credential, ...] = ()
    shapes: tuple[NamedShape, ...] = ()
    paginations: tuple[Pagination, ...] = ()
    failures: tuple[Failure, ...] = ()
    rate_limits: tuple[Prose, ...] = ()
    mentions: tuple[Mention, ...] = ()
    passed_over: tuple[PassedOver, ...] = ()
    findings: tuple[Diagnostic, ...] = ()
