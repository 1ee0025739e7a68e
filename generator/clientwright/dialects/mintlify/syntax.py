"""The syntax tree of a Mintlify page: what stands on it, line by line. Data only; print.py writes it back."""

from __future__ import annotations

from dataclasses import dataclass

from clientwright.dialects.mintlify.markup import Mark
from clientwright.notations.curl.syntax import Curl
from clientwright.reading.syntax import Syntax


@dataclass(frozen=True, slots=True)
class Blank(Syntax):
    """An empty line; `space` is the white space in it."""

    space: str = ""


@dataclass(frozen=True, slots=True)
class Stray(Syntax):
    """A line that no rule reads."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph(Syntax):
    """Lines of free prose."""

    lines: tuple[str, ...]


# --- the top of the page -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SkipLink(Syntax):
    """The link over the navigation, a page's first line."""


@dataclass(frozen=True, slots=True)
class Banner(Syntax):
    """The pointer to the documentation's index for machines."""

    index: str


@dataclass(frozen=True, slots=True)
class Navigation(Syntax):
    """A line of the site's own above the page: links, a breadcrumb, a button."""

    text: str


@dataclass(frozen=True, slots=True)
class PageTitle(Syntax):
    """The page's title, where the site shows it above the header."""

    text: str


@dataclass(frozen=True, slots=True)
class Header(Syntax):
    """Method and path, and the captions below: the operation's title, or a code tab's name.

    `bases` are the lines between method and path: servers, whole addresses, a placeholder, blank lines.
    `gaps` are
    the blank lines within the path: how many lines of the header stand above each, and its white space.
    """

    method: str
    bases: tuple[str, ...]
    segments: tuple[str, ...]
    slash: bool
    captions: tuple[str, ...] = ()
    gaps: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class StatusTabs(Syntax):
    """The statuses that the page has samples of; it shows that of the first."""

    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Json(Syntax):
    """JSON as it is laid out on the page."""

    text: str


@dataclass(frozen=True, slots=True)
class NoExample(Syntax):
    """The sentence that stands where a sample would."""


# --- prose ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Heading(Syntax):
    """A short line between blank lines."""

    text: str


@dataclass(frozen=True, slots=True)
class Bullet(Syntax):
    """An entry of a list, after a bullet or a number; `mark` holds the white space around it."""

    mark: str
    text: str


@dataclass(frozen=True, slots=True)
class Property(Syntax):
    """A bullet that describes a field: `• name (trait, trait): text`."""

    mark: str
    name: str
    traits: tuple[str, ...]
    separator: str
    text: str

    @property
    def indent(self) -> int:
        """How far the bullet stands from the margin, in characters."""
        return len(self.mark) - len(self.mark.lstrip())


# --- types ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Alternative(Syntax):
    """`Title · name<format>[]`, or a union in brackets (`group`) in place of a name."""

    name: str = ""
    format: str = ""
    title: str = ""
    group: Type | None = None
    lists: int = 0


@dataclass(frozen=True, slots=True)
class Type(Syntax):
    """A line that tells a type."""

    alternatives: tuple[Alternative, ...]


# --- the generated sections ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Media(Syntax):
    """A content type, and the body's type where the page tells it (`application/json · object[]`)."""

    name: str
    type: Type | None = None


@dataclass(frozen=True, slots=True)
class Status(Syntax):
    """An answer's status, with its content type where both stand in one line."""

    code: str
    media: str = ""


@dataclass(frozen=True, slots=True)
class Choice(Syntax):
    """One of the options of a body, or of a field."""

    mark: str
    text: str


@dataclass(frozen=True, slots=True)
class AnswerType(Syntax):
    """`The response is of type X.`"""

    subject: str
    type: Type


@dataclass(frozen=True, slots=True)
class Location(Syntax):
    """Where a credential travels. `glued`: it stands in the line of the pill before it, as flags may too."""

    name: str
    glued: bool = False


@dataclass(frozen=True, slots=True)
class Flag(Syntax):
    """`required`, `deprecated`, `read-only` or `write-only`."""

    name: str
    glued: bool = False


@dataclass(frozen=True, slots=True)
class Default(Syntax):
    """A default. `gap` is what stands between `default:` and the value."""

    gap: str
    text: str
    glued: bool = False


@dataclass(frozen=True, slots=True)
class Length(Syntax):
    """How many characters or elements (`subject`: string, array or nothing); "" for a bound not told."""

    subject: str
    minimum: str
    maximum: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Range(Syntax):
    """`lower below x compare bound`, as in `1 <= x <= 9` or, without the first two, `x >= 1`."""

    labelled: bool
    lower: str
    below: str
    compare: str
    bound: str


@dataclass(frozen=True, slots=True)
class Pattern(Syntax):
    """A regular expression."""

    regex: str


@dataclass(frozen=True, slots=True)
class Allowed(Syntax):
    """The only value that a field may have, as JSON."""

    text: str


@dataclass(frozen=True, slots=True)
class Options(Syntax):
    """The values of an enum, as they stand on the page. `line`: all in one line, which ends with `end`."""

    values: tuple[str, ...]
    line: bool = False
    end: str = ""


@dataclass(frozen=True, slots=True)
class Toggle(Syntax):
    """The button that shows or hides what an object holds; unfolded, its fields follow with whole names."""

    unfolded: bool = False


@dataclass(frozen=True, slots=True)
class FieldExample(Syntax):
    """A field's example; `blanks` stand between its heading and the text."""

    blanks: tuple[str, ...]
    text: str


Part = (
    Blank
    | Location
    | Flag
    | Default
    | Length
    | Range
    | Pattern
    | Allowed
    | Options
    | FieldExample
    | Choice
    | Toggle
    | Paragraph
    | Stray
)


@dataclass(frozen=True, slots=True)
class Field(Syntax):
    """A field or credential: its name, its type (None: the page tells none), and what follows.

    `gap` is a blank line between name and type.
    """

    name: str
    type: Type | None
    parts: tuple[Part, ...]
    gap: Blank | None = None

    @property
    def location(self) -> Location | None:
        """Where a credential travels, if the page tells it."""
        return next((part for part in self.parts if isinstance(part, Location)), None)


@dataclass(frozen=True, slots=True)
class Section(Syntax):
    """A generated section: what stands before its first field, and its fields."""

    heading: str
    opening: tuple[Blank | Stray | Media | Status | Choice | AnswerType | Paragraph, ...]
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Footer(Syntax):
    """What the site puts under every page."""

    lines: tuple[str, ...]


Prose = Heading | Bullet | Property | Paragraph | Curl | Json | Blank
Top = SkipLink | Banner | Navigation | PageTitle | Header | StatusTabs | NoExample
Block = Top | Section | Footer | Stray | Prose


@dataclass(frozen=True, slots=True)
class Page(Syntax):
    """A page: its blocks in order; how its lines end; what ends the last line; a byte order mark, if any.

    `marks` are those of Markdown around its lines.
    """

    blocks: tuple[Block, ...]
    newline: str = "\n"
    ending: str = ""
    mark: str = ""
    marks: tuple[Mark, ...] = ()
