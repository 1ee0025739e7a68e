"""Build: the syntax trees of endpoint-block pages become a `Spec`."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from clientwright.dialects import Built
from clientwright.dialects.endpoint_blocks.build import contradictions, operations, webhooks
from clientwright.dialects.endpoint_blocks.build.endpoints import Group, group
from clientwright.dialects.endpoint_blocks.build.servers import server
from clientwright.dialects.endpoint_blocks.build.types import Types
from clientwright.dialects.endpoint_blocks.syntax import Code, Line, Page, Rule
from clientwright.sources import Document
from clientwright.spec import Note, Origin, Source, Spec, TypeDef


def build(api: str, documents: Sequence[tuple[Document, Page]]) -> Built:
    """The spec of an API as its pages state it, with what they contradict."""
    servers, elsewhere = server(documents)
    groups = _groups(documents, urlsplit(servers[0].url).path if servers else "")
    records = {each.record for each in groups if operations.has_record(each)}
    hooks = webhooks.hooks([(each.resource, each.source) for each in groups], records)
    hook_types = [definition for hook in hooks for definition in webhooks.types(hook, records)]
    types = Types(groups, records | {definition.name for definition in hook_types})
    spec = Spec(
        api=api,
        sources=tuple(_source(document) for document, _ in documents),
        servers=servers,
        notes=tuple(note for document, page in documents for note in _preamble(page, document.name)),
        resources=tuple(operations.resource(each, types) for each in groups),
        webhooks=tuple(webhooks.webhook(hook) for hook in hooks),
        webhook_models=tuple(name for each in groups for name in webhooks.models(each.resource)),
        types=(*_records(groups, types), *types.definitions(), *hook_types),
    )
    found = contradictions.find(groups, [document for document, _ in documents])
    return Built(spec, elsewhere + found)


def _groups(documents: Sequence[tuple[Document, Page]], prefix: str) -> list[Group]:
    groups: list[Group] = []
    for document, page in documents:
        for resource in page.resources:
            taken = {each.record for each in groups}
            groups.append(group(resource, document.name, prefix, taken))
    return groups


def _records(groups: Sequence[Group], types: Types) -> list[TypeDef]:
    return [operations.record(each, types) for each in groups if operations.has_record(each)]


def _source(document: Document) -> Source:
    return Source(name=document.name, lines=len(document.lines), sha256=document.sha256)


def _preamble(page: Page, source: str) -> list[Note]:
    """A note for each line, so that a convention can rest on it; one for a whole listing."""
    notes: list[Note] = []
    listing: list[Code] = []
    for part in (*page.preamble, Line(Rule.BLANK)):
        if isinstance(part, Code):
            listing.append(part)
            continue
        if listing:
            span = listing[0].span.first, listing[-1].span.last
            where = Origin(source=source, first=span[0], last=span[1], rule=Rule.PREAMBLE_CODE)
            notes.append(Note(text="\n".join(f"{line.number}{line.text}" for line in listing), origin=where))
            listing = []
        notes += operations.notes([part], source)
    return notes
