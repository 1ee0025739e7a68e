"""Where a page's sources disagree: lists of fields, examples, prose and events, as warnings with both
lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydantic import JsonValue

from clientwright.building.calls import Reply, Value
from clientwright.building.merging.answers import answer_objects
from clientwright.building.merging.request import request_sources
from clientwright.building.shapes import may_be_null, without_null
from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.observed import Endpoint
from clientwright.notations.json import Located
from clientwright.notations.shapes import (
    Constant,
    Field,
    ListOf,
    MapOf,
    ObjectOf,
    OneOf,
    OneOfValues,
    Scalar,
    Shape,
)
from clientwright.reading.origin import Origin
from clientwright.reading.sources import Document
from clientwright.spec.vocabulary import Basis, In, Presence, PrimitiveType

_ENVELOPE = frozenset(["id", "type", "object", "data", "event", "created", "timestamp", "status"])
_PLACES = {
    In.PATH: "path parameters",
    In.QUERY: "query parameters",
    In.HEADER: "headers",
    In.COOKIE: "cookies",
    In.BODY: "body",
}


def differences(
    endpoint: Endpoint, values: Sequence[Value], reply: Reply, document: Document
) -> Iterator[Diagnostic]:
    """Every disagreement between the sources of an endpoint."""
    if endpoint.exhaustive:
        return
    answered = _answer_fields(reply.shape)
    sources = request_sources(endpoint)
    page = _Page(document)
    request = [one for one in values if one.field.basis is Basis.DOCUMENTED]
    answer = [one for one in answered if one.basis is Basis.DOCUMENTED]
    listed = {location: [one for one in request if one.location is location] for location in In}
    for value in values:
        fields = [one.field for one in listed[value.location]]
        yield from page.unlisted(value.field, fields, _PLACES[value.location])
    for field in answered:
        yield from page.unlisted(field, answer, "answer")
    for location in In:
        told = [one.field for one in endpoint.told_request]
        yield from page.prose([one.field for one in listed[location]], told, presence=True)
    yield from page.prose(answer, endpoint.told_answer, presence=False)
    yield from page.examples([one.field for one in listed[In.BODY]], sources.shown)
    yield from page.examples(answer, answer_objects(endpoint))
    yield from page.events(endpoint, [*answer, *(one.field for one in request)])


def _answer_fields(shape: Shape | None) -> tuple[Field, ...]:
    match shape:
        case ObjectOf(fields) | ListOf(ObjectOf(fields)):
            return fields
        case _:
            return ()


class _Page:
    """Makes warnings about the lines of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def _warning(self, rule: str, message: str, at: Origin, *related: Origin) -> Diagnostic:
        where = tuple(self._document.location(one.first, 1) for one in related)
        return Diagnostic(rule, message, Severity.WARNING, self._document.location(at.first, 1), "", where)

    def unlisted(self, field: Field, listed: Sequence[Field], what: str) -> Iterator[Diagnostic]:
        """A field that its list, which has others, does not have."""
        if field.basis is Basis.DERIVED and listed:
            message = f"{field.name} is shown here, but missing from the list of the {what}"
            yield self._warning("missing-in-section", message, field.origin, listed[0].origin)

    def prose(
        self, fields: Sequence[Field], told: Sequence[Field], *, presence: bool
    ) -> Iterator[Diagnostic]:
        """What a list of fields in prose leaves out, or tells otherwise."""
        by_name = {one.name: one for one in told}
        known = [field for field in fields if field.name in by_name]
        for field in fields:
            one = by_name.get(field.name)
            if one is None and known:
                last = max((by_name[other.name].origin for other in known), key=lambda at: at.last)
                message = f"{field.name} is missing from the prose's list of fields"
                yield self._warning("missing-in-prose", message, field.origin, last)
            if one is None:
                continue
            family, documented = _family(one.shape), _family(field.shape)
            if family and documented and family != documented:
                message = f"{field.name} is a {family} in prose, and a {documented} in its list"
                yield self._warning("type-differs", message, one.origin, field.origin)
            if presence and {field.presence, one.presence} == {Presence.REQUIRED, Presence.OPTIONAL}:
                message = f"{field.name} is {one.presence} in prose, and {field.presence} in its list"
                yield self._warning("presence-differs", message, one.origin, field.origin)

    def examples(self, fields: Sequence[Field], shown: Sequence[Located]) -> Iterator[Diagnostic]:
        """Examples whose values are of another type, or none of the values listed; one a field."""
        for field in fields:
            values = (one.members[field.name] for one in shown if field.name in one.members)
            yield from next(filter(None, ([*self._value(field, value)] for value in values)), ())

    def _value(self, field: Field, value: Located) -> Iterator[Diagnostic]:
        family, documented = _json_family(value.value), _family(field.shape)
        at = field.origin.model_copy(update={"first": value.line, "last": value.line})
        if family and documented and family != documented:
            message = f"{field.name} is a {family} in the example, and a {documented} in its list"
            yield self._warning("type-differs", message, at, field.origin)
        elif _is_another_value(field.shape, value.value):
            message = f"the example's {field.name} is none of the values that are listed"
            yield self._warning("value-differs", message, at, field.origin)

    def events(self, endpoint: Endpoint, fields: Sequence[Field]) -> Iterator[Diagnostic]:
        """Fields that events show with another type than the answer or the request; each once."""
        members: dict[str, Located] = {}
        for shown in (example for event in endpoint.events for example in event.examples):
            members = {**members, **shown.value.members}
            if payload := shown.value.members.get("data"):
                members = {**payload.members, **members}
        reported: set[str] = set()
        for field in fields:
            value = members.get(field.name)
            if value is None or field.name in _ENVELOPE | reported:
                continue
            family, documented = _json_family(value.value), _family(field.shape)
            if family and documented and family != documented:
                reported.add(field.name)
                at = field.origin.model_copy(update={"first": value.line, "last": value.line})
                message = f"{field.name} is {_spoken(field.shape)} in its list, and a {family} in the event"
                yield self._warning("type-differs", message, at, field.origin)


def _is_another_value(shape: Shape, value: JsonValue) -> bool:
    """Whether a text is none of the values that a shape lists, and no placeholder."""
    if not isinstance(shape, OneOfValues) or not isinstance(value, str):
        return False
    return value not in shape.values and value[:1] != "<"


def _spoken(shape: Shape) -> str:
    name = shape.type.value if isinstance(shape, Scalar) else _family(shape)
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"


def _family(shape: Shape) -> str:
    """What JSON writes for a shape: string, number, boolean, list or object; "" for several or any."""
    match shape:
        case Scalar(type_):
            plain = (PrimitiveType.INTEGER, PrimitiveType.NUMBER)
            own = {PrimitiveType.BOOLEAN: "boolean", PrimitiveType.NULL: ""} | dict.fromkeys(plain, "number")
            return own.get(type_, "string")
        case OneOf() if may_be_null(shape):
            plain_shape = without_null(shape)
            return "" if isinstance(plain_shape, OneOf) else _family(plain_shape)
        case ListOf():
            return "list"
        case MapOf() | ObjectOf():
            return "object"
        case Constant(value):
            return _json_family(value)
        case OneOfValues(values):
            families = {_json_family(value) for value in values}
            return families.pop() if len(families) == 1 else ""
        case _:
            return ""


def _json_family(value: JsonValue) -> str:
    match value:
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "" if value == "<any>" else "string"
        case list():
            return "list"
        case dict():
            return "object"
        case _:
            return ""
