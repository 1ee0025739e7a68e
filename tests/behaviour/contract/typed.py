"""What the annotations of a generated package say of JSON values: which fit, and some that do, or do not."""

from __future__ import annotations

import ast
import datetime as dt
import inspect
from copy import deepcopy
from functools import cache
from importlib import import_module
from random import Random
from textwrap import dedent
from typing import Any, Literal, Union, get_args, get_origin

from jsonschema import Draft202012Validator

FORMATS = Draft202012Validator.FORMAT_CHECKER
OBJECT_ID = "60398b0231a295e64f084fd9"
TIME = "2024-12-21T20:04:47.235Z"
OTHERS: list[Any] = [7, 2.5, True, [], [7]]
ANYTHING: list[Any] = [*OTHERS, "words", "", {}, {"any key": "words"}]
SIMPLE: dict[Any, list[Any]] = {
    str: ["words", ""],
    bool: [True, False],
    int: [0, 7, -7],
    float: [0, 2.5, -7],
    dt.datetime: [TIME],
    dt.date: [TIME[:10]],
}


class Types:
    """The annotations of one package."""

    def __init__(self, package: str) -> None:
        annotations = import_module(f"{package}._runtime.annotations")
        self.members = cache(annotations.union_members)
        self.bare = cache(annotations.bare)
        self.element_of_list = cache(annotations.element_type_of_list)
        self.element_of_map = cache(annotations.element_type_of_map)
        self.required, self.present = cache(self._required), cache(self._present)
        self._is_model, self._notes = annotations.is_model, annotations.notes
        self._constants = annotations.constants
        self._wire_names, self._fields = annotations.wire_names, annotations.field_types
        runtime = import_module(f"{package}._runtime.model")
        self._to_wire, self._model = runtime.to_wire, runtime.Model
        self._unset = import_module(f"{package}._runtime.unset").Unset

    def documented(self, annotation: Any) -> Any:
        """An argument's annotation without what is there for its callers' convenience alone."""
        members = [one for one in self.members(annotation) if one is not self._unset]
        models = any(self._is_model(self.bare(one)) for one in members)
        worded = any({"true", "false"} <= set(get_args(one)) for one in members)  # True is sent as "true"
        kept = []
        for one in members:
            element = self.element_of_list(one)
            if not (models and self.element_of_map(one) is not None) and not (worded and one is bool):
                kept.append(one if element is None else list[self.documented(element)])  # type: ignore[misc]
        return Union[tuple(kept)]  # noqa: UP007 - members known only here

    def _required(self, model: Any) -> frozenset[str]:
        wire = self._wire_names(model)
        return frozenset(wire[name] for name, field in model.model_fields.items() if field.is_required())

    def _present(self, model: Any) -> frozenset[str]:
        """The fields that are there in every answer: their defaults say so, in the text of the module."""
        wire, inherited = self._wire_names(model), model.__mro__[: model.__mro__.index(self._model)]
        always = {
            field.target.id
            for one in inherited
            for field in ast.walk(ast.parse(dedent(inspect.getsource(one))))
            if isinstance(field, ast.AnnAssign)
            and isinstance(field.target, ast.Name)
            and isinstance(field.value, ast.Name)
            and field.value.id == "ALWAYS_THERE"
        }
        return self.required(model) | {wire[name] for name in always}

    def fits(self, value: Any, annotation: Any) -> bool:
        """Whether a value is of a type; null is of every type."""
        members = self._told(value, self.members(annotation))
        return value is None or any(self._fits(value, one) for one in members)

    def _told(self, value: Any, members: tuple[Any, ...]) -> tuple[Any, ...]:
        """The member whose constant an object holds, if there is one; else all."""
        for one in members if isinstance(value, dict) else ():
            if self._is_model(self.bare(one)):
                wire, held = self._wire_names(self.bare(one)), self._constants(self.bare(one))
                if any(
                    type(value.get(wire[name])) is type(only) and value[wire[name]] == only
                    for name, only in held.items()
                ):
                    return (one,)
        return members

    def _fits(self, value: Any, member: Any) -> bool:
        kind = self.bare(member)
        if self._is_model(kind):
            return isinstance(value, dict) and self._has_fields(value, kind)
        if kind in (bool, str):
            return type(value) is kind
        if kind in (int, float):
            return type(value) in (int, kind)
        if kind in (dt.datetime, dt.date):
            form = "date-time" if kind is dt.datetime else "date"
            return isinstance(value, str) and FORMATS.conforms(value, form)
        if get_origin(kind) is Literal:
            return any(
                type(value) is type(one) and value == one for one in map(self._to_wire, get_args(kind))
            )
        if (element := self.element_of_list(kind)) is not None:
            return isinstance(value, list) and all(self.fits(one, element) for one in value)
        if (element := self.element_of_map(kind)) is not None:
            return isinstance(value, dict) and all(self.fits(one, element) for one in value.values())
        return True

    def _has_fields(self, value: dict[str, Any], model: Any) -> bool:
        types = self._fields(model)
        return self.required(model) <= value.keys() and all(
            self.fits(inner, types[key]) for key, inner in value.items() if key in types
        )

    def drawn(self, annotation: Any, random: Random, depth: int = 0) -> Any:
        """A value that fits, without null where there is another: all fields of the outer models, and some of
        those within.
        """
        members = self.members(annotation)
        if not members:
            return None
        member = random.choice(members)
        kind = self.bare(member)
        if self._is_model(kind):
            return {
                key: self.drawn(inner, random, depth + 1)
                for key, inner in self._fields(kind).items()
                if depth < 2 or key in self.present(kind) or random.random() < 0.4
            }
        if get_origin(kind) is Literal:
            return self._to_wire(random.choice(get_args(kind)))
        several = range(random.randint(0, max(0, 2 - depth // 2)))
        if (element := self.element_of_list(kind)) is not None:
            return [self.drawn(element, random, depth + 1) for _ in several]
        if (element := self.element_of_map(kind)) is not None:
            return {f"any key {number}": self.drawn(element, random, depth + 1) for number in several}
        if any(getattr(note, "name", "") == "ObjectId" for note in self._notes(member)):
            return OBJECT_ID
        return random.choice(SIMPLE.get(kind, ANYTHING))


def altered(value: Any, random: Random) -> Any:
    """The value with one part replaced, by something that is neither text nor an object.

    Of texts there are forms that clients leave to servers, and an object may lack what no client asks for.
    """
    if isinstance(value, dict | list) and value and random.random() < 0.8:
        copy = deepcopy(value)
        key = random.choice(list(copy)) if isinstance(copy, dict) else random.randrange(len(copy))
        copy[key] = altered(copy[key], random)
        return copy
    return random.choice(OTHERS)
