"""Declarations: what one line, or code, states of an endpoint: its method or methods, with its path.

A heading, a line of its own, code and label lines state one; a mention in a sentence states none, and
neither does a link of an index.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from clientwright.dialects.markdown.lines import read_line
from clientwright.dialects.markdown.paths import key, split
from clientwright.dialects.markdown.syntax import Block, Code, Entry, Fence, Front, Line, Paragraph, Piece
from clientwright.reading.origin import Origin
from clientwright.reading.syntax import Span

METHOD = re.compile(r"(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)", re.IGNORECASE)
_REST = re.compile(r"\s*(?:(?:HTTP/\d(?:\.\d)?|<br\s*/?>|\{#[^{}]*\}|\\|<!--.*-->|\([A-Z][a-z]+\))\s*)?")
_PLAIN = frozenset("http text plain plaintext txt endpoint rest none url plain_text sh shell bash".split())
REQUEST = re.compile(r"(?:GET|POST|PUT|PATCH|DELETE)[ \t]+(?:https?:)?/")
"""How a line of code begins that is a request, and none of a program."""
_API = re.compile(r"api:\s*[\"']?([A-Z]+ \S+?)[\"']?\s*")


@dataclass(frozen=True)
class Declaration:
    """A method with a path as the page states it. `weak`: by a row or an entry, where a section counts
    more."""

    method: str
    host: str
    path: str
    query: tuple[str, ...]
    origin: Origin
    weak: bool = False
    text: str = ""
    """What the line says besides: the rest of a heading, an entry or a row."""

    @property
    def key(self) -> tuple[str, str]:
        """What makes two declarations the same."""
        return self.method, key(self.path)


def declarations(source: str, line: Line, rule: str) -> Iterator[Declaration]:
    """Path and method of a line that has both; a line may name several methods: `GET, HEAD /pots`."""
    host, path, query = split(line.value("path"))
    origin = Origin(source=source, first=line.span.first, last=line.span.last, rule=rule)
    text = (line.value("title") or line.value("after")).strip()
    for method in METHOD.findall(line.value("method")):
        yield Declaration(method.upper(), host, path, tuple(query), origin, text=text)


def stated_by(source: str, method: str, path: str, lines: tuple[int, int], rule: str) -> Declaration:
    """The declaration of a method and a path that stand apart, in the lines from first to last."""
    host, route, query = split(path)
    origin = Origin(source=source, first=lines[0], last=lines[1], rule=rule)
    return Declaration(method.upper(), host, route, tuple(query), origin)


def of_line(source: str, line: Line, rule: str) -> list[Declaration]:
    """What a line of its own states; nothing for a mention, or a link."""
    path, after = line.value("path"), line.value("after")
    if line.form not in ("endpoint", "titled") or "](#" in path:
        return []
    if rule != "heading" and (line.form == "titled" or not _REST.fullmatch(after)):
        return []
    if not path.startswith(("/", "http", "{", "<", ":", "..")) and not line.value("decor"):
        return []
    return list(declarations(source, line, rule))


def of_code(source: str, block: Fence | Code, *, headed: bool) -> list[Declaration]:
    """Code that lists endpoints and nothing else, or begins with a request where none is stated yet."""
    if isinstance(block, Code) and headed:
        return []
    first = block.span.first + isinstance(block, Fence)
    lines = [(first + n, text.strip()) for n, text in enumerate(block.lines) if text.strip()]
    named = isinstance(block, Fence) and language(block)
    if named and named not in _PLAIN and not (lines and REQUEST.match(lines[0][1])):
        return []  # a program may well begin with `get` or `delete`
    made = [of_line(source, read_line(text, number, "endpoint"), "code") for number, text in lines]
    if made and all(made):
        return [one for each in made for one in each]
    return made[0] if made and not headed else []


def of_front(source: str, block: Front) -> list[Declaration]:
    """What the front matter states: `api: "POST /pots"`."""
    found: list[Declaration] = []
    for number, text in enumerate(block.lines, block.span.first + 1):
        if match := _API.fullmatch(text):
            found += of_line(source, read_line(match[1], number, "endpoint"), "front-matter")
    return found


def language(block: Fence) -> str:
    """The language of a fence, in either notation: `http`, `{.http title="x"}`."""
    words = block.language.strip().lower().split()
    return words[0].strip("{.}") if words else ""


def labelled(source: str, blocks: Sequence[Block]) -> list[Declaration]:
    """Endpoints of lines such as `**Method:** GET` and `**URL** : /x`, which stand near each other."""
    found: list[Declaration] = []
    method: Line | None = None
    path: Line | None = None
    for line in _stated_lines(blocks):
        if line.value("method") and line.value("path"):
            found += declarations(source, line, "stated")
            continue
        method = line if line.value("method") else method
        path = line if line.value("path") else path
        if method and path:
            pieces = (Piece("method", method.value("method")), Piece("path", path.value("path")))
            first, last = sorted((method.span.first, path.span.first))
            both = Line("stated", pieces, span=Span(first, last))
            found += declarations(source, both, "stated")
            method = path = None
    return found


def _stated_lines(blocks: Sequence[Block]) -> Iterator[Line]:
    for block in blocks:
        match block:
            case Paragraph(lines):
                yield from (line for line in lines if line.form == "stated")
            case Entry(line=line) if line.form == "stated":
                yield line
            case _:
                pass
