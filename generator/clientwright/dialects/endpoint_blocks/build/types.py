"""Types: each distinct shape becomes one definition, and each use of it a reference by name."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import assert_never

from clientwright import spec
from clientwright.dialects.endpoint_blocks.build import naming
from clientwright.dialects.endpoint_blocks.build.endpoints import Endpoint, Group
from clientwright.dialects.endpoint_blocks.build.shapes import (
    Anything,
    Definable,
    FieldShape,
    ListOf,
    MapOf,
    ObjectOf,
    OneOf,
    OneOfValues,
    Path,
    Scalar,
    Shape,
    Step,
    definitions,
    merge,
)
from clientwright.dialects.endpoint_blocks.syntax import Rule
from clientwright.spec import Basis, Origin, Presence


class Types:
    """The types of an API: gathers the shapes of its requests, names them, and refers to them."""

    def __init__(self, groups: Iterable[Group], taken: Collection[str]) -> None:
        """`taken` are names that other types have."""
        self._uses: dict[Definable, list[naming.Use]] = {}
        self._shown: dict[Definable, Shape] = {}
        for group in groups:
            for endpoint in group.endpoints:
                self._gather(group, endpoint)
        self._names = naming.assign(self._uses, taken)

    def _gather(self, group: Group, endpoint: Endpoint) -> None:
        for part in endpoint.fields:
            for shape, path, owner in definitions(part.shape, (Step(part.name),)):
                use = naming.Use(
                    source=endpoint.source,
                    record=group.record,
                    action=endpoint.action,
                    noun=endpoint.noun,
                    step=path[-1],
                    depth=len(path),
                    owner=owner,
                    place=f"{endpoint.key} {_dotted(path)}",
                )
                self._uses.setdefault(shape, []).append(use)
                self._shown[shape] = merge(self._shown[shape], shape) if shape in self._shown else shape

    def reference(self, shape: Shape) -> spec.TypeRef:
        """The use of a shape's type."""
        match shape:
            case Scalar(type_):
                return spec.Primitive(type=type_)
            case Anything(why):
                return spec.Any(why=why)
            case ListOf(element, open_):
                return spec.List(items=self.reference(element), open=open_)
            case MapOf(values):
                return spec.Map(values=self.reference(values))
            case OneOfValues() | OneOf() | ObjectOf():
                return spec.Named(name=self._names[shape])
        assert_never(shape)

    def field(self, part: FieldShape, source: str) -> spec.Field:
        """A field of an object, with its lines."""
        return spec.Field(
            name=part.name,
            type=self.reference(part.shape),
            presence=part.presence,
            description=part.description,
            example=next(iter(part.examples), None),
            examples=part.examples[1:],
            origin=payload_origin(part, source),
        )

    def record(self, name: str, parts: Iterable[FieldShape], origin: Origin) -> spec.Object:
        """The type of a resource's records: the fields of its requests, any of which an answer may lack."""
        changes = {"presence": Presence.OPTIONAL, "basis": Basis.DERIVED}
        fields = tuple(self.field(part, origin.source).model_copy(update=changes) for part in parts)
        return spec.Object(name=name, fields=fields, basis=Basis.DERIVED, origin=origin)

    def definitions(self) -> list[spec.TypeDef]:
        """A definition for each distinct shape, in the order of the page."""
        return [self._definition(shape, uses) for shape, uses in self._uses.items()]

    def _definition(self, shape: Definable, uses: list[naming.Use]) -> spec.TypeDef:
        name, source = self._names[shape], uses[0].source
        places = tuple(dict.fromkeys(use.place for use in uses))
        origin = payload_origin(shape, source)
        match self._shown[shape]:
            case ObjectOf(parts):
                fields = tuple(self.field(part, source) for part in parts)
                return spec.Object(name=name, fields=fields, places=places, origin=origin)
            case OneOf(members):
                references = tuple(map(self.reference, members))
                return spec.Union(name=name, members=references, places=places, origin=origin)
            case OneOfValues(values):
                return spec.Enum(name=name, values=values, places=places, origin=origin)
            case other:
                raise AssertionError(other)


def payload_origin(part: FieldShape | Definable, source: str) -> Origin:
    """The lines of a field or a shape."""
    return Origin(source=source, first=part.span.first, last=part.span.last, rule=Rule.PAYLOAD)


def _dotted(path: Path) -> str:
    return ".".join(step.name + "[]" * step.listed for step in path)
