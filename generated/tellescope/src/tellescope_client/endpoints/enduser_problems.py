"""EnduserProblems.

Source: tellescope.txt:9522-9606.
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
    from ..dicts import enduser_problems as dicts
    from ..dicts import shared as shared_dicts
    from ..models import enduser_problems as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.enduser_problems", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.enduser_problems", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.EnduserProblem] = Operation(
    "enduser_problems.create",
    "POST",
    "/enduser-problem",
    returns=lambda: models.EnduserProblem,
    types={"references": lambda: list[shared.TypeIdAndCreator]},
    required=("enduserId", "title"),
)
_CREATE_MANY: Operation[models.EnduserProblemBatch] = Operation(
    "enduser_problems.create_many",
    "POST",
    "/enduser-problems",
    returns=lambda: models.EnduserProblemBatch,
    types={"create": lambda: list[models.EnduserProblemCreate]},
    required=("create",),
)
_UPDATE: Operation[models.EnduserProblem] = Operation(
    "enduser_problems.update",
    "PATCH",
    "/enduser-problem/{id}",
    returns=lambda: models.EnduserProblem,
    types={"updates": lambda: models.EnduserProblemUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.EnduserProblem] = Operation(
    "enduser_problems.get",
    "GET",
    "/enduser-problem/{id}",
    returns=lambda: models.EnduserProblem,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.EnduserProblem]] = Operation(
    "enduser_problems.list",
    "GET",
    "/enduser-problems",
    returns=lambda: list[models.EnduserProblem],
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
    "enduser_problems.delete", "DELETE", "/enduser-problem/{id}", answer="empty", returns=lambda: None
)


class EnduserProblems(Resource):
    """EnduserProblems, called synchronously."""

    def create(
        self,
        *,
        enduser_id: str,
        title: str,
        external_id: str | Unset = UNSET,
        source: str | Unset = UNSET,
        code: str | Unset = UNSET,
        codeset: str | Unset = UNSET,
        references: (
            Sequence[shared.TypeIdAndCreator | shared_dicts.TypeIdAndCreator | Mapping[str, Any]] | Unset
        ) = UNSET,
    ) -> models.EnduserProblem:
        """Create EnduserProblem.

        Creates a new EnduserProblem

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser-problem`. Raises: `APIError`. Source: tellescope.txt:9523-9542.
        """
        return self._send(
            _CREATE,
            body={
                "externalId": external_id,
                "source": source,
                "enduserId": enduser_id,
                "title": title,
                "code": code,
                "codeset": codeset,
                "references": references,
            },
        )

    def create_many(
        self, *, create: Sequence[models.EnduserProblemCreate | dicts.EnduserProblemCreate]
    ) -> models.EnduserProblemBatch:
        """Create EnduserProblems.

        Creates new EnduserProblems

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/enduser-problems`. Raises: `APIError`. Source: tellescope.txt:9543-9566.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.EnduserProblemUpdates | dicts.EnduserProblemUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.EnduserProblem:
        """Update EnduserProblem.

        Updates EnduserProblem fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/enduser-problem/:id`. Raises: `APIError`. Source: tellescope.txt:9567-9583.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserProblem:
        """Get EnduserProblem.

        Get an EnduserProblem

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser-problem/:id`. Raises: `APIError`. Source: tellescope.txt:9584-9590.
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
    ) -> Pages[models.EnduserProblem]:
        """Get EnduserProblems.

        Get a page of EnduserProblems

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/enduser-problems`. Raises: `APIError`. Source: tellescope.txt:9591-9601.
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
        """Delete EnduserProblem.

        Delete one EnduserProblem

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser-problem/:id`. Raises: `APIError`. Source: tellescope.txt:9602-9606.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncEnduserProblems(AsyncResource):
    """EnduserProblems, called from asynchronous code."""

    async def create(
        self,
        *,
        enduser_id: str,
        title: str,
        external_id: str | Unset = UNSET,
        source: str | Unset = UNSET,
        code: str | Unset = UNSET,
        codeset: str | Unset = UNSET,
        references: (
            Sequence[shared.TypeIdAndCreator | shared_dicts.TypeIdAndCreator | Mapping[str, Any]] | Unset
        ) = UNSET,
    ) -> models.EnduserProblem:
        """Create EnduserProblem.

        Creates a new EnduserProblem

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser-problem`. Raises: `APIError`. Source: tellescope.txt:9523-9542.
        """
        return await self._send(
            _CREATE,
            body={
                "externalId": external_id,
                "source": source,
                "enduserId": enduser_id,
                "title": title,
                "code": code,
                "codeset": codeset,
                "references": references,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.EnduserProblemCreate | dicts.EnduserProblemCreate]
    ) -> models.EnduserProblemBatch:
        """Create EnduserProblems.

        Creates new EnduserProblems

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/enduser-problems`. Raises: `APIError`. Source: tellescope.txt:9543-9566.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.EnduserProblemUpdates | dicts.EnduserProblemUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.EnduserProblem:
        """Update EnduserProblem.

        Updates EnduserProblem fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/enduser-problem/:id`. Raises: `APIError`. Source: tellescope.txt:9567-9583.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserProblem:
        """Get EnduserProblem.

        Get an EnduserProblem

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser-problem/:id`. Raises: `APIError`. Source: tellescope.txt:9584-9590.
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
    ) -> AsyncPages[models.EnduserProblem]:
        """Get EnduserProblems.

        Get a page of EnduserProblems

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/enduser-problems`. Raises: `APIError`. Source: tellescope.txt:9591-9601.
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
        """Delete EnduserProblem.

        Delete one EnduserProblem

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser-problem/:id`. Raises: `APIError`. Source: tellescope.txt:9602-9606.
        """
        return await self._send(_DELETE, path={"id": id})
