"""Every function, sync and async, sends its arguments as the documentation says, and reads the answer."""

from __future__ import annotations

import asyncio
import builtins
import datetime as dt
import inspect
import json
import re
import sys
import typing
from collections import abc
from collections.abc import Iterator
from typing import Any, get_args
from urllib.parse import quote

import pytest
from functions import FUNCTIONS, Function
from hypothesis import given, settings
from hypothesis import strategies as st
from loopback import Loopback, Request
from strategies import anything, as_wire, same, texts, wire

from tellescope_client import AsyncTellescope, Tellescope, UNSET, Unset
from tellescope_client._runtime import types as runtime_types
from tellescope_client._runtime.annotations import element_type_of_list, is_model, union_members
from tellescope_client._runtime.errors import InvalidArgumentError
from tellescope_client._runtime.offline_pages import page_of
from tellescope_client._runtime.pages import Pages
from tellescope_client._runtime.streams import Stream
from tellescope_client.conventions import CONFIGURATION

SECRETS = {credential.name: "s" * 20 for credential in CONFIGURATION.credentials}
SECRET_QUERY = {(credential.query, "s" * 20) for credential in CONFIGURATION.credentials}
BETWEEN = {"comma": ",", "space": " ", "pipe": "|"}
# What annotations name and a module may import for type checkers only.
NAMES = {
    **vars(typing),
    **vars(abc),
    **vars(runtime_types),
    "dt": dt,
    "builtins": builtins,
    "Pages": Pages,
    "Stream": Stream,
}
_words = texts.filter(lambda text: text not in ("", ".", ".."))
_printable = st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters=",;"), min_size=1)


@pytest.fixture(scope="module")
def client(server: Loopback) -> Iterator[Tellescope]:
    with Tellescope(**SECRETS, base_url=server.url, max_retries=0) as made:
        yield made


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as made:
        yield made


@pytest.fixture(scope="module")
def async_client(server: Loopback, runner: asyncio.Runner) -> Iterator[AsyncTellescope]:
    made = AsyncTellescope(**SECRETS, base_url=server.url, max_retries=0)
    yield made
    runner.run(made.close())


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.name)
def test_arguments_arrive_and_the_answer_comes_back(
    function: Function, client: Tellescope, server: Loopback
) -> None:
    sent: list[Request] = []

    @given(st.data())
    def check(drawing: st.DataObject) -> None:
        call = prepared(function, client, drawing)
        answer = answered(call, server, drawing)
        try:
            returned = call.method(**call.arguments)
            returned = list(returned) if isinstance(returned, Pages | Stream) else returned
        except InvalidArgumentError:  # a rule of the documentation, broken by chance: nothing is sent
            assert not server.requests
            return
        compare(function, call, server.requests[0])
        assert same(as_wire(returned), answer) if not isinstance(answer, bytes) else returned == answer
        sent.extend(server.requests)

    check()
    if not sent:
        settings(max_examples=100)(check)()
    if not sent:
        pytest.skip("no example that was drawn keeps the documented rules")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.name)
def test_the_asynchronous_twin_does_the_same(
    function: Function, async_client: AsyncTellescope, runner: asyncio.Runner, server: Loopback
) -> None:
    @settings(max_examples=max(2, settings().max_examples // 5))
    @given(st.data())
    def check(drawing: st.DataObject) -> None:
        call = prepared(function, async_client, drawing)
        answer = answered(call, server, drawing)

        async def awaited() -> Any:
            made = call.method(**call.arguments)
            made = made if hasattr(made, "__aiter__") else await made
            return [one async for one in made] if hasattr(made, "__aiter__") else made

        try:
            returned = runner.run(awaited())
        except InvalidArgumentError:
            assert not server.requests
            return
        compare(function, call, server.requests[0])
        assert same(as_wire(returned), answer) if not isinstance(answer, bytes) else returned == answer

    check()


class Call(typing.NamedTuple):
    method: Any
    arguments: dict[str, Any]
    returns: Any


def prepared(function: Function, client: Any, drawing: st.DataObject) -> Call:
    """A function with arguments drawn from its annotations: those that must be given, and some others."""
    resource, name = function.name.split(".")
    method = getattr(getattr(client, resource), name)
    names = NAMES | vars(sys.modules[method.__module__])
    types = typing.get_type_hints(method, names, include_extras=True)
    arguments = {}
    for parameter in inspect.signature(method).parameters.values():
        annotation = types[parameter.name]
        if parameter.default is inspect.Parameter.empty or drawing.draw(st.booleans()):
            arguments[parameter.name] = drawing.draw(argument(annotation, place(function, parameter.name)))
    return Call(method, arguments, types["return"])


def place(function: Function, name: str) -> str:
    return next(place for place, names in function.arguments.items() if name in names.values())


def argument(annotation: Any, place: str) -> st.SearchStrategy[Any]:
    """A value for an argument: as it travels, or UNSET."""
    members = [one for one in union_members(annotation) if one is not Unset]
    closed = any({"true", "false"} <= set(get_args(one)) for one in members)
    kept = [one for one in members if not (closed and one is bool)]  # True is then sent as "true"
    models = [one for one in kept if is_model(one) or is_model(element_type_of_list(one))]
    annotation = typing.Union[tuple(models or kept)]
    if place == "path":
        return _words if annotation is str else wire(annotation)
    if place in ("headers", "cookies"):
        return _printable if annotation is str else wire(annotation)
    missing = st.just(UNSET) if Unset in union_members(annotation) else st.nothing()
    return wire(annotation) | missing


def answered(call: Call, server: Loopback, drawing: st.DataObject) -> Any:
    """Tells the server what to answer; as JSON, or as bytes."""
    returns = call.returns
    server.requests.clear()
    if returns is None:
        server.answers = [b""]
        return None
    if returns is bytes:
        server.answers = [drawing.draw(st.binary(max_size=20))]
        return server.answers[0]
    if getattr(typing.get_origin(returns), "__name__", "").endswith("Pages"):
        records = drawing.draw(st.lists(wire(get_args(returns)[0]), max_size=2))
        server.answers = [json.dumps(page_of(declared(call.method), page)).encode() for page in (records, [])]
        return records
    if getattr(typing.get_origin(returns), "__name__", "").endswith("Stream"):
        values = drawing.draw(st.lists(wire(get_args(returns)[0]), max_size=2))
        server.answers = [b"".join(streamed(call.method, value) for value in values)]
        return values
    answer = drawing.draw(anything if returns is Any else wire(returns))
    server.answers = [json.dumps(answer).encode()]
    return answer


def streamed(method: Any, value: Any) -> bytes:
    """A value as an event, or as a line."""
    text = json.dumps(value).encode()
    return b"data: " + text + b"\n\n" if declared(method).answer == "events" else text + b"\n"


def declared(method: Any) -> Any:
    """The operation that a method carries out."""
    return getattr(sys.modules[method.__module__], f"_{method.__name__.upper()}")


def compare(function: Function, call: Call, request: Request) -> None:
    """The request is what the documentation says of the function."""
    expected = {
        place: {wire: call.arguments[name] for wire, name in names.items() if name in call.arguments}
        for place, names in function.arguments.items()
    }
    given = {
        place: {wire: value for wire, value in values.items() if value is not UNSET}
        for place, values in expected.items()
    }
    route = re.sub(
        r"{([^{}]*)}", lambda part: segment(function, part[1], given["path"][part[1]]), function.route
    )
    assert (request.method, request.path) == (function.method, route)
    query = [pair for pair in request.query if pair not in SECRET_QUERY]
    assert sorted(query) == sorted(pairs(given.get("query", {}), function.styles))
    for name, value in given.get("headers", {}).items():
        shown = delimited(value, ",") if name in function.styles else written(value)
        assert request.headers[name.lower()] == shown
    if declared(call.method).body == "raw":
        assert request.body == b"".join(
            one.encode() if isinstance(one, str) else one for one in given["body"].values()
        )
    elif "body" in function.arguments and request.headers.get("content-type") == "application/json":
        [body] = given["body"].values() if function.whole else [given["body"]]
        assert same(json.loads(request.body), body)


def segment(function: Function, name: str, value: Any) -> str:
    text = delimited(value, ",") if name in function.styles else written(value)
    return quote(text, safe="," if isinstance(value, list | dict) and name in function.styles else "")


def delimited(value: Any, mark: str) -> str:
    if isinstance(value, dict):
        value = [part for key, one in value.items() if one is not None for part in (key, one)]
    return (
        mark.join(written(one) for one in value if one is not None)
        if isinstance(value, list)
        else written(value)
    )


def deep(name: str, value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        return {name: value}
    return {way: one for key, inner in value.items() for way, one in deep(f"{name}[{key}]", inner).items()}


def pairs(values: dict[str, Any], styles: dict[str, str]) -> Iterator[tuple[str, str]]:
    """A query as it is written: a list repeats its key, an object is JSON, null is left out."""
    mark = "[]" if CONFIGURATION.query_style == "brackets" else ""
    for name, value in values.items():
        style = styles.get(name, "") if isinstance(value, list | dict) else ""
        if style in BETWEEN:
            yield from [(name, delimited(value, BETWEEN[style]))] if value else []
        elif isinstance(value, dict) and style == "deep":
            yield from pairs(deep(name, value), {})
        elif isinstance(value, dict) and style == "spread":
            yield from pairs(value, {})
        elif isinstance(value, list):
            yield from ((name + mark, written(one)) for one in value)
        elif value is not None:
            yield name, written(value)


def written(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
