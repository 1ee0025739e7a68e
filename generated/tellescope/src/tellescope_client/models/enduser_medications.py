"""Models of EnduserMedications."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class EnduserMedicationDispensing(Model):
    """An object. Source: tellescope.txt:9136-9139."""

    quantity: int | float | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    unit: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class EnduserMedicationDosage(Model):
    """An object. Source: tellescope.txt:9140-9144."""

    value: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    unit: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    frequency: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class EnduserMedication(shared.Record):
    """A record of EnduserMedications (derived from what the page shows). Source: tellescope.txt:9123-9152."""

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    title: str | None = None
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    prescribed_by: Annotated[str | None, Field(alias="prescribedBy")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    prescribed_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="prescribedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    started_taking_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="startedTakingAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    stopped_taking_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="stoppedTakingAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    rx_norm_code: Annotated[str | None, Field(alias="rxNormCode")] = None
    dispensing: EnduserMedicationDispensing | None = None
    dosage: EnduserMedicationDosage | None = None
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    notes: str | None = None
    order_status: Annotated[str | None, Field(alias="orderStatus")] = None
    pharmacy_name: Annotated[str | None, Field(alias="pharmacyName")] = None
    prescriber_name: Annotated[str | None, Field(alias="prescriberName")] = None
    reason_for_taking: Annotated[str | None, Field(alias="reasonForTaking")] = None
    references: list[shared.Reference] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    fdb_code: Annotated[str | None, Field(alias="fdbCode")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    pharmacy_id: Annotated[str | None, Field(alias="pharmacyId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class EnduserMedicationCreate(Model):
    """An object. Source: tellescope.txt:9159-9184."""

    enduser_id: Annotated[str, Field(alias="enduserId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    title: str
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    prescribed_by: Annotated[str | None, Field(alias="prescribedBy")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    prescribed_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="prescribedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    started_taking_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="startedTakingAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    stopped_taking_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="stoppedTakingAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    rx_norm_code: Annotated[str | None, Field(alias="rxNormCode")] = None
    dispensing: EnduserMedicationDispensing | None = None
    dosage: EnduserMedicationDosage | None = None
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    notes: str | None = None
    order_status: Annotated[str | None, Field(alias="orderStatus")] = None
    pharmacy_name: Annotated[str | None, Field(alias="pharmacyName")] = None
    prescriber_name: Annotated[str | None, Field(alias="prescriberName")] = None
    reason_for_taking: Annotated[str | None, Field(alias="reasonForTaking")] = None


class EnduserMedicationUpdates(Model):
    """An object. Source: tellescope.txt:9192-9216."""

    title: str | None = None
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    prescribed_by: Annotated[str | None, Field(alias="prescribedBy")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    prescribed_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="prescribedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    started_taking_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="startedTakingAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    stopped_taking_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="stoppedTakingAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    rx_norm_code: Annotated[str | None, Field(alias="rxNormCode")] = None
    dispensing: EnduserMedicationDispensing | None = None
    dosage: EnduserMedicationDosage | None = None
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    notes: str | None = None
    order_status: Annotated[str | None, Field(alias="orderStatus")] = None
    pharmacy_name: Annotated[str | None, Field(alias="pharmacyName")] = None
    prescriber_name: Annotated[str | None, Field(alias="prescriberName")] = None
    reason_for_taking: Annotated[str | None, Field(alias="reasonForTaking")] = None


class EnduserMedicationBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[EnduserMedication] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
