"""Functions, a module for each resource."""

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
        webhook_logs as webhook_logs,
        webhooks as webhooks,
    )

# What each module defines: it is loaded when first asked for.
_INDEX = """
allergy_codes
analytics_frames
api_keys
appointment_booking_pages
appointment_locations
automated_actions
automation_steps
automation_triggers
availability_blocks
background_errors
blocked_phones
calendar_event_rsvps
calendar_event_templates
calendar_events
call_hold_queues
care_plans
chat_messages
chat_rooms
comment_likes
configurations
database_records
databases
diagnosis_codes
email_sync_denials
emails
enduser_custom_types
enduser_encounters
enduser_medications
enduser_observations
enduser_orders
enduser_problems
enduser_profile_views
enduser_status_updates
enduser_tasks
enduser_views
endusers
engagement_events
fax_logs
files
flowchart_notes
form_fields
form_groups
form_responses
forms
forum_posts
forums
group_mms_conversations
integration_logs
integrations
journeys
managed_content_record_assignments
managed_content_records
meetings
message_template_snippets
notes
organizations
phone_calls
phone_trees
portal_brandings
portal_customizations
post_comments
post_likes
prescription_routes
products
purchase_credits
purchases
role_based_access_permissions
sms_messages
suggested_contacts
superbill_providers
superbills
table_views
templates
ticket_queues
ticket_thread_comments
ticket_threads
tickets
user_logs
user_notifications
users
vital_configurations
webhook_logs
webhooks
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
