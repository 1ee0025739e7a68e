"""Format: the final text is in black's form, and made only for files whose rendered text has changed."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version

from clientwright.writing.proof import refuse_broken
from clientwright.writing.shape import shape
from clientwright.writing.statements import Statement

_STYLE = version("black").partition(".")[0]
"""The year of black: its style, and with it what it writes, changes with the year alone."""
MANIFEST = "manifest.json"
# Below this many characters a pool of processes costs more than it saves.
_LITTLE = 300_000


@dataclass(frozen=True)
class Manifest:
    """What a package was made of: the digest of each file as rendered and as written, and black's style."""

    black: str = ""
    files: Mapping[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])

    def dump(self) -> str:
        """The text of manifest.json."""
        files = {path: {"rendered": a, "written": b} for path, (a, b) in sorted(self.files.items())}
        return json.dumps({"black": self.black, "files": files}, indent=1) + "\n"


def load_manifest(text: str) -> Manifest:
    """The manifest of a package; one that cannot be read counts as none, for it is made anew."""
    try:
        tree = json.loads(text)
        files = {path: (one["rendered"], one["written"]) for path, one in tree["files"].items()}
        return Manifest(str(tree["black"]), files)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Manifest()


def digest(text: str) -> str:
    """The SHA-256, in hex, of a text as it stands in a file."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def stale(rendered: Mapping[str, str], manifest: Manifest) -> list[str]:
    """The paths whose rendered text is not what the manifest's package was made of."""
    return [path for path, text in rendered.items() if manifest.files.get(path, ("",))[0] != digest(text)]


def format_files(
    rendered: Mapping[str, str], previous: Mapping[str, str], manifest: Manifest
) -> tuple[dict[str, str], Manifest]:
    """The files as they are to be written, and their manifest.

    `previous` is the package as it stands: a file of it is taken over where its rendered text is unchanged
    and it is what the manifest says was written. Raises `ClientwrightError` for text that is not Python.
    """
    usable = manifest if manifest.black == _STYLE else Manifest()
    changed = set(stale(rendered, usable))
    kept = {
        path: previous[path]
        for path in rendered
        if path not in changed and path in previous and digest(previous[path]) == usable.files[path][1]
    }
    fresh = _format_all({path: text for path, text in rendered.items() if path not in kept})
    written = {path: kept.get(path, fresh.get(path, "")) for path in rendered}
    files = {path: (digest(text), digest(written[path])) for path, text in rendered.items()}
    return written, Manifest(_STYLE, files)


def _format_all(texts: Mapping[str, str]) -> dict[str, str]:
    python = {path: text for path, text in texts.items() if _formatted(path)}
    written = shape(python, _ask)
    for path, text in written.items():
        refuse_broken(path, text)
    rest = {path: text for path, text in python.items() if path not in written}
    return {**texts, **written, **_style_all(rest)}


def _ask(statements: Sequence[Statement]) -> Mapping[Statement, str]:
    # Here, for what formats nothing need not wait for black to load.
    from clientwright.writing.python_style import style_statements

    return style_statements(statements)


def _style_all(texts: Mapping[str, str]) -> dict[str, str]:
    """Whole files as black writes them, the longest first where there are enough to share the work."""
    if not texts:
        return {}
    from clientwright.writing.python_style import style

    jobs = sorted(texts.items(), key=lambda job: len(job[1]), reverse=True)
    paths = [path for path, _ in jobs]
    from clientwright.writing.workers import is_worker, share_out

    if is_worker() or sum(map(len, texts.values())) <= _LITTLE:
        return dict(zip(paths, map(style, jobs), strict=True))
    return dict(zip(paths, share_out(style, jobs, os.cpu_count() or 1), strict=True))


def _formatted(path: str) -> bool:
    # The runtime is copied as it is: it is formatted where it is written.
    return path.endswith(".py") and "/_runtime/" not in path
