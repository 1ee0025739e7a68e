"""Plans the rules by which lists are read on: a constant each, for the operations that it fits."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright import spec as s
from clientwright.planner.literals import quote
from clientwright.planner.plan import Construct, PaginationRule, Text
from clientwright.spec.lists import Lists

_OF_THE_SPEC = frozenset({"origin", "name", "kind", "records", "operations", "basis"})
"""What the runtime need not know, or knows of each operation."""


def pagination_rules(lists: Lists) -> tuple[PaginationRule, ...]:
    """The rules that operations of an API follow."""
    followed = {one.rule.name for _, operation in lists.spec.operations() if (one := lists.of(operation))}
    rules = [rule for rule in lists.spec.conventions.pagination if rule.name in followed]
    return tuple(PaginationRule(pagination_constant(lists.spec, rule), _construct(rule)) for rule in rules)


def pagination_constant(spec: s.Spec, rule: s.Pagination) -> str:
    """What a rule is called in generated code."""
    alone = len(spec.conventions.pagination) == 1
    return "PAGINATION" if alone else f"{rule.name.replace('-', '_').upper()}_PAGINATION"


def _construct(rule: s.Pagination) -> Construct:
    """A rule as the runtime declares it, by the same name as the spec."""
    return Construct(Text(type(rule).__name__, rule), keywords=tuple(_facts(rule)), node=rule)


def _facts(rule: s.Pagination) -> Iterator[tuple[str, str]]:
    for name, fact in type(rule).model_fields.items():
        value = getattr(rule, name)
        if name not in _OF_THE_SPEC and value != fact.default:
            yield name, quote(value) if isinstance(value, str) else str(value)
