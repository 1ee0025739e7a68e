"""Models of Databases."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class DatabaseOptions(Model):
    """An object. Source: tellescope.txt:8448-8450."""

    width: str | None = None


class DatabaseField(Model):
    """An object. Source: tellescope.txt:8441-8451."""

    type: Literal["Text"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    label: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    show_conditions: Annotated[dict[str, Any] | None, Field(alias="showConditions")] = None
    hide_from_table: Annotated[bool | None, Field(alias="hideFromTable")] = None
    wrap: str | None = None
    required: bool | None = None
    options: DatabaseOptions | None = None


class Database(shared.Record):
    """A record of Databases (derived from what the page shows). Source: tellescope.txt:8434-8456."""

    title: str | None = None
    fields: list[DatabaseField] | None = None
    visible_for_roles: Annotated[list[str] | None, Field(alias="visibleForRoles")] = None
    num_records: Annotated[int | float | None, Field(alias="numRecords")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class DatabaseCreate(Model):
    """An object. Source: tellescope.txt:8463-8481."""

    title: str
    fields: list[DatabaseField]
    visible_for_roles: Annotated[list[str] | None, Field(alias="visibleForRoles")] = None


class DatabaseUpdates(Model):
    """An object. Source: tellescope.txt:8489-8507."""

    title: str | None = None
    fields: list[DatabaseField] | None = None
    visible_for_roles: Annotated[list[str] | None, Field(alias="visibleForRoles")] = None


class DatabaseBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Database] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
