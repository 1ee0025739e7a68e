"""BackgroundErrors.

Source: tellescope.txt, lines 6735-6800.
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
    from ..models import background_errors as models
    from ..models import shared
else:
    models = LazyModule("..models.background_errors", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.BackgroundError] = Operation(
    "background_errors.create",
    "POST",
    "/background-error",
    body="json",
    answer="json",
    returns=lambda: models.BackgroundError,
    types={"acknowledgedAt": lambda: dt.datetime},
)
_CREATE_MANY: Operation[models.BackgroundErrorBatch] = Operation(
    "background_errors.create_many",
    "POST",
    "/background-errors",
    body="json",
    answer="json",
    returns=lambda: models.BackgroundErrorBatch,
    types={"create": lambda: list[models.BackgroundErrorCreate]},
)
_UPDATE: Operation[models.BackgroundError] = Operation(
    "background_errors.update",
    "PATCH",
    "/background-error/{id}",
    body="json",
    answer="json",
    returns=lambda: models.BackgroundError,
    types={"updates": lambda: models.BackgroundErrorUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.BackgroundError] = Operation(
    "background_errors.get",
    "GET",
    "/background-error/{id}",
    answer="json",
    returns=lambda: models.BackgroundError,
)
_LIST: Operation[list[models.BackgroundError]] = Operation(
    "background_errors.list",
    "GET",
    "/background-errors",
    answer="json",
    returns=lambda: list[models.BackgroundError],
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
    "background_errors.delete", "DELETE", "/background-error/{id}", answer="empty", returns=lambda: None
)


class BackgroundErrors(Resource):
    """BackgroundErrors, called synchronously."""

    def create(
        self,
        *,
        title: str,
        message: str,
        acknowledged_at: dt.datetime | Unset = UNSET,
        journey_id: str | Unset = UNSET,
        enduser_id: str | Unset = UNSET,
    ) -> models.BackgroundError:
        """Create BackgroundError.

        Creates a new BackgroundError

        Args:
            title: required
            message: required
            acknowledged_at: `acknowledgedAt`, optional, date-time with an offset
            journey_id: `journeyId`, optional
            enduser_id: `enduserId`, optional
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/background-error`. Source: tellescope.txt, lines 6736-6746.
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
        self, *, create: Sequence[models.BackgroundErrorCreate | Mapping[str, Any]]
    ) -> models.BackgroundErrorBatch:
        """Create BackgroundErrors.

        Creates new BackgroundErrors

        Args:
            create: required, list of `BackgroundErrorCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `POST /v1/background-errors`. Source: tellescope.txt, lines 6747-6761.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.BackgroundErrorUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.BackgroundError:
        """Update BackgroundError.

        Updates BackgroundError fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Args:
            id: required
            updates: required, `BackgroundErrorUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/background-error/:id`. Source: tellescope.txt, lines 6762-6777.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.BackgroundError:
        """Get BackgroundError.

        Get an BackgroundError

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/background-error/:id`. Source: tellescope.txt, lines 6778-6784.
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
    ) -> Pages[models.BackgroundError]:
        """Get BackgroundErrors.

        Get a page of BackgroundErrors

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
        `GET /v1/background-errors`. Source: tellescope.txt, lines 6785-6795.
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

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/background-error/:id`. Source: tellescope.txt, lines 6796-6800.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncBackgroundErrors(AsyncResource):
    """BackgroundErrors, called from asynchronous code."""

    async def create(
        self,
        *,
        title: str,
        message: str,
        acknowledged_at: dt.datetime | Unset = UNSET,
        journey_id: str | Unset = UNSET,
        enduser_id: str | Unset = UNSET,
    ) -> models.BackgroundError:
        """Create BackgroundError.

        Creates a new BackgroundError
        Everything else is as in `BackgroundErrors.create`.
        `POST /v1/background-error`. Source: tellescope.txt, lines 6736-6746.
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
        self, *, create: Sequence[models.BackgroundErrorCreate | Mapping[str, Any]]
    ) -> models.BackgroundErrorBatch:
        """Create BackgroundErrors.

        Creates new BackgroundErrors
        Everything else is as in `BackgroundErrors.create_many`.
        `POST /v1/background-errors`. Source: tellescope.txt, lines 6747-6761.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.BackgroundErrorUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.BackgroundError:
        """Update BackgroundError.

        Updates BackgroundError fields
        Everything else is as in `BackgroundErrors.update`.
        `PATCH /v1/background-error/:id`. Source: tellescope.txt, lines 6762-6777.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.BackgroundError:
        """Get BackgroundError.

        Get an BackgroundError
        Everything else is as in `BackgroundErrors.get`.
        `GET /v1/background-error/:id`. Source: tellescope.txt, lines 6778-6784.
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
    ) -> AsyncPages[models.BackgroundError]:
        """Get BackgroundErrors.

        Get a page of BackgroundErrors
        Everything else is as in `BackgroundErrors.list`.
        `GET /v1/background-errors`. Source: tellescope.txt, lines 6785-6795.
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
        Everything else is as in `BackgroundErrors.delete`.
        `DELETE /v1/background-error/:id`. Source: tellescope.txt, lines 6796-6800.
        """
        return await self._send(_DELETE, path={"id": id})
