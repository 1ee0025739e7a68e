"""What the syntax trees of all dialects share: located nodes, and the lines that a rule claims."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Span:
    """First and last line of a node, from 1."""

    first: int
    last: int


NOWHERE = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Syntax:
    """What every syntax node has. Equality leaves the span out: equal trees say the same."""

    span: Span = field(default=NOWHERE, compare=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Claim:
    """Lines (from 1, inclusive) that a grammar rule has read. The rule `""` is for lines that none has."""

    first: int
    last: int
    rule: str


UNCLAIMED = ""
