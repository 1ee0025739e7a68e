"""What the types of the same names in `models.files` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class FileUpdates(TypedDict, total=False):
    tags: Sequence[str] | None
    name: str | None
    size: float | None
    type: str | None
    enduser_id: str | None
    hide_from_enduser_portal: bool | None
    pushed_to_client_portal: bool | None
    hidden_from_enduser: bool | None
    is_called_out: bool | None
    external_id: str | None
