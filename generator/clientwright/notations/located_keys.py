"""Values of YAML and JSON with their lines, which remember by which rule each of their keys was read.

What no rule has read is listed: nothing of a text is dropped in silence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pydantic import JsonValue

from clientwright.notations.json import Located
from clientwright.reading.origin import Origin

_ANNOTATIONS = frozenset("externalDocs xml contact license termsOfService".split())
"""Keys that say nothing of what a client sends or gets; those that begin with `x-` do neither."""


@dataclass(frozen=True)
class UnreadKey:
    """A key that no rule has read: its way from the root, and its line.

    `excused`: no client needs what it says.
    """

    path: str
    line: int
    excused: bool = False


@dataclass
class Ledger:
    """Which values have been read, by which rule; `whole` ones with all that they hold."""

    rules: dict[int, str] = field(default_factory=dict[int, str])
    whole: set[int] = field(default_factory=set[int])

    def unread(self, root: Located) -> Iterator[UnreadKey]:
        """Every key below `root` that no rule has read, each once and without what it holds."""
        seen: set[int] = set()
        stack = [(root, "")]
        while stack:
            value, path = stack.pop()
            if id(value) in seen or id(value) in self.whole:
                continue
            seen.add(id(value))
            for name, member in value.members.items():
                if id(member) in self.rules:
                    stack.append((member, f"{path}/{name}"))
                else:
                    excused = name.startswith("x-") or name in _ANNOTATIONS
                    yield UnreadKey(f"{path}/{name}", member.line, excused)
            stack += [(one, f"{path}/{index}") for index, one in enumerate(value.elements)]


@dataclass(frozen=True)
class Node:
    """A value of a fragment of a source, with the ledger of what was read."""

    at: Located
    source: str
    ledger: Ledger = field(compare=False, repr=False)

    @property
    def value(self) -> JsonValue:
        """The plain value; what it holds counts as not read."""
        return self.at.value

    def member(self, name: str, rule: str) -> Node | None:
        """The value of a key, read by `rule`; None where there is none."""
        found = self.at.members.get(name)
        if found is None:
            return None
        self.ledger.rules[id(found)] = rule
        return Node(found, self.source, self.ledger)

    def members(self, rule: str) -> Mapping[str, Node]:
        """Every key with its value, read by `rule`; empty for what is no object."""
        found: dict[str, Node] = {}
        for name in self.at.members:
            one = self.member(name, rule)
            if one is not None:
                found[name] = one
        return found

    def elements(self) -> list[Node]:
        """The elements of a list; empty for what is no list."""
        return [Node(one, self.source, self.ledger) for one in self.at.elements]

    def below(self, name: str, rule: str) -> Mapping[str, Node]:
        """The members of a key's value; empty where there is none."""
        found = self.member(name, rule)
        return found.members(rule) if found else {}

    def listed(self, name: str, rule: str) -> list[Node]:
        """The elements of a key's value; empty where there is none."""
        found = self.member(name, rule)
        return found.elements() if found else []

    def has(self, name: str) -> bool:
        """Whether there is such a key; it counts as not read."""
        return name in self.at.members

    def whole(self, name: str, rule: str) -> JsonValue:
        """The plain value of a key, all of it read by `rule`; None where there is none."""
        found = self.member(name, rule)
        if found is None:
            return None
        self.ledger.whole.add(id(found.at))
        return found.value

    def text(self, name: str, rule: str) -> str:
        """The text of a key; "" where there is none, or something else."""
        found = self.member(name, rule)
        return found.value if found is not None and isinstance(found.value, str) else ""

    def true(self, name: str, rule: str) -> bool:
        """Whether a key says true."""
        found = self.member(name, rule)
        return found is not None and found.value is True

    def origin(self, rule: str) -> Origin:
        """The line at which the value begins."""
        return Origin(source=self.source, first=self.at.line, last=self.at.line, rule=rule)
