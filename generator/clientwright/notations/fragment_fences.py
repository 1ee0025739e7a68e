"""Fences and front matter of Markdown that hold an OpenAPI document, which states all of their page."""

from __future__ import annotations

import re

_KEYS = "openapi|swagger|info|paths|webhooks|components"
_YAML = re.compile(rf"^`{{3,}}(?:yaml|yml)[^\n`]*\n(?:#[^\n]*\n)*(?:{_KEYS}):", re.MULTILINE)
_JSON = re.compile(
    rf"^`{{3,}}json[^\n`]*\n\s*\{{\s*\"(?:_id|{_KEYS}|servers|tags|security)\"\s*:", re.MULTILINE
)
_DOCUMENT = re.compile(r"\"(?:openapi|swagger)\"\s*:\s*\"|\"(?:paths|webhooks|components)\"\s*:\s*\{")
"""What an OpenAPI document has somewhere: an example of an answer may begin with the same key as one."""
PACKED = re.compile(r"\A---\r?\n(?:(?!---)[^\n]*\n)*?api: [\"']?(e[AJN][\w+/]{40,}={0,2})[\"']?[ \t]*\r?\n")
"""Front matter with a packed operation: JSON deflated by zlib, in base64."""


def holds_fragment(text: str) -> bool:
    """Whether a text has a packed operation, or a fence with an OpenAPI document."""
    return bool(PACKED.search(text) or _YAML.search(text)) or any(
        _DOCUMENT.search(_inside(text, match.start())) for match in _JSON.finditer(text)
    )


def _inside(text: str, start: int) -> str:
    """A fence from its opening to the next one."""
    end = text.find("\n```", start)
    return text[start:] if end < 0 else text[start:end]
