"""PostLikes.

Source: tellescope.txt:15102-15141.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import shared as shared_dicts
    from ..models import post_likes as models
    from ..models import shared
else:
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.post_likes", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[Any] = Operation("post_likes.create", "POST", "/post-like", required=("postId", "forumId"))
_UNLIKE_FORUM_POST: Operation[Any] = Operation(
    "post_likes.unlike_forum_post", "POST", "/unlike-forum-post", required=("postId", "forumId")
)
_GET: Operation[models.PostLike] = Operation(
    "post_likes.get",
    "GET",
    "/post-like/{id}",
    returns=lambda: models.PostLike,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.PostLike]] = Operation(
    "post_likes.list",
    "GET",
    "/post-likes",
    returns=lambda: list[models.PostLike],
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
    "post_likes.delete", "DELETE", "/post-like/{id}", answer="empty", returns=lambda: None
)


class PostLikes(Resource):
    """PostLikes, called synchronously."""

    def create(self, *, post_id: str, forum_id: str) -> Any:
        """Like Forum Post.

        Likes a post

        Args:
            post_id: object-id, not on the page: @tellescope/schema 1.174.0
            forum_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/post-like`. Raises: `APIError`. Source: tellescope.txt:15103-15110.
        """
        return self._send(_CREATE, body={"postId": post_id, "forumId": forum_id})

    def unlike_forum_post(self, *, post_id: str, forum_id: str) -> Any:
        """Unlike Forum Post.

        Removes a like for a given forum post

        Args:
            post_id: object-id, not on the page: @tellescope/schema 1.174.0
            forum_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/unlike-forum-post`. Raises: `APIError`. Source: tellescope.txt:15111-15118.
        """
        return self._send(_UNLIKE_FORUM_POST, body={"postId": post_id, "forumId": forum_id})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PostLike:
        """Get PostLike.

        Get an PostLike

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/post-like/:id`. Raises: `APIError`. Source: tellescope.txt:15119-15125.
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
    ) -> Pages[models.PostLike]:
        """Get PostLikes.

        Get a page of PostLikes

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/post-likes`. Raises: `APIError`. Source: tellescope.txt:15126-15136.
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
        """Delete PostLike.

        Delete one PostLike

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/post-like/:id`. Raises: `APIError`. Source: tellescope.txt:15137-15141.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncPostLikes(AsyncResource):
    """PostLikes, called from asynchronous code."""

    async def create(self, *, post_id: str, forum_id: str) -> Any:
        """Like Forum Post.

        Likes a post

        Args:
            post_id: object-id, not on the page: @tellescope/schema 1.174.0
            forum_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/post-like`. Raises: `APIError`. Source: tellescope.txt:15103-15110.
        """
        return await self._send(_CREATE, body={"postId": post_id, "forumId": forum_id})

    async def unlike_forum_post(self, *, post_id: str, forum_id: str) -> Any:
        """Unlike Forum Post.

        Removes a like for a given forum post

        Args:
            post_id: object-id, not on the page: @tellescope/schema 1.174.0
            forum_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/unlike-forum-post`. Raises: `APIError`. Source: tellescope.txt:15111-15118.
        """
        return await self._send(_UNLIKE_FORUM_POST, body={"postId": post_id, "forumId": forum_id})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PostLike:
        """Get PostLike.

        Get an PostLike

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/post-like/:id`. Raises: `APIError`. Source: tellescope.txt:15119-15125.
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
    ) -> AsyncPages[models.PostLike]:
        """Get PostLikes.

        Get a page of PostLikes

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/post-likes`. Raises: `APIError`. Source: tellescope.txt:15126-15136.
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
        """Delete PostLike.

        Delete one PostLike

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/post-like/:id`. Raises: `APIError`. Source: tellescope.txt:15137-15141.
        """
        return await self._send(_DELETE, path={"id": id})
