"""Endpoints: the declarations of a page, each with the blocks that belong to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from clientwright.dialects.markdown.changelogs import lasting
from clientwright.dialects.markdown.commands import by_commands, unread
from clientwright.dialects.markdown.components import of_components
from clientwright.dialects.markdown.declarations import Declaration, labelled, of_code, of_front, of_line
from clientwright.dialects.markdown.facts import servers
from clientwright.dialects.markdown.indexes import listed, sole
from clientwright.dialects.markdown.labels import Kind, role_of
from clientwright.dialects.markdown.named_values import with_named_values
from clientwright.dialects.markdown.outline import Section, label_of
from clientwright.dialects.markdown.sample_requests import has_template, sample_requests
from clientwright.dialects.markdown.schemas import outside_types
from clientwright.dialects.markdown.stated import Stated, is_frame, is_sample
from clientwright.dialects.markdown.syntax import (
    Blank,
    Block,
    Code,
    Entry,
    Fence,
    Front,
    Heading,
    Line,
    Markup,
    Paragraph,
    Table,
)

_LONGEST_SAMPLE_TITLE = 3


@dataclass(frozen=True)
class Endpoints:
    """The endpoints of a page, in order, and requests with values in their paths, taken for samples."""

    stated: list[Stated]
    samples: list[Declaration]
    unowned: list[Heading]
    """Headings of parameters or of a body below no endpoint."""
    unread: dict[int, str]
    """Commands that are not read, where these could state something: by their lines."""
    owned: set[int]
    """The identities of the blocks that belong to endpoints."""


def endpoints(source: str, found: Sequence[Section], *, generated: bool = False) -> Endpoints:
    """What a page states outside of changelogs.

    In `generated` pages no heading states an endpoint: those that could are prose.
    """
    found = list(lasting(found))
    groups = list(_grouped(source, found, generated=generated))
    groups += _by_labels(source, found, groups)
    for group in groups:
        own = [*group.before, *group.after]
        group.declarations = [with_named_values(one, own) for one in group.declarations]
    samples = [one for group in groups for one in sample_requests(group, groups)]
    for group in groups:
        group.declarations = [one for one in group.declarations if one not in samples]
    groups = [group for group in groups if group.declarations]
    groups += _from_indexes(source, found, groups)
    ordered = sorted(groups, key=lambda group: group.declarations[0].origin.first)
    known = {one.key for group in groups for one in group.declarations}
    alone = [one for one in samples if one.key not in known and not has_template(one, groups)]
    return Endpoints(ordered, alone, _unowned(found, ordered), _unread(found, ordered), _owned(ordered))


def _unread(found: Sequence[Section], groups: Sequence[Stated]) -> dict[int, str]:
    """The commands that might state something and are not read: those below no statement, by their lines."""
    owned = _owned([group for group in groups if not group.by_command])
    return dict(unread(block for section in found for block in section.blocks if id(block) not in owned))


def _owned(groups: Sequence[Stated]) -> set[int]:
    """The identities of the blocks that belong to endpoints."""
    return {id(block) for group in groups for block in (*group.before, *group.after, group.section.heading)}


def _unowned(found: Sequence[Section], groups: Sequence[Stated]) -> list[Heading]:
    owned = _owned(groups)
    return [
        one.heading
        for one in outside_types(found)
        if one.heading
        and id(one.heading) not in owned
        and role_of(one.title).kind in (Kind.PARAMETERS, Kind.BODY)
        and any(isinstance(block, Table | Entry) for block in one.blocks)
    ]


def _grouped(source: str, found: Sequence[Section], *, generated: bool) -> Iterator[Stated]:
    """The groups that sections state, each with the sections below it that state none."""
    current: Stated | None = None
    above: list[Section] = []
    stated = _by_lines(source, found, [list(_section(source, one, generated=generated)) for one in found])
    addresses = [one.url for one in servers(source, found)]
    by_command = {} if generated else by_commands(source, found, stated, addresses)
    for place, section in enumerate(found):
        inside = stated[place]
        owned = current is not None and _belongs(section, current.section)
        if inside and current and _is_aside(section, inside, current):
            inside = []
        elif not inside and (not owned or (current and current.by_command)):
            inside = by_command.get(place, [])
        if inside:
            for group in inside:
                group.alone = len(inside) == 1
            framed = _framed(above, section)
            if framed:
                inside[0].section, inside[0].before = framed[0], [*_blocks(framed), *inside[0].before]
            yield from inside
            current = inside[-1]
        elif current is not None and owned:
            current.after += [*([section.heading] if section.heading else []), *section.blocks]
        else:
            current = None
        above = [] if inside or current else [*above, section]


def _framed(above: Sequence[Section], section: Section) -> Sequence[Section]:
    """Of the sections above, those that a frame completes: from the one on that it stands below."""
    if not is_frame(section.title):
        return ()
    owners = [place for place, one in enumerate(above) if one.level < section.level]
    return above[owners[-1] :] if owners else ()


def _blocks(sections: Sequence[Section]) -> list[Block]:
    """The blocks of sections one after the other, with the headings of all but the first."""
    headed = [[*([one.heading] if one.heading else []), *one.blocks] for one in sections[1:]]
    return [*sections[0].blocks, *(block for each in headed for block in each)]


def _by_lines(source: str, found: Sequence[Section], stated: list[list[Stated]]) -> list[list[Stated]]:
    """The groups of sections, those included that one row or entry states and nothing else on the page."""
    known = {one.key for groups in stated for group in groups for one in group.declarations}
    for place, section in enumerate(found):
        made = [] if stated[place] else sole(source, section)
        if made and made[0].key not in known and not labelled(source, section.blocks):
            stated[place] = [Stated(made, section, [], list(section.blocks))]
    return stated


def _is_aside(section: Section, inside: Sequence[Stated], owner: Stated) -> bool:
    """Whether a section below an endpoint states none: a part of it that shows its request, or a note."""
    if section.level <= owner.section.level:
        return False
    keys = {one.key for group in inside for one in group.declarations}
    part = role_of(section.title).kind is not Kind.OTHER
    repeated = part and keys <= {one.key for one in owner.declarations}
    return repeated or (_is_listed(inside[0]) and not _is_listed(owner))


def _is_listed(group: Stated) -> bool:
    """Whether an entry or a row states endpoints."""
    return group.declarations[0].origin.rule in ("entry", "row")


def _belongs(section: Section, owner: Section) -> bool:
    """Whether a section without endpoints is part of the one above that states some."""
    if section.level > owner.level:
        return True
    return section.level == owner.level and role_of(section.title).kind is not Kind.OTHER


def _section(source: str, section: Section, *, generated: bool) -> Iterator[Stated]:
    """The groups of declarations of one section; blocks before the first belong to it."""
    before: list[Block] = []
    current: Stated | None = None
    if section.heading and not generated and (made := of_line(source, section.heading.line, "heading")):
        current = Stated(made, section)
        yield current
    if is_sample(section.title) and len(section.title.split()) <= _LONGEST_SAMPLE_TITLE:
        return
    for block, made in _declaring(source, section, headed=current is not None):
        if current and {one.key for one in made} <= {one.key for one in current.declarations}:
            made = []
        apart = isinstance(block, Markup)  # a component holds what it says of its endpoint
        if made and current and not apart and all(isinstance(one, Blank) for one in current.after):
            current.declarations += made
        elif made:
            current = Stated(made, section, [] if current else before)
            if isinstance(block, Fence | Code) and _says_more(block, made):
                current.before.append(block)
            yield current
        else:
            (current.after if current else before).append(block)


def _says_more(block: Fence | Code, made: Sequence[Declaration]) -> bool:
    """Whether code that states endpoints goes on: with headers, or a body."""
    return sum(bool(line.strip()) for line in block.lines) > len(made)


def _declaring(source: str, section: Section, *, headed: bool) -> Iterator[tuple[Block, list[Declaration]]]:
    """Each block of a section with what it declares; a sample declares nothing."""
    sample = False
    for block in section.blocks:
        label = label_of(block)
        sample = is_sample(label) if label else sample
        made: list[Declaration] = []
        match block:
            case Paragraph() | Markup():
                for line in block.lines:
                    made += of_line(source, line, "line") if isinstance(line, Line) else []
                made += of_components(source, block)
            case Front():
                made = of_front(source, block)
            case Fence() | Code() if not sample:
                made = of_code(source, block, headed=headed)
            case _:
                pass
        headed = headed or bool(made)
        yield block, made


def _by_labels(source: str, found: Sequence[Section], groups: Sequence[Stated]) -> Iterator[Stated]:
    """The groups of label lines, in sections that state nothing else."""
    inside = {id(group.section) for group in groups}
    for place, section in enumerate(found):
        if id(section) in inside or not (made := labelled(source, section.blocks)):
            continue
        after = [*section.blocks]
        for other in found[place + 1 :]:
            if not _belongs(other, section) or labelled(source, other.blocks):
                break
            after += [*([other.heading] if other.heading else []), *other.blocks]
        yield Stated(made, section, [], after)


def _from_indexes(source: str, found: Sequence[Section], groups: Sequence[Stated]) -> Iterator[Stated]:
    """What rows and entries state and no section does, each alone."""
    known = {one.key for group in groups for one in group.declarations}
    for section in found:
        for one in listed(source, section):
            if one.key not in known and not has_template(one, groups):
                known.add(one.key)
                yield Stated([one], section, alone=False)
