"""Pages that an API's documentation does without: patterns that say which, and the file that keeps them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import cast
from urllib.parse import urlsplit

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location

FILE = "without.json"
"""The file in spec/API with the patterns that were given, so that `update` need not be given them again."""


def is_left_out(patterns: Iterable[str], *names: str) -> bool:
    """Whether a pattern is like one of a page's names: its file's path, its address, or the path of that."""
    paths = [urlsplit(name).path.strip("/") if "://" in name else name for name in names]
    known = {*names, *paths} - {""}
    wanted = {form for one in patterns for form in (one, one.strip("/"))}
    return any(fnmatchcase(name, one) for one in wanted for name in known)


def dump(patterns: Iterable[str]) -> str:
    """The text of the file; "" where there are no patterns."""
    found = sorted(set(patterns))
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n" if found else ""


def load(text: str) -> tuple[str, ...]:
    """The patterns of the file; raises `ClientwrightError` for what is no list of texts."""
    try:
        found: object = json.loads(text or "[]")
    except (ValueError, RecursionError):
        found = None
    patterns = cast("list[object]", found) if isinstance(found, list) else [None]
    texts = tuple(one for one in patterns if isinstance(one, str))
    if len(texts) < len(patterns):
        message = "this is no list of patterns: a list of texts, each like the pages to leave out"
        hint = "Correct it, or delete the file and give --without again."
        raise ClientwrightError(Diagnostic("source", message, location=Location(FILE, 1), hint=hint))
    return texts
