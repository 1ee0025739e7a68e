"""Models of telephone-encounters."""

from __future__ import annotations

from typing import Literal

from .._runtime.model import Model

AddActionIsHighPriority = Literal["true", "false"]
"""One of the documented values. Source: cobalt-add-action-to-telephone-encounter.txt:120-127."""


JobId = int | str
"""One of several shapes (known from elsewhere, not from the page)."""


class AddActionResponse(Model):
    """An object. Source: cobalt-add-action-to-telephone-encounter.txt:129-149."""

    success: bool | None = None
    """Indicates if the request was accepted for processing"""
    message: str | None = None
    """Confirmation message (for example "Action processing. A webhook event will be sent upon
    completion.")
    """
    action_id: str | None = None
    """Unique identifier for the action record (32-character hex string)"""
    job_id: JobId | None = None
    """Job execution identifier for tracking the async operation (known from elsewhere, not from the page)"""
