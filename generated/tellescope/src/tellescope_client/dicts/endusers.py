"""What `models.endusers` describes, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from ..dicts import shared as shared_dicts
from ..models import endusers as models
from .._runtime.types import ObjectId
from ..models import shared


class EnduserScheduledJourney(TypedDict, total=False):
    """As `models.endusers.EnduserScheduledJourney`."""

    journey_id: ObjectId | None
    add_at: dt.datetime | None


class EnduserHeight(TypedDict, total=False):
    """As `models.endusers.EnduserHeight`."""

    value: models.NumberOrString | None
    unit: str | None


class EnduserLanguage(TypedDict, total=False):
    """As `models.endusers.EnduserLanguage`."""

    display_name: str | None
    iso6391: str | None


class EnduserBookingNote(TypedDict, total=False):
    """As `models.endusers.EnduserBookingNote`."""

    booking_page_id: ObjectId | None
    note: str | None


class EnduserDevice(TypedDict, total=False):
    """As `models.endusers.EnduserDevice`."""

    title: str | None
    id: str | None
    disabled: bool | None


class EnduserDiagnosis(TypedDict, total=False):
    """As `models.endusers.EnduserDiagnosis`."""

    id: str | None
    active: bool | None
    code: str | None
    display: str | None
    end: str | None
    start: str | None
    external_id: str | None
    source: str | None
    references: (
        Sequence[shared.EnduserProblemReference | shared_dicts.EnduserProblemReference | Mapping[str, Any]]
        | None
    )


class EnduserCreate(TypedDict, total=False):
    """As `models.endusers.EnduserCreate`."""

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
        Sequence[models.EnduserScheduledJourney | EnduserScheduledJourney | Mapping[str, Any]] | None
    )
    tags: Sequence[str] | None
    access_tags: Sequence[str] | None
    unredacted_tags: Sequence[str] | None
    fields: Mapping[str, Any] | None
    unredacted_fields: Mapping[str, Any] | None
    preference: str | None
    assigned_to: Sequence[str] | None
    unread: bool | None
    last_active: dt.datetime | None
    last_logout: dt.datetime | None
    terms_signed: dt.datetime | None
    terms_version: str | None
    last_communication: dt.datetime | None
    avatar: str | None
    gender: str | None
    height: models.EnduserHeight | EnduserHeight | None
    weight: models.EnduserHeight | EnduserHeight | None
    source: str | None
    address_line_one: str | None
    address_line_two: str | None
    city: str | None
    state: str | None
    zip_code: str | None
    zip_plus_four: str | None
    timezone: str | None
    human_readable_id: str | None
    display_name: str | None
    unsubscribed_from_portal_chat_notifications: bool | None
    triggered_events: Mapping[str, float] | None
    custom_type_id: str | None
    language: models.EnduserLanguage | EnduserLanguage | None
    relationships: (
        Sequence[shared.CalendarEventAttendee | shared_dicts.CalendarEventAttendee | Mapping[str, Any]] | None
    )
    marked_read_at: dt.datetime | None
    marked_unread_at: dt.datetime | None
    note: str | None
    insurance: shared.EnduserInsurance | shared_dicts.EnduserInsurance | None
    insurance_secondary: shared.EnduserInsurance | shared_dicts.EnduserInsurance | None
    booking_notes: Sequence[models.EnduserBookingNote | EnduserBookingNote | Mapping[str, Any]] | None
    devices: Sequence[models.EnduserDevice | EnduserDevice | Mapping[str, Any]] | None
    references: (
        Sequence[shared.EnduserProblemReference | shared_dicts.EnduserProblemReference | Mapping[str, Any]]
        | None
    )
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
    diagnoses: Sequence[models.EnduserDiagnosis | EnduserDiagnosis | Mapping[str, Any]] | None
    unsubscribed_from_phones: Sequence[str] | None


class EnduserUpdates(TypedDict, total=False):
    """As `models.endusers.EnduserUpdates`."""

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
        Sequence[models.EnduserScheduledJourney | EnduserScheduledJourney | Mapping[str, Any]] | None
    )
    tags: Sequence[str] | None
    access_tags: Sequence[str] | None
    unredacted_tags: Sequence[str] | None
    fields: Mapping[str, Any] | None
    unredacted_fields: Mapping[str, Any] | None
    preference: str | None
    assigned_to: Sequence[str] | None
    unread: bool | None
    last_active: dt.datetime | None
    last_logout: dt.datetime | None
    terms_signed: dt.datetime | None
    terms_version: str | None
    last_communication: dt.datetime | None
    avatar: str | None
    gender: str | None
    height: models.EnduserHeight | EnduserHeight | None
    weight: models.EnduserHeight | EnduserHeight | None
    source: str | None
    address_line_one: str | None
    address_line_two: str | None
    city: str | None
    state: str | None
    zip_code: str | None
    zip_plus_four: str | None
    timezone: str | None
    human_readable_id: str | None
    display_name: str | None
    unsubscribed_from_portal_chat_notifications: bool | None
    triggered_events: Mapping[str, float] | None
    custom_type_id: str | None
    language: models.EnduserLanguage | EnduserLanguage | None
    relationships: (
        Sequence[shared.CalendarEventAttendee | shared_dicts.CalendarEventAttendee | Mapping[str, Any]] | None
    )
    marked_read_at: dt.datetime | None
    marked_unread_at: dt.datetime | None
    note: str | None
    insurance: shared.EnduserInsurance | shared_dicts.EnduserInsurance | None
    insurance_secondary: shared.EnduserInsurance | shared_dicts.EnduserInsurance | None
    booking_notes: Sequence[models.EnduserBookingNote | EnduserBookingNote | Mapping[str, Any]] | None
    devices: Sequence[models.EnduserDevice | EnduserDevice | Mapping[str, Any]] | None
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
    diagnoses: Sequence[models.EnduserDiagnosis | EnduserDiagnosis | Mapping[str, Any]] | None
    unsubscribed_from_phones: Sequence[str] | None
