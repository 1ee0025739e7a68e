"""Operations and resources, from what their blocks say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from clientwright import spec
from clientwright.dialects.endpoint_blocks.build import constraints
from clientwright.dialects.endpoint_blocks.build.endpoints import Endpoint, Group
from clientwright.dialects.endpoint_blocks.build.types import Types, payload_origin
from clientwright.dialects.endpoint_blocks.syntax import Line, Rule
from clientwright.spec import (
    Access,
    Action,
    Answer,
    AnswerFormat,
    Basis,
    BodyFormat,
    In,
    Note,
    Operation,
    Origin,
    Parameter,
    Presence,
    PrimitiveType,
    Status,
)
from clientwright.syntax import Syntax

_DEPRECATED = "DEPRECATED"
_RETURN_A_RECORD = {Action.CREATE, Action.GET, Action.UPDATE}
_SHOW_A_RECORD = (Action.CREATE, Action.CREATE_MANY, Action.UPDATE, Action.GET, Action.LIST)


def origin(node: Syntax, source: str, rule: Rule) -> Origin:
    """The lines of a syntax node, and the rule that claimed them."""
    return Origin(source=source, first=node.span.first, last=node.span.last, rule=rule)


def notes(lines: Sequence[Line], source: str) -> tuple[Note, ...]:
    """Lines of prose as notes; blank ones say nothing."""
    kept = (line for line in lines if line.text.strip())
    return tuple(Note(text=line.text, origin=origin(line, source, line.rule)) for line in kept)


def resource(group: Group, types: Types) -> spec.Resource:
    """A resource with its operations, its prose and its constraints."""
    node, source = group.resource, group.source
    lines = [part for part in node.intro if isinstance(part, Line)]
    stated = [line for line in lines if line.rule is Rule.CONSTRAINT]
    demands, rest = constraints.read(stated, source, constraints.of_resource(group))
    prose = notes([line for line in lines if line.rule in (Rule.PROSE, Rule.NOTE)], source)
    return spec.Resource(
        name=node.heading.name,
        notes=prose + rest,
        constraints=demands,
        record=group.record if has_record(group) else "",
        operations=tuple(operation(endpoint, group, types) for endpoint in group.endpoints),
        origin=origin(node, source, Rule.RESOURCE),
    )


def operation(endpoint: Endpoint, group: Group, types: Types) -> Operation:
    """An operation; its origin is its whole block."""
    block, source = endpoint.block, endpoint.source
    scope = constraints.of_endpoint(group, endpoint)
    prose = [line for line in block.lines if line.rule is Rule.DESCRIPTION]
    described, _ = constraints.read(prose, source, scope)
    noted, rest = constraints.read([line for line in block.lines if line.rule is Rule.NOTE], source, scope)
    description = "\n".join(line.text for line in prose)
    parameters = _parameters(endpoint, types)
    method = block.method.name
    where = origin(block, source, Rule.BLOCK)
    return Operation(
        method=method,
        path=endpoint.path,
        send=method,
        route=re.sub(r":([A-Za-z_][A-Za-z0-9_]*)", r"{\1}", endpoint.route),
        action=endpoint.action,
        title=endpoint.title,
        description=description,
        notes=rest,
        access=endpoint.access,
        status=Status.DEPRECATED if description.startswith(_DEPRECATED) else Status.CURRENT,
        security=() if endpoint.access is Access.PUBLIC else None,
        body=BodyFormat.JSON if any(p.location is In.BODY for p in parameters) else BodyFormat.NONE,
        parameters=parameters,
        constraints=described + noted,
        answer=_answer(endpoint.action, group.record, where),
        origin=where,
    )


def _parameters(endpoint: Endpoint, types: Types) -> tuple[Parameter, ...]:
    location = In.QUERY if endpoint.block.method.name == "GET" else In.BODY
    in_path = dict.fromkeys(endpoint.path_parameters)
    path = tuple(
        Parameter(
            name=name,
            location=In.PATH,
            type=spec.Primitive(type=PrimitiveType.STRING),
            presence=Presence.REQUIRED,
            origin=origin(endpoint.block.url, endpoint.source, Rule.URL),
        )
        for name in in_path
    )
    others = tuple(
        Parameter(
            name=part.name,
            location=location,
            type=types.reference(part.shape),
            presence=part.presence,
            description=part.description,
            example=next(iter(part.examples), None),
            origin=payload_origin(part, endpoint.source),
        )
        for part in endpoint.fields
        if part.name not in in_path
    )
    return path + others


def _answer(action: Action, record: str, where: Origin) -> Answer:
    """What an operation returns, as far as its action tells: the page never shows an answer."""
    if action in _RETURN_A_RECORD or action is Action.LIST:
        named = spec.Named(name=record)
        type_ = spec.List(items=named) if action is Action.LIST else named
        return Answer(format=AnswerFormat.JSON, type=type_, basis=Basis.DERIVED, origin=where)
    return Answer(format=AnswerFormat.UNKNOWN, type=spec.Any(why="the page does not say"), origin=where)


# --- records --------------------------------------------------------------------------------------------


def has_record(group: Group) -> bool:
    """Whether a resource has records: whether a default action takes or returns them."""
    return any(endpoint.action in _SHOW_A_RECORD for endpoint in group.endpoints)


def record(group: Group, types: Types) -> spec.Object:
    """The type of a resource's records, with the fields that its requests show."""
    endpoints = {endpoint.action: endpoint for endpoint in reversed(group.endpoints)}
    shown = next(endpoints[action] for action in _SHOW_A_RECORD if action in endpoints)
    where = origin(shown.block, group.source, Rule.BLOCK)
    return types.record(group.record, shown.record_fields, where)
