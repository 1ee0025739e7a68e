"""What is imported or computed when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

T = TypeVar("T")


class LazyModule:
    """Stands for a module, which a type checker sees in its place. `name` may be relative to `package`."""

    def __init__(self, name: str, package: str | None) -> None:
        self._place = name, package

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(*self._place), name)

    def __repr__(self) -> str:
        return f"<LazyModule {self._place[0]}>"


class lazy_attribute(cached_property[T]):  # noqa: N801 - a decorator
    """An attribute that is computed when it is first asked for, and kept. Threads see the same value.

    Asked of the class, it is what is computed of None in place of an instance: so `unittest.mock` sees what
    instances have. Python 3.11's own holds a lock, which a fork may leave locked for ever.
    """

    if not TYPE_CHECKING:  # to a type checker it is Python's own

        def __get__(self, instance: object, owner: type | None = None) -> T:
            value = self.func(instance)
            return value if instance is None else vars(instance).setdefault(self.attrname, value)
