"""Where the page contradicts itself, or has lost something: warnings, with the lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.endpoint_blocks.build.endpoints import Endpoint, Group
from clientwright.dialects.endpoint_blocks.build.words import words
from clientwright.dialects.endpoint_blocks.syntax import Body, Line, Rule, Shape
from clientwright.dialects.payload_syntax import (
    Constant,
    Empty,
    List,
    Map,
    Number,
    Object,
    Pair,
    Record,
    String,
    Value,
)
from clientwright.sources import Document
from clientwright.syntax import Syntax

_OPPOSITES = (
    ("add", "remove"),
    ("assign", "unassign"),
    ("begin", "complete"),
    ("connect", "disconnect"),
    ("create", "delete"),
    ("enable", "disable"),
    ("end", "cancel"),
    ("end", "start"),
    ("like", "unlike"),
    ("lock", "unlock"),
    ("login", "logout"),
    ("open", "close"),
    ("subscribe", "unsubscribe"),
)
_Place = tuple[str, Syntax]
_WAIVE = "Correct the page, or waive this in the overlay with a reason."


def find(groups: Sequence[Group], documents: Sequence[Document]) -> tuple[Diagnostic, ...]:
    """All contradictions, in the order of the page."""
    by_name = {document.name: document for document in documents}
    found: list[Diagnostic] = []
    for group in groups:
        found += _in_group(group, by_name[group.source])
    found += _repeated(groups, by_name)
    return tuple(found)


def _in_group(group: Group, document: Document) -> Iterator[Diagnostic]:
    titles: dict[str, list[Endpoint]] = defaultdict(list)
    for part in group.resource.intro:
        if isinstance(part, Shape):
            yield from _missing_commas(part, document)
    headings = [part for part in group.resource.intro if _heads_constraints(part)]
    for part in headings[1:]:
        message = f"the constraints of {group.resource.heading.name} have two headings"
        yield _warning("duplicate-heading", message, document, part, headings[0])
    for endpoint in group.endpoints:
        yield from _in_endpoint(endpoint, document)
        if endpoint.title:
            titles[endpoint.title].append(endpoint)
    for title, (first, *others) in titles.items():
        for endpoint in others:
            message = f"{endpoint.key} has the same title as {first.key}: {title}"
            yield _warning("duplicate-title", message, document, endpoint.block.title, first.block.title)


def _heads_constraints(part: Line | Shape) -> bool:
    return isinstance(part, Line) and part.rule is Rule.CONSTRAINTS_HEADING


def _in_endpoint(endpoint: Endpoint, document: Document) -> Iterator[Diagnostic]:
    block = endpoint.block
    if not block.title:
        yield _warning("missing-title", f"{endpoint.key} has no title", document, block.method)
    if not block.body:
        message = f"{endpoint.key} has neither a payload nor the line that says there is none"
        yield _warning("missing-payload", message, document, block.url)
    for word, opposite in _opposites(endpoint):
        message = f'the title says "{word}", the path "{opposite}": {endpoint.title}, {endpoint.key}'
        yield _warning("title-contradicts-path", message, document, block.title, block.url)
    if isinstance(block.body, Body):
        yield from _in_payload(block.body.payload, endpoint, document)


def _opposites(endpoint: Endpoint) -> Iterator[tuple[str, str]]:
    title = {word.removesuffix("s") for word in words(endpoint.title)}
    path = {word.removesuffix("s") for word in words(endpoint.path)}
    for pair in _OPPOSITES:
        for word, opposite in (pair, pair[::-1]):
            if word in title and opposite in path and word not in path and opposite not in title:
                yield word, opposite


def _in_payload(payload: Value, endpoint: Endpoint, document: Document) -> Iterator[Diagnostic]:
    in_path = endpoint.path_parameters
    for pair in payload.pairs if isinstance(payload, Object) else ():
        if pair.name in in_path:
            message = f"{endpoint.key} has {pair.name} in its path and in its payload; the path is used"
            yield _payload_warning("parameter-in-path-and-body", message, document, endpoint, pair)
    for value in _values(payload):
        if isinstance(value, Map) and value.value == "[object Object]":
            message = f"{endpoint.key}: the page has lost the fields of an object"
            yield _payload_warning("lost-shape", message, document, endpoint, value)
        elif isinstance(value, Object):
            for pair in _repeated_keys(value.pairs):
                message = f'{endpoint.key}: the key "{pair.name}" stands twice; the first is used'
                yield _payload_warning("duplicate-key", message, document, endpoint, pair)


def _values(value: Value) -> Iterator[Value]:
    yield value
    match value:
        case Object(pairs):
            for pair in pairs:
                yield from _values(pair.value)
        case List(elements):
            for element in elements:
                yield from _values(element)
        case String() | Number() | Constant() | Empty() | Map() | Record():
            pass


def _repeated_keys(pairs: Iterable[Pair]) -> Iterator[Pair]:
    seen: set[str] = set()
    for pair in pairs:
        if pair.name in seen:
            yield pair
        seen.add(pair.name)


def _missing_commas(shape: Shape, document: Document) -> Iterator[Diagnostic]:
    for member in shape.members[:-1]:
        if not member.comma:
            yield _warning("missing-comma", f"no comma after {member.name}", document, member)


def _repeated(groups: Sequence[Group], documents: dict[str, Document]) -> Iterator[Diagnostic]:
    """Resources and endpoints that stand twice: a client can have only one of them."""
    headings: dict[str, _Place] = {}
    urls: dict[str, _Place] = {}
    for group in groups:
        name, heading = group.resource.heading.name, (group.source, group.resource.heading)
        if headings.setdefault(name, heading) is not heading:
            message = f"the resource {name} stands twice"
            yield _error("duplicate-resource", message, documents, heading, headings[name])
        for endpoint in group.endpoints:
            url = (endpoint.source, endpoint.block.url)
            if urls.setdefault(endpoint.key, url) is not url:
                message = f"the endpoint {endpoint.key} stands twice"
                yield _error("duplicate-endpoint", message, documents, url, urls[endpoint.key])


def _warning(
    rule: str, message: str, document: Document, node: Syntax | None, other: Syntax | None = None
) -> Diagnostic:
    related = (document.location(other.span.first),) if other else ()
    where = document.location(node.span.first) if node else None
    return Diagnostic(rule, message, Severity.WARNING, where, _WAIVE, related)


def _payload_warning(
    rule: str, message: str, document: Document, endpoint: Endpoint, node: Syntax
) -> Diagnostic:
    where = document.location(endpoint.offset + node.span.first)
    return Diagnostic(rule, message, Severity.WARNING, where, _WAIVE)


def _error(
    rule: str, message: str, documents: dict[str, Document], second: _Place, first: _Place
) -> Diagnostic:
    where, related = (documents[source].location(node.span.first) for source, node in (second, first))
    return Diagnostic(rule, message, Severity.ERROR, where, "Delete one of them from the page.", (related,))
