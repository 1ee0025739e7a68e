"""Models, a module for each resource."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        allergy_codes as allergy_codes,
        analytics_frames as analytics_frames,
        api_keys as api_keys,
        appointment_booking_pages as appointment_booking_pages,
        appointment_locations as appointment_locations,
        automated_actions as automated_actions,
        automation_steps as automation_steps,
        automation_triggers as automation_triggers,
        availability_blocks as availability_blocks,
        background_errors as background_errors,
        blocked_phones as blocked_phones,
        calendar_event_rsvps as calendar_event_rsvps,
        calendar_event_templates as calendar_event_templates,
        calendar_events as calendar_events,
        call_hold_queues as call_hold_queues,
        care_plans as care_plans,
        chat_messages as chat_messages,
        chat_rooms as chat_rooms,
        comment_likes as comment_likes,
        configurations as configurations,
        database_records as database_records,
        databases as databases,
        diagnosis_codes as diagnosis_codes,
        email_sync_denials as email_sync_denials,
        emails as emails,
        enduser_custom_types as enduser_custom_types,
        enduser_encounters as enduser_encounters,
        enduser_medications as enduser_medications,
        enduser_observations as enduser_observations,
        enduser_orders as enduser_orders,
        enduser_problems as enduser_problems,
        enduser_profile_views as enduser_profile_views,
        enduser_status_updates as enduser_status_updates,
        enduser_tasks as enduser_tasks,
        enduser_views as enduser_views,
        endusers as endusers,
        engagement_events as engagement_events,
        fax_logs as fax_logs,
        files as files,
        flowchart_notes as flowchart_notes,
        form_fields as form_fields,
        form_groups as form_groups,
        form_responses as form_responses,
        forms as forms,
        forum_posts as forum_posts,
        forums as forums,
        group_mms_conversations as group_mms_conversations,
        integration_logs as integration_logs,
        integrations as integrations,
        journeys as journeys,
        managed_content_record_assignments as managed_content_record_assignments,
        managed_content_records as managed_content_records,
        meetings as meetings,
        message_template_snippets as message_template_snippets,
        notes as notes,
        organizations as organizations,
        phone_calls as phone_calls,
        phone_trees as phone_trees,
        portal_brandings as portal_brandings,
        portal_customizations as portal_customizations,
        post_comments as post_comments,
        post_likes as post_likes,
        prescription_routes as prescription_routes,
        products as products,
        purchase_credits as purchase_credits,
        purchases as purchases,
        role_based_access_permissions as role_based_access_permissions,
        shared as shared,
        sms_messages as sms_messages,
        suggested_contacts as suggested_contacts,
        superbill_providers as superbill_providers,
        superbills as superbills,
        table_views as table_views,
        templates as templates,
        ticket_queues as ticket_queues,
        ticket_thread_comments as ticket_thread_comments,
        ticket_threads as ticket_threads,
        tickets as tickets,
        user_logs as user_logs,
        user_notifications as user_notifications,
        users as users,
        vital_configurations as vital_configurations,
        webhook_events as webhook_events,
        webhook_logs as webhook_logs,
        webhooks as webhooks,
    )
    from .users import AccessForResource as AccessForResource
    from .users import AccessPermissions as AccessPermissions
    from .shared import Address as Address
    from .allergy_codes import AllergyCode as AllergyCode
    from .allergy_codes import AllergyCodeBatch as AllergyCodeBatch
    from .allergy_codes import AllergyCodeCreate as AllergyCodeCreate
    from .allergy_codes import AllergyCodeUpdates as AllergyCodeUpdates
    from .shared import AmountAndCurrency as AmountAndCurrency
    from .analytics_frames import AnalyticsFrame as AnalyticsFrame
    from .analytics_frames import AnalyticsFrameAssignedTo as AnalyticsFrameAssignedTo
    from .analytics_frames import AnalyticsFrameBatch as AnalyticsFrameBatch
    from .analytics_frames import AnalyticsFrameCreate as AnalyticsFrameCreate
    from .analytics_frames import (
        AnalyticsFrameEndusersInfoSumOfFieldParameters as AnalyticsFrameEndusersInfoSumOfFieldParameters,
    )
    from .shared import AnalyticsFrameFemaleOrMaleGender as AnalyticsFrameFemaleOrMaleGender
    from .analytics_frames import AnalyticsFrameField as AnalyticsFrameField
    from .analytics_frames import AnalyticsFrameGrouping as AnalyticsFrameGrouping
    from .analytics_frames import AnalyticsFrameGroupingCategory as AnalyticsFrameGroupingCategory
    from .analytics_frames import AnalyticsFrameInterval as AnalyticsFrameInterval
    from .analytics_frames import AnalyticsFrameMethod as AnalyticsFrameMethod
    from .analytics_frames import AnalyticsFrameQuery as AnalyticsFrameQuery
    from .analytics_frames import AnalyticsFrameQueryCalendarEvents as AnalyticsFrameQueryCalendarEvents
    from .analytics_frames import (
        AnalyticsFrameQueryCalendarEventsFilter as AnalyticsFrameQueryCalendarEventsFilter,
    )
    from .analytics_frames import (
        AnalyticsFrameQueryCalendarEventsGrouping as AnalyticsFrameQueryCalendarEventsGrouping,
    )
    from .analytics_frames import AnalyticsFrameQueryEmails as AnalyticsFrameQueryEmails
    from .analytics_frames import AnalyticsFrameQueryEndusers as AnalyticsFrameQueryEndusers
    from .analytics_frames import AnalyticsFrameQueryEndusersFilter as AnalyticsFrameQueryEndusersFilter
    from .analytics_frames import AnalyticsFrameQueryEndusersGrouping as AnalyticsFrameQueryEndusersGrouping
    from .analytics_frames import AnalyticsFrameQueryEndusersInfo as AnalyticsFrameQueryEndusersInfo
    from .analytics_frames import AnalyticsFrameQueryEndusersInfoOther as AnalyticsFrameQueryEndusersInfoOther
    from .analytics_frames import (
        AnalyticsFrameQueryEndusersInfoSumOfField as AnalyticsFrameQueryEndusersInfoSumOfField,
    )
    from .analytics_frames import AnalyticsFrameQueryEndusersInfoTotal as AnalyticsFrameQueryEndusersInfoTotal
    from .analytics_frames import AnalyticsFrameQueryEndusersKey as AnalyticsFrameQueryEndusersKey
    from .analytics_frames import AnalyticsFrameQueryEndusersRange as AnalyticsFrameQueryEndusersRange
    from .analytics_frames import AnalyticsFrameQueryFiles as AnalyticsFrameQueryFiles
    from .analytics_frames import AnalyticsFrameQueryFilesFilter as AnalyticsFrameQueryFilesFilter
    from .analytics_frames import AnalyticsFrameQueryFormResponses as AnalyticsFrameQueryFormResponses
    from .analytics_frames import (
        AnalyticsFrameQueryFormResponsesFilter as AnalyticsFrameQueryFormResponsesFilter,
    )
    from .analytics_frames import (
        AnalyticsFrameQueryFormResponsesGrouping as AnalyticsFrameQueryFormResponsesGrouping,
    )
    from .analytics_frames import AnalyticsFrameQueryFormResponsesKey as AnalyticsFrameQueryFormResponsesKey
    from .analytics_frames import (
        AnalyticsFrameQueryFormResponsesRange as AnalyticsFrameQueryFormResponsesRange,
    )
    from .analytics_frames import (
        AnalyticsFrameQueryIntervalAndKeyRange as AnalyticsFrameQueryIntervalAndKeyRange,
    )
    from .analytics_frames import AnalyticsFrameQueryMedications as AnalyticsFrameQueryMedications
    from .analytics_frames import (
        AnalyticsFrameQueryMethodAndParametersInfo as AnalyticsFrameQueryMethodAndParametersInfo,
    )
    from .analytics_frames import AnalyticsFrameQueryOther as AnalyticsFrameQueryOther
    from .analytics_frames import AnalyticsFrameQueryPhoneCalls as AnalyticsFrameQueryPhoneCalls
    from .analytics_frames import AnalyticsFrameQueryPhoneCallsInfo as AnalyticsFrameQueryPhoneCallsInfo
    from .analytics_frames import AnalyticsFrameQueryPhoneCallsMethod as AnalyticsFrameQueryPhoneCallsMethod
    from .analytics_frames import AnalyticsFrameQueryPurchaseCredits as AnalyticsFrameQueryPurchaseCredits
    from .analytics_frames import AnalyticsFrameQueryPurchases as AnalyticsFrameQueryPurchases
    from .analytics_frames import AnalyticsFrameQueryPurchasesGrouping as AnalyticsFrameQueryPurchasesGrouping
    from .analytics_frames import AnalyticsFrameQuerySMSMessages as AnalyticsFrameQuerySMSMessages
    from .analytics_frames import AnalyticsFrameQuerySMSMessagesFilter as AnalyticsFrameQuerySMSMessagesFilter
    from .analytics_frames import (
        AnalyticsFrameQuerySMSMessagesGrouping as AnalyticsFrameQuerySMSMessagesGrouping,
    )
    from .analytics_frames import AnalyticsFrameQueryTickets as AnalyticsFrameQueryTickets
    from .analytics_frames import AnalyticsFrameQueryTicketsFilter as AnalyticsFrameQueryTicketsFilter
    from .analytics_frames import AnalyticsFrameQueryTicketsGrouping as AnalyticsFrameQueryTicketsGrouping
    from .analytics_frames import AnalyticsFrameQueryTicketsKey as AnalyticsFrameQueryTicketsKey
    from .analytics_frames import AnalyticsFrameQueryTicketsRange as AnalyticsFrameQueryTicketsRange
    from .analytics_frames import AnalyticsFrameResponse as AnalyticsFrameResponse
    from .analytics_frames import AnalyticsFrameSubmittedForms as AnalyticsFrameSubmittedForms
    from .analytics_frames import AnalyticsFrameType as AnalyticsFrameType
    from .analytics_frames import AnalyticsFrameUpdates as AnalyticsFrameUpdates
    from .analytics_frames import AnalyticsQueryResult as AnalyticsQueryResult
    from .analytics_frames import AnalyticsQueryResultValue as AnalyticsQueryResultValue
    from .api_keys import ApiKey as ApiKey
    from .api_keys import ApiKeyResponse as ApiKeyResponse
    from .shared import AppointmentBookingPage as AppointmentBookingPage
    from .appointment_booking_pages import AppointmentBookingPageBatch as AppointmentBookingPageBatch
    from .shared import AppointmentBookingPageCollectReason as AppointmentBookingPageCollectReason
    from .appointment_booking_pages import AppointmentBookingPageCreate as AppointmentBookingPageCreate
    from .shared import AppointmentBookingPageRestrictions as AppointmentBookingPageRestrictions
    from .shared import (
        AppointmentBookingPageRestrictionsByTemplate as AppointmentBookingPageRestrictionsByTemplate,
    )
    from .shared import AppointmentBookingPageTerm as AppointmentBookingPageTerm
    from .appointment_booking_pages import AppointmentBookingPageUpdates as AppointmentBookingPageUpdates
    from .appointment_booking_pages import (
        AppointmentBookingPagesGenerateAccessResponse as AppointmentBookingPagesGenerateAccessResponse,
    )
    from .appointment_booking_pages import (
        AppointmentBookingPagesValidateAccessResponse as AppointmentBookingPagesValidateAccessResponse,
    )
    from .shared import AppointmentLocation as AppointmentLocation
    from .appointment_locations import AppointmentLocationBatch as AppointmentLocationBatch
    from .appointment_locations import AppointmentLocationCreate as AppointmentLocationCreate
    from .shared import AppointmentLocationState as AppointmentLocationState
    from .appointment_locations import AppointmentLocationUpdates as AppointmentLocationUpdates
    from .shared import Assignment as Assignment
    from .shared import AssignmentStrategy as AssignmentStrategy
    from .shared import AssignmentStrategyByTags as AssignmentStrategyByTags
    from .shared import AssignmentStrategyCareTeamPrimary as AssignmentStrategyCareTeamPrimary
    from .shared import AssignmentStrategyCareTeamRandom as AssignmentStrategyCareTeamRandom
    from .shared import AssignmentStrategyDefault as AssignmentStrategyDefault
    from .shared import (
        AssignmentStrategyFormSubmitterForJourneyTrigger as AssignmentStrategyFormSubmitterForJourneyTrigger,
    )
    from .shared import AssignmentStrategyOther as AssignmentStrategyOther
    from .shared import AssignmentStrategyPreviousOwner as AssignmentStrategyPreviousOwner
    from .shared import AssignmentStrategyQueue as AssignmentStrategyQueue
    from .shared import AssignmentStrategyQueueInfo as AssignmentStrategyQueueInfo
    from .shared import (
        AssignmentStrategyRecentlyBookedAppointmentHost as AssignmentStrategyRecentlyBookedAppointmentHost,
    )
    from .shared import AssignmentType as AssignmentType
    from .shared import Attendee as Attendee
    from .meetings import AttendeeInfo as AttendeeInfo
    from .meetings import AttendeeInfoResponse as AttendeeInfoResponse
    from .meetings import AttendeeOther as AttendeeOther
    from .phone_calls import AuthenticateTwilioPhoneCallResponse as AuthenticateTwilioPhoneCallResponse
    from .automated_actions import AutomatedAction as AutomatedAction
    from .shared import AutomatedActionAction as AutomatedActionAction
    from .shared import AutomatedActionActiveCampaignAddToLists as AutomatedActionActiveCampaignAddToLists
    from .shared import AutomatedActionAddEnduserTags as AutomatedActionAddEnduserTags
    from .shared import AutomatedActionAddToJourney as AutomatedActionAddToJourney
    from .automated_actions import AutomatedActionBatch as AutomatedActionBatch
    from .automated_actions import AutomatedActionCancelCondition as AutomatedActionCancelCondition
    from .shared import AutomatedActionCanvasSync as AutomatedActionCanvasSync
    from .shared import AutomatedActionChangeContactType as AutomatedActionChangeContactType
    from .shared import AutomatedActionChangeContactTypeInfo as AutomatedActionChangeContactTypeInfo
    from .shared import AutomatedActionCompleteCarePlan as AutomatedActionCompleteCarePlan
    from .shared import AutomatedActionCompleteTickets as AutomatedActionCompleteTickets
    from .shared import AutomatedActionCompleteTicketsInfo as AutomatedActionCompleteTicketsInfo
    from .automated_actions import AutomatedActionCreate as AutomatedActionCreate
    from .shared import AutomatedActionCreateCarePlan as AutomatedActionCreateCarePlan
    from .shared import AutomatedActionCreateCarePlanInfo as AutomatedActionCreateCarePlanInfo
    from .shared import AutomatedActionCreateTicket as AutomatedActionCreateTicket
    from .shared import AutomatedActionCreateTicketInfo as AutomatedActionCreateTicketInfo
    from .shared import AutomatedActionCreateTicketInfoInfo as AutomatedActionCreateTicketInfoInfo
    from .shared import AutomatedActionCreateTicketInfoType as AutomatedActionCreateTicketInfoType
    from .shared import AutomatedActionElationSync as AutomatedActionElationSync
    from .automated_actions import AutomatedActionEvent as AutomatedActionEvent
    from .automated_actions import AutomatedActionEventAfterAction as AutomatedActionEventAfterAction
    from .automated_actions import AutomatedActionEventAfterActionInfo as AutomatedActionEventAfterActionInfo
    from .automated_actions import AutomatedActionEventCondition as AutomatedActionEventCondition
    from .automated_actions import AutomatedActionEventFormResponse as AutomatedActionEventFormResponse
    from .automated_actions import AutomatedActionEventFormResponses as AutomatedActionEventFormResponses
    from .automated_actions import AutomatedActionEventFormUnsubmitted as AutomatedActionEventFormUnsubmitted
    from .automated_actions import (
        AutomatedActionEventFormUnsubmittedInfo as AutomatedActionEventFormUnsubmittedInfo,
    )
    from .automated_actions import (
        AutomatedActionEventFormsUnsubmitted as AutomatedActionEventFormsUnsubmitted,
    )
    from .automated_actions import AutomatedActionEventOnJourneyStart as AutomatedActionEventOnJourneyStart
    from .automated_actions import AutomatedActionEventOther as AutomatedActionEventOther
    from .automated_actions import AutomatedActionEventTicketCompleted as AutomatedActionEventTicketCompleted
    from .automated_actions import (
        AutomatedActionEventTicketCompletedInfo as AutomatedActionEventTicketCompletedInfo,
    )
    from .automated_actions import AutomatedActionEventWaitForTrigger as AutomatedActionEventWaitForTrigger
    from .automated_actions import (
        AutomatedActionEventWaitForTriggerInfo as AutomatedActionEventWaitForTriggerInfo,
    )
    from .shared import AutomatedActionField as AutomatedActionField
    from .automated_actions import AutomatedActionFieldCondition as AutomatedActionFieldCondition
    from .shared import AutomatedActionFieldsObjectInfo as AutomatedActionFieldsObjectInfo
    from .automated_actions import AutomatedActionFormCondition as AutomatedActionFormCondition
    from .shared import AutomatedActionHealthieAddToCourse as AutomatedActionHealthieAddToCourse
    from .shared import AutomatedActionHealthieAddToCourseInfo as AutomatedActionHealthieAddToCourseInfo
    from .shared import AutomatedActionHealthieSendChat as AutomatedActionHealthieSendChat
    from .shared import AutomatedActionHealthieSync as AutomatedActionHealthieSync
    from .automated_actions import AutomatedActionInfo as AutomatedActionInfo
    from .shared import AutomatedActionIterableCustomEvent as AutomatedActionIterableCustomEvent
    from .shared import AutomatedActionIterableCustomEventInfo as AutomatedActionIterableCustomEventInfo
    from .shared import AutomatedActionIterableSendEmail as AutomatedActionIterableSendEmail
    from .shared import AutomatedActionIterableSendEmailInfo as AutomatedActionIterableSendEmailInfo
    from .shared import AutomatedActionJourneyIdObjectInfo as AutomatedActionJourneyIdObjectInfo
    from .shared import AutomatedActionLine as AutomatedActionLine
    from .shared import AutomatedActionNotifyTeam as AutomatedActionNotifyTeam
    from .shared import AutomatedActionNotifyTeamInfo as AutomatedActionNotifyTeamInfo
    from .shared import AutomatedActionOther as AutomatedActionOther
    from .shared import AutomatedActionPagerDutyCreateIncident as AutomatedActionPagerDutyCreateIncident
    from .shared import (
        AutomatedActionPagerDutyCreateIncidentInfo as AutomatedActionPagerDutyCreateIncidentInfo,
    )
    from .shared import AutomatedActionRemoveEnduserTags as AutomatedActionRemoveEnduserTags
    from .shared import AutomatedActionRemoveFromJourney as AutomatedActionRemoveFromJourney
    from .shared import AutomatedActionSendChat as AutomatedActionSendChat
    from .shared import AutomatedActionSendChatInfo as AutomatedActionSendChatInfo
    from .shared import AutomatedActionSendEmail as AutomatedActionSendEmail
    from .shared import AutomatedActionSendEmailInfo as AutomatedActionSendEmailInfo
    from .shared import AutomatedActionSendForm as AutomatedActionSendForm
    from .shared import AutomatedActionSendFormInfo as AutomatedActionSendFormInfo
    from .shared import AutomatedActionSendSMS as AutomatedActionSendSMS
    from .shared import AutomatedActionSendSMSInfo as AutomatedActionSendSMSInfo
    from .shared import AutomatedActionSendWebhook as AutomatedActionSendWebhook
    from .shared import AutomatedActionSendWebhookInfo as AutomatedActionSendWebhookInfo
    from .shared import AutomatedActionSetEnduserFields as AutomatedActionSetEnduserFields
    from .shared import AutomatedActionSetEnduserStatus as AutomatedActionSetEnduserStatus
    from .shared import AutomatedActionSetEnduserStatusInfo as AutomatedActionSetEnduserStatusInfo
    from .shared import AutomatedActionShareContent as AutomatedActionShareContent
    from .shared import AutomatedActionShareContentInfo as AutomatedActionShareContentInfo
    from .shared import AutomatedActionSmartMeterPlaceOrder as AutomatedActionSmartMeterPlaceOrder
    from .shared import AutomatedActionSmartMeterPlaceOrderInfo as AutomatedActionSmartMeterPlaceOrderInfo
    from .automated_actions import AutomatedActionStatus as AutomatedActionStatus
    from .shared import AutomatedActionSwitchToRelatedContact as AutomatedActionSwitchToRelatedContact
    from .shared import AutomatedActionSwitchToRelatedContactInfo as AutomatedActionSwitchToRelatedContactInfo
    from .shared import AutomatedActionTagsObjectInfo as AutomatedActionTagsObjectInfo
    from .shared import AutomatedActionType as AutomatedActionType
    from .shared import AutomatedActionTypeAndInfoAction as AutomatedActionTypeAndInfoAction
    from .automated_actions import AutomatedActionUnit as AutomatedActionUnit
    from .automated_actions import AutomatedActionUpdates as AutomatedActionUpdates
    from .shared import AutomatedActionZendeskCreateTicket as AutomatedActionZendeskCreateTicket
    from .shared import AutomatedActionZendeskCreateTicketInfo as AutomatedActionZendeskCreateTicketInfo
    from .shared import AutomatedActionZusPull as AutomatedActionZusPull
    from .shared import AutomatedActionZusSync as AutomatedActionZusSync
    from .shared import (
        AutomatedMsBeforeDueDateAndDidRemindReminder as AutomatedMsBeforeDueDateAndDidRemindReminder,
    )
    from .automation_steps import AutomationStep as AutomationStep
    from .automation_steps import AutomationStepBatch as AutomationStepBatch
    from .automation_steps import AutomationStepCondition as AutomationStepCondition
    from .automation_steps import AutomationStepCreate as AutomationStepCreate
    from .automation_steps import AutomationStepInfo as AutomationStepInfo
    from .automation_steps import AutomationStepType as AutomationStepType
    from .automation_steps import AutomationStepUpdates as AutomationStepUpdates
    from .automation_triggers import AutomationTrigger as AutomationTrigger
    from .automation_triggers import AutomationTriggerAction as AutomationTriggerAction
    from .automation_triggers import (
        AutomationTriggerActionAddAccessTags as AutomationTriggerActionAddAccessTags,
    )
    from .automation_triggers import AutomationTriggerActionAddTags as AutomationTriggerActionAddTags
    from .automation_triggers import (
        AutomationTriggerActionAddToJourney as AutomationTriggerActionAddToJourney,
    )
    from .automation_triggers import (
        AutomationTriggerActionAddToJourneyInfo as AutomationTriggerActionAddToJourneyInfo,
    )
    from .automation_triggers import (
        AutomationTriggerActionAssignCareTeam as AutomationTriggerActionAssignCareTeam,
    )
    from .automation_triggers import (
        AutomationTriggerActionAssignCareTeamInfo as AutomationTriggerActionAssignCareTeamInfo,
    )
    from .automation_triggers import (
        AutomationTriggerActionCanvasAddPatient as AutomationTriggerActionCanvasAddPatient,
    )
    from .automation_triggers import AutomationTriggerActionMoveToStep as AutomationTriggerActionMoveToStep
    from .automation_triggers import AutomationTriggerActionOther as AutomationTriggerActionOther
    from .automation_triggers import (
        AutomationTriggerActionRemoveCareTeam as AutomationTriggerActionRemoveCareTeam,
    )
    from .automation_triggers import (
        AutomationTriggerActionRemoveCareTeamInfo as AutomationTriggerActionRemoveCareTeamInfo,
    )
    from .automation_triggers import (
        AutomationTriggerActionRemoveFromAllJourneys as AutomationTriggerActionRemoveFromAllJourneys,
    )
    from .automation_triggers import (
        AutomationTriggerActionRemoveFromJourney as AutomationTriggerActionRemoveFromJourney,
    )
    from .automation_triggers import AutomationTriggerActionRemoveTags as AutomationTriggerActionRemoveTags
    from .automation_triggers import AutomationTriggerActionSetFields as AutomationTriggerActionSetFields
    from .automation_triggers import (
        AutomationTriggerActionZusDeleteEnrollment as AutomationTriggerActionZusDeleteEnrollment,
    )
    from .automation_triggers import (
        AutomationTriggerActionZusDeleteEnrollmentInfo as AutomationTriggerActionZusDeleteEnrollmentInfo,
    )
    from .automation_triggers import AutomationTriggerBatch as AutomationTriggerBatch
    from .automation_triggers import AutomationTriggerComparison as AutomationTriggerComparison
    from .automation_triggers import AutomationTriggerComparisonBetween as AutomationTriggerComparisonBetween
    from .automation_triggers import (
        AutomationTriggerComparisonBetweenValue as AutomationTriggerComparisonBetweenValue,
    )
    from .automation_triggers import (
        AutomationTriggerComparisonGreaterThan as AutomationTriggerComparisonGreaterThan,
    )
    from .automation_triggers import (
        AutomationTriggerComparisonLessThan as AutomationTriggerComparisonLessThan,
    )
    from .automation_triggers import AutomationTriggerComparisonOther as AutomationTriggerComparisonOther
    from .automation_triggers import AutomationTriggerCreate as AutomationTriggerCreate
    from .automation_triggers import AutomationTriggerEvent as AutomationTriggerEvent
    from .automation_triggers import (
        AutomationTriggerEventAppointmentCancelled as AutomationTriggerEventAppointmentCancelled,
    )
    from .automation_triggers import (
        AutomationTriggerEventAppointmentCompleted as AutomationTriggerEventAppointmentCompleted,
    )
    from .automation_triggers import (
        AutomationTriggerEventAppointmentCreated as AutomationTriggerEventAppointmentCreated,
    )
    from .automation_triggers import (
        AutomationTriggerEventAppointmentInfo as AutomationTriggerEventAppointmentInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventAppointmentNoShowed as AutomationTriggerEventAppointmentNoShowed,
    )
    from .automation_triggers import (
        AutomationTriggerEventAppointmentRescheduled as AutomationTriggerEventAppointmentRescheduled,
    )
    from .automation_triggers import (
        AutomationTriggerEventContactCreated as AutomationTriggerEventContactCreated,
    )
    from .automation_triggers import (
        AutomationTriggerEventDatabaseEntryAdded as AutomationTriggerEventDatabaseEntryAdded,
    )
    from .automation_triggers import (
        AutomationTriggerEventDatabaseEntryAddedInfo as AutomationTriggerEventDatabaseEntryAddedInfo,
    )
    from .automation_triggers import AutomationTriggerEventFieldEquals as AutomationTriggerEventFieldEquals
    from .automation_triggers import (
        AutomationTriggerEventFormGroupCompleted as AutomationTriggerEventFormGroupCompleted,
    )
    from .automation_triggers import (
        AutomationTriggerEventFormGroupCompletedInfo as AutomationTriggerEventFormGroupCompletedInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventFormGroupIncomplete as AutomationTriggerEventFormGroupIncomplete,
    )
    from .automation_triggers import (
        AutomationTriggerEventFormGroupIncompleteInfo as AutomationTriggerEventFormGroupIncompleteInfo,
    )
    from .automation_triggers import AutomationTriggerEventFormStarted as AutomationTriggerEventFormStarted
    from .automation_triggers import (
        AutomationTriggerEventFormStartedInfo as AutomationTriggerEventFormStartedInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventFormSubmitted as AutomationTriggerEventFormSubmitted,
    )
    from .automation_triggers import (
        AutomationTriggerEventFormSubmittedInfo as AutomationTriggerEventFormSubmittedInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventFormUnsubmitted as AutomationTriggerEventFormUnsubmitted,
    )
    from .automation_triggers import (
        AutomationTriggerEventFormUnsubmittedInfo as AutomationTriggerEventFormUnsubmittedInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventHasNotEngaged as AutomationTriggerEventHasNotEngaged,
    )
    from .automation_triggers import (
        AutomationTriggerEventHasNotEngagedInfo as AutomationTriggerEventHasNotEngagedInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventHealthieNoteLocked as AutomationTriggerEventHealthieNoteLocked,
    )
    from .automation_triggers import (
        AutomationTriggerEventHealthieNoteLockedInfo as AutomationTriggerEventHealthieNoteLockedInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventIncomingMessage as AutomationTriggerEventIncomingMessage,
    )
    from .automation_triggers import (
        AutomationTriggerEventIncomingMessageInfo as AutomationTriggerEventIncomingMessageInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventInputsAndPhoneNumbersInfo as AutomationTriggerEventInputsAndPhoneNumbersInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventLeftVoicemail as AutomationTriggerEventLeftVoicemail,
    )
    from .automation_triggers import (
        AutomationTriggerEventMedicationAdded as AutomationTriggerEventMedicationAdded,
    )
    from .automation_triggers import (
        AutomationTriggerEventMessageDeliveryFailure as AutomationTriggerEventMessageDeliveryFailure,
    )
    from .automation_triggers import AutomationTriggerEventMessageInfo as AutomationTriggerEventMessageInfo
    from .automation_triggers import (
        AutomationTriggerEventMessageLinkClicked as AutomationTriggerEventMessageLinkClicked,
    )
    from .automation_triggers import (
        AutomationTriggerEventMessageOpened as AutomationTriggerEventMessageOpened,
    )
    from .automation_triggers import AutomationTriggerEventMissedCall as AutomationTriggerEventMissedCall
    from .automation_triggers import (
        AutomationTriggerEventNoRecentAppointment as AutomationTriggerEventNoRecentAppointment,
    )
    from .automation_triggers import (
        AutomationTriggerEventNoRecentAppointmentInfo as AutomationTriggerEventNoRecentAppointmentInfo,
    )
    from .automation_triggers import AutomationTriggerEventOnBirthday as AutomationTriggerEventOnBirthday
    from .automation_triggers import (
        AutomationTriggerEventOnBirthdayInfo as AutomationTriggerEventOnBirthdayInfo,
    )
    from .automation_triggers import AutomationTriggerEventOrderCreated as AutomationTriggerEventOrderCreated
    from .automation_triggers import (
        AutomationTriggerEventOrderCreatedInfo as AutomationTriggerEventOrderCreatedInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventOrderStatusEquals as AutomationTriggerEventOrderStatusEquals,
    )
    from .automation_triggers import (
        AutomationTriggerEventOrderStatusEqualsInfo as AutomationTriggerEventOrderStatusEqualsInfo,
    )
    from .automation_triggers import AutomationTriggerEventOther as AutomationTriggerEventOther
    from .automation_triggers import (
        AutomationTriggerEventPregnancyEnded as AutomationTriggerEventPregnancyEnded,
    )
    from .automation_triggers import (
        AutomationTriggerEventPregnancyEndedInfo as AutomationTriggerEventPregnancyEndedInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventProblemCreated as AutomationTriggerEventProblemCreated,
    )
    from .automation_triggers import AutomationTriggerEventPurchaseMade as AutomationTriggerEventPurchaseMade
    from .automation_triggers import AutomationTriggerEventRefundIssued as AutomationTriggerEventRefundIssued
    from .automation_triggers import AutomationTriggerEventSMSReply as AutomationTriggerEventSMSReply
    from .automation_triggers import AutomationTriggerEventSMSReplyInfo as AutomationTriggerEventSMSReplyInfo
    from .automation_triggers import (
        AutomationTriggerEventSubscriptionEnded as AutomationTriggerEventSubscriptionEnded,
    )
    from .automation_triggers import (
        AutomationTriggerEventTitlesObjectInfo as AutomationTriggerEventTitlesObjectInfo,
    )
    from .automation_triggers import AutomationTriggerEventVitalCount as AutomationTriggerEventVitalCount
    from .automation_triggers import (
        AutomationTriggerEventVitalCountInfo as AutomationTriggerEventVitalCountInfo,
    )
    from .automation_triggers import AutomationTriggerEventVitalUpdate as AutomationTriggerEventVitalUpdate
    from .automation_triggers import (
        AutomationTriggerEventVitalUpdateInfo as AutomationTriggerEventVitalUpdateInfo,
    )
    from .automation_triggers import AutomationTriggerStatus as AutomationTriggerStatus
    from .automation_triggers import AutomationTriggerSubmitterType as AutomationTriggerSubmitterType
    from .automation_triggers import AutomationTriggerTrigger as AutomationTriggerTrigger
    from .automation_triggers import AutomationTriggerUpdates as AutomationTriggerUpdates
    from .webhook_events import AutomationWebhook as AutomationWebhook
    from .availability_blocks import AvailabilityBlock as AvailabilityBlock
    from .availability_blocks import AvailabilityBlockBatch as AvailabilityBlockBatch
    from .availability_blocks import AvailabilityBlockCreate as AvailabilityBlockCreate
    from .availability_blocks import AvailabilityBlockEntity as AvailabilityBlockEntity
    from .availability_blocks import AvailabilityBlockUpdates as AvailabilityBlockUpdates
    from .background_errors import BackgroundError as BackgroundError
    from .background_errors import BackgroundErrorBatch as BackgroundErrorBatch
    from .background_errors import BackgroundErrorCreate as BackgroundErrorCreate
    from .background_errors import BackgroundErrorUpdates as BackgroundErrorUpdates
    from .endusers import BeginEnduserLoginFlowResponse as BeginEnduserLoginFlowResponse
    from .shared import Block as Block
    from .shared import BlockInfo as BlockInfo
    from .shared import BlockType as BlockType
    from .blocked_phones import BlockedPhone as BlockedPhone
    from .blocked_phones import BlockedPhoneBatch as BlockedPhoneBatch
    from .blocked_phones import BlockedPhoneCreate as BlockedPhoneCreate
    from .blocked_phones import BlockedPhoneUpdates as BlockedPhoneUpdates
    from .calendar_events import BookAppointmentResponse as BookAppointmentResponse
    from .shared import BuiltinField as BuiltinField
    from .calendar_events import CalendarAvailabilityResponse as CalendarAvailabilityResponse
    from .calendar_events import CalendarEvent as CalendarEvent
    from .calendar_events import CalendarEventAttachment as CalendarEventAttachment
    from .calendar_events import CalendarEventAvailabilityBlock as CalendarEventAvailabilityBlock
    from .calendar_events import CalendarEventBatch as CalendarEventBatch
    from .calendar_events import CalendarEventCancelledGroupAttendee as CalendarEventCancelledGroupAttendee
    from .calendar_events import CalendarEventCreate as CalendarEventCreate
    from .calendar_events import CalendarEventEnduserFormResponse as CalendarEventEnduserFormResponse
    from .calendar_events import CalendarEventEnduserTask as CalendarEventEnduserTask
    from .calendar_events import CalendarEventMeetingStatus as CalendarEventMeetingStatus
    from .calendar_event_rsvps import CalendarEventRSVP as CalendarEventRSVP
    from .calendar_event_rsvps import CalendarEventRSVPBatch as CalendarEventRSVPBatch
    from .calendar_event_rsvps import CalendarEventRSVPCreate as CalendarEventRSVPCreate
    from .calendar_event_rsvps import CalendarEventRSVPUpdates as CalendarEventRSVPUpdates
    from .webhook_events import CalendarEventReminderWebhook as CalendarEventReminderWebhook
    from .shared import CalendarEventResponse as CalendarEventResponse
    from .calendar_events import CalendarEventStatusChangeSource as CalendarEventStatusChangeSource
    from .shared import CalendarEventTemplate as CalendarEventTemplate
    from .calendar_event_templates import CalendarEventTemplateBatch as CalendarEventTemplateBatch
    from .calendar_event_templates import CalendarEventTemplateCreate as CalendarEventTemplateCreate
    from .calendar_event_templates import CalendarEventTemplateUpdates as CalendarEventTemplateUpdates
    from .shared import CalendarEventType as CalendarEventType
    from .calendar_events import CalendarEventUpdates as CalendarEventUpdates
    from .calendar_events import CalendarEventsPushResponse as CalendarEventsPushResponse
    from .call_hold_queues import CallHoldQueue as CallHoldQueue
    from .call_hold_queues import CallHoldQueueBatch as CallHoldQueueBatch
    from .call_hold_queues import CallHoldQueueCreate as CallHoldQueueCreate
    from .call_hold_queues import CallHoldQueueQueue as CallHoldQueueQueue
    from .call_hold_queues import CallHoldQueueResponse as CallHoldQueueResponse
    from .call_hold_queues import CallHoldQueueUpdates as CallHoldQueueUpdates
    from .care_plans import CarePlan as CarePlan
    from .care_plans import CarePlanBatch as CarePlanBatch
    from .care_plans import CarePlanCreate as CarePlanCreate
    from .care_plans import CarePlanUpdates as CarePlanUpdates
    from .chat_messages import Chat as Chat
    from .chat_rooms import ChatRoom as ChatRoom
    from .chat_rooms import ChatRoomBatch as ChatRoomBatch
    from .chat_rooms import ChatRoomCreate as ChatRoomCreate
    from .chat_rooms import ChatRoomDisplayInfoResponse as ChatRoomDisplayInfoResponse
    from .chat_rooms import ChatRoomResponse as ChatRoomResponse
    from .chat_rooms import ChatRoomType as ChatRoomType
    from .chat_rooms import ChatRoomUpdates as ChatRoomUpdates
    from .chat_messages import ChatUpdates as ChatUpdates
    from .shared import CodeDisplayAndSystem as CodeDisplayAndSystem
    from .comment_likes import CommentLike as CommentLike
    from .configurations import Configuration as Configuration
    from .configurations import ConfigurationBatch as ConfigurationBatch
    from .configurations import ConfigurationCreate as ConfigurationCreate
    from .configurations import ConfigurationUpdates as ConfigurationUpdates
    from .integrations import ConnectStripeResponse as ConnectStripeResponse
    from .shared import Cost as Cost
    from .shared import CptCode as CptCode
    from .shared import CreatorType as CreatorType
    from .shared import Currency as Currency
    from .users import CustomDashboardView as CustomDashboardView
    from .users import CustomDashboardViewBlock as CustomDashboardViewBlock
    from .users import CustomDashboardViewBlockInfo as CustomDashboardViewBlockInfo
    from .users import CustomDashboardViewBlockType as CustomDashboardViewBlockType
    from .shared import CustomField as CustomField
    from .shared import CustomerIdClientSecretAndPublishableKey as CustomerIdClientSecretAndPublishableKey
    from .shared import DataFieldsMapping as DataFieldsMapping
    from .databases import Database as Database
    from .databases import DatabaseBatch as DatabaseBatch
    from .databases import DatabaseCreate as DatabaseCreate
    from .databases import DatabaseField as DatabaseField
    from .databases import DatabaseOptions as DatabaseOptions
    from .shared import DatabaseRecord as DatabaseRecord
    from .database_records import DatabaseRecordBatch as DatabaseRecordBatch
    from .database_records import DatabaseRecordCreate as DatabaseRecordCreate
    from .shared import DatabaseRecordType as DatabaseRecordType
    from .database_records import DatabaseRecordUpdates as DatabaseRecordUpdates
    from .shared import DatabaseRecordValue as DatabaseRecordValue
    from .databases import DatabaseUpdates as DatabaseUpdates
    from .shared import DateTimeOrEmpty as DateTimeOrEmpty
    from .emails import DeliverEmailViaOutlookResponse as DeliverEmailViaOutlookResponse
    from .calendar_events import (
        DetailsForAppointmentBookingPageResponse as DetailsForAppointmentBookingPageResponse,
    )
    from .diagnosis_codes import DiagnosisCode as DiagnosisCode
    from .diagnosis_codes import DiagnosisCodeBatch as DiagnosisCodeBatch
    from .diagnosis_codes import DiagnosisCodeCreate as DiagnosisCodeCreate
    from .diagnosis_codes import DiagnosisCodeUpdates as DiagnosisCodeUpdates
    from .files import DownloadLink as DownloadLink
    from .emails import Email as Email
    from .emails import EmailAttachment as EmailAttachment
    from .emails import EmailBatch as EmailBatch
    from .emails import EmailCreate as EmailCreate
    from .emails import EmailEncoding as EmailEncoding
    from .shared import EmailOrSMS as EmailOrSMS
    from .email_sync_denials import EmailSyncDenial as EmailSyncDenial
    from .email_sync_denials import EmailSyncDenialBatch as EmailSyncDenialBatch
    from .email_sync_denials import EmailSyncDenialCreate as EmailSyncDenialCreate
    from .email_sync_denials import EmailSyncDenialUpdates as EmailSyncDenialUpdates
    from .emails import EmailUpdates as EmailUpdates
    from .emails import EmailsSendWithTemplateResponse as EmailsSendWithTemplateResponse
    from .shared import EmptyOrAll as EmptyOrAll
    from .shared import EmptyOrDateTime as EmptyOrDateTime
    from .shared import Enduser as Enduser
    from .endusers import EnduserBatch as EnduserBatch
    from .shared import EnduserBookingNote as EnduserBookingNote
    from .endusers import EnduserCreate as EnduserCreate
    from .enduser_custom_types import EnduserCustomType as EnduserCustomType
    from .enduser_custom_types import EnduserCustomTypeBatch as EnduserCustomTypeBatch
    from .enduser_custom_types import EnduserCustomTypeCreate as EnduserCustomTypeCreate
    from .shared import EnduserCustomTypeInfo as EnduserCustomTypeInfo
    from .shared import EnduserCustomTypeType as EnduserCustomTypeType
    from .enduser_custom_types import EnduserCustomTypeUpdates as EnduserCustomTypeUpdates
    from .shared import EnduserDevice as EnduserDevice
    from .shared import EnduserDiagnosis as EnduserDiagnosis
    from .enduser_encounters import EnduserEncounter as EnduserEncounter
    from .enduser_encounters import EnduserEncounterDiagnosis as EnduserEncounterDiagnosis
    from .enduser_encounters import EnduserEncounterIntegration as EnduserEncounterIntegration
    from .enduser_encounters import EnduserEncounterProcedureCode as EnduserEncounterProcedureCode
    from .enduser_encounters import EnduserEncounterResponse as EnduserEncounterResponse
    from .enduser_encounters import EnduserEncounterType as EnduserEncounterType
    from .enduser_encounters import EnduserEncounterUnits as EnduserEncounterUnits
    from .endusers import EnduserInsuranceType as EnduserInsuranceType
    from .endusers import EnduserIsAuthenticatedResponse as EnduserIsAuthenticatedResponse
    from .endusers import EnduserIsAuthenticatedResponseFalse as EnduserIsAuthenticatedResponseFalse
    from .endusers import EnduserIsAuthenticatedResponseTrue as EnduserIsAuthenticatedResponseTrue
    from .shared import EnduserLanguage as EnduserLanguage
    from .enduser_medications import EnduserMedication as EnduserMedication
    from .enduser_medications import EnduserMedicationBatch as EnduserMedicationBatch
    from .enduser_medications import EnduserMedicationCreate as EnduserMedicationCreate
    from .enduser_medications import EnduserMedicationDispensing as EnduserMedicationDispensing
    from .enduser_medications import EnduserMedicationDosage as EnduserMedicationDosage
    from .enduser_medications import EnduserMedicationUpdates as EnduserMedicationUpdates
    from .enduser_observations import EnduserObservation as EnduserObservation
    from .enduser_observations import EnduserObservationBatch as EnduserObservationBatch
    from .enduser_observations import EnduserObservationCategory as EnduserObservationCategory
    from .enduser_observations import EnduserObservationClassification as EnduserObservationClassification
    from .enduser_observations import EnduserObservationCreate as EnduserObservationCreate
    from .enduser_observations import EnduserObservationMeasurement as EnduserObservationMeasurement
    from .enduser_observations import EnduserObservationResponse as EnduserObservationResponse
    from .enduser_observations import EnduserObservationStatus as EnduserObservationStatus
    from .enduser_observations import EnduserObservationUpdates as EnduserObservationUpdates
    from .enduser_orders import EnduserOrder as EnduserOrder
    from .enduser_orders import EnduserOrderBatch as EnduserOrderBatch
    from .enduser_orders import EnduserOrderCreate as EnduserOrderCreate
    from .enduser_orders import EnduserOrderItem as EnduserOrderItem
    from .enduser_orders import EnduserOrderResponse as EnduserOrderResponse
    from .enduser_orders import EnduserOrderUpdates as EnduserOrderUpdates
    from .enduser_orders import (
        EnduserOrdersGetAvailableTestsResponse as EnduserOrdersGetAvailableTestsResponse,
    )
    from .shared import EnduserPreference as EnduserPreference
    from .enduser_problems import EnduserProblem as EnduserProblem
    from .enduser_problems import EnduserProblemBatch as EnduserProblemBatch
    from .enduser_problems import EnduserProblemCreate as EnduserProblemCreate
    from .enduser_problems import EnduserProblemUpdates as EnduserProblemUpdates
    from .enduser_profile_views import EnduserProfileView as EnduserProfileView
    from .enduser_profile_views import EnduserProfileViewBatch as EnduserProfileViewBatch
    from .enduser_profile_views import EnduserProfileViewBlock as EnduserProfileViewBlock
    from .enduser_profile_views import EnduserProfileViewCreate as EnduserProfileViewCreate
    from .enduser_profile_views import EnduserProfileViewDisplayField as EnduserProfileViewDisplayField
    from .enduser_profile_views import EnduserProfileViewInfo as EnduserProfileViewInfo
    from .enduser_profile_views import EnduserProfileViewType as EnduserProfileViewType
    from .enduser_profile_views import EnduserProfileViewUpdates as EnduserProfileViewUpdates
    from .shared import EnduserRelationship as EnduserRelationship
    from .endusers import EnduserResult as EnduserResult
    from .shared import EnduserScheduledJourney as EnduserScheduledJourney
    from .shared import EnduserStatus as EnduserStatus
    from .enduser_status_updates import EnduserStatusUpdate as EnduserStatusUpdate
    from .enduser_status_updates import EnduserStatusUpdateBatch as EnduserStatusUpdateBatch
    from .enduser_status_updates import EnduserStatusUpdateCreate as EnduserStatusUpdateCreate
    from .shared import EnduserStripeSubscription as EnduserStripeSubscription
    from .enduser_tasks import EnduserTask as EnduserTask
    from .enduser_tasks import EnduserTaskBatch as EnduserTaskBatch
    from .enduser_tasks import EnduserTaskCreate as EnduserTaskCreate
    from .enduser_tasks import EnduserTaskUpdates as EnduserTaskUpdates
    from .endusers import EnduserUpdates as EnduserUpdates
    from .shared import EnduserValueAndUnit as EnduserValueAndUnit
    from .enduser_views import EnduserView as EnduserView
    from .enduser_views import EnduserViewBatch as EnduserViewBatch
    from .enduser_views import EnduserViewCreate as EnduserViewCreate
    from .enduser_views import EnduserViewSort as EnduserViewSort
    from .enduser_views import EnduserViewType as EnduserViewType
    from .enduser_views import EnduserViewUpdates as EnduserViewUpdates
    from .endusers import EndusersBulkUpdateResponse as EndusersBulkUpdateResponse
    from .shared import EndusersCheckEligibilityResponse as EndusersCheckEligibilityResponse
    from .shared import EndusersEngagementByUseridResponse as EndusersEngagementByUseridResponse
    from .shared import EndusersEngagementResponse as EndusersEngagementResponse
    from .shared import EndusersJourneysReportResponse as EndusersJourneysReportResponse
    from .endusers import EndusersOtpMethodsResponse as EndusersOtpMethodsResponse
    from .endusers import EndusersPushResponse as EndusersPushResponse
    from .endusers import EndusersVerifyOtpCodeResponse as EndusersVerifyOtpCodeResponse
    from .engagement_events import EngagementEvent as EngagementEvent
    from .engagement_events import EngagementEventBatch as EngagementEventBatch
    from .engagement_events import EngagementEventCreate as EngagementEventCreate
    from .engagement_events import EngagementEventUpdates as EngagementEventUpdates
    from .calendar_events import EventsForUserResponse as EventsForUserResponse
    from .fax_logs import FaxLog as FaxLog
    from .fax_logs import FaxLogBatch as FaxLogBatch
    from .fax_logs import FaxLogCreate as FaxLogCreate
    from .fax_logs import FaxLogUpdates as FaxLogUpdates
    from .shared import FieldAndValue as FieldAndValue
    from .files import File as File
    from .files import FileResponse as FileResponse
    from .files import FileUpdates as FileUpdates
    from .files import FileViewsById as FileViewsById
    from .flowchart_notes import FlowchartNote as FlowchartNote
    from .flowchart_notes import FlowchartNoteBatch as FlowchartNoteBatch
    from .flowchart_notes import FlowchartNoteCreate as FlowchartNoteCreate
    from .flowchart_notes import FlowchartNoteUpdates as FlowchartNoteUpdates
    from .shared import FlowchartUI as FlowchartUI
    from .shared import Form as Form
    from .forms import FormBatch as FormBatch
    from .shared import FormCanvasNoteCoding as FormCanvasNoteCoding
    from .forms import FormCreate as FormCreate
    from .shared import FormCustomization as FormCustomization
    from .shared import FormField as FormField
    from .form_fields import FormFieldBatch as FormFieldBatch
    from .shared import FormFieldCalloutCondition as FormFieldCalloutCondition
    from .shared import FormFieldComparison as FormFieldComparison
    from .form_fields import FormFieldCreate as FormFieldCreate
    from .shared import FormFieldDatabaseFilter as FormFieldDatabaseFilter
    from .form_fields import FormFieldEnduserFields as FormFieldEnduserFields
    from .shared import FormFieldFeedback as FormFieldFeedback
    from .shared import FormFieldOptions as FormFieldOptions
    from .shared import FormFieldPrepopulateFromDatabase as FormFieldPrepopulateFromDatabase
    from .shared import FormFieldPreviousField as FormFieldPreviousField
    from .shared import FormFieldPreviousFieldType as FormFieldPreviousFieldType
    from .shared import FormFieldTableChoice as FormFieldTableChoice
    from .shared import FormFieldType as FormFieldType
    from .form_fields import FormFieldUpdates as FormFieldUpdates
    from .forms import FormFields as FormFields
    from .form_fields import FormFieldsBookingInfoResponse as FormFieldsBookingInfoResponse
    from .form_fields import (
        FormFieldsLoadChoicesFromDatabaseResponse as FormFieldsLoadChoicesFromDatabaseResponse,
    )
    from .form_groups import FormGroup as FormGroup
    from .form_groups import FormGroupBatch as FormGroupBatch
    from .form_groups import FormGroupCreate as FormGroupCreate
    from .form_groups import FormGroupUpdates as FormGroupUpdates
    from .form_responses import FormInfoForAccessCodeResponse as FormInfoForAccessCodeResponse
    from .shared import FormIntake as FormIntake
    from .form_responses import FormResponse as FormResponse
    from .form_responses import FormResponseAddenda as FormResponseAddenda
    from .form_responses import FormResponseAnswer as FormResponseAnswer
    from .form_responses import FormResponseBatch as FormResponseBatch
    from .form_responses import FormResponseByAnswer as FormResponseByAnswer
    from .form_responses import FormResponseCreate as FormResponseCreate
    from .form_responses import FormResponseDosage as FormResponseDosage
    from .form_responses import FormResponseEmotii as FormResponseEmotii
    from .form_responses import FormResponseFollowup as FormResponseFollowup
    from .form_responses import FormResponseGender as FormResponseGender
    from .form_responses import FormResponseResponse as FormResponseResponse
    from .form_responses import FormResponseScore as FormResponseScore
    from .form_responses import FormResponseScores as FormResponseScores
    from .form_responses import FormResponseTotal as FormResponseTotal
    from .form_responses import FormResponseType as FormResponseType
    from .form_responses import FormResponseUpdates as FormResponseUpdates
    from .form_responses import FormResponseUtm as FormResponseUtm
    from .form_responses import FormResponseValue as FormResponseValue
    from .form_responses import FormResponsesStripeDetailsResponse as FormResponsesStripeDetailsResponse
    from .shared import FormScoresSync as FormScoresSync
    from .shared import FormScoring as FormScoring
    from .forms import FormStatistics as FormStatistics
    from .shared import FormType as FormType
    from .forms import FormUpdates as FormUpdates
    from .forms import FormsPublicDetailsResponse as FormsPublicDetailsResponse
    from .forms import FormsStatisticsResponse as FormsStatisticsResponse
    from .forums import Forum as Forum
    from .forums import ForumBatch as ForumBatch
    from .forums import ForumCreate as ForumCreate
    from .forum_posts import ForumPost as ForumPost
    from .forum_posts import ForumPostBatch as ForumPostBatch
    from .forum_posts import ForumPostCreate as ForumPostCreate
    from .forum_posts import ForumPostUpdates as ForumPostUpdates
    from .forums import ForumUpdates as ForumUpdates
    from .shared import FromAndTo as FromAndTo
    from .shared import Gender as Gender
    from .users import GenerateAuthTokenResponse as GenerateAuthTokenResponse
    from .integrations import GenerateGoogleAuthUrlResponse as GenerateGoogleAuthUrlResponse
    from .shared import GenerateMeetingLinkResponse as GenerateMeetingLinkResponse
    from .integrations import GenerateOauth2AuthUrlIntegration as GenerateOauth2AuthUrlIntegration
    from .integrations import GenerateOauth2AuthUrlResponse as GenerateOauth2AuthUrlResponse
    from .calendar_events import GenerateZoomMeetingResponse as GenerateZoomMeetingResponse
    from .group_mms_conversations import GroupMmsConversation as GroupMmsConversation
    from .group_mms_conversations import GroupMmsConversationMessage as GroupMmsConversationMessage
    from .group_mms_conversations import GroupMmsConversationResponse as GroupMmsConversationResponse
    from .group_mms_conversations import GroupMmsConversationUpdates as GroupMmsConversationUpdates
    from .group_mms_conversations import GroupMmsConversationUserState as GroupMmsConversationUserState
    from .shared import Grouped as Grouped
    from .shared import Id as Id
    from .shared import IdObject as IdObject
    from .shared import Image as Image
    from .shared import IndexUpdate as IndexUpdate
    from .integrations import Integration as Integration
    from .integrations import IntegrationAuthentication as IntegrationAuthentication
    from .integrations import IntegrationBatch as IntegrationBatch
    from .integrations import IntegrationCountryCode as IntegrationCountryCode
    from .integrations import IntegrationCreate as IntegrationCreate
    from .integrations import IntegrationEnduserFieldMapping as IntegrationEnduserFieldMapping
    from .integrations import IntegrationInfo as IntegrationInfo
    from .integration_logs import IntegrationLog as IntegrationLog
    from .integration_logs import IntegrationLogStatus as IntegrationLogStatus
    from .integrations import IntegrationResponse as IntegrationResponse
    from .integrations import IntegrationTokenType as IntegrationTokenType
    from .integrations import IntegrationType as IntegrationType
    from .integrations import IntegrationUpdates as IntegrationUpdates
    from .integrations import IntegrationsConnectPhotonResponse as IntegrationsConnectPhotonResponse
    from .integrations import IntegrationsLoadPayersResponse as IntegrationsLoadPayersResponse
    from .integrations import IntegrationsProxyReadResponse as IntegrationsProxyReadResponse
    from .users import InviteUserToOrganizationResponse as InviteUserToOrganizationResponse
    from .meetings import JoinMeetingForEventResponse as JoinMeetingForEventResponse
    from .journeys import Journey as Journey
    from .journeys import JourneyBatch as JourneyBatch
    from .shared import JourneyContext as JourneyContext
    from .journeys import JourneyCreate as JourneyCreate
    from .journeys import JourneyOnIncomingEnduserCommunication as JourneyOnIncomingEnduserCommunication
    from .journeys import JourneyPriority as JourneyPriority
    from .journeys import JourneyState as JourneyState
    from .journeys import JourneyStatesResponse as JourneyStatesResponse
    from .journeys import JourneyStatistics as JourneyStatistics
    from .journeys import JourneySteps as JourneySteps
    from .journeys import JourneyUpdates as JourneyUpdates
    from .journeys import JourneysStatisticsResponse as JourneysStatisticsResponse
    from .shared import ListSearch as ListSearch
    from .shared import ListSort as ListSort
    from .endusers import LoginEnduserResponse as LoginEnduserResponse
    from .managed_content_records import ManagedContentRecord as ManagedContentRecord
    from .managed_content_record_assignments import (
        ManagedContentRecordAssignment as ManagedContentRecordAssignment,
    )
    from .managed_content_record_assignments import (
        ManagedContentRecordAssignmentBatch as ManagedContentRecordAssignmentBatch,
    )
    from .managed_content_record_assignments import (
        ManagedContentRecordAssignmentCreate as ManagedContentRecordAssignmentCreate,
    )
    from .managed_content_records import (
        ManagedContentRecordAssignmentType as ManagedContentRecordAssignmentType,
    )
    from .managed_content_record_assignments import (
        ManagedContentRecordAssignmentUpdates as ManagedContentRecordAssignmentUpdates,
    )
    from .managed_content_records import ManagedContentRecordBatch as ManagedContentRecordBatch
    from .managed_content_records import ManagedContentRecordBlock as ManagedContentRecordBlock
    from .managed_content_records import ManagedContentRecordBlockType as ManagedContentRecordBlockType
    from .managed_content_records import ManagedContentRecordCreate as ManagedContentRecordCreate
    from .managed_content_records import (
        ManagedContentRecordEmbeddingType as ManagedContentRecordEmbeddingType,
    )
    from .managed_content_records import ManagedContentRecordInfo as ManagedContentRecordInfo
    from .managed_content_records import ManagedContentRecordType as ManagedContentRecordType
    from .managed_content_records import ManagedContentRecordUpdates as ManagedContentRecordUpdates
    from .managed_content_records import (
        ManagedContentRecordsGenerateEmbeddingResponse as ManagedContentRecordsGenerateEmbeddingResponse,
    )
    from .managed_content_records import (
        ManagedContentRecordsLoadUnauthenticatedResponse as ManagedContentRecordsLoadUnauthenticatedResponse,
    )
    from .managed_content_records import (
        ManagedContentRecordsSearchResponse as ManagedContentRecordsSearchResponse,
    )
    from .managed_content_records import ManagedContentRecordsSearchType as ManagedContentRecordsSearchType
    from .chat_rooms import MarkChatRoomReadResponse as MarkChatRoomReadResponse
    from .meetings import Meeting as Meeting
    from .meetings import MeetingObject as MeetingObject
    from .meetings import MeetingObjectMeeting as MeetingObjectMeeting
    from .meetings import MeetingOther as MeetingOther
    from .meetings import MeetingResponse as MeetingResponse
    from .meetings import MeetingStatus as MeetingStatus
    from .shared import MemberIdPayerIdAndPayerName as MemberIdPayerIdAndPayerName
    from .message_template_snippets import MessageTemplateSnippet as MessageTemplateSnippet
    from .message_template_snippets import MessageTemplateSnippetBatch as MessageTemplateSnippetBatch
    from .message_template_snippets import MessageTemplateSnippetCreate as MessageTemplateSnippetCreate
    from .message_template_snippets import MessageTemplateSnippetUpdates as MessageTemplateSnippetUpdates
    from .shared import Mfa as Mfa
    from .shared import Mode as Mode
    from .meetings import MyMeetingsResponse as MyMeetingsResponse
    from .shared import NameAndId as NameAndId
    from .notes import Note as Note
    from .notes import NoteBatch as NoteBatch
    from .notes import NoteCreate as NoteCreate
    from .notes import NoteUpdates as NoteUpdates
    from .shared import NumberOrEmpty as NumberOrEmpty
    from .shared import NumberOrString as NumberOrString
    from .shared import Organization as Organization
    from .shared import OrganizationAltVitalTeamId as OrganizationAltVitalTeamId
    from .shared import OrganizationAnalyticsIframe as OrganizationAnalyticsIframe
    from .shared import OrganizationAnswersSyncToPortal as OrganizationAnswersSyncToPortal
    from .shared import OrganizationAthenaDepartment as OrganizationAthenaDepartment
    from .shared import OrganizationAthenaFieldsSync as OrganizationAthenaFieldsSync
    from .shared import OrganizationAuthentication as OrganizationAuthentication
    from .shared import OrganizationCalendar as OrganizationCalendar
    from .shared import OrganizationCanvasMessageSync as OrganizationCanvasMessageSync
    from .shared import OrganizationCommunication as OrganizationCommunication
    from .shared import OrganizationDashboard as OrganizationDashboard
    from .shared import OrganizationDay as OrganizationDay
    from .shared import OrganizationDefaultDoseSpotPharmacy as OrganizationDefaultDoseSpotPharmacy
    from .shared import OrganizationDirection as OrganizationDirection
    from .shared import OrganizationEnduserProfileWebhook as OrganizationEnduserProfileWebhook
    from .shared import OrganizationEndusers as OrganizationEndusers
    from .shared import OrganizationExternalField as OrganizationExternalField
    from .shared import OrganizationInfo as OrganizationInfo
    from .users import OrganizationLimits as OrganizationLimits
    from .shared import OrganizationMethod as OrganizationMethod
    from .shared import OrganizationOffset as OrganizationOffset
    from .shared import OrganizationOption as OrganizationOption
    from .shared import OrganizationOutOfOfficeVoicemail as OrganizationOutOfOfficeVoicemail
    from .shared import OrganizationOutOfOfficeVoicemailType as OrganizationOutOfOfficeVoicemailType
    from .shared import OrganizationPhoneLabel as OrganizationPhoneLabel
    from .shared import OrganizationPhoton as OrganizationPhoton
    from .shared import OrganizationPortalSettings as OrganizationPortalSettings
    from .shared import OrganizationSettings as OrganizationSettings
    from .organizations import OrganizationTheme as OrganizationTheme
    from .organizations import OrganizationThemeResponse as OrganizationThemeResponse
    from .shared import OrganizationTickets as OrganizationTickets
    from .organizations import OrganizationType as OrganizationType
    from .organizations import OrganizationUpdates as OrganizationUpdates
    from .shared import OrganizationUsers as OrganizationUsers
    from .shared import OrganizationView as OrganizationView
    from .shared import OrganizationZendeskSettings as OrganizationZendeskSettings
    from .organizations import (
        OrganizationsAthenaSubscriptionResponse as OrganizationsAthenaSubscriptionResponse,
    )
    from .organizations import OrganizationsCreateAndJoinResponse as OrganizationsCreateAndJoinResponse
    from .organizations import OrganizationsSyncNoteToCanvasResponse as OrganizationsSyncNoteToCanvasResponse
    from .phone_calls import PhoneCall as PhoneCall
    from .phone_calls import PhoneCallBatch as PhoneCallBatch
    from .phone_calls import PhoneCallConferenceAttendees as PhoneCallConferenceAttendees
    from .phone_calls import PhoneCallCreate as PhoneCallCreate
    from .phone_calls import PhoneCallOs as PhoneCallOs
    from .shared import PhoneCallResponse as PhoneCallResponse
    from .shared import PhoneCallResponseReport as PhoneCallResponseReport
    from .phone_calls import PhoneCallUpdates as PhoneCallUpdates
    from .phone_trees import PhoneTree as PhoneTree
    from .phone_trees import PhoneTreeAction as PhoneTreeAction
    from .phone_trees import PhoneTreeBatch as PhoneTreeBatch
    from .phone_trees import PhoneTreeCreate as PhoneTreeCreate
    from .phone_trees import PhoneTreeEnduserCondition as PhoneTreeEnduserCondition
    from .phone_trees import PhoneTreeEvent as PhoneTreeEvent
    from .phone_trees import PhoneTreeEventType as PhoneTreeEventType
    from .phone_trees import PhoneTreeInfo as PhoneTreeInfo
    from .phone_trees import PhoneTreeNode as PhoneTreeNode
    from .phone_trees import PhoneTreeNodeType as PhoneTreeNodeType
    from .phone_trees import PhoneTreeUpdates as PhoneTreeUpdates
    from .shared import Playback as Playback
    from .portal_brandings import PortalBranding as PortalBranding
    from .portal_brandings import PortalBrandingBatch as PortalBrandingBatch
    from .portal_brandings import PortalBrandingCreate as PortalBrandingCreate
    from .portal_brandings import PortalBrandingUpdates as PortalBrandingUpdates
    from .portal_customizations import PortalCustomization as PortalCustomization
    from .portal_customizations import PortalCustomizationBatch as PortalCustomizationBatch
    from .portal_customizations import PortalCustomizationBlock as PortalCustomizationBlock
    from .portal_customizations import PortalCustomizationCreate as PortalCustomizationCreate
    from .portal_customizations import PortalCustomizationType as PortalCustomizationType
    from .portal_customizations import PortalCustomizationUpdates as PortalCustomizationUpdates
    from .shared import PortalSettings as PortalSettings
    from .organizations import PortalSettingsAuthentication as PortalSettingsAuthentication
    from .organizations import PortalSettingsCommunication as PortalSettingsCommunication
    from .organizations import PortalSettingsOrders as PortalSettingsOrders
    from .organizations import PortalSettingsOther as PortalSettingsOther
    from .post_comments import PostComment as PostComment
    from .post_comments import PostCommentBatch as PostCommentBatch
    from .post_comments import PostCommentCreate as PostCommentCreate
    from .post_comments import PostCommentUpdates as PostCommentUpdates
    from .post_likes import PostLike as PostLike
    from .shared import PostedBy as PostedBy
    from .form_responses import PrepareFormResponseResponse as PrepareFormResponseResponse
    from .files import PreparedUpload as PreparedUpload
    from .files import PreparedUploadPresignedUpload as PreparedUploadPresignedUpload
    from .prescription_routes import PrescriptionRoute as PrescriptionRoute
    from .prescription_routes import PrescriptionRouteBatch as PrescriptionRouteBatch
    from .prescription_routes import PrescriptionRouteCreate as PrescriptionRouteCreate
    from .prescription_routes import PrescriptionRouteUpdates as PrescriptionRouteUpdates
    from .shared import Processor as Processor
    from .shared import Product as Product
    from .products import ProductBatch as ProductBatch
    from .products import ProductCreate as ProductCreate
    from .shared import ProductResponse as ProductResponse
    from .products import ProductUpdates as ProductUpdates
    from .purchases import Purchase as Purchase
    from .purchases import PurchaseBatch as PurchaseBatch
    from .purchases import PurchaseCreate as PurchaseCreate
    from .purchase_credits import PurchaseCredit as PurchaseCredit
    from .purchase_credits import PurchaseCreditBatch as PurchaseCreditBatch
    from .purchase_credits import PurchaseCreditCreate as PurchaseCreditCreate
    from .purchase_credits import PurchaseCreditType as PurchaseCreditType
    from .purchase_credits import PurchaseCreditUpdates as PurchaseCreditUpdates
    from .purchase_credits import PurchaseCreditValue as PurchaseCreditValue
    from .purchases import PurchaseUpdates as PurchaseUpdates
    from .shared import Qualifier as Qualifier
    from .shared import QualifierAndValues as QualifierAndValues
    from .shared import Record as Record
    from .webhook_events import RecordWebhook as RecordWebhook
    from .webhook_events import RecordWebhookType as RecordWebhookType
    from .shared import Reference as Reference
    from .integrations import RefreshOauth2SessionResponse as RefreshOauth2SessionResponse
    from .users import RefreshSessionResponse as RefreshSessionResponse
    from .shared import Relationship as Relationship
    from .shared import RelationshipDetails as RelationshipDetails
    from .shared import Reminder as Reminder
    from .shared import Report as Report
    from .role_based_access_permissions import RoleBasedAccessPermission as RoleBasedAccessPermission
    from .shared import RoleBasedAccessPermissionAllOrDefault as RoleBasedAccessPermissionAllOrDefault
    from .role_based_access_permissions import (
        RoleBasedAccessPermissionBatch as RoleBasedAccessPermissionBatch,
    )
    from .role_based_access_permissions import (
        RoleBasedAccessPermissionCreate as RoleBasedAccessPermissionCreate,
    )
    from .role_based_access_permissions import (
        RoleBasedAccessPermissionHiddenField as RoleBasedAccessPermissionHiddenField,
    )
    from .role_based_access_permissions import (
        RoleBasedAccessPermissionPermission as RoleBasedAccessPermissionPermission,
    )
    from .role_based_access_permissions import (
        RoleBasedAccessPermissionPermissions as RoleBasedAccessPermissionPermissions,
    )
    from .role_based_access_permissions import (
        RoleBasedAccessPermissionUiRestrictions as RoleBasedAccessPermissionUiRestrictions,
    )
    from .role_based_access_permissions import (
        RoleBasedAccessPermissionUpdates as RoleBasedAccessPermissionUpdates,
    )
    from .form_responses import SaveFieldResponseAnswerAddress as SaveFieldResponseAnswerAddress
    from .form_responses import SaveFieldResponseAnswerAddressValue as SaveFieldResponseAnswerAddressValue
    from .form_responses import SaveFieldResponseAnswerAllergies as SaveFieldResponseAnswerAllergies
    from .form_responses import (
        SaveFieldResponseAnswerAppointmentBooking as SaveFieldResponseAnswerAppointmentBooking,
    )
    from .form_responses import SaveFieldResponseAnswerConditions as SaveFieldResponseAnswerConditions
    from .form_responses import SaveFieldResponseAnswerDatabaseSelect as SaveFieldResponseAnswerDatabaseSelect
    from .form_responses import (
        SaveFieldResponseAnswerDatabaseSelectValue as SaveFieldResponseAnswerDatabaseSelectValue,
    )
    from .form_responses import SaveFieldResponseAnswerDate as SaveFieldResponseAnswerDate
    from .form_responses import SaveFieldResponseAnswerDateString as SaveFieldResponseAnswerDateString
    from .form_responses import SaveFieldResponseAnswerDescription as SaveFieldResponseAnswerDescription
    from .form_responses import SaveFieldResponseAnswerDropdown as SaveFieldResponseAnswerDropdown
    from .form_responses import SaveFieldResponseAnswerEmail as SaveFieldResponseAnswerEmail
    from .form_responses import SaveFieldResponseAnswerEmotii as SaveFieldResponseAnswerEmotii
    from .form_responses import SaveFieldResponseAnswerFile as SaveFieldResponseAnswerFile
    from .form_responses import SaveFieldResponseAnswerFiles as SaveFieldResponseAnswerFiles
    from .form_responses import SaveFieldResponseAnswerHeight as SaveFieldResponseAnswerHeight
    from .form_responses import SaveFieldResponseAnswerHiddenValue as SaveFieldResponseAnswerHiddenValue
    from .form_responses import SaveFieldResponseAnswerInsurance as SaveFieldResponseAnswerInsurance
    from .form_responses import SaveFieldResponseAnswerMedications as SaveFieldResponseAnswerMedications
    from .form_responses import (
        SaveFieldResponseAnswerMedicationsValue as SaveFieldResponseAnswerMedicationsValue,
    )
    from .form_responses import SaveFieldResponseAnswerMultipleChoice as SaveFieldResponseAnswerMultipleChoice
    from .form_responses import SaveFieldResponseAnswerNumber as SaveFieldResponseAnswerNumber
    from .form_responses import SaveFieldResponseAnswerOther as SaveFieldResponseAnswerOther
    from .form_responses import SaveFieldResponseAnswerQuestionGroup as SaveFieldResponseAnswerQuestionGroup
    from .form_responses import SaveFieldResponseAnswerRanking as SaveFieldResponseAnswerRanking
    from .form_responses import SaveFieldResponseAnswerRating as SaveFieldResponseAnswerRating
    from .form_responses import SaveFieldResponseAnswerRedirect as SaveFieldResponseAnswerRedirect
    from .form_responses import (
        SaveFieldResponseAnswerRelatedContacts as SaveFieldResponseAnswerRelatedContacts,
    )
    from .form_responses import SaveFieldResponseAnswerRichText as SaveFieldResponseAnswerRichText
    from .form_responses import SaveFieldResponseAnswerSignature as SaveFieldResponseAnswerSignature
    from .form_responses import SaveFieldResponseAnswerSignatureValue as SaveFieldResponseAnswerSignatureValue
    from .form_responses import SaveFieldResponseAnswerString as SaveFieldResponseAnswerString
    from .form_responses import SaveFieldResponseAnswerStringLong as SaveFieldResponseAnswerStringLong
    from .form_responses import SaveFieldResponseAnswerStripe as SaveFieldResponseAnswerStripe
    from .form_responses import SaveFieldResponseAnswerTableInput as SaveFieldResponseAnswerTableInput
    from .form_responses import (
        SaveFieldResponseAnswerTableInputValue as SaveFieldResponseAnswerTableInputValue,
    )
    from .form_responses import SaveFieldResponseAnswerTime as SaveFieldResponseAnswerTime
    from .form_responses import SaveFieldResponseResponse as SaveFieldResponseResponse
    from .form_responses import SaveFieldResponseResponseAnswer as SaveFieldResponseResponseAnswer
    from .calendar_events import SchedulingStripeDetailsResponse as SchedulingStripeDetailsResponse
    from .calendar_events import (
        SessionForPublicAppointmentBookingResponse as SessionForPublicAppointmentBookingResponse,
    )
    from .form_responses import SessionForPublicFormResponse as SessionForPublicFormResponse
    from .sms_messages import SmsMessage as SmsMessage
    from .sms_messages import SmsMessageBatch as SmsMessageBatch
    from .sms_messages import SmsMessageCreate as SmsMessageCreate
    from .sms_messages import SmsMessageResponse as SmsMessageResponse
    from .sms_messages import SmsMessageUpdates as SmsMessageUpdates
    from .shared import StringOrDateTime as StringOrDateTime
    from .webhook_logs import StringOrNumber as StringOrNumber
    from .organizations import SubOrganizationResponse as SubOrganizationResponse
    from .form_responses import SubmitFormResponseResponse as SubmitFormResponseResponse
    from .suggested_contacts import SuggestedContact as SuggestedContact
    from .suggested_contacts import SuggestedContactBatch as SuggestedContactBatch
    from .suggested_contacts import SuggestedContactCreate as SuggestedContactCreate
    from .suggested_contacts import SuggestedContactUpdates as SuggestedContactUpdates
    from .superbills import Superbill as Superbill
    from .superbills import SuperbillAddressAndEmailProvider as SuperbillAddressAndEmailProvider
    from .superbills import SuperbillBatch as SuperbillBatch
    from .superbills import SuperbillCreate as SuperbillCreate
    from .superbills import SuperbillLineItem as SuperbillLineItem
    from .superbills import SuperbillPatient as SuperbillPatient
    from .superbill_providers import SuperbillProvider as SuperbillProvider
    from .superbill_providers import SuperbillProviderBatch as SuperbillProviderBatch
    from .superbill_providers import SuperbillProviderCreate as SuperbillProviderCreate
    from .superbill_providers import SuperbillProviderUpdates as SuperbillProviderUpdates
    from .superbills import SuperbillUpdates as SuperbillUpdates
    from .emails import SyncEmailIntegrationsResponse as SyncEmailIntegrationsResponse
    from .table_views import TableView as TableView
    from .table_views import TableViewBatch as TableViewBatch
    from .table_views import TableViewColumn as TableViewColumn
    from .table_views import TableViewCreate as TableViewCreate
    from .table_views import TableViewUpdates as TableViewUpdates
    from .templates import Template as Template
    from .templates import TemplateBatch as TemplateBatch
    from .templates import TemplateCreate as TemplateCreate
    from .templates import TemplateMessage as TemplateMessage
    from .templates import TemplateRole as TemplateRole
    from .templates import TemplateType as TemplateType
    from .templates import TemplateUpdates as TemplateUpdates
    from .templates import TemplatedMessageResponse as TemplatedMessageResponse
    from .templates import TemplatesEmbeddingSearchResponse as TemplatesEmbeddingSearchResponse
    from .templates import TemplatesSuggestedReplyResponse as TemplatesSuggestedReplyResponse
    from .tickets import Ticket as Ticket
    from .tickets import TicketBatch as TicketBatch
    from .tickets import TicketCreate as TicketCreate
    from .shared import TicketQueue as TicketQueue
    from .ticket_queues import TicketQueueBatch as TicketQueueBatch
    from .ticket_queues import TicketQueueCreate as TicketQueueCreate
    from .ticket_queues import TicketQueueUpdates as TicketQueueUpdates
    from .tickets import TicketSnooze as TicketSnooze
    from .ticket_threads import TicketThread as TicketThread
    from .ticket_threads import TicketThreadBatch as TicketThreadBatch
    from .ticket_thread_comments import TicketThreadComment as TicketThreadComment
    from .ticket_thread_comments import TicketThreadCommentBatch as TicketThreadCommentBatch
    from .ticket_thread_comments import TicketThreadCommentCreate as TicketThreadCommentCreate
    from .ticket_thread_comments import TicketThreadCommentUpdates as TicketThreadCommentUpdates
    from .ticket_thread_comments import TicketThreadCommentVoice as TicketThreadCommentVoice
    from .ticket_threads import TicketThreadCreate as TicketThreadCreate
    from .ticket_threads import TicketThreadUpdates as TicketThreadUpdates
    from .tickets import TicketUpdates as TicketUpdates
    from .tickets import TicketsAssignFromQueueResponse as TicketsAssignFromQueueResponse
    from .tickets import TicketsCloseResponse as TicketsCloseResponse
    from .tickets import TicketsDistributionReportResponse as TicketsDistributionReportResponse
    from .tickets import TicketsReport as TicketsReport
    from .tickets import TicketsReportByUser as TicketsReportByUser
    from .tickets import TicketsReportByUserClosed as TicketsReportByUserClosed
    from .tickets import TicketsReportByUserData as TicketsReportByUserData
    from .tickets import TicketsReportByUserOpen as TicketsReportByUserOpen
    from .tickets import TicketsReportClosedForReason as TicketsReportClosedForReason
    from .tickets import TicketsReportDefault as TicketsReportDefault
    from .tickets import TicketsReportDefaultClosed as TicketsReportDefaultClosed
    from .tickets import TicketsReportDefaultData as TicketsReportDefaultData
    from .tickets import TicketsReportDefaultOpen as TicketsReportDefaultOpen
    from .tickets import TicketsReportOther as TicketsReportOther
    from .tickets import TicketsReportResponse as TicketsReportResponse
    from .shared import Timezone as Timezone
    from .shared import TypeAndInfo as TypeAndInfo
    from .shared import TypeAndInfoInfo as TypeAndInfoInfo
    from .shared import TypeIdAndCreator as TypeIdAndCreator
    from .shared import TypeNameAndSecureName as TypeNameAndSecureName
    from .shared import UpdateOptions as UpdateOptions
    from .shared import User as User
    from .users import UserBatch as UserBatch
    from .users import UserCreate as UserCreate
    from .shared import UserCredentialedState as UserCredentialedState
    from .chat_rooms import UserDisplayInfo as UserDisplayInfo
    from .users import UserDisplayInfoResponse as UserDisplayInfoResponse
    from .user_logs import UserLog as UserLog
    from .user_logs import UserLogAction as UserLogAction
    from .user_notifications import UserNotification as UserNotification
    from .user_notifications import UserNotificationBatch as UserNotificationBatch
    from .user_notifications import UserNotificationCreate as UserNotificationCreate
    from .user_notifications import UserNotificationUpdates as UserNotificationUpdates
    from .users import UserResponse as UserResponse
    from .users import UserSession as UserSession
    from .users import UserSessionSource as UserSessionSource
    from .users import UserSessionType as UserSessionType
    from .users import UserUIRestrictions as UserUIRestrictions
    from .users import UserUIRestrictionsHiddenField as UserUIRestrictionsHiddenField
    from .users import UserUpdates as UserUpdates
    from .shared import UserVoicemailPlayback as UserVoicemailPlayback
    from .shared import UserWeeklyAvailability as UserWeeklyAvailability
    from .users import UsersConfigureMfaResponse as UsersConfigureMfaResponse
    from .users import UsersGroupResponse as UsersGroupResponse
    from .shared import VideoIntegration as VideoIntegration
    from .vital_configurations import VitalConfiguration as VitalConfiguration
    from .vital_configurations import VitalConfigurationBatch as VitalConfigurationBatch
    from .vital_configurations import VitalConfigurationComparison as VitalConfigurationComparison
    from .vital_configurations import VitalConfigurationCreate as VitalConfigurationCreate
    from .vital_configurations import VitalConfigurationMealStatus as VitalConfigurationMealStatus
    from .vital_configurations import VitalConfigurationRange as VitalConfigurationRange
    from .vital_configurations import VitalConfigurationUpdates as VitalConfigurationUpdates
    from .enduser_orders import VitalLabTest as VitalLabTest
    from .enduser_orders import VitalLabTestAnswer as VitalLabTestAnswer
    from .enduser_orders import VitalLabTestAoe as VitalLabTestAoe
    from .enduser_orders import VitalLabTestCity as VitalLabTestCity
    from .enduser_orders import VitalLabTestDescription as VitalLabTestDescription
    from .enduser_orders import VitalLabTestFirstLineAddress as VitalLabTestFirstLineAddress
    from .enduser_orders import VitalLabTestLab as VitalLabTestLab
    from .enduser_orders import VitalLabTestLabName as VitalLabTestLabName
    from .enduser_orders import VitalLabTestLabSlug as VitalLabTestLabSlug
    from .enduser_orders import VitalLabTestMarker as VitalLabTestMarker
    from .enduser_orders import VitalLabTestMarkerDescription as VitalLabTestMarkerDescription
    from .enduser_orders import VitalLabTestMarkerName as VitalLabTestMarkerName
    from .enduser_orders import VitalLabTestMarkerSlug as VitalLabTestMarkerSlug
    from .enduser_orders import VitalLabTestMethod as VitalLabTestMethod
    from .enduser_orders import VitalLabTestName as VitalLabTestName
    from .enduser_orders import VitalLabTestQuestion as VitalLabTestQuestion
    from .enduser_orders import VitalLabTestSampleType as VitalLabTestSampleType
    from .enduser_orders import VitalLabTestStatus as VitalLabTestStatus
    from .enduser_orders import VitalLabTestType as VitalLabTestType
    from .enduser_orders import VitalLabTestZipcode as VitalLabTestZipcode
    from .webhooks import Webhook as Webhook
    from .webhooks import WebhookBatch as WebhookBatch
    from .webhooks import WebhookCreate as WebhookCreate
    from .webhook_logs import WebhookLog as WebhookLog
    from .webhook_logs import WebhookLogResponse as WebhookLogResponse
    from .webhooks import WebhookResponse as WebhookResponse
    from .webhooks import WebhookSubscription as WebhookSubscription
    from .webhooks import WebhookSubscriptionIntegrationLogs as WebhookSubscriptionIntegrationLogs
    from .webhooks import WebhookSubscriptionsType as WebhookSubscriptionsType
    from .webhooks import WebhookSubscriptionsTypeWaitlists as WebhookSubscriptionsTypeWaitlists
    from .webhooks import WebhookUpdates as WebhookUpdates

# What each module defines: it is loaded when first asked for.
_INDEX = """
allergy_codes AllergyCode AllergyCodeBatch AllergyCodeCreate AllergyCodeUpdates
analytics_frames AnalyticsFrame AnalyticsFrameAssignedTo AnalyticsFrameBatch AnalyticsFrameCreate
analytics_frames AnalyticsFrameEndusersInfoSumOfFieldParameters AnalyticsFrameField
analytics_frames AnalyticsFrameGrouping AnalyticsFrameGroupingCategory AnalyticsFrameInterval
analytics_frames AnalyticsFrameMethod AnalyticsFrameQuery AnalyticsFrameQueryCalendarEvents
analytics_frames AnalyticsFrameQueryCalendarEventsFilter AnalyticsFrameQueryCalendarEventsGrouping
analytics_frames AnalyticsFrameQueryEmails AnalyticsFrameQueryEndusers
analytics_frames AnalyticsFrameQueryEndusersFilter AnalyticsFrameQueryEndusersGrouping
analytics_frames AnalyticsFrameQueryEndusersInfo AnalyticsFrameQueryEndusersInfoOther
analytics_frames AnalyticsFrameQueryEndusersInfoSumOfField AnalyticsFrameQueryEndusersInfoTotal
analytics_frames AnalyticsFrameQueryEndusersKey AnalyticsFrameQueryEndusersRange
analytics_frames AnalyticsFrameQueryFiles AnalyticsFrameQueryFilesFilter
analytics_frames AnalyticsFrameQueryFormResponses AnalyticsFrameQueryFormResponsesFilter
analytics_frames AnalyticsFrameQueryFormResponsesGrouping AnalyticsFrameQueryFormResponsesKey
analytics_frames AnalyticsFrameQueryFormResponsesRange AnalyticsFrameQueryIntervalAndKeyRange
analytics_frames AnalyticsFrameQueryMedications AnalyticsFrameQueryMethodAndParametersInfo
analytics_frames AnalyticsFrameQueryOther AnalyticsFrameQueryPhoneCalls
analytics_frames AnalyticsFrameQueryPhoneCallsInfo AnalyticsFrameQueryPhoneCallsMethod
analytics_frames AnalyticsFrameQueryPurchaseCredits AnalyticsFrameQueryPurchases
analytics_frames AnalyticsFrameQueryPurchasesGrouping AnalyticsFrameQuerySMSMessages
analytics_frames AnalyticsFrameQuerySMSMessagesFilter AnalyticsFrameQuerySMSMessagesGrouping
analytics_frames AnalyticsFrameQueryTickets AnalyticsFrameQueryTicketsFilter
analytics_frames AnalyticsFrameQueryTicketsGrouping AnalyticsFrameQueryTicketsKey
analytics_frames AnalyticsFrameQueryTicketsRange AnalyticsFrameResponse AnalyticsFrameSubmittedForms
analytics_frames AnalyticsFrameType AnalyticsFrameUpdates AnalyticsQueryResult
analytics_frames AnalyticsQueryResultValue
api_keys ApiKey ApiKeyResponse
appointment_booking_pages AppointmentBookingPageBatch AppointmentBookingPageCreate
appointment_booking_pages AppointmentBookingPageUpdates
appointment_booking_pages AppointmentBookingPagesGenerateAccessResponse
appointment_booking_pages AppointmentBookingPagesValidateAccessResponse
appointment_locations AppointmentLocationBatch AppointmentLocationCreate AppointmentLocationUpdates
automated_actions AutomatedAction AutomatedActionBatch AutomatedActionCancelCondition
automated_actions AutomatedActionCreate AutomatedActionEvent AutomatedActionEventAfterAction
automated_actions AutomatedActionEventAfterActionInfo AutomatedActionEventCondition
automated_actions AutomatedActionEventFormResponse AutomatedActionEventFormResponses
automated_actions AutomatedActionEventFormUnsubmitted AutomatedActionEventFormUnsubmittedInfo
automated_actions AutomatedActionEventFormsUnsubmitted AutomatedActionEventOnJourneyStart
automated_actions AutomatedActionEventOther AutomatedActionEventTicketCompleted
automated_actions AutomatedActionEventTicketCompletedInfo AutomatedActionEventWaitForTrigger
automated_actions AutomatedActionEventWaitForTriggerInfo AutomatedActionFieldCondition
automated_actions AutomatedActionFormCondition AutomatedActionInfo AutomatedActionStatus
automated_actions AutomatedActionUnit AutomatedActionUpdates
automation_steps AutomationStep AutomationStepBatch AutomationStepCondition AutomationStepCreate
automation_steps AutomationStepInfo AutomationStepType AutomationStepUpdates
automation_triggers AutomationTrigger AutomationTriggerAction AutomationTriggerActionAddAccessTags
automation_triggers AutomationTriggerActionAddTags AutomationTriggerActionAddToJourney
automation_triggers AutomationTriggerActionAddToJourneyInfo AutomationTriggerActionAssignCareTeam
automation_triggers AutomationTriggerActionAssignCareTeamInfo
automation_triggers AutomationTriggerActionCanvasAddPatient AutomationTriggerActionMoveToStep
automation_triggers AutomationTriggerActionOther AutomationTriggerActionRemoveCareTeam
automation_triggers AutomationTriggerActionRemoveCareTeamInfo
automation_triggers AutomationTriggerActionRemoveFromAllJourneys
automation_triggers AutomationTriggerActionRemoveFromJourney AutomationTriggerActionRemoveTags
automation_triggers AutomationTriggerActionSetFields AutomationTriggerActionZusDeleteEnrollment
automation_triggers AutomationTriggerActionZusDeleteEnrollmentInfo AutomationTriggerBatch
automation_triggers AutomationTriggerComparison AutomationTriggerComparisonBetween
automation_triggers AutomationTriggerComparisonBetweenValue AutomationTriggerComparisonGreaterThan
automation_triggers AutomationTriggerComparisonLessThan AutomationTriggerComparisonOther
automation_triggers AutomationTriggerCreate AutomationTriggerEvent
automation_triggers AutomationTriggerEventAppointmentCancelled
automation_triggers AutomationTriggerEventAppointmentCompleted
automation_triggers AutomationTriggerEventAppointmentCreated AutomationTriggerEventAppointmentInfo
automation_triggers AutomationTriggerEventAppointmentNoShowed
automation_triggers AutomationTriggerEventAppointmentRescheduled
automation_triggers AutomationTriggerEventContactCreated AutomationTriggerEventDatabaseEntryAdded
automation_triggers AutomationTriggerEventDatabaseEntryAddedInfo AutomationTriggerEventFieldEquals
automation_triggers AutomationTriggerEventFormGroupCompleted
automation_triggers AutomationTriggerEventFormGroupCompletedInfo
automation_triggers AutomationTriggerEventFormGroupIncomplete
automation_triggers AutomationTriggerEventFormGroupIncompleteInfo AutomationTriggerEventFormStarted
automation_triggers AutomationTriggerEventFormStartedInfo AutomationTriggerEventFormSubmitted
automation_triggers AutomationTriggerEventFormSubmittedInfo AutomationTriggerEventFormUnsubmitted
automation_triggers AutomationTriggerEventFormUnsubmittedInfo AutomationTriggerEventHasNotEngaged
automation_triggers AutomationTriggerEventHasNotEngagedInfo AutomationTriggerEventHealthieNoteLocked
automation_triggers AutomationTriggerEventHealthieNoteLockedInfo
automation_triggers AutomationTriggerEventIncomingMessage AutomationTriggerEventIncomingMessageInfo
automation_triggers AutomationTriggerEventInputsAndPhoneNumbersInfo
automation_triggers AutomationTriggerEventLeftVoicemail AutomationTriggerEventMedicationAdded
automation_triggers AutomationTriggerEventMessageDeliveryFailure AutomationTriggerEventMessageInfo
automation_triggers AutomationTriggerEventMessageLinkClicked AutomationTriggerEventMessageOpened
automation_triggers AutomationTriggerEventMissedCall AutomationTriggerEventNoRecentAppointment
automation_triggers AutomationTriggerEventNoRecentAppointmentInfo AutomationTriggerEventOnBirthday
automation_triggers AutomationTriggerEventOnBirthdayInfo AutomationTriggerEventOrderCreated
automation_triggers AutomationTriggerEventOrderCreatedInfo AutomationTriggerEventOrderStatusEquals
automation_triggers AutomationTriggerEventOrderStatusEqualsInfo AutomationTriggerEventOther
automation_triggers AutomationTriggerEventPregnancyEnded AutomationTriggerEventPregnancyEndedInfo
automation_triggers AutomationTriggerEventProblemCreated AutomationTriggerEventPurchaseMade
automation_triggers AutomationTriggerEventRefundIssued AutomationTriggerEventSMSReply
automation_triggers AutomationTriggerEventSMSReplyInfo AutomationTriggerEventSubscriptionEnded
automation_triggers AutomationTriggerEventTitlesObjectInfo AutomationTriggerEventVitalCount
automation_triggers AutomationTriggerEventVitalCountInfo AutomationTriggerEventVitalUpdate
automation_triggers AutomationTriggerEventVitalUpdateInfo AutomationTriggerStatus
automation_triggers AutomationTriggerSubmitterType AutomationTriggerTrigger AutomationTriggerUpdates
availability_blocks AvailabilityBlock AvailabilityBlockBatch AvailabilityBlockCreate
availability_blocks AvailabilityBlockEntity AvailabilityBlockUpdates
background_errors BackgroundError BackgroundErrorBatch BackgroundErrorCreate BackgroundErrorUpdates
blocked_phones BlockedPhone BlockedPhoneBatch BlockedPhoneCreate BlockedPhoneUpdates
calendar_event_rsvps CalendarEventRSVP CalendarEventRSVPBatch CalendarEventRSVPCreate
calendar_event_rsvps CalendarEventRSVPUpdates
calendar_event_templates CalendarEventTemplateBatch CalendarEventTemplateCreate
calendar_event_templates CalendarEventTemplateUpdates
calendar_events BookAppointmentResponse CalendarAvailabilityResponse CalendarEvent
calendar_events CalendarEventAttachment CalendarEventAvailabilityBlock CalendarEventBatch
calendar_events CalendarEventCancelledGroupAttendee CalendarEventCreate
calendar_events CalendarEventEnduserFormResponse CalendarEventEnduserTask CalendarEventMeetingStatus
calendar_events CalendarEventStatusChangeSource CalendarEventUpdates CalendarEventsPushResponse
calendar_events DetailsForAppointmentBookingPageResponse EventsForUserResponse
calendar_events GenerateZoomMeetingResponse SchedulingStripeDetailsResponse
calendar_events SessionForPublicAppointmentBookingResponse
call_hold_queues CallHoldQueue CallHoldQueueBatch CallHoldQueueCreate CallHoldQueueQueue
call_hold_queues CallHoldQueueResponse CallHoldQueueUpdates
care_plans CarePlan CarePlanBatch CarePlanCreate CarePlanUpdates
chat_messages Chat ChatUpdates
chat_rooms ChatRoom ChatRoomBatch ChatRoomCreate ChatRoomDisplayInfoResponse ChatRoomResponse
chat_rooms ChatRoomType ChatRoomUpdates MarkChatRoomReadResponse UserDisplayInfo
comment_likes CommentLike
configurations Configuration ConfigurationBatch ConfigurationCreate ConfigurationUpdates
database_records DatabaseRecordBatch DatabaseRecordCreate DatabaseRecordUpdates
databases Database DatabaseBatch DatabaseCreate DatabaseField DatabaseOptions DatabaseUpdates
diagnosis_codes DiagnosisCode DiagnosisCodeBatch DiagnosisCodeCreate DiagnosisCodeUpdates
email_sync_denials EmailSyncDenial EmailSyncDenialBatch EmailSyncDenialCreate EmailSyncDenialUpdates
emails DeliverEmailViaOutlookResponse Email EmailAttachment EmailBatch EmailCreate EmailEncoding
emails EmailUpdates EmailsSendWithTemplateResponse SyncEmailIntegrationsResponse
enduser_custom_types EnduserCustomType EnduserCustomTypeBatch EnduserCustomTypeCreate
enduser_custom_types EnduserCustomTypeUpdates
enduser_encounters EnduserEncounter EnduserEncounterDiagnosis EnduserEncounterIntegration
enduser_encounters EnduserEncounterProcedureCode EnduserEncounterResponse EnduserEncounterType
enduser_encounters EnduserEncounterUnits
enduser_medications EnduserMedication EnduserMedicationBatch EnduserMedicationCreate
enduser_medications EnduserMedicationDispensing EnduserMedicationDosage EnduserMedicationUpdates
enduser_observations EnduserObservation EnduserObservationBatch EnduserObservationCategory
enduser_observations EnduserObservationClassification EnduserObservationCreate
enduser_observations EnduserObservationMeasurement EnduserObservationResponse
enduser_observations EnduserObservationStatus EnduserObservationUpdates
enduser_orders EnduserOrder EnduserOrderBatch EnduserOrderCreate EnduserOrderItem
enduser_orders EnduserOrderResponse EnduserOrderUpdates EnduserOrdersGetAvailableTestsResponse
enduser_orders VitalLabTest VitalLabTestAnswer VitalLabTestAoe VitalLabTestCity
enduser_orders VitalLabTestDescription VitalLabTestFirstLineAddress VitalLabTestLab
enduser_orders VitalLabTestLabName VitalLabTestLabSlug VitalLabTestMarker
enduser_orders VitalLabTestMarkerDescription VitalLabTestMarkerName VitalLabTestMarkerSlug
enduser_orders VitalLabTestMethod VitalLabTestName VitalLabTestQuestion VitalLabTestSampleType
enduser_orders VitalLabTestStatus VitalLabTestType VitalLabTestZipcode
enduser_problems EnduserProblem EnduserProblemBatch EnduserProblemCreate EnduserProblemUpdates
enduser_profile_views EnduserProfileView EnduserProfileViewBatch EnduserProfileViewBlock
enduser_profile_views EnduserProfileViewCreate EnduserProfileViewDisplayField EnduserProfileViewInfo
enduser_profile_views EnduserProfileViewType EnduserProfileViewUpdates
enduser_status_updates EnduserStatusUpdate EnduserStatusUpdateBatch EnduserStatusUpdateCreate
enduser_tasks EnduserTask EnduserTaskBatch EnduserTaskCreate EnduserTaskUpdates
enduser_views EnduserView EnduserViewBatch EnduserViewCreate EnduserViewSort EnduserViewType
enduser_views EnduserViewUpdates
endusers BeginEnduserLoginFlowResponse EnduserBatch EnduserCreate EnduserInsuranceType
endusers EnduserIsAuthenticatedResponse EnduserIsAuthenticatedResponseFalse
endusers EnduserIsAuthenticatedResponseTrue EnduserResult EnduserUpdates EndusersBulkUpdateResponse
endusers EndusersOtpMethodsResponse EndusersPushResponse EndusersVerifyOtpCodeResponse
endusers LoginEnduserResponse
engagement_events EngagementEvent EngagementEventBatch EngagementEventCreate EngagementEventUpdates
fax_logs FaxLog FaxLogBatch FaxLogCreate FaxLogUpdates
files DownloadLink File FileResponse FileUpdates FileViewsById PreparedUpload
files PreparedUploadPresignedUpload
flowchart_notes FlowchartNote FlowchartNoteBatch FlowchartNoteCreate FlowchartNoteUpdates
form_fields FormFieldBatch FormFieldCreate FormFieldEnduserFields FormFieldUpdates
form_fields FormFieldsBookingInfoResponse FormFieldsLoadChoicesFromDatabaseResponse
form_groups FormGroup FormGroupBatch FormGroupCreate FormGroupUpdates
form_responses FormInfoForAccessCodeResponse FormResponse FormResponseAddenda FormResponseAnswer
form_responses FormResponseBatch FormResponseByAnswer FormResponseCreate FormResponseDosage
form_responses FormResponseEmotii FormResponseFollowup FormResponseGender FormResponseResponse
form_responses FormResponseScore FormResponseScores FormResponseTotal FormResponseType
form_responses FormResponseUpdates FormResponseUtm FormResponseValue
form_responses FormResponsesStripeDetailsResponse PrepareFormResponseResponse
form_responses SaveFieldResponseAnswerAddress SaveFieldResponseAnswerAddressValue
form_responses SaveFieldResponseAnswerAllergies SaveFieldResponseAnswerAppointmentBooking
form_responses SaveFieldResponseAnswerConditions SaveFieldResponseAnswerDatabaseSelect
form_responses SaveFieldResponseAnswerDatabaseSelectValue SaveFieldResponseAnswerDate
form_responses SaveFieldResponseAnswerDateString SaveFieldResponseAnswerDescription
form_responses SaveFieldResponseAnswerDropdown SaveFieldResponseAnswerEmail
form_responses SaveFieldResponseAnswerEmotii SaveFieldResponseAnswerFile
form_responses SaveFieldResponseAnswerFiles SaveFieldResponseAnswerHeight
form_responses SaveFieldResponseAnswerHiddenValue SaveFieldResponseAnswerInsurance
form_responses SaveFieldResponseAnswerMedications SaveFieldResponseAnswerMedicationsValue
form_responses SaveFieldResponseAnswerMultipleChoice SaveFieldResponseAnswerNumber
form_responses SaveFieldResponseAnswerOther SaveFieldResponseAnswerQuestionGroup
form_responses SaveFieldResponseAnswerRanking SaveFieldResponseAnswerRating
form_responses SaveFieldResponseAnswerRedirect SaveFieldResponseAnswerRelatedContacts
form_responses SaveFieldResponseAnswerRichText SaveFieldResponseAnswerSignature
form_responses SaveFieldResponseAnswerSignatureValue SaveFieldResponseAnswerString
form_responses SaveFieldResponseAnswerStringLong SaveFieldResponseAnswerStripe
form_responses SaveFieldResponseAnswerTableInput SaveFieldResponseAnswerTableInputValue
form_responses SaveFieldResponseAnswerTime SaveFieldResponseResponse SaveFieldResponseResponseAnswer
form_responses SessionForPublicFormResponse SubmitFormResponseResponse
forms FormBatch FormCreate FormFields FormStatistics FormUpdates FormsPublicDetailsResponse
forms FormsStatisticsResponse
forum_posts ForumPost ForumPostBatch ForumPostCreate ForumPostUpdates
forums Forum ForumBatch ForumCreate ForumUpdates
group_mms_conversations GroupMmsConversation GroupMmsConversationMessage
group_mms_conversations GroupMmsConversationResponse GroupMmsConversationUpdates
group_mms_conversations GroupMmsConversationUserState
integration_logs IntegrationLog IntegrationLogStatus
integrations ConnectStripeResponse GenerateGoogleAuthUrlResponse GenerateOauth2AuthUrlIntegration
integrations GenerateOauth2AuthUrlResponse Integration IntegrationAuthentication IntegrationBatch
integrations IntegrationCountryCode IntegrationCreate IntegrationEnduserFieldMapping IntegrationInfo
integrations IntegrationResponse IntegrationTokenType IntegrationType IntegrationUpdates
integrations IntegrationsConnectPhotonResponse IntegrationsLoadPayersResponse
integrations IntegrationsProxyReadResponse RefreshOauth2SessionResponse
journeys Journey JourneyBatch JourneyCreate JourneyOnIncomingEnduserCommunication JourneyPriority
journeys JourneyState JourneyStatesResponse JourneyStatistics JourneySteps JourneyUpdates
journeys JourneysStatisticsResponse
managed_content_record_assignments ManagedContentRecordAssignment
managed_content_record_assignments ManagedContentRecordAssignmentBatch
managed_content_record_assignments ManagedContentRecordAssignmentCreate
managed_content_record_assignments ManagedContentRecordAssignmentUpdates
managed_content_records ManagedContentRecord ManagedContentRecordAssignmentType
managed_content_records ManagedContentRecordBatch ManagedContentRecordBlock
managed_content_records ManagedContentRecordBlockType ManagedContentRecordCreate
managed_content_records ManagedContentRecordEmbeddingType ManagedContentRecordInfo
managed_content_records ManagedContentRecordType ManagedContentRecordUpdates
managed_content_records ManagedContentRecordsGenerateEmbeddingResponse
managed_content_records ManagedContentRecordsLoadUnauthenticatedResponse
managed_content_records ManagedContentRecordsSearchResponse ManagedContentRecordsSearchType
meetings AttendeeInfo AttendeeInfoResponse AttendeeOther JoinMeetingForEventResponse Meeting
meetings MeetingObject MeetingObjectMeeting MeetingOther MeetingResponse MeetingStatus
meetings MyMeetingsResponse
message_template_snippets MessageTemplateSnippet MessageTemplateSnippetBatch
message_template_snippets MessageTemplateSnippetCreate MessageTemplateSnippetUpdates
notes Note NoteBatch NoteCreate NoteUpdates
organizations OrganizationTheme OrganizationThemeResponse OrganizationType OrganizationUpdates
organizations OrganizationsAthenaSubscriptionResponse OrganizationsCreateAndJoinResponse
organizations OrganizationsSyncNoteToCanvasResponse PortalSettingsAuthentication
organizations PortalSettingsCommunication PortalSettingsOrders PortalSettingsOther
organizations SubOrganizationResponse
phone_calls AuthenticateTwilioPhoneCallResponse PhoneCall PhoneCallBatch
phone_calls PhoneCallConferenceAttendees PhoneCallCreate PhoneCallOs PhoneCallUpdates
phone_trees PhoneTree PhoneTreeAction PhoneTreeBatch PhoneTreeCreate PhoneTreeEnduserCondition
phone_trees PhoneTreeEvent PhoneTreeEventType PhoneTreeInfo PhoneTreeNode PhoneTreeNodeType
phone_trees PhoneTreeUpdates
portal_brandings PortalBranding PortalBrandingBatch PortalBrandingCreate PortalBrandingUpdates
portal_customizations PortalCustomization PortalCustomizationBatch PortalCustomizationBlock
portal_customizations PortalCustomizationCreate PortalCustomizationType PortalCustomizationUpdates
post_comments PostComment PostCommentBatch PostCommentCreate PostCommentUpdates
post_likes PostLike
prescription_routes PrescriptionRoute PrescriptionRouteBatch PrescriptionRouteCreate
prescription_routes PrescriptionRouteUpdates
products ProductBatch ProductCreate ProductUpdates
purchase_credits PurchaseCredit PurchaseCreditBatch PurchaseCreditCreate PurchaseCreditType
purchase_credits PurchaseCreditUpdates PurchaseCreditValue
purchases Purchase PurchaseBatch PurchaseCreate PurchaseUpdates
role_based_access_permissions RoleBasedAccessPermission RoleBasedAccessPermissionBatch
role_based_access_permissions RoleBasedAccessPermissionCreate RoleBasedAccessPermissionHiddenField
role_based_access_permissions RoleBasedAccessPermissionPermission
role_based_access_permissions RoleBasedAccessPermissionPermissions
role_based_access_permissions RoleBasedAccessPermissionUiRestrictions
role_based_access_permissions RoleBasedAccessPermissionUpdates
shared Address AmountAndCurrency AnalyticsFrameFemaleOrMaleGender AppointmentBookingPage
shared AppointmentBookingPageCollectReason AppointmentBookingPageRestrictions
shared AppointmentBookingPageRestrictionsByTemplate AppointmentBookingPageTerm AppointmentLocation
shared AppointmentLocationState Assignment AssignmentStrategy AssignmentStrategyByTags
shared AssignmentStrategyCareTeamPrimary AssignmentStrategyCareTeamRandom AssignmentStrategyDefault
shared AssignmentStrategyFormSubmitterForJourneyTrigger AssignmentStrategyOther
shared AssignmentStrategyPreviousOwner AssignmentStrategyQueue AssignmentStrategyQueueInfo
shared AssignmentStrategyRecentlyBookedAppointmentHost AssignmentType Attendee AutomatedActionAction
shared AutomatedActionActiveCampaignAddToLists AutomatedActionAddEnduserTags
shared AutomatedActionAddToJourney AutomatedActionCanvasSync AutomatedActionChangeContactType
shared AutomatedActionChangeContactTypeInfo AutomatedActionCompleteCarePlan
shared AutomatedActionCompleteTickets AutomatedActionCompleteTicketsInfo
shared AutomatedActionCreateCarePlan AutomatedActionCreateCarePlanInfo AutomatedActionCreateTicket
shared AutomatedActionCreateTicketInfo AutomatedActionCreateTicketInfoInfo
shared AutomatedActionCreateTicketInfoType AutomatedActionElationSync AutomatedActionField
shared AutomatedActionFieldsObjectInfo AutomatedActionHealthieAddToCourse
shared AutomatedActionHealthieAddToCourseInfo AutomatedActionHealthieSendChat
shared AutomatedActionHealthieSync AutomatedActionIterableCustomEvent
shared AutomatedActionIterableCustomEventInfo AutomatedActionIterableSendEmail
shared AutomatedActionIterableSendEmailInfo AutomatedActionJourneyIdObjectInfo AutomatedActionLine
shared AutomatedActionNotifyTeam AutomatedActionNotifyTeamInfo AutomatedActionOther
shared AutomatedActionPagerDutyCreateIncident AutomatedActionPagerDutyCreateIncidentInfo
shared AutomatedActionRemoveEnduserTags AutomatedActionRemoveFromJourney AutomatedActionSendChat
shared AutomatedActionSendChatInfo AutomatedActionSendEmail AutomatedActionSendEmailInfo
shared AutomatedActionSendForm AutomatedActionSendFormInfo AutomatedActionSendSMS
shared AutomatedActionSendSMSInfo AutomatedActionSendWebhook AutomatedActionSendWebhookInfo
shared AutomatedActionSetEnduserFields AutomatedActionSetEnduserStatus
shared AutomatedActionSetEnduserStatusInfo AutomatedActionShareContent
shared AutomatedActionShareContentInfo AutomatedActionSmartMeterPlaceOrder
shared AutomatedActionSmartMeterPlaceOrderInfo AutomatedActionSwitchToRelatedContact
shared AutomatedActionSwitchToRelatedContactInfo AutomatedActionTagsObjectInfo AutomatedActionType
shared AutomatedActionTypeAndInfoAction AutomatedActionZendeskCreateTicket
shared AutomatedActionZendeskCreateTicketInfo AutomatedActionZusPull AutomatedActionZusSync
shared AutomatedMsBeforeDueDateAndDidRemindReminder Block BlockInfo BlockType BuiltinField
shared CalendarEventResponse CalendarEventTemplate CalendarEventType CodeDisplayAndSystem Cost
shared CptCode CreatorType Currency CustomField CustomerIdClientSecretAndPublishableKey
shared DataFieldsMapping DatabaseRecord DatabaseRecordType DatabaseRecordValue DateTimeOrEmpty
shared EmailOrSMS EmptyOrAll EmptyOrDateTime Enduser EnduserBookingNote EnduserCustomTypeInfo
shared EnduserCustomTypeType EnduserDevice EnduserDiagnosis EnduserLanguage EnduserPreference
shared EnduserRelationship EnduserScheduledJourney EnduserStatus EnduserStripeSubscription
shared EnduserValueAndUnit EndusersCheckEligibilityResponse EndusersEngagementByUseridResponse
shared EndusersEngagementResponse EndusersJourneysReportResponse FieldAndValue FlowchartUI Form
shared FormCanvasNoteCoding FormCustomization FormField FormFieldCalloutCondition
shared FormFieldComparison FormFieldDatabaseFilter FormFieldFeedback FormFieldOptions
shared FormFieldPrepopulateFromDatabase FormFieldPreviousField FormFieldPreviousFieldType
shared FormFieldTableChoice FormFieldType FormIntake FormScoresSync FormScoring FormType FromAndTo
shared Gender GenerateMeetingLinkResponse Grouped Id IdObject Image IndexUpdate JourneyContext
shared ListSearch ListSort MemberIdPayerIdAndPayerName Mfa Mode NameAndId NumberOrEmpty
shared NumberOrString Organization OrganizationAltVitalTeamId OrganizationAnalyticsIframe
shared OrganizationAnswersSyncToPortal OrganizationAthenaDepartment OrganizationAthenaFieldsSync
shared OrganizationAuthentication OrganizationCalendar OrganizationCanvasMessageSync
shared OrganizationCommunication OrganizationDashboard OrganizationDay
shared OrganizationDefaultDoseSpotPharmacy OrganizationDirection OrganizationEnduserProfileWebhook
shared OrganizationEndusers OrganizationExternalField OrganizationInfo OrganizationMethod
shared OrganizationOffset OrganizationOption OrganizationOutOfOfficeVoicemail
shared OrganizationOutOfOfficeVoicemailType OrganizationPhoneLabel OrganizationPhoton
shared OrganizationPortalSettings OrganizationSettings OrganizationTickets OrganizationUsers
shared OrganizationView OrganizationZendeskSettings PhoneCallResponse PhoneCallResponseReport
shared Playback PortalSettings PostedBy Processor Product ProductResponse Qualifier
shared QualifierAndValues Record Reference Relationship RelationshipDetails Reminder Report
shared RoleBasedAccessPermissionAllOrDefault StringOrDateTime TicketQueue Timezone TypeAndInfo
shared TypeAndInfoInfo TypeIdAndCreator TypeNameAndSecureName UpdateOptions User
shared UserCredentialedState UserVoicemailPlayback UserWeeklyAvailability VideoIntegration
sms_messages SmsMessage SmsMessageBatch SmsMessageCreate SmsMessageResponse SmsMessageUpdates
suggested_contacts SuggestedContact SuggestedContactBatch SuggestedContactCreate
suggested_contacts SuggestedContactUpdates
superbill_providers SuperbillProvider SuperbillProviderBatch SuperbillProviderCreate
superbill_providers SuperbillProviderUpdates
superbills Superbill SuperbillAddressAndEmailProvider SuperbillBatch SuperbillCreate
superbills SuperbillLineItem SuperbillPatient SuperbillUpdates
table_views TableView TableViewBatch TableViewColumn TableViewCreate TableViewUpdates
templates Template TemplateBatch TemplateCreate TemplateMessage TemplateRole TemplateType
templates TemplateUpdates TemplatedMessageResponse TemplatesEmbeddingSearchResponse
templates TemplatesSuggestedReplyResponse
ticket_queues TicketQueueBatch TicketQueueCreate TicketQueueUpdates
ticket_thread_comments TicketThreadComment TicketThreadCommentBatch TicketThreadCommentCreate
ticket_thread_comments TicketThreadCommentUpdates TicketThreadCommentVoice
ticket_threads TicketThread TicketThreadBatch TicketThreadCreate TicketThreadUpdates
tickets Ticket TicketBatch TicketCreate TicketSnooze TicketUpdates TicketsAssignFromQueueResponse
tickets TicketsCloseResponse TicketsDistributionReportResponse TicketsReport TicketsReportByUser
tickets TicketsReportByUserClosed TicketsReportByUserData TicketsReportByUserOpen
tickets TicketsReportClosedForReason TicketsReportDefault TicketsReportDefaultClosed
tickets TicketsReportDefaultData TicketsReportDefaultOpen TicketsReportOther TicketsReportResponse
user_logs UserLog UserLogAction
user_notifications UserNotification UserNotificationBatch UserNotificationCreate
user_notifications UserNotificationUpdates
users AccessForResource AccessPermissions CustomDashboardView CustomDashboardViewBlock
users CustomDashboardViewBlockInfo CustomDashboardViewBlockType GenerateAuthTokenResponse
users InviteUserToOrganizationResponse OrganizationLimits RefreshSessionResponse UserBatch
users UserCreate UserDisplayInfoResponse UserResponse UserSession UserSessionSource UserSessionType
users UserUIRestrictions UserUIRestrictionsHiddenField UserUpdates UsersConfigureMfaResponse
users UsersGroupResponse
vital_configurations VitalConfiguration VitalConfigurationBatch VitalConfigurationComparison
vital_configurations VitalConfigurationCreate VitalConfigurationMealStatus VitalConfigurationRange
vital_configurations VitalConfigurationUpdates
webhook_events AutomationWebhook CalendarEventReminderWebhook RecordWebhook RecordWebhookType
webhook_logs StringOrNumber WebhookLog WebhookLogResponse
webhooks Webhook WebhookBatch WebhookCreate WebhookResponse WebhookSubscription
webhooks WebhookSubscriptionIntegrationLogs WebhookSubscriptionsType
webhooks WebhookSubscriptionsTypeWaitlists WebhookUpdates
"""
_MODULES = {name: words[0] for words in map(str.split, _INDEX.strip().splitlines()) for name in words}


if not TYPE_CHECKING:  # or type checkers would take every name for one that is there

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = importlib.import_module(f".{_MODULES[name]}", __name__)
        return module if name == _MODULES[name] else getattr(module, name)


def __dir__() -> list[str]:
    return sorted(_MODULES)
