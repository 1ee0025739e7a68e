"""AutomationTriggers.

Source: tellescope.txt:5242-6631.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import automation_triggers as dicts
    from ..dicts import shared as shared_dicts
    from ..models import automation_triggers as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.automation_triggers", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.automation_triggers", __package__)
    shared = LazyModule("..models.shared", __package__)

_TRIGGER_EVENTS: Operation[Any] = Operation(
    "automation_triggers.trigger_events",
    "POST",
    "/automation-triggers/trigger-events",
    types={"triggers": lambda: list[models.AutomationTriggerTrigger]},
    required=("triggers",),
)
_CREATE: Operation[models.AutomationTrigger] = Operation(
    "automation_triggers.create",
    "POST",
    "/automation-trigger",
    returns=lambda: models.AutomationTrigger,
    types={
        "event": lambda: models.AutomationTriggerEvent,
        "action": lambda: models.AutomationTriggerAction,
        "enduserCondition": lambda: dict[str, Any],
        "oncePerEnduser": bool,
        "triggerNextAt": lambda: dt.datetime,
    },
    required=("title", "event", "action", "status"),
)
_CREATE_MANY: Operation[models.AutomationTriggerBatch] = Operation(
    "automation_triggers.create_many",
    "POST",
    "/automation-triggers",
    returns=lambda: models.AutomationTriggerBatch,
    types={"create": lambda: list[models.AutomationTriggerCreate]},
    required=("create",),
)
_UPDATE: Operation[models.AutomationTrigger] = Operation(
    "automation_triggers.update",
    "PATCH",
    "/automation-trigger/{id}",
    returns=lambda: models.AutomationTrigger,
    types={"updates": lambda: models.AutomationTriggerUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.AutomationTrigger] = Operation(
    "automation_triggers.get",
    "GET",
    "/automation-trigger/{id}",
    returns=lambda: models.AutomationTrigger,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.AutomationTrigger]] = Operation(
    "automation_triggers.list",
    "GET",
    "/automation-triggers",
    returns=lambda: list[models.AutomationTrigger],
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
    "automation_triggers.delete", "DELETE", "/automation-trigger/{id}", answer="empty", returns=lambda: None
)


class AutomationTriggers(Resource):
    """AutomationTriggers, called synchronously."""

    def trigger_events(
        self,
        *,
        triggers: Sequence[
            models.AutomationTriggerTrigger | dicts.AutomationTriggerTrigger | Mapping[str, Any]
        ],
    ) -> Any:
        """Trigger Event.

        Triggers a list of events for endusers

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/automation-triggers/trigger-events`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:5243-5255.
        """
        return self._send(_TRIGGER_EVENTS, body={"triggers": triggers})

    def create(
        self,
        *,
        title: str,
        event: dicts.AutomationTriggerEvent,
        action: dicts.AutomationTriggerAction,
        status: Literal["Active", "Inactive"] | str,
        enduser_condition: Mapping[str, Any] | Unset = UNSET,
        journey_id: str | Unset = UNSET,
        once_per_enduser: bool | Unset = UNSET,
        trigger_next_at: dt.datetime | Unset = UNSET,
    ) -> models.AutomationTrigger:
        """Create AutomationTrigger.

        Creates a new AutomationTrigger

        Args:
            status: not on the page: @tellescope/schema 1.174.0
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
            trigger_next_at: date-time with an offset
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/automation-trigger`. Raises: `APIError`. Source: tellescope.txt:5256-5703.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "event": event,
                "action": action,
                "status": status,
                "enduserCondition": enduser_condition,
                "journeyId": journey_id,
                "oncePerEnduser": once_per_enduser,
                "triggerNextAt": trigger_next_at,
            },
        )

    def create_many(
        self, *, create: Sequence[models.AutomationTriggerCreate | dicts.AutomationTriggerCreate]
    ) -> models.AutomationTriggerBatch:
        """Create AutomationTriggers.

        Creates new AutomationTriggers

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/automation-triggers`. Raises: `APIError`. Source: tellescope.txt:5704-6155.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.AutomationTriggerUpdates | dicts.AutomationTriggerUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.AutomationTrigger:
        """Update AutomationTrigger.

        Updates AutomationTrigger fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/automation-trigger/:id`. Raises: `APIError`. Source: tellescope.txt:6156-6608.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.AutomationTrigger:
        """Get AutomationTrigger.

        Get an AutomationTrigger

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/automation-trigger/:id`. Raises: `APIError`. Source: tellescope.txt:6609-6615.
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
    ) -> Pages[models.AutomationTrigger]:
        """Get AutomationTriggers.

        Get a page of AutomationTriggers

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/automation-triggers`. Raises: `APIError`. Source: tellescope.txt:6616-6626.
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
        """Delete AutomationTrigger.

        Delete one AutomationTrigger

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/automation-trigger/:id`. Raises: `APIError`. Source: tellescope.txt:6627-6631.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncAutomationTriggers(AsyncResource):
    """AutomationTriggers, called from asynchronous code."""

    async def trigger_events(
        self,
        *,
        triggers: Sequence[
            models.AutomationTriggerTrigger | dicts.AutomationTriggerTrigger | Mapping[str, Any]
        ],
    ) -> Any:
        """Trigger Event.

        Triggers a list of events for endusers

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/automation-triggers/trigger-events`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:5243-5255.
        """
        return await self._send(_TRIGGER_EVENTS, body={"triggers": triggers})

    async def create(
        self,
        *,
        title: str,
        event: dicts.AutomationTriggerEvent,
        action: dicts.AutomationTriggerAction,
        status: Literal["Active", "Inactive"] | str,
        enduser_condition: Mapping[str, Any] | Unset = UNSET,
        journey_id: str | Unset = UNSET,
        once_per_enduser: bool | Unset = UNSET,
        trigger_next_at: dt.datetime | Unset = UNSET,
    ) -> models.AutomationTrigger:
        """Create AutomationTrigger.

        Creates a new AutomationTrigger

        Args:
            status: not on the page: @tellescope/schema 1.174.0
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
            trigger_next_at: date-time with an offset
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/automation-trigger`. Raises: `APIError`. Source: tellescope.txt:5256-5703.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "event": event,
                "action": action,
                "status": status,
                "enduserCondition": enduser_condition,
                "journeyId": journey_id,
                "oncePerEnduser": once_per_enduser,
                "triggerNextAt": trigger_next_at,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.AutomationTriggerCreate | dicts.AutomationTriggerCreate]
    ) -> models.AutomationTriggerBatch:
        """Create AutomationTriggers.

        Creates new AutomationTriggers

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/automation-triggers`. Raises: `APIError`. Source: tellescope.txt:5704-6155.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.AutomationTriggerUpdates | dicts.AutomationTriggerUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.AutomationTrigger:
        """Update AutomationTrigger.

        Updates AutomationTrigger fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/automation-trigger/:id`. Raises: `APIError`. Source: tellescope.txt:6156-6608.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.AutomationTrigger:
        """Get AutomationTrigger.

        Get an AutomationTrigger

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/automation-trigger/:id`. Raises: `APIError`. Source: tellescope.txt:6609-6615.
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
    ) -> AsyncPages[models.AutomationTrigger]:
        """Get AutomationTriggers.

        Get a page of AutomationTriggers

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/automation-triggers`. Raises: `APIError`. Source: tellescope.txt:6616-6626.
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
        """Delete AutomationTrigger.

        Delete one AutomationTrigger

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/automation-trigger/:id`. Raises: `APIError`. Source: tellescope.txt:6627-6631.
        """
        return await self._send(_DELETE, path={"id": id})
