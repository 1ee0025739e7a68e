"""Fences of Markdown that hold an OpenAPI document: pages that have one state their operations there."""

from __future__ import annotations

import re

_KEYS = "openapi|swagger|info|paths|webhooks|components"
_FENCE = re.compile(
    rf"^`{{3,}}(?:yaml|yml)[^\n`]*\n(?:#[^\n]*\n)*(?:{_KEYS}):"
    rf"|^`{{3,}}json[^\n`]*\n\s*\{{\s*\"(?:_id|{_KEYS}|servers|tags|security)\"\s*:",
    re.MULTILINE,
)


def holds_fragment(text: str) -> bool:
    """Whether a text has a fence that begins as an OpenAPI document does."""
    return _FENCE.search(text) is not None
