"""Calls: endpoints after what their pages say in several places has been merged. Data only.

`merging` makes them of `Observed`; types are named and operations are written from them.
"""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import JsonValue

from clientwright.diagnostics import Diagnostic
from clientwright.dialects.observed import Chapter, Endpoint
from clientwright.notations.shapes import Field, ListOf, ObjectOf, Shape, Supplied
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import Action, AnswerFormat, Basis, BodyFormat, ExampleRole, In


@dataclass(frozen=True)
class Value:
    """A value that a caller may give: its field, and where it travels.

    `stated`: the page says where; otherwise the method and the path decided.
    """

    field: Field
    location: In
    stated: bool = True
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False
    whole: bool = False
    """The value is the body itself, not a key of it."""


@dataclass(frozen=True)
class Reply:
    """An answer as a client reads it. `shape` is None where the page does not say what it holds (`why`)."""

    format: AnswerFormat
    shape: Shape | None
    origin: Origin
    basis: Basis
    why: str = ""
    status: str = ""
    media: str = ""
    description: str = ""
    supplied: tuple[Supplied, ...] = ()


@dataclass(frozen=True)
class Illustration:
    """An example to show to users."""

    label: str
    role: ExampleRole
    value: JsonValue
    origin: Origin
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Merged:
    """What an endpoint takes and gives: every source that its page has for that, made one."""

    endpoint: Endpoint
    values: tuple[Value, ...]
    body: BodyFormat
    media: tuple[str, ...]
    reply: Reply
    examples: tuple[Illustration, ...] = ()
    findings: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True)
class Call:
    """A merged endpoint in its place: its server and route, what it does, and what begins its types' names.

    `subject` is what its types are of (a record, or the operation itself), `noun` a longer name that no other
    operation has.
    """

    merged: Merged
    path: str
    server: str
    route: str
    action: Action = Action.CUSTOM
    subject: str = ""
    noun: str = ""

    @property
    def endpoint(self) -> Endpoint:
        """What the page says of the call."""
        return self.merged.endpoint

    @property
    def key(self) -> str:
        """Method and path, as documented."""
        return f"{self.endpoint.method} {self.path}"

    @property
    def source(self) -> str:
        """The document that has it."""
        return self.endpoint.origin.source

    @property
    def record_fields(self) -> tuple[Field, ...]:
        """The fields of a record as a call takes them: at the top, in `create[]`, or in `updates`."""
        taken = tuple(value.field for value in self.merged.values if value.location is not In.PATH)
        if self.action is Action.CREATE:
            return taken
        for part in taken:
            match part.name, part.shape:
                case ("create", ListOf(ObjectOf(fields))) | ("updates", ObjectOf(fields)):
                    return fields
                case _:
                    continue
        return ()


@dataclass(frozen=True)
class Group:
    """A resource: its name, what stands under its heading (None: pages that have none), and its calls.

    `record` is the name of one of its records; "" where its pages are not of records. `added` are fields of
    its records that no request shows.
    """

    name: str
    origin: Origin
    calls: tuple[Call, ...]
    chapter: Chapter | None = None
    record: str = ""
    added: tuple[Field, ...] = ()
