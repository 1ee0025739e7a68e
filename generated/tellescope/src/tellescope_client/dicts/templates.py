"""What the types of the same names in `models.templates` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class TemplateMessage(TypedDict, total=False):
    role: Literal["assistant", "user"] | str | None
    content: str | None


class TemplateCreate(TypedDict, total=False):
    title: Required[str]
    subject: Required[str]
    message: Required[str]
    html: str | None
    editor_state: str | None
    type: Literal["enduser", "team", "Reply"] | str | None
    mode: Literal["richtext", "html"] | str | None
    is_marketing: bool | None
    hide_from_compose: bool | None
    for_channels: Sequence[str] | None
    for_roles: Sequence[str] | None
    for_entity_types: Sequence[str] | None
    tags: Sequence[str] | None


class TemplateUpdates(TypedDict, total=False):
    title: str | None
    subject: str | None
    message: str | None
    html: str | None
    editor_state: str | None
    type: Literal["enduser", "team", "Reply"] | str | None
    mode: Literal["richtext", "html"] | str | None
    is_marketing: bool | None
    hide_from_compose: bool | None
    for_channels: Sequence[str] | None
    for_roles: Sequence[str] | None
    for_entity_types: Sequence[str] | None
    tags: Sequence[str] | None
