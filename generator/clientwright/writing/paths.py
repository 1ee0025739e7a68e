"""Paths that the tool writes to: inside the project, through no link, of names that every system can hold."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location

# As Windows has them: with any ending, and in any case.
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_UNUSABLE = re.compile(r'[<>:"|?*\\\x00-\x1f]|[. ]$')


def is_inside(path: str) -> bool:
    """Whether a path is relative, and stays below where it begins, on every system."""
    return bool(path) and not re.search(r"\\|^/|^[A-Za-z]:|(^|/)\.\.(/|$)|\x00", path)


def refuse_target(root: Path, path: str) -> None:
    """Raises `ClientwrightError` for a path from `root` that leads out of it, or goes through a link."""
    if not is_inside(path):
        raise ClientwrightError(Diagnostic("write", f"refuses to write outside the project: {path!r}"))
    parts = PurePosixPath(path).parts
    for length in range(1, len(parts) + 1):
        refuse_link(root.joinpath(*parts[:length]), "/".join(parts[:length]))


def refuse_link(path: Path, shown: str) -> None:
    """Raises `ClientwrightError` for a path that is a link; `shown` is how it is called in the message."""
    if path.is_symlink():
        hint = "Put the file or folder itself there."
        where = Location(shown, 1)
        raise ClientwrightError(
            Diagnostic("write", f"{shown} is a link, and links are not followed", location=where, hint=hint)
        )


def refuse_name(path: str) -> None:
    """Raises `ClientwrightError` for a path that no checkout on Windows could hold."""
    for part in PurePosixPath(path).parts:
        if is_reserved(part) or _UNUSABLE.search(part):
            hint = "Give the file another name."
            raise ClientwrightError(
                Diagnostic("write", f"{path!r} cannot be the name of a file on Windows", hint=hint)
            )


def is_reserved(name: str) -> bool:
    """Whether Windows keeps a file's name for a device."""
    return bool(_RESERVED.fullmatch(name))
