"""Models of Superbills."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class SuperbillPatient(Model):
    """An object. Source: tellescope.txt:17930-17934."""

    date_of_birth: Annotated[str | None, Field(alias="dateOfBirth")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    name: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    phone: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class SuperbillAddressAndEmailProvider(Model):
    """An object. Source: tellescope.txt:17935-17953."""

    address: shared.Address | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    email: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    office_name: Annotated[str | None, Field(alias="officeName")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    phone: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    place_of_service_code: Annotated[str | None, Field(alias="placeOfServiceCode")] = None
    provider_license: Annotated[str | None, Field(alias="providerLicense")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    provider_name: Annotated[str | None, Field(alias="providerName")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    provider_npi: Annotated[str | None, Field(alias="providerNPI")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    tax_id: Annotated[str | None, Field(alias="taxId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class SuperbillLineItem(Model):
    """An object. Source: tellescope.txt:17955-17966."""

    billing_code: Annotated[shared.CptCode | None, Field(alias="billingCode")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    quantity: int | float | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    cost: shared.AmountAndCurrency | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    discount: int | float | None = None


class Superbill(shared.Record):
    """A record of Superbills (derived from what the page shows). Source: tellescope.txt:17923-17968."""

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    appointment_date: Annotated[dt.datetime | None, Field(alias="appointmentDate")] = None
    patient: SuperbillPatient | None = None
    provider: SuperbillAddressAndEmailProvider | None = None
    line_items: Annotated[list[SuperbillLineItem] | None, Field(alias="lineItems")] = None


class SuperbillCreate(Model):
    """An object. Source: tellescope.txt:17975-18016."""

    enduser_id: Annotated[str, Field(alias="enduserId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    appointment_date: Annotated[dt.datetime, Field(alias="appointmentDate")]
    patient: SuperbillPatient
    provider: SuperbillAddressAndEmailProvider
    line_items: Annotated[list[SuperbillLineItem], Field(alias="lineItems")]


class SuperbillUpdates(Model):
    """An object. Source: tellescope.txt:18024-18065."""

    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    appointment_date: Annotated[dt.datetime | None, Field(alias="appointmentDate")] = None
    patient: SuperbillPatient | None = None
    provider: SuperbillAddressAndEmailProvider | None = None
    line_items: Annotated[list[SuperbillLineItem] | None, Field(alias="lineItems")] = None


class SuperbillBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Superbill] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
