"""What an explanation is made of. Data only, and its JSON."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

_KEY = re.compile(r'^"\w+": ')


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file; `rule` claimed it, where it is documentation."""

    file: str
    line: int
    text: str
    rule: str = ""


@dataclass(frozen=True, slots=True)
class SpecNode:
    """A node of the spec: its JSON Pointer, where it stands in the documentation, its lines in spec.json."""

    pointer: str
    origin: str
    first: int
    lines: tuple[str, ...]

    @property
    def json(self) -> Any:
        """The node's JSON."""
        head, *rest = self.lines
        return json.loads("\n".join([_KEY.sub("", head), *rest]))


@dataclass(frozen=True, slots=True)
class CodeRange:
    """Consecutive lines of a generated file."""

    file: str
    first: int
    lines: tuple[str, ...]

    @property
    def last(self) -> int:
        """The number of the last line."""
        return self.first + len(self.lines) - 1


@dataclass(frozen=True, slots=True)
class Explanation:
    """Where something comes from, and what became of it.

    `comes_from` holds `documentation`, `supplement`, `overlay`, `template`, `runtime`, or `build` for what
    the build itself writes. `within` tells of a line that says nothing of the spec to which nodes its block
    belongs.
    """

    what: str
    comes_from: tuple[str, ...]
    documentation: tuple[Line, ...] = ()
    supplement: tuple[Line, ...] = ()
    overlay: tuple[Line, ...] = ()
    spec: tuple[SpecNode, ...] = ()
    within: tuple[SpecNode, ...] = ()
    templates: tuple[Line, ...] = ()
    code: tuple[CodeRange, ...] = ()


def as_json(explanation: Explanation) -> dict[str, Any]:
    """The contract of `explain --json`."""
    return {
        "what": explanation.what,
        "from": list(explanation.comes_from),
        "documentation": [
            {"source": one.file, "line": one.line, "rule": one.rule, "text": one.text}
            for one in explanation.documentation
        ],
        "supplement": [{"line": one.line, "text": one.text} for one in explanation.supplement],
        "overlay": [{"line": one.line, "text": one.text} for one in explanation.overlay],
        "spec": [_node(one) for one in explanation.spec],
        "within": [{"pointer": one.pointer, "origin": one.origin} for one in explanation.within],
        "templates": [
            {"template": one.file, "line": one.line, "text": one.text} for one in explanation.templates
        ],
        "code": [
            {"file": one.file, "first": one.first, "last": one.last, "lines": list(one.lines)}
            for one in explanation.code
        ],
    }


def _node(node: SpecNode) -> dict[str, Any]:
    return {"pointer": node.pointer, "origin": node.origin, "node": node.json}
