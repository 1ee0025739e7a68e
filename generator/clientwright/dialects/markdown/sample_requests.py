"""Requests in code that show values where an endpoint has variables: samples, which state no endpoint."""

from __future__ import annotations

from collections.abc import Sequence

from clientwright.dialects.markdown.declarations import Declaration
from clientwright.dialects.markdown.outline import Section
from clientwright.dialects.markdown.paths import is_filled, shows_values
from clientwright.dialects.markdown.stated import Stated


def sample_requests(group: Stated, groups: Sequence[Stated]) -> list[Declaration]:
    """The declarations in code that are requests with values in their paths, and state no endpoint."""
    return [
        one
        for one in group.declarations
        if one.origin.rule == "code" and (shows_values(one.path) or has_template(one, groups, group.section))
    ]


def has_template(one: Declaration, groups: Sequence[Stated], section: Section | None = None) -> bool:
    """Whether the page states an endpoint with variables where this one has values.

    In one `section`, code below a line that states the endpoint may show any values.
    """
    return any(
        one.method == other.method
        and is_filled(one.path, other.path, freely=each.section is section and other.origin.rule != "code")
        for each in groups
        for other in each.declarations
        if "{" in other.path
    )
