"""Models of Forums."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from ..models import shared


class Forum(shared.Record):
    """A record of Forums (derived). Source: tellescope.txt, lines 12977-12986."""

    title: str | None = None
    description: str | None = None
    public_read: Annotated[bool | None, Field(alias="publicRead")] = None
    slug: str | None = None


class ForumCreate(Model):
    """An object. Source: tellescope.txt, lines 12993-12998."""

    title: str
    description: str | None = None
    public_read: Annotated[bool | None, Field(alias="publicRead")] = None
    slug: str | None = None


class ForumUpdates(Model):
    """An object. Source: tellescope.txt, lines 13006-13011."""

    title: str | None = None
    description: str | None = None
    public_read: Annotated[bool | None, Field(alias="publicRead")] = None
    slug: str | None = None


class ForumBatch(Model):
    """An object (overlay). Source: overlay.yaml, lines 110-115."""

    created: list[Forum] | None = None
    errors: list[dict[str, Any]] | None = None
