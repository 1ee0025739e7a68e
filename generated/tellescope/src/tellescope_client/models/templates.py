"""Models of Templates."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class Template(shared.Record):
    """A record of Templates (derived from what the page shows). Source: tellescope.txt, lines 18253-18279."""

    title: str | None = None
    subject: str | None = None
    message: str | None = None
    html: str | None = None
    editor_state: Annotated[str | None, Field(alias="editorState")] = None
    type: str | None = None
    mode: str | None = None
    is_marketing: Annotated[bool | None, Field(alias="isMarketing")] = None
    hide_from_compose: Annotated[bool | None, Field(alias="hideFromCompose")] = None
    for_channels: Annotated[list[str] | None, Field(alias="forChannels")] = None
    for_roles: Annotated[list[str] | None, Field(alias="forRoles")] = None
    for_entity_types: Annotated[list[str] | None, Field(alias="forEntityTypes")] = None
    tags: list[str] | None = None


class TemplateMessage(Model):
    """An object. Source: tellescope.txt, lines 18233-18236."""

    role: str | None = None
    """(for example "assistant")"""
    content: str | None = None


class TemplateCreate(Model):
    """An object. Source: tellescope.txt, lines 18286-18308."""

    title: str
    subject: str
    message: str
    html: str | None = None
    editor_state: Annotated[str | None, Field(alias="editorState")] = None
    type: str | None = None
    mode: str | None = None
    is_marketing: Annotated[bool | None, Field(alias="isMarketing")] = None
    hide_from_compose: Annotated[bool | None, Field(alias="hideFromCompose")] = None
    for_channels: Annotated[list[str] | None, Field(alias="forChannels")] = None
    for_roles: Annotated[list[str] | None, Field(alias="forRoles")] = None
    for_entity_types: Annotated[list[str] | None, Field(alias="forEntityTypes")] = None
    tags: list[str] | None = None


class TemplateUpdates(Model):
    """An object. Source: tellescope.txt, lines 18316-18338."""

    title: str | None = None
    subject: str | None = None
    message: str | None = None
    html: str | None = None
    editor_state: Annotated[str | None, Field(alias="editorState")] = None
    type: str | None = None
    mode: str | None = None
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
