"""Models of EnduserEncounters."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model
from ..models import shared


class EnduserEncounterProcedureCode(Model):
    """An object. Source: tellescope.txt, lines 9068-9072."""

    code: str | None = None
    quantity: int | float | None = None
    units: str | None = None
    """(for example "MJ")"""


class EnduserEncounterDiagnosis(Model):
    """An object. Source: tellescope.txt, lines 9064-9077."""

    type: str | None = None
    """(for example "ABF")"""
    code: str | None = None
    procedure_codes: Annotated[list[EnduserEncounterProcedureCode] | None, Field(alias="procedureCodes")] = (
        None
    )
    modifiers: list[str] | None = None


class EnduserEncounter(shared.Record):
    """A record of EnduserEncounters (derived from what the page shows). Source: tellescope.txt, lines
    9053-9098.
    """

    title: str | None = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    provider_user_id: Annotated[str | None, Field(alias="providerUserId")] = None
    authorized_release: Annotated[bool | None, Field(alias="authorizedRelease")] = None
    date_of_service: Annotated[str | None, Field(alias="dateOfService")] = None
    diagnoses: list[EnduserEncounterDiagnosis] | None = None
    place_of_service_code: Annotated[str | None, Field(alias="placeOfServiceCode")] = None
    billing_provider_address: Annotated[shared.Address | None, Field(alias="billingProviderAddress")] = None
    service_facility_address: Annotated[shared.Address | None, Field(alias="serviceFacilityAddress")] = None
