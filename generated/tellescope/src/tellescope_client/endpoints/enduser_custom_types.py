"""EnduserCustomTypes.

Source: tellescope.txt, lines 8919-9044.
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
    from ..models import enduser_custom_types as models
    from ..models import shared
else:
    models = LazyModule("..models.enduser_custom_types", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.EnduserCustomType] = Operation(
    "enduser_custom_types.create",
    "POST",
    "/enduser-custom-type",
    body="json",
    answer="json",
    returns=lambda: models.EnduserCustomType,
    types={
        "builtinFields": lambda: list[shared.BuiltinField],
        "customFields": lambda: list[shared.CustomField],
    },
)
_CREATE_MANY: Operation[models.EnduserCustomTypeBatch] = Operation(
    "enduser_custom_types.create_many",
    "POST",
    "/enduser-custom-types",
    body="json",
    answer="json",
    returns=lambda: models.EnduserCustomTypeBatch,
    types={"create": lambda: list[models.EnduserCustomTypeCreate]},
)
_UPDATE: Operation[models.EnduserCustomType] = Operation(
    "enduser_custom_types.update",
    "PATCH",
    "/enduser-custom-type/{id}",
    body="json",
    answer="json",
    returns=lambda: models.EnduserCustomType,
    types={"updates": lambda: models.EnduserCustomTypeUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.EnduserCustomType] = Operation(
    "enduser_custom_types.get",
    "GET",
    "/enduser-custom-type/{id}",
    answer="json",
    returns=lambda: models.EnduserCustomType,
)
_LIST: Operation[list[models.EnduserCustomType]] = Operation(
    "enduser_custom_types.list",
    "GET",
    "/enduser-custom-types",
    answer="json",
    returns=lambda: list[models.EnduserCustomType],
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
    "enduser_custom_types.delete", "DELETE", "/enduser-custom-type/{id}", answer="empty", returns=lambda: None
)


class EnduserCustomTypes(Resource):
    """EnduserCustomTypes, called synchronously."""

    def create(
        self,
        *,
        title: str,
        builtin_fields: Sequence[shared.BuiltinField | Mapping[str, Any]] | Unset = UNSET,
        custom_fields: Sequence[shared.CustomField | Mapping[str, Any]] | Unset = UNSET,
    ) -> models.EnduserCustomType:
        """Create EnduserCustomType.

        Creates a new EnduserCustomType

        Args:
            title: required
            builtin_fields: `builtinFields`, optional, list of `BuiltinField`
            custom_fields: `customFields`, optional, list of `CustomField`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/enduser-custom-type`. Source: tellescope.txt, lines 8920-8950.
        """
        return self._send(
            _CREATE, body={"title": title, "builtinFields": builtin_fields, "customFields": custom_fields}
        )

    def create_many(
        self, *, create: Sequence[models.EnduserCustomTypeCreate | Mapping[str, Any]]
    ) -> models.EnduserCustomTypeBatch:
        """Create EnduserCustomTypes.

        Creates new EnduserCustomTypes

        Args:
            create: required, list of `EnduserCustomTypeCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `POST /v1/enduser-custom-types`. Source: tellescope.txt, lines 8951-8985.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.EnduserCustomTypeUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.EnduserCustomType:
        """Update EnduserCustomType.

        Updates EnduserCustomType fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Args:
            id: required
            updates: required, `EnduserCustomTypeUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/enduser-custom-type/:id`. Source: tellescope.txt, lines 8986-9021.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserCustomType:
        """Get EnduserCustomType.

        Get an EnduserCustomType

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/enduser-custom-type/:id`. Source: tellescope.txt, lines 9022-9028.
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
    ) -> Pages[models.EnduserCustomType]:
        """Get EnduserCustomTypes.

        Get a page of EnduserCustomTypes

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
        `GET /v1/enduser-custom-types`. Source: tellescope.txt, lines 9029-9039.
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
        """Delete EnduserCustomType.

        Delete one EnduserCustomType

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/enduser-custom-type/:id`. Source: tellescope.txt, lines 9040-9044.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncEnduserCustomTypes(AsyncResource):
    """EnduserCustomTypes, called from asynchronous code."""

    async def create(
        self,
        *,
        title: str,
        builtin_fields: Sequence[shared.BuiltinField | Mapping[str, Any]] | Unset = UNSET,
        custom_fields: Sequence[shared.CustomField | Mapping[str, Any]] | Unset = UNSET,
    ) -> models.EnduserCustomType:
        """Create EnduserCustomType.

        Creates a new EnduserCustomType
        Everything else is as in `EnduserCustomTypes.create`.
        `POST /v1/enduser-custom-type`. Source: tellescope.txt, lines 8920-8950.
        """
        return await self._send(
            _CREATE, body={"title": title, "builtinFields": builtin_fields, "customFields": custom_fields}
        )

    async def create_many(
        self, *, create: Sequence[models.EnduserCustomTypeCreate | Mapping[str, Any]]
    ) -> models.EnduserCustomTypeBatch:
        """Create EnduserCustomTypes.

        Creates new EnduserCustomTypes
        Everything else is as in `EnduserCustomTypes.create_many`.
        `POST /v1/enduser-custom-types`. Source: tellescope.txt, lines 8951-8985.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.EnduserCustomTypeUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.EnduserCustomType:
        """Update EnduserCustomType.

        Updates EnduserCustomType fields
        Everything else is as in `EnduserCustomTypes.update`.
        `PATCH /v1/enduser-custom-type/:id`. Source: tellescope.txt, lines 8986-9021.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserCustomType:
        """Get EnduserCustomType.

        Get an EnduserCustomType
        Everything else is as in `EnduserCustomTypes.get`.
        `GET /v1/enduser-custom-type/:id`. Source: tellescope.txt, lines 9022-9028.
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
    ) -> AsyncPages[models.EnduserCustomType]:
        """Get EnduserCustomTypes.

        Get a page of EnduserCustomTypes
        Everything else is as in `EnduserCustomTypes.list`.
        `GET /v1/enduser-custom-types`. Source: tellescope.txt, lines 9029-9039.
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
        """Delete EnduserCustomType.

        Delete one EnduserCustomType
        Everything else is as in `EnduserCustomTypes.delete`.
        `DELETE /v1/enduser-custom-type/:id`. Source: tellescope.txt, lines 9040-9044.
        """
        return await self._send(_DELETE, path={"id": id})
