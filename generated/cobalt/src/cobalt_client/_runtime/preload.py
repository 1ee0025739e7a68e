"""Loading everything at once, for programs that must not wait later."""

from __future__ import annotations

import importlib
import pkgutil
import sys

from .model import Model, answer_reader, build
from .operation import Operation

_OPTIONAL = frozenset({"opentelemetry", "pytest"})
"""What extras bring along: a module that needs it is not loaded where it is not installed."""


def preload(package: str) -> None:
    """Imports all modules of a package, and builds what reads its answers.

    `package` is the import name of the package that this runtime belongs to.
    """
    root = importlib.import_module(package)
    for found in pkgutil.walk_packages(root.__path__, f"{package}."):
        try:
            importlib.import_module(found.name)
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] not in _OPTIONAL:
                raise
    for name, module in list(sys.modules.items()):
        if name.startswith(f"{package}."):
            for value in list(vars(module).values()):
                if isinstance(value, Operation) and value.answer == "json":
                    answer_reader(value.returns)
                elif isinstance(value, type) and issubclass(value, Model):
                    build(value)
