"""What the types of the same names in `models.message_template_snippets` describe, as dicts that
functions take.
"""

from __future__ import annotations

from typing import Required, TypedDict


class MessageTemplateSnippetCreate(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class MessageTemplateSnippetUpdates(TypedDict, total=False):
    key: str | None
    value: str | None
