"""Models of ForumPosts."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class ForumPost(shared.Record):
    """A record of ForumPosts (derived from what the page shows). Source: tellescope.txt:12869-12893."""

    forum_id: Annotated[str | None, Field(alias="forumId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    posted_by: Annotated[shared.PostedBy | None, Field(alias="postedBy")] = None
    num_comments: Annotated[int | float | None, Field(alias="numComments")] = None
    num_likes: Annotated[int | float | None, Field(alias="numLikes")] = None
    title: str | None = None
    text_content: Annotated[str | None, Field(alias="textContent")] = None
    html_content: Annotated[str | None, Field(alias="htmlContent")] = None
    editor_state: Annotated[str | None, Field(alias="editorState")] = None
    slug: str | None = None
    attachments: list[shared.TypeNameAndSecureName] | None = None
    description: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class ForumPostCreate(Model):
    """An object. Source: tellescope.txt:12900-12920."""

    forum_id: Annotated[str, Field(alias="forumId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    posted_by: Annotated[shared.PostedBy | None, Field(alias="postedBy")] = None
    num_comments: Annotated[int | float | None, Field(alias="numComments")] = None
    num_likes: Annotated[int | float | None, Field(alias="numLikes")] = None
    title: str
    text_content: Annotated[str, Field(alias="textContent")]
    html_content: Annotated[str | None, Field(alias="htmlContent")] = None
    editor_state: Annotated[str | None, Field(alias="editorState")] = None
    slug: str | None = None
    attachments: list[shared.TypeNameAndSecureName] | None = None


class ForumPostUpdates(Model):
    """An object. Source: tellescope.txt:12928-12946."""

    forum_id: Annotated[str | None, Field(alias="forumId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    posted_by: Annotated[shared.PostedBy | None, Field(alias="postedBy")] = None
    title: str | None = None
    text_content: Annotated[str | None, Field(alias="textContent")] = None
    html_content: Annotated[str | None, Field(alias="htmlContent")] = None
    editor_state: Annotated[str | None, Field(alias="editorState")] = None
    slug: str | None = None
    attachments: list[shared.TypeNameAndSecureName] | None = None


class ForumPostBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[ForumPost] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
