"""Prints a page from its nodes' values, and tells which rule claims each line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from clientwright.dialects.mintlify.markup import with_marks
from clientwright.dialects.mintlify.syntax import (
    Allowed,
    Alternative,
    AnswerType,
    Banner,
    Blank,
    Block,
    Bullet,
    Choice,
    Default,
    Field,
    FieldExample,
    Flag,
    Footer,
    Header,
    Heading,
    Json,
    Length,
    Location,
    Media,
    Navigation,
    NoExample,
    Options,
    Page,
    PageTitle,
    Paragraph,
    Part,
    Pattern,
    Property,
    Range,
    Section,
    SkipLink,
    Status,
    StatusTabs,
    Stray,
    Toggle,
    Type,
)
from clientwright.notations.curl import Curl
from clientwright.notations.curl import show as show_curl
from clientwright.reading.syntax import UNCLAIMED, Claim

SKIP_LINK = "Skip to main content"
NO_EXAMPLE = "This response does not have an example."
TOGGLE = "Show child attributes"
UNFOLDED = "Hide child attributes"
COPY_BUTTON = "Copy page"
BASE = "{base_url}"
BANNER = (
    "Documentation Index",
    "",
    "Fetch the complete documentation index at: {}",
    "",
    "Use this file to discover all available pages before exploring further.",
)


@dataclass(frozen=True, slots=True)
class _Leaf:
    rule: str
    lines: tuple[str, ...]


def print_page(page: Page) -> str:
    """The page's text, byte for byte what was parsed."""
    lines = [line for block in page.blocks for leaf in _leaves(block) for line in leaf.lines]
    return page.mark + page.newline.join(with_marks(lines, page.marks)) + page.ending


def claims(page: Page) -> list[Claim]:
    """Which rule claims which lines, in order and without gaps."""
    found: list[Claim] = []
    line = 1
    for block in page.blocks:
        for leaf in _leaves(block):
            found.append(Claim(line, line + len(leaf.lines) - 1, leaf.rule))
            line += len(leaf.lines)
    return found


def _leaves(block: Block) -> Iterator[_Leaf]:
    match block:
        case SkipLink():
            yield _leaf("skip-link", SKIP_LINK)
        case Banner():
            yield _leaf("banner", *(line.format(block.index) for line in BANNER))
        case Navigation():
            yield _leaf("navigation", block.text)
        case PageTitle():
            yield _leaf("title", block.text)
        case StatusTabs():
            yield _leaf("status-tabs", *block.codes)
        case Header():
            yield from _header(block)
        case NoExample():
            yield _leaf("no-example", NO_EXAMPLE)
        case Curl():
            yield _leaf("curl", *show_curl(block).split("\n"))
        case Json():
            yield _leaf("json", *block.text.split("\n"))
        case Heading():
            yield _leaf("heading", block.text)
        case Bullet():
            yield _leaf("bullet", block.mark + block.text)
        case Property():
            traits = f" ({','.join(block.traits)})" if block.traits else ""
            yield _leaf("property", block.mark + block.name + traits + block.separator + block.text)
        case Section():
            yield from _section(block)
        case Footer():
            yield _leaf("footer", *block.lines)
        case Paragraph():
            yield _leaf("paragraph", *block.lines)
        case Blank():
            yield _leaf("blank", block.space)
        case Stray():
            yield _leaf(UNCLAIMED, block.text)
        case _:
            assert_never(block)


def _leaf(rule: str, *lines: str) -> _Leaf:
    return _Leaf(rule, lines)


def _header(header: Header) -> Iterator[_Leaf]:
    found = [_leaf("method", header.method)]
    found += [_leaf("base-url" if line.strip() else "blank", line) for line in header.bases]
    for segment in header.segments:
        found += [_leaf("path", "/"), _leaf("path", segment)]
    if header.slash:
        found.append(_leaf("path", "/"))
    found += [_leaf("title", caption) for caption in header.captions]
    for place, space in header.gaps:
        found.insert(place, _leaf("blank", space))
    yield from found


def _section(section: Section) -> Iterator[_Leaf]:
    yield _leaf("section", section.heading)
    for node in section.opening:
        match node:
            case Media():
                shape = f" · {print_type(node.type)}" if node.type else ""
                yield _leaf("content-type", node.name + shape)
            case Status():
                yield _leaf("status", f"{node.code} - {node.media}" if node.media else node.code)
            case Choice():
                yield _leaf("choice", node.mark + node.text)
            case AnswerType():
                yield _leaf("answer-type", f"The {node.subject} is of type {print_type(node.type)}.")
            case Paragraph():
                yield _leaf("description", *node.lines)
            case Blank():
                yield _leaf("blank", node.space)
            case Stray():
                yield _leaf(UNCLAIMED, node.text)
            case _:
                assert_never(node)
    for field in section.fields:
        yield from _field(field)


def _field(field: Field) -> Iterator[_Leaf]:
    """The lines of a field; a pill that is glued to the one before it stands in its line."""
    found = [_leaf("field", field.name)]
    if field.gap:
        found.append(_leaf("blank", field.gap.space))
    if field.type:
        found.append(_leaf("type", print_type(field.type)))
    for part in field.parts:
        leaf = _part(part)
        if isinstance(part, Location | Flag | Default) and part.glued:
            above = found.pop()
            joined = (*above.lines[:-1], above.lines[-1] + leaf.lines[0], *leaf.lines[1:])
            leaf = _Leaf(above.rule, joined)
        found.append(leaf)
    yield from found


def _part(part: Part) -> _Leaf:
    match part:
        case Location():
            return _leaf("location", part.name)
        case Flag():
            return _leaf("flag", part.name)
        case Default():
            return _leaf("default", *f"default:{part.gap}{part.text}".split("\n"))
        case Length():
            return _leaf("length", _length(part))
        case Range():
            label = "Required range: " if part.labelled else ""
            below = f"{part.lower} {part.below} " if part.lower else ""
            return _leaf("range", f"{label}{below}x {part.compare} {part.bound}")
        case Pattern():
            return _leaf("pattern", f"Pattern: {part.regex}")
        case Allowed():
            return _leaf("allowed-value", f"Allowed value: {part.text}")
        case Options():
            if part.line:
                return _leaf("options", f"Available options: {', '.join(part.values)}{part.end}")
            *values, last = part.values
            return _leaf("options", "Available options:", *(f"{value}," for value in values), last)
        case FieldExample():
            return _leaf("example", "Example:", *part.blanks, *part.text.split("\n"))
        case Choice():
            return _leaf("choice", part.mark + part.text)
        case Toggle():
            return _leaf("toggle", UNFOLDED if part.unfolded else TOGGLE)
        case Paragraph():
            return _leaf("description", *part.lines)
        case Blank():
            return _leaf("blank", part.space)
        case Stray():
            return _leaf(UNCLAIMED, part.text)
        case _:
            assert_never(part)


def _length(length: Length) -> str:
    subject = f"{length.subject} " if length.subject else ""
    if length.minimum and length.maximum:
        return f"Required {subject}length: {length.minimum} - {length.maximum}{length.unit}"
    word = "Minimum" if length.minimum else "Maximum"
    return f"{word} {subject}length: {length.minimum or length.maximum}{length.unit}"


def print_type(line: Type) -> str:
    """A type as the page writes it."""
    return " | ".join(map(_alternative, line.alternatives))


def _alternative(alternative: Alternative) -> str:
    if alternative.group:
        name = f"({print_type(alternative.group)})"
    else:
        title = f"{alternative.title} · " if alternative.title else ""
        form = f"<{alternative.format}>" if alternative.format else ""
        name = title + alternative.name + form
    return name + "[]" * alternative.lists
