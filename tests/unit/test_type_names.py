"""Types get names of their own, however many stand in one place and however long its name is."""

from __future__ import annotations

import string

from hypothesis import given
from hypothesis import strategies as st

from clientwright.building.shapes import Step
from clientwright.building.type_names import Use, assign
from clientwright.notations.shapes import Definable, Field, ObjectOf, OneOf, Scalar
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import Action, Presence, PrimitiveType

ORIGIN = Origin(source="page.md", first=1, last=1, rule="table")
words = st.lists(st.text(string.ascii_lowercase, min_size=1, max_size=12), min_size=1, max_size=9)
names = words.map("_".join)


def record(name: str) -> ObjectOf:
    text = Scalar(PrimitiveType.STRING)
    return ObjectOf((Field(name, text, Presence.UNKNOWN, ORIGIN),), origin=ORIGIN)


def use(field: str, owner: Definable | None = None) -> Use:
    return Use(ORIGIN.source, "Boat", Action.GET, "Boat", Step(field), 0 if owner is None else 1, owner, "")


@given(names, st.lists(names, min_size=1, max_size=6, unique=True))
def test_each_of_many_shapes_in_one_place_has_its_own_name(field: str, contents: list[str]) -> None:
    shapes = [record(name) for name in contents]
    given_names = assign({shape: [use(field)] for shape in shapes}, {"Taken"})
    assert len({*given_names.values()}) == len(shapes)


@given(names, names)
def test_the_same_member_of_two_unions_ends_in_a_name(field: str, content: str) -> None:
    one, other = (OneOf((record(content), record(more)), origin=ORIGIN) for more in ("a", "b"))
    uses = {one: [use(field)], other: [use(field)]}
    uses |= {member: [use(field, owner)] for owner in (one, other) for member in owner.members}
    assert len({*assign(uses, ()).values()}) == len(uses)
