"""Models of TableViews."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class TableViewColumn(Model):
    """An object. Source: tellescope.txt:18102-18107."""

    field: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    width: int | float | None = None
    type: str | None = None
    wrap: str | None = None


class TableView(shared.Record):
    """A record of TableViews (derived from what the page shows). Source: tellescope.txt:18094-18116."""

    title: str | None = None
    page: str | None = None
    columns: list[TableViewColumn] | None = None
    default_for_roles: Annotated[list[str] | None, Field(alias="defaultForRoles")] = None
    default_for_user_ids: Annotated[list[str] | None, Field(alias="defaultForUserIds")] = None
    filter: dict[str, Any] | None = None


class TableViewCreate(Model):
    """An object. Source: tellescope.txt:18123-18141."""

    title: str
    page: str
    columns: list[TableViewColumn]
    default_for_roles: Annotated[list[str] | None, Field(alias="defaultForRoles")] = None
    default_for_user_ids: Annotated[list[str] | None, Field(alias="defaultForUserIds")] = None
    filter: dict[str, Any] | None = None


class TableViewUpdates(Model):
    """An object. Source: tellescope.txt:18149-18167."""

    title: str | None = None
    page: str | None = None
    columns: list[TableViewColumn] | None = None
    default_for_roles: Annotated[list[str] | None, Field(alias="defaultForRoles")] = None
    default_for_user_ids: Annotated[list[str] | None, Field(alias="defaultForUserIds")] = None
    filter: dict[str, Any] | None = None


class TableViewBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[TableView] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
