"""Models of Templates."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared

TemplateType = Literal["enduser", "team", "Reply"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class Template(shared.Record):
    """A record of Templates (derived from what the page shows). Source: tellescope.txt:18253-18279."""

    title: str | None = None
    subject: str | None = None
    message: str | None = None
    html: str | None = None
    editor_state: Annotated[str | None, Field(alias="editorState")] = None
    type: Literal["enduser", "team", "Reply"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    mode: Literal["richtext", "html"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    is_marketing: Annotated[bool | None, Field(alias="isMarketing")] = None
    hide_from_compose: Annotated[bool | None, Field(alias="hideFromCompose")] = None
    for_channels: Annotated[list[str] | None, Field(alias="forChannels")] = None
    for_roles: Annotated[list[str] | None, Field(alias="forRoles")] = None
    for_entity_types: Annotated[list[str] | None, Field(alias="forEntityTypes")] = None
    tags: list[str] | None = None
    embedding_hash: Annotated[str | None, Field(alias="embeddingHash")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class TemplatedMessageResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    plaintext: str = ALWAYS_THERE
    subject: str = ALWAYS_THERE
    html: str = ALWAYS_THERE
    link_open_tracking_ids: Annotated[list[str], Field(alias="linkOpenTrackingIds")] = ALWAYS_THERE


TemplateRole = Literal["assistant", "user"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class TemplateMessage(Model):
    """An object. Source: tellescope.txt:18233-18236."""

    role: Literal["assistant", "user"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    content: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class TemplatesSuggestedReplyResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    completion: str = ALWAYS_THERE


class TemplatesEmbeddingSearchResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    template_ids: Annotated[list[str], Field(alias="templateIds")] = ALWAYS_THERE
    message: str | None = None


class TemplateCreate(Model):
    """An object. Source: tellescope.txt:18286-18308."""

    title: str
    subject: str
    message: str
    html: str | None = None
    editor_state: Annotated[str | None, Field(alias="editorState")] = None
    type: Literal["enduser", "team", "Reply"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    mode: Literal["richtext", "html"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    is_marketing: Annotated[bool | None, Field(alias="isMarketing")] = None
    hide_from_compose: Annotated[bool | None, Field(alias="hideFromCompose")] = None
    for_channels: Annotated[list[str] | None, Field(alias="forChannels")] = None
    for_roles: Annotated[list[str] | None, Field(alias="forRoles")] = None
    for_entity_types: Annotated[list[str] | None, Field(alias="forEntityTypes")] = None
    tags: list[str] | None = None


class TemplateUpdates(Model):
    """An object. Source: tellescope.txt:18316-18338."""

    title: str | None = None
    subject: str | None = None
    message: str | None = None
    html: str | None = None
    editor_state: Annotated[str | None, Field(alias="editorState")] = None
    type: Literal["enduser", "team", "Reply"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    mode: Literal["richtext", "html"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    is_marketing: Annotated[bool | None, Field(alias="isMarketing")] = None
    hide_from_compose: Annotated[bool | None, Field(alias="hideFromCompose")] = None
    for_channels: Annotated[list[str] | None, Field(alias="forChannels")] = None
    for_roles: Annotated[list[str] | None, Field(alias="forRoles")] = None
    for_entity_types: Annotated[list[str] | None, Field(alias="forEntityTypes")] = None
    tags: list[str] | None = None


class TemplateBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Template] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
