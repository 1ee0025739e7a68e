"""The body of a request: in which media type it is written, and whether it is keys or one whole value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from clientwright.building.merging.examples import first
from clientwright.building.merging.sources import Sources, with_sources
from clientwright.building.merging.structure import Context, completed, of_json, scalar_type
from clientwright.dialects.observed import Body, Endpoint
from clientwright.notations.media_types import is_any, is_form, is_json, is_multipart, is_raw, is_text
from clientwright.notations.shapes import (
    Anything,
    Constant,
    Field,
    ListOf,
    MapOf,
    NamedShape,
    ObjectOf,
    Reference,
    Scalar,
    Shape,
)
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import Basis, BodyFormat, ExampleRole, Presence, PrimitiveType

_UNTOLD_PARTS = "the page does not name the parts of this body"
WHOLE = "body"
"""The name of the one value that is a body itself."""
_FILE = Scalar(PrimitiveType.FILE)
_BYTES = "application/octet-stream"
"""The media type of bytes where a page allows any."""


@dataclass(frozen=True)
class RequestBody:
    """A body by its keys (`fields`), or as one value (`whole`).

    `media` are the media types of a raw one, ranges such as `image/*` among them.
    """

    format: BodyFormat
    media: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()
    whole: Field | None = None
    located: bool = True


def request_body(
    endpoint: Endpoint, sources: Sources, shapes: Mapping[str, NamedShape]
) -> RequestBody | None:
    """The body that a call sends; None where neither the page nor a command of it has one."""
    body = preferred(endpoint.body)
    command = endpoint.command
    if body is None and (command is None or not (command.body or command.form or command.raw)):
        return None
    if body is None and command is not None and command.raw and not sources.shown:
        return _commanded(command.media, endpoint.path_origin)
    media = body.media if body else ""
    shape = resolved(body.shape, shapes) if body else None
    multipart = is_multipart(media) or (command is not None and command.multipart)
    if multipart or is_form(media) or (command is not None and command.form):
        format_ = BodyFormat.MULTIPART if multipart else BodyFormat.FORM
        fields = _fields(body, shape)
        if multipart and not (fields or sources.told or sources.shown or (command and command.form)):
            origin = body.origin if body else endpoint.path_origin
            parts = Field(WHOLE, MapOf(Anything(_UNTOLD_PARTS)), Presence.REQUIRED, origin)
            return RequestBody(BodyFormat.MULTIPART_WHOLE, whole=parts)
        return RequestBody(format_, fields=fields)
    if body is not None and (shape == _FILE or is_raw(body.media)):
        return _raw_body(endpoint, body, shape)
    sent = command.body if command else None
    if _is_whole(shape, sources, listed=body is not None) or (
        sent is not None and not isinstance(sent.value, dict)
    ):
        return RequestBody(BodyFormat.JSON_WHOLE, whole=_whole(endpoint, body, shape, sources))
    located = body is None or body.located
    return RequestBody(BodyFormat.JSON, fields=_fields(body, shape), located=located)


def _commanded(media: str, origin: Origin) -> RequestBody:
    """A raw body that only a command shows: where that states no media type, none is sent."""
    made = Scalar(PrimitiveType.STRING) if is_text(media) else _FILE
    whole = Field(WHOLE, made, Presence.UNKNOWN, origin, basis=Basis.DERIVED)
    return RequestBody(BodyFormat.RAW, (media,) if media else (), whole=whole)


def _raw_body(endpoint: Endpoint, body: Body, shape: Shape | None) -> RequestBody:
    """A raw body. A call may do without one, unless its page says that it may not."""
    made = Scalar(PrimitiveType.STRING) if is_text(body.media) and shape != _FILE else _FILE
    whole = Field(WHOLE, made, body.presence, body.origin, description=body.description)
    media = tuple(dict.fromkeys(one.media for one in endpoint.body if not is_any(one.media)))
    unlisted = (_BYTES,) if body.media else ()
    return RequestBody(BodyFormat.RAW, media or unlisted, whole=whole)


def preferred(bodies: Sequence[Body]) -> Body | None:
    """Of a body in several media types the one to use: JSON, then a form, then what the page has first."""

    def rank(body: Body) -> int:
        kinds = (is_json, is_form, is_multipart)
        return next((index for index, is_one in enumerate(kinds) if is_one(body.media)), len(kinds))

    return min(bodies, key=rank, default=None)


def resolved(shape: Shape | None, shapes: Mapping[str, NamedShape]) -> Shape | None:
    """What a shape is, where pages call it by a name."""
    seen: set[str] = set()
    while isinstance(shape, Reference) and shape.name in shapes and shape.name not in seen:
        seen.add(shape.name)
        shape = shapes[shape.name].shape
    return shape


def _fields(body: Body | None, shape: Shape | None) -> tuple[Field, ...]:
    fields = shape.fields if isinstance(shape, ObjectOf) else ()
    return tuple(map(_of_one_option, fields)) if body and body.options else fields


def _of_one_option(field: Field) -> Field:
    """A field of one option of a body, of which the other options may say something else."""
    shape: Shape = field.shape
    if isinstance(shape, Constant):
        shape = Scalar(scalar_type(shape.value))
    return replace(field, shape=shape, presence=Presence.UNKNOWN)


def _is_whole(shape: Shape | None, sources: Sources, *, listed: bool) -> bool:
    """Whether a body is something else than an object whose keys are known."""
    match shape:
        case None:
            return False
        case ObjectOf(fields):
            return listed and not fields and shape.extra is not None
        case MapOf():
            return not sources.shown and not sources.told
        case _:
            return True


def _whole(endpoint: Endpoint, body: Body | None, shape: Shape | None, sources: Sources) -> Field:
    """The one value of a body that is not an object with keys."""
    origin = body.origin if body else endpoint.url_origin or endpoint.path_origin
    example, command = first(endpoint, ExampleRole.REQUEST), endpoint.command
    shown = example.value if example else command.body if command else None
    if isinstance(shape, ObjectOf) and shown is not None and isinstance(shown.value, list):
        shape = ListOf(shape)  # what is sent shows a list, so that the keys are those of its elements
    match shape:
        case ListOf(ObjectOf() as element):
            fields = tuple(with_sources(field, sources) for field in element.fields)
            made: Shape = replace(shape, element=replace(element, fields=fields))
        case None | Anything() if shown is not None and not isinstance(shape, Anything):
            made = of_json(shown, origin)
        case None:
            made = Anything("the page does not show the body")
        case _:
            made = completed(shape, Context(origin, shown))
    presence = body.presence if body and body.presence is not Presence.UNKNOWN else Presence.REQUIRED
    description = body.description if body else ""
    rules = body.rules if body else None
    return Field(WHOLE, made, presence, origin, description=description, rules=rules)
