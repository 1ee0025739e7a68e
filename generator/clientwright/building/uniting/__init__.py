"""Uniting: what people wrote of one call in several places is one operation, and that is told.

What the places say in common counts once, what only one of them says is kept, and where they contradict each
other the client takes either, until people decide.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from clientwright.building.pages import endpoints_of, with_endpoints
from clientwright.building.paths import call_key, documented_path
from clientwright.building.uniting.shapes import Contradiction, Uniting
from clientwright.building.uniting.statements import leading, united
from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.observed import Endpoint, Observed
from clientwright.reading.sources import Document
from clientwright.spec.vocabulary import In

Documents = Mapping[str, Document]


def with_united_statements(
    observed: Sequence[Observed], documents: Documents
) -> tuple[list[Observed], list[Diagnostic]]:
    """The documents with one statement of each call, which stands where the first one stood.

    Only statements of pages that people wrote are united; what else stands twice is told elsewhere.
    """
    made: dict[int, Endpoint] = {}
    told: list[Diagnostic] = []
    stated = [one for page in observed for one in endpoints_of(page)]
    for endpoints in _calls([one for one in stated if one.handwritten]):
        uniting = Uniting()
        first = leading(endpoints)
        made[id(first)] = whole = united(first, [one for one in endpoints if one is not first], uniting)
        if len(endpoints) > 1:
            told += _findings(whole, endpoints, uniting.contradictions, documents)

    told += _same_routes(
        [made.get(id(one), one) for one in stated if not one.handwritten or id(one) in made], documents
    )

    def kept(one: Endpoint) -> Endpoint | None:
        return made.get(id(one)) if one.handwritten else one

    return [with_endpoints(page, kept) for page in observed], told


def _calls(endpoints: Sequence[Endpoint]) -> Iterator[list[Endpoint]]:
    """The statements of each call.

    Where pages call the variables of one path unlike, they mean one call only if they also call it alike:
    `/hooks/{app}/{token}` and `/hooks/{hook}/{secret}` may be for two kinds of users.
    """
    alike: dict[tuple[str, str], list[list[Endpoint]]] = defaultdict(list)
    for one in endpoints:
        groups = alike[call_key(one)]
        own = next((group for group in groups if any(_is_same(one, other) for other in group)), None)
        if own is None:
            groups.append([one])
        else:
            own.append(one)
    return (group for groups in alike.values() for group in groups)


def _is_same(one: Endpoint, other: Endpoint) -> bool:
    return (
        documented_path(one).rstrip("/") == documented_path(other).rstrip("/")
        or one.origin.source == other.origin.source
        or one.title.casefold() == other.title.casefold()
        or "" in (one.title, other.title)
        or one.listed
        or other.listed
    )


def _findings(
    whole: Endpoint,
    endpoints: Sequence[Endpoint],
    contradictions: Sequence[Contradiction],
    documents: Documents,
) -> Iterator[Diagnostic]:
    call = f"{whole.method} {documented_path(whole)}"
    places = [documents[one.origin.source].location(one.path_origin.first, 1) for one in endpoints]
    titles = {one.title.casefold() for one in endpoints if one.title and not one.listed}
    if len(titles) > 1 and _say_different_things(endpoints):
        yield Diagnostic(
            "united",
            f"{call} is stated {len(endpoints)} times, with different titles and contents:"
            " it is one function, which takes what any of them says",
            Severity.WARNING,
            places[0],
            "If one of them is a mistake, correct the page, or leave it out with --without.",
            tuple(places[1:]),
        )
    elif len({one.source for one in (each.origin for each in endpoints)}) > 1:
        message = f"{call} is stated {len(endpoints)} times: it is one operation"
        yield Diagnostic("copy", message, Severity.NOTE, places[0], related=tuple(places[1:]))
    for one in contradictions:
        there = documents[one.first.source].location(one.first.first, 1)
        yield Diagnostic(
            "disagreement",
            f"{call}: the {one.of} of {one.name} is another one at {there}. The client takes either",
            Severity.WARNING,
            documents[one.second.source].location(one.second.first, 1),
            f"{_remedy(one)}; or waive this in the overlay with a reason.",
            (there,),
        )


def _same_routes(endpoints: Sequence[Endpoint], documents: Documents) -> Iterator[Diagnostic]:
    """A note for each call that goes where another one does, though pages call its variables otherwise."""
    first: dict[tuple[str, str], Endpoint] = {}
    for one in endpoints:
        other = first.setdefault(call_key(one), one)
        if other is not one and documented_path(one) != documented_path(other):
            yield Diagnostic(
                "same-route",
                f"{one.method} {documented_path(one)} goes where {documented_path(other)} does, stated at"
                f" {other.origin}: each is a function of its own",
                Severity.NOTE,
                documents[one.origin.source].location(one.path_origin.first, 1),
                related=(documents[other.origin.source].location(other.path_origin.first, 1),),
            )


def _say_different_things(endpoints: Sequence[Endpoint]) -> bool:
    """Whether two statements list other values than each other beside the path's."""
    lists = {
        frozenset(each.field.name for each in one.parameters if each.location is not In.PATH)
        | frozenset(repr(body.shape) for body in one.body)
        for one in endpoints
    }
    return len(lists - {frozenset()}) > 1


def _remedy(one: Contradiction) -> str:
    if one.first.source == one.second.source:
        return "Delete what no longer holds from the page"
    return f"Leave out the page that no longer holds, --without {one.second.source} or {one.first.source}"
