"""Fields from the entries of lists: `name`, type and presence in each, nested as the entries are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from clientwright.dialects.markdown.drafts import Draft, list_of, union, with_fields
from clientwright.dialects.markdown.syntax import Block, Entry, Line, Paragraph
from clientwright.dialects.markdown.typed import (
    UNSTATED,
    listed,
    marked_presence,
    presence_and_shape_of_code,
    presence_of_prose,
    presence_of_word,
    shape_of_prose,
    shape_of_words,
)
from clientwright.notations.shapes import Anything, ListOf, OneOf, OneOfValues, Scalar, Shape
from clientwright.reading.origin import Origin
from clientwright.reading.syntax import Span
from clientwright.spec.vocabulary import Presence

_LINK = re.compile(r"\[[^\]]+\]\(#[^)]*\)")
_CODE_TYPE = re.compile(
    r"`(?P<code>[^`]+)`(?=[,.]|\s*$|\s+[*_]*\()|"
    rf"(?P<list>array of )?\(?(?P<links>{_LINK.pattern}(?:\s*\|\s*{_LINK.pattern})*)\)?"
)
_POSSIBLE = re.compile(r"possible values: `([^`]+)`")
_STAR = re.compile(r"\*(?=\s|$)\s*")
"""What follows the name of a field that is required: `**size*** integer`."""
_IF = re.compile(r"\b(?:if|when|unless|only)\b", re.IGNORECASE)
_TRAIT = re.compile(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)")


def from_entries(source: str, entries: Sequence[Entry], blocks: Sequence[Block]) -> list[Draft]:
    """The fields that entries among blocks state, nested as they are."""
    made: list[Draft] = []
    open_: list[Draft] = []
    for entry in entries:
        while open_ and entry.indent <= open_[-1].depth:
            open_.pop()
        if entry.line.form != "field" or (open_ and _is_value(entry.line)):
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


def _is_value(line: Line) -> bool:
    """Whether an entry is a value of the field above it: a text in quotes, of which nothing is told."""
    told = line.value("type") or line.value("traits") or line.value("rest")
    return line.value("name").startswith('"') and line.value("open") == "`" and not told


def _one_level(made: list[Draft]) -> list[Draft]:
    """Entries that are marked as the first one is: others are values or remarks, no fields."""
    return [one for one in made if one.style == made[0].style] if made else []


def _entry(source: str, entry: Entry, blocks: Sequence[Block]) -> Draft:
    made = of_line(source, entry.line, entry.more, entry.span)
    made.depth = entry.indent
    open_list = isinstance(made.shape, ListOf) and isinstance(made.shape.element, Anything)
    if made.shape == UNSTATED or open_list:
        choice = _alternatives(source, entry, blocks, made.origin)
        if choice is not None:
            made.shape, made.whole = listed(made.name, list_of(choice) if open_list else choice), True
    return made


def of_line(source: str, line: Line, more: Sequence[str], span: Span) -> Draft:
    """The field that a line of that form states, with the lines that continue it."""
    origin = Origin(source=source, first=span.first, last=span.last, rule="field")
    name = line.value("name").strip('"')
    rest = line.value("rest").strip()
    presence, shape = Presence.UNKNOWN, None
    if line.value("type"):
        presence, shape = presence_and_shape_of_code(line.value("type"), origin)
    traits = line.value("traits") + line.value("close")
    for word in (one.strip(" `*_") for found in _TRAIT.findall(traits) for one in found.split(",")):
        shape = shape or shape_of_words(word, origin)
        presence = (
            presence_of_word(word) if presence is Presence.UNKNOWN and not _IF.search(traits) else presence
        )
    if presence is Presence.UNKNOWN and (match := _STAR.match(rest)):
        presence, rest = Presence.REQUIRED, rest[match.end() :]
    if presence is Presence.UNKNOWN:
        presence, rest = marked_presence(rest)
    if shape is None:
        shape, rest = leading_type(rest, origin)
    rest = " ".join([rest, *(part.strip() for part in more)]).strip()
    if presence is Presence.UNKNOWN:
        presence = presence_of_prose(rest)
    shape = shape or shape_of_prose(rest, origin) or UNSTATED
    return Draft(name, listed(name, shape), presence, origin, rest, style=line.value("open"))


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
        if shape is None:
            return None
        fields = [draft.made() for draft in from_entries(source, entries[index + 1 : end], blocks)]
        members.append(with_fields(shape, fields, origin) if fields else shape)
    return union(members, origin) if members else None


def _text_of(block: Block) -> str:
    return block.lines[0].text if isinstance(block, Paragraph) else ""


def _is_choice(block: Paragraph) -> bool:
    return block.lines[0].text.strip() in ("**One of:**", "**Any of:**")
