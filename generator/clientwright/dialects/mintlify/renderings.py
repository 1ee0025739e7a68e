"""Recognises Mintlify pages, and refuses renderings of them that have lost names and types."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.dialects.mintlify.cut import METHODS, Piece, header
from clientwright.dialects.mintlify.grammars import terminal
from clientwright.dialects.mintlify.markup import unmarked
from clientwright.dialects.mintlify.parse import page_lines
from clientwright.dialects.mintlify.print import BANNER, SKIP_LINK
from clientwright.dialects.mintlify.sections import SECTIONS, TYPE_LINE, is_blank, sections
from clientwright.reading.sources import Document

_NEEDED = (
    "Copy the page from a browser as text: method, path, names and types each on a line of its own, blank "
    "lines kept."
)
_TYPE = "(?:string|integer|number|boolean|object|array|file|enum)"
_GLUED_FIELD = re.compile(rf"[-*] ?`?[\w.\[\]-]+?`?\s*`?{_TYPE}")
_GLUED_PATH = re.compile(rf"(?:#+\s*)?`?(?:{'|'.join(METHODS)})`?\s*/[^\s]*\s*")
_FOLDED_CURL = re.compile(r"(?:`|\$ )?curl --request \S+ --url ")
_OPEN = "Hide child attributes"
_GLUED_TEXT = re.compile(r"(?:header|query|cookie|path)?(?:required|deprecated)[A-Z0-9]")
_CODE = re.compile(
    r"import requests$|import http\.client$|const \w+ = |fetch\(|<\?php|package main$|HttpResponse<"
    r"|require ['\"]\w+|using \w+;$"
)
"""How the requests begin that are generated for Python, JavaScript, PHP, Go, Java, Ruby and C#."""
_LINKED = re.compile(r"\[Skip to main content\]|> ## Documentation Index")


def recognises(document: Document) -> bool:
    """Whether a text is a Mintlify page.

    Raises `ClientwrightError` for a page in another rendering, of a web socket, without its header, or with
    a second page behind it.
    """
    written, _, _ = page_lines(document)
    lines, _ = unmarked(written)
    line, problem, hint = next(_problems(lines), (0, "", ""))
    if problem:
        where = document.location(line, 1)
        raise ClientwrightError(Diagnostic("mintlify-rendering", problem, location=where, hint=hint))
    return header(lines) is not None


def _problems(lines: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    """What makes a page unusable: the line (from 1), what was seen, and what is needed."""
    top = header(lines)
    for place, line in enumerate(lines):
        below = lines[place + 1 : place + 2]
        if line in ("WSS", "WS") and (below in (["/"], ["{base_url}"]) or line == "WSS"):
            hint = "clientwright reads pages of HTTP operations: GET, POST, PATCH, PUT, DELETE."
            yield place + 1, "this is the page of a web socket, which sends no requests", hint
            return
    if top:
        second = header(lines, top.end)
        if second:
            hint = "Give each page as a file of its own."
            yield second.first + 1, "a second page begins here", hint
        yield from _other_language(lines, top)
        bare = next((i for i in range(top.end, len(lines)) if _is_bare_child(lines, i)), 0)
        if bare:
            hint = "Fold the object, so that the page says `Show child attributes`, and copy the page again."
            problem = "an object is unfolded here: nothing tells its fields from those of the page"
            yield bare + 1, problem, hint
        yield from _lost_layout(lines, top.end)
        return
    signs = (SKIP_LINK, BANNER[0], BANNER[-1])
    sign = next((place for place, line in enumerate(lines) if line in signs), None)
    glued = next((place for place, line in enumerate(lines) if _GLUED_PATH.fullmatch(line)), None)
    folded = next((place for place, line in enumerate(lines) if _FOLDED_CURL.match(line)), None)
    linked = next((place for place, line in enumerate(lines) if _LINKED.match(line)), None)
    headed = any(line.strip("#* ") == "Authorizations" for line in lines)
    if folded is not None or (glued is not None and (headed or sign is not None)) or linked is not None:
        place = next(found for found in (folded, glued, linked) if found is not None)
        yield place + 1, "this is another rendering of a Mintlify page: lines are glued together", _NEEDED
    elif sign is not None or lines[0] in METHODS or headed:
        hint = "A page begins with its method, then its path: a line `/` and a line for each segment."
        yield (sign or 0) + 1, "this Mintlify page has no header: no method with a path below it", hint


def _is_bare_child(lines: Sequence[str], place: int) -> bool:
    """Whether an object is unfolded on a line, and the name below it does not begin with the object's."""
    if lines[place] != _OPEN:
        return False
    below = next((line for line in lines[place + 1 :] if not is_blank(line)), "")
    return "." not in below and below != _OPEN


def _other_language(lines: Sequence[str], top: Piece) -> Iterator[tuple[int, str, str]]:
    """The request as code: where a curl begins there is its text, and nothing else is read."""
    for place in range(top.first, min(top.end + 1, len(lines))):
        if _CODE.match(lines[place]):
            hint = "Choose cURL above the page's request, and copy the page again."
            yield place + 1, "the page shows its request in a programming language", hint


def _lost_layout(lines: Sequence[str], start: int) -> Iterator[tuple[int, str, str]]:
    """Signs that the generated sections have lost their lines."""
    heading = ""
    real = {lines[place] for place in sections(lines, start, len(lines))}
    for place in range(start, len(lines)):
        line = lines[place]
        if place == start and _FOLDED_CURL.match(line):
            yield place + 1, "this is another rendering of a Mintlify page: its curl is on one line", _NEEDED
        if line.strip("#* ") in SECTIONS:
            heading = line.strip("#* ")
            below = "\n".join([*lines[place : place + 12], ""])
            name = terminal("mintlify", "NAME").match(below)
            follows = terminal("mintlify", "NAME", "MEDIA").match(below, below.index("\n") + 1)
            if not name and follows and heading not in real:
                problem = (
                    f"this is another rendering of a Mintlify page: {heading} cannot be read as a section"
                )
                yield place + 1, problem, _NEEDED
        elif _GLUED_TEXT.match(line) and TYPE_LINE.fullmatch(lines[place - 1]):
            yield place + 1, "this is another rendering of a Mintlify page: pills and text are glued", _NEEDED
        elif (not real or (heading and heading not in real)) and _GLUED_FIELD.match(line):
            yield place + 1, "this is another rendering of a Mintlify page: name and type are glued", _NEEDED
