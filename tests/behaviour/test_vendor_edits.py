"""Edits that vendors make of the real page: each has its class, and every released name keeps its shape.

The names are judged by a comparison of fields that the tool knows nothing of.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

import pytest

from clientwright import names, pipeline
from clientwright import spec as s
from clientwright.reading.sources import Document, Inputs, read_inputs
from clientwright.releasing.diff import bump, compare
from strategies.vendor_edits import EDITS

ROOT = Path(__file__).parents[2]
SEEDS = [(kind, seed) for seed in range(4) for kind in EDITS][:30]


@dataclass(frozen=True)
class Built:
    """A page's spec and names; `frozen` are these as the next release reads them."""

    spec: s.Spec
    names: names.Names

    @property
    def frozen(self) -> str:
        return self.names.dump()


@cache
def page() -> str:
    """Of the real page what has unions, after the preamble and the first resource."""
    text = read_inputs(ROOT, "tellescope").documents[0].text
    cut = {
        name: text.index(f"\n{name}\n") + 1
        for name in ("AnalyticsFrames", "AutomationTriggers", "AvailabilityBlocks", "BackgroundErrors")
    }
    return text[: cut["AnalyticsFrames"]] + text[cut["AutomationTriggers"] : cut["BackgroundErrors"]]


def built(text: str, frozen: str = "") -> Built:
    inputs = Inputs("tellescope", (Document("tellescope.txt", text),), names=frozen)
    understood = pipeline.understand(inputs, pipeline.read(inputs))
    return Built(understood.spec, pipeline.name(inputs, understood))


@cache
def released() -> Built:
    return built(page())


def keys(spec: s.Spec, name: str, depth: int = 3) -> frozenset[str]:
    """The keys in a type, and those of what it holds, as dotted paths."""
    types = {one.name: one for one in spec.types}

    def within(ref: object, left: int) -> set[str]:
        match ref:
            case s.List(items=inner) | s.Map(values=inner) | s.Nullable(type=inner):
                return within(inner, left)
            case s.Named(name=name) if left:
                return of(types[name], left - 1)
            case _:
                return set()

    def of(definition: object, left: int) -> set[str]:
        match definition:
            case s.Object(fields=fields):
                paths = {field.name for field in fields}
                return paths | {f"{one.name}.{path}" for one in fields for path in within(one.type, left)}
            case s.Union(members=members):
                return {path for member in members for path in within(member, left)}
            case s.Enum(values=values):
                return {*map(str, values)}
            case _:
                return set()

    return frozenset(of(types[name], depth))


def alike(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 1.0


def assert_names_hold(before: Built, after: Built) -> None:
    """Each name still names the type that has most in common with what it named, where that stood first."""
    now = {python: name for name, python in after.names.models.items()}
    standing = {one.name: one for one in after.spec.types}
    for old in before.spec.types:
        python = before.names.models[old.name]
        assert python in now, f"{python} is gone"
        kept, first = standing[now[python]], before.names.places[old.name][0]
        there = [
            one for one in after.spec.types if first in after.names.places[one.name] and one.kind == old.kind
        ]
        shape = keys(before.spec, old.name)
        closest = max(alike(shape, keys(after.spec, one.name)) for one in there)
        assert alike(shape, keys(after.spec, kept.name)) == closest, f"{python} names another shape"
        assert {*before.names.modules[old.name]} <= {*after.names.modules[kept.name]}, f"{python} moved"


@pytest.mark.parametrize(("kind", "seed"), SEEDS)
def test_an_edit_has_its_class_and_leaves_every_name_with_its_shape(kind: str, seed: int) -> None:
    edit, raised = EDITS[kind]
    before = released()
    text = edit(page(), Random(f"{kind} {seed}"))
    assert text != page()
    after = built(text, before.frozen)
    changes = compare(before.spec, after.spec, before.names, after.names)
    assert bump(changes).value == raised, [one for one in changes if one.effect.value == "breaking"]
    assert_names_hold(before, after)


def test_ten_releases_leave_unchanged_shapes_their_names() -> None:
    random, text, latest = Random(10), page(), released()
    kinds = [*EDITS, "a member at the front", "a field of one member"]
    random.shuffle(kinds)
    for kind in kinds:
        text = EDITS[kind][0](text, random)
        following = built(text, latest.frozen)
        assert_names_hold(latest, following)
        latest = following
    first = released()
    ends = {
        (place, one.kind, keys(latest.spec, one.name)): one.name
        for one in latest.spec.types
        for place in latest.names.places[one.name]
    }
    unchanged = [
        (first.names.models[one.name], latest.names.models[ends[found]])
        for one in first.spec.types
        if (found := (first.names.places[one.name][0], one.kind, keys(first.spec, one.name))) in ends
    ]
    assert len(unchanged) > len(first.spec.types) / 2
    assert [pair for pair in unchanged if pair[0] != pair[1]] == []
