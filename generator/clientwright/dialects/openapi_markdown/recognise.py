"""Recognises files that carry OpenAPI fragments, and pages that may stand beside such files."""

from __future__ import annotations

import re

from clientwright.reading.sources import Document

_KEYS = "openapi|swagger|info|paths|webhooks|components"
_FENCE = re.compile(
    rf"^`{{3,}}(?:yaml|yml)[^\n`]*\n(?:#[^\n]*\n)*(?:{_KEYS}):"
    rf"|^`{{3,}}json[^\n`]*\n\s*\{{\s*\"(?:_id|{_KEYS}|servers|tags|security)\"\s*:",
    re.MULTILINE,
)
_HEADING = re.compile(r"#{1,6}[ \t]+\S")
_OTHER_FORM = re.compile(
    r"<(?:Param|Response)Field\b|#{1,6} (?:Authorizations|Body|Query Parameters|Path Parameters|Response)\s*$"
)
"""What only the pages of operations have, in forms that are not read here."""


def recognises(document: Document) -> bool:
    """Whether a text holds a fence that begins as an OpenAPI document does."""
    return _FENCE.search(document.text) is not None


def is_guide(document: Document) -> bool:
    """Whether a text is Markdown that states no operation, as far as its headings and marks tell."""
    lines = document.lines
    return any(map(_HEADING.match, lines)) and not any(map(_OTHER_FORM.match, lines))
