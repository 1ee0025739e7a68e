"""Write: what was made goes to disk all or nothing.

What is to be written, and what it takes the place of, first stand complete in .clientwright/. A journal then
says that the exchange has begun, and its removal that it is done. Whatever interrupts that, `recover` puts
everything back as it was: the next command starts with it.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location

_STATE = ".clientwright"
_JOURNAL = "journal.json"
# What tools leave in a package's folder; neither ours nor anybody's work.
_CACHES = frozenset(
    "__pycache__ .pytest_cache .mypy_cache .ruff_cache .hypothesis .venv dist build .git".split()
)


@dataclass(frozen=True)
class Change:
    """A file that differs from what it should be: `added`, `changed` or `removed` by the build."""

    kind: str
    path: str


def existing(folder: Path) -> dict[str, str]:
    """The text of every file of a package that stands in `folder`; caches aside."""
    return {
        path.relative_to(folder).as_posix(): _text(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not _is_cache(path.relative_to(folder))
    }


def standing(root: Path, paths: Iterable[str]) -> dict[str, str]:
    """The text of those files, given by their paths from `root`, that are there."""
    return {path: _text(root / path) for path in paths if (root / path).is_file()}


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "surrogateescape")


def _is_cache(path: Path) -> bool:
    return any(part in _CACHES or part.endswith((".egg-info", ".pyc")) for part in path.parts)


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
    for path in files:
        _refuse_outside(path)
        if not (root / path).parent.resolve().is_relative_to(root.resolve()):
            hint = "Put the folder itself there, not a link."
            where = Location(path, 1)
            raise ClientwrightError(
                Diagnostic("write", f"{path} leads out of the project", location=where, hint=hint)
            )
    try:
        _exchange(root, files)
    except OSError as error:
        with contextlib.suppress(OSError):
            recover(root)
        where = Location(str(error.filename or root), 1)
        hint = "Nothing was changed. Free some space, or make the folder writable."
        raise ClientwrightError(
            Diagnostic("write", f"cannot write: {error.strerror or error}", location=where, hint=hint)
        ) from error


def _exchange(root: Path, files: Mapping[str, str | None]) -> None:
    state = root / _STATE
    new, old = state / "new", state / "old"
    before = {path: (root / path).is_file() for path in files}
    for path, text in files.items():
        if text is not None:
            _put(new / path, text.encode("utf-8", "surrogateescape"))
        if before[path]:
            _put(old / path, (root / path).read_bytes())
    _put(state / f"{_JOURNAL}.new", json.dumps(before).encode())
    (state / f"{_JOURNAL}.new").replace(state / _JOURNAL)
    for path, text in files.items():
        target = root / path
        if text is None:
            _remove(root, target)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            (new / path).replace(target)
    (state / _JOURNAL).unlink()
    _clear(state)


def recover(root: Path) -> None:
    """Takes back what an interrupted `write` had done. May itself be interrupted, and begun again."""
    state = root / _STATE
    journal = state / _JOURNAL
    if journal.is_file():
        for path, existed in json.loads(journal.read_bytes()).items():
            target, kept = root / path, state / "old" / path
            if not existed:
                _remove(root, target)
            elif kept.is_file():
                target.parent.mkdir(parents=True, exist_ok=True)
                kept.replace(target)
        journal.unlink()
    _clear(state)


def settle(root: Path) -> None:
    """Takes back what an interrupted `write` had done, if there is such a thing; for those who only read."""
    if (root / _STATE / _JOURNAL).is_file():
        with locked(root):
            pass


def refuse_api(root: Path, api: str) -> None:
    """Raises `ClientwrightError` for a name that no API can have, or that one in spec/ has already."""
    if not re.fullmatch(r"[a-z][a-z0-9_-]*", api):
        hint = "Use lower-case letters, digits, - and _, with a letter first."
        raise ClientwrightError(Diagnostic("project", f"{api!r} cannot be the name of an API", hint=hint))
    if (root / "spec" / api).exists():
        hint = f"Take new documentation with `clientwright update {api} FILE...`."
        raise ClientwrightError(Diagnostic("project", f"spec/{api} is there already", hint=hint))


@contextlib.contextmanager
def locked(root: Path) -> Generator[None]:
    """Holds the project for one writer at a time; another waits."""
    state = root / _STATE
    try:
        state.mkdir(exist_ok=True)
        handle = os.open(state / "lock", os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        where = Location(str(state), 1)
        raise ClientwrightError(
            Diagnostic("write", f"cannot write: {error.strerror}", location=where, hint="Make it writable.")
        ) from error
    try:
        with contextlib.suppress(ImportError):
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        recover(root)
        yield
    finally:
        os.close(handle)


def _refuse_outside(path: str) -> None:
    if ".." in Path(path).parts or Path(path).is_absolute():
        raise ClientwrightError(Diagnostic("write", f"refuses to write outside the project: {path!r}"))


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _remove(root: Path, path: Path) -> None:
    """Removes a file, and the folders that it leaves empty."""
    path.unlink(missing_ok=True)
    for folder in path.parents:
        if folder == root or not folder.is_dir() or any(folder.iterdir()):
            break
        folder.rmdir()


def _clear(state: Path) -> None:
    for name in ("new", "old"):
        shutil.rmtree(state / name, ignore_errors=True)
