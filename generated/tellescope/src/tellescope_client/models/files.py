"""Models of Files."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class File(shared.Record):
    """A record of Files (derived from what the page shows). Source: tellescope.txt, lines 11168-11190."""

    tags: list[str] | None = None
    name: str | None = None
    size: int | float | None = None
    type: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    hide_from_enduser_portal: Annotated[bool | None, Field(alias="hideFromEnduserPortal")] = None
    pushed_to_client_portal: Annotated[bool | None, Field(alias="pushedToClientPortal")] = None
    hidden_from_enduser: Annotated[bool | None, Field(alias="hiddenFromEnduser")] = None
    is_called_out: Annotated[bool | None, Field(alias="isCalledOut")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class FileUpdates(Model):
    """An object. Source: tellescope.txt, lines 11173-11186."""

    tags: list[str] | None = None
    name: str | None = None
    size: int | float | None = None
    type: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
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
