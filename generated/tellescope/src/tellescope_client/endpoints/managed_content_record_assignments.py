"""ManagedContentRecordAssignments.

- All of [contentId, enduserId] must be unique for each ManagedContentRecordAssignments. (checked
  before sending)

Source: tellescope.txt, lines 13561-13619.
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
    from ..models import managed_content_record_assignments as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    models = LazyModule("..models.managed_content_record_assignments", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.ManagedContentRecordAssignment] = Operation(
    "managed_content_record_assignments.create",
    "POST",
    "/managed-content-record-assignment",
    body="json",
    answer="json",
    returns=lambda: models.ManagedContentRecordAssignment,
)
_CREATE_MANY: Operation[models.ManagedContentRecordAssignmentBatch] = Operation(
    "managed_content_record_assignments.create_many",
    "POST",
    "/managed-content-record-assignments",
    body="json",
    answer="json",
    returns=lambda: models.ManagedContentRecordAssignmentBatch,
    types={"create": lambda: list[models.ManagedContentRecordAssignmentCreate]},
    checks=lambda: validators.MANAGED_CONTENT_RECORD_ASSIGNMENTS_CREATE_MANY,
)
_UPDATE: Operation[models.ManagedContentRecordAssignment] = Operation(
    "managed_content_record_assignments.update",
    "PATCH",
    "/managed-content-record-assignment/{id}",
    body="json",
    answer="json",
    returns=lambda: models.ManagedContentRecordAssignment,
    types={
        "updates": lambda: models.ManagedContentRecordAssignmentUpdates,
        "options": lambda: shared.UpdateOptions,
    },
)
_GET: Operation[models.ManagedContentRecordAssignment] = Operation(
    "managed_content_record_assignments.get",
    "GET",
    "/managed-content-record-assignment/{id}",
    answer="json",
    returns=lambda: models.ManagedContentRecordAssignment,
)
_LIST: Operation[list[models.ManagedContentRecordAssignment]] = Operation(
    "managed_content_record_assignments.list",
    "GET",
    "/managed-content-record-assignments",
    answer="json",
    returns=lambda: list[models.ManagedContentRecordAssignment],
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
            content_id: `contentId`, required
            enduser_id: `enduserId`, required
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/managed-content-record-assignment`. Source: tellescope.txt, lines 13564-13571.
        """
        return self._send(_CREATE, body={"contentId": content_id, "enduserId": enduser_id})

    def create_many(
        self, *, create: Sequence[models.ManagedContentRecordAssignmentCreate | Mapping[str, Any]]
    ) -> models.ManagedContentRecordAssignmentBatch:
        """Create ManagedContentRecordAssignments.

        Creates new ManagedContentRecordAssignments

        - All of [contentId, enduserId] must be unique for each ManagedContentRecordAssignments. (checked
          before sending)

        Args:
            create: required, list of `ManagedContentRecordAssignmentCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `ConstraintError`, `APIError`.
        `POST /v1/managed-content-record-assignments`. Source: tellescope.txt, lines 13572-13583.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.ManagedContentRecordAssignmentUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.ManagedContentRecordAssignment:
        """Update ManagedContentRecordAssignment.

        Updates ManagedContentRecordAssignment fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - All of [contentId, enduserId] must be unique for each ManagedContentRecordAssignments. (by the
          server)

        Args:
            id: required
            updates: required, `ManagedContentRecordAssignmentUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/managed-content-record-assignment/:id`. Source: tellescope.txt, lines 13584-13596.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(
        self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET
    ) -> models.ManagedContentRecordAssignment:
        """Get ManagedContentRecordAssignment.

        Get an ManagedContentRecordAssignment

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/managed-content-record-assignment/:id`. Source: tellescope.txt, lines 13597-13603.
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
    ) -> Pages[models.ManagedContentRecordAssignment]:
        """Get ManagedContentRecordAssignments.

        Get a page of ManagedContentRecordAssignments

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
        `GET /v1/managed-content-record-assignments`. Source: tellescope.txt, lines 13604-13614.
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

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/managed-content-record-assignment/:id`. Source: tellescope.txt, lines 13615-13619.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncManagedContentRecordAssignments(AsyncResource):
    """ManagedContentRecordAssignments, called from asynchronous code."""

    async def create(self, *, content_id: str, enduser_id: str) -> models.ManagedContentRecordAssignment:
        """Create ManagedContentRecordAssignment.

        Creates a new ManagedContentRecordAssignment
        Everything else is as in `ManagedContentRecordAssignments.create`.
        `POST /v1/managed-content-record-assignment`. Source: tellescope.txt, lines 13564-13571.
        """
        return await self._send(_CREATE, body={"contentId": content_id, "enduserId": enduser_id})

    async def create_many(
        self, *, create: Sequence[models.ManagedContentRecordAssignmentCreate | Mapping[str, Any]]
    ) -> models.ManagedContentRecordAssignmentBatch:
        """Create ManagedContentRecordAssignments.

        Creates new ManagedContentRecordAssignments
        Everything else is as in `ManagedContentRecordAssignments.create_many`.
        `POST /v1/managed-content-record-assignments`. Source: tellescope.txt, lines 13572-13583.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.ManagedContentRecordAssignmentUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.ManagedContentRecordAssignment:
        """Update ManagedContentRecordAssignment.

        Updates ManagedContentRecordAssignment fields
        Everything else is as in `ManagedContentRecordAssignments.update`.
        `PATCH /v1/managed-content-record-assignment/:id`. Source: tellescope.txt, lines 13584-13596.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(
        self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET
    ) -> models.ManagedContentRecordAssignment:
        """Get ManagedContentRecordAssignment.

        Get an ManagedContentRecordAssignment
        Everything else is as in `ManagedContentRecordAssignments.get`.
        `GET /v1/managed-content-record-assignment/:id`. Source: tellescope.txt, lines 13597-13603.
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
    ) -> AsyncPages[models.ManagedContentRecordAssignment]:
        """Get ManagedContentRecordAssignments.

        Get a page of ManagedContentRecordAssignments
        Everything else is as in `ManagedContentRecordAssignments.list`.
        `GET /v1/managed-content-record-assignments`. Source: tellescope.txt, lines 13604-13614.
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
        Everything else is as in `ManagedContentRecordAssignments.delete`.
        `DELETE /v1/managed-content-record-assignment/:id`. Source: tellescope.txt, lines 13615-13619.
        """
        return await self._send(_DELETE, path={"id": id})
