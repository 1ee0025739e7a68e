"""References of a fragment: `#/components/schemas/Pet`, percent-encoded or not, through chains and cycles."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import unquote

from clientwright.notations.located_keys import Node

_SCHEMAS = ("components", "schemas")


@dataclass(frozen=True)
class Problem:
    """What a schema says that cannot be read, or that leads nowhere, and its line."""

    message: str
    line: int


@dataclass(frozen=True)
class Target:
    """What a reference leads to; `name` is the schema's in `components/schemas`, "" for other places."""

    node: Node
    name: str


@dataclass(frozen=True)
class Definitions:
    """The whole fragment, which references point into, and what was found wrong on the way."""

    root: Node
    problems: list[Problem] = field(default_factory=list[Problem])

    def told(self, message: str, node: Node) -> None:
        """Adds a problem, once."""
        problem = Problem(message, node.at.line)
        if problem not in self.problems:
            self.problems.append(problem)

    def target(self, node: Node) -> Target | None:
        """What the `$ref` of a node leads to; None where it has none, or where that leads nowhere."""
        reference = node.text("$ref", "reference")
        if not reference:
            return None
        found = self._at(reference)
        if found is None:
            self.told(f"the reference {reference} leads nowhere on this page", node)
        return found

    def followed(self, node: Node) -> Node:
        """A node behind its references; the last one that can be reached where they lead nowhere."""
        seen: set[int] = set()
        while id(node.at) not in seen:
            seen.add(id(node.at))
            target = self.target(node)
            if target is None:
                break
            node = target.node
        return node

    def named(self, name: str) -> Node | None:
        """The schema of a name in the components."""
        components = self.root.member("components", "components")
        schemas = components.member("schemas", "components") if components else None
        return schemas.member(name, "components") if schemas else None

    def _at(self, reference: str) -> Target | None:
        if not reference.startswith("#/"):
            return None
        parts = [part.replace("~1", "/").replace("~0", "~") for part in reference[2:].split("/")]
        node, key = self.root, ""
        for part in parts:
            key = part if node.has(part) else unquote(part)
            step = node.member(key, "components")
            if step is None:
                return None
            node = step
        named = len(parts) == len(_SCHEMAS) + 1 and tuple(parts[:2]) == _SCHEMAS
        return Target(node, key if named else "")
