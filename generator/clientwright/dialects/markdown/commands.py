"""Endpoints that commands state: the curl of a section of which nothing else states one.

The first command that does what the section's title says states the endpoint. Further ones are examples, or
are left: unless the text before one says that it is another way. A path with values states none: which parts
of it are values is nowhere said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from clientwright.dialects.markdown.declarations import METHOD, Declaration, labelled, stated_by
from clientwright.dialects.markdown.indexes import listed
from clientwright.dialects.markdown.outline import Section
from clientwright.dialects.markdown.paths import is_filled, shows_sample
from clientwright.dialects.markdown.shell import Command, commands
from clientwright.dialects.markdown.stated import Stated, is_sample
from clientwright.dialects.markdown.syntax import Blank, Block, Paragraph
from clientwright.dialects.markdown.titles import action_of, is_about_use, names_path, suits
from clientwright.notations.words import words

_PATH = re.compile(r"/[\w{}.~$%,:-][\w{}.~$%,:/-]*")
_VARIABLE = re.compile(r"\$(\w+)")
_ANOTHER_WAY = re.compile(r"\b(?:also|alternatively|either|instead)\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Stating:
    """A command as the declaration that it would be, and the text right before its code."""

    declaration: Declaration
    before: str


def by_commands(
    source: str, found: Sequence[Section], stated: Sequence[Sequence[Stated]], servers: Iterable[str]
) -> dict[int, list[Stated]]:
    """The groups that commands state in sections, by place: where nothing else in them or below them does.

    `stated` is what each section states otherwise, `servers` are the addresses that the page states.
    """
    hosts = _api_hosts(declared(source, [block for section in found for block in section.blocks]), servers)
    known = [one for groups in stated for group in groups for one in group.declarations]
    rows = [one for section in found for one in listed(source, section)]
    made: dict[int, list[Stated]] = {}
    for place, section in enumerate(found):
        if is_sample(section.title) or any(stated[place : _end(found, place)]):
            continue
        if labelled(source, section.blocks):
            continue
        able = _stated_by_commands(source, section, hosts)
        new = [one for one in able if not _is_known(one, section.title, known, rows)]
        if new:
            made[place] = [Stated(new, section, [], list(section.blocks), by_command=True)]
    return made


def _is_known(
    one: Declaration, title: str, known: Sequence[Declaration], rows: Sequence[Declaration]
) -> bool:
    """Whether an endpoint is stated already, or has values for variables of any that is, or of an index.

    One that its section names may be like one with variables, and another one.
    """
    freely = not names_path(title, one.path)
    return any(one.key == other.key for other in known) or any(
        is_filled(one.path, other.path, freely=freely) for other in (*known, *rows)
    )


def _end(found: Sequence[Section], place: int) -> int:
    """The place after a section and those below it."""
    level = found[place].level
    return next((n for n in range(place + 1, len(found)) if found[n].level <= level), len(found))


def _stated_by_commands(source: str, section: Section, hosts: frozenset[str]) -> list[Declaration]:
    """The endpoints that the commands of a section state, of the API on these hosts (none: on any)."""
    able = [one for one in _able(source, section) if _is_on(one.declaration, hosts)]
    first = _first(section.title, able)
    if first is None:
        return []
    found = {first.declaration.key: first.declaration}
    for one in able[able.index(first) + 1 :]:
        if _ANOTHER_WAY.search(one.before) and "{" in one.declaration.path:
            found.setdefault(one.declaration.key, one.declaration)
    return list(found.values())


def declared(source: str, blocks: Iterable[Block]) -> Iterator[Declaration]:
    """What the commands in blocks send, of known methods and to paths."""
    for block in blocks:
        for command in commands(block):
            yield from _declared(source, command)


def unread(blocks: Iterable[Block]) -> Iterator[tuple[int, str]]:
    """The commands that are not read, and those whose JSON is not: the line of each, and what it calls."""
    for block in blocks:
        for command in commands(block):
            if command.sent is None:
                yield command.first, "curl"
            elif command.sent.body_unread:
                yield command.first, f"{command.sent.method} {command.sent.url}"


def _api_hosts(found: Iterable[Declaration], stated: Iterable[str]) -> frozenset[str]:
    """The hosts of the API: those of addresses that a page states, else the one of most commands."""
    own = frozenset(_netloc(url) for url in stated)
    if own:
        return own
    shown = Counter(_netloc(one.host) for one in found if one.host)
    return frozenset(name for name, _ in shown.most_common(1))


def _first(title: str, able: Sequence[_Stating]) -> _Stating | None:
    action = action_of(title)
    if action:
        suiting = [one for one in able if suits(action, one.declaration.method)]
        return next(iter(suiting or able), None)
    return next((one for one in able if _is_named(title, one.declaration.path)), None)


def _is_named(title: str, path: str) -> bool:
    """Whether a title speaks of a path, or of no use of an API where the path has variables."""
    return names_path(title, path) or ("{" in path and bool(words(title)) and not is_about_use(title))


def _able(source: str, section: Section) -> Iterator[_Stating]:
    before = ""
    for block in section.blocks:
        for command in commands(block):
            for one in _declared(source, command):
                if _is_plain(command, one.path):
                    yield _Stating(one, before)
        if isinstance(block, Paragraph):
            before = " ".join(line.text for line in block.lines)
        elif not isinstance(block, Blank):
            before = ""


def _is_plain(command: Command, path: str) -> bool:
    """Whether a command is understood whole, and its path has no values."""
    understood = command.sent is not None and not command.sent.unread
    return understood and bool(_PATH.fullmatch(path)) and not shows_sample(path)


def _declared(source: str, command: Command) -> Iterator[Declaration]:
    sent = command.sent
    if sent is None:
        return
    url = _VARIABLE.sub(r"{\1}", sent.url.replace("\\", ""))
    if METHOD.fullmatch(sent.method) and url:
        made = stated_by(source, sent.method, url, (command.first, command.last), "command")
        yield replace(made, path=re.sub(r"/{2,}", "/", made.path))


def _is_on(one: Declaration, hosts: frozenset[str]) -> bool:
    """Whether an address is on one of the hosts, where it names any and any is known."""
    return not one.host or not hosts or _netloc(one.host) in hosts


def _netloc(url: str) -> str:
    return urlsplit(url).netloc.lower()
