"""Models of DatabaseRecords."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class DatabaseRecordValue(Model):
    """An object. Source: tellescope.txt, lines 8364-8368."""

    type: str | None = None
    """(for example "Text")"""
    value: str | None = None
    label: str | None = None


class DatabaseRecord(shared.Record):
    """A record of DatabaseRecords (derived from what the page shows). Source: tellescope.txt, lines
    8357-8370.
    """

    database_id: Annotated[str | None, Field(alias="databaseId")] = None
    values: list[DatabaseRecordValue] | None = None


class DatabaseRecordCreate(Model):
    """An object. Source: tellescope.txt, lines 8377-8386."""

    database_id: Annotated[str, Field(alias="databaseId")]
    values: list[DatabaseRecordValue]


class DatabaseRecordUpdates(Model):
    """An object. Source: tellescope.txt, lines 8394-8403."""

    database_id: Annotated[str | None, Field(alias="databaseId")] = None
    values: list[DatabaseRecordValue] | None = None


class DatabaseRecordBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[DatabaseRecord] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
