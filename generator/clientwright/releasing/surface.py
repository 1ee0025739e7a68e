"""The public API of generated code, read from its text: what users can import and call, and what changes."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from clientwright.releasing.diff.changes import Effect

_INTERNAL = ("validators", "conventions")
"""Modules that the rest of a package is made of, which nobody is told to import from."""


@dataclass(frozen=True)
class ApiChange:
    """A public name that comes, goes or has another signature: `added`, `removed` or `changed`."""

    kind: str
    name: str
    before: str = ""
    after: str = ""

    @property
    def effect(self) -> Effect:
        """What it means to users, types aside: these the comparison of specs judges."""
        if self.name.split(".")[1] in _INTERNAL:
            return Effect.COSMETIC
        if self.kind == "added":
            return Effect.ADDITIVE
        return Effect.BREAKING if self.kind == "removed" else _signature_effect(self.before, self.after)


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
    """What changes between two versions of a package's files, by their paths; sorted by name.

    A name counts wherever it can be had: where it is defined, where it is passed on, in classes that inherit.
    """
    old, new = _public(before), _public(after)
    kinds = {
        **dict.fromkeys(old.keys() - new.keys(), "removed"),
        **dict.fromkeys(new.keys() - old.keys(), "added"),
        **{name: "changed" for name in old.keys() & new.keys() if old[name] != new[name]},
    }
    return [ApiChange(kinds[name], name, old.get(name, ""), new.get(name, "")) for name in sorted(kinds)]


@dataclass(frozen=True)
class _Module:
    """What a module offers: each of its own names with its signature, classes with their members; where names
    come from that it imports, those among them that it passes on, and the bases of its classes."""

    own: Mapping[str, str]
    members: Mapping[str, Mapping[str, str]]
    sources: Mapping[str, str]
    passed_on: tuple[str, ...]
    bases: Mapping[str, tuple[str, ...]]


def _public(files: Mapping[str, str | None]) -> dict[str, str]:
    """Each public name of a package with its signature."""
    modules = {
        name: _read(name, text, path.endswith("/__init__.py"))
        for path, text in files.items()
        if text is not None and (name := _module(path))
    }
    found: dict[str, str] = {}
    for home, module in modules.items():
        for name in (*module.own, *module.passed_on):
            source = module.sources.get(name, f"{home}.{name}")
            text, members = _resolved(modules, source)
            found[f"{home}.{name}"] = text
            found |= {f"{home}.{name}.{member}": signature for member, signature in members.items()}
    return found


def _resolved(modules: Mapping[str, _Module], source: str) -> tuple[str, dict[str, str]]:
    """The signature of a name where it is defined, and its members, those that it inherits included."""
    home, _, name = source.rpartition(".")
    module = modules.get(home)
    if module is None:
        return "", {}
    if name not in module.own:
        further = module.sources.get(name, source)
        return _resolved(modules, further) if further != source else ("", {})
    members: dict[str, str] = {}
    for base in reversed(module.bases.get(name, ())):
        head, _, rest = base.partition(".")
        members |= _resolved(
            modules, ".".join(filter(None, (module.sources.get(head, f"{home}.{head}"), rest)))
        )[1]
    return module.own[name], {**members, **module.members.get(name, {})}


def _module(path: str) -> str:
    """The dotted name of a public module of a package; empty for any other file."""
    _, inside, name = path.partition("src/")
    parts = name.removesuffix(".py").removesuffix("/__init__").split("/")
    private = any(part.startswith("_") for part in parts)
    return "" if not inside or not path.endswith(".py") or private else ".".join(parts)


@lru_cache(maxsize=4096)
def _read(module: str, text: str, is_package: bool) -> _Module:
    body = ast.parse(text).body
    own: dict[str, str] = {}
    members: dict[str, dict[str, str]] = {}
    bases: dict[str, tuple[str, ...]] = {}
    imports = [
        one for node in body for one in _imports(module.split(".")[: None if is_package else -1], node)
    ]
    for node in body:
        own.update(_signatures(node))
        if isinstance(node, ast.ClassDef):
            members[node.name] = {name: text for part in node.body for name, text in _signatures(part)}
            bases[node.name] = tuple(map(ast.unparse, node.bases))
    sources = {name: source for name, source, _ in imports}
    passed_on = tuple(name for name, _, public in imports if public and _is_public(name))
    return _Module(own, members, sources, passed_on, bases)


def _imports(folder: list[str], node: ast.stmt) -> Iterator[tuple[str, str, bool]]:
    """The names that a statement in a folder imports from the package, their sources, and whether it passes
    them on."""
    match node:
        case ast.ImportFrom(module=source, names=names, level=level) if level:
            above = folder[: len(folder) - level + 1]
            base = ".".join([*above, *([source] if source else [])])
            for one in names:
                yield one.asname or one.name, f"{base}.{one.name}", one.asname == one.name
        case ast.If(test=ast.Name(id="TYPE_CHECKING"), body=body):
            for inner in body:
                yield from _imports(folder, inner)
        case _:
            return


def _signatures(node: ast.stmt) -> Iterator[tuple[str, str]]:
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) if _is_public(name):
            yield name, _function(node)
        case ast.ClassDef(name=name) if _is_public(name):
            yield name, f"class ({', '.join(map(ast.unparse, node.bases))})"
        case ast.AnnAssign(target=ast.Name(id=name)) if _is_public(name):
            default = f" = {ast.unparse(node.value)}" if node.value else ""
            yield name, f"{ast.unparse(node.annotation)}{default}"
        case ast.Assign(targets=[ast.Name(id=name)]) if _is_public(name):
            yield name, ast.unparse(node.value)
        case _:
            return


def _is_public(name: str) -> bool:
    return not name.startswith("_") or name == "__init__"


def _function(node: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    define = "async def" if isinstance(node, ast.AsyncFunctionDef) else "def"
    decorators = "".join(f"@{ast.unparse(one)} " for one in node.decorator_list)
    return f"{decorators}{define} ({ast.unparse(node.args)}){returns}"


def _signature_effect(before: str, after: str) -> Effect:
    """What another signature means: what callers gave must still be taken, and nothing more be demanded."""
    old, new = _arguments(before), _arguments(after)
    if old is None or new is None:
        return Effect.COSMETIC
    lost = old.keys() - new.keys()
    demanded = {name for name in new if new[name] and not old.get(name, False)}
    if lost or demanded or ("async def" in before) != ("async def" in after):
        return Effect.BREAKING
    return Effect.ADDITIVE if new.keys() - old.keys() else Effect.COSMETIC


def _arguments(signature: str) -> dict[str, bool] | None:
    """The arguments of a function, and whether each is demanded; None for what is no function."""
    _, found, rest = signature.partition("def (")
    if not found:
        return None
    arguments = next(
        node for node in ast.walk(ast.parse(f"def f({rest}: ...")) if isinstance(node, ast.arguments)
    )
    placed = [*arguments.posonlyargs, *arguments.args]
    defaults = [None] * (len(placed) - len(arguments.defaults)) + [*arguments.defaults]
    pairs = [
        *zip(placed, defaults, strict=True),
        *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
    ]
    return {argument.arg: default is None for argument, default in pairs}
