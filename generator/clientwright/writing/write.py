"""Write: what was made goes to disk all or nothing.

What is to be written, and what it takes the place of, first stand complete in .clientwright/. A journal then
says that the exchange has begun, and its removal that it is done. Whatever interrupts that, `state.recover`
puts everything back as it was: the next command starts with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location
from clientwright.writing import state
from clientwright.writing.paths import is_reserved, refuse_name, refuse_target


@dataclass(frozen=True)
class Change:
    """A file that differs from what it should be: `added`, `changed` or `removed` by the build."""

    kind: str
    path: str


def standing(root: Path, paths: Iterable[str]) -> dict[str, str]:
    """The text of those files, given by their paths from `root`, that are there.

    A checkout may have given all lines the ends of its system: they are read as they were written.
    Raises `ClientwrightError` for a path that leads out of `root`, or goes through a link.
    """
    texts: dict[str, str] = {}
    for path in paths:
        refuse_target(root, path)
        if (root / path).is_file():
            text = (root / path).read_bytes().decode("utf-8", "surrogateescape")
            texts[path] = text.replace("\r\n", "\n")
    return texts


def differences(wanted: Mapping[str, str], found: Mapping[str, str]) -> list[Change]:
    """What writing `wanted` over `found` would change, in the order of paths."""
    kinds = {
        **{path: "removed" for path in found if path not in wanted},
        **{path: "added" for path in wanted if path not in found},
        **{path: "changed" for path in wanted if path in found and wanted[path] != found[path]},
    }
    return [Change(kinds[path], path) for path in sorted(kinds)]


def write(root: Path, files: Mapping[str, str | None]) -> None:
    """Gives each file, named by its path from `root`, its text; one that is given None is removed.

    Raises `ClientwrightError` where the disk refuses; then everything is as it was.
    """
    for path, text in files.items():
        refuse_target(root, path)
        if text is not None:
            refuse_name(path)
    try:
        _exchange(root, files)
    except OSError as error:
        raise _cannot_write(root, error) from error
    except BaseException:
        state.recover(root)
        raise


def _exchange(root: Path, files: Mapping[str, str | None]) -> None:
    new, old = state.incoming(root), state.outgoing(root)
    before = {path: (root / path).is_file() for path in files}
    for path, text in files.items():
        if text is not None:
            state.put(new / path, text.encode("utf-8", "surrogateescape"))
        if before[path]:
            state.put(old / path, (root / path).read_bytes())
    state.begin(root, before)
    for path, text in files.items():
        target = root / path
        if text is None:
            state.remove(root, target)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            (new / path).replace(target)
    state.finish(root)


def _cannot_write(root: Path, error: OSError) -> ClientwrightError:
    try:
        state.recover(root)
        hint = "Nothing was changed. Free some space, or make the folder writable."
    except OSError:
        hint = "Free some space, or make the folder writable: the next command takes back what was begun."
    where = Location(str(error.filename or root), 1)
    return ClientwrightError(
        Diagnostic("write", f"cannot write: {error.strerror or error}", location=where, hint=hint)
    )


def refuse_api(root: Path, api: str) -> None:
    """Raises `ClientwrightError` for a name that no API can have, or that one in spec/ has already.

    Names that differ in `-` and `_` alone would give two packages of one name.
    """
    if not re.fullmatch(r"[a-z][a-z0-9_-]*", api) or is_reserved(api):
        hint = "Use lower-case letters, digits, - and _, with a letter first."
        raise ClientwrightError(Diagnostic("project", f"{api!r} cannot be the name of an API", hint=hint))
    for folder in (root / "spec").glob("*/"):
        if _same_package(folder.name, api):
            hint = f"Take new documentation with `clientwright update {folder.name} FILE...`."
            raise ClientwrightError(Diagnostic("project", f"spec/{folder.name} is there already", hint=hint))


def _same_package(one: str, other: str) -> bool:
    return re.sub(r"[-_]+", "-", one.lower()) == re.sub(r"[-_]+", "-", other.lower())
