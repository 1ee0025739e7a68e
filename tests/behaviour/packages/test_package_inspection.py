"""Clients in other tools' hands: mocks, type hints, subclasses."""

from __future__ import annotations

import asyncio
from typing import Any, get_type_hints
from unittest.mock import create_autospec

import pytest
from loopback import Loopback, Reply
from tellescope_client import AsyncTellescope, Tellescope

KINDS: list[Any] = [Tellescope, AsyncTellescope]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("of_instance", [False, True])
def test_a_mocked_client_has_the_resources_and_their_functions(kind: Any, of_instance: bool) -> None:
    client = create_autospec(kind(api_key="k")) if of_instance else create_autospec(kind)(api_key="k")
    client.endusers.get.return_value = "ada"
    given = client.endusers.get("1")
    assert (asyncio.run(given) if kind is AsyncTellescope else given) == "ada"
    client.endusers.get.assert_called_once_with("1")
    with pytest.raises(TypeError, match="'id'"):
        client.endusers.get()
    with pytest.raises(TypeError, match="unexpected"):
        client.endusers.get("1", surprise=1)
    with pytest.raises(AttributeError):
        _ = client.endusers.got
    with pytest.raises(AttributeError):
        _ = client.enduser
    given = client.request("GET", "/x")
    assert kind is Tellescope or asyncio.run(given) is not None


@pytest.mark.parametrize("kind", KINDS)
def test_a_client_has_type_hints_and_names_its_options(kind: Any) -> None:
    hints = get_type_hints(kind.__init__)
    assert {"api_key", "environment", "http_client", "options"} <= hints.keys()
    assert "max_retries" in get_type_hints(hints["options"].__args__[0])
    with pytest.raises(TypeError, match=r"unknown option retries; .*max_retries"):
        kind(api_key="k", retries=3)


class Mine(Tellescope):
    """A user's own client."""

    def __init__(self, tenant: str, **options: Any) -> None:
        super().__init__(**options)
        self.tenant = tenant

    def name_of(self, enduser: str) -> str | None:
        return f"{self.tenant}: {self.endusers.get(enduser).fname}"


class MineAsync(AsyncTellescope):
    """As `Mine`."""

    def __init__(self, tenant: str, **options: Any) -> None:
        super().__init__(**options)
        self.tenant = tenant

    async def name_of(self, enduser: str) -> str | None:
        return f"{self.tenant}: {(await self.endusers.get(enduser)).fname}"


def test_a_subclass_keeps_its_attributes_and_functions_in_views(loopback: Loopback) -> None:
    loopback.replies(Reply(json={"id": "1", "fname": "Ada"}))
    options: dict[str, Any] = {"api_key": "k", "base_url": loopback.url}

    async def ask() -> str | None:
        async with MineAsync("t1", **options) as client:
            assert await client.name_of("1") == "t1: Ada"
            return await client.with_options(headers={"X-A": "1"}).with_hooks().name_of("1")

    with Mine("t1", **options) as client:
        assert client.name_of("1") == "t1: Ada"
        assert client.with_options(headers={"X-A": "1"}).with_hooks().name_of("1") == "t1: Ada"
    assert asyncio.run(ask()) == "t1: Ada"
    assert [request.headers.get("x-a") for request in loopback.requests] == [None, "1"] * 2
