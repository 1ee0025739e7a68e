"""Models of CallHoldQueues."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared


class CallHoldQueue(shared.Record):
    """A record of CallHoldQueues (derived from what the page shows). Source: tellescope.txt:7825-7834."""

    title: str | None = None
    user_ids: Annotated[list[ObjectId] | None, Field(alias="userIds")] = None
    twilio_queue_id: Annotated[str | None, Field(alias="twilioQueueId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class CallHoldQueueQueue(Model):
    """An object (known from the vendor's packages, not from the page)."""

    current_size: Annotated[int | float, Field(alias="currentSize")] = ALWAYS_THERE
    friendly_name: Annotated[str, Field(alias="friendlyName")] = ALWAYS_THERE
    average_wait_time: Annotated[int | float, Field(alias="averageWaitTime")] = ALWAYS_THERE


class CallHoldQueueResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    queues: list[CallHoldQueueQueue] = ALWAYS_THERE


class CallHoldQueueCreate(Model):
    """An object. Source: tellescope.txt:7841-7846."""

    title: str
    user_ids: Annotated[list[ObjectId], Field(alias="userIds")]


class CallHoldQueueUpdates(Model):
    """An object. Source: tellescope.txt:7854-7859."""

    title: str | None = None
    user_ids: Annotated[list[ObjectId] | None, Field(alias="userIds")] = None


class CallHoldQueueBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[CallHoldQueue] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
