"""HTTP messages, and JSON as people write it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientwright.notations.http_message import read_message
from clientwright.notations.json import JsonError
from clientwright.notations.loose_json import read_loose_json


def test_a_request() -> None:
    found = read_message(
        ["POST /pots?dry=1 HTTP/1.1", "Content-Type: application/json; charset=x", "", '{"a": 1}']
    )
    assert found is not None and (found.method, found.target, found.status) == ("POST", "/pots?dry=1", "")
    assert (found.media, found.body, found.body_line) == ("application/json", '{"a": 1}', 3)


def test_an_answer_without_a_body() -> None:
    found = read_message(["", "HTTP/1.1 204 No Content", "X-Kiln: 7"])
    assert found is not None and (found.status, found.body, found.headers) == ("204", "", {"X-Kiln": "7"})


@pytest.mark.parametrize("lines", [[], [""], ["Send a POST"], ['{"a": 1}']])
def test_other_lines_are_no_message(lines: list[str]) -> None:
    assert read_message(lines) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": 1, // one\n "b": [2, ...],}', {"a": 1, "b": [2]}),
        ('[{"a": "x // y ..."},\n ...\n]', [{"a": "x // y ..."}]),
        ('{"a": 1, /* two\nlines */ "b": 2}', {"a": 1, "b": 2}),
        (r'{"a": "\:pot\: \n \\:"}', {"a": ":pot: \n \\:"}),
    ],
)
def test_comments_ellipses_commas_and_backslashes_count_for_nothing(text: str, value: object) -> None:
    assert read_loose_json(text).value == value


def test_lines_keep_their_numbers() -> None:
    found = read_loose_json('{\n  // first\n  "a": 1, /* x\n y */\n  "b": 2,\n}', 10)
    assert {name: one.line for name, one in found.members.items()} == {"a": 12, "b": 14}


@pytest.mark.parametrize("text", ["{'a': 1}", '{"a": True}', '{"a" 1}', '{"a": 1'])
def test_nothing_else_is_mended(text: str) -> None:
    with pytest.raises(JsonError):
        read_loose_json(text)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda one: st.lists(one) | st.dictionaries(st.text(), one),
    )
)
def test_strict_json_is_read_as_it_is(value: object) -> None:
    assert read_loose_json(json.dumps(value, ensure_ascii=False)).value == value
