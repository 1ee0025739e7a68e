"""What the documentation of an API leaves open, and entries that would settle it, for people to fill in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from clientwright.spec import AnswerFormat, Operation, Spec

_SERVER = {"kind": "server", "name": "production", "url": "https://api.example.com/v1"}
_SECURITY = {"kind": "security", "name": "api_key", "header": "Authorization", "format": "Bearer {}"}
_ANSWER = {"kind": "answer", "type": "{ id!: string, name: string }", "model": "Thing"}
_DEFAULT = {"kind": "security-default", "alternatives": [["api_key"]]}


@dataclass(frozen=True)
class Draft:
    """What is left open, whose it is, the first ones of them, and the entries that say it."""

    question: str
    entries: tuple[Mapping[str, object], ...]
    operations: tuple[str, ...] = ()


def drafts(spec: Spec) -> Iterator[Draft]:
    """What a spec leaves open that entries of an overlay can say."""
    if not spec.servers:
        yield Draft("which server to call", (_SERVER,))
    operations = [operation for _, operation in spec.operations()]
    silent = _keys(operation for operation in operations if operation.security is None)
    if silent:
        alternatives = [[security.name] for security in spec.security]
        asked = ({**_DEFAULT, "alternatives": alternatives},) if spec.security else (_SECURITY, _DEFAULT)
        yield Draft(f"what credentials {len(silent)} operation(s) take", asked, silent)
    unanswered = _keys(
        operation for operation in operations if operation.answer.format is AnswerFormat.UNKNOWN
    )
    if unanswered:
        answer = {**_ANSWER, "operations": [unanswered[0]]}
        yield Draft(f"what {len(unanswered)} operation(s) answer", (answer,), unanswered)


def _keys(operations: Iterator[Operation]) -> tuple[str, ...]:
    return tuple(operation.key for operation in operations)
