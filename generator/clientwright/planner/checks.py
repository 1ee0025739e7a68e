"""Plans validators.py: for each operation, the constraints that a client checks, as code of the runtime."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from clientwright import spec as s
from clientwright.literals import literal, quote, words
from clientwright.names import Names
from clientwright.plan import Checks, Import, Said, ValidatorsModule
from clientwright.planner.imports import import_groups

# Where an action keeps the fields of a record.
_PREFIX = {s.Action.CREATE: "", s.Action.CREATE_MANY: "create.", s.Action.UPDATE: "updates."}
_RULES = {
    "Length": ("min_length", "max_length"),
    "Range": ("minimum", "maximum", "exclusive_minimum", "exclusive_maximum"),
    "Items": ("min_items", "max_items"),
    "Pattern": ("pattern",),
}
_KEYWORDS = {"min_length": "minimum", "max_length": "maximum", "min_items": "minimum", "max_items": "maximum"}


def plan_validators(checks: tuple[Checks, ...]) -> ValidatorsModule:
    """validators.py, from what each operation checks."""
    used = {code.partition("(")[0] for one in checks for code in one.constraints}
    imports = {Import("_runtime.constraints", name) for name in used}
    return ValidatorsModule(import_groups(imports, depth=0), checks)


@dataclass(frozen=True)
class _Place:
    """One operation that a constraint may concern, and where in its arguments the fields stand."""

    action: s.Action
    prefix: str


def plan_checks(spec: s.Spec, names: Names) -> tuple[Checks, ...]:
    """One entry for each operation that has something to check, in the documentation's order."""
    found: list[Checks] = []
    for resource, operation in spec.operations():
        code = tuple(dict.fromkeys(_operation_checks(resource, operation)))
        if code:
            callable_ = names.callable(resource, operation)
            found.append(
                Checks(operation.key, callable_.replace(".", "_").upper(), callable_, code, operation)
            )
    return tuple(found)


def _operation_checks(resource: s.Resource, operation: s.Operation) -> Iterator[Said]:
    here = _Place(operation.action, "")
    for constraint in operation.constraints:
        if constraint.enforcement is s.Enforcement.CLIENT:
            yield from _told(constraint, _code(constraint, here))
    prefix = _PREFIX.get(operation.action)
    if prefix is not None:
        for constraint in resource.constraints:
            if constraint.enforcement is s.Enforcement.CLIENT:
                yield from _told(constraint, _code(constraint, _Place(operation.action, prefix)))
    for parameter in operation.parameters:
        if parameter.rules:
            yield from _told(parameter, _rules(parameter.name, parameter.rules))


def _told(node: s.Located, checks: Iterable[str]) -> Iterator[Said]:
    return (Said(code, node) for code in checks)


def _code(constraint: s.Constraint, place: _Place) -> Iterator[str]:
    prefix, said = place.prefix, {"text": quote(constraint.text)}
    fields = [quote(prefix + name) for name in constraint.fields]
    match constraint.kind:
        case s.ConstraintKind.LENGTH:
            bounds = {"minimum": constraint.minimum, "maximum": constraint.maximum}
            stated = {name: str(bound) for name, bound in bounds.items() if bound is not None}
            for field in fields:
                yield _call("Length", field, **stated, **said)
        case s.ConstraintKind.NON_EMPTY:
            for field in fields:
                yield _call("NonEmpty", field, **said)
        case s.ConstraintKind.FORBIDDEN_VALUE:
            for field in fields:
                yield _call("Forbidden", field, words(constraint.values), **said)
        case s.ConstraintKind.REQUIRED_WHEN_ABSENT if place.action is not s.Action.UPDATE:
            for field in fields:
                yield _call("RequiredWhenAbsent", field, quote(prefix + constraint.other), **said)
        # An update appends to lists, so it alone does not tell what one then holds.
        case s.ConstraintKind.INCLUDES if place.action is not s.Action.UPDATE:
            for field in fields:
                yield _call("Includes", field, quote(prefix + constraint.other), **said)
        case s.ConstraintKind.UNIQUE_ELEMENTS:
            for field in fields:
                yield _call("UniqueElements", field, **said)
        case s.ConstraintKind.UNIQUE_BY:
            for name in constraint.fields:
                listed, _, key = (prefix + name).rpartition(".")
                yield _call("UniqueBy", quote(listed), quote(key), **said)
        case s.ConstraintKind.UNIQUE if place.action is s.Action.CREATE_MANY:
            for name in constraint.fields:
                yield _call("UniqueAcross", quote("create"), words([name]), **said)
        case s.ConstraintKind.UNIQUE_TOGETHER if place.action is s.Action.CREATE_MANY:
            yield _call("UniqueAcross", quote("create"), words(constraint.fields), **said)
        case s.ConstraintKind.READ_ONLY if place.action is s.Action.UPDATE:
            yield _call("ReadOnly", words(prefix + name for name in constraint.fields), **said)
        case _:
            return  # only the server knows what it takes to check these


def _rules(field: str, rules: s.Rules) -> Iterator[str]:
    stated = rules.model_dump(exclude_none=True)
    for check, names in _RULES.items():
        bounds = {_KEYWORDS.get(name, name): literal(stated[name]) for name in names if name in stated}
        if bounds:
            text = ", ".join(f"{name.replace('_', ' ')}: {stated[name]}" for name in names if name in stated)
            yield _call(check, quote(field), **bounds, text=quote(text))


def _call(name: str, *arguments: str, **keywords: str) -> str:
    named: Mapping[str, str] = keywords
    return f"{name}({', '.join([*arguments, *(f'{key}={value}' for key, value in named.items())])})"
