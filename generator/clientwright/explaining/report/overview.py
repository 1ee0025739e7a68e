"""The overview of the page: what was read, what it rests on, and what stays open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from clientwright import spec as s
from clientwright.diagnostics import Diagnostic
from clientwright.explaining import ApiContext
from clientwright.spec.lists import Lists


@dataclass(frozen=True)
class Count:
    """A number, and what it counts; `mark` is the class of what shows it in the columns, if anything does."""

    name: str
    number: int
    mark: str = ""


@dataclass(frozen=True)
class Group:
    """Counts of one kind."""

    title: str
    counts: tuple[Count, ...]


@dataclass(frozen=True)
class Remark:
    """Something to look at, and the anchor of its place; `because`: why it was waived."""

    text: str
    anchor: str
    because: str = ""


@dataclass(frozen=True)
class Questions:
    """What the documentation leaves open, of one kind."""

    title: str
    remarks: tuple[Remark, ...]


@dataclass(frozen=True)
class Overview:
    """All that stands above the columns."""

    lines: int
    claimed: int
    groups: tuple[Group, ...]
    contradictions: tuple[Remark, ...]
    questions: tuple[Questions, ...]


def overview(known: ApiContext) -> Overview:
    """Counts an API, and finds what stays open in it."""
    spec, found = known.understood.spec, known.understood.findings
    operations = [operation for _, operation in spec.operations()]
    nodes = known.pointers.nodes.values()
    constraints = [node for node in nodes if isinstance(node, s.Constraint)]
    bases = Counter(node.basis.value for node in nodes if isinstance(node, s.Based))
    fields = [
        one for definition in spec.types if isinstance(definition, s.Object) for one in definition.fields
    ]
    coverage = known.understood.coverage
    return Overview(
        lines=coverage.lines,
        claimed=sum(coverage.claimed.values()),
        groups=(
            Group(
                "API",
                (
                    Count("endpoints", len(operations)),
                    Count("resources", len(spec.resources)),
                    Count("models", sum(isinstance(one, s.Object) for one in spec.types)),
                    Count("webhook events", len(spec.webhooks)),
                ),
            ),
            Group(
                "Lines",
                (
                    Count("claimed by a rule", sum(coverage.claimed.values())),
                    Count("waived", len(found.waived_lines)),
                    Count("unclaimed", len(found.unclaimed)),
                ),
            ),
            *_lists(spec),
            Group("Facts by basis", _counts(bases, s.Basis, "basis")),
            Group(
                "Constraints", _counts(Counter(one.enforcement.value for one in constraints), s.Enforcement)
            ),
        ),
        contradictions=(
            *(_finding(one) for one in found.diagnostics),
            *(_finding(one, waiver.because) for one, waiver in found.waived_diagnostics),
        ),
        questions=(
            Questions("Answers that the page does not describe", tuple(_untyped(known))),
            *_untold(known),
            Questions(
                "Fields of which the page does not say whether they are required",
                tuple(_remark(one.name, one) for one in fields if one.presence is s.Presence.UNKNOWN),
            ),
        ),
    )


def _counts(
    found: Counter[str], words: Iterable[s.Basis | s.Enforcement], mark: str = ""
) -> tuple[Count, ...]:
    return tuple(Count(word.value, found[word.value], mark and f"{mark} {word.value}") for word in words)


def _lists(spec: s.Spec) -> Iterator[Group]:
    """How many lists each rule of pagination reads on."""
    lists = Lists(spec)
    found = Counter(one.rule.name for _, operation in spec.operations() if (one := lists.of(operation)))
    counts = tuple(Count(f"by {one.name}", found[one.name]) for one in spec.conventions.pagination)
    if counts:
        yield Group("Lists that are read on", counts)


def _finding(diagnostic: Diagnostic, because: str = "") -> Remark:
    where = diagnostic.location
    return Remark(diagnostic.message, f"{where.file}:{where.line}" if where else "", because)


def _untyped(known: ApiContext) -> Iterator[Remark]:
    for resource, operation in known.understood.spec.operations():
        if operation.answer.format is not s.AnswerFormat.EMPTY and isinstance(operation.answer.type, s.Any):
            yield _remark(known.rendered.names.callable(resource, operation), operation)


def _untold(known: ApiContext) -> Iterator[Questions]:
    """What is of any type, by what the documentation leaves open there."""
    found: dict[str, list[Remark]] = {}
    for node in known.pointers.nodes.values():
        if not isinstance(node, s.Parameter | s.Field):
            continue
        for why in _reasons(node.type):
            found.setdefault(why, []).append(_remark(node.name, node))
    for why, remarks in sorted(found.items(), key=lambda one: -len(one[1])):
        yield Questions(f"Values of any type: {why}", tuple(remarks))


def _reasons(ref: s.TypeRef) -> Iterator[str]:
    match ref:
        case s.Any():
            if ref.why:
                yield "; ".join(dict.fromkeys(ref.why.split("; ")))
        case s.List():
            yield from _reasons(ref.items)
        case s.Map():
            yield from _reasons(ref.values)
        case s.Nullable():
            yield from _reasons(ref.type)
        case s.Primitive() | s.Named() | s.Literal():
            pass


def _remark(text: str, node: s.Located) -> Remark:
    origin = node.origin
    return Remark(text, f"{origin.source}:{origin.first}" if origin else "")
