"""For each constraint, values that hold and values that break it: the validator tells them apart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from clientwright.runtime import constraints as c
from clientwright.runtime.errors import ConstraintError

SAID = "as the documentation says"
words = st.text(st.characters(codec="utf-8"), max_size=12)
counts = st.integers(0, 12)
scalars = st.one_of(st.booleans(), st.integers(-5, 5), words)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=2)
)
pairs = st.fixed_dictionaries({"a": scalars, "b": scalars})
# Where a field stands: at the top, in an object, or in each object of a list.
PLACES = [
    ("name", lambda value: {"name": value}),
    ("box.name", lambda value: {"box": {"name": value}}),
    ("create.name", lambda value: {"create": [{}, {"name": value}]}),
]
places = st.sampled_from(PLACES)


def holds(rule: c.Constraint, arguments: Mapping[str, Any]) -> bool:
    """Whether a rule lets arguments pass; a refusal quotes the documentation and names a place."""
    try:
        rule.check(arguments)
    except ConstraintError as error:
        assert SAID in str(error)
        assert error.parameter
        return False
    return True


@given(places, words, counts, counts)
def test_length(place: Any, text: str, one: int, other: int) -> None:
    low, high = sorted((one, other))
    rule = c.Length(place[0], SAID, low, high)
    assert holds(rule, place[1](text)) == (low <= len(text) <= high)
    assert holds(rule, place[1]([text])) == (low <= len(text) <= high)
    assert holds(rule, place[1](None))
    assert holds(rule, place[1](7))


@given(places, st.floats(allow_nan=False) | st.integers(-9, 9), st.integers(-9, 9), st.integers(-9, 9))
def test_range(place: Any, number: float, one: int, other: int) -> None:
    low, high = sorted((one, other))
    assert holds(c.Range(place[0], SAID, low, high), place[1](number)) == (low <= number <= high)
    open_ends = c.Range(place[0], SAID, exclusive_minimum=low, exclusive_maximum=high)
    assert holds(open_ends, place[1](number)) == (low < number < high)
    assert holds(c.Range(place[0], SAID, low), place[1](number)) == (number >= low)
    assert holds(open_ends, place[1]("7"))


@given(places, st.from_regex(r"[a-z]{2,4}-[0-9]+", fullmatch=True), words)
def test_pattern(place: Any, matching: str, other: str) -> None:
    rule = c.Pattern(place[0], SAID, r"^[a-z]{2,4}-[0-9]+$")
    assert holds(rule, place[1](matching))
    assert not holds(rule, place[1](f"{matching}!"))
    if "-" not in other:
        assert not holds(rule, place[1](other))


@given(places, words, st.lists(words, min_size=1, max_size=3))
def test_forbidden(place: Any, word: str, forbidden: list[str]) -> None:
    rule = c.Forbidden(place[0], tuple(forbidden), SAID)
    assert holds(rule, place[1](word)) == (word not in forbidden)
    assert not holds(rule, place[1]([f"{word}x" * 9, forbidden[-1]]))


@given(places, values)
def test_non_empty(place: Any, value: Any) -> None:
    rule = c.NonEmpty(place[0], SAID)
    full = not isinstance(value, str | list | dict) or len(value) > 0
    assert holds(rule, place[1](value)) == full


@given(places, st.lists(scalars, max_size=6), counts, counts)
def test_items(place: Any, elements: list[Any], one: int, other: int) -> None:
    low, high = sorted((one, other))
    assert holds(c.Items(place[0], SAID, low, high), place[1](elements)) == (low <= len(elements) <= high)


@given(places, st.lists(values | pairs, max_size=4, unique_by=c._identity), st.data())
def test_unique_elements(place: Any, elements: list[Any], data: st.DataObject) -> None:
    rule = c.UniqueElements(place[0], SAID)
    assert holds(rule, place[1](elements))
    assume(elements)
    again = data.draw(st.sampled_from(elements))
    again = (
        dict(reversed(again.items())) if isinstance(again, dict) else again
    )  # the order of keys is nothing
    twice = data.draw(st.permutations([*elements, again]))
    assert not holds(rule, place[1](twice))


@given(places, st.lists(scalars, max_size=4, unique_by=lambda value: (type(value), value)), st.data())
def test_unique_by(place: Any, keys: list[Any], data: st.DataObject) -> None:
    rule = c.UniqueBy(place[0], "key", SAID)
    records: list[Any] = [{"key": key, "other": 1} for key in keys] + [{"other": 1}, {"other": 1}]
    assert holds(rule, place[1](data.draw(st.permutations(records))))
    assume(keys)
    records.append({"key": data.draw(st.sampled_from(keys))})
    assert not holds(rule, place[1](data.draw(st.permutations(records))))


@given(st.lists(st.tuples(st.integers(0, 9), words), max_size=4, unique=True), st.data())
def test_unique_across(pairs: list[tuple[int, str]], data: st.DataObject) -> None:
    rule = c.UniqueAcross("create", ("a", "b"), SAID)
    records: list[Any] = [{"a": a, "b": b} for a, b in pairs] + [{"a": 1}, {"a": 1}]
    assert holds(rule, {"create": data.draw(st.permutations(records))})
    assume(pairs)
    records.append(dict(zip("ab", data.draw(st.sampled_from(pairs)), strict=True)))
    assert not holds(rule, {"create": data.draw(st.permutations(records))})


@given(st.none() | scalars, st.none() | scalars, st.sampled_from(["", "box."]))
def test_required_when_absent(value: Any, other: Any, inside: str) -> None:
    rule = c.RequiredWhenAbsent(f"{inside}name", f"{inside}other", SAID)
    given_values = {key: one for key, one in (("name", value), ("other", other)) if one is not None}
    arguments = {"box": given_values} if inside else given_values
    assert holds(rule, arguments) == (value is not None or other is not None)


@given(st.lists(scalars, max_size=4), scalars)
def test_includes(elements: list[Any], wanted: Any) -> None:
    rule = c.Includes("states", "chosen", SAID)
    assert holds(rule, {"states": elements, "chosen": wanted}) == (wanted in elements)
    assert holds(rule, {"chosen": wanted})
    named = c.Includes("states.name", "chosen", SAID)
    assert holds(named, {"states": [{"name": one} for one in elements], "chosen": wanted}) == (
        wanted in elements
    )


@given(places, values)
def test_read_only(place: Any, value: Any) -> None:
    rule = c.ReadOnly((place[0], "never"), SAID)
    assert not holds(rule, place[1](value))
    assert holds(rule, {"another": value})


@pytest.mark.parametrize(
    "kind", [one for base in c.Constraint.__subclasses__() for one in [base, *base.__subclasses__()]]
)
def test_every_constraint_has_its_property(kind: type) -> None:
    name = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in kind.__name__)
    assert kind.__name__.startswith("_") or f"test{name}" in globals()
