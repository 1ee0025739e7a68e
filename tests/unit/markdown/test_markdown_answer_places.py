"""Fields of answers stand in the object of an example that has their names, wherever that is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from clientwright.dialects.markdown.answer_places import merged, placed
from clientwright.notations.json import read_json
from clientwright.notations.shapes import Anything, Field, ListOf, ObjectOf, Shape
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import Presence

HERE = Origin(source="page.md", first=1, last=1, rule="table")
NAMES = st.sampled_from([*"abcdefgh"])
VALUES = st.recursive(
    st.integers() | st.none(),
    lambda inner: st.dictionaries(NAMES, inner, min_size=1, max_size=4) | st.lists(inner, max_size=2),
    max_leaves=10,
)


def fields(names: list[str]) -> list[Field]:
    return [Field(name, Anything("not stated"), Presence.UNKNOWN, HERE) for name in names]


def objects(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    if isinstance(value, dict):
        yield value
    if depth < 3:
        for one in inner:
            yield from objects(one, depth + 1)


def stated(shape: Shape, value: Any) -> Iterator[tuple[dict[str, Any], set[str]]]:
    """The objects of a value that a shape has fields for, with these."""
    if isinstance(shape, ListOf):
        for element in value if isinstance(value, list) else ():
            yield from stated(shape.element, element)
    elif isinstance(shape, ObjectOf) and isinstance(value, dict):
        yield value, {one.name for one in shape.fields}
        for one in shape.fields:
            yield from stated(one.shape, value.get(one.name))


@given(st.dictionaries(NAMES, VALUES, min_size=1, max_size=4), st.data())
def test_names_of_an_object_are_placed_where_an_object_has_them(
    value: dict[str, Any], data: st.DataObject
) -> None:
    names = sorted(data.draw(st.sampled_from(list(objects(value)))))
    shape = placed(fields(names), [read_json(json.dumps(value))], whole=False)
    assert shape is not None
    assert any(set(names) <= own & set(one) for one, own in stated(shape, value))


@given(VALUES)
def test_names_of_no_object_are_placed_nowhere(value: Any) -> None:
    assert placed(fields(["x", "y", "z"]), [read_json(json.dumps(value))], whole=True) is None


def test_what_two_lists_state_of_one_object_is_united() -> None:
    value = read_json('{"page": 1, "pots": [{"id": 1, "glaze": {"shade": 2}}]}')
    records = placed(fields(["id", "page"]), [value], whole=False)
    glaze = placed(fields(["shade"]), [value], whole=False)
    assert records is not None and glaze is not None
    whole = merged(records, glaze)
    assert list(stated(whole, {"page": 1, "pots": [{"glaze": {"shade": 2}}]})) == [
        ({"page": 1, "pots": [{"glaze": {"shade": 2}}]}, {"page", "pots"}),
        ({"glaze": {"shade": 2}}, {"id", "glaze"}),
        ({"shade": 2}, {"shade"}),
    ]
