"""What an answer says about a list: its records, and fields that tell of the next page."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from .annotations import as_it_came, python_name
from .errors import PaginationError

T = TypeVar("T")
MISSING: Any = object()
"""What stands where an answer has nothing."""
_LINK = re.compile(
    r"<([^<>]*)>((?:\s*;\s*[\w*!#$&+.^`|~-]+(?:\s*=\s*(?:\"(?:[^\"\\]|\\.)*\"|[^\s\",;<>]+))?)*)"
)
_RELATION = re.compile(r";\s*rel\s*=\s*(?:\"([^\"]*)\"|([^\s\",;]+))", re.IGNORECASE)


@dataclass(frozen=True)
class PageAnswer(Generic[T]):
    """The answer to a request for a page: its records, the value that holds them, and its Link headers.

    `address` makes a whole address of one that the answer names, without credentials.
    """

    records: list[T]
    value: Any
    links: Sequence[str] = ()
    address: Callable[[str], str] = str

    def at(self, place: str) -> Any:
        """What stands at a dotted place, as JSON. Raises `PaginationError` where nothing does."""
        found = self.find(place)
        if found is MISSING:
            raise PaginationError(f"the answer has no {place}, so that the list cannot be read on")
        return found

    def find(self, place: str) -> Any:
        """The same, or `MISSING`."""
        return _find(self.value, place)

    @property
    def next_link(self) -> str | None:
        """The address that Link headers relate to as the next one (RFC 8288); None where none does."""
        for header in self.links:
            for target, parameters in _LINK.findall(header):
                relation = _RELATION.search(parameters)
                if relation and "next" in (relation[1] or relation[2] or "").lower().split():
                    return str(target)
        return None


def records_at(value: Any, place: str) -> list[Any]:
    """The records that stand at a dotted place of an answer. Raises `PaginationError` where no list does."""
    found = value
    for name in place.split("."):
        found = (
            found.get(name) if isinstance(found, Mapping) else getattr(found, python_name(found, name), None)
        )
    if found is None and _find(value, place) is None:  # so do some servers write an empty list
        return []
    if not isinstance(found, list):
        raise PaginationError(f"the answer has no list {place}, so that the list cannot be read")
    return found


def _find(value: Any, place: str) -> Any:
    found = as_it_came(value)
    for name in place.split("."):
        found = found.get(name, MISSING) if isinstance(found, Mapping) else MISSING
    return found
