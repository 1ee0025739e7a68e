"""What `models.form_responses` describes, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import form_responses as models
from .._runtime.types import ObjectId
from ..models import shared


class FormResponseValue(TypedDict, total=False):
    """As `models.form_responses.FormResponseValue`."""

    feet: float | None
    inches: float | None


class FormResponseAnswer(TypedDict, total=False):
    """As `models.form_responses.FormResponseAnswer`."""

    type: str | None
    value: models.FormResponseValue | FormResponseValue | None


class FormResponseResponse(TypedDict, total=False):
    """As `models.form_responses.FormResponseResponse`."""

    field_id: str | None
    field_title: str | None
    field_description: str | None
    field_html_description: str | None
    answer: models.FormResponseAnswer | FormResponseAnswer | None
    answer_is_html: bool | None
    external_id: str | None
    shared_with_enduser: bool | None
    is_called_out: bool | None
    is_highlighted_on_timeline: bool | None
    computed_value_key: str | None
    disabled: bool | None
    intake_field: str | None


class FormResponseAddenda(TypedDict, total=False):
    """As `models.form_responses.FormResponseAddenda`."""

    text: str | None
    timestamp: dt.datetime | None
    user_id: ObjectId | None


class SaveFieldResponseResponseAnswerWithStringValue(TypedDict, total=False):
    """As `models.form_responses.SaveFieldResponseResponseAnswerWithStringValue`."""

    type: str | None
    value: str | None


class SaveFieldResponseResponseAnswerWithMapListValue(TypedDict, total=False):
    """As `models.form_responses.SaveFieldResponseResponseAnswerWithMapListValue`."""

    type: str | None
    value: Sequence[Mapping[str, Any]] | None


class SaveFieldResponseResponseAnswerWithMemberId(TypedDict, total=False):
    """As `models.form_responses.SaveFieldResponseResponseAnswerWithMemberId`."""

    type: str | None
    value: shared.EnduserInsurance | shared_dicts.EnduserInsurance | None


class SaveFieldResponseResponseAnswerWithId(TypedDict, total=False):
    """As `models.form_responses.SaveFieldResponseResponseAnswerWithId`."""

    type: str | None
    value: Sequence[shared.FormFieldSubField | shared_dicts.FormFieldSubField | Mapping[str, Any]] | None


class SaveFieldResponseResponseAnswerWithAddressLineOneValue(TypedDict, total=False):
    """As `models.form_responses.SaveFieldResponseResponseAnswerWithAddressLineOneValue`."""

    address_line_one: str | None
    address_line_two: str | None
    city: str | None
    state: str | None
    zip_code: str | None
    zip_plus_four: str | None


class SaveFieldResponseResponseAnswerWithAddressLineOne(TypedDict, total=False):
    """As `models.form_responses.SaveFieldResponseResponseAnswerWithAddressLineOne`."""

    type: str | None
    value: (
        models.SaveFieldResponseResponseAnswerWithAddressLineOneValue
        | SaveFieldResponseResponseAnswerWithAddressLineOneValue
        | None
    )


class SaveFieldResponseResponseAnswerWithLabelValue(TypedDict, total=False):
    """As `models.form_responses.SaveFieldResponseResponseAnswerWithLabelValue`."""

    label: str | None
    entry: str | None


class SaveFieldResponseResponseAnswerWithLabel(TypedDict, total=False):
    """As `models.form_responses.SaveFieldResponseResponseAnswerWithLabel`."""

    type: str | None
    value: (
        Sequence[
            Sequence[
                models.SaveFieldResponseResponseAnswerWithLabelValue
                | SaveFieldResponseResponseAnswerWithLabelValue
                | Mapping[str, Any]
            ]
        ]
        | None
    )


class SaveFieldResponseResponseAnswerWithDateTimeValue(TypedDict, total=False):
    """As `models.form_responses.SaveFieldResponseResponseAnswerWithDateTimeValue`."""

    type: str | None
    value: dt.datetime | None


class SaveFieldResponseResponseAnswerWithNameAndObjectValue(TypedDict, total=False):
    """As `models.form_responses.SaveFieldResponseResponseAnswerWithNameAndObjectValue`."""

    type: str | None
    value: shared.ChatAttachment | shared_dicts.ChatAttachment | None


class SaveFieldResponseResponseAnswerWithNameAndObjectListValue(TypedDict, total=False):
    """As `models.form_responses.SaveFieldResponseResponseAnswerWithNameAndObjectListValue`."""

    type: str | None
    value: Sequence[shared.ChatAttachment | shared_dicts.ChatAttachment | Mapping[str, Any]] | None


class SaveFieldResponseResponseAnswerWithStringListValue(TypedDict, total=False):
    """As `models.form_responses.SaveFieldResponseResponseAnswerWithStringListValue`."""

    type: str | None
    value: Sequence[str] | None


class SaveFieldResponseResponseAnswerWithFullNameValue(TypedDict, total=False):
    """As `models.form_responses.SaveFieldResponseResponseAnswerWithFullNameValue`."""

    full_name: str | None
    signed: bool | None
    pdf_attachment: str | None
    url: str | None
    signed_pdf_secure_name: str | None


class SaveFieldResponseResponseAnswerWithFullName(TypedDict, total=False):
    """As `models.form_responses.SaveFieldResponseResponseAnswerWithFullName`."""

    type: str | None
    value: (
        models.SaveFieldResponseResponseAnswerWithFullNameValue
        | SaveFieldResponseResponseAnswerWithFullNameValue
        | None
    )


class SaveFieldResponseResponseAnswerWithRecordIdValue(TypedDict, total=False):
    """As `models.form_responses.SaveFieldResponseResponseAnswerWithRecordIdValue`."""

    record_id: str | None
    database_id: ObjectId | None
    text: str | None


class SaveFieldResponseResponseAnswerWithRecordId(TypedDict, total=False):
    """As `models.form_responses.SaveFieldResponseResponseAnswerWithRecordId`."""

    type: str | None
    value: (
        Sequence[
            models.SaveFieldResponseResponseAnswerWithRecordIdValue
            | SaveFieldResponseResponseAnswerWithRecordIdValue
            | Mapping[str, Any]
        ]
        | None
    )


class FormResponseDosage(TypedDict, total=False):
    """As `models.form_responses.FormResponseDosage`."""

    value: str | None
    unit: str | None
    quantity: str | None
    frequency: str | None


class SaveFieldResponseResponseAnswerWithDisplayTermValue(TypedDict, total=False):
    """As `models.form_responses.SaveFieldResponseResponseAnswerWithDisplayTermValue`."""

    display_term: str | None
    drug_name: str | None
    drug_synonym: str | None
    other_drug: str | None
    ndcs: Sequence[str] | None
    rx_norm_code: str | None
    reason_for_taking: str | None
    dosage: models.FormResponseDosage | FormResponseDosage | None


class SaveFieldResponseResponseAnswerWithDisplayTerm(TypedDict, total=False):
    """As `models.form_responses.SaveFieldResponseResponseAnswerWithDisplayTerm`."""

    type: str | None
    value: (
        Sequence[
            models.SaveFieldResponseResponseAnswerWithDisplayTermValue
            | SaveFieldResponseResponseAnswerWithDisplayTermValue
            | Mapping[str, Any]
        ]
        | None
    )


class SaveFieldResponseResponseAnswerWithCode(TypedDict, total=False):
    """As `models.form_responses.SaveFieldResponseResponseAnswerWithCode`."""

    type: str | None
    value: (
        Sequence[
            shared.CalendarEventCanvasCoding | shared_dicts.CalendarEventCanvasCoding | Mapping[str, Any]
        ]
        | None
    )


SaveFieldResponseResponseAnswer = (
    models.FormResponseAnswer
    | FormResponseAnswer
    | models.SaveFieldResponseResponseAnswerWithStringValue
    | SaveFieldResponseResponseAnswerWithStringValue
    | models.SaveFieldResponseResponseAnswerWithMapListValue
    | SaveFieldResponseResponseAnswerWithMapListValue
    | models.SaveFieldResponseResponseAnswerWithMemberId
    | SaveFieldResponseResponseAnswerWithMemberId
    | models.SaveFieldResponseResponseAnswerWithId
    | SaveFieldResponseResponseAnswerWithId
    | models.SaveFieldResponseResponseAnswerWithAddressLineOne
    | SaveFieldResponseResponseAnswerWithAddressLineOne
    | models.SaveFieldResponseResponseAnswerWithLabel
    | SaveFieldResponseResponseAnswerWithLabel
    | shared.AutomationTriggerComparisonWithNumberValue
    | shared_dicts.AutomationTriggerComparisonWithNumberValue
    | models.SaveFieldResponseResponseAnswerWithDateTimeValue
    | SaveFieldResponseResponseAnswerWithDateTimeValue
    | models.SaveFieldResponseResponseAnswerWithNameAndObjectValue
    | SaveFieldResponseResponseAnswerWithNameAndObjectValue
    | models.SaveFieldResponseResponseAnswerWithNameAndObjectListValue
    | SaveFieldResponseResponseAnswerWithNameAndObjectListValue
    | models.SaveFieldResponseResponseAnswerWithStringListValue
    | SaveFieldResponseResponseAnswerWithStringListValue
    | models.SaveFieldResponseResponseAnswerWithFullName
    | SaveFieldResponseResponseAnswerWithFullName
    | models.SaveFieldResponseResponseAnswerWithRecordId
    | SaveFieldResponseResponseAnswerWithRecordId
    | models.SaveFieldResponseResponseAnswerWithDisplayTerm
    | SaveFieldResponseResponseAnswerWithDisplayTerm
    | models.SaveFieldResponseResponseAnswerWithCode
    | SaveFieldResponseResponseAnswerWithCode
)
"""As `models.form_responses.SaveFieldResponseResponseAnswer`."""


class SaveFieldResponseResponse(TypedDict, total=False):
    """As `models.form_responses.SaveFieldResponseResponse`."""

    field_id: str | None
    field_title: str | None
    field_description: str | None
    field_html_description: str | None
    answer: SaveFieldResponseResponseAnswer | None
    answer_is_html: bool | None
    external_id: str | None
    shared_with_enduser: bool | None
    is_called_out: bool | None
    is_highlighted_on_timeline: bool | None
    computed_value_key: str | None
    disabled: bool | None
    intake_field: str | None


class FormResponseCreate(TypedDict, total=False):
    """As `models.form_responses.FormResponseCreate`."""

    discussion_room_id: str | None
    form_id: Required[str]
    enduser_id: str | None
    submission_expires_at: float | None
    opened_at: dt.datetime | None
    public_submit: bool | None
    submitted_by: str | None
    submitted_by_is_placeholder: bool | None
    access_code: str | None
    user_email: str | None
    submitted_at: dt.datetime | None
    form_title: str | None
    responses: Sequence[models.FormResponseResponse | FormResponseResponse | Mapping[str, Any]] | None
    draft_saved_at: dt.datetime | None
    draft_saved_by: str | None
    hide_from_enduser_portal: bool | None
    shared_via: str | None
    is_internal_note: bool | None
    pinned_at: dt.datetime | None
    public_identifier: str | None
    source: str | None
    external_id: str | None
    root_response_id: str | None
    parent_response_id: str | None
    tags: Sequence[str] | None
    care_plan_id: str | None
    context: str | None
    calendar_event_id: str | None
    group_id: str | None
    instance_id: str | None
    group_position: int | None
    hide_after_unsubmitted_in_ms: int | None
    addenda: Sequence[models.FormResponseAddenda | FormResponseAddenda | Mapping[str, Any]] | None


class FormResponseUpdates(TypedDict, total=False):
    """As `models.form_responses.FormResponseUpdates`."""

    discussion_room_id: str | None
    form_id: str | None
    enduser_id: str | None
    opened_at: dt.datetime | None
    public_submit: bool | None
    submitted_by: str | None
    submitted_by_is_placeholder: bool | None
    access_code: str | None
    user_email: str | None
    submitted_at: dt.datetime | None
    form_title: str | None
    responses: Sequence[models.FormResponseResponse | FormResponseResponse | Mapping[str, Any]] | None
    draft_saved_at: dt.datetime | None
    draft_saved_by: str | None
    hide_from_enduser_portal: bool | None
    shared_via: str | None
    is_internal_note: bool | None
    pinned_at: dt.datetime | None
    public_identifier: str | None
    source: str | None
    external_id: str | None
    root_response_id: str | None
    parent_response_id: str | None
    tags: Sequence[str] | None
    care_plan_id: str | None
    context: str | None
    calendar_event_id: str | None
    group_id: str | None
    instance_id: str | None
    group_position: int | None
    hide_after_unsubmitted_in_ms: int | None
    addenda: Sequence[models.FormResponseAddenda | FormResponseAddenda | Mapping[str, Any]] | None
