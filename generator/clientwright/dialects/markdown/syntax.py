"""The syntax tree of a Markdown reference: its blocks in order. Data only.

Layout that says nothing (marks of bullets, blanks in cells, the length of a rule) stands beside the values.
"""

from __future__ import annotations

from dataclasses import dataclass

from clientwright.reading.syntax import Syntax


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line that means something: its kind in the grammar (`name`, `method`), and its text."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Line(Syntax):
    """A line of a known form, in its pieces. `form` is `endpoint`, `field` or, for free prose, `text`."""

    form: str
    pieces: tuple[Piece, ...]

    def value(self, kind: str) -> str:
        """The text of the first piece of a kind; "" where there is none."""
        return next((piece.text for piece in self.pieces if piece.kind == kind), "")

    @property
    def text(self) -> str:
        """The line as it reads."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Blank(Syntax):
    """An empty line; `space` is the white space in it."""

    space: str = ""


@dataclass(frozen=True, slots=True)
class Front(Syntax):
    """The front matter between two rules, as YAML text."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heading(Syntax):
    """A heading: what stands around its line (`## `, ` ##`, `<h2 id="x">`), and a setext rule below."""

    level: int
    mark: str
    line: Line
    closing: str = ""
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Fence(Syntax):
    """Code between fences: its language, and its text. `closing` is None where the document ends inside."""

    indent: str
    mark: str
    language: str
    lines: tuple[str, ...]
    closing: str | None


@dataclass(frozen=True, slots=True)
class Code(Syntax):
    """Code that is set off by indentation."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cell(Syntax):
    """A cell, and the blanks around its text."""

    before: str
    text: str
    after: str


@dataclass(frozen=True, slots=True)
class Row(Syntax):
    """A row: what stands before its first cell and after its last one, outer pipes included."""

    opening: str
    cells: tuple[Cell, ...]
    closing: str


@dataclass(frozen=True, slots=True)
class Table(Syntax):
    """A table: its header, the rule below that, and its rows."""

    header: Row
    rule: Row
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Entry(Syntax):
    """A list's entry: its mark with the blanks around it, its line, and the lines that continue it."""

    mark: str
    line: Line
    more: tuple[str, ...] = ()

    @property
    def indent(self) -> int:
        """How far the mark stands from the margin, in characters; a tab counts as four."""
        bare = self.mark.expandtabs(4)
        return len(bare) - len(bare.lstrip())


@dataclass(frozen=True, slots=True)
class Definition(Syntax):
    """A line of a definition list: `: text` below the term."""

    mark: str
    text: str


@dataclass(frozen=True, slots=True)
class Quote(Syntax):
    """A quoted line."""

    mark: str
    line: Line


@dataclass(frozen=True, slots=True)
class Paragraph(Syntax):
    """Lines of prose, each of which may have a known form."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Markup(Syntax):
    """Lines of HTML, comments included: nothing in them is a fact."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Divider(Syntax):
    """A line across the page."""

    text: str


Block = (
    Blank | Front | Heading | Fence | Code | Table | Entry | Definition | Quote | Paragraph | Markup | Divider
)


@dataclass(frozen=True, slots=True)
class Page(Syntax):
    """A page: its blocks in order; how its lines end; what ends the last line; a byte order mark, if any."""

    blocks: tuple[Block, ...]
    newline: str = "\n"
    ending: str = ""
    mark: str = ""
