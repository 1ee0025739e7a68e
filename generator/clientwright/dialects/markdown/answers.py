"""Answers: statuses that lists, tables and headings state, and what messages and links say of bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from clientwright.dialects.markdown.answer_fields import AnswerFields
from clientwright.dialects.markdown.drafts import Draft, with_fields
from clientwright.dialects.markdown.fields import from_blocks
from clientwright.dialects.markdown.labels import Kind
from clientwright.dialects.markdown.list_fields import alternatives, leading_type
from clientwright.dialects.markdown.outline import Portion
from clientwright.dialects.markdown.samples import Sample
from clientwright.dialects.markdown.syntax import Block, Entry, Paragraph, Table
from clientwright.dialects.markdown.typed import shape_of_words
from clientwright.dialects.observed import Answer, Body
from clientwright.notations.shapes import (
    Anything,
    MapOf,
    ObjectOf,
    OneOf,
    Reference,
    Shape,
)
from clientwright.notations.tables import columns
from clientwright.reading.origin import Origin

_MEDIA = re.compile(r"\*\*Content type:\*\*\s`([^`]+)`")
_TYPE = re.compile(r"\*\*Type:\*\*\s")
_SAID = re.compile(
    r"\**(?:success(?:ful)?\s+)?response(?:\s+(?:code|status))?:\**\s*[`*]*([1-5]\d\d)\b", re.IGNORECASE
)
_ONLY_LINK = re.compile(r"(?:array of )?\[[^\]]+\]\(#[^)]*\)\s*")
_ROW_STATUS = re.compile(r"[1-5](?:\d\d|XX)|default", re.IGNORECASE)
_SCHEMA_COLUMN = "schema"
_ANY = Anything("the page does not show the object's keys")


@dataclass
class _Draft:
    status: str
    origin: Origin
    description: str = ""
    bodies: list[Body] = field(default_factory=list[Body])


def answers(
    source: str, portions: Sequence[Portion], shown: Sequence[Sample], listed: AnswerFields
) -> tuple[Answer, ...]:
    """The answers that a page states for an endpoint, each status once, in its order.

    `listed` are the fields that it lists without a status: of the first answer of success.
    """
    found: dict[str, _Draft] = {}

    def draft(status: str, origin: Origin) -> _Draft:
        return found.setdefault(status, _Draft(status, origin))

    for portion in portions:
        for one in _of_portion(source, portion):
            into = draft(one.status, one.origin)
            into.description = into.description or one.description
            into.bodies += one.bodies
    for status, (shape, origin) in listed.shapes.items():
        _add_listed(found, status, shape, origin)
    for sample in shown:
        message = sample.message
        if message is not None and message.status and sample.origin is not None:
            into = draft(message.status, sample.origin)
            if message.media and not into.bodies:
                into.bodies.append(Body(message.media, None, sample.origin))
    return tuple(Answer(one.status, one.origin, tuple(one.bodies), one.description) for one in found.values())


def _add_listed(found: dict[str, _Draft], status: str, shape: Shape, origin: Origin) -> None:
    succeeding = next((one.status for one in found.values() if one.status[:1] in ("1", "2", "3")), "")
    into = found.setdefault(status or succeeding, _Draft(status or succeeding, origin))
    if not into.bodies:
        into.bodies.append(Body("", shape, origin))
    elif into.bodies[0].shape is None:
        into.bodies[0] = replace(into.bodies[0], shape=shape)


def _of_portion(source: str, portion: Portion) -> Iterator[_Draft]:
    for block in portion.blocks:
        if isinstance(block, Paragraph) and (match := _SAID.match(block.lines[0].text)):
            origin = Origin(source=source, first=block.span.first, last=block.span.last, rule="status")
            yield _Draft(match[1], origin)
    if portion.role.kind not in (Kind.STATUSES, Kind.ANSWER):
        return
    for block in portion.blocks:
        if isinstance(block, Entry) and block.line.form == "status":
            origin = Origin(source=source, first=block.span.first, last=block.span.last, rule="status")
            yield _Draft(block.line.value("status"), origin, block.line.value("rest").strip())
        elif isinstance(block, Table):
            yield from _rows(source, block)
    if portion.status:
        origin = Origin(source=source, first=portion.first, last=portion.first, rule="status")
        shape, media = stated_shape(source, portion.blocks, origin), media_of(portion.blocks)
        bodies = [Body(media, shape, origin)] if shape is not None or media else []
        yield _Draft(portion.status, origin, "", bodies)


def _rows(source: str, table: Table) -> Iterator[_Draft]:
    where = columns([cell.text for cell in table.header.cells])
    names = [cell.text.strip().lower() for cell in table.header.cells]
    schema = names.index(_SCHEMA_COLUMN) if _SCHEMA_COLUMN in names else None
    if "status" not in where:
        return
    for row in table.rows:
        texts = [cell.text for cell in row.cells]
        status = texts[where["status"]].strip("`* ") if where["status"] < len(texts) else ""
        if not _ROW_STATUS.fullmatch(status):
            continue
        origin = Origin(source=source, first=row.span.first, last=row.span.last, rule="table")
        index = where.get("description")
        text = texts[index] if index is not None and index < len(texts) else ""
        made = _Draft(status, origin, text)
        if (
            schema is not None
            and schema < len(texts)
            and texts[schema].strip().lower() not in ("none", "inline", "")
        ):
            shape = shape_of_words(texts[schema], origin)
            made.bodies += [Body("", shape, origin)] if shape else []
        yield made


def media_of(blocks: Sequence[Block]) -> str:
    """The media type of a line such as `**Content type:** `application/json``; "" where there is none."""
    for text in _paragraphs(blocks):
        if match := _MEDIA.search(text):
            return match[1]
    return ""


def stated_shape(source: str, blocks: Sequence[Block], origin: Origin) -> Shape | None:
    """What a type line, a link to a type, and the fields below it say of a whole body."""
    shape = alternatives(source, blocks, origin, at_margin=True)
    if shape is not None:
        return shape
    for text in _paragraphs(blocks):
        match = _TYPE.match(text)
        if match:
            shape, _ = leading_type(text[match.end() :], origin)
        elif _ONLY_LINK.fullmatch(text):
            shape, _ = leading_type(text, origin)
        if shape is not None:
            break
    if isinstance(shape, Reference):
        return shape
    drafts = from_blocks(source, blocks)
    if any(one.alternative for one in drafts):
        return _union(drafts, blocks, origin)
    fields = tuple(one.made() for one in drafts)
    if fields:
        return with_fields(shape or MapOf(_ANY), fields, origin)
    return shape


def _union(drafts: Sequence[Draft], blocks: Sequence[Block], origin: Origin) -> Shape:
    """The whole of a type whose alternatives, or parts, a page lists one by one without names."""
    members = tuple(one.made().shape for one in drafts if one.alternative)
    words = {text.strip().lower() for text in _paragraphs(blocks)}
    if words & {"allof", "and"}:
        parts = [member.fields for member in members if isinstance(member, ObjectOf)]
        if len(parts) == len(members):
            return ObjectOf(tuple(field for part in parts for field in part), origin=origin)
        return Anything("the page joins several types")
    return members[0] if len(members) == 1 else OneOf(members, origin=origin)


def _paragraphs(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph) and not block.lines[0].text.startswith((" ", "\t")):
            yield " ".join(line.text for line in block.lines)
