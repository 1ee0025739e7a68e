"""What the types of the same names in `models.superbill_providers` describe, as dicts that functions
take.
"""

from __future__ import annotations

from typing import Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class SuperbillProviderCreate(TypedDict, total=False):
    address: Required[shared.Address | shared_dicts.Address]
    email: Required[str]
    phone: Required[str]
    office_name: Required[str]
    tax_id: Required[str]
    provider_name: Required[str]
    place_of_service_code: Required[str]
    provider_license: Required[str]
    provider_npi: Required[str]


class SuperbillProviderUpdates(TypedDict, total=False):
    address: shared.Address | shared_dicts.Address | None
    email: str | None
    phone: str | None
    office_name: str | None
    tax_id: str | None
    provider_name: str | None
    place_of_service_code: str | None
    provider_license: str | None
    provider_npi: str | None
