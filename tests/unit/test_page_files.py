"""Documentation from HTML and from the web becomes the text that the grammars read."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientwright import pipeline
from clientwright.diagnostics import ClientwrightError
from clientwright.dialects import detect, is_spaced
from clientwright.reading.fetching.fetch import fetch
from clientwright.reading.fetching.limits import Limits
from clientwright.reading.html_text import compact, html_to_text
from clientwright.reading.pages import from_html, read_pages
from clientwright.reading.sources import Document, Inputs, read

ROOT = Path(__file__).parents[2]
QUICK = Limits(first_wait=0.001)
PROJECT = ROOT / "tests/cases/update/project"
BLOCKS = """<!DOCTYPE html><html><head><title>Books</title><style>p {color: red}</style></head><body>
<nav><a href="/">Home</a></nav>
<main>
  <h1>Getting Started</h1>
  <p>Ask a librarian for
     a <a href="#key">key</a>.</p>
  <ul><li>Keep it safe</li><li><p>Use &lt;one&gt; key each</p></li></ul>
  <h2>Books</h2>
  <section>
    <h3>Get Books</h3>
    <div>Method: <b>GET</b></div>
    <code>https://books.example.org/v1/books</code>
    <p>Gets a page of Books</p>
    <pre><code>{
  "limit?": "number",
  "sort?": "'old' | 'new'"
}</code></pre>
    <script>track("{")</script>
  </section>
</main><footer>Imprint</footer></body></html>
"""
BLOCKS_TEXT = """Getting Started
Ask a librarian for a key.
- Keep it safe
- Use <one> key each
Books
Get Books
Method: GET
https://books.example.org/v1/books
Gets a page of Books
{
"limit?": "number",
"sort?": "'old' | 'new'"
}
"""


def mintlify_page() -> str:
    """HTML as a documentation site could serve it, of the Cobalt page's text."""
    (path,) = (ROOT / "spec/cobalt/source").glob("*.txt")
    parts: list[str] = []
    paragraphs = read(path).text.rstrip("\n").split("\n\n")
    for paragraph in paragraphs:
        lines = paragraph.split("\n")
        escaped = [html.escape(line) for line in lines]
        if paragraph.startswith("Skip to main"):
            at = next(index for index, line in enumerate(lines) if line.startswith("curl"))
            parts += [f"<div><span>{line}</span></div>" for line in escaped[:at]]
            parts.append("<pre><code>" + "\n".join(escaped[at:]) + "</code></pre>")
        elif lines[0].startswith("  • "):
            parts.append("<ul>" + "".join(f"<li>{line[4:]}</li>" for line in escaped) + "</ul>")
        elif re.match(r"[{]|curl ", lines[0]):
            parts.append("<p></p><pre>\n" + "\n".join(escaped) + "\n</pre><p></p>")
        elif any(line.startswith("  1. ") for line in lines):
            entries = [line.partition(". ")[2] for line in escaped[1:]]
            parts.append(f"<p>{escaped[0]}</p><ol>" + "".join(f"<li>{one}</li>" for one in entries) + "</ol>")
        elif len(lines) == 1:
            parts.append(f"<h2>{escaped[0]}</h2>")
        else:
            parts.append("<p></p>" + "".join(f"<div>{line}</div>" for line in escaped) + "<p></p>")
    return f"<html><body><main>{''.join(parts)}</main></body></html>"


def test_a_page_of_endpoint_blocks_is_laid_out_without_blanks() -> None:
    document = from_html("books.html", BLOCKS, is_spaced)
    assert document == Document("books.txt", BLOCKS_TEXT)
    assert detect(document).name == "endpoint_blocks"
    detect(document).parse(document)


def test_a_mintlify_page_keeps_its_blank_lines() -> None:
    (path,) = (ROOT / "spec/cobalt/source").glob("*.txt")
    document = from_html("add-action.html", mintlify_page(), is_spaced)
    expected = re.sub(r"(?<=:\n)\n?(?=  1\. )", "\n", read(path).text)
    assert document.text.split("\n") == (expected.rstrip("\n") + "\n").split("\n")
    detect(document).parse(document)


def test_saved_pages_are_read_as_text(tmp_path: Path) -> None:
    (tmp_path / "books.html").write_text(BLOCKS)
    (tmp_path / "more.txt").write_text(BLOCKS_TEXT)
    assert read_pages(sorted(tmp_path.iterdir()), is_spaced) == (
        Document("books.txt", BLOCKS_TEXT),
        Document("more.txt", BLOCKS_TEXT),
    )


@given(st.text(), st.text(st.characters(codec="utf-8", exclude_characters="\r\0")))
def test_any_html_becomes_text_and_preformatted_text_stays(markup: str, text: str) -> None:
    assert html_to_text(markup).endswith("\n")
    shown = html_to_text(f"<pre>\n{html.escape(text)}</pre>")
    assert shown.split() == text.split()
    assert compact(compact(shown)) == compact(shown)


def test_a_page_may_nest_deeper_than_python_calls() -> None:
    assert html_to_text("<div>" * 1500 + "deep").strip() == "deep"


def test_hidden_parts_are_not_read() -> None:
    page = "<p hidden>no</p><p style='display: none'>no</p><!-- no --><button>Copy</button><p>yes</p>"
    assert html_to_text(page) == "yes\n"


class _Site(BaseHTTPRequestHandler):
    """A site of documentation, of our own writing."""

    def do_GET(self) -> None:
        status, media, body = {
            "/docs/books.html": (200, "text/html; charset=utf-8", BLOCKS.encode()),
            "/latin": (
                200,
                "text/html; charset=iso-8859-1",
                BLOCKS.replace("safe", "s\u00e4fe").encode("latin-1"),
            ),
            "/docs/": (200, "text/plain", BLOCKS_TEXT.encode()),
            "/picture.png": (200, "image/png", b"\x89PNG"),
            "/empty": (200, "text/html", b"<html><div id=root></div></html>"),
            "/bytes": (200, "text/plain; charset=utf-8", b"\xff\xfe"),
            "/keeper.html": (200, "text/html", (PROJECT / "new/next.html").read_bytes()),
            "/moved": (302, "text/plain", b""),
        }.get(self.path, (404, "text/plain", b"none"))
        self.send_response(status)
        self.send_header("content-type", media)
        if status == 302:
            self.send_header("location", "/docs/books.html")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Site) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize(
    ("path", "name"), [("/docs/books.html", "books.txt"), ("/docs/", "docs.txt"), ("/moved", "moved.txt")]
)
def test_pages_are_fetched(site: str, path: str, name: str) -> None:
    assert fetch([site + path], is_spaced).documents == (Document(name, BLOCKS_TEXT),)


def test_the_encoding_is_what_the_server_says(site: str) -> None:
    (document,) = fetch([f"{site}/latin"], is_spaced).documents
    assert "Keep it s\u00e4fe" in document.text


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/none", "status 404"),
        ("/picture.png", "image/png"),
        ("/empty", "has no text"),
        ("/bytes", "not the text it says it is"),
    ],
)
def test_what_is_no_page_is_a_clear_error(site: str, path: str, message: str) -> None:
    with pytest.raises(ClientwrightError, match=message):
        fetch([site + path], is_spaced, limits=QUICK)


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "books.html", "http://", "http://[", "ftp://a/b", "http://127.0.0.1:1/x"]
)
def test_an_address_that_gives_nothing_is_a_clear_error(url: str) -> None:
    with pytest.raises(ClientwrightError):
        fetch([url], is_spaced, limits=QUICK)


def test_commands_take_pages_from_the_web(site: str, tmp_path: Path) -> None:
    root = tmp_path / "project"
    shutil.copytree(PROJECT, root)
    source = "source/keeper.txt"
    for command, api, *options in (("new", "another"), ("update", "keeper", "--accept")):
        named = [command, api, "--from", f"{site}/keeper.html", *options]
        arguments = [sys.executable, "-m", "clientwright", *named]
        done = subprocess.run(arguments, cwd=root, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert (root / f"spec/{api}" / source).read_text() == (PROJECT / "new/next.txt").read_text()


PILLS = (Path(__file__).parent / "html" / "weave.html").read_text(encoding="utf-8")


def test_html_with_pills_in_nested_blocks_and_buttons_that_tell_types_is_read() -> None:
    document = from_html("weave.html", PILLS, is_spaced)
    (page,) = pipeline.read(Inputs("looms", (document,))).pages
    understood = pipeline.understand(Inputs("looms", (document,)), pipeline.Reading((page,)))
    ((_, operation),) = understood.spec.operations()
    assert [
        (one.name, one.location.value, one.presence.value, one.default) for one in operation.parameters
    ] == [
        ("loom_id", "path", "required", None),
        ("width", "body", "optional", 80),
    ]
    assert operation.title == "Weave cloth"
    assert (operation.answer.status, operation.answer.content_type) == ("201", "application/json")
    assert [(one.name, one.header) for one in understood.spec.security] == [("loom-key", "loom-key")]
