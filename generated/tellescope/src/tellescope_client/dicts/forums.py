"""What the types of the same names in `models.forums` describe, as dicts that functions take."""

from __future__ import annotations

from typing import Required, TypedDict


class ForumCreate(TypedDict, total=False):
    title: Required[str]
    description: str | None
    public_read: bool | None
    slug: str | None


class ForumUpdates(TypedDict, total=False):
    title: str | None
    description: str | None
    public_read: bool | None
    slug: str | None
