"""Models of MessageTemplateSnippets."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class MessageTemplateSnippet(shared.Record):
    """A record of MessageTemplateSnippets (derived from what the page shows). Source:
    tellescope.txt:13909-13916.
    """

    key: str | None = None
    value: str | None = None


class MessageTemplateSnippetCreate(Model):
    """An object. Source: tellescope.txt:13923-13926."""

    key: str
    value: str


class MessageTemplateSnippetUpdates(Model):
    """An object. Source: tellescope.txt:13934-13937."""

    key: str | None = None
    value: str | None = None


class MessageTemplateSnippetBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[MessageTemplateSnippet] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
