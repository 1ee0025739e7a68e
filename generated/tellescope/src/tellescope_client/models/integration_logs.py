"""Models of IntegrationLogs."""

from __future__ import annotations

from ..models import shared


class IntegrationLog(shared.Record):
    """A record of IntegrationLogs (derived from what the page shows). Source: tellescope.txt, lines
    13121-13127.
    """
