"""Plans dicts/: the objects that callers may pass, as typed dicts with Python names, a module a resource."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from clientwright import spec as s
from clientwright.planner.annotate import ANY, Role, Scope, annotate, expression, union
from clientwright.planner.docstrings import docstring, said, sentence
from clientwright.planner.imports import import_groups
from clientwright.planner.layout import Layout
from clientwright.planner.literals import prose
from clientwright.planner.plan import (
    Annotation,
    Attribute,
    DictModule,
    Import,
    Name,
    TypeAlias,
    TypedDict,
)
from clientwright.planner.whole_numbers import narrowed

_TYPED_DICT = Import("typing", "TypedDict")
_REQUIRED = Import("typing", "Required")


def plan_dicts(layout: Layout) -> tuple[DictModule, ...]:
    """A module for each module of models with something that callers pass."""
    modules: dict[str, list[str]] = {}
    for name in layout.order:
        if name in layout.passed:
            modules.setdefault(layout.modules[name], []).append(name)
    return tuple(_module(layout, module, names) for module, names in sorted(modules.items()))


def _module(layout: Layout, module: str, names: list[str]) -> DictModule:
    resource = layout.resources.get(module)
    imports: set[Import] = set()
    scope = layout.of_dicts(module)
    definitions = tuple(_definition(layout, scope, layout.types[name], imports) for name in names)
    summary = prose(
        f"What the types of the same names in `models.{module}` describe, as dicts that functions take."
    )
    return DictModule(
        path=f"dicts/{module}.py",
        docstring=docstring(said(summary, *([resource] if resource else []))),
        imports=import_groups(imports, depth=1),
        definitions=definitions,
        node=resource,
    )


def _definition(
    layout: Layout, scope: Scope, definition: s.TypeDef, imports: set[Import]
) -> TypedDict | TypeAlias:
    name = layout.names.models[definition.name]
    if not isinstance(definition, s.Object):
        right = expression(definition, Role.ARGUMENT, scope)
        imports |= right.imports
        told = prose(sentence(f"As `models.{layout.modules[definition.name]}.{name}`"))
        return TypeAlias(name, right.text, docstring(said(told, definition)), definition)
    imports.add(_TYPED_DICT)
    demanded = definition.name not in layout.answered
    return TypedDict(name, tuple(_keys(layout, scope, definition, demanded, imports)), definition)


def _keys(
    layout: Layout, scope: Scope, definition: s.Object, demanded: bool, imports: set[Import]
) -> Iterator[Attribute]:
    """`demanded`: what the page calls required must be there. Answers have types of their own to say so."""
    names = layout.names.attributes
    scope = replace(scope, hidden=frozenset(names[member.name] for member in definition.fields))
    for member in definition.fields:
        value = annotate(narrowed(member.type, member.name, member.rules), Role.ARGUMENT, scope)
        if demanded and member.presence is s.Presence.REQUIRED:
            imports.add(_REQUIRED)
            value = Annotation(f"Required[{value.text}]", value.imports)
        elif value != ANY and not isinstance(member.type, s.Nullable):
            value = union(value, Annotation("None"))
        imports |= value.imports
        yield Attribute(Name(member.name, names[member.name]), value.text, "", None, member)
