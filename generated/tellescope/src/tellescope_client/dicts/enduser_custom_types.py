"""What the types of the same names in `models.enduser_custom_types` describe, as dicts that functions
take.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class EnduserCustomTypeCreate(TypedDict, total=False):
    title: Required[str]
    builtin_fields: Sequence[shared.BuiltinField | shared_dicts.BuiltinField | Mapping[str, Any]] | None
    custom_fields: Sequence[shared.CustomField | shared_dicts.CustomField | Mapping[str, Any]] | None


class EnduserCustomTypeUpdates(TypedDict, total=False):
    title: str | None
    builtin_fields: Sequence[shared.BuiltinField | shared_dicts.BuiltinField | Mapping[str, Any]] | None
    custom_fields: Sequence[shared.CustomField | shared_dicts.CustomField | Mapping[str, Any]] | None
