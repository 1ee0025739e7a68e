"""What the types of the same names in `models.prescription_routes` describe, as dicts that functions
take.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..models import shared


class PrescriptionRouteCreate(TypedDict, total=False):
    title: Required[str]
    state: Required[shared.AppointmentLocationState | str]
    template_ids: Required[Sequence[str]]
    pharmacy_id: str | None
    pharmacy_label: str | None
    tags: Sequence[str] | None


class PrescriptionRouteUpdates(TypedDict, total=False):
    title: str | None
    state: shared.AppointmentLocationState | str | None
    template_ids: Sequence[str] | None
    pharmacy_id: str | None
    pharmacy_label: str | None
    tags: Sequence[str] | None
