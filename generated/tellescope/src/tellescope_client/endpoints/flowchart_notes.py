"""FlowchartNotes.

Source: tellescope.txt, lines 11196-11264.
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
    from ..models import flowchart_notes as models
    from ..models import shared
else:
    models = LazyModule("..models.flowchart_notes", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.FlowchartNote] = Operation(
    "flowchart_notes.create",
    "POST",
    "/flowchart-note",
    body="json",
    answer="json",
    returns=lambda: models.FlowchartNote,
    types={"flowchartUI": lambda: shared.FlowchartUI},
)
_CREATE_MANY: Operation[models.FlowchartNoteBatch] = Operation(
    "flowchart_notes.create_many",
    "POST",
    "/flowchart-notes",
    body="json",
    answer="json",
    returns=lambda: models.FlowchartNoteBatch,
    types={"create": lambda: list[models.FlowchartNoteCreate]},
)
_UPDATE: Operation[models.FlowchartNote] = Operation(
    "flowchart_notes.update",
    "PATCH",
    "/flowchart-note/{id}",
    body="json",
    answer="json",
    returns=lambda: models.FlowchartNote,
    types={"updates": lambda: models.FlowchartNoteUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.FlowchartNote] = Operation(
    "flowchart_notes.get", "GET", "/flowchart-note/{id}", answer="json", returns=lambda: models.FlowchartNote
)
_LIST: Operation[list[models.FlowchartNote]] = Operation(
    "flowchart_notes.list",
    "GET",
    "/flowchart-notes",
    answer="json",
    returns=lambda: list[models.FlowchartNote],
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
    "flowchart_notes.delete", "DELETE", "/flowchart-note/{id}", answer="empty", returns=lambda: None
)


class FlowchartNotes(Resource):
    """FlowchartNotes, called synchronously."""

    def create(
        self,
        *,
        flowchart_id: str,
        note: str,
        flowchart_ui: shared.FlowchartUI | Mapping[str, Any] | Unset = UNSET,
    ) -> models.FlowchartNote:
        """Create FlowchartNote.

        Creates a new FlowchartNote

        Args:
            flowchart_id: `flowchartId`, required
            note: required
            flowchart_ui: `flowchartUI`, optional, `FlowchartUI`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/flowchart-note`. Source: tellescope.txt, lines 11197-11208.
        """
        return self._send(
            _CREATE, body={"flowchartId": flowchart_id, "note": note, "flowchartUI": flowchart_ui}
        )

    def create_many(
        self, *, create: Sequence[models.FlowchartNoteCreate | Mapping[str, Any]]
    ) -> models.FlowchartNoteBatch:
        """Create FlowchartNotes.

        Creates new FlowchartNotes

        Args:
            create: required, list of `FlowchartNoteCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `POST /v1/flowchart-notes`. Source: tellescope.txt, lines 11209-11224.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.FlowchartNoteUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.FlowchartNote:
        """Update FlowchartNote.

        Updates FlowchartNote fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Args:
            id: required
            updates: required, `FlowchartNoteUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/flowchart-note/:id`. Source: tellescope.txt, lines 11225-11241.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.FlowchartNote:
        """Get FlowchartNote.

        Get an FlowchartNote

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/flowchart-note/:id`. Source: tellescope.txt, lines 11242-11248.
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
    ) -> Pages[models.FlowchartNote]:
        """Get FlowchartNotes.

        Get a page of FlowchartNotes

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
        `GET /v1/flowchart-notes`. Source: tellescope.txt, lines 11249-11259.
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
        """Delete FlowchartNote.

        Delete one FlowchartNote

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/flowchart-note/:id`. Source: tellescope.txt, lines 11260-11264.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncFlowchartNotes(AsyncResource):
    """FlowchartNotes, called from asynchronous code."""

    async def create(
        self,
        *,
        flowchart_id: str,
        note: str,
        flowchart_ui: shared.FlowchartUI | Mapping[str, Any] | Unset = UNSET,
    ) -> models.FlowchartNote:
        """Create FlowchartNote.

        Creates a new FlowchartNote
        Everything else is as in `FlowchartNotes.create`.
        `POST /v1/flowchart-note`. Source: tellescope.txt, lines 11197-11208.
        """
        return await self._send(
            _CREATE, body={"flowchartId": flowchart_id, "note": note, "flowchartUI": flowchart_ui}
        )

    async def create_many(
        self, *, create: Sequence[models.FlowchartNoteCreate | Mapping[str, Any]]
    ) -> models.FlowchartNoteBatch:
        """Create FlowchartNotes.

        Creates new FlowchartNotes
        Everything else is as in `FlowchartNotes.create_many`.
        `POST /v1/flowchart-notes`. Source: tellescope.txt, lines 11209-11224.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.FlowchartNoteUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.FlowchartNote:
        """Update FlowchartNote.

        Updates FlowchartNote fields
        Everything else is as in `FlowchartNotes.update`.
        `PATCH /v1/flowchart-note/:id`. Source: tellescope.txt, lines 11225-11241.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.FlowchartNote:
        """Get FlowchartNote.

        Get an FlowchartNote
        Everything else is as in `FlowchartNotes.get`.
        `GET /v1/flowchart-note/:id`. Source: tellescope.txt, lines 11242-11248.
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
    ) -> AsyncPages[models.FlowchartNote]:
        """Get FlowchartNotes.

        Get a page of FlowchartNotes
        Everything else is as in `FlowchartNotes.list`.
        `GET /v1/flowchart-notes`. Source: tellescope.txt, lines 11249-11259.
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
        """Delete FlowchartNote.

        Delete one FlowchartNote
        Everything else is as in `FlowchartNotes.delete`.
        `DELETE /v1/flowchart-note/:id`. Source: tellescope.txt, lines 11260-11264.
        """
        return await self._send(_DELETE, path={"id": id})
