"""Package: what a package's folder publishes, built and then used as its users will use it.

The wheel is built from the sdist, and both are judged by twine. Then the wheel is installed in a new virtual
environment, far from the project, and the tests that the sdist carries run there.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tarfile
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from clientwright.diagnostics import ClientwrightError, Diagnostic, FoundError
from clientwright.exporting.processes import run

_TOOLS = ("build", "twine")
_IMPORTS = 5
_TIME_IMPORT = "import time; t = time.perf_counter(); import {}; print(time.perf_counter() - t)"


@dataclass(frozen=True)
class Packaged:
    """What was built, and what was seen of it; `import_seconds` is the quickest of several first imports."""

    wheel: Path
    sdist: Path
    import_seconds: float
    tests: int


def package(folder: Path, into: Path, step: Callable[[str], None]) -> Packaged:
    """Builds, checks, installs and tests the package in `folder`; wheel and sdist end up in `into`.

    Nothing is put there unless everything passed. Raises `ClientwrightError` when a tool is missing, or with
    the last words of the step that failed.
    """
    _require_tools()
    if not (folder / "pyproject.toml").is_file():
        hint = f"Run `clientwright build {folder.name}` first."
        raise ClientwrightError(Diagnostic("package", f"no package in {folder}", hint=hint))
    with tempfile.TemporaryDirectory(prefix="clientwright-") as name:
        work = Path(name)
        step("build wheel and sdist")
        _run("build", [sys.executable, "-m", "build", "--outdir", "built", str(folder.resolve())], work)
        (wheel,) = (work / "built").glob("*.whl")
        (sdist,) = (work / "built").glob("*.tar.gz")
        step("check with twine")
        _run(
            "twine check", [sys.executable, "-m", "twine", "check", "--strict", str(wheel), str(sdist)], work
        )
        step("install in a new environment")
        python = _install(wheel, work)
        step("run its tests there")
        tests = _test(sdist, python, work)
        code = _TIME_IMPORT.format(wheel.name.partition("-")[0])
        seconds = min(float(_run("import", [str(python), "-c", code], work)) for _ in range(_IMPORTS))
        into.mkdir(parents=True, exist_ok=True)
        kept = [Path(shutil.copy2(made, into)) for made in (wheel, sdist)]
    return Packaged(kept[0], kept[1], seconds, tests)


def _require_tools() -> None:
    for tool in _TOOLS:
        try:
            distribution(tool)
        except PackageNotFoundError:
            hint = "Install it with `pip install 'clientwright[package]'`."
            raise ClientwrightError(Diagnostic("package", f"{tool} is not installed", hint=hint)) from None


def _install(wheel: Path, work: Path) -> Path:
    _run("venv", [sys.executable, "-m", "venv", "environment"], work)
    python = work / "environment" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    _run("pip install", [str(python), "-m", "pip", "install", "--quiet", f"{wheel}[test]"], work)
    return python


def _test(sdist: Path, python: Path, work: Path) -> int:
    """Runs the tests of the sdist without its sources beside them; how many passed."""
    with tarfile.open(sdist) as archive:
        archive.extractall(work / "unpacked", filter="data")
    (unpacked,) = (work / "unpacked").iterdir()
    shutil.rmtree(unpacked / "src")
    said = _run("its tests", [str(python), "-m", "pytest", "-q", "-p", "no:cacheprovider"], unpacked)
    passed = re.search(r"(\d+) passed", said)
    return int(passed[1]) if passed else 0


def _run(what: str, command: list[str], folder: Path) -> str:
    environment = {
        key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "PYTEST"))
    }
    done = run(command, folder=folder, environment=environment, captured=True)
    if done.returncode:
        last = "\n    ".join(done.stdout.strip().splitlines()[-20:])
        message = f"{what} failed with status {done.returncode}"
        raise FoundError(Diagnostic("package", message, hint=last))
    return done.stdout
