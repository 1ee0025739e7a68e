"""Resources: calls in the groups that pages make, or that their paths name, with what each call does."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace

from clientwright.building.actions import action, action_on_records, record_slugs, resource_segments
from clientwright.building.calls import Call, Group, Merged
from clientwright.building.paths import VERSION, documented_path
from clientwright.building.servers import Target
from clientwright.building.subjects import Titled, subjects
from clientwright.dialects.observed import Chapter
from clientwright.notations.words import pascal, singular
from clientwright.spec.vocabulary import Action

_RECORD_TITLE = re.compile(r"(?:Create|Get|Update|Delete) ([A-Z][A-Za-z0-9]*)")
_RECORD_PATH = re.compile(r"/([^/{}]+)/\{id\}")
_VARIABLE = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True)
class Placed:
    """A merged endpoint, the chapter in which it stands, and where its call goes."""

    chapter: Chapter
    merged: Merged
    target: Target


def groups(chapters: Sequence[Chapter], placed: Sequence[Placed]) -> list[Group]:
    """The resources of an API in the pages' order.

    A chapter with a name is one; endpoints of chapters without are grouped by the name that the page gives
    their group, whatever its case, or by their paths.
    """
    titles = subjects([_titled(one) for one in placed if not one.chapter.name])
    found: list[Group] = []
    own: dict[str, int] = {}
    for chapter in chapters:
        inside = [one for one in placed if one.chapter is chapter]
        if chapter.name:
            found.append(_of_chapter(chapter, inside, {group.record for group in found}))
            continue
        for one in inside:
            name = resource_name(one)
            place = own.setdefault(name.casefold(), len(found))
            if place == len(found):
                found.append(Group(name, one.merged.endpoint.origin, ()))
            call = _call(one, subject=titles[_titled(one)])
            call = replace(call, noun=pascal(f"{one.merged.endpoint.method} {call.path}"))
            group = found[place]
            found[place] = replace(group, calls=(*group.calls, call))
    return [_with_actions(group) for group in found]


def resource_name(one: Placed) -> str:
    """The group that the page names; else the first segment of the path that is no version or variable."""
    endpoint = one.merged.endpoint
    if endpoint.group:
        return endpoint.group
    path = documented_path(endpoint).partition("#")[0]
    segments = [segment for segment in path.split("/") if segment]
    fixed = [segment for segment in segments if "{" not in segment and not segment.startswith(":")]
    return next(
        (segment for segment in fixed if not VERSION.fullmatch(segment)), fixed[0] if fixed else "root"
    )


def _titled(one: Placed) -> Titled:
    endpoint = one.merged.endpoint
    title = endpoint.name or endpoint.title
    return Titled(endpoint.method, documented_path(endpoint), resource_name(one), title)


def _call(one: Placed, subject: str) -> Call:
    path = documented_path(one.merged.endpoint)
    return Call(one.merged, path, one.target.server, one.target.route, subject=subject)


def _of_chapter(chapter: Chapter, inside: Sequence[Placed], taken: Container[str]) -> Group:
    routes = [one.target.route for one in inside]
    record = next(name for name in _record_names(chapter, inside, routes) if name not in taken)
    calls = tuple(_call(one, subject=record) for one in inside)
    return Group(chapter.name, chapter.origin, calls, chapter, record)


def _record_names(chapter: Chapter, inside: Sequence[Placed], routes: Sequence[str]) -> Iterator[str]:
    """What the titles of the default actions call one record, else the resource's name in singular."""
    for one, route in zip(inside, routes, strict=True):
        if _RECORD_PATH.fullmatch(route) and (match := _RECORD_TITLE.fullmatch(one.merged.endpoint.title)):
            yield match[1]
    name = pascal(singular(chapter.name)) if " " in chapter.name else singular(chapter.name)
    while True:
        yield name
        name += "Record"


def _with_actions(group: Group) -> Group:
    routes = [call.route for call in group.calls]
    names, slugs = resource_segments(group.name, group.record, routes), record_slugs(group.record, routes)
    of_records = group.chapter is not None and group.chapter.of_records
    calls: list[Call] = []
    for call in group.calls:
        does = (
            action_on_records(call.merged, call.route, slugs)
            if of_records
            else action(call.merged, call.route, names)
        )
        noun = call.noun or _noun(call, does, group.record)
        calls.append(replace(call, action=does, noun=noun))
    return replace(group, calls=tuple(calls))


def _noun(call: Call, does: Action, record: str) -> str:
    deed = pascal(_VARIABLE.sub("", call.route) if does is Action.CUSTOM else does.value)
    return deed if does is Action.CUSTOM and deed[:1].isalpha() else record + deed
