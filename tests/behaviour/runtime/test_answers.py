"""Answers are kept as they came."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from asking import Ask
from loopback import Loopback, Reply
from sample import ID, Thing

from clientwright.runtime.conformance import first_mismatch
from clientwright.runtime.date_times import read_date_time, write_date_time
from clientwright.runtime.errors import ResponseError
from clientwright.runtime.model import from_wire

PICTURE = b"\x89PNG\r\n\x1a\n\xff\xfe\x00"


@pytest.mark.parametrize(
    ("body", "kind", "value"),
    [
        (PICTURE, "image/png", PICTURE),
        (PICTURE, "text/plain", PICTURE),
        (b"12", "application/octet-stream", b"12"),
        (b"1.50", "text/plain", "1.50"),
        (b'"007"', "text/csv; charset=utf-8", '"007"'),
        ("\u00e9".encode("latin-1"), "text/plain; charset=latin-1", "\u00e9"),
        (b"\xe9", "text/plain; charset=unheard-of", b"\xe9"),
        (b"<a/>", "application/xml", "<a/>"),
        (b'{"a": 1.5}', "application/problem+json", {"a": 1.5}),
        (b'{"a": 1.5}', "", {"a": 1.5}),
        (b"plain", "", "plain"),
        (PICTURE, "", PICTURE),
        (b"\xef\xbb\xbf[1]", "application/json", [1]),
        ("[1]".encode("utf-16"), "application/json", [1]),
        (rb'["\ud83d"]', "application/json", ["\ud83d"]),
        (b"", "image/png", None),
    ],
)
def test_an_answer_of_an_undocumented_kind(
    ask: Ask, loopback: Loopback, body: bytes, kind: str, value: Any
) -> None:
    loopback.replies(Reply(body=body, headers={"Content-Type": kind}))
    for answer in (
        ask(lambda api: api.things.status()),
        ask(lambda api: api.request("GET", "/status")).parsed,
    ):
        assert (answer, type(answer)) == (value, type(value))


def test_half_a_surrogate_pair_loses_no_page(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(body=rb'[{"id": "a", "fname": "x\ud83d"}, {"id": "b"}]'))
    assert [thing.fname for thing in ask(lambda api: api.things.list())] == ["x\ud83d", None]


@pytest.mark.parametrize("body", [b"", b"null"])
def test_a_write_that_answers_nothing_is_no_error(ask: Ask, loopback: Loopback, body: bytes) -> None:
    loopback.replies(Reply(204 if not body else 200, body=body))
    for use in (lambda api: api.things.create(fname="Ada"), lambda api: api.things.update(ID, updates={})):
        record = ask(use)
        assert isinstance(record, Thing)
        assert record.to_dict() == {}
    with pytest.raises(ResponseError):
        ask(lambda api: api.things.get(ID))


TEXTS = [
    "2024-12-21T20:04:47Z",
    "2024-12-21T20:04:47.000Z",
    "2024-12-21T20:04:47.235Z",
    "2024-12-21T20:04:47.235000Z",
    "2024-12-21T20:04:47.5Z",
    "2024-12-21T20:04Z",
    "2024-12-21t20:04:47z",
    "2024-12-21T20:04:47+00:00",
    "2024-12-21T20:04:47+01",
    "2024-12-21T20:04:47.235+01:00",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_date_time_is_given_back_as_it_came(text: str) -> None:
    record = from_wire({"createdAt": text}, Thing)
    assert isinstance(record.created_at, datetime)
    assert record.created_at == datetime.fromisoformat(text.upper())
    assert repr(record.created_at).startswith("datetime.datetime(")
    for one in (
        record,
        record.model_copy(deep=True),
        copy.deepcopy(record),
        pickle.loads(pickle.dumps(record)),  # noqa: S301
    ):
        assert one.to_dict() == {"createdAt": text}
        assert one == record


def test_what_is_computed_from_a_date_time_is_written_as_any_other() -> None:
    read = read_date_time("2024-12-21T20:04:47Z")
    assert isinstance(read, datetime)
    assert write_date_time(read + timedelta(seconds=1)) == "2024-12-21T20:04:48.000Z"
    assert write_date_time(read.replace(year=2025)) == "2025-12-21T20:04:47.000Z"
    assert pickle.loads(pickle.dumps(read + timedelta(1))) == read + timedelta(1)  # noqa: S301
    assert first_mismatch(read, datetime) is None
    assert write_date_time(datetime(2024, 12, 21, 20, 4, 47, tzinfo=UTC)) == "2024-12-21T20:04:47.000Z"
