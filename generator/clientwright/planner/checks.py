"""Plans validators.py: for each operation, the constraints that a client checks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from clientwright import spec as s
from clientwright.names import Names
from clientwright.planner.imports import import_groups
from clientwright.planner.literals import literal, quote, words
from clientwright.planner.plan import Checks, Construct, Import, Text, ValidatorsModule

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
    used = {check.callee for one in checks for check in one.constraints}
    imports = {Import("_runtime.constraints", str(name)) for name in used}
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
            found.append(Checks(operation.key, names.checks[operation.key], callable_, code, operation))
    return tuple(found)


def demands(
    resource: s.Resource, operation: s.Operation, checks: Checks | None
) -> dict[str, tuple[s.Constraint, bool]]:
    """The constraints that concern an operation, by their text, and whether its function checks them."""
    checked = {id(check.node) for check in checks.constraints} if checks else set[int]()
    stated = (*operation.constraints, *(resource.constraints if operation.action in _PREFIX else ()))
    return {one.text: (one, id(one) in checked) for one in stated}


def _operation_checks(resource: s.Resource, operation: s.Operation) -> Iterator[Construct]:
    here = _Place(operation.action, "")
    for constraint in operation.constraints:
        if constraint.enforcement is s.Enforcement.CLIENT:
            yield from _of_constraint(constraint, here)
    prefix = _PREFIX.get(operation.action)
    if prefix is not None:
        for constraint in resource.constraints:
            if constraint.enforcement is s.Enforcement.CLIENT:
                yield from _of_constraint(constraint, _Place(operation.action, prefix))
    for parameter in operation.parameters:
        if parameter.rules:
            yield from _of_rules(parameter, parameter.rules)


def _of_constraint(constraint: s.Constraint, place: _Place) -> Iterator[Construct]:
    prefix, said = place.prefix, {"text": quote(constraint.text)}
    fields = [quote(prefix + name) for name in constraint.fields]
    match constraint.kind:
        case s.ConstraintKind.LENGTH | s.ConstraintKind.RANGE:
            bounds = {"minimum": constraint.minimum, "maximum": constraint.maximum}
            stated = {name: str(bound) for name, bound in bounds.items() if bound is not None}
            check = "Length" if constraint.kind is s.ConstraintKind.LENGTH else "Range"
            for field in fields:
                yield _check(constraint, check, field, **stated, **said)
        case s.ConstraintKind.NON_EMPTY:
            for field in fields:
                yield _check(constraint, "NonEmpty", field, **said)
        case s.ConstraintKind.FORBIDDEN_VALUE:
            for field in fields:
                yield _check(constraint, "Forbidden", field, words(constraint.values), **said)
        case s.ConstraintKind.REQUIRED_WHEN_ABSENT if place.action is not s.Action.UPDATE:
            for field in fields:
                yield _check(
                    constraint, "RequiredWhenAbsent", field, quote(prefix + constraint.other), **said
                )
        # An update appends to lists, so it alone does not tell what one then holds.
        case s.ConstraintKind.INCLUDES if place.action is not s.Action.UPDATE:
            for field in fields:
                yield _check(constraint, "Includes", field, quote(prefix + constraint.other), **said)
        case s.ConstraintKind.UNIQUE_ELEMENTS:
            for field in fields:
                yield _check(constraint, "UniqueElements", field, **said)
        case s.ConstraintKind.UNIQUE_BY:
            for name in constraint.fields:
                listed, _, key = (prefix + name).rpartition(".")
                yield _check(constraint, "UniqueBy", quote(listed), quote(key), **said)
        case s.ConstraintKind.UNIQUE if place.action is s.Action.CREATE_MANY:
            for name in constraint.fields:
                yield _check(constraint, "UniqueAcross", quote("create"), words([name]), **said)
        case s.ConstraintKind.UNIQUE_TOGETHER if place.action is s.Action.CREATE_MANY:
            yield _check(constraint, "UniqueAcross", quote("create"), words(constraint.fields), **said)
        case s.ConstraintKind.READ_ONLY if place.action is s.Action.UPDATE:
            yield _check(constraint, "ReadOnly", words(prefix + name for name in constraint.fields), **said)
        case _:
            return  # only the server knows what it takes to check these


def _of_rules(parameter: s.Parameter, rules: s.Rules) -> Iterator[Construct]:
    stated = rules.model_dump(exclude_none=True)
    for check, names in _RULES.items():
        bounds = {_KEYWORDS.get(name, name): literal(stated[name]) for name in names if name in stated}
        if bounds:
            text = ", ".join(f"{name.replace('_', ' ')}: {stated[name]}" for name in names if name in stated)
            yield _check(parameter, check, quote(parameter.name), **bounds, text=quote(text))


def _check(node: s.Located, name: str, *arguments: str, **keywords: str) -> Construct:
    said = tuple(Text(argument, node) for argument in arguments)
    named = tuple((key, Text(code, node)) for key, code in keywords.items())
    return Construct(Text(name, node), said, named, node)
