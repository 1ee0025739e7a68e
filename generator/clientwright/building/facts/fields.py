"""What facts say of a field: values, type, format, presence, and what tells the members of a union apart."""

from __future__ import annotations

from dataclasses import replace

from clientwright.building.discriminators import discriminated
from clientwright.building.facts.context import Context, told
from clientwright.notations.shapes import (
    Anything,
    Constant,
    Field,
    ListOf,
    MapOf,
    NullShape,
    ObjectOf,
    OneOf,
    OneOfValues,
    Scalar,
    Shape,
)
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import Basis, Presence, PrimitiveType
from clientwright.supplement import Stated, Tree
from clientwright.supplement.entries import (
    DiscriminatorFact,
    FormatFact,
    PresenceFact,
    TypeFact,
    ValuesFact,
)

_NUMBERS = frozenset({PrimitiveType.INTEGER, PrimitiveType.NUMBER})


def with_facts(field: Field, node: Tree[Stated], context: Context) -> Field:
    """A field with what is stated of it, and of all that it holds."""
    field = replace(field, shape=_inside(field.shape, node, field.origin, context))
    for stated in node.facts:
        match stated.entry:
            case PresenceFact():
                field = _with_presence(field, stated, stated.entry, context)
            case ValuesFact() | FormatFact() | TypeFact():
                field = _narrowed(field, stated, context)
            case _:
                pass
    return field


def _with_presence(field: Field, stated: Stated, entry: PresenceFact, context: Context) -> Field:
    """What the page states of presence stays; what a supplement states is told, and demanded of nobody."""
    supplied = replace(context.use(stated), text=entry.value)
    if field.presence is Presence.UNKNOWN:
        return replace(field, supplied=(*field.supplied, supplied))
    if field.presence.value != entry.value:
        context.contradicted(stated, field.origin, f"that {field.name!r} is {field.presence.value}")
    return field


def _narrowed(field: Field, stated: Stated, context: Context) -> Field:
    supplied = context.use(stated)
    if isinstance(stated.entry, FormatFact):
        supplied = replace(supplied, text=stated.entry.value)
    shape = _narrower(field.shape, stated)
    if shape is None:
        context.contradicted(stated, field.origin, f"another type of {field.name!r}")
        return field
    if shape == field.shape:
        return field
    return replace(field, shape=shape, basis=Basis.SUPPLEMENT, supplied=(*field.supplied, supplied))


def _inside(shape: Shape, node: Tree[Stated], origin: Origin, context: Context) -> Shape:
    """A shape with the facts about what it holds."""
    for stated in node.facts:
        if isinstance(stated.entry, DiscriminatorFact):
            shape = _told_apart(shape, stated, stated.entry, origin, context)
    if not node.inner:
        return shape
    match shape:
        case ObjectOf(fields):
            stated_of = tuple(
                with_facts(one, node.inner[one.name], context) if one.name in node.inner else one
                for one in fields
            )
            return replace(shape, fields=stated_of)
        case ListOf(element) if "[]" in node.inner:
            return replace(shape, element=_element(element, node.inner["[]"], origin, context))
        case MapOf(values) if "{}" in node.inner:
            return replace(shape, values=_element(values, node.inner["{}"], origin, context))
        case OneOf(members):
            told_by = shape.values or ("",) * len(members)
            found = tuple(
                _inside(member, _of_member(node, value), origin, context)
                for member, value in zip(members, told_by, strict=True)
            )
            return replace(shape, members=found)
        case _:
            return shape


def _element(shape: Shape, node: Tree[Stated], origin: Origin, context: Context) -> Shape:
    """An element of a list or a value of a map, which has no name, with the facts about it."""
    return with_facts(Field("", shape, Presence.UNKNOWN, origin), node, context).shape


def _of_member(node: Tree[Stated], value: str) -> Tree[Stated]:
    """What is stated of a member of a union: of all members, and of the one that a value chooses."""
    found: dict[str, Tree[Stated]] = {
        step: inner for step, inner in node.inner.items() if not step.startswith("|")
    }
    own = node.inner.get(f"|{value}") if value else None
    return Tree([], {**found, **own.inner} if own else found)


def _told_apart(
    shape: Shape, stated: Stated, entry: DiscriminatorFact, origin: Origin, context: Context
) -> Shape:
    supplied, fact = context.use(stated), entry.value
    if not isinstance(shape, OneOf):
        context.contradicted(stated, origin, "that this is no choice")
        return shape
    if shape.discriminator:
        if shape.discriminator != fact.field:
            context.contradicted(stated, origin, f"that {shape.discriminator!r} tells the members apart")
        return shape
    return discriminated(shape, fact.field, context.members(stated, fact, shape), (supplied,))


def _narrower(shape: Shape, stated: Stated) -> Shape | None:
    """A shape with what a fact adds; itself where it says so already; None where it says otherwise."""
    entry = stated.entry
    match entry, shape:
        case (_, OneOf(members)) if any(isinstance(one, NullShape) for one in members) and len(members) == 2:
            plain = next(one for one in members if not isinstance(one, NullShape))
            inner = _narrower(plain, stated)
            return inner and replace(shape, members=tuple(inner if one is plain else one for one in members))
        case ValuesFact(), _:
            return _with_values(shape, stated, entry)
        case FormatFact(), Scalar(PrimitiveType.STRING, "") | Anything():
            return Scalar(PrimitiveType.STRING, entry.value)
        case FormatFact(), Scalar(type_, format_) if entry.value in (type_.value, format_):
            return shape
        case TypeFact(), _:
            new = told(stated, entry.value)
            parts = new.members if isinstance(new, OneOf) else (new,)
            return new if isinstance(shape, Anything) or shape in parts else None
        case _:
            return None


def _with_values(shape: Shape, stated: Stated, entry: ValuesFact) -> Shape | None:
    values = tuple(one for one in entry.value if one is not None)
    match shape:
        case Constant(value):
            return shape if value in values else None
        case OneOfValues(known):
            return shape if {*values} == {*known} else None
        case Scalar(PrimitiveType.STRING, "") if all(isinstance(one, str) for one in values):
            pass
        case Scalar(type_) if type_ in _NUMBERS and not any(isinstance(one, str | bool) for one in values):
            pass
        case Anything():
            pass
        case _:
            return None
    listed = OneOfValues(values, origin=stated.origin, open=True, supplied=(stated.supplied,))
    return OneOf((listed, NullShape()), origin=stated.origin) if None in entry.value else listed
