"""What the types of the same names in `models.enduser_status_updates` describe, as dicts that
functions take.
"""

from __future__ import annotations

from typing import Required, TypedDict


class EnduserStatusUpdateCreate(TypedDict, total=False):
    journey_id: Required[str]
    enduser_id: Required[str]
    status: Required[str]
