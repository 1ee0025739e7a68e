"""Packages made in memory, and what may stand in their files."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import PurePosixPath

from clientwright import pipeline
from clientwright.reading.sources import Document, Inputs

API = "evil"
SOURCE = f"src/{API}_client"
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}


def make(text: str, overlay: str = "") -> pipeline.Rendered:
    """The package of a page. Raises `ClientwrightError` for a page that is refused."""
    inputs = Inputs(API, (Document("page.txt", text),), overlay=overlay)
    return pipeline.make(inputs, pipeline.understand(inputs, pipeline.read(inputs)))


def told(rendered: pipeline.Rendered) -> set[str]:
    """Every text in a package's spec.json."""
    return _texts(json.loads(rendered.beside[f"spec/{API}/spec.json"]))


def _texts(value: object) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*map(_texts, value.values()))
    if isinstance(value, list):
        return set().union(*map(_texts, value))
    return {value} if isinstance(value, str) else set()


def written(files: Mapping[str, str]) -> Iterator[tuple[str, ast.Module]]:
    """The modules that templates write for a page, parsed."""
    for path, text in files.items():
        if path.endswith(".py") and "/_runtime/" not in path:
            yield path, ast.parse(text)


@dataclass
class Allowed:
    """What the templates write: kinds of nodes, calls, and modules that are imported."""

    kinds: dict[str, set[type[ast.AST]]] = field(default_factory=dict)
    calls: set[str] = field(default_factory=set)
    imports: set[str] = field(default_factory=set)

    def learn(self, files: Mapping[str, str]) -> None:
        """Takes in what a harmless package holds."""
        for path, tree in written(files):
            self.kinds.setdefault(_room(path), set()).update(type(node) for node in ast.walk(tree))
            self.calls |= set(_calls(tree))
            self.imports |= {name for name, level in _imported(tree) if not level}

    def faults(self, files: Mapping[str, str]) -> Iterator[str]:
        """What else stands in a package."""
        yield from _misplaced(files)
        for path, tree in written(files):
            room = self.kinds[_room(path)]
            yield from (f"{path}: {ast.unparse(node)}" for node in ast.walk(tree) if type(node) not in room)
            own = {alias.asname or alias.name for node in ast.walk(tree) for alias in _aliases(node)}
            yield from (f"{path}: {call}()" for call in _calls(tree) if call not in self.calls | own)
            for name, level in _imported(tree):
                if level and not _stands(files, path, name, level):
                    yield f"{path}: imports {'.' * level}{name}, which is not there"
                if not level and name not in self.imports:
                    yield f"{path}: imports {name}"


def _room(path: str) -> str:
    """Modules of one template: those of a folder, or a file of its own."""
    inner = PurePosixPath(path.removeprefix(f"{SOURCE}/"))
    return inner.name if len(inner.parts) == 1 or inner.name == "__init__.py" else inner.parts[0]


def _calls(tree: ast.AST) -> Iterator[str]:
    return (ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call))


def _aliases(node: ast.AST) -> list[ast.alias]:
    own = isinstance(node, ast.ImportFrom) and (node.level or (node.module or "").startswith(f"{API}_client"))
    return node.names if own and isinstance(node, ast.ImportFrom) else []


def _imported(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, 0) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node.level
        elif isinstance(node, ast.ImportFrom):
            yield from ((alias.name, node.level) for alias in node.names)


def _stands(files: Mapping[str, str], path: str, name: str, level: int) -> bool:
    folder = PurePosixPath(path).parents[level - 1]
    target = folder.joinpath(*name.split("."))
    inside = str(target).startswith(SOURCE)
    init = ast.parse(files.get(f"{folder}/__init__.py", ""))
    assigned = {
        target.id
        for one in init.body
        if isinstance(one, ast.Assign)
        for target in one.targets
        if isinstance(target, ast.Name)
    }
    return inside and (f"{target}.py" in files or f"{target}/__init__.py" in files or name in assigned)


def _misplaced(files: Mapping[str, str]) -> Iterator[str]:
    """Paths that lead out, that no system takes, or that two files share where case does not count."""
    seen: set[str] = set()
    for path in files:
        parts = PurePosixPath(path).parts
        stems = {part.partition(".")[0].lower() for part in parts}
        plain = all(part.replace(".", "").replace("_", "").replace("-", "").isalnum() for part in parts)
        if not path.isascii() or not plain or ".." in parts or path.startswith("/") or stems & _RESERVED:
            yield f"the path {path!r}"
        if path.lower() in seen or max(map(len, parts)) > 120:
            yield f"the path {path!r}, which another has too, or which is too long"
        seen.add(path.lower())


def docstrings(tree: ast.AST) -> set[int]:
    """The constants that are docstrings, of attributes too, by identity."""
    return {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }


@cache
def learned(*pages: str) -> Allowed:
    """What the packages of harmless pages hold."""
    allowed = Allowed()
    for page in pages:
        allowed.learn(make(page).files)
    return allowed
