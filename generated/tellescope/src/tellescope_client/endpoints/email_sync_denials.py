"""EmailSyncDenials.

- email must be unique across EmailSyncDenials. (checked before sending)

Source: tellescope.txt, lines 8863-8918.
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
    from ..models import email_sync_denials as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    models = LazyModule("..models.email_sync_denials", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.EmailSyncDenial] = Operation(
    "email_sync_denials.create",
    "POST",
    "/email-sync-denial",
    body="json",
    answer="json",
    returns=lambda: models.EmailSyncDenial,
)
_CREATE_MANY: Operation[models.EmailSyncDenialBatch] = Operation(
    "email_sync_denials.create_many",
    "POST",
    "/email-sync-denials",
    body="json",
    answer="json",
    returns=lambda: models.EmailSyncDenialBatch,
    types={"create": lambda: list[models.EmailSyncDenialCreate]},
    checks=lambda: validators.EMAIL_SYNC_DENIALS_CREATE_MANY,
)
_UPDATE: Operation[models.EmailSyncDenial] = Operation(
    "email_sync_denials.update",
    "PATCH",
    "/email-sync-denial/{id}",
    body="json",
    answer="json",
    returns=lambda: models.EmailSyncDenial,
    types={"updates": lambda: models.EmailSyncDenialUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.EmailSyncDenial] = Operation(
    "email_sync_denials.get",
    "GET",
    "/email-sync-denial/{id}",
    answer="json",
    returns=lambda: models.EmailSyncDenial,
)
_LIST: Operation[list[models.EmailSyncDenial]] = Operation(
    "email_sync_denials.list",
    "GET",
    "/email-sync-denials",
    answer="json",
    returns=lambda: list[models.EmailSyncDenial],
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
    "email_sync_denials.delete", "DELETE", "/email-sync-denial/{id}", answer="empty", returns=lambda: None
)


class EmailSyncDenials(Resource):
    """EmailSyncDenials, called synchronously."""

    def create(self, *, email: str) -> models.EmailSyncDenial:
        """Create EmailSyncDenial.

        Creates a new EmailSyncDenial

        - email must be unique across EmailSyncDenials. (by the server)

        Args:
            email: required
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/email-sync-denial`. Source: tellescope.txt, lines 8866-8872.
        """
        return self._send(_CREATE, body={"email": email})

    def create_many(
        self, *, create: Sequence[models.EmailSyncDenialCreate | Mapping[str, Any]]
    ) -> models.EmailSyncDenialBatch:
        """Create EmailSyncDenials.

        Creates new EmailSyncDenials

        - email must be unique across EmailSyncDenials. (checked before sending)

        Args:
            create: required, list of `EmailSyncDenialCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `ConstraintError`, `APIError`.
        `POST /v1/email-sync-denials`. Source: tellescope.txt, lines 8873-8883.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.EmailSyncDenialUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.EmailSyncDenial:
        """Update EmailSyncDenial.

        Updates EmailSyncDenial fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - email must be unique across EmailSyncDenials. (by the server)

        Args:
            id: required
            updates: required, `EmailSyncDenialUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/email-sync-denial/:id`. Source: tellescope.txt, lines 8884-8895.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EmailSyncDenial:
        """Get EmailSyncDenial.

        Get an EmailSyncDenial

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/email-sync-denial/:id`. Source: tellescope.txt, lines 8896-8902.
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
    ) -> Pages[models.EmailSyncDenial]:
        """Get EmailSyncDenials.

        Get a page of EmailSyncDenials

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
        `GET /v1/email-sync-denials`. Source: tellescope.txt, lines 8903-8913.
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
        """Delete EmailSyncDenial.

        Delete one EmailSyncDenial

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/email-sync-denial/:id`. Source: tellescope.txt, lines 8914-8918.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncEmailSyncDenials(AsyncResource):
    """EmailSyncDenials, called from asynchronous code."""

    async def create(self, *, email: str) -> models.EmailSyncDenial:
        """Create EmailSyncDenial.

        Creates a new EmailSyncDenial
        Everything else is as in `EmailSyncDenials.create`.
        `POST /v1/email-sync-denial`. Source: tellescope.txt, lines 8866-8872.
        """
        return await self._send(_CREATE, body={"email": email})

    async def create_many(
        self, *, create: Sequence[models.EmailSyncDenialCreate | Mapping[str, Any]]
    ) -> models.EmailSyncDenialBatch:
        """Create EmailSyncDenials.

        Creates new EmailSyncDenials
        Everything else is as in `EmailSyncDenials.create_many`.
        `POST /v1/email-sync-denials`. Source: tellescope.txt, lines 8873-8883.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.EmailSyncDenialUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.EmailSyncDenial:
        """Update EmailSyncDenial.

        Updates EmailSyncDenial fields
        Everything else is as in `EmailSyncDenials.update`.
        `PATCH /v1/email-sync-denial/:id`. Source: tellescope.txt, lines 8884-8895.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EmailSyncDenial:
        """Get EmailSyncDenial.

        Get an EmailSyncDenial
        Everything else is as in `EmailSyncDenials.get`.
        `GET /v1/email-sync-denial/:id`. Source: tellescope.txt, lines 8896-8902.
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
    ) -> AsyncPages[models.EmailSyncDenial]:
        """Get EmailSyncDenials.

        Get a page of EmailSyncDenials
        Everything else is as in `EmailSyncDenials.list`.
        `GET /v1/email-sync-denials`. Source: tellescope.txt, lines 8903-8913.
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
        """Delete EmailSyncDenial.

        Delete one EmailSyncDenial
        Everything else is as in `EmailSyncDenials.delete`.
        `DELETE /v1/email-sync-denial/:id`. Source: tellescope.txt, lines 8914-8918.
        """
        return await self._send(_DELETE, path={"id": id})
