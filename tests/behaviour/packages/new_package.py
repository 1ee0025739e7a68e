"""A package of one page, as `new` makes it."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import pytest
from typer.testing import CliRunner

from clientwright.cli.run import app


def new_project(folder: Path, name: str, page: Path) -> Path:
    """Makes a project of a page in a folder, which is returned."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        made = CliRunner().invoke(app, ["new", name, str(page)], catch_exceptions=False)
    assert made.exit_code == 0, made.output
    return folder


@contextmanager
def imported(project: Path, name: str) -> Iterator[ModuleType]:
    """The project's package, imported; its modules are forgotten at the end."""
    package = f"{name}_client"
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(project / f"generated/{name}/src"))
        yield importlib.import_module(package)
    for module in [one for one in sys.modules if one.partition(".")[0] == package]:
        del sys.modules[module]
