"""Whether a text is a Markdown reference: it has Markdown's marks, and states an endpoint."""

from __future__ import annotations

import re

from clientwright.diagnostics import ClientwrightError
from clientwright.dialects.markdown.endpoints import endpoints
from clientwright.dialects.markdown.outline import sections
from clientwright.dialects.markdown.parse import parse
from clientwright.notations.fragment_fences import holds_fragment
from clientwright.reading.sources import Document

_MARKS = re.compile(r"^(?:#{1,6} \S|\*\*\S|`{3}|\|.*\||<h[1-6][ >]|api: )", re.MULTILINE)
_FRAGMENT = re.compile(
    r"^(?:`{3,}|~{3,})\s*(?:ya?ml|json)\s+(?:openapi|asyncapi)|^openapi: ['\"]?3", re.MULTILINE
)
_RENDERED = re.compile(r"^\[Skip to main content\]\(#|^Skip to main content$", re.MULTILINE)
_GUIDE = re.compile(r"^#{1,6} \S|^<h[1-6][ >]|^(?:=+|-+)$|\A---$", re.MULTILINE)
"""A heading, or front matter: what a page of a reference has, whatever it says."""


def is_guide(document: Document) -> bool:
    """Whether a text is a page of Markdown that may stand beside such references, and states no endpoint."""
    text = document.text
    named = document.name.endswith((".md", ".mdx", ".markdown"))
    if not (named or _GUIDE.search(text)) or _RENDERED.search(text[:2000]):
        return False
    try:
        parse(document)
    except ClientwrightError:
        return False
    return True


def recognises(document: Document) -> bool:
    """Whether a text is one. Pages with OpenAPI fragments, and rendered pages, are of other dialects."""
    text = document.text
    if not _MARKS.search(text) or _FRAGMENT.search(text) or _RENDERED.search(text[:2000]):
        return False
    if holds_fragment(text):
        return False
    try:
        page = parse(document)
    except ClientwrightError:
        return False
    return bool(endpoints(document.name, sections(page)).stated)
