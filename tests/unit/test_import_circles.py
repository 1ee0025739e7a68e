"""No module imports itself by way of others, for type checkers or inside functions included."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import clientwright

ROOT = Path(clientwright.__file__).parent
MODULES = {
    ".".join(("clientwright", *path.relative_to(ROOT).with_suffix("").parts)).removesuffix(".__init__"): path
    for path in ROOT.rglob("*.py")
    if "_resources" not in path.parts
}


def imported(module: str, path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            package = module if path.name == "__init__.py" else module.rpartition(".")[0]
            ups = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            base = ".".join(filter(None, [*ups, node.module or ""]))
            for one in node.names:
                yield f"{base}.{one.name}" if f"{base}.{one.name}" in MODULES else base


def test_no_module_imports_itself_by_way_of_others() -> None:
    graph = {
        module: {one for one in imported(module, path) if one in MODULES and one != module}
        for module, path in MODULES.items()
    }
    assert sum(map(len, graph.values())) > 800
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        raise AssertionError(" -> ".join(error.args[1])) from error
