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
    from .shared import Address as Address
    from .allergy_codes import AllergyCode as AllergyCode
    from .allergy_codes import AllergyCodeBatch as AllergyCodeBatch
    from .allergy_codes import AllergyCodeCreate as AllergyCodeCreate
    from .allergy_codes import AllergyCodeUpdates as AllergyCodeUpdates
    from .analytics_frames import AnalyticsFrame as AnalyticsFrame
    from .analytics_frames import AnalyticsFrameAssignedTo as AnalyticsFrameAssignedTo
    from .analytics_frames import AnalyticsFrameBatch as AnalyticsFrameBatch
    from .analytics_frames import AnalyticsFrameCreate as AnalyticsFrameCreate
    from .analytics_frames import AnalyticsFrameField as AnalyticsFrameField
    from .analytics_frames import AnalyticsFrameGrouping as AnalyticsFrameGrouping
    from .analytics_frames import AnalyticsFrameGroupingCategory as AnalyticsFrameGroupingCategory
    from .analytics_frames import AnalyticsFrameInfo as AnalyticsFrameInfo
    from .analytics_frames import AnalyticsFrameParameters as AnalyticsFrameParameters
    from .analytics_frames import AnalyticsFrameQuery as AnalyticsFrameQuery
    from .analytics_frames import AnalyticsFrameQueryWithActiveSince as AnalyticsFrameQueryWithActiveSince
    from .analytics_frames import (
        AnalyticsFrameQueryWithActiveSinceFilter as AnalyticsFrameQueryWithActiveSinceFilter,
    )
    from .shared import (
        AnalyticsFrameQueryWithActiveSinceFilterRange as AnalyticsFrameQueryWithActiveSinceFilterRange,
    )
    from .analytics_frames import (
        AnalyticsFrameQueryWithActiveSinceGrouping as AnalyticsFrameQueryWithActiveSinceGrouping,
    )
    from .analytics_frames import (
        AnalyticsFrameQueryWithActiveSinceInfo as AnalyticsFrameQueryWithActiveSinceInfo,
    )
    from .analytics_frames import (
        AnalyticsFrameQueryWithActiveSinceInfoWithField as AnalyticsFrameQueryWithActiveSinceInfoWithField,
    )
    from .analytics_frames import AnalyticsFrameQueryWithCloseReasons as AnalyticsFrameQueryWithCloseReasons
    from .analytics_frames import (
        AnalyticsFrameQueryWithCloseReasonsFilter as AnalyticsFrameQueryWithCloseReasonsFilter,
    )
    from .analytics_frames import (
        AnalyticsFrameQueryWithCloseReasonsGrouping as AnalyticsFrameQueryWithCloseReasonsGrouping,
    )
    from .analytics_frames import AnalyticsFrameQueryWithCost as AnalyticsFrameQueryWithCost
    from .analytics_frames import AnalyticsFrameQueryWithCostGrouping as AnalyticsFrameQueryWithCostGrouping
    from .analytics_frames import AnalyticsFrameQueryWithDirection as AnalyticsFrameQueryWithDirection
    from .analytics_frames import (
        AnalyticsFrameQueryWithDirectionFilter as AnalyticsFrameQueryWithDirectionFilter,
    )
    from .analytics_frames import (
        AnalyticsFrameQueryWithDirectionGrouping as AnalyticsFrameQueryWithDirectionGrouping,
    )
    from .analytics_frames import AnalyticsFrameQueryWithFormIds as AnalyticsFrameQueryWithFormIds
    from .analytics_frames import AnalyticsFrameQueryWithFormIdsFilter as AnalyticsFrameQueryWithFormIdsFilter
    from .analytics_frames import (
        AnalyticsFrameQueryWithFormIdsGrouping as AnalyticsFrameQueryWithFormIdsGrouping,
    )
    from .analytics_frames import AnalyticsFrameQueryWithMapFilterOnly as AnalyticsFrameQueryWithMapFilterOnly
    from .analytics_frames import AnalyticsFrameQueryWithNames as AnalyticsFrameQueryWithNames
    from .analytics_frames import AnalyticsFrameQueryWithNamesFilter as AnalyticsFrameQueryWithNamesFilter
    from .analytics_frames import AnalyticsFrameQueryWithTemplateIds as AnalyticsFrameQueryWithTemplateIds
    from .analytics_frames import (
        AnalyticsFrameQueryWithTemplateIdsFilter as AnalyticsFrameQueryWithTemplateIdsFilter,
    )
    from .analytics_frames import (
        AnalyticsFrameQueryWithTemplateIdsGrouping as AnalyticsFrameQueryWithTemplateIdsGrouping,
    )
    from .analytics_frames import AnalyticsFrameRange as AnalyticsFrameRange
    from .analytics_frames import AnalyticsFrameSubmittedForms as AnalyticsFrameSubmittedForms
    from .shared import AnalyticsFrameTags as AnalyticsFrameTags
    from .analytics_frames import AnalyticsFrameUpdates as AnalyticsFrameUpdates
    from .api_keys import ApiKey as ApiKey
    from .appointment_booking_pages import AppointmentBookingPage as AppointmentBookingPage
    from .appointment_booking_pages import AppointmentBookingPageBatch as AppointmentBookingPageBatch
    from .appointment_booking_pages import AppointmentBookingPageCreate as AppointmentBookingPageCreate
    from .appointment_booking_pages import (
        AppointmentBookingPageRestrictions as AppointmentBookingPageRestrictions,
    )
    from .appointment_booking_pages import (
        AppointmentBookingPageRestrictionsByTemplate as AppointmentBookingPageRestrictionsByTemplate,
    )
    from .shared import AppointmentBookingPageTerm as AppointmentBookingPageTerm
    from .appointment_booking_pages import AppointmentBookingPageUpdates as AppointmentBookingPageUpdates
    from .appointment_locations import AppointmentLocation as AppointmentLocation
    from .appointment_locations import AppointmentLocationBatch as AppointmentLocationBatch
    from .appointment_locations import AppointmentLocationCreate as AppointmentLocationCreate
    from .appointment_locations import AppointmentLocationUpdates as AppointmentLocationUpdates
    from .shared import AssignmentStrategy as AssignmentStrategy
    from .shared import AssignmentStrategyWithQualifier as AssignmentStrategyWithQualifier
    from .shared import AssignmentStrategyWithQueueId as AssignmentStrategyWithQueueId
    from .shared import AssignmentStrategyWithQueueIdInfo as AssignmentStrategyWithQueueIdInfo
    from .automated_actions import AutomatedAction as AutomatedAction
    from .shared import AutomatedActionAction as AutomatedActionAction
    from .shared import (
        AutomatedActionActionWithAssignmentStrategy as AutomatedActionActionWithAssignmentStrategy,
    )
    from .shared import (
        AutomatedActionActionWithAssignmentStrategyAction as AutomatedActionActionWithAssignmentStrategyAction,
    )
    from .shared import (
        AutomatedActionActionWithAssignmentStrategyInfo as AutomatedActionActionWithAssignmentStrategyInfo,
    )
    from .shared import (
        AutomatedActionActionWithAssignmentStrategyInfoInfo as AutomatedActionActionWithAssignmentStrategyInfoInfo,
    )
    from .shared import (
        AutomatedActionActionWithAssignmentStrategyReminder as AutomatedActionActionWithAssignmentStrategyReminder,
    )
    from .shared import AutomatedActionActionWithCampaignId as AutomatedActionActionWithCampaignId
    from .shared import AutomatedActionActionWithCampaignIdInfo as AutomatedActionActionWithCampaignIdInfo
    from .shared import AutomatedActionActionWithCourseId as AutomatedActionActionWithCourseId
    from .shared import AutomatedActionActionWithCourseIdInfo as AutomatedActionActionWithCourseIdInfo
    from .shared import AutomatedActionActionWithDefaultSenderId as AutomatedActionActionWithDefaultSenderId
    from .shared import (
        AutomatedActionActionWithDefaultSenderIdInfo as AutomatedActionActionWithDefaultSenderIdInfo,
    )
    from .shared import AutomatedActionActionWithEventName as AutomatedActionActionWithEventName
    from .shared import AutomatedActionActionWithEventNameInfo as AutomatedActionActionWithEventNameInfo
    from .shared import AutomatedActionActionWithForAssigned as AutomatedActionActionWithForAssigned
    from .shared import AutomatedActionActionWithForAssignedInfo as AutomatedActionActionWithForAssignedInfo
    from .shared import AutomatedActionActionWithFormId as AutomatedActionActionWithFormId
    from .shared import AutomatedActionActionWithFormIdInfo as AutomatedActionActionWithFormIdInfo
    from .shared import (
        AutomatedActionActionWithFromEmailOverride as AutomatedActionActionWithFromEmailOverride,
    )
    from .shared import (
        AutomatedActionActionWithFromEmailOverrideInfo as AutomatedActionActionWithFromEmailOverrideInfo,
    )
    from .shared import (
        AutomatedActionActionWithHideRemainingTicketsProgress as AutomatedActionActionWithHideRemainingTicketsProgress,
    )
    from .shared import (
        AutomatedActionActionWithHideRemainingTicketsProgressInfo as AutomatedActionActionWithHideRemainingTicketsProgressInfo,
    )
    from .shared import AutomatedActionActionWithIdentifier as AutomatedActionActionWithIdentifier
    from .shared import AutomatedActionActionWithIdentifierInfo as AutomatedActionActionWithIdentifierInfo
    from .shared import AutomatedActionActionWithJourneyId as AutomatedActionActionWithJourneyId
    from .shared import AutomatedActionActionWithJourneyIdInfo as AutomatedActionActionWithJourneyIdInfo
    from .shared import AutomatedActionActionWithJourneyIds as AutomatedActionActionWithJourneyIds
    from .shared import AutomatedActionActionWithJourneyIdsInfo as AutomatedActionActionWithJourneyIdsInfo
    from .shared import AutomatedActionActionWithLines as AutomatedActionActionWithLines
    from .shared import AutomatedActionActionWithLinesInfo as AutomatedActionActionWithLinesInfo
    from .shared import (
        AutomatedActionActionWithManagedContentRecordIds as AutomatedActionActionWithManagedContentRecordIds,
    )
    from .shared import (
        AutomatedActionActionWithManagedContentRecordIdsInfo as AutomatedActionActionWithManagedContentRecordIdsInfo,
    )
    from .shared import AutomatedActionActionWithMapInfo as AutomatedActionActionWithMapInfo
    from .shared import AutomatedActionActionWithMessage as AutomatedActionActionWithMessage
    from .shared import AutomatedActionActionWithMessageInfo as AutomatedActionActionWithMessageInfo
    from .shared import AutomatedActionActionWithName as AutomatedActionActionWithName
    from .shared import AutomatedActionActionWithNameField as AutomatedActionActionWithNameField
    from .shared import AutomatedActionActionWithNameInfo as AutomatedActionActionWithNameInfo
    from .shared import AutomatedActionActionWithOtherTypes as AutomatedActionActionWithOtherTypes
    from .shared import AutomatedActionActionWithOtherTypesInfo as AutomatedActionActionWithOtherTypesInfo
    from .shared import (
        AutomatedActionActionWithSenderIdAndTemplateIdOnly as AutomatedActionActionWithSenderIdAndTemplateIdOnly,
    )
    from .shared import (
        AutomatedActionActionWithSenderIdAndTemplateIdOnlyInfo as AutomatedActionActionWithSenderIdAndTemplateIdOnlyInfo,
    )
    from .shared import AutomatedActionActionWithServiceId as AutomatedActionActionWithServiceId
    from .shared import AutomatedActionActionWithServiceIdInfo as AutomatedActionActionWithServiceIdInfo
    from .shared import AutomatedActionActionWithStatus as AutomatedActionActionWithStatus
    from .shared import AutomatedActionActionWithStatusInfo as AutomatedActionActionWithStatusInfo
    from .shared import (
        AutomatedActionActionWithStringListTagsOnly as AutomatedActionActionWithStringListTagsOnly,
    )
    from .shared import (
        AutomatedActionActionWithStringListTagsOnlyInfo as AutomatedActionActionWithStringListTagsOnlyInfo,
    )
    from .shared import AutomatedActionActionWithTypeOnly as AutomatedActionActionWithTypeOnly
    from .shared import AutomatedActionActionWithTypeOnlyInfo as AutomatedActionActionWithTypeOnlyInfo
    from .shared import AutomatedActionAssignment as AutomatedActionAssignment
    from .automated_actions import AutomatedActionBatch as AutomatedActionBatch
    from .automated_actions import AutomatedActionCancelCondition as AutomatedActionCancelCondition
    from .automated_actions import AutomatedActionCancelConditionInfo as AutomatedActionCancelConditionInfo
    from .automated_actions import AutomatedActionCreate as AutomatedActionCreate
    from .automated_actions import AutomatedActionEvent as AutomatedActionEvent
    from .automated_actions import AutomatedActionEventCondition as AutomatedActionEventCondition
    from .automated_actions import (
        AutomatedActionEventWithClosedForReason as AutomatedActionEventWithClosedForReason,
    )
    from .automated_actions import (
        AutomatedActionEventWithClosedForReasonInfo as AutomatedActionEventWithClosedForReasonInfo,
    )
    from .automated_actions import (
        AutomatedActionEventWithDelayInMSOnly as AutomatedActionEventWithDelayInMSOnly,
    )
    from .automated_actions import (
        AutomatedActionEventWithDelayInMSOnlyInfo as AutomatedActionEventWithDelayInMSOnlyInfo,
    )
    from .automated_actions import (
        AutomatedActionEventWithFormCondition as AutomatedActionEventWithFormCondition,
    )
    from .shared import (
        AutomatedActionEventWithFormConditionCancelCondition as AutomatedActionEventWithFormConditionCancelCondition,
    )
    from .shared import (
        AutomatedActionEventWithFormConditionCancelConditionInfo as AutomatedActionEventWithFormConditionCancelConditionInfo,
    )
    from .automated_actions import (
        AutomatedActionEventWithFormConditionInfo as AutomatedActionEventWithFormConditionInfo,
    )
    from .automated_actions import AutomatedActionEventWithTriggerId as AutomatedActionEventWithTriggerId
    from .automated_actions import (
        AutomatedActionEventWithTriggerIdInfo as AutomatedActionEventWithTriggerIdInfo,
    )
    from .shared import AutomatedActionField as AutomatedActionField
    from .automated_actions import AutomatedActionFieldCondition as AutomatedActionFieldCondition
    from .automated_actions import AutomatedActionFormCondition as AutomatedActionFormCondition
    from .shared import AutomatedActionLine as AutomatedActionLine
    from .automated_actions import AutomatedActionUpdates as AutomatedActionUpdates
    from .automation_steps import AutomationStep as AutomationStep
    from .automation_steps import AutomationStepBatch as AutomationStepBatch
    from .automation_steps import AutomationStepCondition as AutomationStepCondition
    from .automation_steps import AutomationStepCreate as AutomationStepCreate
    from .automation_steps import AutomationStepInfo as AutomationStepInfo
    from .automation_steps import AutomationStepUpdates as AutomationStepUpdates
    from .automation_triggers import AutomationTrigger as AutomationTrigger
    from .automation_triggers import AutomationTriggerAction as AutomationTriggerAction
    from .automation_triggers import (
        AutomationTriggerActionWithDoNotRestart as AutomationTriggerActionWithDoNotRestart,
    )
    from .automation_triggers import (
        AutomationTriggerActionWithDoNotRestartInfo as AutomationTriggerActionWithDoNotRestartInfo,
    )
    from .automation_triggers import AutomationTriggerActionWithFields as AutomationTriggerActionWithFields
    from .automation_triggers import (
        AutomationTriggerActionWithJourneyIdOnly as AutomationTriggerActionWithJourneyIdOnly,
    )
    from .automation_triggers import (
        AutomationTriggerActionWithLimitToOneUser as AutomationTriggerActionWithLimitToOneUser,
    )
    from .automation_triggers import (
        AutomationTriggerActionWithLimitToOneUserInfo as AutomationTriggerActionWithLimitToOneUserInfo,
    )
    from .automation_triggers import (
        AutomationTriggerActionWithPackageId as AutomationTriggerActionWithPackageId,
    )
    from .automation_triggers import (
        AutomationTriggerActionWithPackageIdInfo as AutomationTriggerActionWithPackageIdInfo,
    )
    from .automation_triggers import (
        AutomationTriggerActionWithQualifierOnly as AutomationTriggerActionWithQualifierOnly,
    )
    from .automation_triggers import (
        AutomationTriggerActionWithQualifierOnlyInfo as AutomationTriggerActionWithQualifierOnlyInfo,
    )
    from .automation_triggers import (
        AutomationTriggerActionWithStringListTags as AutomationTriggerActionWithStringListTags,
    )
    from .automation_triggers import AutomationTriggerBatch as AutomationTriggerBatch
    from .automation_triggers import AutomationTriggerComparison as AutomationTriggerComparison
    from .automation_triggers import (
        AutomationTriggerComparisonWithLower as AutomationTriggerComparisonWithLower,
    )
    from .shared import (
        AutomationTriggerComparisonWithNumberValue as AutomationTriggerComparisonWithNumberValue,
    )
    from .automation_triggers import AutomationTriggerCreate as AutomationTriggerCreate
    from .automation_triggers import AutomationTriggerEvent as AutomationTriggerEvent
    from .automation_triggers import (
        AutomationTriggerEventWithConfigurationIds as AutomationTriggerEventWithConfigurationIds,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithConfigurationIdsInfo as AutomationTriggerEventWithConfigurationIdsInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithDatabaseId as AutomationTriggerEventWithDatabaseId,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithDatabaseIdInfo as AutomationTriggerEventWithDatabaseIdInfo,
    )
    from .automation_triggers import AutomationTriggerEventWithField as AutomationTriggerEventWithField
    from .automation_triggers import (
        AutomationTriggerEventWithFormIdAndIntervalInMS as AutomationTriggerEventWithFormIdAndIntervalInMS,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithFormIdAndIntervalInMSInfo as AutomationTriggerEventWithFormIdAndIntervalInMSInfo,
    )
    from .automation_triggers import AutomationTriggerEventWithFormIds as AutomationTriggerEventWithFormIds
    from .automation_triggers import (
        AutomationTriggerEventWithFormIdsInfo as AutomationTriggerEventWithFormIdsInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithGroupIdAndIntervalInMS as AutomationTriggerEventWithGroupIdAndIntervalInMS,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithGroupIdAndIntervalInMSInfo as AutomationTriggerEventWithGroupIdAndIntervalInMSInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithGroupIdOnly as AutomationTriggerEventWithGroupIdOnly,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithGroupIdOnlyInfo as AutomationTriggerEventWithGroupIdOnlyInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithHealthieFormIds as AutomationTriggerEventWithHealthieFormIds,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithHealthieFormIdsInfo as AutomationTriggerEventWithHealthieFormIdsInfo,
    )
    from .automation_triggers import AutomationTriggerEventWithInputs as AutomationTriggerEventWithInputs
    from .automation_triggers import (
        AutomationTriggerEventWithInputsInfo as AutomationTriggerEventWithInputsInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithIntervalInMSOnly as AutomationTriggerEventWithIntervalInMSOnly,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithIntervalInMSOnlyInfo as AutomationTriggerEventWithIntervalInMSOnlyInfo,
    )
    from .automation_triggers import AutomationTriggerEventWithMapInfo as AutomationTriggerEventWithMapInfo
    from .automation_triggers import (
        AutomationTriggerEventWithMinutesOnly as AutomationTriggerEventWithMinutesOnly,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithMinutesOnlyInfo as AutomationTriggerEventWithMinutesOnlyInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithNoCareTeam as AutomationTriggerEventWithNoCareTeam,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithNoCareTeamInfo as AutomationTriggerEventWithNoCareTeamInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithObjectIdListTemplateIdsOnly as AutomationTriggerEventWithObjectIdListTemplateIdsOnly,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithObjectIdListTemplateIdsOnlyInfo as AutomationTriggerEventWithObjectIdListTemplateIdsOnlyInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithPartialFrequency as AutomationTriggerEventWithPartialFrequency,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithPartialFrequencyInfo as AutomationTriggerEventWithPartialFrequencyInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithPublicIdentifier as AutomationTriggerEventWithPublicIdentifier,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithPublicIdentifierInfo as AutomationTriggerEventWithPublicIdentifierInfo,
    )
    from .automation_triggers import AutomationTriggerEventWithReason as AutomationTriggerEventWithReason
    from .automation_triggers import (
        AutomationTriggerEventWithReasonInfo as AutomationTriggerEventWithReasonInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithReplyKeywords as AutomationTriggerEventWithReplyKeywords,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithReplyKeywordsInfo as AutomationTriggerEventWithReplyKeywordsInfo,
    )
    from .automation_triggers import AutomationTriggerEventWithSource as AutomationTriggerEventWithSource
    from .automation_triggers import (
        AutomationTriggerEventWithSourceInfo as AutomationTriggerEventWithSourceInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithStringListTemplateIds as AutomationTriggerEventWithStringListTemplateIds,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithStringListTemplateIdsInfo as AutomationTriggerEventWithStringListTemplateIdsInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithTitlesAndObjectIdListTemplateIds as AutomationTriggerEventWithTitlesAndObjectIdListTemplateIds,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithTitlesAndObjectIdListTemplateIdsInfo as AutomationTriggerEventWithTitlesAndObjectIdListTemplateIdsInfo,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithTitlesOnly as AutomationTriggerEventWithTitlesOnly,
    )
    from .automation_triggers import (
        AutomationTriggerEventWithTitlesOnlyInfo as AutomationTriggerEventWithTitlesOnlyInfo,
    )
    from .automation_triggers import AutomationTriggerEventWithUnits as AutomationTriggerEventWithUnits
    from .automation_triggers import (
        AutomationTriggerEventWithUnitsInfo as AutomationTriggerEventWithUnitsInfo,
    )
    from .automation_triggers import AutomationTriggerTrigger as AutomationTriggerTrigger
    from .automation_triggers import AutomationTriggerUpdates as AutomationTriggerUpdates
    from .automation_triggers import AutomationTriggerValue as AutomationTriggerValue
    from .webhook_events import AutomationWebhook as AutomationWebhook
    from .availability_blocks import AvailabilityBlock as AvailabilityBlock
    from .availability_blocks import AvailabilityBlockBatch as AvailabilityBlockBatch
    from .availability_blocks import AvailabilityBlockCreate as AvailabilityBlockCreate
    from .shared import AvailabilityBlockIndexUpdate as AvailabilityBlockIndexUpdate
    from .availability_blocks import AvailabilityBlockUpdates as AvailabilityBlockUpdates
    from .background_errors import BackgroundError as BackgroundError
    from .background_errors import BackgroundErrorBatch as BackgroundErrorBatch
    from .background_errors import BackgroundErrorCreate as BackgroundErrorCreate
    from .background_errors import BackgroundErrorUpdates as BackgroundErrorUpdates
    from .shared import Block as Block
    from .shared import BlockInfo as BlockInfo
    from .blocked_phones import BlockedPhone as BlockedPhone
    from .blocked_phones import BlockedPhoneBatch as BlockedPhoneBatch
    from .blocked_phones import BlockedPhoneCreate as BlockedPhoneCreate
    from .blocked_phones import BlockedPhoneUpdates as BlockedPhoneUpdates
    from .shared import BuiltinField as BuiltinField
    from .calendar_events import CalendarEvent as CalendarEvent
    from .calendar_events import CalendarEventAttachment as CalendarEventAttachment
    from .shared import CalendarEventAttendee as CalendarEventAttendee
    from .calendar_events import CalendarEventBatch as CalendarEventBatch
    from .calendar_events import CalendarEventCancelledGroupAttendee as CalendarEventCancelledGroupAttendee
    from .shared import CalendarEventCanvasCoding as CalendarEventCanvasCoding
    from .calendar_events import CalendarEventCreate as CalendarEventCreate
    from .calendar_events import CalendarEventEnduserFormResponse as CalendarEventEnduserFormResponse
    from .calendar_events import CalendarEventEnduserTask as CalendarEventEnduserTask
    from .calendar_event_rsvps import CalendarEventRSVP as CalendarEventRSVP
    from .calendar_event_rsvps import CalendarEventRSVPBatch as CalendarEventRSVPBatch
    from .calendar_event_rsvps import CalendarEventRSVPCreate as CalendarEventRSVPCreate
    from .calendar_event_rsvps import CalendarEventRSVPUpdates as CalendarEventRSVPUpdates
    from .webhook_events import CalendarEventReminderWebhook as CalendarEventReminderWebhook
    from .calendar_events import CalendarEventStatusChangeSource as CalendarEventStatusChangeSource
    from .calendar_event_templates import CalendarEventTemplate as CalendarEventTemplate
    from .calendar_event_templates import CalendarEventTemplateBatch as CalendarEventTemplateBatch
    from .calendar_event_templates import CalendarEventTemplateCreate as CalendarEventTemplateCreate
    from .calendar_event_templates import CalendarEventTemplateUpdates as CalendarEventTemplateUpdates
    from .calendar_events import CalendarEventUpdates as CalendarEventUpdates
    from .call_hold_queues import CallHoldQueue as CallHoldQueue
    from .call_hold_queues import CallHoldQueueBatch as CallHoldQueueBatch
    from .call_hold_queues import CallHoldQueueCreate as CallHoldQueueCreate
    from .call_hold_queues import CallHoldQueueUpdates as CallHoldQueueUpdates
    from .care_plans import CarePlan as CarePlan
    from .care_plans import CarePlanBatch as CarePlanBatch
    from .care_plans import CarePlanCreate as CarePlanCreate
    from .care_plans import CarePlanUpdates as CarePlanUpdates
    from .chat_messages import Chat as Chat
    from .shared import ChatAttachment as ChatAttachment
    from .chat_rooms import ChatRoom as ChatRoom
    from .chat_rooms import ChatRoomBatch as ChatRoomBatch
    from .chat_rooms import ChatRoomCreate as ChatRoomCreate
    from .chat_rooms import ChatRoomUpdates as ChatRoomUpdates
    from .chat_messages import ChatUpdates as ChatUpdates
    from .comment_likes import CommentLike as CommentLike
    from .configurations import Configuration as Configuration
    from .configurations import ConfigurationBatch as ConfigurationBatch
    from .configurations import ConfigurationCreate as ConfigurationCreate
    from .configurations import ConfigurationUpdates as ConfigurationUpdates
    from .shared import CustomField as CustomField
    from .shared import DataFieldsMapping as DataFieldsMapping
    from .databases import Database as Database
    from .databases import DatabaseBatch as DatabaseBatch
    from .databases import DatabaseCreate as DatabaseCreate
    from .databases import DatabaseField as DatabaseField
    from .databases import DatabaseOptions as DatabaseOptions
    from .database_records import DatabaseRecord as DatabaseRecord
    from .database_records import DatabaseRecordBatch as DatabaseRecordBatch
    from .database_records import DatabaseRecordCreate as DatabaseRecordCreate
    from .database_records import DatabaseRecordUpdates as DatabaseRecordUpdates
    from .database_records import DatabaseRecordValue as DatabaseRecordValue
    from .databases import DatabaseUpdates as DatabaseUpdates
    from .diagnosis_codes import DiagnosisCode as DiagnosisCode
    from .diagnosis_codes import DiagnosisCodeBatch as DiagnosisCodeBatch
    from .diagnosis_codes import DiagnosisCodeCreate as DiagnosisCodeCreate
    from .diagnosis_codes import DiagnosisCodeUpdates as DiagnosisCodeUpdates
    from .files import DownloadLink as DownloadLink
    from .emails import Email as Email
    from .emails import EmailBatch as EmailBatch
    from .emails import EmailCreate as EmailCreate
    from .shared import EmailJourneyContext as EmailJourneyContext
    from .email_sync_denials import EmailSyncDenial as EmailSyncDenial
    from .email_sync_denials import EmailSyncDenialBatch as EmailSyncDenialBatch
    from .email_sync_denials import EmailSyncDenialCreate as EmailSyncDenialCreate
    from .email_sync_denials import EmailSyncDenialUpdates as EmailSyncDenialUpdates
    from .emails import EmailUpdates as EmailUpdates
    from .endusers import Enduser as Enduser
    from .endusers import EnduserBatch as EnduserBatch
    from .endusers import EnduserBookingNote as EnduserBookingNote
    from .endusers import EnduserCreate as EnduserCreate
    from .enduser_custom_types import EnduserCustomType as EnduserCustomType
    from .enduser_custom_types import EnduserCustomTypeBatch as EnduserCustomTypeBatch
    from .enduser_custom_types import EnduserCustomTypeCreate as EnduserCustomTypeCreate
    from .shared import EnduserCustomTypeInfo as EnduserCustomTypeInfo
    from .enduser_custom_types import EnduserCustomTypeUpdates as EnduserCustomTypeUpdates
    from .endusers import EnduserDevice as EnduserDevice
    from .endusers import EnduserDiagnosis as EnduserDiagnosis
    from .enduser_encounters import EnduserEncounter as EnduserEncounter
    from .enduser_encounters import EnduserEncounterDiagnosis as EnduserEncounterDiagnosis
    from .enduser_encounters import EnduserEncounterProcedureCode as EnduserEncounterProcedureCode
    from .endusers import EnduserHeight as EnduserHeight
    from .shared import EnduserInsurance as EnduserInsurance
    from .endusers import EnduserLanguage as EnduserLanguage
    from .enduser_medications import EnduserMedication as EnduserMedication
    from .enduser_medications import EnduserMedicationBatch as EnduserMedicationBatch
    from .enduser_medications import EnduserMedicationCreate as EnduserMedicationCreate
    from .enduser_medications import EnduserMedicationDispensing as EnduserMedicationDispensing
    from .enduser_medications import EnduserMedicationDosage as EnduserMedicationDosage
    from .enduser_medications import EnduserMedicationUpdates as EnduserMedicationUpdates
    from .enduser_observations import EnduserObservation as EnduserObservation
    from .enduser_observations import EnduserObservationBatch as EnduserObservationBatch
    from .enduser_observations import EnduserObservationCreate as EnduserObservationCreate
    from .enduser_observations import EnduserObservationMeasurement as EnduserObservationMeasurement
    from .enduser_observations import EnduserObservationUpdates as EnduserObservationUpdates
    from .enduser_orders import EnduserOrder as EnduserOrder
    from .enduser_orders import EnduserOrderBatch as EnduserOrderBatch
    from .enduser_orders import EnduserOrderCreate as EnduserOrderCreate
    from .enduser_orders import EnduserOrderItem as EnduserOrderItem
    from .enduser_orders import EnduserOrderUpdates as EnduserOrderUpdates
    from .enduser_problems import EnduserProblem as EnduserProblem
    from .enduser_problems import EnduserProblemBatch as EnduserProblemBatch
    from .enduser_problems import EnduserProblemCreate as EnduserProblemCreate
    from .shared import EnduserProblemReference as EnduserProblemReference
    from .enduser_problems import EnduserProblemUpdates as EnduserProblemUpdates
    from .enduser_profile_views import EnduserProfileView as EnduserProfileView
    from .enduser_profile_views import EnduserProfileViewBatch as EnduserProfileViewBatch
    from .enduser_profile_views import EnduserProfileViewBlock as EnduserProfileViewBlock
    from .enduser_profile_views import EnduserProfileViewCreate as EnduserProfileViewCreate
    from .enduser_profile_views import EnduserProfileViewDisplayField as EnduserProfileViewDisplayField
    from .enduser_profile_views import EnduserProfileViewInfo as EnduserProfileViewInfo
    from .enduser_profile_views import EnduserProfileViewUpdates as EnduserProfileViewUpdates
    from .endusers import EnduserScheduledJourney as EnduserScheduledJourney
    from .enduser_status_updates import EnduserStatusUpdate as EnduserStatusUpdate
    from .enduser_status_updates import EnduserStatusUpdateBatch as EnduserStatusUpdateBatch
    from .enduser_status_updates import EnduserStatusUpdateCreate as EnduserStatusUpdateCreate
    from .enduser_tasks import EnduserTask as EnduserTask
    from .enduser_tasks import EnduserTaskBatch as EnduserTaskBatch
    from .enduser_tasks import EnduserTaskCreate as EnduserTaskCreate
    from .enduser_tasks import EnduserTaskUpdates as EnduserTaskUpdates
    from .endusers import EnduserUpdates as EnduserUpdates
    from .enduser_views import EnduserView as EnduserView
    from .enduser_views import EnduserViewBatch as EnduserViewBatch
    from .enduser_views import EnduserViewCreate as EnduserViewCreate
    from .enduser_views import EnduserViewSort as EnduserViewSort
    from .enduser_views import EnduserViewUpdates as EnduserViewUpdates
    from .engagement_events import EngagementEvent as EngagementEvent
    from .engagement_events import EngagementEventBatch as EngagementEventBatch
    from .engagement_events import EngagementEventCreate as EngagementEventCreate
    from .engagement_events import EngagementEventUpdates as EngagementEventUpdates
    from .fax_logs import FaxLog as FaxLog
    from .fax_logs import FaxLogBatch as FaxLogBatch
    from .fax_logs import FaxLogCreate as FaxLogCreate
    from .fax_logs import FaxLogUpdates as FaxLogUpdates
    from .files import File as File
    from .files import FileUpdates as FileUpdates
    from .flowchart_notes import FlowchartNote as FlowchartNote
    from .flowchart_notes import FlowchartNoteBatch as FlowchartNoteBatch
    from .flowchart_notes import FlowchartNoteCreate as FlowchartNoteCreate
    from .flowchart_notes import FlowchartNoteUpdates as FlowchartNoteUpdates
    from .shared import FlowchartUI as FlowchartUI
    from .forms import Form as Form
    from .forms import FormBatch as FormBatch
    from .forms import FormCreate as FormCreate
    from .forms import FormCustomization as FormCustomization
    from .form_fields import FormField as FormField
    from .form_fields import FormFieldBatch as FormFieldBatch
    from .form_fields import FormFieldCalloutCondition as FormFieldCalloutCondition
    from .form_fields import FormFieldCreate as FormFieldCreate
    from .form_fields import FormFieldDatabaseFilter as FormFieldDatabaseFilter
    from .form_fields import FormFieldEnduserFields as FormFieldEnduserFields
    from .form_fields import FormFieldFeedback as FormFieldFeedback
    from .form_fields import FormFieldOptions as FormFieldOptions
    from .form_fields import FormFieldPrepopulateFromDatabase as FormFieldPrepopulateFromDatabase
    from .shared import FormFieldSubField as FormFieldSubField
    from .form_fields import FormFieldTableChoice as FormFieldTableChoice
    from .form_fields import FormFieldUpdates as FormFieldUpdates
    from .form_groups import FormGroup as FormGroup
    from .form_groups import FormGroupBatch as FormGroupBatch
    from .form_groups import FormGroupCreate as FormGroupCreate
    from .form_groups import FormGroupUpdates as FormGroupUpdates
    from .form_responses import FormResponse as FormResponse
    from .form_responses import FormResponseAddenda as FormResponseAddenda
    from .form_responses import FormResponseAnswer as FormResponseAnswer
    from .form_responses import FormResponseBatch as FormResponseBatch
    from .form_responses import FormResponseCreate as FormResponseCreate
    from .form_responses import FormResponseDosage as FormResponseDosage
    from .form_responses import FormResponseResponse as FormResponseResponse
    from .form_responses import FormResponseUpdates as FormResponseUpdates
    from .form_responses import FormResponseValue as FormResponseValue
    from .forms import FormScoresSync as FormScoresSync
    from .forms import FormScoring as FormScoring
    from .forms import FormUpdates as FormUpdates
    from .forums import Forum as Forum
    from .forums import ForumBatch as ForumBatch
    from .forums import ForumCreate as ForumCreate
    from .forum_posts import ForumPost as ForumPost
    from .forum_posts import ForumPostBatch as ForumPostBatch
    from .forum_posts import ForumPostCreate as ForumPostCreate
    from .forum_posts import ForumPostUpdates as ForumPostUpdates
    from .forums import ForumUpdates as ForumUpdates
    from .group_mms_conversations import GroupMmsConversation as GroupMmsConversation
    from .group_mms_conversations import GroupMmsConversationUpdates as GroupMmsConversationUpdates
    from .group_mms_conversations import GroupMmsConversationUserState as GroupMmsConversationUserState
    from .integrations import Integration as Integration
    from .integrations import IntegrationAuthentication as IntegrationAuthentication
    from .integrations import IntegrationBatch as IntegrationBatch
    from .integrations import IntegrationCreate as IntegrationCreate
    from .integrations import IntegrationEnduserFieldMapping as IntegrationEnduserFieldMapping
    from .integrations import IntegrationInfo as IntegrationInfo
    from .integration_logs import IntegrationLog as IntegrationLog
    from .integrations import IntegrationUpdates as IntegrationUpdates
    from .journeys import Journey as Journey
    from .journeys import JourneyBatch as JourneyBatch
    from .journeys import JourneyCreate as JourneyCreate
    from .journeys import JourneyState as JourneyState
    from .journeys import JourneyUpdates as JourneyUpdates
    from .shared import ListSearch as ListSearch
    from .shared import ListSort as ListSort
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
    from .managed_content_record_assignments import (
        ManagedContentRecordAssignmentUpdates as ManagedContentRecordAssignmentUpdates,
    )
    from .managed_content_records import ManagedContentRecordBatch as ManagedContentRecordBatch
    from .managed_content_records import ManagedContentRecordBlock as ManagedContentRecordBlock
    from .managed_content_records import ManagedContentRecordCreate as ManagedContentRecordCreate
    from .managed_content_records import ManagedContentRecordInfo as ManagedContentRecordInfo
    from .managed_content_records import ManagedContentRecordUpdates as ManagedContentRecordUpdates
    from .meetings import Meeting as Meeting
    from .message_template_snippets import MessageTemplateSnippet as MessageTemplateSnippet
    from .message_template_snippets import MessageTemplateSnippetBatch as MessageTemplateSnippetBatch
    from .message_template_snippets import MessageTemplateSnippetCreate as MessageTemplateSnippetCreate
    from .message_template_snippets import MessageTemplateSnippetUpdates as MessageTemplateSnippetUpdates
    from .notes import Note as Note
    from .notes import NoteBatch as NoteBatch
    from .notes import NoteCreate as NoteCreate
    from .notes import NoteUpdates as NoteUpdates
    from .endusers import NumberOrString as NumberOrString
    from .organizations import Organization as Organization
    from .organizations import OrganizationAltVitalTeamId as OrganizationAltVitalTeamId
    from .organizations import OrganizationAnalyticsIframe as OrganizationAnalyticsIframe
    from .organizations import OrganizationAnswersSyncToPortal as OrganizationAnswersSyncToPortal
    from .organizations import OrganizationAthenaDepartment as OrganizationAthenaDepartment
    from .organizations import OrganizationAthenaFieldsSync as OrganizationAthenaFieldsSync
    from .organizations import OrganizationAuthentication as OrganizationAuthentication
    from .organizations import OrganizationBookingStartOffset as OrganizationBookingStartOffset
    from .organizations import OrganizationCalendar as OrganizationCalendar
    from .organizations import OrganizationCanvasMessageSync as OrganizationCanvasMessageSync
    from .organizations import OrganizationCommunication as OrganizationCommunication
    from .organizations import OrganizationDashboard as OrganizationDashboard
    from .organizations import OrganizationDayStart as OrganizationDayStart
    from .organizations import OrganizationDefaultDoseSpotPharmacy as OrganizationDefaultDoseSpotPharmacy
    from .organizations import OrganizationEnduserProfileWebhook as OrganizationEnduserProfileWebhook
    from .organizations import OrganizationEndusers as OrganizationEndusers
    from .organizations import OrganizationExternalField as OrganizationExternalField
    from .shared import OrganizationInfo as OrganizationInfo
    from .organizations import OrganizationOption as OrganizationOption
    from .shared import OrganizationOutOfOfficeVoicemail as OrganizationOutOfOfficeVoicemail
    from .organizations import OrganizationPhoneLabel as OrganizationPhoneLabel
    from .organizations import OrganizationPortalSettings as OrganizationPortalSettings
    from .organizations import OrganizationSettings as OrganizationSettings
    from .organizations import OrganizationTickets as OrganizationTickets
    from .organizations import OrganizationUpdates as OrganizationUpdates
    from .organizations import OrganizationUsers as OrganizationUsers
    from .shared import OrganizationView as OrganizationView
    from .organizations import OrganizationZendeskSettings as OrganizationZendeskSettings
    from .phone_calls import PhoneCall as PhoneCall
    from .phone_calls import PhoneCallBatch as PhoneCallBatch
    from .phone_calls import PhoneCallCreate as PhoneCallCreate
    from .phone_calls import PhoneCallUpdates as PhoneCallUpdates
    from .phone_trees import PhoneTree as PhoneTree
    from .phone_trees import PhoneTreeAction as PhoneTreeAction
    from .phone_trees import PhoneTreeBatch as PhoneTreeBatch
    from .phone_trees import PhoneTreeCreate as PhoneTreeCreate
    from .phone_trees import PhoneTreeEvent as PhoneTreeEvent
    from .phone_trees import PhoneTreeInfo as PhoneTreeInfo
    from .phone_trees import PhoneTreeNode as PhoneTreeNode
    from .phone_trees import PhoneTreeUpdates as PhoneTreeUpdates
    from .portal_brandings import PortalBranding as PortalBranding
    from .portal_brandings import PortalBrandingBatch as PortalBrandingBatch
    from .portal_brandings import PortalBrandingCreate as PortalBrandingCreate
    from .portal_brandings import PortalBrandingUpdates as PortalBrandingUpdates
    from .portal_customizations import PortalCustomization as PortalCustomization
    from .portal_customizations import PortalCustomizationBatch as PortalCustomizationBatch
    from .portal_customizations import PortalCustomizationCreate as PortalCustomizationCreate
    from .portal_customizations import PortalCustomizationUpdates as PortalCustomizationUpdates
    from .shared import PortalSettings as PortalSettings
    from .post_comments import PostComment as PostComment
    from .post_comments import PostCommentBatch as PostCommentBatch
    from .post_comments import PostCommentCreate as PostCommentCreate
    from .post_comments import PostCommentUpdates as PostCommentUpdates
    from .post_likes import PostLike as PostLike
    from .shared import PostedBy as PostedBy
    from .files import PreparedUpload as PreparedUpload
    from .files import PreparedUploadPresignedUpload as PreparedUploadPresignedUpload
    from .prescription_routes import PrescriptionRoute as PrescriptionRoute
    from .prescription_routes import PrescriptionRouteBatch as PrescriptionRouteBatch
    from .prescription_routes import PrescriptionRouteCreate as PrescriptionRouteCreate
    from .prescription_routes import PrescriptionRouteUpdates as PrescriptionRouteUpdates
    from .products import Product as Product
    from .products import ProductBatch as ProductBatch
    from .shared import ProductCost as ProductCost
    from .shared import ProductCptCode as ProductCptCode
    from .products import ProductCreate as ProductCreate
    from .products import ProductUpdates as ProductUpdates
    from .purchases import Purchase as Purchase
    from .purchases import PurchaseBatch as PurchaseBatch
    from .purchases import PurchaseCreate as PurchaseCreate
    from .purchase_credits import PurchaseCredit as PurchaseCredit
    from .purchase_credits import PurchaseCreditBatch as PurchaseCreditBatch
    from .purchase_credits import PurchaseCreditCreate as PurchaseCreditCreate
    from .purchase_credits import PurchaseCreditUpdates as PurchaseCreditUpdates
    from .purchase_credits import PurchaseCreditValue as PurchaseCreditValue
    from .purchases import PurchaseUpdates as PurchaseUpdates
    from .shared import Record as Record
    from .webhook_events import RecordWebhook as RecordWebhook
    from .webhook_events import RecordWebhookType as RecordWebhookType
    from .shared import RelationshipDetails as RelationshipDetails
    from .shared import Reminder as Reminder
    from .role_based_access_permissions import RoleBasedAccessPermission as RoleBasedAccessPermission
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
    from .form_responses import SaveFieldResponseResponse as SaveFieldResponseResponse
    from .form_responses import SaveFieldResponseResponseAnswer as SaveFieldResponseResponseAnswer
    from .form_responses import (
        SaveFieldResponseResponseAnswerWithAddressLineOne as SaveFieldResponseResponseAnswerWithAddressLineOne,
    )
    from .form_responses import (
        SaveFieldResponseResponseAnswerWithAddressLineOneValue as SaveFieldResponseResponseAnswerWithAddressLineOneValue,
    )
    from .form_responses import (
        SaveFieldResponseResponseAnswerWithCode as SaveFieldResponseResponseAnswerWithCode,
    )
    from .form_responses import (
        SaveFieldResponseResponseAnswerWithDateTimeValue as SaveFieldResponseResponseAnswerWithDateTimeValue,
    )
    from .form_responses import (
        SaveFieldResponseResponseAnswerWithDisplayTerm as SaveFieldResponseResponseAnswerWithDisplayTerm,
    )
    from .form_responses import (
        SaveFieldResponseResponseAnswerWithDisplayTermValue as SaveFieldResponseResponseAnswerWithDisplayTermValue,
    )
    from .form_responses import (
        SaveFieldResponseResponseAnswerWithFullName as SaveFieldResponseResponseAnswerWithFullName,
    )
    from .form_responses import (
        SaveFieldResponseResponseAnswerWithFullNameValue as SaveFieldResponseResponseAnswerWithFullNameValue,
    )
    from .form_responses import SaveFieldResponseResponseAnswerWithId as SaveFieldResponseResponseAnswerWithId
    from .form_responses import (
        SaveFieldResponseResponseAnswerWithLabel as SaveFieldResponseResponseAnswerWithLabel,
    )
    from .form_responses import (
        SaveFieldResponseResponseAnswerWithLabelValue as SaveFieldResponseResponseAnswerWithLabelValue,
    )
    from .form_responses import (
        SaveFieldResponseResponseAnswerWithMapListValue as SaveFieldResponseResponseAnswerWithMapListValue,
    )
    from .form_responses import (
        SaveFieldResponseResponseAnswerWithMemberId as SaveFieldResponseResponseAnswerWithMemberId,
    )
    from .form_responses import (
        SaveFieldResponseResponseAnswerWithNameAndObjectListValue as SaveFieldResponseResponseAnswerWithNameAndObjectListValue,
    )
    from .form_responses import (
        SaveFieldResponseResponseAnswerWithNameAndObjectValue as SaveFieldResponseResponseAnswerWithNameAndObjectValue,
    )
    from .form_responses import (
        SaveFieldResponseResponseAnswerWithRecordId as SaveFieldResponseResponseAnswerWithRecordId,
    )
    from .form_responses import (
        SaveFieldResponseResponseAnswerWithRecordIdValue as SaveFieldResponseResponseAnswerWithRecordIdValue,
    )
    from .form_responses import (
        SaveFieldResponseResponseAnswerWithStringListValue as SaveFieldResponseResponseAnswerWithStringListValue,
    )
    from .form_responses import (
        SaveFieldResponseResponseAnswerWithStringValue as SaveFieldResponseResponseAnswerWithStringValue,
    )
    from .sms_messages import SmsMessage as SmsMessage
    from .sms_messages import SmsMessageBatch as SmsMessageBatch
    from .sms_messages import SmsMessageCreate as SmsMessageCreate
    from .sms_messages import SmsMessageUpdates as SmsMessageUpdates
    from .suggested_contacts import SuggestedContact as SuggestedContact
    from .suggested_contacts import SuggestedContactBatch as SuggestedContactBatch
    from .suggested_contacts import SuggestedContactCreate as SuggestedContactCreate
    from .suggested_contacts import SuggestedContactUpdates as SuggestedContactUpdates
    from .superbills import Superbill as Superbill
    from .superbills import SuperbillBatch as SuperbillBatch
    from .superbills import SuperbillCreate as SuperbillCreate
    from .superbills import SuperbillCreateProvider as SuperbillCreateProvider
    from .superbills import SuperbillLineItem as SuperbillLineItem
    from .superbills import SuperbillPatient as SuperbillPatient
    from .superbill_providers import SuperbillProvider as SuperbillProvider
    from .superbill_providers import SuperbillProviderBatch as SuperbillProviderBatch
    from .superbill_providers import SuperbillProviderCreate as SuperbillProviderCreate
    from .superbill_providers import SuperbillProviderUpdates as SuperbillProviderUpdates
    from .superbills import SuperbillUpdates as SuperbillUpdates
    from .table_views import TableView as TableView
    from .table_views import TableViewBatch as TableViewBatch
    from .table_views import TableViewColumn as TableViewColumn
    from .table_views import TableViewCreate as TableViewCreate
    from .table_views import TableViewUpdates as TableViewUpdates
    from .templates import Template as Template
    from .templates import TemplateBatch as TemplateBatch
    from .templates import TemplateCreate as TemplateCreate
    from .templates import TemplateMessage as TemplateMessage
    from .templates import TemplateUpdates as TemplateUpdates
    from .tickets import Ticket as Ticket
    from .tickets import TicketBatch as TicketBatch
    from .tickets import TicketCreate as TicketCreate
    from .ticket_queues import TicketQueue as TicketQueue
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
    from .ticket_threads import TicketThreadCreate as TicketThreadCreate
    from .ticket_threads import TicketThreadUpdates as TicketThreadUpdates
    from .tickets import TicketUpdates as TicketUpdates
    from .shared import UpdateOptions as UpdateOptions
    from .users import User as User
    from .users import UserBatch as UserBatch
    from .users import UserCreate as UserCreate
    from .users import UserCredentialedState as UserCredentialedState
    from .user_logs import UserLog as UserLog
    from .user_notifications import UserNotification as UserNotification
    from .user_notifications import UserNotificationBatch as UserNotificationBatch
    from .user_notifications import UserNotificationCreate as UserNotificationCreate
    from .user_notifications import UserNotificationUpdates as UserNotificationUpdates
    from .users import UserUpdates as UserUpdates
    from .users import UserVoicemailPlayback as UserVoicemailPlayback
    from .users import UserWeeklyAvailability as UserWeeklyAvailability
    from .vital_configurations import VitalConfiguration as VitalConfiguration
    from .vital_configurations import VitalConfigurationBatch as VitalConfigurationBatch
    from .vital_configurations import VitalConfigurationCreate as VitalConfigurationCreate
    from .vital_configurations import VitalConfigurationRange as VitalConfigurationRange
    from .vital_configurations import VitalConfigurationUpdates as VitalConfigurationUpdates
    from .webhooks import Webhook as Webhook
    from .webhooks import WebhookBatch as WebhookBatch
    from .webhooks import WebhookCreate as WebhookCreate
    from .webhook_logs import WebhookLog as WebhookLog
    from .webhooks import WebhookSubscription as WebhookSubscription
    from .webhooks import WebhookSubscriptions as WebhookSubscriptions
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
    "Address": "shared",
    "AllergyCode": "allergy_codes",
    "AllergyCodeBatch": "allergy_codes",
    "AllergyCodeCreate": "allergy_codes",
    "AllergyCodeUpdates": "allergy_codes",
    "AnalyticsFrame": "analytics_frames",
    "AnalyticsFrameAssignedTo": "analytics_frames",
    "AnalyticsFrameBatch": "analytics_frames",
    "AnalyticsFrameCreate": "analytics_frames",
    "AnalyticsFrameField": "analytics_frames",
    "AnalyticsFrameGrouping": "analytics_frames",
    "AnalyticsFrameGroupingCategory": "analytics_frames",
    "AnalyticsFrameInfo": "analytics_frames",
    "AnalyticsFrameParameters": "analytics_frames",
    "AnalyticsFrameQuery": "analytics_frames",
    "AnalyticsFrameQueryWithActiveSince": "analytics_frames",
    "AnalyticsFrameQueryWithActiveSinceFilter": "analytics_frames",
    "AnalyticsFrameQueryWithActiveSinceFilterRange": "shared",
    "AnalyticsFrameQueryWithActiveSinceGrouping": "analytics_frames",
    "AnalyticsFrameQueryWithActiveSinceInfo": "analytics_frames",
    "AnalyticsFrameQueryWithActiveSinceInfoWithField": "analytics_frames",
    "AnalyticsFrameQueryWithCloseReasons": "analytics_frames",
    "AnalyticsFrameQueryWithCloseReasonsFilter": "analytics_frames",
    "AnalyticsFrameQueryWithCloseReasonsGrouping": "analytics_frames",
    "AnalyticsFrameQueryWithCost": "analytics_frames",
    "AnalyticsFrameQueryWithCostGrouping": "analytics_frames",
    "AnalyticsFrameQueryWithDirection": "analytics_frames",
    "AnalyticsFrameQueryWithDirectionFilter": "analytics_frames",
    "AnalyticsFrameQueryWithDirectionGrouping": "analytics_frames",
    "AnalyticsFrameQueryWithFormIds": "analytics_frames",
    "AnalyticsFrameQueryWithFormIdsFilter": "analytics_frames",
    "AnalyticsFrameQueryWithFormIdsGrouping": "analytics_frames",
    "AnalyticsFrameQueryWithMapFilterOnly": "analytics_frames",
    "AnalyticsFrameQueryWithNames": "analytics_frames",
    "AnalyticsFrameQueryWithNamesFilter": "analytics_frames",
    "AnalyticsFrameQueryWithTemplateIds": "analytics_frames",
    "AnalyticsFrameQueryWithTemplateIdsFilter": "analytics_frames",
    "AnalyticsFrameQueryWithTemplateIdsGrouping": "analytics_frames",
    "AnalyticsFrameRange": "analytics_frames",
    "AnalyticsFrameSubmittedForms": "analytics_frames",
    "AnalyticsFrameTags": "shared",
    "AnalyticsFrameUpdates": "analytics_frames",
    "ApiKey": "api_keys",
    "AppointmentBookingPage": "appointment_booking_pages",
    "AppointmentBookingPageBatch": "appointment_booking_pages",
    "AppointmentBookingPageCreate": "appointment_booking_pages",
    "AppointmentBookingPageRestrictions": "appointment_booking_pages",
    "AppointmentBookingPageRestrictionsByTemplate": "appointment_booking_pages",
    "AppointmentBookingPageTerm": "shared",
    "AppointmentBookingPageUpdates": "appointment_booking_pages",
    "AppointmentLocation": "appointment_locations",
    "AppointmentLocationBatch": "appointment_locations",
    "AppointmentLocationCreate": "appointment_locations",
    "AppointmentLocationUpdates": "appointment_locations",
    "AssignmentStrategy": "shared",
    "AssignmentStrategyWithQualifier": "shared",
    "AssignmentStrategyWithQueueId": "shared",
    "AssignmentStrategyWithQueueIdInfo": "shared",
    "AutomatedAction": "automated_actions",
    "AutomatedActionAction": "shared",
    "AutomatedActionActionWithAssignmentStrategy": "shared",
    "AutomatedActionActionWithAssignmentStrategyAction": "shared",
    "AutomatedActionActionWithAssignmentStrategyInfo": "shared",
    "AutomatedActionActionWithAssignmentStrategyInfoInfo": "shared",
    "AutomatedActionActionWithAssignmentStrategyReminder": "shared",
    "AutomatedActionActionWithCampaignId": "shared",
    "AutomatedActionActionWithCampaignIdInfo": "shared",
    "AutomatedActionActionWithCourseId": "shared",
    "AutomatedActionActionWithCourseIdInfo": "shared",
    "AutomatedActionActionWithDefaultSenderId": "shared",
    "AutomatedActionActionWithDefaultSenderIdInfo": "shared",
    "AutomatedActionActionWithEventName": "shared",
    "AutomatedActionActionWithEventNameInfo": "shared",
    "AutomatedActionActionWithForAssigned": "shared",
    "AutomatedActionActionWithForAssignedInfo": "shared",
    "AutomatedActionActionWithFormId": "shared",
    "AutomatedActionActionWithFormIdInfo": "shared",
    "AutomatedActionActionWithFromEmailOverride": "shared",
    "AutomatedActionActionWithFromEmailOverrideInfo": "shared",
    "AutomatedActionActionWithHideRemainingTicketsProgress": "shared",
    "AutomatedActionActionWithHideRemainingTicketsProgressInfo": "shared",
    "AutomatedActionActionWithIdentifier": "shared",
    "AutomatedActionActionWithIdentifierInfo": "shared",
    "AutomatedActionActionWithJourneyId": "shared",
    "AutomatedActionActionWithJourneyIdInfo": "shared",
    "AutomatedActionActionWithJourneyIds": "shared",
    "AutomatedActionActionWithJourneyIdsInfo": "shared",
    "AutomatedActionActionWithLines": "shared",
    "AutomatedActionActionWithLinesInfo": "shared",
    "AutomatedActionActionWithManagedContentRecordIds": "shared",
    "AutomatedActionActionWithManagedContentRecordIdsInfo": "shared",
    "AutomatedActionActionWithMapInfo": "shared",
    "AutomatedActionActionWithMessage": "shared",
    "AutomatedActionActionWithMessageInfo": "shared",
    "AutomatedActionActionWithName": "shared",
    "AutomatedActionActionWithNameField": "shared",
    "AutomatedActionActionWithNameInfo": "shared",
    "AutomatedActionActionWithOtherTypes": "shared",
    "AutomatedActionActionWithOtherTypesInfo": "shared",
    "AutomatedActionActionWithSenderIdAndTemplateIdOnly": "shared",
    "AutomatedActionActionWithSenderIdAndTemplateIdOnlyInfo": "shared",
    "AutomatedActionActionWithServiceId": "shared",
    "AutomatedActionActionWithServiceIdInfo": "shared",
    "AutomatedActionActionWithStatus": "shared",
    "AutomatedActionActionWithStatusInfo": "shared",
    "AutomatedActionActionWithStringListTagsOnly": "shared",
    "AutomatedActionActionWithStringListTagsOnlyInfo": "shared",
    "AutomatedActionActionWithTypeOnly": "shared",
    "AutomatedActionActionWithTypeOnlyInfo": "shared",
    "AutomatedActionAssignment": "shared",
    "AutomatedActionBatch": "automated_actions",
    "AutomatedActionCancelCondition": "automated_actions",
    "AutomatedActionCancelConditionInfo": "automated_actions",
    "AutomatedActionCreate": "automated_actions",
    "AutomatedActionEvent": "automated_actions",
    "AutomatedActionEventCondition": "automated_actions",
    "AutomatedActionEventWithClosedForReason": "automated_actions",
    "AutomatedActionEventWithClosedForReasonInfo": "automated_actions",
    "AutomatedActionEventWithDelayInMSOnly": "automated_actions",
    "AutomatedActionEventWithDelayInMSOnlyInfo": "automated_actions",
    "AutomatedActionEventWithFormCondition": "automated_actions",
    "AutomatedActionEventWithFormConditionCancelCondition": "shared",
    "AutomatedActionEventWithFormConditionCancelConditionInfo": "shared",
    "AutomatedActionEventWithFormConditionInfo": "automated_actions",
    "AutomatedActionEventWithTriggerId": "automated_actions",
    "AutomatedActionEventWithTriggerIdInfo": "automated_actions",
    "AutomatedActionField": "shared",
    "AutomatedActionFieldCondition": "automated_actions",
    "AutomatedActionFormCondition": "automated_actions",
    "AutomatedActionLine": "shared",
    "AutomatedActionUpdates": "automated_actions",
    "AutomationStep": "automation_steps",
    "AutomationStepBatch": "automation_steps",
    "AutomationStepCondition": "automation_steps",
    "AutomationStepCreate": "automation_steps",
    "AutomationStepInfo": "automation_steps",
    "AutomationStepUpdates": "automation_steps",
    "AutomationTrigger": "automation_triggers",
    "AutomationTriggerAction": "automation_triggers",
    "AutomationTriggerActionWithDoNotRestart": "automation_triggers",
    "AutomationTriggerActionWithDoNotRestartInfo": "automation_triggers",
    "AutomationTriggerActionWithFields": "automation_triggers",
    "AutomationTriggerActionWithJourneyIdOnly": "automation_triggers",
    "AutomationTriggerActionWithLimitToOneUser": "automation_triggers",
    "AutomationTriggerActionWithLimitToOneUserInfo": "automation_triggers",
    "AutomationTriggerActionWithPackageId": "automation_triggers",
    "AutomationTriggerActionWithPackageIdInfo": "automation_triggers",
    "AutomationTriggerActionWithQualifierOnly": "automation_triggers",
    "AutomationTriggerActionWithQualifierOnlyInfo": "automation_triggers",
    "AutomationTriggerActionWithStringListTags": "automation_triggers",
    "AutomationTriggerBatch": "automation_triggers",
    "AutomationTriggerComparison": "automation_triggers",
    "AutomationTriggerComparisonWithLower": "automation_triggers",
    "AutomationTriggerComparisonWithNumberValue": "shared",
    "AutomationTriggerCreate": "automation_triggers",
    "AutomationTriggerEvent": "automation_triggers",
    "AutomationTriggerEventWithConfigurationIds": "automation_triggers",
    "AutomationTriggerEventWithConfigurationIdsInfo": "automation_triggers",
    "AutomationTriggerEventWithDatabaseId": "automation_triggers",
    "AutomationTriggerEventWithDatabaseIdInfo": "automation_triggers",
    "AutomationTriggerEventWithField": "automation_triggers",
    "AutomationTriggerEventWithFormIdAndIntervalInMS": "automation_triggers",
    "AutomationTriggerEventWithFormIdAndIntervalInMSInfo": "automation_triggers",
    "AutomationTriggerEventWithFormIds": "automation_triggers",
    "AutomationTriggerEventWithFormIdsInfo": "automation_triggers",
    "AutomationTriggerEventWithGroupIdAndIntervalInMS": "automation_triggers",
    "AutomationTriggerEventWithGroupIdAndIntervalInMSInfo": "automation_triggers",
    "AutomationTriggerEventWithGroupIdOnly": "automation_triggers",
    "AutomationTriggerEventWithGroupIdOnlyInfo": "automation_triggers",
    "AutomationTriggerEventWithHealthieFormIds": "automation_triggers",
    "AutomationTriggerEventWithHealthieFormIdsInfo": "automation_triggers",
    "AutomationTriggerEventWithInputs": "automation_triggers",
    "AutomationTriggerEventWithInputsInfo": "automation_triggers",
    "AutomationTriggerEventWithIntervalInMSOnly": "automation_triggers",
    "AutomationTriggerEventWithIntervalInMSOnlyInfo": "automation_triggers",
    "AutomationTriggerEventWithMapInfo": "automation_triggers",
    "AutomationTriggerEventWithMinutesOnly": "automation_triggers",
    "AutomationTriggerEventWithMinutesOnlyInfo": "automation_triggers",
    "AutomationTriggerEventWithNoCareTeam": "automation_triggers",
    "AutomationTriggerEventWithNoCareTeamInfo": "automation_triggers",
    "AutomationTriggerEventWithObjectIdListTemplateIdsOnly": "automation_triggers",
    "AutomationTriggerEventWithObjectIdListTemplateIdsOnlyInfo": "automation_triggers",
    "AutomationTriggerEventWithPartialFrequency": "automation_triggers",
    "AutomationTriggerEventWithPartialFrequencyInfo": "automation_triggers",
    "AutomationTriggerEventWithPublicIdentifier": "automation_triggers",
    "AutomationTriggerEventWithPublicIdentifierInfo": "automation_triggers",
    "AutomationTriggerEventWithReason": "automation_triggers",
    "AutomationTriggerEventWithReasonInfo": "automation_triggers",
    "AutomationTriggerEventWithReplyKeywords": "automation_triggers",
    "AutomationTriggerEventWithReplyKeywordsInfo": "automation_triggers",
    "AutomationTriggerEventWithSource": "automation_triggers",
    "AutomationTriggerEventWithSourceInfo": "automation_triggers",
    "AutomationTriggerEventWithStringListTemplateIds": "automation_triggers",
    "AutomationTriggerEventWithStringListTemplateIdsInfo": "automation_triggers",
    "AutomationTriggerEventWithTitlesAndObjectIdListTemplateIds": "automation_triggers",
    "AutomationTriggerEventWithTitlesAndObjectIdListTemplateIdsInfo": "automation_triggers",
    "AutomationTriggerEventWithTitlesOnly": "automation_triggers",
    "AutomationTriggerEventWithTitlesOnlyInfo": "automation_triggers",
    "AutomationTriggerEventWithUnits": "automation_triggers",
    "AutomationTriggerEventWithUnitsInfo": "automation_triggers",
    "AutomationTriggerTrigger": "automation_triggers",
    "AutomationTriggerUpdates": "automation_triggers",
    "AutomationTriggerValue": "automation_triggers",
    "AutomationWebhook": "webhook_events",
    "AvailabilityBlock": "availability_blocks",
    "AvailabilityBlockBatch": "availability_blocks",
    "AvailabilityBlockCreate": "availability_blocks",
    "AvailabilityBlockIndexUpdate": "shared",
    "AvailabilityBlockUpdates": "availability_blocks",
    "BackgroundError": "background_errors",
    "BackgroundErrorBatch": "background_errors",
    "BackgroundErrorCreate": "background_errors",
    "BackgroundErrorUpdates": "background_errors",
    "Block": "shared",
    "BlockInfo": "shared",
    "BlockedPhone": "blocked_phones",
    "BlockedPhoneBatch": "blocked_phones",
    "BlockedPhoneCreate": "blocked_phones",
    "BlockedPhoneUpdates": "blocked_phones",
    "BuiltinField": "shared",
    "CalendarEvent": "calendar_events",
    "CalendarEventAttachment": "calendar_events",
    "CalendarEventAttendee": "shared",
    "CalendarEventBatch": "calendar_events",
    "CalendarEventCancelledGroupAttendee": "calendar_events",
    "CalendarEventCanvasCoding": "shared",
    "CalendarEventCreate": "calendar_events",
    "CalendarEventEnduserFormResponse": "calendar_events",
    "CalendarEventEnduserTask": "calendar_events",
    "CalendarEventRSVP": "calendar_event_rsvps",
    "CalendarEventRSVPBatch": "calendar_event_rsvps",
    "CalendarEventRSVPCreate": "calendar_event_rsvps",
    "CalendarEventRSVPUpdates": "calendar_event_rsvps",
    "CalendarEventReminderWebhook": "webhook_events",
    "CalendarEventStatusChangeSource": "calendar_events",
    "CalendarEventTemplate": "calendar_event_templates",
    "CalendarEventTemplateBatch": "calendar_event_templates",
    "CalendarEventTemplateCreate": "calendar_event_templates",
    "CalendarEventTemplateUpdates": "calendar_event_templates",
    "CalendarEventUpdates": "calendar_events",
    "CallHoldQueue": "call_hold_queues",
    "CallHoldQueueBatch": "call_hold_queues",
    "CallHoldQueueCreate": "call_hold_queues",
    "CallHoldQueueUpdates": "call_hold_queues",
    "CarePlan": "care_plans",
    "CarePlanBatch": "care_plans",
    "CarePlanCreate": "care_plans",
    "CarePlanUpdates": "care_plans",
    "Chat": "chat_messages",
    "ChatAttachment": "shared",
    "ChatRoom": "chat_rooms",
    "ChatRoomBatch": "chat_rooms",
    "ChatRoomCreate": "chat_rooms",
    "ChatRoomUpdates": "chat_rooms",
    "ChatUpdates": "chat_messages",
    "CommentLike": "comment_likes",
    "Configuration": "configurations",
    "ConfigurationBatch": "configurations",
    "ConfigurationCreate": "configurations",
    "ConfigurationUpdates": "configurations",
    "CustomField": "shared",
    "DataFieldsMapping": "shared",
    "Database": "databases",
    "DatabaseBatch": "databases",
    "DatabaseCreate": "databases",
    "DatabaseField": "databases",
    "DatabaseOptions": "databases",
    "DatabaseRecord": "database_records",
    "DatabaseRecordBatch": "database_records",
    "DatabaseRecordCreate": "database_records",
    "DatabaseRecordUpdates": "database_records",
    "DatabaseRecordValue": "database_records",
    "DatabaseUpdates": "databases",
    "DiagnosisCode": "diagnosis_codes",
    "DiagnosisCodeBatch": "diagnosis_codes",
    "DiagnosisCodeCreate": "diagnosis_codes",
    "DiagnosisCodeUpdates": "diagnosis_codes",
    "DownloadLink": "files",
    "Email": "emails",
    "EmailBatch": "emails",
    "EmailCreate": "emails",
    "EmailJourneyContext": "shared",
    "EmailSyncDenial": "email_sync_denials",
    "EmailSyncDenialBatch": "email_sync_denials",
    "EmailSyncDenialCreate": "email_sync_denials",
    "EmailSyncDenialUpdates": "email_sync_denials",
    "EmailUpdates": "emails",
    "Enduser": "endusers",
    "EnduserBatch": "endusers",
    "EnduserBookingNote": "endusers",
    "EnduserCreate": "endusers",
    "EnduserCustomType": "enduser_custom_types",
    "EnduserCustomTypeBatch": "enduser_custom_types",
    "EnduserCustomTypeCreate": "enduser_custom_types",
    "EnduserCustomTypeInfo": "shared",
    "EnduserCustomTypeUpdates": "enduser_custom_types",
    "EnduserDevice": "endusers",
    "EnduserDiagnosis": "endusers",
    "EnduserEncounter": "enduser_encounters",
    "EnduserEncounterDiagnosis": "enduser_encounters",
    "EnduserEncounterProcedureCode": "enduser_encounters",
    "EnduserHeight": "endusers",
    "EnduserInsurance": "shared",
    "EnduserLanguage": "endusers",
    "EnduserMedication": "enduser_medications",
    "EnduserMedicationBatch": "enduser_medications",
    "EnduserMedicationCreate": "enduser_medications",
    "EnduserMedicationDispensing": "enduser_medications",
    "EnduserMedicationDosage": "enduser_medications",
    "EnduserMedicationUpdates": "enduser_medications",
    "EnduserObservation": "enduser_observations",
    "EnduserObservationBatch": "enduser_observations",
    "EnduserObservationCreate": "enduser_observations",
    "EnduserObservationMeasurement": "enduser_observations",
    "EnduserObservationUpdates": "enduser_observations",
    "EnduserOrder": "enduser_orders",
    "EnduserOrderBatch": "enduser_orders",
    "EnduserOrderCreate": "enduser_orders",
    "EnduserOrderItem": "enduser_orders",
    "EnduserOrderUpdates": "enduser_orders",
    "EnduserProblem": "enduser_problems",
    "EnduserProblemBatch": "enduser_problems",
    "EnduserProblemCreate": "enduser_problems",
    "EnduserProblemReference": "shared",
    "EnduserProblemUpdates": "enduser_problems",
    "EnduserProfileView": "enduser_profile_views",
    "EnduserProfileViewBatch": "enduser_profile_views",
    "EnduserProfileViewBlock": "enduser_profile_views",
    "EnduserProfileViewCreate": "enduser_profile_views",
    "EnduserProfileViewDisplayField": "enduser_profile_views",
    "EnduserProfileViewInfo": "enduser_profile_views",
    "EnduserProfileViewUpdates": "enduser_profile_views",
    "EnduserScheduledJourney": "endusers",
    "EnduserStatusUpdate": "enduser_status_updates",
    "EnduserStatusUpdateBatch": "enduser_status_updates",
    "EnduserStatusUpdateCreate": "enduser_status_updates",
    "EnduserTask": "enduser_tasks",
    "EnduserTaskBatch": "enduser_tasks",
    "EnduserTaskCreate": "enduser_tasks",
    "EnduserTaskUpdates": "enduser_tasks",
    "EnduserUpdates": "endusers",
    "EnduserView": "enduser_views",
    "EnduserViewBatch": "enduser_views",
    "EnduserViewCreate": "enduser_views",
    "EnduserViewSort": "enduser_views",
    "EnduserViewUpdates": "enduser_views",
    "EngagementEvent": "engagement_events",
    "EngagementEventBatch": "engagement_events",
    "EngagementEventCreate": "engagement_events",
    "EngagementEventUpdates": "engagement_events",
    "FaxLog": "fax_logs",
    "FaxLogBatch": "fax_logs",
    "FaxLogCreate": "fax_logs",
    "FaxLogUpdates": "fax_logs",
    "File": "files",
    "FileUpdates": "files",
    "FlowchartNote": "flowchart_notes",
    "FlowchartNoteBatch": "flowchart_notes",
    "FlowchartNoteCreate": "flowchart_notes",
    "FlowchartNoteUpdates": "flowchart_notes",
    "FlowchartUI": "shared",
    "Form": "forms",
    "FormBatch": "forms",
    "FormCreate": "forms",
    "FormCustomization": "forms",
    "FormField": "form_fields",
    "FormFieldBatch": "form_fields",
    "FormFieldCalloutCondition": "form_fields",
    "FormFieldCreate": "form_fields",
    "FormFieldDatabaseFilter": "form_fields",
    "FormFieldEnduserFields": "form_fields",
    "FormFieldFeedback": "form_fields",
    "FormFieldOptions": "form_fields",
    "FormFieldPrepopulateFromDatabase": "form_fields",
    "FormFieldSubField": "shared",
    "FormFieldTableChoice": "form_fields",
    "FormFieldUpdates": "form_fields",
    "FormGroup": "form_groups",
    "FormGroupBatch": "form_groups",
    "FormGroupCreate": "form_groups",
    "FormGroupUpdates": "form_groups",
    "FormResponse": "form_responses",
    "FormResponseAddenda": "form_responses",
    "FormResponseAnswer": "form_responses",
    "FormResponseBatch": "form_responses",
    "FormResponseCreate": "form_responses",
    "FormResponseDosage": "form_responses",
    "FormResponseResponse": "form_responses",
    "FormResponseUpdates": "form_responses",
    "FormResponseValue": "form_responses",
    "FormScoresSync": "forms",
    "FormScoring": "forms",
    "FormUpdates": "forms",
    "Forum": "forums",
    "ForumBatch": "forums",
    "ForumCreate": "forums",
    "ForumPost": "forum_posts",
    "ForumPostBatch": "forum_posts",
    "ForumPostCreate": "forum_posts",
    "ForumPostUpdates": "forum_posts",
    "ForumUpdates": "forums",
    "GroupMmsConversation": "group_mms_conversations",
    "GroupMmsConversationUpdates": "group_mms_conversations",
    "GroupMmsConversationUserState": "group_mms_conversations",
    "Integration": "integrations",
    "IntegrationAuthentication": "integrations",
    "IntegrationBatch": "integrations",
    "IntegrationCreate": "integrations",
    "IntegrationEnduserFieldMapping": "integrations",
    "IntegrationInfo": "integrations",
    "IntegrationLog": "integration_logs",
    "IntegrationUpdates": "integrations",
    "Journey": "journeys",
    "JourneyBatch": "journeys",
    "JourneyCreate": "journeys",
    "JourneyState": "journeys",
    "JourneyUpdates": "journeys",
    "ListSearch": "shared",
    "ListSort": "shared",
    "ManagedContentRecord": "managed_content_records",
    "ManagedContentRecordAssignment": "managed_content_record_assignments",
    "ManagedContentRecordAssignmentBatch": "managed_content_record_assignments",
    "ManagedContentRecordAssignmentCreate": "managed_content_record_assignments",
    "ManagedContentRecordAssignmentUpdates": "managed_content_record_assignments",
    "ManagedContentRecordBatch": "managed_content_records",
    "ManagedContentRecordBlock": "managed_content_records",
    "ManagedContentRecordCreate": "managed_content_records",
    "ManagedContentRecordInfo": "managed_content_records",
    "ManagedContentRecordUpdates": "managed_content_records",
    "Meeting": "meetings",
    "MessageTemplateSnippet": "message_template_snippets",
    "MessageTemplateSnippetBatch": "message_template_snippets",
    "MessageTemplateSnippetCreate": "message_template_snippets",
    "MessageTemplateSnippetUpdates": "message_template_snippets",
    "Note": "notes",
    "NoteBatch": "notes",
    "NoteCreate": "notes",
    "NoteUpdates": "notes",
    "NumberOrString": "endusers",
    "Organization": "organizations",
    "OrganizationAltVitalTeamId": "organizations",
    "OrganizationAnalyticsIframe": "organizations",
    "OrganizationAnswersSyncToPortal": "organizations",
    "OrganizationAthenaDepartment": "organizations",
    "OrganizationAthenaFieldsSync": "organizations",
    "OrganizationAuthentication": "organizations",
    "OrganizationBookingStartOffset": "organizations",
    "OrganizationCalendar": "organizations",
    "OrganizationCanvasMessageSync": "organizations",
    "OrganizationCommunication": "organizations",
    "OrganizationDashboard": "organizations",
    "OrganizationDayStart": "organizations",
    "OrganizationDefaultDoseSpotPharmacy": "organizations",
    "OrganizationEnduserProfileWebhook": "organizations",
    "OrganizationEndusers": "organizations",
    "OrganizationExternalField": "organizations",
    "OrganizationInfo": "shared",
    "OrganizationOption": "organizations",
    "OrganizationOutOfOfficeVoicemail": "shared",
    "OrganizationPhoneLabel": "organizations",
    "OrganizationPortalSettings": "organizations",
    "OrganizationSettings": "organizations",
    "OrganizationTickets": "organizations",
    "OrganizationUpdates": "organizations",
    "OrganizationUsers": "organizations",
    "OrganizationView": "shared",
    "OrganizationZendeskSettings": "organizations",
    "PhoneCall": "phone_calls",
    "PhoneCallBatch": "phone_calls",
    "PhoneCallCreate": "phone_calls",
    "PhoneCallUpdates": "phone_calls",
    "PhoneTree": "phone_trees",
    "PhoneTreeAction": "phone_trees",
    "PhoneTreeBatch": "phone_trees",
    "PhoneTreeCreate": "phone_trees",
    "PhoneTreeEvent": "phone_trees",
    "PhoneTreeInfo": "phone_trees",
    "PhoneTreeNode": "phone_trees",
    "PhoneTreeUpdates": "phone_trees",
    "PortalBranding": "portal_brandings",
    "PortalBrandingBatch": "portal_brandings",
    "PortalBrandingCreate": "portal_brandings",
    "PortalBrandingUpdates": "portal_brandings",
    "PortalCustomization": "portal_customizations",
    "PortalCustomizationBatch": "portal_customizations",
    "PortalCustomizationCreate": "portal_customizations",
    "PortalCustomizationUpdates": "portal_customizations",
    "PortalSettings": "shared",
    "PostComment": "post_comments",
    "PostCommentBatch": "post_comments",
    "PostCommentCreate": "post_comments",
    "PostCommentUpdates": "post_comments",
    "PostLike": "post_likes",
    "PostedBy": "shared",
    "PreparedUpload": "files",
    "PreparedUploadPresignedUpload": "files",
    "PrescriptionRoute": "prescription_routes",
    "PrescriptionRouteBatch": "prescription_routes",
    "PrescriptionRouteCreate": "prescription_routes",
    "PrescriptionRouteUpdates": "prescription_routes",
    "Product": "products",
    "ProductBatch": "products",
    "ProductCost": "shared",
    "ProductCptCode": "shared",
    "ProductCreate": "products",
    "ProductUpdates": "products",
    "Purchase": "purchases",
    "PurchaseBatch": "purchases",
    "PurchaseCreate": "purchases",
    "PurchaseCredit": "purchase_credits",
    "PurchaseCreditBatch": "purchase_credits",
    "PurchaseCreditCreate": "purchase_credits",
    "PurchaseCreditUpdates": "purchase_credits",
    "PurchaseCreditValue": "purchase_credits",
    "PurchaseUpdates": "purchases",
    "Record": "shared",
    "RecordWebhook": "webhook_events",
    "RecordWebhookType": "webhook_events",
    "RelationshipDetails": "shared",
    "Reminder": "shared",
    "RoleBasedAccessPermission": "role_based_access_permissions",
    "RoleBasedAccessPermissionBatch": "role_based_access_permissions",
    "RoleBasedAccessPermissionCreate": "role_based_access_permissions",
    "RoleBasedAccessPermissionHiddenField": "role_based_access_permissions",
    "RoleBasedAccessPermissionPermission": "role_based_access_permissions",
    "RoleBasedAccessPermissionPermissions": "role_based_access_permissions",
    "RoleBasedAccessPermissionUiRestrictions": "role_based_access_permissions",
    "RoleBasedAccessPermissionUpdates": "role_based_access_permissions",
    "SaveFieldResponseResponse": "form_responses",
    "SaveFieldResponseResponseAnswer": "form_responses",
    "SaveFieldResponseResponseAnswerWithAddressLineOne": "form_responses",
    "SaveFieldResponseResponseAnswerWithAddressLineOneValue": "form_responses",
    "SaveFieldResponseResponseAnswerWithCode": "form_responses",
    "SaveFieldResponseResponseAnswerWithDateTimeValue": "form_responses",
    "SaveFieldResponseResponseAnswerWithDisplayTerm": "form_responses",
    "SaveFieldResponseResponseAnswerWithDisplayTermValue": "form_responses",
    "SaveFieldResponseResponseAnswerWithFullName": "form_responses",
    "SaveFieldResponseResponseAnswerWithFullNameValue": "form_responses",
    "SaveFieldResponseResponseAnswerWithId": "form_responses",
    "SaveFieldResponseResponseAnswerWithLabel": "form_responses",
    "SaveFieldResponseResponseAnswerWithLabelValue": "form_responses",
    "SaveFieldResponseResponseAnswerWithMapListValue": "form_responses",
    "SaveFieldResponseResponseAnswerWithMemberId": "form_responses",
    "SaveFieldResponseResponseAnswerWithNameAndObjectListValue": "form_responses",
    "SaveFieldResponseResponseAnswerWithNameAndObjectValue": "form_responses",
    "SaveFieldResponseResponseAnswerWithRecordId": "form_responses",
    "SaveFieldResponseResponseAnswerWithRecordIdValue": "form_responses",
    "SaveFieldResponseResponseAnswerWithStringListValue": "form_responses",
    "SaveFieldResponseResponseAnswerWithStringValue": "form_responses",
    "SmsMessage": "sms_messages",
    "SmsMessageBatch": "sms_messages",
    "SmsMessageCreate": "sms_messages",
    "SmsMessageUpdates": "sms_messages",
    "SuggestedContact": "suggested_contacts",
    "SuggestedContactBatch": "suggested_contacts",
    "SuggestedContactCreate": "suggested_contacts",
    "SuggestedContactUpdates": "suggested_contacts",
    "Superbill": "superbills",
    "SuperbillBatch": "superbills",
    "SuperbillCreate": "superbills",
    "SuperbillCreateProvider": "superbills",
    "SuperbillLineItem": "superbills",
    "SuperbillPatient": "superbills",
    "SuperbillProvider": "superbill_providers",
    "SuperbillProviderBatch": "superbill_providers",
    "SuperbillProviderCreate": "superbill_providers",
    "SuperbillProviderUpdates": "superbill_providers",
    "SuperbillUpdates": "superbills",
    "TableView": "table_views",
    "TableViewBatch": "table_views",
    "TableViewColumn": "table_views",
    "TableViewCreate": "table_views",
    "TableViewUpdates": "table_views",
    "Template": "templates",
    "TemplateBatch": "templates",
    "TemplateCreate": "templates",
    "TemplateMessage": "templates",
    "TemplateUpdates": "templates",
    "Ticket": "tickets",
    "TicketBatch": "tickets",
    "TicketCreate": "tickets",
    "TicketQueue": "ticket_queues",
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
    "TicketThreadCreate": "ticket_threads",
    "TicketThreadUpdates": "ticket_threads",
    "TicketUpdates": "tickets",
    "UpdateOptions": "shared",
    "User": "users",
    "UserBatch": "users",
    "UserCreate": "users",
    "UserCredentialedState": "users",
    "UserLog": "user_logs",
    "UserNotification": "user_notifications",
    "UserNotificationBatch": "user_notifications",
    "UserNotificationCreate": "user_notifications",
    "UserNotificationUpdates": "user_notifications",
    "UserUpdates": "users",
    "UserVoicemailPlayback": "users",
    "UserWeeklyAvailability": "users",
    "VitalConfiguration": "vital_configurations",
    "VitalConfigurationBatch": "vital_configurations",
    "VitalConfigurationCreate": "vital_configurations",
    "VitalConfigurationRange": "vital_configurations",
    "VitalConfigurationUpdates": "vital_configurations",
    "Webhook": "webhooks",
    "WebhookBatch": "webhooks",
    "WebhookCreate": "webhooks",
    "WebhookLog": "webhook_logs",
    "WebhookSubscription": "webhooks",
    "WebhookSubscriptions": "webhooks",
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
