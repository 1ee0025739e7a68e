"""The sections of models, and the page of a union."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright import spec as s
from clientwright.exporting.reference.functions import meaning, presence, sent_as
from clientwright.exporting.reference.places import Places
from clientwright.exporting.reference.prose import code, prose, text
from clientwright.planner.docstrings import field_facts, source_of


def section(definition: s.TypeDef, places: Places, page: str) -> str:
    """The Markdown below the heading of a model."""
    return "".join([*_about(definition), *_content(definition, places, page)])


def _about(definition: s.TypeDef) -> Iterator[str]:
    yield prose(definition.description)
    basis = "" if definition.basis is s.Basis.DOCUMENTED else f" ({definition.basis.value})"
    where = source_of(definition.origin).removeprefix("Source: ")
    yield f"**Source** {text(where)}{basis}\n\n" if where else ""


def _content(definition: s.TypeDef, places: Places, page: str) -> Iterator[str]:
    match definition:
        case s.Object():
            yield _fields(definition, places, page)
        case s.Enum():
            yield f"One of {', '.join(code(repr(value)) for value in definition.values)}.\n\n"
        case s.Alias():
            yield f"Another name for {places.link(definition.target, page)}.\n\n"
        case s.Union():
            yield from _union(definition, places, page)


def _fields(definition: s.Object, places: Places, page: str) -> str:
    if not definition.fields:
        return "An object with any keys.\n\n"
    rows = "".join(
        f"| {code(places.names.attributes[one.name])} | {places.link(one.type, page)} "
        f"| {_field(one, definition, places)} |\n"
        for one in definition.fields
    )
    return f"| field | type | meaning |\n|---|---|---|\n{rows}\n"


def _field(member: s.Field, definition: s.Object, places: Places) -> str:
    wire = sent_as(member.name, places.names.attributes[member.name])
    return meaning(member.description, [*presence(member), *wire, *field_facts(member, definition.basis)])


def _union(definition: s.Union, places: Places, page: str) -> Iterator[str]:
    told = f", told apart by {code(definition.discriminator)}" if definition.discriminator else ""
    yield f"One of these types{told}, or one that the documentation does not know:\n\n"
    for number, member in enumerate(definition.members):
        value = definition.values[number] if number < len(definition.values) else ""
        yield f"* {places.link(member, page)}{f': {code(repr(value))}' if value else ''}\n"
    yield "\n"
    if definition.places:
        yield "The documentation shows it at:\n\n"
        yield "".join(f"* {code(place)}\n" for place in definition.places)
        yield "\n"
