"""Each rule tells what holds from what breaks it."""

# ruff: noqa: S301
from __future__ import annotations

import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientwright.runtime import constraints as c
from clientwright.runtime.errors import ConstraintError, InvalidArgumentError

TEXT = "as the documentation says"
SHAPES = [
    # rule, what holds, what breaks it, the place of the break
    (c.Length("name", TEXT, 2, 3), {"name": "ab"}, {"name": "a"}, "name"),
    (c.Length("name", TEXT, maximum=3), {"name": "abc"}, {"name": "abcd"}, "name"),
    (c.Length("tags", TEXT, minimum=1), {"tags": ["a"]}, {"tags": ["a", ""]}, "tags"),
    (
        c.Length("create.name", TEXT, maximum=1),
        {"create": [{}, {"name": "a"}]},
        {"create": [{}, {"name": "ab"}]},
        "create[1].name",
    ),
    (
        c.Length("a.b.c", TEXT, maximum=1),
        {"a": [{"b": {"c": "x"}}, {"b": 3}]},
        {"a": {"b": [{"c": "xx"}]}},
        "a.b[0].c",
    ),
    (c.Range("n", TEXT, 1, 2), {"n": 1}, {"n": 2.5}, "n"),
    (c.Range("n", TEXT, exclusive_minimum=0, exclusive_maximum=1), {"n": 0.5}, {"n": 0}, "n"),
    (c.Range("n", TEXT, exclusive_maximum=1), {"n": True}, {"n": 1}, "n"),
    (c.Pattern("code", TEXT, "^[a-z]+$"), {"code": "abc"}, {"code": "abC"}, "code"),
    (c.Forbidden("role", ("Admin",), TEXT), {"role": "User"}, {"role": "Admin"}, "role"),
    (c.Forbidden("roles", ("Admin",), TEXT), {"roles": []}, {"roles": ["User", "Admin"]}, "roles"),
    (c.NonEmpty("ids", TEXT), {"ids": [0]}, {"ids": []}, "ids"),
    (c.NonEmpty("name", TEXT), {"name": " "}, {"name": ""}, "name"),
    (
        c.NonEmpty("updates.fields", TEXT),
        {"updates": {"fields": {"a": 1}}},
        {"updates": {"fields": {}}},
        "updates.fields",
    ),
    (c.Items("ids", TEXT, 1, 2), {"ids": [1, 2]}, {"ids": [1, 2, 3]}, "ids"),
    (
        c.UniqueElements("ids", TEXT),
        {"ids": [1, True, "1", {"a": 1}]},
        {"ids": [{"a": 1, "b": 2}, {"b": 2, "a": 1}]},
        "ids",
    ),
    (
        c.UniqueBy("states", "name", TEXT),
        {"states": [{"name": "a"}, {}, {}]},
        {"states": [{"name": "a"}, {"name": "a"}]},
        "states",
    ),
    (
        c.UniqueBy("create.states", "name", TEXT),
        {"create": [{"states": [{"name": "a"}]}] * 2},
        {"create": [{"states": [{"name": "a"}] * 2}]},
        "create[0].states",
    ),
    (
        c.UniqueAcross("create", ("a", "b"), TEXT),
        {"create": [{"a": 1}, {"a": 1}, {"a": 1, "b": 1}]},
        {"create": [{"a": 1, "b": 2}, {"b": 2, "a": 1}]},
        "create",
    ),
    (c.RequiredWhenAbsent("email", "phone", TEXT), {"phone": "1"}, {"phone": None}, "email"),
    (c.RequiredWhenAbsent("email", "phone", TEXT), {"email": "a"}, {}, "email"),
    (
        c.RequiredWhenAbsent("create.email", "create.phone", TEXT),
        {"create": [{"email": "a"}]},
        {"create": [{"email": "a"}, {}]},
        "create[1].email",
    ),
    (
        c.Includes("states.name", "defaultState", TEXT),
        {"defaultState": "a", "states": [{"name": "a"}]},
        {"defaultState": "a", "states": [{"name": "b"}]},
        "states.name",
    ),
    (
        c.Includes("states", "defaultState", TEXT),
        {"defaultState": "a", "states": [{"name": "a", "more": 1}]},
        {"defaultState": "a", "states": [{"name": "b", "more": 1}]},
        "states",
    ),
    (c.Includes("ids", "main", TEXT), {"main": "a"}, {"main": "a", "ids": []}, "ids"),
    (
        c.Includes("create.ids", "create.main", TEXT),
        {"create": [{"main": 1, "ids": [1]}]},
        {"create": [{"main": 1, "ids": [2]}]},
        "create[0].ids",
    ),
    (
        c.ReadOnly(("number", "updates.number"), TEXT),
        {"other": 1},
        {"updates": {"number": 1}},
        "updates.number",
    ),
]


@pytest.mark.parametrize(("rule", "holds", "breaks", "place"), SHAPES)
def test_a_rule_tells_what_holds_from_what_breaks_it(
    rule: c.Constraint, holds: dict[str, Any], breaks: dict[str, Any], place: str
) -> None:
    rule.check(holds)
    with pytest.raises(ConstraintError) as caught:
        rule.check(breaks)
    error = caught.value
    assert error.parameter == place
    assert str(error).startswith(f"{place}: ")
    assert TEXT in str(error)
    assert error.rule == TEXT
    assert isinstance(error, ValueError) and isinstance(error, InvalidArgumentError)
    assert pickle.loads(pickle.dumps(error)).parameter == place


@pytest.mark.parametrize(
    "rule", [shape[0] for shape in SHAPES if not isinstance(shape[0], c.RequiredWhenAbsent)]
)
def test_what_is_absent_or_null_is_not_checked(rule: c.Constraint) -> None:
    rule.check({})
    for name in (
        "name",
        "tags",
        "create",
        "a",
        "n",
        "code",
        "role",
        "roles",
        "ids",
        "updates",
        "states",
        "number",
    ):
        rule.check({name: None})


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["name", "states", "create", "a", "b", "email", "ids"]), inner, max_size=4
    ),
    max_leaves=15,
)


@given(st.dictionaries(st.sampled_from(["create", "name", "states", "ids", "updates", "n", "a"]), JSON))
def test_arguments_of_any_shape_are_checked_without_failing(arguments: dict[str, Any]) -> None:
    for rule, *_ in SHAPES:
        try:
            rule.check(arguments)
        except ConstraintError as error:
            assert error.rule == TEXT


@given(st.text(max_size=12), st.integers(0, 12), st.integers(0, 12))
def test_lengths_count_characters(text: str, minimum: int, maximum: int) -> None:
    rule = c.Length("x", TEXT, minimum, maximum)
    if minimum <= len(text) <= maximum:
        rule.check({"x": text})
    else:
        with pytest.raises(ConstraintError, match=f"{len(text)} characters"):
            rule.check({"x": text})


@given(st.lists(st.integers(0, 5)))
def test_elements_are_unique_when_a_set_is_as_large(values: list[int]) -> None:
    rule = c.UniqueElements("x", TEXT)
    if len(set(values)) == len(values):
        rule.check({"x": values})
    else:
        with pytest.raises(ConstraintError):
            rule.check({"x": values})


@pytest.mark.parametrize(
    "pattern",
    [
        "(",
        "[z-a]",
        "(a+)+$",
        "(a|a)*b",
        r"\p{L}+",
        "(?<n>x)",
        r"(a)\1",
        "a{1,99999999999}",
        "(" * 200 + ")" * 200,
    ],
)
def test_patterns_that_cannot_be_trusted_are_left_to_the_server(pattern: str) -> None:
    c.Pattern("x", TEXT, pattern).check({"x": "a" * 5000 + "!"})


def test_very_long_texts_are_not_matched() -> None:
    c.Pattern("x", TEXT, "^b").check({"x": "a" * 10_001})


def test_a_key_that_holds_a_dot_is_found() -> None:
    with pytest.raises(ConstraintError):
        c.NonEmpty("a.b", TEXT).check({"a.b": ""})


def test_rules_compare_and_do_not_change() -> None:
    assert c.NonEmpty("a", TEXT) == c.NonEmpty("a", TEXT)
    with pytest.raises(AttributeError):
        c.NonEmpty("a", TEXT).field = "b"  # type: ignore[misc]
