"""Write: what was made goes to disk all or nothing.

A package is staged beside the project's folders and then takes the old one's place, by renaming. Whatever
interrupts that, `recover` puts right: the next command starts with it.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location
from clientwright.sources import Document

_STATE = ".clientwright"
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
        path.relative_to(folder).as_posix(): path.read_bytes().decode("utf-8", "surrogateescape")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not _is_cache(path.relative_to(folder))
    }


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


def write(root: Path, folder: str, package: Mapping[str, str], files: Mapping[str, str]) -> None:
    """Replaces the package in `folder` and writes `files`; both relative to the project's `root`.

    Raises `ClientwrightError` where the disk refuses; then everything is as it was.
    """
    try:
        _write(root, folder, package, files)
    except OSError as error:
        where = Location(str(error.filename or root), 1)
        hint = "Nothing was changed. Free some space, or make the folder writable."
        raise ClientwrightError(
            Diagnostic("write", f"cannot write: {error.strerror or error}", location=where, hint=hint)
        ) from error


def _write(root: Path, folder: str, package: Mapping[str, str], files: Mapping[str, str]) -> None:
    state = root / _STATE
    staged, old = state / "new" / folder, state / "old" / folder
    shutil.rmtree(staged, ignore_errors=True)
    for path, text in package.items():
        _put(_inside(staged, path), text)
    pending = [(root / path, _beside(root / path, text)) for path, text in files.items()]
    target = root / folder
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        old.parent.mkdir(parents=True, exist_ok=True)
        target.rename(old)
    staged.rename(target)
    for final, temporary in pending:
        temporary.replace(final)
    shutil.rmtree(old, ignore_errors=True)
    shutil.rmtree(state / "new", ignore_errors=True)


def start_api(root: Path, api: str, documents: Iterable[Document], overlay: str) -> None:
    """Creates spec/API with its sources and overlay; raises `ClientwrightError` where it stands already."""
    folder = root / "spec" / api
    if not re.fullmatch(r"[a-z][a-z0-9_-]*", api):
        hint = "Use lower-case letters, digits, - and _, with a letter first."
        raise ClientwrightError(Diagnostic("project", f"{api!r} cannot be the name of an API", hint=hint))
    if folder.exists():
        hint = f"Take new documentation with `clientwright update {api} FILE...`."
        raise ClientwrightError(Diagnostic("project", f"spec/{api} is there already", hint=hint))
    try:
        staged = root / _STATE / "start" / api
        shutil.rmtree(staged, ignore_errors=True)
        for document in documents:
            _put(_inside(staged / "source", document.name), document.text)
        _put(staged / "overlay.yaml", overlay)
        folder.parent.mkdir(parents=True, exist_ok=True)
        staged.rename(folder)
    except OSError as error:
        where = Location(str(error.filename or folder), 1)
        raise ClientwrightError(
            Diagnostic("write", f"cannot write: {error.strerror or error}", location=where)
        ) from error


def recover(root: Path) -> None:
    """Finishes what an interrupted write left: a package that was moved away is put back, or dropped."""
    old = root / _STATE / "old"
    for package in sorted(old.glob("*/*")) if old.is_dir() else ():
        target = root / package.relative_to(old)
        if target.exists():
            shutil.rmtree(package, ignore_errors=True)
        else:
            package.rename(target)


@contextlib.contextmanager
def locked(root: Path) -> Iterator[None]:
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


def _inside(folder: Path, path: str) -> Path:
    target = folder / path
    if ".." in Path(path).parts or Path(path).is_absolute():
        raise ClientwrightError(Diagnostic("write", f"refuses to write outside the package: {path!r}"))
    return target


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8", "surrogateescape"))


def _beside(path: Path, text: str) -> Path:
    temporary = path.with_name(f".{path.name}.new")
    _put(temporary, text)
    return temporary
