"""The clients: one object, one connection pool, every resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

import httpx2

from ._runtime.client import AsyncClient, Client
from ._runtime.configuration import CallOptions
from ._runtime.lazy import lazy_attribute
from .conventions import CONFIGURATION

if TYPE_CHECKING:
    from .endpoints.allergy_codes import AsyncAllergyCodes, AllergyCodes
    from .endpoints.analytics_frames import AsyncAnalyticsFrames, AnalyticsFrames
    from .endpoints.api_keys import AsyncApiKeys, ApiKeys
    from .endpoints.appointment_booking_pages import AsyncAppointmentBookingPages, AppointmentBookingPages
    from .endpoints.appointment_locations import AsyncAppointmentLocations, AppointmentLocations
    from .endpoints.automated_actions import AsyncAutomatedActions, AutomatedActions
    from .endpoints.automation_steps import AsyncAutomationSteps, AutomationSteps
    from .endpoints.automation_triggers import AsyncAutomationTriggers, AutomationTriggers
    from .endpoints.availability_blocks import AsyncAvailabilityBlocks, AvailabilityBlocks
    from .endpoints.background_errors import AsyncBackgroundErrors, BackgroundErrors
    from .endpoints.blocked_phones import AsyncBlockedPhones, BlockedPhones
    from .endpoints.calendar_event_rsvps import AsyncCalendarEventRSVPs, CalendarEventRSVPs
    from .endpoints.calendar_events import AsyncCalendarEvents, CalendarEvents
    from .endpoints.calendar_event_templates import AsyncCalendarEventTemplates, CalendarEventTemplates
    from .endpoints.call_hold_queues import AsyncCallHoldQueues, CallHoldQueues
    from .endpoints.care_plans import AsyncCarePlans, CarePlans
    from .endpoints.chat_messages import AsyncChatMessages, ChatMessages
    from .endpoints.chat_rooms import AsyncChatRooms, ChatRooms
    from .endpoints.comment_likes import AsyncCommentLikes, CommentLikes
    from .endpoints.configurations import AsyncConfigurations, Configurations
    from .endpoints.database_records import AsyncDatabaseRecords, DatabaseRecords
    from .endpoints.databases import AsyncDatabases, Databases
    from .endpoints.diagnosis_codes import AsyncDiagnosisCodes, DiagnosisCodes
    from .endpoints.emails import AsyncEmails, Emails
    from .endpoints.email_sync_denials import AsyncEmailSyncDenials, EmailSyncDenials
    from .endpoints.enduser_custom_types import AsyncEnduserCustomTypes, EnduserCustomTypes
    from .endpoints.enduser_encounters import AsyncEnduserEncounters, EnduserEncounters
    from .endpoints.enduser_medications import AsyncEnduserMedications, EnduserMedications
    from .endpoints.enduser_observations import AsyncEnduserObservations, EnduserObservations
    from .endpoints.enduser_orders import AsyncEnduserOrders, EnduserOrders
    from .endpoints.enduser_problems import AsyncEnduserProblems, EnduserProblems
    from .endpoints.enduser_profile_views import AsyncEnduserProfileViews, EnduserProfileViews
    from .endpoints.endusers import AsyncEndusers, Endusers
    from .endpoints.enduser_status_updates import AsyncEnduserStatusUpdates, EnduserStatusUpdates
    from .endpoints.enduser_tasks import AsyncEnduserTasks, EnduserTasks
    from .endpoints.enduser_views import AsyncEnduserViews, EnduserViews
    from .endpoints.engagement_events import AsyncEngagementEvents, EngagementEvents
    from .endpoints.fax_logs import AsyncFaxLogs, FaxLogs
    from .endpoints.files import AsyncFiles, Files
    from .endpoints.flowchart_notes import AsyncFlowchartNotes, FlowchartNotes
    from .endpoints.form_fields import AsyncFormFields, FormFields
    from .endpoints.form_groups import AsyncFormGroups, FormGroups
    from .endpoints.form_responses import AsyncFormResponses, FormResponses
    from .endpoints.forms import AsyncForms, Forms
    from .endpoints.forum_posts import AsyncForumPosts, ForumPosts
    from .endpoints.forums import AsyncForums, Forums
    from .endpoints.group_mms_conversations import AsyncGroupMmsConversations, GroupMmsConversations
    from .endpoints.integration_logs import AsyncIntegrationLogs, IntegrationLogs
    from .endpoints.integrations import AsyncIntegrations, Integrations
    from .endpoints.journeys import AsyncJourneys, Journeys
    from .endpoints.managed_content_record_assignments import (
        AsyncManagedContentRecordAssignments,
        ManagedContentRecordAssignments,
    )
    from .endpoints.managed_content_records import AsyncManagedContentRecords, ManagedContentRecords
    from .endpoints.meetings import AsyncMeetings, Meetings
    from .endpoints.message_template_snippets import AsyncMessageTemplateSnippets, MessageTemplateSnippets
    from .endpoints.notes import AsyncNotes, Notes
    from .endpoints.organizations import AsyncOrganizations, Organizations
    from .endpoints.phone_calls import AsyncPhoneCalls, PhoneCalls
    from .endpoints.phone_trees import AsyncPhoneTrees, PhoneTrees
    from .endpoints.portal_brandings import AsyncPortalBrandings, PortalBrandings
    from .endpoints.portal_customizations import AsyncPortalCustomizations, PortalCustomizations
    from .endpoints.post_comments import AsyncPostComments, PostComments
    from .endpoints.post_likes import AsyncPostLikes, PostLikes
    from .endpoints.prescription_routes import AsyncPrescriptionRoutes, PrescriptionRoutes
    from .endpoints.products import AsyncProducts, Products
    from .endpoints.purchase_credits import AsyncPurchaseCredits, PurchaseCredits
    from .endpoints.purchases import AsyncPurchases, Purchases
    from .endpoints.role_based_access_permissions import (
        AsyncRoleBasedAccessPermissions,
        RoleBasedAccessPermissions,
    )
    from .endpoints.sms_messages import AsyncSmsMessages, SmsMessages
    from .endpoints.suggested_contacts import AsyncSuggestedContacts, SuggestedContacts
    from .endpoints.superbill_providers import AsyncSuperbillProviders, SuperbillProviders
    from .endpoints.superbills import AsyncSuperbills, Superbills
    from .endpoints.table_views import AsyncTableViews, TableViews
    from .endpoints.templates import AsyncTemplates, Templates
    from .endpoints.ticket_queues import AsyncTicketQueues, TicketQueues
    from .endpoints.tickets import AsyncTickets, Tickets
    from .endpoints.ticket_thread_comments import AsyncTicketThreadComments, TicketThreadComments
    from .endpoints.ticket_threads import AsyncTicketThreads, TicketThreads
    from .endpoints.user_logs import AsyncUserLogs, UserLogs
    from .endpoints.user_notifications import AsyncUserNotifications, UserNotifications
    from .endpoints.users import AsyncUsers, Users
    from .endpoints.vital_configurations import AsyncVitalConfigurations, VitalConfigurations
    from .endpoints.webhook_logs import AsyncWebhookLogs, WebhookLogs
    from .endpoints.webhooks import AsyncWebhooks, Webhooks

Environment = Literal["production", "staging"]
"""The servers that the documentation names."""


class Tellescope(Client):
    """The Tellescope API.

    Credentials that are not given are read from the environment when a call first needs them.
    Safe to share among threads; close it, or use it as a context manager.

    Args:
        api_key: `TELLESCOPE_API_KEY` in the environment. The secret key (not the key's id) from your organization's settings.
        auth_token: `TELLESCOPE_AUTH_TOKEN` in the environment. The token of a session, of an enduser or of a user.
        environment: which of the documented servers to call.
        base_url: another server.
        timeout: seconds for each request, or an `httpx2.Timeout`.
        total_timeout: seconds for a whole call, with its repetitions and the waits between them.
        max_retries: how often a call that is safe to repeat is tried again; 2 by default.
        retry_policy: which answers are tried again, and after how long.
        retry_writes: also repeat calls that the server may have carried out already.
        throttle: spaces out the calls of all clients that share it.
        strict: raise `ResponseError` for an answer that is not of the documented shape.
        headers: sent with each request.
        http_client: your own connection pool; you close it.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        environment: Environment = "production",
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        super().__init__(
            CONFIGURATION,
            credentials={
                "api_key": api_key,
                "auth_token": auth_token,
            },
            environment=environment,
            base_url=base_url,
            http_client=http_client,
            **options,
        )

    @lazy_attribute
    def allergy_codes(self) -> AllergyCodes:
        from .endpoints.allergy_codes import AllergyCodes

        return AllergyCodes(self)

    @lazy_attribute
    def analytics_frames(self) -> AnalyticsFrames:
        from .endpoints.analytics_frames import AnalyticsFrames

        return AnalyticsFrames(self)

    @lazy_attribute
    def api_keys(self) -> ApiKeys:
        from .endpoints.api_keys import ApiKeys

        return ApiKeys(self)

    @lazy_attribute
    def appointment_booking_pages(self) -> AppointmentBookingPages:
        from .endpoints.appointment_booking_pages import AppointmentBookingPages

        return AppointmentBookingPages(self)

    @lazy_attribute
    def appointment_locations(self) -> AppointmentLocations:
        from .endpoints.appointment_locations import AppointmentLocations

        return AppointmentLocations(self)

    @lazy_attribute
    def automated_actions(self) -> AutomatedActions:
        from .endpoints.automated_actions import AutomatedActions

        return AutomatedActions(self)

    @lazy_attribute
    def automation_steps(self) -> AutomationSteps:
        from .endpoints.automation_steps import AutomationSteps

        return AutomationSteps(self)

    @lazy_attribute
    def automation_triggers(self) -> AutomationTriggers:
        from .endpoints.automation_triggers import AutomationTriggers

        return AutomationTriggers(self)

    @lazy_attribute
    def availability_blocks(self) -> AvailabilityBlocks:
        from .endpoints.availability_blocks import AvailabilityBlocks

        return AvailabilityBlocks(self)

    @lazy_attribute
    def background_errors(self) -> BackgroundErrors:
        from .endpoints.background_errors import BackgroundErrors

        return BackgroundErrors(self)

    @lazy_attribute
    def blocked_phones(self) -> BlockedPhones:
        from .endpoints.blocked_phones import BlockedPhones

        return BlockedPhones(self)

    @lazy_attribute
    def calendar_event_rsvps(self) -> CalendarEventRSVPs:
        from .endpoints.calendar_event_rsvps import CalendarEventRSVPs

        return CalendarEventRSVPs(self)

    @lazy_attribute
    def calendar_events(self) -> CalendarEvents:
        from .endpoints.calendar_events import CalendarEvents

        return CalendarEvents(self)

    @lazy_attribute
    def calendar_event_templates(self) -> CalendarEventTemplates:
        from .endpoints.calendar_event_templates import CalendarEventTemplates

        return CalendarEventTemplates(self)

    @lazy_attribute
    def call_hold_queues(self) -> CallHoldQueues:
        from .endpoints.call_hold_queues import CallHoldQueues

        return CallHoldQueues(self)

    @lazy_attribute
    def care_plans(self) -> CarePlans:
        from .endpoints.care_plans import CarePlans

        return CarePlans(self)

    @lazy_attribute
    def chat_messages(self) -> ChatMessages:
        from .endpoints.chat_messages import ChatMessages

        return ChatMessages(self)

    @lazy_attribute
    def chat_rooms(self) -> ChatRooms:
        from .endpoints.chat_rooms import ChatRooms

        return ChatRooms(self)

    @lazy_attribute
    def comment_likes(self) -> CommentLikes:
        from .endpoints.comment_likes import CommentLikes

        return CommentLikes(self)

    @lazy_attribute
    def configurations(self) -> Configurations:
        from .endpoints.configurations import Configurations

        return Configurations(self)

    @lazy_attribute
    def database_records(self) -> DatabaseRecords:
        from .endpoints.database_records import DatabaseRecords

        return DatabaseRecords(self)

    @lazy_attribute
    def databases(self) -> Databases:
        from .endpoints.databases import Databases

        return Databases(self)

    @lazy_attribute
    def diagnosis_codes(self) -> DiagnosisCodes:
        from .endpoints.diagnosis_codes import DiagnosisCodes

        return DiagnosisCodes(self)

    @lazy_attribute
    def emails(self) -> Emails:
        from .endpoints.emails import Emails

        return Emails(self)

    @lazy_attribute
    def email_sync_denials(self) -> EmailSyncDenials:
        from .endpoints.email_sync_denials import EmailSyncDenials

        return EmailSyncDenials(self)

    @lazy_attribute
    def enduser_custom_types(self) -> EnduserCustomTypes:
        from .endpoints.enduser_custom_types import EnduserCustomTypes

        return EnduserCustomTypes(self)

    @lazy_attribute
    def enduser_encounters(self) -> EnduserEncounters:
        from .endpoints.enduser_encounters import EnduserEncounters

        return EnduserEncounters(self)

    @lazy_attribute
    def enduser_medications(self) -> EnduserMedications:
        from .endpoints.enduser_medications import EnduserMedications

        return EnduserMedications(self)

    @lazy_attribute
    def enduser_observations(self) -> EnduserObservations:
        from .endpoints.enduser_observations import EnduserObservations

        return EnduserObservations(self)

    @lazy_attribute
    def enduser_orders(self) -> EnduserOrders:
        from .endpoints.enduser_orders import EnduserOrders

        return EnduserOrders(self)

    @lazy_attribute
    def enduser_problems(self) -> EnduserProblems:
        from .endpoints.enduser_problems import EnduserProblems

        return EnduserProblems(self)

    @lazy_attribute
    def enduser_profile_views(self) -> EnduserProfileViews:
        from .endpoints.enduser_profile_views import EnduserProfileViews

        return EnduserProfileViews(self)

    @lazy_attribute
    def endusers(self) -> Endusers:
        from .endpoints.endusers import Endusers

        return Endusers(self)

    @lazy_attribute
    def enduser_status_updates(self) -> EnduserStatusUpdates:
        from .endpoints.enduser_status_updates import EnduserStatusUpdates

        return EnduserStatusUpdates(self)

    @lazy_attribute
    def enduser_tasks(self) -> EnduserTasks:
        from .endpoints.enduser_tasks import EnduserTasks

        return EnduserTasks(self)

    @lazy_attribute
    def enduser_views(self) -> EnduserViews:
        from .endpoints.enduser_views import EnduserViews

        return EnduserViews(self)

    @lazy_attribute
    def engagement_events(self) -> EngagementEvents:
        from .endpoints.engagement_events import EngagementEvents

        return EngagementEvents(self)

    @lazy_attribute
    def fax_logs(self) -> FaxLogs:
        from .endpoints.fax_logs import FaxLogs

        return FaxLogs(self)

    @lazy_attribute
    def files(self) -> Files:
        from .endpoints.files import Files

        return Files(self)

    @lazy_attribute
    def flowchart_notes(self) -> FlowchartNotes:
        from .endpoints.flowchart_notes import FlowchartNotes

        return FlowchartNotes(self)

    @lazy_attribute
    def form_fields(self) -> FormFields:
        from .endpoints.form_fields import FormFields

        return FormFields(self)

    @lazy_attribute
    def form_groups(self) -> FormGroups:
        from .endpoints.form_groups import FormGroups

        return FormGroups(self)

    @lazy_attribute
    def form_responses(self) -> FormResponses:
        from .endpoints.form_responses import FormResponses

        return FormResponses(self)

    @lazy_attribute
    def forms(self) -> Forms:
        from .endpoints.forms import Forms

        return Forms(self)

    @lazy_attribute
    def forum_posts(self) -> ForumPosts:
        from .endpoints.forum_posts import ForumPosts

        return ForumPosts(self)

    @lazy_attribute
    def forums(self) -> Forums:
        from .endpoints.forums import Forums

        return Forums(self)

    @lazy_attribute
    def group_mms_conversations(self) -> GroupMmsConversations:
        from .endpoints.group_mms_conversations import GroupMmsConversations

        return GroupMmsConversations(self)

    @lazy_attribute
    def integration_logs(self) -> IntegrationLogs:
        from .endpoints.integration_logs import IntegrationLogs

        return IntegrationLogs(self)

    @lazy_attribute
    def integrations(self) -> Integrations:
        from .endpoints.integrations import Integrations

        return Integrations(self)

    @lazy_attribute
    def journeys(self) -> Journeys:
        from .endpoints.journeys import Journeys

        return Journeys(self)

    @lazy_attribute
    def managed_content_record_assignments(self) -> ManagedContentRecordAssignments:
        from .endpoints.managed_content_record_assignments import ManagedContentRecordAssignments

        return ManagedContentRecordAssignments(self)

    @lazy_attribute
    def managed_content_records(self) -> ManagedContentRecords:
        from .endpoints.managed_content_records import ManagedContentRecords

        return ManagedContentRecords(self)

    @lazy_attribute
    def meetings(self) -> Meetings:
        from .endpoints.meetings import Meetings

        return Meetings(self)

    @lazy_attribute
    def message_template_snippets(self) -> MessageTemplateSnippets:
        from .endpoints.message_template_snippets import MessageTemplateSnippets

        return MessageTemplateSnippets(self)

    @lazy_attribute
    def notes(self) -> Notes:
        from .endpoints.notes import Notes

        return Notes(self)

    @lazy_attribute
    def organizations(self) -> Organizations:
        from .endpoints.organizations import Organizations

        return Organizations(self)

    @lazy_attribute
    def phone_calls(self) -> PhoneCalls:
        from .endpoints.phone_calls import PhoneCalls

        return PhoneCalls(self)

    @lazy_attribute
    def phone_trees(self) -> PhoneTrees:
        from .endpoints.phone_trees import PhoneTrees

        return PhoneTrees(self)

    @lazy_attribute
    def portal_brandings(self) -> PortalBrandings:
        from .endpoints.portal_brandings import PortalBrandings

        return PortalBrandings(self)

    @lazy_attribute
    def portal_customizations(self) -> PortalCustomizations:
        from .endpoints.portal_customizations import PortalCustomizations

        return PortalCustomizations(self)

    @lazy_attribute
    def post_comments(self) -> PostComments:
        from .endpoints.post_comments import PostComments

        return PostComments(self)

    @lazy_attribute
    def post_likes(self) -> PostLikes:
        from .endpoints.post_likes import PostLikes

        return PostLikes(self)

    @lazy_attribute
    def prescription_routes(self) -> PrescriptionRoutes:
        from .endpoints.prescription_routes import PrescriptionRoutes

        return PrescriptionRoutes(self)

    @lazy_attribute
    def products(self) -> Products:
        from .endpoints.products import Products

        return Products(self)

    @lazy_attribute
    def purchase_credits(self) -> PurchaseCredits:
        from .endpoints.purchase_credits import PurchaseCredits

        return PurchaseCredits(self)

    @lazy_attribute
    def purchases(self) -> Purchases:
        from .endpoints.purchases import Purchases

        return Purchases(self)

    @lazy_attribute
    def role_based_access_permissions(self) -> RoleBasedAccessPermissions:
        from .endpoints.role_based_access_permissions import RoleBasedAccessPermissions

        return RoleBasedAccessPermissions(self)

    @lazy_attribute
    def sms_messages(self) -> SmsMessages:
        from .endpoints.sms_messages import SmsMessages

        return SmsMessages(self)

    @lazy_attribute
    def suggested_contacts(self) -> SuggestedContacts:
        from .endpoints.suggested_contacts import SuggestedContacts

        return SuggestedContacts(self)

    @lazy_attribute
    def superbill_providers(self) -> SuperbillProviders:
        from .endpoints.superbill_providers import SuperbillProviders

        return SuperbillProviders(self)

    @lazy_attribute
    def superbills(self) -> Superbills:
        from .endpoints.superbills import Superbills

        return Superbills(self)

    @lazy_attribute
    def table_views(self) -> TableViews:
        from .endpoints.table_views import TableViews

        return TableViews(self)

    @lazy_attribute
    def templates(self) -> Templates:
        from .endpoints.templates import Templates

        return Templates(self)

    @lazy_attribute
    def ticket_queues(self) -> TicketQueues:
        from .endpoints.ticket_queues import TicketQueues

        return TicketQueues(self)

    @lazy_attribute
    def tickets(self) -> Tickets:
        from .endpoints.tickets import Tickets

        return Tickets(self)

    @lazy_attribute
    def ticket_thread_comments(self) -> TicketThreadComments:
        from .endpoints.ticket_thread_comments import TicketThreadComments

        return TicketThreadComments(self)

    @lazy_attribute
    def ticket_threads(self) -> TicketThreads:
        from .endpoints.ticket_threads import TicketThreads

        return TicketThreads(self)

    @lazy_attribute
    def user_logs(self) -> UserLogs:
        from .endpoints.user_logs import UserLogs

        return UserLogs(self)

    @lazy_attribute
    def user_notifications(self) -> UserNotifications:
        from .endpoints.user_notifications import UserNotifications

        return UserNotifications(self)

    @lazy_attribute
    def users(self) -> Users:
        from .endpoints.users import Users

        return Users(self)

    @lazy_attribute
    def vital_configurations(self) -> VitalConfigurations:
        from .endpoints.vital_configurations import VitalConfigurations

        return VitalConfigurations(self)

    @lazy_attribute
    def webhook_logs(self) -> WebhookLogs:
        from .endpoints.webhook_logs import WebhookLogs

        return WebhookLogs(self)

    @lazy_attribute
    def webhooks(self) -> Webhooks:
        from .endpoints.webhooks import Webhooks

        return Webhooks(self)


class AsyncTellescope(AsyncClient):
    """The Tellescope API, for asynchronous code.

    Credentials that are not given are read from the environment when a call first needs them.
    Safe to share among tasks; close it, or use it as a context manager.

    Args:
        api_key: `TELLESCOPE_API_KEY` in the environment. The secret key (not the key's id) from your organization's settings.
        auth_token: `TELLESCOPE_AUTH_TOKEN` in the environment. The token of a session, of an enduser or of a user.
        environment: which of the documented servers to call.
        base_url: another server.
        timeout: seconds for each request, or an `httpx2.Timeout`.
        total_timeout: seconds for a whole call, with its repetitions and the waits between them.
        max_retries: how often a call that is safe to repeat is tried again; 2 by default.
        retry_policy: which answers are tried again, and after how long.
        retry_writes: also repeat calls that the server may have carried out already.
        throttle: spaces out the calls of all clients that share it.
        strict: raise `ResponseError` for an answer that is not of the documented shape.
        headers: sent with each request.
        http_client: your own connection pool; you close it.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        environment: Environment = "production",
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        super().__init__(
            CONFIGURATION,
            credentials={
                "api_key": api_key,
                "auth_token": auth_token,
            },
            environment=environment,
            base_url=base_url,
            http_client=http_client,
            **options,
        )

    @lazy_attribute
    def allergy_codes(self) -> AsyncAllergyCodes:
        from .endpoints.allergy_codes import AsyncAllergyCodes

        return AsyncAllergyCodes(self)

    @lazy_attribute
    def analytics_frames(self) -> AsyncAnalyticsFrames:
        from .endpoints.analytics_frames import AsyncAnalyticsFrames

        return AsyncAnalyticsFrames(self)

    @lazy_attribute
    def api_keys(self) -> AsyncApiKeys:
        from .endpoints.api_keys import AsyncApiKeys

        return AsyncApiKeys(self)

    @lazy_attribute
    def appointment_booking_pages(self) -> AsyncAppointmentBookingPages:
        from .endpoints.appointment_booking_pages import AsyncAppointmentBookingPages

        return AsyncAppointmentBookingPages(self)

    @lazy_attribute
    def appointment_locations(self) -> AsyncAppointmentLocations:
        from .endpoints.appointment_locations import AsyncAppointmentLocations

        return AsyncAppointmentLocations(self)

    @lazy_attribute
    def automated_actions(self) -> AsyncAutomatedActions:
        from .endpoints.automated_actions import AsyncAutomatedActions

        return AsyncAutomatedActions(self)

    @lazy_attribute
    def automation_steps(self) -> AsyncAutomationSteps:
        from .endpoints.automation_steps import AsyncAutomationSteps

        return AsyncAutomationSteps(self)

    @lazy_attribute
    def automation_triggers(self) -> AsyncAutomationTriggers:
        from .endpoints.automation_triggers import AsyncAutomationTriggers

        return AsyncAutomationTriggers(self)

    @lazy_attribute
    def availability_blocks(self) -> AsyncAvailabilityBlocks:
        from .endpoints.availability_blocks import AsyncAvailabilityBlocks

        return AsyncAvailabilityBlocks(self)

    @lazy_attribute
    def background_errors(self) -> AsyncBackgroundErrors:
        from .endpoints.background_errors import AsyncBackgroundErrors

        return AsyncBackgroundErrors(self)

    @lazy_attribute
    def blocked_phones(self) -> AsyncBlockedPhones:
        from .endpoints.blocked_phones import AsyncBlockedPhones

        return AsyncBlockedPhones(self)

    @lazy_attribute
    def calendar_event_rsvps(self) -> AsyncCalendarEventRSVPs:
        from .endpoints.calendar_event_rsvps import AsyncCalendarEventRSVPs

        return AsyncCalendarEventRSVPs(self)

    @lazy_attribute
    def calendar_events(self) -> AsyncCalendarEvents:
        from .endpoints.calendar_events import AsyncCalendarEvents

        return AsyncCalendarEvents(self)

    @lazy_attribute
    def calendar_event_templates(self) -> AsyncCalendarEventTemplates:
        from .endpoints.calendar_event_templates import AsyncCalendarEventTemplates

        return AsyncCalendarEventTemplates(self)

    @lazy_attribute
    def call_hold_queues(self) -> AsyncCallHoldQueues:
        from .endpoints.call_hold_queues import AsyncCallHoldQueues

        return AsyncCallHoldQueues(self)

    @lazy_attribute
    def care_plans(self) -> AsyncCarePlans:
        from .endpoints.care_plans import AsyncCarePlans

        return AsyncCarePlans(self)

    @lazy_attribute
    def chat_messages(self) -> AsyncChatMessages:
        from .endpoints.chat_messages import AsyncChatMessages

        return AsyncChatMessages(self)

    @lazy_attribute
    def chat_rooms(self) -> AsyncChatRooms:
        from .endpoints.chat_rooms import AsyncChatRooms

        return AsyncChatRooms(self)

    @lazy_attribute
    def comment_likes(self) -> AsyncCommentLikes:
        from .endpoints.comment_likes import AsyncCommentLikes

        return AsyncCommentLikes(self)

    @lazy_attribute
    def configurations(self) -> AsyncConfigurations:
        from .endpoints.configurations import AsyncConfigurations

        return AsyncConfigurations(self)

    @lazy_attribute
    def database_records(self) -> AsyncDatabaseRecords:
        from .endpoints.database_records import AsyncDatabaseRecords

        return AsyncDatabaseRecords(self)

    @lazy_attribute
    def databases(self) -> AsyncDatabases:
        from .endpoints.databases import AsyncDatabases

        return AsyncDatabases(self)

    @lazy_attribute
    def diagnosis_codes(self) -> AsyncDiagnosisCodes:
        from .endpoints.diagnosis_codes import AsyncDiagnosisCodes

        return AsyncDiagnosisCodes(self)

    @lazy_attribute
    def emails(self) -> AsyncEmails:
        from .endpoints.emails import AsyncEmails

        return AsyncEmails(self)

    @lazy_attribute
    def email_sync_denials(self) -> AsyncEmailSyncDenials:
        from .endpoints.email_sync_denials import AsyncEmailSyncDenials

        return AsyncEmailSyncDenials(self)

    @lazy_attribute
    def enduser_custom_types(self) -> AsyncEnduserCustomTypes:
        from .endpoints.enduser_custom_types import AsyncEnduserCustomTypes

        return AsyncEnduserCustomTypes(self)

    @lazy_attribute
    def enduser_encounters(self) -> AsyncEnduserEncounters:
        from .endpoints.enduser_encounters import AsyncEnduserEncounters

        return AsyncEnduserEncounters(self)

    @lazy_attribute
    def enduser_medications(self) -> AsyncEnduserMedications:
        from .endpoints.enduser_medications import AsyncEnduserMedications

        return AsyncEnduserMedications(self)

    @lazy_attribute
    def enduser_observations(self) -> AsyncEnduserObservations:
        from .endpoints.enduser_observations import AsyncEnduserObservations

        return AsyncEnduserObservations(self)

    @lazy_attribute
    def enduser_orders(self) -> AsyncEnduserOrders:
        from .endpoints.enduser_orders import AsyncEnduserOrders

        return AsyncEnduserOrders(self)

    @lazy_attribute
    def enduser_problems(self) -> AsyncEnduserProblems:
        from .endpoints.enduser_problems import AsyncEnduserProblems

        return AsyncEnduserProblems(self)

    @lazy_attribute
    def enduser_profile_views(self) -> AsyncEnduserProfileViews:
        from .endpoints.enduser_profile_views import AsyncEnduserProfileViews

        return AsyncEnduserProfileViews(self)

    @lazy_attribute
    def endusers(self) -> AsyncEndusers:
        from .endpoints.endusers import AsyncEndusers

        return AsyncEndusers(self)

    @lazy_attribute
    def enduser_status_updates(self) -> AsyncEnduserStatusUpdates:
        from .endpoints.enduser_status_updates import AsyncEnduserStatusUpdates

        return AsyncEnduserStatusUpdates(self)

    @lazy_attribute
    def enduser_tasks(self) -> AsyncEnduserTasks:
        from .endpoints.enduser_tasks import AsyncEnduserTasks

        return AsyncEnduserTasks(self)

    @lazy_attribute
    def enduser_views(self) -> AsyncEnduserViews:
        from .endpoints.enduser_views import AsyncEnduserViews

        return AsyncEnduserViews(self)

    @lazy_attribute
    def engagement_events(self) -> AsyncEngagementEvents:
        from .endpoints.engagement_events import AsyncEngagementEvents

        return AsyncEngagementEvents(self)

    @lazy_attribute
    def fax_logs(self) -> AsyncFaxLogs:
        from .endpoints.fax_logs import AsyncFaxLogs

        return AsyncFaxLogs(self)

    @lazy_attribute
    def files(self) -> AsyncFiles:
        from .endpoints.files import AsyncFiles

        return AsyncFiles(self)

    @lazy_attribute
    def flowchart_notes(self) -> AsyncFlowchartNotes:
        from .endpoints.flowchart_notes import AsyncFlowchartNotes

        return AsyncFlowchartNotes(self)

    @lazy_attribute
    def form_fields(self) -> AsyncFormFields:
        from .endpoints.form_fields import AsyncFormFields

        return AsyncFormFields(self)

    @lazy_attribute
    def form_groups(self) -> AsyncFormGroups:
        from .endpoints.form_groups import AsyncFormGroups

        return AsyncFormGroups(self)

    @lazy_attribute
    def form_responses(self) -> AsyncFormResponses:
        from .endpoints.form_responses import AsyncFormResponses

        return AsyncFormResponses(self)

    @lazy_attribute
    def forms(self) -> AsyncForms:
        from .endpoints.forms import AsyncForms

        return AsyncForms(self)

    @lazy_attribute
    def forum_posts(self) -> AsyncForumPosts:
        from .endpoints.forum_posts import AsyncForumPosts

        return AsyncForumPosts(self)

    @lazy_attribute
    def forums(self) -> AsyncForums:
        from .endpoints.forums import AsyncForums

        return AsyncForums(self)

    @lazy_attribute
    def group_mms_conversations(self) -> AsyncGroupMmsConversations:
        from .endpoints.group_mms_conversations import AsyncGroupMmsConversations

        return AsyncGroupMmsConversations(self)

    @lazy_attribute
    def integration_logs(self) -> AsyncIntegrationLogs:
        from .endpoints.integration_logs import AsyncIntegrationLogs

        return AsyncIntegrationLogs(self)

    @lazy_attribute
    def integrations(self) -> AsyncIntegrations:
        from .endpoints.integrations import AsyncIntegrations

        return AsyncIntegrations(self)

    @lazy_attribute
    def journeys(self) -> AsyncJourneys:
        from .endpoints.journeys import AsyncJourneys

        return AsyncJourneys(self)

    @lazy_attribute
    def managed_content_record_assignments(self) -> AsyncManagedContentRecordAssignments:
        from .endpoints.managed_content_record_assignments import AsyncManagedContentRecordAssignments

        return AsyncManagedContentRecordAssignments(self)

    @lazy_attribute
    def managed_content_records(self) -> AsyncManagedContentRecords:
        from .endpoints.managed_content_records import AsyncManagedContentRecords

        return AsyncManagedContentRecords(self)

    @lazy_attribute
    def meetings(self) -> AsyncMeetings:
        from .endpoints.meetings import AsyncMeetings

        return AsyncMeetings(self)

    @lazy_attribute
    def message_template_snippets(self) -> AsyncMessageTemplateSnippets:
        from .endpoints.message_template_snippets import AsyncMessageTemplateSnippets

        return AsyncMessageTemplateSnippets(self)

    @lazy_attribute
    def notes(self) -> AsyncNotes:
        from .endpoints.notes import AsyncNotes

        return AsyncNotes(self)

    @lazy_attribute
    def organizations(self) -> AsyncOrganizations:
        from .endpoints.organizations import AsyncOrganizations

        return AsyncOrganizations(self)

    @lazy_attribute
    def phone_calls(self) -> AsyncPhoneCalls:
        from .endpoints.phone_calls import AsyncPhoneCalls

        return AsyncPhoneCalls(self)

    @lazy_attribute
    def phone_trees(self) -> AsyncPhoneTrees:
        from .endpoints.phone_trees import AsyncPhoneTrees

        return AsyncPhoneTrees(self)

    @lazy_attribute
    def portal_brandings(self) -> AsyncPortalBrandings:
        from .endpoints.portal_brandings import AsyncPortalBrandings

        return AsyncPortalBrandings(self)

    @lazy_attribute
    def portal_customizations(self) -> AsyncPortalCustomizations:
        from .endpoints.portal_customizations import AsyncPortalCustomizations

        return AsyncPortalCustomizations(self)

    @lazy_attribute
    def post_comments(self) -> AsyncPostComments:
        from .endpoints.post_comments import AsyncPostComments

        return AsyncPostComments(self)

    @lazy_attribute
    def post_likes(self) -> AsyncPostLikes:
        from .endpoints.post_likes import AsyncPostLikes

        return AsyncPostLikes(self)

    @lazy_attribute
    def prescription_routes(self) -> AsyncPrescriptionRoutes:
        from .endpoints.prescription_routes import AsyncPrescriptionRoutes

        return AsyncPrescriptionRoutes(self)

    @lazy_attribute
    def products(self) -> AsyncProducts:
        from .endpoints.products import AsyncProducts

        return AsyncProducts(self)

    @lazy_attribute
    def purchase_credits(self) -> AsyncPurchaseCredits:
        from .endpoints.purchase_credits import AsyncPurchaseCredits

        return AsyncPurchaseCredits(self)

    @lazy_attribute
    def purchases(self) -> AsyncPurchases:
        from .endpoints.purchases import AsyncPurchases

        return AsyncPurchases(self)

    @lazy_attribute
    def role_based_access_permissions(self) -> AsyncRoleBasedAccessPermissions:
        from .endpoints.role_based_access_permissions import AsyncRoleBasedAccessPermissions

        return AsyncRoleBasedAccessPermissions(self)

    @lazy_attribute
    def sms_messages(self) -> AsyncSmsMessages:
        from .endpoints.sms_messages import AsyncSmsMessages

        return AsyncSmsMessages(self)

    @lazy_attribute
    def suggested_contacts(self) -> AsyncSuggestedContacts:
        from .endpoints.suggested_contacts import AsyncSuggestedContacts

        return AsyncSuggestedContacts(self)

    @lazy_attribute
    def superbill_providers(self) -> AsyncSuperbillProviders:
        from .endpoints.superbill_providers import AsyncSuperbillProviders

        return AsyncSuperbillProviders(self)

    @lazy_attribute
    def superbills(self) -> AsyncSuperbills:
        from .endpoints.superbills import AsyncSuperbills

        return AsyncSuperbills(self)

    @lazy_attribute
    def table_views(self) -> AsyncTableViews:
        from .endpoints.table_views import AsyncTableViews

        return AsyncTableViews(self)

    @lazy_attribute
    def templates(self) -> AsyncTemplates:
        from .endpoints.templates import AsyncTemplates

        return AsyncTemplates(self)

    @lazy_attribute
    def ticket_queues(self) -> AsyncTicketQueues:
        from .endpoints.ticket_queues import AsyncTicketQueues

        return AsyncTicketQueues(self)

    @lazy_attribute
    def tickets(self) -> AsyncTickets:
        from .endpoints.tickets import AsyncTickets

        return AsyncTickets(self)

    @lazy_attribute
    def ticket_thread_comments(self) -> AsyncTicketThreadComments:
        from .endpoints.ticket_thread_comments import AsyncTicketThreadComments

        return AsyncTicketThreadComments(self)

    @lazy_attribute
    def ticket_threads(self) -> AsyncTicketThreads:
        from .endpoints.ticket_threads import AsyncTicketThreads

        return AsyncTicketThreads(self)

    @lazy_attribute
    def user_logs(self) -> AsyncUserLogs:
        from .endpoints.user_logs import AsyncUserLogs

        return AsyncUserLogs(self)

    @lazy_attribute
    def user_notifications(self) -> AsyncUserNotifications:
        from .endpoints.user_notifications import AsyncUserNotifications

        return AsyncUserNotifications(self)

    @lazy_attribute
    def users(self) -> AsyncUsers:
        from .endpoints.users import AsyncUsers

        return AsyncUsers(self)

    @lazy_attribute
    def vital_configurations(self) -> AsyncVitalConfigurations:
        from .endpoints.vital_configurations import AsyncVitalConfigurations

        return AsyncVitalConfigurations(self)

    @lazy_attribute
    def webhook_logs(self) -> AsyncWebhookLogs:
        from .endpoints.webhook_logs import AsyncWebhookLogs

        return AsyncWebhookLogs(self)

    @lazy_attribute
    def webhooks(self) -> AsyncWebhooks:
        from .endpoints.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)
