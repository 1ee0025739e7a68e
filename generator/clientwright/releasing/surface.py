"""The public API of generated code, read from its text: what an edited template would change for users."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class ApiChange:
    """A public name that comes, goes or has another signature: `added`, `removed` or `changed`."""

    kind: str
    name: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True)
class FileChange:
    """A file that changes, and by how many lines."""

    path: str
    added: int
    removed: int


def file_change(path: str, before: str | None, after: str | None) -> FileChange:
    """What becomes of a file; None for one that is not there. A line that only moves counts as unchanged."""
    old, new = (Counter((text or "").splitlines()) for text in (before, after))
    return FileChange(path, added=(new - old).total(), removed=(old - new).total())


def api_changes(before: Mapping[str, str | None], after: Mapping[str, str | None]) -> list[ApiChange]:
    """What changes between two versions of some files of a package, by their paths; sorted by name."""
    old, new = _public(before), _public(after)
    kinds = {
        **dict.fromkeys(old.keys() - new.keys(), "removed"),
        **dict.fromkeys(new.keys() - old.keys(), "added"),
        **{name: "changed" for name in old.keys() & new.keys() if old[name] != new[name]},
    }
    return [ApiChange(kinds[name], name, old.get(name, ""), new.get(name, "")) for name in sorted(kinds)]


def _public(files: Mapping[str, str | None]) -> dict[str, str]:
    return {
        name: signature
        for path, text in files.items()
        if text is not None and (module := _module(path))
        for name, signature in _members(module, ast.parse(text).body)
    }


def _module(path: str) -> str:
    """The dotted name of a public module of a package; empty for any other file."""
    _, inside, name = path.partition("src/")
    parts = name.removesuffix(".py").removesuffix("/__init__").split("/")
    private = any(part.startswith("_") for part in parts)
    return "" if not inside or not path.endswith(".py") or private else ".".join(parts)


def _members(scope: str, body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    for node in body:
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) if _is_public(name):
                yield f"{scope}.{name}", _function(node)
            case ast.ClassDef(name=name) if _is_public(name):
                yield f"{scope}.{name}", f"class ({', '.join(map(ast.unparse, node.bases))})"
                yield from _members(f"{scope}.{name}", node.body)
            case ast.AnnAssign(target=ast.Name(id=name)) if _is_public(name):
                default = f" = {ast.unparse(node.value)}" if node.value else ""
                yield f"{scope}.{name}", f"{ast.unparse(node.annotation)}{default}"
            case ast.Assign(targets=[ast.Name(id=name)]) if _is_public(name):
                yield f"{scope}.{name}", ast.unparse(node.value)
            case _:
                continue


def _is_public(name: str) -> bool:
    return not name.startswith("_") or name == "__init__"


def _function(node: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    define = "async def" if isinstance(node, ast.AsyncFunctionDef) else "def"
    decorators = "".join(f"@{ast.unparse(one)} " for one in node.decorator_list)
    return f"{decorators}{define} ({ast.unparse(node.args)}){returns}"
