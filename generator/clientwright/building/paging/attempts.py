"""What one operation makes of a style of pagination: a rule, or what its documentation leaves open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import TypeAdapter

from clientwright import spec as s
from clientwright.building.paging.evidence import Evidence, Place
from clientwright.dialects.observed import Pagination
from clientwright.notations.paging import PagingStatement, sentences
from clientwright.notations.paging.names import NEXT_ADDRESSES, Style
from clientwright.reading.origin import Origin

_RULE: TypeAdapter[s.Pagination] = TypeAdapter(s.Pagination)
ANSWER, RECORDS = "answer", "records"
_COUNTED = frozenset({"page-number", "offset", "last-record"})
_KINDS = _COUNTED | {"cursor", "next-address"}


@dataclass
class Attempt:
    """A rule in the making: its kind, the facts that are known, and in words what is missing, by fact.

    `is_said`: a chapter or a description says that lists are read on so.
    """

    kind: str
    origin: Origin | None
    facts: dict[str, Any] = field(default_factory=dict[str, Any])
    missing: dict[str, str] = field(default_factory=dict[str, str])
    is_said: bool = True
    is_derived: bool = False

    def rule(self) -> s.Pagination | None:
        """The rule, called after its kind; None where something is missing."""
        if self.missing:
            return None
        basis = s.Basis.DERIVED if self.is_derived else s.Basis.DOCUMENTED
        facts = {"kind": self.kind, "name": self.kind, "basis": basis, "origin": self.origin, **self.facts}
        return _RULE.validate_python(facts)


def attempts(evidence: Evidence, chapters: Sequence[Pagination]) -> list[Attempt]:
    """Every style for which an operation, or a chapter, gives a sign."""
    found = [
        *(_positioned(evidence, style, chapters) for style in (Style.CURSOR, Style.OFFSET, Style.PAGE)),
        _addressed(evidence, chapters),
        _linked(evidence, chapters),
    ]
    return [_without_list(evidence, one) for one in found if one]


def _without_list(evidence: Evidence, attempt: Attempt) -> Attempt:
    if evidence.no_list:
        attempt.missing[RECORDS if "several" in evidence.no_list else ANSWER] = evidence.no_list
    return attempt


def _stated(style: Style, chapters: Sequence[Pagination], position: str = "") -> Pagination | None:
    """What a chapter says of a style, and of a parameter."""
    fitting = (one for one in chapters if one.statement.style is style)
    return next((one for one in fitting if not position or one.statement.position == position), None)


def _positioned(evidence: Evidence, style: Style, chapters: Sequence[Pagination]) -> Attempt | None:
    """A style in which a parameter says where a page begins."""
    names = {one.statement.position for one in chapters if one.statement.style is style}
    position = evidence.position(style, names)
    if position is None:
        return None
    chapter = _stated(style, chapters, position.name)
    statement = chapter.statement if chapter else PagingStatement(style, 0)
    kinds = {Style.CURSOR: "cursor", Style.OFFSET: "offset", Style.PAGE: "page-number"}
    attempt = Attempt(
        kinds[style], chapter.origin if chapter else position.origin, {"position": position.name}
    )
    if chapter is None and not _is_described(style, position.description):
        attempt.is_said = False
        attempt.missing["position"] = f"no sentence says that {position.name!r} is for that"
    if style is Style.PAGE:
        _with_first(attempt, position, statement)
    if style is Style.CURSOR:
        _with_next(attempt, evidence, position, statement)
    return _completed(attempt, evidence, statement)


def _is_described(style: Style, text: str) -> bool:
    return sentences.is_said(style, text) or (style is Style.CURSOR and sentences.is_of_last_record(text))


def _with_first(attempt: Attempt, page: s.Parameter, statement: PagingStatement) -> None:
    first = sentences.first_page(page.description)
    stated = sentences.default(page.description) if page.default is None else page.default
    if first is None and stated in (0, 1) and not isinstance(stated, bool):
        first = int(stated)
    first = statement.first if first is None else first
    if first is None and page.rules is not None and page.rules.minimum == 1:
        first = 1
    if first is None:
        attempt.missing["first"] = "the number of the first page"
    else:
        attempt.facts["first"] = first


def _with_next(attempt: Attempt, evidence: Evidence, cursor: s.Parameter, statement: PagingStatement) -> None:
    by_last_record = statement.by_last_record or sentences.is_of_last_record(cursor.description)
    if by_last_record and not evidence.no_list:
        attempt.kind = "last-record"
        if evidence.lists.at(evidence.element, "id") is None:
            attempt.missing["record_key"] = "what tells its records apart, for they show no 'id'"
        attempt.facts |= {"record_key": "id", "end": s.End.EMPTY_PAGE}
        return
    found = evidence.named({statement.next}) if statement.next else evidence.next_cursors(cursor.name)
    if len(found) != 1:
        held = f" ({', '.join(one.place for one in found)})" if found else ""
        attempt.missing["next"] = f"which field of the answer holds the next cursor{held}"
        return
    _name_next(attempt, found[0], statement)
    attempt.is_derived = not statement.next and not sentences.is_said(
        Style.CURSOR, found[0].field.description
    )


def _name_next(attempt: Attempt, found: Place, statement: PagingStatement) -> None:
    attempt.facts["next"] = found.place
    described = sentences.is_never_left_out(found.field.description)
    if statement.never_left_out or described or found.field.presence is s.Presence.REQUIRED:
        attempt.facts["end"] = s.End.NULL_NEXT


def _addressed(evidence: Evidence, chapters: Sequence[Pagination]) -> Attempt | None:
    """The style in which a field holds the address of the next page."""
    chapter = _stated(Style.ADDRESS, chapters)
    names = {chapter.statement.next} if chapter else NEXT_ADDRESSES
    found = [
        one
        for one in evidence.named(names)
        if chapter or sentences.is_said(Style.ADDRESS, one.field.description)
    ]
    if len(found) != 1:
        return None
    statement = chapter.statement if chapter else PagingStatement(Style.ADDRESS, 0)
    attempt = Attempt("next-address", chapter.origin if chapter else found[0].field.origin)
    _name_next(attempt, found[0], statement)
    return _completed(attempt, evidence, statement)


def _linked(evidence: Evidence, chapters: Sequence[Pagination]) -> Attempt | None:
    """The style in which a Link header holds the address of the next page."""
    chapter = _stated(Style.LINK, chapters)
    if chapter is None or evidence.no_list:
        return None
    limit = chapter.statement.limit
    facts = {"limit": limit} if limit in evidence.query else {}
    return Attempt("link-header", chapter.origin, facts)


def _completed(attempt: Attempt, evidence: Evidence, statement: PagingStatement) -> Attempt:
    """With the size of pages, and what tells the last one."""
    limit = evidence.limit(statement.limit)
    if limit:
        attempt.facts["limit"] = limit
    if limit and limit == statement.limit:
        sizes = {"default_limit": statement.default_limit, "maximum_limit": statement.maximum_limit}
        attempt.facts |= {name: size for name, size in sizes.items() if size}
    attempt.facts |= _end(attempt.kind, evidence, statement)
    return attempt


def _end(kind: str, evidence: Evidence, statement: PagingStatement) -> dict[str, Any]:
    """By what a list ends, where that is not what its kind usually does."""
    stated = evidence.named({statement.end_field}) if statement.end_field else []
    ways = (
        (s.End.HAS_MORE, evidence.has_more, _KINDS),
        (s.End.TOTAL_PAGES, evidence.totals_of_pages, {"page-number"}),
        (s.End.TOTAL, evidence.totals, {"page-number", "offset"}),
    )
    for end, found, kinds in ways:
        places = stated if statement.end == end.value and stated else found
        if kind in kinds and len(places) == 1:
            return {"end": end, "end_field": places[0].place}
    if statement.end == s.End.SHORT_PAGE.value and kind in _COUNTED:
        return {"end": s.End.SHORT_PAGE}
    return {}
