"""Models of Endusers."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from ..models.shared import Enduser as Enduser
from ..models.shared import EnduserBookingNote as EnduserBookingNote
from ..models.shared import EnduserDevice as EnduserDevice
from ..models.shared import EnduserDiagnosis as EnduserDiagnosis
from ..models.shared import EnduserLanguage as EnduserLanguage
from ..models.shared import EnduserScheduledJourney as EnduserScheduledJourney
from ..models.shared import NumberOrString as NumberOrString
from .._runtime.model import Model, Variant
from .._runtime.types import ALWAYS_THERE
from ..models import shared

EnduserResult = Literal["continue-with-password", "sent-email", "sent-sms"]
"""A known value (known from the vendor's packages, not from the page)."""


class BeginEnduserLoginFlowResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    result: Literal["continue-with-password", "sent-email", "sent-sms"] | str = ALWAYS_THERE
    email: str | None = None


class LoginEnduserResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    auth_token: Annotated[str, Field(alias="authToken")] = ALWAYS_THERE


class EndusersOtpMethodsResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    methods: list[str] = ALWAYS_THERE


class EndusersVerifyOtpCodeResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    auth_token: Annotated[str, Field(alias="authToken")] = ALWAYS_THERE
    enduser: shared.Enduser = ALWAYS_THERE


EnduserInsuranceType = Literal["Primary", "Secondary"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class EnduserIsAuthenticatedResponseTrue(Variant):
    """An object (known from the vendor's packages, not from the page)."""

    is_authenticated: Annotated[Literal[True], Field(alias="isAuthenticated")] = True
    enduser: shared.Enduser = ALWAYS_THERE


class EnduserIsAuthenticatedResponseFalse(Variant):
    """An object (known from the vendor's packages, not from the page)."""

    is_authenticated: Annotated[Literal[False], Field(alias="isAuthenticated")] = False
    enduser: None = ALWAYS_THERE


EnduserIsAuthenticatedResponse = EnduserIsAuthenticatedResponseTrue | EnduserIsAuthenticatedResponseFalse
"""One of several shapes (known from the vendor's packages, not from the page)."""


class EndusersPushResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    fullscript_redirect_url: Annotated[str | None, Field(alias="fullscriptRedirectURL")] = None
    vital_user_id: str | None = None


class EndusersBulkUpdateResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    updated: list[shared.Enduser] = ALWAYS_THERE


class EnduserCreate(Model):
    """An object. Source: tellescope.txt:10300-10496."""

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
    scheduled_journeys: Annotated[
        list[shared.EnduserScheduledJourney] | None, Field(alias="scheduledJourneys")
    ] = None
    tags: list[str] | None = None
    access_tags: Annotated[list[str] | None, Field(alias="accessTags")] = None
    unredacted_tags: Annotated[list[str] | None, Field(alias="unredactedTags")] = None
    fields: dict[str, Any] | None = None
    unredacted_fields: Annotated[dict[str, Any] | None, Field(alias="unredactedFields")] = None
    preference: Literal["email", "sms", "call", "chat"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    unread: bool | None = None
    last_active: Annotated[shared.StringOrDateTime | None, Field(alias="lastActive")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    last_logout: Annotated[shared.StringOrDateTime | None, Field(alias="lastLogout")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    terms_signed: Annotated[dt.datetime | None, Field(alias="termsSigned")] = None
    terms_version: Annotated[str | None, Field(alias="termsVersion")] = None
    last_communication: Annotated[dt.datetime | None, Field(alias="lastCommunication")] = None
    avatar: str | None = None
    gender: Literal["Female", "Male", "Other", "Unknown"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    height: shared.EnduserValueAndUnit | None = None
    weight: shared.EnduserValueAndUnit | None = None
    source: str | None = None
    address_line_one: Annotated[str | None, Field(alias="addressLineOne")] = None
    address_line_two: Annotated[str | None, Field(alias="addressLineTwo")] = None
    city: str | None = None
    state: shared.AppointmentLocationState | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    zip_code: Annotated[str | None, Field(alias="zipCode")] = None
    zip_plus_four: Annotated[str | None, Field(alias="zipPlusFour")] = None
    timezone: shared.Timezone | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    human_readable_id: Annotated[str | None, Field(alias="humanReadableId")] = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    unsubscribed_from_portal_chat_notifications: Annotated[
        bool | None, Field(alias="unsubscribedFromPortalChatNotifications")
    ] = None
    triggered_events: Annotated[dict[str, int | float] | None, Field(alias="triggeredEvents")] = None
    custom_type_id: Annotated[str | None, Field(alias="customTypeId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    language: shared.EnduserLanguage | None = None
    relationships: list[shared.EnduserRelationship] | None = None
    marked_read_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="markedReadAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    marked_unread_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="markedUnreadAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    note: str | None = None
    insurance: shared.MemberIdPayerIdAndPayerName | None = None
    insurance_secondary: Annotated[
        shared.MemberIdPayerIdAndPayerName | None, Field(alias="insuranceSecondary")
    ] = None
    booking_notes: Annotated[list[shared.EnduserBookingNote] | None, Field(alias="bookingNotes")] = None
    devices: list[shared.EnduserDevice] | None = None
    references: list[shared.TypeIdAndCreator] | None = None
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
    diagnoses: list[shared.EnduserDiagnosis] | None = None
    unsubscribed_from_phones: Annotated[list[str] | None, Field(alias="unsubscribedFromPhones")] = None


class EnduserUpdates(Model):
    """An object. Source: tellescope.txt:10504-10692."""

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
    scheduled_journeys: Annotated[
        list[shared.EnduserScheduledJourney] | None, Field(alias="scheduledJourneys")
    ] = None
    tags: list[str] | None = None
    access_tags: Annotated[list[str] | None, Field(alias="accessTags")] = None
    unredacted_tags: Annotated[list[str] | None, Field(alias="unredactedTags")] = None
    fields: dict[str, Any] | None = None
    unredacted_fields: Annotated[dict[str, Any] | None, Field(alias="unredactedFields")] = None
    preference: Literal["email", "sms", "call", "chat"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    assigned_to: Annotated[list[str] | None, Field(alias="assignedTo")] = None
    unread: bool | None = None
    last_active: Annotated[shared.StringOrDateTime | None, Field(alias="lastActive")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    last_logout: Annotated[shared.StringOrDateTime | None, Field(alias="lastLogout")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    terms_signed: Annotated[dt.datetime | None, Field(alias="termsSigned")] = None
    terms_version: Annotated[str | None, Field(alias="termsVersion")] = None
    last_communication: Annotated[dt.datetime | None, Field(alias="lastCommunication")] = None
    avatar: str | None = None
    gender: Literal["Female", "Male", "Other", "Unknown"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    height: shared.EnduserValueAndUnit | None = None
    weight: shared.EnduserValueAndUnit | None = None
    source: str | None = None
    address_line_one: Annotated[str | None, Field(alias="addressLineOne")] = None
    address_line_two: Annotated[str | None, Field(alias="addressLineTwo")] = None
    city: str | None = None
    state: shared.AppointmentLocationState | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    zip_code: Annotated[str | None, Field(alias="zipCode")] = None
    zip_plus_four: Annotated[str | None, Field(alias="zipPlusFour")] = None
    timezone: shared.Timezone | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    human_readable_id: Annotated[str | None, Field(alias="humanReadableId")] = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    unsubscribed_from_portal_chat_notifications: Annotated[
        bool | None, Field(alias="unsubscribedFromPortalChatNotifications")
    ] = None
    triggered_events: Annotated[dict[str, int | float] | None, Field(alias="triggeredEvents")] = None
    custom_type_id: Annotated[str | None, Field(alias="customTypeId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    language: shared.EnduserLanguage | None = None
    relationships: list[shared.EnduserRelationship] | None = None
    marked_read_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="markedReadAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    marked_unread_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="markedUnreadAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    note: str | None = None
    insurance: shared.MemberIdPayerIdAndPayerName | None = None
    insurance_secondary: Annotated[
        shared.MemberIdPayerIdAndPayerName | None, Field(alias="insuranceSecondary")
    ] = None
    booking_notes: Annotated[list[shared.EnduserBookingNote] | None, Field(alias="bookingNotes")] = None
    devices: list[shared.EnduserDevice] | None = None
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
    diagnoses: list[shared.EnduserDiagnosis] | None = None
    unsubscribed_from_phones: Annotated[list[str] | None, Field(alias="unsubscribedFromPhones")] = None


class EnduserBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[shared.Enduser] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
