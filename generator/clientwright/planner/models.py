"""Plans models/: the types of a spec as pydantic models and type aliases, a module a resource."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from clientwright import spec as s
from clientwright.names.modules import EVENTS, SHARED
from clientwright.planner.annotate import ANY, Role, Scope, annotate, expression, union
from clientwright.planner.docstrings import (
    definition_docstring,
    deprecation,
    docstring,
    field_docstring,
    said,
)
from clientwright.planner.imports import import_groups
from clientwright.planner.layout import RECORD, Layout
from clientwright.planner.literals import literal, prose, quote
from clientwright.planner.plan import (
    Annotation,
    Attribute,
    Import,
    ModelClass,
    ModelModule,
    Name,
    TypeAlias,
)

_NONE = Annotation("None")
_UNLISTED = Annotation("Unlisted", frozenset({Import("_runtime.types", "Unlisted")}))
_MODEL = Import("_runtime.model", "Model")
_VARIANT = Import("_runtime.model", "Variant")
_FIELD = Import("pydantic", "Field")
_ALWAYS_THERE = Import("_runtime.types", "ALWAYS_THERE")
_ANNOTATED = Import("typing", "Annotated")


def plan_models(layout: Layout) -> tuple[ModelModule, ...]:
    """A module for each resource (an empty one too, so that each has its own), and the shared ones."""
    modules = {module: f"Models of {resource.name}." for module, resource in layout.resources.items()}
    used = set(layout.modules.values())
    modules |= {SHARED: "Models that several resources share."} if SHARED in used or layout.common else {}
    modules |= {EVENTS: "Models of webhook events."} if EVENTS in used else {}
    return tuple(_module(layout, module, summary) for module, summary in modules.items())


def _module(layout: Layout, module: str, summary: str) -> ModelModule:
    resource = layout.resources.get(module)
    imports = set(layout.passed_on(module))
    scope = layout.within(module)
    own = [name for name in layout.order if layout.modules[name] == module]
    first = [name for name in own if name in layout.common_types] if module == SHARED else []
    rest = [name for name in own if name not in first]
    definitions = [*_definitions(layout, module, first, imports)]
    if module == SHARED and layout.common:
        imports.add(_MODEL)
        told = docstring(["What every record has."])
        attributes = tuple(_attributes(layout.common, layout, scope, None, imports))
        definitions.append(ModelClass(RECORD, "Model", told, attributes))
    definitions += _definitions(layout, module, rest, imports)
    return ModelModule(
        path=f"models/{module}.py",
        docstring=docstring(said(prose(summary), *([resource] if resource else []))),
        imports=import_groups(imports, depth=1),
        definitions=tuple(definitions),
        node=resource,
    )


def _definitions(
    layout: Layout, module: str, names: Iterable[str], imports: set[Import]
) -> Iterator[ModelClass | TypeAlias]:
    scope = layout.within(module)
    for name in names:
        yield _definition(layout, module, scope, layout.types[name], imports)
        yield from _aliases(layout, layout.types[name])


def _definition(
    layout: Layout, module: str, scope: Scope, definition: s.TypeDef, imports: set[Import]
) -> ModelClass | TypeAlias:
    name = layout.names.models[definition.name]
    told = definition_docstring(definition, layout.record_of.get(definition.name, ""))
    if not isinstance(definition, s.Object):
        right = expression(definition, _role(definition.name in layout.answered), scope)
        imports |= right.imports
        return TypeAlias(name, right.text, told, definition)
    base, fields = Annotation("Model", frozenset({_MODEL})), definition.fields
    if layout.common and definition.name in layout.record_of:
        base, fields = layout.record(module), fields[len(layout.common) :]
    elif definition.name in layout.constants:
        base = Annotation("Variant", frozenset({_VARIANT}))
    imports |= base.imports
    attributes = _attributes(fields, layout, scope, definition, imports)
    return ModelClass(name, base.text, told, tuple(attributes), definition)


def _aliases(layout: Layout, definition: s.TypeDef) -> Iterator[TypeAlias]:
    """The names of types that have become equal to this one: whoever imports them gets it."""
    name = layout.names.models[definition.name]
    told = docstring(prose(f"{name}, by the name of what was a type of its own."))
    for alias in layout.aliases.get(definition.name, ()):
        yield TypeAlias(alias, name, told, definition)


def _role(answered: bool) -> Role:
    """What an answer may hold is open to what the documentation does not list; what is only sent is not."""
    return Role.VALUE if answered else Role.SHAPE


def _attributes(
    fields: tuple[s.Field, ...],
    layout: Layout,
    scope: Scope,
    owner: s.Object | None,
    imports: set[Import],
) -> Iterator[Attribute]:
    """The attributes of a model; `owner` is None for the base class of records."""
    hidden = frozenset(layout.names.attributes[member.name] for member in fields)
    scope = replace(scope, hidden=hidden)
    for member in fields:
        name = Name(member.name, layout.names.attributes[member.name])
        value, default = _held(member, layout, scope, owner)
        imports |= value.imports | ({_ALWAYS_THERE} if default == "ALWAYS_THERE" else set())
        facts = {"alias": name.wire} if name.wire != name.python else {}
        facts |= {"deprecated": deprecation(member)} if member.deprecated else {}
        text = value.text
        if facts:
            imports |= {_ANNOTATED, _FIELD}
            told = ", ".join(f"{fact}={quote(one)}" for fact, one in facts.items())
            text = f"Annotated[{text}, Field({told})]"
        basis = owner.basis if owner else s.Basis.DOCUMENTED
        yield Attribute(name, text, default, field_docstring(member, basis), member)


def _held(member: s.Field, layout: Layout, scope: Scope, owner: s.Object | None) -> tuple[Annotation, str]:
    """What a field holds, and its default as code."""
    answered = owner is None or owner.name in layout.answered
    value = annotate(member.type, _role(answered), scope)
    if owner and layout.constants.get(owner.name) == member.name and isinstance(member.type, s.Literal):
        return value, literal(member.type.value)
    if owner and layout.fallbacks.get(owner.name) == member.name:
        return _UNLISTED, "None"
    if member.presence is s.Presence.REQUIRED:
        return value, "ALWAYS_THERE" if answered else ""
    if value != ANY and not isinstance(member.type, s.Nullable):
        value = union(value, _NONE)
    return value, "None"
