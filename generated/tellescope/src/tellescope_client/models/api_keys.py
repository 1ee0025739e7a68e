"""Models of ApiKeys."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class ApiKey(shared.Record):
    """A record of ApiKeys (derived from what the page shows). Source: tellescope.txt:1856-1860."""

    hashed_key: Annotated[str | None, Field(alias="hashedKey")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class ApiKeyResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    id: str = ALWAYS_THERE
    key: str = ALWAYS_THERE
