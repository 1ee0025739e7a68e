"""What `models.managed_content_records` describes, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import managed_content_records as models
from ..models import shared


class ManagedContentRecordInfo(TypedDict, total=False):
    """As `models.managed_content_records.ManagedContentRecordInfo`."""

    text: str | None


class ManagedContentRecordBlock(TypedDict, total=False):
    """As `models.managed_content_records.ManagedContentRecordBlock`."""

    type: str | None
    info: models.ManagedContentRecordInfo | ManagedContentRecordInfo | None


class ManagedContentRecordCreate(TypedDict, total=False):
    """As `models.managed_content_records.ManagedContentRecordCreate`."""

    slug: str | None
    title: Required[str]
    category: str | None
    description: str | None
    text_content: Required[str]
    html_content: str | None
    editor_state: str | None
    type: str | None
    enduser_id: str | None
    assignment_type: str | None
    attachments: Sequence[shared.ChatAttachment | shared_dicts.ChatAttachment | Mapping[str, Any]] | None
    blocks: Sequence[models.ManagedContentRecordBlock | ManagedContentRecordBlock | Mapping[str, Any]] | None
    header_photo: str | None
    public_read: bool | None
    mode: str | None
    files: Sequence[str] | None
    tags: Sequence[str] | None
    embedding_type: str | None
    embedding: Sequence[float] | None
    for_internal_use: bool | None
    allow_unauthenticated_access: bool | None


class ManagedContentRecordUpdates(TypedDict, total=False):
    """As `models.managed_content_records.ManagedContentRecordUpdates`."""

    slug: str | None
    title: str | None
    category: str | None
    description: str | None
    text_content: str | None
    html_content: str | None
    editor_state: str | None
    enduser_id: str | None
    assignment_type: str | None
    attachments: Sequence[shared.ChatAttachment | shared_dicts.ChatAttachment | Mapping[str, Any]] | None
    blocks: Sequence[models.ManagedContentRecordBlock | ManagedContentRecordBlock | Mapping[str, Any]] | None
    header_photo: str | None
    public_read: bool | None
    mode: str | None
    files: Sequence[str] | None
    tags: Sequence[str] | None
    embedding_type: str | None
    embedding: Sequence[float] | None
    for_internal_use: bool | None
    allow_unauthenticated_access: bool | None
