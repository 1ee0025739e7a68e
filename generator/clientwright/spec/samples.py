"""Sample values of the types of a spec, as JSON holds them."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from pydantic import JsonValue

from clientwright import spec as s

SAMPLES: Mapping[s.PrimitiveType, JsonValue] = {
    s.PrimitiveType.STRING: "an example of text",  # longer than any password or secret must be
    s.PrimitiveType.INTEGER: 1,
    s.PrimitiveType.NUMBER: 1,  # which those take, too, that count something
    s.PrimitiveType.BOOLEAN: True,
    s.PrimitiveType.OBJECT_ID: "60398b0231a295e64f084fd9",
    s.PrimitiveType.DATE_TIME: "2024-12-21T20:04:47.000Z",
    s.PrimitiveType.DATE: "2024-12-21",
    s.PrimitiveType.UUID: "3c90c3cc-0d44-4b50-8888-8dd25736052a",
    s.PrimitiveType.URI: "https://example.org/",
    s.PrimitiveType.NULL: None,
}


def sample(
    ref: s.TypeRef,
    types: Mapping[str, s.TypeDef],
    samples: Mapping[s.PrimitiveType, JsonValue] = SAMPLES,
    also: Collection[str] = (),
) -> JsonValue:
    """A value of a type: of objects the required fields and those named in `also`.

    `samples` has the scalars; what it lacks is given as text.
    """
    match ref:
        case s.Primitive():
            return samples.get(ref.type, samples[s.PrimitiveType.STRING])
        case s.Literal():
            return ref.value
        case s.List():
            return [sample(ref.items, types, samples, also)]
        case s.Nullable():
            return sample(ref.type, types, samples, also)
        case s.Named():
            return _defined(types[ref.name], types, samples, also)
        case s.Map() | s.Any():
            return {}


def _defined(
    definition: s.TypeDef,
    types: Mapping[str, s.TypeDef],
    samples: Mapping[s.PrimitiveType, JsonValue],
    also: Collection[str],
) -> JsonValue:
    match definition:
        case s.Enum():
            return definition.values[0]
        case s.Union():
            return sample(definition.members[0], types, samples, also)
        case s.Alias():
            return sample(definition.target, types, samples, also)
        case s.Object():
            return {
                one.name: sample(one.type, types, samples, also)
                for one in definition.fields
                if one.presence is s.Presence.REQUIRED or one.name in also
            }
