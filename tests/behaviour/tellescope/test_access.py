"""Who may call what, and what is no longer recommended, as the documentation says."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from loopback import Loopback, Reply
from page import SOURCE, Block, blocks
from tellescope_client import AsyncTellescope, Tellescope, errors
from test_stated_constraints import NAMES, SPEC

LINES = SOURCE.read_text(encoding="utf-8").split("\n")
OPERATIONS = [(resource["name"], one) for resource in SPEC["resources"] for one in resource["operations"]]
BLOCKS = {block.key: block for block in blocks()}


def title(block: Block) -> str:
    return LINES[block.line - 2]


def described(block: Block) -> str:
    return LINES[block.line + 1]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    for variable in ("TELLESCOPE_API_KEY", "TELLESCOPE_AUTH_TOKEN"):
        monkeypatch.delenv(variable, raising=False)
    with Loopback() as running:
        running.answer = lambda _: Reply(json={})
        yield running


def function(client: Any, resource: str, operation: dict[str, Any]) -> Any:
    names = NAMES["resources"][resource], NAMES["operations"][f"{operation['method']} {operation['path']}"]
    return getattr(getattr(client, names[0]), names[1])


def call(client: Any, resource: str, operation: dict[str, Any]) -> Any:
    block = BLOCKS[f"{operation['method']} {operation['path']}"]
    path = ["60398b0231a295e64f084fd9"] * block.path.count(":")
    inside = {part[1:] for part in block.path.split("/") if part.startswith(":")}
    given = {NAMES["attributes"][key]: value for key, value in block.payload.items() if key not in inside}
    given.pop("limit", None)
    if resource == "Journeys":  # whose states have names of their own
        given.pop("default_state", None)
        for one in given.get("create", []):
            one.pop("defaultState", None)
    return function(client, resource, operation)(*path, **given)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_without_credentials_the_public_functions_work_and_no_others(server: Loopback) -> None:
    public = {block.key for block in BLOCKS.values() if title(block).endswith("(Public)")}
    assert len(public) > 5
    with Tellescope(base_url=f"{server.url}/v1") as client:
        for resource, operation in OPERATIONS:
            key = f"{operation['method']} {operation['path']}"
            server.requests.clear()
            if key in public:
                call(client, resource, operation)
                (request,) = server.requests
                assert "authorization" not in request.headers, key
            else:
                with pytest.raises(errors.MissingCredentialsError):
                    list(call(client, resource, operation) or ())
                assert not server.requests, key


def test_public_functions_send_no_credentials_that_are_there(server: Loopback) -> None:
    with Tellescope(base_url=f"{server.url}/v1", api_key="k" * 20) as client:
        for resource, operation in OPERATIONS:
            if title(BLOCKS[f"{operation['method']} {operation['path']}"]).endswith("(Public)"):
                server.requests.clear()
                call(client, resource, operation)
                assert "authorization" not in server.requests[0].headers


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        ("(Public)", "public: needs no credentials"),
        ("(Admin Only)", "for admins only"),
        ("(Enduser Only)", "for endusers only"),
    ],
)
def test_docstrings_say_who_may_call(mark: str, said: str) -> None:
    marked = {block.key for block in BLOCKS.values() if title(block).endswith(mark)}
    assert marked
    with Tellescope(api_key="k" * 20) as client:
        for resource, operation in OPERATIONS:
            told = " ".join(function(client, resource, operation).__doc__.split())
            assert (said in told) is (f"{operation['method']} {operation['path']}" in marked)


def test_what_is_deprecated_warns_once_and_type_checkers_see_it(server: Loopback) -> None:
    old = {block.key for block in BLOCKS.values() if described(block).startswith("DEPRECATED")}
    assert old
    with Tellescope(base_url=f"{server.url}/v1", api_key="k" * 20) as client:
        for resource, operation in OPERATIONS:
            key = f"{operation['method']} {operation['path']}"
            for one in (client, AsyncTellescope(api_key="k" * 20)):
                assert hasattr(function(one, resource, operation), "__deprecated__") is (key in old), key
            if key in old:
                with warnings.catch_warnings(record=True) as told:
                    warnings.simplefilter("always")
                    call(client, resource, operation)
                assert [one.category for one in told] == [DeprecationWarning]
                assert told[0].filename == __file__
