"""What `models.managed_content_record_assignments` describes, as dicts that functions take."""

from __future__ import annotations

from typing import Required, TypedDict


class ManagedContentRecordAssignmentCreate(TypedDict, total=False):
    """As `models.managed_content_record_assignments.ManagedContentRecordAssignmentCreate`."""

    content_id: Required[str]
    enduser_id: Required[str]


class ManagedContentRecordAssignmentUpdates(TypedDict, total=False):
    """As `models.managed_content_record_assignments.ManagedContentRecordAssignmentUpdates`."""

    content_id: str | None
    enduser_id: str | None
