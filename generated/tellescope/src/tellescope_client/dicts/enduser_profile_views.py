"""What the types of the same names in `models.enduser_profile_views` describe, as dicts that functions
take.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..models import enduser_profile_views as models


class EnduserProfileViewDisplayField(TypedDict, total=False):
    field: str | None
    display: str | None


class EnduserProfileViewInfo(TypedDict, total=False):
    title: str | None
    fields: Sequence[str] | None
    display_fields: (
        Sequence[models.EnduserProfileViewDisplayField | EnduserProfileViewDisplayField | Mapping[str, Any]]
        | None
    )


class EnduserProfileViewBlock(TypedDict, total=False):
    width: str | None
    max_height: float | None
    type: Literal["Field Group"] | str | None
    info: models.EnduserProfileViewInfo | EnduserProfileViewInfo | None


class EnduserProfileViewCreate(TypedDict, total=False):
    title: Required[str]
    blocks: Required[Sequence[models.EnduserProfileViewBlock | EnduserProfileViewBlock | Mapping[str, Any]]]
    show_compose: bool | None
    default_for_roles: Sequence[str] | None
    default_for_user_ids: Sequence[str] | None


class EnduserProfileViewUpdates(TypedDict, total=False):
    title: str | None
    blocks: Sequence[models.EnduserProfileViewBlock | EnduserProfileViewBlock | Mapping[str, Any]] | None
    show_compose: bool | None
    default_for_roles: Sequence[str] | None
    default_for_user_ids: Sequence[str] | None
