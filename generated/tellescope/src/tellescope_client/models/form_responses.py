"""Models of FormResponses."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared


class FormResponseValue(Model):
    """An object. Source: tellescope.txt, lines 11881-11884."""

    feet: int | float | None = None
    inches: int | float | None = None


class FormResponseAnswer(Model):
    """An object. Source: tellescope.txt, lines 11879-11885."""

    type: str | None = None
    """(for example "Height")"""
    value: FormResponseValue | None = None


class FormResponseResponse(Model):
    """An object. Source: tellescope.txt, lines 11874-11894."""

    field_id: Annotated[str | None, Field(alias="fieldId")] = None
    field_title: Annotated[str | None, Field(alias="fieldTitle")] = None
    field_description: Annotated[str | None, Field(alias="fieldDescription")] = None
    field_html_description: Annotated[str | None, Field(alias="fieldHtmlDescription")] = None
    answer: FormResponseAnswer | None = None
    answer_is_html: Annotated[bool | None, Field(alias="answerIsHTML")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    shared_with_enduser: Annotated[bool | None, Field(alias="sharedWithEnduser")] = None
    is_called_out: Annotated[bool | None, Field(alias="isCalledOut")] = None
    is_highlighted_on_timeline: Annotated[bool | None, Field(alias="isHighlightedOnTimeline")] = None
    computed_value_key: Annotated[str | None, Field(alias="computedValueKey")] = None
    disabled: bool | None = None
    intake_field: Annotated[str | None, Field(alias="intakeField")] = None


class FormResponseAddenda(Model):
    """An object. Source: tellescope.txt, lines 12395-12399."""

    text: str | None = None
    timestamp: dt.datetime | None = None
    user_id: Annotated[ObjectId | None, Field(alias="userId")] = None


class FormResponse(shared.Record):
    """A record of FormResponses (derived from what the page shows). Source: tellescope.txt, lines
    12333-12401.
    """

    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    form_id: Annotated[str | None, Field(alias="formId")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
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
    hide_from_enduser_portal: Annotated[bool | None, Field(alias="hideFromEnduserPortal")] = None
    shared_via: Annotated[str | None, Field(alias="sharedVia")] = None
    is_internal_note: Annotated[bool | None, Field(alias="isInternalNote")] = None
    pinned_at: Annotated[dt.datetime | None, Field(alias="pinnedAt")] = None
    public_identifier: Annotated[str | None, Field(alias="publicIdentifier")] = None
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    root_response_id: Annotated[str | None, Field(alias="rootResponseId")] = None
    parent_response_id: Annotated[str | None, Field(alias="parentResponseId")] = None
    tags: list[str] | None = None
    care_plan_id: Annotated[str | None, Field(alias="carePlanId")] = None
    context: str | None = None
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    group_id: Annotated[str | None, Field(alias="groupId")] = None
    instance_id: Annotated[str | None, Field(alias="instanceId")] = None
    group_position: Annotated[int | float | None, Field(alias="groupPosition")] = None
    hide_after_unsubmitted_in_ms: Annotated[int | float | None, Field(alias="hideAfterUnsubmittedInMS")] = (
        None
    )
    addenda: list[FormResponseAddenda] | None = None


class SaveFieldResponseResponseAnswerWithStringValue(Model):
    """An object. Source: tellescope.txt, lines 11918-11921."""

    type: str | None = None
    value: str | None = None


class SaveFieldResponseResponseAnswerWithMapListValue(Model):
    """An object. Source: tellescope.txt, lines 11926-11931."""

    type: str | None = None
    value: list[dict[str, Any]] | None = None


class SaveFieldResponseResponseAnswerWithMemberId(Model):
    """An object. Source: tellescope.txt, lines 11932-11957."""

    type: str | None = None
    value: shared.EnduserInsurance | None = None


class SaveFieldResponseResponseAnswerWithId(Model):
    """An object. Source: tellescope.txt, lines 11958-11965."""

    type: str | None = None
    value: list[shared.FormFieldSubField] | None = None


class SaveFieldResponseResponseAnswerWithAddressLineOneValue(Model):
    """An object. Source: tellescope.txt, lines 11968-11975."""

    address_line_one: Annotated[str | None, Field(alias="addressLineOne")] = None
    address_line_two: Annotated[str | None, Field(alias="addressLineTwo")] = None
    city: str | None = None
    state: str | None = None
    zip_code: Annotated[str | None, Field(alias="zipCode")] = None
    zip_plus_four: Annotated[str | None, Field(alias="zipPlusFour")] = None


class SaveFieldResponseResponseAnswerWithAddressLineOne(Model):
    """An object. Source: tellescope.txt, lines 11966-11976."""

    type: str | None = None
    value: SaveFieldResponseResponseAnswerWithAddressLineOneValue | None = None


class SaveFieldResponseResponseAnswerWithLabelValue(Model):
    """An object. Source: tellescope.txt, lines 11981-11984."""

    label: str | None = None
    entry: str | None = None


class SaveFieldResponseResponseAnswerWithLabel(Model):
    """An object. Source: tellescope.txt, lines 11977-11987."""

    type: str | None = None
    value: list[list[SaveFieldResponseResponseAnswerWithLabelValue]] | None = None


class SaveFieldResponseResponseAnswerWithDateTimeValue(Model):
    """An object. Source: tellescope.txt, lines 12032-12035."""

    type: str | None = None
    value: dt.datetime | None = None


class SaveFieldResponseResponseAnswerWithNameAndObjectValue(Model):
    """An object. Source: tellescope.txt, lines 12040-12047."""

    type: str | None = None
    value: shared.ChatAttachment | None = None


class SaveFieldResponseResponseAnswerWithNameAndObjectListValue(Model):
    """An object. Source: tellescope.txt, lines 12048-12057."""

    type: str | None = None
    value: list[shared.ChatAttachment] | None = None


class SaveFieldResponseResponseAnswerWithStringListValue(Model):
    """An object. Source: tellescope.txt, lines 12058-12063."""

    type: str | None = None
    value: list[str] | None = None


class SaveFieldResponseResponseAnswerWithFullNameValue(Model):
    """An object. Source: tellescope.txt, lines 12078-12084."""

    full_name: Annotated[str | None, Field(alias="fullName")] = None
    signed: bool | None = None
    pdf_attachment: Annotated[str | None, Field(alias="pdfAttachment")] = None
    url: str | None = None
    signed_pdf_secure_name: Annotated[str | None, Field(alias="signedPdfSecureName")] = None


class SaveFieldResponseResponseAnswerWithFullName(Model):
    """An object. Source: tellescope.txt, lines 12076-12085."""

    type: str | None = None
    value: SaveFieldResponseResponseAnswerWithFullNameValue | None = None


class SaveFieldResponseResponseAnswerWithRecordIdValue(Model):
    """An object. Source: tellescope.txt, lines 12089-12093."""

    record_id: Annotated[str | None, Field(alias="recordId")] = None
    database_id: Annotated[ObjectId | None, Field(alias="databaseId")] = None
    text: str | None = None


class SaveFieldResponseResponseAnswerWithRecordId(Model):
    """An object. Source: tellescope.txt, lines 12086-12095."""

    type: str | None = None
    value: list[SaveFieldResponseResponseAnswerWithRecordIdValue] | None = None


class FormResponseDosage(Model):
    """An object. Source: tellescope.txt, lines 12109-12114."""

    value: str | None = None
    unit: str | None = None
    quantity: str | None = None
    frequency: str | None = None


class SaveFieldResponseResponseAnswerWithDisplayTermValue(Model):
    """An object. Source: tellescope.txt, lines 12099-12115."""

    display_term: Annotated[str | None, Field(alias="displayTerm")] = None
    drug_name: Annotated[str | None, Field(alias="drugName")] = None
    drug_synonym: Annotated[str | None, Field(alias="drugSynonym")] = None
    other_drug: Annotated[str | None, Field(alias="otherDrug")] = None
    ndcs: Annotated[list[str] | None, Field(alias="NDCs")] = None
    rx_norm_code: Annotated[str | None, Field(alias="rxNormCode")] = None
    reason_for_taking: Annotated[str | None, Field(alias="reasonForTaking")] = None
    dosage: FormResponseDosage | None = None


class SaveFieldResponseResponseAnswerWithDisplayTerm(Model):
    """An object. Source: tellescope.txt, lines 12096-12117."""

    type: str | None = None
    value: list[SaveFieldResponseResponseAnswerWithDisplayTermValue] | None = None


class SaveFieldResponseResponseAnswerWithCode(Model):
    """An object. Source: tellescope.txt, lines 12118-12127."""

    type: str | None = None
    value: list[shared.CalendarEventCanvasCoding] | None = None


SaveFieldResponseResponseAnswer = (
    FormResponseAnswer
    | SaveFieldResponseResponseAnswerWithStringValue
    | SaveFieldResponseResponseAnswerWithMapListValue
    | SaveFieldResponseResponseAnswerWithMemberId
    | SaveFieldResponseResponseAnswerWithId
    | SaveFieldResponseResponseAnswerWithAddressLineOne
    | SaveFieldResponseResponseAnswerWithLabel
    | shared.AutomationTriggerComparisonWithNumberValue
    | SaveFieldResponseResponseAnswerWithDateTimeValue
    | SaveFieldResponseResponseAnswerWithNameAndObjectValue
    | SaveFieldResponseResponseAnswerWithNameAndObjectListValue
    | SaveFieldResponseResponseAnswerWithStringListValue
    | SaveFieldResponseResponseAnswerWithFullName
    | SaveFieldResponseResponseAnswerWithRecordId
    | SaveFieldResponseResponseAnswerWithDisplayTerm
    | SaveFieldResponseResponseAnswerWithCode
)
"""One of several shapes. Source: tellescope.txt, lines 11909-12139."""


class SaveFieldResponseResponse(Model):
    """An object. Source: tellescope.txt, lines 11904-12148."""

    field_id: Annotated[str | None, Field(alias="fieldId")] = None
    field_title: Annotated[str | None, Field(alias="fieldTitle")] = None
    field_description: Annotated[str | None, Field(alias="fieldDescription")] = None
    field_html_description: Annotated[str | None, Field(alias="fieldHtmlDescription")] = None
    answer: SaveFieldResponseResponseAnswer | None = None
    answer_is_html: Annotated[bool | None, Field(alias="answerIsHTML")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    shared_with_enduser: Annotated[bool | None, Field(alias="sharedWithEnduser")] = None
    is_called_out: Annotated[bool | None, Field(alias="isCalledOut")] = None
    is_highlighted_on_timeline: Annotated[bool | None, Field(alias="isHighlightedOnTimeline")] = None
    computed_value_key: Annotated[str | None, Field(alias="computedValueKey")] = None
    disabled: bool | None = None
    intake_field: Annotated[str | None, Field(alias="intakeField")] = None


class FormResponseCreate(Model):
    """An object. Source: tellescope.txt, lines 12408-12472."""

    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    form_id: Annotated[str, Field(alias="formId")]
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
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
    hide_from_enduser_portal: Annotated[bool | None, Field(alias="hideFromEnduserPortal")] = None
    shared_via: Annotated[str | None, Field(alias="sharedVia")] = None
    is_internal_note: Annotated[bool | None, Field(alias="isInternalNote")] = None
    pinned_at: Annotated[dt.datetime | None, Field(alias="pinnedAt")] = None
    public_identifier: Annotated[str | None, Field(alias="publicIdentifier")] = None
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    root_response_id: Annotated[str | None, Field(alias="rootResponseId")] = None
    parent_response_id: Annotated[str | None, Field(alias="parentResponseId")] = None
    tags: list[str] | None = None
    care_plan_id: Annotated[str | None, Field(alias="carePlanId")] = None
    context: str | None = None
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    group_id: Annotated[str | None, Field(alias="groupId")] = None
    instance_id: Annotated[str | None, Field(alias="instanceId")] = None
    group_position: Annotated[int | float | None, Field(alias="groupPosition")] = None
    hide_after_unsubmitted_in_ms: Annotated[int | float | None, Field(alias="hideAfterUnsubmittedInMS")] = (
        None
    )
    addenda: list[FormResponseAddenda] | None = None


class FormResponseUpdates(Model):
    """An object. Source: tellescope.txt, lines 12480-12543."""

    discussion_room_id: Annotated[str | None, Field(alias="discussionRoomId")] = None
    form_id: Annotated[str | None, Field(alias="formId")] = None
    enduser_id: Annotated[str | None, Field(alias="enduserId")] = None
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
    hide_from_enduser_portal: Annotated[bool | None, Field(alias="hideFromEnduserPortal")] = None
    shared_via: Annotated[str | None, Field(alias="sharedVia")] = None
    is_internal_note: Annotated[bool | None, Field(alias="isInternalNote")] = None
    pinned_at: Annotated[dt.datetime | None, Field(alias="pinnedAt")] = None
    public_identifier: Annotated[str | None, Field(alias="publicIdentifier")] = None
    source: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    root_response_id: Annotated[str | None, Field(alias="rootResponseId")] = None
    parent_response_id: Annotated[str | None, Field(alias="parentResponseId")] = None
    tags: list[str] | None = None
    care_plan_id: Annotated[str | None, Field(alias="carePlanId")] = None
    context: str | None = None
    calendar_event_id: Annotated[str | None, Field(alias="calendarEventId")] = None
    group_id: Annotated[str | None, Field(alias="groupId")] = None
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
