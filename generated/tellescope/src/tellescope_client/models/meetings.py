"""Models of Meetings."""

from __future__ import annotations

from ..models import shared


class Meeting(shared.Record):
    """A record of Meetings (derived from what the page shows). Source: tellescope.txt, lines 13821-13827."""
