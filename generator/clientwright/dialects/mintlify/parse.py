"""Parse: a document becomes the syntax tree of its page, or errors with line and column."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from lark.exceptions import UnexpectedCharacters, UnexpectedToken

from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.dialects.mintlify.cut import Piece, cut
from clientwright.dialects.mintlify.grammars import parser
from clientwright.dialects.mintlify.markup import unmarked
from clientwright.dialects.mintlify.nodes import Nodes
from clientwright.dialects.mintlify.sections import SECTIONS, TYPE_LINE, is_blank, names_field
from clientwright.dialects.mintlify.syntax import (
    Blank,
    Block,
    Field,
    Footer,
    Json,
    Navigation,
    NoExample,
    Page,
    PageTitle,
    Paragraph,
    Section,
    SkipLink,
    StatusTabs,
    Stray,
)
from clientwright.dialects.mintlify.untyped import (
    Names,
    first_paragraph,
    known_names,
    lone_word,
    with_untyped,
)
from clientwright.notations.curl import Curl, request
from clientwright.notations.curl import parse as parse_curl
from clientwright.notations.json import JsonError, read_json
from clientwright.reading.sources import Document
from clientwright.reading.syntax import Span

_MARK = "\ufeff"
_ENDS = "Save the page with line ends of one kind."
_NEAR = 12
_GLUED_HEADING = re.compile(
    r"(Authorizations|Headers|Path Parameters|Query Parameters|Cookies|Body|Response)[A-Za-z_{]\S*"
    r"|.*[.!?:] (Authorizations|Path Parameters|Query Parameters|Body|Response)"
)
_LISTED = re.compile(r"\s*(?:[•◦▪‣*{\[-]|\d{1,4}[.)]|curl )")
_LAID_OUT = "Copy the page again, as text from a browser: names and types each on a line of its own."
_BROKEN_OFF = "Give the page whole: copy it again, to its end."
_ENDS_HERE = f"{_BROKEN_OFF} If it does end here, copy the line below it too: Was this page helpful?"


def parse(document: Document) -> Page:
    """The page's syntax tree; raises `ClientwrightError` for a page that is broken, or broken off."""
    mark = _MARK if document.text.startswith(_MARK) else ""
    written, newline, ending = page_lines(document)
    lines, marks = unmarked(written)
    pieces = cut(lines)
    if not pieces:
        raise _error(document, 1, "the page has no header", "A page begins with its method, then its path.")
    _check_headings(document, lines, pieces)
    _check_lost(document, lines, pieces)
    blocks: list[Block] = []
    names: Names | None = None
    headed = False
    for piece in pieces:
        headed = headed or piece.kind == "header"
        if names is None and headed and piece.kind in ("prose", "section", "careless"):
            names = known_names(blocks)
        blocks += _read(document, lines, piece, names or {})
        if names is None:
            _check_json(document, blocks[-1])
    _check_end(document, blocks)
    return Page(tuple(blocks), newline, ending, mark, marks, span=Span(1, len(lines)))


def _check_headings(document: Document, lines: Sequence[str], pieces: Sequence[Piece]) -> None:
    """Refuses a page on which a section's heading stands above fields, and no such section is read."""
    first = next(piece.first for piece in pieces if piece.kind == "header")
    read = {lines[piece.first] for piece in pieces if piece.kind == "section"}
    for place in range(first, len(lines)):
        if lines[place] not in SECTIONS or lines[place] in read or names_field(lines, place):
            continue
        stop = next((i for i in range(place + 1, len(lines)) if lines[i] in SECTIONS), len(lines))
        if any(TYPE_LINE.fullmatch(line) for line in lines[place + 1 : stop][:_NEAR]):
            message = f"the heading {lines[place]} stands above fields, and cannot be read as a section"
            raise _error(document, place + 1, message, _LAID_OUT)


def _check_lost(document: Document, lines: Sequence[str], pieces: Sequence[Piece]) -> None:
    """Refuses a page whose headings are glued to other text, or whose fields have lost their names."""
    read = {lines[piece.first] for piece in pieces if piece.kind == "section"}
    lost: list[int] = []
    for place, line in enumerate(lines):
        near = [one for one in lines[place + 1 : place + _NEAR] if one.strip()][:2]
        if (match := _GLUED_HEADING.fullmatch(line)) and any(map(TYPE_LINE.fullmatch, near)):
            message = f"the heading {match[1] or match[2]} is glued to other text"
            raise _error(document, place + 1, message, _LAID_OUT)
        if line in SECTIONS and line not in read and near and not _LISTED.match(near[0]):
            lost.append(place)
    names = {lines[place] for place in lost}
    if not read and "Authorizations" in names and len(names) > 1:
        raise _error(document, lost[0] + 1, "the names of the fields are lost below the headings", _LAID_OUT)


def page_lines(document: Document) -> tuple[list[str], str, str]:
    """A page's lines, what parts them, and what ends the last.

    Raises `ClientwrightError` for line ends of both kinds.
    """
    text = document.text.removeprefix(_MARK)
    newline = "\r\n" if "\r\n" in text else "\n"
    odd = next((i for i, line in enumerate(document.lines[:-1], 1) if not line.endswith("\r")), 0)
    if newline == "\r\n" and odd:
        raise _error(document, odd, "line ends are mixed: most lines end with CR LF, this one with LF", _ENDS)
    ending = newline if text.endswith(newline) else ""
    return text.removesuffix(ending).split(newline), newline, ending


def _read(document: Document, lines: Sequence[str], piece: Piece, names: Names) -> Sequence[Block]:
    span = Span(piece.first + 1, piece.end)
    own = lines[piece.first : piece.end]
    match piece.kind:
        case "skip-link":
            return [SkipLink(span=span)]
        case "blank":
            return [Blank(own[0], span=span)]
        case "navigation":
            return [Navigation(own[0], span=span)]
        case "page-title":
            return [PageTitle(own[0], span=span)]
        case "status-tabs":
            return [StatusTabs(tuple(own), span=span)]
        case "stray":
            return [Stray(own[0], span=span)]
        case "no-example":
            return [NoExample(span=span)]
        case "footer":
            return [Footer(tuple(own), span=span)]
        case "careless":
            return [Paragraph(tuple(own), span=span)]
        case "json":
            return [Json("\n".join(own), span=span)]
        case "header" | "banner":
            return [_tree(document, "mintlify", piece.kind, own, piece.first)]
        case "curl":
            return [_parsed(document, own, piece.first, lambda text: parse_curl(text, piece.first))]
        case "prose":
            found: list[Block] = _tree(document, "mintlify_prose", "prose", own, piece.first)
            return found
        case "section":
            return [_section(document, own, piece.first, names)]
        case _:
            what = "JSON value" if piece.kind == "open-json" else "curl command"
            raise _error(document, span.first, f"the {what} that begins here is not closed", _BROKEN_OFF)


def _section(document: Document, own: Sequence[str], first: int, names: Names) -> Section:
    heading, *content = own
    blanks = next((i for i, line in enumerate(content) if not is_blank(line)), len(content))
    opening: list[Any] = [
        Blank(line, span=Span(first + 2 + i, first + 2 + i)) for i, line in enumerate(content[:blanks])
    ]
    content = content[blanks:]
    nodes: list[Any] = []
    if content:
        nodes = _tree(document, "mintlify", SECTIONS[heading], content, first + 1 + blanks)
    opening += [node for node in nodes if not isinstance(node, Field)]
    fields = tuple(node for node in nodes if isinstance(node, Field))
    span = Span(first + 1, first + len(own))
    return with_untyped(Section(heading, tuple(opening), fields, span=span), names)


def _tree(document: Document, grammar: str, start: str, own: Sequence[str], offset: int) -> Any:
    return _parsed(
        document,
        own,
        offset,
        lambda text: Nodes(offset).transform(parser(grammar).parse(text, start=start)),
    )


def _parsed(document: Document, own: Sequence[str], offset: int, read: Callable[[str], Any]) -> Any:
    try:
        return read("".join(f"{line}\n" for line in own))
    except UnexpectedToken as error:
        message, line = _explain(set(error.expected), own, error.line)
        raise _error(document, offset + line, message, _BROKEN_OFF) from error
    except UnexpectedCharacters as error:
        message, line = _explain(set(error.allowed), own, error.line)
        raise _error(document, offset + line, message, _BROKEN_OFF) from error


def _explain(expected: set[str], own: Sequence[str], line: int) -> tuple[str, int]:
    """What is wrong on a line (counted from 1) where other tokens were expected, and the line to show."""
    while line > 1 and not own[line - 1].strip():
        line -= 1
    if "LAST" in expected:
        ends = "ends with a comma" if own[line - 1].endswith(",") else "has no values"
        return f"the list of options {ends}", line
    if "SCALAR" in expected:
        open_json = own[line - 1].lstrip()[:1] in ("{", "[")
        return "the example is an open JSON value" if open_json else "the example has no value", line
    if "VALUE" in expected:
        return "the default has no value", line
    if lone_word(Stray(own[line - 1])):
        return f"the field {own[line - 1]!r} has no type", line
    return "this is neither a field nor a part of one", line


def _check_json(document: Document, block: Block) -> None:
    """Raises `ClientwrightError` where the JSON of the page's top is not JSON."""
    try:
        if isinstance(block, Json):
            read_json(block.text)
        elif isinstance(block, Curl):
            request(block)
    except JsonError as error:
        line = error.line + (block.span.first - 1 if isinstance(block, Json) else 0)
        hint = "Copy the page again; where the page itself is wrong, correct its JSON."
        raise _error(document, line, str(error), hint, error.column) from error


def _check_end(document: Document, blocks: Sequence[Block]) -> None:
    """Raises `ClientwrightError` where the page ends with a field's name."""
    section = blocks[-1]
    if not isinstance(section, Section):
        return
    field = section.fields[-1] if section.fields else None
    rest = [node for node in (field.parts if field else section.opening) if not isinstance(node, Blank)]
    if rest:
        described = field is not None and rest[-1] is first_paragraph(field)
        word, line = lone_word(rest[-1]), rest[-1].span.last
        broken = word if isinstance(rest[-1], Stray) or ("_" in word and not described) else ""
    else:
        broken, line = (field.name, field.span.first) if field and field.type is None else ("", 0)
    if broken:
        raise _error(document, line, f"the field {broken!r} has no type", _ENDS_HERE)


def _error(document: Document, line: int, message: str, hint: str, column: int = 1) -> ClientwrightError:
    where = document.location(line, column)
    return ClientwrightError(Diagnostic("mintlify-page", message, location=where, hint=hint))
