"""Models of FormGroups."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared


class FormGroup(shared.Record):
    """A record of FormGroups (derived from what the page shows). Source: tellescope.txt:11760-11769."""

    title: str | None = None
    form_ids: Annotated[list[ObjectId] | None, Field(alias="formIds")] = None


class FormGroupCreate(Model):
    """An object. Source: tellescope.txt:11776-11781."""

    title: str
    form_ids: Annotated[list[ObjectId], Field(alias="formIds")]


class FormGroupUpdates(Model):
    """An object. Source: tellescope.txt:11789-11794."""

    title: str | None = None
    form_ids: Annotated[list[ObjectId] | None, Field(alias="formIds")] = None


class FormGroupBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[FormGroup] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
