"""AutomatedActions.

Source: tellescope.txt:2243-3874.
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
    from ..dicts import automated_actions as dicts
    from ..dicts import shared as shared_dicts
    from ..models import automated_actions as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.automated_actions", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.automated_actions", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.AutomatedAction] = Operation(
    "automated_actions.create",
    "POST",
    "/automated-action",
    returns=lambda: models.AutomatedAction,
    types={
        "cancelConditions": lambda: list[models.AutomatedActionCancelCondition],
        "event": lambda: models.AutomatedActionEvent,
        "action": lambda: shared.AutomatedActionAction,
        "processAfter": float,
    },
    required=("automationStepId", "enduserId", "journeyId", "event", "action", "status", "processAfter"),
)
_CREATE_MANY: Operation[models.AutomatedActionBatch] = Operation(
    "automated_actions.create_many",
    "POST",
    "/automated-actions",
    returns=lambda: models.AutomatedActionBatch,
    types={"create": lambda: list[models.AutomatedActionCreate]},
    required=("create",),
)
_UPDATE: Operation[models.AutomatedAction] = Operation(
    "automated_actions.update",
    "PATCH",
    "/automated-action/{id}",
    returns=lambda: models.AutomatedAction,
    types={"updates": lambda: models.AutomatedActionUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.AutomatedAction] = Operation(
    "automated_actions.get",
    "GET",
    "/automated-action/{id}",
    returns=lambda: models.AutomatedAction,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.AutomatedAction]] = Operation(
    "automated_actions.list",
    "GET",
    "/automated-actions",
    returns=lambda: list[models.AutomatedAction],
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
    "automated_actions.delete", "DELETE", "/automated-action/{id}", answer="empty", returns=lambda: None
)


class AutomatedActions(Resource):
    """AutomatedActions, called synchronously."""

    def create(
        self,
        *,
        automation_step_id: str,
        enduser_id: str,
        journey_id: str,
        event: dicts.AutomatedActionEvent,
        action: shared_dicts.AutomatedActionAction,
        status: Literal["active", "finished", "cancelled", "error"] | str,
        process_after: float,
        cancel_conditions: (
            Sequence[models.AutomatedActionCancelCondition | dicts.AutomatedActionCancelCondition] | Unset
        ) = UNSET,
    ) -> models.AutomatedAction:
        """Create AutomatedAction.

        Creates a new AutomatedAction

        Args:
            automation_step_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
            status: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/automated-action`. Raises: `APIError`. Source: tellescope.txt:2244-2776.
        """
        return self._send(
            _CREATE,
            body={
                "cancelConditions": cancel_conditions,
                "automationStepId": automation_step_id,
                "enduserId": enduser_id,
                "journeyId": journey_id,
                "event": event,
                "action": action,
                "status": status,
                "processAfter": process_after,
            },
        )

    def create_many(
        self, *, create: Sequence[models.AutomatedActionCreate | dicts.AutomatedActionCreate]
    ) -> models.AutomatedActionBatch:
        """Create AutomatedActions.

        Creates new AutomatedActions

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/automated-actions`. Raises: `APIError`. Source: tellescope.txt:2777-3313.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.AutomatedActionUpdates | dicts.AutomatedActionUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.AutomatedAction:
        """Update AutomatedAction.

        Updates AutomatedAction fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/automated-action/:id`. Raises: `APIError`. Source: tellescope.txt:3314-3851.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.AutomatedAction:
        """Get AutomatedAction.

        Get an AutomatedAction

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/automated-action/:id`. Raises: `APIError`. Source: tellescope.txt:3852-3858.
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
    ) -> Pages[models.AutomatedAction]:
        """Get AutomatedActions.

        Get a page of AutomatedActions

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/automated-actions`. Raises: `APIError`. Source: tellescope.txt:3859-3869.
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
        """Delete AutomatedAction.

        Delete one AutomatedAction

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/automated-action/:id`. Raises: `APIError`. Source: tellescope.txt:3870-3874.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncAutomatedActions(AsyncResource):
    """AutomatedActions, called from asynchronous code."""

    async def create(
        self,
        *,
        automation_step_id: str,
        enduser_id: str,
        journey_id: str,
        event: dicts.AutomatedActionEvent,
        action: shared_dicts.AutomatedActionAction,
        status: Literal["active", "finished", "cancelled", "error"] | str,
        process_after: float,
        cancel_conditions: (
            Sequence[models.AutomatedActionCancelCondition | dicts.AutomatedActionCancelCondition] | Unset
        ) = UNSET,
    ) -> models.AutomatedAction:
        """Create AutomatedAction.

        Creates a new AutomatedAction

        Args:
            automation_step_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
            status: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/automated-action`. Raises: `APIError`. Source: tellescope.txt:2244-2776.
        """
        return await self._send(
            _CREATE,
            body={
                "cancelConditions": cancel_conditions,
                "automationStepId": automation_step_id,
                "enduserId": enduser_id,
                "journeyId": journey_id,
                "event": event,
                "action": action,
                "status": status,
                "processAfter": process_after,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.AutomatedActionCreate | dicts.AutomatedActionCreate]
    ) -> models.AutomatedActionBatch:
        """Create AutomatedActions.

        Creates new AutomatedActions

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/automated-actions`. Raises: `APIError`. Source: tellescope.txt:2777-3313.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.AutomatedActionUpdates | dicts.AutomatedActionUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.AutomatedAction:
        """Update AutomatedAction.

        Updates AutomatedAction fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/automated-action/:id`. Raises: `APIError`. Source: tellescope.txt:3314-3851.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.AutomatedAction:
        """Get AutomatedAction.

        Get an AutomatedAction

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/automated-action/:id`. Raises: `APIError`. Source: tellescope.txt:3852-3858.
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
    ) -> AsyncPages[models.AutomatedAction]:
        """Get AutomatedActions.

        Get a page of AutomatedActions

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/automated-actions`. Raises: `APIError`. Source: tellescope.txt:3859-3869.
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
        """Delete AutomatedAction.

        Delete one AutomatedAction

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/automated-action/:id`. Raises: `APIError`. Source: tellescope.txt:3870-3874.
        """
        return await self._send(_DELETE, path={"id": id})
