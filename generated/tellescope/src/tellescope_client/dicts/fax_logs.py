"""What the types of the same names in `models.fax_logs` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class FaxLogCreate(TypedDict, total=False):
    title: Required[str]
    external_id: Required[str]
    source: Required[str]
    file_id: Required[str]
    from_: Required[str]
    to: Required[str]
    inbound: Required[bool]
    enduser_id: str | None
    user_id: str | None
    error_message: str | None
    tags: Sequence[str] | None


class FaxLogUpdates(TypedDict, total=False):
    title: str | None
    external_id: str | None
    source: str | None
    file_id: str | None
    from_: str | None
    to: str | None
    inbound: bool | None
    enduser_id: str | None
    user_id: str | None
    error_message: str | None
    tags: Sequence[str] | None
