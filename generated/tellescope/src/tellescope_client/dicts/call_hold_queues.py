"""What `models.call_hold_queues` describes, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .._runtime.types import ObjectId


class CallHoldQueueCreate(TypedDict, total=False):
    """As `models.call_hold_queues.CallHoldQueueCreate`."""

    title: Required[str]
    user_ids: Required[Sequence[ObjectId]]


class CallHoldQueueUpdates(TypedDict, total=False):
    """As `models.call_hold_queues.CallHoldQueueUpdates`."""

    title: str | None
    user_ids: Sequence[ObjectId] | None
