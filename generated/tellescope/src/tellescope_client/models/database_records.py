"""Models of DatabaseRecords."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from ..models.shared import DatabaseRecord as DatabaseRecord
from ..models.shared import DatabaseRecordValue as DatabaseRecordValue
from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class DatabaseRecordCreate(Model):
    """An object. Source: tellescope.txt:8377-8386."""

    database_id: Annotated[str, Field(alias="databaseId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    values: list[shared.DatabaseRecordValue]


class DatabaseRecordUpdates(Model):
    """An object. Source: tellescope.txt:8394-8403."""

    database_id: Annotated[str | None, Field(alias="databaseId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    values: list[shared.DatabaseRecordValue] | None = None


class DatabaseRecordBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[shared.DatabaseRecord] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
