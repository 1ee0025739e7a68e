"""What `check` finds, in forms that are shown beside the code: workflow commands of GitHub, and SARIF."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from clientwright import __version__
from clientwright.diagnostics import Diagnostic, Severity

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_SARIF = "https://json.schemastore.org/sarif-2.1.0.json"
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


@dataclass(frozen=True)
class Annotation:
    """Something to look at: the file, from the repository's root, and line and column (0: the whole)."""

    path: str
    line: int
    column: int
    severity: Severity
    rule: str
    message: str


def annotation(found: Diagnostic, folder: str) -> Annotation:
    """A finding about an API's documentation; `folder` is that of the API in spec/."""
    where = found.location
    file = where.file if where else ""
    path = f"{folder}/{file}" if file in _BESIDE else f"{folder}/source/{file}" if file else folder
    message = f"{found.message}. {found.hint}" if found.hint else found.message
    return Annotation(
        path,
        where.line if where else 0,
        where.column if where else 0,
        found.severity,
        found.rule,
        message,
    )


_BESIDE = frozenset({"overlay.yaml", "names.json", "supplement.json", "spec.json"})


def as_workflow_commands(found: Iterable[Annotation]) -> str:
    """Lines that a runner of GitHub turns into annotations. Nothing in them can be another command."""
    return "".join(map(_command, found))


def _command(one: Annotation) -> str:
    properties = {"file": one.path, "line": one.line, "col": one.column, "title": f"clientwright: {one.rule}"}
    told = ",".join(f"{key}={str(value).translate(_PROPERTY)}" for key, value in properties.items() if value)
    return f"::{_COMMANDS[one.severity]} {told}::{one.message.translate(_DATA)}\n"


def as_sarif(found: Iterable[Annotation]) -> dict[str, Any]:
    """A log of SARIF 2.1.0."""
    results = list(found)
    rules = sorted({one.rule for one in results})
    driver = {
        "name": "clientwright",
        "version": __version__,
        "rules": [{"id": rule} for rule in rules],
    }
    return {
        "$schema": _SARIF,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "results": [_result(one, rules.index(one.rule)) for one in results],
            }
        ],
    }


def _result(one: Annotation, rule: int) -> dict[str, Any]:
    region = {"startLine": one.line, "startColumn": one.column}
    place: dict[str, Any] = {"artifactLocation": {"uri": quote(one.path)}}
    if one.line:
        place["region"] = {key: value for key, value in region.items() if value}
    return {
        "ruleId": one.rule,
        "ruleIndex": rule,
        "level": _LEVELS[one.severity],
        "message": {"text": one.message},
        "locations": [{"physicalLocation": place}],
    }
