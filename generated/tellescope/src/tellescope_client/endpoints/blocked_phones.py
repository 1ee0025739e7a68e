"""BlockedPhones.

- phone must be unique across BlockedPhones. (checked before sending)

Source: tellescope.txt:6801-6856.
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
    from ..dicts import blocked_phones as dicts
    from ..dicts import shared as shared_dicts
    from ..models import blocked_phones as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    dicts = LazyModule("..dicts.blocked_phones", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.blocked_phones", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.BlockedPhone] = Operation(
    "blocked_phones.create",
    "POST",
    "/blocked-phone",
    returns=lambda: models.BlockedPhone,
    required=("phone",),
)
_CREATE_MANY: Operation[models.BlockedPhoneBatch] = Operation(
    "blocked_phones.create_many",
    "POST",
    "/blocked-phones",
    returns=lambda: models.BlockedPhoneBatch,
    types={"create": lambda: list[models.BlockedPhoneCreate]},
    required=("create",),
    checks=lambda: validators.BLOCKED_PHONES_CREATE_MANY,
)
_UPDATE: Operation[models.BlockedPhone] = Operation(
    "blocked_phones.update",
    "PATCH",
    "/blocked-phone/{id}",
    returns=lambda: models.BlockedPhone,
    types={"updates": lambda: models.BlockedPhoneUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.BlockedPhone] = Operation(
    "blocked_phones.get",
    "GET",
    "/blocked-phone/{id}",
    returns=lambda: models.BlockedPhone,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.BlockedPhone]] = Operation(
    "blocked_phones.list",
    "GET",
    "/blocked-phones",
    returns=lambda: list[models.BlockedPhone],
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
    "blocked_phones.delete", "DELETE", "/blocked-phone/{id}", answer="empty", returns=lambda: None
)


class BlockedPhones(Resource):
    """BlockedPhones, called synchronously."""

    def create(self, *, phone: str) -> models.BlockedPhone:
        """Create BlockedPhone.

        Creates a new BlockedPhone

        - phone must be unique across BlockedPhones. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/blocked-phone`. Raises: `APIError`. Source: tellescope.txt:6804-6810.
        """
        return self._send(_CREATE, body={"phone": phone})

    def create_many(
        self, *, create: Sequence[models.BlockedPhoneCreate | dicts.BlockedPhoneCreate]
    ) -> models.BlockedPhoneBatch:
        """Create BlockedPhones.

        Creates new BlockedPhones

        - phone must be unique across BlockedPhones. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/blocked-phones`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:6811-6821.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.BlockedPhoneUpdates | dicts.BlockedPhoneUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.BlockedPhone:
        """Update BlockedPhone.

        Updates BlockedPhone fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - phone must be unique across BlockedPhones. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/blocked-phone/:id`. Raises: `APIError`. Source: tellescope.txt:6822-6833.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.BlockedPhone:
        """Get BlockedPhone.

        Get an BlockedPhone

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/blocked-phone/:id`. Raises: `APIError`. Source: tellescope.txt:6834-6840.
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
    ) -> Pages[models.BlockedPhone]:
        """Get BlockedPhones.

        Get a page of BlockedPhones

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/blocked-phones`. Raises: `APIError`. Source: tellescope.txt:6841-6851.
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
        """Delete BlockedPhone.

        Delete one BlockedPhone

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/blocked-phone/:id`. Raises: `APIError`. Source: tellescope.txt:6852-6856.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncBlockedPhones(AsyncResource):
    """BlockedPhones, called from asynchronous code."""

    async def create(self, *, phone: str) -> models.BlockedPhone:
        """Create BlockedPhone.

        Creates a new BlockedPhone

        - phone must be unique across BlockedPhones. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/blocked-phone`. Raises: `APIError`. Source: tellescope.txt:6804-6810.
        """
        return await self._send(_CREATE, body={"phone": phone})

    async def create_many(
        self, *, create: Sequence[models.BlockedPhoneCreate | dicts.BlockedPhoneCreate]
    ) -> models.BlockedPhoneBatch:
        """Create BlockedPhones.

        Creates new BlockedPhones

        - phone must be unique across BlockedPhones. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/blocked-phones`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:6811-6821.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.BlockedPhoneUpdates | dicts.BlockedPhoneUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.BlockedPhone:
        """Update BlockedPhone.

        Updates BlockedPhone fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - phone must be unique across BlockedPhones. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/blocked-phone/:id`. Raises: `APIError`. Source: tellescope.txt:6822-6833.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.BlockedPhone:
        """Get BlockedPhone.

        Get an BlockedPhone

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/blocked-phone/:id`. Raises: `APIError`. Source: tellescope.txt:6834-6840.
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
    ) -> AsyncPages[models.BlockedPhone]:
        """Get BlockedPhones.

        Get a page of BlockedPhones

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/blocked-phones`. Raises: `APIError`. Source: tellescope.txt:6841-6851.
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
        """Delete BlockedPhone.

        Delete one BlockedPhone

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/blocked-phone/:id`. Raises: `APIError`. Source: tellescope.txt:6852-6856.
        """
        return await self._send(_DELETE, path={"id": id})
