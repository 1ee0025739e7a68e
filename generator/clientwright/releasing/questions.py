"""Questions: what new documentation leaves to people, each with what they can write in overlay.yaml."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from clientwright.diagnostics import Diagnostic, Severity
from clientwright.names import Names
from clientwright.overlay.quotes import STALE
from clientwright.overlay.yaml_text import yaml_text
from clientwright.releasing.comparison import Side
from clientwright.releasing.diff import Change, Kind

_BECAUSE = "say how you know"


@dataclass(frozen=True)
class Question:
    """What people must decide, about a finding or without one.

    `answer` is the text to write in overlay.yaml, empty where none is known.
    """

    text: str
    answer: str = ""
    about: Diagnostic | None = None

    def __str__(self) -> str:
        return f"{self.about or ''}{self.text}"


def finding_questions(findings: Sequence[Diagnostic], blocking: Sequence[Diagnostic]) -> Iterator[Question]:
    """Errors say themselves what to write; what else fails a check can be waived."""
    for finding in dict.fromkeys((*blocking, *findings)):
        if finding.rule == STALE and finding.related:
            yield Question(
                ". Does it rest on the line that is there now? Then write",
                _yaml({"quote": [finding.related[0].text.strip()]}),
                finding,
            )
        elif finding.severity is Severity.ERROR:
            yield Question(f" {finding.hint}".rstrip(), about=finding)
        elif finding.severity is Severity.WARNING and finding.location:
            where = finding.location.text.strip()
            yield Question(
                ": is that as it should be? Then write",
                entry({"kind": "waive", "rule": finding.rule, "where": where}),
                finding,
            )


def rename_questions(changes: Sequence[Change], old: Side, new: Side) -> Iterator[Question]:
    """A function that goes where one of the same method comes may be the same one at another path."""
    before = {operation.key: (resource.name, operation) for resource, operation in old.spec.operations()}
    after = {operation.key: (resource.name, operation) for resource, operation in new.spec.operations()}
    came = [change.where for change in changes if change.kind is Kind.ENDPOINT_ADDED]
    for change in changes:
        if change.kind is Kind.ENDPOINT_RENAMED:
            was = str(change.before).rpartition(": ")[0]
            yield _rename_question(was, change.where, old.names, new.names)
        elif change.kind is Kind.ENDPOINT_REMOVED:
            home, operation = before[change.where]
            for key in came:
                if after[key][0] == home and after[key][1].method == operation.method:
                    yield _rename_question(operation.key, key, old.names, new.names)


def _rename_question(old: str, new: str, before: Names, after: Names) -> Question:
    name = before.operations[old]
    return Question(
        f"{old} went, and {new} came as {after.operations[new]!r}. "
        f"Is it the same function, which keeps its name {name!r}? Then write",
        entry({"kind": "name", "target": new, "python": name}),
    )


def entry(facts: Mapping[str, object]) -> str:
    """An entry of overlay.yaml, whose reason is to be filled in."""
    return _yaml([{**facts, "because": _BECAUSE}])


def _yaml(tree: object) -> str:
    return yaml_text(tree).rstrip()
