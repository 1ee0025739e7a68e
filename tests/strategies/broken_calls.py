"""Calls that break what a spec says of them: a type, a presence, a closed list of values, at any depth.

Each is a whole call, right in all else. Where the spec leaves a type open, nothing breaks it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from re import fullmatch
from typing import Any, Final

from clientwright import spec as s

OBJECT_ID: Final = "60398b0231a295e64f084fd9"
_FITTING: Final[Mapping[str, Any]] = {
    "string": "text",
    "number": 1.5,
    "integer": 1,
    "boolean": True,
    "object-id": OBJECT_ID,
    "date-time": "2024-12-21T20:04:47.000Z",
    "date": "2024-12-21",
}
_CANDIDATES: Final[tuple[Any, ...]] = (2.5, True, "words", [[]], {"other": 1})
MISSING: Final = object()
"""Stands for the value of an argument that is not given."""
Wrap = Callable[[Any], Any]


@dataclass(frozen=True)
class BrokenCall:
    """A call that the spec forbids, the kind of what is wrong with it, and where: `create[0].title`.

    `arguments` are those of one call, by location ("path", "query", "body", "header") and wire name.
    """

    kind: str
    place: str
    arguments: Mapping[str, Mapping[str, Any]]


class Calls:
    """Right and wrong calls of the operations of a spec.

    `deepest`: how many objects and lists within each other are looked at, since types may hold themselves.
    """

    def __init__(self, spec: s.Spec, deepest: int) -> None:
        self._deepest = deepest
        self._types = {one.name: one for one in spec.types}

    def fitting(self, operation: s.Operation) -> dict[str, dict[str, Any]]:
        """A call with all that must be given, and no more."""
        call: dict[str, dict[str, Any]] = {}
        for one in operation.parameters:
            if one.presence is s.Presence.REQUIRED:
                call.setdefault(one.location.value, {})[one.name] = self.value(one.type)
        return call

    def complete(self, operation: s.Operation) -> Iterator[dict[str, dict[str, Any]]]:
        """Calls with one more of what may be given, each with a value that fits."""
        for one in operation.parameters:
            yield with_value(self.fitting(operation), one, self.value(one.type))

    def broken(self, operation: s.Operation) -> Iterator[BrokenCall]:
        """Calls that break a type or a presence of an operation."""
        right = self.fitting(operation)
        for one in operation.parameters:
            where = "a body" if one.location is s.In.BODY and operation.body is s.BodyFormat.JSON else "a URL"
            if one.presence is s.Presence.REQUIRED:
                yield BrokenCall("missing argument", one.name, with_value(right, one, MISSING))
                if not isinstance(one.type, s.Nullable | s.Any):
                    yield BrokenCall("null argument", one.name, with_value(right, one, None))
            for kind, place, value in self._wrong(one.type, one.name, _itself, where == "a URL", 0):
                yield BrokenCall(f"{kind} in {where}", place, with_value(right, one, value))

    def value(self, ref: s.TypeRef, depth: int = 0) -> Any:
        """A value of a type, with what must be there and no more."""
        match ref:
            case s.Primitive():
                return _FITTING.get(ref.format, _FITTING.get(ref.type.value, "text"))
            case s.List():
                return [self.value(ref.items, depth + 1)] if depth < self._deepest else []
            case s.Map():
                return {"key": self.value(ref.values, depth + 1)} if depth < self._deepest else {}
            case s.Nullable():
                return self.value(ref.type, depth)
            case s.Literal():
                return ref.value
            case s.Any():
                return "anything"
            case s.Named():
                return self._defined(self._types[ref.name], depth)

    def _defined(self, definition: s.TypeDef, depth: int) -> Any:
        match definition:
            case s.Enum():
                return definition.values[0]
            case s.Alias():
                return self.value(definition.target, depth)
            case s.Union():
                return self.value(definition.members[0], depth)
            case s.Object():
                return {one.name: self.value(one.type, depth + 1) for one in definition.fields if _asked(one)}

    def takes(self, ref: s.TypeRef, value: Any, textual: bool) -> bool:
        """Whether a type has a value. `textual`: it travels as text, so that 5 and "5" are the same."""
        match ref:
            case s.Primitive():
                return _is_of(ref, value, textual)
            case s.List():
                return isinstance(value, list) and all(self.takes(ref.items, one, textual) for one in value)
            case s.Map():
                return isinstance(value, dict) and all(
                    self.takes(ref.values, one, False) for one in value.values()
                )
            case s.Nullable():
                return value is None or self.takes(ref.type, value, textual)
            case s.Literal():
                return type(value) is type(ref.value) and value == ref.value
            case s.Any():
                return True
            case s.Named():
                return self._has(self._types[ref.name], value, textual)

    def _has(self, definition: s.TypeDef, value: Any, textual: bool) -> bool:
        match definition:
            case s.Enum():
                known = definition.values + definition.retired
                is_word = isinstance(value, bool) and {"true", "false"} <= set(known)
                is_text = isinstance(value, str) or (textual and not isinstance(value, list | dict))
                return value in known or is_word or (definition.open and is_text)
            case s.Alias():
                return self.takes(definition.target, value, textual)
            case s.Union():
                return any(self.takes(one, value, textual) for one in definition.members)
            case s.Object():
                return isinstance(value, dict)  # what it lacks or holds is tried one by one

    def _wrong(
        self, ref: s.TypeRef, place: str, wrap: Wrap, textual: bool, depth: int
    ) -> Iterator[tuple[str, str, Any]]:
        """The kind, the place and the value of what breaks a type: of itself, and of what lies within."""
        for value in _CANDIDATES:
            if not self.takes(ref, value, textual):
                yield self._kind(ref, value), place, wrap(value)
        if depth == self._deepest:
            return
        match ref:
            case s.Nullable():
                yield from self._within(ref.type, place, wrap, textual, depth)
            case _:
                yield from self._within(ref, place, wrap, textual, depth)

    def _within(
        self, ref: s.TypeRef, place: str, wrap: Wrap, textual: bool, depth: int
    ) -> Iterator[tuple[str, str, Any]]:
        match ref:
            case s.List():
                yield from self._wrong(ref.items, f"{place}[0]", partial(_in_list, wrap), textual, depth + 1)
            case s.Map():
                yield from self._wrong(ref.values, f"{place}.key", partial(_in_map, wrap), False, depth + 1)
            case s.Named():
                definition = self._types[ref.name]
                if isinstance(definition, s.Alias):
                    yield from self._within(definition.target, place, wrap, textual, depth)
                elif isinstance(definition, s.Union):
                    for member in definition.members:
                        for kind, inner, value in self._within(member, place, _itself, textual, depth):
                            if not self._fits_another(definition, member, value):
                                yield f"{kind} of a union", inner, wrap(value)
                elif isinstance(definition, s.Object):
                    yield from self._in_object(definition, place, wrap, depth)
            case _:
                pass

    def _in_object(
        self, definition: s.Object, place: str, wrap: Wrap, depth: int
    ) -> Iterator[tuple[str, str, Any]]:
        right = self._defined(definition, depth)
        for one in definition.fields:
            if one.flow is s.Flow.READ:
                continue
            inner = f"{place}.{one.name}"
            if one.presence is s.Presence.REQUIRED:
                yield "missing key", inner, wrap(
                    {key: value for key, value in right.items() if key != one.name}
                )
                if not isinstance(one.type, s.Nullable | s.Any):
                    yield "null key", inner, wrap({**right, one.name: None})
            yield from self._wrong(
                one.type, inner, partial(_in_object, wrap, right, one.name), False, depth + 1
            )

    def _fits_another(self, union: s.Union, member: s.TypeRef, value: Any) -> bool:
        """Whether another member of a union may be meant: one that knows a key of the object as well."""
        keys = set(value) if isinstance(value, dict) else set()
        return any(
            one != member
            and self.takes(one, value, False)
            and (not keys or isinstance(one, s.Map) or keys & self._keys(one))
            for one in union.members
        )

    def _keys(self, ref: s.TypeRef) -> set[str]:
        definition = self._types[ref.name] if isinstance(ref, s.Named) else None
        return {one.name for one in definition.fields} if isinstance(definition, s.Object) else set()

    def _kind(self, ref: s.TypeRef, value: Any) -> str:
        """What a wrong value is called: it is of another type, or of the right one and none of its values."""
        inner = ref.type if isinstance(ref, s.Nullable) else ref
        definition = self._types[inner.name] if isinstance(inner, s.Named) else None
        if isinstance(value, str) and isinstance(definition, s.Enum):
            return "value outside a list"
        if isinstance(value, str) and isinstance(inner, s.Primitive):
            return "malformed text"
        return "type of a union" if isinstance(definition, s.Union) else "type"


def with_value(
    call: Mapping[str, Mapping[str, Any]], parameter: s.Parameter, value: Any
) -> dict[str, dict[str, Any]]:
    """The call with another value of a parameter."""
    changed = {location: dict(values) for location, values in call.items()}
    changed.setdefault(parameter.location.value, {})[parameter.name] = value
    return changed


def _asked(field: s.Field) -> bool:
    return field.presence is s.Presence.REQUIRED and field.flow is not s.Flow.READ


def _is_of(ref: s.Primitive, value: Any, textual: bool) -> bool:
    kind = ref.type.value
    if textual and not isinstance(value, list | dict):
        text = str(value)
        if kind in ("number", "integer"):
            return fullmatch(r"-?\d+(\.\d+)?" if kind == "number" else r"-?\d+", text) is not None
        return text in ("true", "false", "True") if kind == "boolean" else _is_text(ref, text)
    match kind:
        case "boolean":
            return isinstance(value, bool)
        case "null":
            return value is None
        case "file":
            return True  # whether it is one, is asked when it is sent
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case _:
            return isinstance(value, str) and _is_text(ref, value)


def _is_text(ref: s.Primitive, text: str) -> bool:
    return ref.type.value not in ("object-id", "date-time", "date") or text == _FITTING[ref.type.value]


def _itself(value: Any) -> Any:
    return value


def _in_list(wrap: Wrap, value: Any) -> Any:
    return wrap([value])


def _in_map(wrap: Wrap, value: Any) -> Any:
    return wrap({"key": value})


def _in_object(wrap: Wrap, right: Mapping[str, Any], name: str, value: Any) -> Any:
    return wrap({**right, name: value})
