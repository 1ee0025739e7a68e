"""A package of two kinds of pagination, as `new` makes it: over HTTP, offline, and its own tests."""

from __future__ import annotations

import asyncio
import importlib
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from loopback import Loopback, Recorded, Reply
from new_package import imported, new_project
from own_tests import run_own_tests
from typer.testing import CliRunner

from clientwright.cli.run import app

PAGE = Path(__file__).parents[2] / "cases/markdown/lighthouses/source/lighthouses.md"
KEEPERS = [{"id": number, "name": f"Ida {number}"} for number in range(7)]
LIGHTS = [{"id": f"l{number}", "name": "Skerry"} for number in range(5)]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return new_project(tmp_path_factory.mktemp("lighthouses"), "lighthouses", PAGE)


@pytest.fixture(scope="module")
def package(project: Path) -> Iterator[ModuleType]:
    with imported(project, "lighthouses") as package:
        yield package


def served(request: Recorded) -> Reply:
    query = dict(request.query)
    if request.path == "/v2/keepers":
        page, size = int(query.get("page", 1)), int(query.get("per_page", 3))
        return Reply(json=KEEPERS[(page - 1) * size : page * size])
    begin = int(query.get("cursor", 0))
    rest = len(LIGHTS) > begin + 2
    paging = {"next_cursor": str(begin + 2) if rest else "end", "has_more": rest}
    return Reply(json={"lights": LIGHTS[begin : begin + 2], "paging": paging})


def read(package: ModuleType, kind: str, url: str, use: Any) -> list[Any]:
    options = {"x_keeper_key": "k", "base_url": f"{url}/v2"}
    if kind == "sync":
        with package.Lighthouses(**options) as client:
            return list(use(client))

    async def awaited() -> list[Any]:
        async with package.AsyncLighthouses(**options) as client:
            return [one async for one in use(client)]

    return asyncio.run(awaited())


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_lists_of_both_kinds_are_read_to_their_end(
    package: ModuleType, loopback: Loopback, kind: str
) -> None:
    loopback.answer = served
    lights = read(package, kind, loopback.url, lambda client: client.lights.list(coast="west"))
    assert [one.id for one in lights] == [one["id"] for one in LIGHTS]
    assert [dict(one.query) for one in loopback.requests] == [
        {"coast": "west"},
        {"coast": "west", "cursor": "2"},
        {"coast": "west", "cursor": "4"},
    ]
    keepers = read(package, kind, loopback.url, lambda client: client.keepers.list(page=2, per_page=2))
    assert [one.id for one in keepers] == [2, 3, 4, 5, 6]


def test_what_tools_tell_of_lists(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    rows = json.loads(CliRunner().invoke(app, ["endpoints", "lighthouses", "--json"]).stdout)
    found = {row["path"]: row["pagination"] for row in rows}
    assert found["/lights"] == {"rule": "cursor", "by": "cursor", "records": "lights", "basis": "derived"}
    assert found["/logs"] is None
    told = CliRunner().invoke(app, ["explain", "lighthouses", "lights.list"]).stdout
    assert "cursor" in told and "paging.next_cursor" in told


def test_the_overlay_that_new_starts_asks_what_is_open(project: Path) -> None:
    overlay = (project / "spec/lighthouses/overlay.yaml").read_text()
    assert "GET /fogs may be read on by cursor" in overlay
    assert '# - {"kind": "pagination", "by": "cursor", "position": "page_token", "next": "?"' in overlay


def test_lists_end_offline(package: ModuleType) -> None:
    testing = importlib.import_module(f"{package.__name__}.testing")
    api = testing.OfflineLighthouses()
    with api.client() as client:
        assert [one.name for one in client.lights.list()] == ["Skerry"]
        assert [one.name for one in client.keepers.list()] == ["Ida"]
        api.on(client.lights.list).returns([{"id": "a"}]).returns([{"id": "b"}]).returns([])
        assert [one.id for one in client.lights.list()] == ["a", "b"]
        api.on(client.keepers.list).returns([{"id": 1}]).returns([{"id": 2}])
        assert [one.id for one in client.keepers.list()] == [1, 2]
        assert [one.id for one in client.keepers.list()] == [2]
        api.on(client.keepers.get_watches).returns({"watches": [{"id": 3}], "total_pages": 1})
        assert [one.id for one in client.keepers.get_watches("7")] == [3]

    async def use() -> list[Any]:
        async with api.async_client() as client:
            return [one.id async for one in client.keepers.list()]

    assert asyncio.run(use()) == [2]


def test_its_own_tests_pass(project: Path, tmp_path: Path) -> None:
    ran = run_own_tests(project / "generated/lighthouses", tmp_path / "told.txt")
    assert ran.status == 0 and " passed" in ran.output, ran.output
