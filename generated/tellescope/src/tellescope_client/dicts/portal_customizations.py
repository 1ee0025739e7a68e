"""What `models.portal_customizations` describes, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class PortalCustomizationCreate(TypedDict, total=False):
    """As `models.portal_customizations.PortalCustomizationCreate`."""

    title: str | None
    page: Required[str]
    blocks: Required[
        Sequence[
            shared.AutomatedActionAssignment | shared_dicts.AutomatedActionAssignment | Mapping[str, Any]
        ]
    ]
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
    """As `models.portal_customizations.PortalCustomizationUpdates`."""

    title: str | None
    page: str | None
    blocks: (
        Sequence[
            shared.AutomatedActionAssignment | shared_dicts.AutomatedActionAssignment | Mapping[str, Any]
        ]
        | None
    )
    disabled: bool | None
    mobile_bottom_navigation_position: int | None
    header_image_url: str | None
    iframe_url: str | None
    icon_url: str | None
    active_icon_url: str | None
    show_stripe_portal_link: bool | None
    hide_cancellatation: bool | None
    hidden_event_titles: Sequence[str] | None
