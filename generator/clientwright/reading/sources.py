"""Read: a project's files become `Document`s and texts, or a clear error."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location

# Far above any page that people write, far below what would exhaust a machine.
LARGEST = 64 * 1024 * 1024
MOST_LINES = 200_000


@dataclass(frozen=True)
class Document:
    """One documentation file: its name, and its text exactly as it was read (line ends included)."""

    name: str
    text: str

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines without their ends; only a line feed ends a line, and the last may lack it."""
        return tuple(self.text.removesuffix("\n").split("\n"))

    @cached_property
    def sha256(self) -> str:
        """The SHA-256, in hex, of the file's bytes."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    def location(self, line: int, column: int = 0) -> Location:
        """The place of a line (from 1) and column (from 1; 0: the whole line), with the line's text."""
        text = self.lines[line - 1] if 0 < line <= len(self.lines) else ""
        return Location(self.name, line, column, text)


@dataclass(frozen=True)
class Inputs:
    """All that one API is built from. Texts of files that are not there are empty."""

    api: str
    documents: tuple[Document, ...]
    overlay: str = ""
    names: str = ""
    changelog: str = ""


def find_project(start: Path) -> Path:
    """The nearest folder upward that holds a spec/; raises `ClientwrightError` where there is none."""
    for folder in (start, *start.parents):
        if (folder / "spec").is_dir():
            return folder
    hint = "Start a project with `clientwright new API FILE...`, or change into one."
    raise ClientwrightError(Diagnostic("project", f"no spec/ in {start} or above", hint=hint))


def list_apis(root: Path) -> list[str]:
    """The APIs of a project: the folders of spec/ that have sources."""
    return sorted(folder.parent.name for folder in (root / "spec").glob("*/source") if folder.is_dir())


def read_inputs(root: Path, api: str) -> Inputs:
    """The files of spec/API; raises `ClientwrightError` for an API that is not there or cannot be read."""
    folder = root / "spec" / api
    if api not in list_apis(root):
        known = ", ".join(list_apis(root)) or "none"
        hint = f"APIs of this project: {known}. A new one starts with `clientwright new {api} FILE...`."
        raise ClientwrightError(Diagnostic("project", f"there is no spec/{api}/source", hint=hint))
    files = sorted(path for path in (folder / "source").iterdir() if not path.name.startswith("."))
    return Inputs(
        api,
        read_all(files, within=folder / "source"),
        overlay=_optional(folder / "overlay.yaml"),
        names=_optional(folder / "names.json"),
        changelog=_optional(folder / "CHANGELOG.md"),
    )


def read_all(paths: Iterable[Path], within: Path | None = None) -> tuple[Document, ...]:
    """The documents in files, in order; every file that cannot be read is told at once."""
    documents: list[Document] = []
    refused: list[Diagnostic] = []
    for path in paths:
        try:
            documents.append(read(path, within))
        except ClientwrightError as error:
            refused.extend(error.diagnostics)
    if not documents and not refused:
        refused.append(Diagnostic("source", "there is no documentation", hint="Put it into source/ as text."))
    if refused:
        raise ClientwrightError(*refused)
    return tuple(documents)


def read(path: Path, within: Path | None = None) -> Document:
    """The document in a file; it is named as the file is, without its folder.

    Raises `ClientwrightError` for a file that is not there, empty, too large or long, not UTF-8, or
    reached through a link that leads out of the folder `within`.
    """
    if within is not None and not path.resolve().is_relative_to(within.resolve()):
        raise _refusal(path, "leads out of the project", "Put the file itself there, not a link.")
    try:
        if path.stat().st_size > LARGEST:
            raise _refusal(path, f"is larger than {LARGEST // 2**20} MiB", "Split it into several files.")
        raw = path.read_bytes()
    except OSError as error:
        raise _refusal(path, f"cannot be read: {error.strerror or error}", "Check the path.") from error
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - (raw.rfind(b"\n", 0, error.start) + 1) + 1
        message = f"is not UTF-8: byte 0x{raw[error.start]:02x} at offset {error.start}"
        raise _refusal(path, message, "Save the documentation as UTF-8.", line, column) from error
    if text.count("\n") > MOST_LINES:
        message = f"has more than {MOST_LINES:,} lines"
        raise _refusal(path, message, "Split it into several files.", MOST_LINES + 1)
    if not text.strip():
        raise _refusal(path, "is empty", "Give the text of the documentation.")
    return Document(path.name, text)


def _optional(path: Path) -> str:
    return read(path, path.parent).text if path.is_file() and path.stat().st_size else ""


def _refusal(path: Path, message: str, hint: str, line: int = 1, column: int = 1) -> ClientwrightError:
    where = Location(path.name, line, column)
    return ClientwrightError(Diagnostic("source", f"{path.name} {message}", location=where, hint=hint))
