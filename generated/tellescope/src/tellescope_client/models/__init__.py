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

# Where each name is found: loaded when first asked for.
_MODULES = {
    "allergy_codes": "",
    "analytics_frames": "",
    "api_keys": "",
    "appointment_booking_pages": "",
    "appointment_locations": "",
    "automated_actions": "",
    "automation_steps": "",
    "automation_triggers": "",
    "availability_blocks": "",
    "background_errors": "",
    "blocked_phones": "",
    "calendar_event_rsvps": "",
    "calendar_event_templates": "",
    "calendar_events": "",
    "call_hold_queues": "",
    "care_plans": "",
    "chat_messages": "",
    "chat_rooms": "",
    "comment_likes": "",
    "configurations": "",
    "database_records": "",
    "databases": "",
    "diagnosis_codes": "",
    "email_sync_denials": "",
    "emails": "",
    "enduser_custom_types": "",
    "enduser_encounters": "",
    "enduser_medications": "",
    "enduser_observations": "",
    "enduser_orders": "",
    "enduser_problems": "",
    "enduser_profile_views": "",
    "enduser_status_updates": "",
    "enduser_tasks": "",
    "enduser_views": "",
    "endusers": "",
    "engagement_events": "",
    "fax_logs": "",
    "files": "",
    "flowchart_notes": "",
    "form_fields": "",
    "form_groups": "",
    "form_responses": "",
    "forms": "",
    "forum_posts": "",
    "forums": "",
    "group_mms_conversations": "",
    "integration_logs": "",
    "integrations": "",
    "journeys": "",
    "managed_content_record_assignments": "",
    "managed_content_records": "",
    "meetings": "",
    "message_template_snippets": "",
    "notes": "",
    "organizations": "",
    "phone_calls": "",
    "phone_trees": "",
    "portal_brandings": "",
    "portal_customizations": "",
    "post_comments": "",
    "post_likes": "",
    "prescription_routes": "",
    "products": "",
    "purchase_credits": "",
    "purchases": "",
    "role_based_access_permissions": "",
    "shared": "",
    "sms_messages": "",
    "suggested_contacts": "",
    "superbill_providers": "",
    "superbills": "",
    "table_views": "",
    "templates": "",
    "ticket_queues": "",
    "ticket_thread_comments": "",
    "ticket_threads": "",
    "tickets": "",
    "user_logs": "",
    "user_notifications": "",
    "users": "",
    "vital_configurations": "",
    "webhook_events": "",
    "webhook_logs": "",
    "webhooks": "",
    "AccessForResource": "users",
    "AccessPermissions": "users",
    "Address": "shared",
    "AllergyCode": "allergy_codes",
    "AllergyCodeBatch": "allergy_codes",
    "AllergyCodeCreate": "allergy_codes",
    "AllergyCodeUpdates": "allergy_codes",
    "AmountAndCurrency": "shared",
    "AnalyticsFrame": "analytics_frames",
    "AnalyticsFrameAssignedTo": "analytics_frames",
    "AnalyticsFrameBatch": "analytics_frames",
    "AnalyticsFrameCreate": "analytics_frames",
    "AnalyticsFrameEndusersInfoSumOfFieldParameters": "analytics_frames",
    "AnalyticsFrameFemaleOrMaleGender": "shared",
    "AnalyticsFrameField": "analytics_frames",
    "AnalyticsFrameGrouping": "analytics_frames",
    "AnalyticsFrameGroupingCategory": "analytics_frames",
    "AnalyticsFrameInterval": "analytics_frames",
    "AnalyticsFrameMethod": "analytics_frames",
    "AnalyticsFrameQuery": "analytics_frames",
    "AnalyticsFrameQueryCalendarEvents": "analytics_frames",
    "AnalyticsFrameQueryCalendarEventsFilter": "analytics_frames",
    "AnalyticsFrameQueryCalendarEventsGrouping": "analytics_frames",
    "AnalyticsFrameQueryEmails": "analytics_frames",
    "AnalyticsFrameQueryEndusers": "analytics_frames",
    "AnalyticsFrameQueryEndusersFilter": "analytics_frames",
    "AnalyticsFrameQueryEndusersGrouping": "analytics_frames",
    "AnalyticsFrameQueryEndusersInfo": "analytics_frames",
    "AnalyticsFrameQueryEndusersInfoOther": "analytics_frames",
    "AnalyticsFrameQueryEndusersInfoSumOfField": "analytics_frames",
    "AnalyticsFrameQueryEndusersInfoTotal": "analytics_frames",
    "AnalyticsFrameQueryEndusersKey": "analytics_frames",
    "AnalyticsFrameQueryEndusersRange": "analytics_frames",
    "AnalyticsFrameQueryFiles": "analytics_frames",
    "AnalyticsFrameQueryFilesFilter": "analytics_frames",
    "AnalyticsFrameQueryFormResponses": "analytics_frames",
    "AnalyticsFrameQueryFormResponsesFilter": "analytics_frames",
    "AnalyticsFrameQueryFormResponsesGrouping": "analytics_frames",
    "AnalyticsFrameQueryFormResponsesKey": "analytics_frames",
    "AnalyticsFrameQueryFormResponsesRange": "analytics_frames",
    "AnalyticsFrameQueryIntervalAndKeyRange": "analytics_frames",
    "AnalyticsFrameQueryMedications": "analytics_frames",
    "AnalyticsFrameQueryMethodAndParametersInfo": "analytics_frames",
    "AnalyticsFrameQueryOther": "analytics_frames",
    "AnalyticsFrameQueryPhoneCalls": "analytics_frames",
    "AnalyticsFrameQueryPhoneCallsInfo": "analytics_frames",
    "AnalyticsFrameQueryPhoneCallsMethod": "analytics_frames",
    "AnalyticsFrameQueryPurchaseCredits": "analytics_frames",
    "AnalyticsFrameQueryPurchases": "analytics_frames",
    "AnalyticsFrameQueryPurchasesGrouping": "analytics_frames",
    "AnalyticsFrameQuerySMSMessages": "analytics_frames",
    "AnalyticsFrameQuerySMSMessagesFilter": "analytics_frames",
    "AnalyticsFrameQuerySMSMessagesGrouping": "analytics_frames",
    "AnalyticsFrameQueryTickets": "analytics_frames",
    "AnalyticsFrameQueryTicketsFilter": "analytics_frames",
    "AnalyticsFrameQueryTicketsGrouping": "analytics_frames",
    "AnalyticsFrameQueryTicketsKey": "analytics_frames",
    "AnalyticsFrameQueryTicketsRange": "analytics_frames",
    "AnalyticsFrameResponse": "analytics_frames",
    "AnalyticsFrameSubmittedForms": "analytics_frames",
    "AnalyticsFrameType": "analytics_frames",
    "AnalyticsFrameUpdates": "analytics_frames",
    "AnalyticsQueryResult": "analytics_frames",
    "AnalyticsQueryResultValue": "analytics_frames",
    "ApiKey": "api_keys",
    "ApiKeyResponse": "api_keys",
    "AppointmentBookingPage": "shared",
    "AppointmentBookingPageBatch": "appointment_booking_pages",
    "AppointmentBookingPageCollectReason": "shared",
    "AppointmentBookingPageCreate": "appointment_booking_pages",
    "AppointmentBookingPageRestrictions": "shared",
    "AppointmentBookingPageRestrictionsByTemplate": "shared",
    "AppointmentBookingPageTerm": "shared",
    "AppointmentBookingPageUpdates": "appointment_booking_pages",
    "AppointmentBookingPagesGenerateAccessResponse": "appointment_booking_pages",
    "AppointmentBookingPagesValidateAccessResponse": "appointment_booking_pages",
    "AppointmentLocation": "shared",
    "AppointmentLocationBatch": "appointment_locations",
    "AppointmentLocationCreate": "appointment_locations",
    "AppointmentLocationState": "shared",
    "AppointmentLocationUpdates": "appointment_locations",
    "Assignment": "shared",
    "AssignmentStrategy": "shared",
    "AssignmentStrategyByTags": "shared",
    "AssignmentStrategyCareTeamPrimary": "shared",
    "AssignmentStrategyCareTeamRandom": "shared",
    "AssignmentStrategyDefault": "shared",
    "AssignmentStrategyFormSubmitterForJourneyTrigger": "shared",
    "AssignmentStrategyOther": "shared",
    "AssignmentStrategyPreviousOwner": "shared",
    "AssignmentStrategyQueue": "shared",
    "AssignmentStrategyQueueInfo": "shared",
    "AssignmentStrategyRecentlyBookedAppointmentHost": "shared",
    "AssignmentType": "shared",
    "Attendee": "shared",
    "AttendeeInfo": "meetings",
    "AttendeeInfoResponse": "meetings",
    "AttendeeOther": "meetings",
    "AuthenticateTwilioPhoneCallResponse": "phone_calls",
    "AutomatedAction": "automated_actions",
    "AutomatedActionAction": "shared",
    "AutomatedActionActiveCampaignAddToLists": "shared",
    "AutomatedActionAddEnduserTags": "shared",
    "AutomatedActionAddToJourney": "shared",
    "AutomatedActionBatch": "automated_actions",
    "AutomatedActionCancelCondition": "automated_actions",
    "AutomatedActionCanvasSync": "shared",
    "AutomatedActionChangeContactType": "shared",
    "AutomatedActionChangeContactTypeInfo": "shared",
    "AutomatedActionCompleteCarePlan": "shared",
    "AutomatedActionCompleteTickets": "shared",
    "AutomatedActionCompleteTicketsInfo": "shared",
    "AutomatedActionCreate": "automated_actions",
    "AutomatedActionCreateCarePlan": "shared",
    "AutomatedActionCreateCarePlanInfo": "shared",
    "AutomatedActionCreateTicket": "shared",
    "AutomatedActionCreateTicketInfo": "shared",
    "AutomatedActionCreateTicketInfoInfo": "shared",
    "AutomatedActionCreateTicketInfoType": "shared",
    "AutomatedActionElationSync": "shared",
    "AutomatedActionEvent": "automated_actions",
    "AutomatedActionEventAfterAction": "automated_actions",
    "AutomatedActionEventAfterActionInfo": "automated_actions",
    "AutomatedActionEventCondition": "automated_actions",
    "AutomatedActionEventFormResponse": "automated_actions",
    "AutomatedActionEventFormResponses": "automated_actions",
    "AutomatedActionEventFormUnsubmitted": "automated_actions",
    "AutomatedActionEventFormUnsubmittedInfo": "automated_actions",
    "AutomatedActionEventFormsUnsubmitted": "automated_actions",
    "AutomatedActionEventOnJourneyStart": "automated_actions",
    "AutomatedActionEventOther": "automated_actions",
    "AutomatedActionEventTicketCompleted": "automated_actions",
    "AutomatedActionEventTicketCompletedInfo": "automated_actions",
    "AutomatedActionEventWaitForTrigger": "automated_actions",
    "AutomatedActionEventWaitForTriggerInfo": "automated_actions",
    "AutomatedActionField": "shared",
    "AutomatedActionFieldCondition": "automated_actions",
    "AutomatedActionFieldsObjectInfo": "shared",
    "AutomatedActionFormCondition": "automated_actions",
    "AutomatedActionHealthieAddToCourse": "shared",
    "AutomatedActionHealthieAddToCourseInfo": "shared",
    "AutomatedActionHealthieSendChat": "shared",
    "AutomatedActionHealthieSync": "shared",
    "AutomatedActionInfo": "automated_actions",
    "AutomatedActionIterableCustomEvent": "shared",
    "AutomatedActionIterableCustomEventInfo": "shared",
    "AutomatedActionIterableSendEmail": "shared",
    "AutomatedActionIterableSendEmailInfo": "shared",
    "AutomatedActionJourneyIdObjectInfo": "shared",
    "AutomatedActionLine": "shared",
    "AutomatedActionNotifyTeam": "shared",
    "AutomatedActionNotifyTeamInfo": "shared",
    "AutomatedActionOther": "shared",
    "AutomatedActionPagerDutyCreateIncident": "shared",
    "AutomatedActionPagerDutyCreateIncidentInfo": "shared",
    "AutomatedActionRemoveEnduserTags": "shared",
    "AutomatedActionRemoveFromJourney": "shared",
    "AutomatedActionSendChat": "shared",
    "AutomatedActionSendChatInfo": "shared",
    "AutomatedActionSendEmail": "shared",
    "AutomatedActionSendEmailInfo": "shared",
    "AutomatedActionSendForm": "shared",
    "AutomatedActionSendFormInfo": "shared",
    "AutomatedActionSendSMS": "shared",
    "AutomatedActionSendSMSInfo": "shared",
    "AutomatedActionSendWebhook": "shared",
    "AutomatedActionSendWebhookInfo": "shared",
    "AutomatedActionSetEnduserFields": "shared",
    "AutomatedActionSetEnduserStatus": "shared",
    "AutomatedActionSetEnduserStatusInfo": "shared",
    "AutomatedActionShareContent": "shared",
    "AutomatedActionShareContentInfo": "shared",
    "AutomatedActionSmartMeterPlaceOrder": "shared",
    "AutomatedActionSmartMeterPlaceOrderInfo": "shared",
    "AutomatedActionStatus": "automated_actions",
    "AutomatedActionSwitchToRelatedContact": "shared",
    "AutomatedActionSwitchToRelatedContactInfo": "shared",
    "AutomatedActionTagsObjectInfo": "shared",
    "AutomatedActionType": "shared",
    "AutomatedActionTypeAndInfoAction": "shared",
    "AutomatedActionUnit": "automated_actions",
    "AutomatedActionUpdates": "automated_actions",
    "AutomatedActionZendeskCreateTicket": "shared",
    "AutomatedActionZendeskCreateTicketInfo": "shared",
    "AutomatedActionZusPull": "shared",
    "AutomatedActionZusSync": "shared",
    "AutomatedMsBeforeDueDateAndDidRemindReminder": "shared",
    "AutomationStep": "automation_steps",
    "AutomationStepBatch": "automation_steps",
    "AutomationStepCondition": "automation_steps",
    "AutomationStepCreate": "automation_steps",
    "AutomationStepInfo": "automation_steps",
    "AutomationStepType": "automation_steps",
    "AutomationStepUpdates": "automation_steps",
    "AutomationTrigger": "automation_triggers",
    "AutomationTriggerAction": "automation_triggers",
    "AutomationTriggerActionAddAccessTags": "automation_triggers",
    "AutomationTriggerActionAddTags": "automation_triggers",
    "AutomationTriggerActionAddToJourney": "automation_triggers",
    "AutomationTriggerActionAddToJourneyInfo": "automation_triggers",
    "AutomationTriggerActionAssignCareTeam": "automation_triggers",
    "AutomationTriggerActionAssignCareTeamInfo": "automation_triggers",
    "AutomationTriggerActionCanvasAddPatient": "automation_triggers",
    "AutomationTriggerActionMoveToStep": "automation_triggers",
    "AutomationTriggerActionOther": "automation_triggers",
    "AutomationTriggerActionRemoveCareTeam": "automation_triggers",
    "AutomationTriggerActionRemoveCareTeamInfo": "automation_triggers",
    "AutomationTriggerActionRemoveFromAllJourneys": "automation_triggers",
    "AutomationTriggerActionRemoveFromJourney": "automation_triggers",
    "AutomationTriggerActionRemoveTags": "automation_triggers",
    "AutomationTriggerActionSetFields": "automation_triggers",
    "AutomationTriggerActionZusDeleteEnrollment": "automation_triggers",
    "AutomationTriggerActionZusDeleteEnrollmentInfo": "automation_triggers",
    "AutomationTriggerBatch": "automation_triggers",
    "AutomationTriggerComparison": "automation_triggers",
    "AutomationTriggerComparisonBetween": "automation_triggers",
    "AutomationTriggerComparisonBetweenValue": "automation_triggers",
    "AutomationTriggerComparisonGreaterThan": "automation_triggers",
    "AutomationTriggerComparisonLessThan": "automation_triggers",
    "AutomationTriggerComparisonOther": "automation_triggers",
    "AutomationTriggerCreate": "automation_triggers",
    "AutomationTriggerEvent": "automation_triggers",
    "AutomationTriggerEventAppointmentCancelled": "automation_triggers",
    "AutomationTriggerEventAppointmentCompleted": "automation_triggers",
    "AutomationTriggerEventAppointmentCreated": "automation_triggers",
    "AutomationTriggerEventAppointmentInfo": "automation_triggers",
    "AutomationTriggerEventAppointmentNoShowed": "automation_triggers",
    "AutomationTriggerEventAppointmentRescheduled": "automation_triggers",
    "AutomationTriggerEventContactCreated": "automation_triggers",
    "AutomationTriggerEventDatabaseEntryAdded": "automation_triggers",
    "AutomationTriggerEventDatabaseEntryAddedInfo": "automation_triggers",
    "AutomationTriggerEventFieldEquals": "automation_triggers",
    "AutomationTriggerEventFormGroupCompleted": "automation_triggers",
    "AutomationTriggerEventFormGroupCompletedInfo": "automation_triggers",
    "AutomationTriggerEventFormGroupIncomplete": "automation_triggers",
    "AutomationTriggerEventFormGroupIncompleteInfo": "automation_triggers",
    "AutomationTriggerEventFormStarted": "automation_triggers",
    "AutomationTriggerEventFormStartedInfo": "automation_triggers",
    "AutomationTriggerEventFormSubmitted": "automation_triggers",
    "AutomationTriggerEventFormSubmittedInfo": "automation_triggers",
    "AutomationTriggerEventFormUnsubmitted": "automation_triggers",
    "AutomationTriggerEventFormUnsubmittedInfo": "automation_triggers",
    "AutomationTriggerEventHasNotEngaged": "automation_triggers",
    "AutomationTriggerEventHasNotEngagedInfo": "automation_triggers",
    "AutomationTriggerEventHealthieNoteLocked": "automation_triggers",
    "AutomationTriggerEventHealthieNoteLockedInfo": "automation_triggers",
    "AutomationTriggerEventIncomingMessage": "automation_triggers",
    "AutomationTriggerEventIncomingMessageInfo": "automation_triggers",
    "AutomationTriggerEventInputsAndPhoneNumbersInfo": "automation_triggers",
    "AutomationTriggerEventLeftVoicemail": "automation_triggers",
    "AutomationTriggerEventMedicationAdded": "automation_triggers",
    "AutomationTriggerEventMessageDeliveryFailure": "automation_triggers",
    "AutomationTriggerEventMessageInfo": "automation_triggers",
    "AutomationTriggerEventMessageLinkClicked": "automation_triggers",
    "AutomationTriggerEventMessageOpened": "automation_triggers",
    "AutomationTriggerEventMissedCall": "automation_triggers",
    "AutomationTriggerEventNoRecentAppointment": "automation_triggers",
    "AutomationTriggerEventNoRecentAppointmentInfo": "automation_triggers",
    "AutomationTriggerEventOnBirthday": "automation_triggers",
    "AutomationTriggerEventOnBirthdayInfo": "automation_triggers",
    "AutomationTriggerEventOrderCreated": "automation_triggers",
    "AutomationTriggerEventOrderCreatedInfo": "automation_triggers",
    "AutomationTriggerEventOrderStatusEquals": "automation_triggers",
    "AutomationTriggerEventOrderStatusEqualsInfo": "automation_triggers",
    "AutomationTriggerEventOther": "automation_triggers",
    "AutomationTriggerEventPregnancyEnded": "automation_triggers",
    "AutomationTriggerEventPregnancyEndedInfo": "automation_triggers",
    "AutomationTriggerEventProblemCreated": "automation_triggers",
    "AutomationTriggerEventPurchaseMade": "automation_triggers",
    "AutomationTriggerEventRefundIssued": "automation_triggers",
    "AutomationTriggerEventSMSReply": "automation_triggers",
    "AutomationTriggerEventSMSReplyInfo": "automation_triggers",
    "AutomationTriggerEventSubscriptionEnded": "automation_triggers",
    "AutomationTriggerEventTitlesObjectInfo": "automation_triggers",
    "AutomationTriggerEventVitalCount": "automation_triggers",
    "AutomationTriggerEventVitalCountInfo": "automation_triggers",
    "AutomationTriggerEventVitalUpdate": "automation_triggers",
    "AutomationTriggerEventVitalUpdateInfo": "automation_triggers",
    "AutomationTriggerStatus": "automation_triggers",
    "AutomationTriggerSubmitterType": "automation_triggers",
    "AutomationTriggerTrigger": "automation_triggers",
    "AutomationTriggerUpdates": "automation_triggers",
    "AutomationWebhook": "webhook_events",
    "AvailabilityBlock": "availability_blocks",
    "AvailabilityBlockBatch": "availability_blocks",
    "AvailabilityBlockCreate": "availability_blocks",
    "AvailabilityBlockEntity": "availability_blocks",
    "AvailabilityBlockUpdates": "availability_blocks",
    "BackgroundError": "background_errors",
    "BackgroundErrorBatch": "background_errors",
    "BackgroundErrorCreate": "background_errors",
    "BackgroundErrorUpdates": "background_errors",
    "BeginEnduserLoginFlowResponse": "endusers",
    "Block": "shared",
    "BlockInfo": "shared",
    "BlockType": "shared",
    "BlockedPhone": "blocked_phones",
    "BlockedPhoneBatch": "blocked_phones",
    "BlockedPhoneCreate": "blocked_phones",
    "BlockedPhoneUpdates": "blocked_phones",
    "BookAppointmentResponse": "calendar_events",
    "BuiltinField": "shared",
    "CalendarAvailabilityResponse": "calendar_events",
    "CalendarEvent": "calendar_events",
    "CalendarEventAttachment": "calendar_events",
    "CalendarEventAvailabilityBlock": "calendar_events",
    "CalendarEventBatch": "calendar_events",
    "CalendarEventCancelledGroupAttendee": "calendar_events",
    "CalendarEventCreate": "calendar_events",
    "CalendarEventEnduserFormResponse": "calendar_events",
    "CalendarEventEnduserTask": "calendar_events",
    "CalendarEventMeetingStatus": "calendar_events",
    "CalendarEventRSVP": "calendar_event_rsvps",
    "CalendarEventRSVPBatch": "calendar_event_rsvps",
    "CalendarEventRSVPCreate": "calendar_event_rsvps",
    "CalendarEventRSVPUpdates": "calendar_event_rsvps",
    "CalendarEventReminderWebhook": "webhook_events",
    "CalendarEventResponse": "shared",
    "CalendarEventStatusChangeSource": "calendar_events",
    "CalendarEventTemplate": "shared",
    "CalendarEventTemplateBatch": "calendar_event_templates",
    "CalendarEventTemplateCreate": "calendar_event_templates",
    "CalendarEventTemplateUpdates": "calendar_event_templates",
    "CalendarEventType": "shared",
    "CalendarEventUpdates": "calendar_events",
    "CalendarEventsPushResponse": "calendar_events",
    "CallHoldQueue": "call_hold_queues",
    "CallHoldQueueBatch": "call_hold_queues",
    "CallHoldQueueCreate": "call_hold_queues",
    "CallHoldQueueQueue": "call_hold_queues",
    "CallHoldQueueResponse": "call_hold_queues",
    "CallHoldQueueUpdates": "call_hold_queues",
    "CarePlan": "care_plans",
    "CarePlanBatch": "care_plans",
    "CarePlanCreate": "care_plans",
    "CarePlanUpdates": "care_plans",
    "Chat": "chat_messages",
    "ChatRoom": "chat_rooms",
    "ChatRoomBatch": "chat_rooms",
    "ChatRoomCreate": "chat_rooms",
    "ChatRoomDisplayInfoResponse": "chat_rooms",
    "ChatRoomResponse": "chat_rooms",
    "ChatRoomType": "chat_rooms",
    "ChatRoomUpdates": "chat_rooms",
    "ChatUpdates": "chat_messages",
    "CodeDisplayAndSystem": "shared",
    "CommentLike": "comment_likes",
    "Configuration": "configurations",
    "ConfigurationBatch": "configurations",
    "ConfigurationCreate": "configurations",
    "ConfigurationUpdates": "configurations",
    "ConnectStripeResponse": "integrations",
    "Cost": "shared",
    "CptCode": "shared",
    "CreatorType": "shared",
    "Currency": "shared",
    "CustomDashboardView": "users",
    "CustomDashboardViewBlock": "users",
    "CustomDashboardViewBlockInfo": "users",
    "CustomDashboardViewBlockType": "users",
    "CustomField": "shared",
    "CustomerIdClientSecretAndPublishableKey": "shared",
    "DataFieldsMapping": "shared",
    "Database": "databases",
    "DatabaseBatch": "databases",
    "DatabaseCreate": "databases",
    "DatabaseField": "databases",
    "DatabaseOptions": "databases",
    "DatabaseRecord": "shared",
    "DatabaseRecordBatch": "database_records",
    "DatabaseRecordCreate": "database_records",
    "DatabaseRecordType": "shared",
    "DatabaseRecordUpdates": "database_records",
    "DatabaseRecordValue": "shared",
    "DatabaseUpdates": "databases",
    "DateTimeOrEmpty": "shared",
    "DeliverEmailViaOutlookResponse": "emails",
    "DetailsForAppointmentBookingPageResponse": "calendar_events",
    "DiagnosisCode": "diagnosis_codes",
    "DiagnosisCodeBatch": "diagnosis_codes",
    "DiagnosisCodeCreate": "diagnosis_codes",
    "DiagnosisCodeUpdates": "diagnosis_codes",
    "DownloadLink": "files",
    "Email": "emails",
    "EmailAttachment": "emails",
    "EmailBatch": "emails",
    "EmailCreate": "emails",
    "EmailEncoding": "emails",
    "EmailOrSMS": "shared",
    "EmailSyncDenial": "email_sync_denials",
    "EmailSyncDenialBatch": "email_sync_denials",
    "EmailSyncDenialCreate": "email_sync_denials",
    "EmailSyncDenialUpdates": "email_sync_denials",
    "EmailUpdates": "emails",
    "EmailsSendWithTemplateResponse": "emails",
    "EmptyOrAll": "shared",
    "EmptyOrDateTime": "shared",
    "Enduser": "shared",
    "EnduserBatch": "endusers",
    "EnduserBookingNote": "shared",
    "EnduserCreate": "endusers",
    "EnduserCustomType": "enduser_custom_types",
    "EnduserCustomTypeBatch": "enduser_custom_types",
    "EnduserCustomTypeCreate": "enduser_custom_types",
    "EnduserCustomTypeInfo": "shared",
    "EnduserCustomTypeType": "shared",
    "EnduserCustomTypeUpdates": "enduser_custom_types",
    "EnduserDevice": "shared",
    "EnduserDiagnosis": "shared",
    "EnduserEncounter": "enduser_encounters",
    "EnduserEncounterDiagnosis": "enduser_encounters",
    "EnduserEncounterIntegration": "enduser_encounters",
    "EnduserEncounterProcedureCode": "enduser_encounters",
    "EnduserEncounterResponse": "enduser_encounters",
    "EnduserEncounterType": "enduser_encounters",
    "EnduserEncounterUnits": "enduser_encounters",
    "EnduserInsuranceType": "endusers",
    "EnduserIsAuthenticatedResponse": "endusers",
    "EnduserIsAuthenticatedResponseFalse": "endusers",
    "EnduserIsAuthenticatedResponseTrue": "endusers",
    "EnduserLanguage": "shared",
    "EnduserMedication": "enduser_medications",
    "EnduserMedicationBatch": "enduser_medications",
    "EnduserMedicationCreate": "enduser_medications",
    "EnduserMedicationDispensing": "enduser_medications",
    "EnduserMedicationDosage": "enduser_medications",
    "EnduserMedicationUpdates": "enduser_medications",
    "EnduserObservation": "enduser_observations",
    "EnduserObservationBatch": "enduser_observations",
    "EnduserObservationCategory": "enduser_observations",
    "EnduserObservationClassification": "enduser_observations",
    "EnduserObservationCreate": "enduser_observations",
    "EnduserObservationMeasurement": "enduser_observations",
    "EnduserObservationResponse": "enduser_observations",
    "EnduserObservationStatus": "enduser_observations",
    "EnduserObservationUpdates": "enduser_observations",
    "EnduserOrder": "enduser_orders",
    "EnduserOrderBatch": "enduser_orders",
    "EnduserOrderCreate": "enduser_orders",
    "EnduserOrderItem": "enduser_orders",
    "EnduserOrderResponse": "enduser_orders",
    "EnduserOrderUpdates": "enduser_orders",
    "EnduserOrdersGetAvailableTestsResponse": "enduser_orders",
    "EnduserPreference": "shared",
    "EnduserProblem": "enduser_problems",
    "EnduserProblemBatch": "enduser_problems",
    "EnduserProblemCreate": "enduser_problems",
    "EnduserProblemUpdates": "enduser_problems",
    "EnduserProfileView": "enduser_profile_views",
    "EnduserProfileViewBatch": "enduser_profile_views",
    "EnduserProfileViewBlock": "enduser_profile_views",
    "EnduserProfileViewCreate": "enduser_profile_views",
    "EnduserProfileViewDisplayField": "enduser_profile_views",
    "EnduserProfileViewInfo": "enduser_profile_views",
    "EnduserProfileViewType": "enduser_profile_views",
    "EnduserProfileViewUpdates": "enduser_profile_views",
    "EnduserRelationship": "shared",
    "EnduserResult": "endusers",
    "EnduserScheduledJourney": "shared",
    "EnduserStatus": "shared",
    "EnduserStatusUpdate": "enduser_status_updates",
    "EnduserStatusUpdateBatch": "enduser_status_updates",
    "EnduserStatusUpdateCreate": "enduser_status_updates",
    "EnduserStripeSubscription": "shared",
    "EnduserTask": "enduser_tasks",
    "EnduserTaskBatch": "enduser_tasks",
    "EnduserTaskCreate": "enduser_tasks",
    "EnduserTaskUpdates": "enduser_tasks",
    "EnduserUpdates": "endusers",
    "EnduserValueAndUnit": "shared",
    "EnduserView": "enduser_views",
    "EnduserViewBatch": "enduser_views",
    "EnduserViewCreate": "enduser_views",
    "EnduserViewSort": "enduser_views",
    "EnduserViewType": "enduser_views",
    "EnduserViewUpdates": "enduser_views",
    "EndusersBulkUpdateResponse": "endusers",
    "EndusersCheckEligibilityResponse": "shared",
    "EndusersEngagementByUseridResponse": "shared",
    "EndusersEngagementResponse": "shared",
    "EndusersJourneysReportResponse": "shared",
    "EndusersOtpMethodsResponse": "endusers",
    "EndusersPushResponse": "endusers",
    "EndusersVerifyOtpCodeResponse": "endusers",
    "EngagementEvent": "engagement_events",
    "EngagementEventBatch": "engagement_events",
    "EngagementEventCreate": "engagement_events",
    "EngagementEventUpdates": "engagement_events",
    "EventsForUserResponse": "calendar_events",
    "FaxLog": "fax_logs",
    "FaxLogBatch": "fax_logs",
    "FaxLogCreate": "fax_logs",
    "FaxLogUpdates": "fax_logs",
    "FieldAndValue": "shared",
    "File": "files",
    "FileResponse": "files",
    "FileUpdates": "files",
    "FileViewsById": "files",
    "FlowchartNote": "flowchart_notes",
    "FlowchartNoteBatch": "flowchart_notes",
    "FlowchartNoteCreate": "flowchart_notes",
    "FlowchartNoteUpdates": "flowchart_notes",
    "FlowchartUI": "shared",
    "Form": "shared",
    "FormBatch": "forms",
    "FormCanvasNoteCoding": "shared",
    "FormCreate": "forms",
    "FormCustomization": "shared",
    "FormField": "shared",
    "FormFieldBatch": "form_fields",
    "FormFieldCalloutCondition": "shared",
    "FormFieldComparison": "shared",
    "FormFieldCreate": "form_fields",
    "FormFieldDatabaseFilter": "shared",
    "FormFieldEnduserFields": "form_fields",
    "FormFieldFeedback": "shared",
    "FormFieldOptions": "shared",
    "FormFieldPrepopulateFromDatabase": "shared",
    "FormFieldPreviousField": "shared",
    "FormFieldPreviousFieldType": "shared",
    "FormFieldTableChoice": "shared",
    "FormFieldType": "shared",
    "FormFieldUpdates": "form_fields",
    "FormFields": "forms",
    "FormFieldsBookingInfoResponse": "form_fields",
    "FormFieldsLoadChoicesFromDatabaseResponse": "form_fields",
    "FormGroup": "form_groups",
    "FormGroupBatch": "form_groups",
    "FormGroupCreate": "form_groups",
    "FormGroupUpdates": "form_groups",
    "FormInfoForAccessCodeResponse": "form_responses",
    "FormIntake": "shared",
    "FormResponse": "form_responses",
    "FormResponseAddenda": "form_responses",
    "FormResponseAnswer": "form_responses",
    "FormResponseBatch": "form_responses",
    "FormResponseByAnswer": "form_responses",
    "FormResponseCreate": "form_responses",
    "FormResponseDosage": "form_responses",
    "FormResponseEmotii": "form_responses",
    "FormResponseFollowup": "form_responses",
    "FormResponseGender": "form_responses",
    "FormResponseResponse": "form_responses",
    "FormResponseScore": "form_responses",
    "FormResponseScores": "form_responses",
    "FormResponseTotal": "form_responses",
    "FormResponseType": "form_responses",
    "FormResponseUpdates": "form_responses",
    "FormResponseUtm": "form_responses",
    "FormResponseValue": "form_responses",
    "FormResponsesStripeDetailsResponse": "form_responses",
    "FormScoresSync": "shared",
    "FormScoring": "shared",
    "FormStatistics": "forms",
    "FormType": "shared",
    "FormUpdates": "forms",
    "FormsPublicDetailsResponse": "forms",
    "FormsStatisticsResponse": "forms",
    "Forum": "forums",
    "ForumBatch": "forums",
    "ForumCreate": "forums",
    "ForumPost": "forum_posts",
    "ForumPostBatch": "forum_posts",
    "ForumPostCreate": "forum_posts",
    "ForumPostUpdates": "forum_posts",
    "ForumUpdates": "forums",
    "FromAndTo": "shared",
    "Gender": "shared",
    "GenerateAuthTokenResponse": "users",
    "GenerateGoogleAuthUrlResponse": "integrations",
    "GenerateMeetingLinkResponse": "shared",
    "GenerateOauth2AuthUrlIntegration": "integrations",
    "GenerateOauth2AuthUrlResponse": "integrations",
    "GenerateZoomMeetingResponse": "calendar_events",
    "GroupMmsConversation": "group_mms_conversations",
    "GroupMmsConversationMessage": "group_mms_conversations",
    "GroupMmsConversationResponse": "group_mms_conversations",
    "GroupMmsConversationUpdates": "group_mms_conversations",
    "GroupMmsConversationUserState": "group_mms_conversations",
    "Grouped": "shared",
    "Id": "shared",
    "IdObject": "shared",
    "Image": "shared",
    "IndexUpdate": "shared",
    "Integration": "integrations",
    "IntegrationAuthentication": "integrations",
    "IntegrationBatch": "integrations",
    "IntegrationCountryCode": "integrations",
    "IntegrationCreate": "integrations",
    "IntegrationEnduserFieldMapping": "integrations",
    "IntegrationInfo": "integrations",
    "IntegrationLog": "integration_logs",
    "IntegrationLogStatus": "integration_logs",
    "IntegrationResponse": "integrations",
    "IntegrationTokenType": "integrations",
    "IntegrationType": "integrations",
    "IntegrationUpdates": "integrations",
    "IntegrationsConnectPhotonResponse": "integrations",
    "IntegrationsLoadPayersResponse": "integrations",
    "IntegrationsProxyReadResponse": "integrations",
    "InviteUserToOrganizationResponse": "users",
    "JoinMeetingForEventResponse": "meetings",
    "Journey": "journeys",
    "JourneyBatch": "journeys",
    "JourneyContext": "shared",
    "JourneyCreate": "journeys",
    "JourneyOnIncomingEnduserCommunication": "journeys",
    "JourneyPriority": "journeys",
    "JourneyState": "journeys",
    "JourneyStatesResponse": "journeys",
    "JourneyStatistics": "journeys",
    "JourneySteps": "journeys",
    "JourneyUpdates": "journeys",
    "JourneysStatisticsResponse": "journeys",
    "ListSearch": "shared",
    "ListSort": "shared",
    "LoginEnduserResponse": "endusers",
    "ManagedContentRecord": "managed_content_records",
    "ManagedContentRecordAssignment": "managed_content_record_assignments",
    "ManagedContentRecordAssignmentBatch": "managed_content_record_assignments",
    "ManagedContentRecordAssignmentCreate": "managed_content_record_assignments",
    "ManagedContentRecordAssignmentType": "managed_content_records",
    "ManagedContentRecordAssignmentUpdates": "managed_content_record_assignments",
    "ManagedContentRecordBatch": "managed_content_records",
    "ManagedContentRecordBlock": "managed_content_records",
    "ManagedContentRecordBlockType": "managed_content_records",
    "ManagedContentRecordCreate": "managed_content_records",
    "ManagedContentRecordEmbeddingType": "managed_content_records",
    "ManagedContentRecordInfo": "managed_content_records",
    "ManagedContentRecordType": "managed_content_records",
    "ManagedContentRecordUpdates": "managed_content_records",
    "ManagedContentRecordsGenerateEmbeddingResponse": "managed_content_records",
    "ManagedContentRecordsLoadUnauthenticatedResponse": "managed_content_records",
    "ManagedContentRecordsSearchResponse": "managed_content_records",
    "ManagedContentRecordsSearchType": "managed_content_records",
    "MarkChatRoomReadResponse": "chat_rooms",
    "Meeting": "meetings",
    "MeetingObject": "meetings",
    "MeetingObjectMeeting": "meetings",
    "MeetingOther": "meetings",
    "MeetingResponse": "meetings",
    "MeetingStatus": "meetings",
    "MemberIdPayerIdAndPayerName": "shared",
    "MessageTemplateSnippet": "message_template_snippets",
    "MessageTemplateSnippetBatch": "message_template_snippets",
    "MessageTemplateSnippetCreate": "message_template_snippets",
    "MessageTemplateSnippetUpdates": "message_template_snippets",
    "Mfa": "shared",
    "Mode": "shared",
    "MyMeetingsResponse": "meetings",
    "NameAndId": "shared",
    "Note": "notes",
    "NoteBatch": "notes",
    "NoteCreate": "notes",
    "NoteUpdates": "notes",
    "NumberOrEmpty": "shared",
    "NumberOrString": "shared",
    "Organization": "shared",
    "OrganizationAltVitalTeamId": "shared",
    "OrganizationAnalyticsIframe": "shared",
    "OrganizationAnswersSyncToPortal": "shared",
    "OrganizationAthenaDepartment": "shared",
    "OrganizationAthenaFieldsSync": "shared",
    "OrganizationAuthentication": "shared",
    "OrganizationCalendar": "shared",
    "OrganizationCanvasMessageSync": "shared",
    "OrganizationCommunication": "shared",
    "OrganizationDashboard": "shared",
    "OrganizationDay": "shared",
    "OrganizationDefaultDoseSpotPharmacy": "shared",
    "OrganizationDirection": "shared",
    "OrganizationEnduserProfileWebhook": "shared",
    "OrganizationEndusers": "shared",
    "OrganizationExternalField": "shared",
    "OrganizationInfo": "shared",
    "OrganizationLimits": "users",
    "OrganizationMethod": "shared",
    "OrganizationOffset": "shared",
    "OrganizationOption": "shared",
    "OrganizationOutOfOfficeVoicemail": "shared",
    "OrganizationOutOfOfficeVoicemailType": "shared",
    "OrganizationPhoneLabel": "shared",
    "OrganizationPhoton": "shared",
    "OrganizationPortalSettings": "shared",
    "OrganizationSettings": "shared",
    "OrganizationTheme": "organizations",
    "OrganizationThemeResponse": "organizations",
    "OrganizationTickets": "shared",
    "OrganizationType": "organizations",
    "OrganizationUpdates": "organizations",
    "OrganizationUsers": "shared",
    "OrganizationView": "shared",
    "OrganizationZendeskSettings": "shared",
    "OrganizationsAthenaSubscriptionResponse": "organizations",
    "OrganizationsCreateAndJoinResponse": "organizations",
    "OrganizationsSyncNoteToCanvasResponse": "organizations",
    "PhoneCall": "phone_calls",
    "PhoneCallBatch": "phone_calls",
    "PhoneCallConferenceAttendees": "phone_calls",
    "PhoneCallCreate": "phone_calls",
    "PhoneCallOs": "phone_calls",
    "PhoneCallResponse": "shared",
    "PhoneCallResponseReport": "shared",
    "PhoneCallUpdates": "phone_calls",
    "PhoneTree": "phone_trees",
    "PhoneTreeAction": "phone_trees",
    "PhoneTreeBatch": "phone_trees",
    "PhoneTreeCreate": "phone_trees",
    "PhoneTreeEnduserCondition": "phone_trees",
    "PhoneTreeEvent": "phone_trees",
    "PhoneTreeEventType": "phone_trees",
    "PhoneTreeInfo": "phone_trees",
    "PhoneTreeNode": "phone_trees",
    "PhoneTreeNodeType": "phone_trees",
    "PhoneTreeUpdates": "phone_trees",
    "Playback": "shared",
    "PortalBranding": "portal_brandings",
    "PortalBrandingBatch": "portal_brandings",
    "PortalBrandingCreate": "portal_brandings",
    "PortalBrandingUpdates": "portal_brandings",
    "PortalCustomization": "portal_customizations",
    "PortalCustomizationBatch": "portal_customizations",
    "PortalCustomizationBlock": "portal_customizations",
    "PortalCustomizationCreate": "portal_customizations",
    "PortalCustomizationType": "portal_customizations",
    "PortalCustomizationUpdates": "portal_customizations",
    "PortalSettings": "shared",
    "PortalSettingsAuthentication": "organizations",
    "PortalSettingsCommunication": "organizations",
    "PortalSettingsOrders": "organizations",
    "PortalSettingsOther": "organizations",
    "PostComment": "post_comments",
    "PostCommentBatch": "post_comments",
    "PostCommentCreate": "post_comments",
    "PostCommentUpdates": "post_comments",
    "PostLike": "post_likes",
    "PostedBy": "shared",
    "PrepareFormResponseResponse": "form_responses",
    "PreparedUpload": "files",
    "PreparedUploadPresignedUpload": "files",
    "PrescriptionRoute": "prescription_routes",
    "PrescriptionRouteBatch": "prescription_routes",
    "PrescriptionRouteCreate": "prescription_routes",
    "PrescriptionRouteUpdates": "prescription_routes",
    "Processor": "shared",
    "Product": "shared",
    "ProductBatch": "products",
    "ProductCreate": "products",
    "ProductResponse": "shared",
    "ProductUpdates": "products",
    "Purchase": "purchases",
    "PurchaseBatch": "purchases",
    "PurchaseCreate": "purchases",
    "PurchaseCredit": "purchase_credits",
    "PurchaseCreditBatch": "purchase_credits",
    "PurchaseCreditCreate": "purchase_credits",
    "PurchaseCreditType": "purchase_credits",
    "PurchaseCreditUpdates": "purchase_credits",
    "PurchaseCreditValue": "purchase_credits",
    "PurchaseUpdates": "purchases",
    "Qualifier": "shared",
    "QualifierAndValues": "shared",
    "Record": "shared",
    "RecordWebhook": "webhook_events",
    "RecordWebhookType": "webhook_events",
    "Reference": "shared",
    "RefreshOauth2SessionResponse": "integrations",
    "RefreshSessionResponse": "users",
    "Relationship": "shared",
    "RelationshipDetails": "shared",
    "Reminder": "shared",
    "Report": "shared",
    "RoleBasedAccessPermission": "role_based_access_permissions",
    "RoleBasedAccessPermissionAllOrDefault": "shared",
    "RoleBasedAccessPermissionBatch": "role_based_access_permissions",
    "RoleBasedAccessPermissionCreate": "role_based_access_permissions",
    "RoleBasedAccessPermissionHiddenField": "role_based_access_permissions",
    "RoleBasedAccessPermissionPermission": "role_based_access_permissions",
    "RoleBasedAccessPermissionPermissions": "role_based_access_permissions",
    "RoleBasedAccessPermissionUiRestrictions": "role_based_access_permissions",
    "RoleBasedAccessPermissionUpdates": "role_based_access_permissions",
    "SaveFieldResponseAnswerAddress": "form_responses",
    "SaveFieldResponseAnswerAddressValue": "form_responses",
    "SaveFieldResponseAnswerAllergies": "form_responses",
    "SaveFieldResponseAnswerAppointmentBooking": "form_responses",
    "SaveFieldResponseAnswerConditions": "form_responses",
    "SaveFieldResponseAnswerDatabaseSelect": "form_responses",
    "SaveFieldResponseAnswerDatabaseSelectValue": "form_responses",
    "SaveFieldResponseAnswerDate": "form_responses",
    "SaveFieldResponseAnswerDateString": "form_responses",
    "SaveFieldResponseAnswerDescription": "form_responses",
    "SaveFieldResponseAnswerDropdown": "form_responses",
    "SaveFieldResponseAnswerEmail": "form_responses",
    "SaveFieldResponseAnswerEmotii": "form_responses",
    "SaveFieldResponseAnswerFile": "form_responses",
    "SaveFieldResponseAnswerFiles": "form_responses",
    "SaveFieldResponseAnswerHeight": "form_responses",
    "SaveFieldResponseAnswerHiddenValue": "form_responses",
    "SaveFieldResponseAnswerInsurance": "form_responses",
    "SaveFieldResponseAnswerMedications": "form_responses",
    "SaveFieldResponseAnswerMedicationsValue": "form_responses",
    "SaveFieldResponseAnswerMultipleChoice": "form_responses",
    "SaveFieldResponseAnswerNumber": "form_responses",
    "SaveFieldResponseAnswerOther": "form_responses",
    "SaveFieldResponseAnswerQuestionGroup": "form_responses",
    "SaveFieldResponseAnswerRanking": "form_responses",
    "SaveFieldResponseAnswerRating": "form_responses",
    "SaveFieldResponseAnswerRedirect": "form_responses",
    "SaveFieldResponseAnswerRelatedContacts": "form_responses",
    "SaveFieldResponseAnswerRichText": "form_responses",
    "SaveFieldResponseAnswerSignature": "form_responses",
    "SaveFieldResponseAnswerSignatureValue": "form_responses",
    "SaveFieldResponseAnswerString": "form_responses",
    "SaveFieldResponseAnswerStringLong": "form_responses",
    "SaveFieldResponseAnswerStripe": "form_responses",
    "SaveFieldResponseAnswerTableInput": "form_responses",
    "SaveFieldResponseAnswerTableInputValue": "form_responses",
    "SaveFieldResponseAnswerTime": "form_responses",
    "SaveFieldResponseResponse": "form_responses",
    "SaveFieldResponseResponseAnswer": "form_responses",
    "SchedulingStripeDetailsResponse": "calendar_events",
    "SessionForPublicAppointmentBookingResponse": "calendar_events",
    "SessionForPublicFormResponse": "form_responses",
    "SmsMessage": "sms_messages",
    "SmsMessageBatch": "sms_messages",
    "SmsMessageCreate": "sms_messages",
    "SmsMessageResponse": "sms_messages",
    "SmsMessageUpdates": "sms_messages",
    "StringOrDateTime": "shared",
    "StringOrNumber": "webhook_logs",
    "SubOrganizationResponse": "organizations",
    "SubmitFormResponseResponse": "form_responses",
    "SuggestedContact": "suggested_contacts",
    "SuggestedContactBatch": "suggested_contacts",
    "SuggestedContactCreate": "suggested_contacts",
    "SuggestedContactUpdates": "suggested_contacts",
    "Superbill": "superbills",
    "SuperbillAddressAndEmailProvider": "superbills",
    "SuperbillBatch": "superbills",
    "SuperbillCreate": "superbills",
    "SuperbillLineItem": "superbills",
    "SuperbillPatient": "superbills",
    "SuperbillProvider": "superbill_providers",
    "SuperbillProviderBatch": "superbill_providers",
    "SuperbillProviderCreate": "superbill_providers",
    "SuperbillProviderUpdates": "superbill_providers",
    "SuperbillUpdates": "superbills",
    "SyncEmailIntegrationsResponse": "emails",
    "TableView": "table_views",
    "TableViewBatch": "table_views",
    "TableViewColumn": "table_views",
    "TableViewCreate": "table_views",
    "TableViewUpdates": "table_views",
    "Template": "templates",
    "TemplateBatch": "templates",
    "TemplateCreate": "templates",
    "TemplateMessage": "templates",
    "TemplateRole": "templates",
    "TemplateType": "templates",
    "TemplateUpdates": "templates",
    "TemplatedMessageResponse": "templates",
    "TemplatesEmbeddingSearchResponse": "templates",
    "TemplatesSuggestedReplyResponse": "templates",
    "Ticket": "tickets",
    "TicketBatch": "tickets",
    "TicketCreate": "tickets",
    "TicketQueue": "shared",
    "TicketQueueBatch": "ticket_queues",
    "TicketQueueCreate": "ticket_queues",
    "TicketQueueUpdates": "ticket_queues",
    "TicketSnooze": "tickets",
    "TicketThread": "ticket_threads",
    "TicketThreadBatch": "ticket_threads",
    "TicketThreadComment": "ticket_thread_comments",
    "TicketThreadCommentBatch": "ticket_thread_comments",
    "TicketThreadCommentCreate": "ticket_thread_comments",
    "TicketThreadCommentUpdates": "ticket_thread_comments",
    "TicketThreadCommentVoice": "ticket_thread_comments",
    "TicketThreadCreate": "ticket_threads",
    "TicketThreadUpdates": "ticket_threads",
    "TicketUpdates": "tickets",
    "TicketsAssignFromQueueResponse": "tickets",
    "TicketsCloseResponse": "tickets",
    "TicketsDistributionReportResponse": "tickets",
    "TicketsReport": "tickets",
    "TicketsReportByUser": "tickets",
    "TicketsReportByUserClosed": "tickets",
    "TicketsReportByUserData": "tickets",
    "TicketsReportByUserOpen": "tickets",
    "TicketsReportClosedForReason": "tickets",
    "TicketsReportDefault": "tickets",
    "TicketsReportDefaultClosed": "tickets",
    "TicketsReportDefaultData": "tickets",
    "TicketsReportDefaultOpen": "tickets",
    "TicketsReportOther": "tickets",
    "TicketsReportResponse": "tickets",
    "Timezone": "shared",
    "TypeAndInfo": "shared",
    "TypeAndInfoInfo": "shared",
    "TypeIdAndCreator": "shared",
    "TypeNameAndSecureName": "shared",
    "UpdateOptions": "shared",
    "User": "shared",
    "UserBatch": "users",
    "UserCreate": "users",
    "UserCredentialedState": "shared",
    "UserDisplayInfo": "chat_rooms",
    "UserDisplayInfoResponse": "users",
    "UserLog": "user_logs",
    "UserLogAction": "user_logs",
    "UserNotification": "user_notifications",
    "UserNotificationBatch": "user_notifications",
    "UserNotificationCreate": "user_notifications",
    "UserNotificationUpdates": "user_notifications",
    "UserResponse": "users",
    "UserSession": "users",
    "UserSessionSource": "users",
    "UserSessionType": "users",
    "UserUIRestrictions": "users",
    "UserUIRestrictionsHiddenField": "users",
    "UserUpdates": "users",
    "UserVoicemailPlayback": "shared",
    "UserWeeklyAvailability": "shared",
    "UsersConfigureMfaResponse": "users",
    "UsersGroupResponse": "users",
    "VideoIntegration": "shared",
    "VitalConfiguration": "vital_configurations",
    "VitalConfigurationBatch": "vital_configurations",
    "VitalConfigurationComparison": "vital_configurations",
    "VitalConfigurationCreate": "vital_configurations",
    "VitalConfigurationMealStatus": "vital_configurations",
    "VitalConfigurationRange": "vital_configurations",
    "VitalConfigurationUpdates": "vital_configurations",
    "VitalLabTest": "enduser_orders",
    "VitalLabTestAnswer": "enduser_orders",
    "VitalLabTestAoe": "enduser_orders",
    "VitalLabTestCity": "enduser_orders",
    "VitalLabTestDescription": "enduser_orders",
    "VitalLabTestFirstLineAddress": "enduser_orders",
    "VitalLabTestLab": "enduser_orders",
    "VitalLabTestLabName": "enduser_orders",
    "VitalLabTestLabSlug": "enduser_orders",
    "VitalLabTestMarker": "enduser_orders",
    "VitalLabTestMarkerDescription": "enduser_orders",
    "VitalLabTestMarkerName": "enduser_orders",
    "VitalLabTestMarkerSlug": "enduser_orders",
    "VitalLabTestMethod": "enduser_orders",
    "VitalLabTestName": "enduser_orders",
    "VitalLabTestQuestion": "enduser_orders",
    "VitalLabTestSampleType": "enduser_orders",
    "VitalLabTestStatus": "enduser_orders",
    "VitalLabTestType": "enduser_orders",
    "VitalLabTestZipcode": "enduser_orders",
    "Webhook": "webhooks",
    "WebhookBatch": "webhooks",
    "WebhookCreate": "webhooks",
    "WebhookLog": "webhook_logs",
    "WebhookLogResponse": "webhook_logs",
    "WebhookResponse": "webhooks",
    "WebhookSubscription": "webhooks",
    "WebhookSubscriptionIntegrationLogs": "webhooks",
    "WebhookSubscriptionsType": "webhooks",
    "WebhookSubscriptionsTypeWaitlists": "webhooks",
    "WebhookUpdates": "webhooks",
}


if not TYPE_CHECKING:  # or type checkers would take every name for one that is there

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = importlib.import_module(f".{_MODULES[name] or name}", __name__)
        return getattr(module, name) if _MODULES[name] else module


def __dir__() -> list[str]:
    return sorted(_MODULES)
