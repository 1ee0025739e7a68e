"""Released names follow shapes: which type of new documentation is which of the last release."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientwright import spec as s
from clientwright.names import Names, load, plan_names
from clientwright.names.assignment import assign
from clientwright.planner import plan_package
from clientwright.releasing.diff import compare

STRING = s.Primitive(type=s.PrimitiveType.STRING)
EVENT, RSVP, PLACE = ("POST /a event", "POST /a rsvp", "POST /b place")


def record(name: str, *fields: str, at: tuple[str, ...] = (EVENT,), **held: str) -> s.Object:
    """An object with these text fields, and with fields that hold other types."""
    own = [s.Field(name=one, type=STRING) for one in fields]
    other = [s.Field(name=one, type=s.Named(name=type_)) for one, type_ in held.items()]
    return s.Object(name=name, fields=(*own, *other), places=at)


def union(name: str, *members: str, values: tuple[str, ...] = (), at: tuple[str, ...] = (EVENT,)) -> s.Union:
    named = tuple(s.Named(name=one) for one in members)
    return s.Union(name=name, members=named, places=at, values=values, discriminator="type" * bool(values))


def api(*types: s.TypeDef, uses: tuple[tuple[str, str], ...] = (("a", "Event"),)) -> s.Spec:
    """An API in which resources take types."""
    resources = []
    for resource in dict.fromkeys(resource for resource, _ in uses):
        parameters = tuple(
            s.Parameter(
                name=name.lower(), location=s.In.BODY, type=s.Named(name=name), presence=s.Presence.OPTIONAL
            )
            for user, name in uses
            if user == resource
        )
        operation = s.Operation(
            method="POST",
            path=f"/{resource}",
            send="POST",
            route=f"/{resource}",
            parameters=parameters,
            answer=s.Answer(format=s.AnswerFormat.UNKNOWN, type=s.Any()),
        )
        resources.append(s.Resource(name=resource, operations=(operation,)))
    return s.Spec(api="mini", resources=tuple(resources), types=types)


def released(spec: s.Spec) -> Names:
    """The names as a release keeps them in names.json."""
    return load(plan_names(spec, Names(), {}).dump())


def renamed(before: s.Spec, after: s.Spec) -> dict[str, str]:
    """The names of the new types, by what the new spec calls them."""
    return dict(plan_names(after, released(before), {}).models)


CALL, TEXT, CARD = (
    record("EventWithA", "a", "b", "c"),
    record("EventWithX", "x", "y"),
    record("EventWithQ", "q"),
)
BEFORE = api(union("Event", "EventWithA", "EventWithX", "EventWithQ"), CALL, TEXT, CARD)


@pytest.mark.parametrize("position", [0, 1, 2, 3])
def test_a_member_that_a_union_gains_takes_no_name_of_another(position: int) -> None:
    # The new one has what told the first apart, and the specification's names of both follow from that.
    members = [
        record("EventWithB", "a", "b", "c"),
        record("EventWithXOnly", "x", "y"),
        record("EventWithQ", "q"),
    ]
    members.insert(position, record("EventWithA", "a", "x"))
    after = api(union("Event", *(one.name for one in members)), *members)
    assert renamed(BEFORE, after) == {
        "Event": "Event",
        "EventWithB": "EventWithA",
        "EventWithXOnly": "EventWithX",
        "EventWithQ": "EventWithQ",
        "EventWithA": "EventWithAOther",
    }


def test_a_name_whose_type_went_is_given_to_no_other_type() -> None:
    after = api(union("Event", "EventWithX", "EventWithA"), TEXT, record("EventWithA", "m", "n"))
    assert renamed(BEFORE, after)["EventWithA"] == "EventWithAOther"


def test_new_names_for_want_of_free_ones_differ() -> None:
    # The names of both were released for others, and what follows the one is what follows the other.
    before = api(
        union("Event", "EventWithA", "EventWithAOther", "EventWithQ"),
        record("EventWithA", "a", "b"),
        record("EventWithAOther", "o", "p"),
        CARD,
    )
    after = api(
        union("Event", "EventWithA", "EventWithAOther", "EventWithQ"),
        record("EventWithA", "m", "n"),
        record("EventWithAOther", "u", "v"),
        CARD,
    )
    found = renamed(before, after)
    assert found == {
        "Event": "Event",
        "EventWithA": "EventWithAOtherOther",
        "EventWithAOther": "EventWithAOtherOtherOther",
        "EventWithQ": "EventWithQ",
    }


def test_members_that_change_keep_their_names_by_what_all_have_in_common() -> None:
    # Alone, EventWithA would rather be the first; but then EventWithX would be nobody.
    before = api(union("Event", "One", "Two"), record("One", *"abcd"), record("Two", *"abce"))
    after = api(union("Event", "New", "Old"), record("New", *"abcef"), record("Old", *"abcdg"))
    assert renamed(before, after) == {"Event": "Event", "New": "Two", "Old": "One"}


def test_the_discriminator_counts_more_than_the_fields() -> None:
    before = api(
        union("Event", "One", "Two", values=("call", "text")), record("One", *"abc"), record("Two", *"xyz")
    )
    after = api(
        union("Event", "Other", "Same", values=("text", "call")),
        record("Other", *"abc"),
        record("Same", *"xy"),
    )
    assert renamed(before, after) == {"Event": "Event", "Other": "Two", "Same": "One"}
    after = api(
        union("Event", "Other", "Same", values=("mail", "call")),
        record("Other", *"xyz"),
        record("Same", *"xy"),
    )
    assert renamed(before, after) == {"Event": "Event", "Other": "Other", "Same": "One"}


def test_what_a_member_holds_goes_with_it() -> None:
    inner = (f"{EVENT}.detail",)

    def events(first: tuple[str, ...], second: tuple[str, ...], names: tuple[str, str, str, str]) -> s.Spec:
        one, one_detail, two, two_detail = names
        return api(
            union("Event", one, two),
            record(one, "one", "uno", detail=one_detail),
            record(one_detail, *first, at=inner),
            record(two, "two", "duo", detail=two_detail),
            record(two_detail, *second, at=inner),
        )

    before = events(("a", "b"), ("c", "d"), ("One", "OneDetail", "Two", "TwoDetail"))
    after = events(("c", "e"), ("c", "d", "f"), ("P", "Q", "R", "S"))
    assert renamed(before, after) == {
        "Event": "Event", "P": "One", "Q": "OneDetail", "R": "Two", "S": "TwoDetail",
    }  # fmt: skip


def test_a_type_that_splits_stays_where_it_stood_first() -> None:
    shared = record("Place", "street", at=(PLACE, RSVP))
    before = api(shared, uses=(("a", "Place"), ("b", "Place")))
    after = api(
        record("RsvpPlace", "street", at=(RSVP,)),
        record("Place", "street", "city", at=(PLACE,)),
        uses=(("a", "RsvpPlace"), ("b", "Place")),
    )
    assert renamed(before, after) == {"Place": "Place", "RsvpPlace": "RsvpPlace"}
    turned = shared.model_copy(update={"places": (RSVP, PLACE)})
    names = plan_names(api(turned, uses=before_uses(before)), released(before), {})
    assert names.places["Place"] == (PLACE, RSVP), "the page's order is no age"


def test_a_member_that_splits_stays_where_it_stood_first_though_it_is_unchanged_elsewhere() -> None:
    both, here, there = (EVENT, PLACE), (EVENT,), (PLACE,)
    other, third = record("Other", *"xyz", at=both), record("Third", *"uvw", at=there)
    before = api(
        union("Event", "One", "Other", at=here),
        union("Place", "One", "Other", "Third", at=there),
        record("One", *"abc", at=both),
        other,
        third,
    )
    after = api(
        union("Event", "Grown", "Other", at=here),
        union("Place", "One", "Other", "Third", at=there),
        record("Grown", *"abcd", at=here),
        record("One", *"abc", at=there),
        other,
        third,
    )
    names = renamed(before, after)
    assert (names["Grown"], names["One"]) == ("One", "OneOther")
    assert [names[same] for same in ("Event", "Place", "Other", "Third")] == [
        "Event",
        "Place",
        "Other",
        "Third",
    ]


def before_uses(spec: s.Spec) -> tuple[tuple[str, str], ...]:
    return tuple((resource.name, "Place") for resource in spec.resources)


def test_types_that_become_equal_stay_importable_by_both_names() -> None:
    before = api(
        record("Home", "street", "city", at=(PLACE,)),
        record("Office", "street", "city", "floor", at=(RSVP,)),
        uses=(("a", "Office"), ("b", "Home")),
    )
    merged = record("Address", "street", "city", "floor", at=(RSVP, PLACE))
    after = api(merged, uses=(("a", "Address"), ("b", "Address")))
    names = plan_names(after, released(before), {})
    assert (names.models, names.aliases) == ({"Address": "Office"}, {"Home": "Address"})
    assert names.modules == {"Address": ("shared", "a", "b")}
    again = plan_names(after, load(names.dump()), {})
    assert again == names
    shared, first, second = plan_package(after, names).models[-1:] + plan_package(after, names).models[:2]
    assert [one.name for one in shared.definitions] == ["Office", "Home"]
    for module in (first, second):
        lines = [line for group in module.imports for line in group.lines]
        assert lines == [f"from ..models.shared import {name} as {name}" for name in ("Home", "Office")]


def test_types_that_become_equal_break_nobody() -> None:
    before = api(record("Home", *"st", at=(PLACE,)), record("Office", *"stf", at=(RSVP,)))
    after = api(record("Address", *"stf", at=(RSVP, PLACE)))
    old, new = (spec.model_copy(update={"resources": ()}) for spec in (before, after))
    told = [(change.kind.value, change.effect.value) for change in compare(old, new)]
    assert told == [("field-added", "additive")]


def test_a_member_that_went_is_no_other_name_of_its_neighbour() -> None:
    before = api(union("Event", "One", "Two"), record("One", *"abc"), record("Two", *"abcd"))
    after = api(union("Event", "One"), record("One", *"abc"))
    names = plan_names(after, released(before), {})
    assert (names.models, names.aliases) == ({"Event": "Event", "One": "One"}, {})


def test_a_type_of_which_no_place_is_left_is_found_by_its_shape() -> None:
    before = api(record("Event", *"abcd"), uses=(("a", "Event"),))
    moved = api(record("Happening", *"abcd", at=("POST /c event",)), uses=(("a", "Happening"),))
    assert renamed(before, moved) == {"Happening": "Event"}
    other = api(record("Event", "z", at=("POST /c event",)), uses=(("a", "Event"),))
    assert renamed(before, other) == {"Event": "EventOther"}


def test_a_release_without_shapes_keeps_its_names_by_place() -> None:
    frozen = load(
        plan_names(BEFORE, Names(), {}).dump().replace('"kind"', '"was"').replace('"parts"', '"had"')
    )
    assert plan_names(BEFORE, frozen, {}).models == plan_names(BEFORE, Names(), {}).models


weights = st.integers(0, 5).flatmap(
    lambda rows: st.integers(0, 5).flatmap(
        lambda columns: st.lists(
            st.lists(st.integers(0, 9), min_size=columns, max_size=columns), min_size=rows, max_size=rows
        )
    )
)


@settings(deadline=None)
@given(weights)
def test_the_assignment_is_the_best_of_all(table: list[list[float]]) -> None:
    pairs = assign(table)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
    columns = len(table[0]) if table else 0
    small, large = sorted((len(table), columns))
    best = max(
        sum(
            table[row][column] if len(table) <= columns else table[column][row]
            for row, column in enumerate(chosen)
        )
        for chosen in permutations(range(large), small)
    )
    assert sum(table[row][column] for row, column in pairs) == best
