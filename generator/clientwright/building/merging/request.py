"""What a call takes: what the page lists, then what only the path, a command, an example or prose shows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from clientwright.building.calls import Value
from clientwright.building.merging.bodies import RequestBody, request_body
from clientwright.building.merging.doubled import BODILESS, QUERYING, doubled, misplaced
from clientwright.building.merging.examples import objects
from clientwright.building.merging.sources import Sources, only_shown, with_sources
from clientwright.building.merging.structure import normal
from clientwright.building.paths import documented_path, route_of, variables
from clientwright.dialects.observed import Credential, Endpoint, Parameter
from clientwright.notations.media_types import is_range
from clientwright.notations.shapes import Anything, Field, NamedShape, OneOfValues, Scalar, Shape
from clientwright.spec.vocabulary import Basis, BodyFormat, ExampleRole, In, Presence, PrimitiveType

_PLACEHOLDER = re.compile(r"<[^<>]+>")
_ORDER = [In.PATH, In.QUERY, In.HEADER, In.COOKIE, In.BODY]
_STRING = Scalar(PrimitiveType.STRING)


@dataclass(frozen=True)
class Taken:
    """What a call takes, and how its body is written, if it is raw in which media types.

    `doubled` is what it could take and does not, `misplaced` what it takes in the query and not in the body,
    and `unplaced` what the page puts into a body that is one value.
    """

    values: tuple[Value, ...]
    format: BodyFormat
    media: tuple[str, ...]
    doubled: tuple[Value, ...] = ()
    misplaced: tuple[Field, ...] = ()
    unplaced: tuple[Value, ...] = ()


def taken(endpoint: Endpoint, shapes: Mapping[str, NamedShape]) -> Taken:
    """Everything that a call takes, each value once, in the order path, query, headers, cookies, body."""
    sources = request_sources(endpoint)
    names = variables(route_of(documented_path(endpoint)))
    body = request_body(endpoint, sources, shapes)
    is_raw = body is not None and body.format is BodyFormat.RAW
    stated = [_listed(one, endpoint, names, sources, is_raw=is_raw) for one in endpoint.parameters]
    inside = [one for one in stated if one.location is In.BODY]
    unplaced = inside if body is not None and body.whole is not None else []
    stated = [one for one in stated if one not in unplaced]
    values = [*stated, *_from_body(endpoint, body, names, sources)]
    known = {_key(one) for one in values}
    values += [one for one in _from_path(endpoint, names, sources) if _key(one) not in known]
    values += [one for one in _from_command(endpoint, sources) if _key(one) not in known]
    carriers = {_carrier(one) for group in endpoint.credentials or () for one in group}
    values = [one for one in values if one.location is In.BODY or _key(one) not in carriers]
    format_ = body.format if body else BodyFormat.NONE
    moved = misplaced(endpoint, body.fields) if body else ()
    values += _only_told(endpoint, values, carriers, format_)
    sends = any(one.location is In.BODY for one in values)
    if format_ is BodyFormat.NONE and sends:
        format_ = BodyFormat.JSON
    elif body is not None and not sends and (moved or not body.located):
        format_ = BodyFormat.NONE
    ordered = sorted(values, key=lambda one: _ORDER.index(one.location))
    unique = {_key(one): one for one in reversed(ordered)}
    settled = tuple(_settled(one) for one in reversed(unique.values()))
    twice = doubled(settled)
    once = tuple(one for one in settled if one not in twice)
    return Taken(once, format_, body.media if body else (), twice, moved, tuple(unplaced))


def request_sources(endpoint: Endpoint) -> Sources:
    """Where a page tells of what a call takes, besides its lists."""
    if endpoint.exhaustive:
        return Sources()
    parts = [endpoint.command.parts] if endpoint.command and endpoint.command.parts else []
    told = [one.field for one in endpoint.told_request]
    return Sources([*objects(endpoint, ExampleRole.REQUEST), *parts], told)


def _settled(value: Value) -> Value:
    shape = normal(value.field.shape)
    return value if shape is value.field.shape else replace(value, field=replace(value.field, shape=shape))


def _key(value: Value) -> tuple[In, str]:
    name = value.field.name
    return value.location, name.lower() if value.location is In.HEADER else name


def _carrier(one: Credential) -> tuple[In, str]:
    return one.location, one.wire.lower() if one.location is In.HEADER else one.wire


def _listed(
    one: Parameter, endpoint: Endpoint, names: Sequence[str], sources: Sources, *, is_raw: bool
) -> Value:
    """A parameter that the page lists; where it does not say where it travels, path and method decide."""
    location = one.location
    if location is None:
        inside = In.QUERY if is_raw or endpoint.method in QUERYING else In.BODY
        location = In.PATH if one.field.name in names else inside
    field = with_sources(one.field, sources)
    if location is In.PATH:
        field = replace(field, presence=Presence.REQUIRED)
    return Value(field, location, one.location is not None, one.style, one.explode, one.allow_reserved)


def _from_body(
    endpoint: Endpoint, body: RequestBody | None, names: Sequence[str], sources: Sources
) -> Iterator[Value]:
    if body is None:
        return
    if body.whole is not None:
        yield Value(body.whole, In.BODY, whole=True)
        yield from _choice_of_media(body)
        return
    in_query = (endpoint.method in BODILESS and not body.located) or bool(misplaced(endpoint, body.fields))
    location = In.QUERY if in_query else In.BODY
    known: set[str] = set()
    for field in body.fields:
        known.add(field.name)
        if body.located or field.name not in names:
            yield Value(with_sources(field, sources), location, body.located)
    if location is not In.BODY:
        return
    origin = endpoint.path_origin
    for shown in sources.shown:
        for name, value in shown.members.items():
            if name not in known:
                known.add(name)
                yield Value(only_shown(name, value, origin, sources), In.BODY)
    for name, text in endpoint.command.form if endpoint.command else ():
        if name not in known:
            known.add(name)
            kind = PrimitiveType.FILE if text.startswith("@") else PrimitiveType.STRING
            yield _bare(name, In.BODY, endpoint, sources, Scalar(kind))


def _choice_of_media(body: RequestBody) -> Iterator[Value]:
    """The header by which users say in which of several media types a raw body is; of a range they must."""
    whole, listed = body.whole, tuple(one for one in body.media if not is_range(one))
    if whole is None or len(body.media) == len(listed) < 2:
        return
    is_open = len(listed) < len(body.media)
    shape = _STRING if is_open else OneOfValues(listed, origin=whole.origin)
    presence = Presence.OPTIONAL if listed else whole.presence
    text = ", ".join(body.media) if is_open else ""
    default = listed[0] if listed else None
    yield Value(
        Field("Content-Type", shape, presence, whole.origin, default=default, description=text), In.HEADER
    )


def _bare(
    name: str,
    location: In,
    endpoint: Endpoint,
    sources: Sources,
    shape: Shape = _STRING,
    presence: Presence = Presence.UNKNOWN,
) -> Value:
    """A value of which the page shows no more than its name."""
    told = sources.prose(name)
    origin = endpoint.path_origin if location is In.PATH else endpoint.url_origin or endpoint.path_origin
    description = told.description if told else ""
    field = Field(name, shape, presence, origin, description=description, basis=Basis.DERIVED)
    return Value(field, location)


def _from_path(endpoint: Endpoint, names: Sequence[str], sources: Sources) -> Iterator[Value]:
    for name in dict.fromkeys(names):
        made = _bare(name, In.PATH, endpoint, sources, presence=Presence.REQUIRED)
        basis = Basis.DOCUMENTED if endpoint.url and not endpoint.path else Basis.DERIVED
        yield replace(made, field=replace(made.field, basis=basis))


def _from_command(endpoint: Endpoint, sources: Sources) -> Iterator[Value]:
    """Parameters in a command's address, its cookies, and headers that have a placeholder."""
    command = endpoint.command
    if command is None or endpoint.exhaustive:
        return
    for name, _ in command.query:
        yield _bare(name, In.QUERY, endpoint, sources)
    for name, value in command.headers.items():
        if _PLACEHOLDER.fullmatch(value):
            yield _bare(name, In.HEADER, endpoint, sources)
    for name, _ in command.cookies:
        yield _bare(name, In.COOKIE, endpoint, sources)


def _only_told(
    endpoint: Endpoint, values: Sequence[Value], carriers: set[tuple[In, str]], format_: BodyFormat
) -> Iterator[Value]:
    """Values that only prose tells of, with a type."""
    known = {one.field.name for one in values} | {name for _, name in carriers}
    default = In.QUERY if format_ is BodyFormat.NONE else In.BODY
    for one in endpoint.told_request:
        location = one.location or default
        if one.field.name in known or isinstance(one.field.shape, Anything):
            continue
        if location is not In.BODY or format_ not in (BodyFormat.JSON_WHOLE, BodyFormat.RAW):
            yield Value(replace(one.field, basis=Basis.DERIVED), location, one.location is not None)
