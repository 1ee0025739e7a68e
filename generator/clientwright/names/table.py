"""The table of names (names.json): spec node -> Python name, as a release has frozen them."""

from __future__ import annotations

import json
import keyword
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location
from clientwright.names.identifiers import ARGUMENT_RESERVED
from clientwright.names.shapes import Shape, Standing
from clientwright.spec import Operation, Resource

FIRST_VERSION = "0.1.0"
_TABLES = ("credentials", "classes", "checks", "resources", "operations", "attributes", "aliases")


@dataclass(frozen=True)
class Names:
    """Spec node -> Python name, and the version of the package that has them.

    `client` is the synchronous client's class; `classes` are those of resources, `checks` the constants of
    validators by operation (the file holds those that had to be told apart), `credentials` the
    constructor's arguments. `aliases` are further class names of models: those of types that became equal.
    Models also keep the places and the shape that identify them from release to release, and the modules
    that they can be imported from, of which the first defines them.
    """

    version: str = FIRST_VERSION
    client: str = ""
    credentials: Mapping[str, str] = field(default_factory=dict[str, str])
    classes: Mapping[str, str] = field(default_factory=dict[str, str])
    checks: Mapping[str, str] = field(default_factory=dict[str, str])
    resources: Mapping[str, str] = field(default_factory=dict[str, str])
    operations: Mapping[str, str] = field(default_factory=dict[str, str])
    attributes: Mapping[str, str] = field(default_factory=dict[str, str])
    models: Mapping[str, str] = field(default_factory=dict[str, str])
    places: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    modules: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    shapes: Mapping[str, Shape] = field(default_factory=dict[str, Shape])
    aliases: Mapping[str, str] = field(default_factory=dict[str, str])

    def released(self) -> dict[str, Standing]:
        """The types by their class names, as the next release must recognise them."""
        return {
            python: Standing(self.shapes.get(name, Shape()).renamed(self.models), self.places.get(name, ()))
            for name, python in self.models.items()
        }

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
            "client": self.client,
            "credentials": self.credentials,
            "classes": self.classes,
            "checks": {key: name for key, name in self.checks.items() if "__" in name},
            "resources": self.resources,
            "operations": self.operations,
            "attributes": self.attributes,
            "models": {
                python: {
                    "modules": list(self.modules[name]),
                    "places": list(one.places),
                    "kind": one.shape.kind,
                    "parts": one.shape.parts,
                }
                for name, (python, one) in zip(self.models, self.released().items(), strict=True)
            },
            "aliases": {alias: self.models[name] for alias, name in self.aliases.items()},
        }
        return json.dumps(tree, indent=1, ensure_ascii=False) + "\n"


def load(text: str, file: str = "names.json") -> Names:
    """The names of an earlier release; raises `ClientwrightError` for a file that does not hold them."""
    try:
        tree = json.loads(text)
        version = str(tree["version"])
        places, modules = (
            {_identifier(name): tuple(map(str, model[table])) for name, model in tree["models"].items()}
            for table in ("places", "modules")
        )
        shapes = {name: _shape(model) for name, model in tree["models"].items()}
        tables = {
            table: {str(key): _identifier(name) for key, name in tree.get(table, {}).items()}
            for table in _TABLES
        }
        client = _identifier(tree["client"]) if tree.get("client") else ""
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        hint = "Restore it from version control, or delete it to name everything anew (a breaking change)."
        where = Location(file, getattr(error, "lineno", 1))
        raise ClientwrightError(
            Diagnostic("names", f"{file} is not readable: {error}", location=where, hint=hint)
        ) from error
    models = {name: name for name in places}
    return Names(version, client, models=models, places=places, modules=modules, shapes=shapes, **tables)


def _shape(model: Mapping[str, Any]) -> Shape:
    """The shape of a released model; empty where an earlier version of this tool kept none."""
    parts: dict[str, Any] = model.get("parts", {})
    return Shape(str(model.get("kind", "")), {str(key): str(text) for key, text in parts.items()})


def _identifier(name: object) -> str:
    # ASCII alone: Python takes some other letters for those of a keyword.
    if not (isinstance(name, str) and name.isascii() and name.isidentifier()) or keyword.iskeyword(name):
        raise ValueError(f"{name!r} is no Python name")
    return name
