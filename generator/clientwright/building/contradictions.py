"""Where pages contradict themselves across their parts: warnings, and errors where no client can be right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from clientwright.building.calls import Call, Group
from clientwright.building.paths import route_of, variables
from clientwright.diagnostics import Diagnostic, Location, Severity
from clientwright.dialects.observed import Body, Endpoint
from clientwright.notations.addresses import host_of
from clientwright.notations.shapes import Field, ObjectOf
from clientwright.notations.words import words
from clientwright.reading.origin import Origin
from clientwright.reading.sources import Document

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
_KEEP_ONE = "Keep one: delete the other from its page, or leave its page out (--without)."
_WAIVE = "Correct the page, or waive this in the overlay with a reason."
Documents = Mapping[str, Document]


def contradictions(groups: Sequence[Group], documents: Documents) -> Iterator[Diagnostic]:
    """All contradictions, in the order of the pages."""
    for group in groups:
        yield from _in_group(group, documents)
    yield from _repeated(groups, documents)


def _in_group(group: Group, documents: Documents) -> Iterator[Diagnostic]:
    titles: dict[str, list[Call]] = defaultdict(list)
    for call in group.calls:
        yield from call.merged.findings
        yield from _in_call(call, documents)
        if call.endpoint.title:
            titles[call.endpoint.title].append(call)
    for title, (first, *others) in titles.items():
        for call in others:
            message = f"{call.key} has the same title as {first.key}: {title}"
            yield _warning("duplicate-title", message, documents, _title(call), _title(first))


def _title(call: Call) -> Origin:
    return call.endpoint.title_origin or call.endpoint.path_origin


def _in_call(call: Call, documents: Documents) -> Iterator[Diagnostic]:
    endpoint = call.endpoint
    for word, opposite in _opposites(call):
        message = f'the title says "{word}", the path "{opposite}": {endpoint.title}, {call.key}'
        yield _warning("title-contradicts-path", message, documents, _title(call), endpoint.path_origin)
    if call.server and not endpoint.path:
        message = (
            f"{call.key} is not on the server of the others; the client calls it at {host_of(endpoint.url)}"
        )
        yield _warning("other-server", message, documents, endpoint.path_origin)
    names = variables(route_of(call.path))
    for field in (field for body in endpoint.body for field in _unlocated(body)):
        if field.name in names:
            message = f"{call.key} has {field.name} in its path and in its payload; the path is used"
            yield _warning("parameter-in-path-and-body", message, documents, field.origin)
    yield from _repeated_variables(call, documents)


def _unlocated(body: Body) -> Sequence[Field]:
    return body.shape.fields if isinstance(body.shape, ObjectOf) and not body.located else ()


def _repeated_variables(call: Call, documents: Documents) -> Iterator[Diagnostic]:
    """Variables of one name in a path: told apart by what stands before them, or refused."""
    names = variables(route_of(call.path))
    where = call.endpoint.path_origin
    written = [name for name in variables(route_of(call.path)) if names.count(name) > 1]
    if written:
        message = f"{call.key} has the variable {written[0]} twice, and nothing tells them apart"
        at = documents[where.source].location(where.first)
        hint = "Give the variables of the path different names on the page."
        yield Diagnostic("duplicate-variable", message, Severity.ERROR, at, hint)


def _opposites(call: Call) -> Iterator[tuple[str, str]]:
    title = {word.removesuffix("s") for word in words(call.endpoint.title)}
    path = {word.removesuffix("s") for word in words(call.path)}
    for pair in _OPPOSITES:
        for word, opposite in (pair, pair[::-1]):
            if word in title and opposite in path and word not in path and opposite not in title:
                yield word, opposite


def _repeated(groups: Sequence[Group], documents: Documents) -> Iterator[Diagnostic]:
    """Resources and endpoints that stand twice: a client can have only one of them."""
    headings: dict[str, Group] = {}
    calls: dict[str, Endpoint] = {}
    for group in groups:
        if headings.setdefault(group.name, group) is not group:
            message = f"the resource {group.name} stands twice"
            yield _error("duplicate-resource", message, documents, group.origin, headings[group.name].origin)
        for call in group.calls:
            if calls.setdefault(call.key, call.endpoint) is not call.endpoint:
                message = f"the endpoint {call.key} stands twice"
                first = calls[call.key].path_origin
                yield _error("duplicate-endpoint", message, documents, call.endpoint.path_origin, first)


def _warning(
    rule: str, message: str, documents: Documents, at: Origin, other: Origin | None = None
) -> Diagnostic:
    related = (_location(documents, other),) if other else ()
    return Diagnostic(rule, message, Severity.WARNING, _location(documents, at), _WAIVE, related)


def _location(documents: Documents, at: Origin) -> Location:
    return documents[at.source].location(at.first)


def _error(rule: str, message: str, documents: Documents, second: Origin, first: Origin) -> Diagnostic:
    where, related = _location(documents, second), _location(documents, first)
    return Diagnostic(rule, message, Severity.ERROR, where, _KEEP_ONE, (related,))
