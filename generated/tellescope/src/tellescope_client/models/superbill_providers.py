"""Models of SuperbillProviders."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class SuperbillProvider(shared.Record):
    """A record of SuperbillProviders (derived from what the page shows). Source:
    tellescope.txt:17821-17843.
    """

    address: shared.Address | None = None
    email: str | None = None
    phone: str | None = None
    office_name: Annotated[str | None, Field(alias="officeName")] = None
    tax_id: Annotated[str | None, Field(alias="taxId")] = None
    provider_name: Annotated[str | None, Field(alias="providerName")] = None
    place_of_service_code: Annotated[str | None, Field(alias="placeOfServiceCode")] = None
    provider_license: Annotated[str | None, Field(alias="providerLicense")] = None
    provider_npi: Annotated[str | None, Field(alias="providerNPI")] = None


class SuperbillProviderCreate(Model):
    """An object. Source: tellescope.txt:17850-17868."""

    address: shared.Address
    email: str
    phone: str
    office_name: Annotated[str, Field(alias="officeName")]
    tax_id: Annotated[str, Field(alias="taxId")]
    provider_name: Annotated[str, Field(alias="providerName")]
    place_of_service_code: Annotated[str, Field(alias="placeOfServiceCode")]
    provider_license: Annotated[str, Field(alias="providerLicense")]
    provider_npi: Annotated[str, Field(alias="providerNPI")]


class SuperbillProviderUpdates(Model):
    """An object. Source: tellescope.txt:17876-17894."""

    address: shared.Address | None = None
    email: str | None = None
    phone: str | None = None
    office_name: Annotated[str | None, Field(alias="officeName")] = None
    tax_id: Annotated[str | None, Field(alias="taxId")] = None
    provider_name: Annotated[str | None, Field(alias="providerName")] = None
    place_of_service_code: Annotated[str | None, Field(alias="placeOfServiceCode")] = None
    provider_license: Annotated[str | None, Field(alias="providerLicense")] = None
    provider_npi: Annotated[str | None, Field(alias="providerNPI")] = None


class SuperbillProviderBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[SuperbillProvider] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
