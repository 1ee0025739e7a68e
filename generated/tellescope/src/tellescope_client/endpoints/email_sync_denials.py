"""EmailSyncDenials.

- email must be unique across EmailSyncDenials. (checked before sending)

Source: tellescope.txt:8863-8918.
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
    from ..dicts import email_sync_denials as dicts
    from ..dicts import shared as shared_dicts
    from ..models import email_sync_denials as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    dicts = LazyModule("..dicts.email_sync_denials", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.email_sync_denials", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.EmailSyncDenial] = Operation(
    "email_sync_denials.create",
    "POST",
    "/email-sync-denial",
    returns=lambda: models.EmailSyncDenial,
    required=("email",),
)
_CREATE_MANY: Operation[models.EmailSyncDenialBatch] = Operation(
    "email_sync_denials.create_many",
    "POST",
    "/email-sync-denials",
    returns=lambda: models.EmailSyncDenialBatch,
    types={"create": lambda: list[models.EmailSyncDenialCreate]},
    required=("create",),
    checks=lambda: validators.EMAIL_SYNC_DENIALS_CREATE_MANY,
)
_UPDATE: Operation[models.EmailSyncDenial] = Operation(
    "email_sync_denials.update",
    "PATCH",
    "/email-sync-denial/{id}",
    returns=lambda: models.EmailSyncDenial,
    types={"updates": lambda: models.EmailSyncDenialUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.EmailSyncDenial] = Operation(
    "email_sync_denials.get",
    "GET",
    "/email-sync-denial/{id}",
    returns=lambda: models.EmailSyncDenial,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.EmailSyncDenial]] = Operation(
    "email_sync_denials.list",
    "GET",
    "/email-sync-denials",
    returns=lambda: list[models.EmailSyncDenial],
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
    "email_sync_denials.delete", "DELETE", "/email-sync-denial/{id}", answer="empty", returns=lambda: None
)


class EmailSyncDenials(Resource):
    """EmailSyncDenials, called synchronously."""

    def create(self, *, email: str) -> models.EmailSyncDenial:
        """Create EmailSyncDenial.

        Creates a new EmailSyncDenial

        - email must be unique across EmailSyncDenials. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/email-sync-denial`. Raises: `APIError`. Source: tellescope.txt:8866-8872.
        """
        return self._send(_CREATE, body={"email": email})

    def create_many(
        self, *, create: Sequence[models.EmailSyncDenialCreate | dicts.EmailSyncDenialCreate]
    ) -> models.EmailSyncDenialBatch:
        """Create EmailSyncDenials.

        Creates new EmailSyncDenials

        - email must be unique across EmailSyncDenials. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/email-sync-denials`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:8873-8883.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.EmailSyncDenialUpdates | dicts.EmailSyncDenialUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.EmailSyncDenial:
        """Update EmailSyncDenial.

        Updates EmailSyncDenial fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - email must be unique across EmailSyncDenials. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/email-sync-denial/:id`. Raises: `APIError`. Source: tellescope.txt:8884-8895.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EmailSyncDenial:
        """Get EmailSyncDenial.

        Get an EmailSyncDenial

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/email-sync-denial/:id`. Raises: `APIError`. Source: tellescope.txt:8896-8902.
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
    ) -> Pages[models.EmailSyncDenial]:
        """Get EmailSyncDenials.

        Get a page of EmailSyncDenials

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/email-sync-denials`. Raises: `APIError`. Source: tellescope.txt:8903-8913.
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

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/email-sync-denial/:id`. Raises: `APIError`. Source: tellescope.txt:8914-8918.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncEmailSyncDenials(AsyncResource):
    """EmailSyncDenials, called from asynchronous code."""

    async def create(self, *, email: str) -> models.EmailSyncDenial:
        """Create EmailSyncDenial.

        Creates a new EmailSyncDenial

        - email must be unique across EmailSyncDenials. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/email-sync-denial`. Raises: `APIError`. Source: tellescope.txt:8866-8872.
        """
        return await self._send(_CREATE, body={"email": email})

    async def create_many(
        self, *, create: Sequence[models.EmailSyncDenialCreate | dicts.EmailSyncDenialCreate]
    ) -> models.EmailSyncDenialBatch:
        """Create EmailSyncDenials.

        Creates new EmailSyncDenials

        - email must be unique across EmailSyncDenials. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/email-sync-denials`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:8873-8883.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.EmailSyncDenialUpdates | dicts.EmailSyncDenialUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.EmailSyncDenial:
        """Update EmailSyncDenial.

        Updates EmailSyncDenial fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - email must be unique across EmailSyncDenials. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/email-sync-denial/:id`. Raises: `APIError`. Source: tellescope.txt:8884-8895.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EmailSyncDenial:
        """Get EmailSyncDenial.

        Get an EmailSyncDenial

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/email-sync-denial/:id`. Raises: `APIError`. Source: tellescope.txt:8896-8902.
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
    ) -> AsyncPages[models.EmailSyncDenial]:
        """Get EmailSyncDenials.

        Get a page of EmailSyncDenials

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/email-sync-denials`. Raises: `APIError`. Source: tellescope.txt:8903-8913.
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

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/email-sync-denial/:id`. Raises: `APIError`. Source: tellescope.txt:8914-8918.
        """
        return await self._send(_DELETE, path={"id": id})
