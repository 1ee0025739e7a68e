"""What a page states together: declarations of endpoints, with the blocks that belong to them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from clientwright.dialects.markdown.declarations import Declaration
from clientwright.dialects.markdown.labels import Kind, role_of
from clientwright.dialects.markdown.outline import Section
from clientwright.dialects.markdown.syntax import Block
from clientwright.dialects.markdown.titles import names_path
from clientwright.dialects.observed import Shown

_SAMPLE = re.compile(r"examples?|samples?|curl|code|snippet", re.IGNORECASE)
_FRAME = re.compile(
    r"(?:http\s+|api\s+)?(?:request|endpoint|url|route|method|structure)(?:\s+url)?", re.IGNORECASE
)
"""Titles of sections that state the endpoint of the section above them."""


@dataclass
class Stated:
    """Declarations that share what follows them: the section of their heading, and the blocks around them."""

    declarations: list[Declaration]
    section: Section
    before: list[Block] = field(default_factory=list[Block])
    after: list[Block] = field(default_factory=list[Block])
    alone: bool = True
    """Whether its section states no other endpoints."""
    by_command: bool = False
    """Whether only commands state it: several are ways to one operation."""


def is_frame(title: str) -> bool:
    """Whether a title only says that an endpoint follows: `HTTP Request`, `URL`."""
    return bool(_FRAME.fullmatch(title))


def is_sample(label: str) -> bool:
    """Whether a label says that what follows is an example."""
    return role_of(label).kind in (Kind.REQUEST, Kind.EXAMPLE) and bool(_SAMPLE.search(label))


def shown(group: Stated, one: Declaration) -> Shown:
    """Whether only a command states an endpoint, and whether its path may hold values: no word of the heading
    stands in its last part."""
    if not group.by_command:
        return Shown.NO
    return Shown.CALL if "{" in one.path or names_path(group.section.title, one.path) else Shown.SAMPLE
