"""Lists and objects as parameters: written as the API's page says, in the query, the path and headers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loopback import Loopback
from sample import CONFIGURATION

from clientwright.runtime.calls import Arguments
from clientwright.runtime.client import Client
from clientwright.runtime.errors import InvalidArgumentError
from clientwright.runtime.operation import Operation
from clientwright.runtime.query import write_path, write_query
from clientwright.runtime.types import ParameterStyle

LIST = ["a b", "c,d", 1, True]
OBJECT = {"size": 3, "of": {"min": 1, "tags": ["x", "y"]}, "none": None}


def _sent(loopback: Loopback, arguments: Arguments, styles: Mapping[str, ParameterStyle]) -> Any:
    operation: Operation[Any] = Operation("boats.get", "GET", "/boats/{id}", security=(), styles=styles)
    with Client(CONFIGURATION, base_url=loopback.url, credentials={}) as client:
        client.call(operation, arguments)
    return loopback.requests[-1]


@pytest.mark.parametrize(
    ("style", "value", "query"),
    [
        ("comma", LIST, "q=a%20b,c%2Cd,1,true"),
        ("space", LIST, "q=a%20b%20c%2Cd%201%20true"),
        ("pipe", ["a|b", "c"], "q=a%7Cb%7Cc"),
        ("comma", {"a": 1, "b": "x y", "c": None}, "q=a,1,b,x%20y"),
        ("deep", OBJECT, "q%5Bsize%5D=3&q%5Bof%5D%5Bmin%5D=1&q%5Bof%5D%5Btags%5D=x&q%5Bof%5D%5Btags%5D=y"),
        (
            "spread",
            {"size": 3, "tags": ["x", "y"], "of": {"min": 1}},
            "size=3&tags=x&tags=y&of=%7B%22min%22%3A1%7D",
        ),
        ("spread", ["x", "y"], "q=x&q=y"),
        ("deep", "text", "q=text"),
        ("comma", "a,b", "q=a%2Cb"),
        ("comma", [], ""),
        ("deep", {}, ""),
        ("comma", None, ""),
    ],
)
def test_a_query_is_written_in_the_style_of_its_parameter(
    style: ParameterStyle, value: Any, query: str
) -> None:
    assert write_query({"q": value}, "repeat", {"q": style}) == query
    assert write_query({"p": "1", "q": value}, "repeat", {"q": style}) == "&".join(
        filter(None, ["p=1", query])
    )


def test_other_parameters_are_written_as_ever() -> None:
    values = {"a": ["x", "y"], "b": {"k": 1}, "c": ["z"]}
    assert write_query(values, "brackets", {"c": "comma"}) == "&".join(
        [write_query({"a": ["x", "y"], "b": {"k": 1}}, "brackets"), "c=z"]
    )


@given(st.dictionaries(st.text(), st.text() | st.integers() | st.lists(st.text())))
def test_names_and_values_come_back_from_a_query(values: dict[str, Any]) -> None:
    plain = {
        key: one for key, one in values.items() if not any("\ud800" <= c <= "\udfff" for c in f"{key}{one}")
    }
    text = write_query({"q": plain}, "repeat", {"q": "deep"})
    expected = [
        (f"q[{key}]", str(each))
        for key, one in plain.items()
        for each in (one if isinstance(one, list) else [one])
    ]
    assert parse_qsl(text, keep_blank_values=True) == expected


def test_paths_and_headers_hold_lists_with_commas(loopback: Loopback) -> None:
    styles: dict[str, ParameterStyle] = {"id": "comma", "X-Tags": "comma", "tags": "pipe"}
    arguments = Arguments(
        path={"id": ["a/b", "c"]}, headers={"X-Tags": ["x", "y"]}, query={"tags": ["p", "q"], "to": ["r"]}
    )
    request = _sent(loopback, arguments, styles)
    assert request.headers["x-tags"] == "x,y"
    assert urlsplit(request.path).path == "/boats/a%2Fb,c"
    assert request.query == [("tags", "p|q"), ("to[]", "r")]


def test_half_a_surrogate_pair_and_an_empty_path_are_refused() -> None:
    with pytest.raises(InvalidArgumentError):
        write_query({"q": ["\ud800"]}, "repeat", {"q": "comma"})
    with pytest.raises(InvalidArgumentError):
        write_query({"q": {"\ud800": "a"}}, "repeat", {"q": "deep"})
    for empty in ([], [""], [".."]):
        with pytest.raises(InvalidArgumentError):
            write_path("/boats/{id}", {"id": empty}, {"id": "comma"})
