"""What `models.database_records` describes, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..models import database_records as models


class DatabaseRecordValue(TypedDict, total=False):
    """As `models.database_records.DatabaseRecordValue`."""

    type: str | None
    value: str | None
    label: str | None


class DatabaseRecordCreate(TypedDict, total=False):
    """As `models.database_records.DatabaseRecordCreate`."""

    database_id: Required[str]
    values: Required[Sequence[models.DatabaseRecordValue | DatabaseRecordValue | Mapping[str, Any]]]


class DatabaseRecordUpdates(TypedDict, total=False):
    """As `models.database_records.DatabaseRecordUpdates`."""

    database_id: str | None
    values: Sequence[models.DatabaseRecordValue | DatabaseRecordValue | Mapping[str, Any]] | None
