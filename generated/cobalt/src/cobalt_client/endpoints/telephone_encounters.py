"""telephone-encounters.

Source: cobalt-add-action-to-telephone-encounter.txt:2-7.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import telephone_encounters as models
else:
    models = LazyModule("..models.telephone_encounters", __package__)

_ADD_ACTION: Operation[models.AddActionResponse] = Operation(
    "telephone_encounters.add_action",
    "POST",
    "/telephone-encounters/actions",
    returns=lambda: models.AddActionResponse,
    types={"is_high_priority": lambda: models.AddActionIsHighPriority},
    required=("emr_appointment_id", "text"),
)


class TelephoneEncounters(Resource):
    """TelephoneEncounters, called synchronously."""

    def add_action(
        self,
        *,
        emr_appointment_id: str,
        text: str,
        is_high_priority: models.AddActionIsHighPriority | bool | Unset = UNSET,
    ) -> models.AddActionResponse:
        """Add Action to Telephone Encounter.

        - How It Works
          When you add an action to a telephone encounter:
          1. Formatting: The action is automatically formatted with the staff member’s name, timestamp, and
          timezone
          2. Appending: The formatted action is appended to the existing action log in the telephone
          encounter
          3. Timestamping: Each action includes the exact date, time, and timezone when it was added
        - Webhook Events
          You’ll receive a webhook when the action is processed:

        Args:
            emr_appointment_id: The EMR-specific ID of the telephone encounter
            text: The action text/note to add to the telephone encounter log
            is_high_priority: Whether this action should be marked as high priority (optional). Must be
                \"true\" or \"false\"
        Returns: Action queued successfully.
        `POST /telephone-encounters/actions`. Raises: `APIError`. Source:
        cobalt-add-action-to-telephone-encounter.txt:2-7.
        """
        return self._send(
            _ADD_ACTION,
            body={
                "emr_appointment_id": emr_appointment_id,
                "text": text,
                "is_high_priority": is_high_priority,
            },
        )


class AsyncTelephoneEncounters(AsyncResource):
    """TelephoneEncounters, called from asynchronous code."""

    async def add_action(
        self,
        *,
        emr_appointment_id: str,
        text: str,
        is_high_priority: models.AddActionIsHighPriority | bool | Unset = UNSET,
    ) -> models.AddActionResponse:
        """Add Action to Telephone Encounter.

        - How It Works
          When you add an action to a telephone encounter:
          1. Formatting: The action is automatically formatted with the staff member’s name, timestamp, and
          timezone
          2. Appending: The formatted action is appended to the existing action log in the telephone
          encounter
          3. Timestamping: Each action includes the exact date, time, and timezone when it was added
        - Webhook Events
          You’ll receive a webhook when the action is processed:

        Args:
            emr_appointment_id: The EMR-specific ID of the telephone encounter
            text: The action text/note to add to the telephone encounter log
            is_high_priority: Whether this action should be marked as high priority (optional). Must be
                \"true\" or \"false\"
        Returns: Action queued successfully.
        `POST /telephone-encounters/actions`. Raises: `APIError`. Source:
        cobalt-add-action-to-telephone-encounter.txt:2-7.
        """
        return await self._send(
            _ADD_ACTION,
            body={
                "emr_appointment_id": emr_appointment_id,
                "text": text,
                "is_high_priority": is_high_priority,
            },
        )
