"""FlowchartNotes.

Source: tellescope.txt:11196-11264.
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
    from ..dicts import flowchart_notes as dicts
    from ..dicts import shared as shared_dicts
    from ..models import flowchart_notes as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.flowchart_notes", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.flowchart_notes", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.FlowchartNote] = Operation(
    "flowchart_notes.create",
    "POST",
    "/flowchart-note",
    returns=lambda: models.FlowchartNote,
    types={"flowchartUI": lambda: shared.FlowchartUI},
    required=("flowchartId", "note"),
)
_CREATE_MANY: Operation[models.FlowchartNoteBatch] = Operation(
    "flowchart_notes.create_many",
    "POST",
    "/flowchart-notes",
    returns=lambda: models.FlowchartNoteBatch,
    types={"create": lambda: list[models.FlowchartNoteCreate]},
    required=("create",),
)
_UPDATE: Operation[models.FlowchartNote] = Operation(
    "flowchart_notes.update",
    "PATCH",
    "/flowchart-note/{id}",
    returns=lambda: models.FlowchartNote,
    types={"updates": lambda: models.FlowchartNoteUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.FlowchartNote] = Operation(
    "flowchart_notes.get",
    "GET",
    "/flowchart-note/{id}",
    returns=lambda: models.FlowchartNote,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.FlowchartNote]] = Operation(
    "flowchart_notes.list",
    "GET",
    "/flowchart-notes",
    returns=lambda: list[models.FlowchartNote],
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
    "flowchart_notes.delete", "DELETE", "/flowchart-note/{id}", answer="empty", returns=lambda: None
)


class FlowchartNotes(Resource):
    """FlowchartNotes, called synchronously."""

    def create(
        self,
        *,
        flowchart_id: str,
        note: str,
        flowchart_ui: shared.FlowchartUI | shared_dicts.FlowchartUI | Unset = UNSET,
    ) -> models.FlowchartNote:
        """Create FlowchartNote.

        Creates a new FlowchartNote

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/flowchart-note`. Raises: `APIError`. Source: tellescope.txt:11197-11208.
        """
        return self._send(
            _CREATE, body={"flowchartId": flowchart_id, "note": note, "flowchartUI": flowchart_ui}
        )

    def create_many(
        self, *, create: Sequence[models.FlowchartNoteCreate | dicts.FlowchartNoteCreate]
    ) -> models.FlowchartNoteBatch:
        """Create FlowchartNotes.

        Creates new FlowchartNotes

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/flowchart-notes`. Raises: `APIError`. Source: tellescope.txt:11209-11224.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.FlowchartNoteUpdates | dicts.FlowchartNoteUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.FlowchartNote:
        """Update FlowchartNote.

        Updates FlowchartNote fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/flowchart-note/:id`. Raises: `APIError`. Source: tellescope.txt:11225-11241.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.FlowchartNote:
        """Get FlowchartNote.

        Get an FlowchartNote

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/flowchart-note/:id`. Raises: `APIError`. Source: tellescope.txt:11242-11248.
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
    ) -> Pages[models.FlowchartNote]:
        """Get FlowchartNotes.

        Get a page of FlowchartNotes

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/flowchart-notes`. Raises: `APIError`. Source: tellescope.txt:11249-11259.
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

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/flowchart-note/:id`. Raises: `APIError`. Source: tellescope.txt:11260-11264.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncFlowchartNotes(AsyncResource):
    """FlowchartNotes, called from asynchronous code."""

    async def create(
        self,
        *,
        flowchart_id: str,
        note: str,
        flowchart_ui: shared.FlowchartUI | shared_dicts.FlowchartUI | Unset = UNSET,
    ) -> models.FlowchartNote:
        """Create FlowchartNote.

        Creates a new FlowchartNote

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/flowchart-note`. Raises: `APIError`. Source: tellescope.txt:11197-11208.
        """
        return await self._send(
            _CREATE, body={"flowchartId": flowchart_id, "note": note, "flowchartUI": flowchart_ui}
        )

    async def create_many(
        self, *, create: Sequence[models.FlowchartNoteCreate | dicts.FlowchartNoteCreate]
    ) -> models.FlowchartNoteBatch:
        """Create FlowchartNotes.

        Creates new FlowchartNotes

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/flowchart-notes`. Raises: `APIError`. Source: tellescope.txt:11209-11224.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.FlowchartNoteUpdates | dicts.FlowchartNoteUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.FlowchartNote:
        """Update FlowchartNote.

        Updates FlowchartNote fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/flowchart-note/:id`. Raises: `APIError`. Source: tellescope.txt:11225-11241.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.FlowchartNote:
        """Get FlowchartNote.

        Get an FlowchartNote

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/flowchart-note/:id`. Raises: `APIError`. Source: tellescope.txt:11242-11248.
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
    ) -> AsyncPages[models.FlowchartNote]:
        """Get FlowchartNotes.

        Get a page of FlowchartNotes

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/flowchart-notes`. Raises: `APIError`. Source: tellescope.txt:11249-11259.
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

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/flowchart-note/:id`. Raises: `APIError`. Source: tellescope.txt:11260-11264.
        """
        return await self._send(_DELETE, path={"id": id})
