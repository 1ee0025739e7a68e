"""Pages: documentation in files and folders, HTML or text, as the documents that grammars read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location
from clientwright.reading.file_names import safe_path
from clientwright.reading.left_out import is_left_out
from clientwright.reading.listing import is_listing
from clientwright.reading.sources import Document, read_all, read_folder

_HTML = frozenset({".html", ".htm", ".xhtml"})
_PAGES = _HTML | {".md", ".mdx", ".markdown", ".txt"}
Spaced = Callable[[Document], bool]
"""Whether blank lines and indentation mean something in a text that is made from HTML: its dialect says
so."""


def read_pages(paths: Iterable[Path], spaced: Spaced, *, without: Sequence[str] = ()) -> tuple[Document, ...]:
    """The documents in files and folders, those in HTML as text; raises `ClientwrightError` as `read_all`
    does.

    Of a folder every page is read that a name's end tells as one, however deep; `without` are patterns of
    paths in it to leave out, and mere lists of pages are left out too.
    """
    found: list[Document] = []
    for path in paths:
        found += _folder(path, spaced, without) if path.is_dir() else _texts(read_all([path]), spaced)
    return tuple(found)


def _folder(folder: Path, spaced: Spaced, without: Sequence[str]) -> Iterable[Document]:
    def chosen(name: str) -> bool:
        is_page = PurePosixPath(name).suffix.lower() in _PAGES
        return is_page and not is_left_out(without, name)

    read = _texts(read_folder(folder, chosen), spaced)
    found = [one for one in read if not (is_listing(one) or is_left_out(without, one.name))]
    names = Counter(one.name.casefold() for one in found)
    twice = next((one.name for one in found if names[one.name.casefold()] > 1), "")
    if twice:
        hint = "Rename one of the files."
        message = f"two files of {folder} would both be kept as {twice}"
        raise ClientwrightError(Diagnostic("source", message, hint=hint))
    return found


def _texts(documents: Iterable[Document], spaced: Spaced) -> list[Document]:
    """Documents as text, under names that every file system takes."""
    found: list[Document] = []
    for one in documents:
        path = PurePosixPath(one.name)
        name = f"{safe_path(str(path.with_suffix('')))}{path.suffix}" if path.suffix else one.name
        is_html = path.suffix.lower() in _HTML
        found.append(from_html(name, one.text, spaced) if is_html else replace(one, name=name))
    return found


def from_html(name: str, html: str | bytes, spaced: Spaced, encoding: str | None = None) -> Document:
    """The document of an HTML page, laid out as its dialect is.

    Raises `ClientwrightError` for a page without text, or of no dialect.
    """
    from clientwright.reading.html_text import compact, html_to_text

    name = str(PurePosixPath(name).with_suffix(".txt"))
    document = Document(name, html_to_text(html, encoding))
    if not document.text.strip():
        hint = "The page may need a browser to fill it: save it from there, as text or as HTML."
        raise ClientwrightError(
            Diagnostic("source", f"{name} has no text", location=Location(name, 1), hint=hint)
        )
    return document if spaced(document) else Document(name, compact(document.text))


def page_name(address: str) -> str:
    """The name of a page's file: the end of its address's path, or else its host."""
    parts = urlsplit(address)
    stem = PurePosixPath(safe_path(unquote(parts.path))).stem if parts.path.strip("/") else ""
    return f"{stem or parts.hostname or 'page'}.txt"
