"""Functions that the documentation has dropped, and that a package keeps for one release, deprecated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pydantic import JsonValue, ValidationError

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location
from clientwright.spec.api import Operation, Resource, Spec
from clientwright.spec.nodes import Node
from clientwright.spec.types import TypeDef
from clientwright.spec.uses import closure, named
from clientwright.spec.vocabulary import Status

FILE = "retired.json"


class Retired(Node):
    """An operation that was dropped, and the resource that it stood in."""

    resource: str
    operation: Operation


class Retirement(Node):
    """What a release keeps of the one before: operations, and the types that only they use."""

    operations: tuple[Retired, ...] = ()
    types: tuple[TypeDef, ...] = ()


def retire(old: Spec, new: Spec, dropped: Mapping[str, str]) -> Retirement:
    """The operations with these keys, for a package of `new`; each leads to what takes its place, if known.

    What they rest on stands in no documentation any more, so they have no lines.
    """
    types, taken = ({one.name: one for one in spec.types} for spec in (old, new))
    found = [(home, one) for home, one in old.operations() if one.key in dropped]
    reached = closure(types, _types_of(one for _, one in found))
    apart = {name: f"{name}Retired" for name in reached if name in taken and taken[name] != types[name]}
    return Retirement(
        operations=tuple(
            Retired(resource=home.name, operation=_retired(one, dropped[one.key], apart))
            for home, one in found
        ),
        types=tuple(
            type(types[name]).model_validate(_moved(types[name].model_dump(mode="json"), apart))
            for name in types
            if name in reached and (name in apart or name not in taken)
        ),
    )


def _types_of(operations: Iterable[Operation]) -> list[str]:
    return [
        name
        for operation in operations
        for ref in (operation.answer.type, *(one.type for one in operation.parameters))
        for name in named(ref)
    ]


def _retired(operation: Operation, successor: str, apart: Mapping[str, str]) -> Operation:
    instead = f" Use {successor} instead." if successor else ""
    moved = Operation.model_validate(_moved(operation.model_dump(mode="json"), apart))
    told = f"The documentation no longer has it; the next release drops it.{instead}"
    return moved.model_copy(update={"status": Status.DEPRECATED, "description": told})


def _moved(tree: JsonValue, apart: Mapping[str, str]) -> JsonValue:
    """The JSON of a node without its lines, whose types are called apart from those of the same names."""
    if isinstance(tree, list):
        return [_moved(part, apart) for part in tree]
    if not isinstance(tree, dict):
        return tree
    found = {key: _moved(part, apart) for key, part in tree.items() if key != "origin"}
    if found.get("kind") in ("named", "object", "enum", "union", "alias"):
        found["name"] = apart.get(str(found["name"]), found["name"])
    return found


def with_retired(spec: Spec, retirement: Retirement) -> Spec:
    """A spec with what is kept of the release before; what it has itself stays as it is."""
    keys = {operation.key for _, operation in spec.operations()}
    kept = [one for one in retirement.operations if one.operation.key not in keys]
    resources = {one.name: one for one in spec.resources}
    for one in kept:
        home = resources.get(one.resource) or Resource(name=one.resource)
        operations = (*home.operations, one.operation)
        resources[one.resource] = home.model_copy(update={"operations": operations})
    there = {one.name: one for one in spec.types}
    known = {**{one.name: one for one in retirement.types}, **there}
    reached = closure(known, _types_of(one.operation for one in kept))
    types = (*spec.types, *(one for name, one in known.items() if name in reached and name not in there))
    return spec.model_copy(update={"resources": tuple(resources.values()), "types": types})


def dump(retirement: Retirement) -> str:
    """The text of retired.json; empty where nothing is kept."""
    if not retirement.operations:
        return ""
    return retirement.model_dump_json(indent=1) + "\n"


def load(text: str) -> Retirement:
    """What a text that `dump` wrote keeps; raises `ClientwrightError` for any other text."""
    try:
        return Retirement.model_validate_json(text) if text else Retirement()
    except ValidationError as error:
        hint = "Restore it from version control, or delete it to drop what it keeps (a breaking change)."
        message = f"{FILE} is not readable: {error.errors()[0]['msg']}"
        raise ClientwrightError(
            Diagnostic("retired", message, location=Location(FILE, 1), hint=hint)
        ) from error
