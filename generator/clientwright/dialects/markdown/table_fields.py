"""Fields from the rows of tables, nested by what stands before their names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from clientwright.dialects.markdown.drafts import Draft
from clientwright.dialects.markdown.paths import without_links
from clientwright.dialects.markdown.prose_values import default_of, listed_values, with_choice
from clientwright.dialects.markdown.syntax import Cell, Row, Table
from clientwright.dialects.markdown.typed import (
    UNSTATED,
    default_of_cell,
    listed,
    marked_presence,
    presence_of_cell,
    presence_of_prose,
    presence_of_word,
    shape_of_words,
)
from clientwright.notations.shapes import Anything
from clientwright.notations.tables import columns
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import In, Presence

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
_NESTED = "»"
"""What a generator writes before the names of nested fields: these are all that follows, blanks included."""
_ITALIC = re.compile(r"_(?=\w)([^`]*\w)_$")
_WORDS = re.compile(r"\s+(?!(?:required|optional|mandatory)\b)[A-Za-z]")
"""What follows the first word of a cell that is no name: a title, or a group of fields."""
_UNNAMED = "*anonymous*"
_VALUES = "**additionalProperties**"
_DECORATION = re.compile(r"[`*]+|&nbsp;|</?\w[^<>]*>|\{\{<\s*/?\w+\s*>\}\}")


def lists_fields(table: Table) -> bool:
    """Whether a table's header names a column of names and one of what a field has."""
    where = columns([cell.text for cell in table.header.cells])
    return "name" in where and bool({"type", "required", "optional"} & where.keys()) and "status" not in where


def is_of_request(table: Table) -> bool:
    """Whether a table's header is one of parameters: it says so, or tells what may be left out."""
    texts = [cell.text for cell in table.header.cells]
    where = columns(texts)
    first = texts[where["name"]].lower()
    return bool({"required", "optional", "default"} & where.keys()) or "param" in first or "参数" in first


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
            draft = _row(source, row, where, table.header)
            if draft is None:
                continue
            while open_ and draft.depth <= open_[-1].depth:
                open_.pop()
            if draft.alternative and open_:
                open_[-1].choices.append(draft)
            elif draft.values_alone and open_:
                open_[-1].values = draft
            else:
                (open_[-1].nested if open_ else made).append(draft)
            open_.append(draft)
    return made


def unread_rows(tables: Sequence[Table], made: Iterable[Draft]) -> Iterator[int]:
    """The lines of rows that state something of a field whose name is none."""
    read = {one.origin.first for one in made}
    for table in filter(lists_fields, tables):
        where = columns([cell.text for cell in table.header.cells])["name"]
        for row in table.rows:
            stated = sum(bool(re.search(r"\w", cell.text)) for cell in row.cells)
            name = row.cells[where].text if where < len(row.cells) else ""
            if row.span.first not in read and stated > 1 and re.search(r"\w", name) and _NESTED not in name:
                yield row.span.first


def _cell(row: Row, where: dict[str, int], kind: str) -> str:
    index = where.get(kind)
    return row.cells[index].text if index is not None and index < len(row.cells) else ""


def _row(source: str, row: Row, where: dict[str, int], header: Row) -> Draft | None:
    written: Cell | None = row.cells[where["name"]] if where["name"] < len(row.cells) else None
    if written is None:
        return None
    bare = _DECORATION.sub(lambda match: " " if match[0] == "&nbsp;" else "", without_links(written.text))
    bare = _ITALIC.sub(r"\1", bare.strip()) if "`" not in written.text else bare
    nested = bare.strip().startswith(_NESTED)
    bare = bare.strip() if nested else bare.strip("()")
    match = _NAME.match(bare)
    if match is None or (not nested and _WORDS.match(bare, match.end("name"))):
        return None
    origin = Origin(source=source, first=row.span.first, last=row.span.last, rule="table")
    name = bare.strip(f"{_NESTED} ") if nested else match["name"].strip("{}<>").lstrip("?:")
    rest = bare[match.end() :]
    type_text = _cell(row, where, "type")
    whole = _is_whole(row, header)
    shape = (shape_of_words(type_text, origin) if whole else None) or (
        Anything(f"the page calls its type {type_text!r}") if type_text and whole else UNSTATED
    )
    description = _cell(row, where, "description")
    presence = _presence(row, where, written.text, match["after"], description) if whole else Presence.UNKNOWN
    depth = len(match["before"].replace(" ", ""))
    place = _cell(row, where, "location").strip("`* ").lower().replace(" ", "")
    located = place in _IN or match["name"].startswith(":")
    location = In.PATH if match["name"].startswith(":") else _IN.get(place)
    if presence is Presence.UNKNOWN:
        presence = presence_of_word(rest.strip(" ()_"))
    made = Draft(name, listed(name, shape), presence, origin, description, location, located, depth)
    made.default = default_of_cell(_cell(row, where, "default"), shape) if whole else None
    made.shape = with_choice(made.shape, listed_values(_cell(row, where, "values")), origin)
    made.default = default_of(_cell(row, where, "default"), made.shape)
    made.alternative = written.text.strip("» ") == _UNNAMED
    made.values_alone = nested and written.text.strip("» ") == _VALUES
    return made


def _is_whole(row: Row, header: Row) -> bool:
    """Whether a row has all cells: one with fewer may have left out any of them.

    A last cell that is empty may be told from none by the pipe before it alone.
    """
    empty = "|" in row.closing and "|" not in header.closing
    return len(row.cells) + empty == len(header.cells)


def _presence(row: Row, where: dict[str, int], written: str, after: str, description: str) -> Presence:
    if "required" in where:
        cell = _cell(row, where, "required")
        return Presence.OPTIONAL if not cell.strip() else presence_of_cell(cell)
    if "optional" in where:
        found = presence_of_cell(_cell(row, where, "optional"))
        return {Presence.REQUIRED: Presence.OPTIONAL, Presence.OPTIONAL: Presence.REQUIRED}.get(found, found)
    marked, _ = marked_presence(written + description)
    if marked is not Presence.UNKNOWN:
        return marked
    if "?" in after:
        return Presence.OPTIONAL
    return presence_of_prose(description)
