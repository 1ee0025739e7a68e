"""What `models.forums` describes, as dicts that functions take."""

from __future__ import annotations

from typing import Required, TypedDict


class ForumCreate(TypedDict, total=False):
    """As `models.forums.ForumCreate`."""

    title: Required[str]
    description: str | None
    public_read: bool | None
    slug: str | None


class ForumUpdates(TypedDict, total=False):
    """As `models.forums.ForumUpdates`."""

    title: str | None
    description: str | None
    public_read: bool | None
    slug: str | None
