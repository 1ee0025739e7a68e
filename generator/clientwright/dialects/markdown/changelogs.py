"""Changelogs: sections that tell what became of endpoints, and state none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from clientwright.dialects.markdown.outline import Section

_TITLE = re.compile(
    r"(?:\w+\s+){0,2}change\s?logs?|change\s?logs?\b.*|(?:\w+\s+)?release\s+notes?|(?:version|revision|release)\s+history"
    r"|(?:(?:api|other|all|upcoming|recent|breaking|latest|planned|major|minor|important|list|summary|of|the)\s+)*"
    r"changes(?:\s+(?:in|since|from|to)\s.*)?"
    r"|added|changed|removed|fixed|deprecated|deprecations?|what.?s\s+new|upgrad(?:e|ing)\b.*\bfrom\b.*"
    r"|(?:migration|migrating)\s+(?:guide|notes?|from|to)\b.*",
    re.IGNORECASE,
)


def lasting(found: Sequence[Section]) -> Iterator[Section]:
    """The sections that are neither a list of changes nor below one."""
    below: int | None = None
    for section in found:
        if below is not None and section.level > below:
            continue
        below = section.level if section.heading and _TITLE.fullmatch(section.title) else None
        if below is None:
            yield section
