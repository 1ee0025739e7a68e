"""Building: what pages say becomes the spec of an API, once for all dialects.

Merging makes one account of each endpoint's sources; servers and resources put it in its place; types get
names;
then the nodes of the spec are written. What pages contradict is told on the way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from clientwright.building import events, operations, paging, prose_facts
from clientwright.building.calls import Call, Group
from clientwright.building.components import with_distinct_components
from clientwright.building.contradictions import contradictions
from clientwright.building.copies import without_copies
from clientwright.building.credentials import credentials
from clientwright.building.disagreements import with_first_statements
from clientwright.building.editions import without_editions
from clientwright.building.facts import supplemented
from clientwright.building.links import with_linked_types
from clientwright.building.localised import without_localised
from clientwright.building.mentions import unstated_calls
from clientwright.building.merging import merge
from clientwright.building.records import has_record, record, with_roles
from clientwright.building.resources import Placed, groups
from clientwright.building.servers import place
from clientwright.building.styles import unwritten_styles
from clientwright.building.types import Root, Types
from clientwright.building.uniting import with_united_statements
from clientwright.building.variants import with_variants
from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.observed import Endpoint, Event, Observed
from clientwright.reading.sources import Document
from clientwright.spec import Source, Spec
from clientwright.supplement import Supplement


@dataclass(frozen=True)
class Built:
    """The spec as the pages state it, and what was found on the way."""

    spec: Spec
    diagnostics: tuple[Diagnostic, ...] = ()


_SETTLING = (
    without_localised,
    without_editions,
    with_distinct_components,
    with_linked_types,
    without_copies,
    with_variants,
    with_first_statements,
    with_united_statements,
)
"""What is settled between pages before any of them is merged, one after another."""


def build(
    api: str,
    observed: Sequence[Observed],
    documents: Sequence[Document],
    supplement: Supplement | None = None,
) -> Built:
    """The spec of an API from what its pages say and a supplement adds, with what they contradict."""
    by_name = {document.name: document for document in documents}
    told: list[Diagnostic] = []
    for settle in _SETTLING:
        observed, findings = settle(observed, by_name)
        told += findings
    chapters = [chapter for page in observed for chapter in page.chapters]
    shapes = {named.name: named for page in observed for named in page.shapes}
    standing = [(chapter, endpoint) for chapter in chapters for endpoint in chapter.endpoints]
    servers, targets = place(
        [endpoint for _, endpoint in standing], [server for page in observed for server in page.servers]
    )
    placed = [
        Placed(chapter, merge(endpoint, by_name[endpoint.origin.source], shapes), target)
        for (chapter, endpoint), target in zip(standing, targets, strict=True)
    ]
    stated = supplemented(with_roles(groups(chapters, placed)), supplement or Supplement(), by_name)
    found, shapes = stated.groups, {**stated.shapes, **shapes}
    calls = [call for group in found for call in group.calls]
    sent = credentials(calls, [one for page in observed for one in page.credentials])
    records = {group.record for group in found if has_record(group)}
    hooks = events.payloads(
        [event for chapter in chapters for event in _events(chapter.events, chapter.endpoints)], records
    )
    types = Types([*_roots(found), *events.roots(hooks)], records, shapes)
    spec = Spec(
        api=api,
        sources=tuple(Source(**vars(page.source)) for page in observed),
        servers=servers,
        security=sent.schemes,
        notes=tuple(
            note
            for passages in (*(page.prose for page in observed), prose_facts.notes(observed))
            for note in operations.notes(passages)
        ),
        resources=tuple(operations.resource(group, types, sent.of_calls) for group in found),
        webhooks=tuple(events.webhook(hook, types) for hook in hooks),
        webhook_models=tuple(name for chapter in chapters for name in chapter.event_models),
        types=(*(record(group, types) for group in found if has_record(group)), *types.definitions()),
    )
    told += (finding for page in observed for finding in page.findings)
    told += unwritten_styles(spec, by_name)
    told += unstated_calls(observed, [endpoint for _, endpoint in standing], by_name)
    told += stated.diagnostics
    told += contradictions(found, by_name)
    return Built(paging.with_rules(spec, paging.paginations(observed)), tuple(told))


def open_questions(
    spec: Spec, observed: Sequence[Observed], documents: Sequence[Document]
) -> Iterator[Diagnostic]:
    """What pages leave open, and the overlay of a spec does not settle either."""
    by_name = {one.name: one for one in documents}
    yield from _no_server(spec, observed, by_name)
    yield from paging.open_questions(spec, paging.paginations(observed), by_name)


def _events(own: Sequence[Event], endpoints: Sequence[Endpoint]) -> list[Event]:
    return [*own, *(event for endpoint in endpoints for event in endpoint.events)]


def _roots(groups: Sequence[Group]) -> Iterator[Root]:
    """Where types begin: the values that calls take, what they give, and what records hold beside that."""
    for group in groups:
        yield from _of_calls(group.calls)
        for field in group.added:
            place = f"{group.record} {field.name}"
            yield Root(field.shape, field.name, group.record, group.origin.source, place, group.record)


def _of_calls(calls: Sequence[Call]) -> Iterator[Root]:
    for call in calls:
        for value in call.merged.values:
            where = f"{value.location}." if value.stated else ""
            place = f"{call.key} {where}{value.field.name}" if not value.whole else f"{call.key} body"
            yield Root(
                value.field.shape, value.field.name, call.subject, call.source, place, call.noun, call.action
            )
        shape = call.merged.reply.shape
        if shape is not None:
            place = f"{call.key} answer"
            yield Root(shape, "Response", call.subject, call.source, place, call.noun, call.action)


def _no_server(
    spec: Spec, observed: Sequence[Observed], documents: Mapping[str, Document]
) -> Iterator[Diagnostic]:
    chapters = [chapter for page in observed for chapter in page.chapters]
    first = next((endpoint for chapter in chapters for endpoint in chapter.endpoints), None)
    if first is not None and not spec.servers:
        at = first.url_origin or first.path_origin
        yield Diagnostic(
            "no-server",
            "no page shows a server that can be called",
            Severity.WARNING,
            documents[at.source].location(at.first, 1),
            "Say in the overlay which server to call, or leave it to users to pass base_url.",
        )
