"""What the types of the same names in `models.databases` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..models import databases as models


class DatabaseOptions(TypedDict, total=False):
    width: str | None


class DatabaseField(TypedDict, total=False):
    type: Literal["Text"] | str | None
    label: str | None
    show_conditions: Mapping[str, Any] | None
    hide_from_table: bool | None
    wrap: str | None
    required: bool | None
    options: models.DatabaseOptions | DatabaseOptions | None


class DatabaseCreate(TypedDict, total=False):
    title: Required[str]
    fields: Required[Sequence[models.DatabaseField | DatabaseField | Mapping[str, Any]]]
    visible_for_roles: Sequence[str] | None


class DatabaseUpdates(TypedDict, total=False):
    title: str | None
    fields: Sequence[models.DatabaseField | DatabaseField | Mapping[str, Any]] | None
    visible_for_roles: Sequence[str] | None
