"""What the types of the same names in `models.portal_brandings` describe, as dicts that functions
take.
"""

from __future__ import annotations

from typing import Required, TypedDict


class PortalBrandingCreate(TypedDict, total=False):
    title: Required[str]
    enduser_field: Required[str]
    enduser_value: Required[str]
    primary: str | None
    secondary: str | None
    logo_url: str | None
    subdomain: str | None
    custom_portal_url: str | None


class PortalBrandingUpdates(TypedDict, total=False):
    title: str | None
    enduser_field: str | None
    enduser_value: str | None
    primary: str | None
    secondary: str | None
    logo_url: str | None
    subdomain: str | None
    custom_portal_url: str | None
