"""Ownership: in a package's folder only what its manifest names is the tool's; all else is its users'."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from clientwright.diagnostics import ClientwrightError, Diagnostic, FoundError, Location
from clientwright.writing.format import MANIFEST, Manifest, digest, load_manifest
from clientwright.writing.paths import is_inside
from clientwright.writing.write import standing

_SHOWN = 10


def existing(root: Path, folder: str, wanted: Iterable[str]) -> dict[str, str]:
    """What stands of a package, by paths in its `folder`: its manifest, what that names, and of `wanted`.

    Files that users put there are neither read nor touched. Raises `ClientwrightError` as `standing` does,
    and for a manifest that names what is outside the folder.
    """
    manifest = f"{folder}/{MANIFEST}"
    named = load_manifest(standing(root, [manifest]).get(manifest, "")).files
    for path in named:
        if not is_inside(path):
            hint = "Restore it from version control, or delete it and build with --overwrite."
            message = f"{manifest} names a file outside the package: {path!r}"
            raise ClientwrightError(Diagnostic("write", message, location=Location(manifest, 1), hint=hint))
    paths = sorted({MANIFEST, *named, *wanted})
    found = standing(root, (f"{folder}/{path}" for path in paths))
    return {path.removeprefix(f"{folder}/"): text for path, text in found.items()}


def edited_files(found: Mapping[str, str], wanted: Mapping[str, str]) -> list[str]:
    """The paths at which a build would destroy what people wrote, for it is not what was written there."""
    manifest = load_manifest(found.get(MANIFEST, ""))
    return [
        path
        for path, text in found.items()
        if path != MANIFEST and wanted.get(path) != text and not _is_written(manifest, path, text)
    ]


def refuse_edited(folder: str, edited: Iterable[str]) -> None:
    """Raises `FoundError` for files of a package that a build would destroy."""
    hint = "Move what you wrote into files of other names, or build with --overwrite to lose it."
    message = "this file was edited by hand, or is no build's work"
    told = [
        Diagnostic("edited", message, location=Location(f"{folder}/{path}", 1), hint=hint) for path in edited
    ]
    if told:
        more = [Diagnostic("edited", f"{len(told) - _SHOWN} more of {folder} were edited, too", hint=hint)]
        raise FoundError(*told[:_SHOWN], *(more if len(told) > _SHOWN else ()))


def _is_written(manifest: Manifest, path: str, text: str) -> bool:
    return path in manifest.files and manifest.files[path][1] == digest(text)
