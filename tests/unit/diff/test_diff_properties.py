"""What holds of the differences of any two specs."""

import json
from collections import Counter
from typing import Any

from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st

from clientwright import spec as s
from clientwright.diagnostics import ClientwrightError
from clientwright.names import Names, propose_names
from clientwright.releasing.diff import Bump, Change, as_details, as_json, as_markdown, as_rows, bump, compare
from clientwright.releasing.diff.groups import grouped
from strategies.specs import FACTS, changed, specs

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
pairs = specs.flatmap(lambda spec: st.tuples(st.just(spec), changed(spec)))
# One fact, several facts, or all of them.
related = pairs | pairs.flatmap(lambda pair: st.tuples(st.just(pair[0]), changed(pair[1])))
any_two = related | st.tuples(specs, specs)
_LEFT_OUT = {"origin", "places"}


def said(value: Any) -> Any:
    """What a spec says: without the places, and without bounds that bound nothing."""
    if isinstance(value, s.Spec):
        order = sorted(value.types, key=lambda definition: definition.name)
        return said({**vars(value), "types": tuple(order)})
    if isinstance(value, s.Rules) and all(fact is None for fact in vars(value).values()):
        return None
    if isinstance(value, s.Node):
        return {name: said(fact) for name, fact in vars(value).items() if name not in _LEFT_OUT}
    if isinstance(value, dict):
        return {name: said(fact) for name, fact in value.items()}
    return [said(one) for one in value] if isinstance(value, tuple | list) else value


def differences(old: s.Spec, new: s.Spec, *names: Names) -> tuple[Change, ...]:
    try:
        return compare(old, new, *names)
    except ClientwrightError as error:
        assume({one.rule for one in error.diagnostics} - {"name-collision", "duplicate-operation"})
        raise


def test_the_strategies_know_every_fact() -> None:
    nodes = {kind for kind in vars(s).values() if isinstance(kind, type) and issubclass(kind, s.Node)}
    assert nodes - set(FACTS) == {s.Node, s.Located, s.Definition}
    for kind, facts in FACTS.items():
        assert set(kind.model_fields) - set(facts) <= {"origin", "kind", "format", "places"}


@QUICK
@given(specs)
def test_a_spec_does_not_differ_from_itself(spec: s.Spec) -> None:
    assert differences(spec, spec) == ()


@QUICK
@given(any_two)
def test_nothing_is_told_exactly_where_nothing_changed(pair: tuple[s.Spec, s.Spec]) -> None:
    old, new = pair
    changes = differences(old, new)
    same = json.dumps(said(old), sort_keys=True) == json.dumps(said(new), sort_keys=True)
    event("same" if same else "changed")
    assert (changes == ()) is same, changes


@QUICK
@given(any_two)
def test_what_is_added_one_way_is_removed_the_other_way(pair: tuple[s.Spec, s.Spec]) -> None:
    old, new = pair
    opposite = {"added": "removed", "removed": "added"}
    names = propose_names(old, Names(), {})
    later = propose_names(new, names, {})
    assume(not later.aliases)  # types that become equal stay importable, and one that splits brings a new one
    forth = Counter(change.kind.rpartition("-") for change in differences(old, new, names, later))
    back = Counter(change.kind.rpartition("-") for change in differences(new, old, later, names))
    turned = {(what, dash, opposite[how]): n for (what, dash, how), n in back.items() if how in opposite}
    assert {kind: n for kind, n in forth.items() if kind[2] in opposite} == turned


@QUICK
@given(any_two)
def test_every_presentation_holds_every_change(pair: tuple[s.Spec, s.Spec]) -> None:
    changes = differences(*pair)
    tree: Any = as_json(changes)
    assert json.loads(json.dumps(tree)) == tree
    assert [set(one) for one in tree["changes"]] == [
        {"kind", "breaking", "where", "before", "after", "lines"}
    ] * len(changes)
    assert (tree["bump"] == "major") == any(one["breaking"] for one in tree["changes"])
    assert (bump(changes) is Bump.NONE) == (not changes)
    details = as_details(changes)
    assert Counter(row.kind for row in details) == Counter(change.kind.value for change in changes)
    rows = as_rows(changes)
    assert {row.effect for row in rows} == {change.effect for change in changes}
    assert sum(map(len, grouped(changes))) == len(changes)
    assert all(cell.isprintable() for row in rows for cell in (row.where, row.before, row.after))
    bullets = [line for line in as_markdown(changes, "1.0.0", "2.0.0").splitlines() if line.startswith("- ")]
    assert len(bullets) == len(rows)
