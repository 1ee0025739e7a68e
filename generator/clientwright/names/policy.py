"""The policy of names: an overlay's choice counts most, then what a release has frozen, then the rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from clientwright.diagnostics import FoundError
from clientwright.names.attributes import attribute_names
from clientwright.names.classes import TypeNames, class_names, client_class, resource_classes
from clientwright.names.functions import operation_names
from clientwright.names.identifiers import (
    CONSTRUCTOR_RESERVED,
    MODULE_RESERVED,
    RESOURCE_RESERVED,
    snake,
)
from clientwright.names.modules import homes
from clientwright.names.scopes import collisions
from clientwright.names.table import Names
from clientwright.spec import Spec


def plan_names(spec: Spec, frozen: Names, chosen: Mapping[str, str]) -> Names:
    """The names of a spec, as `propose_names` gives them.

    Raises `FoundError` for names that collide in their scope.
    """
    names = propose_names(spec, frozen, chosen)
    problems = [*collisions(spec, names)]
    if problems:
        raise FoundError(*problems)
    return names


def propose_names(spec: Spec, frozen: Names, chosen: Mapping[str, str]) -> Names:
    """The names of a spec: those `chosen` in the overlay, else those `frozen` by a release, else by rule.

    `chosen` maps a resource's name, an operation's key, a type's name or a wire name to an identifier, and
    `@client` to the client class. Names may collide.
    """
    resources = {
        resource.name: chosen.get(resource.name)
        or frozen.resources.get(resource.name)
        or snake(resource.name, RESOURCE_RESERVED | MODULE_RESERVED)
        for resource in spec.resources
    }
    settled = {**frozen.operations, **chosen}
    operations = {
        key: name for resource in spec.resources for key, name in operation_names(resource, settled).items()
    }
    types = class_names(spec, frozen, chosen)
    client = client_class(spec, frozen, chosen)
    return Names(
        version=frozen.version,
        client=client,
        credentials={
            one.name: frozen.credentials.get(one.name) or snake(one.name, CONSTRUCTOR_RESERVED)
            for one in spec.security
        },
        classes=resource_classes(spec, frozen, chosen, client),
        checks=_constants(spec, resources, operations, frozen),
        resources=resources,
        operations=operations,
        attributes=attribute_names(spec, {**frozen.attributes, **chosen}),
        models=types.classes,
        aliases=types.aliases,
        places=types.places,
        shapes=types.shapes,
        modules=homes(spec, resources, _released_modules(types, frozen)),
    )


def _released_modules(types: TypeNames, frozen: Names) -> dict[str, tuple[str, ...]]:
    """Of each type the modules from which an earlier release gave it, by whichever of its names."""
    modules = {python: frozen.modules.get(name, ()) for name, python in frozen.models.items()}
    found = {name: modules.get(python, ()) for name, python in types.classes.items()}
    for alias, name in types.aliases.items():
        found[name] += modules.get(alias, ())
    return found


def _constants(
    spec: Spec, resources: Mapping[str, str], operations: Mapping[str, str], frozen: Names
) -> dict[str, str]:
    """The constants of validators: `ENDUSERS_CREATE`; two underscores where one would not tell two apart.

    What a release called so stays so, and what comes later gives way.
    """
    pairs = {
        operation.key: (resources[resource.name].upper(), operations[operation.key].upper())
        for resource, operation in spec.operations()
    }
    found = {key: name for key, name in frozen.checks.items() if key in pairs}
    released = {key: pair for key, pair in pairs.items() if key in frozen.operations}
    for some in (released, pairs):
        counts = Counter("_".join(pair) for key, pair in some.items() if key not in found)
        taken = set(found.values())
        for key, pair in some.items():
            if key not in found:
                short = "_".join(pair)
                found[key] = short if counts[short] == 1 and short not in taken else "__".join(pair)
    return {key: found[key] for key in pairs}
