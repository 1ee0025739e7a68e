"""Models of PortalBrandings."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class PortalBranding(shared.Record):
    """A record of PortalBrandings (derived from what the page shows). Source: tellescope.txt:14821-14834."""

    title: str | None = None
    enduser_field: Annotated[str | None, Field(alias="enduserField")] = None
    enduser_value: Annotated[str | None, Field(alias="enduserValue")] = None
    primary: str | None = None
    secondary: str | None = None
    logo_url: Annotated[str | None, Field(alias="logoURL")] = None
    subdomain: str | None = None
    custom_portal_url: Annotated[str | None, Field(alias="customPortalURL")] = None


class PortalBrandingCreate(Model):
    """An object. Source: tellescope.txt:14841-14850."""

    title: str
    enduser_field: Annotated[str, Field(alias="enduserField")]
    enduser_value: Annotated[str, Field(alias="enduserValue")]
    primary: str | None = None
    secondary: str | None = None
    logo_url: Annotated[str | None, Field(alias="logoURL")] = None
    subdomain: str | None = None
    custom_portal_url: Annotated[str | None, Field(alias="customPortalURL")] = None


class PortalBrandingUpdates(Model):
    """An object. Source: tellescope.txt:14858-14867."""

    title: str | None = None
    enduser_field: Annotated[str | None, Field(alias="enduserField")] = None
    enduser_value: Annotated[str | None, Field(alias="enduserValue")] = None
    primary: str | None = None
    secondary: str | None = None
    logo_url: Annotated[str | None, Field(alias="logoURL")] = None
    subdomain: str | None = None
    custom_portal_url: Annotated[str | None, Field(alias="customPortalURL")] = None


class PortalBrandingBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[PortalBranding] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
