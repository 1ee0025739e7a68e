"""What the types of the same names in `models.forum_posts` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class ForumPostCreate(TypedDict, total=False):
    forum_id: Required[str]
    posted_by: shared.PostedBy | shared_dicts.PostedBy | None
    num_comments: int | None
    num_likes: int | None
    title: Required[str]
    text_content: Required[str]
    html_content: str | None
    editor_state: str | None
    slug: str | None
    attachments: (
        Sequence[shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | Mapping[str, Any]] | None
    )


class ForumPostUpdates(TypedDict, total=False):
    forum_id: str | None
    posted_by: shared.PostedBy | shared_dicts.PostedBy | None
    title: str | None
    text_content: str | None
    html_content: str | None
    editor_state: str | None
    slug: str | None
    attachments: (
        Sequence[shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | Mapping[str, Any]] | None
    )
