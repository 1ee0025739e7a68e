"""Recognises files that carry OpenAPI fragments, and refuses mere lists of pages."""

from __future__ import annotations

import re

from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.reading.sources import Document

_FENCE = re.compile(
    r"^`{3,}(?:yaml|yml)[^\n`]*\n(?:#[^\n]*\n)*(?:openapi|swagger|asyncapi|info|paths|webhooks|components):"
    r"|^`{3,}json[^\n`]*\n\s*\{\s*\"(?:_id|openapi|swagger|asyncapi|info|paths|webhooks|components|servers|tags"
    r"|security)\"\s*:",
    re.MULTILINE,
)
_LINK = re.compile(r"\s*[-*] \[[^\]]+\]\(https?://[^)\s]+\)")
_MOST_LINKS = 0.8


def recognises(document: Document) -> bool:
    """Whether a text holds a fence that begins as an OpenAPI document does.

    Raises `ClientwrightError` for an llms.txt, which only lists the pages.
    """
    if _FENCE.search(document.text):
        return True
    lines = [line for line in document.lines if line.strip() and not line.startswith(("#", ">"))]
    links = sum(1 for line in lines if _LINK.match(line))
    if links and document.lines[0].startswith("# ") and links >= _MOST_LINKS * len(lines):
        hint = "Give the pages that it lists, or the site's llms-full.txt."
        where = document.location(1, 1)
        raise ClientwrightError(
            Diagnostic(
                "openapi-markdown",
                "this is a list of pages (llms.txt), not a page",
                location=where,
                hint=hint,
            )
        )
    return False
