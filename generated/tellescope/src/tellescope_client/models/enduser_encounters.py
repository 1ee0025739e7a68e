"""Models of EnduserEncounters."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared

EnduserEncounterType = Literal["ABF", "ABJ", "ABK", "APR", "BF", "BJ", "BK", "DR", "LOI", "PR"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


EnduserEncounterUnits = Literal["MJ", "UN"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class EnduserEncounterProcedureCode(Model):
    """An object. Source: tellescope.txt:9068-9072."""

    code: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    quantity: int | float | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    units: Literal["MJ", "UN"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class EnduserEncounterDiagnosis(Model):
    """An object. Source: tellescope.txt:9064-9077."""

    type: EnduserEncounterType | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    code: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    procedure_codes: Annotated[list[EnduserEncounterProcedureCode] | None, Field(alias="procedureCodes")] = (
        None
    )
    modifiers: list[str] | None = None


EnduserEncounterIntegration = Literal["Candid"]
"""A known value (known from the vendor's packages, not from the page)."""


class EnduserEncounter(shared.Record):
    """A record of EnduserEncounters (derived from what the page shows). Source: tellescope.txt:9053-9098."""

    title: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    provider_user_id: Annotated[str | None, Field(alias="providerUserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    authorized_release: Annotated[bool | None, Field(alias="authorizedRelease")] = None
    date_of_service: Annotated[str | None, Field(alias="dateOfService")] = None
    diagnoses: list[EnduserEncounterDiagnosis] | None = None
    place_of_service_code: Annotated[str | None, Field(alias="placeOfServiceCode")] = None
    billing_provider_address: Annotated[shared.Address | None, Field(alias="billingProviderAddress")] = None
    service_facility_address: Annotated[shared.Address | None, Field(alias="serviceFacilityAddress")] = None
    modifiers: list[str] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    error: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    class_: Annotated[str | None, Field(alias="class")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    status: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    location: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    provider_names: Annotated[list[str] | None, Field(alias="providerNames")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    diagnosis_displays: Annotated[list[str] | None, Field(alias="diagnosisDisplays")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    source: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    integration: Literal["Candid"] | str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class EnduserEncounterResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    encounter: EnduserEncounter = ALWAYS_THERE
