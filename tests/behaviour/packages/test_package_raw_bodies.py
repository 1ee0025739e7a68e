"""A package whose functions take bodies of bytes, as `new` makes it: over HTTP, offline, and exported."""

from __future__ import annotations

import asyncio
import importlib
import io
import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from loopback import Loopback
from new_package import imported, new_project
from typer.testing import CliRunner

from clientwright.cli.run import app

PAGE = Path(__file__).parents[2] / "cases/markdown/kilns/source/kilns.md"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return new_project(tmp_path_factory.mktemp("workshop"), "workshop", PAGE)


@pytest.fixture(scope="module")
def package(project: Path) -> Iterator[ModuleType]:
    with imported(project, "workshop") as package:
        yield package


async def awaited(content: bytes) -> AsyncIterator[bytes]:
    for piece in (content[:7], content[7:]):
        yield piece


@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(content=st.binary(), given_as=st.sampled_from([bytes, io.BytesIO, lambda content: [content]]))
def test_bytes_arrive_as_they_are_given(
    package: ModuleType, loopback: Loopback, content: bytes, given_as: Any
) -> None:
    loopback.requests.clear()
    with package.Workshop(base_url=loopback.url) as client:
        client.kilns.replace_load("seven", body=given_as(content))
        client.kilns.create_log("seven", body="lit")

    async def use() -> None:
        async with package.AsyncWorkshop(base_url=loopback.url) as client:
            await client.kilns.replace_load("seven", body=given_as(content))
            await client.plans.replace("north", body=awaited(content))

    asyncio.run(use())
    load, log, again, plan = loopback.requests
    assert [one.body for one in (load, log, again, plan)] == [content, b"lit", content, content]
    assert load.headers["content-type"] == again.headers["content-type"] == "application/x-tar"
    assert log.headers["content-type"] == "text/plain; charset=utf-8"
    assert "content-type" not in plan.headers, "the page does not say what a plan is"


def test_of_a_range_of_media_types_the_caller_says_which(package: ModuleType) -> None:
    api = importlib.import_module(f"{package.__name__}.testing").OfflineWorkshop()
    with api.client() as client:
        client.kilns.replace_sign("seven", body=b"GIF89a", content_type="image/gif")
        (call,) = api.calls_of(client.kilns.replace_sign)
        assert (call.content, call.headers["content-type"]) == (b"GIF89a", "image/gif")
        with pytest.raises(package.InvalidArgumentError, match="body: expected bytes"):
            client.kilns.replace_sign("seven", body=5)


def test_openapi_has_their_media_types_and_no_header_for_them(project: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(project)
        document = json.loads(CliRunner().invoke(app, ["openapi", "workshop"]).stdout)
    bodies = {
        path: list(one.get("requestBody", {}).get("content", {}))
        for path, item in document["paths"].items()
        for one in item.values()
        if isinstance(one, dict)
    }
    assert bodies["/kilns/{kiln}/load"] == ["application/x-tar"]
    assert bodies["/kilns/{kiln}/sign"] == ["image/*"]
    assert bodies["/plans/{plan}"] == ["application/octet-stream"]
    sign = document["paths"]["/kilns/{kiln}/sign"]["put"]
    assert [one["name"] for one in sign["parameters"]] == ["kiln"]


@pytest.mark.usefixtures("package")
def test_the_example_of_its_readme_sends_a_file(
    project: Path,
    loopback: Loopback,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    readme = (project / "generated/workshop/README.md").read_text()
    _, _, section = readme.partition("## Bodies of bytes")
    code = section.partition("```python\n")[2].partition("```")[0]
    monkeypatch.chdir(tmp_path)
    Path("file.bin").write_bytes(b"the load")
    exec(code.replace("Workshop()", f"Workshop(base_url={loopback.url!r})"), {})  # noqa: S102
    assert loopback.requests[0].body == b"the load"
