"""How much is asked of a host and how long it is waited for, and why a page was not fetched."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from clientwright.reading.sources import LARGEST


@dataclass(frozen=True)
class Limits:
    """Limits of fetching; times in seconds, sizes in bytes after decompression."""

    at_once: int = 4
    """How many requests are under way at a time."""
    pages: int = 5_000
    page_bytes: int = LARGEST
    site_bytes: int = 4 * LARGEST
    page_seconds: float = 60.0
    """For one page from its first byte sent to its last received, redirects included."""
    silent_seconds: float = 20.0
    """Without a single byte."""
    attempts: int = 4
    redirects: int = 5
    first_wait: float = 0.5
    """Before the second attempt; doubled before each further one."""
    longest_wait: float = 120.0
    """Up to which a host that asks to wait (Retry-After) is waited for."""


class Fate(StrEnum):
    """What becomes of a page that was not fetched."""

    GONE = "gone"
    """The site does not have it: it is left out, and that is told."""
    BROKEN = "broken"
    """It is there and cannot be taken; asking again would not help."""
    LATER = "later"
    """The host cannot give it now."""


class UnfetchedError(Exception):
    """A page that was not fetched; the message goes on after its address. `wait` is what the host asks for,
    in seconds."""

    def __init__(self, fate: Fate, message: str, wait: float | None = None) -> None:
        super().__init__(message)
        self.fate = fate
        self.wait = wait
