"""Styles: parameters whose lists or objects a page writes in a way that no client does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from clientwright.diagnostics import Diagnostic, Severity
from clientwright.reading.sources import Document
from clientwright.spec import In, Parameter, Spec
from clientwright.spec.kinds import kinds
from clientwright.spec.styles import WRITTEN


def unwritten_styles(spec: Spec, documents: Mapping[str, Document]) -> Iterator[Diagnostic]:
    """A warning for each parameter that may be a list or an object in a style that no client writes."""
    types = {one.name: one for one in spec.types}
    for _, operation in spec.operations():
        for one in operation.parameters:
            stated = one.style or ("form" if one.explode is False and one.location is In.QUERY else "")
            if stated and stated not in WRITTEN.get(one.location, ()) and kinds(one.type, types) - {"scalar"}:
                yield _finding(one, documents)


def _finding(one: Parameter, documents: Mapping[str, Document]) -> Diagnostic:
    origin = one.origin
    exploded = "" if one.explode is None else f", explode: {str(one.explode).lower()}"
    return Diagnostic(
        "parameter-style",
        f"the page writes {one.name} as style: {one.style}{exploded}, and the client writes it otherwise",
        Severity.WARNING,
        documents[origin.source].location(origin.first, 1) if origin else None,
        "Clients repeat a list's name and write objects as JSON: waive this line with a reason once the API "
        "is known to take that.",
    )
