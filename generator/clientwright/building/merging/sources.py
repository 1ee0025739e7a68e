"""Where else a page tells of the fields that it lists: in examples and in prose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from clientwright.building.merging.structure import (
    Context,
    completed,
    example,
    located,
    members_of,
    of_json,
)
from clientwright.notations.json import Located
from clientwright.notations.shapes import Field, Rules
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import Basis, Presence


@dataclass(frozen=True)
class Sources:
    """Objects shown in examples, the best first, and the fields that prose lists."""

    shown: Sequence[Located] = ()
    told: Sequence[Field] = ()
    partial: bool = False
    """Whether lists of fields may leave out what examples show, as people write them."""

    def value(self, name: str) -> Located | None:
        """A field's value in the first example that has it and is not null there."""
        values = (one.members[name] for one in self.shown if name in one.members)
        return next((value for value in values if value.value is not None), None)

    def prose(self, name: str) -> Field | None:
        """What prose tells of a field."""
        return next((one for one in self.told if one.name == name), None)


def with_sources(field: Field, sources: Sources) -> Field:
    """A field that the page lists, with what its other sources tell of it."""
    told = sources.prose(field.name)
    shown = sources.value(field.name) or _own_example(field)
    context = Context(field.origin, shown, members_of(told.shape) if told else ())
    return replace(
        field,
        shape=completed(field.shape, context),
        description=field.description or (told.description if told else ""),
        rules=_both(told.rules, field.rules) if told else field.rules,
    )


def _own_example(field: Field) -> Located | None:
    """A field's own example, which may show the structure of what the page calls an object."""
    return located(field.examples[0], field.origin.first) if field.examples else None


def _both(told: Rules | None, stated: Rules | None) -> Rules | None:
    if told is None or stated is None:
        return stated or told
    return replace(told, **{name: value for name, value in vars(stated).items() if value is not None})


def only_shown(name: str, value: Located, origin: Origin, sources: Sources) -> Field:
    """A field that only an example shows, with what prose tells of it."""
    told = sources.prose(name)
    where = origin.model_copy(update={"first": value.line, "last": value.line, "rule": "json"})
    return Field(
        name,
        of_json(value, where, members_of(told.shape) if told else ()),
        told.presence if told else Presence.UNKNOWN,
        where,
        examples=() if (shown := example(value.value)) is None else (shown,),
        description=told.description if told else "",
        basis=Basis.DERIVED,
    )
