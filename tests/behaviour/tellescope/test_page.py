"""The second reading itself: that it reads what is known of the documentation."""

from __future__ import annotations

from page import OBJECT_ID, blocks


def test_it_reads_every_block() -> None:
    found = list(blocks())
    assert len(found) == 652
    assert len({block.key for block in found}) == 652
    assert {block.method for block in found} == {"GET", "POST", "PATCH", "DELETE", "ALL"}


def test_it_reads_notation() -> None:
    by_key = {block.key: block for block in blocks()}
    page = by_key["POST /v1/appointment-booking-page"]
    assert page.payload["calendarEventTemplateIds"] == [OBJECT_ID]
    query = by_key["GET /v1/result-for-analytics-query"].payload["query"]
    assert isinstance(query, dict), "a union is one value"
    assert by_key["GET /v1/allergy-codes"].payload["search"] == {"query": "words"}
