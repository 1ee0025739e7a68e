"""CommentLikes.

- All of [commentId, creator] must be unique for each CommentLikes. (by the server)

Source: tellescope.txt:8264-8298.
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
    from ..models import comment_likes as models
    from ..models import shared
else:
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.comment_likes", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.CommentLike] = Operation(
    "comment_likes.create",
    "POST",
    "/comment-like",
    returns=lambda: models.CommentLike,
    required=("forumId", "postId", "commentId"),
)
_GET: Operation[models.CommentLike] = Operation(
    "comment_likes.get",
    "GET",
    "/comment-like/{id}",
    returns=lambda: models.CommentLike,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.CommentLike]] = Operation(
    "comment_likes.list",
    "GET",
    "/comment-likes",
    returns=lambda: list[models.CommentLike],
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
    "comment_likes.delete", "DELETE", "/comment-like/{id}", answer="empty", returns=lambda: None
)


class CommentLikes(Resource):
    """CommentLikes, called synchronously."""

    def create(self, *, forum_id: str, post_id: str, comment_id: str) -> models.CommentLike:
        """Create CommentLike.

        Creates a new CommentLike

        - All of [commentId, creator] must be unique for each CommentLikes. (by the server)

        Args:
            forum_id: object-id, not on the page: @tellescope/schema 1.174.0
            post_id: object-id, not on the page: @tellescope/schema 1.174.0
            comment_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/comment-like`. Raises: `APIError`. Source: tellescope.txt:8267-8275.
        """
        return self._send(_CREATE, body={"forumId": forum_id, "postId": post_id, "commentId": comment_id})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.CommentLike:
        """Get CommentLike.

        Get an CommentLike

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/comment-like/:id`. Raises: `APIError`. Source: tellescope.txt:8276-8282.
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
    ) -> Pages[models.CommentLike]:
        """Get CommentLikes.

        Get a page of CommentLikes

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/comment-likes`. Raises: `APIError`. Source: tellescope.txt:8283-8293.
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
        """Delete CommentLike.

        Delete one CommentLike

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/comment-like/:id`. Raises: `APIError`. Source: tellescope.txt:8294-8298.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncCommentLikes(AsyncResource):
    """CommentLikes, called from asynchronous code."""

    async def create(self, *, forum_id: str, post_id: str, comment_id: str) -> models.CommentLike:
        """Create CommentLike.

        Creates a new CommentLike

        - All of [commentId, creator] must be unique for each CommentLikes. (by the server)

        Args:
            forum_id: object-id, not on the page: @tellescope/schema 1.174.0
            post_id: object-id, not on the page: @tellescope/schema 1.174.0
            comment_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/comment-like`. Raises: `APIError`. Source: tellescope.txt:8267-8275.
        """
        return await self._send(
            _CREATE, body={"forumId": forum_id, "postId": post_id, "commentId": comment_id}
        )

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.CommentLike:
        """Get CommentLike.

        Get an CommentLike

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/comment-like/:id`. Raises: `APIError`. Source: tellescope.txt:8276-8282.
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
    ) -> AsyncPages[models.CommentLike]:
        """Get CommentLikes.

        Get a page of CommentLikes

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/comment-likes`. Raises: `APIError`. Source: tellescope.txt:8283-8293.
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
        """Delete CommentLike.

        Delete one CommentLike

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/comment-like/:id`. Raises: `APIError`. Source: tellescope.txt:8294-8298.
        """
        return await self._send(_DELETE, path={"id": id})
