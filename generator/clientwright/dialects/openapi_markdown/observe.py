"""Observe: what a file of pages with OpenAPI fragments says, in its own terms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects import references
from clientwright.dialects.observed import Chapter, Endpoint, Event, Observed, PassedOver, source_of
from clientwright.dialects.openapi_markdown import older
from clientwright.dialects.openapi_markdown.fragments import MODELS, OLDER, kind_of, root_of
from clientwright.dialects.openapi_markdown.operations import Surroundings, endpoints, events
from clientwright.dialects.openapi_markdown.surroundings import mentions, passages
from clientwright.dialects.openapi_markdown.syntax import MESSAGES, Announcement, Carrier, File
from clientwright.notations.json_schema import Definitions, named_shapes
from clientwright.notations.located_keys import Ledger, Node, UnreadKey
from clientwright.notations.named_shapes import Unit, distinct
from clientwright.notations.shapes import NamedShape
from clientwright.reading.origin import Origin
from clientwright.reading.sources import Document


@dataclass(frozen=True)
class _Read:
    """What one fragment says."""

    endpoints: tuple[Endpoint, ...]
    events: tuple[Event, ...]
    shapes: tuple[NamedShape, ...]
    findings: tuple[Diagnostic, ...]
    passed_over: tuple[PassedOver, ...]


def observe(document: Document, file: File) -> Observed:
    """What a file says of its operations, and of the schemas that these use."""
    around, rest = passages(document, file)
    read = [_read(document, fragment, surroundings) for fragment, surroundings in around]
    read = _with_distinct_shapes(document, read)
    found = [one for each in read for one in each.endpoints]
    chapters: tuple[Chapter, ...] = ()
    if found or any(each.events for each in read):
        origin = found[0].origin if found else around[0][1].origin
        chapters = (
            Chapter("", origin, tuple(found), events=tuple(one for each in read for one in each.events)),
        )
    shapes = {shape.name: shape for each in read for shape in each.shapes}
    return Observed(
        source=source_of(document),
        chapters=chapters,
        prose=rest,
        shapes=tuple(shapes.values()),
        mentions=tuple(mentions(document, file)),
        passed_over=tuple(one for each in read for one in each.passed_over),
        findings=(*(one for each in read for one in each.findings), *_messages(document, file)),
    )


def _messages(document: Document, file: File) -> Iterator[Diagnostic]:
    for block in file.blocks:
        if isinstance(block, Announcement) and block.text == MESSAGES:
            message = "messages of a web socket or a queue are described here: no function is made of them"
            yield Diagnostic("messages", message, Severity.NOTE, document.location(block.span.first, 1))


def _read(document: Document, fragment: Carrier, around: Surroundings) -> _Read:
    root = root_of(document, fragment)
    ledger = Ledger()
    definitions = Definitions(Node(root, document.name, ledger))
    kind = kind_of(root)
    if kind == OLDER:
        found: tuple[Endpoint, ...] = (older.endpoint(definitions, around),)
    else:
        found = () if kind == MODELS else tuple(endpoints(definitions, around))
    hooks = tuple(events(definitions, around))
    shapes = named_shapes(definitions)
    _skim(definitions.root)
    unread = list(ledger.unread(root))
    findings = [*_problems(document, definitions), *_unread(document, unread)]
    passed_over = (
        PassedOver(one.path, Origin(source=document.name, first=one.line, last=one.line, rule="fragment"))
        for one in unread
        if one.excused
    )
    return _Read(found, hooks, shapes, tuple(findings), tuple(passed_over))


def _skim(root: Node) -> None:
    """Reads what is said of the document itself, which no client needs."""
    for key in ("openapi", "info", "tags", "jsonSchemaDialect"):
        root.whole(key, "annotation")
    components = root.member("components", "components")
    for key in components.at.members if components else ():
        if components is not None and key != "schemas":
            components.member(key, "components")
            components.whole(key, "components")


def _problems(document: Document, definitions: Definitions) -> Iterator[Diagnostic]:
    hint = "Say in the overlay what holds, or waive this line with a reason."
    for one in definitions.problems:
        where = document.location(one.line, 1)
        yield Diagnostic("openapi-fragment", one.message, Severity.WARNING, where, hint)


def _unread(document: Document, keys: Sequence[UnreadKey]) -> Iterator[Diagnostic]:
    for one in keys:
        if one.excused:
            continue
        message = f"no rule reads {one.path}"
        hint = "The client does not know of it: say in the overlay what it means, or waive it with a reason."
        yield Diagnostic("unread-key", message, Severity.WARNING, document.location(one.line, 1), hint)


def _with_distinct_shapes(document: Document, read: Sequence[_Read]) -> list[_Read]:
    """The fragments of a file, each name of a type meaning one type in all of them."""
    if len(read) < 2:
        return list(read)
    units = [Unit(_label(each), {shape.name: shape for shape in each.shapes}) for each in read]
    found = distinct(units)
    made = [_renamed(each, names) if names else each for each, names in zip(read, found.names, strict=True)]
    told = [
        Diagnostic(
            "components",
            f"{one.name} is another type here than at {one.first.origin}: here it is called {one.new}",
            Severity.NOTE,
            document.location(one.second.origin.first, 1),
        )
        for one in found.differences
    ]
    made[0] = replace(made[0], findings=(*made[0].findings, *told))
    return made


def _label(one: _Read) -> str:
    return one.endpoints[0].name if one.endpoints else "Models"


def _renamed(one: _Read, names: Mapping[str, str]) -> _Read:
    return replace(
        one,
        endpoints=tuple(references.endpoint(each, references.renaming(names)) for each in one.endpoints),
        events=tuple(references.event(each, references.renaming(names)) for each in one.events),
        shapes=tuple(references.named_shape(each, names) for each in one.shapes),
    )
