"""HTML becomes the text that a browser shows: a line a block, blank lines around paragraphs and headings."""

from __future__ import annotations

import re
import warnings

import nh3
from bs4 import BeautifulSoup, MarkupResemblesLocatorWarning, UnicodeDammit
from bs4.element import NavigableString, PageElement, PreformattedString, Tag

from clientwright.diagnostics import ClientwrightError, Diagnostic

_UNSEEN = frozenset("script style noscript template svg head title button nav footer".split())
# What a browser sets apart from what stands around it.
_SPACED = frozenset("p h2 h3 h4 h5 h6 ul ol dl blockquote table".split())
_BLOCKS = _SPACED | frozenset(
    "address article aside dd details div dt fieldset figcaption figure form h1 header hr li main pre section"
    " summary tbody td th thead tr".split()
)
# Buttons choose among statuses and content types: what they show is what stands below.
_TELLING = re.compile(r"[1-5][0-9Xx]{2}|default|[a-z]+/[a-z][\w.+-]*")
_SPACES = re.compile(r"[ \t\n\r\f]+")


_REMOVED = _UNSEEN - {"button"}
_KEPT = (_BLOCKS | {"article", "br", "button"}) - _REMOVED
_SHOWN_BY = {"*": {"hidden", "aria-hidden", "style"}, "ol": {"start"}}
_DEEPEST = 2_000
"""Elements within each other, above which a parser that works as browsers do takes the square of the time."""
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-z][^\s/>]*)", re.IGNORECASE)
_RAW = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1|\Z)", re.IGNORECASE | re.DOTALL)
# What is never open, or ends where the next of its kind begins.
_NEVER_OPEN = frozenset(
    "area base br col embed hr img input link meta source track wbr p li dt dd td th tr option".split()
)


class _Layout:
    """Lines as they fill; what separates two blocks is decided when the second one has text."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line = ""
        self.mark = ""
        """What the next line begins with, as an item does."""
        self.blank = False

    def write(self, text: str) -> None:
        """Adds to the current line; blanks at its start are dropped."""
        text = _SPACES.sub(" ", text)
        self.line += text if self.line and not self.line.endswith(" ") else text.lstrip(" ")

    def write_lines(self, text: str) -> None:
        """Adds text whose blanks and line ends count."""
        first, *others = text.split("\n")
        self.line += first
        for other in others:
            self._finish(self.line)
            self.line = other

    def end(self, *, spaced: bool) -> None:
        """Ends the block; `spaced` where a blank line follows it."""
        if self.line.strip():
            self._finish(self.line)
        self.line = ""
        self.blank = self.blank or spaced

    def _finish(self, line: str) -> None:
        if self.blank and self.lines:
            self.lines.append("")
        self.blank = False
        self.lines.append((self.mark + line).rstrip())
        self.mark = ""


def html_to_text(html: str | bytes, encoding: str | None = None) -> str:
    """The text of a page; of its `main` part, where it has one.

    Lists have `•` or numbers, indented by two blanks; what stands in `pre` keeps its blanks and line ends.
    Raises `ClientwrightError` for a page that nests too deep to be read in reasonable time.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", MarkupResemblesLocatorWarning)  # a short page is no path
        soup = BeautifulSoup(_well_formed(_decoded(html, encoding)), "html.parser")
    layout = _Layout()
    # A stack of its own: pages may nest deeper than Python calls.
    waiting: list[PageElement | tuple[Tag, bool]] = [soup.find("main") or soup.find("article") or soup]
    preformatted = items = 0
    numbers: dict[int, int] = {}
    while waiting:
        node = waiting.pop()
        if isinstance(node, tuple):
            tag, spaced = node
            preformatted -= tag.name == "pre"
            layout.end(spaced=spaced)
            if tag.name == "li":
                items -= 1
                layout.mark = ""
        elif isinstance(node, Tag):
            if node.name == "br":
                layout.write_lines("\n")
            elif not _unseen(node):
                if node.name in _BLOCKS or node.name == "button":
                    spaced = node.name in _SPACED and not items
                    layout.end(spaced=spaced)
                    waiting.append((node, spaced))
                    preformatted += node.name == "pre"
                if node.name == "li":
                    items += 1
                    layout.mark = _mark(node, numbers)
                waiting.extend(reversed(node.contents))
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            _write(layout, str(node), node, preformatted=preformatted > 0)
    layout.end(spaced=False)
    return "\n".join(layout.lines) + "\n"


def _decoded(html: str | bytes, encoding: str | None) -> str:
    """The page as characters: in the encoding that is given, or that it names, or that fits."""
    if isinstance(html, str):
        return html
    found = UnicodeDammit(html, [encoding] if encoding else [], is_html=True).unicode_markup
    return found if found is not None else html.decode("utf-8", "replace")


def _well_formed(html: str) -> str:
    """The page as a browser understands it, every element closed, without what is never shown."""
    if _depth(html) > _DEEPEST:
        message = f"more than {_DEEPEST:,} elements of the page stand within each other"
        raise ClientwrightError(
            Diagnostic("source", message, hint="Save the text of the page, and give that.")
        )
    return nh3.clean(
        html, tags=_KEPT, clean_content_tags=_REMOVED, attributes=_SHOWN_BY, link_rel=None, url_schemes=set()
    )


def _depth(html: str) -> int:
    """How many elements are open at once, at most; those that nobody closes are counted, too."""
    deepest = depth = 0
    for tag in _TAG.finditer(_RAW.sub("", html)):
        if tag["name"].lower() not in _NEVER_OPEN:
            depth = max(0, depth + (-1 if tag["close"] else 1))
            deepest = max(deepest, depth)
    return deepest


def _write(layout: _Layout, text: str, node: NavigableString, *, preformatted: bool) -> None:
    if not preformatted:
        layout.write(text)
    elif node.parent is not None and node.parent.name == "pre" and node.previous_sibling is None:
        layout.write_lines(text.removeprefix("\n"))  # as HTML says of a line end right after <pre>
    else:
        layout.write_lines(text)


def compact(text: str) -> str:
    """A text without blank lines and indentation, its bullets as `-`."""
    lines = (line.strip() for line in text.split("\n"))
    return "\n".join(f"- {line[2:]}" if line.startswith("• ") else line for line in lines if line) + "\n"


def _unseen(tag: Tag) -> bool:
    hidden = tag.has_attr("hidden") or tag.get("aria-hidden") == "true"
    if tag.name == "button" and not hidden:
        return not _TELLING.fullmatch(tag.get_text().strip())
    return hidden or tag.name in _UNSEEN or "display:none" in str(tag.get("style", "")).replace(" ", "")


def _mark(item: Tag, numbers: dict[int, int]) -> str:
    """What stands before an item; `numbers` counts those of each list."""
    parent = item.parent
    if parent is None or parent.name != "ol":
        return "  • "
    first = str(parent.get("start", "1"))
    number = numbers.get(id(parent), int(first) if first.isdecimal() else 1)
    numbers[id(parent)] = number + 1
    return f"  {number}. "
