"""Models of PrescriptionRoutes."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class PrescriptionRoute(shared.Record):
    """A record of PrescriptionRoutes (derived from what the page shows). Source:
    tellescope.txt:15145-15160.
    """

    title: str | None = None
    state: shared.AppointmentLocationState | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    template_ids: Annotated[list[str] | None, Field(alias="templateIds")] = None
    pharmacy_id: Annotated[str | None, Field(alias="pharmacyId")] = None
    pharmacy_label: Annotated[str | None, Field(alias="pharmacyLabel")] = None
    tags: list[str] | None = None


class PrescriptionRouteCreate(Model):
    """An object. Source: tellescope.txt:15167-15178."""

    title: str
    state: shared.AppointmentLocationState | str
    """(not on the page: @tellescope/schema 1.174.0)"""
    template_ids: Annotated[list[str], Field(alias="templateIds")]
    pharmacy_id: Annotated[str | None, Field(alias="pharmacyId")] = None
    pharmacy_label: Annotated[str | None, Field(alias="pharmacyLabel")] = None
    tags: list[str] | None = None


class PrescriptionRouteUpdates(Model):
    """An object. Source: tellescope.txt:15186-15197."""

    title: str | None = None
    state: shared.AppointmentLocationState | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    template_ids: Annotated[list[str] | None, Field(alias="templateIds")] = None
    pharmacy_id: Annotated[str | None, Field(alias="pharmacyId")] = None
    pharmacy_label: Annotated[str | None, Field(alias="pharmacyLabel")] = None
    tags: list[str] | None = None


class PrescriptionRouteBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[PrescriptionRoute] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
