"""Plan: how a use of a type is written as a Python annotation.

A type is read in four roles, which differ because requests are strict where answers are lenient: what a
caller may pass (ARGUMENT), what a model holds (VALUE), what a function returns (ANSWER), and what the
runtime is told about an argument (SHAPE: the annotation as a value, with wire types only).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import assert_never

from clientwright import spec as s
from clientwright.planner.literals import literal
from clientwright.planner.plan import Annotation, Import


class Role(Enum):
    """What an annotation is for: an argument, a field, an answer, or what an argument must look like.

    Lists of values are open in a `VALUE` and an `ANSWER`, and closed in an `ARGUMENT` and a `SHAPE`.
    """

    ARGUMENT = auto()
    VALUE = auto()
    ANSWER = auto()
    SHAPE = auto()


ANY = Annotation("Any", frozenset({Import("typing", "Any")}))
_DT = frozenset({Import("datetime", "", "dt")})
_SHOWN = 60
"""Up to how many characters the values of an open list stand in a signature, where editors offer them."""
_ABC = "collections.abc"
_TYPES = "_runtime.types"


@dataclass(frozen=True)
class Scope:
    """Where an annotation stands: how models are reached from there, and which builtins are hidden there.

    `models` gives, for a type's spec name, the text that names it in this module and its import; `dicts` the
    same for the typed dicts that stand for objects.
    """

    types: Mapping[str, s.TypeDef]
    models: Mapping[str, Annotation]
    hidden: frozenset[str] = frozenset()
    dicts: Mapping[str, Annotation] = field(default_factory=dict[str, Annotation])

    def builtin(self, name: str) -> Annotation:
        """A builtin type, through its module where a name of the scope hides it (a method called `list`)."""
        if name in self.hidden:
            return Annotation(f"builtins.{name}", frozenset({Import("builtins")}))
        return Annotation(name)


def annotate(ref: s.TypeRef, role: Role, scope: Scope) -> Annotation:
    """The annotation of a use of a type."""
    match ref:
        case s.Primitive():
            return _primitive(ref.type, role, scope)
        case s.Named():
            return _named(ref, role, scope)
        case s.List():
            items = annotate(ref.items, role, scope)
            if role is Role.ARGUMENT:
                if ref.open and isinstance(ref.items, s.Named) and ref.items.name in scope.dicts:
                    items = union(items, _mapping(role, scope, ANY))  # shapes that the page does not show
                return _generic(Annotation("Sequence", frozenset({Import(_ABC, "Sequence")})), items)
            return _generic(scope.builtin("list"), items)
        case s.Map():
            values = annotate(ref.values, role, scope)
            return _mapping(role, scope, values)
        case s.Nullable():
            inner = annotate(ref.type, role, scope)
            return union(inner, Annotation("None")) if inner != ANY else ANY
        case s.Literal():
            return _literal((ref.value,))
        case s.Any():
            return ANY
        case _:
            assert_never(ref)


def union(*members: Annotation) -> Annotation:
    """Members joined with `|`, each once."""
    if ANY in members:
        return ANY
    text = " | ".join(dict.fromkeys(member.text for member in members))
    return Annotation(text, frozenset(one for member in members for one in member.imports))


def expression(definition: s.Enum | s.Union | s.Alias, role: Role, scope: Scope) -> Annotation:
    """The right side of a type alias: a named enum, union or alias, as models and callers name it."""
    match definition:
        case s.Enum():
            return _literal(definition.values)
        case s.Union():
            members = (*definition.members, *([definition.fallback] if definition.fallback else []))
            return union(*(annotate(member, role, scope) for member in members))
        case s.Alias():
            return annotate(definition.target, role, scope)


def is_flag(definition: s.TypeDef) -> bool:
    """Whether an enum is the strings "true" and "false", for which a bool is a fair convenience."""
    return isinstance(definition, s.Enum) and set(definition.values) == {"true", "false"}


def _is_open_text(definition: s.TypeDef) -> bool:
    """Whether a type is a text that has known values, and may be another one."""
    if not isinstance(definition, s.Enum) or not definition.open:
        return False
    return all(isinstance(one, str) for one in definition.values)


def shape_code(ref: s.TypeRef, scope: Scope) -> Annotation | None:
    """How the runtime is told the type of an argument: a class, or a function that gives the annotation, so
    that no model is loaded before it is needed. None for a text, which is what the runtime takes it for.
    """
    match ref:
        case s.Named(name=name) if _is_open_text(scope.types[name]):
            return None
        case s.Primitive(type=s.PrimitiveType.STRING | s.PrimitiveType.UUID | s.PrimitiveType.URI):
            return None
        case s.Primitive(type=s.PrimitiveType.NUMBER):
            return scope.builtin("float")
        case s.Primitive(type=s.PrimitiveType.INTEGER | s.PrimitiveType.BOOLEAN):
            return annotate(ref, Role.SHAPE, scope)
        case s.Any() | s.Primitive(type=s.PrimitiveType.FILE | s.PrimitiveType.NULL):
            return ANY
        case _:
            shape = annotate(ref, Role.SHAPE, scope)
            return Annotation(f"lambda: {shape.text}", shape.imports)


def _primitive(kind: s.PrimitiveType, role: Role, scope: Scope) -> Annotation:
    match kind:
        case s.PrimitiveType.STRING | s.PrimitiveType.UUID | s.PrimitiveType.URI:
            return scope.builtin("str")
        case s.PrimitiveType.INTEGER:
            return scope.builtin("int")
        case s.PrimitiveType.NUMBER if role is Role.ARGUMENT:
            return scope.builtin("float")
        case s.PrimitiveType.NUMBER:
            # Both, in this order: a whole number that came as 5 goes back as 5, not as 5.0.
            return union(scope.builtin("int"), scope.builtin("float"))
        case s.PrimitiveType.BOOLEAN:
            return scope.builtin("bool")
        case s.PrimitiveType.OBJECT_ID:
            return Annotation("ObjectId", frozenset({Import(_TYPES, "ObjectId")}))
        case s.PrimitiveType.DATE_TIME:
            return Annotation("dt.datetime", _DT)
        case s.PrimitiveType.DATE:
            return Annotation("dt.date", _DT)
        case s.PrimitiveType.FILE if role is Role.ANSWER:
            return scope.builtin("bytes")
        case s.PrimitiveType.FILE:
            return Annotation("FileContent", frozenset({Import(_TYPES, "FileContent")}))
        case s.PrimitiveType.NULL:
            return Annotation("None")
        case _:
            assert_never(kind)


def _named(ref: s.Named, role: Role, scope: Scope) -> Annotation:
    definition = scope.types[ref.name]
    name = scope.models[ref.name]
    match definition:
        case s.Enum():
            if definition.open:
                shown = _literal(definition.values)
                listed = shown if len(shown.text) <= _SHOWN else name
                return union(listed, *_bases(definition.values, scope))
            if role is Role.VALUE or role is Role.ANSWER:
                return union(name, *_bases(definition.values, scope))
            if role is Role.ARGUMENT and is_flag(definition):
                return union(name, scope.builtin("bool"))
            return name
        case s.Object() if role is Role.ARGUMENT and ref.name in scope.dicts:
            return union(name, scope.dicts[ref.name])
        case s.Union() | s.Alias() if role is Role.ARGUMENT and ref.name in scope.dicts:
            return scope.dicts[ref.name]
        case _:
            return name


def _mapping(role: Role, scope: Scope, values: Annotation) -> Annotation:
    key = scope.builtin("str")
    if role is Role.ARGUMENT:
        return _generic(Annotation("Mapping", frozenset({Import(_ABC, "Mapping")})), key, values)
    return _generic(scope.builtin("dict"), key, values)


def _generic(container: Annotation, *arguments: Annotation) -> Annotation:
    text = f"{container.text}[{', '.join(argument.text for argument in arguments)}]"
    imports = container.imports.union(*(argument.imports for argument in arguments))
    return Annotation(text, imports)


def _literal(values: tuple[str | int | float | bool, ...]) -> Annotation:
    # PEP 586 has no floats: such a value is described by its type alone.
    if any(isinstance(value, float) for value in values):
        return Annotation("float")
    text = f"Literal[{', '.join(literal(value) for value in values)}]"
    return Annotation(text, frozenset({Import("typing", "Literal")}))


def _bases(values: tuple[str | int | float | bool, ...], scope: Scope) -> list[Annotation]:
    return [scope.builtin(name) for name in sorted({type(value).__name__ for value in values})]
