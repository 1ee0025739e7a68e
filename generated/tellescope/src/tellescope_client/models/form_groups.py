"""Models of FormGroups."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ObjectId
from ..models import shared


class FormGroup(shared.Record):
    """A record of FormGroups (derived). Source: tellescope.txt, lines 11760-11769."""

    title: str | None = None
    form_ids: Annotated[list[ObjectId] | None, Field(alias="formIds")] = None


class FormGroupCreate(Model):
    """An object. Source: tellescope.txt, lines 11776-11781."""

    title: str
    form_ids: Annotated[list[ObjectId], Field(alias="formIds")]


class FormGroupUpdates(Model):
    """An object. Source: tellescope.txt, lines 11789-11794."""

    title: str | None = None
    form_ids: Annotated[list[ObjectId] | None, Field(alias="formIds")] = None


class FormGroupBatch(Model):
    """An object (overlay). Source: overlay.yaml, lines 110-115."""

    created: list[FormGroup] | None = None
    errors: list[dict[str, Any]] | None = None
