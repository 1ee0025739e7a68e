"""Models of Files."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class FileViewsById(Model):
    """An object (known from the vendor's packages, not from the page)."""

    recently_viewed_at: Annotated[dt.datetime, Field(alias="recentlyViewedAt")] = ALWAYS_THERE
    type: Literal["user", "enduser"] | str = ALWAYS_THERE


class File(shared.Record):
    """A record of Files (derived from what the page shows). Source: tellescope.txt:11168-11190."""

    tags: list[str] | None = None
    name: str | None = None
    size: int | float | None = None
    type: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    hide_from_enduser_portal: Annotated[bool | None, Field(alias="hideFromEnduserPortal")] = None
    pushed_to_client_portal: Annotated[bool | None, Field(alias="pushedToClientPortal")] = None
    hidden_from_enduser: Annotated[bool | None, Field(alias="hiddenFromEnduser")] = None
    is_called_out: Annotated[bool | None, Field(alias="isCalledOut")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    ocr_type: Annotated[str | None, Field(alias="ocrType")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    references: list[shared.Reference] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    secure_name: Annotated[str | None, Field(alias="secureName")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    public_read: Annotated[bool | None, Field(alias="publicRead")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    views_by_id: Annotated[dict[str, FileViewsById] | None, Field(alias="viewsById")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    timestamp: dt.datetime | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    confirmed_at: Annotated[dt.datetime | None, Field(alias="confirmedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class FileResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    file: File = ALWAYS_THERE


class FileUpdates(Model):
    """An object. Source: tellescope.txt:11173-11186."""

    tags: list[str] | None = None
    name: str | None = None
    size: int | float | None = None
    type: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    hide_from_enduser_portal: Annotated[bool | None, Field(alias="hideFromEnduserPortal")] = None
    pushed_to_client_portal: Annotated[bool | None, Field(alias="pushedToClientPortal")] = None
    hidden_from_enduser: Annotated[bool | None, Field(alias="hiddenFromEnduser")] = None
    is_called_out: Annotated[bool | None, Field(alias="isCalledOut")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class PreparedUploadPresignedUpload(Model):
    """An object (known from elsewhere, not from the page)."""

    url: str = ALWAYS_THERE
    fields: dict[str, Any] = ALWAYS_THERE


class PreparedUpload(Model):
    """An object (known from elsewhere, not from the page)."""

    presigned_upload: Annotated[PreparedUploadPresignedUpload, Field(alias="presignedUpload")] = ALWAYS_THERE
    file: File = ALWAYS_THERE


class DownloadLink(Model):
    """An object (known from elsewhere, not from the page)."""

    download_url: Annotated[str, Field(alias="downloadURL")] = ALWAYS_THERE
    name: str | None = None
