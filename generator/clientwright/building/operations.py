"""Operations and resources of the spec, from calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from clientwright import spec
from clientwright.building import constraints
from clientwright.building.calls import Call, Group, Reply, Value
from clientwright.building.records import has_record, record_answer
from clientwright.building.types import Types, rules, supplied
from clientwright.dialects.observed import Prose
from clientwright.spec import (
    Access,
    Answer,
    Example,
    Note,
    Operation,
    Parameter,
    Status,
)

Credentials = Mapping[str, tuple[tuple[str, ...], ...] | None]
"""By an operation's key, the names of the credentials that go together, for each alternative."""


def notes(passages: Iterable[Prose]) -> tuple[Note, ...]:
    """Prose as notes, each with the heading above it."""
    return tuple(
        Note(text=f"{one.label}\n{one.text}" if one.label else one.text, origin=one.origin)
        for one in passages
    )


def resource(group: Group, types: Types, credentials: Credentials) -> spec.Resource:
    """A resource with its operations, its prose and its constraints."""
    passages = group.chapter.prose if group.chapter else ()
    demands, rest = constraints.read([one for one in passages if one.demands], constraints.of_resource(group))
    return spec.Resource(
        name=group.name,
        notes=notes(one for one in passages if not one.demands) + rest,
        constraints=demands,
        record=group.record if has_record(group) else "",
        operations=tuple(operation(call, group, types, credentials) for call in group.calls),
        origin=group.origin,
    )


def operation(call: Call, group: Group, types: Types, credentials: Credentials) -> Operation:
    """An operation; its origin is all that its page has of it."""
    endpoint, merged = call.endpoint, call.merged
    scope = constraints.of_call(group, call)
    demands, rest = constraints.read([one for one in endpoint.prose if one.demands], scope)
    described = tuple(constraints.of_description(call, scope))
    return Operation(
        method=endpoint.method,
        path=call.path,
        send=endpoint.method,
        route=call.route,
        server=call.server,
        action=call.action,
        name=endpoint.name,
        title=endpoint.title,
        description=endpoint.description,
        notes=notes(one for one in endpoint.prose if not one.demands) + rest,
        access=endpoint.access or Access.AUTHENTICATED,
        status=Status.DEPRECATED if endpoint.deprecated else Status.CURRENT,
        security=credentials.get(call.key),
        body=merged.body,
        media=merged.media,
        parameters=tuple(_parameters(merged.values, types)),
        constraints=(*described, *demands, *constraints.of_fields(call, scope)),
        answer=record_answer(call, group) or _answer(merged.reply, types),
        examples=tuple(
            Example(
                label=one.label, role=one.role, value=one.value, headers=dict(one.headers), origin=one.origin
            )
            for one in merged.examples
        ),
        origin=endpoint.origin,
    )


def _parameters(values: Sequence[Value], types: Types) -> Iterator[Parameter]:
    known: set[str] = set()
    for value in values:
        yield _parameter(value, types, twin=value.field.name in known)
        known.add(value.field.name)


def _parameter(value: Value, types: Types, *, twin: bool) -> Parameter:
    field = value.field
    return Parameter(
        name=field.name,
        location=value.location,
        type=types.reference(field.shape),
        presence=field.presence,
        description=field.description,
        example=next(iter(field.examples), None),
        default=field.default,
        rules=rules(field.rules),
        deprecated=field.deprecated,
        basis=field.basis,
        style=value.style,
        explode=value.explode,
        twin=twin,
        supplied=supplied(field.supplied),
        origin=field.origin,
    )


def _answer(reply: Reply, types: Types) -> Answer:
    kind = spec.Any(why=reply.why) if reply.shape is None else types.reference(reply.shape)
    return Answer(
        format=reply.format,
        type=kind,
        basis=reply.basis,
        status=reply.status,
        content_type=reply.media,
        description=reply.description,
        supplied=supplied(reply.supplied),
        origin=reply.origin,
    )
