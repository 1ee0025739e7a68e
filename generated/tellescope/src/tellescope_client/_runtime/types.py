"""Annotations that say more than Python's own types."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from dataclasses import dataclass
from os import PathLike
from typing import IO, TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

QueryStyle: TypeAlias = Literal["brackets", "repeat"]
ParameterStyle: TypeAlias = Literal["comma", "space", "pipe", "deep", "spread"]
"""How lists stand in a query string: `key[]=a&key[]=b`, or `key=a&key=b`."""

BodyFormat: TypeAlias = Literal["none", "json", "json-whole", "form", "multipart", "multipart-whole", "raw"]
"""How a request's body is written. `...-whole` and `raw`: the one body parameter is the body itself."""

AnswerFormat: TypeAlias = Literal["json", "empty", "binary", "unknown", "events", "json-lines"]
"""How an answer's body is read.

`events` and `json-lines` come value by value. `unknown`: any JSON, or text, or bytes, or nothing, which is
None.
"""

FileContent: TypeAlias = bytes | IO[bytes] | PathLike[str]
"""What can be sent as a file: its bytes, a file opened in binary mode, or a path."""

RawContent: TypeAlias = FileContent | Iterable[bytes]
"""What can be sent as a whole body: a file, or its bytes in pieces. An iterator is sent once only."""

AsyncRawContent: TypeAlias = RawContent | AsyncIterable[bytes]
"""As `RawContent`, for code that awaits."""

Headers: TypeAlias = Mapping[str, str]


PLAIN = frozenset({type(None), bool, int, float, str})
"""The types whose values travel as they are."""


@dataclass(frozen=True, slots=True)
class TextFormat:
    """A form that a string must have when it is sent; when it is read, every string is taken."""

    name: str
    pattern: str
    hint: str
    example: str


ALWAYS_THERE: Any = None
"""The default of a field that every answer holds, so that its type needs no None.

It is None in a record that was made rather than read, and where a write was answered with nothing.
"""

if TYPE_CHECKING:
    Unlisted: TypeAlias = None
else:
    Unlisted = str | None
"""What tells the members of a union apart, in a member that the documentation does not list.

Any text can stand there. To type checkers it is None, so that comparing the field with a documented value
leaves the one member that holds it.
"""

ObjectId = Annotated[
    str, TextFormat("ObjectId", r"[0-9a-fA-F]{24}", "24 hexadecimal digits", "60398b0231a295e64f084fd9")
]
"""The id of a record: 24 hexadecimal digits."""
