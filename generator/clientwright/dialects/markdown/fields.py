"""Fields from the entries of lists and the rows of tables: name, type, presence, description, nesting."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from pydantic import JsonValue

from clientwright.dialects.markdown.syntax import Block, Cell, Definition, Entry, Paragraph, Row, Table
from clientwright.dialects.markdown.typed import (
    UNSTATED,
    listed,
    presence_of_cell,
    presence_of_prose,
    shape_of_code,
    shape_of_prose,
    shape_of_words,
)
from clientwright.notations.shapes import (
    Anything,
    Field,
    ListOf,
    MapOf,
    ObjectOf,
    OneOf,
    OneOfValues,
    Scalar,
    Shape,
)
from clientwright.notations.tables import columns
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import Basis, In, Presence

_IN = {
    "path": In.PATH,
    "query": In.QUERY,
    "header": In.HEADER,
    "headers": In.HEADER,
    "cookie": In.COOKIE,
    "body": In.BODY,
    "form": In.BODY,
    "formdata": In.BODY,
    "json": In.BODY,
    "url": None,
}
_NAME = re.compile(
    r"(?P<before>[»↳>\-. ]*)"
    r"(?P<name>[:@$?]?[A-Za-z_{<][\w.\-$]*[}>]?(?:\[[\w.]*\](?:\.[\w.\-]+)*)*)(?P<after>\??\s*\\?\*?)"
)
_UNNAMED = "*anonymous*"
_DECORATION = re.compile(r"[`*]+|&nbsp;|</?\w+[^<>]*>|\{\{<\s*/?\w+\s*>\}\}")
_REQUIRED_MARK = re.compile(r"\{\{<\s*required\s*>\}\}|<Required\s*/>", re.IGNORECASE)
_LINK = re.compile(r"\[[^\]]+\]\(#[^)]*\)")
_CODE_TYPE = re.compile(
    r"`(?P<code>[^`]+)`(?=[,.]|\s*$)|"
    rf"(?P<list>array of )?\(?(?P<links>{_LINK.pattern}(?:\s*\|\s*{_LINK.pattern})*)\)?"
)
_POSSIBLE = re.compile(r"possible values: `([^`]+)`")
_NAME_LIKE = re.compile(r"[`*_]*[\w.\[\]$@-]+[`*_:]*(?:\s*\([^()]*\))?[`*_]*\s*(?:$|[:\u2013\u2014-])")
_TRAIT = re.compile(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)")


@dataclass
class Draft:
    """A field as it is gathered: what its own line says, and the fields that stand below it."""

    name: str
    shape: Shape
    presence: Presence
    origin: Origin
    description: str = ""
    location: In | None = None
    located: bool = False
    depth: int = 0
    style: str = ""
    default: JsonValue = None
    alternative: bool = False
    """It is no field, but one of several types without a name."""
    whole: bool = False
    """Its shape is known to the end: what stands below it adds nothing."""
    nested: list[Draft] = field(default_factory=list["Draft"])

    def made(self) -> Field:
        """The field, with what is nested in it."""
        shape = self.shape
        if self.nested and not self.whole:
            shape = with_fields(shape, tuple(one.made() for one in self.nested), self.origin)
        return Field(
            self.name, shape, self.presence, self.origin, default=self.default, description=self.description
        )


def with_fields(shape: Shape, fields: Sequence[Field], origin: Origin) -> Shape:
    """A shape with the fields that the page lists below it; any other than an object or a list of them stays.

    Of a value without a type they tell that it has fields, and not whether it is a list: that is derived.
    """
    whole = ObjectOf(tuple(fields), origin=origin)
    match shape:
        case ListOf(Anything() | MapOf()):
            return replace(shape, element=whole)
        case MapOf():
            return whole
        case Anything():
            return replace(whole, basis=Basis.DERIVED)
        case OneOf(members) if any(isinstance(one, MapOf) for one in members):
            return replace(shape, members=tuple(whole if isinstance(one, MapOf) else one for one in members))
        case _:
            return shape


def from_blocks(source: str, blocks: Sequence[Block]) -> list[Draft]:
    """The fields that lists, tables and definition lists state, nested as they stand there."""
    found = from_tables(source, [block for block in blocks if isinstance(block, Table)])
    if not found:
        found = _from_entries(source, [one for one in blocks if isinstance(one, Entry)], blocks)
    return found or _from_definitions(source, blocks)


def _from_entries(source: str, entries: Sequence[Entry], blocks: Sequence[Block]) -> list[Draft]:
    made: list[Draft] = []
    open_: list[Draft] = []
    for entry in entries:
        while open_ and entry.indent <= open_[-1].depth:
            open_.pop()
        if entry.line.form != "field":
            continue
        draft = _entry(source, entry, blocks)
        if not open_:
            if draft.depth == 0 or not made or draft.style == made[0].style:
                made.append(draft)
                open_.append(draft)
        elif draft.style == made[0].style:
            open_[-1].nested.append(draft)
            open_.append(draft)
    return _one_level(made)


def _one_level(made: list[Draft]) -> list[Draft]:
    """Entries that are marked as the first one is: others are values or remarks, no fields."""
    return [one for one in made if one.style == made[0].style] if made else []


def _entry(source: str, entry: Entry, blocks: Sequence[Block]) -> Draft:
    line = entry.line
    origin = Origin(source=source, first=entry.span.first, last=entry.span.last, rule="field")
    name = line.value("name")
    rest = " ".join([line.value("rest").strip(), *(part.strip() for part in entry.more)]).strip()
    traits = line.value("traits") + line.value("close")
    shape = shape_of_code(line.value("type"), origin) if line.value("type") else None
    words = [one.strip(" `*_") for found in _TRAIT.findall(traits) for one in found.split(",")]
    presence = Presence.UNKNOWN
    for word in words:
        shape = shape or shape_of_words(word, origin)
        presence = _stated(word) if presence is Presence.UNKNOWN else presence
    if shape is None:
        shape, rest = leading_type(rest, origin)
    if presence is Presence.UNKNOWN:
        presence = presence_of_prose(rest)
    shape = shape or shape_of_prose(rest, origin)
    open_list = isinstance(shape, ListOf) and isinstance(shape.element, Anything)
    choice = _alternatives(source, entry, blocks, origin) if shape is None or open_list else None
    if choice is not None and open_list:
        shape, choice = None, ListOf(choice)
    made = Draft(name, listed(name, shape or choice or UNSTATED), presence, origin, rest, depth=entry.indent)
    made.style, made.whole = line.value("open"), choice is not None
    return made


def _stated(word: str) -> Presence:
    return {
        "required": Presence.REQUIRED,
        "mandatory": Presence.REQUIRED,
        "optional": Presence.OPTIONAL,
    }.get(word.lower(), Presence.UNKNOWN)


def leading_type(text: str, origin: Origin) -> tuple[Shape | None, str]:
    """The type that a description begins with as code or as links, and what follows it."""
    match = _CODE_TYPE.match(text)
    if match is None:
        return None, text
    rest = text[match.end() :].lstrip(" ,.")
    if match["code"]:
        shape = shape_of_words(match["code"], origin)
    else:
        linked = [shape_of_words(one[0], origin) for one in _LINK.finditer(match["links"])]
        members = tuple(one for one in linked if one is not None)
        union: Shape = members[0] if len(members) == 1 else OneOf(members, origin=origin)
        shape = ListOf(union) if match["list"] else union
    if shape is None:
        return None, text
    values = _POSSIBLE.search(rest)
    if values and isinstance(shape, Scalar):
        parts = tuple(part.strip(' "') for part in values[1].split(","))
        return OneOfValues(parts, origin=origin), rest
    return shape, rest


def _alternatives(source: str, entry: Entry, blocks: Sequence[Block], origin: Origin) -> Shape | None:
    """The types listed below `**One of:**` in an entry."""
    start = next((n for n, block in enumerate(blocks) if block is entry), len(blocks))
    inside: list[Block] = []
    for block in blocks[start + 1 :]:
        if isinstance(block, Entry) and block.indent <= entry.indent:
            break
        inside.append(block)
    return alternatives(source, inside, origin)


def alternatives(
    source: str, blocks: Sequence[Block], origin: Origin, *, at_margin: bool = False
) -> Shape | None:
    """The types listed below `**One of:**`, each with the fields below it; None where there are none.

    `at_margin`: of the whole, and not of one of its fields.
    """
    choices = [n for n, one in enumerate(blocks) if isinstance(one, Paragraph) and _is_choice(one)]
    if at_margin:
        choices = [n for n in choices if not _text_of(blocks[n]).startswith((" ", "\t"))]
    start = choices[0] if choices else None
    if start is None:
        return None
    entries = [one for one in blocks[start + 1 :] if isinstance(one, Entry)]
    margin = entries[0].indent if entries else 0
    members: list[Shape] = []
    for index, one in enumerate(entries):
        if one.indent != margin:
            continue
        end = next((n for n in range(index + 1, len(entries)) if entries[n].indent <= margin), len(entries))
        shape, _ = leading_type(one.line.text, origin)
        if one.line.text.startswith("`any`"):
            shape = Anything("the page allows any value")
        fields = [draft.made() for draft in _from_entries(source, entries[index + 1 : end], blocks)]
        members.append(with_fields(shape or UNSTATED, fields, origin) if fields else shape or UNSTATED)
    unique = tuple(dict.fromkeys(members))
    if not unique or UNSTATED in unique:
        return None
    return unique[0] if len(unique) == 1 else OneOf(unique, origin=origin)


def _text_of(block: Block) -> str:
    return block.lines[0].text if isinstance(block, Paragraph) else ""


def _is_choice(block: Paragraph) -> bool:
    return block.lines[0].text.strip() in ("**One of:**", "**Any of:**")


def from_tables(source: str, tables: Sequence[Table]) -> list[Draft]:
    """The fields that rows state, nested by what stands before their names; a table may go on another one.

    Tables without a column of names state none.
    """
    made: list[Draft] = []
    open_: list[Draft] = []
    for table in tables:
        where = columns([cell.text for cell in table.header.cells])
        if "name" not in where or (len(where) < 2 < len(table.header.cells)):
            continue
        for row in table.rows:
            draft = _row(source, row, where, len(table.header.cells))
            if draft is None:
                continue
            while open_ and draft.depth <= open_[-1].depth:
                open_.pop()
            if not (draft.alternative and open_):  # of a field's alternatives, its own line tells enough
                (open_[-1].nested if open_ else made).append(draft)
            open_.append(draft)
    return made


def _cell(row: Row, where: dict[str, int], kind: str) -> str:
    index = where.get(kind)
    return row.cells[index].text if index is not None and index < len(row.cells) else ""


def _row(source: str, row: Row, where: dict[str, int], width: int) -> Draft | None:
    written: Cell | None = row.cells[where["name"]] if where["name"] < len(row.cells) else None
    if written is None:
        return None
    bare = _DECORATION.sub(lambda match: " " if match[0] == "&nbsp;" else "", written.text)
    match = _NAME.match(bare.strip("()") if not bare.strip().startswith("»") else bare.strip())
    if match is None:
        return None
    origin = Origin(source=source, first=row.span.first, last=row.span.last, rule="table")
    name, rest = match["name"].strip("{}<>").lstrip("?:"), bare[match.end() :]
    type_text = _cell(row, where, "type")
    whole = len(row.cells) == width  # a row with fewer cells may have left out any of them
    shape = (shape_of_words(type_text, origin) if whole else None) or (
        Anything(f"the page calls its type {type_text!r}") if type_text and whole else UNSTATED
    )
    description = _cell(row, where, "description")
    presence = _presence(row, where, written.text, match["after"], description) if whole else Presence.UNKNOWN
    depth = len(match["before"].replace(" ", ""))
    place = _cell(row, where, "location").strip("`* ").lower().replace(" ", "")
    located = place in _IN
    if re.search(r"\((?:optional|required)\)", rest) and presence is Presence.UNKNOWN:
        presence = presence_of_prose(rest)
    made = Draft(name, listed(name, shape), presence, origin, description, _IN.get(place), located, depth)
    made.alternative = written.text.strip("» ") == _UNNAMED
    return made


def _presence(row: Row, where: dict[str, int], written: str, after: str, description: str) -> Presence:
    if "required" in where:
        cell = _cell(row, where, "required")
        return Presence.OPTIONAL if not cell.strip() else presence_of_cell(cell)
    if "optional" in where:
        found = presence_of_cell(_cell(row, where, "optional"))
        return {Presence.REQUIRED: Presence.OPTIONAL, Presence.OPTIONAL: Presence.REQUIRED}.get(found, found)
    if _REQUIRED_MARK.search(written + description):
        return Presence.REQUIRED
    if "?" in after:
        return Presence.OPTIONAL
    return presence_of_prose(description)


def _from_definitions(source: str, blocks: Sequence[Block]) -> list[Draft]:
    """Terms and their definitions: `name` on a line, `: text` on the next."""
    made: list[Draft] = []
    terms: tuple[str, int] | None = None
    for block in blocks:
        if isinstance(block, Paragraph):
            terms = (block.lines[-1].text.strip("`* "), block.span.last)
        elif isinstance(block, Definition) and terms:
            match = _NAME.fullmatch(terms[0])
            if match:
                made.append(_definition(source, match["name"].lstrip(":?"), terms[1], block))
            terms = None
    return made


def _definition(source: str, name: str, first: int, block: Definition) -> Draft:
    origin = Origin(source=source, first=first, last=block.span.last, rule="definition")
    text = _REQUIRED_MARK.sub("", block.text).strip()
    presence = Presence.REQUIRED if _REQUIRED_MARK.search(block.text) else presence_of_prose(text)
    word = text.split(".")[0]
    shape = shape_of_words(word, origin) or shape_of_prose(text, origin) or UNSTATED
    return Draft(name, listed(name, shape), presence, origin, text)


def flat(drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The fields and those nested in them."""
    for one in drafts:
        yield one
        yield from flat(one.nested)


def unread_lines(blocks: Sequence[Block], made: Sequence[Draft]) -> list[int]:
    """The lines of entries that look like fields and state none, and of fields below one that has none."""
    entries = [one for one in blocks if isinstance(one, Entry)]
    margin = min((one.indent for one in entries), default=0)
    odd = [one for one in entries if one.indent == margin and one.line.form != "field"]
    found = [one.span.first for one in odd if _NAME_LIKE.match(one.line.text)]
    for one in flat(made):
        if one.nested and not one.whole and with_fields(one.shape, (), one.origin) is one.shape:
            found += [each.origin.first for each in one.nested]
    return found
