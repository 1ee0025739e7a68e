"""Observe: what a Markdown reference says of its endpoints and its types, in its own terms."""

from __future__ import annotations

from dataclasses import replace

from clientwright.dialects.markdown.endpoints import endpoints
from clientwright.dialects.markdown.facts import failures, rate_limits, servers
from clientwright.dialects.markdown.findings import Doubts
from clientwright.dialects.markdown.generated import (
    is_complete,
    is_generated,
    settled_body,
    settled_parameter,
    settled_type,
)
from clientwright.dialects.markdown.mentions import mentions
from clientwright.dialects.markdown.objects import objects
from clientwright.dialects.markdown.operations import operations
from clientwright.dialects.markdown.outline import sections
from clientwright.dialects.markdown.prose_credentials import credentials
from clientwright.dialects.markdown.prose_pages import paginations
from clientwright.dialects.markdown.schemas import named_shapes, outside_types
from clientwright.dialects.markdown.syntax import Page
from clientwright.dialects.observed import (
    Chapter,
    Endpoint,
    Observed,
    source_of,
)
from clientwright.reading.sources import Document


def observe(document: Document, page: Page) -> Observed:
    """What a page says; what it says and is not understood is among the findings."""
    found = sections(page)
    generated = is_generated(document.text)
    doubts = Doubts(document)
    read = endpoints(document.name, found, generated=generated)
    doubts.samples(read.samples)
    doubts.unclosed(page.blocks)
    doubts.commands(read.stated, read.unread)
    settled = tuple(
        one for group in read.stated for one in operations(document, group, doubts, generated=generated)
    )
    described = () if generated else objects(document.name, list(outside_types(found)), read.owned)
    lines = {one.origin.first for one in described}
    doubts.unowned([one for one in read.unowned if one.span.first not in lines])
    shapes = (*named_shapes(document.name, found), *described)
    if generated:
        settled, shapes = tuple(map(_settled, settled)), tuple(map(settled_type, shapes))
    elif is_complete(document.text):
        settled = tuple(replace(one, exhaustive=True) for one in settled)
    else:
        settled = tuple(replace(one, handwritten=True) for one in settled)
    return Observed(
        source=source_of(document),
        chapters=(Chapter("", settled[0].origin, settled),) if settled else (),
        servers=servers(document.name, found),
        credentials=credentials(document.name, found),
        shapes=shapes,
        paginations=paginations(document.name, found),
        rate_limits=rate_limits(document.name, found),
        failures=failures(document.name, found),
        mentions=tuple(mentions(document.name, found)),
        findings=tuple(doubts.diagnostics()),
    )


def _settled(one: Endpoint) -> Endpoint:
    return replace(
        one,
        parameters=tuple(map(settled_parameter, one.parameters)),
        body=tuple(map(settled_body, one.body)),
        exhaustive=True,
    )
