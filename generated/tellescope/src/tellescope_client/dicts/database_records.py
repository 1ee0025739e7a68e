"""What the types of the same names in `models.database_records` describe, as dicts that functions
take.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class DatabaseRecordCreate(TypedDict, total=False):
    database_id: Required[str]
    values: Required[
        Sequence[shared.DatabaseRecordValue | shared_dicts.DatabaseRecordValue | Mapping[str, Any]]
    ]


class DatabaseRecordUpdates(TypedDict, total=False):
    database_id: str | None
    values: Sequence[shared.DatabaseRecordValue | shared_dicts.DatabaseRecordValue | Mapping[str, Any]] | None
