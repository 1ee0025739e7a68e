"""Parses a file of pages with OpenAPI fragments into blocks, and checks that fragments can be read."""

from __future__ import annotations

import re
from functools import cache

from lark import Token, Tree, UnexpectedInput

from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.dialects.openapi_markdown.fragments import kind_of, refuse, root_of
from clientwright.dialects.openapi_markdown.limits import refuse_open
from clientwright.dialects.openapi_markdown.packed import operation_of
from clientwright.dialects.openapi_markdown.syntax import (
    MESSAGES,
    Announcement,
    Blank,
    Block,
    Carrier,
    Fence,
    File,
    Fragment,
    FrontMatter,
    Heading,
    Prose,
    Quote,
    Source,
)
from clientwright.reading.parsers import Parser, tree_parser
from clientwright.reading.refusals import refusal
from clientwright.reading.sources import Document
from clientwright.reading.syntax import Span

METHODS = "get|put|post|delete|options|head|patch|trace|query"
_MARK = "\ufeff"
_HEADING = re.compile(r"(#{1,6})([ \t]+)(.*)", re.DOTALL)
_QUOTE = re.compile(r">([ \t]*)(.*)", re.DOTALL)
_FENCE = re.compile(
    r"(?P<indent>[ \t]*)(?P<ticks>`+)(?P<language>[^\s`]*)(?P<note>[^\n`]*?)(?P<end>[ \t]*\r?\n)"
    r"(?P<text>.*\n)??(?P<closing>[ \t]*)(?P=ticks)(?P<closing_end>[ \t]*\r?\n)",
    re.DOTALL,
)
_ANNOUNCEMENTS = frozenset(["OpenAPI", "OpenAPI definition", "OpenAPI Specification", MESSAGES])
_INFO = re.compile(rf".*(?<!\S)(?:{METHODS}|webhook)\s+\S+\s*", re.IGNORECASE)
_KEYS = "_id|openapi|swagger|info|paths|webhooks|components|servers|tags|security"
_YAML = re.compile(rf"(?:#[^\n]*\n|\s)*(?:{_KEYS}):")
_JSON = re.compile(rf'\s*\{{\s*"(?:{_KEYS})"\s*:')
_OPENING = re.compile(r"[ \t]*`{3,}[ \t]*(?:yaml|yml|json)\b")
_RULES = {"BULLET": "bullet", "ROW": "table-row", "COMMENT": "comment", "TEXT": "text"}
_CUT = "Give the whole page: fetch it again, or copy it to the end."


def parse(document: Document) -> File:
    """The blocks of a file; raises `ClientwrightError` for a fragment that is cut, broken or none."""
    refuse_open(document)
    mark = _MARK if document.text.startswith(_MARK) else ""
    text = document.text.removeprefix(mark)
    ended = text.endswith("\n")
    try:
        tree = _parser().parse(text if ended else text + "\n")
    except UnexpectedInput as error:
        hint = "Save the page as plain Markdown."
        raise ClientwrightError(refusal("openapi-markdown", document, error, {}, hint)) from error
    blocks = tuple(_blocks(document, tree))
    file = File(blocks, ended, mark, span=Span(1, len(document.lines)))
    for block in blocks:
        if isinstance(block, Carrier):
            root = root_of(document, block)
            if kind_of(root) == "":
                refuse(document, block, root)
    return file


@cache
def _parser() -> Parser[Tree[Token]]:
    return tree_parser("openapi_markdown")


def _blocks(document: Document, tree: Tree[Token]) -> list[Block]:
    found: list[Block] = []
    announced = False
    for token in tree.children:
        if not isinstance(token, Token):
            continue
        block = _block(token)
        if isinstance(block, Fence) and _is_fragment(block, announced=announced):
            values = {name: getattr(block, name) for name in Fence.__slots__}
            block = Fragment(**values, span=block.span)
        elif isinstance(block, Prose) and _OPENING.match(block.text):
            _refuse_cut(document, block, announced=announced)
        if isinstance(block, Heading):
            announced = isinstance(block, Announcement) and block.text != MESSAGES
        found.append(block)
    return found


def _is_fragment(block: Fence, *, announced: bool) -> bool:
    """Whether a fence holds a fragment: announced by its heading, its note, or by being a whole document."""
    if block.language not in ("yaml", "yml", "json") or block.indent:
        return False
    form = _JSON if block.language == "json" else _YAML
    if not form.match(block.text):
        return announced and bool(_INFO.fullmatch(block.note))
    one_line = block.language == "json" and block.text.count("\n") == 1
    return announced or one_line or bool(_INFO.fullmatch(block.note))


def _refuse_cut(document: Document, block: Prose, *, announced: bool) -> None:
    """Raises for a fragment whose fence is not closed: what is left may be valid, and is not all."""
    below = "\n".join(document.lines[block.span.first : block.span.first + 3])
    if announced or _YAML.match(below) or _JSON.match(below):
        message = "the fence of the OpenAPI fragment is not closed: the page is cut"
        where = document.location(block.span.first, 1)
        raise ClientwrightError(Diagnostic("openapi-markdown", message, location=where, hint=_CUT))


def _block(token: Token) -> Block:
    first = token.line or 1
    text = str(token)
    span = Span(first, first + text.count("\n") - 1)
    if token.type.startswith("FENCE"):
        match = _FENCE.fullmatch(text)
        if match is None:
            return Prose(text, "text", span=span)
        values = {name: value or "" for name, value in match.groupdict().items() if name != "ticks"}
        return Fence(ticks=len(match["ticks"]), **values, span=span)
    match token.type:
        case "HEADING":
            parts = _HEADING.fullmatch(text)
            assert parts is not None  # noqa: S101 - the terminal is the same pattern
            words, end = _ended(parts[3])
            kind = Announcement if words in _ANNOUNCEMENTS else Heading
            return kind(len(parts[1]), words, parts[2], end, span=span)
        case "QUOTE":
            parts = _QUOTE.fullmatch(text)
            assert parts is not None  # noqa: S101 - the terminal is the same pattern
            words, end = _ended(parts[2])
            return Quote(words, parts[1], end, span=span)
        case "SOURCE":
            address = text.removeprefix("Source: ").rstrip()
            return Source(address, text[len("Source: ") + len(address) :], span=span)
        case "FRONT":
            front = FrontMatter(text, span=span)
            return operation_of(front) or front
        case "BLANK":
            return Blank(text, span=span)
        case other:
            return Prose(text, _RULES[other], span=span)


def _ended(text: str) -> tuple[str, str]:
    """A text, and the blanks at its end."""
    words = text.rstrip()
    return words, text[len(words) :]
