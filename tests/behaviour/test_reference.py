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

import pytest
from cobalt_client import AsyncCobalt, Cobalt
from loopback import Loopback, Recorded, Reply
from markdown import markdown
from tellescope_client import AsyncTellescope, Tellescope

from clientwright import pipeline
from clientwright.exporting.reference.markup import AsText
from clientwright.exporting.reference.samples import Samples
from clientwright.names import Names
from clientwright.reading.sources import read_inputs
from clientwright.spec import List, Spec

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
            assert (body or [{}])[0] == (json.loads(request.body) if request.body else {}), operation.key
        runner.run(other.close())


async def asynchronous(code: str, client: AsyncTellescope | AsyncCobalt) -> None:
    scope: dict[str, Any] = {"dt": dt}
    exec(f"async def main(client):\n{indent(code, '    ')}", scope)  # noqa: S102
    await scope["main"](client)


def answering(listed: bool, _: Recorded) -> Reply:
    return Reply(json=[] if listed else {})


def test_the_site_has_every_function_and_what_is_known_of_it(tmp_path: Path) -> None:
    run("reference", "cobalt", "--into", str(tmp_path))
    page = unescape((tmp_path / "resources/telephone_encounters.html").read_text(encoding="utf-8"))
    text = re.sub(r"<[^>]*>", "", page)
    for said in (
        "POST /telephone-encounters/actions",
        "await client.telephone_encounters.add_action(",
        "curl --request POST https://api.usecobalt.com/v1/telephone-encounters/actions",
        "The EMR-specific ID of the telephone encounter",
        "cobalt-add-action-to-telephone-encounter.txt, lines",
    ):
        assert said in text
    home = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert all(f'id="{topic}"' in home for topic in ("quickstart", "authentication", "errors"))
    assert "add_action" in (tmp_path / "search/search_index.json").read_text(encoding="utf-8")


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
