"""Models of ApiKeys."""

from __future__ import annotations

from ..models import shared


class ApiKey(shared.Record):
    """A record of ApiKeys (derived). Source: tellescope.txt, lines 1856-1860."""
