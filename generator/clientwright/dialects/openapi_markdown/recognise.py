"""Recognises files that carry OpenAPI fragments, and pages that may stand beside such files."""

from __future__ import annotations

import re

from clientwright.notations.fragment_fences import holds_fragment
from clientwright.reading.sources import Document

_HEADING = re.compile(r"#{1,6}[ \t]+\S")
_OTHER_FORM = re.compile(
    r"<(?:Param|Response)Field\b|#{1,6} (?:Authorizations|Body|Query Parameters|Path Parameters|Response)\s*$"
)
"""What only the pages of operations have, in forms that are not read here."""


def recognises(document: Document) -> bool:
    """Whether a text holds a fence that begins as an OpenAPI document does."""
    return holds_fragment(document.text)


def is_guide(document: Document) -> bool:
    """Whether a text is Markdown that states no operation, as far as its marks tell."""
    lines = document.lines
    titled = lines[0].rstrip() == "---" or any(map(_HEADING.match, lines))
    return titled and not any(map(_OTHER_FORM.match, lines))
