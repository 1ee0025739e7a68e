"""Models of Superbills."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class SuperbillPatient(Model):
    """An object. Source: tellescope.txt, lines 17930-17934."""

    date_of_birth: Annotated[str | None, Field(alias="dateOfBirth")] = None
    name: str | None = None
    phone: str | None = None


class SuperbillCreateProvider(Model):
    """An object. Source: tellescope.txt, lines 17935-17953."""

    address: shared.Address | None = None
    email: str | None = None
    office_name: Annotated[str | None, Field(alias="officeName")] = None
    phone: str | None = None
    place_of_service_code: Annotated[str | None, Field(alias="placeOfServiceCode")] = None
    provider_license: Annotated[str | None, Field(alias="providerLicense")] = None
    provider_name: Annotated[str | None, Field(alias="providerName")] = None
    provider_npi: Annotated[str | None, Field(alias="providerNPI")] = None
    tax_id: Annotated[str | None, Field(alias="taxId")] = None


class SuperbillLineItem(Model):
    """An object. Source: tellescope.txt, lines 17955-17966."""

    billing_code: Annotated[shared.ProductCptCode | None, Field(alias="billingCode")] = None
    quantity: int | float | None = None
    cost: shared.ProductCost | None = None
    discount: int | float | None = None


class Superbill(shared.Record):
    """A record of Superbills (derived from what the page shows). Source: tellescope.txt, lines
    17923-17968.
    """

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    appointment_date: Annotated[dt.datetime | None, Field(alias="appointmentDate")] = None
    patient: SuperbillPatient | None = None
    provider: SuperbillCreateProvider | None = None
    line_items: Annotated[list[SuperbillLineItem] | None, Field(alias="lineItems")] = None


class SuperbillCreate(Model):
    """An object. Source: tellescope.txt, lines 17975-18016."""

    enduser_id: Annotated[str, Field(alias="enduserId")]
    appointment_date: Annotated[dt.datetime, Field(alias="appointmentDate")]
    patient: SuperbillPatient
    provider: SuperbillCreateProvider
    line_items: Annotated[list[SuperbillLineItem], Field(alias="lineItems")]


class SuperbillUpdates(Model):
    """An object. Source: tellescope.txt, lines 18024-18065."""

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    appointment_date: Annotated[dt.datetime | None, Field(alias="appointmentDate")] = None
    patient: SuperbillPatient | None = None
    provider: SuperbillCreateProvider | None = None
    line_items: Annotated[list[SuperbillLineItem] | None, Field(alias="lineItems")] = None


class SuperbillBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Superbill] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
