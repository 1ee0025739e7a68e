"""The version that follows a set of changes, by Semantic Versioning (semver.org)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.releasing.diff.changes import Bump, Change, Effect

_VERSION = re.compile(r"(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})", re.ASCII)
_BUMPS = {Effect.BREAKING: Bump.MAJOR, Effect.ADDITIVE: Bump.MINOR, Effect.COSMETIC: Bump.PATCH}


def bump(changes: Iterable[Change]) -> Bump:
    """What the gravest change asks for. A cosmetic one asks for a patch, as the package's text changes."""
    return bump_of(change.effect for change in changes)


def bump_of(effects: Iterable[Effect]) -> Bump:
    """What the gravest of these effects asks for."""
    found = {*effects}
    return next((_BUMPS[effect] for effect in Effect if effect in found), Bump.NONE)


def reason(version: str, bump: Bump) -> str:
    """Why the version that follows `version` is the one that it is."""
    match bump:
        case Bump.MAJOR if version.startswith("0."):
            return "breaking, so the minor digit, below 1.0"
        case Bump.MAJOR:
            return "breaking, so the major digit"
        case Bump.MINOR:
            return "additive, so the minor digit"
        case Bump.PATCH:
            return "cosmetic, so the patch digit"
        case Bump.NONE:
            return "nothing changed"


def next_version(version: str, bump: Bump) -> str:
    """The version after `version`.

    Below 1.0.0 a breaking change raises the minor part, as Cargo and npm's caret read such versions:
    1.0.0 is a promise that people make, and no tool. Raises `ClientwrightError` for any other form.
    """
    found = _VERSION.fullmatch(version)
    if not found:
        hint = "Write three numbers, such as 1.2.0."
        raise ClientwrightError(Diagnostic("version", f"{version!r} is no released version", hint=hint))
    major, minor, patch = map(int, found.groups())
    match bump:
        case Bump.MAJOR if major > 0:
            return f"{major + 1}.0.0"
        case Bump.MAJOR | Bump.MINOR:
            return f"{major}.{minor + 1}.0"
        case Bump.PATCH:
            return f"{major}.{minor}.{patch + 1}"
        case Bump.NONE:
            return version
