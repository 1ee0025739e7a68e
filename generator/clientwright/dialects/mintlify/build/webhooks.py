"""Events, from the examples below headings that speak of webhooks: a type for each, and one for the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clientwright.dialects.mintlify.build.prose import told
from clientwright.dialects.mintlify.build.registry import Place
from clientwright.dialects.mintlify.build.types import Shapes
from clientwright.dialects.mintlify.build.view import Shown, View
from clientwright.dialects.mintlify.json_text import merged
from clientwright.spec import (
    Any,
    Basis,
    Example,
    ExampleRole,
    Field,
    Literal,
    Map,
    Named,
    Object,
    Primitive,
    PrimitiveType,
    TypeRef,
    Webhook,
)

_DISCRIMINATORS = ("type", "event", "event_type", "eventType")
_PAYLOADS = frozenset(["data", "id", "payload", "object"])


def events(page: View) -> Iterator[tuple[str, str, Shown]]:
    """Each event that a page shows: the key that tells its type, the type, and the example."""
    for shown in page.shown:
        value = shown.value.value
        if (
            shown.role is not ExampleRole.WEBHOOK
            or not isinstance(value, dict)
            or not _PAYLOADS & value.keys()
        ):
            continue
        key = next((name for name in _DISCRIMINATORS if isinstance(value.get(name), str)), "")
        if key:
            yield key, str(value[key]), shown


def webhooks(pages: Sequence[View], shapes: Shapes) -> tuple[Webhook, ...]:
    """Every event of the pages, and the generic one that stands for events of other types."""
    groups: dict[tuple[str, str], list[tuple[View, Shown]]] = {}
    for page in pages:
        for key, value, shown in events(page):
            groups.setdefault((key, value), []).append((page, shown))
    found: list[Webhook] = []
    envelopes: dict[str, list[tuple[Webhook, tuple[Field, ...]]]] = {}
    for (key, value), shown_on in groups.items():
        fields = _fields(shapes, key, value, shown_on)
        place = _place(value)
        origin = shown_on[0][1].origin
        webhook = Webhook(
            name=value,
            type=shapes.registry.add_object(place, fields, Basis.DERIVED, origin),
            discriminator=key,
            value=value,
            basis=Basis.DERIVED,
            examples=tuple(
                Example(label=one.label, role=one.role, value=one.value.value, origin=one.origin)
                for _, one in shown_on
            ),
            origin=origin,
        )
        found.append(webhook)
        envelopes.setdefault(key, []).append((webhook, fields))
    return (*found, *(_generic(shapes, key, known) for key, known in envelopes.items()))


def _place(value: str) -> Place:
    return Place(f"webhook {value}", "payload", value, f"event {value}")


def _fields(
    shapes: Shapes, key: str, value: str, shown_on: Sequence[tuple[View, Shown]]
) -> tuple[Field, ...]:
    whole = merged([shown.value for _, shown in shown_on])[0]
    page, shown = shown_on[0]
    known = [one for one in told(page, ExampleRole.WEBHOOK) if one.name in whole.members]
    drawn = shapes.fields(whole, _place(value), shown.origin, known)
    stated = {"type": Literal(value=value), "example": None}
    return tuple(field.model_copy(update=stated) if field.name == key else field for field in drawn)


def _generic(shapes: Shapes, key: str, known: Sequence[tuple[Webhook, tuple[Field, ...]]]) -> Webhook:
    """The event of any other type: what all events have in common."""
    webhook, first = known[0]
    others = [{field.name: field for field in fields} for _, fields in known]
    fields = [
        field.model_copy(
            update={"type": _common(shapes, [one[field.name].type for one in others]), "example": None}
        )
        for field in first
        if all(field.name in one for one in others)
    ]
    place = Place("webhook", "payload", "event", "webhook event")
    kind = shapes.registry.add_object(place, fields, Basis.DERIVED, webhook.origin)
    return Webhook(
        name="event",
        type=kind,
        discriminator=key,
        description="An event of a type that the documentation does not show.",
        basis=Basis.DERIVED,
        origin=webhook.origin,
    )


def _common(shapes: Shapes, kinds: Sequence[TypeRef]) -> TypeRef:
    if all(isinstance(kind, Literal) for kind in kinds):
        return Primitive(type=PrimitiveType.STRING)
    objects = [isinstance(kind, Map) or _is_object(shapes, kind) for kind in kinds]
    if all(objects):
        return Map(values=Any(why="it depends on the event's type"))
    return kinds[0] if all(kind == kinds[0] for kind in kinds) else Any(why="it depends on the event's type")


def _is_object(shapes: Shapes, kind: TypeRef) -> bool:
    return isinstance(kind, Named) and isinstance(shapes.registry.definition(kind.name), Object)
