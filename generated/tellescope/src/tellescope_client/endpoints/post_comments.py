"""PostComments.

Source: tellescope.txt:15005-15101.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import post_comments as dicts
    from ..dicts import shared as shared_dicts
    from ..models import post_comments as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.post_comments", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.post_comments", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.PostComment] = Operation(
    "post_comments.create",
    "POST",
    "/post-comment",
    returns=lambda: models.PostComment,
    types={
        "postedBy": lambda: shared.PostedBy,
        "attachments": lambda: list[str],
        "numLikes": float,
        "numReplies": float,
    },
    required=("forumId", "postId", "textContent"),
)
_CREATE_MANY: Operation[models.PostCommentBatch] = Operation(
    "post_comments.create_many",
    "POST",
    "/post-comments",
    returns=lambda: models.PostCommentBatch,
    types={"create": lambda: list[models.PostCommentCreate]},
    required=("create",),
)
_UPDATE: Operation[models.PostComment] = Operation(
    "post_comments.update",
    "PATCH",
    "/post-comment/{id}",
    returns=lambda: models.PostComment,
    types={"updates": lambda: models.PostCommentUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.PostComment] = Operation(
    "post_comments.get",
    "GET",
    "/post-comment/{id}",
    returns=lambda: models.PostComment,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.PostComment]] = Operation(
    "post_comments.list",
    "GET",
    "/post-comments",
    returns=lambda: list[models.PostComment],
    types={
        "limit": float,
        "sort": lambda: shared.ListSort,
        "search": lambda: shared.ListSearch,
        "filter": lambda: dict[str, Any],
        "from": lambda: dt.datetime,
        "to": lambda: dt.datetime,
        "fromUpdated": lambda: dt.datetime,
    },
    pagination=PAGINATION,
)
_DELETE: Operation[None] = Operation(
    "post_comments.delete", "DELETE", "/post-comment/{id}", answer="empty", returns=lambda: None
)


class PostComments(Resource):
    """PostComments, called synchronously."""

    def create(
        self,
        *,
        forum_id: str,
        post_id: str,
        text_content: str,
        thread_id: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        posted_by: shared.PostedBy | shared_dicts.PostedBy | Unset = UNSET,
        attachments: Sequence[str] | Unset = UNSET,
        html_content: str | Unset = UNSET,
        editor_state: str | Unset = UNSET,
        num_likes: int | Unset = UNSET,
        num_replies: int | Unset = UNSET,
    ) -> models.PostComment:
        """Create PostComment.

        Creates a new PostComment

        Args:
            forum_id: object-id, not on the page: @tellescope/schema 1.174.0
            post_id: object-id, not on the page: @tellescope/schema 1.174.0
            thread_id: object-id, not on the page: @tellescope/schema 1.174.0
            reply_to: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/post-comment`. Raises: `APIError`. Source: tellescope.txt:15006-15027.
        """
        return self._send(
            _CREATE,
            body={
                "forumId": forum_id,
                "postId": post_id,
                "threadId": thread_id,
                "replyTo": reply_to,
                "postedBy": posted_by,
                "attachments": attachments,
                "textContent": text_content,
                "htmlContent": html_content,
                "editorState": editor_state,
                "numLikes": num_likes,
                "numReplies": num_replies,
            },
        )

    def create_many(
        self, *, create: Sequence[models.PostCommentCreate | dicts.PostCommentCreate]
    ) -> models.PostCommentBatch:
        """Create PostComments.

        Creates new PostComments

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/post-comments`. Raises: `APIError`. Source: tellescope.txt:15028-15053.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.PostCommentUpdates | dicts.PostCommentUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.PostComment:
        """Update PostComment.

        Updates PostComment fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/post-comment/:id`. Raises: `APIError`. Source: tellescope.txt:15054-15078.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PostComment:
        """Get PostComment.

        Get an PostComment

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/post-comment/:id`. Raises: `APIError`. Source: tellescope.txt:15079-15085.
        """
        return self._send(_GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: shared.ListSort | Unset = UNSET,
        search: shared.ListSearch | shared_dicts.ListSearch | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        from_updated: dt.datetime | Unset = UNSET,
    ) -> Pages[models.PostComment]:
        """Get PostComments.

        Get a page of PostComments

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/post-comments`. Raises: `APIError`. Source: tellescope.txt:15086-15096.
        """
        return self._paginate(
            _LIST,
            query={
                "lastId": last_id,
                "limit": limit,
                "sort": sort,
                "search": search,
                "filter": filter,
                "from": from_,
                "to": to,
                "fromUpdated": from_updated,
            },
        )

    def delete(self, id: str) -> None:
        """Delete PostComment.

        Delete one PostComment

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/post-comment/:id`. Raises: `APIError`. Source: tellescope.txt:15097-15101.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncPostComments(AsyncResource):
    """PostComments, called from asynchronous code."""

    async def create(
        self,
        *,
        forum_id: str,
        post_id: str,
        text_content: str,
        thread_id: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        posted_by: shared.PostedBy | shared_dicts.PostedBy | Unset = UNSET,
        attachments: Sequence[str] | Unset = UNSET,
        html_content: str | Unset = UNSET,
        editor_state: str | Unset = UNSET,
        num_likes: int | Unset = UNSET,
        num_replies: int | Unset = UNSET,
    ) -> models.PostComment:
        """Create PostComment.

        Creates a new PostComment

        Args:
            forum_id: object-id, not on the page: @tellescope/schema 1.174.0
            post_id: object-id, not on the page: @tellescope/schema 1.174.0
            thread_id: object-id, not on the page: @tellescope/schema 1.174.0
            reply_to: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/post-comment`. Raises: `APIError`. Source: tellescope.txt:15006-15027.
        """
        return await self._send(
            _CREATE,
            body={
                "forumId": forum_id,
                "postId": post_id,
                "threadId": thread_id,
                "replyTo": reply_to,
                "postedBy": posted_by,
                "attachments": attachments,
                "textContent": text_content,
                "htmlContent": html_content,
                "editorState": editor_state,
                "numLikes": num_likes,
                "numReplies": num_replies,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.PostCommentCreate | dicts.PostCommentCreate]
    ) -> models.PostCommentBatch:
        """Create PostComments.

        Creates new PostComments

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/post-comments`. Raises: `APIError`. Source: tellescope.txt:15028-15053.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.PostCommentUpdates | dicts.PostCommentUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.PostComment:
        """Update PostComment.

        Updates PostComment fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/post-comment/:id`. Raises: `APIError`. Source: tellescope.txt:15054-15078.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PostComment:
        """Get PostComment.

        Get an PostComment

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/post-comment/:id`. Raises: `APIError`. Source: tellescope.txt:15079-15085.
        """
        return await self._send(_GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: shared.ListSort | Unset = UNSET,
        search: shared.ListSearch | shared_dicts.ListSearch | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        from_updated: dt.datetime | Unset = UNSET,
    ) -> AsyncPages[models.PostComment]:
        """Get PostComments.

        Get a page of PostComments

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/post-comments`. Raises: `APIError`. Source: tellescope.txt:15086-15096.
        """
        return self._paginate(
            _LIST,
            query={
                "lastId": last_id,
                "limit": limit,
                "sort": sort,
                "search": search,
                "filter": filter,
                "from": from_,
                "to": to,
                "fromUpdated": from_updated,
            },
        )

    async def delete(self, id: str) -> None:
        """Delete PostComment.

        Delete one PostComment

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/post-comment/:id`. Raises: `APIError`. Source: tellescope.txt:15097-15101.
        """
        return await self._send(_DELETE, path={"id": id})
