"""Pages of a site that is being fetched, kept so that an interrupted run goes on where it stopped.

They stand in the user's cache folder and nowhere in a project: what a project brings along is not taken for
what its vendor's host gave.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import time
from contextlib import suppress
from pathlib import Path

from clientwright.reading.fetching.transfer import Page

_AGE = 24 * 3600
"""Seconds after which a kept page is asked for again."""


class Kept:
    """The pages of one site, a file each. Where there is no folder to write to, none is kept."""

    def __init__(self, site: str, cache: Path | None) -> None:
        self._folder = cache / _digest(site) if cache is not None else None

    def get(self, address: str) -> Page | None:
        """A page that an earlier run has fetched; None where there is none, or an old or broken one."""
        path = self._path(address)
        if path is None:
            return None
        with suppress(OSError, ValueError):
            if time.time() - path.stat().st_mtime < _AGE:
                head, _, content = path.read_bytes().partition(b"\n")
                found = json.loads(head)
                if found == [address, found[1], hashlib.sha256(content).hexdigest()]:
                    return Page(address, str(found[1]), content)
        return None

    def put(self, page: Page) -> None:
        """Keeps a page, whole or not at all."""
        path = self._path(page.address)
        if path is None:
            return
        head = json.dumps([page.address, page.content_type, hashlib.sha256(page.content).hexdigest()])
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            part = path.with_name(f"{path.name}.{os.getpid()}")
            part.write_bytes(head.encode() + b"\n" + page.content)
            part.replace(path)

    def clear(self) -> None:
        """Forgets the pages: all of them have been taken."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _path(self, address: str) -> Path | None:
        return self._folder / _digest(address) if self._folder is not None else None


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
