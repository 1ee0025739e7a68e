"""Check: what is wrong with a spec, whichever page it came from. One function a rule, in a visible list."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from clientwright.diagnostics import Diagnostic, Location, Severity
from clientwright.spec import (
    Alias,
    BodyFormat,
    Enum,
    In,
    Object,
    Operation,
    Origin,
    Pagination,
    Spec,
    TypeRef,
    Union,
)
from clientwright.spec.lists import Lists
from clientwright.spec.uses import named

_WHOLE = frozenset([BodyFormat.JSON_WHOLE, BodyFormat.MULTIPART_WHOLE, BodyFormat.RAW])
Rule = Callable[[Spec], Iterator[Diagnostic]]


def check(spec: Spec) -> list[Diagnostic]:
    """Every finding of every rule, in the order of the rules."""
    return [finding for rule in RULES for finding in rule(spec)]


def unknown_types(spec: Spec) -> Iterator[Diagnostic]:
    """A use of a type that nothing defines."""
    known = {definition.name for definition in spec.types}
    for where, ref, origin in _uses(spec):
        for name in named(ref):
            if name not in known:
                yield _finding(
                    "unknown-type", f"{where} is of the type {name!r}, which nothing defines", origin
                )


def duplicate_types(spec: Spec) -> Iterator[Diagnostic]:
    """Two definitions of one name."""
    seen: set[str] = set()
    for definition in spec.types:
        if definition.name in seen:
            yield _finding(
                "duplicate-type", f"the type {definition.name!r} is defined twice", definition.origin
            )
        seen.add(definition.name)


def duplicate_operations(spec: Spec) -> Iterator[Diagnostic]:
    """Two operations with one method and path."""
    seen: dict[str, Operation] = {}
    for _, operation in spec.operations():
        if operation.key in seen:
            message = f"{operation.key} is documented twice"
            yield _finding("duplicate-operation", message, operation.origin, seen[operation.key].origin)
        seen.setdefault(operation.key, operation)


def path_parameters(spec: Spec) -> Iterator[Diagnostic]:
    """A route and its path parameters that do not match."""
    for _, operation in spec.operations():
        routed = re.findall(r"{([^{}]*)}", operation.route)
        given = [one.name for one in operation.parameters if one.location is In.PATH]
        for name in sorted({*routed} ^ {*given}):
            message = f"{operation.key}: {name!r} is not both in the path and among the parameters"
            yield _finding("path-parameter", message, operation.origin)


def whole_bodies(spec: Spec) -> Iterator[Diagnostic]:
    """A body that is one value, and more parameters in it than that."""
    for _, operation in spec.operations():
        inside = [one.name for one in operation.parameters if one.location is In.BODY]
        if operation.body in _WHOLE and len(inside) > 1:
            message = f"{operation.key}: its body is one value, of {', '.join(inside)} only the first is sent"
            hint = "Waive this in the overlay with a reason, or leave its page out (--without)."
            yield _finding("whole-body", message, operation.origin, severity=Severity.WARNING, hint=hint)


def security(spec: Spec) -> Iterator[Diagnostic]:
    """Operations whose page does not say which credentials they take."""
    unknown = [operation for _, operation in spec.operations() if operation.security is None]
    if unknown:
        message = f"{spec.api}: the page does not say what credentials {len(unknown)} operation(s) take"
        hint = "Add a security-default to overlay.yaml."
        yield _finding("no-security", message, unknown[0].origin, severity=Severity.NOTE, hint=hint)


def empty(spec: Spec) -> Iterator[Diagnostic]:
    """An API without operations makes no client."""
    if not any(resource.operations for resource in spec.resources):
        yield Diagnostic("no-operation", f"{spec.api}: the documentation holds no endpoint")


def records(spec: Spec) -> Iterator[Diagnostic]:
    """A resource whose record is no type."""
    known = {definition.name for definition in spec.types}
    for resource in spec.resources:
        if resource.record and resource.record not in known:
            message = f"the record {resource.record!r} of {resource.name} is not defined"
            yield _finding("unknown-type", message, resource.origin)


def pagination(spec: Spec) -> Iterator[Diagnostic]:
    """A rule by which no list can be read on, or not one that it is for; lists that several rules fit."""
    lists = Lists(spec)
    operations = [operation for _, operation in spec.operations()]
    for rule in spec.conventions.pagination:
        meant = [one for one in operations if one.key in rule.operations]
        for operation, reason in ((one, lists.misfit(rule, one)) for one in meant):
            if reason:
                message = f"{operation.key} cannot be read on by the rule {rule.name!r}: {reason}"
                yield _finding("pagination", message, rule.origin, operation.origin)
        if not rule.operations and all(lists.misfit(rule, one) for one in operations):
            message = f"no list can be read on by the rule {rule.name!r}: {_closest(lists, rule, operations)}"
            yield _finding("pagination", message, rule.origin)
    for operation in operations:
        found = [one.rule.name for one in lists.candidates(operation)]
        if len(found) > 1:
            message = f"{operation.key} could be read on by each of these rules: {', '.join(found)}"
            hint = "Say in overlay.yaml for which 'operations' a rule of pagination is."
            yield _finding("pagination-open", message, operation.origin, severity=Severity.NOTE, hint=hint)


def _closest(lists: Lists, rule: Pagination, operations: Sequence[Operation]) -> str:
    """What keeps the rule from the operations that have its parameters, or from the first."""
    names = {*rule.parameters}
    given = [one for one in operations if names <= {parameter.name for parameter in one.parameters}]
    first = next(iter(given or operations), None)
    return f"of {first.key}, {lists.misfit(rule, first)}" if first else "there is none"


RULES: tuple[Rule, ...] = (
    empty,
    duplicate_types,
    unknown_types,
    records,
    duplicate_operations,
    path_parameters,
    whole_bodies,
    security,
    pagination,
)


def _uses(spec: Spec) -> Iterator[tuple[str, TypeRef, Origin | None]]:
    for _, operation in spec.operations():
        yield f"the answer of {operation.key}", operation.answer.type, operation.origin
        for parameter in operation.parameters:
            yield f"{operation.key} {parameter.name!r}", parameter.type, parameter.origin
    for definition in spec.types:
        match definition:
            case Object():
                for field in definition.fields:
                    yield f"{definition.name}.{field.name}", field.type, field.origin
            case Union():
                for member in definition.members:
                    yield definition.name, member, definition.origin
            case Alias():
                yield definition.name, definition.target, definition.origin
            case Enum():
                pass
    for webhook in spec.webhooks:
        yield f"the webhook {webhook.name!r}", webhook.type, webhook.origin


def _finding(
    rule: str,
    message: str,
    origin: Origin | None,
    *related: Origin | None,
    severity: Severity = Severity.ERROR,
    hint: str = "",
) -> Diagnostic:
    places = tuple(Location(one.source, one.first) for one in related if one)
    where = Location(origin.source, origin.first) if origin else None
    return Diagnostic(rule, message, severity, where, hint, places)
