"""What `models.database_records` describes, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class DatabaseRecordCreate(TypedDict, total=False):
    """As `models.database_records.DatabaseRecordCreate`."""

    database_id: Required[str]
    values: Required[
        Sequence[shared.DatabaseRecordValue | shared_dicts.DatabaseRecordValue | Mapping[str, Any]]
    ]


class DatabaseRecordUpdates(TypedDict, total=False):
    """As `models.database_records.DatabaseRecordUpdates`."""

    database_id: str | None
    values: Sequence[shared.DatabaseRecordValue | shared_dicts.DatabaseRecordValue | Mapping[str, Any]] | None
