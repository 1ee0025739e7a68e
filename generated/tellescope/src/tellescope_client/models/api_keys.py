"""Models of ApiKeys."""

from __future__ import annotations

from ..models import shared


class ApiKey(shared.Record):
    """A record of ApiKeys (derived from what the page shows). Source: tellescope.txt, lines 1856-1860."""
