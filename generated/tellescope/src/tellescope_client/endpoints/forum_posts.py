"""ForumPosts.

Source: tellescope.txt:12868-12973.
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
    from ..dicts import forum_posts as dicts
    from ..dicts import shared as shared_dicts
    from ..models import forum_posts as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.forum_posts", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.forum_posts", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.ForumPost] = Operation(
    "forum_posts.create",
    "POST",
    "/forum-post",
    returns=lambda: models.ForumPost,
    types={
        "postedBy": lambda: shared.PostedBy,
        "numComments": float,
        "numLikes": float,
        "attachments": lambda: list[shared.TypeNameAndSecureName],
    },
    required=("forumId", "title", "textContent"),
)
_CREATE_MANY: Operation[models.ForumPostBatch] = Operation(
    "forum_posts.create_many",
    "POST",
    "/forum-posts",
    returns=lambda: models.ForumPostBatch,
    types={"create": lambda: list[models.ForumPostCreate]},
    required=("create",),
)
_UPDATE: Operation[models.ForumPost] = Operation(
    "forum_posts.update",
    "PATCH",
    "/forum-post/{id}",
    returns=lambda: models.ForumPost,
    types={"updates": lambda: models.ForumPostUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.ForumPost] = Operation(
    "forum_posts.get",
    "GET",
    "/forum-post/{id}",
    returns=lambda: models.ForumPost,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.ForumPost]] = Operation(
    "forum_posts.list",
    "GET",
    "/forum-posts",
    returns=lambda: list[models.ForumPost],
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
    "forum_posts.delete", "DELETE", "/forum-post/{id}", answer="empty", returns=lambda: None
)


class ForumPosts(Resource):
    """ForumPosts, called synchronously."""

    def create(
        self,
        *,
        forum_id: str,
        title: str,
        text_content: str,
        posted_by: shared.PostedBy | shared_dicts.PostedBy | Unset = UNSET,
        num_comments: int | Unset = UNSET,
        num_likes: int | Unset = UNSET,
        html_content: str | Unset = UNSET,
        editor_state: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        attachments: (
            Sequence[shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | Mapping[str, Any]]
            | Unset
        ) = UNSET,
    ) -> models.ForumPost:
        """Create ForumPost.

        Creates a new ForumPost

        Args:
            forum_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/forum-post`. Raises: `APIError`. Source: tellescope.txt:12869-12893.
        """
        return self._send(
            _CREATE,
            body={
                "forumId": forum_id,
                "postedBy": posted_by,
                "numComments": num_comments,
                "numLikes": num_likes,
                "title": title,
                "textContent": text_content,
                "htmlContent": html_content,
                "editorState": editor_state,
                "slug": slug,
                "attachments": attachments,
            },
        )

    def create_many(
        self, *, create: Sequence[models.ForumPostCreate | dicts.ForumPostCreate]
    ) -> models.ForumPostBatch:
        """Create ForumPosts.

        Creates new ForumPosts

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/forum-posts`. Raises: `APIError`. Source: tellescope.txt:12894-12922.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.ForumPostUpdates | dicts.ForumPostUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.ForumPost:
        """Update ForumPost.

        Updates ForumPost fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/forum-post/:id`. Raises: `APIError`. Source: tellescope.txt:12923-12950.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.ForumPost:
        """Get ForumPost.

        Get an ForumPost

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/forum-post/:id`. Raises: `APIError`. Source: tellescope.txt:12951-12957.
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
    ) -> Pages[models.ForumPost]:
        """Get ForumPosts.

        Get a page of ForumPosts

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/forum-posts`. Raises: `APIError`. Source: tellescope.txt:12958-12968.
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
        """Delete ForumPost.

        Delete one ForumPost

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/forum-post/:id`. Raises: `APIError`. Source: tellescope.txt:12969-12973.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncForumPosts(AsyncResource):
    """ForumPosts, called from asynchronous code."""

    async def create(
        self,
        *,
        forum_id: str,
        title: str,
        text_content: str,
        posted_by: shared.PostedBy | shared_dicts.PostedBy | Unset = UNSET,
        num_comments: int | Unset = UNSET,
        num_likes: int | Unset = UNSET,
        html_content: str | Unset = UNSET,
        editor_state: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        attachments: (
            Sequence[shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | Mapping[str, Any]]
            | Unset
        ) = UNSET,
    ) -> models.ForumPost:
        """Create ForumPost.

        Creates a new ForumPost

        Args:
            forum_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/forum-post`. Raises: `APIError`. Source: tellescope.txt:12869-12893.
        """
        return await self._send(
            _CREATE,
            body={
                "forumId": forum_id,
                "postedBy": posted_by,
                "numComments": num_comments,
                "numLikes": num_likes,
                "title": title,
                "textContent": text_content,
                "htmlContent": html_content,
                "editorState": editor_state,
                "slug": slug,
                "attachments": attachments,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.ForumPostCreate | dicts.ForumPostCreate]
    ) -> models.ForumPostBatch:
        """Create ForumPosts.

        Creates new ForumPosts

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/forum-posts`. Raises: `APIError`. Source: tellescope.txt:12894-12922.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.ForumPostUpdates | dicts.ForumPostUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.ForumPost:
        """Update ForumPost.

        Updates ForumPost fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/forum-post/:id`. Raises: `APIError`. Source: tellescope.txt:12923-12950.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.ForumPost:
        """Get ForumPost.

        Get an ForumPost

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/forum-post/:id`. Raises: `APIError`. Source: tellescope.txt:12951-12957.
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
    ) -> AsyncPages[models.ForumPost]:
        """Get ForumPosts.

        Get a page of ForumPosts

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/forum-posts`. Raises: `APIError`. Source: tellescope.txt:12958-12968.
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
        """Delete ForumPost.

        Delete one ForumPost

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/forum-post/:id`. Raises: `APIError`. Source: tellescope.txt:12969-12973.
        """
        return await self._send(_DELETE, path={"id": id})
