"""Events that servers post: a type for each, and where examples tell them, one for events of other types."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from clientwright import spec
from clientwright.building.merging.structure import fields_of, normal
from clientwright.building.types import Root, Types
from clientwright.dialects.observed import Event, Example
from clientwright.notations.json import merged
from clientwright.notations.shapes import (
    Anything,
    Constant,
    MapOf,
    ObjectOf,
    Scalar,
    Shape,
)
from clientwright.notations.words import pascal
from clientwright.spec import Basis, PrimitiveType

_OTHER = "An event of a type that the documentation does not show."


@dataclass(frozen=True)
class Payload:
    """An event with the shape of its payload, and what begins the names of its types."""

    event: Event
    shape: Shape
    subject: str
    place: str
    basis: Basis


def payloads(events: Sequence[Event], taken: Collection[str]) -> list[Payload]:
    """The events of an API by their shapes, each type of event once; no subject is one of `taken`."""
    used = set(taken)
    found: list[Payload] = []
    for event in events:
        if isinstance(event.shape, ObjectOf):
            subject = _free(pascal(event.name) + "Webhook", used)
            found.append(Payload(event, normal(event.shape), subject, _place(event), Basis.DOCUMENTED))
    groups: dict[tuple[str, str], list[Event]] = {}
    for event in events:
        if not isinstance(event.shape, ObjectOf) and event.examples:
            groups.setdefault((event.discriminator, event.value), []).append(event)
    envelopes: dict[str, list[tuple[Event, ObjectOf]]] = {}
    for (key, _), same in groups.items():
        one = replace(same[0], examples=tuple(example for event in same for example in event.examples))
        shape = _shown(one)
        subject = _free(pascal(one.name), used)
        found.append(Payload(one, shape, subject, _place(one), Basis.DERIVED))
        envelopes.setdefault(key, []).append((one, shape))
    return [*found, *(_generic(key, known, used) for key, known in envelopes.items() if key)]


def roots(found: Sequence[Payload]) -> list[Root]:
    """Where the types of events begin."""
    return [
        Root(one.shape, "", one.subject, one.event.origin.source, one.place, noun=f"Event{one.subject}")
        for one in found
    ]


def webhook(one: Payload, types: Types) -> spec.Webhook:
    """The node of an event."""
    event = one.event
    return spec.Webhook(
        name=event.name,
        type=types.reference(one.shape),
        discriminator=event.discriminator or "type",
        value=event.value,
        description=event.description,
        basis=one.basis,
        examples=tuple(map(_example, event.examples)),
        origin=event.origin,
    )


def _example(shown: Example) -> spec.Example:
    return spec.Example(label=shown.label, role=shown.role, value=shown.value.value, origin=shown.origin)


def _free(name: str, used: set[str]) -> str:
    while name in used:
        name += "Other"
    used.add(name)
    return name


def _place(event: Event) -> str:
    return f"webhook {event.value or event.name} payload"


def _shown(event: Event) -> ObjectOf:
    """The object that the examples of one type of event suggest; what tells the type is a constant."""
    whole = merged([shown.value for shown in event.examples])[0]
    known = [one for one in event.fields if one.name in whole.members]
    origin = event.examples[0].origin
    fields = fields_of(whole, origin, known)
    settled = tuple(
        (
            replace(field, shape=Constant(event.value), examples=())
            if field.name == event.discriminator
            else field
        )
        for field in fields
    )
    return ObjectOf(settled, origin=origin, basis=Basis.DERIVED)


def _generic(key: str, known: Sequence[tuple[Event, ObjectOf]], used: set[str]) -> Payload:
    """The event of any other type: what all events have in common."""
    first, shape = known[0]
    others = [{field.name: field for field in each.fields} for _, each in known]
    fields = tuple(
        replace(field, shape=_common([one[field.name].shape for one in others]), examples=())
        for field in shape.fields
        if all(field.name in one for one in others)
    )
    common = ObjectOf(fields, role=_free("Event", used), origin=shape.origin, basis=Basis.DERIVED)
    event = Event("event", first.origin, discriminator=key, description=_OTHER)
    return Payload(event, common, common.role, "webhook payload", Basis.DERIVED)


def _common(shapes: Sequence[Shape]) -> Shape:
    if all(isinstance(shape, Constant) for shape in shapes):
        return Scalar(PrimitiveType.STRING)
    if all(isinstance(shape, MapOf | ObjectOf) for shape in shapes):
        return MapOf(Anything("it depends on the event's type"))
    return (
        shapes[0]
        if all(shape == shapes[0] for shape in shapes)
        else Anything("it depends on the event's type")
    )
