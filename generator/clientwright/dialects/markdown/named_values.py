"""Values in paths that a table of the path's parameters names: `/pots/17` of a row with `pot_id` and `17`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from clientwright.dialects.markdown.declarations import Declaration
from clientwright.dialects.markdown.labels import Kind
from clientwright.dialects.markdown.outline import portions
from clientwright.dialects.markdown.syntax import Block, Table
from clientwright.dialects.markdown.table_fields import from_tables
from clientwright.notations.tables import columns
from clientwright.spec.vocabulary import In


def with_named_values(one: Declaration, blocks: Sequence[Block]) -> Declaration:
    """An endpoint whose path has variables where tables in its blocks have names for the values in it.

    A value that two names share, or that stands in the path twice, stays; so does one of a name in the query.
    """
    segments = one.path.split("/")
    named: dict[str, set[str]] = {}
    for name, value in _named(blocks):
        if name in one.query:
            continue
        named.setdefault(value, set()).add(name)
    for place, segment in enumerate(segments):
        value, dot, ending = segment.partition(".")
        names = named.get(value, set())
        if len(names) == 1 and sum(each.partition(".")[0] == value for each in segments) == 1:
            segments[place] = "{" + next(iter(names)) + "}" + dot + ending
    return replace(one, path="/".join(segments))


def _named(blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """The names and the examples of what tables below labels of a path's parameters list."""
    for portion in portions(blocks):
        if portion.role.kind is not Kind.PARAMETERS or portion.role.location not in (None, In.PATH):
            continue
        for table in (block for block in portion.blocks if isinstance(block, Table)):
            where = columns([cell.text for cell in table.header.cells])
            lines = {draft.origin.first: draft.name for draft in from_tables("", [table])}
            for row in table.rows:
                index, name = where.get("example"), lines.get(row.span.first)
                if name and index is not None and index < len(row.cells):
                    value = row.cells[index].text.strip("`\"' ")
                    if value:
                        yield name, value
