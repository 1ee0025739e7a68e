"""AutomationSteps.

- Event, action, and conditions cannot all be shared by an existing event automation (no
  duplicates). (by the server)

Source: tellescope.txt:3875-5241.
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
    from ..dicts import automation_steps as dicts
    from ..dicts import shared as shared_dicts
    from ..models import automation_steps as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.automation_steps", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.automation_steps", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.AutomationStep] = Operation(
    "automation_steps.create",
    "POST",
    "/automation-step",
    returns=lambda: models.AutomationStep,
    types={
        "events": lambda: list[shared.TypeAndInfo],
        "action": lambda: shared.AutomatedActionAction,
        "conditions": lambda: list[models.AutomationStepCondition],
        "flowchartUI": lambda: shared.FlowchartUI,
        "continueOnError": bool,
        "enduserConditions": lambda: dict[str, Any],
        "tags": lambda: list[str],
    },
    required=("journeyId", "events", "action"),
)
_CREATE_MANY: Operation[models.AutomationStepBatch] = Operation(
    "automation_steps.create_many",
    "POST",
    "/automation-steps",
    returns=lambda: models.AutomationStepBatch,
    types={"create": lambda: list[models.AutomationStepCreate]},
    required=("create",),
)
_UPDATE: Operation[models.AutomationStep] = Operation(
    "automation_steps.update",
    "PATCH",
    "/automation-step/{id}",
    returns=lambda: models.AutomationStep,
    types={"updates": lambda: models.AutomationStepUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.AutomationStep] = Operation(
    "automation_steps.get",
    "GET",
    "/automation-step/{id}",
    returns=lambda: models.AutomationStep,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.AutomationStep]] = Operation(
    "automation_steps.list",
    "GET",
    "/automation-steps",
    returns=lambda: list[models.AutomationStep],
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
    "automation_steps.delete", "DELETE", "/automation-step/{id}", answer="empty", returns=lambda: None
)


class AutomationSteps(Resource):
    """AutomationSteps, called synchronously."""

    def create(
        self,
        *,
        journey_id: str,
        events: Sequence[shared.TypeAndInfo | shared_dicts.TypeAndInfo | Mapping[str, Any]],
        action: shared_dicts.AutomatedActionAction,
        conditions: (
            Sequence[models.AutomationStepCondition | dicts.AutomationStepCondition | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        flowchart_ui: shared.FlowchartUI | shared_dicts.FlowchartUI | Unset = UNSET,
        continue_on_error: bool | Unset = UNSET,
        enduser_conditions: Mapping[str, Any] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> models.AutomationStep:
        """Create AutomationStep.

        Creates a new AutomationStep

        - Event, action, and conditions cannot all be shared by an existing event automation (no
          duplicates). (by the server)

        Args:
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/automation-step`. Raises: `APIError`. Source: tellescope.txt:3878-4321.
        """
        return self._send(
            _CREATE,
            body={
                "journeyId": journey_id,
                "events": events,
                "action": action,
                "conditions": conditions,
                "flowchartUI": flowchart_ui,
                "continueOnError": continue_on_error,
                "enduserConditions": enduser_conditions,
                "tags": tags,
            },
        )

    def create_many(
        self, *, create: Sequence[models.AutomationStepCreate | dicts.AutomationStepCreate]
    ) -> models.AutomationStepBatch:
        """Create AutomationSteps.

        Creates new AutomationSteps

        - Event, action, and conditions cannot all be shared by an existing event automation (no
          duplicates). (by the server)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/automation-steps`. Raises: `APIError`. Source: tellescope.txt:4322-4769.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.AutomationStepUpdates | dicts.AutomationStepUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.AutomationStep:
        """Update AutomationStep.

        Updates AutomationStep fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - Event, action, and conditions cannot all be shared by an existing event automation (no
          duplicates). (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/automation-step/:id`. Raises: `APIError`. Source: tellescope.txt:4770-5218.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.AutomationStep:
        """Get AutomationStep.

        Get an AutomationStep

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/automation-step/:id`. Raises: `APIError`. Source: tellescope.txt:5219-5225.
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
    ) -> Pages[models.AutomationStep]:
        """Get AutomationSteps.

        Get a page of AutomationSteps

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/automation-steps`. Raises: `APIError`. Source: tellescope.txt:5226-5236.
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
        """Delete AutomationStep.

        Delete one AutomationStep

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/automation-step/:id`. Raises: `APIError`. Source: tellescope.txt:5237-5241.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncAutomationSteps(AsyncResource):
    """AutomationSteps, called from asynchronous code."""

    async def create(
        self,
        *,
        journey_id: str,
        events: Sequence[shared.TypeAndInfo | shared_dicts.TypeAndInfo | Mapping[str, Any]],
        action: shared_dicts.AutomatedActionAction,
        conditions: (
            Sequence[models.AutomationStepCondition | dicts.AutomationStepCondition | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        flowchart_ui: shared.FlowchartUI | shared_dicts.FlowchartUI | Unset = UNSET,
        continue_on_error: bool | Unset = UNSET,
        enduser_conditions: Mapping[str, Any] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> models.AutomationStep:
        """Create AutomationStep.

        Creates a new AutomationStep

        - Event, action, and conditions cannot all be shared by an existing event automation (no
          duplicates). (by the server)

        Args:
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/automation-step`. Raises: `APIError`. Source: tellescope.txt:3878-4321.
        """
        return await self._send(
            _CREATE,
            body={
                "journeyId": journey_id,
                "events": events,
                "action": action,
                "conditions": conditions,
                "flowchartUI": flowchart_ui,
                "continueOnError": continue_on_error,
                "enduserConditions": enduser_conditions,
                "tags": tags,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.AutomationStepCreate | dicts.AutomationStepCreate]
    ) -> models.AutomationStepBatch:
        """Create AutomationSteps.

        Creates new AutomationSteps

        - Event, action, and conditions cannot all be shared by an existing event automation (no
          duplicates). (by the server)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/automation-steps`. Raises: `APIError`. Source: tellescope.txt:4322-4769.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.AutomationStepUpdates | dicts.AutomationStepUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.AutomationStep:
        """Update AutomationStep.

        Updates AutomationStep fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - Event, action, and conditions cannot all be shared by an existing event automation (no
          duplicates). (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/automation-step/:id`. Raises: `APIError`. Source: tellescope.txt:4770-5218.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.AutomationStep:
        """Get AutomationStep.

        Get an AutomationStep

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/automation-step/:id`. Raises: `APIError`. Source: tellescope.txt:5219-5225.
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
    ) -> AsyncPages[models.AutomationStep]:
        """Get AutomationSteps.

        Get a page of AutomationSteps

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/automation-steps`. Raises: `APIError`. Source: tellescope.txt:5226-5236.
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
        """Delete AutomationStep.

        Delete one AutomationStep

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/automation-step/:id`. Raises: `APIError`. Source: tellescope.txt:5237-5241.
        """
        return await self._send(_DELETE, path={"id": id})
