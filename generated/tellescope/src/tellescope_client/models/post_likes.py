"""Models of PostLikes."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ..models import shared


class PostLike(shared.Record):
    """A record of PostLikes (derived from what the page shows). Source: tellescope.txt:15103-15110."""

    post_id: Annotated[str | None, Field(alias="postId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    forum_id: Annotated[str | None, Field(alias="forumId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
