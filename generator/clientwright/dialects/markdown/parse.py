"""Parse: a document becomes its blocks. markdown-it finds the blocks, the grammar reads their lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.token import Token

from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.dialects.markdown.lines import read_line, text_line
from clientwright.dialects.markdown.rows import body_row, row
from clientwright.dialects.markdown.syntax import (
    Blank,
    Block,
    Code,
    Definition,
    Divider,
    Entry,
    Fence,
    Front,
    Heading,
    Line,
    Markup,
    Page,
    Paragraph,
    Quote,
    Table,
)
from clientwright.reading.sources import Document
from clientwright.reading.syntax import Span

_ATX = re.compile(r"([ \t]*#{1,6}[ \t]*)(.*)")
_TAGGED = re.compile(r"(<h([1-6])(?:\s[^<>]*)?>)([^<>]+)(</h\2>[ \t]*)")
_HEADED = re.compile(r"#{1,6}[ \t]+\S")
_CLOSE_HEADING = re.compile(r"^([ \t]{0,3}#{2,6})(?=[^#\s])")
"""`##Pots`: a heading for most readers, though not in CommonMark."""
_COMPONENT = re.compile(r"[ \t]*</?[A-Z]\w*")
"""A tag of a component on a line of its own, which ends an entry: it states something else."""
_MARK = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)")
_QUOTED = re.compile(r"[ \t]*>[ \t]?")
_DEFINED = re.compile(r"[ \t]*:[ \t]+")
_FENCED = re.compile(r"([ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?)(`{3,}|~{3,})(.*)")


@dataclass
class _Places:
    """Where blocks begin: the token that claims each line, and the lines at which entries of lists begin."""

    block: dict[int, Token] = field(default_factory=dict[int, Token])
    entries: set[int] = field(default_factory=set[int])
    quotes: set[int] = field(default_factory=set[int])
    listed: set[int] = field(default_factory=set[int])


def parse(document: Document) -> Page:
    """The page's syntax tree; raises `ClientwrightError` for a page whose lines end in different ways."""
    lines, newline, ending, mark = _page_lines(document)
    first = _front_matter(lines)
    blocks: list[Block] = []
    if first:
        blocks.append(Front(tuple(lines[1 : first - 1]), span=Span(1, first)))
    blocks += _blocks(lines, first)
    return Page(tuple(blocks), newline, ending, mark, span=Span(1, len(lines)))


def _page_lines(document: Document) -> tuple[list[str], str, str, str]:
    text = document.text
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    text = text[len(mark) :]
    newline = "\r\n" if "\r\n" in text else "\n"
    ending = newline if text.endswith(newline) else ""
    lines = text.removesuffix(ending).split(newline)
    odd = next((n for n, line in enumerate(lines, 1) if "\n" in line or "\r" in line), None)
    if odd is not None:
        hint = "Save the page with line ends of one kind."
        where = document.location(text[: text.find(lines[odd - 1])].count("\n") + 1, 1)
        raise ClientwrightError(
            Diagnostic("line-ends", "the lines end in different ways", location=where, hint=hint)
        )
    return lines, newline, ending, mark


def _front_matter(lines: Sequence[str]) -> int:
    """How many lines the front matter takes; 0 where there is none."""
    if lines[0] != "---":
        return 0
    return next((n + 1 for n, line in enumerate(lines[1:], 1) if line == "---"), 0)


def _places(lines: Sequence[str]) -> _Places:
    found = _Places()
    text = "\n".join(_CLOSE_HEADING.sub(r"\1 ", line) for line in lines)
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        if token.map is None:
            continue
        first, last = token.map
        if token.type == "list_item_open":
            found.entries.add(first)
            found.listed.update(range(first, last))
        elif token.type == "blockquote_open":
            found.quotes.update(range(first, last))
        elif token.nesting >= 0 and token.type not in ("bullet_list_open", "ordered_list_open", "inline"):
            found.block.setdefault(first, token)
    return found


def _blocks(lines: Sequence[str], skipped: int) -> Iterator[Block]:
    places = _places(["" for _ in range(skipped)] + list(lines[skipped:]))
    index = skipped
    while index < len(lines):
        block, end = _block(lines, index, places)
        yield block
        index = end


def _block(lines: Sequence[str], index: int, places: _Places) -> tuple[Block, int]:
    """The block that begins at a line, and the index of the line after it."""
    line, number = lines[index], index + 1
    here = Span(number, number)
    token = places.block.get(index)
    kind = token.type if token else ""
    last = token.map[1] if token and token.map else index + 1
    if not line.strip():
        return Blank(line, span=here), index + 1
    if kind == "fence" and _FENCED.fullmatch(line):
        return _fence(lines, index, last)
    if index in places.quotes:
        match = _QUOTED.match(line)
        mark = match.group() if match else ""
        return Quote(mark, read_line(line[len(mark) :], number, "endpoint"), span=here), index + 1
    if index in places.entries and (match := _MARK.match(line)):
        return _entry(lines, index, match.end(), places)
    if token is None and _HEADED.match(line):
        return _heading(lines, index, last, len(line) - len(line.lstrip("#")))
    if kind == "heading_open" and token:
        return _heading(lines, index, last, int(token.tag[1]))
    if match := _TAGGED.fullmatch(line):
        inner = read_line(match[3], number, "endpoint", "titled")
        return Heading(int(match[2]), match[1], inner, match[4], span=here), index + 1
    if kind == "table_open":
        header, rule = row(line, number), row(lines[index + 1], number + 1)
        rows = tuple(body_row(header, text, number + n) for n, text in enumerate(lines[index + 2 : last], 2))
        return Table(header, rule, rows, span=Span(number, last)), last
    if kind == "code_block":
        while not lines[last - 1].strip():
            last -= 1
        return Code(tuple(lines[index:last]), span=Span(number, last)), last
    if kind == "html_block":
        return _markup(lines, index, last)
    if kind == "hr":
        return Divider(line, span=here), index + 1
    if match := _DEFINED.match(line):
        return Definition(match.group(), line[match.end() :], span=here), index + 1
    return _paragraph(lines, index, places)


def _fence(lines: Sequence[str], index: int, last: int) -> tuple[Block, int]:
    match = _FENCED.fullmatch(lines[index])
    indent, mark, language = match.groups() if match else ("", "", lines[index])
    closed = last - 1 > index and lines[last - 1].strip(" \t>").startswith(mark)
    inner = lines[index + 1 : last - 1 if closed else last]
    closing = lines[last - 1] if closed else None
    return Fence(indent, mark, language, tuple(inner), closing, span=Span(index + 1, last)), last


def _heading(lines: Sequence[str], index: int, last: int, level: int) -> tuple[Block, int]:
    number = index + 1
    match = _ATX.fullmatch(lines[index])
    if match:
        text = match[2].rstrip(" \t").rstrip("#").rstrip(" \t")
        line = read_line(text, number, "endpoint", "titled", "status")
        closing = match[2][len(text) :]
        return Heading(level, match[1], line, closing, span=Span(number, number)), index + 1
    if last - index == 2:
        text = lines[index]
        bare = text.lstrip()
        mark = text[: len(text) - len(bare)]
        line = read_line(bare, number, "endpoint", "titled")
        return Heading(level, mark, line, rule=lines[index + 1], span=Span(number, last)), last
    return (
        Paragraph(
            tuple(text_line(text, index + n) for n, text in enumerate(lines[index:last], 1)),
            span=Span(number, last),
        ),
        last,
    )


def _entry(lines: Sequence[str], index: int, start: int, places: _Places) -> tuple[Block, int]:
    """An entry of a list with the lines that continue its first paragraph."""
    end = index + 1
    while end < len(lines) and end in places.listed and lines[end].strip():
        token = places.block.get(end)
        other = token is not None and token.type != "paragraph_open"
        if end in places.entries or other or _COMPONENT.match(lines[end]):
            break
        end += 1
    number = index + 1
    line = read_line(lines[index][start:], number, "endpoint", "stated", "status", "field")
    return Entry(lines[index][:start], line, tuple(lines[number:end]), span=Span(number, end)), end


def _markup(lines: Sequence[str], index: int, last: int) -> tuple[Block, int]:
    """HTML up to a line that is a heading; a comment is taken whole."""
    end = index + 1
    comment = lines[index].lstrip().startswith("<!--") and "-->" not in lines[index]
    while end < last and lines[end].strip() and (comment or not _ends_markup(lines[end])):
        comment = comment and "-->" not in lines[end]
        end += 1
    if comment or "-->" in "".join(lines[index:end]):
        end = max(end, last) if comment else end
    return Markup(tuple(lines[index:end]), span=Span(index + 1, end)), end


def _ends_markup(line: str) -> bool:
    """Whether a line is a heading: components may stand right above one, which is no HTML."""
    return bool(_TAGGED.fullmatch(line) or _HEADED.match(line))


def _paragraph(lines: Sequence[str], index: int, places: _Places) -> tuple[Block, int]:
    end = index + 1
    while end < len(lines) and lines[end].strip():
        token = places.block.get(end)
        if end in places.entries or (token is not None) or _DEFINED.match(lines[end]):
            break
        end += 1
    made: list[Line] = []
    for number, text in enumerate(lines[index:end], index + 1):
        made.append(read_line(text, number, "endpoint", "stated"))
    return Paragraph(tuple(made), span=Span(index + 1, end)), end
