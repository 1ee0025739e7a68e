"""Models that several resources share."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId


class Record(Model):
    """What every record has."""

    id: str = ALWAYS_THERE
    """A unique identifier."""
    created_at: Annotated[dt.datetime, Field(alias="createdAt")] = ALWAYS_THERE
    """When the record was created."""
    updated_at: Annotated[dt.datetime, Field(alias="updatedAt")] = ALWAYS_THERE
    """When the record was most recently updated."""
    business_id: Annotated[str, Field(alias="businessId")] = ALWAYS_THERE
    """The unique identifier of your organization."""
    creator: str | None = None
    """The id of who created the record. (known from elsewhere, not from the page)"""
    organization_ids: Annotated[Any, Field(alias="organizationIds")] = None
    """For accounts with sub-organizations (deprecated)."""
    shared_with_organizations: Annotated[Any, Field(alias="sharedWithOrganizations")] = None
    """For accounts with sub-organizations (deprecated)."""


class AnalyticsFrameQueryWithActiveSinceFilterRange(Model):
    """An object. Source: tellescope.txt, lines 142-145."""

    from_: Annotated[dt.datetime | None, Field(alias="from")] = None
    to: dt.datetime | None = None


class AnalyticsFrameTags(Model):
    """An object. Source: tellescope.txt, lines 171-176."""

    qualifier: str | None = None
    values: list[str] | None = None


class AppointmentBookingPageTerm(Model):
    """An object. Source: tellescope.txt, lines 1916-1919."""

    link: str | None = None
    title: str | None = None


class AutomatedActionEventWithFormConditionCancelConditionInfo(Model):
    """An object. Source: tellescope.txt, lines 2284-2286."""

    automation_step_id: Annotated[ObjectId | None, Field(alias="automationStepId")] = None


class AutomatedActionEventWithFormConditionCancelCondition(Model):
    """An object. Source: tellescope.txt, lines 2282-2287."""

    type: str | None = None
    """(for example "formResponse")"""
    info: AutomatedActionEventWithFormConditionCancelConditionInfo | None = None


class AutomatedActionAssignment(Model):
    """An object. Source: tellescope.txt, lines 2343-2346."""

    type: str | None = None
    """(for example "root" or "carePlan")"""
    info: dict[str, Any] | None = None


class AutomatedActionActionWithStatusInfo(Model):
    """An object. Source: tellescope.txt, lines 2367-2369."""

    status: str | None = None


class AutomatedActionActionWithStatus(Model):
    """An object. Source: tellescope.txt, lines 2365-2371."""

    type: str | None = None
    info: AutomatedActionActionWithStatusInfo | None = None
    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None


class AutomatedActionActionWithFromEmailOverrideInfo(Model):
    """An object. Source: tellescope.txt, lines 2374-2390."""

    sender_id: Annotated[str | None, Field(alias="senderId")] = None
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    assignment: AutomatedActionAssignment | None = None
    from_email_override: Annotated[str | None, Field(alias="fromEmailOverride")] = None


class AutomatedActionActionWithFromEmailOverride(Model):
    """An object. Source: tellescope.txt, lines 2372-2392."""

    type: str | None = None
    info: AutomatedActionActionWithFromEmailOverrideInfo | None = None
    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None


class AutomatedActionActionWithSenderIdAndTemplateIdOnlyInfo(Model):
    """An object. Source: tellescope.txt, lines 2395-2410."""

    sender_id: Annotated[str | None, Field(alias="senderId")] = None
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    assignment: AutomatedActionAssignment | None = None


class AutomatedActionActionWithSenderIdAndTemplateIdOnly(Model):
    """An object. Source: tellescope.txt, lines 2393-2412."""

    type: str | None = None
    info: AutomatedActionActionWithSenderIdAndTemplateIdOnlyInfo | None = None
    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None


class AutomatedActionActionWithForAssignedInfo(Model):
    """An object. Source: tellescope.txt, lines 2415-2427."""

    template_id: Annotated[str | None, Field(alias="templateId")] = None
    for_assigned: Annotated[bool | None, Field(alias="forAssigned")] = None
    roles: list[str] | None = None
    tags: AnalyticsFrameTags | None = None


class AutomatedActionActionWithForAssigned(Model):
    """An object. Source: tellescope.txt, lines 2413-2429."""

    type: str | None = None
    info: AutomatedActionActionWithForAssignedInfo | None = None
    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None


class AutomatedActionActionWithFormIdInfo(Model):
    """An object. Source: tellescope.txt, lines 2432-2448."""

    sender_id: Annotated[str | None, Field(alias="senderId")] = None
    form_id: Annotated[str | None, Field(alias="formId")] = None
    channel: str | None = None
    assignment: AutomatedActionAssignment | None = None


class AutomatedActionActionWithFormId(Model):
    """An object. Source: tellescope.txt, lines 2430-2450."""

    type: str | None = None
    info: AutomatedActionActionWithFormIdInfo | None = None
    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None


class AutomatedActionActionWithManagedContentRecordIdsInfo(Model):
    """An object. Source: tellescope.txt, lines 2453-2457."""

    managed_content_record_ids: Annotated[list[ObjectId] | None, Field(alias="managedContentRecordIds")] = (
        None
    )


class AutomatedActionActionWithManagedContentRecordIds(Model):
    """An object. Source: tellescope.txt, lines 2451-2459."""

    type: str | None = None
    info: AutomatedActionActionWithManagedContentRecordIdsInfo | None = None
    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None


class AssignmentStrategyWithQualifier(Model):
    """An object. Source: tellescope.txt, lines 2480-2488."""

    type: str | None = None
    info: AnalyticsFrameTags | None = None


class AssignmentStrategyWithQueueIdInfo(Model):
    """An object. Source: tellescope.txt, lines 2491-2499."""

    queue_id: Annotated[str | None, Field(alias="queueId")] = None
    tags: AnalyticsFrameTags | None = None


class AssignmentStrategyWithQueueId(Model):
    """An object. Source: tellescope.txt, lines 2489-2500."""

    type: str | None = None
    info: AssignmentStrategyWithQueueIdInfo | None = None


AssignmentStrategy = (
    AutomatedActionAssignment | AssignmentStrategyWithQualifier | AssignmentStrategyWithQueueId
)
"""One of several shapes. Source: tellescope.txt, lines 2466-2514."""


class AutomatedActionActionWithAssignmentStrategyInfoInfo(Model):
    """An object. Source: tellescope.txt, lines 2527-2530."""

    form_id: Annotated[ObjectId | None, Field(alias="formId")] = None
    form_response_id: Annotated[ObjectId | None, Field(alias="formResponseId")] = None


class AutomatedActionActionWithAssignmentStrategyAction(Model):
    """An object. Source: tellescope.txt, lines 2525-2533."""

    type: str | None = None
    """(for example "Complete Form")"""
    info: AutomatedActionActionWithAssignmentStrategyInfoInfo | None = None
    completed_at: Annotated[dt.datetime | None, Field(alias="completedAt")] = None
    optional: bool | None = None


class AutomatedActionActionWithAssignmentStrategyReminder(Model):
    """An object. Source: tellescope.txt, lines 2542-2546."""

    ms_before_due_date: Annotated[int | float | None, Field(alias="msBeforeDueDate")] = None
    did_remind: Annotated[bool | None, Field(alias="didRemind")] = None
    queue_id: Annotated[ObjectId | None, Field(alias="queueId")] = None


class AutomatedActionActionWithAssignmentStrategyInfo(Model):
    """An object. Source: tellescope.txt, lines 2463-2559."""

    title: str | None = None
    description: str | None = None
    assignment_strategy: Annotated[AssignmentStrategy | None, Field(alias="assignmentStrategy")] = None
    close_reasons: Annotated[list[str] | None, Field(alias="closeReasons")] = None
    restrict_by_state: Annotated[bool | None, Field(alias="restrictByState")] = None
    restrict_by_care_team: Annotated[bool | None, Field(alias="restrictByCareTeam")] = None
    default_assignee: Annotated[str | None, Field(alias="defaultAssignee")] = None
    for_care_plan: Annotated[bool | None, Field(alias="forCarePlan")] = None
    hidden_from_tickets: Annotated[bool | None, Field(alias="hiddenFromTickets")] = None
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    actions: list[AutomatedActionActionWithAssignmentStrategyAction] | None = None
    due_date_offset_in_ms: Annotated[int | float | None, Field(alias="dueDateOffsetInMS")] = None
    skip_days_of_week_for_due_date: Annotated[
        list[int | float] | None, Field(alias="skipDaysOfWeekForDueDate")
    ] = None
    close_on_finished_actions: Annotated[bool | None, Field(alias="closeOnFinishedActions")] = None
    require_confirmation: Annotated[bool | None, Field(alias="requireConfirmation")] = None
    reminders: list[AutomatedActionActionWithAssignmentStrategyReminder] | None = None
    priority: int | float | None = None
    preserve_context: Annotated[bool | None, Field(alias="preserveContext")] = None
    tags: list[str] | None = None
    context_form_ids: Annotated[list[ObjectId] | None, Field(alias="contextFormIds")] = None
    context_enduser_fields: Annotated[list[str] | None, Field(alias="contextEnduserFields")] = None


class AutomatedActionActionWithAssignmentStrategy(Model):
    """An object. Source: tellescope.txt, lines 2460-2560."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: str | None = None
    info: AutomatedActionActionWithAssignmentStrategyInfo | None = None


class AutomatedActionField(Model):
    """An object. Source: tellescope.txt, lines 2568-2571."""

    field: str | None = None
    value: str | None = None


class AutomatedActionActionWithMessageInfo(Model):
    """An object. Source: tellescope.txt, lines 2564-2574."""

    message: str | None = None
    url: str | None = None
    fields: list[AutomatedActionField] | None = None
    secret: str | None = None


class AutomatedActionActionWithMessage(Model):
    """An object. Source: tellescope.txt, lines 2561-2575."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: str | None = None
    info: AutomatedActionActionWithMessageInfo | None = None


class AutomatedActionActionWithNameField(Model):
    """An object. Source: tellescope.txt, lines 2581-2586."""

    name: str | None = None
    type: str | None = None
    value: str | None = None
    increment: int | float | None = None


class AutomatedActionActionWithNameInfo(Model):
    """An object. Source: tellescope.txt, lines 2579-2588."""

    fields: list[AutomatedActionActionWithNameField] | None = None


class AutomatedActionActionWithName(Model):
    """An object. Source: tellescope.txt, lines 2576-2589."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: str | None = None
    info: AutomatedActionActionWithNameInfo | None = None


class AutomatedActionActionWithStringListTagsOnlyInfo(Model):
    """An object. Source: tellescope.txt, lines 2593-2597."""

    tags: list[str] | None = None


class AutomatedActionActionWithStringListTagsOnly(Model):
    """An object. Source: tellescope.txt, lines 2590-2598."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: str | None = None
    info: AutomatedActionActionWithStringListTagsOnlyInfo | None = None


class AutomatedActionActionWithJourneyIdInfo(Model):
    """An object. Source: tellescope.txt, lines 2611-2613."""

    journey_id: Annotated[str | None, Field(alias="journeyId")] = None


class AutomatedActionActionWithJourneyId(Model):
    """An object. Source: tellescope.txt, lines 2608-2614."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: str | None = None
    info: AutomatedActionActionWithJourneyIdInfo | None = None


class AutomatedActionActionWithCampaignIdInfo(Model):
    """An object. Source: tellescope.txt, lines 2625-2627."""

    campaign_id: Annotated[str | None, Field(alias="campaignId")] = None


class AutomatedActionActionWithCampaignId(Model):
    """An object. Source: tellescope.txt, lines 2622-2628."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: str | None = None
    info: AutomatedActionActionWithCampaignIdInfo | None = None


class DataFieldsMapping(Model):
    """An object. Source: tellescope.txt, lines 2636-2639."""

    iterable: str | None = None
    tellescope: str | None = None


class AutomatedActionActionWithEventNameInfo(Model):
    """An object. Source: tellescope.txt, lines 2632-2641."""

    event_name: Annotated[str | None, Field(alias="eventName")] = None
    description: str | None = None
    data_fields_mapping: Annotated[list[DataFieldsMapping] | None, Field(alias="dataFieldsMapping")] = None


class AutomatedActionActionWithEventName(Model):
    """An object. Source: tellescope.txt, lines 2629-2642."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: str | None = None
    info: AutomatedActionActionWithEventNameInfo | None = None


class AutomatedActionActionWithDefaultSenderIdInfo(Model):
    """An object. Source: tellescope.txt, lines 2646-2649."""

    template_id: Annotated[str | None, Field(alias="templateId")] = None
    default_sender_id: Annotated[str | None, Field(alias="defaultSenderId")] = None


class AutomatedActionActionWithDefaultSenderId(Model):
    """An object. Source: tellescope.txt, lines 2643-2650."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: str | None = None
    info: AutomatedActionActionWithDefaultSenderIdInfo | None = None


class AutomatedActionActionWithHideRemainingTicketsProgressInfo(Model):
    """An object. Source: tellescope.txt, lines 2654-2662."""

    title: str | None = None
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    hide_remaining_tickets_progress: Annotated[bool | None, Field(alias="hideRemainingTicketsProgress")] = (
        None
    )
    highlighted_enduser_fields: Annotated[list[str] | None, Field(alias="highlightedEnduserFields")] = None
    close_automatically_by_ticket: Annotated[bool | None, Field(alias="closeAutomaticallyByTicket")] = None


class AutomatedActionActionWithHideRemainingTicketsProgress(Model):
    """An object. Source: tellescope.txt, lines 2651-2663."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: str | None = None
    info: AutomatedActionActionWithHideRemainingTicketsProgressInfo | None = None


class AutomatedActionActionWithMapInfo(Model):
    """An object. Source: tellescope.txt, lines 2664-2668."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: str | None = None
    info: dict[str, Any] | None = None


class AutomatedActionActionWithServiceIdInfo(Model):
    """An object. Source: tellescope.txt, lines 2682-2686."""

    title: str | None = None
    type: str | None = None
    service_id: Annotated[str | None, Field(alias="serviceId")] = None


class AutomatedActionActionWithServiceId(Model):
    """An object. Source: tellescope.txt, lines 2679-2687."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: str | None = None
    info: AutomatedActionActionWithServiceIdInfo | None = None


class AutomatedActionLine(Model):
    """An object. Source: tellescope.txt, lines 2693-2696."""

    quantity: int | float | None = None
    sku: str | None = None


class AutomatedActionActionWithLinesInfo(Model):
    """An object. Source: tellescope.txt, lines 2691-2699."""

    lines: list[AutomatedActionLine] | None = None
    shipping: str | None = None


class AutomatedActionActionWithLines(Model):
    """An object. Source: tellescope.txt, lines 2688-2700."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: str | None = None
    info: AutomatedActionActionWithLinesInfo | None = None


class AutomatedActionActionWithIdentifierInfo(Model):
    """An object. Source: tellescope.txt, lines 2704-2708."""

    template_id: Annotated[str | None, Field(alias="templateId")] = None
    identifier: str | None = None
    include_care_team: Annotated[bool | None, Field(alias="includeCareTeam")] = None


class AutomatedActionActionWithIdentifier(Model):
    """An object. Source: tellescope.txt, lines 2701-2709."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: str | None = None
    info: AutomatedActionActionWithIdentifierInfo | None = None


class AutomatedActionActionWithCourseIdInfo(Model):
    """An object. Source: tellescope.txt, lines 2728-2730."""

    course_id: Annotated[str | None, Field(alias="courseId")] = None


class AutomatedActionActionWithCourseId(Model):
    """An object. Source: tellescope.txt, lines 2725-2731."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: str | None = None
    info: AutomatedActionActionWithCourseIdInfo | None = None


class AutomatedActionActionWithJourneyIdsInfo(Model):
    """An object. Source: tellescope.txt, lines 2744-2748."""

    journey_ids: Annotated[list[ObjectId] | None, Field(alias="journeyIds")] = None


class AutomatedActionActionWithJourneyIds(Model):
    """An object. Source: tellescope.txt, lines 2741-2749."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: str | None = None
    info: AutomatedActionActionWithJourneyIdsInfo | None = None


class AutomatedActionActionWithTypeOnlyInfo(Model):
    """An object. Source: tellescope.txt, lines 2753-2755."""

    type: str | None = None


class AutomatedActionActionWithTypeOnly(Model):
    """An object. Source: tellescope.txt, lines 2750-2756."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: str | None = None
    info: AutomatedActionActionWithTypeOnlyInfo | None = None


class AutomatedActionActionWithOtherTypesInfo(Model):
    """An object. Source: tellescope.txt, lines 2765-2770."""

    type: str | None = None
    other_types: Annotated[list[str] | None, Field(alias="otherTypes")] = None


class AutomatedActionActionWithOtherTypes(Model):
    """An object. Source: tellescope.txt, lines 2762-2771."""

    continue_on_error: Annotated[bool | None, Field(alias="continueOnError")] = None
    type: str | None = None
    info: AutomatedActionActionWithOtherTypesInfo | None = None


AutomatedActionAction = (
    AutomatedActionActionWithStatus
    | AutomatedActionActionWithFromEmailOverride
    | AutomatedActionActionWithSenderIdAndTemplateIdOnly
    | AutomatedActionActionWithForAssigned
    | AutomatedActionActionWithFormId
    | AutomatedActionActionWithManagedContentRecordIds
    | AutomatedActionActionWithAssignmentStrategy
    | AutomatedActionActionWithMessage
    | AutomatedActionActionWithName
    | AutomatedActionActionWithStringListTagsOnly
    | AutomatedActionActionWithJourneyId
    | AutomatedActionActionWithCampaignId
    | AutomatedActionActionWithEventName
    | AutomatedActionActionWithDefaultSenderId
    | AutomatedActionActionWithHideRemainingTicketsProgress
    | AutomatedActionActionWithMapInfo
    | AutomatedActionActionWithServiceId
    | AutomatedActionActionWithLines
    | AutomatedActionActionWithIdentifier
    | AutomatedActionActionWithCourseId
    | AutomatedActionActionWithJourneyIds
    | AutomatedActionActionWithTypeOnly
    | AutomatedActionActionWithOtherTypes
)
"""One of several shapes. Source: tellescope.txt, lines 2363-2773."""


class FlowchartUI(Model):
    """An object. Source: tellescope.txt, lines 4312-4315."""

    x: int | float | None = None
    y: int | float | None = None


class AutomationTriggerComparisonWithNumberValue(Model):
    """An object. Source: tellescope.txt, lines 5444-5447."""

    type: str | None = None
    """(for example "Less Than")"""
    value: int | float | None = None


class CalendarEventAttendee(Model):
    """An object. Source: tellescope.txt, lines 7159-7162."""

    type: str | None = None
    """(for example "user")"""
    id: ObjectId | None = None


class Reminder(Model):
    """An object. Source: tellescope.txt, lines 7165-7171."""

    info: dict[str, Any] | None = None
    type: str | None = None
    """(for example "webhook")"""
    ms_before_start_time: Annotated[int | float | None, Field(alias="msBeforeStartTime")] = None
    did_remind: Annotated[bool | None, Field(alias="didRemind")] = None
    dont_send_if_passed: Annotated[bool | None, Field(alias="dontSendIfPassed")] = None


class PortalSettings(Model):
    """An object. Source: tellescope.txt, lines 7201-7203."""

    hide_users: Annotated[bool | None, Field(alias="hideUsers")] = None


class CalendarEventCanvasCoding(Model):
    """An object. Source: tellescope.txt, lines 7218-7222."""

    code: str | None = None
    display: str | None = None
    system: str | None = None


class ChatAttachment(Model):
    """An object. Source: tellescope.txt, lines 7995-7999."""

    type: str | None = None
    name: str | None = None
    secure_name: Annotated[str | None, Field(alias="secureName")] = None


class EmailJourneyContext(Model):
    """An object. Source: tellescope.txt, lines 8667-8682."""

    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    form_response_id: Annotated[str | None, Field(alias="formResponseId")] = None
    purchase_id: Annotated[str | None, Field(alias="purchaseId")] = None
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    order_id: Annotated[str | None, Field(alias="orderId")] = None
    observation_id: Annotated[str | None, Field(alias="observationId")] = None
    phone_call_id: Annotated[str | None, Field(alias="phoneCallId")] = None
    sms_id: Annotated[str | None, Field(alias="smsId")] = None
    chat_id: Annotated[str | None, Field(alias="chatId")] = None
    email_id: Annotated[str | None, Field(alias="emailId")] = None
    form_group_id: Annotated[str | None, Field(alias="formGroupId")] = None
    public_identifier: Annotated[str | None, Field(alias="publicIdentifier")] = None
    database_record_id: Annotated[str | None, Field(alias="databaseRecordId")] = None
    database_record_creator: Annotated[str | None, Field(alias="databaseRecordCreator")] = None


class BuiltinField(Model):
    """An object. Source: tellescope.txt, lines 8927-8933."""

    field: str | None = None
    label: str | None = None
    hidden: bool | None = None
    required: bool | None = None
    require_confirmation: Annotated[bool | None, Field(alias="requireConfirmation")] = None


class EnduserCustomTypeInfo(Model):
    """An object. Source: tellescope.txt, lines 8938-8943."""

    options: list[str] | None = None
    other: bool | None = None


class CustomField(Model):
    """An object. Source: tellescope.txt, lines 8936-8948."""

    type: str | None = None
    """(for example "Select")"""
    info: EnduserCustomTypeInfo | None = None
    field: str | None = None
    required: bool | None = None
    hidden_from_profile: Annotated[bool | None, Field(alias="hiddenFromProfile")] = None
    require_confirmation: Annotated[bool | None, Field(alias="requireConfirmation")] = None


class Address(Model):
    """An object. Source: tellescope.txt, lines 9080-9088."""

    city: str | None = None
    state: str | None = None
    line_one: Annotated[str | None, Field(alias="lineOne")] = None
    line_two: Annotated[str | None, Field(alias="lineTwo")] = None
    zip_code: Annotated[str | None, Field(alias="zipCode")] = None
    zip_plus_four: Annotated[str | None, Field(alias="zipPlusFour")] = None
    title: str | None = None


class EnduserProblemReference(Model):
    """An object. Source: tellescope.txt, lines 9535-9540."""

    type: str | None = None
    id: str | None = None
    creator: ObjectId | None = None
    environment: str | None = None


class RelationshipDetails(Model):
    """An object. Source: tellescope.txt, lines 10205-10210."""

    fname: str | None = None
    lname: str | None = None
    gender: str | None = None
    date_of_birth: Annotated[str | None, Field(alias="dateOfBirth")] = None


class EnduserInsurance(Model):
    """An object. Source: tellescope.txt, lines 10193-10215."""

    member_id: Annotated[str | None, Field(alias="memberId")] = None
    payer_id: Annotated[str | None, Field(alias="payerId")] = None
    payer_name: Annotated[str | None, Field(alias="payerName")] = None
    card_front: Annotated[str | None, Field(alias="cardFront")] = None
    card_back: Annotated[str | None, Field(alias="cardBack")] = None
    relationship: str | None = None
    coverage_id: Annotated[str | None, Field(alias="coverageId")] = None
    request_id: Annotated[str | None, Field(alias="requestId")] = None
    eligibility: str | None = None
    eligibility_ran_at: Annotated[dt.datetime | None, Field(alias="eligibilityRanAt")] = None
    status: str | None = None
    relationship_details: Annotated[RelationshipDetails | None, Field(alias="relationshipDetails")] = None
    payer_type: Annotated[str | None, Field(alias="payerType")] = None
    group_number: Annotated[str | None, Field(alias="groupNumber")] = None
    plan_name: Annotated[str | None, Field(alias="planName")] = None
    start_date: Annotated[str | None, Field(alias="startDate")] = None


class FormFieldSubField(Model):
    """An object. Source: tellescope.txt, lines 11333-11335."""

    id: ObjectId | None = None


class PostedBy(Model):
    """An object. Source: tellescope.txt, lines 12875-12878."""

    type: str | None = None
    id: str | None = None


class BlockInfo(Model):
    """An object. Source: tellescope.txt, lines 14273-14275."""

    database_id: Annotated[ObjectId | None, Field(alias="databaseId")] = None


class Block(Model):
    """An object. Source: tellescope.txt, lines 14271-14276."""

    type: str | None = None
    """(for example "Inbox")"""
    info: BlockInfo | None = None


class OrganizationView(Model):
    """An object. Source: tellescope.txt, lines 14269-14278."""

    blocks: list[Block] | None = None


class OrganizationInfo(Model):
    """An object. Source: tellescope.txt, lines 14325-14328."""

    url: str | None = None
    script: str | None = None


class OrganizationOutOfOfficeVoicemail(Model):
    """An object. Source: tellescope.txt, lines 14323-14329."""

    type: str | None = None
    """(for example "Play")"""
    info: OrganizationInfo | None = None


class ProductCost(Model):
    """An object. Source: tellescope.txt, lines 15252-15255."""

    amount: int | float | None = None
    currency: str | None = None


class ProductCptCode(Model):
    """An object. Source: tellescope.txt, lines 15259-15262."""

    code: int | float | None = None
    label: str | None = None


class UpdateOptions(Model):
    """An object. Source: tellescope.txt, lines 96-98."""

    replace_object_fields: Annotated[bool | None, Field(alias="replaceObjectFields")] = None
    """See Updating Records in Getting Started"""
    dont_send_webhook: Annotated[bool | None, Field(alias="dontSendWebhook")] = None
    """Whether to send no webhook for this update, so that one's own changes do not echo."""


ListSort = Literal["oldFirst", "newFirst"]
"""One of the documented values. Source: tellescope.txt, line 114."""


class ListSearch(Model):
    """An object. Source: tellescope.txt, line 115."""

    query: str | None = None


class AvailabilityBlockIndexUpdate(Model):
    """An object. Source: tellescope.txt, lines 6639-6642."""

    id: ObjectId | None = None
    index: int | float | None = None
