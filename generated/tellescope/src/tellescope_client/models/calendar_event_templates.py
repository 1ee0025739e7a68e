"""Models of CalendarEventTemplates."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ..models.shared import CalendarEventTemplate as CalendarEventTemplate
from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared


class CalendarEventTemplateCreate(Model):
    """An object. Source: tellescope.txt:7640-7707."""

    dont_auto_sync_patient_to_healthie: Annotated[
        bool | None, Field(alias="dontAutoSyncPatientToHealthie")
    ] = None
    title: str
    display_title: Annotated[str | None, Field(alias="displayTitle")] = None
    display_description: Annotated[str | None, Field(alias="displayDescription")] = None
    duration_in_minutes: Annotated[int | float, Field(alias="durationInMinutes")]
    portal_settings: Annotated[shared.PortalSettings | None, Field(alias="portalSettings")] = None
    product_ids: Annotated[list[ObjectId] | None, Field(alias="productIds")] = None
    type: str | None = None
    description: str | None = None
    reminders: list[shared.Reminder] | None = None
    public_read: Annotated[bool | None, Field(alias="publicRead")] = None
    enable_video_call: Annotated[bool | None, Field(alias="enableVideoCall")] = None
    enable_self_scheduling: Annotated[bool | None, Field(alias="enableSelfScheduling")] = None
    restricted_by_state: Annotated[bool | None, Field(alias="restrictedByState")] = None
    image: str | None = None
    confirmation_email_disabled: Annotated[bool | None, Field(alias="confirmationEmailDisabled")] = None
    confirmation_sms_disabled: Annotated[bool | None, Field(alias="confirmationSMSDisabled")] = None
    care_plan_forms: Annotated[list[ObjectId] | None, Field(alias="carePlanForms")] = None
    care_plan_content: Annotated[list[ObjectId] | None, Field(alias="carePlanContent")] = None
    care_plan_files: Annotated[list[ObjectId] | None, Field(alias="carePlanFiles")] = None
    care_plan_tasks: Annotated[list[str] | None, Field(alias="carePlanTasks")] = None
    video_integration: Annotated[
        Literal["Zoom", "No Integration"] | str | None, Field(alias="videoIntegration")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    generate_zoom_link_when_booked: Annotated[bool | None, Field(alias="generateZoomLinkWhenBooked")] = None
    color: str | None = None
    api_only: Annotated[bool | None, Field(alias="apiOnly")] = None
    enduser_attendee_limit: Annotated[int | float | None, Field(alias="enduserAttendeeLimit")] = None
    buffer_end_minutes: Annotated[int | float | None, Field(alias="bufferEndMinutes")] = None
    buffer_start_minutes: Annotated[int | float | None, Field(alias="bufferStartMinutes")] = None
    canvas_coding: Annotated[shared.CodeDisplayAndSystem | None, Field(alias="canvasCoding")] = None
    canvas_reason_coding: Annotated[shared.CodeDisplayAndSystem | None, Field(alias="canvasReasonCoding")] = (
        None
    )
    tags: list[str] | None = None
    match_to_healthie_template: Annotated[bool | None, Field(alias="matchToHealthieTemplate")] = None
    use_user_url: Annotated[bool | None, Field(alias="useUserURL")] = None
    instructions: str | None = None
    requires_enduser: Annotated[bool | None, Field(alias="requiresEnduser")] = None
    require_portal_cancel_reason: Annotated[bool | None, Field(alias="requirePortalCancelReason")] = None


class CalendarEventTemplateUpdates(Model):
    """An object. Source: tellescope.txt:7715-7782."""

    dont_auto_sync_patient_to_healthie: Annotated[
        bool | None, Field(alias="dontAutoSyncPatientToHealthie")
    ] = None
    title: str | None = None
    display_title: Annotated[str | None, Field(alias="displayTitle")] = None
    display_description: Annotated[str | None, Field(alias="displayDescription")] = None
    duration_in_minutes: Annotated[int | float | None, Field(alias="durationInMinutes")] = None
    portal_settings: Annotated[shared.PortalSettings | None, Field(alias="portalSettings")] = None
    product_ids: Annotated[list[ObjectId] | None, Field(alias="productIds")] = None
    type: str | None = None
    description: str | None = None
    reminders: list[shared.Reminder] | None = None
    public_read: Annotated[bool | None, Field(alias="publicRead")] = None
    enable_video_call: Annotated[bool | None, Field(alias="enableVideoCall")] = None
    enable_self_scheduling: Annotated[bool | None, Field(alias="enableSelfScheduling")] = None
    restricted_by_state: Annotated[bool | None, Field(alias="restrictedByState")] = None
    image: str | None = None
    confirmation_email_disabled: Annotated[bool | None, Field(alias="confirmationEmailDisabled")] = None
    confirmation_sms_disabled: Annotated[bool | None, Field(alias="confirmationSMSDisabled")] = None
    care_plan_forms: Annotated[list[ObjectId] | None, Field(alias="carePlanForms")] = None
    care_plan_content: Annotated[list[ObjectId] | None, Field(alias="carePlanContent")] = None
    care_plan_files: Annotated[list[ObjectId] | None, Field(alias="carePlanFiles")] = None
    care_plan_tasks: Annotated[list[str] | None, Field(alias="carePlanTasks")] = None
    video_integration: Annotated[
        Literal["Zoom", "No Integration"] | str | None, Field(alias="videoIntegration")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    generate_zoom_link_when_booked: Annotated[bool | None, Field(alias="generateZoomLinkWhenBooked")] = None
    color: str | None = None
    api_only: Annotated[bool | None, Field(alias="apiOnly")] = None
    enduser_attendee_limit: Annotated[int | float | None, Field(alias="enduserAttendeeLimit")] = None
    buffer_end_minutes: Annotated[int | float | None, Field(alias="bufferEndMinutes")] = None
    buffer_start_minutes: Annotated[int | float | None, Field(alias="bufferStartMinutes")] = None
    canvas_coding: Annotated[shared.CodeDisplayAndSystem | None, Field(alias="canvasCoding")] = None
    canvas_reason_coding: Annotated[shared.CodeDisplayAndSystem | None, Field(alias="canvasReasonCoding")] = (
        None
    )
    tags: list[str] | None = None
    match_to_healthie_template: Annotated[bool | None, Field(alias="matchToHealthieTemplate")] = None
    use_user_url: Annotated[bool | None, Field(alias="useUserURL")] = None
    instructions: str | None = None
    requires_enduser: Annotated[bool | None, Field(alias="requiresEnduser")] = None
    require_portal_cancel_reason: Annotated[bool | None, Field(alias="requirePortalCancelReason")] = None


class CalendarEventTemplateBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[shared.CalendarEventTemplate] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
