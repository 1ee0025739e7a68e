"""Models of ManagedContentRecordAssignments."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class ManagedContentRecordAssignment(shared.Record):
    """A record of ManagedContentRecordAssignments (derived from what the page shows). Source:
    tellescope.txt:13564-13571.
    """

    content_id: Annotated[str | None, Field(alias="contentId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""


class ManagedContentRecordAssignmentCreate(Model):
    """An object. Source: tellescope.txt:13578-13581."""

    content_id: Annotated[str, Field(alias="contentId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    enduser_id: Annotated[str, Field(alias="enduserId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""


class ManagedContentRecordAssignmentUpdates(Model):
    """An object. Source: tellescope.txt:13589-13592."""

    content_id: Annotated[str | None, Field(alias="contentId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""


class ManagedContentRecordAssignmentBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[ManagedContentRecordAssignment] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
