"""What the documentation lets a client check before it sends: the constraints of each function."""

from __future__ import annotations

from ._runtime.constraints import (
    Forbidden,
    Includes,
    Length,
    NonEmpty,
    RequiredWhenAbsent,
    UniqueAcross,
    UniqueBy,
    UniqueElements,
)

ANALYTICS_FRAMES_CREATE = (
    RequiredWhenAbsent("title", "parentFrame", text="Title is required when parentFrame is undefined"),
)
"""Checked by `analytics_frames.create`."""
ANALYTICS_FRAMES_CREATE_MANY = (
    RequiredWhenAbsent(
        "create.title", "create.parentFrame", text="Title is required when parentFrame is undefined"
    ),
)
"""Checked by `analytics_frames.create_many`."""
APPOINTMENT_BOOKING_PAGES_CREATE_MANY = (
    UniqueAcross("create", ("title",), text="title must be unique across AppointmentBookingPages"),
)
"""Checked by `appointment_booking_pages.create_many`."""
APPOINTMENT_LOCATIONS_CREATE_MANY = (
    UniqueAcross("create", ("title",), text="title must be unique across AppointmentLocations"),
)
"""Checked by `appointment_locations.create_many`."""
BLOCKED_PHONES_CREATE_MANY = (
    UniqueAcross("create", ("phone",), text="phone must be unique across BlockedPhones"),
)
"""Checked by `blocked_phones.create_many`."""
CALENDAR_EVENT_TEMPLATES_CREATE_MANY = (
    UniqueAcross("create", ("title",), text="title must be unique across CalendarEventTemplates"),
)
"""Checked by `calendar_event_templates.create_many`."""
CALL_HOLD_QUEUES_CREATE_MANY = (
    UniqueAcross("create", ("title",), text="title must be unique across CallHoldQueues"),
)
"""Checked by `call_hold_queues.create_many`."""
CHAT_ROOMS_CREATE = (
    UniqueElements("userIds", text="Elements of userIds must be unique for each ChatRooms"),
    UniqueElements("enduserIds", text="Elements of enduserIds must be unique for each ChatRooms"),
)
"""Checked by `chat_rooms.create`."""
CHAT_ROOMS_CREATE_MANY = (
    UniqueElements("create.userIds", text="Elements of userIds must be unique for each ChatRooms"),
    UniqueElements("create.enduserIds", text="Elements of enduserIds must be unique for each ChatRooms"),
)
"""Checked by `chat_rooms.create_many`."""
CHAT_ROOMS_UPDATE = (
    UniqueElements("updates.userIds", text="Elements of userIds must be unique for each ChatRooms"),
    UniqueElements("updates.enduserIds", text="Elements of enduserIds must be unique for each ChatRooms"),
)
"""Checked by `chat_rooms.update`."""
DATABASES_CREATE_MANY = (UniqueAcross("create", ("title",), text="title must be unique across Databases"),)
"""Checked by `databases.create_many`."""
EMAIL_SYNC_DENIALS_CREATE_MANY = (
    UniqueAcross("create", ("email",), text="email must be unique across EmailSyncDenials"),
)
"""Checked by `email_sync_denials.create_many`."""
ENDUSER_PROFILE_VIEWS_CREATE_MANY = (
    UniqueAcross("create", ("title",), text="title must be unique across EnduserProfileViews"),
)
"""Checked by `enduser_profile_views.create_many`."""
ENDUSERS_SET_ENDUSER_PASSWORD = (Length("password", minimum=8, text="Minimum length 8 characters."),)
"""Checked by `endusers.set_enduser_password`."""
ENDUSERS_CREATE_MANY = (
    UniqueAcross("create", ("email",), text="email must be unique across Endusers"),
    UniqueAcross("create", ("externalId",), text="externalId must be unique across Endusers"),
)
"""Checked by `endusers.create_many`."""
ENDUSER_VIEWS_CREATE_MANY = (
    UniqueAcross("create", ("title",), text="title must be unique across EnduserViews"),
)
"""Checked by `enduser_views.create_many`."""
FORM_GROUPS_CREATE_MANY = (UniqueAcross("create", ("title",), text="title must be unique across FormGroups"),)
"""Checked by `form_groups.create_many`."""
FORUMS_CREATE_MANY = (UniqueAcross("create", ("title",), text="title must be unique across Forums"),)
"""Checked by `forums.create_many`."""
JOURNEYS_CREATE = (
    UniqueBy("states", "name", text="states.name must be unique for each Journeys"),
    Includes("states", "defaultState", text="states must include defaultState"),
)
"""Checked by `journeys.create`."""
JOURNEYS_CREATE_MANY = (
    UniqueAcross("create", ("title",), text="title must be unique across Journeys"),
    UniqueBy("create.states", "name", text="states.name must be unique for each Journeys"),
    Includes("create.states", "create.defaultState", text="states must include defaultState"),
)
"""Checked by `journeys.create_many`."""
JOURNEYS_UPDATE = (UniqueBy("updates.states", "name", text="states.name must be unique for each Journeys"),)
"""Checked by `journeys.update`."""
MANAGED_CONTENT_RECORD_ASSIGNMENTS_CREATE_MANY = (
    UniqueAcross(
        "create",
        ("contentId", "enduserId"),
        text="All of [contentId, enduserId] must be unique for each ManagedContentRecordAssignments",
    ),
)
"""Checked by `managed_content_record_assignments.create_many`."""
MESSAGE_TEMPLATE_SNIPPETS_CREATE_MANY = (
    UniqueAcross("create", ("key",), text="key must be unique across MessageTemplateSnippets"),
)
"""Checked by `message_template_snippets.create_many`."""
PRESCRIPTION_ROUTES_CREATE_MANY = (
    UniqueAcross(
        "create",
        ("state", "templateIds", "pharmacyId"),
        text="All of [state, templateIds, pharmacyId] must be unique for each PrescriptionRoutes",
    ),
)
"""Checked by `prescription_routes.create_many`."""
PRODUCTS_CREATE_MANY = (UniqueAcross("create", ("title",), text="title must be unique across Products"),)
"""Checked by `products.create_many`."""
ROLE_BASED_ACCESS_PERMISSIONS_CREATE = (Forbidden("role", ("Admin",), text="role can't be 'Admin'"),)
"""Checked by `role_based_access_permissions.create`."""
ROLE_BASED_ACCESS_PERMISSIONS_CREATE_MANY = (
    UniqueAcross("create", ("role",), text="role must be unique across RoleBasedAccessPermissions"),
    Forbidden("create.role", ("Admin",), text="role can't be 'Admin'"),
)
"""Checked by `role_based_access_permissions.create_many`."""
ROLE_BASED_ACCESS_PERMISSIONS_UPDATE = (Forbidden("updates.role", ("Admin",), text="role can't be 'Admin'"),)
"""Checked by `role_based_access_permissions.update`."""
SMS_MESSAGES_SEND_MESSAGE_TO_NUMBER = (
    Length("message", maximum=1199, text="message must be under 1200 characters"),
)
"""Checked by `sms_messages.send_message_to_number`."""
SMS_MESSAGES_CREATE = (NonEmpty("message", text="Message must be non-empty"),)
"""Checked by `sms_messages.create`."""
SMS_MESSAGES_CREATE_MANY = (NonEmpty("create.message", text="Message must be non-empty"),)
"""Checked by `sms_messages.create_many`."""
SMS_MESSAGES_UPDATE = (NonEmpty("updates.message", text="Message must be non-empty"),)
"""Checked by `sms_messages.update`."""
TEMPLATES_CREATE_MANY = (UniqueAcross("create", ("title",), text="title must be unique across Templates"),)
"""Checked by `templates.create_many`."""
TICKET_QUEUES_CREATE_MANY = (
    UniqueAcross("create", ("title",), text="title must be unique across TicketQueues"),
)
"""Checked by `ticket_queues.create_many`."""
WEBHOOKS_CONFIGURE_WEBHOOKS = (
    Length(
        "secret", minimum=16, text="Your secret must exceed 15 characters and should be generated randomly."
    ),
)
"""Checked by `webhooks.configure_webhooks`."""
