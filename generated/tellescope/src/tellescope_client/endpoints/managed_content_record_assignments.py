"""ManagedContentRecordAssignments.

- All of [contentId, enduserId] must be unique for each ManagedContentRecordAssignments. (checked
  before sending)

Source: tellescope.txt:13561-13619.
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
    from ..dicts import managed_content_record_assignments as dicts
    from ..dicts import shared as shared_dicts
    from ..models import managed_content_record_assignments as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    dicts = LazyModule("..dicts.managed_content_record_assignments", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.managed_content_record_assignments", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.ManagedContentRecordAssignment] = Operation(
    "managed_content_record_assignments.create",
    "POST",
    "/managed-content-record-assignment",
    returns=lambda: models.ManagedContentRecordAssignment,
    required=("contentId", "enduserId"),
)
_CREATE_MANY: Operation[models.ManagedContentRecordAssignmentBatch] = Operation(
    "managed_content_record_assignments.create_many",
    "POST",
    "/managed-content-record-assignments",
    returns=lambda: models.ManagedContentRecordAssignmentBatch,
    types={"create": lambda: list[models.ManagedContentRecordAssignmentCreate]},
    required=("create",),
    checks=lambda: validators.MANAGED_CONTENT_RECORD_ASSIGNMENTS_CREATE_MANY,
)
_UPDATE: Operation[models.ManagedContentRecordAssignment] = Operation(
    "managed_content_record_assignments.update",
    "PATCH",
    "/managed-content-record-assignment/{id}",
    returns=lambda: models.ManagedContentRecordAssignment,
    types={
        "updates": lambda: models.ManagedContentRecordAssignmentUpdates,
        "options": lambda: shared.UpdateOptions,
    },
    required=("updates",),
)
_GET: Operation[models.ManagedContentRecordAssignment] = Operation(
    "managed_content_record_assignments.get",
    "GET",
    "/managed-content-record-assignment/{id}",
    returns=lambda: models.ManagedContentRecordAssignment,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.ManagedContentRecordAssignment]] = Operation(
    "managed_content_record_assignments.list",
    "GET",
    "/managed-content-record-assignments",
    returns=lambda: list[models.ManagedContentRecordAssignment],
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
    "managed_content_record_assignments.delete",
    "DELETE",
    "/managed-content-record-assignment/{id}",
    answer="empty",
    returns=lambda: None,
)


class ManagedContentRecordAssignments(Resource):
    """ManagedContentRecordAssignments, called synchronously."""

    def create(self, *, content_id: str, enduser_id: str) -> models.ManagedContentRecordAssignment:
        """Create ManagedContentRecordAssignment.

        Creates a new ManagedContentRecordAssignment

        - All of [contentId, enduserId] must be unique for each ManagedContentRecordAssignments. (by the
          server)

        Args:
            content_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/managed-content-record-assignment`. Raises: `APIError`. Source:
        tellescope.txt:13564-13571.
        """
        return self._send(_CREATE, body={"contentId": content_id, "enduserId": enduser_id})

    def create_many(
        self,
        *,
        create: Sequence[
            models.ManagedContentRecordAssignmentCreate | dicts.ManagedContentRecordAssignmentCreate
        ],
    ) -> models.ManagedContentRecordAssignmentBatch:
        """Create ManagedContentRecordAssignments.

        Creates new ManagedContentRecordAssignments

        - All of [contentId, enduserId] must be unique for each ManagedContentRecordAssignments. (checked
          before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/managed-content-record-assignments`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:13572-13583.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.ManagedContentRecordAssignmentUpdates | dicts.ManagedContentRecordAssignmentUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.ManagedContentRecordAssignment:
        """Update ManagedContentRecordAssignment.

        Updates ManagedContentRecordAssignment fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - All of [contentId, enduserId] must be unique for each ManagedContentRecordAssignments. (by the
          server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/managed-content-record-assignment/:id`. Raises: `APIError`. Source:
        tellescope.txt:13584-13596.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(
        self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET
    ) -> models.ManagedContentRecordAssignment:
        """Get ManagedContentRecordAssignment.

        Get an ManagedContentRecordAssignment

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/managed-content-record-assignment/:id`. Raises: `APIError`. Source:
        tellescope.txt:13597-13603.
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
    ) -> Pages[models.ManagedContentRecordAssignment]:
        """Get ManagedContentRecordAssignments.

        Get a page of ManagedContentRecordAssignments

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/managed-content-record-assignments`. Raises: `APIError`. Source:
        tellescope.txt:13604-13614.
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
        """Delete ManagedContentRecordAssignment.

        Delete one ManagedContentRecordAssignment

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/managed-content-record-assignment/:id`. Raises: `APIError`. Source:
        tellescope.txt:13615-13619.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncManagedContentRecordAssignments(AsyncResource):
    """ManagedContentRecordAssignments, called from asynchronous code."""

    async def create(self, *, content_id: str, enduser_id: str) -> models.ManagedContentRecordAssignment:
        """Create ManagedContentRecordAssignment.

        Creates a new ManagedContentRecordAssignment

        - All of [contentId, enduserId] must be unique for each ManagedContentRecordAssignments. (by the
          server)

        Args:
            content_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/managed-content-record-assignment`. Raises: `APIError`. Source:
        tellescope.txt:13564-13571.
        """
        return await self._send(_CREATE, body={"contentId": content_id, "enduserId": enduser_id})

    async def create_many(
        self,
        *,
        create: Sequence[
            models.ManagedContentRecordAssignmentCreate | dicts.ManagedContentRecordAssignmentCreate
        ],
    ) -> models.ManagedContentRecordAssignmentBatch:
        """Create ManagedContentRecordAssignments.

        Creates new ManagedContentRecordAssignments

        - All of [contentId, enduserId] must be unique for each ManagedContentRecordAssignments. (checked
          before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/managed-content-record-assignments`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:13572-13583.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.ManagedContentRecordAssignmentUpdates | dicts.ManagedContentRecordAssignmentUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.ManagedContentRecordAssignment:
        """Update ManagedContentRecordAssignment.

        Updates ManagedContentRecordAssignment fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - All of [contentId, enduserId] must be unique for each ManagedContentRecordAssignments. (by the
          server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/managed-content-record-assignment/:id`. Raises: `APIError`. Source:
        tellescope.txt:13584-13596.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(
        self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET
    ) -> models.ManagedContentRecordAssignment:
        """Get ManagedContentRecordAssignment.

        Get an ManagedContentRecordAssignment

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/managed-content-record-assignment/:id`. Raises: `APIError`. Source:
        tellescope.txt:13597-13603.
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
    ) -> AsyncPages[models.ManagedContentRecordAssignment]:
        """Get ManagedContentRecordAssignments.

        Get a page of ManagedContentRecordAssignments

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/managed-content-record-assignments`. Raises: `APIError`. Source:
        tellescope.txt:13604-13614.
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
        """Delete ManagedContentRecordAssignment.

        Delete one ManagedContentRecordAssignment

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/managed-content-record-assignment/:id`. Raises: `APIError`. Source:
        tellescope.txt:13615-13619.
        """
        return await self._send(_DELETE, path={"id": id})
