"""Models of WebhookLogs."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from ..models import shared

StringOrNumber = str | int | float
"""One of several shapes (known from the vendor's packages, not from the page)."""


WebhookLogResponse = str | dict[str, Any]
"""One of several shapes (known from the vendor's packages, not from the page)."""


class WebhookLog(shared.Record):
    """A record of WebhookLogs (derived from what the page shows). Source: tellescope.txt:19901-19911."""

    url: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    payload: dict[str, Any] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    response_code: Annotated[StringOrNumber | None, Field(alias="responseCode")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    response: WebhookLogResponse | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
