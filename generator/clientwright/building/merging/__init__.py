"""Merging: what an endpoint's page says in several places becomes what a call takes and gives.

A list of fields counts most, then examples, then prose; where they disagree, a finding tells both places.
"""

from __future__ import annotations

from collections.abc import Mapping

from clientwright.building.calls import Illustration, Merged
from clientwright.building.merging import doubled, whole_bodies
from clientwright.building.merging.answers import answer_objects, reply
from clientwright.building.merging.differences import differences
from clientwright.building.merging.examples import is_error
from clientwright.building.merging.request import taken
from clientwright.dialects.observed import Endpoint
from clientwright.notations.shapes import NamedShape
from clientwright.reading.sources import Document
from clientwright.spec.vocabulary import ExampleRole

_UNTOLD_HEADERS = frozenset(["content-type", "cookie"])


def merge(endpoint: Endpoint, document: Document, shapes: Mapping[str, NamedShape]) -> Merged:
    """What an endpoint takes and gives; `shapes` are the types that its page calls by name."""
    took = taken(endpoint, shapes)
    gave = reply(endpoint)
    return Merged(
        endpoint=endpoint,
        values=took.values,
        body=took.format,
        media=took.media,
        reply=gave,
        examples=tuple(_illustrations(endpoint)),
        findings=(
            *differences(endpoint, took.values, gave, document),
            *doubled.told(took.doubled, endpoint, document),
            *doubled.told_misplaced(took.misplaced, endpoint, document),
            *whole_bodies.told(took.format, took.unplaced, endpoint, shapes, document),
        ),
    )


def _illustrations(endpoint: Endpoint) -> list[Illustration]:
    """What the page shows of a call; the examples of events belong to their webhooks."""
    carriers = {one.wire.lower() for group in endpoint.credentials or () for one in group}
    answers = answer_objects(endpoint)
    found: list[Illustration] = []
    for shown in endpoint.examples:
        role = shown.role
        if role is ExampleRole.RESPONSE and is_error(shown.value) and shown.value not in answers:
            role = ExampleRole.ERROR
        sent = shown.request.headers if shown.request else {}
        hidden = carriers | _UNTOLD_HEADERS
        headers = tuple(pair for pair in sent.items() if pair[0].lower() not in hidden)
        found.append(Illustration(shown.label, role, shown.value.value, shown.origin, headers))
    return found
