"""What each block says about its endpoint: path, action, access, parameters; before types have names."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, replace

from clientwright.dialects.endpoint_blocks.build.notation import read_fields
from clientwright.dialects.endpoint_blocks.build.shapes import FieldShape, ListOf, ObjectOf, Shape
from clientwright.dialects.endpoint_blocks.build.words import pascal, singular, words
from clientwright.dialects.endpoint_blocks.syntax import Block, Body, Resource
from clientwright.dialects.payload_syntax import List, Object, Pair
from clientwright.spec import Access, Action, Presence

_ORIGIN = re.compile(r"(https?://[^/]+)(.*)")
_ACCESS = {"Public": Access.PUBLIC, "Admin Only": Access.ADMIN, "Enduser Only": Access.ENDUSER}
_ACCESS_SUFFIX = re.compile(rf"\(({'|'.join(_ACCESS)})\)\s*$")
_RECORD_TITLE = re.compile(r"(?:Create|Get|Update|Delete) ([A-Z][A-Za-z0-9]*)")
_RECORD_PATH = re.compile(r"/([^/:]+)/:id")
# What `create` and `updates` wrap is a record; the presence of its fields that have no mark.
_UNMARKED = {"create": Presence.REQUIRED, "updates": Presence.OPTIONAL}
_WRAPPING = {Action.CREATE_MANY, Action.UPDATE}
_PATH_PARAMETER = re.compile(r":([A-Za-z_][A-Za-z0-9_]*)")


@dataclass(frozen=True)
class Endpoint:
    """A block, read. `route` is its path below the server's URL; `noun` names what it does, for its types."""

    block: Block
    source: str
    path: str
    route: str
    action: Action
    noun: str
    title: str
    access: Access
    fields: tuple[FieldShape, ...]

    @property
    def key(self) -> str:
        """Method and path, as documented."""
        return f"{self.block.method.name} {self.path}"

    @property
    def offset(self) -> int:
        """The number of lines before the payload."""
        return self.block.body.span.first - 1 if self.block.body else 0

    @property
    def path_parameters(self) -> list[str]:
        """The names of the path parameters, in order."""
        return _PATH_PARAMETER.findall(self.route)

    @property
    def record_fields(self) -> tuple[FieldShape, ...]:
        """The fields of a record as an endpoint takes them: at the top, in `create[]`, or in `updates`."""
        if self.action is Action.CREATE:
            return self.fields
        for part in self.fields:
            match part.name, part.shape:
                case ("create", ListOf(ObjectOf(fields))) | ("updates", ObjectOf(fields)):
                    return fields
                case _:
                    continue
        return ()


@dataclass(frozen=True)
class Group:
    """A resource of the page with its endpoints; `record` is the name of one of its records."""

    resource: Resource
    source: str
    record: str
    endpoints: tuple[Endpoint, ...]


def path_of(url: str) -> str:
    """The path of a URL; "/" where it has none."""
    match = _ORIGIN.match(url)
    return (match[2] if match else "") or "/"


def group(resource: Resource, source: str, prefix: str, taken: Container[str] = ()) -> Group:
    """The endpoints of a resource.

    `prefix` is the path of the server's URL; `taken` the names of other resources' records.
    """
    paths = [path_of(block.url.text) for block in resource.blocks]
    routes = [path.removeprefix(prefix) or "/" for path in paths]
    record = next(name for name in _record_names(resource, routes) if name not in taken)
    slugs = {match[1] for route in routes if (match := _RECORD_PATH.fullmatch(route))}
    slugs.add("-".join(words(record)))
    endpoints = tuple(
        _endpoint(block, source, path, route, _action(block, route, slugs), record)
        for block, path, route in zip(resource.blocks, paths, routes, strict=True)
    )
    return Group(resource, source, record, endpoints)


def _record_names(resource: Resource, routes: list[str]) -> Iterator[str]:
    """What the titles of the default actions call one record, else the resource's name in singular."""
    for block, route in zip(resource.blocks, routes, strict=True):
        if block.title and _RECORD_PATH.fullmatch(route):
            title, _ = _split_access(block.title.text)
            if match := _RECORD_TITLE.fullmatch(title):
                yield match[1]
    name = singular(resource.heading.name)
    while True:
        yield name
        name += "Record"


def _action(block: Block, route: str, slugs: set[str]) -> Action:
    """A default action, known by method, path and body; `slugs` are the paths of single records."""
    pairs = {pair.name: pair for pair in _pairs(block)}
    keys = set(pairs)
    for_one, for_all = _RECORD_PATH.fullmatch(route), route.count("/") == 1
    match block.method.name:
        case "GET" if for_one and keys <= {"filter", "id"}:
            return Action.GET
        case "PATCH" if for_one and keys <= {"updates", "options"} and _is_object(pairs.get("updates")):
            return Action.UPDATE
        case "DELETE" if for_one and not keys:
            return Action.DELETE
        case "POST" if for_all and keys == {"create"} and _is_list_of_objects(pairs["create"]):
            return Action.CREATE_MANY
        case "POST" if for_all and route[1:] in slugs:
            return Action.CREATE
        case "GET" if for_all and "lastId" in keys:
            return Action.LIST
        case _:
            return Action.CUSTOM


def _is_object(pair: Pair | None) -> bool:
    return pair is not None and isinstance(pair.value, Object)


def _is_list_of_objects(pair: Pair) -> bool:
    return isinstance(pair.value, List) and all(isinstance(value, Object) for value in pair.value.elements)


def _pairs(block: Block) -> tuple[Pair, ...]:
    payload = block.body.payload if isinstance(block.body, Body) else None
    return payload.pairs if isinstance(payload, Object) else ()


def _endpoint(block: Block, source: str, path: str, route: str, action: Action, record: str) -> Endpoint:
    title, access = _split_access(block.title.text if block.title else "")
    offset = block.body.span.first - 1 if block.body else 0
    fields = tuple(
        (
            replace(part, shape=_wrapped(part.shape, record + pascal(part.name), _UNMARKED[part.name]))
            if action in _WRAPPING and part.name in _UNMARKED
            else part
        )
        for part in read_fields(_pairs(block), offset, Presence.REQUIRED)
    )
    deed = pascal(_PATH_PARAMETER.sub("", route) if action is Action.CUSTOM else action.value)
    noun = deed if action is Action.CUSTOM and deed[:1].isalpha() else record + deed
    return Endpoint(block, source, path, route, action, noun, title, access, fields)


def _wrapped(shape: Shape, role: str, unmarked: Presence) -> Shape:
    """A record in `create` or `updates`: there marks tell what is optional, as at the top of a request.

    It has a name of its own, lest a change of one endpoint renames what another one takes.
    """
    match shape:
        case ListOf(element):
            return ListOf(_wrapped(element, role, unmarked), open=False)
        case ObjectOf(fields):
            known = (replace(part, presence=unmarked) if _is_unknown(part) else part for part in fields)
            return ObjectOf(tuple(known), role, span=shape.span)
        case _:
            return shape


def _is_unknown(part: FieldShape) -> bool:
    return part.presence is Presence.UNKNOWN


def _split_access(title: str) -> tuple[str, Access]:
    match = _ACCESS_SUFFIX.search(title)
    return (title[: match.start()].rstrip(), _ACCESS[match[1]]) if match else (title, Access.AUTHENTICATED)
