"""Rules by which lists are read on: each kind as an entry, and the lists that it fits."""

from __future__ import annotations

from typing import Any

import pytest
from small_api import STRING, Apply

from clientwright import spec as s
from clientwright.overlay import Applied
from clientwright.spec.checks import pagination
from clientwright.spec.file import dump, load
from clientwright.spec.lists import Lists

INTEGER = s.Primitive(type=s.PrimitiveType.INTEGER)
BOOLEAN = s.Primitive(type=s.PrimitiveType.BOOLEAN)
WRECK = s.Object(name="Wreck", fields=(s.Field(name="id", type=STRING),))
META = s.Object(
    name="Meta",
    fields=(
        s.Field(name="next", type=s.Nullable(type=STRING)),
        s.Field(name="more", type=BOOLEAN),
        s.Field(name="count", type=INTEGER),
    ),
)
WRECKS = s.Object(
    name="Wrecks",
    fields=(
        s.Field(name="data", type=s.Nullable(type=s.Named(name="AllWrecks"))),
        s.Field(name="meta", type=s.Named(name="Meta")),
    ),
)
ALL = s.Alias(name="AllWrecks", target=s.List(items=s.Named(name="Wreck")))


def listing(path: str, *parameters: str, answer: s.TypeRef = ALL.target, method: str = "GET") -> s.Operation:
    return s.Operation(
        method=method,
        path=path,
        send=method,
        route=path,
        parameters=tuple(
            s.Parameter(name=name, location=s.In.QUERY, type=STRING, presence=s.Presence.OPTIONAL)
            for name in parameters
        ),
        answer=s.Answer(format=s.AnswerFormat.JSON, type=answer),
    )


WHOLE = listing("/whole")
COUNTED = listing("/counted", "page", "size", "last")
NAMED = listing("/named", "page", "token", answer=s.Named(name="Wrecks"))
API = s.Spec(
    api="wrecks",
    types=(WRECK, META, WRECKS, ALL),
    resources=(s.Resource(name="wrecks", operations=(WHOLE, COUNTED, NAMED)),),
)
KINDS: list[tuple[dict[str, Any], s.Pagination, dict[str, str]]] = [
    (
        {"by": "page-number", "position": "page", "first": 0, "limit": "size", "maximum_limit": 9},
        s.PageNumberPagination(name="page-number", position="page", first=0, limit="size", maximum_limit=9),
        {"GET /counted": ""},
    ),
    (
        {"by": "offset", "name": "skipped", "position": "page", "end": "short-page"},
        s.OffsetPagination(name="skipped", position="page", end=s.End.SHORT_PAGE),
        {"GET /counted": "", "GET /named": "data"},
    ),
    (
        {
            "by": "cursor",
            "position": "token",
            "next": "meta.next",
            "end": "has-more",
            "end_field": "meta.more",
        },
        s.CursorPagination(
            name="cursor", position="token", next="meta.next", end=s.End.HAS_MORE, end_field="meta.more"
        ),
        {"GET /named": "data"},
    ),
    (
        {"by": "next-address", "next": "meta.next", "records": "data", "operations": ["GET /named"]},
        s.NextAddressPagination(
            name="next-address", next="meta.next", records="data", operations=(NAMED.key,)
        ),
        {"GET /named": "data"},
    ),
    (
        {"by": "link-header"},
        s.LinkHeaderPagination(name="link-header"),
        {"GET /whole": "", "GET /counted": "", "GET /named": "data"},
    ),
    (
        {"cursor": "last", "limit": "size", "record_key": "id"},
        s.LastRecordPagination(name="last-record", position="last", limit="size", record_key="id"),
        {"GET /counted": ""},
    ),
]


def rules(applied: Applied) -> tuple[s.Pagination, ...]:
    assert not applied.diagnostics
    assert load(dump(applied.spec)) == applied.spec
    return applied.spec.conventions.pagination


def fitting(spec: s.Spec) -> dict[str, str]:
    lists = Lists(spec)
    return {one.key: found.records for _, one in spec.operations() if (found := lists.of(one))}


@pytest.mark.parametrize(("entry", "rule", "fits"), KINDS, ids=lambda value: getattr(value, "kind", ""))
def test_each_kind_is_stated(
    apply: Apply, entry: dict[str, Any], rule: s.Pagination, fits: dict[str, str]
) -> None:
    applied = apply({"kind": "pagination", **entry}, over=API)
    assert rules(applied) == (rule.model_copy(update={"basis": s.Basis.OVERLAY}),)
    assert fitting(applied.spec) == fits
    assert not list(pagination(applied.spec))


def test_a_rule_of_a_known_name_is_changed_or_taken_away(apply: Apply) -> None:
    first = {"kind": "pagination", "by": "offset", "name": "lists", "position": "page"}
    second = {"kind": "pagination", "by": "page-number", "name": "lists", "position": "page", "first": 1}
    (changed,) = rules(apply(first, second, over=API))
    assert isinstance(changed, s.PageNumberPagination)
    assert rules(apply(first, {"kind": "pagination", "by": "none", "name": "lists"}, over=API)) == ()


@pytest.mark.parametrize(
    ("entries", "message"),
    [
        ([{"by": "offset", "position": "nowhere"}], "no parameter or field is called 'nowhere'"),
        ([{"by": "none", "name": "lists"}], "no rule of pagination is called 'lists'"),
        ([{"by": "link-header", "operations": ["GET /none"]}], "'GET /none' is not in the documentation"),
        ([{"by": "link-header"}] * 2, "pagination is so without this entry"),
    ],
)
def test_entries_without_a_target_or_an_effect(
    apply: Apply, entries: list[dict[str, Any]], message: str
) -> None:
    (found,) = apply(*({"kind": "pagination", **entry} for entry in entries), over=API).diagnostics
    assert message in found.message


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        (
            {"by": "cursor", "position": "token", "next": "meta.last"},
            "of GET /named, its answer shows no 'meta.last'",
        ),
        (
            {"by": "offset", "position": "page", "limit": "token", "records": "meta.next"},
            "shows no list 'meta.next'",
        ),
        ({"by": "cursor", "position": "token", "next": "data.next"}, "its answer shows no 'data.next'"),
        ({"by": "link-header", "operations": ["GET /whole"], "limit": "size"}, "its query has no 'size'"),
    ],
)
def test_a_rule_that_fits_no_list_is_an_error(apply: Apply, entry: dict[str, Any], message: str) -> None:
    applied = apply({"kind": "pagination", **entry}, over=API)
    (found,) = pagination(applied.spec)
    assert message in found.message
    assert fitting(applied.spec) == {}


def test_what_an_answer_says_of_the_next_page_goes_before_what_is_counted(apply: Apply) -> None:
    counted = {"kind": "pagination", "by": "page-number", "position": "page", "first": 1}
    named = {"kind": "pagination", "by": "cursor", "position": "token", "next": "meta.next"}
    spec = apply(counted, named, over=API).spec
    chosen = {one.key: found.rule.kind for _, one in spec.operations() if (found := Lists(spec).of(one))}
    assert chosen == {"GET /counted": "page-number", "GET /named": "cursor"}


def test_a_list_that_two_rules_fit_alike_is_asked_about(apply: Apply) -> None:
    counted = {"kind": "pagination", "by": "page-number", "position": "page", "first": 1}
    offset = {"kind": "pagination", "by": "offset", "position": "page"}
    spec = apply(counted, offset, over=API).spec
    assert fitting(spec) == {}
    found = [one for one in pagination(spec) if one.rule == "pagination-open"]
    assert [one.message for one in found] == [
        "GET /counted could be read on by each of these rules: page-number, offset",
        "GET /named could be read on by each of these rules: page-number, offset",
    ]
    spec = apply(counted, {**offset, "operations": [NAMED.key]}, over=API).spec
    assert fitting(spec) == {"GET /counted": "", "GET /named": "data"}
    assert not list(pagination(spec))


@pytest.mark.parametrize(
    ("operation", "reason"),
    [
        (listing("/a", method="POST"), "its method is not GET"),
        (listing("/a", answer=STRING), "its answer shows no list"),
        (listing("/a", answer=s.Named(name="Meta")), "its answer shows no list"),
        (listing("/a", answer=s.Named(name="Two")), "its answer shows several lists (a, b)"),
        (listing("/a", answer=s.Named(name="Round")), "its answer shows no list"),
    ],
)
def test_answers_without_one_list_of_records_do_not_fit(operation: s.Operation, reason: str) -> None:
    two = s.Object(name="Two", fields=tuple(s.Field(name=name, type=ALL.target) for name in "ab"))
    circle = s.Alias(name="Round", target=s.Named(name="Round"))
    lists = Lists(s.Spec(api="wrecks", types=(*API.types, two, circle)))
    assert lists.misfit(s.LinkHeaderPagination(name="links"), operation) == reason
