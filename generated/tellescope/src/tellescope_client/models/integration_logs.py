"""Models of IntegrationLogs."""

from __future__ import annotations

from typing import Literal

from ..models import shared

IntegrationLogStatus = Literal["Success", "Error"]
"""A known value (known from the vendor's packages, not from the page)."""


class IntegrationLog(shared.Record):
    """A record of IntegrationLogs (derived from what the page shows). Source: tellescope.txt:13121-13127."""

    integration: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    status: Literal["Success", "Error"] | str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    type: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    url: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    payload: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    response: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
