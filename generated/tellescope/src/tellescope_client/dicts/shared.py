"""What the types of the same names in `models.shared` describe, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from ..models import shared as models
from .._runtime.types import ObjectId


class FromAndTo(TypedDict, total=False):
    from_: dt.datetime | None
    to: dt.datetime | None


class QualifierAndValues(TypedDict, total=False):
    qualifier: Literal["One Of", "All Of"] | str | None
    values: Sequence[str] | None


class AppointmentBookingPageTerm(TypedDict, total=False):
    link: str | None
    title: str | None


class AppointmentBookingPageRestrictions(TypedDict, total=False):
    care_team: bool | None
    state: bool | None
    hours_before: float | None
    hours_after: float | None
    tags_portal: Sequence[str] | None


class AppointmentBookingPageRestrictionsByTemplate(TypedDict, total=False):
    template_id: ObjectId | None
    restrictions: models.AppointmentBookingPageRestrictions | AppointmentBookingPageRestrictions | None


class TypeAndInfoInfo(TypedDict, total=False):
    automation_step_id: ObjectId | None


class TypeAndInfo(TypedDict, total=False):
    type: Literal["formResponse"] | str | None
    info: models.TypeAndInfoInfo | TypeAndInfoInfo | None


class AutomatedActionSetEnduserStatusInfo(TypedDict, total=False):
    status: str | None


class AutomatedActionSetEnduserStatus(TypedDict, total=False):
    type: Literal["setEnduserStatus"] | None
    info: models.AutomatedActionSetEnduserStatusInfo | AutomatedActionSetEnduserStatusInfo | None
    continue_on_error: bool | None


class Assignment(TypedDict, total=False):
    type: Literal["Care Team Primary", "Default"] | str | None
    info: Mapping[str, Any] | None


class AutomatedActionSendEmailInfo(TypedDict, total=False):
    sender_id: str | None
    template_id: str | None
    assignment: models.Assignment | Assignment | None
    from_email_override: str | None


class AutomatedActionSendEmail(TypedDict, total=False):
    type: Literal["sendEmail"] | None
    info: models.AutomatedActionSendEmailInfo | AutomatedActionSendEmailInfo | None
    continue_on_error: bool | None


class AutomatedActionSendSMSInfo(TypedDict, total=False):
    sender_id: str | None
    template_id: str | None
    assignment: models.Assignment | Assignment | None


class AutomatedActionSendSMS(TypedDict, total=False):
    type: Literal["sendSMS"] | None
    info: models.AutomatedActionSendSMSInfo | AutomatedActionSendSMSInfo | None
    continue_on_error: bool | None


class AutomatedActionNotifyTeamInfo(TypedDict, total=False):
    template_id: str | None
    for_assigned: bool | None
    roles: Sequence[str] | None
    tags: models.QualifierAndValues | QualifierAndValues | None


class AutomatedActionNotifyTeam(TypedDict, total=False):
    type: Literal["notifyTeam"] | None
    info: models.AutomatedActionNotifyTeamInfo | AutomatedActionNotifyTeamInfo | None
    continue_on_error: bool | None


class AutomatedActionSendFormInfo(TypedDict, total=False):
    sender_id: str | None
    form_id: str | None
    channel: Literal["Email", "SMS", "Chat"] | str | None
    assignment: models.Assignment | Assignment | None


class AutomatedActionSendForm(TypedDict, total=False):
    type: Literal["sendForm"] | None
    info: models.AutomatedActionSendFormInfo | AutomatedActionSendFormInfo | None
    continue_on_error: bool | None


class AutomatedActionShareContentInfo(TypedDict, total=False):
    managed_content_record_ids: Sequence[ObjectId] | None


class AutomatedActionShareContent(TypedDict, total=False):
    type: Literal["shareContent"] | None
    info: models.AutomatedActionShareContentInfo | AutomatedActionShareContentInfo | None
    continue_on_error: bool | None


class AssignmentStrategyCareTeamRandom(TypedDict, total=False):
    type: Literal["care-team-random"] | None
    info: Mapping[str, Any] | None


class AssignmentStrategyCareTeamPrimary(TypedDict, total=False):
    type: Literal["care-team-primary"] | None
    info: Mapping[str, Any] | None


class AssignmentStrategyPreviousOwner(TypedDict, total=False):
    type: Literal["previous-owner"] | None
    info: Mapping[str, Any] | None


class AssignmentStrategyRecentlyBookedAppointmentHost(TypedDict, total=False):
    type: Literal["Recently-Booked Appointment Host"] | None
    info: Mapping[str, Any] | None


class AssignmentStrategyFormSubmitterForJourneyTrigger(TypedDict, total=False):
    type: Literal["Form Submitter for Journey Trigger"] | None
    info: Mapping[str, Any] | None


class AssignmentStrategyDefault(TypedDict, total=False):
    type: Literal["default"] | None
    info: Mapping[str, Any] | None


class AssignmentStrategyByTags(TypedDict, total=False):
    type: Literal["by-tags"] | None
    info: models.QualifierAndValues | QualifierAndValues | None


class AssignmentStrategyQueueInfo(TypedDict, total=False):
    queue_id: str | None
    tags: models.QualifierAndValues | QualifierAndValues | None


class AssignmentStrategyQueue(TypedDict, total=False):
    type: Literal["queue"] | None
    info: models.AssignmentStrategyQueueInfo | AssignmentStrategyQueueInfo | None


class AssignmentStrategyOther(TypedDict, total=False):
    type: str | None


AssignmentStrategy = (
    models.AssignmentStrategyCareTeamRandom
    | AssignmentStrategyCareTeamRandom
    | models.AssignmentStrategyCareTeamPrimary
    | AssignmentStrategyCareTeamPrimary
    | models.AssignmentStrategyPreviousOwner
    | AssignmentStrategyPreviousOwner
    | models.AssignmentStrategyRecentlyBookedAppointmentHost
    | AssignmentStrategyRecentlyBookedAppointmentHost
    | models.AssignmentStrategyFormSubmitterForJourneyTrigger
    | AssignmentStrategyFormSubmitterForJourneyTrigger
    | models.AssignmentStrategyDefault
    | AssignmentStrategyDefault
    | models.AssignmentStrategyByTags
    | AssignmentStrategyByTags
    | models.AssignmentStrategyQueue
    | AssignmentStrategyQueue
    | models.AssignmentStrategyOther
    | AssignmentStrategyOther
)
"""As `models.shared.AssignmentStrategy`."""


class AutomatedActionCreateTicketInfoInfo(TypedDict, total=False):
    form_id: ObjectId | None
    form_response_id: ObjectId | None


class AutomatedActionTypeAndInfoAction(TypedDict, total=False):
    type: Literal["Complete Form"] | str | None
    info: models.AutomatedActionCreateTicketInfoInfo | AutomatedActionCreateTicketInfoInfo | None
    completed_at: dt.datetime | None
    optional: bool | None


class AutomatedMsBeforeDueDateAndDidRemindReminder(TypedDict, total=False):
    ms_before_due_date: float | None
    did_remind: bool | None
    queue_id: ObjectId | None


class AutomatedActionCreateTicketInfo(TypedDict, total=False):
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
            models.AutomatedActionTypeAndInfoAction | AutomatedActionTypeAndInfoAction | Mapping[str, Any]
        ]
        | None
    )
    due_date_offset_in_ms: int | None
    skip_days_of_week_for_due_date: Sequence[float] | None
    close_on_finished_actions: bool | None
    require_confirmation: bool | None
    reminders: (
        Sequence[
            models.AutomatedMsBeforeDueDateAndDidRemindReminder
            | AutomatedMsBeforeDueDateAndDidRemindReminder
            | Mapping[str, Any]
        ]
        | None
    )
    priority: float | None
    preserve_context: bool | None
    tags: Sequence[str] | None
    context_form_ids: Sequence[ObjectId] | None
    context_enduser_fields: Sequence[str] | None


class AutomatedActionCreateTicket(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["createTicket"] | None
    info: models.AutomatedActionCreateTicketInfo | AutomatedActionCreateTicketInfo | None


class FieldAndValue(TypedDict, total=False):
    field: str | None
    value: str | None


class AutomatedActionSendWebhookInfo(TypedDict, total=False):
    message: str | None
    url: str | None
    fields: Sequence[models.FieldAndValue | FieldAndValue | Mapping[str, Any]] | None
    secret: str | None


class AutomatedActionSendWebhook(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["sendWebhook"] | None
    info: models.AutomatedActionSendWebhookInfo | AutomatedActionSendWebhookInfo | None


class AutomatedActionField(TypedDict, total=False):
    name: str | None
    type: str | None
    value: str | None
    increment: float | None


class AutomatedActionFieldsObjectInfo(TypedDict, total=False):
    fields: Sequence[models.AutomatedActionField | AutomatedActionField | Mapping[str, Any]] | None


class AutomatedActionSetEnduserFields(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["setEnduserFields"] | None
    info: models.AutomatedActionFieldsObjectInfo | AutomatedActionFieldsObjectInfo | None


class AutomatedActionTagsObjectInfo(TypedDict, total=False):
    tags: Sequence[str] | None


class AutomatedActionAddEnduserTags(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["addEnduserTags"] | None
    info: models.AutomatedActionTagsObjectInfo | AutomatedActionTagsObjectInfo | None


class AutomatedActionRemoveEnduserTags(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["removeEnduserTags"] | None
    info: models.AutomatedActionTagsObjectInfo | AutomatedActionTagsObjectInfo | None


class AutomatedActionJourneyIdObjectInfo(TypedDict, total=False):
    journey_id: str | None


class AutomatedActionAddToJourney(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["addToJourney"] | None
    info: models.AutomatedActionJourneyIdObjectInfo | AutomatedActionJourneyIdObjectInfo | None


class AutomatedActionRemoveFromJourney(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["removeFromJourney"] | None
    info: models.AutomatedActionJourneyIdObjectInfo | AutomatedActionJourneyIdObjectInfo | None


class AutomatedActionIterableSendEmailInfo(TypedDict, total=False):
    campaign_id: str | None


class AutomatedActionIterableSendEmail(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["iterableSendEmail"] | None
    info: models.AutomatedActionIterableSendEmailInfo | AutomatedActionIterableSendEmailInfo | None


class DataFieldsMapping(TypedDict, total=False):
    iterable: str | None
    tellescope: str | None


class AutomatedActionIterableCustomEventInfo(TypedDict, total=False):
    event_name: str | None
    description: str | None
    data_fields_mapping: Sequence[models.DataFieldsMapping | DataFieldsMapping | Mapping[str, Any]] | None


class AutomatedActionIterableCustomEvent(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["iterableCustomEvent"] | None
    info: models.AutomatedActionIterableCustomEventInfo | AutomatedActionIterableCustomEventInfo | None


class AutomatedActionZendeskCreateTicketInfo(TypedDict, total=False):
    template_id: str | None
    default_sender_id: str | None


class AutomatedActionZendeskCreateTicket(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["zendeskCreateTicket"] | None
    info: models.AutomatedActionZendeskCreateTicketInfo | AutomatedActionZendeskCreateTicketInfo | None


class AutomatedActionCreateCarePlanInfo(TypedDict, total=False):
    title: str | None
    html_description: str | None
    hide_remaining_tickets_progress: bool | None
    highlighted_enduser_fields: Sequence[str] | None
    close_automatically_by_ticket: bool | None


class AutomatedActionCreateCarePlan(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["createCarePlan"] | None
    info: models.AutomatedActionCreateCarePlanInfo | AutomatedActionCreateCarePlanInfo | None


class AutomatedActionCompleteCarePlan(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["completeCarePlan"] | None
    info: Mapping[str, Any] | None


class AutomatedActionZusSync(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["zusSync"] | None
    info: Mapping[str, Any] | None


class AutomatedActionZusPull(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["zusPull"] | None
    info: Mapping[str, Any] | None


class AutomatedActionHealthieSync(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["healthieSync"] | None
    info: Mapping[str, Any] | None


class AutomatedActionElationSync(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["elationSync"] | None
    info: Mapping[str, Any] | None


class AutomatedActionCanvasSync(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["canvasSync"] | None
    info: Mapping[str, Any] | None


class AutomatedActionActiveCampaignAddToLists(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["activeCampaignAddToLists"] | None
    info: Mapping[str, Any] | None


class AutomatedActionPagerDutyCreateIncidentInfo(TypedDict, total=False):
    title: str | None
    type: str | None
    service_id: str | None


class AutomatedActionPagerDutyCreateIncident(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["pagerDutyCreateIncident"] | None
    info: (
        models.AutomatedActionPagerDutyCreateIncidentInfo | AutomatedActionPagerDutyCreateIncidentInfo | None
    )


class AutomatedActionLine(TypedDict, total=False):
    quantity: float | None
    sku: str | None


class AutomatedActionSmartMeterPlaceOrderInfo(TypedDict, total=False):
    lines: Sequence[models.AutomatedActionLine | AutomatedActionLine | Mapping[str, Any]] | None
    shipping: str | None


class AutomatedActionSmartMeterPlaceOrder(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["smartMeterPlaceOrder"] | None
    info: models.AutomatedActionSmartMeterPlaceOrderInfo | AutomatedActionSmartMeterPlaceOrderInfo | None


class AutomatedActionSendChatInfo(TypedDict, total=False):
    template_id: str | None
    identifier: str | None
    include_care_team: bool | None


class AutomatedActionSendChat(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["sendChat"] | None
    info: models.AutomatedActionSendChatInfo | AutomatedActionSendChatInfo | None


class AutomatedActionHealthieSendChat(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["healthieSendChat"] | None
    info: models.AutomatedActionSendChatInfo | AutomatedActionSendChatInfo | None


class AutomatedActionHealthieAddToCourseInfo(TypedDict, total=False):
    course_id: str | None


class AutomatedActionHealthieAddToCourse(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["healthieAddToCourse"] | None
    info: models.AutomatedActionHealthieAddToCourseInfo | AutomatedActionHealthieAddToCourseInfo | None


class AutomatedActionCompleteTicketsInfo(TypedDict, total=False):
    journey_ids: Sequence[ObjectId] | None


class AutomatedActionCompleteTickets(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["completeTickets"] | None
    info: models.AutomatedActionCompleteTicketsInfo | AutomatedActionCompleteTicketsInfo | None


class AutomatedActionChangeContactTypeInfo(TypedDict, total=False):
    type: str | None


class AutomatedActionChangeContactType(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["changeContactType"] | None
    info: models.AutomatedActionChangeContactTypeInfo | AutomatedActionChangeContactTypeInfo | None


class AutomatedActionSwitchToRelatedContactInfo(TypedDict, total=False):
    type: str | None
    other_types: Sequence[str] | None


class AutomatedActionSwitchToRelatedContact(TypedDict, total=False):
    continue_on_error: bool | None
    type: Literal["switchToRelatedContact"] | None
    info: models.AutomatedActionSwitchToRelatedContactInfo | AutomatedActionSwitchToRelatedContactInfo | None


class AutomatedActionOther(TypedDict, total=False):
    type: str | None


AutomatedActionAction = (
    models.AutomatedActionSetEnduserStatus
    | AutomatedActionSetEnduserStatus
    | models.AutomatedActionSendEmail
    | AutomatedActionSendEmail
    | models.AutomatedActionSendSMS
    | AutomatedActionSendSMS
    | models.AutomatedActionNotifyTeam
    | AutomatedActionNotifyTeam
    | models.AutomatedActionSendForm
    | AutomatedActionSendForm
    | models.AutomatedActionShareContent
    | AutomatedActionShareContent
    | models.AutomatedActionCreateTicket
    | AutomatedActionCreateTicket
    | models.AutomatedActionSendWebhook
    | AutomatedActionSendWebhook
    | models.AutomatedActionSetEnduserFields
    | AutomatedActionSetEnduserFields
    | models.AutomatedActionAddEnduserTags
    | AutomatedActionAddEnduserTags
    | models.AutomatedActionRemoveEnduserTags
    | AutomatedActionRemoveEnduserTags
    | models.AutomatedActionAddToJourney
    | AutomatedActionAddToJourney
    | models.AutomatedActionRemoveFromJourney
    | AutomatedActionRemoveFromJourney
    | models.AutomatedActionIterableSendEmail
    | AutomatedActionIterableSendEmail
    | models.AutomatedActionIterableCustomEvent
    | AutomatedActionIterableCustomEvent
    | models.AutomatedActionZendeskCreateTicket
    | AutomatedActionZendeskCreateTicket
    | models.AutomatedActionCreateCarePlan
    | AutomatedActionCreateCarePlan
    | models.AutomatedActionCompleteCarePlan
    | AutomatedActionCompleteCarePlan
    | models.AutomatedActionZusSync
    | AutomatedActionZusSync
    | models.AutomatedActionZusPull
    | AutomatedActionZusPull
    | models.AutomatedActionHealthieSync
    | AutomatedActionHealthieSync
    | models.AutomatedActionElationSync
    | AutomatedActionElationSync
    | models.AutomatedActionCanvasSync
    | AutomatedActionCanvasSync
    | models.AutomatedActionActiveCampaignAddToLists
    | AutomatedActionActiveCampaignAddToLists
    | models.AutomatedActionPagerDutyCreateIncident
    | AutomatedActionPagerDutyCreateIncident
    | models.AutomatedActionSmartMeterPlaceOrder
    | AutomatedActionSmartMeterPlaceOrder
    | models.AutomatedActionSendChat
    | AutomatedActionSendChat
    | models.AutomatedActionHealthieSendChat
    | AutomatedActionHealthieSendChat
    | models.AutomatedActionHealthieAddToCourse
    | AutomatedActionHealthieAddToCourse
    | models.AutomatedActionCompleteTickets
    | AutomatedActionCompleteTickets
    | models.AutomatedActionChangeContactType
    | AutomatedActionChangeContactType
    | models.AutomatedActionSwitchToRelatedContact
    | AutomatedActionSwitchToRelatedContact
    | models.AutomatedActionOther
    | AutomatedActionOther
)
"""As `models.shared.AutomatedActionAction`."""


class FlowchartUI(TypedDict, total=False):
    x: float | None
    y: float | None


class Attendee(TypedDict, total=False):
    type: Literal["user", "enduser"] | str | None
    id: ObjectId | None


class Reminder(TypedDict, total=False):
    info: Mapping[str, Any] | None
    type: Literal["webhook"] | str | None
    ms_before_start_time: float | None
    did_remind: bool | None
    dont_send_if_passed: bool | None


class PortalSettings(TypedDict, total=False):
    hide_users: bool | None


class CodeDisplayAndSystem(TypedDict, total=False):
    code: str | None
    display: str | None
    system: str | None


class TypeNameAndSecureName(TypedDict, total=False):
    type: str | None
    name: str | None
    secure_name: str | None


class DatabaseRecordValue(TypedDict, total=False):
    type: Literal["Text"] | str | None
    value: str | None
    label: str | None


class JourneyContext(TypedDict, total=False):
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
    field: str | None
    label: str | None
    hidden: bool | None
    required: bool | None
    require_confirmation: bool | None


class EnduserCustomTypeInfo(TypedDict, total=False):
    options: Sequence[str] | None
    other: bool | None


class CustomField(TypedDict, total=False):
    type: Literal["Select"] | str | None
    info: models.EnduserCustomTypeInfo | EnduserCustomTypeInfo | None
    field: str | None
    required: bool | None
    hidden_from_profile: bool | None
    require_confirmation: bool | None


class Address(TypedDict, total=False):
    city: str | None
    state: models.AppointmentLocationState | str | None
    line_one: str | None
    line_two: str | None
    zip_code: str | None
    zip_plus_four: str | None
    title: str | None


class TypeIdAndCreator(TypedDict, total=False):
    type: str | None
    id: str | None
    creator: ObjectId | None
    environment: str | None


class EnduserScheduledJourney(TypedDict, total=False):
    journey_id: ObjectId | None
    add_at: dt.datetime | None


class EnduserValueAndUnit(TypedDict, total=False):
    value: models.NumberOrString | None
    unit: str | None


class EnduserLanguage(TypedDict, total=False):
    display_name: str | None
    iso6391: str | None


class EnduserRelationship(TypedDict, total=False):
    id: ObjectId | None
    type: str | None


class RelationshipDetails(TypedDict, total=False):
    fname: str | None
    lname: str | None
    gender: Literal["Female", "Male", "Other", "Unknown", ""] | str | None
    date_of_birth: str | None


class MemberIdPayerIdAndPayerName(TypedDict, total=False):
    member_id: str | None
    payer_id: str | None
    payer_name: str | None
    card_front: str | None
    card_back: str | None
    relationship: models.Relationship | str | None
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


class EnduserBookingNote(TypedDict, total=False):
    booking_page_id: ObjectId | None
    note: str | None


class EnduserDevice(TypedDict, total=False):
    title: str | None
    id: str | None
    disabled: bool | None


class EnduserDiagnosis(TypedDict, total=False):
    id: str | None
    active: bool | None
    code: str | None
    display: str | None
    end: str | None
    start: str | None
    external_id: str | None
    source: str | None
    references: Sequence[models.TypeIdAndCreator | TypeIdAndCreator | Mapping[str, Any]] | None


class FormFieldPreviousField(TypedDict, total=False):
    type: Literal["root"] | str | None
    info: Mapping[str, Any] | None


class FormFieldTableChoice(TypedDict, total=False):
    type: Literal["Text"] | str | None
    label: str | None
    info: Mapping[str, Any] | None


class IdObject(TypedDict, total=False):
    id: ObjectId | None


class FormFieldDatabaseFilter(TypedDict, total=False):
    database_label: str | None
    field_id: str | None


class FormFieldOptions(TypedDict, total=False):
    default: str | None
    booking_page_id: str | None
    table_choices: Sequence[models.FormFieldTableChoice | FormFieldTableChoice | Mapping[str, Any]] | None
    choices: Sequence[str] | None
    canvas_codings: Sequence[models.CodeDisplayAndSystem | CodeDisplayAndSystem | Mapping[str, Any]] | None
    from_: float | None
    to: float | None
    other: bool | None
    radio: bool | None
    pdf_attachment: str | None
    sub_fields: Sequence[models.IdObject | IdObject | Mapping[str, Any]] | None
    valid_file_types: Sequence[str] | None
    product_ids: Sequence[str] | None
    charge_immediately: bool | None
    signature_url: str | None
    max_length: float | None
    min_length: float | None
    repeat: bool | None
    database_id: str | None
    database_label: str | None
    database_labels: Sequence[str] | None
    database_filter: models.FormFieldDatabaseFilter | FormFieldDatabaseFilter | None
    use_date_picker: bool | None
    shared_intake_fields: Sequence[str] | None
    hidden_default_fields: Sequence[str] | None
    copy_response: bool | None
    disable_go_back: bool | None
    disable_next: bool | None
    canvas_consent_category: models.CodeDisplayAndSystem | CodeDisplayAndSystem | None
    custom_price_message: str | None
    billing_provider: str | None
    address_fields: Sequence[str] | None
    valid_states: Sequence[str] | None
    auto_advance: bool | None
    auto_submit: bool | None
    user_tags: Sequence[str] | None
    user_filter_tags: Sequence[str] | None
    prefill_signature: bool | None
    require_predefined_insurer: bool | None
    include_group_number: bool | None
    hold_appointment_minutes: float | None
    range_step_size: float | None
    redirect_form_id: str | None
    redirect_external_url: str | None
    custom_type_id: str | None
    group_padding: float | None
    save_intake_on_partial: bool | None
    max: float | None
    min: float | None
    stripe_key: str | None
    data_source: str | None


class FormFieldCalloutCondition(TypedDict, total=False):
    comparison: Literal["Equals"] | str | None
    value: str | None


class FormFieldPrepopulateFromDatabase(TypedDict, total=False):
    database_id: str | None
    field: str | None
    overwrite: bool | None


class FormFieldFeedback(TypedDict, total=False):
    if_equals: str | None
    display: str | None


class FormScoring(TypedDict, total=False):
    title: str | None
    field_id: ObjectId | None
    response: str | None
    score: str | None


class FormCustomization(TypedDict, total=False):
    public_form_html_description: str | None
    public_form_submit_html_description: str | None
    public_label_prefix: str | None
    hide_progress_bar: bool | None
    hide_logo: bool | None
    show_restart_at_end: bool | None
    multi_page_public_questions: bool | None
    logo_height: float | None
    hide_bg: bool | None
    portal_show_thanks_after_submission: bool | None


class FormScoresSync(TypedDict, total=False):
    score: str | None
    external_id: str | None


class PostedBy(TypedDict, total=False):
    type: Literal["user", "enduser"] | str | None
    id: str | None


class OrganizationAuthentication(TypedDict, total=False):
    landing_title: str | None
    landing_graphic: str | None
    landing_logo: str | None
    login_description: str | None
    login_graphic: str | None
    login_title: str | None
    register_description: str | None
    register_graphic: str | None
    register_title: str | None
    hide_register: bool | None
    dont_prompt_set_password: bool | None


class OrganizationCommunication(TypedDict, total=False):
    allow_enduser_initiated_chat: bool | None
    send_email_notifications_to_enduser: bool | None
    send_sms_notifications_to_enduser: bool | None
    enduser_initiated_chat_default_subject: str | None


class OrganizationPortalSettings(TypedDict, total=False):
    authentication: models.OrganizationAuthentication | OrganizationAuthentication | None
    communication: models.OrganizationCommunication | OrganizationCommunication | None


class OrganizationEndusers(TypedDict, total=False):
    disable_multiple_chat_rooms: bool | None
    disable_calendar_event_auto_assignment: bool | None
    disable_adhoc_fields: bool | None
    auto_reply_enabled: bool | None
    record_calls: bool | None
    transcribe_calls: bool | None
    show_free_note: bool | None
    can_delete_free_note: bool | None
    custom_fields: Sequence[models.CustomField | CustomField | Mapping[str, Any]] | None
    builtin_fields: Sequence[models.BuiltinField | BuiltinField | Mapping[str, Any]] | None
    tags: Sequence[str] | None
    transcribe_call_inbound_playback: str | None
    send_sms_on_zoom_start: bool | None
    enable_group_mms: bool | None
    enable_access_tags: bool | None
    flagged_file_text: str | None
    default_phone_number: str | None
    show_bulk_form_input: bool | None
    autofill_signature: bool | None
    show_full_vitals_tab: bool | None
    can_move_calls: bool | None
    can_move_sms: bool | None
    show_delete_call_recording_on_timeline: bool | None
    inbox_replies_mark_read: bool | None
    record_call_audio_playback: str | None
    disable_autoreply_for_custom_entities: bool | None
    always_show_insurance: bool | None
    default_to_outbound_conference_call: bool | None
    shared_inbox_read_status: bool | None
    match_email_and_names: bool | None
    hide_notes_from_compose_form: bool | None
    show_salesforce_id: bool | None
    loop_queue_call_sound: bool | None
    show_orders_in_sidebar: bool | None
    show_diagnoses: bool | None


class OrganizationTickets(TypedDict, total=False):
    default_journey_due_date_offset_in_ms: int | None
    disable_snooze: bool | None
    show_communications: bool | None
    show_journeys: bool | None
    require_due_date: bool | None
    allow_archival: bool | None
    return_to_tickets_list: bool | None
    dont_add_to_care_team_on_ticket_assignment: bool | None


class OrganizationDay(TypedDict, total=False):
    hour: float | None
    minute: float | None


class OrganizationOffset(TypedDict, total=False):
    month: float | None
    day: float | None
    hour: float | None


class OrganizationCalendar(TypedDict, total=False):
    day_start: models.OrganizationDay | OrganizationDay | None
    day_end: models.OrganizationDay | OrganizationDay | None
    booking_start_offset: models.OrganizationOffset | OrganizationOffset | None
    booking_end_offset: models.OrganizationOffset | OrganizationOffset | None
    template_required: bool | None
    location_required: bool | None
    cancel_reasons: Sequence[str] | None


class BlockInfo(TypedDict, total=False):
    database_id: ObjectId | None


class Block(TypedDict, total=False):
    type: models.BlockType | str | None
    info: models.BlockInfo | BlockInfo | None


class OrganizationView(TypedDict, total=False):
    blocks: Sequence[models.Block | Block | Mapping[str, Any]] | None


class OrganizationDashboard(TypedDict, total=False):
    view: models.OrganizationView | OrganizationView | None


class OrganizationUsers(TypedDict, total=False):
    session_duration_in_hours: float | None


class OrganizationSettings(TypedDict, total=False):
    endusers: models.OrganizationEndusers | OrganizationEndusers | None
    tickets: models.OrganizationTickets | OrganizationTickets | None
    calendar: models.OrganizationCalendar | OrganizationCalendar | None
    dashboard: models.OrganizationDashboard | OrganizationDashboard | None
    users: models.OrganizationUsers | OrganizationUsers | None


class OrganizationZendeskSettings(TypedDict, total=False):
    priority_groups: Sequence[str] | None
    resolution_field_id: str | None
    resolution_field_options: Sequence[str] | None


class OrganizationAltVitalTeamId(TypedDict, total=False):
    team_id: str | None
    label: str | None


class OrganizationInfo(TypedDict, total=False):
    url: str | None
    script: str | None


class OrganizationOutOfOfficeVoicemail(TypedDict, total=False):
    type: Literal["Play", "Say"] | str | None
    info: models.OrganizationInfo | OrganizationInfo | None


class OrganizationEnduserProfileWebhook(TypedDict, total=False):
    label: str | None
    url: str | None
    method: Literal["Link", "POST"] | str | None


class OrganizationPhoneLabel(TypedDict, total=False):
    label: str | None
    number: str | None


class OrganizationOption(TypedDict, total=False):
    id: str | None
    value: str | None


class OrganizationExternalField(TypedDict, total=False):
    id: str | None
    options: Sequence[models.OrganizationOption | OrganizationOption | Mapping[str, Any]] | None


class OrganizationAthenaFieldsSync(TypedDict, total=False):
    field: str | None
    external_field: models.OrganizationExternalField | OrganizationExternalField | None
    direction: Literal["Bidirectional", "From Tellescope", "To Tellescope"] | str | None
    date_format: str | None


class OrganizationAthenaDepartment(TypedDict, total=False):
    id: str | None
    timezone: models.Timezone | str | None


class OrganizationCanvasMessageSync(TypedDict, total=False):
    id: str | None
    question_id: str | None


class OrganizationAnswersSyncToPortal(TypedDict, total=False):
    id: str | None
    questions: Sequence[str] | None


class OrganizationAnalyticsIframe(TypedDict, total=False):
    title: str | None
    iframe_url: str | None


class OrganizationDefaultDoseSpotPharmacy(TypedDict, total=False):
    id: str | None
    name: str | None


class Playback(TypedDict, total=False):
    type: str | None
    info: models.OrganizationInfo | OrganizationInfo | None


class Cost(TypedDict, total=False):
    amount: float | None
    currency: Literal["USD"] | str | None


class CptCode(TypedDict, total=False):
    code: float | None
    label: str | None


class AmountAndCurrency(TypedDict, total=False):
    amount: float | None
    currency: str | None


class UserCredentialedState(TypedDict, total=False):
    expires_at: dt.datetime | None
    license_id: str | None
    state: models.AppointmentLocationState | str | None


class UserWeeklyAvailability(TypedDict, total=False):
    day_of_week_starting_sunday_indexed_by_zero: float | None
    end_time_in_minutes: float | None
    start_time_in_minutes: float | None
    location_id: ObjectId | None
    location_ids: Sequence[ObjectId] | None
    active: models.FromAndTo | FromAndTo | None
    valid_template_ids: Sequence[ObjectId] | None
    interval_in_minutes: float | None
    priority: float | None


UserVoicemailPlayback = models.Playback | Playback | Mapping[str, Any]
"""As `models.shared.UserVoicemailPlayback`."""


class UpdateOptions(TypedDict, total=False):
    replace_object_fields: bool | None
    dont_send_webhook: bool | None


class ListSearch(TypedDict, total=False):
    query: str | None


class IndexUpdate(TypedDict, total=False):
    id: ObjectId | None
    index: int | None
