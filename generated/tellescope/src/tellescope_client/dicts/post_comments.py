"""What the types of the same names in `models.post_comments` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class PostCommentCreate(TypedDict, total=False):
    forum_id: Required[str]
    post_id: Required[str]
    thread_id: str | None
    reply_to: str | None
    posted_by: shared.PostedBy | shared_dicts.PostedBy | None
    attachments: Sequence[str] | None
    text_content: Required[str]
    html_content: str | None
    editor_state: str | None
    num_likes: int | None
    num_replies: int | None


class PostCommentUpdates(TypedDict, total=False):
    forum_id: str | None
    post_id: str | None
    thread_id: str | None
    reply_to: str | None
    posted_by: shared.PostedBy | shared_dicts.PostedBy | None
    attachments: Sequence[str] | None
    text_content: str | None
    html_content: str | None
    editor_state: str | None
