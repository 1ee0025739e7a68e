"""What the build stage looks at: a page's parts by their purpose, and its examples as JSON."""

from __future__ import annotations

import re
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto

from clientwright.diagnostics import Diagnostic, Location, Severity
from clientwright.dialects.mintlify.commands import Request, request
from clientwright.dialects.mintlify.json_text import JsonError, Located, merged, read_json
from clientwright.dialects.mintlify.syntax import (
    Block,
    Curl,
    Header,
    Heading,
    Json,
    NoExample,
    Page,
    Paragraph,
    Property,
    Section,
)
from clientwright.sources import Document
from clientwright.spec import Origin
from clientwright.syntax import Span, Syntax

_REQUEST_WORDS = ("request", "parameter", "body", "argument", "payload", "header", "cookie")
_OPEN_EXAMPLE = re.compile(r"\s*[{\[]\s*$|curl -")
_TABS = frozenset(["cURL", "Error"])


class Role(Enum):
    """What the prose below a heading speaks of."""

    REQUEST = auto()
    RESPONSE = auto()
    ERROR = auto()
    EVENT = auto()
    OTHER = auto()


@dataclass(frozen=True)
class Passage:
    """Prose below one heading (None: before the first)."""

    heading: Heading | None
    role: Role
    blocks: tuple[Block, ...]

    @property
    def label(self) -> str:
        """The heading's text."""
        return self.heading.text if self.heading else ""


@dataclass(frozen=True)
class Shown:
    """A JSON value that the page shows as an example, and what it is an example of."""

    label: str
    role: Role
    value: Located
    origin: Origin
    request: Request | None = None


@dataclass(frozen=True)
class View:
    """A page by its parts. `shown` are its examples: the generated ones first, then those in prose."""

    document: Document
    header: Header
    curl: Curl | None
    request: Request | None
    sample: Located | None
    sections: Mapping[str, Section]
    passages: tuple[Passage, ...]
    shown: tuple[Shown, ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def title(self) -> str:
        """The operation's title; "" where only tabs have captions."""
        return next((caption for caption in self.header.captions if caption not in _TABS), "")

    def objects(self, role: Role) -> list[Located]:
        """The objects shown for a role, and the elements of the lists shown, the generated ones first."""
        values = [shown.value for shown in self.shown if shown.role is role]
        found = [one for value in values for one in (value, *merged(value.elements))]
        return [one for one in found if isinstance(one.value, dict)]

    def origin(self, node: Syntax | Span, rule: str) -> Origin:
        """The origin of a spec node that rests on a syntax node."""
        span = node if isinstance(node, Span) else node.span
        return Origin(source=self.document.name, first=span.first, last=span.last, rule=rule)

    def at(self, line: int) -> Location:
        """A line of the page."""
        return self.document.location(line, 1)

    def warning(self, rule: str, message: str, line: int, *related: int, hint: str = "") -> Diagnostic:
        """A warning about a line, and the other lines that it concerns."""
        where = tuple(self.at(other) for other in related)
        return Diagnostic(rule, message, Severity.WARNING, self.at(line), hint, where)


def view(document: Document, page: Page) -> View:
    """The parts of a page."""
    place = next(i for i, block in enumerate(page.blocks) if isinstance(block, Header))
    header = typing.cast("Header", page.blocks[place])
    rest = list(page.blocks[place + 1 :])
    curl = typing.cast("Curl", rest.pop(0)) if rest and isinstance(rest[0], Curl) else None
    sample = rest.pop(0) if rest and isinstance(rest[0], Json | NoExample) else None
    sections = {block.heading: block for block in rest if isinstance(block, Section)}
    passages = tuple(_passages([block for block in rest if not isinstance(block, Section)]))
    sent = request(curl) if curl else None
    header = _with_title(header, sent.url) if sent else header
    answer = read_json(sample.text, sample.span.first) if isinstance(sample, Json) else None
    found = View(document, header, curl, sent, answer, sections, passages, (), ())
    shown: list[Shown] = []
    problems: list[Diagnostic] = []
    if curl and sent and sent.body:
        shown.append(Shown("Request", Role.REQUEST, sent.body, found.origin(curl, "curl"), sent))
    if sample and answer:
        role = Role.ERROR if "Error" in header.captions else Role.RESPONSE
        shown.append(Shown("Response", role, answer, found.origin(sample, "json")))
    for passage in passages:
        for block in passage.blocks:
            if isinstance(block, Paragraph) and _OPEN_EXAMPLE.match(block.lines[0]):
                message = "the example that begins here is not closed, and is kept as prose"
                problems.append(found.warning("mintlify-example-unreadable", message, block.span.first))
            try:
                shown += _shown(found, passage, block)
            except JsonError as error:
                line = error.line + (block.span.first - 1 if isinstance(block, Json) else 0)
                message = f"the example is not JSON: {error}"
                problems.append(found.warning("mintlify-example-unreadable", message, line))
    return replace(found, shown=tuple(shown), diagnostics=tuple(problems))


def _with_title(header: Header, url: str) -> Header:
    """The header, its last segment a title where the curl's URL ends with a slash before it.

    `/`, `users`, `/`, `List` may be the path /users/List, or the path /users/ and the title List.
    """
    *segments, last = header.segments
    titled = any(caption not in _TABS for caption in header.captions)
    if titled or header.slash or not segments or not url.partition("?")[0].endswith(f"/{segments[-1]}/"):
        return header
    return replace(header, segments=tuple(segments), slash=True, captions=(last, *header.captions))


def _shown(page: View, passage: Passage, block: Block) -> Iterator[Shown]:
    if isinstance(block, Json):
        value = read_json(block.text, block.span.first)
        yield Shown(passage.label, passage.role, value, page.origin(block, "json"))
    elif isinstance(block, Curl):
        sent = request(block)
        if sent.body:
            yield Shown(passage.label, Role.REQUEST, sent.body, page.origin(block, "curl"), sent)


def _passages(blocks: list[Block]) -> Iterator[Passage]:
    heading: Heading | None = None
    role = Role.OTHER
    own: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            if heading or own:
                yield Passage(heading, _told_role(role, own), tuple(own))
            role, heading, own = _role(block.text, role), block, []
        else:
            own.append(block)
    if heading or own:
        yield Passage(heading, _told_role(role, own), tuple(own))


def _told_role(role: Role, blocks: list[Block]) -> Role:
    """The role of a passage: one that says what is required speaks of the request, whatever its heading."""
    marks = {trait.strip() for block in blocks if isinstance(block, Property) for trait in block.traits}
    return Role.REQUEST if role is Role.OTHER and marks & {"required", "optional"} else role


def _role(heading: str, above: Role) -> Role:
    """The role of a heading below another; `Required Fields` continues what is above it."""
    text = heading.lower()
    if "webhook" in text:
        return Role.EVENT
    if "error" in text and "event" not in text:
        return Role.ERROR
    if "required" in text or "optional" in text:
        return Role.REQUEST
    if any(word in text for word in ("response", "returns")):
        return Role.RESPONSE
    if any(word in text for word in _REQUEST_WORDS):
        return Role.EVENT if above is Role.EVENT and "request" not in text else Role.REQUEST
    if "event" in text:
        return Role.EVENT
    if any(word in text for word in ("field", "propert", "attribute")):
        return Role.REQUEST if above in (Role.OTHER, Role.ERROR) else above
    return above if "example" in text else Role.OTHER
