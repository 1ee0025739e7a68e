"""What breaks a documented type or presence is refused before it is sent, at any depth, with its place."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import Annotated, Any, Literal
from uuid import UUID

import pytest
from asking import Ask
from loopback import Loopback, Reply
from pydantic import Field
from sample import ID

from clientwright.runtime.calls import NOTHING, read_arguments
from clientwright.runtime.errors import InvalidArgumentError
from clientwright.runtime.model import Model, from_wire
from clientwright.runtime.operation import Operation
from clientwright.runtime.types import ObjectId
from clientwright.runtime.unset import UNSET


class Leaf(Model):
    """Something deep within."""

    width: int | float | None = None
    is_green: Annotated[bool | None, Field(alias="isGreen")] = None


class Branch(Model):
    """Something with what must be there."""

    name: str
    leaves: list[Leaf] | None = None
    by_name: Annotated[dict[str, Leaf] | None, Field(alias="byName")] = None


class Colour(Enum):
    """A user's own."""

    RED = "red"


PLANT: Operation[Any] = Operation(
    "plants.create",
    "POST",
    "/plant",
    body="json",
    security=(),
    types={
        "height": float,
        "count": int,
        "isTall": bool,
        "tags": lambda: list[str],
        "owner": lambda: ObjectId,
        "at": lambda: datetime,
        "on": lambda: date,
        "kind": lambda: Literal["tree", "herb"],
        "branch": lambda: Branch,
        "branches": lambda: list[Branch],
        "either": lambda: Branch | Leaf | str,
        "fields": lambda: dict[str, Any],
        "sizes": lambda: dict[str, float],
        "parent": lambda: str | None,
        "note": Any,
    },
    required=("name", "parent"),
)
FIND: Operation[Any] = Operation(
    "plants.find",
    "GET",
    "/plants/{id}",
    security=(),
    types={
        "height": float,
        "isTall": bool,
        "filter": lambda: dict[str, Any],
        "ids": lambda: list[str],
        "owner": lambda: ObjectId,
    },
)
GOOD: dict[str, Sequence[Any]] = {
    "name": ["oak", "", Colour.RED, UUID(int=1), date(2024, 1, 1)],
    "height": [1, 1.5, -2],
    "count": [1, 2.0],
    "isTall": [True],
    "tags": [[], ["a"], ("a",), {"a"}, None],
    "owner": [ID],
    "at": [datetime(2024, 1, 1, tzinfo=UTC), "2024-01-01T00:00:00Z"],
    "on": [date(2024, 1, 1), "2024-01-01"],
    "kind": ["tree"],
    "branch": [{"name": "a"}, Branch(name="a"), {"name": "a", "unknown": {"x": 1}}],
    "branches": [[], [{"name": "a", "leaves": [{"width": 1, "is_green": False}]}]],
    "either": ["text", {"width": 1}, {"name": "a"}, {"of": "another shape"}],
    "fields": [{}, {"a": [1, None]}],
    "sizes": [{"a": 1}],
    "parent": [None, "a"],
    "note": [None, 1, "a", [1], {"a": b"".decode()}],
}
BAD: list[tuple[str, Any, str]] = [
    ("name", 5, "name"),
    ("name", True, "name"),
    ("name", ["a"], "name"),
    ("name", {"a": 1}, "name"),
    ("name", None, "name"),
    ("name", UNSET, "name"),
    ("parent", UNSET, "parent"),
    ("height", "tall", "height"),
    ("height", "1", "height"),
    ("height", True, "height"),
    ("height", [1], "height"),
    ("count", 1.5, "count"),
    ("isTall", 1, "isTall"),
    ("isTall", "true", "isTall"),
    ("tags", "abc", "tags"),
    ("tags", 5, "tags"),
    ("tags", {"a": 1}, "tags"),
    ("tags", ["a", 5], "tags[1]"),
    ("owner", 5, "owner"),
    ("owner", "x", "owner"),
    ("owner", UUID(int=1), "owner"),
    ("at", 5, "at"),
    ("at", datetime(2024, 1, 1), "at"),
    ("on", datetime(2024, 1, 1, tzinfo=UTC), "on"),
    ("on", "soon", "on"),
    ("on", 5, "on"),
    ("kind", "bird", "kind"),
    ("kind", 5, "kind"),
    ("branch", "oak", "branch"),
    ("branch", [], "branch"),
    ("branch", {}, "branch.name"),
    ("branch", {"name": None}, "branch.name"),
    ("branch", {"name": 5}, "branch.name"),
    ("branch", {"name": "a", "leaves": {}}, "branch.leaves"),
    ("branch", {"name": "a", "by_name": {"b": {"width": "wide"}}}, "branch.byName.b.width"),
    ("branch", Branch(name="a", leaves=[Leaf(width="wide")]), "branch.leaves[0].width"),  # type: ignore[arg-type]
    ("branches", [{"name": "a"}, {}], "branches[1].name"),
    ("branches", [{"name": "a", "leaves": [{"width": "wide"}]}], "branches[0].leaves[0].width"),
    ("either", 5, "either"),
    ("either", {"name": 5}, "either.name"),
    ("fields", "abc", "fields"),
    ("fields", [], "fields"),
    ("sizes", {"a": "wide"}, "sizes.a"),
]


def plant(name: str, value: Any) -> Any:
    body = {"name": "oak", "parent": None, name: value}
    return read_arguments(PLANT, body=body)


@pytest.mark.parametrize(("name", "value"), [(name, value) for name in GOOD for value in GOOD[name]])
def test_what_the_documentation_allows_is_sent(name: str, value: Any) -> None:
    assert name in plant(name, value).body


@pytest.mark.parametrize(("name", "value", "place"), BAD)
def test_what_breaks_a_type_or_a_presence_is_refused(name: str, value: Any, place: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        plant(name, value)
    assert caught.value.parameter == place
    assert str(caught.value).startswith(f"{place}: ")


def test_nothing_is_sent_of_a_call_that_is_refused(ask: Ask, loopback: Loopback) -> None:
    with pytest.raises(InvalidArgumentError, match=r"updates\.tags: expected a list, not 5"):
        ask(lambda api: api.things.update(ID, updates={"tags": 5}))
    with pytest.raises(InvalidArgumentError, match="fname: expected a text, not 5"):
        ask(lambda api: api.things.create(fname=5))
    with pytest.raises(InvalidArgumentError, match="id"):
        ask(lambda api: api.things.get(UNSET))
    assert not loopback.requests


@pytest.mark.parametrize(
    "values", [{"height": "1.5"}, {"isTall": "true"}, {"name": 5}, {"filter": '{"a": 1}'}]
)
def test_in_a_url_a_value_and_its_text_are_the_same(values: dict[str, Any]) -> None:
    assert read_arguments(FIND, path={"id": 5}, query=values).query == values


@pytest.mark.parametrize(
    "values",
    [{"height": "tall"}, {"isTall": "yes"}, {"filter": "abc"}, {"ids": "a"}, {"owner": "x"}, {"owner": 5}],
)
def test_in_a_url_a_text_of_something_else_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgumentError, match=next(iter(values))):
        read_arguments(FIND, path={"id": "5"}, query=values)


def test_an_element_of_a_list_with_keys_of_its_own_may_have_another_shape() -> None:
    """Where the page shows one of several shapes."""
    other = {"name": "a", "leaves": [{"width": "wide", "material": "wood"}]}
    assert plant("branches", [other]).body["branches"] == [other]
    with pytest.raises(InvalidArgumentError, match="must be there"):
        plant("branches", [{"material": "wood"}])


def test_what_an_answer_held_is_sent_back_as_it_came() -> None:
    read = from_wire({"name": 5, "leaves": "none", "unknown": 1}, Branch)
    assert plant("branch", read).body["branch"] == {"name": 5, "leaves": "none", "unknown": 1}


def test_a_key_that_is_nearly_a_documented_one_is_sent_with_a_warning(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(json={}))
    with pytest.warns(UserWarning, match=r"'creatd_at' in updates .* 'created_at'") as caught:
        ask(lambda api: api.things.update(ID, updates={"creatd_at": "x", "shoe": 1}))
    assert [Path(one.filename).name for one in caught] == ["sample.py"]  # the first code that is not ours
    assert loopback.requests[0].json == {"updates": {"creatd_at": "x", "shoe": 1}}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ask(lambda api: api.things.update(ID, updates={"fname": "a", "name": "b", "shoe": 1}))


def test_an_untyped_call_takes_anything() -> None:
    assert read_arguments(FIND, NOTHING, NOTHING, NOTHING, {"X-A": 1}).headers == {"X-A": 1}
