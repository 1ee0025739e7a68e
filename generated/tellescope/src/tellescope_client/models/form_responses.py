"""Models of FormResponses."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.model import Model, Variant
from .._runtime.types import ALWAYS_THERE, ObjectId, Unlisted
from ..models import shared

FormResponseType = Literal["Height"]
"""A known value (not on the page: @tellescope/schema 1.174.0)."""


class FormResponseValue(Model):
    """An object. Source: tellescope.txt:11881-11884."""

    feet: int | float | None = None
    inches: int | float | None = None


class FormResponseAnswer(Model):
    """An object. Source: tellescope.txt:11879-11885."""

    type: Literal["Height"] | str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: FormResponseValue | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class FormResponseResponse(Model):
    """An object. Source: tellescope.txt:11874-11894."""

    field_id: Annotated[str | None, Field(alias="fieldId")] = None
    field_title: Annotated[str | None, Field(alias="fieldTitle")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    field_description: Annotated[str | None, Field(alias="fieldDescription")] = None
    field_html_description: Annotated[str | None, Field(alias="fieldHtmlDescription")] = None
    answer: FormResponseAnswer | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    answer_is_html: Annotated[bool | None, Field(alias="answerIsHTML")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    shared_with_enduser: Annotated[bool | None, Field(alias="sharedWithEnduser")] = None
    is_called_out: Annotated[bool | None, Field(alias="isCalledOut")] = None
    is_highlighted_on_timeline: Annotated[bool | None, Field(alias="isHighlightedOnTimeline")] = None
    computed_value_key: Annotated[str | None, Field(alias="computedValueKey")] = None
    disabled: bool | None = None
    intake_field: Annotated[str | None, Field(alias="intakeField")] = None


class FormResponseAddenda(Model):
    """An object. Source: tellescope.txt:12395-12399."""

    text: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    timestamp: dt.datetime | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    user_id: Annotated[ObjectId | None, Field(alias="userId")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class FormResponseScore(Model):
    """An object (known from the vendor's packages, not from the page)."""

    title: str = ALWAYS_THERE
    value: int | float = ALWAYS_THERE


class FormResponseUtm(Model):
    """An object (known from the vendor's packages, not from the page)."""

    field: str = ALWAYS_THERE
    value: str = ALWAYS_THERE


class FormResponseTotal(Model):
    """An object (known from the vendor's packages, not from the page)."""

    score: int | float = ALWAYS_THERE
    relative: int | float = ALWAYS_THERE
    percentile: int | float = ALWAYS_THERE


class FormResponseByAnswer(Model):
    """An object (known from the vendor's packages, not from the page)."""

    label: str = ALWAYS_THERE
    score: int | float = ALWAYS_THERE
    relative: int | float = ALWAYS_THERE
    percentile: int | float = ALWAYS_THERE


class FormResponseScores(Model):
    """An object (known from the vendor's packages, not from the page)."""

    total: FormResponseTotal = ALWAYS_THERE
    by_answer: Annotated[list[FormResponseByAnswer], Field(alias="byAnswer")] = ALWAYS_THERE


class FormResponseEmotii(Model):
    """An object (known from the vendor's packages, not from the page)."""

    id: str = ALWAYS_THERE
    scores: FormResponseScores = ALWAYS_THERE


FormResponseGender = Literal["Male", "Female", "Other", "Unknown"]
"""A known value (known from the vendor's packages, not from the page)."""


class FormResponseFollowup(Model):
    """An object (known from the vendor's packages, not from the page)."""

    form_id: Annotated[str, Field(alias="formId")] = ALWAYS_THERE
    form_response_id: Annotated[str | None, Field(alias="formResponseId")] = None
    completed_at: Annotated[dt.datetime | None, Field(alias="completedAt")] = None


class FormResponse(shared.Record):
    """A record of FormResponses (derived from what the page shows). Source: tellescope.txt:12333-12401."""

    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    form_id: Annotated[str | None, Field(alias="formId")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    submission_expires_at: Annotated[int | float | None, Field(alias="submissionExpiresAt")] = None
    opened_at: Annotated[dt.datetime | None, Field(alias="openedAt")] = None
    public_submit: Annotated[bool | None, Field(alias="publicSubmit")] = None
    submitted_by: Annotated[str | None, Field(alias="submittedBy")] = None
    submitted_by_is_placeholder: Annotated[bool | None, Field(alias="submittedByIsPlaceholder")] = None
    access_code: Annotated[str | None, Field(alias="accessCode")] = None
    user_email: Annotated[str | None, Field(alias="userEmail")] = None
    submitted_at: Annotated[dt.datetime | None, Field(alias="submittedAt")] = None
    form_title: Annotated[str | None, Field(alias="formTitle")] = None
    responses: list[FormResponseResponse] | None = None
    draft_saved_at: Annotated[dt.datetime | None, Field(alias="draftSavedAt")] = None
    draft_saved_by: Annotated[str | None, Field(alias="draftSavedBy")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    hide_from_enduser_portal: Annotated[bool | None, Field(alias="hideFromEnduserPortal")] = None
    shared_via: Annotated[Literal["Email", "SMS", "Chat"] | str | None, Field(alias="sharedVia")] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    is_internal_note: Annotated[bool | None, Field(alias="isInternalNote")] = None
    pinned_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="pinnedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    public_identifier: Annotated[str | None, Field(alias="publicIdentifier")] = None
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    root_response_id: Annotated[str | None, Field(alias="rootResponseId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    parent_response_id: Annotated[str | None, Field(alias="parentResponseId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    tags: list[str] | None = None
    care_plan_id: Annotated[str | None, Field(alias="carePlanId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    context: str | None = None
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    group_id: Annotated[str | None, Field(alias="groupId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    instance_id: Annotated[str | None, Field(alias="instanceId")] = None
    group_position: Annotated[int | float | None, Field(alias="groupPosition")] = None
    hide_after_unsubmitted_in_ms: Annotated[int | float | None, Field(alias="hideAfterUnsubmittedInMS")] = (
        None
    )
    addenda: list[FormResponseAddenda] | None = None
    scores: list[FormResponseScore] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    locked_at: Annotated[shared.EmptyOrDateTime | None, Field(alias="lockedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    copied_from: Annotated[str | None, Field(alias="copiedFrom")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    group_instance: Annotated[str | None, Field(alias="groupInstance")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    utm: list[FormResponseUtm] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    emotii: list[FormResponseEmotii] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    formsort: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    canvas_encounter_id: Annotated[str | None, Field(alias="canvasEncounterId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    pushed_to_portal_at: Annotated[dt.datetime | None, Field(alias="pushedToPortalAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    references: list[shared.Reference] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    trigger_ids: Annotated[list[str] | None, Field(alias="triggerIds")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    phone: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    fname: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    lname: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    state: str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    date_of_birth: Annotated[str | None, Field(alias="dateOfBirth")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    gender: Literal["Male", "Female", "Other", "Unknown"] | str | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    custom_type_id: Annotated[str | None, Field(alias="customTypeId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    followups: list[FormResponseFollowup] | None = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    automation_step_id: Annotated[str | None, Field(alias="automationStepId")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""


class SessionForPublicFormResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    access_code: Annotated[str, Field(alias="accessCode")] = ALWAYS_THERE
    auth_token: Annotated[str, Field(alias="authToken")] = ALWAYS_THERE
    url: str = ALWAYS_THERE
    path: str = ALWAYS_THERE
    enduser_id: Annotated[str, Field(alias="enduserId")] = ALWAYS_THERE


class PrepareFormResponseResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    access_code: Annotated[str, Field(alias="accessCode")] = ALWAYS_THERE
    url: str = ALWAYS_THERE
    response: FormResponse = ALWAYS_THERE
    full_url: Annotated[str, Field(alias="fullURL")] = ALWAYS_THERE


class SaveFieldResponseAnswerHeight(Variant):
    """An object. Source: tellescope.txt:11911-11917."""

    type: Literal["Height"] = "Height"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: FormResponseValue | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class SaveFieldResponseAnswerAppointmentBooking(Variant):
    """An object. Source: tellescope.txt:11918-11921."""

    type: Literal["Appointment Booking"] = "Appointment Booking"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: str | None = None


class SaveFieldResponseAnswerRedirect(Variant):
    """An object. Source: tellescope.txt:11918-11921."""

    type: Literal["Redirect"] = "Redirect"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: str | None = None


class SaveFieldResponseAnswerDescription(Variant):
    """An object. Source: tellescope.txt:11918-11921."""

    type: Literal["description"] = "description"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: str | None = None


class SaveFieldResponseAnswerEmail(Variant):
    """An object. Source: tellescope.txt:11918-11921."""

    type: Literal["email"] = "email"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: str | None = None


class SaveFieldResponseAnswerString(Variant):
    """An object. Source: tellescope.txt:11918-11921."""

    type: Literal["string"] = "string"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: str | None = None


class SaveFieldResponseAnswerTime(Variant):
    """An object. Source: tellescope.txt:11918-11921."""

    type: Literal["Time"] = "Time"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: str | None = None


class SaveFieldResponseAnswerHiddenValue(Variant):
    """An object. Source: tellescope.txt:11918-11921."""

    type: Literal["Hidden Value"] = "Hidden Value"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: str | None = None


class SaveFieldResponseAnswerEmotii(Variant):
    """An object. Source: tellescope.txt:11918-11921."""

    type: Literal["Emotii"] = "Emotii"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: str | None = None


class SaveFieldResponseAnswerStripe(Variant):
    """An object. Source: tellescope.txt:11918-11921."""

    type: Literal["Stripe"] = "Stripe"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: str | None = None


class SaveFieldResponseAnswerStringLong(Variant):
    """An object. Source: tellescope.txt:11918-11921."""

    type: Literal["stringLong"] = "stringLong"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: str | None = None


class SaveFieldResponseAnswerRichText(Variant):
    """An object. Source: tellescope.txt:11918-11921."""

    type: Literal["Rich Text"] = "Rich Text"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: str | None = None


class SaveFieldResponseAnswerDateString(Variant):
    """An object. Source: tellescope.txt:11918-11921."""

    type: Literal["dateString"] = "dateString"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: str | None = None


class SaveFieldResponseAnswerRelatedContacts(Variant):
    """An object. Source: tellescope.txt:11926-11931."""

    type: Literal["Related Contacts"] = "Related Contacts"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: list[dict[str, Any]] | None = None


class SaveFieldResponseAnswerInsurance(Variant):
    """An object. Source: tellescope.txt:11932-11957."""

    type: Literal["Insurance"] = "Insurance"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: shared.MemberIdPayerIdAndPayerName | None = None


class SaveFieldResponseAnswerQuestionGroup(Variant):
    """An object. Source: tellescope.txt:11958-11965."""

    type: Literal["Question Group"] = "Question Group"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: list[shared.IdObject] | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class SaveFieldResponseAnswerAddressValue(Model):
    """An object. Source: tellescope.txt:11968-11975."""

    address_line_one: Annotated[str | None, Field(alias="addressLineOne")] = None
    address_line_two: Annotated[str | None, Field(alias="addressLineTwo")] = None
    city: str | None = None
    state: shared.AppointmentLocationState | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    zip_code: Annotated[str | None, Field(alias="zipCode")] = None
    zip_plus_four: Annotated[str | None, Field(alias="zipPlusFour")] = None


class SaveFieldResponseAnswerAddress(Variant):
    """An object. Source: tellescope.txt:11966-11976."""

    type: Literal["Address"] = "Address"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: SaveFieldResponseAnswerAddressValue | None = None


class SaveFieldResponseAnswerTableInputValue(Model):
    """An object. Source: tellescope.txt:11981-11984."""

    label: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    entry: str | None = None


class SaveFieldResponseAnswerTableInput(Variant):
    """An object. Source: tellescope.txt:11977-11987."""

    type: Literal["Table Input"] = "Table Input"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: list[list[SaveFieldResponseAnswerTableInputValue]] | None = None


class SaveFieldResponseAnswerNumber(Variant):
    """An object. Source: tellescope.txt:11996-11999."""

    type: Literal["number"] = "number"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: int | float | None = None


class SaveFieldResponseAnswerRating(Variant):
    """An object. Source: tellescope.txt:11996-11999."""

    type: Literal["rating"] = "rating"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: int | float | None = None


class SaveFieldResponseAnswerDate(Variant):
    """An object. Source: tellescope.txt:12032-12035."""

    type: Literal["date"] = "date"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: dt.datetime | None = None


class SaveFieldResponseAnswerFile(Variant):
    """An object. Source: tellescope.txt:12040-12047."""

    type: Literal["file"] = "file"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: shared.TypeNameAndSecureName | None = None


class SaveFieldResponseAnswerFiles(Variant):
    """An object. Source: tellescope.txt:12048-12057."""

    type: Literal["files"] = "files"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: list[shared.TypeNameAndSecureName] | None = None


class SaveFieldResponseAnswerMultipleChoice(Variant):
    """An object. Source: tellescope.txt:12058-12063."""

    type: Literal["multiple_choice"] = "multiple_choice"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: list[str] | None = None


class SaveFieldResponseAnswerDropdown(Variant):
    """An object. Source: tellescope.txt:12058-12063."""

    type: Literal["Dropdown"] = "Dropdown"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: list[str] | None = None


class SaveFieldResponseAnswerRanking(Variant):
    """An object. Source: tellescope.txt:12058-12063."""

    type: Literal["ranking"] = "ranking"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: list[str] | None = None


class SaveFieldResponseAnswerSignatureValue(Model):
    """An object. Source: tellescope.txt:12078-12084."""

    full_name: Annotated[str | None, Field(alias="fullName")] = None
    signed: bool | None = None
    pdf_attachment: Annotated[str | None, Field(alias="pdfAttachment")] = None
    url: str | None = None
    signed_pdf_secure_name: Annotated[str | None, Field(alias="signedPdfSecureName")] = None


class SaveFieldResponseAnswerSignature(Variant):
    """An object. Source: tellescope.txt:12076-12085."""

    type: Literal["signature"] = "signature"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: SaveFieldResponseAnswerSignatureValue | None = None


class SaveFieldResponseAnswerDatabaseSelectValue(Model):
    """An object. Source: tellescope.txt:12089-12093."""

    record_id: Annotated[str | None, Field(alias="recordId")] = None
    database_id: Annotated[ObjectId | None, Field(alias="databaseId")] = None
    text: str | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""


class SaveFieldResponseAnswerDatabaseSelect(Variant):
    """An object. Source: tellescope.txt:12086-12095."""

    type: Literal["Database Select"] = "Database Select"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: list[SaveFieldResponseAnswerDatabaseSelectValue] | None = None


class FormResponseDosage(Model):
    """An object. Source: tellescope.txt:12109-12114."""

    value: str | None = None
    unit: str | None = None
    quantity: str | None = None
    frequency: str | None = None


class SaveFieldResponseAnswerMedicationsValue(Model):
    """An object. Source: tellescope.txt:12099-12115."""

    display_term: Annotated[str | None, Field(alias="displayTerm")] = None
    drug_name: Annotated[str | None, Field(alias="drugName")] = None
    drug_synonym: Annotated[str | None, Field(alias="drugSynonym")] = None
    other_drug: Annotated[str | None, Field(alias="otherDrug")] = None
    ndcs: Annotated[list[str] | None, Field(alias="NDCs")] = None
    rx_norm_code: Annotated[str | None, Field(alias="rxNormCode")] = None
    reason_for_taking: Annotated[str | None, Field(alias="reasonForTaking")] = None
    dosage: FormResponseDosage | None = None


class SaveFieldResponseAnswerMedications(Variant):
    """An object. Source: tellescope.txt:12096-12117."""

    type: Literal["Medications"] = "Medications"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: list[SaveFieldResponseAnswerMedicationsValue] | None = None


class SaveFieldResponseAnswerAllergies(Variant):
    """An object. Source: tellescope.txt:12118-12127."""

    type: Literal["Allergies"] = "Allergies"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: list[shared.CodeDisplayAndSystem] | None = None


class SaveFieldResponseAnswerConditions(Variant):
    """An object. Source: tellescope.txt:12118-12127."""

    type: Literal["Conditions"] = "Conditions"
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    value: list[shared.CodeDisplayAndSystem] | None = None


class SaveFieldResponseAnswerOther(Model):
    """A member of SaveFieldResponseResponseAnswer that the documentation does not know. Source:
    tellescope.txt:11909-12139.
    """

    type: Unlisted = None
    """Another value than those of the other members of SaveFieldResponseResponseAnswer."""


SaveFieldResponseResponseAnswer = (
    SaveFieldResponseAnswerHeight
    | SaveFieldResponseAnswerAppointmentBooking
    | SaveFieldResponseAnswerRedirect
    | SaveFieldResponseAnswerDescription
    | SaveFieldResponseAnswerEmail
    | SaveFieldResponseAnswerString
    | SaveFieldResponseAnswerTime
    | SaveFieldResponseAnswerHiddenValue
    | SaveFieldResponseAnswerEmotii
    | SaveFieldResponseAnswerStripe
    | SaveFieldResponseAnswerStringLong
    | SaveFieldResponseAnswerRichText
    | SaveFieldResponseAnswerDateString
    | SaveFieldResponseAnswerRelatedContacts
    | SaveFieldResponseAnswerInsurance
    | SaveFieldResponseAnswerQuestionGroup
    | SaveFieldResponseAnswerAddress
    | SaveFieldResponseAnswerTableInput
    | SaveFieldResponseAnswerNumber
    | SaveFieldResponseAnswerRating
    | SaveFieldResponseAnswerDate
    | SaveFieldResponseAnswerFile
    | SaveFieldResponseAnswerFiles
    | SaveFieldResponseAnswerMultipleChoice
    | SaveFieldResponseAnswerDropdown
    | SaveFieldResponseAnswerRanking
    | SaveFieldResponseAnswerSignature
    | SaveFieldResponseAnswerDatabaseSelect
    | SaveFieldResponseAnswerMedications
    | SaveFieldResponseAnswerAllergies
    | SaveFieldResponseAnswerConditions
    | SaveFieldResponseAnswerOther
)
"""One of several shapes (not on the page: @tellescope/schema 1.174.0). Source:
tellescope.txt:11909-12139.
"""


class SaveFieldResponseResponse(Model):
    """An object. Source: tellescope.txt:11904-12148."""

    field_id: Annotated[str | None, Field(alias="fieldId")] = None
    field_title: Annotated[str | None, Field(alias="fieldTitle")] = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    field_description: Annotated[str | None, Field(alias="fieldDescription")] = None
    field_html_description: Annotated[str | None, Field(alias="fieldHtmlDescription")] = None
    answer: SaveFieldResponseResponseAnswer | None = None
    """(required, not on the page: @tellescope/schema 1.174.0)"""
    answer_is_html: Annotated[bool | None, Field(alias="answerIsHTML")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    shared_with_enduser: Annotated[bool | None, Field(alias="sharedWithEnduser")] = None
    is_called_out: Annotated[bool | None, Field(alias="isCalledOut")] = None
    is_highlighted_on_timeline: Annotated[bool | None, Field(alias="isHighlightedOnTimeline")] = None
    computed_value_key: Annotated[str | None, Field(alias="computedValueKey")] = None
    disabled: bool | None = None
    intake_field: Annotated[str | None, Field(alias="intakeField")] = None


class SubmitFormResponseResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    form_response: Annotated[FormResponse, Field(alias="formResponse")] = ALWAYS_THERE
    next_form_group_public_url: Annotated[str | None, Field(alias="nextFormGroupPublicURL")] = None


class FormInfoForAccessCodeResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    form: shared.Form = ALWAYS_THERE
    fields: list[shared.FormField] = ALWAYS_THERE
    response: FormResponse = ALWAYS_THERE


class FormResponsesStripeDetailsResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    customer_id: Annotated[str, Field(alias="customerId")] = ALWAYS_THERE
    client_secret: Annotated[str, Field(alias="clientSecret")] = ALWAYS_THERE
    publishable_key: Annotated[str, Field(alias="publishableKey")] = ALWAYS_THERE
    stripe_account: Annotated[str, Field(alias="stripeAccount")] = ALWAYS_THERE
    business_name: Annotated[str, Field(alias="businessName")] = ALWAYS_THERE
    answer_text: Annotated[str | None, Field(alias="answerText")] = None
    is_checkout: Annotated[bool | None, Field(alias="isCheckout")] = None


class FormResponseCreate(Model):
    """An object. Source: tellescope.txt:12408-12472."""

    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    form_id: Annotated[str, Field(alias="formId")]
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    submission_expires_at: Annotated[int | float | None, Field(alias="submissionExpiresAt")] = None
    opened_at: Annotated[dt.datetime | None, Field(alias="openedAt")] = None
    public_submit: Annotated[bool | None, Field(alias="publicSubmit")] = None
    submitted_by: Annotated[str | None, Field(alias="submittedBy")] = None
    submitted_by_is_placeholder: Annotated[bool | None, Field(alias="submittedByIsPlaceholder")] = None
    access_code: Annotated[str | None, Field(alias="accessCode")] = None
    user_email: Annotated[str | None, Field(alias="userEmail")] = None
    submitted_at: Annotated[dt.datetime | None, Field(alias="submittedAt")] = None
    form_title: Annotated[str | None, Field(alias="formTitle")] = None
    responses: list[FormResponseResponse] | None = None
    draft_saved_at: Annotated[dt.datetime | None, Field(alias="draftSavedAt")] = None
    draft_saved_by: Annotated[str | None, Field(alias="draftSavedBy")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    hide_from_enduser_portal: Annotated[bool | None, Field(alias="hideFromEnduserPortal")] = None
    shared_via: Annotated[Literal["Email", "SMS", "Chat"] | str | None, Field(alias="sharedVia")] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    is_internal_note: Annotated[bool | None, Field(alias="isInternalNote")] = None
    pinned_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="pinnedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    public_identifier: Annotated[str | None, Field(alias="publicIdentifier")] = None
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    root_response_id: Annotated[str | None, Field(alias="rootResponseId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    parent_response_id: Annotated[str | None, Field(alias="parentResponseId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    tags: list[str] | None = None
    care_plan_id: Annotated[str | None, Field(alias="carePlanId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    context: str | None = None
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    group_id: Annotated[str | None, Field(alias="groupId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    instance_id: Annotated[str | None, Field(alias="instanceId")] = None
    group_position: Annotated[int | float | None, Field(alias="groupPosition")] = None
    hide_after_unsubmitted_in_ms: Annotated[int | float | None, Field(alias="hideAfterUnsubmittedInMS")] = (
        None
    )
    addenda: list[FormResponseAddenda] | None = None


class FormResponseUpdates(Model):
    """An object. Source: tellescope.txt:12480-12543."""

    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    form_id: Annotated[str | None, Field(alias="formId")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    opened_at: Annotated[dt.datetime | None, Field(alias="openedAt")] = None
    public_submit: Annotated[bool | None, Field(alias="publicSubmit")] = None
    submitted_by: Annotated[str | None, Field(alias="submittedBy")] = None
    submitted_by_is_placeholder: Annotated[bool | None, Field(alias="submittedByIsPlaceholder")] = None
    access_code: Annotated[str | None, Field(alias="accessCode")] = None
    user_email: Annotated[str | None, Field(alias="userEmail")] = None
    submitted_at: Annotated[dt.datetime | None, Field(alias="submittedAt")] = None
    form_title: Annotated[str | None, Field(alias="formTitle")] = None
    responses: list[FormResponseResponse] | None = None
    draft_saved_at: Annotated[dt.datetime | None, Field(alias="draftSavedAt")] = None
    draft_saved_by: Annotated[str | None, Field(alias="draftSavedBy")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    hide_from_enduser_portal: Annotated[bool | None, Field(alias="hideFromEnduserPortal")] = None
    shared_via: Annotated[Literal["Email", "SMS", "Chat"] | str | None, Field(alias="sharedVia")] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    is_internal_note: Annotated[bool | None, Field(alias="isInternalNote")] = None
    pinned_at: Annotated[shared.DateTimeOrEmpty | None, Field(alias="pinnedAt")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    public_identifier: Annotated[str | None, Field(alias="publicIdentifier")] = None
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    root_response_id: Annotated[str | None, Field(alias="rootResponseId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    parent_response_id: Annotated[str | None, Field(alias="parentResponseId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    tags: list[str] | None = None
    care_plan_id: Annotated[str | None, Field(alias="carePlanId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    context: str | None = None
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    group_id: Annotated[str | None, Field(alias="groupId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    instance_id: Annotated[str | None, Field(alias="instanceId")] = None
    group_position: Annotated[int | float | None, Field(alias="groupPosition")] = None
    hide_after_unsubmitted_in_ms: Annotated[int | float | None, Field(alias="hideAfterUnsubmittedInMS")] = (
        None
    )
    addenda: list[FormResponseAddenda] | None = None


class FormResponseBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[FormResponse] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
