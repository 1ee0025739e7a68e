"""What a package's api.md and README list: each function, under the name by which it can be called."""

from __future__ import annotations

import inspect
import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from cobalt_client import AsyncCobalt, Cobalt
from markdown_it import MarkdownIt
from tellescope_client import AsyncTellescope, Tellescope

ROOT = Path(__file__).parents[3]
CLIENTS: dict[str, tuple[type, type]] = {
    "tellescope": (Tellescope, AsyncTellescope),
    "cobalt": (Cobalt, AsyncCobalt),
}
FUNCTION = re.compile(r"^\* `(\w+\.\w+)`: `([A-Z]+) (.+?)`(?:\. .+)?$", re.MULTILINE)
RESOURCE = re.compile(r"^\| `(\w+)` \| (`\w+`(?:, `\w+`)*) \|$", re.MULTILINE)


@cache
def documented(api: str) -> list[tuple[str, str, str]]:
    """Name, method and path of every function, as the spec has them."""
    command = [sys.executable, "-m", "clientwright", "endpoints", api, "--json"]
    rows = json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)
    return [(row["callable"], row["method"], row["path"]) for row in rows]


def text(api: str, name: str) -> str:
    return (ROOT / "generated" / api / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("api", CLIENTS)
def test_every_function_is_listed_as_it_is(api: str) -> None:
    assert FUNCTION.findall(text(api, "api.md")) == documented(api)


@pytest.mark.parametrize("api", CLIENTS)
def test_every_resource_is_listed_with_its_functions(api: str) -> None:
    listed = [
        f"{resource}.{function.strip('`')}"
        for resource, functions in RESOURCE.findall(text(api, "README.md"))
        for function in functions.split(", ")
    ]
    assert listed == [name for name, _, _ in documented(api)]


@pytest.mark.parametrize("api", CLIENTS)
def test_every_function_that_is_listed_can_be_called(api: str) -> None:
    for made in CLIENTS[api]:
        client = made(base_url="http://127.0.0.1:9")
        for name, method, path in FUNCTION.findall(text(api, "api.md")):
            resource, function = name.split(".")
            called = getattr(getattr(client, resource), function)
            assert f"`{method} {path}`" in " ".join(inspect.getdoc(called).split()), name


@pytest.mark.parametrize("api", CLIENTS)
@pytest.mark.parametrize("name", ["README.md", "CHANGELOG.md", "api.md"])
def test_every_link_leads_somewhere(api: str, name: str) -> None:
    page = text(api, name)
    headings = {
        re.sub(r"[^\w -]", "", one).lower().replace(" ", "-") for one in re.findall(r"^#+ (.+)$", page, re.M)
    }
    for target in links(page):
        place, _, anchor = target.partition("#")
        assert not place or (ROOT / "generated" / api / place).is_file(), target
        assert not anchor or place or anchor in headings, target


def links(page: str) -> list[str]:
    """Where the links of a page lead within the package."""
    inline: list[Any] = [part for one in MarkdownIt().parse(page) for part in one.children or ()]
    found = [part.attrs.get("href") or part.attrs.get("src") for part in inline if part.attrs]
    return [str(one) for one in found if one and not re.match(r"https?://|mailto:", str(one))]
