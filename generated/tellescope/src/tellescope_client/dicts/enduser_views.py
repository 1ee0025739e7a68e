"""What the types of the same names in `models.enduser_views` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..models import enduser_views as models


class EnduserViewSort(TypedDict, total=False):
    ascending: bool | None
    field: str | None
    type: Literal["date", "number", "string"] | str | None


class EnduserViewCreate(TypedDict, total=False):
    title: Required[str]
    fields: Sequence[str] | None
    filter: Mapping[str, Any] | None
    default_for_role: str | None
    default_for_user_ids: Sequence[str] | None
    hide_from_roles: Sequence[str] | None
    hide_profile_link: bool | None
    custom_type_id: str | None
    style: Mapping[str, Any] | None
    sort: Sequence[models.EnduserViewSort | EnduserViewSort | Mapping[str, Any]] | None


class EnduserViewUpdates(TypedDict, total=False):
    title: str | None
    fields: Sequence[str] | None
    filter: Mapping[str, Any] | None
    default_for_role: str | None
    default_for_user_ids: Sequence[str] | None
    hide_from_roles: Sequence[str] | None
    hide_profile_link: bool | None
    custom_type_id: str | None
    style: Mapping[str, Any] | None
    sort: Sequence[models.EnduserViewSort | EnduserViewSort | Mapping[str, Any]] | None
