"""The definitions of an API's types. Equal shapes become one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from clientwright.dialects.mintlify.build.naming import pascal, singular
from clientwright.spec import Basis, Enum, Field, Named, Object, Origin, TypeDef, TypeRef, Union

Scalar = str | int | float | bool


@dataclass(frozen=True)
class Place:
    """Where a type is used: in which operation or event (`owner`), in which part of it, at which keys.

    `name` and `part` begin the names of types; `full` is the name that no other operation has.
    """

    owner: str
    where: str
    name: str
    full: str
    part: str = ""
    keys: tuple[str, ...] = ()

    def key(self, name: str) -> Place:
        """The place of a member."""
        return replace(self, keys=(*self.keys, name))

    def element(self) -> Place:
        """The place of a list's elements."""
        if not self.keys:
            return replace(self, where=f"{self.where}[]", part=f"{self.part}Element")
        return replace(self, keys=(*self.keys[:-1], f"{self.keys[-1]}[]"))

    @property
    def path(self) -> str:
        """The dotted path, as in `places` of a definition."""
        return f"{self.owner} {'.'.join((self.where, *self.keys))}"

    def names(self) -> Iterator[str]:
        """Names for a type that stands here, the shortest first."""
        own = [self._spoken(key) for key in self.keys]
        yield pascal(self.name) + self.part + pascal(*own)
        yield pascal(self.full) + self.part + pascal(*own)
        yield pascal(self.full) + pascal(self.where) + self.part + pascal(*own)

    def last(self) -> str:
        """The name of the last key alone."""
        return pascal(self._spoken(self.keys[-1])) if self.keys else ""

    @staticmethod
    def _spoken(key: str) -> str:
        return singular(key.removesuffix("[]")) if key.endswith("[]") else key


class Registry:
    """Gathers definitions while pages are built, children before their parents."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[TypeDef, list[Place]]] = {}
        self._names: set[str] = set()

    def add_object(self, place: Place, fields: Sequence[Field], basis: Basis, origin: Origin | None) -> Named:
        """A use of the object with these fields."""
        shape = [(field.name, repr(field.type), field.presence, repr(field.rules)) for field in fields]
        return self._use(shape, Object(name="", fields=tuple(fields), basis=basis, origin=origin), place)

    def add_enum(self, place: Place, values: Sequence[Scalar], origin: Origin | None) -> Named:
        """A use of the enum with these values."""
        return self._use(tuple(values), Enum(name="", values=tuple(values), origin=origin), place)

    def add_union(
        self, place: Place, members: Sequence[TypeRef], basis: Basis, origin: Origin | None
    ) -> TypeRef:
        """A use of the union of these types; a single type is no union."""
        distinct = [member for i, member in enumerate(members) if member not in members[:i]]
        if len(distinct) == 1:
            return distinct[0]
        shape = sorted(map(repr, distinct))
        return self._use(shape, Union(name="", members=tuple(distinct), basis=basis, origin=origin), place)

    def types(self) -> tuple[TypeDef, ...]:
        """Every definition, in the order of first use."""
        return tuple(
            definition.model_copy(update={"places": tuple(dict.fromkeys(place.path for place in places))})
            for definition, places in self._found.values()
        )

    def definition(self, name: str) -> TypeDef:
        """The definition of a name."""
        return next(definition for definition, _ in self._found.values() if definition.name == name)

    def spoken_names(self) -> dict[str, str]:
        """Better names for definitions with several places: the key's own name, where one key leads to it."""
        taken = set(self._names)
        better: dict[str, str] = {}
        for definition, places in self._found.values():
            name = places[0].last()
            owners = {place.owner for place in places}
            same = {place.last() for place in places} == {name}
            if len(owners) > 1 and same and name and name not in taken:
                better[definition.name] = name
                taken.add(name)
        return better

    def free_name(self, *candidates: str) -> str:
        """The first name that no definition has yet, lengthened where all are taken."""
        names = iter(candidates)
        name = next(names)
        while name in self._names or not name[:1].isalpha():
            name = next(names, f"{name}Shape" if name[:1].isalpha() else f"Shape{name}")
        self._names.add(name)
        return name

    def _use(self, shape: object, definition: TypeDef, place: Place) -> Named:
        key = f"{definition.kind} {shape!r}"
        if key not in self._found:
            named = definition.model_copy(update={"name": self.free_name(*place.names())})
            self._found[key] = (named, [])
        known, places = self._found[key]
        places.append(place)
        return Named(name=known.name)
