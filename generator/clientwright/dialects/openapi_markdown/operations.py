"""The operations of a fragment in OpenAPI 3.0 or 3.1."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from clientwright.dialects.observed import Endpoint, Event, Parameter, Prose
from clientwright.dialects.openapi_markdown.contents import answers, examples, request_bodies
from clientwright.dialects.openapi_markdown.security import Alternatives, alternatives, servers
from clientwright.notations.json_schema import Definitions, field_of
from clientwright.notations.located_keys import Node
from clientwright.notations.shapes import Anything, Field
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import In, Presence

METHODS = frozenset("get put post delete options head patch trace query".split())
PLACES = {one.value: one for one in (In.PATH, In.QUERY, In.HEADER, In.COOKIE)}
_DEFAULT_STYLES = {In.PATH: "simple", In.QUERY: "form", In.HEADER: "simple", In.COOKIE: "form"}
_SHARED = frozenset(["parameters", "servers", "summary", "description", "$ref"])


@dataclass(frozen=True)
class Surroundings:
    """What stands around a fragment on its page: title, description, other prose, and the fence's lines."""

    title: str
    description: str
    prose: tuple[Prose, ...]
    origin: Origin


@dataclass(frozen=True)
class Place:
    """An operation in its fragment: its method, path and the path's own node."""

    method: str
    path: str
    item: Node
    operation: Node


def endpoints(definitions: Definitions, around: Surroundings) -> Iterator[Endpoint]:
    """Each operation of a fragment."""
    for path, found in definitions.root.below("paths", "path").items():
        item = definitions.followed(found)
        for method, operation in item.members("operation").items():
            if method in METHODS:
                yield _endpoint(Place(method, path, item, operation), definitions, around)
            elif method not in _SHARED and not method.startswith("x-"):
                definitions.told(f"{method!r} is no method of HTTP", operation)


def _endpoint(place: Place, definitions: Definitions, around: Surroundings) -> Endpoint:
    operation, item = place.operation, place.item
    tags = operation.whole("tags", "tag")
    identifier = operation.text("operationId", "operation-id")
    summary = operation.text("summary", "summary") or item.text("summary", "summary")
    text = operation.text("description", "description") or item.text("description", "description")
    return Endpoint(
        method=place.method.upper(),
        path=place.path,
        origin=around.origin,
        path_origin=item.origin("path"),
        name=identifier or summary or around.title,
        title=summary or around.title,
        description=text or around.description,
        prose=around.prose,
        deprecated=operation.true("deprecated", "deprecated"),
        parameters=tuple(_parameters(place, definitions)),
        body=request_bodies(operation, definitions),
        answers=tuple(answers(operation, definitions)),
        examples=tuple(examples(operation, definitions)),
        credentials=_credentials(operation, definitions),
        servers=servers(operation) or servers(item) or servers(definitions.root),
        exhaustive=True,
        identifier=identifier,
        group=tags[0] if isinstance(tags, list) and tags and isinstance(tags[0], str) else "",
    )


def _credentials(operation: Node, definitions: Definitions) -> Alternatives | None:
    """What the operation demands, else what its document does.

    An empty list at the top alone says only that nothing is demanded everywhere. An Apidog page writes an
    empty list on each operation, whatever its document demands: there the document counts, and that is told.
    """
    own = alternatives(operation, definitions)
    common = alternatives(definitions.root, definitions) or None
    if own is None:
        return common
    if not own and common and any(name.startswith("x-apidog-") for name in operation.at.members):
        definitions.told(
            "the operation says that it needs no credential, and the document that it does", operation
        )
        return common
    return own


def _parameters(place: Place, definitions: Definitions) -> Iterator[Parameter]:
    """The parameters of the path and of the operation; the operation's own replace equal ones."""
    found: dict[tuple[In, str], Parameter] = {}
    for node in (place.item, place.operation):
        for one in node.listed("parameters", "parameter"):
            made = _parameter(definitions.followed(one), definitions)
            if made is not None and made.location is not None:
                found[made.location, made.field.name] = made
    yield from found.values()


def _parameter(node: Node, definitions: Definitions) -> Parameter | None:
    name, where = node.text("name", "parameter"), PLACES.get(node.text("in", "parameter"))
    if not name or where is None:
        definitions.told("a parameter must have a name and a known place", node)
        return None
    presence = Presence.REQUIRED if node.true("required", "parameter") else Presence.OPTIONAL
    return Parameter(
        _field(name, node, presence, definitions),
        where,
        node.text("style", "parameter") or default_style(node, where),
        exploded(node),
        node.true("allowReserved", "parameter"),
    )


def exploded(node: Node) -> bool | None:
    """Whether the values of a list or an object are parameters of their own; None where that is not said."""
    found = node.member("explode", "parameter")
    return found.value if found is not None and isinstance(found.value, bool) else None


def default_style(node: Node, where: In) -> str:
    """What OpenAPI says of a parameter without a style: one with a media type is written in that instead."""
    return "" if node.has("content") else _DEFAULT_STYLES[where]


def _field(name: str, node: Node, presence: Presence, definitions: Definitions) -> Field:
    schema = node.member("schema", "schema")
    node.whole("allowEmptyValue", "parameter")
    if schema is None:
        content = node.below("content", "media-type")
        schema = next((one.member("schema", "schema") for one in content.values()), None)
        for media in content:
            if "json" not in media:
                definitions.told(f"the parameter is written as {media}, which no client here does", node)
    if schema is None and not node.has("type"):
        field = Field(name, Anything("the page states no type"), presence, node.origin("parameter"))
    else:
        field = field_of(name, schema or node, presence, definitions)
    shown = node.whole("example", "example")
    more = node.whole("examples", "example")
    values = (
        [one.get("value") for one in more.values() if isinstance(one, dict)] if isinstance(more, dict) else []
    )
    own = [*([] if shown is None else [shown]), *(one for one in values if one is not None)]
    return replace(
        field,
        origin=node.origin("parameter"),
        description=node.text("description", "parameter") or field.description,
        deprecated=field.deprecated or node.true("deprecated", "parameter"),
        examples=(*own, *field.examples),
    )


def events(definitions: Definitions, around: Surroundings) -> Iterator[Event]:
    """The payloads of a fragment's `webhooks`."""
    for name, item in definitions.root.below("webhooks", "webhook").items():
        for method, operation in definitions.followed(item).members("webhook").items():
            if method not in METHODS:
                continue
            for key in ("tags", "operationId", "responses", "security", "parameters", "summary"):
                operation.whole(key, "webhook")
            bodies = request_bodies(operation, definitions)
            shape = next((body.shape for body in bodies), None)
            text = operation.text("description", "description")
            shown = tuple(examples(operation, definitions))
            yield Event(name, around.origin, shape, shown, description=text or around.description)
