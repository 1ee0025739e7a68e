"""The API for tests of programs that use it: offline, with the answers that the tests set."""

from __future__ import annotations

from typing import Unpack

from ._runtime.configuration import CallOptions
from ._runtime.testing import Answers, OfflineAPI, RecordedCall
from .client import AsyncCobalt, Cobalt
from .conventions import CONFIGURATION

__all__ = ["Answers", "OfflineCobalt", "RecordedCall"]


class OfflineCobalt(OfflineAPI):
    """Answers the calls of the clients that it makes, without a network. See the README, "Tests"."""

    def __init__(self) -> None:
        super().__init__(__name__.rpartition(".")[0], CONFIGURATION)

    def client(self, **options: Unpack[CallOptions]) -> Cobalt:
        """A client for code that waits, with made-up credentials. It does not wait before it repeats calls."""
        return self._offline(Cobalt, options)

    def async_client(self, **options: Unpack[CallOptions]) -> AsyncCobalt:
        """A client for code that awaits, with made-up credentials. It does not wait before it repeats calls."""
        return self._offline_async(AsyncCobalt, options)
