"""What the types of the same names in `models.managed_content_records` describe, as dicts that
functions take.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import managed_content_records as models
from ..models import shared


class ManagedContentRecordInfo(TypedDict, total=False):
    text: str | None


class ManagedContentRecordBlock(TypedDict, total=False):
    type: Literal["h1"] | str | None
    info: models.ManagedContentRecordInfo | ManagedContentRecordInfo | None


class ManagedContentRecordCreate(TypedDict, total=False):
    slug: str | None
    title: Required[str]
    category: str | None
    description: str | None
    text_content: Required[str]
    html_content: str | None
    editor_state: str | None
    type: Literal["Article", "PDF", "Video"] | str | None
    enduser_id: str | None
    assignment_type: Literal["All", "By Tags", "Manual", "Individual"] | str | None
    attachments: (
        Sequence[shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | Mapping[str, Any]] | None
    )
    blocks: Sequence[models.ManagedContentRecordBlock | ManagedContentRecordBlock | Mapping[str, Any]] | None
    header_photo: str | None
    public_read: bool | None
    mode: Literal["richtext", "html"] | str | None
    files: Sequence[str] | None
    tags: Sequence[str] | None
    embedding_type: Literal["text-embedding-ada-002"] | str | None
    embedding: Sequence[float] | None
    for_internal_use: bool | None
    allow_unauthenticated_access: bool | None


class ManagedContentRecordUpdates(TypedDict, total=False):
    slug: str | None
    title: str | None
    category: str | None
    description: str | None
    text_content: str | None
    html_content: str | None
    editor_state: str | None
    enduser_id: str | None
    assignment_type: Literal["All", "By Tags", "Manual", "Individual"] | str | None
    attachments: (
        Sequence[shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | Mapping[str, Any]] | None
    )
    blocks: Sequence[models.ManagedContentRecordBlock | ManagedContentRecordBlock | Mapping[str, Any]] | None
    header_photo: str | None
    public_read: bool | None
    mode: Literal["richtext", "html"] | str | None
    files: Sequence[str] | None
    tags: Sequence[str] | None
    embedding_type: Literal["text-embedding-ada-002"] | str | None
    embedding: Sequence[float] | None
    for_internal_use: bool | None
    allow_unauthenticated_access: bool | None
