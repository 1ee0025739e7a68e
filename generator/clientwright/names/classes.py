"""Names of classes: of the client, of resources, and of types, which keep the names that were released."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from clientwright.building.type_names import others
from clientwright.names.identifiers import PACKAGE_RESERVED, pascal
from clientwright.names.recognition import recognise
from clientwright.names.shapes import Shape, Standing, shape
from clientwright.names.table import Names
from clientwright.spec import Spec, TypeDef

CLASS_RESERVED = frozenset(
    {
        "Annotated",
        "Any",
        "Field",
        "Literal",
        "Mapping",
        "Model",
        "None",
        "ObjectId",
        "Record",
        "Unlisted",
        "Variant",
    }
)
CLIENT = "@client"
"""What an overlay calls the client class, to name it."""


@dataclass(frozen=True)
class TypeNames:
    """Of each type its class, where the page shows it, and its shape; and further names that types have."""

    classes: Mapping[str, str]
    aliases: Mapping[str, str]
    places: Mapping[str, tuple[str, ...]]
    shapes: Mapping[str, Shape]


def client_class(spec: Spec, frozen: Names, chosen: Mapping[str, str]) -> str:
    """The client's class: called as the API is, unless that has another meaning. A released one stays."""
    if name := chosen.get(CLIENT) or frozen.client:
        return name
    name = pascal(spec.title or pascal(spec.api))
    taken = {f"{prefix}{pascal(resource.name)}" for resource in spec.resources for prefix in ("", "Async")}
    return f"{name}Client" if set(both(name)) & (taken | PACKAGE_RESERVED) else name


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


def class_names(spec: Spec, frozen: Names, chosen: Mapping[str, str]) -> TypeNames:
    """The classes of types: those of an overlay, else the released ones of the same types, else by rule.

    No name that was released becomes another type's.
    """
    called = {definition.name: _class(definition.name) for definition in spec.types}
    released = frozen.released()
    standing = {one.name: Standing(shape(one), identity(one)) for one in spec.types}
    links, merged = recognise(released, standing, called)
    kept = {new: old for old, new in links.items()}
    classes = {name: python for name in called if (python := chosen.get(name) or kept.get(name))}
    taken = {*released, *frozen.aliases, *classes.values()}
    for name in called:
        if name not in classes:
            classes[name] = _fresh(called[name], taken, called)
            taken.add(classes[name])
    became = {**merged, **links}
    aliases = {
        **merged,
        **{
            alias: became[python]
            for alias, name in frozen.aliases.items()
            if (python := frozen.models[name]) in became
        },
    }
    return TypeNames(
        classes={name: classes[name] for name in called},
        aliases={alias: name for alias, name in aliases.items() if alias not in classes.values()},
        places={
            name: _by_age(one.places, released[kept[name]].places if name in kept else ())
            for name, one in standing.items()
        },
        shapes={name: one.shape for name, one in standing.items()},
    )


def _fresh(wanted: str, taken: Collection[str], called: Mapping[str, str]) -> str:
    """A name that no type has or had, and that is by rule no other type's."""
    rule = {*called.values()} - {wanted}
    return next(free for free in others(wanted) if free not in taken and free not in rule)


def _by_age(places: tuple[str, ...], before: tuple[str, ...]) -> tuple[str, ...]:
    """Places in the order in which releases had them: a type that splits stays where it stood first."""
    old = [place for place in before if place in places]
    return (*old, *(place for place in places if place not in old))


def _class(wire: str) -> str:
    name = pascal(wire)
    return f"{name}_" if name in CLASS_RESERVED else name
