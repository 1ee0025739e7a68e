"""Parameters: the generated sections first, then what only the path, the curl or prose shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from clientwright.dialects.mintlify.build.fields import Read, Sources, derived, from_prose, read
from clientwright.dialects.mintlify.build.prose import Told, told
from clientwright.dialects.mintlify.build.registry import Place
from clientwright.dialects.mintlify.build.security import carrier, credentials
from clientwright.dialects.mintlify.build.types import Context, Shapes, scalar_type
from clientwright.dialects.mintlify.build.view import View
from clientwright.dialects.mintlify.json_text import Located
from clientwright.dialects.mintlify.syntax import Choice, Media, Section
from clientwright.spec import (
    Any,
    Basis,
    BodyFormat,
    ExampleRole,
    In,
    List,
    Literal,
    Parameter,
    Presence,
    Primitive,
    PrimitiveType,
    TypeRef,
)
from clientwright.spec import Field as SpecField

SECTIONS = {
    "Path Parameters": In.PATH,
    "Query Parameters": In.QUERY,
    "Headers": In.HEADER,
    "Cookies": In.COOKIE,
    "Body": In.BODY,
}
_STRING = Primitive(type=PrimitiveType.STRING)


@dataclass(frozen=True)
class _Reader:
    page: View
    shapes: Shapes
    place: Place
    sources: Sources

    def section(self, name: str) -> list[Parameter]:
        section = self.page.sections.get(name)
        place = self.at(SECTIONS[name])
        nodes = section.fields if section else ()
        found = [read(self.page, self.shapes, node, place, self.sources, Presence.OPTIONAL) for node in nodes]
        if section and any(isinstance(node, Choice) for node in section.opening):
            found = [_of_one_option(one) for one in found]
        return [self._parameter(one, SECTIONS[name]) for one in found]

    def at(self, location: In) -> Place:
        """Where parameters of a location stand; those of a body may stand in the elements of a list."""
        return self.place if location is In.BODY else replace(self.place, where=location.value, part="")

    def _parameter(self, one: Read, location: In) -> Parameter:
        presence = Presence.REQUIRED if location is In.PATH else one.presence
        return Parameter.model_validate(
            {**one.common(), "presence": presence, "location": location, "deprecated": one.deprecated}
        )

    def body(self, known: list[Parameter]) -> Iterator[Parameter]:
        """The keys of the body that only an example shows."""
        names = {one.name for one in known}
        for shown in self.sources.shown:
            for name, value in shown.members.items():
                if name not in names:
                    names.add(name)
                    one = derived(self.page, self.shapes, name, value, self.place, self.sources)
                    yield self._parameter(one, In.BODY)

    def prose(self, one: Told, location: In) -> Parameter:
        return self._parameter(from_prose(self.page, self.shapes, one, self.at(location)), location)

    def bare(
        self, name: str, location: In, presence: Presence, rule: str, kind: TypeRef = _STRING
    ) -> Parameter:
        """A parameter of which the page shows no more than its name."""
        one = self.sources.prose(name)
        return Parameter(
            name=name,
            location=location,
            type=kind,
            presence=presence,
            description=one.text if one else "",
            basis=Basis.DERIVED,
            origin=self.page.origin(self.page.header, rule),
        )


def _of_one_option(one: Read) -> Read:
    """A field of one option of a body, of which the other options may say something else."""
    kind: TypeRef = one.type
    if isinstance(kind, Literal):
        kind = Primitive(type=scalar_type(kind.value))
    return replace(one, type=kind, presence=Presence.UNKNOWN)


def parameters(page: View, shapes: Shapes, place: Place) -> tuple[BodyFormat, tuple[Parameter, ...]]:
    """How the body is written, and every parameter: of the path, the query, the headers, the body."""
    sources = request_sources(page)
    format_, whole = _format(page)
    reader = _Reader(page, shapes, place.element() if format_ is BodyFormat.JSON_WHOLE else place, sources)
    found = [*reader.section("Path Parameters"), *reader.section("Query Parameters")]
    found += [*reader.section("Headers"), *reader.section("Cookies")]
    body = reader.section("Body")
    if format_ is BodyFormat.JSON_WHOLE:
        body = [_whole(page, shapes, place, body, whole)]
    else:
        body += reader.body(body)
        body += _form(reader, body)
    listed = {(one.location, one.name) for one in (*found, *body)}
    found += [
        one for one in (*_from_path(reader), *_from_curl(reader)) if (one.location, one.name) not in listed
    ]
    carriers = set(map(carrier, credentials(page)))
    found = [one for one in found if carrier(one) not in carriers]
    names = {one.name for one in (*found, *body)} | {name for _, name in carriers}
    default = In.BODY if format_ is not BodyFormat.NONE else In.QUERY
    untold = [one for one in sources.told if one.name not in names and _typed(one)]
    extra = [reader.prose(one, one.where or default) for one in untold]
    found += [one for one in extra if one.location is not In.BODY]
    if format_ is not BodyFormat.JSON_WHOLE:
        body += [one for one in extra if one.location is In.BODY]
    if body and format_ is BodyFormat.NONE:
        format_ = BodyFormat.JSON
    order = list(SECTIONS.values())
    every = sorted((*found, *body), key=lambda one: order.index(one.location))
    unique = {(one.location, one.name): one for one in reversed(every)}
    return format_, tuple(reversed(unique.values()))


def request_sources(page: View) -> Sources:
    """Where a page tells of its parameters, besides the sections."""
    parts = [page.request.parts] if page.request and page.request.parts else []
    return Sources([*page.objects(ExampleRole.REQUEST), *parts], told(page, ExampleRole.REQUEST))


def _typed(one: Told) -> bool:
    return bool(one.node.traits) and (one.kind is not None or bool(one.shape))


def _format(page: View) -> tuple[BodyFormat, Section | None]:
    section = page.sections.get("Body")
    media = next((node for node in section.opening if isinstance(node, Media)), None) if section else None
    sent = page.request
    name = media.name if media else ""
    if name.startswith("multipart/") or (sent and sent.multipart):
        return BodyFormat.MULTIPART, section
    if "form-urlencoded" in name or (sent and sent.form):
        return BodyFormat.FORM, section
    if sent and sent.body and not isinstance(sent.body.value, dict):
        return BodyFormat.JSON_WHOLE, section
    if media and media.type and _is_whole(media):
        return BodyFormat.JSON_WHOLE, section
    return (BodyFormat.JSON if section or (sent and sent.body) else BodyFormat.NONE), section


def _is_whole(media: Media) -> bool:
    """Whether a body's type is something else than one object."""
    return media.type is not None and not all(
        one.name == "object" and not one.lists for one in media.type.alternatives
    )


def _whole(
    page: View, shapes: Shapes, place: Place, listed: list[Parameter], section: Section | None
) -> Parameter:
    """The one parameter of a body that is not an object with keys."""
    shown = next((one.value for one in page.shown if one.role is ExampleRole.REQUEST), None)
    origin = page.origin(section or page.header, "content-type")
    media = next((node for node in section.opening if isinstance(node, Media)), None) if section else None
    kind: TypeRef = Any(why="the page does not show the body")
    if listed:
        element = place.element()
        fields = [
            SpecField.model_validate(
                {
                    name: getattr(one, name)
                    for name in SpecField.model_fields.keys() & Parameter.model_fields.keys()
                }
            )
            for one in listed
        ]
        kind = List(items=shapes.registry.add_object(element, fields, Basis.DOCUMENTED, origin))
    elif media and media.type:
        kind = shapes.of_type(media.type, Context(place, origin, shown))
    elif isinstance(shown, Located):
        kind = shapes.of_json(shown, place, origin)
    return Parameter(name="body", location=In.BODY, type=kind, presence=Presence.REQUIRED, origin=origin)


def _from_path(reader: _Reader) -> Iterator[Parameter]:
    for segment in reader.page.header.segments:
        for name in re.findall(r"\{([^{}]+)\}", segment):
            yield reader.bare(name, In.PATH, Presence.REQUIRED, "path")


def _from_curl(reader: _Reader) -> Iterator[Parameter]:
    """Parameters in the curl's URL, its cookies, and headers that have a placeholder."""
    sent = reader.page.request
    if sent is None:
        return
    for name, _ in sent.query:
        yield reader.bare(name, In.QUERY, Presence.UNKNOWN, "curl")
    for name, value in sent.headers.items():
        if re.fullmatch(r"<[^<>]+>", value):
            yield reader.bare(name, In.HEADER, Presence.UNKNOWN, "curl")
    for name, _ in sent.cookies:
        yield reader.bare(name, In.COOKIE, Presence.UNKNOWN, "curl")


def _form(reader: _Reader, known: list[Parameter]) -> Iterator[Parameter]:
    names = {one.name for one in known}
    for name, value in reader.page.request.form if reader.page.request else ():
        if name not in names:
            names.add(name)
            kind = PrimitiveType.FILE if value.startswith("@") else PrimitiveType.STRING
            yield reader.bare(name, In.BODY, Presence.UNKNOWN, "curl", Primitive(type=kind))
