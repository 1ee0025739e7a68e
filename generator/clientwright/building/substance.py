"""Substance: all that tells what a call sends and gets, without lines, texts, and servers after the first."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from clientwright.dialects.observed import Answer, Body, Endpoint
from clientwright.spec.vocabulary import In


@dataclass(frozen=True)
class Substance:
    """What two statements of one operation have in common where they mean the same call.

    Parameters are keyed by place and name, answers by status; `credentials` is None where the page is silent.
    """

    method: str
    path: str
    server: str
    credentials: Hashable
    parameters: frozenset[tuple[tuple[In | None, str], Hashable]]
    body: frozenset[Hashable]
    answers: frozenset[tuple[str, Hashable]]


def substance(one: Endpoint) -> Substance:
    """The substance of a statement."""
    sent = one.credentials
    return Substance(
        one.method,
        one.path,
        one.servers[0].url if one.servers else "",
        None if sent is None else tuple(tuple((each.wire, each.format) for each in group) for group in sent),
        frozenset(
            ((each.location, each.field.name), (each.field, each.style, each.explode))
            for each in one.parameters
        ),
        frozenset(map(_body, one.body)),
        frozenset((each.status, _answer(each)) for each in one.answers),
    )


def differences(first: Substance, second: Substance) -> Iterator[str]:
    """In which parts two statements of one operation differ, in words."""
    parameters = sorted({name for (_, name), _ in first.parameters ^ second.parameters})
    if parameters:
        yield f"parameters ({', '.join(parameters)})"
    if first.body != second.body:
        yield "the body"
    answers = sorted({status for status, _ in first.answers ^ second.answers})
    if answers:
        yield f"answers ({', '.join(answers)})"
    if first.credentials != second.credentials:
        yield "credentials"
    if first.server != second.server:
        yield "the server"


def _body(one: Body) -> Hashable:
    return one.media, one.shape, one.presence


def _answer(one: Answer) -> Hashable:
    return frozenset(map(_body, one.bodies)), frozenset(one.headers)
