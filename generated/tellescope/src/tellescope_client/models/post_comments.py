"""Models of PostComments."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class PostComment(shared.Record):
    """A record of PostComments (derived from what the page shows). Source: tellescope.txt:15006-15027."""

    forum_id: Annotated[str | None, Field(alias="forumId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    post_id: Annotated[str | None, Field(alias="postId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    thread_id: Annotated[str | None, Field(alias="threadId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    reply_to: Annotated[str | None, Field(alias="replyTo")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    posted_by: Annotated[shared.PostedBy | None, Field(alias="postedBy")] = None
    attachments: list[str] | None = None
    text_content: Annotated[str | None, Field(alias="textContent")] = None
    html_content: Annotated[str | None, Field(alias="htmlContent")] = None
    editor_state: Annotated[str | None, Field(alias="editorState")] = None
    num_likes: Annotated[int | float | None, Field(alias="numLikes")] = None
    num_replies: Annotated[int | float | None, Field(alias="numReplies")] = None


class PostCommentCreate(Model):
    """An object. Source: tellescope.txt:15034-15051."""

    forum_id: Annotated[str, Field(alias="forumId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    post_id: Annotated[str, Field(alias="postId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    thread_id: Annotated[str | None, Field(alias="threadId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    reply_to: Annotated[str | None, Field(alias="replyTo")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    posted_by: Annotated[shared.PostedBy | None, Field(alias="postedBy")] = None
    attachments: list[str] | None = None
    text_content: Annotated[str, Field(alias="textContent")]
    html_content: Annotated[str | None, Field(alias="htmlContent")] = None
    editor_state: Annotated[str | None, Field(alias="editorState")] = None
    num_likes: Annotated[int | float | None, Field(alias="numLikes")] = None
    num_replies: Annotated[int | float | None, Field(alias="numReplies")] = None


class PostCommentUpdates(Model):
    """An object. Source: tellescope.txt:15059-15074."""

    forum_id: Annotated[str | None, Field(alias="forumId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    post_id: Annotated[str | None, Field(alias="postId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    thread_id: Annotated[str | None, Field(alias="threadId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    reply_to: Annotated[str | None, Field(alias="replyTo")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    posted_by: Annotated[shared.PostedBy | None, Field(alias="postedBy")] = None
    attachments: list[str] | None = None
    text_content: Annotated[str | None, Field(alias="textContent")] = None
    html_content: Annotated[str | None, Field(alias="htmlContent")] = None
    editor_state: Annotated[str | None, Field(alias="editorState")] = None


class PostCommentBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[PostComment] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
