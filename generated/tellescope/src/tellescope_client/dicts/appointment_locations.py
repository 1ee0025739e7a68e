"""What the types of the same names in `models.appointment_locations` describe, as dicts that functions
take.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..models import shared


class AppointmentLocationCreate(TypedDict, total=False):
    title: Required[str]
    address: str | None
    city: str | None
    zip_code: str | None
    phone: str | None
    state: shared.AppointmentLocationState | str | None
    timezone: shared.Timezone | str | None
    canvas_location_id: str | None
    healthie_contact_type: str | None
    healthie_location_id: str | None
    healthie_use_zoom: bool | None
    instructions: str | None
    tags: Sequence[str] | None


class AppointmentLocationUpdates(TypedDict, total=False):
    title: str | None
    address: str | None
    city: str | None
    zip_code: str | None
    phone: str | None
    state: shared.AppointmentLocationState | str | None
    timezone: shared.Timezone | str | None
    canvas_location_id: str | None
    healthie_contact_type: str | None
    healthie_location_id: str | None
    healthie_use_zoom: bool | None
    instructions: str | None
    tags: Sequence[str] | None
