"""Models of EnduserProfileViews."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared

EnduserProfileViewType = Literal["Field Group"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class EnduserProfileViewDisplayField(Model):
    """An object. Source: tellescope.txt:9627-9630."""

    field: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    display: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class EnduserProfileViewInfo(Model):
    """An object. Source: tellescope.txt:9621-9632."""

    title: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    fields: list[str] | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    display_fields: Annotated[list[EnduserProfileViewDisplayField] | None, Field(alias="displayFields")] = (
        None
    )


class EnduserProfileViewBlock(Model):
    """An object. Source: tellescope.txt:9617-9633."""

    width: str | None = None
    max_height: Annotated[int | float | None, Field(alias="maxHeight")] = None
    type: Literal["Field Group"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: EnduserProfileViewInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class EnduserProfileView(shared.Record):
    """A record of EnduserProfileViews (derived from what the page shows). Source:
    tellescope.txt:9610-9642.
    """

    title: str | None = None
    blocks: list[EnduserProfileViewBlock] | None = None
    show_compose: Annotated[bool | None, Field(alias="showCompose")] = None
    default_for_roles: Annotated[list[str] | None, Field(alias="defaultForRoles")] = None
    default_for_user_ids: Annotated[list[str] | None, Field(alias="defaultForUserIds")] = None
    hidden_from_roles: Annotated[list[str] | None, Field(alias="hiddenFromRoles")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class EnduserProfileViewCreate(Model):
    """An object. Source: tellescope.txt:9649-9677."""

    title: str
    blocks: list[EnduserProfileViewBlock]
    show_compose: Annotated[bool | None, Field(alias="showCompose")] = None
    default_for_roles: Annotated[list[str] | None, Field(alias="defaultForRoles")] = None
    default_for_user_ids: Annotated[list[str] | None, Field(alias="defaultForUserIds")] = None


class EnduserProfileViewUpdates(Model):
    """An object. Source: tellescope.txt:9685-9713."""

    title: str | None = None
    blocks: list[EnduserProfileViewBlock] | None = None
    show_compose: Annotated[bool | None, Field(alias="showCompose")] = None
    default_for_roles: Annotated[list[str] | None, Field(alias="defaultForRoles")] = None
    default_for_user_ids: Annotated[list[str] | None, Field(alias="defaultForUserIds")] = None


class EnduserProfileViewBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[EnduserProfileView] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
