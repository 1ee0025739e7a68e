"""Lists that the documentation does not say how to read on, though it gives signs: asked of people."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from clientwright import spec as s
from clientwright.building.paging.attempts import ANSWER, Attempt, attempts
from clientwright.building.paging.evidence import Evidence
from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.observed import Pagination
from clientwright.notations.paging import PagingStatement
from clientwright.notations.paging.names import Style
from clientwright.reading.sources import Document
from clientwright.spec.lists import Lists

RULE = "pagination-open"
_STYLES = {
    Style.PAGE: "by pages",
    Style.OFFSET: "by an offset",
    Style.CURSOR: "by a cursor",
    Style.ADDRESS: "by the address of the next page",
    Style.LINK: "by the Link header of the answer",
}


def open_questions(
    spec: s.Spec, chapters: Sequence[Pagination], documents: Mapping[str, Document]
) -> Iterator[Diagnostic]:
    """What an overlay is to settle: one question for all operations that leave the same open."""
    lists = Lists(spec)
    asked: dict[tuple[str, ...], list[tuple[s.Operation, Attempt]]] = {}
    followed = {one.rule.kind for _, operation in spec.operations() if (one := lists.of(operation))}
    for _, operation in spec.operations():
        if operation.send == "GET" and lists.of(operation) is None:
            for attempt in _open(attempts(Evidence(lists, operation), chapters)):
                asked.setdefault((attempt.kind, *attempt.missing.values()), []).append((operation, attempt))
    for found in asked.values():
        yield _question(found, documents)
    kinds = {kind for kind, *_ in asked} | followed
    heard = {one.origin.source for one in chapters if kinds & _KINDS[one.statement.style]}
    for chapter in chapters:
        if chapter.origin.source not in heard:
            yield _unused(chapter, documents)


_KINDS = {
    Style.PAGE: {"page-number"},
    Style.OFFSET: {"offset"},
    Style.CURSOR: {"cursor", "last-record"},
    Style.ADDRESS: {"next-address"},
    Style.LINK: {"link-header"},
}


def _open(found: Sequence[Attempt]) -> Iterator[Attempt]:
    """What is open: said and incomplete, or shown by the names of a list's parameters and not said."""
    for attempt in found:
        if attempt.missing and (attempt.is_said or ANSWER not in attempt.missing):
            yield attempt


def _question(found: Sequence[tuple[s.Operation, Attempt]], documents: Mapping[str, Document]) -> Diagnostic:
    operation, attempt = found[0]
    keys = [one.key for one, _ in found]
    others = f" and {len(keys) - 1} more" if len(keys) > 1 else ""
    message = f"{keys[0]}{others} may be read on by {attempt.kind}, but the documentation leaves open: "
    open_facts = {name: "?" for name in attempt.missing if name not in {ANSWER, *attempt.facts}}
    entry = {"kind": "pagination", "by": attempt.kind, **attempt.facts, **open_facts}
    plain = json.dumps({**entry, "because": "say how you know"}, default=str)
    hint = f"Say how in overlay.yaml, or waive it:\n- {plain}"
    origin = operation.origin
    where = (
        documents[origin.source].location(origin.first, 1) if origin and origin.source in documents else None
    )
    return Diagnostic(RULE, message + "; ".join(attempt.missing.values()), Severity.NOTE, where, hint)


def _unused(chapter: Pagination, documents: Mapping[str, Document]) -> Diagnostic:
    statement, origin = chapter.statement, chapter.origin
    message = (
        f"lists are read on {_STYLES[statement.style]}{_names(statement)}, and no operation is known to be"
    )
    hint = "Where operations do not list the parameters, a `parameters-added` entry of overlay.yaml does."
    where = documents[origin.source].location(origin.first, 1)
    return Diagnostic("pagination-in-prose", message, Severity.NOTE, where, hint)


def _names(statement: PagingStatement) -> str:
    found = [f"`{name}`" for name in (statement.position, statement.next, statement.limit) if name]
    return f" ({' and '.join(found)})" if found else ""
