"""What generated code says about one call, and what follows from it for every call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .types import AnswerFormat, BodyFormat

if TYPE_CHECKING:
    from .constraints import Constraint

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pagination:
    """How a list is read on: `record_key` of the last record is passed as `cursor` until a page is short.

    All three names are wire names. A page is short when it holds fewer records than `limit`, or than
    `default_limit` where no limit is given.
    """

    cursor: str
    limit: str
    record_key: str
    default_limit: int
    maximum_limit: int


@dataclass(frozen=True, slots=True, eq=False)
class Operation(Generic[T]):
    """One call, as generated code declares it.

    `route` is relative to a server's URL, with path parameters in braces. `security` lists alternatives,
    each the names of credentials that go together; empty: the call is public; None: the documentation does
    not say, and the credentials at hand are sent. `returns` and `types` (by wire name) are annotations.
    """

    name: str
    method: str
    route: str
    security: tuple[tuple[str, ...], ...] | None = None
    body: BodyFormat = "none"
    answer: AnswerFormat = "unknown"
    returns: Any = Any
    types: Mapping[str, Any] = field(default_factory=dict[str, Any])
    checks: Sequence[Constraint] = ()
    pagination: Pagination | None = None
    deprecated: bool = False
