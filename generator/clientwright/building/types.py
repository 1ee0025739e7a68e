"""Types: each distinct shape becomes one definition, and each use of it a reference by name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from clientwright import spec
from clientwright.building import type_names
from clientwright.building.shapes import Path, Step, definitions, may_be_null, merge, without_null
from clientwright.notations.shapes import (
    Anything,
    Constant,
    Definable,
    Field,
    ListOf,
    MapOf,
    NamedShape,
    NullShape,
    ObjectOf,
    OneOf,
    OneOfValues,
    Reference,
    Rules,
    Scalar,
    Shape,
    Supplied,
)
from clientwright.notations.words import pascal
from clientwright.spec import Action, Basis, Origin, Presence, PrimitiveType
from clientwright.supplement import FILE as SUPPLEMENT


@dataclass(frozen=True)
class Root:
    """A place at which shapes begin: a parameter, an answer, an event.

    `subject` and `noun` begin the names of its types; `place` is how `places` of a definition call it.
    """

    shape: Shape
    step: str
    subject: str
    source: str
    place: str
    noun: str = ""
    action: Action = Action.CUSTOM


class Types:
    """The types of an API: gathers the shapes that are used, names them, and refers to them."""

    def __init__(
        self,
        roots: Iterable[Root],
        taken: Collection[str] = (),
        shapes: Mapping[str, NamedShape] | None = None,
    ) -> None:
        """`taken` are the names of records; `shapes` are the types that pages call by name."""
        self._shapes = shapes or {}
        self._records = frozenset(taken)
        self._uses: dict[Definable, list[type_names.Use]] = {}
        self._shown: dict[Definable, Shape] = {}
        self._first: dict[Definable, Definable] = {}
        self._reached: set[str] = set()
        for root in roots:
            self._gather(root)
        self._names = type_names.assign(self._uses, taken)
        self._fallbacks = type_names.fallbacks(self._names, taken)

    def _gather(self, root: Root) -> None:
        # To compare shapes is dear: each is looked for once, and stands for those that are equal to it.
        firsts: dict[int, Definable] = {}
        for shape, path, owner in definitions(root.shape, (Step(root.step),)):
            first = firsts[id(shape)] = self._first.setdefault(shape, shape)
            use = type_names.Use(
                source=root.source,
                subject=root.subject,
                action=root.action,
                noun=root.noun or root.subject,
                step=path[-1],
                depth=len(path),
                owner=None if owner is None else firsts[id(owner)],
                place=_place(root.place, path),
            )
            self._uses.setdefault(first, []).append(use)
            self._shown[first] = merge(self._shown[first], shape) if first in self._shown else shape
        for name in _references(root.shape):
            self._reach(name)

    def _reach(self, name: str) -> None:
        """Gathers what a type is that pages call by name, once."""
        if name in self._reached or name not in self._shapes:
            return
        self._reached.add(name)
        named = self._shapes[name]
        self._gather(Root(named.shape, "", pascal(name), named.origin.source, name))

    def reference(self, shape: Shape) -> spec.TypeRef:
        """The use of a shape's type."""
        return self._reference(shape, ())

    def _reference(self, shape: Shape, within: tuple[str, ...]) -> spec.TypeRef:
        match shape:
            case Scalar(type_, format_):
                return spec.Primitive(type=type_, format=format_)
            case NullShape():
                return spec.Primitive(type=PrimitiveType.NULL)
            case Constant(value):
                return spec.Literal(value=value)
            case Anything(why):
                return spec.Any(why=why)
            case ListOf(element, open_, bounds):
                items = self._reference(element, within)
                return spec.List(items=items, open=open_, rules=rules(bounds))
            case MapOf(values, bounds):
                return spec.Map(values=self._reference(values, within), rules=rules(bounds))
            case Reference(name):
                return self._named(name, within)
            case OneOf() if may_be_null(shape):
                return spec.Nullable(type=self._reference(without_null(shape), within))
            case OneOfValues() | OneOf() | ObjectOf():
                return spec.Named(name=self._names[shape])
        assert_never(shape)

    def _named(self, name: str, within: tuple[str, ...]) -> spec.TypeRef:
        """The use of a type that pages call by name; one that is no object, union or enum stands for
        itself."""
        if name in self._records and name not in self._shapes:
            return spec.Named(name=name)
        if name not in self._shapes:
            return spec.Any(why=f"the page says {name}")
        if name in within:
            return spec.Any(why=f"{name} holds itself")
        return self._reference(self._shapes[name].shape, (*within, name))

    def field(self, part: Field) -> spec.Field:
        """A field of an object, with its lines."""
        return spec.Field(
            name=part.name,
            type=self.reference(part.shape),
            presence=part.presence,
            description=part.description,
            example=next(iter(part.examples), None),
            examples=part.examples[1:],
            default=part.default,
            rules=rules(part.rules),
            flow=part.flow,
            deprecated=part.deprecated,
            basis=part.basis,
            supplied=supplied(part.supplied),
            origin=part.origin,
        )

    def record(self, name: str, parts: Iterable[Field], origin: Origin) -> spec.Object:
        """The type of a resource's records: the fields of its requests, any of which an answer may lack."""
        fields = tuple(self._record_field(part) for part in parts)
        return spec.Object(name=name, fields=fields, basis=Basis.DERIVED, origin=origin)

    def _record_field(self, part: Field) -> spec.Field:
        basis = Basis.SUPPLEMENT if part.basis is Basis.SUPPLEMENT else Basis.DERIVED
        return self.field(part).model_copy(update={"presence": Presence.OPTIONAL, "basis": basis})

    def definitions(self) -> Iterator[spec.TypeDef]:
        """A definition for each distinct shape, in the order of the page."""
        for shape, uses in self._uses.items():
            places = tuple(dict.fromkeys(use.place for use in uses))
            definition = self._definition(shape, places)
            if isinstance(definition, spec.Union) and definition.fallback is not None:
                yield _fallback(definition, definition.fallback.name)
            yield definition

    def _definition(self, shape: Definable, places: tuple[str, ...]) -> spec.TypeDef:
        name = self._names[shape]
        match self._shown[shape]:
            case ObjectOf() as made:
                return spec.Object(
                    name=name,
                    description=made.description,
                    basis=made.basis,
                    fields=tuple(map(self.field, made.fields)),
                    extra=None if made.extra is None else self.reference(made.extra),
                    places=places,
                    origin=made.origin,
                )
            case OneOf() as made:
                fallback = self._fallbacks.get(shape)
                return spec.Union(
                    name=name,
                    description=made.description,
                    members=tuple(map(self.reference, made.members)),
                    discriminator=made.discriminator,
                    values=made.values,
                    fallback=spec.Named(name=fallback) if fallback else None,
                    basis=_basis(made.origin),
                    supplied=supplied(made.supplied),
                    places=places,
                    origin=made.origin,
                )
            case OneOfValues() as made:
                return spec.Enum(
                    name=name,
                    description=made.description,
                    values=made.values,
                    open=made.open,
                    basis=_basis(made.origin),
                    supplied=supplied(made.supplied),
                    places=places,
                    origin=made.origin,
                )
            case other:
                raise AssertionError(other)


def rules(bounds: Rules | None) -> spec.Rules | None:
    """The bounds of a value as the spec has them; None where the page states none."""
    if bounds is None:
        return None
    stated = {name: value for name, value in vars(bounds).items() if value is not None}
    return spec.Rules.model_validate(stated) if stated else None


def supplied(stated: Iterable[Supplied]) -> tuple[spec.Supplied, ...]:
    """The facts that a supplement states of a node."""
    return tuple(spec.Supplied(**vars(one)) for one in stated)


def _basis(origin: Origin) -> Basis:
    """What a definition rests on: a supplement, where that is where it stands."""
    return Basis.SUPPLEMENT if origin.source == SUPPLEMENT else Basis.DOCUMENTED


def _fallback(union: spec.Union, name: str) -> spec.Object:
    """What holds a member of a union that the documentation does not know."""
    told = spec.Field(
        name=union.discriminator,
        type=spec.Primitive(type=PrimitiveType.STRING),
        description=f"Another value than those of the other members of {union.name}.",
        basis=Basis.DERIVED,
        origin=union.origin,
    )
    return spec.Object(
        name=name,
        description=f"A member of {union.name} that the documentation does not know.",
        fields=(told,),
        basis=Basis.DERIVED,
        places=tuple(f"{place}|" for place in union.places),
        origin=union.origin,
    )


def _place(root: str, path: Path) -> str:
    """The dotted path of a shape: `POST /users address`, `User address.street`, `webhook paid
    payload.card`."""
    first, *rest = path
    return ".".join([root + str(first).removeprefix(first.name), *map(str, rest)])


def _references(shape: Shape) -> Iterable[str]:
    match shape:
        case Reference(name):
            yield name
        case ListOf(element):
            yield from _references(element)
        case MapOf(values):
            yield from _references(values)
        case OneOf(members):
            for member in members:
                yield from _references(member)
        case ObjectOf(fields):
            for part in fields:
                yield from _references(part.shape)
            if shape.extra is not None:
                yield from _references(shape.extra)
        case _:
            pass
