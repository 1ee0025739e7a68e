"""What `models.shared` describes, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from ..models import shared as models
from .._runtime.types import ObjectId


class AnalyticsFrameQueryWithActiveSinceFilterRange(TypedDict, total=False):
    """As `models.shared.AnalyticsFrameQueryWithActiveSinceFilterRange`."""

    from_: dt.datetime | None
    to: dt.datetime | None


class AnalyticsFrameTags(TypedDict, total=False):
    """As `models.shared.AnalyticsFrameTags`."""

    qualifier: str | None
    values: Sequence[str] | None


class AppointmentBookingPageTerm(TypedDict, total=False):
    """As `models.shared.AppointmentBookingPageTerm`."""

    link: str | None
    title: str | None


class AutomatedActionEventWithFormConditionCancelConditionInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionEventWithFormConditionCancelConditionInfo`."""

    automation_step_id: ObjectId | None


class AutomatedActionEventWithFormConditionCancelCondition(TypedDict, total=False):
    """As `models.shared.AutomatedActionEventWithFormConditionCancelCondition`."""

    type: str | None
    info: (
        models.AutomatedActionEventWithFormConditionCancelConditionInfo
        | AutomatedActionEventWithFormConditionCancelConditionInfo
        | None
    )


class AutomatedActionAssignment(TypedDict, total=False):
    """As `models.shared.AutomatedActionAssignment`."""

    type: str | None
    info: Mapping[str, Any] | None


class AutomatedActionActionWithStatusInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithStatusInfo`."""

    status: str | None


class AutomatedActionActionWithStatus(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithStatus`."""

    type: str | None
    info: models.AutomatedActionActionWithStatusInfo | AutomatedActionActionWithStatusInfo | None
    continue_on_error: bool | None


class AutomatedActionActionWithFromEmailOverrideInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithFromEmailOverrideInfo`."""

    sender_id: str | None
    template_id: str | None
    assignment: models.AutomatedActionAssignment | AutomatedActionAssignment | None
    from_email_override: str | None


class AutomatedActionActionWithFromEmailOverride(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithFromEmailOverride`."""

    type: str | None
    info: (
        models.AutomatedActionActionWithFromEmailOverrideInfo
        | AutomatedActionActionWithFromEmailOverrideInfo
        | None
    )
    continue_on_error: bool | None


class AutomatedActionActionWithSenderIdAndTemplateIdOnlyInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithSenderIdAndTemplateIdOnlyInfo`."""

    sender_id: str | None
    template_id: str | None
    assignment: models.AutomatedActionAssignment | AutomatedActionAssignment | None


class AutomatedActionActionWithSenderIdAndTemplateIdOnly(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithSenderIdAndTemplateIdOnly`."""

    type: str | None
    info: (
        models.AutomatedActionActionWithSenderIdAndTemplateIdOnlyInfo
        | AutomatedActionActionWithSenderIdAndTemplateIdOnlyInfo
        | None
    )
    continue_on_error: bool | None


class AutomatedActionActionWithForAssignedInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithForAssignedInfo`."""

    template_id: str | None
    for_assigned: bool | None
    roles: Sequence[str] | None
    tags: models.AnalyticsFrameTags | AnalyticsFrameTags | None


class AutomatedActionActionWithForAssigned(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithForAssigned`."""

    type: str | None
    info: models.AutomatedActionActionWithForAssignedInfo | AutomatedActionActionWithForAssignedInfo | None
    continue_on_error: bool | None


class AutomatedActionActionWithFormIdInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithFormIdInfo`."""

    sender_id: str | None
    form_id: str | None
    channel: str | None
    assignment: models.AutomatedActionAssignment | AutomatedActionAssignment | None


class AutomatedActionActionWithFormId(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithFormId`."""

    type: str | None
    info: models.AutomatedActionActionWithFormIdInfo | AutomatedActionActionWithFormIdInfo | None
    continue_on_error: bool | None


class AutomatedActionActionWithManagedContentRecordIdsInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithManagedContentRecordIdsInfo`."""

    managed_content_record_ids: Sequence[ObjectId] | None


class AutomatedActionActionWithManagedContentRecordIds(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithManagedContentRecordIds`."""

    type: str | None
    info: (
        models.AutomatedActionActionWithManagedContentRecordIdsInfo
        | AutomatedActionActionWithManagedContentRecordIdsInfo
        | None
    )
    continue_on_error: bool | None


class AssignmentStrategyWithQualifier(TypedDict, total=False):
    """As `models.shared.AssignmentStrategyWithQualifier`."""

    type: str | None
    info: models.AnalyticsFrameTags | AnalyticsFrameTags | None


class AssignmentStrategyWithQueueIdInfo(TypedDict, total=False):
    """As `models.shared.AssignmentStrategyWithQueueIdInfo`."""

    queue_id: str | None
    tags: models.AnalyticsFrameTags | AnalyticsFrameTags | None


class AssignmentStrategyWithQueueId(TypedDict, total=False):
    """As `models.shared.AssignmentStrategyWithQueueId`."""

    type: str | None
    info: models.AssignmentStrategyWithQueueIdInfo | AssignmentStrategyWithQueueIdInfo | None


AssignmentStrategy = (
    models.AutomatedActionAssignment
    | AutomatedActionAssignment
    | models.AssignmentStrategyWithQualifier
    | AssignmentStrategyWithQualifier
    | models.AssignmentStrategyWithQueueId
    | AssignmentStrategyWithQueueId
)
"""As `models.shared.AssignmentStrategy`."""


class AutomatedActionActionWithAssignmentStrategyInfoInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithAssignmentStrategyInfoInfo`."""

    form_id: ObjectId | None
    form_response_id: ObjectId | None


class AutomatedActionActionWithAssignmentStrategyAction(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithAssignmentStrategyAction`."""

    type: str | None
    info: (
        models.AutomatedActionActionWithAssignmentStrategyInfoInfo
        | AutomatedActionActionWithAssignmentStrategyInfoInfo
        | None
    )
    completed_at: dt.datetime | None
    optional: bool | None


class AutomatedActionActionWithAssignmentStrategyReminder(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithAssignmentStrategyReminder`."""

    ms_before_due_date: float | None
    did_remind: bool | None
    queue_id: ObjectId | None


class AutomatedActionActionWithAssignmentStrategyInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithAssignmentStrategyInfo`."""

    title: str | None
    description: str | None
    assignment_strategy: AssignmentStrategy | None
    close_reasons: Sequence[str] | None
    restrict_by_state: bool | None
    restrict_by_care_team: bool | None
    default_assignee: str | None
    for_care_plan: bool | None
    hidden_from_tickets: bool | None
    html_description: str | None
    actions: (
        Sequence[
            models.AutomatedActionActionWithAssignmentStrategyAction
            | AutomatedActionActionWithAssignmentStrategyAction
            | Mapping[str, Any]
        ]
        | None
    )
    due_date_offset_in_ms: int | None
    skip_days_of_week_for_due_date: Sequence[float] | None
    close_on_finished_actions: bool | None
    require_confirmation: bool | None
    reminders: (
        Sequence[
            models.AutomatedActionActionWithAssignmentStrategyReminder
            | AutomatedActionActionWithAssignmentStrategyReminder
            | Mapping[str, Any]
        ]
        | None
    )
    priority: float | None
    preserve_context: bool | None
    tags: Sequence[str] | None
    context_form_ids: Sequence[ObjectId] | None
    context_enduser_fields: Sequence[str] | None


class AutomatedActionActionWithAssignmentStrategy(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithAssignmentStrategy`."""

    continue_on_error: bool | None
    type: str | None
    info: (
        models.AutomatedActionActionWithAssignmentStrategyInfo
        | AutomatedActionActionWithAssignmentStrategyInfo
        | None
    )


class AutomatedActionField(TypedDict, total=False):
    """As `models.shared.AutomatedActionField`."""

    field: str | None
    value: str | None


class AutomatedActionActionWithMessageInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithMessageInfo`."""

    message: str | None
    url: str | None
    fields: Sequence[models.AutomatedActionField | AutomatedActionField | Mapping[str, Any]] | None
    secret: str | None


class AutomatedActionActionWithMessage(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithMessage`."""

    continue_on_error: bool | None
    type: str | None
    info: models.AutomatedActionActionWithMessageInfo | AutomatedActionActionWithMessageInfo | None


class AutomatedActionActionWithNameField(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithNameField`."""

    name: str | None
    type: str | None
    value: str | None
    increment: float | None


class AutomatedActionActionWithNameInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithNameInfo`."""

    fields: (
        Sequence[
            models.AutomatedActionActionWithNameField | AutomatedActionActionWithNameField | Mapping[str, Any]
        ]
        | None
    )


class AutomatedActionActionWithName(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithName`."""

    continue_on_error: bool | None
    type: str | None
    info: models.AutomatedActionActionWithNameInfo | AutomatedActionActionWithNameInfo | None


class AutomatedActionActionWithStringListTagsOnlyInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithStringListTagsOnlyInfo`."""

    tags: Sequence[str] | None


class AutomatedActionActionWithStringListTagsOnly(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithStringListTagsOnly`."""

    continue_on_error: bool | None
    type: str | None
    info: (
        models.AutomatedActionActionWithStringListTagsOnlyInfo
        | AutomatedActionActionWithStringListTagsOnlyInfo
        | None
    )


class AutomatedActionActionWithJourneyIdInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithJourneyIdInfo`."""

    journey_id: str | None


class AutomatedActionActionWithJourneyId(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithJourneyId`."""

    continue_on_error: bool | None
    type: str | None
    info: models.AutomatedActionActionWithJourneyIdInfo | AutomatedActionActionWithJourneyIdInfo | None


class AutomatedActionActionWithCampaignIdInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithCampaignIdInfo`."""

    campaign_id: str | None


class AutomatedActionActionWithCampaignId(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithCampaignId`."""

    continue_on_error: bool | None
    type: str | None
    info: models.AutomatedActionActionWithCampaignIdInfo | AutomatedActionActionWithCampaignIdInfo | None


class DataFieldsMapping(TypedDict, total=False):
    """As `models.shared.DataFieldsMapping`."""

    iterable: str | None
    tellescope: str | None


class AutomatedActionActionWithEventNameInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithEventNameInfo`."""

    event_name: str | None
    description: str | None
    data_fields_mapping: Sequence[models.DataFieldsMapping | DataFieldsMapping | Mapping[str, Any]] | None


class AutomatedActionActionWithEventName(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithEventName`."""

    continue_on_error: bool | None
    type: str | None
    info: models.AutomatedActionActionWithEventNameInfo | AutomatedActionActionWithEventNameInfo | None


class AutomatedActionActionWithDefaultSenderIdInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithDefaultSenderIdInfo`."""

    template_id: str | None
    default_sender_id: str | None


class AutomatedActionActionWithDefaultSenderId(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithDefaultSenderId`."""

    continue_on_error: bool | None
    type: str | None
    info: (
        models.AutomatedActionActionWithDefaultSenderIdInfo
        | AutomatedActionActionWithDefaultSenderIdInfo
        | None
    )


class AutomatedActionActionWithHideRemainingTicketsProgressInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithHideRemainingTicketsProgressInfo`."""

    title: str | None
    html_description: str | None
    hide_remaining_tickets_progress: bool | None
    highlighted_enduser_fields: Sequence[str] | None
    close_automatically_by_ticket: bool | None


class AutomatedActionActionWithHideRemainingTicketsProgress(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithHideRemainingTicketsProgress`."""

    continue_on_error: bool | None
    type: str | None
    info: (
        models.AutomatedActionActionWithHideRemainingTicketsProgressInfo
        | AutomatedActionActionWithHideRemainingTicketsProgressInfo
        | None
    )


class AutomatedActionActionWithMapInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithMapInfo`."""

    continue_on_error: bool | None
    type: str | None
    info: Mapping[str, Any] | None


class AutomatedActionActionWithServiceIdInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithServiceIdInfo`."""

    title: str | None
    type: str | None
    service_id: str | None


class AutomatedActionActionWithServiceId(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithServiceId`."""

    continue_on_error: bool | None
    type: str | None
    info: models.AutomatedActionActionWithServiceIdInfo | AutomatedActionActionWithServiceIdInfo | None


class AutomatedActionLine(TypedDict, total=False):
    """As `models.shared.AutomatedActionLine`."""

    quantity: float | None
    sku: str | None


class AutomatedActionActionWithLinesInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithLinesInfo`."""

    lines: Sequence[models.AutomatedActionLine | AutomatedActionLine | Mapping[str, Any]] | None
    shipping: str | None


class AutomatedActionActionWithLines(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithLines`."""

    continue_on_error: bool | None
    type: str | None
    info: models.AutomatedActionActionWithLinesInfo | AutomatedActionActionWithLinesInfo | None


class AutomatedActionActionWithIdentifierInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithIdentifierInfo`."""

    template_id: str | None
    identifier: str | None
    include_care_team: bool | None


class AutomatedActionActionWithIdentifier(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithIdentifier`."""

    continue_on_error: bool | None
    type: str | None
    info: models.AutomatedActionActionWithIdentifierInfo | AutomatedActionActionWithIdentifierInfo | None


class AutomatedActionActionWithCourseIdInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithCourseIdInfo`."""

    course_id: str | None


class AutomatedActionActionWithCourseId(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithCourseId`."""

    continue_on_error: bool | None
    type: str | None
    info: models.AutomatedActionActionWithCourseIdInfo | AutomatedActionActionWithCourseIdInfo | None


class AutomatedActionActionWithJourneyIdsInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithJourneyIdsInfo`."""

    journey_ids: Sequence[ObjectId] | None


class AutomatedActionActionWithJourneyIds(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithJourneyIds`."""

    continue_on_error: bool | None
    type: str | None
    info: models.AutomatedActionActionWithJourneyIdsInfo | AutomatedActionActionWithJourneyIdsInfo | None


class AutomatedActionActionWithTypeOnlyInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithTypeOnlyInfo`."""

    type: str | None


class AutomatedActionActionWithTypeOnly(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithTypeOnly`."""

    continue_on_error: bool | None
    type: str | None
    info: models.AutomatedActionActionWithTypeOnlyInfo | AutomatedActionActionWithTypeOnlyInfo | None


class AutomatedActionActionWithOtherTypesInfo(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithOtherTypesInfo`."""

    type: str | None
    other_types: Sequence[str] | None


class AutomatedActionActionWithOtherTypes(TypedDict, total=False):
    """As `models.shared.AutomatedActionActionWithOtherTypes`."""

    continue_on_error: bool | None
    type: str | None
    info: models.AutomatedActionActionWithOtherTypesInfo | AutomatedActionActionWithOtherTypesInfo | None


AutomatedActionAction = (
    models.AutomatedActionActionWithStatus
    | AutomatedActionActionWithStatus
    | models.AutomatedActionActionWithFromEmailOverride
    | AutomatedActionActionWithFromEmailOverride
    | models.AutomatedActionActionWithSenderIdAndTemplateIdOnly
    | AutomatedActionActionWithSenderIdAndTemplateIdOnly
    | models.AutomatedActionActionWithForAssigned
    | AutomatedActionActionWithForAssigned
    | models.AutomatedActionActionWithFormId
    | AutomatedActionActionWithFormId
    | models.AutomatedActionActionWithManagedContentRecordIds
    | AutomatedActionActionWithManagedContentRecordIds
    | models.AutomatedActionActionWithAssignmentStrategy
    | AutomatedActionActionWithAssignmentStrategy
    | models.AutomatedActionActionWithMessage
    | AutomatedActionActionWithMessage
    | models.AutomatedActionActionWithName
    | AutomatedActionActionWithName
    | models.AutomatedActionActionWithStringListTagsOnly
    | AutomatedActionActionWithStringListTagsOnly
    | models.AutomatedActionActionWithJourneyId
    | AutomatedActionActionWithJourneyId
    | models.AutomatedActionActionWithCampaignId
    | AutomatedActionActionWithCampaignId
    | models.AutomatedActionActionWithEventName
    | AutomatedActionActionWithEventName
    | models.AutomatedActionActionWithDefaultSenderId
    | AutomatedActionActionWithDefaultSenderId
    | models.AutomatedActionActionWithHideRemainingTicketsProgress
    | AutomatedActionActionWithHideRemainingTicketsProgress
    | models.AutomatedActionActionWithMapInfo
    | AutomatedActionActionWithMapInfo
    | models.AutomatedActionActionWithServiceId
    | AutomatedActionActionWithServiceId
    | models.AutomatedActionActionWithLines
    | AutomatedActionActionWithLines
    | models.AutomatedActionActionWithIdentifier
    | AutomatedActionActionWithIdentifier
    | models.AutomatedActionActionWithCourseId
    | AutomatedActionActionWithCourseId
    | models.AutomatedActionActionWithJourneyIds
    | AutomatedActionActionWithJourneyIds
    | models.AutomatedActionActionWithTypeOnly
    | AutomatedActionActionWithTypeOnly
    | models.AutomatedActionActionWithOtherTypes
    | AutomatedActionActionWithOtherTypes
)
"""As `models.shared.AutomatedActionAction`."""


class FlowchartUI(TypedDict, total=False):
    """As `models.shared.FlowchartUI`."""

    x: float | None
    y: float | None


class AutomationTriggerComparisonWithNumberValue(TypedDict, total=False):
    """As `models.shared.AutomationTriggerComparisonWithNumberValue`."""

    type: str | None
    value: float | None


class CalendarEventAttendee(TypedDict, total=False):
    """As `models.shared.CalendarEventAttendee`."""

    type: str | None
    id: ObjectId | None


class Reminder(TypedDict, total=False):
    """As `models.shared.Reminder`."""

    info: Mapping[str, Any] | None
    type: str | None
    ms_before_start_time: float | None
    did_remind: bool | None
    dont_send_if_passed: bool | None


class PortalSettings(TypedDict, total=False):
    """As `models.shared.PortalSettings`."""

    hide_users: bool | None


class CalendarEventCanvasCoding(TypedDict, total=False):
    """As `models.shared.CalendarEventCanvasCoding`."""

    code: str | None
    display: str | None
    system: str | None


class ChatAttachment(TypedDict, total=False):
    """As `models.shared.ChatAttachment`."""

    type: str | None
    name: str | None
    secure_name: str | None


class EmailJourneyContext(TypedDict, total=False):
    """As `models.shared.EmailJourneyContext`."""

    calendar_event_id: str | None
    form_response_id: str | None
    purchase_id: str | None
    template_id: str | None
    order_id: str | None
    observation_id: str | None
    phone_call_id: str | None
    sms_id: str | None
    chat_id: str | None
    email_id: str | None
    form_group_id: str | None
    public_identifier: str | None
    database_record_id: str | None
    database_record_creator: str | None


class BuiltinField(TypedDict, total=False):
    """As `models.shared.BuiltinField`."""

    field: str | None
    label: str | None
    hidden: bool | None
    required: bool | None
    require_confirmation: bool | None


class EnduserCustomTypeInfo(TypedDict, total=False):
    """As `models.shared.EnduserCustomTypeInfo`."""

    options: Sequence[str] | None
    other: bool | None


class CustomField(TypedDict, total=False):
    """As `models.shared.CustomField`."""

    type: str | None
    info: models.EnduserCustomTypeInfo | EnduserCustomTypeInfo | None
    field: str | None
    required: bool | None
    hidden_from_profile: bool | None
    require_confirmation: bool | None


class Address(TypedDict, total=False):
    """As `models.shared.Address`."""

    city: str | None
    state: str | None
    line_one: str | None
    line_two: str | None
    zip_code: str | None
    zip_plus_four: str | None
    title: str | None


class EnduserProblemReference(TypedDict, total=False):
    """As `models.shared.EnduserProblemReference`."""

    type: str | None
    id: str | None
    creator: ObjectId | None
    environment: str | None


class RelationshipDetails(TypedDict, total=False):
    """As `models.shared.RelationshipDetails`."""

    fname: str | None
    lname: str | None
    gender: str | None
    date_of_birth: str | None


class EnduserInsurance(TypedDict, total=False):
    """As `models.shared.EnduserInsurance`."""

    member_id: str | None
    payer_id: str | None
    payer_name: str | None
    card_front: str | None
    card_back: str | None
    relationship: str | None
    coverage_id: str | None
    request_id: str | None
    eligibility: str | None
    eligibility_ran_at: dt.datetime | None
    status: str | None
    relationship_details: models.RelationshipDetails | RelationshipDetails | None
    payer_type: str | None
    group_number: str | None
    plan_name: str | None
    start_date: str | None


class FormFieldSubField(TypedDict, total=False):
    """As `models.shared.FormFieldSubField`."""

    id: ObjectId | None


class PostedBy(TypedDict, total=False):
    """As `models.shared.PostedBy`."""

    type: str | None
    id: str | None


class BlockInfo(TypedDict, total=False):
    """As `models.shared.BlockInfo`."""

    database_id: ObjectId | None


class Block(TypedDict, total=False):
    """As `models.shared.Block`."""

    type: str | None
    info: models.BlockInfo | BlockInfo | None


class OrganizationView(TypedDict, total=False):
    """As `models.shared.OrganizationView`."""

    blocks: Sequence[models.Block | Block | Mapping[str, Any]] | None


class OrganizationInfo(TypedDict, total=False):
    """As `models.shared.OrganizationInfo`."""

    url: str | None
    script: str | None


class OrganizationOutOfOfficeVoicemail(TypedDict, total=False):
    """As `models.shared.OrganizationOutOfOfficeVoicemail`."""

    type: str | None
    info: models.OrganizationInfo | OrganizationInfo | None


class ProductCost(TypedDict, total=False):
    """As `models.shared.ProductCost`."""

    amount: float | None
    currency: str | None


class ProductCptCode(TypedDict, total=False):
    """As `models.shared.ProductCptCode`."""

    code: float | None
    label: str | None


class UpdateOptions(TypedDict, total=False):
    """As `models.shared.UpdateOptions`."""

    replace_object_fields: bool | None
    dont_send_webhook: bool | None


class ListSearch(TypedDict, total=False):
    """As `models.shared.ListSearch`."""

    query: str | None


class AvailabilityBlockIndexUpdate(TypedDict, total=False):
    """As `models.shared.AvailabilityBlockIndexUpdate`."""

    id: ObjectId | None
    index: int | None
