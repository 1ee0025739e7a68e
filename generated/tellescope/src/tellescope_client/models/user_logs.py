"""Models of UserLogs."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ..models import shared

UserLogAction = Literal["create", "update", "delete"]
"""A known value (known from the vendor's packages, not from the page)."""


class UserLog(shared.Record):
    """A record of UserLogs (derived from what the page shows). Source: tellescope.txt:19094-19100."""

    info: dict[str, Any] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    note: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    resource: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    resource_id: Annotated[str | None, Field(alias="resourceId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    action: Literal["create", "update", "delete"] | str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
