"""How lists are read on, as references state it: rules where all is said, else questions."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from clientwright import pipeline
from clientwright import spec as s
from clientwright.diagnostics import Diagnostic
from clientwright.reading.sources import Document, Inputs
from clientwright.spec.lists import Lists

POTS = (
    "# Pottery\n\nThe base URL is `https://pots.example/v1`.\n\n## Pots\n\n### List pots\n\n`GET /pots`\n\n"
)
BARE = '[{"id": "p1", "glaze": "ash"}]'


def page(*parameters: str, answer: str = BARE, chapter: str = "") -> str:
    rows = "".join(f"| {row} |\n" for row in parameters)
    table = f"#### Query parameters\n\n| Name | Type | Description |\n|---|---|---|\n{rows}\n" if rows else ""
    said = f"\n## Pagination\n\n{chapter}\n" if chapter else ""
    return f"{POTS}{table}#### Response\n\n```json\n{answer}\n```\n{said}"


def understood(text: str, overlay: str = "") -> pipeline.Understood:
    inputs = Inputs("pots", (Document("pots.md", text),), overlay=overlay)
    return pipeline.understand(inputs, pipeline.read(inputs))


def rule(text: str) -> tuple[s.Pagination | None, str]:
    """The rule that the list of pots follows, and where its records stand."""
    spec = understood(text).spec
    (operation,) = (one for _, one in spec.operations())
    found = Lists(spec).of(operation)
    return (found.rule, found.records) if found else (None, "")


def questions(text: str, overlay: str = "") -> list[Diagnostic]:
    return [
        one for one in understood(text, overlay).findings.diagnostics if one.rule.startswith("pagination")
    ]


STATED: list[tuple[str, str, s.Pagination, str]] = [
    (
        "numbers and a size, in a chapter",
        page(
            "`page` | integer | ", "`per_page` | integer | ",
            chapter="Use `page`, which starts at 1, and `per_page` (default 20, max 100).",
        ),
        s.PageNumberPagination(
            name="page-number", position="page", first=1, limit="per_page",
            default_limit=20, maximum_limit=100,
        ),
        "",
    ),
    (
        "numbers that begin with 0, in a description",
        page("`page` | integer | Page number, 0-based", answer='{"data": [{"id": 1}], "total_pages": 4}'),
        s.PageNumberPagination(
            name="page-number", position="page", first=0, end=s.End.TOTAL_PAGES, end_field="total_pages"
        ),
        "data",
    ),
    (
        "numbers, by the default of a column",
        f"{POTS}#### Query parameters\n\n| Name | Type | Default | Description |\n|---|---|---|---|\n"
        f"| page | integer | 1 | The page to return |\n\n#### Response\n\n```json\n{BARE}\n```\n",
        s.PageNumberPagination(name="page-number", position="page", first=1),
        "",
    ),
    (
        "an offset",
        page(
            "`offset` | integer | How many records to skip", "`limit` | integer | ",
            answer='{"pots": [{"id": 1}], "total": 9}',
            chapter="`total` is the total number of records. Lists take `offset` and `limit`.",
        ),
        s.OffsetPagination(
            name="offset", position="offset", limit="limit", end=s.End.TOTAL, end_field="total"
        ),
        "pots",
    ),
    (
        "an offset until a page is short",
        page(
            "`offset` | integer | ", "`limit` | integer | ",
            chapter="Lists take `offset` and `limit` (default 50).\n"
            "A page with fewer records than `limit` is the last page.",
        ),
        s.OffsetPagination(
            name="offset", position="offset", limit="limit", end=s.End.SHORT_PAGE, default_limit=50
        ),
        "",
    ),
    (
        "a cursor, of which a description speaks",
        page(
            "`cursor` | string | The cursor of the next page",
            answer='{"pots": [{"id": 1}], "meta": {"next_cursor": "c"}}',
        ),
        s.CursorPagination(name="cursor", position="cursor", next="meta.next_cursor"),
        "pots",
    ),
    (
        "a cursor that is null in the end, as a chapter says",
        page(
            "`after` | string | ",
            answer='{"pots": [{"id": 1}], "next_page_token": "c"}',
            chapter="Pass `next_page_token` on as `after`. `next_page_token` is null on the last page.",
        ),
        s.CursorPagination(name="cursor", position="after", next="next_page_token", end=s.End.NULL_NEXT),
        "pots",
    ),
    (
        "a cursor that may be left out in the end",
        page(
            "`after` | string | ",
            answer='{"pots": [{"id": 1}], "next_cursor": "c", "has_more": true}',
            chapter="Pass `next_cursor` on as `after`; it is null or absent in the end (`has_more`).",
        ),
        s.CursorPagination(
            name="cursor", position="after", next="next_cursor", end=s.End.HAS_MORE, end_field="has_more"
        ),
        "pots",
    ),
    (
        "the last record's id",
        page(
            "`starting_after` | string | The id of the last pot that came",
            answer='{"data": [{"id": "p1"}], "has_more": false}',
        ),
        s.LastRecordPagination(
            name="last-record", position="starting_after", record_key="id",
            end=s.End.HAS_MORE, end_field="has_more",
        ),
        "data",
    ),
    (
        "an address in the answer",
        page(
            answer='{"pots": [{"id": 1}], "links": {"next": "https://pots.example/v1/pots?at=2"}}',
            chapter="`links.next` is the URL of the next page.",
        ),
        s.NextAddressPagination(name="next-address", next="links.next"),
        "pots",
    ),
    (
        "a Link header, before the numbers that it counts",
        page("`page` | integer | 1-based", chapter="Follow the `Link` header to the next `page`."),
        s.LinkHeaderPagination(name="link-header"),
        "",
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected", "records"), [case[1:] for case in STATED], ids=[case[0] for case in STATED]
)
def test_what_is_stated_becomes_a_rule(text: str, expected: s.Pagination, records: str) -> None:
    found, place = rule(text)
    assert found is not None and found.origin is not None
    assert (found.model_copy(update={"basis": expected.basis}), place) == (expected, records)
    assert not questions(text)


OPEN: list[tuple[str, str, str, dict[str, Any]]] = [
    (
        "the first page",
        page("`page` | integer | Page number"),
        "the number of the first page",
        {"by": "page-number", "position": "page", "first": "?"},
    ),
    (
        "what a name is for",
        page("`cursor` | string | ", answer='{"pots": [{"id": 1}], "next_cursor": "c"}'),
        "no sentence says that 'cursor' is for that",
        {"by": "cursor", "position": "cursor", "next": "next_cursor"},
    ),
    (
        "the field with the next cursor",
        page("`cursor` | string | The cursor of the next page", answer='{"pots": [{"id": 1}]}'),
        "which field of the answer holds the next cursor",
        {"by": "cursor", "position": "cursor", "next": "?"},
    ),
    (
        "which of two fields it is",
        page(
            "`cursor` | string | The cursor of the next page",
            answer='{"pots": [{"id": 1}], "a": {"next_cursor": "c"}, "b": {"next_cursor": "c"}}',
        ),
        "which field of the answer holds the next cursor (a.next_cursor, b.next_cursor)",
        {"by": "cursor", "position": "cursor", "next": "?"},
    ),
    (
        "which list the records are",
        page("`offset` | integer | Records to skip", answer='{"pots": [{"id": 1}], "lids": [{"id": 2}]}'),
        "its answer shows several lists",
        {"by": "offset", "position": "offset", "records": "?"},
    ),
    (
        "what is answered",
        page("`offset` | integer | Records to skip", answer='{"pots": 3}'),
        "its answer shows no list",
        {"by": "offset", "position": "offset"},
    ),
]


@pytest.mark.parametrize(
    ("text", "asked", "entry"), [case[1:] for case in OPEN], ids=[case[0] for case in OPEN]
)
def test_what_is_open_is_asked_and_never_guessed(text: str, asked: str, entry: dict[str, Any]) -> None:
    assert rule(text) == (None, "")
    (found,) = questions(text)
    assert found.message.startswith("GET /pots may be read on by ") and asked in found.message
    assert found.location is not None
    (written,) = yaml.safe_load(found.hint.partition("\n")[2])
    assert written == {"kind": "pagination", **entry, "because": "say how you know"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (page(chapter="Use `page` and `per_page`."), "by pages (`page` and `per_page`)"),
        (page(chapter="Pass `cursor` on.", answer="{}"), "by a cursor (`cursor`)"),
    ],
)
def test_a_chapter_that_no_operation_follows_is_told(text: str, message: str) -> None:
    (found,) = questions(text)
    assert found.rule == "pagination-in-prose" and message in found.message


def test_an_overlay_settles_a_question() -> None:
    text = page("`page` | integer | Page number")
    entry = "- {kind: pagination, by: page-number, position: page, first: 0, because: it is so}\n"
    assert questions(text) and not questions(text, entry)


@pytest.mark.parametrize(
    "parameter",
    [
        "`page` | string | The slug of a page of the wiki",
        "`page` | boolean | Page number, 1-based",
        "`offset` | integer | The offset from UTC in minutes",
        "`after` | string | Only pots thrown after this date",
    ],
)
def test_a_name_that_means_something_else_is_no_place_in_a_list(parameter: str) -> None:
    assert rule(page(parameter)) == (None, "")


@pytest.mark.parametrize(
    "text",
    [page("`page` | integer | ", answer='{"pots": 3}'), page("`page` | boolean | Page number")],
    ids=["no list, and nothing said", "no number"],
)
def test_names_alone_raise_no_question(text: str) -> None:
    assert not questions(text)


def test_lists_with_and_without_a_size_of_pages_have_rules_of_their_own() -> None:
    number = "`page` | integer | Page number, 1-based"
    other = page(number, "`per_page` | integer | ").partition("### List pots")[2]
    spec = understood(page(number) + "\n### List lids\n" + other.replace("/pots", "/lids")).spec
    lists = Lists(spec)
    found = {one.key: listing.rule for _, one in spec.operations() if (listing := lists.of(one))}
    assert {key: one.limit for key, one in found.items()} == {"GET /pots": "", "GET /lids": "per_page"}
    assert not any(one.operations for one in found.values())


def test_rules_that_are_at_odds_are_each_for_the_operations_that_state_them() -> None:
    other = page("`page` | integer | Page number, 0-based").partition("### List pots")[2]
    text = (
        page("`page` | integer | Page number, 1-based")
        + "\n### List lids\n"
        + other.replace("/pots", "/lids")
    )
    spec = understood(text).spec
    lists = Lists(spec)
    found = {one.key: listing.rule for _, one in spec.operations() if (listing := lists.of(one))}
    assert {key: getattr(one, "first", None) for key, one in found.items()} == {
        "GET /pots": 1,
        "GET /lids": 0,
    }
    assert len({one.name for one in found.values()}) == 2
    assert all(one.operations == (key,) for key, one in found.items())
