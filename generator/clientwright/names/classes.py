"""Names of classes: of the client, of resources, and of types, which keep the names that were released."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from clientwright.names.identifiers import pascal
from clientwright.names.table import Names
from clientwright.spec import Spec, TypeDef

CLASS_RESERVED = frozenset(
    {"Annotated", "Any", "Field", "Literal", "Mapping", "Model", "None", "ObjectId", "Record"}
)
CLIENT = "@client"
"""What an overlay calls the client class, to name it."""


def client_class(spec: Spec, frozen: Names, chosen: Mapping[str, str]) -> str:
    """The client's class: called as the API is, unless a resource is called so too. A released one stays."""
    if name := chosen.get(CLIENT) or frozen.client:
        return name
    name = pascal(spec.title or pascal(spec.api))
    taken = {f"{prefix}{pascal(resource.name)}" for resource in spec.resources for prefix in ("", "Async")}
    return f"{name}Client" if set(both(name)) & taken else name


def resource_classes(spec: Spec, frozen: Names, chosen: Mapping[str, str], client: str) -> dict[str, str]:
    """The class of each resource; one that would be the client's is told apart from it."""
    found: dict[str, str] = {}
    for resource in spec.resources:
        name = frozen.classes.get(resource.name) or pascal(chosen.get(resource.name) or resource.name)
        found[resource.name] = f"{name}Resource" if set(both(name)) & set(both(client)) else name
    return found


def both(name: str) -> tuple[str, str]:
    """A class, and the one for asynchronous code."""
    return name, f"Async{name}"


def identity(definition: TypeDef) -> tuple[str, ...]:
    """What tells a type apart from release to release: where the page shows it."""
    return definition.places or (f"#{definition.name}",)


def class_names(spec: Spec, frozen: Names, chosen: Mapping[str, str]) -> dict[str, str]:
    """The classes of types: released names go to the types that stand where they stood.

    Members of a union share their places: among equals a name goes to the type that policy gives it, and
    else in the order of the release.
    """
    released: dict[str, list[str]] = {}
    for name, places in frozen.places.items():
        for place in places:
            released.setdefault(place, []).append(frozen.models.get(name, name))
    rank = {name: index for index, name in enumerate(frozen.models.values())}
    claims: list[tuple[int, bool, int, int, str, str]] = []
    for order, definition in enumerate(spec.types):
        shared = Counter(name for place in identity(definition) for name in released.get(place, ()))
        for name, count in shared.items():
            foreign = name != _class(definition.name)
            claims.append((-count, foreign, order, rank.get(name, 0), definition.name, name))
    kept: dict[str, str] = {}
    taken: set[str] = set()
    for *_, ours, name in sorted(claims):
        if ours not in kept and name not in taken:
            kept[ours] = name
            taken.add(name)
    return {
        definition.name: chosen.get(definition.name) or kept.get(definition.name) or _class(definition.name)
        for definition in spec.types
    }


def _class(wire: str) -> str:
    name = pascal(wire)
    return f"{name}_" if name in CLASS_RESERVED else name
