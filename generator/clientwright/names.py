"""Plan, first: every public name, decided before any text is written, and frozen once it is released.

`identifiers` holds the policy for a single name. Here names meet: in their scopes, with the names that an
earlier release has made public (names.json), and with those that the overlay asks for.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location
from clientwright.homes import homes
from clientwright.identifiers import (
    ARGUMENT_RESERVED,
    METHOD_RESERVED,
    MODEL_RESERVED,
    MODULE_RESERVED,
    RESOURCE_RESERVED,
    pascal,
    snake,
    words,
)
from clientwright.spec import Action, Object, Operation, Origin, Resource, Spec, TypeDef

FIRST_VERSION = "0.1.0"

_VERBS = {"GET": "get", "POST": "create", "PUT": "replace", "PATCH": "update", "DELETE": "delete"}
_JOINTS = frozenset(["a", "an", "the", "to", "of", "for", "from", "in", "by", "with", "on", "at", "via"])
CLASS_RESERVED = frozenset(
    {"Annotated", "Any", "Field", "Literal", "Mapping", "Model", "None", "ObjectId", "Record"}
)


@dataclass(frozen=True)
class Names:
    """Spec node -> Python name, and the version of the package that has them.

    Models also keep the places that identify them from release to release, and the modules that they can
    be imported from, of which the first defines them.
    """

    version: str = FIRST_VERSION
    resources: Mapping[str, str] = field(default_factory=dict[str, str])
    operations: Mapping[str, str] = field(default_factory=dict[str, str])
    attributes: Mapping[str, str] = field(default_factory=dict[str, str])
    models: Mapping[str, str] = field(default_factory=dict[str, str])
    places: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    modules: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])

    def callable(self, resource: Resource, operation: Operation) -> str:
        """The dotted name of an endpoint function, as on a client: `endusers.create`."""
        return f"{self.resources[resource.name]}.{self.operations[operation.key]}"

    def argument(self, wire: str) -> str:
        """The name of a function's parameter."""
        name = self.attributes[wire]
        return f"{name}_" if name in ARGUMENT_RESERVED else name

    def dump(self) -> str:
        """The text of names.json."""
        tree = {
            "version": self.version,
            "resources": self.resources,
            "operations": self.operations,
            "attributes": self.attributes,
            "models": {
                self.models[name]: {"modules": list(self.modules[name]), "places": list(places)}
                for name, places in self.places.items()
            },
        }
        return json.dumps(tree, indent=1, ensure_ascii=False) + "\n"


def load(text: str, file: str = "names.json") -> Names:
    """The names of an earlier release; raises `ClientwrightError` for a file that does not hold them."""
    try:
        tree = json.loads(text)
        version = str(tree["version"])
        places, modules = (
            {str(name): tuple(map(str, model[table])) for name, model in tree["models"].items()}
            for table in ("places", "modules")
        )
        tables = [
            {str(key): str(name) for key, name in tree[table].items()}
            for table in ("resources", "operations", "attributes")
        ]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        hint = "Restore it from version control, or delete it to name everything anew (a breaking change)."
        where = Location(file, getattr(error, "lineno", 1))
        raise ClientwrightError(
            Diagnostic("names", f"{file} is not readable: {error}", location=where, hint=hint)
        ) from error
    resources, operations, attributes = tables
    models = {name: name for name in places}
    return Names(version, resources, operations, attributes, models, places, modules)


def plan_names(spec: Spec, frozen: Names, chosen: Mapping[str, str]) -> Names:
    """The names of a spec, as `propose_names` gives them.

    Raises `ClientwrightError` for names that collide in their scope.
    """
    names = propose_names(spec, frozen, chosen)
    problems = [*_collisions(spec, names)]
    if problems:
        raise ClientwrightError(*problems)
    return names


def propose_names(spec: Spec, frozen: Names, chosen: Mapping[str, str]) -> Names:
    """The names of a spec: those `chosen` in the overlay, else those `frozen` by a release, else by policy.

    `chosen` maps a resource's name, an operation's key, a type's name or a wire name to an identifier.
    Names may collide.
    """
    resources = {
        resource.name: chosen.get(resource.name)
        or frozen.resources.get(resource.name)
        or snake(resource.name, RESOURCE_RESERVED | MODULE_RESERVED)
        for resource in spec.resources
    }
    operations = {
        operation.key: chosen.get(operation.key)
        or frozen.operations.get(operation.key)
        or operation_name(resource, operation)
        for resource, operation in spec.operations()
    }
    attributes = {
        wire: chosen.get(wire) or frozen.attributes.get(wire) or snake(wire, MODEL_RESERVED)
        for wire in dict.fromkeys(_wire_names(spec))
    }
    models = _models(spec, frozen, chosen)
    places = {definition.name: _identity(definition) for definition in spec.types}
    released = {name: frozen.modules.get(python, ()) for name, python in models.items()}
    modules = homes(spec, resources, released)
    return Names(frozen.version, resources, operations, attributes, models, places, modules)


def operation_name(resource: Resource, operation: Operation) -> str:
    """The policy for a function: the default action, else what the page calls it, else its path."""
    if operation.action is not Action.CUSTOM:
        return operation.action.value
    found = _from_title(resource, operation.name) if operation.name else _from_path(resource, operation)
    return snake("_".join(found) or _verb(operation), METHOD_RESERVED)


def _verb(operation: Operation) -> str:
    return _VERBS.get(operation.send, operation.send.lower())


def _from_title(resource: Resource, title: str) -> list[str]:
    """The words of a title without the resource's own, and without what then hangs in the air."""
    said, own = words(title), words(resource.name)
    for start in range(len(said) - len(own) + 1):
        if _same(said[start : start + len(own)], own):
            before, after = said[:start], said[start + len(own) :]
            while before and before[-1] in _JOINTS:
                before.pop()
            return before + after
    return said


def _from_path(resource: Resource, operation: Operation) -> list[str]:
    segments = [segment for segment in operation.route.split("/") if segment]
    fixed = [words(segment) for segment in segments if not segment.startswith("{")]
    if len(fixed) > 1 and _same(fixed[0], words(resource.name)):
        fixed = fixed[1:]
        # A noun behind a parameter (/journey/{id}/states) says what is acted on, not what is done.
        if segments[1].startswith("{"):
            fixed = [[_verb(operation)], *fixed]
    elif fixed and _same(fixed[0], words(resource.name)):
        fixed = [[_verb(operation)]]
    return [word for part in fixed for word in part]


def _same(some: list[str], others: list[str]) -> bool:
    """Whether two lists of words are one name, in singular or plural."""
    a, b = "_".join(some), "_".join(others)
    return _stem(a) == _stem(b)


def _stem(name: str) -> str:
    for ending, stem in (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("xes", "x"), ("s", "")):
        if name.endswith(ending) and not name.endswith("ss"):
            return name[: -len(ending)] + stem
    return name


def _wire_names(spec: Spec) -> Iterator[str]:
    for _, operation in spec.operations():
        for parameter in operation.parameters:
            yield parameter.name
    for definition in spec.types:
        if isinstance(definition, Object):
            for member in definition.fields:
                yield member.name


def _identity(definition: TypeDef) -> tuple[str, ...]:
    """What tells a type apart from release to release: where the page shows it."""
    return definition.places or (f"#{definition.name}",)


def _models(spec: Spec, frozen: Names, chosen: Mapping[str, str]) -> dict[str, str]:
    """Released names go to the types that stand where they stood.

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
        shared = Counter(name for place in _identity(definition) for name in released.get(place, ()))
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


def _collisions(spec: Spec, names: Names) -> Iterator[Diagnostic]:
    yield from _clash(
        "resources", ((r.name, names.resources[r.name], r.origin) for r in spec.resources), str.lower
    )
    yield from _clash("types", ((t.name, names.models[t.name], t.origin) for t in spec.types))
    for resource in spec.resources:
        scope = f"functions of {resource.name}"
        yield from _clash(scope, ((o.key, names.operations[o.key], o.origin) for o in resource.operations))
    for _, operation in spec.operations():
        scope = f"parameters of {operation.key}"
        rows = ((p.name, names.argument(p.name), p.origin) for p in operation.parameters)
        yield from _clash(scope, rows)
    for definition in spec.types:
        if isinstance(definition, Object):
            scope = f"fields of {definition.name}"
            rows = ((f.name, names.attributes[f.name], f.origin) for f in definition.fields)
            yield from _clash(scope, rows)


def _clash(
    scope: str, rows: Iterable[tuple[str, str, Origin | None]], fold: Callable[[str], str] = str
) -> Iterator[Diagnostic]:
    taken: dict[str, tuple[str, Origin | None]] = {}
    for node, name, origin in rows:
        if fold(name) not in taken:
            taken[fold(name)] = (node, origin)
            continue
        other, first = taken[fold(name)]
        if other == node:
            yield Diagnostic(
                "name-collision",
                f"two {scope} are both {node!r}",
                location=_location(origin),
                hint="The documentation states this twice: remove one, or correct its method or path.",
                related=tuple(filter(None, [_location(first)])),
            )
            continue
        yield Diagnostic(
            "name-collision",
            f"{other!r} and {node!r}, {scope}, would both be called {name!r}",
            location=_location(origin),
            hint=f"Choose one in overlay.yaml: {{kind: name, target: {node!r}, python: ..., because: ...}}",
            related=tuple(filter(None, [_location(first)])),
        )


def _location(origin: Origin | None) -> Location | None:
    return Location(origin.source, origin.first) if origin else None
