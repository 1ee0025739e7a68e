"""Calls that pages name and none states: a client without them would lack something in silence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile

from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.observed import Endpoint, Observed
from clientwright.reading.sources import Document

Call = tuple[str, str]
"""A method and a path."""
_VARIABLE = re.compile(r"\{[^{}]*\}|:[A-Za-z_]\w*|<[^<>]*>|\([^()]*\)")
_HINT = "Give the page that states it, or waive this line with a reason."


def unstated_calls(
    observed: Iterable[Observed], endpoints: Sequence[Endpoint], documents: Mapping[str, Document]
) -> Iterator[Diagnostic]:
    """A finding for each call, once, of which no page states the parameters.

    A page may write real values for variables, a server's path before the call's, or leave out what all paths
    begin with. What is named without a method is a call only if the paths of calls begin like it.
    """
    stated = [(one.method, one.path) for one in endpoints]
    base = _base([path for _, path in stated])
    roots = {_parts(path)[0] for _, path in stated}
    met: set[Call] = {*stated}
    for page in observed:
        for one in page.mentions:
            key, longer = (one.method, one.path), (one.method, base + one.path)
            if key in met:
                continue
            met.add(key)
            called = bool(one.method) or _parts(one.path)[0] in roots
            if called and not any(is_of(shown, each) for each in stated for shown in (key, longer)):
                where = documents[one.origin.source].location(one.origin.first, 1)
                message = f"{one.method} {one.path} is named here, and no page states it".lstrip()
                yield Diagnostic("unstated-call", message, Severity.WARNING, where, _HINT)


def _base(paths: Sequence[str]) -> str:
    """The path that all paths begin with, up to a whole segment: `/api/v1`; "" for none."""
    parts = [path.split("/")[:-1] for path in paths]
    alike = takewhile(lambda one: len(set(one)) == 1, zip(*parts, strict=False))
    return "/".join(one[0] for one in alike)


def is_of(shown: Call, stated: Call) -> bool:
    """Whether a method and path as a guide shows them are those of a call as its page states them.

    A call that is shown without a method may be any of that path.
    """
    (method, path), (own_method, own_path) = shown, stated
    if method not in ("", own_method):
        return False
    parts, own = _parts(path), _parts(own_path)
    if len(parts) < len(own):
        return False
    tail = parts[len(parts) - len(own) :]
    return all(one in (two, "{}") or two == "{}" for one, two in zip(tail, own, strict=True))


def fills(shown: Call, template: Call) -> bool:
    """Whether a method and path have values for some variables of another, maybe with a base before it."""
    (method, path), (own_method, own_path) = shown, template
    parts, own = _parts(path), _parts(own_path)
    if method != own_method or len(parts) < len(own):
        return False
    pairs = list(zip(parts[len(parts) - len(own) :], own, strict=True))
    return (
        all(one == two or two == "{}" for one, two in pairs)
        and any(one == two != "{}" for one, two in pairs)
        and any(one != two for one, two in pairs)
    )


def _parts(path: str) -> list[str]:
    """The segments of a path, each variable as `{}`."""
    segments = path.partition("#")[0].strip("/\\`").split("/")
    return ["{}" if _VARIABLE.search(part) else part for part in segments]
