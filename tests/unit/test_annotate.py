"""How uses of types are written: strict where a caller gives a value, lenient where a server does."""

from __future__ import annotations

import pytest

from clientwright import spec as s
from clientwright.planner.annotate import Role, Scope, annotate, expression, shape_code
from clientwright.planner.plan import Annotation, Import

STRING = s.Primitive(type=s.PrimitiveType.STRING)
NUMBER = s.Primitive(type=s.PrimitiveType.NUMBER)
DATE_TIME = s.Primitive(type=s.PrimitiveType.DATE_TIME)
TYPES: dict[str, s.TypeDef] = {
    "Term": s.Object(name="Term", fields=()),
    "Sort": s.Enum(name="Sort", values=("up", "down")),
    "Flag": s.Enum(name="Flag", values=("true", "false")),
    "Step": s.Union(name="Step", members=(s.Named(name="Term"), STRING)),
    "Words": s.Union(name="Words", members=(STRING, NUMBER)),
}
SCOPE = Scope(
    TYPES,
    {name: Annotation(f"models.{name}", frozenset({Import("models", "x", "models")})) for name in TYPES},
    dicts={
        name: Annotation(f"dicts.{name}", frozenset({Import("dicts", "x", "dicts")}))
        for name in ("Term", "Step")
    },
)


@pytest.mark.parametrize(
    ("ref", "argument", "value"),
    [
        (STRING, "str", "str"),
        (NUMBER, "float", "int | float"),
        (DATE_TIME, "dt.datetime", "dt.datetime"),
        (s.Primitive(type=s.PrimitiveType.OBJECT_ID), "ObjectId", "ObjectId"),
        (s.Named(name="Term"), "models.Term | dicts.Term", "models.Term"),
        (s.Named(name="Step"), "dicts.Step", "models.Step"),
        (s.Named(name="Words"), "models.Words", "models.Words"),
        (s.Named(name="Sort"), "models.Sort", "models.Sort | str"),
        (s.Named(name="Flag"), "models.Flag | bool", "models.Flag | str"),
        (s.List(items=STRING), "Sequence[str]", "list[str]"),
        (
            s.List(items=s.Named(name="Term"), open=True),
            "Sequence[models.Term | dicts.Term | Mapping[str, Any]]",
            "list[models.Term]",
        ),
        (s.Map(values=s.Any()), "Mapping[str, Any]", "dict[str, Any]"),
        (s.Nullable(type=STRING), "str | None", "str | None"),
        (s.Nullable(type=s.Any()), "Any", "Any"),
        (s.Literal(value="it's"), 'Literal["it\'s"]', 'Literal["it\'s"]'),
    ],
)
def test_what_a_caller_gives_and_what_a_model_holds(ref: s.TypeRef, argument: str, value: str) -> None:
    assert annotate(ref, Role.ARGUMENT, SCOPE).text == argument
    assert annotate(ref, Role.VALUE, SCOPE).text == value


def test_annotations_bring_their_imports() -> None:
    made = annotate(s.List(items=s.Map(values=s.Any())), Role.ARGUMENT, SCOPE)
    assert made.imports == {
        Import("collections.abc", "Sequence"),
        Import("collections.abc", "Mapping"),
        Import("typing", "Any"),
    }


def test_a_method_called_list_does_not_hide_the_builtin() -> None:
    hidden = Scope(SCOPE.types, SCOPE.models, frozenset({"list"}))
    made = annotate(s.List(items=STRING), Role.VALUE, hidden)
    assert made == Annotation("builtins.list[str]", frozenset({Import("builtins")}))


def test_a_union_is_an_alias_of_its_members() -> None:
    step, words = TYPES["Step"], TYPES["Words"]
    assert isinstance(step, s.Union)
    assert isinstance(words, s.Union)
    assert expression(step, Role.VALUE, SCOPE).text == "models.Term | str"
    assert expression(words, Role.VALUE, SCOPE).text == "str | int | float"
    sorts = s.Union(name="Sorts", members=(s.Named(name="Sort"), s.Named(name="Term")))
    assert expression(sorts, Role.VALUE, SCOPE).text == "models.Sort | str | models.Term"
    assert expression(sorts, Role.SHAPE, SCOPE).text == "models.Sort | models.Term"


@pytest.mark.parametrize(
    ("ref", "code"),
    [
        (STRING, None),
        (s.Primitive(type=s.PrimitiveType.NUMBER), "float"),
        (s.Primitive(type=s.PrimitiveType.BOOLEAN), "bool"),
        (s.Primitive(type=s.PrimitiveType.FILE), "Any"),
        (s.Any(), "Any"),
        (DATE_TIME, "lambda: dt.datetime"),
        (s.Map(values=s.Any()), "lambda: dict[str, Any]"),
        (s.List(items=STRING), "lambda: list[str]"),
        (s.Named(name="Term"), "lambda: models.Term"),
        (s.Nullable(type=STRING), "lambda: str | None"),
    ],
)
def test_the_runtime_is_told_the_type_of_all_but_texts(ref: s.TypeRef, code: str | None) -> None:
    made = shape_code(ref, SCOPE)
    assert (made and made.text) == code
