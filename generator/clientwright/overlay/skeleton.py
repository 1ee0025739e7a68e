"""The overlay that a new API starts with: commented entries for what its documentation leaves open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from yaml.reader import Reader

from clientwright.diagnostics import Diagnostic, Severity
from clientwright.overlay.drafts import Draft, drafts
from clientwright.overlay.yaml_text import yaml_text
from clientwright.spec import Spec

_BECAUSE = "say how you know"


def skeleton(spec: Spec, diagnostics: Sequence[Diagnostic]) -> str:
    """The text of a first overlay.yaml, which reads as an overlay without entries.

    It lists what the documentation leaves open, and the findings of the build.
    """
    parts = [
        "What people know and the documentation does not say. spec/README.md describes the kinds of entries.",
        *map(_draft, drafts(spec)),
        *(_finding(diagnostic) for diagnostic in diagnostics),
    ]
    return "\n#\n".join(_commented(part) for part in parts) + "\n"


def _draft(draft: Draft) -> str:
    such_as = f", such as {', '.join(draft.operations[:3])}" if draft.operations else ""
    return f"The documentation does not say {draft.question}{such_as}:\n{_entry(*draft.entries)}"


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
