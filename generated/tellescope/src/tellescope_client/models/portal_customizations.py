"""Models of PortalCustomizations."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared

PortalCustomizationType = Literal["carePlan"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class PortalCustomizationBlock(Model):
    """An object. Source: tellescope.txt:14906-14909."""

    type: Literal["carePlan"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    info: dict[str, Any] | None = None


class PortalCustomization(shared.Record):
    """A record of PortalCustomizations (derived from what the page shows). Source:
    tellescope.txt:14898-14922.
    """

    title: str | None = None
    page: str | None = None
    blocks: list[PortalCustomizationBlock] | None = None
    disabled: bool | None = None
    mobile_bottom_navigation_position: Annotated[
        int | float | None, Field(alias="mobileBottomNavigationPosition")
    ] = None
    header_image_url: Annotated[str | None, Field(alias="headerImageURL")] = None
    iframe_url: Annotated[str | None, Field(alias="iframeURL")] = None
    icon_url: Annotated[str | None, Field(alias="iconURL")] = None
    active_icon_url: Annotated[str | None, Field(alias="activeIconURL")] = None
    show_stripe_portal_link: Annotated[bool | None, Field(alias="showStripePortalLink")] = None
    hide_cancellatation: Annotated[bool | None, Field(alias="hideCancellatation")] = None
    hidden_event_titles: Annotated[list[str] | None, Field(alias="hiddenEventTitles")] = None
    hidden_form_ids: Annotated[list[str] | None, Field(alias="hiddenFormIds")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class PortalCustomizationCreate(Model):
    """An object. Source: tellescope.txt:14929-14949."""

    title: str | None = None
    page: str
    blocks: list[PortalCustomizationBlock]
    disabled: bool | None = None
    mobile_bottom_navigation_position: Annotated[
        int | float | None, Field(alias="mobileBottomNavigationPosition")
    ] = None
    header_image_url: Annotated[str | None, Field(alias="headerImageURL")] = None
    iframe_url: Annotated[str | None, Field(alias="iframeURL")] = None
    icon_url: Annotated[str | None, Field(alias="iconURL")] = None
    active_icon_url: Annotated[str | None, Field(alias="activeIconURL")] = None
    show_stripe_portal_link: Annotated[bool | None, Field(alias="showStripePortalLink")] = None
    hide_cancellatation: Annotated[bool | None, Field(alias="hideCancellatation")] = None
    hidden_event_titles: Annotated[list[str] | None, Field(alias="hiddenEventTitles")] = None


class PortalCustomizationUpdates(Model):
    """An object. Source: tellescope.txt:14957-14977."""

    title: str | None = None
    page: str | None = None
    blocks: list[PortalCustomizationBlock] | None = None
    disabled: bool | None = None
    mobile_bottom_navigation_position: Annotated[
        int | float | None, Field(alias="mobileBottomNavigationPosition")
    ] = None
    header_image_url: Annotated[str | None, Field(alias="headerImageURL")] = None
    iframe_url: Annotated[str | None, Field(alias="iframeURL")] = None
    icon_url: Annotated[str | None, Field(alias="iconURL")] = None
    active_icon_url: Annotated[str | None, Field(alias="activeIconURL")] = None
    show_stripe_portal_link: Annotated[bool | None, Field(alias="showStripePortalLink")] = None
    hide_cancellatation: Annotated[bool | None, Field(alias="hideCancellatation")] = None
    hidden_event_titles: Annotated[list[str] | None, Field(alias="hiddenEventTitles")] = None


class PortalCustomizationBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[PortalCustomization] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
