"""What an operation returns: the Response section, then the sample, then prose."""

from __future__ import annotations

from clientwright.dialects.mintlify.build.fields import Read, Sources, derived, from_prose, read
from clientwright.dialects.mintlify.build.prose import told
from clientwright.dialects.mintlify.build.registry import Place
from clientwright.dialects.mintlify.build.types import Context, Shapes
from clientwright.dialects.mintlify.build.view import View
from clientwright.dialects.mintlify.json_text import Located
from clientwright.dialects.mintlify.syntax import AnswerType, Media, Paragraph, Section, Status
from clientwright.spec import (
    Answer,
    AnswerFormat,
    Any,
    Basis,
    ExampleRole,
    List,
    Presence,
    Primitive,
    PrimitiveType,
    TypeRef,
)
from clientwright.spec import Field as SpecField

_ERROR_KEYS = frozenset(["error", "errors", "detail", "details"])
_ERROR_COMPANY = _ERROR_KEYS | {
    *("message", "code", "status", "statusCode", "status_code", "title", "type", "instance", "success"),
    *("trace_id", "request_id", "requestId", "timestamp", "path"),
}


def answer(page: View, shapes: Shapes, place: Place) -> Answer:
    """What an operation returns, as far as the page tells."""
    section = page.sections.get("Response")
    media, status = _media(section)
    kind, basis = _type(page, shapes, place, section)
    paragraphs = [node for node in (section.opening if section else ()) if isinstance(node, Paragraph)]
    return Answer(
        format=_format(media, status, kind),
        type=kind,
        basis=basis,
        status=status,
        content_type=media,
        description="\n\n".join("\n".join(node.lines) for node in paragraphs),
        origin=page.origin(section or page.header, "response"),
    )


def answer_objects(page: View) -> list[Located]:
    """The objects (or the elements of lists) that the page shows as successful answers, the sample first."""
    section = page.sections.get("Response")
    names: set[str] = {node.name for node in section.fields} if section else set()
    shown = page.objects(ExampleRole.RESPONSE)
    return [one for one in shown if (names & one.members.keys() if names else not is_error(one))]


def is_error(value: Located) -> bool:
    """Whether an object looks like the body of a failure; the page does not say of which status it is."""
    keys = value.members.keys()
    failed = isinstance(value.value, dict) and value.value.get("success") is False
    coded = {"message"} <= keys and keys & {"code", "status", "statusCode", "status_code"}
    return failed or bool(keys <= _ERROR_COMPANY and (keys & _ERROR_KEYS or coded))


def _media(section: Section | None) -> tuple[str, str]:
    """The content type and the status of a section; of several statuses, the first is the one it shows."""
    opening = section.opening if section else ()
    status = next((node for node in opening if isinstance(node, Status)), None)
    media = next((node.name for node in opening if isinstance(node, Media)), "")
    return (status.media or media, status.code) if status else (media, "")


def _type(page: View, shapes: Shapes, place: Place, section: Section | None) -> tuple[TypeRef, Basis]:
    origin = page.origin(section or page.header, "response")
    objects = answer_objects(page)
    sources = Sources(objects, told(page, ExampleRole.RESPONSE))
    if section and section.fields:
        listed = _is_list(page, section)
        where = place.element() if listed else place
        found = [read(page, shapes, node, where, sources, Presence.UNKNOWN) for node in section.fields]
        found += _others(page, shapes, where, sources, {one.name for one in found})
        fields = [SpecField.model_validate(one.common()) for one in found]
        kind: TypeRef = shapes.registry.add_object(where, fields, Basis.DOCUMENTED, origin)
        return (List(items=kind) if listed else kind), Basis.DOCUMENTED
    shown = next((one for one in page.shown if one.role is ExampleRole.RESPONSE), None)
    opening = section.opening if section else ()
    stated = next((node for node in opening if isinstance(node, AnswerType)), None)
    if stated:
        value = shown.value if shown and not is_error(shown.value) else None
        return shapes.of_type(stated.type, Context(place, origin, value)), Basis.DOCUMENTED
    if shown and not is_error(shown.value):
        return shapes.of_json(shown.value, place, shown.origin, sources.told), Basis.DERIVED
    typed = [one for one in sources.told if one.kind or one.shape]
    if typed:
        fields = [SpecField.model_validate(from_prose(page, shapes, one, place).common()) for one in typed]
        return shapes.registry.add_object(place, fields, Basis.DERIVED, origin), Basis.DERIVED
    what = "shows only the answer of a failure" if page.sample else "does not show the answer"
    return Any(why=f"the page {what}"), Basis.DERIVED


def _is_list(page: View, section: Section) -> bool:
    media = next((node for node in section.opening if isinstance(node, Media)), None)
    if media and media.type:
        return any(one.lists for one in media.type.alternatives)
    return page.sample is not None and isinstance(page.sample.value, list)


def _others(page: View, shapes: Shapes, place: Place, sources: Sources, names: set[str]) -> list[Read]:
    """The fields that only an example or prose shows."""
    found: list[Read] = []
    for shown in sources.shown:
        for name, value in shown.members.items():
            if name not in names:
                names.add(name)
                found.append(derived(page, shapes, name, value, place, sources))
    for one in sources.told:
        if one.name not in names and (one.kind or one.shape):
            names.add(one.name)
            found.append(from_prose(page, shapes, one, place))
    return found


def _format(media: str, status: str, kind: TypeRef) -> AnswerFormat:
    if status == "204":
        return AnswerFormat.EMPTY
    if isinstance(kind, Primitive) and kind.type is PrimitiveType.FILE:
        return AnswerFormat.BINARY
    if "json" in media or (not media and not isinstance(kind, Any)):
        return AnswerFormat.JSON
    if media and not media.startswith("text/"):
        return AnswerFormat.BINARY
    return AnswerFormat.UNKNOWN
