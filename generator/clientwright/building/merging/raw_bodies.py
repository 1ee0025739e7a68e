"""What pages list of a body that its user writes: keys that no function takes, and that is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from clientwright.building.merging.bodies import preferred, resolved
from clientwright.building.paths import documented_path
from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.observed import Endpoint
from clientwright.notations.shapes import ListOf, MapOf, NamedShape, ObjectOf, OneOf
from clientwright.reading.sources import Document
from clientwright.spec.vocabulary import BodyFormat, In


def told(
    format_: BodyFormat, endpoint: Endpoint, shapes: Mapping[str, NamedShape], document: Document
) -> Iterator[Diagnostic]:
    """A finding where a page lists what a raw body holds, such as the elements of XML."""
    body = preferred(endpoint.body)
    if format_ is not BodyFormat.RAW or body is None:
        return
    has_keys = isinstance(resolved(body.shape, shapes), ObjectOf | ListOf | MapOf | OneOf)
    listed = [one.field.name for one in endpoint.parameters if one.location is In.BODY]
    if has_keys or listed:
        called = f"{endpoint.method} {documented_path(endpoint)}"
        yield Diagnostic(
            "body-media",
            f"{called} takes its body in {body.media}: the function sends it as it is given, and what the"
            " page lists of it is not checked",
            Severity.WARNING,
            document.location(body.origin.first, 1),
            "Waive this in the overlay with a reason.",
        )
