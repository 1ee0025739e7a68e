"""Models of EnduserViews."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared

EnduserViewType = Literal["date", "number", "string"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class EnduserViewSort(Model):
    """An object. Source: tellescope.txt:10853-10857."""

    ascending: bool | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    field: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    type: Literal["date", "number", "string"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class EnduserView(shared.Record):
    """A record of EnduserViews (derived from what the page shows). Source: tellescope.txt:10832-10859."""

    title: str | None = None
    fields: list[str] | None = None
    filter: dict[str, Any] | None = None
    default_for_role: Annotated[str | None, Field(alias="defaultForRole")] = None
    default_for_user_ids: Annotated[list[str] | None, Field(alias="defaultForUserIds")] = None
    hide_from_roles: Annotated[list[str] | None, Field(alias="hideFromRoles")] = None
    hide_profile_link: Annotated[bool | None, Field(alias="hideProfileLink")] = None
    custom_type_id: Annotated[str | None, Field(alias="customTypeId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    style: dict[str, Any] | None = None
    sort: list[EnduserViewSort] | None = None


class EnduserViewCreate(Model):
    """An object. Source: tellescope.txt:10866-10889."""

    title: str
    fields: list[str] | None = None
    filter: dict[str, Any] | None = None
    default_for_role: Annotated[str | None, Field(alias="defaultForRole")] = None
    default_for_user_ids: Annotated[list[str] | None, Field(alias="defaultForUserIds")] = None
    hide_from_roles: Annotated[list[str] | None, Field(alias="hideFromRoles")] = None
    hide_profile_link: Annotated[bool | None, Field(alias="hideProfileLink")] = None
    custom_type_id: Annotated[str | None, Field(alias="customTypeId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    style: dict[str, Any] | None = None
    sort: list[EnduserViewSort] | None = None


class EnduserViewUpdates(Model):
    """An object. Source: tellescope.txt:10897-10920."""

    title: str | None = None
    fields: list[str] | None = None
    filter: dict[str, Any] | None = None
    default_for_role: Annotated[str | None, Field(alias="defaultForRole")] = None
    default_for_user_ids: Annotated[list[str] | None, Field(alias="defaultForUserIds")] = None
    hide_from_roles: Annotated[list[str] | None, Field(alias="hideFromRoles")] = None
    hide_profile_link: Annotated[bool | None, Field(alias="hideProfileLink")] = None
    custom_type_id: Annotated[str | None, Field(alias="customTypeId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    style: dict[str, Any] | None = None
    sort: list[EnduserViewSort] | None = None


class EnduserViewBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[EnduserView] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
