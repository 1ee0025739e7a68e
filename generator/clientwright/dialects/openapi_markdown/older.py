"""Mintlify's own form of an operation, which its pages had before OpenAPI: `paths: {path, method, ...}`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from clientwright.dialects.observed import Answer, Body, Credential, Endpoint, Example, Parameter
from clientwright.dialects.openapi_markdown.contents import PLACEHOLDER
from clientwright.dialects.openapi_markdown.operations import PLACES, Surroundings, default_style, exploded
from clientwright.dialects.openapi_markdown.security import credential, servers
from clientwright.notations.json_schema import Definitions, field_of, shape_of
from clientwright.notations.located_keys import Node
from clientwright.notations.shapes import OneOf, Shape
from clientwright.spec.vocabulary import ExampleRole, Presence


def endpoint(definitions: Definitions, around: Surroundings) -> Endpoint:
    """The operation of a fragment."""
    top = definitions.root.member("paths", "path") or definitions.root
    request = top.member("request", "request") or top
    contents = request.below("body", "request-body")
    demanded = any(
        schema.at.members["required"].value is True
        for one in contents.values()
        for schema in one.listed("schemaArray", "schema")
        if schema.has("required")
    )
    presence = Presence.REQUIRED if demanded else Presence.OPTIONAL
    body = tuple(_bodies(contents, presence, definitions))
    replies = top.below("response", "response")
    top.whole("type", "annotation")
    return Endpoint(
        method=top.text("method", "operation").upper(),
        path=top.text("path", "path"),
        origin=around.origin,
        path_origin=top.origin("path"),
        name=around.title,
        title=around.title,
        description=around.description,
        prose=around.prose,
        deprecated=top.true("deprecated", "deprecated"),
        parameters=tuple(_parameters(request, definitions)),
        body=body,
        answers=tuple(_answers(replies, definitions)),
        examples=tuple(_examples(request, replies)),
        credentials=_credentials(request, definitions),
        servers=servers(top),
        exhaustive=True,
    )


def _credentials(request: Node, definitions: Definitions) -> tuple[tuple[Credential, ...], ...] | None:
    groups: list[tuple[Credential, ...]] = []
    for one in request.listed("security", "security"):
        title = one.text("title", "security")
        found: list[Credential] = []
        for place, names in one.below("parameters", "security").items():
            for wire, scheme in names.members("security-scheme").items():
                if place in PLACES and scheme.text("type", "security-scheme").lower() == "apikey":
                    text = scheme.text("description", "security-scheme")
                    origin = scheme.origin("security-scheme")
                    found.append(Credential(PLACES[place], wire, origin, "{}", wire, text, kind="apiKey"))
                    continue
                made = credential(title or wire, scheme)
                if made is None:
                    definitions.told(
                        f"the credential {wire} is of a kind that clientwright cannot send", scheme
                    )
                    continue
                found.append(made)
        one.whole("cookie", "security")
        groups.append(tuple(found))
    return tuple(groups) or None


def _parameters(request: Node, definitions: Definitions) -> Iterator[Parameter]:
    for place, names in request.below("parameters", "parameter").items():
        for name, one in names.members("parameter").items():
            found = one.listed("schema", "schema") or one.listed("schemaArray", "schema")
            schema = found[0] if found else one.member("schema", "schema") or one
            required = one.true("required", "parameter") | schema.true("required", "parameter")
            presence = Presence.REQUIRED if required or place == "path" else Presence.OPTIONAL
            field = field_of(name, schema, presence, definitions)
            if len(found) > 1:
                shapes = tuple(shape_of(each, definitions) for each in found)
                field = replace(field, shape=OneOf(shapes, origin=one.origin("schema")))
            stated, explode = one.text("style", "parameter"), exploded(one)
            if place in PLACES:
                style = stated or default_style(one, PLACES[place])
                yield Parameter(field, PLACES[place], style, explode)


def _bodies(contents: Mapping[str, Node], presence: Presence, definitions: Definitions) -> Iterator[Body]:
    for media, one in contents.items():
        schemas = one.listed("schemaArray", "schema")
        for schema in schemas:
            for key in ("description", "example", "examples", "default", "refIdentifier"):
                schema.whole(key, "annotation")
        shapes = tuple(shape_of(schema, definitions) for schema in schemas)
        shape: Shape | None = shapes[0] if len(shapes) == 1 else None
        if len(shapes) > 1:
            shape = OneOf(shapes, origin=one.origin("schema"))
        text = one.text("description", "request-body")
        if media != PLACEHOLDER:
            yield Body(media, shape, one.origin("media-type"), presence, description=text)


def _answers(replies: Mapping[str, Node], definitions: Definitions) -> Iterator[Answer]:
    for status, one in replies.items():
        contents = one.members("response")
        bodies = tuple(_bodies(contents, Presence.UNKNOWN, definitions))
        text = next(
            (found for node in contents.values() if (found := node.text("description", "response"))), ""
        )
        for node in contents.values():
            _ = tuple(_bodies({PLACEHOLDER: node}, Presence.UNKNOWN, definitions)) if not bodies else ()
        yield Answer(
            status, one.origin("response"), bodies, text, empty=not bodies and status.startswith("2")
        )


def _examples(request: Node, replies: Mapping[str, Node]) -> Iterator[Example]:
    for media, one in request.below("body", "request-body").items():
        yield from _shown(one, ExampleRole.REQUEST, "", media)
    for status, reply in replies.items():
        role = ExampleRole.RESPONSE if status[:1] in "123" else ExampleRole.ERROR
        for media, one in reply.members("response").items():
            yield from _shown(one, role, status, media)


def _shown(node: Node, role: ExampleRole, status: str, media: str) -> Iterator[Example]:
    """An example is made up from types where the vendor gives none, so its values tell nothing."""
    node.whole("examples", "example")
    for name, one in node.below("examples", "example").items():
        value = one.member("value", "example")
        if value is not None:
            yield Example(
                name, role, value.at, value.origin("example"), status=status, media=media, generated=True
            )
