"""Calls that prose names as code: `GET /boats`, with or without a host and a query."""

from __future__ import annotations

import re
from collections.abc import Iterator

_VARIABLE = r"\([^()`\n]*\)|<[^<>`\n]*>|\{[^{}`\n]*\}"
_CALL = re.compile(
    rf"`(GET|POST|PUT|PATCH|DELETE) (?:https?://[^/\s`]+)?(/(?:{_VARIABLE}|[^\s`?#(<{{])*)[^`]*`"
)


def named_calls(text: str) -> Iterator[tuple[str, str]]:
    """Method and path of each call in a text, in order."""
    for found in _CALL.finditer(text):
        yield found[1], found[2]
