"""Models of EnduserProblems."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class EnduserProblem(shared.Record):
    """A record of EnduserProblems (derived from what the page shows). Source: tellescope.txt:9523-9542."""

    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    title: str | None = None
    code: str | None = None
    codeset: str | None = None
    references: list[shared.TypeIdAndCreator] | None = None


class EnduserProblemCreate(Model):
    """An object. Source: tellescope.txt:9549-9564."""

    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    enduser_id: Annotated[str, Field(alias="enduserId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    title: str
    code: str | None = None
    codeset: str | None = None
    references: list[shared.TypeIdAndCreator] | None = None


class EnduserProblemUpdates(Model):
    """An object. Source: tellescope.txt:9572-9579."""

    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    title: str | None = None
    code: str | None = None
    codeset: str | None = None


class EnduserProblemBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[EnduserProblem] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
