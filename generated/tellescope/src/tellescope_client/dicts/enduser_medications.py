"""What the types of the same names in `models.enduser_medications` describe, as dicts that functions
take.
"""

from __future__ import annotations

from typing import Required, TypedDict

from ..models import enduser_medications as models
from ..models import shared


class EnduserMedicationDispensing(TypedDict, total=False):
    quantity: float | None
    unit: str | None


class EnduserMedicationDosage(TypedDict, total=False):
    value: str | None
    unit: str | None
    frequency: str | None


class EnduserMedicationCreate(TypedDict, total=False):
    enduser_id: Required[str]
    title: Required[str]
    calendar_event_id: str | None
    prescribed_by: str | None
    prescribed_at: shared.DateTimeOrEmpty | None
    started_taking_at: shared.DateTimeOrEmpty | None
    stopped_taking_at: shared.DateTimeOrEmpty | None
    rx_norm_code: str | None
    dispensing: models.EnduserMedicationDispensing | EnduserMedicationDispensing | None
    dosage: models.EnduserMedicationDosage | EnduserMedicationDosage | None
    source: str | None
    external_id: str | None
    notes: str | None
    order_status: str | None
    pharmacy_name: str | None
    prescriber_name: str | None
    reason_for_taking: str | None


class EnduserMedicationUpdates(TypedDict, total=False):
    title: str | None
    calendar_event_id: str | None
    prescribed_by: str | None
    prescribed_at: shared.DateTimeOrEmpty | None
    started_taking_at: shared.DateTimeOrEmpty | None
    stopped_taking_at: shared.DateTimeOrEmpty | None
    rx_norm_code: str | None
    dispensing: models.EnduserMedicationDispensing | EnduserMedicationDispensing | None
    dosage: models.EnduserMedicationDosage | EnduserMedicationDosage | None
    source: str | None
    external_id: str | None
    notes: str | None
    order_status: str | None
    pharmacy_name: str | None
    prescriber_name: str | None
    reason_for_taking: str | None
