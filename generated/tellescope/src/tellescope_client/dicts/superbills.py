"""What the types of the same names in `models.superbills` describe, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import superbills as models
from ..models import shared


class SuperbillPatient(TypedDict, total=False):
    date_of_birth: str | None
    name: str | None
    phone: str | None


class SuperbillAddressAndEmailProvider(TypedDict, total=False):
    address: shared.Address | shared_dicts.Address | None
    email: str | None
    office_name: str | None
    phone: str | None
    place_of_service_code: str | None
    provider_license: str | None
    provider_name: str | None
    provider_npi: str | None
    tax_id: str | None


class SuperbillLineItem(TypedDict, total=False):
    billing_code: shared.CptCode | shared_dicts.CptCode | None
    quantity: float | None
    cost: shared.AmountAndCurrency | shared_dicts.AmountAndCurrency | None
    discount: float | None


class SuperbillCreate(TypedDict, total=False):
    enduser_id: Required[str]
    appointment_date: Required[dt.datetime]
    patient: Required[models.SuperbillPatient | SuperbillPatient]
    provider: Required[models.SuperbillAddressAndEmailProvider | SuperbillAddressAndEmailProvider]
    line_items: Required[Sequence[models.SuperbillLineItem | SuperbillLineItem | Mapping[str, Any]]]


class SuperbillUpdates(TypedDict, total=False):
    enduser_id: str | None
    appointment_date: dt.datetime | None
    patient: models.SuperbillPatient | SuperbillPatient | None
    provider: models.SuperbillAddressAndEmailProvider | SuperbillAddressAndEmailProvider | None
    line_items: Sequence[models.SuperbillLineItem | SuperbillLineItem | Mapping[str, Any]] | None
