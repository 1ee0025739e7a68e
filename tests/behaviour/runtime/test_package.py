"""The runtime as a part of any package: self-contained, light to import, complete when preloaded."""

from __future__ import annotations

import ast
import importlib
import re
import shutil
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path
from typing import get_args

import pytest

import clientwright.runtime
from clientwright.runtime.unset import Unset

SOURCE = Path(clientwright.runtime.__file__).parent
LIGHT = ["__init__", "unset", "errors"]
MODULES = sorted(path.stem for path in SOURCE.glob("*.py"))


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package with the runtime, one model and one operation."""
    root = tmp_path / "some_client"
    shutil.copytree(SOURCE, root / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    (root / "__init__.py").write_text("")
    (root / "things.py").write_text(
        "from ._runtime.model import Model\n"
        "from ._runtime.operation import Operation\n"
        "class Thing(Model):\n    fname: str | None = None\n"
        "GET: Operation[list[Thing]] = Operation(\n"
        "    'get', 'GET', '/x', answer='json', returns=lambda: list[Thing]\n)\n"
    )
    return root


def run(package: Path, code: str) -> str:
    command = [sys.executable, "-c", code]
    finished = subprocess.run(command, cwd=package.parent, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr
    return finished.stdout


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_nothing_but_its_dependencies(module: str) -> None:
    allowed = {"httpx2", "pydantic", "pydantic_core", "anyio", *sys.stdlib_module_names}
    if module == "telemetry":  # which nothing else imports, and an extra brings what it needs
        allowed.add("opentelemetry")
    for node in ast.walk(ast.parse((SOURCE / f"{module}.py").read_text())):
        if isinstance(node, ast.Import):
            assert {alias.name.partition(".")[0] for alias in node.names} <= allowed
        elif isinstance(node, ast.ImportFrom) and not node.level:
            assert (node.module or "").partition(".")[0] in allowed


def test_no_module_needs_telemetry() -> None:
    assert not [
        name
        for name in MODULES
        if "telemetry" in re.findall(r"^from \.(\w+) import", (SOURCE / f"{name}.py").read_text(), re.M)
    ]


def test_no_module_imports_itself_by_way_of_others() -> None:
    imports = {
        module: {
            name
            for node in ast.walk(ast.parse((SOURCE / f"{module}.py").read_text()))
            if isinstance(node, ast.ImportFrom) and node.level
            for name in ([node.module] if node.module else [alias.name for alias in node.names])
        }
        for module in MODULES
    }
    list(TopologicalSorter(imports).static_order())  # raises CycleError, which names the circle


@pytest.mark.parametrize("module", MODULES)
def test_types_that_have_a_name_can_be_joined_with_others(module: str) -> None:
    tree = ast.parse((SOURCE / f"{module}.py").read_text())
    named = [
        one
        for one in ast.walk(tree)
        if isinstance(one, ast.AnnAssign) and ast.unparse(one.annotation) == "TypeAlias"
    ]
    for one in named:
        kind = getattr(importlib.import_module(f"clientwright.runtime.{module}"), ast.unparse(one.target))
        assert Unset in get_args(kind | Unset)


def test_nothing_here_names_a_vendor_or_the_generator() -> None:
    for path in SOURCE.glob("*.py"):
        assert not {
            word for word in ("clientwright", "tellescope", "cobalt") if word in path.read_text().lower()
        }


def test_what_every_package_imports_at_once_is_light(package: Path) -> None:
    imports = "; ".join(f"import some_client._runtime.{module}" for module in LIGHT if module != "__init__")
    assert (
        run(package, f"import sys; {imports}; print({{'httpx2', 'pydantic'}} & set(sys.modules))")
        == "set()\n"
    )


def test_each_module_imports_on_its_own(package: Path) -> None:
    """Since none imports itself by way of others, it does so if all can be imported, in whatever order."""
    imports = (f"import some_client._runtime.{module}" for module in reversed(MODULES))
    run(package, "\n".join(imports))


def test_preloading_imports_and_builds_everything(package: Path) -> None:
    code = (
        "import sys\n"
        "from some_client._runtime.preload import preload\n"
        "preload('some_client')\n"
        "from some_client.things import Thing\n"
        "from some_client._runtime.model import answer_reader\n"
        "print('some_client._runtime.client' in sys.modules, Thing.__pydantic_complete__)\n"
        "print(answer_reader.cache_info().currsize)"
    )
    assert run(package, code) == "True True\n1\n"


def test_logs_carry_the_packages_name(package: Path) -> None:
    assert run(package, "from some_client._runtime.logs import LOGGER; print(LOGGER.name)") == "some_client\n"


def test_preloading_does_without_what_an_extra_brings(package: Path) -> None:
    code = "import sys; sys.modules['opentelemetry'] = None; from some_client._runtime.preload import preload"
    run(package, f"{code}; preload('some_client')")
    (package / "broken.py").write_text("import of_no_package")
    with pytest.raises(AssertionError, match="of_no_package"):
        run(package, f"{code}; preload('some_client')")
