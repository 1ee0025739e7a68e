"""Models of UserLogs."""

from __future__ import annotations

from ..models import shared


class UserLog(shared.Record):
    """A record of UserLogs (derived from what the page shows). Source: tellescope.txt, lines 19094-19100."""
