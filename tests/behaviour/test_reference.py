"""The reference of a package: a site with every function, whose examples do what they say."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import re
import shlex
import subprocess
import sys
from functools import partial
from html import unescape
from itertools import pairwise
from pathlib import Path
from textwrap import indent
from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

import pytest
from accessibility import serious
from cobalt_client import AsyncCobalt, Cobalt
from loopback import Loopback, Recorded, Reply
from markdown import Markdown, markdown
from markdown.blockprocessors import BlockProcessor
from mkdocstrings import MkdocstringsInnerExtension
from tellescope_client import AsyncTellescope, Tellescope

from clientwright import pipeline
from clientwright.exporting.reference.markup import AsText, without_directives
from clientwright.exporting.reference.samples import Samples
from clientwright.names import Names
from clientwright.reading.sources import read_inputs
from clientwright.spec import In, List, Spec

ROOT = Path(__file__).parents[2]
CLIENTS: dict[str, Any] = {
    "tellescope": (Tellescope, AsyncTellescope, {"api_key": "key"}),
    "cobalt": (Cobalt, AsyncCobalt, {"client_id": "id", "client_secret": "secret", "access_token": "token"}),
}


def known(api: str) -> tuple[Spec, Names]:
    inputs = read_inputs(ROOT, api)
    understood = pipeline.understand(inputs, pipeline.read(inputs))
    return understood.spec, pipeline.name(inputs, understood)


@pytest.mark.parametrize("api", CLIENTS)
def test_examples_in_python_and_in_curl_send_the_same(api: str, loopback: Loopback) -> None:
    spec, names = known(api)
    samples = Samples(spec, names)
    base = loopback.url + urlsplit(spec.servers[0].url).path
    made, awaited, credentials = CLIENTS[api]
    with made(base_url=base, **credentials) as client, asyncio.Runner() as runner:
        other = awaited(base_url=base, **credentials)
        for resource, operation in spec.operations():
            loopback.requests.clear()
            loopback.answer = partial(answering, isinstance(operation.answer.type, List))
            exec(samples.python(resource, operation), {"client": client, "dt": dt})  # noqa: S102
            runner.run(asynchronous(samples.asynchronous(resource, operation), other))
            request, again = loopback.requests
            for part in ("method", "path", "query", "body"):
                assert getattr(again, part) == getattr(request, part)
            _, _, method, url, *options = shlex.split(samples.curl(resource, operation))
            given = list(pairwise(options))
            assert (request.method, request.path) == (method, urlsplit(url).path), operation.key
            query = [pair.partition("=")[::2] for option, pair in given if option == "--data-urlencode"]
            assert sorted(query) == sorted(request.query), operation.key
            body = [json.loads(text) for option, text in given if option == "--json"]
            holds = any(one.location is In.BODY for one in operation.parameters)
            assert not holds or (body and body[0] and "[{}]" not in str(body)), operation.key
            assert (body or [{}])[0] == (json.loads(request.body) if request.body else {}), operation.key
        runner.run(other.close())


async def asynchronous(code: str, client: AsyncTellescope | AsyncCobalt) -> None:
    scope: dict[str, Any] = {"dt": dt}
    exec(f"async def main(client):\n{indent(code, '    ')}", scope)  # noqa: S102
    await scope["main"](client)


def answering(listed: bool, _: Recorded) -> Reply:
    return Reply(json=[] if listed else {})


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    run("reference", "cobalt", "--into", str(folder))
    return folder


def test_the_site_has_every_function_and_what_is_known_of_it(site: Path) -> None:
    html = (site / "resources/telephone_encounters.html").read_text(encoding="utf-8")
    text = unescape(re.sub(r"<[^>]*>", "", html))
    for said in (
        "POST /telephone-encounters/actions",
        "is_high_priority: models.AddActionIsHighPriority | bool | Unset = UNSET,\n"
        ") -> models.AddActionResponse",
        "Returns Action queued successfully. Type: AddActionResponse.",
        "Raises APIError.",
        "Source cobalt-add-action-to-telephone-encounter.txt:2-7.",
        "The EMR-specific ID of the telephone encounter",
        'await client.telephone_encounters.add_action(\n    emr_appointment_id="3784895",',
        "curl --request POST https://api.usecobalt.com/v1/telephone-encounters/actions",
        '--json \'{"emr_appointment_id": "3784895", "text": "Patient called for prescription refill"',
        '"action_id": "a7b8c9d0e1f2g3h4i5j6k7l8m9n0o1p2"',
    ):
        assert said in text
    assert re.search(r"<strong>How It Works</strong></p>.*?<ol>\s*<li>Formatting", html, re.DOTALL)
    home = (site / "index.html").read_text(encoding="utf-8")
    assert all(f'id="{topic}"' in home for topic in ("quickstart", "authentication", "errors"))
    assert "InvalidArgumentError" in (site / "errors.html").read_text(encoding="utf-8")


def test_llms_txt_leads_to_every_page_of_a_resource(site: Path) -> None:
    text = (site / "llms.txt").read_text(encoding="utf-8")
    linked = re.findall(r"\]\(([^()]+)\)", text)
    assert {f"resources/{path.name}" for path in (site / "resources").glob("*.html")} <= set(linked)
    assert all((site / address).is_file() for address in linked)
    spec, names = known("cobalt")
    for resource, operation in spec.operations():
        assert f"`{names.callable(resource, operation).rpartition('.')[2]}`" in text


def test_a_union_has_a_page_with_its_members(site: Path) -> None:
    pages = list((site / "unions").iterdir())
    assert [page.name for page in pages] == ["JobId.html"]
    text = re.sub(r"<[^>]*>", "", pages[0].read_text(encoding="utf-8"))
    assert re.search(r"One of these types.*?integer\s+string", text, re.DOTALL)


@pytest.mark.parametrize("width", [1280, 390])
def test_the_site_is_searched_from_disk_and_asks_nothing_of_the_network(
    site: Path, browser: Any, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 844})
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((site / "resources/telephone_encounters.html").as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert serious(page) == []
    if width < 500:
        page.locator("label[for=__search]").first.click()
    page.locator(".md-search__input").click()
    page.keyboard.type("appointment")
    page.wait_for_selector(".md-search-result__link")
    assert "telephone_encounters" in page.locator(".md-search-result__link").first.inner_text()
    assert all(url.startswith(("file:", "data:", "about:")) for url in asked)
    page.close()


def run(*arguments: str) -> None:
    command = [sys.executable, "-m", "clientwright", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_documentation_becomes_no_markup() -> None:
    tags = "<script>alert(1)</script>\n\n<b onclick=x>b</b>"
    links = "[run](javascript:alert) ![see](data:text/html,x) [page](a.html)"
    written = markdown(f"{tags} {links}", extensions=[AsText()])
    assert "<script" not in written
    assert "<b" not in written
    assert "javascript:" not in written
    assert "data:" not in written
    assert 'href="a.html"' in written


ADDRESSES = [
    "&#106;avascript:alert(1)",
    "&#x6A;avascript:alert(1)",
    "java&Tab;script:alert(1)",
    "&#1;javascript:alert(1)",
    "javascript&colon;alert(1)",
    "JaVaScRiPt:alert(1)",
    "vbscript:x",
    "data:text/html,x",
    "file:///etc/passwd",
]


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("form", ["[x]({})", "[x](<{}>)", "![x]({})", "[x][y]\n\n[y]: {}", "<{}>"])
def test_an_address_is_judged_as_a_browser_reads_it(address: str, form: str) -> None:
    written = markdown(form.format(address), extensions=[AsText()])
    for link in re.findall(r'(?:href|src)="([^"]*)"', written):
        assert not re.match(
            r"[\s\x00-\x20]*(java|vb)script|data|file", re.sub(r"[\t\n\r]", "", unescape(link))
        )


class Obeyed(BlockProcessor):
    """Stands for the directives of mkdocstrings, which load code."""

    def test(self, _parent: Element, block: str) -> bool:
        return ":::" in block

    def run(self, _parent: Element, blocks: list[str]) -> None:
        pytest.fail(f"obeyed {blocks}")


def test_a_docstring_holds_no_directive() -> None:
    """A docstring is read by a reader of its own, with the extensions of the site."""
    reader = Markdown(extensions=["toc", "pymdownx.tabbed", AsText(), MkdocstringsInnerExtension([])])
    reader.parser.blockprocessors.register(Obeyed(reader.parser), "mkdocstrings", 75)
    said = (
        '::: os\n\n# ::: sys\n\n=== "Tab"\n\n    within\n\n[TOC]\n\n[page](a.html) [site](https://a.example)'
    )
    written = unescape(reader.convert(said))
    for text in ("::: os", "::: sys", '=== "Tab"', "[TOC]"):
        assert text in written
    assert re.findall('href="([^"]*)"', written) == ["https://a.example"]


def test_the_home_page_holds_no_directive_of_the_documentation() -> None:
    assert without_directives("::: os\n## ::: sys\na ::: b") == "&#58;:: os\n## &#58;:: sys\na ::: b"
