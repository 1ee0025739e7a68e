"""Statements of one call are united: nothing that one of them says is lost, and no call is refused for it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from clientwright.building.uniting.shapes import Uniting
from clientwright.notations.shapes import (
    Anything,
    Constant,
    Field,
    ListOf,
    MapOf,
    ObjectOf,
    OneOf,
    OneOfValues,
    Scalar,
    Shape,
)
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import Presence, PrimitiveType

ORIGIN = Origin(source="page.md", first=1, last=1, rule="table")
plain = st.sampled_from(
    [
        Anything(),
        Scalar(PrimitiveType.STRING),
        Scalar(PrimitiveType.INTEGER),
        Constant("a"),
        Constant(1),
        OneOfValues(("a", "b"), origin=ORIGIN),
    ]
)


def fields(shapes: st.SearchStrategy[Shape]) -> st.SearchStrategy[list[Field]]:
    made = st.builds(Field, st.sampled_from("abc"), shapes, st.sampled_from(Presence), st.just(ORIGIN))
    return st.lists(made, max_size=3, unique_by=lambda one: one.name)


shapes: st.SearchStrategy[Shape] = st.recursive(
    plain,
    lambda inner: inner.map(ListOf)
    | inner.map(MapOf)
    | fields(inner).map(lambda made: ObjectOf(tuple(made), origin=ORIGIN)),
    max_leaves=6,
)


def required(made: list[Field]) -> set[str]:
    return {one.name for one in made if one.presence is Presence.REQUIRED}


@given(fields(shapes), fields(shapes))
def test_every_field_of_either_stays_and_required_are_those_that_none_leaves_open(
    one: list[Field], other: list[Field]
) -> None:
    made = Uniting().fields(one, other)
    assert {each.name for each in made} == {each.name for each in (*one, *other)}
    both = {each.name for each in one} & {each.name for each in other}
    optional = {each.name for each in (*one, *other) if each.presence is Presence.OPTIONAL}
    assert required([*made]) == (required(one) | required(other)) & both - optional


@given(shapes)
def test_what_is_said_twice_counts_once(shape: Shape) -> None:
    uniting = Uniting()
    assert uniting.shape(shape, shape, Field("", shape, Presence.UNKNOWN, ORIGIN), ORIGIN) == shape
    assert not uniting.contradictions


@given(plain, plain)
def test_of_two_types_either_is_taken(one: Shape, other: Shape) -> None:
    uniting = Uniting()
    made = uniting.shape(one, other, Field("", one, Presence.UNKNOWN, ORIGIN), ORIGIN)
    members = made.members if isinstance(made, OneOf) else (made,)
    for shape in (one, other):
        assert any(_takes(member, shape) for member in members)
    assert isinstance(made, OneOf) == bool(uniting.contradictions)


def _takes(wide: Shape, narrow: Shape) -> bool:
    match wide, narrow:
        case _ if wide == narrow or isinstance(narrow, Anything):
            return True
        case Scalar(kind), Constant(value):
            return kind is (PrimitiveType.STRING if isinstance(value, str) else PrimitiveType.INTEGER)
        case Scalar(kind), OneOfValues():
            return kind is PrimitiveType.STRING
        case OneOfValues(values), Constant(value):
            return value in values
        case OneOfValues(values), OneOfValues(some):
            return {*some} <= {*values}
        case _:
            return False
