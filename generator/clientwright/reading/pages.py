"""Pages: documentation from files or from the web, HTML or text, as the documents that grammars read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from http import HTTPStatus
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location
from clientwright.reading.sources import LARGEST, Document, read_all

_HTML = frozenset({".html", ".htm", ".xhtml"})
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_TEXT_TYPES = frozenset({"", "application/json", "application/octet-stream"})
_SECONDS = 60.0
Spaced = Callable[[Document], bool]
"""Whether blank lines and indentation mean something in a text that is made from HTML: its dialect says
so."""


def read_pages(paths: Iterable[Path], spaced: Spaced) -> tuple[Document, ...]:
    """The documents in files, those in HTML as text; raises `ClientwrightError` as `read_all` does."""
    return tuple(
        (
            from_html(document.name, document.text, spaced)
            if Path(document.name).suffix.lower() in _HTML
            else document
        )
        for document in read_all(paths)
    )


def fetch_pages(urls: Sequence[str], spaced: Spaced) -> tuple[Document, ...]:
    """The documents at addresses; raises `ClientwrightError` for one that does not give a page of text."""
    return tuple(fetch(url, spaced) for url in urls)


def fetch(url: str, spaced: Spaced) -> Document:
    """The document at an http or https address, named after the end of its path.

    Raises `ClientwrightError` where the server cannot be reached, refuses, or sends no text.
    """
    # Here, for nothing else needs the network's libraries.
    import httpx2

    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise _refusal(url, f"is no address: {error}") from error
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise _refusal(url, "is no http or https address")
    content = bytearray()
    try:
        with (
            httpx2.Client(follow_redirects=True, timeout=_SECONDS) as client,
            client.stream("GET", url, headers={"Accept": "text/html, text/plain, text/markdown"}) as answer,
        ):
            if answer.status_code != HTTPStatus.OK:
                raise _refusal(url, f"answers with status {answer.status_code}")
            media = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
            if media not in _HTML_TYPES | _TEXT_TYPES and not media.startswith("text/"):
                raise _refusal(url, f"is {media}, and neither HTML nor text")
            for chunk in answer.iter_bytes():
                content += chunk
                if len(content) > LARGEST:
                    raise _refusal(url, f"is larger than {LARGEST // 2**20} MiB")
            encoding = answer.charset_encoding
    except (httpx2.HTTPError, httpx2.InvalidURL, UnicodeError) as error:
        raise _refusal(url, f"cannot be fetched: {error or type(error).__name__}") from error
    name = _name(unquote(parts.path), parts.hostname or "page")
    if media in _HTML_TYPES:
        return from_html(name, bytes(content), spaced, encoding)
    return Document(name, _decoded(url, bytes(content), encoding))


def from_html(name: str, html: str | bytes, spaced: Spaced, encoding: str | None = None) -> Document:
    """The document of an HTML page, laid out as its dialect is.

    Raises `ClientwrightError` for a page without text, or of no dialect.
    """
    from clientwright.reading.html_text import compact, html_to_text

    name = f"{PurePosixPath(name).stem}.txt"
    document = Document(name, html_to_text(html, encoding))
    if not document.text.strip():
        hint = "The page may need a browser to fill it: save it from there, as text or as HTML."
        raise ClientwrightError(
            Diagnostic("source", f"{name} has no text", location=Location(name, 1), hint=hint)
        )
    return document if spaced(document) else Document(name, compact(document.text))


def _decoded(url: str, content: bytes, encoding: str | None) -> str:
    try:
        text = content.decode(encoding or "utf-8")
    except (UnicodeDecodeError, LookupError) as error:
        raise _refusal(url, f"is not the text it says it is: {error}") from error
    if not text.strip():
        raise _refusal(url, "is empty")
    return text


def _name(path: str, host: str) -> str:
    """A file name that no address can lead out of a folder with."""
    stem = PurePosixPath(re.sub(r"[^A-Za-z0-9._/-]+", "-", path)).stem.strip(".-")
    return f"{stem or host}.txt"


def _refusal(url: str, message: str) -> ClientwrightError:
    hint = "Check the address, or save the page to a file and give that."
    return ClientwrightError(Diagnostic("fetch", f"{url} {message}", hint=hint))
