"""Models of AppointmentBookingPages."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from ..models.shared import AppointmentBookingPage as AppointmentBookingPage
from ..models.shared import AppointmentBookingPageRestrictions as AppointmentBookingPageRestrictions
from ..models.shared import (
    AppointmentBookingPageRestrictionsByTemplate as AppointmentBookingPageRestrictionsByTemplate,
)
from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared


class AppointmentBookingPagesValidateAccessResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    is_valid: Annotated[bool, Field(alias="isValid")] = ALWAYS_THERE


class AppointmentBookingPagesGenerateAccessResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    token: str = ALWAYS_THERE


class AppointmentBookingPageCreate(Model):
    """An object. Source: tellescope.txt:1979-2044."""

    title: str
    calendar_event_template_ids: Annotated[list[ObjectId], Field(alias="calendarEventTemplateIds")]
    location_ids: Annotated[list[ObjectId], Field(alias="locationIds")]
    terms: list[shared.AppointmentBookingPageTerm] | None = None
    end_date: Annotated[dt.datetime | None, Field(alias="endDate")] = None
    start_date: Annotated[dt.datetime | None, Field(alias="startDate")] = None
    background_color: Annotated[str | None, Field(alias="backgroundColor")] = None
    primary_color: Annotated[str | None, Field(alias="primaryColor")] = None
    secondary_color: Annotated[str | None, Field(alias="secondaryColor")] = None
    intake_title: Annotated[str | None, Field(alias="intakeTitle")] = None
    intake_description: Annotated[str | None, Field(alias="intakeDescription")] = None
    thank_you_redirect_url: Annotated[str | None, Field(alias="thankYouRedirectURL")] = None
    thank_you_title: Annotated[str | None, Field(alias="thankYouTitle")] = None
    thank_you_description: Annotated[str | None, Field(alias="thankYouDescription")] = None
    thank_you_header_image_url: Annotated[str | None, Field(alias="thankYouHeaderImageURL")] = None
    thank_you_main_image_url: Annotated[str | None, Field(alias="thankYouMainImageURL")] = None
    ga4measurement_id: Annotated[str | None, Field(alias="ga4measurementId")] = None
    hidden_from_portal: Annotated[bool | None, Field(alias="hiddenFromPortal")] = None
    hours_before_booking_allowed: Annotated[
        shared.NumberOrEmpty | None, Field(alias="hoursBeforeBookingAllowed")
    ] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    limited_to_care_team: Annotated[bool | None, Field(alias="limitedToCareTeam")] = None
    limited_by_state: Annotated[bool | None, Field(alias="limitedByState")] = None
    limited_by_tags_portal: Annotated[list[str] | None, Field(alias="limitedByTagsPortal")] = None
    top_logo: Annotated[str | None, Field(alias="topLogo")] = None
    require_location_selection: Annotated[bool | None, Field(alias="requireLocationSelection")] = None
    font_face: Annotated[str | None, Field(alias="fontFace")] = None
    font_family: Annotated[str | None, Field(alias="fontFamily")] = None
    font_url: Annotated[str | None, Field(alias="fontURL")] = None
    collect_reason: Annotated[
        Literal["Do Not Collect", "Optional", "Required"] | str | None, Field(alias="collectReason")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    restrictions_by_template: Annotated[
        list[shared.AppointmentBookingPageRestrictionsByTemplate] | None,
        Field(alias="restrictionsByTemplate"),
    ] = None
    public_multi: Annotated[bool | None, Field(alias="publicMulti")] = None
    public_user_tags: Annotated[list[str] | None, Field(alias="publicUserTags")] = None
    public_user_filter_tags: Annotated[list[str] | None, Field(alias="publicUserFilterTags")] = None
    appointment_slots_max_height: Annotated[int | float | None, Field(alias="appointmentSlotsMaxHeight")] = (
        None
    )
    include_related_contact_types: Annotated[list[str] | None, Field(alias="includeRelatedContactTypes")] = (
        None
    )


class AppointmentBookingPageUpdates(Model):
    """An object. Source: tellescope.txt:2052-2117."""

    title: str | None = None
    calendar_event_template_ids: Annotated[list[ObjectId] | None, Field(alias="calendarEventTemplateIds")] = (
        None
    )
    location_ids: Annotated[list[ObjectId] | None, Field(alias="locationIds")] = None
    terms: list[shared.AppointmentBookingPageTerm] | None = None
    end_date: Annotated[dt.datetime | None, Field(alias="endDate")] = None
    start_date: Annotated[dt.datetime | None, Field(alias="startDate")] = None
    background_color: Annotated[str | None, Field(alias="backgroundColor")] = None
    primary_color: Annotated[str | None, Field(alias="primaryColor")] = None
    secondary_color: Annotated[str | None, Field(alias="secondaryColor")] = None
    intake_title: Annotated[str | None, Field(alias="intakeTitle")] = None
    intake_description: Annotated[str | None, Field(alias="intakeDescription")] = None
    thank_you_redirect_url: Annotated[str | None, Field(alias="thankYouRedirectURL")] = None
    thank_you_title: Annotated[str | None, Field(alias="thankYouTitle")] = None
    thank_you_description: Annotated[str | None, Field(alias="thankYouDescription")] = None
    thank_you_header_image_url: Annotated[str | None, Field(alias="thankYouHeaderImageURL")] = None
    thank_you_main_image_url: Annotated[str | None, Field(alias="thankYouMainImageURL")] = None
    ga4measurement_id: Annotated[str | None, Field(alias="ga4measurementId")] = None
    hidden_from_portal: Annotated[bool | None, Field(alias="hiddenFromPortal")] = None
    hours_before_booking_allowed: Annotated[
        shared.NumberOrEmpty | None, Field(alias="hoursBeforeBookingAllowed")
    ] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    limited_to_care_team: Annotated[bool | None, Field(alias="limitedToCareTeam")] = None
    limited_by_state: Annotated[bool | None, Field(alias="limitedByState")] = None
    limited_by_tags_portal: Annotated[list[str] | None, Field(alias="limitedByTagsPortal")] = None
    top_logo: Annotated[str | None, Field(alias="topLogo")] = None
    require_location_selection: Annotated[bool | None, Field(alias="requireLocationSelection")] = None
    font_face: Annotated[str | None, Field(alias="fontFace")] = None
    font_family: Annotated[str | None, Field(alias="fontFamily")] = None
    font_url: Annotated[str | None, Field(alias="fontURL")] = None
    collect_reason: Annotated[
        Literal["Do Not Collect", "Optional", "Required"] | str | None, Field(alias="collectReason")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    restrictions_by_template: Annotated[
        list[shared.AppointmentBookingPageRestrictionsByTemplate] | None,
        Field(alias="restrictionsByTemplate"),
    ] = None
    public_multi: Annotated[bool | None, Field(alias="publicMulti")] = None
    public_user_tags: Annotated[list[str] | None, Field(alias="publicUserTags")] = None
    public_user_filter_tags: Annotated[list[str] | None, Field(alias="publicUserFilterTags")] = None
    appointment_slots_max_height: Annotated[int | float | None, Field(alias="appointmentSlotsMaxHeight")] = (
        None
    )
    include_related_contact_types: Annotated[list[str] | None, Field(alias="includeRelatedContactTypes")] = (
        None
    )


class AppointmentBookingPageBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[shared.AppointmentBookingPage] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
