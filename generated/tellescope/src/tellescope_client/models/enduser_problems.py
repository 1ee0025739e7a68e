"""Models of EnduserProblems."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from ..models import shared


class EnduserProblem(shared.Record):
    """A record of EnduserProblems (derived). Source: tellescope.txt, lines 9523-9542."""

    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    title: str | None = None
    code: str | None = None
    codeset: str | None = None
    references: list[shared.EnduserProblemReference] | None = None


class EnduserProblemCreate(Model):
    """An object. Source: tellescope.txt, lines 9549-9564."""

    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    enduser_id: Annotated[str, Field(alias="enduserId")]
    title: str
    code: str | None = None
    codeset: str | None = None
    references: list[shared.EnduserProblemReference] | None = None


class EnduserProblemUpdates(Model):
    """An object. Source: tellescope.txt, lines 9572-9579."""

    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    title: str | None = None
    code: str | None = None
    codeset: str | None = None


class EnduserProblemBatch(Model):
    """An object (overlay). Source: overlay.yaml, lines 110-115."""

    created: list[EnduserProblem] | None = None
    errors: list[dict[str, Any]] | None = None
