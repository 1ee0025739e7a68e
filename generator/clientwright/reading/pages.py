"""Pages: documentation in files and folders, HTML or text, as the documents that grammars read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location
from clientwright.reading.file_names import mark, safe_path, told_apart
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
        found += (
            _folder(path, spaced, without)
            if path.is_dir()
            else (_text(one, _kept_name(one.name), spaced) for one in read_all([path]))
        )
    return tuple(found)


def _folder(folder: Path, spaced: Spaced, without: Sequence[str]) -> Iterable[Document]:
    def chosen(name: str) -> bool:
        is_page = PurePosixPath(name).suffix.lower() in _PAGES
        return is_page and not is_left_out(without, name)

    read = read_folder(folder, chosen)
    names = told_apart((one.name for one in read), _kept_name)
    texts = (_text(one, names[one.name], spaced) for one in read)
    return [one for one in texts if not (is_listing(one) or is_left_out(without, one.name))]


def _text(document: Document, name: str, spaced: Spaced) -> Document:
    """A document as text, under the name by which it is kept."""
    if PurePosixPath(document.name).suffix.lower() in _HTML:
        return from_html(name, document.text, spaced)
    return replace(document, name=name)


def _kept_name(name: str, marked_by: str = "") -> str:
    """A name that every file system takes."""
    path = PurePosixPath(name)
    if not path.suffix:
        return name
    suffix = ".txt" if path.suffix.lower() in _HTML else path.suffix
    return safe_path(str(path.with_suffix("")) + mark(marked_by)) + suffix


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
