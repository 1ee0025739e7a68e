"""The syntax tree of a page of endpoint blocks: data only. Spans are lines of the document."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from clientwright.notations.payload.syntax import Payload
from clientwright.reading.syntax import UNCLAIMED, Syntax


class Rule(StrEnum):
    """The grammar rules that claim lines, as `coverage` and origins name them."""

    PREAMBLE_PROSE = "preamble-prose"
    PREAMBLE_BULLET = "preamble-bullet"
    PREAMBLE_CODE = "preamble-code"
    RESOURCE = "resource"
    PROSE = "resource-prose"
    CONSTRAINTS_HEADING = "constraints-heading"
    CONSTRAINT = "constraint"
    NOTE = "note"
    TITLE = "title"
    METHOD = "method"
    URL = "url"
    DESCRIPTION = "description"
    PAYLOAD = "payload"
    NO_PAYLOAD = "no-payload"
    BLOCK = "block"
    SHAPE = "webhook-shape"
    BLANK = "blank"
    STRAY = UNCLAIMED


BULLETS = frozenset({Rule.PREAMBLE_BULLET, Rule.CONSTRAINT, Rule.NOTE})
"""The rules of lines that begin with "- "."""


@dataclass(frozen=True, slots=True)
class Line(Syntax):
    """A line of text, as the rule that claims it sees it: the "- " of a bullet is not part of it."""

    rule: Rule
    text: str = ""


@dataclass(frozen=True, slots=True)
class Code(Syntax):
    """A line of a numbered listing."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Values(Syntax):
    """`'create' | 'update'`: one of some strings."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reference(Syntax):
    """A type by its name, such as `string` or `CalendarEvent`; `lists` counts the `[]` after it."""

    name: str
    lists: int = 0


@dataclass(frozen=True, slots=True)
class Index(Syntax):
    """`{ [key: string]: values }`: any keys."""

    key: str
    values: Reference


@dataclass(frozen=True, slots=True)
class Member(Syntax):
    """A line of a webhook's shape. `comma`: whether one ends it."""

    name: str
    optional: bool
    type: Values | Reference | Index
    comma: bool


@dataclass(frozen=True, slots=True)
class Shape(Syntax):
    """A webhook's payload, in the notation of TypeScript."""

    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Title(Syntax):
    """The line above `Method: X`."""

    text: str


@dataclass(frozen=True, slots=True)
class Method(Syntax):
    """`Method: X`."""

    name: str


@dataclass(frozen=True, slots=True)
class Url(Syntax):
    """The URL of an endpoint, with `:name` for a path parameter."""

    text: str


@dataclass(frozen=True, slots=True)
class Body(Syntax):
    """A payload in its place on the page: the spans inside it count from the first line of this one."""

    payload: Payload


@dataclass(frozen=True, slots=True)
class NoBody(Syntax):
    """`Authentication info only`."""


@dataclass(frozen=True, slots=True)
class Block(Syntax):
    """An endpoint. `body` is None where the page has neither a payload nor the line that stands for none.

    `lines` are its description and notes; `after` the lines behind the body, which no rule reads.
    """

    title: Title | None
    method: Method
    url: Url
    lines: tuple[Line, ...]
    body: Body | NoBody | None
    after: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading(Syntax):
    """The name of a resource."""

    name: str


@dataclass(frozen=True, slots=True)
class Resource(Syntax):
    """A heading, what stands below it, and its endpoints."""

    heading: Heading
    intro: tuple[Line | Shape, ...]
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Page(Syntax):
    """A whole document.

    `mark` is its byte order mark, `newline` what ends a line, and `ended` whether the last line has it too.
    """

    preamble: tuple[Line | Code, ...]
    resources: tuple[Resource, ...]
    mark: str = ""
    newline: str = "\n"
    ended: bool = True
