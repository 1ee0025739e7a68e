"""Paths: as documented, and as a route whose variables have braces and different names."""

from __future__ import annotations

import re
from collections import Counter

from clientwright.dialects.observed import Endpoint
from clientwright.notations.addresses import path_of
from clientwright.notations.words import singular

VERSION = re.compile(r"v[0-9]+(?:\.[0-9]+)*|api")
"""Segments of a path that name no resource."""
_VARIABLE = re.compile(r"\{([^{}]+)\}|(?<=/):([A-Za-z_][A-Za-z0-9_]*)")


def documented_path(endpoint: Endpoint) -> str:
    """The path of an endpoint as its page has it: by itself, or as the end of a whole address."""
    return endpoint.path or path_of(endpoint.url)


def call_key(endpoint: Endpoint) -> tuple[str, str]:
    """The method and the path, its variables without names: what makes two statements one call's."""
    return endpoint.method, re.sub(r"\{[^{}]*\}", "{}", documented_path(endpoint)).rstrip("/")


def route_of(path: str) -> str:
    """A path with its variables in braces, without what a `#` begins: that only tells operations apart.

    Variables of one name are told apart by what stands before them: `/realms/:id/roles/:id` becomes
    `/realms/{realm_id}/roles/{role_id}`.
    """
    path = path.partition("#")[0]
    names = Counter(match[1] or match[2] for match in _VARIABLE.finditer(path))

    def braced(match: re.Match[str]) -> str:
        name = match[1] or match[2]
        if names[name] > 1:
            before = path[: match.start()].rstrip("/").rpartition("/")[2]
            telling = re.fullmatch(r"[A-Za-z][\w-]*", before) and not VERSION.fullmatch(before)
            name = f"{singular(before)}_{name}" if telling else name
        return f"{{{name}}}"

    return _VARIABLE.sub(braced, path)


def variables(route: str) -> list[str]:
    """The names of a route's variables, in order, as often as they stand there."""
    return re.findall(r"\{([^{}]+)\}", route)
