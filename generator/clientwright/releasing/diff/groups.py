"""Groups of changes: what a reader is told as one.

One line of documentation may state a fact of many nodes: of a parameter, of a record's field, of each
endpoint that a sentence holds for. All that changed with it is one. What came or went within the lines of
something larger that did, such as the parameters and types of a new endpoint, belongs to that. A parameter
that all calls of a resource have won is one, as are the endpoints that a resource has won.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Sequence

from clientwright.releasing.diff.changes import Change, Effect, Kind

Group = tuple[Change, ...]
"""Changes that are told as one, the gravest first."""

_PLACE = re.compile(r"(.+):(\d+)(?:-(\d+))?")
_EFFECTS = [*Effect]
# What users meet first: what they call, what they give, what they get, then what is only told.
_TOPICS = (
    "api server security resource endpoint access parameter constraint answer type field enum webhook"
    " convention status"
).split()
_MEMBERS = ("parameter-", "field-")
_TEXTS = {
    Kind.DESCRIPTION_CHANGED,
    Kind.NOTE_CHANGED,
    Kind.TITLE_CHANGED,
    Kind.CONSTRAINT_CHANGED,
    Kind.EXAMPLE_CHANGED,
}
_OUTER = ("resource-", "endpoint-", *_MEMBERS, "type-member-", "type-")


def grouped(changes: Iterable[Change]) -> list[Group]:
    """Changes as they are told: by their effect, then by what users meet first, then as the page has them."""
    groups: list[list[Change]] = _merged([[change] for change in changes], _line)
    groups = _merged(_within(groups), _member)
    groups = _merged(groups, _endpoint)
    found = [tuple(sorted(group, key=_gravity)) for group in groups]
    return sorted(found, key=lambda group: _gravity(group[0]))


def _gravity(change: Change) -> tuple[int, int]:
    topic = change.kind.partition("-")[0]
    rank = _TOPICS.index(topic) if topic in _TOPICS else len(_TOPICS)
    return _EFFECTS.index(change.effect), rank


def _merged(groups: Sequence[list[Change]], key: Callable[[Change], Hashable]) -> list[list[Change]]:
    """Groups whose first changes have one key, together; without a key a group stays alone."""
    found: dict[Hashable, list[Change]] = {}
    for index, group in enumerate(groups):
        own = key(group[0])
        found.setdefault(index if own is None else own, []).extend(group)
    return [*found.values()]


def _line(change: Change) -> Hashable:
    """What one line says: of members the name tells it, whatever else is said there."""
    how = change.kind.rpartition("-")[2]
    if change.kind in _TEXTS and "-" in change.lines.rpartition(":")[2]:
        return "text", repr(change.before), repr(change.after)
    if not change.lines:
        return None
    if change.kind in _TEXTS:
        return "text", change.lines
    if how in ("added", "removed") and change.kind.startswith(_OUTER):
        return how, change.lines, _own_name(change)
    return change.kind.removeprefix("parameter-").removeprefix("field-"), change.lines, *_texts(change)


def _member(change: Change) -> Hashable:
    """What became of the parameters and fields of one name, all over a resource."""
    if not change.resource or not change.kind.startswith(_MEMBERS):
        return None
    return change.resource, change.kind.rpartition("-")[2], _own_name(change), *_texts(change)


def _endpoint(change: Change) -> Hashable:
    """The endpoints that a resource has won, and those that it has lost."""
    of_resource = change.kind in (Kind.ENDPOINT_ADDED, Kind.ENDPOINT_REMOVED) and change.resource
    return (change.kind, change.resource) if of_resource and not change.successor else None


def _own_name(change: Change) -> str:
    """The name of a parameter or field within what it belongs to."""
    return re.split(r"[ .]", change.where)[-1] if change.kind.startswith(_MEMBERS) else ""


def _texts(change: Change) -> tuple[str, str]:
    """Before and after; a record's field and the parameter that it comes from may differ in presence."""
    if change.kind.endswith(("-added", "-removed")):
        before, after = (str(text or "").rpartition(", ")[0] for text in (change.before, change.after))
        return before, after
    return repr(change.before), repr(change.after)


def _within(groups: Sequence[list[Change]]) -> list[list[Change]]:
    """Groups of what came or went, each within the lines of no other such group; the rest as it is."""
    found: list[list[Change]] = []
    inner: dict[str, list[tuple[str, int, int, int, list[Change]]]] = {"added": [], "removed": []}
    for group in groups:
        how, place = group[0].kind.rpartition("-")[2], _PLACE.fullmatch(group[0].lines)
        if place and how in inner and group[0].kind.startswith(_OUTER):
            file, first, last = place[1], int(place[2]), int(place[3] or place[2])
            inner[how].append((file, first, -last, _rank(group[0]), group))
        else:
            found.append(group)
    for members in inner.values():
        around: tuple[str, int, list[Change]] | None = None
        for file, _, last, _, group in sorted(members, key=lambda member: member[:4]):
            if around and around[0] == file and -last <= around[1]:
                around[2].extend(group)
            else:
                around = (file, -last, group)
                found.append(group)
    return found


def _rank(change: Change) -> int:
    return next(index for index, prefix in enumerate(_OUTER) if change.kind.startswith(prefix))
