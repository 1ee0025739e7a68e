"""What the types of the same names in `models.appointment_booking_pages` describe, as dicts that
functions take.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts import shared as shared_dicts
from .._runtime.types import ObjectId
from ..models import shared


class AppointmentBookingPageCreate(TypedDict, total=False):
    title: Required[str]
    calendar_event_template_ids: Required[Sequence[ObjectId]]
    location_ids: Required[Sequence[ObjectId]]
    terms: (
        Sequence[
            shared.AppointmentBookingPageTerm | shared_dicts.AppointmentBookingPageTerm | Mapping[str, Any]
        ]
        | None
    )
    end_date: dt.datetime | None
    start_date: dt.datetime | None
    background_color: str | None
    primary_color: str | None
    secondary_color: str | None
    intake_title: str | None
    intake_description: str | None
    thank_you_redirect_url: str | None
    thank_you_title: str | None
    thank_you_description: str | None
    thank_you_header_image_url: str | None
    thank_you_main_image_url: str | None
    ga4measurement_id: str | None
    hidden_from_portal: bool | None
    hours_before_booking_allowed: shared.NumberOrEmpty | None
    limited_to_care_team: bool | None
    limited_by_state: bool | None
    limited_by_tags_portal: Sequence[str] | None
    top_logo: str | None
    require_location_selection: bool | None
    font_face: str | None
    font_family: str | None
    font_url: str | None
    collect_reason: Literal["Do Not Collect", "Optional", "Required"] | str | None
    restrictions_by_template: (
        Sequence[
            shared.AppointmentBookingPageRestrictionsByTemplate
            | shared_dicts.AppointmentBookingPageRestrictionsByTemplate
            | Mapping[str, Any]
        ]
        | None
    )
    public_multi: bool | None
    public_user_tags: Sequence[str] | None
    public_user_filter_tags: Sequence[str] | None
    appointment_slots_max_height: float | None
    include_related_contact_types: Sequence[str] | None


class AppointmentBookingPageUpdates(TypedDict, total=False):
    title: str | None
    calendar_event_template_ids: Sequence[ObjectId] | None
    location_ids: Sequence[ObjectId] | None
    terms: (
        Sequence[
            shared.AppointmentBookingPageTerm | shared_dicts.AppointmentBookingPageTerm | Mapping[str, Any]
        ]
        | None
    )
    end_date: dt.datetime | None
    start_date: dt.datetime | None
    background_color: str | None
    primary_color: str | None
    secondary_color: str | None
    intake_title: str | None
    intake_description: str | None
    thank_you_redirect_url: str | None
    thank_you_title: str | None
    thank_you_description: str | None
    thank_you_header_image_url: str | None
    thank_you_main_image_url: str | None
    ga4measurement_id: str | None
    hidden_from_portal: bool | None
    hours_before_booking_allowed: shared.NumberOrEmpty | None
    limited_to_care_team: bool | None
    limited_by_state: bool | None
    limited_by_tags_portal: Sequence[str] | None
    top_logo: str | None
    require_location_selection: bool | None
    font_face: str | None
    font_family: str | None
    font_url: str | None
    collect_reason: Literal["Do Not Collect", "Optional", "Required"] | str | None
    restrictions_by_template: (
        Sequence[
            shared.AppointmentBookingPageRestrictionsByTemplate
            | shared_dicts.AppointmentBookingPageRestrictionsByTemplate
            | Mapping[str, Any]
        ]
        | None
    )
    public_multi: bool | None
    public_user_tags: Sequence[str] | None
    public_user_filter_tags: Sequence[str] | None
    appointment_slots_max_height: float | None
    include_related_contact_types: Sequence[str] | None
