"""What the types of the same names in `models.form_responses` describe, as dicts that functions take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import form_responses as models
from .._runtime.types import ObjectId
from ..models import shared


class FormResponseValue(TypedDict, total=False):
    feet: float | None
    inches: float | None


class FormResponseAnswer(TypedDict, total=False):
    type: Literal["Height"] | str | None
    value: models.FormResponseValue | FormResponseValue | None


class FormResponseResponse(TypedDict, total=False):
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
    text: str | None
    timestamp: dt.datetime | None
    user_id: ObjectId | None


class SaveFieldResponseAnswerHeight(TypedDict, total=False):
    type: Literal["Height"] | None
    value: models.FormResponseValue | FormResponseValue | None


class SaveFieldResponseAnswerAppointmentBooking(TypedDict, total=False):
    type: Literal["Appointment Booking"] | None
    value: str | None


class SaveFieldResponseAnswerRedirect(TypedDict, total=False):
    type: Literal["Redirect"] | None
    value: str | None


class SaveFieldResponseAnswerDescription(TypedDict, total=False):
    type: Literal["description"] | None
    value: str | None


class SaveFieldResponseAnswerEmail(TypedDict, total=False):
    type: Literal["email"] | None
    value: str | None


class SaveFieldResponseAnswerString(TypedDict, total=False):
    type: Literal["string"] | None
    value: str | None


class SaveFieldResponseAnswerTime(TypedDict, total=False):
    type: Literal["Time"] | None
    value: str | None


class SaveFieldResponseAnswerHiddenValue(TypedDict, total=False):
    type: Literal["Hidden Value"] | None
    value: str | None


class SaveFieldResponseAnswerEmotii(TypedDict, total=False):
    type: Literal["Emotii"] | None
    value: str | None


class SaveFieldResponseAnswerStripe(TypedDict, total=False):
    type: Literal["Stripe"] | None
    value: str | None


class SaveFieldResponseAnswerStringLong(TypedDict, total=False):
    type: Literal["stringLong"] | None
    value: str | None


class SaveFieldResponseAnswerRichText(TypedDict, total=False):
    type: Literal["Rich Text"] | None
    value: str | None


class SaveFieldResponseAnswerDateString(TypedDict, total=False):
    type: Literal["dateString"] | None
    value: str | None


class SaveFieldResponseAnswerRelatedContacts(TypedDict, total=False):
    type: Literal["Related Contacts"] | None
    value: Sequence[Mapping[str, Any]] | None


class SaveFieldResponseAnswerInsurance(TypedDict, total=False):
    type: Literal["Insurance"] | None
    value: shared.MemberIdPayerIdAndPayerName | shared_dicts.MemberIdPayerIdAndPayerName | None


class SaveFieldResponseAnswerQuestionGroup(TypedDict, total=False):
    type: Literal["Question Group"] | None
    value: Sequence[shared.IdObject | shared_dicts.IdObject | Mapping[str, Any]] | None


class SaveFieldResponseAnswerAddressValue(TypedDict, total=False):
    address_line_one: str | None
    address_line_two: str | None
    city: str | None
    state: shared.AppointmentLocationState | str | None
    zip_code: str | None
    zip_plus_four: str | None


class SaveFieldResponseAnswerAddress(TypedDict, total=False):
    type: Literal["Address"] | None
    value: models.SaveFieldResponseAnswerAddressValue | SaveFieldResponseAnswerAddressValue | None


class SaveFieldResponseAnswerTableInputValue(TypedDict, total=False):
    label: str | None
    entry: str | None


class SaveFieldResponseAnswerTableInput(TypedDict, total=False):
    type: Literal["Table Input"] | None
    value: (
        Sequence[
            Sequence[
                models.SaveFieldResponseAnswerTableInputValue
                | SaveFieldResponseAnswerTableInputValue
                | Mapping[str, Any]
            ]
        ]
        | None
    )


class SaveFieldResponseAnswerNumber(TypedDict, total=False):
    type: Literal["number"] | None
    value: float | None


class SaveFieldResponseAnswerRating(TypedDict, total=False):
    type: Literal["rating"] | None
    value: float | None


class SaveFieldResponseAnswerDate(TypedDict, total=False):
    type: Literal["date"] | None
    value: dt.datetime | None


class SaveFieldResponseAnswerFile(TypedDict, total=False):
    type: Literal["file"] | None
    value: shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | None


class SaveFieldResponseAnswerFiles(TypedDict, total=False):
    type: Literal["files"] | None
    value: (
        Sequence[shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | Mapping[str, Any]] | None
    )


class SaveFieldResponseAnswerMultipleChoice(TypedDict, total=False):
    type: Literal["multiple_choice"] | None
    value: Sequence[str] | None


class SaveFieldResponseAnswerDropdown(TypedDict, total=False):
    type: Literal["Dropdown"] | None
    value: Sequence[str] | None


class SaveFieldResponseAnswerRanking(TypedDict, total=False):
    type: Literal["ranking"] | None
    value: Sequence[str] | None


class SaveFieldResponseAnswerSignatureValue(TypedDict, total=False):
    full_name: str | None
    signed: bool | None
    pdf_attachment: str | None
    url: str | None
    signed_pdf_secure_name: str | None


class SaveFieldResponseAnswerSignature(TypedDict, total=False):
    type: Literal["signature"] | None
    value: models.SaveFieldResponseAnswerSignatureValue | SaveFieldResponseAnswerSignatureValue | None


class SaveFieldResponseAnswerDatabaseSelectValue(TypedDict, total=False):
    record_id: str | None
    database_id: ObjectId | None
    text: str | None


class SaveFieldResponseAnswerDatabaseSelect(TypedDict, total=False):
    type: Literal["Database Select"] | None
    value: (
        Sequence[
            models.SaveFieldResponseAnswerDatabaseSelectValue
            | SaveFieldResponseAnswerDatabaseSelectValue
            | Mapping[str, Any]
        ]
        | None
    )


class FormResponseDosage(TypedDict, total=False):
    value: str | None
    unit: str | None
    quantity: str | None
    frequency: str | None


class SaveFieldResponseAnswerMedicationsValue(TypedDict, total=False):
    display_term: str | None
    drug_name: str | None
    drug_synonym: str | None
    other_drug: str | None
    ndcs: Sequence[str] | None
    rx_norm_code: str | None
    reason_for_taking: str | None
    dosage: models.FormResponseDosage | FormResponseDosage | None


class SaveFieldResponseAnswerMedications(TypedDict, total=False):
    type: Literal["Medications"] | None
    value: (
        Sequence[
            models.SaveFieldResponseAnswerMedicationsValue
            | SaveFieldResponseAnswerMedicationsValue
            | Mapping[str, Any]
        ]
        | None
    )


class SaveFieldResponseAnswerAllergies(TypedDict, total=False):
    type: Literal["Allergies"] | None
    value: (
        Sequence[shared.CodeDisplayAndSystem | shared_dicts.CodeDisplayAndSystem | Mapping[str, Any]] | None
    )


class SaveFieldResponseAnswerConditions(TypedDict, total=False):
    type: Literal["Conditions"] | None
    value: (
        Sequence[shared.CodeDisplayAndSystem | shared_dicts.CodeDisplayAndSystem | Mapping[str, Any]] | None
    )


class SaveFieldResponseAnswerOther(TypedDict, total=False):
    type: str | None


SaveFieldResponseResponseAnswer = (
    models.SaveFieldResponseAnswerHeight
    | SaveFieldResponseAnswerHeight
    | models.SaveFieldResponseAnswerAppointmentBooking
    | SaveFieldResponseAnswerAppointmentBooking
    | models.SaveFieldResponseAnswerRedirect
    | SaveFieldResponseAnswerRedirect
    | models.SaveFieldResponseAnswerDescription
    | SaveFieldResponseAnswerDescription
    | models.SaveFieldResponseAnswerEmail
    | SaveFieldResponseAnswerEmail
    | models.SaveFieldResponseAnswerString
    | SaveFieldResponseAnswerString
    | models.SaveFieldResponseAnswerTime
    | SaveFieldResponseAnswerTime
    | models.SaveFieldResponseAnswerHiddenValue
    | SaveFieldResponseAnswerHiddenValue
    | models.SaveFieldResponseAnswerEmotii
    | SaveFieldResponseAnswerEmotii
    | models.SaveFieldResponseAnswerStripe
    | SaveFieldResponseAnswerStripe
    | models.SaveFieldResponseAnswerStringLong
    | SaveFieldResponseAnswerStringLong
    | models.SaveFieldResponseAnswerRichText
    | SaveFieldResponseAnswerRichText
    | models.SaveFieldResponseAnswerDateString
    | SaveFieldResponseAnswerDateString
    | models.SaveFieldResponseAnswerRelatedContacts
    | SaveFieldResponseAnswerRelatedContacts
    | models.SaveFieldResponseAnswerInsurance
    | SaveFieldResponseAnswerInsurance
    | models.SaveFieldResponseAnswerQuestionGroup
    | SaveFieldResponseAnswerQuestionGroup
    | models.SaveFieldResponseAnswerAddress
    | SaveFieldResponseAnswerAddress
    | models.SaveFieldResponseAnswerTableInput
    | SaveFieldResponseAnswerTableInput
    | models.SaveFieldResponseAnswerNumber
    | SaveFieldResponseAnswerNumber
    | models.SaveFieldResponseAnswerRating
    | SaveFieldResponseAnswerRating
    | models.SaveFieldResponseAnswerDate
    | SaveFieldResponseAnswerDate
    | models.SaveFieldResponseAnswerFile
    | SaveFieldResponseAnswerFile
    | models.SaveFieldResponseAnswerFiles
    | SaveFieldResponseAnswerFiles
    | models.SaveFieldResponseAnswerMultipleChoice
    | SaveFieldResponseAnswerMultipleChoice
    | models.SaveFieldResponseAnswerDropdown
    | SaveFieldResponseAnswerDropdown
    | models.SaveFieldResponseAnswerRanking
    | SaveFieldResponseAnswerRanking
    | models.SaveFieldResponseAnswerSignature
    | SaveFieldResponseAnswerSignature
    | models.SaveFieldResponseAnswerDatabaseSelect
    | SaveFieldResponseAnswerDatabaseSelect
    | models.SaveFieldResponseAnswerMedications
    | SaveFieldResponseAnswerMedications
    | models.SaveFieldResponseAnswerAllergies
    | SaveFieldResponseAnswerAllergies
    | models.SaveFieldResponseAnswerConditions
    | SaveFieldResponseAnswerConditions
    | models.SaveFieldResponseAnswerOther
    | SaveFieldResponseAnswerOther
)
"""As `models.form_responses.SaveFieldResponseResponseAnswer`."""


class SaveFieldResponseResponse(TypedDict, total=False):
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
    shared_via: Literal["Email", "SMS", "Chat"] | str | None
    is_internal_note: bool | None
    pinned_at: shared.DateTimeOrEmpty | None
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
    shared_via: Literal["Email", "SMS", "Chat"] | str | None
    is_internal_note: bool | None
    pinned_at: shared.DateTimeOrEmpty | None
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
