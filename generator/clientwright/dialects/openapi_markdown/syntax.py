"""The syntax tree of a file that carries OpenAPI fragments; printing it gives the text."""

from __future__ import annotations

from dataclasses import dataclass

from clientwright.reading.syntax import Syntax

MESSAGES = "AsyncAPI"
"""What announces the messages of a web socket or a queue, of which no HTTP client is made."""


@dataclass(frozen=True, slots=True)
class Heading(Syntax):
    """A heading of a level from 1; `space` and `end` are the blanks around its text."""

    level: int
    text: str
    space: str = " "
    end: str = "\n"


@dataclass(frozen=True, slots=True)
class Announcement(Heading):
    """A heading that says that a fragment follows."""


@dataclass(frozen=True, slots=True)
class Quote(Syntax):
    """A quoted line: a description, or part of the index banner."""

    text: str
    space: str = " "
    end: str = "\n"


@dataclass(frozen=True, slots=True)
class Fence(Syntax):
    """A fence of code. `text` is what it holds, each line with its end."""

    ticks: int
    language: str
    note: str
    text: str
    indent: str = ""
    end: str = "\n"
    closing: str = ""
    closing_end: str = "\n"


@dataclass(frozen=True, slots=True)
class Fragment(Fence):
    """A fence that holds the OpenAPI document of an operation, or of schemas alone."""

    @property
    def first_line(self) -> int:
        """The line at which its text begins."""
        return self.span.first + 1


@dataclass(frozen=True, slots=True)
class Source(Syntax):
    """The address that a page was fetched from."""

    address: str
    end: str = "\n"


@dataclass(frozen=True, slots=True)
class Prose(Syntax):
    """A line of free text. `rule` says what it looks like: text, a bullet, a table's row, a comment."""

    text: str
    rule: str


@dataclass(frozen=True, slots=True)
class FrontMatter(Syntax):
    """What stands between two lines `---` at the top, each line with its end."""

    text: str


@dataclass(frozen=True, slots=True)
class PackedOperation(FrontMatter):
    """Front matter that has a whole operation: its packed text, the line of that, and the page's title."""

    packed: str
    line: int
    title: str = ""


@dataclass(frozen=True, slots=True)
class Blank(Syntax):
    """A line without text."""

    space: str = "\n"


Carrier = Fragment | PackedOperation
"""What holds an OpenAPI document."""
Block = Heading | Announcement | Quote | Fence | Carrier | Source | Prose | FrontMatter | Blank


@dataclass(frozen=True, slots=True)
class File(Syntax):
    """The blocks of a file, in order. `ended` is whether its last line has an end."""

    blocks: tuple[Block, ...]
    ended: bool = True
    mark: str = ""
