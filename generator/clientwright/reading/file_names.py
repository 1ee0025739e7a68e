"""Names of files that every file system takes and that lead nowhere else, made of any text."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable

_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
_LONGEST = 120
_DEEPEST = 8


def safe_path(text: str) -> str:
    """A path of plain parts, in the parts of a text between slashes: letters, digits, dots and dashes.

    No part is hidden, empty, longer than 120 signs, or what Windows keeps for devices. Of a longer one the
    beginning stays, with a digest of all.
    """
    parts = [one for one in map(_safe_part, text.split("/")) if one]
    return "/".join(parts[-_DEEPEST:]) or "page"


def mark(text: str) -> str:
    """What tells the name made of a text from that of another; nothing for no text."""
    return f"-{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}" if text else ""


def told_apart(sources: Iterable[str], name: Callable[[str, str], str]) -> dict[str, str]:
    """The name of each source: `name` makes it of the source alone, or also of a text that marks it.

    Those are marked, with themselves, that a file system could not tell apart.
    """
    plain = {source: name(source, "") for source in sources}
    shared = Counter(one.casefold() for one in plain.values())
    return {
        source: one if shared[one.casefold()] == 1 else name(source, source) for source, one in plain.items()
    }


def _safe_part(text: str) -> str:
    plain = re.sub(r"[^A-Za-z0-9._-]+", "-", text).strip(".-")
    if len(plain) > _LONGEST:
        plain = f"{plain[: _LONGEST - 9].rstrip('.-')}{mark(text)}"
    return f"_{plain}" if _RESERVED.fullmatch(plain) else plain
