"""HTML becomes the text that a browser shows: a line a block, blank lines around paragraphs and headings."""

from __future__ import annotations

import re
import warnings

from bs4 import BeautifulSoup, MarkupResemblesLocatorWarning
from bs4.element import NavigableString, PageElement, PreformattedString, Tag

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
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", MarkupResemblesLocatorWarning)  # a short page is no path
        soup = BeautifulSoup(html, "html.parser", from_encoding=encoding if isinstance(html, bytes) else None)
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
