"""What the types of the same names in `models.portal_customizations` describe, as dicts that functions
take.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..models import portal_customizations as models


class PortalCustomizationBlock(TypedDict, total=False):
    type: Literal["carePlan"] | str | None
    info: Mapping[str, Any] | None


class PortalCustomizationCreate(TypedDict, total=False):
    title: str | None
    page: Required[str]
    blocks: Required[Sequence[models.PortalCustomizationBlock | PortalCustomizationBlock | Mapping[str, Any]]]
    disabled: bool | None
    mobile_bottom_navigation_position: int | None
    header_image_url: str | None
    iframe_url: str | None
    icon_url: str | None
    active_icon_url: str | None
    show_stripe_portal_link: bool | None
    hide_cancellatation: bool | None
    hidden_event_titles: Sequence[str] | None


class PortalCustomizationUpdates(TypedDict, total=False):
    title: str | None
    page: str | None
    blocks: Sequence[models.PortalCustomizationBlock | PortalCustomizationBlock | Mapping[str, Any]] | None
    disabled: bool | None
    mobile_bottom_navigation_position: int | None
    header_image_url: str | None
    iframe_url: str | None
    icon_url: str | None
    active_icon_url: str | None
    show_stripe_portal_link: bool | None
    hide_cancellatation: bool | None
    hidden_event_titles: Sequence[str] | None
