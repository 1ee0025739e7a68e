"""Requests are validated: of values that break what is documented, few are sent, whatever the function.

Every documented place of every function is given a value that fits, which must be taken, and values of other
types, at least 95 in 100 of which must be refused.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Mapping
from copy import copy
from datetime import date, datetime
from types import ModuleType
from typing import Any, Literal, NamedTuple, get_args, get_origin

import cobalt_client
import pytest
import tellescope_client
from tellescope_client._runtime.errors import InvalidArgumentError

ID = "60398b0231a295e64f084fd9"
FITTING: Mapping[Any, Any] = {
    str: "text",
    float: 1.5,
    int: 1,
    bool: True,
    datetime: "2024-12-21T20:04:47.000Z",
    date: "2024-12-21",
}
WRONG: Mapping[Any, tuple[Any, ...]] = {
    str: (5, True, ["a"], {"a": 1}),
    float: ("tall", True, [1], {"a": 1}),
    int: ("tall", 1.5, [1]),
    bool: ("perhaps", 5, [True]),
    datetime: ("yesterday", 5, ["a"]),
    date: ("yesterday", 5),
    list: ("abc", 5, {"a": 1}),
    dict: ("abc", 5, ["a"]),
}
Wrap = Callable[[Any], Any]


class Place(NamedTuple):
    """A place in the arguments of a function: what is documented there, and how a value gets there."""

    annotation: Any
    wrap: Wrap


class Runtime:
    """What a package's runtime knows of types: each package has one of its own."""

    def __init__(self, package: ModuleType) -> None:
        name = package.__name__
        self.look = importlib.import_module(f"{name}._runtime.annotations")
        self.read = importlib.import_module(f"{name}._runtime.calls").read_arguments
        self.operation = importlib.import_module(f"{name}._runtime.operation").Operation
        self.error = importlib.import_module(f"{name}._runtime.errors").InvalidArgumentError
        self.modules = [
            importlib.import_module(f"{name}.endpoints.{module}") for module in dir(package.endpoints)
        ]

    def operations(self) -> Iterator[Any]:
        for module in self.modules:
            for one in vars(module).values():
                if isinstance(one, self.operation):
                    alone = copy(one)
                    vars(alone)["checks"] = ()  # types and presence only: rules have tests of their own
                    yield alone

    def fitting(self, annotation: Any) -> Any:
        """A value of a type, with what must be there and no more."""
        member = self.look.union_members(annotation)[0]
        kind = self.look.bare(member)
        if any(getattr(note, "name", "") == "ObjectId" for note in self.look.notes(member)):
            return ID
        if get_origin(kind) is Literal:
            return get_args(kind)[0]
        if self.look.is_model(kind):
            return self.needed(kind)
        if get_origin(kind) is list:
            return [self.fitting(get_args(kind)[0])]
        if get_origin(kind) is dict:
            return {"key": self.fitting(get_args(kind)[1])} if get_args(kind)[1] is not Any else {}
        if self.look.union_members(kind) != (kind,):
            return self.fitting(kind)
        return FITTING.get(kind, "text")

    def needed(self, model: Any) -> dict[str, Any]:
        types, names = self.look.field_types(model), self.look.wire_names(model)
        return {
            names[name]: self.fitting(types[names[name]])
            for name, field in model.model_fields.items()
            if field.is_required()
        }

    def places(self, annotation: Any, wrap: Wrap, depth: int = 4) -> Iterator[Place]:
        """A type's own place, and those within; of unions only its own, for others may take the value."""
        yield Place(annotation, wrap)
        members = self.look.union_members(annotation)
        if len(members) != 1 or not depth:
            return
        kind = self.look.bare(members[0])
        if self.look.is_model(kind):
            needed = self.needed(kind)
            for wire, inner in self.look.field_types(kind).items():
                if inner is not Any:
                    yield from self.places(inner, _key(wrap, needed, wire), depth - 1)
        elif get_origin(kind) is list:
            yield from self.places(get_args(kind)[0], lambda value: wrap([value]), depth - 1)

    def wrong(self, annotation: Any) -> tuple[Any, ...]:
        """Values of other types than the documented one; none where several are documented."""
        members = self.look.union_members(annotation)
        if len(members) != 1 or members[0] is Any:
            return ()
        kind = self.look.bare(members[0])
        if get_origin(kind) is Literal:
            return (5, "none of these")
        if self.look.is_model(kind):
            return WRONG[dict]
        return WRONG.get(get_origin(kind) or kind, ())


def _key(wrap: Wrap, needed: Mapping[str, Any], wire: str) -> Wrap:
    return lambda value: wrap({**needed, wire: value})


@pytest.mark.parametrize("package", [tellescope_client, cobalt_client], ids=lambda one: one.__name__)
def test_what_breaks_the_documentation_is_refused_at_any_depth(package: Any) -> None:
    importlib.import_module(f"{package.__name__}.endpoints")
    runtime = Runtime(package)
    sent, refused, taken = list[str](), 0, 0
    for operation in runtime.operations():
        if operation.body not in ("json", "json-whole"):
            continue
        given = {name: runtime.fitting(_type(operation, name)) for name in operation.required}
        for name in {*operation.types, *operation.required}:
            for place in runtime.places(_type(operation, name), lambda value, name=name: {name: value}):
                good = {**given, **place.wrap(runtime.fitting(place.annotation))}
                assert runtime.read(operation, body=good).body.keys() == good.keys()
                taken += 1
                for value in runtime.wrong(place.annotation):
                    try:
                        runtime.read(operation, body={**given, **place.wrap(value)})
                    except runtime.error as error:
                        refused += 1
                        assert error.parameter.startswith(name)
                    else:
                        sent.append(f"{operation.name} {name}: {place.wrap(value)}")
    assert taken
    assert refused >= 0.95 * (refused + len(sent)), sent[:20]


def _type(operation: Any, name: str) -> Any:
    stated = operation.types.get(name, str)
    return stated if isinstance(stated, type) else stated()


@pytest.mark.parametrize("name", ["title", "enduserId"])
def test_what_must_be_there_is_missed_in_each_of_many_records(name: str) -> None:
    client = tellescope_client.Tellescope(api_key="k", base_url="http://127.0.0.1:1")
    record: Any = {"title": "a", "enduserId": ID}
    del record[name]
    with pytest.raises(InvalidArgumentError, match=rf"create\[1\]\.{name}: it must be there"):
        client.care_plans.create_many(create=[{"title": "a", "enduser_id": ID}, record])
