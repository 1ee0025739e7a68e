"""What a forked process gets anew.

A fork copies everything and runs one thread. A connection would be shared by both processes, and a lock that
another thread held in that moment stays locked for ever, since nobody is left to release it.
"""

from __future__ import annotations

import os
import threading
from typing import Protocol
from weakref import WeakSet


class Renewable(Protocol):
    """What must not be used by two processes."""

    def after_fork(self) -> None:
        """Becomes as new. Called in the forked process, before its own code runs."""
        ...


_ALL: WeakSet[Renewable] = WeakSet()


def renew_after_fork(one: Renewable) -> None:
    """Has something renewed in each process that is forked, for as long as somebody holds it."""
    _ALL.add(one)


def _renew_all() -> None:
    for one in list(_ALL):
        one.after_fork()


class Lock:
    """A reentrant lock that is free in a forked process; a context manager.

    What it guards may be half done there, and must bear being done again.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        renew_after_fork(self)

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        self._lock.release()

    def after_fork(self) -> None:
        """Forgets who held it."""
        self._lock = threading.RLock()


if hasattr(os, "register_at_fork"):  # there are systems that cannot fork
    os.register_at_fork(after_in_child=_renew_all)
