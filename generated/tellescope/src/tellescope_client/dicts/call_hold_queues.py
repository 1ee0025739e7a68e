"""What the types of the same names in `models.call_hold_queues` describe, as dicts that functions
take.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .._runtime.types import ObjectId


class CallHoldQueueCreate(TypedDict, total=False):
    title: Required[str]
    user_ids: Required[Sequence[ObjectId]]


class CallHoldQueueUpdates(TypedDict, total=False):
    title: str | None
    user_ids: Sequence[ObjectId] | None
