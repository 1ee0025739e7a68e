"""Models of Forums."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class Forum(shared.Record):
    """A record of Forums (derived from what the page shows). Source: tellescope.txt:12977-12986."""

    title: str | None = None
    description: str | None = None
    public_read: Annotated[bool | None, Field(alias="publicRead")] = None
    slug: str | None = None


class ForumCreate(Model):
    """An object. Source: tellescope.txt:12993-12998."""

    title: str
    description: str | None = None
    public_read: Annotated[bool | None, Field(alias="publicRead")] = None
    slug: str | None = None


class ForumUpdates(Model):
    """An object. Source: tellescope.txt:13006-13011."""

    title: str | None = None
    description: str | None = None
    public_read: Annotated[bool | None, Field(alias="publicRead")] = None
    slug: str | None = None


class ForumBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Forum] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
