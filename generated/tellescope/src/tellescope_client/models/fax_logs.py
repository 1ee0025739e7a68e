"""Models of FaxLogs."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class FaxLog(shared.Record):
    """A record of FaxLogs (derived from what the page shows). Source: tellescope.txt:11014-11032."""

    title: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    file_id: Annotated[str | None, Field(alias="fileId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    from_: Annotated[str | None, Field(alias="from")] = None
    to: str | None = None
    inbound: bool | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    error_message: Annotated[str | None, Field(alias="errorMessage")] = None
    tags: list[str] | None = None
    status: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    page_count: Annotated[str | None, Field(alias="pageCount")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class FaxLogCreate(Model):
    """An object. Source: tellescope.txt:11039-11053."""

    title: str
    external_id: Annotated[str, Field(alias="externalId")]
    source: str
    file_id: Annotated[str, Field(alias="fileId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    from_: Annotated[str, Field(alias="from")]
    to: str
    inbound: bool
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    error_message: Annotated[str | None, Field(alias="errorMessage")] = None
    tags: list[str] | None = None


class FaxLogUpdates(Model):
    """An object. Source: tellescope.txt:11061-11075."""

    title: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    file_id: Annotated[str | None, Field(alias="fileId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    from_: Annotated[str | None, Field(alias="from")] = None
    to: str | None = None
    inbound: bool | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    error_message: Annotated[str | None, Field(alias="errorMessage")] = None
    tags: list[str] | None = None


class FaxLogBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[FaxLog] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
