"""What the types of the same names in `models.table_views` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..models import table_views as models


class TableViewColumn(TypedDict, total=False):
    field: str | None
    width: float | None
    type: str | None
    wrap: str | None


class TableViewCreate(TypedDict, total=False):
    title: Required[str]
    page: Required[str]
    columns: Required[Sequence[models.TableViewColumn | TableViewColumn | Mapping[str, Any]]]
    default_for_roles: Sequence[str] | None
    default_for_user_ids: Sequence[str] | None
    filter: Mapping[str, Any] | None


class TableViewUpdates(TypedDict, total=False):
    title: str | None
    page: str | None
    columns: Sequence[models.TableViewColumn | TableViewColumn | Mapping[str, Any]] | None
    default_for_roles: Sequence[str] | None
    default_for_user_ids: Sequence[str] | None
    filter: Mapping[str, Any] | None
