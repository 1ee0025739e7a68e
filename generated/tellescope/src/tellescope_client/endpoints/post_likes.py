"""PostLikes.

Source: tellescope.txt, lines 15102-15141.
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
    from ..models import post_likes as models
    from ..models import shared
else:
    models = LazyModule("..models.post_likes", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[Any] = Operation("post_likes.create", "POST", "/post-like", body="json")
_UNLIKE_FORUM_POST: Operation[Any] = Operation(
    "post_likes.unlike_forum_post", "POST", "/unlike-forum-post", body="json"
)
_GET: Operation[models.PostLike] = Operation(
    "post_likes.get", "GET", "/post-like/{id}", answer="json", returns=lambda: models.PostLike
)
_LIST: Operation[list[models.PostLike]] = Operation(
    "post_likes.list",
    "GET",
    "/post-likes",
    answer="json",
    returns=lambda: list[models.PostLike],
    types={
        "sort": lambda: shared.ListSort,
        "search": lambda: shared.ListSearch,
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
            post_id: `postId`, required
            forum_id: `forumId`, required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/post-like`. Source: tellescope.txt, lines 15103-15110.
        """
        return self._send(_CREATE, body={"postId": post_id, "forumId": forum_id})

    def unlike_forum_post(self, *, post_id: str, forum_id: str) -> Any:
        """Unlike Forum Post.

        Removes a like for a given forum post

        Args:
            post_id: `postId`, required
            forum_id: `forumId`, required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/unlike-forum-post`. Source: tellescope.txt, lines 15111-15118.
        """
        return self._send(_UNLIKE_FORUM_POST, body={"postId": post_id, "forumId": forum_id})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PostLike:
        """Get PostLike.

        Get an PostLike

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/post-like/:id`. Source: tellescope.txt, lines 15119-15125.
        """
        return self._send(_GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: float | Unset = UNSET,
        sort: shared.ListSort | Unset = UNSET,
        search: shared.ListSearch | Mapping[str, Any] | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        from_updated: dt.datetime | Unset = UNSET,
    ) -> Pages[models.PostLike]:
        """Get PostLikes.

        Get a page of PostLikes

        Args:
            last_id: `lastId`, optional
            limit: optional
            sort: optional, `ListSort`
            search: optional, `ListSearch`
            filter: optional, object with any keys
            from_: Only records created at this time or later. (`from`, optional, date-time with an offset)
            to: Only records created at this time or earlier. (optional, date-time with an offset)
            from_updated: Only records updated after this time. (`fromUpdated`, optional, date-time with an
                offset)
        Returns: records (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/post-likes`. Source: tellescope.txt, lines 15126-15136.
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

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/post-like/:id`. Source: tellescope.txt, lines 15137-15141.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncPostLikes(AsyncResource):
    """PostLikes, called from asynchronous code."""

    async def create(self, *, post_id: str, forum_id: str) -> Any:
        """Like Forum Post.

        Likes a post
        Everything else is as in `PostLikes.create`.
        `POST /v1/post-like`. Source: tellescope.txt, lines 15103-15110.
        """
        return await self._send(_CREATE, body={"postId": post_id, "forumId": forum_id})

    async def unlike_forum_post(self, *, post_id: str, forum_id: str) -> Any:
        """Unlike Forum Post.

        Removes a like for a given forum post
        Everything else is as in `PostLikes.unlike_forum_post`.
        `POST /v1/unlike-forum-post`. Source: tellescope.txt, lines 15111-15118.
        """
        return await self._send(_UNLIKE_FORUM_POST, body={"postId": post_id, "forumId": forum_id})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PostLike:
        """Get PostLike.

        Get an PostLike
        Everything else is as in `PostLikes.get`.
        `GET /v1/post-like/:id`. Source: tellescope.txt, lines 15119-15125.
        """
        return await self._send(_GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: float | Unset = UNSET,
        sort: shared.ListSort | Unset = UNSET,
        search: shared.ListSearch | Mapping[str, Any] | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        from_updated: dt.datetime | Unset = UNSET,
    ) -> AsyncPages[models.PostLike]:
        """Get PostLikes.

        Get a page of PostLikes
        Everything else is as in `PostLikes.list`.
        `GET /v1/post-likes`. Source: tellescope.txt, lines 15126-15136.
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
        Everything else is as in `PostLikes.delete`.
        `DELETE /v1/post-like/:id`. Source: tellescope.txt, lines 15137-15141.
        """
        return await self._send(_DELETE, path={"id": id})
