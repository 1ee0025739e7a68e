"""The exported OpenAPI opens in Swagger UI, in a browser, without a word of complaint.

The page and its scripts come from a package; nothing comes from elsewhere.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from flask import Flask
from flask_swagger_ui import get_swaggerui_blueprint
from werkzeug.serving import WSGIRequestHandler, make_server

ROOT = Path(__file__).parents[2]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
CHOSEN = {"tellescope": ("/allergy-codes", "get"), "cobalt": ("/telephone-encounters/actions", "post")}
COLLECT = """async () => {
    const shown = new Set();
    const next = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    window.scrollTo(0, 0);
    for (let last = -1; last < window.scrollY || last === -1; ) {
        await next();
        for (const one of document.querySelectorAll('.opblock')) if (!one.closest('.webhooks'))
            shown.add(one.querySelector('.opblock-summary-method').innerText.toLowerCase() + ' '
                      + one.querySelector('[data-path]').dataset.path);
        last = window.scrollY;
        window.scrollBy(0, window.innerHeight / 2);
        await next();
    }
    return [...shown];
}"""
"""Swagger UI draws of a long list what is in view: what it shows on the way from the top to the end."""


class Quiet(WSGIRequestHandler):
    """Serves without a log."""

    def log_request(self, *_: object) -> None:
        """Silence."""


@cache
def exported(api: str) -> str:
    command = [sys.executable, "-m", "clientwright", "openapi", api]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


@contextmanager
def served(document: dict[str, Any]) -> Iterator[str]:
    """A server on this computer with the document, and Swagger UI to show it; the page's URL."""
    app = Flask(__name__)
    app.register_blueprint(get_swaggerui_blueprint("/page", "/openapi.json"))
    app.add_url_rule("/openapi.json", view_func=lambda: document)
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/page/"
    finally:
        server.shutdown()


class Opened:
    """Swagger UI with one operation expanded, and all that it or the browser complained of."""

    def __init__(self, browser: Any, url: str, path: str, method: str) -> None:
        self.page = browser.new_page(viewport={"width": 1200, "height": 3000})
        self.page.set_default_timeout(120_000)
        self._host = urlsplit(url).netloc
        self._said: list[str] = []
        note = self._said.append
        self.page.on("console", lambda one: note(one.text) if one.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda one: note(str(one)))
        self.page.on("requestfailed", lambda one: note(f"{one.url}: {one.failure}"))
        self.page.on("request", self._note_foreign)
        self.page.on("response", lambda one: None if one.ok else note(f"{one.url}: {one.status}"))
        self.page.goto(url)
        self.page.click(f".opblock-{method}:has([data-path='{path}']) .opblock-summary-control")
        self.page.wait_for_selector(".opblock.is-open .opblock-body, .errors-wrapper")
        self.page.wait_for_load_state("networkidle")

    def _note_foreign(self, request: Any) -> None:
        if urlsplit(request.url).netloc != self._host and not request.url.startswith(("data:", "blob:")):
            self._said.append(f"asks for {request.url}")

    def expanded(self) -> str:
        """The text of the operation that is open, with the schema of its body in full."""
        block = self.page.locator(".opblock.is-open")
        if (body := block.locator(".opblock-section-request-body")).count():
            body.get_by_role("tab", name="Schema").click()
            body.get_by_role("button", name="Expand all").first.click()
        text: str = block.inner_text()
        return text

    def complaints(self) -> list[str]:
        return self._said + self.page.locator(".errors-wrapper").all_inner_texts()


@pytest.mark.parametrize("api", CHOSEN)
def test_swagger_ui_shows_every_operation(api: str, browser: Any) -> None:
    document = json.loads(exported(api))
    paths, (path, method) = document["paths"], CHOSEN[api]
    with served(document) as url:
        opened = Opened(browser, url, path, method)
        assert opened.complaints() == []
        text = opened.expanded()
        assert [name for name in names(paths[path][method]) if name not in text] == []
        shown = opened.page.evaluate(COLLECT)
        assert sorted(shown) == sorted(
            f"{one} {path}" for path in paths for one in paths[path] if one in METHODS
        )
        assert opened.complaints() == []
        opened.page.close()


def names(operation: dict[str, Any]) -> list[str]:
    """The parameters of an operation and the properties of its body."""
    media = operation.get("requestBody", {}).get("content", {}).values()
    found = [name for one in media for name in one["schema"]["properties"]]
    return found + [one["name"] for one in operation.get("parameters", ())]


def test_a_document_that_is_broken_is_seen(browser: Any) -> None:
    document = json.loads(exported("cobalt"))
    path, method = CHOSEN["cobalt"]
    body = document["paths"][path][method]["requestBody"]
    body["content"]["application/json"]["schema"] = {"$ref": "#/components/schemas/Nowhere"}
    with served(document) as url:
        opened = Opened(browser, url, path, method)
        assert any("Nowhere" in one for one in opened.complaints())
        opened.page.close()
