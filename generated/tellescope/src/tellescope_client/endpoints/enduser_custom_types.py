"""EnduserCustomTypes.

Source: tellescope.txt:8919-9044.
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
    from ..dicts import enduser_custom_types as dicts
    from ..dicts import shared as shared_dicts
    from ..models import enduser_custom_types as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.enduser_custom_types", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.enduser_custom_types", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.EnduserCustomType] = Operation(
    "enduser_custom_types.create",
    "POST",
    "/enduser-custom-type",
    returns=lambda: models.EnduserCustomType,
    types={
        "builtinFields": lambda: list[shared.BuiltinField],
        "customFields": lambda: list[shared.CustomField],
    },
    required=("title",),
)
_CREATE_MANY: Operation[models.EnduserCustomTypeBatch] = Operation(
    "enduser_custom_types.create_many",
    "POST",
    "/enduser-custom-types",
    returns=lambda: models.EnduserCustomTypeBatch,
    types={"create": lambda: list[models.EnduserCustomTypeCreate]},
    required=("create",),
)
_UPDATE: Operation[models.EnduserCustomType] = Operation(
    "enduser_custom_types.update",
    "PATCH",
    "/enduser-custom-type/{id}",
    returns=lambda: models.EnduserCustomType,
    types={"updates": lambda: models.EnduserCustomTypeUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.EnduserCustomType] = Operation(
    "enduser_custom_types.get",
    "GET",
    "/enduser-custom-type/{id}",
    returns=lambda: models.EnduserCustomType,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.EnduserCustomType]] = Operation(
    "enduser_custom_types.list",
    "GET",
    "/enduser-custom-types",
    returns=lambda: list[models.EnduserCustomType],
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
    "enduser_custom_types.delete", "DELETE", "/enduser-custom-type/{id}", answer="empty", returns=lambda: None
)


class EnduserCustomTypes(Resource):
    """EnduserCustomTypes, called synchronously."""

    def create(
        self,
        *,
        title: str,
        builtin_fields: (
            Sequence[shared.BuiltinField | shared_dicts.BuiltinField | Mapping[str, Any]] | Unset
        ) = UNSET,
        custom_fields: (
            Sequence[shared.CustomField | shared_dicts.CustomField | Mapping[str, Any]] | Unset
        ) = UNSET,
    ) -> models.EnduserCustomType:
        """Create EnduserCustomType.

        Creates a new EnduserCustomType

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser-custom-type`. Raises: `APIError`. Source: tellescope.txt:8920-8950.
        """
        return self._send(
            _CREATE, body={"title": title, "builtinFields": builtin_fields, "customFields": custom_fields}
        )

    def create_many(
        self, *, create: Sequence[models.EnduserCustomTypeCreate | dicts.EnduserCustomTypeCreate]
    ) -> models.EnduserCustomTypeBatch:
        """Create EnduserCustomTypes.

        Creates new EnduserCustomTypes

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/enduser-custom-types`. Raises: `APIError`. Source: tellescope.txt:8951-8985.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.EnduserCustomTypeUpdates | dicts.EnduserCustomTypeUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.EnduserCustomType:
        """Update EnduserCustomType.

        Updates EnduserCustomType fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/enduser-custom-type/:id`. Raises: `APIError`. Source: tellescope.txt:8986-9021.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserCustomType:
        """Get EnduserCustomType.

        Get an EnduserCustomType

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser-custom-type/:id`. Raises: `APIError`. Source: tellescope.txt:9022-9028.
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
    ) -> Pages[models.EnduserCustomType]:
        """Get EnduserCustomTypes.

        Get a page of EnduserCustomTypes

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/enduser-custom-types`. Raises: `APIError`. Source: tellescope.txt:9029-9039.
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

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser-custom-type/:id`. Raises: `APIError`. Source: tellescope.txt:9040-9044.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncEnduserCustomTypes(AsyncResource):
    """EnduserCustomTypes, called from asynchronous code."""

    async def create(
        self,
        *,
        title: str,
        builtin_fields: (
            Sequence[shared.BuiltinField | shared_dicts.BuiltinField | Mapping[str, Any]] | Unset
        ) = UNSET,
        custom_fields: (
            Sequence[shared.CustomField | shared_dicts.CustomField | Mapping[str, Any]] | Unset
        ) = UNSET,
    ) -> models.EnduserCustomType:
        """Create EnduserCustomType.

        Creates a new EnduserCustomType

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser-custom-type`. Raises: `APIError`. Source: tellescope.txt:8920-8950.
        """
        return await self._send(
            _CREATE, body={"title": title, "builtinFields": builtin_fields, "customFields": custom_fields}
        )

    async def create_many(
        self, *, create: Sequence[models.EnduserCustomTypeCreate | dicts.EnduserCustomTypeCreate]
    ) -> models.EnduserCustomTypeBatch:
        """Create EnduserCustomTypes.

        Creates new EnduserCustomTypes

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/enduser-custom-types`. Raises: `APIError`. Source: tellescope.txt:8951-8985.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.EnduserCustomTypeUpdates | dicts.EnduserCustomTypeUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.EnduserCustomType:
        """Update EnduserCustomType.

        Updates EnduserCustomType fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/enduser-custom-type/:id`. Raises: `APIError`. Source: tellescope.txt:8986-9021.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.EnduserCustomType:
        """Get EnduserCustomType.

        Get an EnduserCustomType

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser-custom-type/:id`. Raises: `APIError`. Source: tellescope.txt:9022-9028.
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
    ) -> AsyncPages[models.EnduserCustomType]:
        """Get EnduserCustomTypes.

        Get a page of EnduserCustomTypes

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/enduser-custom-types`. Raises: `APIError`. Source: tellescope.txt:9029-9039.
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

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser-custom-type/:id`. Raises: `APIError`. Source: tellescope.txt:9040-9044.
        """
        return await self._send(_DELETE, path={"id": id})
