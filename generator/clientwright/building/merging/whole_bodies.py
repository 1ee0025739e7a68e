"""What pages list of a body that is one value: keys that no function takes, and that is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from clientwright.building.calls import Value
from clientwright.building.merging.bodies import preferred, resolved
from clientwright.building.paths import documented_path
from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.observed import Endpoint
from clientwright.notations.shapes import ListOf, MapOf, NamedShape, ObjectOf, OneOf
from clientwright.reading.sources import Document
from clientwright.spec.vocabulary import BodyFormat

_HINT = "Waive this in the overlay with a reason, or leave its page out (--without)."


def told(
    format_: BodyFormat,
    unplaced: tuple[Value, ...],
    endpoint: Endpoint,
    shapes: Mapping[str, NamedShape],
    document: Document,
) -> Iterator[Diagnostic]:
    """Findings for what a page lists of a raw body, such as the elements of XML, and for keys of a list.

    `unplaced` are the parameters that the page puts into a body that is one value.
    """
    called, body = f"{endpoint.method} {documented_path(endpoint)}", preferred(endpoint.body)
    names = ", ".join(one.field.name for one in unplaced)
    if format_ is BodyFormat.RAW and body is not None:
        has_keys = isinstance(resolved(body.shape, shapes), ObjectOf | ListOf | MapOf | OneOf)
        if has_keys or names:
            yield Diagnostic(
                "body-media",
                f"{called} takes its body in {body.media}: the function sends it as it is given, and what the"
                " page lists of it is not checked",
                Severity.WARNING,
                document.location(body.origin.first, 1),
                _HINT,
            )
    elif unplaced:
        yield Diagnostic(
            "whole-body",
            f"{called}: its body is one value, which has no place for {names}",
            Severity.WARNING,
            document.location(unplaced[0].field.origin.first, 1),
            _HINT,
        )
