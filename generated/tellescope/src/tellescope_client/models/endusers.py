"""Models of Endusers."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared


class EnduserScheduledJourney(Model):
    """An object. Source: tellescope.txt, lines 10121-10124."""

    journey_id: Annotated[ObjectId | None, Field(alias="journeyId")] = None
    add_at: Annotated[dt.datetime | None, Field(alias="addAt")] = None


NumberOrString = int | float | str
"""One of several shapes. Source: tellescope.txt, lines 10150-10155."""


class EnduserHeight(Model):
    """An object. Source: tellescope.txt, lines 10149-10157."""

    value: NumberOrString | None = None
    unit: str | None = None


class EnduserLanguage(Model):
    """An object. Source: tellescope.txt, lines 10180-10183."""

    display_name: Annotated[str | None, Field(alias="displayName")] = None
    iso6391: str | None = None


class EnduserBookingNote(Model):
    """An object. Source: tellescope.txt, lines 10240-10243."""

    booking_page_id: Annotated[ObjectId | None, Field(alias="bookingPageId")] = None
    note: str | None = None


class EnduserDevice(Model):
    """An object. Source: tellescope.txt, lines 10246-10250."""

    title: str | None = None
    id: str | None = None
    disabled: bool | None = None


class EnduserDiagnosis(Model):
    """An object. Source: tellescope.txt, lines 10271-10288."""

    id: str | None = None
    active: bool | None = None
    code: str | None = None
    display: str | None = None
    end: str | None = None
    start: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    source: str | None = None
    references: list[shared.EnduserProblemReference] | None = None


class Enduser(shared.Record):
    """A record of Endusers (derived from what the page shows). Source: tellescope.txt, lines 10093-10293."""

    healthie_dietitian_id: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    email: str | None = None
    unsubscribed_from_marketing: Annotated[bool | None, Field(alias="unsubscribedFromMarketing")] = None
    alternate_emails: Annotated[list[str] | None, Field(alias="alternateEmails")] = None
    alternate_phones: Annotated[list[str] | None, Field(alias="alternatePhones")] = None
    email_consent: Annotated[bool | None, Field(alias="emailConsent")] = None
    phone: str | None = None
    landline: str | None = None
    phone_consent: Annotated[bool | None, Field(alias="phoneConsent")] = None
    fname: str | None = None
    mname: str | None = None
    lname: str | None = None
    suffix: str | None = None
    date_of_birth: Annotated[str | None, Field(alias="dateOfBirth")] = None
    journeys: dict[str, str] | None = None
    scheduled_journeys: Annotated[list[EnduserScheduledJourney] | None, Field(alias="scheduledJourneys")] = (
        None
    )
    tags: list[str] | None = None
    access_tags: Annotated[list[str] | None, Field(alias="accessTags")] = None
    unredacted_tags: Annotated[list[str] | None, Field(alias="unredactedTags")] = None
    fields: dict[str, Any] | None = None
    unredacted_fields: Annotated[dict[str, Any] | None, Field(alias="unredactedFields")] = None
    preference: str | None = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    unread: bool | None = None
    last_active: Annotated[dt.datetime | None, Field(alias="lastActive")] = None
    last_logout: Annotated[dt.datetime | None, Field(alias="lastLogout")] = None
    terms_signed: Annotated[dt.datetime | None, Field(alias="termsSigned")] = None
    terms_version: Annotated[str | None, Field(alias="termsVersion")] = None
    last_communication: Annotated[dt.datetime | None, Field(alias="lastCommunication")] = None
    avatar: str | None = None
    gender: str | None = None
    height: EnduserHeight | None = None
    weight: EnduserHeight | None = None
    source: str | None = None
    address_line_one: Annotated[str | None, Field(alias="addressLineOne")] = None
    address_line_two: Annotated[str | None, Field(alias="addressLineTwo")] = None
    city: str | None = None
    state: str | None = None
    zip_code: Annotated[str | None, Field(alias="zipCode")] = None
    zip_plus_four: Annotated[str | None, Field(alias="zipPlusFour")] = None
    timezone: str | None = None
    human_readable_id: Annotated[str | None, Field(alias="humanReadableId")] = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    unsubscribed_from_portal_chat_notifications: Annotated[
        bool | None, Field(alias="unsubscribedFromPortalChatNotifications")
    ] = None
    triggered_events: Annotated[dict[str, int | float] | None, Field(alias="triggeredEvents")] = None
    custom_type_id: Annotated[str | None, Field(alias="customTypeId")] = None
    language: EnduserLanguage | None = None
    relationships: list[shared.CalendarEventAttendee] | None = None
    marked_read_at: Annotated[dt.datetime | None, Field(alias="markedReadAt")] = None
    marked_unread_at: Annotated[dt.datetime | None, Field(alias="markedUnreadAt")] = None
    note: str | None = None
    insurance: shared.EnduserInsurance | None = None
    insurance_secondary: Annotated[shared.EnduserInsurance | None, Field(alias="insuranceSecondary")] = None
    booking_notes: Annotated[list[EnduserBookingNote] | None, Field(alias="bookingNotes")] = None
    devices: list[EnduserDevice] | None = None
    references: list[shared.EnduserProblemReference] | None = None
    athena_department_id: Annotated[str | None, Field(alias="athenaDepartmentId")] = None
    athena_practice_id: Annotated[str | None, Field(alias="athenaPracticeId")] = None
    salesforce_id: Annotated[str | None, Field(alias="salesforceId")] = None
    vital_triggers_disabled: Annotated[bool | None, Field(alias="vitalTriggersDisabled")] = None
    default_from_phone: Annotated[str | None, Field(alias="defaultFromPhone")] = None
    default_from_email: Annotated[str | None, Field(alias="defaultFromEmail")] = None
    use_default_from_email_in_automations: Annotated[
        bool | None, Field(alias="useDefaultFromEmailInAutomations")
    ] = None
    use_default_from_phone_in_automations: Annotated[
        bool | None, Field(alias="useDefaultFromPhoneInAutomations")
    ] = None
    stripe_customer_id: Annotated[str | None, Field(alias="stripeCustomerId")] = None
    stripe_key: Annotated[str | None, Field(alias="stripeKey")] = None
    diagnoses: list[EnduserDiagnosis] | None = None
    unsubscribed_from_phones: Annotated[list[str] | None, Field(alias="unsubscribedFromPhones")] = None


class EnduserCreate(Model):
    """An object. Source: tellescope.txt, lines 10300-10496."""

    healthie_dietitian_id: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    email: str | None = None
    unsubscribed_from_marketing: Annotated[bool | None, Field(alias="unsubscribedFromMarketing")] = None
    alternate_emails: Annotated[list[str] | None, Field(alias="alternateEmails")] = None
    alternate_phones: Annotated[list[str] | None, Field(alias="alternatePhones")] = None
    email_consent: Annotated[bool | None, Field(alias="emailConsent")] = None
    phone: str | None = None
    landline: str | None = None
    phone_consent: Annotated[bool | None, Field(alias="phoneConsent")] = None
    fname: str | None = None
    mname: str | None = None
    lname: str | None = None
    suffix: str | None = None
    date_of_birth: Annotated[str | None, Field(alias="dateOfBirth")] = None
    journeys: dict[str, str] | None = None
    scheduled_journeys: Annotated[list[EnduserScheduledJourney] | None, Field(alias="scheduledJourneys")] = (
        None
    )
    tags: list[str] | None = None
    access_tags: Annotated[list[str] | None, Field(alias="accessTags")] = None
    unredacted_tags: Annotated[list[str] | None, Field(alias="unredactedTags")] = None
    fields: dict[str, Any] | None = None
    unredacted_fields: Annotated[dict[str, Any] | None, Field(alias="unredactedFields")] = None
    preference: str | None = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    unread: bool | None = None
    last_active: Annotated[dt.datetime | None, Field(alias="lastActive")] = None
    last_logout: Annotated[dt.datetime | None, Field(alias="lastLogout")] = None
    terms_signed: Annotated[dt.datetime | None, Field(alias="termsSigned")] = None
    terms_version: Annotated[str | None, Field(alias="termsVersion")] = None
    last_communication: Annotated[dt.datetime | None, Field(alias="lastCommunication")] = None
    avatar: str | None = None
    gender: str | None = None
    height: EnduserHeight | None = None
    weight: EnduserHeight | None = None
    source: str | None = None
    address_line_one: Annotated[str | None, Field(alias="addressLineOne")] = None
    address_line_two: Annotated[str | None, Field(alias="addressLineTwo")] = None
    city: str | None = None
    state: str | None = None
    zip_code: Annotated[str | None, Field(alias="zipCode")] = None
    zip_plus_four: Annotated[str | None, Field(alias="zipPlusFour")] = None
    timezone: str | None = None
    human_readable_id: Annotated[str | None, Field(alias="humanReadableId")] = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    unsubscribed_from_portal_chat_notifications: Annotated[
        bool | None, Field(alias="unsubscribedFromPortalChatNotifications")
    ] = None
    triggered_events: Annotated[dict[str, int | float] | None, Field(alias="triggeredEvents")] = None
    custom_type_id: Annotated[str | None, Field(alias="customTypeId")] = None
    language: EnduserLanguage | None = None
    relationships: list[shared.CalendarEventAttendee] | None = None
    marked_read_at: Annotated[dt.datetime | None, Field(alias="markedReadAt")] = None
    marked_unread_at: Annotated[dt.datetime | None, Field(alias="markedUnreadAt")] = None
    note: str | None = None
    insurance: shared.EnduserInsurance | None = None
    insurance_secondary: Annotated[shared.EnduserInsurance | None, Field(alias="insuranceSecondary")] = None
    booking_notes: Annotated[list[EnduserBookingNote] | None, Field(alias="bookingNotes")] = None
    devices: list[EnduserDevice] | None = None
    references: list[shared.EnduserProblemReference] | None = None
    athena_department_id: Annotated[str | None, Field(alias="athenaDepartmentId")] = None
    athena_practice_id: Annotated[str | None, Field(alias="athenaPracticeId")] = None
    salesforce_id: Annotated[str | None, Field(alias="salesforceId")] = None
    vital_triggers_disabled: Annotated[bool | None, Field(alias="vitalTriggersDisabled")] = None
    default_from_phone: Annotated[str | None, Field(alias="defaultFromPhone")] = None
    default_from_email: Annotated[str | None, Field(alias="defaultFromEmail")] = None
    use_default_from_email_in_automations: Annotated[
        bool | None, Field(alias="useDefaultFromEmailInAutomations")
    ] = None
    use_default_from_phone_in_automations: Annotated[
        bool | None, Field(alias="useDefaultFromPhoneInAutomations")
    ] = None
    stripe_customer_id: Annotated[str | None, Field(alias="stripeCustomerId")] = None
    stripe_key: Annotated[str | None, Field(alias="stripeKey")] = None
    diagnoses: list[EnduserDiagnosis] | None = None
    unsubscribed_from_phones: Annotated[list[str] | None, Field(alias="unsubscribedFromPhones")] = None


class EnduserUpdates(Model):
    """An object. Source: tellescope.txt, lines 10504-10692."""

    healthie_dietitian_id: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    email: str | None = None
    unsubscribed_from_marketing: Annotated[bool | None, Field(alias="unsubscribedFromMarketing")] = None
    alternate_emails: Annotated[list[str] | None, Field(alias="alternateEmails")] = None
    alternate_phones: Annotated[list[str] | None, Field(alias="alternatePhones")] = None
    email_consent: Annotated[bool | None, Field(alias="emailConsent")] = None
    phone: str | None = None
    landline: str | None = None
    phone_consent: Annotated[bool | None, Field(alias="phoneConsent")] = None
    fname: str | None = None
    mname: str | None = None
    lname: str | None = None
    suffix: str | None = None
    date_of_birth: Annotated[str | None, Field(alias="dateOfBirth")] = None
    journeys: dict[str, str] | None = None
    scheduled_journeys: Annotated[list[EnduserScheduledJourney] | None, Field(alias="scheduledJourneys")] = (
        None
    )
    tags: list[str] | None = None
    access_tags: Annotated[list[str] | None, Field(alias="accessTags")] = None
    unredacted_tags: Annotated[list[str] | None, Field(alias="unredactedTags")] = None
    fields: dict[str, Any] | None = None
    unredacted_fields: Annotated[dict[str, Any] | None, Field(alias="unredactedFields")] = None
    preference: str | None = None
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    unread: bool | None = None
    last_active: Annotated[dt.datetime | None, Field(alias="lastActive")] = None
    last_logout: Annotated[dt.datetime | None, Field(alias="lastLogout")] = None
    terms_signed: Annotated[dt.datetime | None, Field(alias="termsSigned")] = None
    terms_version: Annotated[str | None, Field(alias="termsVersion")] = None
    last_communication: Annotated[dt.datetime | None, Field(alias="lastCommunication")] = None
    avatar: str | None = None
    gender: str | None = None
    height: EnduserHeight | None = None
    weight: EnduserHeight | None = None
    source: str | None = None
    address_line_one: Annotated[str | None, Field(alias="addressLineOne")] = None
    address_line_two: Annotated[str | None, Field(alias="addressLineTwo")] = None
    city: str | None = None
    state: str | None = None
    zip_code: Annotated[str | None, Field(alias="zipCode")] = None
    zip_plus_four: Annotated[str | None, Field(alias="zipPlusFour")] = None
    timezone: str | None = None
    human_readable_id: Annotated[str | None, Field(alias="humanReadableId")] = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    unsubscribed_from_portal_chat_notifications: Annotated[
        bool | None, Field(alias="unsubscribedFromPortalChatNotifications")
    ] = None
    triggered_events: Annotated[dict[str, int | float] | None, Field(alias="triggeredEvents")] = None
    custom_type_id: Annotated[str | None, Field(alias="customTypeId")] = None
    language: EnduserLanguage | None = None
    relationships: list[shared.CalendarEventAttendee] | None = None
    marked_read_at: Annotated[dt.datetime | None, Field(alias="markedReadAt")] = None
    marked_unread_at: Annotated[dt.datetime | None, Field(alias="markedUnreadAt")] = None
    note: str | None = None
    insurance: shared.EnduserInsurance | None = None
    insurance_secondary: Annotated[shared.EnduserInsurance | None, Field(alias="insuranceSecondary")] = None
    booking_notes: Annotated[list[EnduserBookingNote] | None, Field(alias="bookingNotes")] = None
    devices: list[EnduserDevice] | None = None
    athena_department_id: Annotated[str | None, Field(alias="athenaDepartmentId")] = None
    athena_practice_id: Annotated[str | None, Field(alias="athenaPracticeId")] = None
    salesforce_id: Annotated[str | None, Field(alias="salesforceId")] = None
    vital_triggers_disabled: Annotated[bool | None, Field(alias="vitalTriggersDisabled")] = None
    default_from_phone: Annotated[str | None, Field(alias="defaultFromPhone")] = None
    default_from_email: Annotated[str | None, Field(alias="defaultFromEmail")] = None
    use_default_from_email_in_automations: Annotated[
        bool | None, Field(alias="useDefaultFromEmailInAutomations")
    ] = None
    use_default_from_phone_in_automations: Annotated[
        bool | None, Field(alias="useDefaultFromPhoneInAutomations")
    ] = None
    stripe_customer_id: Annotated[str | None, Field(alias="stripeCustomerId")] = None
    stripe_key: Annotated[str | None, Field(alias="stripeKey")] = None
    diagnoses: list[EnduserDiagnosis] | None = None
    unsubscribed_from_phones: Annotated[list[str] | None, Field(alias="unsubscribedFromPhones")] = None


class EnduserBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Enduser] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
