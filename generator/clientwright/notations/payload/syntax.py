"""The syntax tree of the payload notation: data only. Spans count lines from the payload's own first line."""

from __future__ import annotations

from dataclasses import dataclass

from clientwright.reading.syntax import Syntax


@dataclass(frozen=True, slots=True)
class String(Syntax):
    """A quoted string: the characters between the quotes, escapes included."""

    text: str


@dataclass(frozen=True, slots=True)
class Number(Syntax):
    """A number, as its digits stand."""

    text: str


@dataclass(frozen=True, slots=True)
class Constant(Syntax):
    """`true`, `false` or `null`."""

    value: bool | None


@dataclass(frozen=True, slots=True)
class Empty(Syntax):
    """`{ }` (spaced: any object) or `{}` (an object whose keys are not documented)."""

    spaced: bool


@dataclass(frozen=True, slots=True)
class Map(Syntax):
    """`{ "key": string }`: a key and a value for all keys. `value` is as it stands, quotes included."""

    key: str
    quoted: bool
    value: str


@dataclass(frozen=True, slots=True)
class RecordField(Syntax):
    """A field of a record: its name, whether a `?` marks it, and the word for its type."""

    name: str
    optional: bool
    type: str


@dataclass(frozen=True, slots=True)
class Record(Syntax):
    r"""An object on one line, whose line ends are written as a backslash and an n."""

    fields: tuple[RecordField, ...]


@dataclass(frozen=True, slots=True)
class List(Syntax):
    """`[` elements `]`."""

    elements: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Pair(Syntax):
    """A key, whether a `?` ends it, and its value."""

    name: str
    optional: bool
    value: Value


@dataclass(frozen=True, slots=True)
class Object(Syntax):
    """`{` pairs `}`."""

    pairs: tuple[Pair, ...]


Value = String | Number | Constant | Empty | Map | Record | List | Object
Payload = Object | Empty
