"""What the types of the same names in `models.endusers` describe, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class EnduserCreate(TypedDict, total=False):
    healthie_dietitian_id: str | None
    external_id: str | None
    email: str | None
    unsubscribed_from_marketing: bool | None
    alternate_emails: Sequence[str] | None
    alternate_phones: Sequence[str] | None
    email_consent: bool | None
    phone: str | None
    landline: str | None
    phone_consent: bool | None
    fname: str | None
    mname: str | None
    lname: str | None
    suffix: str | None
    date_of_birth: str | None
    journeys: Mapping[str, str] | None
    scheduled_journeys: (
        Sequence[shared.EnduserScheduledJourney | shared_dicts.EnduserScheduledJourney | Mapping[str, Any]]
        | None
    )
    tags: Sequence[str] | None
    access_tags: Sequence[str] | None
    unredacted_tags: Sequence[str] | None
    fields: Mapping[str, Any] | None
    unredacted_fields: Mapping[str, Any] | None
    preference: Literal["email", "sms", "call", "chat"] | str | None
    assigned_to: Sequence[str] | None
    unread: bool | None
    last_active: shared.StringOrDateTime | None
    last_logout: shared.StringOrDateTime | None
    terms_signed: dt.datetime | None
    terms_version: str | None
    last_communication: dt.datetime | None
    avatar: str | None
    gender: Literal["Female", "Male", "Other", "Unknown"] | str | None
    height: shared.EnduserValueAndUnit | shared_dicts.EnduserValueAndUnit | None
    weight: shared.EnduserValueAndUnit | shared_dicts.EnduserValueAndUnit | None
    source: str | None
    address_line_one: str | None
    address_line_two: str | None
    city: str | None
    state: shared.AppointmentLocationState | str | None
    zip_code: str | None
    zip_plus_four: str | None
    timezone: shared.Timezone | str | None
    human_readable_id: str | None
    display_name: str | None
    unsubscribed_from_portal_chat_notifications: bool | None
    triggered_events: Mapping[str, float] | None
    custom_type_id: str | None
    language: shared.EnduserLanguage | shared_dicts.EnduserLanguage | None
    relationships: (
        Sequence[shared.EnduserRelationship | shared_dicts.EnduserRelationship | Mapping[str, Any]] | None
    )
    marked_read_at: shared.DateTimeOrEmpty | None
    marked_unread_at: shared.DateTimeOrEmpty | None
    note: str | None
    insurance: shared.MemberIdPayerIdAndPayerName | shared_dicts.MemberIdPayerIdAndPayerName | None
    insurance_secondary: shared.MemberIdPayerIdAndPayerName | shared_dicts.MemberIdPayerIdAndPayerName | None
    booking_notes: (
        Sequence[shared.EnduserBookingNote | shared_dicts.EnduserBookingNote | Mapping[str, Any]] | None
    )
    devices: Sequence[shared.EnduserDevice | shared_dicts.EnduserDevice | Mapping[str, Any]] | None
    references: Sequence[shared.TypeIdAndCreator | shared_dicts.TypeIdAndCreator | Mapping[str, Any]] | None
    athena_department_id: str | None
    athena_practice_id: str | None
    salesforce_id: str | None
    vital_triggers_disabled: bool | None
    default_from_phone: str | None
    default_from_email: str | None
    use_default_from_email_in_automations: bool | None
    use_default_from_phone_in_automations: bool | None
    stripe_customer_id: str | None
    stripe_key: str | None
    diagnoses: Sequence[shared.EnduserDiagnosis | shared_dicts.EnduserDiagnosis | Mapping[str, Any]] | None
    unsubscribed_from_phones: Sequence[str] | None


class EnduserUpdates(TypedDict, total=False):
    healthie_dietitian_id: str | None
    external_id: str | None
    email: str | None
    unsubscribed_from_marketing: bool | None
    alternate_emails: Sequence[str] | None
    alternate_phones: Sequence[str] | None
    email_consent: bool | None
    phone: str | None
    landline: str | None
    phone_consent: bool | None
    fname: str | None
    mname: str | None
    lname: str | None
    suffix: str | None
    date_of_birth: str | None
    journeys: Mapping[str, str] | None
    scheduled_journeys: (
        Sequence[shared.EnduserScheduledJourney | shared_dicts.EnduserScheduledJourney | Mapping[str, Any]]
        | None
    )
    tags: Sequence[str] | None
    access_tags: Sequence[str] | None
    unredacted_tags: Sequence[str] | None
    fields: Mapping[str, Any] | None
    unredacted_fields: Mapping[str, Any] | None
    preference: Literal["email", "sms", "call", "chat"] | str | None
    assigned_to: Sequence[str] | None
    unread: bool | None
    last_active: shared.StringOrDateTime | None
    last_logout: shared.StringOrDateTime | None
    terms_signed: dt.datetime | None
    terms_version: str | None
    last_communication: dt.datetime | None
    avatar: str | None
    gender: Literal["Female", "Male", "Other", "Unknown"] | str | None
    height: shared.EnduserValueAndUnit | shared_dicts.EnduserValueAndUnit | None
    weight: shared.EnduserValueAndUnit | shared_dicts.EnduserValueAndUnit | None
    source: str | None
    address_line_one: str | None
    address_line_two: str | None
    city: str | None
    state: shared.AppointmentLocationState | str | None
    zip_code: str | None
    zip_plus_four: str | None
    timezone: shared.Timezone | str | None
    human_readable_id: str | None
    display_name: str | None
    unsubscribed_from_portal_chat_notifications: bool | None
    triggered_events: Mapping[str, float] | None
    custom_type_id: str | None
    language: shared.EnduserLanguage | shared_dicts.EnduserLanguage | None
    relationships: (
        Sequence[shared.EnduserRelationship | shared_dicts.EnduserRelationship | Mapping[str, Any]] | None
    )
    marked_read_at: shared.DateTimeOrEmpty | None
    marked_unread_at: shared.DateTimeOrEmpty | None
    note: str | None
    insurance: shared.MemberIdPayerIdAndPayerName | shared_dicts.MemberIdPayerIdAndPayerName | None
    insurance_secondary: shared.MemberIdPayerIdAndPayerName | shared_dicts.MemberIdPayerIdAndPayerName | None
    booking_notes: (
        Sequence[shared.EnduserBookingNote | shared_dicts.EnduserBookingNote | Mapping[str, Any]] | None
    )
    devices: Sequence[shared.EnduserDevice | shared_dicts.EnduserDevice | Mapping[str, Any]] | None
    athena_department_id: str | None
    athena_practice_id: str | None
    salesforce_id: str | None
    vital_triggers_disabled: bool | None
    default_from_phone: str | None
    default_from_email: str | None
    use_default_from_email_in_automations: bool | None
    use_default_from_phone_in_automations: bool | None
    stripe_customer_id: str | None
    stripe_key: str | None
    diagnoses: Sequence[shared.EnduserDiagnosis | shared_dicts.EnduserDiagnosis | Mapping[str, Any]] | None
    unsubscribed_from_phones: Sequence[str] | None
