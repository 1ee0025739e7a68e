"""What `models.message_template_snippets` describes, as dicts that functions take."""

from __future__ import annotations

from typing import Required, TypedDict


class MessageTemplateSnippetCreate(TypedDict, total=False):
    """As `models.message_template_snippets.MessageTemplateSnippetCreate`."""

    key: Required[str]
    value: Required[str]


class MessageTemplateSnippetUpdates(TypedDict, total=False):
    """As `models.message_template_snippets.MessageTemplateSnippetUpdates`."""

    key: str | None
    value: str | None
