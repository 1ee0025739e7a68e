"""The state of a project in .clientwright/: who writes to it, and what a write that has begun must take back.

The folder stands only while something is written, or after a write that was cut off. A checkout of somebody
else's project may carry such a folder, too. So the journal names the lock file beside it by what the system
alone sets (its inode, and the time at which it became what it is), and whatever does not fit is refused.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
from collections.abc import Generator, Mapping
from pathlib import Path
from typing import cast

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location
from clientwright.writing.paths import refuse_link, refuse_target

if sys.platform == "win32":
    import msvcrt

    def _hold(handle: int) -> None:
        while True:  # the system itself gives up after ten seconds
            with contextlib.suppress(OSError):
                msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
                return

else:
    import fcntl

    def _hold(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX)


_STATE = ".clientwright"
_LOCK = "lock"
_JOURNAL = "journal.json"
_HOMES = ("spec/", "generated/")


@contextlib.contextmanager
def locked(root: Path) -> Generator[None]:
    """Holds the project for one writer at a time; another waits."""
    try:
        handle = _lock(root / _STATE)
    except OSError as error:
        where = Location(str(root / _STATE), 1)
        raise ClientwrightError(
            Diagnostic("write", f"cannot write: {error.strerror}", location=where, hint="Make it writable.")
        ) from error
    try:
        recover(root)
        yield
    finally:
        _leave(root / _STATE)
        os.close(handle)


def settle(root: Path) -> None:
    """Takes back what an interrupted write had done, if there is such a thing; for those who only read."""
    if os.path.lexists(root / _STATE / _JOURNAL):
        with locked(root):
            pass


def begin(root: Path, before: Mapping[str, bool]) -> None:
    """Says that files are being exchanged; `before` tells of each path whether it was there."""
    state = root / _STATE
    os.close(_open(state / _LOCK))
    text = json.dumps({"lock": _mark(state / _LOCK), "before": before})
    put(state / f"{_JOURNAL}.new", text.encode())
    (state / f"{_JOURNAL}.new").replace(state / _JOURNAL)


def finish(root: Path) -> None:
    """Says that all files are exchanged."""
    (root / _STATE / _JOURNAL).unlink()
    _clear(root / _STATE)


def incoming(root: Path) -> Path:
    """The folder of the files to come."""
    return root / _STATE / "new"


def outgoing(root: Path) -> Path:
    """The folder of the files whose place they take."""
    return root / _STATE / "old"


def recover(root: Path) -> None:
    """Takes back what an interrupted write had done. May itself be interrupted, and begun again.

    Raises `ClientwrightError` for a state that no write in this very folder left.
    """
    state = root / _STATE
    for name in ("", _LOCK, _JOURNAL, f"{_JOURNAL}.new", "new", "old"):
        refuse_link(state / name, f"{_STATE}/{name}")
    if (state / _JOURNAL).is_file():
        for path, existed in _begun(root).items():
            _take_back(root, path, existed=existed)
        (state / _JOURNAL).unlink()
    _clear(state)


def put(path: Path, content: bytes) -> None:
    """Writes a file, and the folders that it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def remove(root: Path, path: Path) -> None:
    """Removes a file, and the folders below `root` that it leaves empty."""
    path.unlink(missing_ok=True)
    for folder in path.parents:
        if folder == root or not folder.is_dir() or any(folder.iterdir()):
            break
        folder.rmdir()


def _take_back(root: Path, path: str, *, existed: bool) -> None:
    """Makes one file what it was; one that is so already is not touched, for it may not be writable."""
    target, kept = root / path, outgoing(root) / path
    if not existed:
        if target.is_file():
            remove(root, target)
    elif kept.is_file() and not (target.is_file() and target.read_bytes() == kept.read_bytes()):
        target.parent.mkdir(parents=True, exist_ok=True)
        kept.replace(target)


def _begun(root: Path) -> dict[str, bool]:
    """What the journal says; raises `ClientwrightError` for one that no write in this folder left."""
    state = root / _STATE
    try:
        tree = json.loads((state / _JOURNAL).read_bytes())
        before = cast("dict[str, bool]", tree["before"])
        ours = tree["lock"] == _mark(state / _LOCK) and all(one.startswith(_HOMES) for one in before)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, FileNotFoundError):
        before, ours = {}, False
    if not ours:
        where = Location(f"{_STATE}/{_JOURNAL}", 1)
        message = f"{_STATE}/{_JOURNAL} was not written in this folder by this machine, and is not obeyed"
        hint = f"Delete {_STATE}/, and see what version control says of spec/ and generated/."
        raise ClientwrightError(Diagnostic("state", message, location=where, hint=hint))
    for path in before:
        refuse_target(root, path)
    return before


def _lock(state: Path) -> int:
    """The held lock file. One that its last holder has removed meanwhile counts for nothing."""
    while True:
        refuse_link(state, state.name)
        refuse_link(state / _LOCK, f"{state.name}/{_LOCK}")
        with contextlib.suppress(FileNotFoundError):
            state.mkdir(exist_ok=True)
            handle = _open(state / _LOCK)
            _hold(handle)
            with contextlib.suppress(FileNotFoundError):
                if os.fstat(handle).st_ino == (state / _LOCK).stat().st_ino:
                    return handle
            os.close(handle)


def _open(lock: Path) -> int:
    return os.open(lock, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o644)


def _mark(lock: Path) -> str:
    found = lock.stat()
    return f"{found.st_ino}-{found.st_ctime_ns}"


def _leave(state: Path) -> None:
    """Removes the lock and the folder, unless something is there to be taken back."""
    with contextlib.suppress(OSError):
        if not os.path.lexists(state / _JOURNAL):
            (state / _LOCK).unlink()
            state.rmdir()


def _clear(state: Path) -> None:
    for name in ("new", "old"):
        shutil.rmtree(state / name, ignore_errors=True)
