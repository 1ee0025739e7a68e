"""Models of EnduserCustomTypes."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class EnduserCustomType(shared.Record):
    """A record of EnduserCustomTypes (derived from what the page shows). Source: tellescope.txt:8920-8950."""

    title: str | None = None
    builtin_fields: Annotated[list[shared.BuiltinField] | None, Field(alias="builtinFields")] = None
    custom_fields: Annotated[list[shared.CustomField] | None, Field(alias="customFields")] = None


class EnduserCustomTypeCreate(Model):
    """An object. Source: tellescope.txt:8957-8983."""

    title: str
    builtin_fields: Annotated[list[shared.BuiltinField] | None, Field(alias="builtinFields")] = None
    custom_fields: Annotated[list[shared.CustomField] | None, Field(alias="customFields")] = None


class EnduserCustomTypeUpdates(Model):
    """An object. Source: tellescope.txt:8991-9017."""

    title: str | None = None
    builtin_fields: Annotated[list[shared.BuiltinField] | None, Field(alias="builtinFields")] = None
    custom_fields: Annotated[list[shared.CustomField] | None, Field(alias="customFields")] = None


class EnduserCustomTypeBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[EnduserCustomType] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
