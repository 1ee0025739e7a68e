"""Modules that are imported when something of them is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class LazyModule:
    """Stands for a module, which a type checker sees in its place. `name` may be relative to `package`."""

    def __init__(self, name: str, package: str | None) -> None:
        self._place = name, package

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(*self._place), name)

    def __repr__(self) -> str:
        return f"<LazyModule {self._place[0]}>"
