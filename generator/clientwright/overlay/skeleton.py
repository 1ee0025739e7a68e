"""The overlay that a new API starts with: commented entries for what its documentation leaves open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from yaml.reader import Reader

from clientwright.diagnostics import Diagnostic, Severity
from clientwright.overlay.yaml_text import yaml_text
from clientwright.spec import Spec

_SERVER = {"kind": "server", "name": "production", "url": "https://api.example.com/v1"}
_SECURITY = {"kind": "security", "name": "api_key", "header": "Authorization", "format": "Bearer {}"}
_DEFAULT = {"kind": "security-default", "alternatives": [["api_key"]]}
_BECAUSE = "say how you know"


def skeleton(spec: Spec, diagnostics: Sequence[Diagnostic]) -> str:
    """The text of a first overlay.yaml, which reads as an overlay without entries.

    It lists what the documentation leaves open: no server, no credentials, and the findings of the build.
    """
    parts = [
        "What people know and the documentation does not say. spec/README.md describes the kinds of entries.",
        *_open(spec),
        *(_finding(diagnostic) for diagnostic in diagnostics),
    ]
    return "\n#\n".join(_commented(part) for part in parts) + "\n"


def _open(spec: Spec) -> Iterator[str]:
    if not spec.servers:
        yield "The documentation names no server:\n" + _entry(_SERVER)
    silent = [operation.key for _, operation in spec.operations() if operation.security is None]
    if silent and not spec.security:
        yield f"{len(silent)} operations name no credentials, {_few(silent)}:\n" + _entry(_SECURITY, _DEFAULT)
    elif silent:
        alternatives = [[security.name] for security in spec.security]
        asked = _entry({**_DEFAULT, "alternatives": alternatives})
        yield f"{len(silent)} operations name no credentials, {_few(silent)}:\n" + asked


def _few(keys: Sequence[str]) -> str:
    return "such as " + ", ".join(keys[:3])


def _finding(diagnostic: Diagnostic) -> str:
    where = diagnostic.location.text.strip() if diagnostic.location else ""
    said = "\n".join(filter(None, [str(diagnostic), diagnostic.hint]))
    if not where or diagnostic.severity is not Severity.WARNING:
        return said
    return f"{said}\n" + _entry({"kind": "waive", "rule": diagnostic.rule, "where": where})


def _entry(*entries: Mapping[str, object]) -> str:
    written = [{**entry, "because": _BECAUSE} for entry in entries]
    return yaml_text(written).rstrip()


def _commented(text: str) -> str:
    """The text as a comment; what YAML cannot hold is shown as a question mark."""
    return "\n".join(f"# {Reader.NON_PRINTABLE.sub('?', line)}".rstrip() for line in text.splitlines())
