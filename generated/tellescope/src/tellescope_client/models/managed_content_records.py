"""Models of ManagedContentRecords."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class ManagedContentRecordInfo(Model):
    """An object. Source: tellescope.txt, lines 13676-13678."""

    text: str | None = None


class ManagedContentRecordBlock(Model):
    """An object. Source: tellescope.txt, lines 13674-13679."""

    type: str | None = None
    """(for example "h1")"""
    info: ManagedContentRecordInfo | None = None


class ManagedContentRecord(shared.Record):
    """A record of ManagedContentRecords (derived from what the page shows). Source: tellescope.txt, lines
    13651-13696.
    """

    slug: str | None = None
    title: str | None = None
    category: str | None = None
    description: str | None = None
    text_content: Annotated[str | None, Field(alias="textContent")] = None
    html_content: Annotated[str | None, Field(alias="htmlContent")] = None
    editor_state: Annotated[str | None, Field(alias="editorState")] = None
    type: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    assignment_type: Annotated[str | None, Field(alias="assignmentType")] = None
    attachments: list[shared.ChatAttachment] | None = None
    blocks: list[ManagedContentRecordBlock] | None = None
    header_photo: Annotated[str | None, Field(alias="headerPhoto")] = None
    public_read: Annotated[bool | None, Field(alias="publicRead")] = None
    mode: str | None = None
    files: list[str] | None = None
    tags: list[str] | None = None
    embedding_type: Annotated[str | None, Field(alias="embeddingType")] = None
    embedding: list[int | float] | None = None
    for_internal_use: Annotated[bool | None, Field(alias="forInternalUse")] = None
    allow_unauthenticated_access: Annotated[bool | None, Field(alias="allowUnauthenticatedAccess")] = None


class ManagedContentRecordCreate(Model):
    """An object. Source: tellescope.txt, lines 13703-13744."""

    slug: str | None = None
    title: str
    category: str | None = None
    description: str | None = None
    text_content: Annotated[str, Field(alias="textContent")]
    html_content: Annotated[str | None, Field(alias="htmlContent")] = None
    editor_state: Annotated[str | None, Field(alias="editorState")] = None
    type: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    assignment_type: Annotated[str | None, Field(alias="assignmentType")] = None
    attachments: list[shared.ChatAttachment] | None = None
    blocks: list[ManagedContentRecordBlock] | None = None
    header_photo: Annotated[str | None, Field(alias="headerPhoto")] = None
    public_read: Annotated[bool | None, Field(alias="publicRead")] = None
    mode: str | None = None
    files: list[str] | None = None
    tags: list[str] | None = None
    embedding_type: Annotated[str | None, Field(alias="embeddingType")] = None
    embedding: list[int | float] | None = None
    for_internal_use: Annotated[bool | None, Field(alias="forInternalUse")] = None
    allow_unauthenticated_access: Annotated[bool | None, Field(alias="allowUnauthenticatedAccess")] = None


class ManagedContentRecordUpdates(Model):
    """An object. Source: tellescope.txt, lines 13752-13792."""

    slug: str | None = None
    title: str | None = None
    category: str | None = None
    description: str | None = None
    text_content: Annotated[str | None, Field(alias="textContent")] = None
    html_content: Annotated[str | None, Field(alias="htmlContent")] = None
    editor_state: Annotated[str | None, Field(alias="editorState")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    assignment_type: Annotated[str | None, Field(alias="assignmentType")] = None
    attachments: list[shared.ChatAttachment] | None = None
    blocks: list[ManagedContentRecordBlock] | None = None
    header_photo: Annotated[str | None, Field(alias="headerPhoto")] = None
    public_read: Annotated[bool | None, Field(alias="publicRead")] = None
    mode: str | None = None
    files: list[str] | None = None
    tags: list[str] | None = None
    embedding_type: Annotated[str | None, Field(alias="embeddingType")] = None
    embedding: list[int | float] | None = None
    for_internal_use: Annotated[bool | None, Field(alias="forInternalUse")] = None
    allow_unauthenticated_access: Annotated[bool | None, Field(alias="allowUnauthenticatedAccess")] = None


class ManagedContentRecordBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[ManagedContentRecord] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
