"""Changes to frozen nodes. What does not change stays the same object."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from clientwright.overlay.quotes import Stamp
from clientwright.overlay.targets import TargetError
from clientwright.spec import Basis, Definition, Node, Operation, Resource, Spec, TypeDef

N = TypeVar("N", bound=Node)
OperationChange = Callable[[Resource, Operation], Operation]
Test = Callable[[Operation], bool]


def replaced(node: N, **facts: Any) -> N:
    """The node with these facts; the node itself where they hold already."""
    if all(getattr(node, name) == value for name, value in facts.items()):
        return node
    return node.model_copy(update=facts)


def stated(node: N, stamp: Stamp, **facts: Any) -> N:
    """The node with these facts, stamped; the node itself where they hold already, whoever says so."""
    if replaced(node, **facts) is node:
        return node
    return node.model_copy(update={**facts, "basis": stamp.basis, "origin": stamp.origin})


def put(nodes: tuple[N, ...], old: N | None, new: N) -> tuple[N, ...]:
    """The nodes with the new one in the place of the old one, or else at the end."""
    return tuple(new if node is old else node for node in nodes) if old else (*nodes, new)


def each(nodes: tuple[N, ...], change: Callable[[N], N]) -> tuple[N, ...]:
    """The nodes, each one changed."""
    changed = tuple(change(node) for node in nodes)
    return nodes if all(new is old for new, old in zip(changed, nodes, strict=True)) else changed


def on_operations(spec: Spec, test: Test, what: str, change: OperationChange) -> Spec:
    """The spec with the operations changed that pass a test; raises `TargetError` when none does."""
    hit = False

    def on_resource(resource: Resource) -> Resource:
        def on_operation(operation: Operation) -> Operation:
            nonlocal hit
            if not test(operation):
                return operation
            hit = True
            return change(resource, operation)

        return replaced(resource, operations=each(resource.operations, on_operation))

    changed = replaced(spec, resources=each(spec.resources, on_resource))
    if not hit:
        raise TargetError(f"{what} is not in the documentation")
    return changed


def define(spec: Spec, definitions: Iterable[TypeDef]) -> Spec:
    """The spec with these types too; a type of the same name and shape gains their places.

    Raises `TargetError` for a name that another shape has taken.
    """
    types = {definition.name: definition for definition in spec.types}
    for new in definitions:
        old = types.setdefault(new.name, new)
        if _shape(old) != _shape(new):
            raise TargetError(f"the name {new.name!r} belongs to another type ({old.origin})")
        types[new.name] = replaced(old, places=tuple(dict.fromkeys((*old.places, *new.places))))
    return replaced(spec, types=tuple(types.values()))


def _shape(definition: Definition) -> Definition:
    return definition.model_copy(update={"places": (), "description": "", "basis": Basis.OVERLAY})
