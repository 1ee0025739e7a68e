"""What stands around each fragment of a file: the page's title, its description, and other prose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from clientwright.dialects.observed import Mention, Prose
from clientwright.dialects.openapi_markdown.operations import Surroundings
from clientwright.dialects.openapi_markdown.syntax import (
    Announcement,
    Block,
    Carrier,
    Fence,
    File,
    Heading,
    PackedOperation,
    Quote,
)
from clientwright.dialects.openapi_markdown.syntax import Prose as Line
from clientwright.notations.calls import named_calls
from clientwright.reading.origin import Origin
from clientwright.reading.sources import Document
from clientwright.reading.syntax import Span

_BANNER = "## Documentation Index"


@dataclass
class _Passage:
    """Lines under a heading."""

    label: str
    first: int
    lines: list[str] = field(default_factory=list[str])
    last: int = 0

    def add(self, text: str, span: Span) -> None:
        self.lines.append(text)
        self.last = span.last


@dataclass
class _Collected:
    """What has been read since the last fragment."""

    title: str = ""
    heading: str = ""
    quoted: list[str] = field(default_factory=list[str])
    passages: list[_Passage] = field(default_factory=list[_Passage])


def passages(document: Document, file: File) -> tuple[list[tuple[Carrier, Surroundings]], tuple[Prose, ...]]:
    """Each fragment with what stands before it, and the prose after the last one."""
    found: list[tuple[Carrier, Surroundings]] = []
    now = _Collected()
    banner = False
    for block in file.blocks:
        banner = isinstance(block, Quote) and (banner or block.text == _BANNER)
        if banner:
            continue
        if isinstance(block, PackedOperation):
            now.title = block.title
        if isinstance(block, Carrier):
            where = Origin(
                source=document.name, first=block.span.first, last=block.span.last, rule="fragment"
            )
            prose = tuple(_prose(document, now.passages))
            around = Surroundings(now.heading or now.title, "\n".join(now.quoted).strip(), prose, where)
            found.append((block, around))
            now = _Collected(title=now.title)
        else:
            _collect(now, block)
    return found, tuple(_prose(document, now.passages))


def mentions(document: Document, file: File) -> Iterator[Mention]:
    """The calls that prose names by method and path, as code: such as `GET /boats`."""
    for block in file.blocks:
        if isinstance(block, Line):
            where = Origin(
                source=document.name, first=block.span.first, last=block.span.last, rule=block.rule
            )
            for method, path in named_calls(block.text):
                yield Mention(method, path, where)


def _collect(now: _Collected, block: Block) -> None:
    match block:
        case Announcement():
            pass
        case Heading():
            if block.level == 1:
                now.title, now.heading = block.text, ""
            else:
                now.heading = block.text if block.level == 2 else now.heading
            now.passages.append(_Passage(block.text, block.span.first))
            now.quoted.clear()
        case Quote():
            now.quoted.append(block.text)
        case Fence():
            _add(now, f"{'`' * block.ticks}{block.language}\n{block.text}{'`' * block.ticks}", block.span)
        case Line():
            _add(now, block.text.rstrip(), block.span)
        case _:
            pass


def _add(now: _Collected, text: str, span: Span) -> None:
    if not now.passages:
        now.passages.append(_Passage("", span.first))
    now.passages[-1].add(text, span)


def _prose(document: Document, found: Sequence[_Passage]) -> Iterator[Prose]:
    for one in found:
        if one.lines:
            where = Origin(source=document.name, first=one.first, last=one.last, rule="text")
            yield Prose("\n".join(one.lines), where, label=one.label)
