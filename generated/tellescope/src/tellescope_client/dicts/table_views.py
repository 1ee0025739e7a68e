"""What `models.table_views` describes, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..models import table_views as models


class TableViewColumn(TypedDict, total=False):
    """As `models.table_views.TableViewColumn`."""

    field: str | None
    width: float | None
    type: str | None
    wrap: str | None


class TableViewCreate(TypedDict, total=False):
    """As `models.table_views.TableViewCreate`."""

    title: Required[str]
    page: Required[str]
    columns: Required[Sequence[models.TableViewColumn | TableViewColumn | Mapping[str, Any]]]
    default_for_roles: Sequence[str] | None
    default_for_user_ids: Sequence[str] | None
    filter: Mapping[str, Any] | None


class TableViewUpdates(TypedDict, total=False):
    """As `models.table_views.TableViewUpdates`."""

    title: str | None
    page: str | None
    columns: Sequence[models.TableViewColumn | TableViewColumn | Mapping[str, Any]] | None
    default_for_roles: Sequence[str] | None
    default_for_user_ids: Sequence[str] | None
    filter: Mapping[str, Any] | None
