"""What a request or an answer holds: bodies by media type, answers by status, their examples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from clientwright.dialects.observed import Answer, Body, Example
from clientwright.notations.json_schema import Definitions, element_rules, field_of, shape_of
from clientwright.notations.located_keys import Node
from clientwright.notations.shapes import Field, ObjectOf, Rules, Scalar, Shape
from clientwright.spec.vocabulary import ExampleRole, Presence, PrimitiveType

PLACEHOLDER = "_mintlify/placeholder"
"""What an older page writes for an answer without content."""
_STREAMS = frozenset(
    ["text/event-stream", "application/x-ndjson", "application/jsonl", "application/stream+json"]
)


def request_bodies(operation: Node, definitions: Definitions) -> tuple[Body, ...]:
    """The body of a request in each media type."""
    found = operation.member("requestBody", "request-body")
    if found is None:
        return ()
    node = definitions.followed(found)
    presence = Presence.REQUIRED if node.true("required", "request-body") else Presence.OPTIONAL
    text = node.text("description", "request-body")
    return tuple(bodies(node, definitions, presence, text))


def bodies(node: Node, definitions: Definitions, presence: Presence, text: str = "") -> Iterator[Body]:
    """The value in each media type of a `content`."""
    for media, one in node.below("content", "media-type").items():
        schema = one.member("schema", "schema")
        shape = _shape(schema, media, definitions)
        yield Body(
            media,
            shape,
            one.origin("media-type"),
            presence,
            description=text,
            rules=_rules(schema, shape, definitions),
            encodings=_encodings(one),
        )


def _shape(schema: Node | None, media: str, definitions: Definitions) -> Shape | None:
    if schema is not None:
        for key in ("description", "example", "examples", "default"):
            schema.whole(key, "annotation")
        return shape_of(schema, definitions)
    return Scalar(PrimitiveType.FILE) if media == "application/octet-stream" else None


def _rules(schema: Node | None, shape: Shape | None, definitions: Definitions) -> Rules | None:
    """The bounds of a body that is one value; of one with keys they are not read, and so told."""
    return None if schema is None or isinstance(shape, ObjectOf) else element_rules(schema, definitions)


def _encodings(node: Node) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, one in node.below("encoding", "encoding").items():
        content_type = one.text("contentType", "encoding")
        if content_type:
            found[name] = content_type
    return found


def answers(operation: Node, definitions: Definitions) -> Iterator[Answer]:
    """The answer of each status, as written; what begins with `x-` is none."""
    for status, found in operation.below("responses", "response").items():
        if status.startswith("x-"):
            continue
        node = definitions.followed(found)
        contents = tuple(bodies(node, definitions, Presence.UNKNOWN))
        stream = next((one.media for one in contents if one.media in _STREAMS), "")
        yield Answer(
            status.upper() if status[1:].upper() == "XX" else status,
            found.origin("response"),
            contents,
            node.text("description", "response"),
            tuple(_headers(node, definitions)),
            empty=not contents and status.startswith("2"),
            stream=stream,
        )


def _headers(node: Node, definitions: Definitions) -> Iterator[Field]:
    for name, found in node.below("headers", "header").items():
        one = definitions.followed(found)
        schema = one.member("schema", "header") or one
        presence = Presence.REQUIRED if one.true("required", "header") else Presence.OPTIONAL
        field = field_of(name, schema, presence, definitions)
        text = one.text("description", "header")
        for key in ("example", "examples", "style", "explode"):
            one.whole(key, "header")
        yield replace(field, description=text or field.description)


def examples(operation: Node, definitions: Definitions) -> Iterator[Example]:
    """The values that a fragment shows of a request's body and of each answer's."""
    request = operation.member("requestBody", "request-body")
    if request is not None:
        yield from _shown(definitions.followed(request), ExampleRole.REQUEST, "")
    for status, found in operation.below("responses", "response").items():
        if not status.startswith("x-"):
            good = status[:1] in "123"
            role = ExampleRole.RESPONSE if good else ExampleRole.ERROR
            yield from _shown(definitions.followed(found), role, status)


def _shown(node: Node, role: ExampleRole, status: str) -> Iterator[Example]:
    for media, one in node.below("content", "media-type").items():
        for label, value in _values(one):
            yield Example(label, role, value.at, value.origin("example"), status=status, media=media)


def _values(node: Node) -> Iterator[tuple[str, Node]]:
    node.whole("example", "example")
    node.whole("examples", "example")
    single = node.member("example", "example")
    if single is not None and single.value is not None:
        yield "", single
    many = node.member("examples", "example")
    for name, one in many.members("example").items() if many else ():
        value = one.member("value", "example")
        if value is not None:
            yield one.text("summary", "example") or name, value
