"""Fields of answers that tables, lists and components state below labels of answers, without a status.

A page lists them at any depth: of the whole, of its records, of one object in it. Where it shows an answer,
the object that has the names tells where they belong. Without one only a label that says "fields of the
answer" states what the whole holds, and not where the answer is a list, or a generator wrote the label: both
list the fields of a list's elements so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from clientwright.dialects.markdown.answer_places import merged, placed
from clientwright.dialects.markdown.component_fields import from_answer_components
from clientwright.dialects.markdown.drafts import Draft
from clientwright.dialects.markdown.labels import Kind
from clientwright.dialects.markdown.list_fields import from_entries
from clientwright.dialects.markdown.nesting import nested
from clientwright.dialects.markdown.outline import Portion
from clientwright.dialects.markdown.paragraph_fields import from_definitions
from clientwright.dialects.markdown.prose_values import with_stated_values
from clientwright.dialects.markdown.syntax import Block, Entry, Fence, Paragraph, Table
from clientwright.dialects.markdown.table_fields import from_tables
from clientwright.notations.json import Located
from clientwright.notations.shapes import Field, Shape
from clientwright.notations.tables import columns
from clientwright.reading.origin import Origin

_NOUN = r"(?:response|return|result|output|reply|answer)s?"
_WHOLE = re.compile(
    rf"(?:(?:the|json|http|rest|api|successful|success|top|level|all)\s+)*(?:{_NOUN}|returned)(?:\s+(?:body|data|object|"
    r"json|payload|values?|parameters?|params|fields?|attributes|properties|keys|structure|schema|format|content))*",
    re.IGNORECASE,
)
"""A label of what an answer holds, and of nothing besides."""
_FIELD_LABEL = re.compile(r"[*_`#\s]*([A-Za-z_][\w.\-]*)[*_`:\s]*")
_STATUS = re.compile(r"\b([1-5]\d\d)\b(?:\s+(?:ok|created|accepted))?", re.IGNORECASE)
_NOISE = re.compile(r"\(?\b(?:application|text)/[\w.+-]+\)?|[*_`:>#()/\-]+")
_OF_SEVERAL = re.compile(r"\blists?\b|\ball\b|^(?:find|query|search)", re.IGNORECASE)


@dataclass
class _List:
    """What one list states, with the lists of its fields' own fields."""

    first: int
    status: str
    whole: bool
    fields: list[Field]
    tables: list[int]


@dataclass
class AnswerFields:
    """The shapes that lists state of answers, by status ("": none is stated), each with its origin; the lines
    of lists of which no place is known, and of the tables that are read."""

    shapes: dict[str, tuple[Shape, Origin]] = field(default_factory=dict[str, tuple[Shape, Origin]])
    unplaced: list[int] = field(default_factory=list[int])
    tables: set[int] = field(default_factory=set[int])


def answer_fields(
    source: str, portions: Sequence[Portion], shown: Sequence[Located], title: str
) -> AnswerFields:
    """What lists below labels of answers say, and response components anywhere, beside the answers shown.

    `title` is the operation's: it may say that several records come back.
    """
    found = AnswerFields()
    several = bool(_OF_SEVERAL.search(title))
    for one in _lists(source, portions):
        examples = shown if one.status[:1] in ("", "1", "2", "3") else ()
        found.tables.update(one.tables)
        whole = one.whole and not several and not one.status
        shape = placed(nested(one.fields), examples, whole=whole)
        if shape is None:
            found.unplaced.append(one.first)
            continue
        known, origin = found.shapes.get(one.status, (None, one.fields[0].origin))
        found.shapes[one.status] = merged(known, shape), origin
    return found


def _lists(source: str, portions: Sequence[Portion]) -> Iterator[_List]:
    current: _List | None = None
    for portion in portions:
        components = from_answer_components(source, portion.blocks)
        if components:
            yield _List(components[0].origin.first, "", True, _made(components), [])
        if _is_of_answer(portion):
            drafts = [] if components else _drafts(source, portion)
            if drafts:
                if current:
                    yield current
                status = _STATUS.search(portion.label)
                first, whole = drafts[0].origin.first, _is_of_whole(portion.label)
                current = _List(first, status[1] if status else "", whole, _made(drafts), [])
        elif current and portion.role.kind is Kind.OTHER and (inner := _of_field(source, portion, current)):
            current.fields += inner
            current.tables += [block.span.first for block in portion.blocks if isinstance(block, Table)]
        elif portion.role.kind is not Kind.ANSWER and portion.label:
            if current:
                yield current
            current = None
    if current:
        yield current


def _is_of_answer(portion: Portion) -> bool:
    """Whether a label is one of answers without a status, and not of their headers."""
    kind, label = portion.role.kind, portion.label
    answers = kind is Kind.ANSWER or (kind is Kind.STATUSES and _is_of_whole(label))
    return answers and not portion.status and not re.search(r"\bheaders?\b", label, re.IGNORECASE)


def _is_of_whole(label: str) -> bool:
    return bool(_WHOLE.fullmatch(" ".join(_STATUS.sub(" ", _NOISE.sub(" ", label)).split())))


def _of_field(source: str, portion: Portion, above: _List) -> list[Field]:
    """The fields of a field: of a list whose label is its name."""
    match = _FIELD_LABEL.fullmatch(portion.label)
    if match is None or match[1] not in {one.name for one in above.fields}:
        return []
    return [replace(one, name=f"{match[1]}.{one.name}") for one in _made(_drafts(source, portion))]


def _drafts(source: str, portion: Portion) -> list[Draft]:
    blocks = list(_about_answer(portion.blocks))
    tables = [one for one in blocks if isinstance(one, Table) and states_fields(one, portion.label)]
    entries = [one for one in blocks if isinstance(one, Entry)]
    return (
        from_tables(source, tables)
        or from_entries(source, entries, blocks)
        or from_definitions(source, blocks)
    )


def _about_answer(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks up to text after an example: it may go on with anything."""
    shown = False
    for block in blocks:
        if (
            shown
            and isinstance(block, Paragraph)
            and not block.lines[0].text.startswith((" ", "\t", "<", "{"))
        ):
            return
        shown = shown or isinstance(block, Fence)
        yield block


def states_fields(table: Table, label: str) -> bool:
    """Whether a table below a label of an answer states its fields: no statuses, and nothing that a request
    takes, unless the label says whose fields they are."""
    where = columns([cell.text for cell in table.header.cells])
    named = "name" in where and "status" not in where and bool({"type", "description"} & where.keys())
    return named and (_is_of_whole(label) or not {"required", "optional", "default"} & where.keys())


def _made(drafts: Sequence[Draft]) -> list[Field]:
    for one in drafts:
        with_stated_values(one)
    return [one.made() for one in drafts]
