"""Models of AppointmentLocations."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from ..models.shared import AppointmentLocation as AppointmentLocation
from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class AppointmentLocationCreate(Model):
    """An object. Source: tellescope.txt:2175-2191."""

    title: str
    address: str | None = None
    city: str | None = None
    zip_code: Annotated[str | None, Field(alias="zipCode")] = None
    phone: str | None = None
    state: shared.AppointmentLocationState | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    timezone: shared.Timezone | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    canvas_location_id: Annotated[str | None, Field(alias="canvasLocationId")] = None
    healthie_contact_type: Annotated[str | None, Field(alias="healthieContactType")] = None
    healthie_location_id: Annotated[str | None, Field(alias="healthieLocationId")] = None
    healthie_use_zoom: Annotated[bool | None, Field(alias="healthieUseZoom")] = None
    instructions: str | None = None
    tags: list[str] | None = None


class AppointmentLocationUpdates(Model):
    """An object. Source: tellescope.txt:2199-2215."""

    title: str | None = None
    address: str | None = None
    city: str | None = None
    zip_code: Annotated[str | None, Field(alias="zipCode")] = None
    phone: str | None = None
    state: shared.AppointmentLocationState | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    timezone: shared.Timezone | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    canvas_location_id: Annotated[str | None, Field(alias="canvasLocationId")] = None
    healthie_contact_type: Annotated[str | None, Field(alias="healthieContactType")] = None
    healthie_location_id: Annotated[str | None, Field(alias="healthieLocationId")] = None
    healthie_use_zoom: Annotated[bool | None, Field(alias="healthieUseZoom")] = None
    instructions: str | None = None
    tags: list[str] | None = None


class AppointmentLocationBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[shared.AppointmentLocation] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
