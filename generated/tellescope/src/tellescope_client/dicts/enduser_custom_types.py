"""What `models.enduser_custom_types` describes, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class EnduserCustomTypeCreate(TypedDict, total=False):
    """As `models.enduser_custom_types.EnduserCustomTypeCreate`."""

    title: Required[str]
    builtin_fields: Sequence[shared.BuiltinField | shared_dicts.BuiltinField | Mapping[str, Any]] | None
    custom_fields: Sequence[shared.CustomField | shared_dicts.CustomField | Mapping[str, Any]] | None


class EnduserCustomTypeUpdates(TypedDict, total=False):
    """As `models.enduser_custom_types.EnduserCustomTypeUpdates`."""

    title: str | None
    builtin_fields: Sequence[shared.BuiltinField | shared_dicts.BuiltinField | Mapping[str, Any]] | None
    custom_fields: Sequence[shared.CustomField | shared_dicts.CustomField | Mapping[str, Any]] | None
