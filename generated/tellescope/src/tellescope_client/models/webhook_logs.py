"""Models of WebhookLogs."""

from __future__ import annotations

from ..models import shared


class WebhookLog(shared.Record):
    """A record of WebhookLogs (derived from what the page shows). Source: tellescope.txt, lines
    19901-19911.
    """
