"""What prose says of the text around a credential: `Bearer {}`, `Basic {}`, `Token token={}`."""

from __future__ import annotations

import re

_PLACEHOLDER = (
    r"(?:<[^<>]+>|\$?\{\{?[^{}]+\}\}?|\[[^\[\]]+\]|\$?[A-Z][A-Z0-9_]{3,}|\*{3,}|\.{3}|(?:your|YOUR)[\w-]+)"
)
_QUOTED = r"[\"'`\u2018\u201c](\w[\w-]*) ?[\"'`\u2019\u201d]"
_PREFIX = r"(?:prefix(?:ed)? (?:it )?(?:with|by)|preceded by) (?:the )?(?:word |string )?"
_FORMS = (
    (re.compile(rf"\bToken token=[\"']?{_PLACEHOLDER}", re.IGNORECASE), "Token token={}"),
    (re.compile(rf"\b(Bearer|Basic|Token|ApiKey|Api-Key|Key) {_PLACEHOLDER}"), ""),
    (re.compile(_PREFIX + _QUOTED), ""),
    (
        re.compile(r"\bBearer (?:authentication|authorization|auth|token)\b|\bas a [Bb]earer token\b"),
        "Bearer {}",
    ),
    (re.compile(r"\bBasic (?:authentication|authorization|auth)\b"), "Basic {}"),
)
"""Forms of sentences, and what they tell; "": the word that they hold, before the credential."""


def format_of(text: str) -> str:
    """The text around a credential that a sentence tells; "" where none does."""
    for form, known in _FORMS:
        if match := form.search(text):
            return known or f"{match[1]} {{}}"
    return ""
