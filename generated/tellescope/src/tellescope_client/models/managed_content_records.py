"""Models of ManagedContentRecords."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared

ManagedContentRecordType = Literal["Article", "PDF", "Video"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


ManagedContentRecordAssignmentType = Literal["All", "By Tags", "Manual", "Individual"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


ManagedContentRecordBlockType = Literal["h1"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class ManagedContentRecordInfo(Model):
    """An object. Source: tellescope.txt:13676-13678."""

    text: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class ManagedContentRecordBlock(Model):
    """An object. Source: tellescope.txt:13674-13679."""

    type: Literal["h1"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: ManagedContentRecordInfo | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


ManagedContentRecordEmbeddingType = Literal["text-embedding-ada-002"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class ManagedContentRecord(shared.Record):
    """A record of ManagedContentRecords (derived from what the page shows). Source:
    tellescope.txt:13651-13696.
    """

    slug: str | None = None
    title: str | None = None
    category: str | None = None
    description: str | None = None
    text_content: Annotated[str | None, Field(alias="textContent")] = None
    html_content: Annotated[str | None, Field(alias="htmlContent")] = None
    editor_state: Annotated[str | None, Field(alias="editorState")] = None
    type: Literal["Article", "PDF", "Video"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    assignment_type: Annotated[
        Literal["All", "By Tags", "Manual", "Individual"] | str | None, Field(alias="assignmentType")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    attachments: list[shared.TypeNameAndSecureName] | None = None
    blocks: list[ManagedContentRecordBlock] | None = None
    header_photo: Annotated[str | None, Field(alias="headerPhoto")] = None
    public_read: Annotated[bool | None, Field(alias="publicRead")] = None
    mode: Literal["richtext", "html"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    files: list[str] | None = None
    tags: list[str] | None = None
    embedding_type: Annotated[
        Literal["text-embedding-ada-002"] | str | None, Field(alias="embeddingType")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    embedding: list[int | float] | None = None
    for_internal_use: Annotated[bool | None, Field(alias="forInternalUse")] = None
    allow_unauthenticated_access: Annotated[bool | None, Field(alias="allowUnauthenticatedAccess")] = None
    index: int | float | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    embedding_hash: Annotated[str | None, Field(alias="embeddingHash")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    portal_index: Annotated[int | float | None, Field(alias="portalIndex")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class ManagedContentRecordsLoadUnauthenticatedResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    record: ManagedContentRecord = ALWAYS_THERE


class ManagedContentRecordsGenerateEmbeddingResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    updated: ManagedContentRecord = ALWAYS_THERE


ManagedContentRecordsSearchType = Literal["enduser", "internal"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class ManagedContentRecordsSearchResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    record: ManagedContentRecord = ALWAYS_THERE
    matches: list[ManagedContentRecord] = ALWAYS_THERE
    response: str = ALWAYS_THERE


class ManagedContentRecordCreate(Model):
    """An object. Source: tellescope.txt:13703-13744."""

    slug: str | None = None
    title: str
    category: str | None = None
    description: str | None = None
    text_content: Annotated[str, Field(alias="textContent")]
    html_content: Annotated[str | None, Field(alias="htmlContent")] = None
    editor_state: Annotated[str | None, Field(alias="editorState")] = None
    type: Literal["Article", "PDF", "Video"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    assignment_type: Annotated[
        Literal["All", "By Tags", "Manual", "Individual"] | str | None, Field(alias="assignmentType")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    attachments: list[shared.TypeNameAndSecureName] | None = None
    blocks: list[ManagedContentRecordBlock] | None = None
    header_photo: Annotated[str | None, Field(alias="headerPhoto")] = None
    public_read: Annotated[bool | None, Field(alias="publicRead")] = None
    mode: Literal["richtext", "html"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    files: list[str] | None = None
    tags: list[str] | None = None
    embedding_type: Annotated[
        Literal["text-embedding-ada-002"] | str | None, Field(alias="embeddingType")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    embedding: list[int | float] | None = None
    for_internal_use: Annotated[bool | None, Field(alias="forInternalUse")] = None
    allow_unauthenticated_access: Annotated[bool | None, Field(alias="allowUnauthenticatedAccess")] = None


class ManagedContentRecordUpdates(Model):
    """An object. Source: tellescope.txt:13752-13792."""

    slug: str | None = None
    title: str | None = None
    category: str | None = None
    description: str | None = None
    text_content: Annotated[str | None, Field(alias="textContent")] = None
    html_content: Annotated[str | None, Field(alias="htmlContent")] = None
    editor_state: Annotated[str | None, Field(alias="editorState")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    assignment_type: Annotated[
        Literal["All", "By Tags", "Manual", "Individual"] | str | None, Field(alias="assignmentType")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    attachments: list[shared.TypeNameAndSecureName] | None = None
    blocks: list[ManagedContentRecordBlock] | None = None
    header_photo: Annotated[str | None, Field(alias="headerPhoto")] = None
    public_read: Annotated[bool | None, Field(alias="publicRead")] = None
    mode: Literal["richtext", "html"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    files: list[str] | None = None
    tags: list[str] | None = None
    embedding_type: Annotated[
        Literal["text-embedding-ada-002"] | str | None, Field(alias="embeddingType")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    embedding: list[int | float] | None = None
    for_internal_use: Annotated[bool | None, Field(alias="forInternalUse")] = None
    allow_unauthenticated_access: Annotated[bool | None, Field(alias="allowUnauthenticatedAccess")] = None


class ManagedContentRecordBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[ManagedContentRecord] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
