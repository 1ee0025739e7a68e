"""Styles: parameters whose lists or objects a page writes in another way than a client does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.observed import Observed, Parameter
from clientwright.notations.shapes import ListOf, MapOf, ObjectOf, OneOf, Reference, Shape
from clientwright.reading.sources import Document
from clientwright.spec.vocabulary import In


def unwritten_styles(observed: Sequence[Observed], documents: Mapping[str, Document]) -> Iterator[Diagnostic]:
    """A warning for each query parameter whose stated style no client writes.

    Clients repeat the name of a list for each of its values: OpenAPI's `form`, exploded. Objects they write
    as JSON, where `form` makes a parameter of each of their fields.
    """
    named = {one.name: one.shape for page in observed for one in page.shapes}
    for page in observed:
        for chapter in page.chapters:
            for endpoint in chapter.endpoints:
                for one in endpoint.parameters:
                    if one.location is In.QUERY and not _is_written(one, named):
                        yield _finding(one, documents)


def _is_written(one: Parameter, named: Mapping[str, Shape]) -> bool:
    if one.style == "":
        return one.explode is not False or not _holds(one.field.shape, (ListOf,), named)
    unwritten = (MapOf, ObjectOf) if one.explode is not False else (ListOf, MapOf, ObjectOf)
    return one.style == "form" and not _holds(one.field.shape, unwritten, named)


def _holds(shape: Shape, kinds: tuple[type, ...], named: Mapping[str, Shape]) -> bool:
    """Whether a value may be of some kinds; a name stands for its shape, and is followed once."""
    match shape:
        case OneOf(members):
            return any(_holds(member, kinds, named) for member in members)
        case Reference(name) if name in named:
            rest = {other: one for other, one in named.items() if other != name}
            return _holds(named[name], kinds, rest)
        case _:
            return isinstance(shape, kinds)


def _finding(one: Parameter, documents: Mapping[str, Document]) -> Diagnostic:
    origin = one.field.origin
    stated = one.style or "form"
    exploded = "" if one.explode is None else f", explode: {str(one.explode).lower()}"
    return Diagnostic(
        "parameter-style",
        f"the page writes {one.field.name} as style: {stated}{exploded}, and the client writes it otherwise",
        Severity.WARNING,
        documents[origin.source].location(origin.first, 1),
        "Clients repeat a list's name and write objects as JSON: waive this line with a reason once the API "
        "is known to take that.",
    )
