"""Rules of pagination, from what chapters and operations state; each once, under a name of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from clientwright import spec as s
from clientwright.building.paging.attempts import attempts
from clientwright.building.paging.evidence import Evidence
from clientwright.dialects.observed import Pagination
from clientwright.notations.words import words
from clientwright.spec.lists import Lists, specificity


def with_rules(spec: s.Spec, chapters: Sequence[Pagination]) -> s.Spec:
    """The spec with the rules that its documentation states.

    A rule is for all operations that it fits; where they state rules that are at odds, each for its own.
    """
    lists = Lists(spec)
    stated = {one.key: _stated(Evidence(lists, one), chapters) for _, one in spec.operations()}
    rules = _named(_distinct(rule for made in stated.values() for rule in made))
    own = {
        key: next(one for one in rules if _same(one, made[0]))
        for key, made in stated.items()
        if len(made) == 1
    }
    found = Lists(_with(spec, rules))
    followed = {one.key: listing.rule for _, one in spec.operations() if (listing := found.of(one))}
    odd = {rule.name for key, rule in own.items() if followed.get(key) is not rule}
    return _with(spec, [_pinned(one, own) if one.name in odd else one for one in rules])


def _stated(evidence: Evidence, chapters: Sequence[Pagination]) -> list[s.Pagination]:
    """The rules that an operation states, of those that come first by `specificity`."""
    made = [rule for attempt in attempts(evidence, chapters) if (rule := attempt.rule())]
    fitting = [rule for rule in made if not evidence.lists.misfit(rule, evidence.operation)]
    best = min(map(specificity, fitting), default=None)
    return [rule for rule in fitting if specificity(rule) == best]


def _distinct(rules: Iterable[s.Pagination]) -> list[s.Pagination]:
    found: list[s.Pagination] = []
    for rule in rules:
        if not any(_same(rule, other) for other in found):
            found.append(rule)
    return found


def _same(one: s.Pagination, other: s.Pagination) -> bool:
    """Whether two rules say the same, under whatever name and from whatever place."""
    facts = {"name": other.name, "basis": other.basis, "operations": other.operations}
    return one.model_copy(update=facts) == other


def _named(rules: Sequence[s.Pagination]) -> list[s.Pagination]:
    """The rules, each with a name that no other has: its kind, and as much more as it takes."""
    taken: set[str] = set()
    named: list[s.Pagination] = []
    for rule in rules:
        name = next(name for name in _names(rule) if name not in taken)
        taken.add(name)
        named.append(rule.model_copy(update={"name": name}))
    return named


def _names(rule: s.Pagination) -> Iterator[str]:
    facts = [rule.position, getattr(rule, "next", ""), rule.end.value, rule.limit, rule.end_field]
    name: str = rule.kind
    yield name
    for fact in facts:
        slug = "-".join(words(fact))
        if slug:
            name = f"{name}-{slug}"
            yield name
    number = 2
    while True:
        yield f"{name}-{number}"
        number += 1


def _pinned(rule: s.Pagination, chosen: dict[str, s.Pagination]) -> s.Pagination:
    """A rule for the operations that state it."""
    keys = tuple(key for key, one in chosen.items() if one is rule)
    return rule.model_copy(update={"operations": keys})


def _with(spec: s.Spec, rules: Sequence[s.Pagination]) -> s.Spec:
    conventions = spec.conventions.model_copy(update={"pagination": tuple(rules)})
    return spec.model_copy(update={"conventions": conventions})
