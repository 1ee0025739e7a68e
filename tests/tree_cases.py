"""Grammar cases: files of texts, each with the tree that a dialect makes of it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path

Cases = list[tuple[str, str, str]]
"""Titles, texts and trees, a node a line."""


def read_cases(path: Path, separator: str, tree: Callable[[str], Iterable[str]]) -> tuple[Cases, Cases]:
    """A file's cases with the trees that its texts give now, and with those that it states.

    Where CLIENTWRIGHT_ACCEPT is set, the file is written with the trees of now; then read them.
    """
    case = re.compile(rf"^=+\n([^\n]+)\n=+\n(.*?)\n{separator}\n(.*?)(?=^=+\n|\Z)", re.MULTILINE | re.DOTALL)
    stated = [
        (title, text, made.rstrip("\n"))
        for title, text, made in case.findall(path.read_text(encoding="utf-8"))
    ]
    found = [(title, text, "\n".join(tree(text))) for title, text, _ in stated]
    if os.environ.get("CLIENTWRIGHT_ACCEPT"):
        line = "=" * 20
        written = (f"{line}\n{title}\n{line}\n{text}\n{separator}\n{made}\n\n" for title, text, made in found)
        path.write_text("".join(written), encoding="utf-8")
    return found, stated
