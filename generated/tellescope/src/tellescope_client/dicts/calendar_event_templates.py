"""What the types of the same names in `models.calendar_event_templates` describe, as dicts that
functions take.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts import shared as shared_dicts
from .._runtime.types import ObjectId
from ..models import shared


class CalendarEventTemplateCreate(TypedDict, total=False):
    dont_auto_sync_patient_to_healthie: bool | None
    title: Required[str]
    display_title: str | None
    display_description: str | None
    duration_in_minutes: Required[float]
    portal_settings: shared.PortalSettings | shared_dicts.PortalSettings | None
    product_ids: Sequence[ObjectId] | None
    type: str | None
    description: str | None
    reminders: Sequence[shared.Reminder | shared_dicts.Reminder | Mapping[str, Any]] | None
    public_read: bool | None
    enable_video_call: bool | None
    enable_self_scheduling: bool | None
    restricted_by_state: bool | None
    image: str | None
    confirmation_email_disabled: bool | None
    confirmation_sms_disabled: bool | None
    care_plan_forms: Sequence[ObjectId] | None
    care_plan_content: Sequence[ObjectId] | None
    care_plan_files: Sequence[ObjectId] | None
    care_plan_tasks: Sequence[str] | None
    video_integration: Literal["Zoom", "No Integration"] | str | None
    generate_zoom_link_when_booked: bool | None
    color: str | None
    api_only: bool | None
    enduser_attendee_limit: int | None
    buffer_end_minutes: float | None
    buffer_start_minutes: float | None
    canvas_coding: shared.CodeDisplayAndSystem | shared_dicts.CodeDisplayAndSystem | None
    canvas_reason_coding: shared.CodeDisplayAndSystem | shared_dicts.CodeDisplayAndSystem | None
    tags: Sequence[str] | None
    match_to_healthie_template: bool | None
    use_user_url: bool | None
    instructions: str | None
    requires_enduser: bool | None
    require_portal_cancel_reason: bool | None


class CalendarEventTemplateUpdates(TypedDict, total=False):
    dont_auto_sync_patient_to_healthie: bool | None
    title: str | None
    display_title: str | None
    display_description: str | None
    duration_in_minutes: float | None
    portal_settings: shared.PortalSettings | shared_dicts.PortalSettings | None
    product_ids: Sequence[ObjectId] | None
    type: str | None
    description: str | None
    reminders: Sequence[shared.Reminder | shared_dicts.Reminder | Mapping[str, Any]] | None
    public_read: bool | None
    enable_video_call: bool | None
    enable_self_scheduling: bool | None
    restricted_by_state: bool | None
    image: str | None
    confirmation_email_disabled: bool | None
    confirmation_sms_disabled: bool | None
    care_plan_forms: Sequence[ObjectId] | None
    care_plan_content: Sequence[ObjectId] | None
    care_plan_files: Sequence[ObjectId] | None
    care_plan_tasks: Sequence[str] | None
    video_integration: Literal["Zoom", "No Integration"] | str | None
    generate_zoom_link_when_booked: bool | None
    color: str | None
    api_only: bool | None
    enduser_attendee_limit: int | None
    buffer_end_minutes: float | None
    buffer_start_minutes: float | None
    canvas_coding: shared.CodeDisplayAndSystem | shared_dicts.CodeDisplayAndSystem | None
    canvas_reason_coding: shared.CodeDisplayAndSystem | shared_dicts.CodeDisplayAndSystem | None
    tags: Sequence[str] | None
    match_to_healthie_template: bool | None
    use_user_url: bool | None
    instructions: str | None
    requires_enduser: bool | None
    require_portal_cancel_reason: bool | None
