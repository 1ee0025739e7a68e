"""Outline: a page's blocks under their headings, and the portions that labels make of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from clientwright.dialects.markdown.html_tables import with_html_tables
from clientwright.dialects.markdown.labels import LONGEST, OTHER, Kind, Role, is_answer, role_of
from clientwright.dialects.markdown.syntax import (
    Blank,
    Block,
    Code,
    Definition,
    Divider,
    Entry,
    Fence,
    Heading,
    Markup,
    Page,
    Paragraph,
    Quote,
    Table,
)

_EMPHATIC = re.compile(r"(?:\*\*|__|_|\*)[^*_]+(?:\*\*|__|_|\*)\s*:?\s*(?:<br\s*/?>)?")
_OF_ANSWER = re.compile(r"respon[ds]|return|result|answer|output", re.IGNORECASE)
_LABEL_ENTRY = re.compile(
    r"(?:\*\*|__|_)?[A-Z][^`]{1,60}:(?:\*\*|__|_)?|(?:\*\*|__)[A-Z][^`]{1,60}(?:\*\*|__):"
)
"""An entry that only announces what follows: `- **Parameters**:`."""
_LONGEST_LABEL = 160
_OPENING = re.compile(r"<\w*(?:Param|Field)\w*\b(?:[^<>]*[^/<>])?>")
_CLOSING = re.compile(r"</\w*(?:Param|Field)\w*>")


@dataclass
class Section:
    """A heading (None: what stands above the first one) with the blocks below it, up to the next heading."""

    heading: Heading | None
    blocks: list[Block] = field(default_factory=list[Block])

    @property
    def level(self) -> int:
        """The heading's level; 0 above the first heading."""
        return self.heading.level if self.heading else 0

    @property
    def title(self) -> str:
        """The heading's text without decoration and anchors."""
        text = self.heading.line.text if self.heading else ""
        return re.sub(r"(?<!\s)\s*\{#[^{}]*\}\s*$|[`*]|</?\w[^<>]*>", "", text).strip()


@dataclass
class Portion:
    """Blocks below one label, or below none."""

    label: str
    role: Role
    first: int
    blocks: list[Block] = field(default_factory=list[Block])
    status: str = ""
    """The status of the answer that the label, or a heading above it, speaks of."""
    states: bool = False
    """Whether a block lists something."""
    indent: int = -1
    """How far the entry is indented that is its label; -1 for a label of another kind, or none."""
    opened: int = 0
    """How many components of fields are open at its end."""


def sections(page: Page) -> list[Section]:
    """The page's sections in order, tables in HTML among their blocks as tables."""
    found = [Section(None)]
    for block in with_html_tables(page.blocks):
        if isinstance(block, Heading):
            found.append(Section(block))
        else:
            found[-1].blocks.append(block)
    return found


def label_of(block: Block) -> str:
    """What a block says as a label of what follows it; "" for one that is none."""
    match block:
        case Heading():
            return block.line.text
        case Quote():
            return block.line.text
        case Entry(line=line, more=()) if _LABEL_ENTRY.fullmatch(line.text):
            return line.text if role_of(line.text).kind is not Kind.OTHER else ""
        case Paragraph():
            if block.lines[0].text.startswith((" ", "\t")):
                return ""  # it belongs to an entry above it
            text = " ".join(line.text.strip() for line in block.lines).strip()
            bare = text.removesuffix("<br>").removesuffix("<br />").rstrip()
            short = len(bare) <= _LONGEST_LABEL
            return (
                text
                if short and (bare.endswith((":", "\uff1a", ":**", ":_", ":*")) or _EMPHATIC.fullmatch(text))
                else ""
            )
        case _:
            return ""


def portions(blocks: Sequence[Block]) -> Iterator[Portion]:
    """What labels make of blocks: a portion ends with the next label, and one of fields after these."""
    current = Portion("", OTHER, 0)
    under, status, answered = OTHER, "", 0
    for block in blocks:
        # What follows an open component of a field describes the field.
        label = "" if current.opened > 0 or _goes_on(current, block) else label_of(block)
        if label:
            yield current
            role = role_of(label)
            if isinstance(block, Heading):
                status = block.line.value("status")
                role = Role(Kind.ANSWER) if status else role
                if answered and block.level > answered and role.kind in (Kind.PARAMETERS, Kind.BODY):
                    role = Role(Kind.ANSWER)
                elif is_answer(label):
                    answered = block.level
                elif block.level <= answered:
                    answered = 0
                under = role
            else:
                role = _within(under, role)
            indent = block.indent if isinstance(block, Entry) else -1
            current = Portion(label, role, block.span.first, status=status, indent=indent)
        elif _ends(current, block):
            yield current
            current = Portion("", _within(under, OTHER), block.span.first, status=status)
            _put(current, block)
        else:
            _put(current, block)
    yield current


def _goes_on(portion: Portion, block: Block) -> bool:
    """Whether a long sentence before a list introduces what a label announced right above it."""
    if (
        portion.role.kind not in (Kind.PARAMETERS, Kind.BODY)
        or portion.states
        or not isinstance(block, Paragraph)
    ):
        return False
    text = " ".join(line.text for line in block.lines)
    return len(text.split()) > LONGEST and text.rstrip().endswith(":") and not _OF_ANSWER.search(text)


def _put(portion: Portion, block: Block) -> None:
    portion.blocks.append(block)
    listed = (
        isinstance(block, Entry | Table) and portion.opened <= 0
    )  # a list may describe a component's field
    portion.states = portion.states or listed
    if isinstance(block, Markup):
        text = "\n".join(block.lines)
        portion.opened += len(_OPENING.findall(text)) - len(_CLOSING.findall(text))


def _within(under: Role, role: Role) -> Role:
    """A label's role below a heading: what the heading of an answer or a body covers goes on."""
    if role.kind not in (Kind.OTHER, Kind.EXAMPLE):
        return role
    if under.kind in (Kind.ANSWER, Kind.STATUSES):
        return under
    return Role(Kind.REQUEST) if under.kind is Kind.BODY and role.kind is Kind.EXAMPLE else role


def _ends(portion: Portion, block: Block) -> bool:
    """Whether a block no longer belongs to the fields that a portion states."""
    if isinstance(block, Entry) and block.indent <= portion.indent:
        return True  # it stands beside the entry that is the label
    if portion.role.kind not in (Kind.PARAMETERS, Kind.BODY) or portion.opened > 0:
        return False
    match block:
        case Paragraph():
            return portion.states and not block.lines[0].text.startswith((" ", "\t"))
        case Fence():
            return portion.states and not block.indent
        case Blank() | Code() | Definition() | Entry() | Table() | Markup() | Divider() | Quote() | Heading():
            return False
        case _:
            return False
