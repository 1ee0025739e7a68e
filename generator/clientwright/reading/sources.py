"""Read: a project's files become `Document`s and texts, or a clear error."""

from __future__ import annotations

import hashlib
import json
import stat
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import cast

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location
from clientwright.reading import left_out

# Far above any page that people write, far below what would exhaust a machine.
LARGEST = 64 * 1024 * 1024
MOST_LINES = 500_000
ADDRESSES = "addresses.json"
"""The file in spec/API that says where its sources were fetched."""


@dataclass(frozen=True)
class Document:
    """One documentation file: its name, and its text exactly as it was read (line ends included).

    `address` is where it was fetched, "" for a file; it is no part of what the document says.
    """

    name: str
    text: str
    address: str = field(default="", compare=False)

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
    """All that one API is built from. Texts of files that are not there are empty.

    `before` are documents that these take the place of; they only help to say what became of a line.
    `without` are patterns of pages that are no documents of it.
    """

    api: str
    documents: tuple[Document, ...]
    supplement: str = ""
    overlay: str = ""
    names: str = ""
    changelog: str = ""
    retired: str = ""
    before: tuple[Document, ...] = ()
    without: tuple[str, ...] = ()


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
    for one in (root / "spec", folder, folder / "source"):
        _refuse_link(one)
    addresses = _addresses(_optional(folder / ADDRESSES))
    return Inputs(
        api,
        tuple(replace(one, address=addresses.get(one.name, "")) for one in read_folder(folder / "source")),
        supplement=_optional(folder / "supplement.json"),
        overlay=_optional(folder / "overlay.yaml"),
        names=_optional(folder / "names.json"),
        changelog=_optional(folder / "CHANGELOG.md"),
        retired=_optional(folder / "retired.json"),
        without=read_without(root, api),
    )


def read_without(root: Path, api: str) -> tuple[str, ...]:
    """The patterns of pages that the documentation of an API does without."""
    return left_out.load(_optional(root / "spec" / api / left_out.FILE))


def addresses_text(documents: Iterable[Document]) -> str:
    """The text of addresses.json: where each document was fetched, by its name; "" where none was."""
    found = {one.name: one.address for one in documents if one.address}
    return json.dumps(found, indent=2, sort_keys=True, ensure_ascii=False) + "\n" if found else ""


def _addresses(text: str) -> dict[str, str]:
    try:
        found: object = json.loads(text or "{}")
    except (ValueError, RecursionError):
        found = None
    addresses = cast("dict[str, object]", found) if isinstance(found, dict) else {"": None}
    texts = {name: one for name, one in addresses.items() if isinstance(one, str)}
    if len(texts) < len(addresses):
        message = "this is no list of addresses: an object with the address of each source"
        where = Location(ADDRESSES, 1)
        hint = "Fetch the documentation again, or delete the file."
        raise ClientwrightError(Diagnostic("source", message, location=where, hint=hint))
    return texts


def read_folder(folder: Path, chosen: Callable[[str], bool] = lambda _: True) -> tuple[Document, ...]:
    """The documents in a folder and those below it, in order; hidden files aside.

    They are named by their paths in it, by which `chosen` chooses. A folder may be somebody else's: links in
    it are refused. Raises `ClientwrightError` as `read_all` does.
    """
    found: list[Path] = []
    for path in sorted(folder.rglob("*")):
        inner = path.relative_to(folder)
        hidden = any(part.startswith(".") for part in inner.parts)
        if not hidden and (path.is_symlink() or not path.is_dir()) and chosen(inner.as_posix()):
            found.append(path)
    return read_all(found, within=folder)


def read_all(paths: Iterable[Path], within: Path | None = None) -> tuple[Document, ...]:
    """The documents in files, in order; every file that cannot be read is told at once.

    Of those `within` a folder, links are not followed, and names are paths in it.
    """
    documents: list[Document] = []
    refused: list[Diagnostic] = []
    for path in paths:
        try:
            document = read(path, links=within is None)
            name = document.name if within is None else path.relative_to(within).as_posix()
            documents.append(replace(document, name=name))
        except ClientwrightError as error:
            refused.extend(error.diagnostics)
    if not documents and not refused:
        refused.append(Diagnostic("source", "there is no documentation", hint="Put it into source/ as text."))
    if refused:
        raise ClientwrightError(*refused)
    return tuple(documents)


def read(path: Path, *, links: bool = True) -> Document:
    """The document in a file; it is named as the file is, without its folder.

    Raises `ClientwrightError` for a file that is not there, empty, too large or long, not UTF-8, a pipe or
    device, or a link where there may be no `links`.
    """
    if not links:
        _refuse_link(path)
    try:
        status = path.stat()
        if not (stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)):
            raise _refusal(path, "is a pipe or a device", "Give a file of text.")  # it may never end
        if status.st_size > LARGEST:
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
    """The text of a file that people or builds write, whatever line ends a checkout gave it."""
    _refuse_link(path)
    if not path.exists() or (path.is_file() and not path.stat().st_size):
        return ""
    return read(path).text.replace("\r\n", "\n")


def _refuse_link(path: Path) -> None:
    if path.is_symlink():
        raise _refusal(path, "is a link, and links are not followed", "Put the file or folder itself there.")


def _refusal(path: Path, message: str, hint: str, line: int = 1, column: int = 1) -> ClientwrightError:
    where = Location(path.name, line, column)
    return ClientwrightError(Diagnostic("source", f"{path.name} {message}", location=where, hint=hint))
