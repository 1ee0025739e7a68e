"""Models of CommentLikes."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ..models import shared


class CommentLike(shared.Record):
    """A record of CommentLikes (derived from what the page shows). Source: tellescope.txt:8267-8275."""

    forum_id: Annotated[str | None, Field(alias="forumId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    post_id: Annotated[str | None, Field(alias="postId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    comment_id: Annotated[str | None, Field(alias="commentId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
