"""BackgroundErrors.

Source: tellescope.txt:6735-6800.
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
    from ..dicts import background_errors as dicts
    from ..dicts import shared as shared_dicts
    from ..models import background_errors as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.background_errors", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.background_errors", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.BackgroundError] = Operation(
    "background_errors.create",
    "POST",
    "/background-error",
    returns=lambda: models.BackgroundError,
    types={"acknowledgedAt": lambda: shared.DateTimeOrEmpty},
    required=("title", "message"),
)
_CREATE_MANY: Operation[models.BackgroundErrorBatch] = Operation(
    "background_errors.create_many",
    "POST",
    "/background-errors",
    returns=lambda: models.BackgroundErrorBatch,
    types={"create": lambda: list[models.BackgroundErrorCreate]},
    required=("create",),
)
_UPDATE: Operation[models.BackgroundError] = Operation(
    "background_errors.update",
    "PATCH",
    "/background-error/{id}",
    returns=lambda: models.BackgroundError,
    types={"updates": lambda: models.BackgroundErrorUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.BackgroundError] = Operation(
    "background_errors.get",
    "GET",
    "/background-error/{id}",
    returns=lambda: models.BackgroundError,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.BackgroundError]] = Operation(
    "background_errors.list",
    "GET",
    "/background-errors",
    returns=lambda: list[models.BackgroundError],
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
    "background_errors.delete", "DELETE", "/background-error/{id}", answer="empty", returns=lambda: None
)


class BackgroundErrors(Resource):
    """BackgroundErrors, called synchronously."""

    def create(
        self,
        *,
        title: str,
        message: str,
        acknowledged_at: shared.DateTimeOrEmpty | Unset = UNSET,
        journey_id: str | Unset = UNSET,
        enduser_id: str | Unset = UNSET,
    ) -> models.BackgroundError:
        """Create BackgroundError.

        Creates a new BackgroundError

        Args:
            acknowledged_at: not on the page: @tellescope/types-models 1.174.0
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/background-error`. Raises: `APIError`. Source: tellescope.txt:6736-6746.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "message": message,
                "acknowledgedAt": acknowledged_at,
                "journeyId": journey_id,
                "enduserId": enduser_id,
            },
        )

    def create_many(
        self, *, create: Sequence[models.BackgroundErrorCreate | dicts.BackgroundErrorCreate]
    ) -> models.BackgroundErrorBatch:
        """Create BackgroundErrors.

        Creates new BackgroundErrors

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/background-errors`. Raises: `APIError`. Source: tellescope.txt:6747-6761.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.BackgroundErrorUpdates | dicts.BackgroundErrorUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.BackgroundError:
        """Update BackgroundError.

        Updates BackgroundError fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/background-error/:id`. Raises: `APIError`. Source: tellescope.txt:6762-6777.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.BackgroundError:
        """Get BackgroundError.

        Get an BackgroundError

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/background-error/:id`. Raises: `APIError`. Source: tellescope.txt:6778-6784.
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
    ) -> Pages[models.BackgroundError]:
        """Get BackgroundErrors.

        Get a page of BackgroundErrors

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/background-errors`. Raises: `APIError`. Source: tellescope.txt:6785-6795.
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
        """Delete BackgroundError.

        Delete one BackgroundError

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/background-error/:id`. Raises: `APIError`. Source: tellescope.txt:6796-6800.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncBackgroundErrors(AsyncResource):
    """BackgroundErrors, called from asynchronous code."""

    async def create(
        self,
        *,
        title: str,
        message: str,
        acknowledged_at: shared.DateTimeOrEmpty | Unset = UNSET,
        journey_id: str | Unset = UNSET,
        enduser_id: str | Unset = UNSET,
    ) -> models.BackgroundError:
        """Create BackgroundError.

        Creates a new BackgroundError

        Args:
            acknowledged_at: not on the page: @tellescope/types-models 1.174.0
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/background-error`. Raises: `APIError`. Source: tellescope.txt:6736-6746.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "message": message,
                "acknowledgedAt": acknowledged_at,
                "journeyId": journey_id,
                "enduserId": enduser_id,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.BackgroundErrorCreate | dicts.BackgroundErrorCreate]
    ) -> models.BackgroundErrorBatch:
        """Create BackgroundErrors.

        Creates new BackgroundErrors

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/background-errors`. Raises: `APIError`. Source: tellescope.txt:6747-6761.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.BackgroundErrorUpdates | dicts.BackgroundErrorUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.BackgroundError:
        """Update BackgroundError.

        Updates BackgroundError fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/background-error/:id`. Raises: `APIError`. Source: tellescope.txt:6762-6777.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.BackgroundError:
        """Get BackgroundError.

        Get an BackgroundError

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/background-error/:id`. Raises: `APIError`. Source: tellescope.txt:6778-6784.
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
    ) -> AsyncPages[models.BackgroundError]:
        """Get BackgroundErrors.

        Get a page of BackgroundErrors

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/background-errors`. Raises: `APIError`. Source: tellescope.txt:6785-6795.
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
        """Delete BackgroundError.

        Delete one BackgroundError

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/background-error/:id`. Raises: `APIError`. Source: tellescope.txt:6796-6800.
        """
        return await self._send(_DELETE, path={"id": id})
