"""What the types of the same names in `models.managed_content_record_assignments` describe, as dicts
that functions take.
"""

from __future__ import annotations

from typing import Required, TypedDict


class ManagedContentRecordAssignmentCreate(TypedDict, total=False):
    content_id: Required[str]
    enduser_id: Required[str]


class ManagedContentRecordAssignmentUpdates(TypedDict, total=False):
    content_id: str | None
    enduser_id: str | None
