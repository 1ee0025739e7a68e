"""Shell commands in code: the requests that each curl of a block sends, with its lines."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lark import UnexpectedInput

from clientwright.dialects.markdown.syntax import Block, Code, Fence, Markup
from clientwright.notations.curl import Request, parse, request

_PRE = re.compile(r"<pre\b[^<>]*>")
_END_OF_PRE = "</pre>"
_TAG = re.compile(r"</?\w[^<>]{0,200}>")
_PROMPT = "$ "


@dataclass(frozen=True)
class Command:
    """A request that a command sends, and the lines of the page from first to last that it stands on.

    `sent` is None for a command that cannot be read.
    """

    sent: Request | None
    first: int
    last: int


def commands(block: Block) -> Iterator[Command]:
    """The curl commands of code in a fence, by indentation or in `<pre>`."""
    lines, above = _code(block)
    start = 0
    while start < len(lines):
        if not lines[start].strip().lstrip(_PROMPT).startswith("curl "):
            start += 1
            continue
        end = _end(lines, start)
        yield Command(_request(lines[start:end], above + start), above + start + 1, above + end)
        start = end


def _code(block: Block) -> tuple[Sequence[str], int]:
    """The lines of code in a block, and the number of the page's lines above them."""
    match block:
        case Fence(lines=lines):
            return lines, block.span.first
        case Code(lines):
            return lines, block.span.first - 1
        case Markup(lines):
            return _preformatted(lines), block.span.first - 1
        case _:
            return (), 0


def _preformatted(lines: Sequence[str]) -> list[str]:
    """The lines of HTML as they read between `<pre>` and its end; all others are empty."""
    found: list[str] = []
    inside = False
    for line in lines:
        opening = _PRE.search(line)
        inside = inside or opening is not None
        text = line[opening.end() :] if opening else line
        text, ended, _ = text.partition(_END_OF_PRE)
        found.append(html.unescape(_TAG.sub("", text)) if inside else "")
        inside = inside and not ended
    return found


def _end(lines: Sequence[str], start: int) -> int:
    """The index of the line after a command: it goes on after a backslash, and inside a quotation."""
    end = start + 1
    while (
        end < len(lines)
        and lines[end].strip()
        and (lines[end - 1].rstrip().endswith("\\") or _quoted(lines[start:end]))
    ):
        end += 1
    return end


def _quoted(lines: Sequence[str]) -> bool:
    """Whether a quotation is open at the end of the lines."""
    text = re.sub(r"\\.", "", "\n".join(lines))
    return text.count("'") % 2 == 1 or re.sub(r"'[^']*'", "", text).count('"') % 2 == 1


def _request(lines: Sequence[str], above: int) -> Request | None:
    command = "\n".join(lines).strip().lstrip(_PROMPT)
    try:
        return request(parse(f"{command}\n", above), loose=True)
    except (UnexpectedInput, ValueError):
        return None
