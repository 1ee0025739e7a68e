"""Observe: what a Mintlify page says, in its own terms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clientwright.dialects.mintlify.children import nested
from clientwright.dialects.mintlify.credentials import credentials
from clientwright.dialects.mintlify.fields import field, of_type
from clientwright.dialects.mintlify.findings import findings
from clientwright.dialects.mintlify.prose_fields import prose_fields
from clientwright.dialects.mintlify.syntax import (
    AnswerType,
    Bullet,
    Choice,
    Header,
    Media,
    Page,
    Paragraph,
    Property,
    Section,
    Status,
    Type,
)
from clientwright.dialects.mintlify.view import PageExample, Passage, View, view
from clientwright.dialects.observed import (
    Answer,
    Body,
    Chapter,
    Endpoint,
    Event,
    Example,
    Observed,
    Parameter,
    Prose,
    Server,
    source_of,
)
from clientwright.notations.shapes import ListOf, ObjectOf, Shape
from clientwright.reading.origin import Origin
from clientwright.reading.sources import Document
from clientwright.reading.syntax import Span
from clientwright.spec.vocabulary import ExampleRole, In, Presence

_SECTIONS = {
    "Path Parameters": In.PATH,
    "Query Parameters": In.QUERY,
    "Headers": In.HEADER,
    "Cookies": In.COOKIE,
}
_DISCRIMINATORS = ("type", "event", "event_type", "eventType")
_EVENT_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[._:-][A-Za-z0-9]+)+")
_PAYLOADS = frozenset(["data", "id", "payload", "object"])
_NOTHING = re.compile(
    r"(?:nothing comes back|no (?:response )?(?:body|content)|empty(?: response)?)\.?", re.IGNORECASE
)
_NOTED = (ExampleRole.UNKNOWN, ExampleRole.ERROR, ExampleRole.WEBHOOK)


def observe(document: Document, page: Page) -> Observed:
    """What a page says of its one operation, and of the events that it shows."""
    seen = view(document, page)
    endpoint = _endpoint(seen)
    return Observed(
        source=source_of(document),
        chapters=(Chapter("", endpoint.origin, (endpoint,)),),
        findings=tuple(findings(seen)),
    )


def path(header: Header) -> str:
    """The path in a page's header."""
    return "/" + "/".join(header.segments) + ("/" if header.slash else "")


def _endpoint(page: View) -> Endpoint:
    sent = credentials(page)
    shown = [(_event_key(one), one) for one in page.shown]
    return Endpoint(
        method=page.header.method,
        path=path(page.header) if page.header.segments or not _address(page.header) else "",
        origin=page.origin(page.header, "header"),
        path_origin=page.origin(page.header, "path"),
        url=_address(page.header) or (page.request.url if page.request else ""),
        url_origin=page.origin(page.curl, "curl") if page.curl else None,
        name=page.title,
        title=page.title,
        description=_description(page),
        prose=tuple(_prose(page)),
        parameters=tuple(_parameters(page)),
        body=tuple(_body(page)),
        answers=tuple(_answer(page)),
        examples=tuple(_example(one) for key, one in shown if not key),
        command=page.request,
        told_request=tuple(prose_fields(page, ExampleRole.REQUEST)),
        told_answer=tuple(one.field for one in prose_fields(page, ExampleRole.RESPONSE)),
        credentials=(sent,) if sent else None,
        servers=tuple(_servers(page)),
        events=tuple(_event(page, key, one) for key, one in shown if key),
    )


def _address(header: Header) -> str:
    """The whole address that stands in place of a path; "" where there is a path."""
    return next((line for line in header.bases if line.startswith("http")), "") if not header.segments else ""


def _servers(page: View) -> Iterator[Server]:
    """The servers that stand between method and path."""
    first = page.header.span.first
    for number, line in enumerate(page.header.bases, first + 1):
        if line.startswith("http") and page.header.segments:
            yield Server(line, page.origin(Span(number, number), "base-url"))


def _description(page: View) -> str:
    first = page.passages[0] if page.passages else None
    if first is None or first.heading:
        return ""
    paragraphs = ("\n".join(block.lines) for block in first.blocks if isinstance(block, Paragraph))
    return "\n\n".join(paragraphs)


def _prose(page: View) -> Iterator[Prose]:
    """Prose that is neither a field, nor an example, nor the description: a passage for each heading."""
    for passage in page.passages:
        lines: list[str] = []
        spans: list[Span] = []
        for block in passage.blocks:
            own = _prose_lines(passage, block)
            if own:
                lines += own
                spans.append(block.span)
        if lines:
            first = passage.heading.span.first if passage.heading else spans[0].first
            where = page.origin(Span(first, spans[-1].last), "paragraph")
            yield Prose("\n".join(lines), where, label=passage.label)


def _prose_lines(passage: Passage, block: object) -> list[str]:
    match block:
        case Paragraph():
            return list(block.lines) if passage.heading else []
        case Bullet():
            return [f"{block.mark.strip()} {block.text}"]
        case Property() if not block.traits or passage.role in _NOTED:
            traits = f" ({','.join(block.traits)})" if block.traits else ""
            return [f"{block.mark.strip()} {block.name}{traits}{block.separator}{block.text}"]
        case _:
            return []


def _parameters(page: View) -> Iterator[Parameter]:
    for name, location in _SECTIONS.items():
        section = page.sections.get(name)
        listed = [field(page, node, Presence.OPTIONAL) for node in section.fields] if section else []
        yield from (Parameter(one, location) for one in nested(listed))


def _body(page: View) -> Iterator[Body]:
    section = page.sections.get("Body")
    if section is None:
        return
    media = _media(section)
    origin = page.origin(section, "content-type")
    fields = nested([field(page, node, Presence.OPTIONAL) for node in section.fields])
    line = _stated_type(section) or (media.type if media else None)
    stated = of_type(line, origin) if line else None
    whole = ObjectOf(fields, origin=origin) if fields else None
    if line and not _is_object(line):
        shape: Shape | None = (
            ListOf(whole) if whole and any(one.lists for one in line.alternatives) else stated
        )
    else:
        shape = whole or stated
    options = any(isinstance(node, Choice) for node in section.opening)
    yield Body(media.name if media else "", shape, origin, options=options, description=_opening(section))


def _stated_type(section: Section) -> Type | None:
    """What a sentence of the section says that the whole is: `The body is of type X.`"""
    return next((node.type for node in section.opening if isinstance(node, AnswerType)), None)


def _opening(section: Section) -> str:
    """The prose with which a section opens."""
    paragraphs = [node for node in section.opening if isinstance(node, Paragraph)]
    return "\n\n".join("\n".join(node.lines) for node in paragraphs)


def _is_object(line: Type) -> bool:
    """Whether a type is one object, whose fields follow."""
    return all(one.name == "object" and not one.lists for one in line.alternatives)


def _media(section: Section) -> Media | None:
    return next((node for node in section.opening if isinstance(node, Media)), None)


def _answer(page: View) -> Iterator[Answer]:
    """The answer of the page's Response section; of several statuses, it shows the first."""
    section = page.sections.get("Response")
    origin = page.origin(section or page.header, "response")
    if section is None:
        yield Answer("", origin)
        return
    status = next((node for node in section.opening if isinstance(node, Status)), None)
    media = _media(section)
    name = (status.media if status else "") or (media.name if media else "")
    stated = _stated_type(section)
    fields = nested([field(page, node, Presence.UNKNOWN) for node in section.fields])
    shape: Shape | None = of_type(stated, origin) if stated else None
    if fields:
        shape = ObjectOf(fields, origin=origin)
        shape = ListOf(shape) if _is_list(page, media) else shape
    elif shape is None and media and media.type:
        shape = of_type(media.type, origin)
    text = _opening(section)
    empty = shape is None and bool(_NOTHING.fullmatch(text.strip()))
    bodies = () if empty else (Body(name, shape, origin),)
    yield Answer(status.code if status else "", origin, bodies, text, empty=empty)


def _is_list(page: View, media: Media | None) -> bool:
    if media and media.type:
        return any(one.lists for one in media.type.alternatives)
    return page.sample is not None and isinstance(page.sample.value, list)


def _example(shown: PageExample) -> Example:
    return Example(shown.label, shown.role, shown.value, shown.origin, shown.request)


def _event_key(shown: PageExample) -> str:
    """The key that tells an event's type; "" for an example that is no event.

    Below a heading that speaks of webhooks an envelope is one; elsewhere in prose, one with an event's name.
    """
    value = shown.value.value
    if not isinstance(value, dict) or shown.generated:
        return ""
    key = next((name for name in _DISCRIMINATORS if isinstance(value.get(name), str)), "")
    if not key or not _PAYLOADS & value.keys():
        return ""
    if shown.role is ExampleRole.WEBHOOK:
        return key
    named = _EVENT_NAME.fullmatch(str(value[key])) and shown.request is None
    return (
        key
        if named and isinstance(value.get("data", value.get("payload", value.get("object"))), dict)
        else ""
    )


def _event(page: View, key: str, shown: PageExample) -> Event:
    value = str(shown.value.members[key].value)
    fields = tuple(one.field for one in prose_fields(page, ExampleRole.WEBHOOK))
    origin: Origin = shown.origin
    return Event(value, origin, None, (_example(shown),), key, value, fields=fields)
