"""Default actions: create, get, list, update, delete of a resource's records, known by method and path."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from clientwright.building.calls import Merged
from clientwright.building.paths import VERSION
from clientwright.notations.shapes import Anything, Constant, ListOf, ObjectOf, OneOfValues, Scalar, Shape
from clientwright.notations.words import spoken, words
from clientwright.spec.vocabulary import Action, AnswerFormat, In

_RECORD_PATH = re.compile(r"/([^/{}]+)/\{[^{}/]+\}")
_SLUG_PATH = re.compile(r"/([^/{}:]+)/\{id\}")
_ALL_PATH = re.compile(r"/([^/{}]+)")
_OF_ONE = {"GET": Action.GET, "PATCH": Action.UPDATE, "DELETE": Action.DELETE}
_PAGING = frozenset(
    ["lastId", "cursor", "after", "page", "offset", "starting_after", "page_token", "pageToken"]
)
_VERBS = {
    Action.CREATE: frozenset(["create", "add", "new", "make", "register", "insert", "post"]),
    Action.GET: frozenset(["get", "retrieve", "fetch", "read", "show", "find", "view"]),
    Action.LIST: frozenset(
        ["get", "list", "retrieve", "fetch", "read", "show", "find", "search", "query", "all"]
    ),
    Action.UPDATE: frozenset(["update", "edit", "modify", "change", "patch", "set"]),
    Action.CREATE_MANY: frozenset(["create", "add", "new", "make", "register", "insert", "post"]),
}


def resource_segments(name: str, record: str, routes: Sequence[str]) -> frozenset[tuple[str, ...]]:
    """How paths call a resource, as words: by its name, its record's, or as in `/SEGMENT/{id}`."""
    found = {spoken(name), spoken(record)}
    found |= {spoken(match[1]) for route in routes if (match := _RECORD_PATH.fullmatch(unversioned(route)))}
    return frozenset(found)


def unversioned(route: str) -> str:
    """A route without segments that only tell a version."""
    return "".join(
        f"/{segment}" for segment in route.split("/") if segment and not VERSION.fullmatch(segment)
    )


def action(merged: Merged, route: str, names: Collection[tuple[str, ...]]) -> Action:
    """The default action of a call on a resource that paths call by `names`; any other call is custom."""
    method, path = merged.endpoint.method, unversioned(route)
    if _RECORD_PATH.fullmatch(path):
        return _OF_ONE.get(method, Action.CUSTOM)
    match = _ALL_PATH.fullmatch(path)
    if match is None:
        return Action.CUSTOM
    own = spoken(match[1]) in names
    if method == "POST" and own:
        return Action.CREATE_MANY if _creates_many(merged) else Action.CREATE
    if method == "GET" and (own or _pages(merged)) and _may_list(merged):
        return Action.LIST
    return Action.CUSTOM


def action_on_records(merged: Merged, route: str, slugs: Collection[str]) -> Action:
    """The same on a page of records, where default actions also take the same values everywhere.

    `slugs` are the path segments of single records.
    """
    taken = {value.field.name: value.field.shape for value in merged.values if value.location is not In.PATH}
    for_one, for_all = _SLUG_PATH.fullmatch(route), route.count("/") == 1
    match merged.endpoint.method:
        case "GET" if for_one and taken.keys() <= {"filter", "id"}:
            return Action.GET
        case "PATCH" if (
            for_one and taken.keys() <= {"updates", "options"} and _is_object(taken.get("updates"))
        ):
            return Action.UPDATE
        case "DELETE" if for_one and not taken:
            return Action.DELETE
        case "POST" if for_all and _creates_many(merged):
            return Action.CREATE_MANY
        case "POST" if for_all and route[1:] in slugs:
            return Action.CREATE
        case "GET" if for_all and "lastId" in taken:
            return Action.LIST
        case _:
            return Action.CUSTOM


def record_slugs(record: str, routes: Sequence[str]) -> frozenset[str]:
    """The path segments of single records: as in `/SEGMENT/{id}`, or the record's name."""
    found = {match[1] for route in routes if (match := _SLUG_PATH.fullmatch(route))}
    return frozenset({*found, "-".join(words(record))})


def _is_object(shape: Shape | None) -> bool:
    return isinstance(shape, ObjectOf)


def _creates_many(merged: Merged) -> bool:
    match merged.values:
        case (value,) if value.field.name == "create":
            return isinstance(value.field.shape, ListOf) and isinstance(value.field.shape.element, ObjectOf)
        case _:
            return False


def _pages(merged: Merged) -> bool:
    return any(value.field.name in _PAGING for value in merged.values if value.location is In.QUERY)


def _may_list(merged: Merged) -> bool:
    """Whether an answer is a list, holds one, or is not known well enough to say that it does not."""
    reply = merged.reply
    if reply.format not in (AnswerFormat.JSON, AnswerFormat.UNKNOWN):
        return False
    return _holds_list(reply.shape)


def _holds_list(shape: Shape | None) -> bool:
    match shape:
        case Scalar() | Constant() | OneOfValues():
            return False
        case ObjectOf(fields):
            return any(isinstance(field.shape, ListOf | Anything) for field in fields)
        case _:
            return True


def names_action(title: str, does: Action) -> bool:
    """Whether a title is that of a default action: no title speaks against it."""
    found = words(title)
    return not found or found[0].removesuffix("s") in _VERBS.get(does, frozenset())
