"""What the types of the same names in `models.user_notifications` describe, as dicts that functions
take.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class UserNotificationCreate(TypedDict, total=False):
    user_id: Required[str]
    type: Required[str]
    message: Required[str]
    read: bool | None
    related_records: (
        Sequence[shared.TypeIdAndCreator | shared_dicts.TypeIdAndCreator | Mapping[str, Any]] | None
    )


class UserNotificationUpdates(TypedDict, total=False):
    user_id: str | None
    type: str | None
    message: str | None
    read: bool | None
    related_records: (
        Sequence[shared.TypeIdAndCreator | shared_dicts.TypeIdAndCreator | Mapping[str, Any]] | None
    )
