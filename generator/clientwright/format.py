"""Format: black writes the final text, in parallel, and only for files whose rendered text has changed."""

from __future__ import annotations

import ast
import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from importlib.metadata import version
from types import CodeType

import black
from black.mode import Mode, TargetVersion
from black.parsing import InvalidInput

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location

WIDTH = 110
_VERSION = version("black")
MANIFEST = "manifest.json"
# Below this many files a pool of processes costs more than it saves.
_FEW = 8


@dataclass(frozen=True)
class Manifest:
    """What a package was made of: for each file the digest as rendered and as written, and by which black."""

    black: str = ""
    files: Mapping[str, tuple[str, str]] = field(default_factory=dict)

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
    except (ValueError, KeyError, TypeError, AttributeError):
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
    usable = manifest if manifest.black == _VERSION else Manifest()
    changed = set(stale(rendered, usable))
    kept = {
        path: previous[path]
        for path in rendered
        if path not in changed and path in previous and digest(previous[path]) == usable.files[path][1]
    }
    fresh = _format_all({path: text for path, text in rendered.items() if path not in kept})
    written = {path: kept.get(path, fresh.get(path, "")) for path in rendered}
    files = {path: (digest(text), digest(written[path])) for path, text in rendered.items()}
    return written, Manifest(_VERSION, files)


def _format_all(texts: Mapping[str, str]) -> dict[str, str]:
    python = sorted(
        (path for path in texts if _formatted(path)), key=lambda path: len(texts[path]), reverse=True
    )
    jobs = [(path, texts[path]) for path in python]
    done: Iterable[str]
    if len(jobs) <= _FEW:
        done = map(_format, jobs)
        return {**texts, **dict(zip(python, done, strict=True))}
    with ProcessPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
        done = pool.map(_format, jobs, chunksize=1)
        return {**texts, **dict(zip(python, done, strict=True))}


def _formatted(path: str) -> bool:
    # The runtime is copied as it is: it is formatted where it is written.
    return path.endswith(".py") and "/_runtime/" not in path


def _format(job: tuple[str, str]) -> str:
    path, text = job
    mode = Mode(target_versions={TargetVersion.PY311}, line_length=WIDTH)
    try:
        formatted = black.format_str(text, mode=mode)
    except InvalidInput as error:
        raise _not_python(path, text, str(error)) from error
    if _meaning(text) != _meaning(formatted):
        raise _not_python(path, text, "formatting would change its meaning")
    return formatted


def _meaning(text: str) -> tuple[object, ...]:
    """What a text compiles to, without lines and docstrings: black trims these, and moves those."""
    return _plain(compile(text, "", "exec", dont_inherit=True, optimize=2))


def _plain(code: CodeType) -> tuple[object, ...]:
    constants = tuple(
        _plain(one) if isinstance(one, CodeType) else (type(one), one) for one in code.co_consts
    )
    return (code.co_name, code.co_code, code.co_names, code.co_varnames, constants)


def _not_python(path: str, text: str, reason: str) -> ClientwrightError:
    try:
        ast.parse(text)
        line = 1
    except SyntaxError as error:
        line = error.lineno or 1
    shown = text.split("\n")[line - 1] if line <= text.count("\n") + 1 else ""
    hint = "A template wrote text that is not Python. Please report it with the documentation that shows it."
    return ClientwrightError(
        Diagnostic(
            "format",
            f"{path} cannot be formatted: {reason}",
            location=Location(path, line, 1, shown),
            hint=hint,
        )
    )
