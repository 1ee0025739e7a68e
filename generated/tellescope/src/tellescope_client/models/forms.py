"""Models of Forms."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ..models.shared import Form as Form
from ..models.shared import FormCustomization as FormCustomization
from ..models.shared import FormScoresSync as FormScoresSync
from ..models.shared import FormScoring as FormScoring
from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared


class FormsPublicDetailsResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    form: shared.Form = ALWAYS_THERE


class FormFields(Model):
    """An object (known from the vendor's packages, not from the page)."""

    count: int | float = ALWAYS_THERE


class FormStatistics(Model):
    """An object (known from the vendor's packages, not from the page)."""

    fields: dict[str, FormFields] = ALWAYS_THERE


class FormsStatisticsResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    statistics: FormStatistics = ALWAYS_THERE


class FormCreate(Model):
    """An object. Source: tellescope.txt:12678-12755."""

    title: str
    num_fields: Annotated[int | float | None, Field(alias="numFields")] = None
    display_title: Annotated[str | None, Field(alias="displayTitle")] = None
    description: str | None = None
    custom_greeting: Annotated[str | None, Field(alias="customGreeting")] = None
    custom_signature: Annotated[str | None, Field(alias="customSignature")] = None
    custom_subject: Annotated[str | None, Field(alias="customSubject")] = None
    allow_public_url: Annotated[bool | None, Field(alias="allowPublicURL")] = None
    intake_phone: Annotated[
        Literal["optional", "required", "hidden"] | str | None, Field(alias="intakePhone")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    intake_email_required: Annotated[bool | None, Field(alias="intakeEmailRequired")] = None
    intake_email_hidden: Annotated[bool | None, Field(alias="intakeEmailHidden")] = None
    intake_date_of_birth: Annotated[
        Literal["optional", "required", "hidden"] | str | None, Field(alias="intakeDateOfBirth")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    intake_state: Annotated[
        Literal["optional", "required", "hidden"] | str | None, Field(alias="intakeState")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    intake_gender: Annotated[
        Literal["optional", "required", "hidden"] | str | None, Field(alias="intakeGender")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    intake_gender_is_sex: Annotated[bool | None, Field(alias="intakeGenderIsSex")] = None
    thanks_message: Annotated[str | None, Field(alias="thanksMessage")] = None
    html_thanks_message: Annotated[str | None, Field(alias="htmlThanksMessage")] = None
    type: Literal["note", "enduserFacing"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    scoring: list[shared.FormScoring] | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    ga4measurement_id: Annotated[str | None, Field(alias="ga4measurementId")] = None
    background_color: Annotated[str | None, Field(alias="backgroundColor")] = None
    product_ids: Annotated[list[ObjectId] | None, Field(alias="productIds")] = None
    submit_redirect_url: Annotated[str | None, Field(alias="submitRedirectURL")] = None
    customization: shared.FormCustomization | None = None
    public_form_id_redirect: Annotated[str | None, Field(alias="publicFormIdRedirect")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    disabled: bool | None = None
    disable_automatic_integration_push: Annotated[
        bool | None, Field(alias="disableAutomaticIntegrationPush")
    ] = None
    custom_type_ids: Annotated[list[ObjectId] | None, Field(alias="customTypeIds")] = None
    lock_responses_on_submission: Annotated[bool | None, Field(alias="lockResponsesOnSubmission")] = None
    tags: list[str] | None = None
    language: str | None = None
    is_non_visit_elation_note: Annotated[bool | None, Field(alias="isNonVisitElationNote")] = None
    public_show_language: Annotated[bool | None, Field(alias="publicShowLanguage")] = None
    public_show_download: Annotated[bool | None, Field(alias="publicShowDownload")] = None
    canvas_id: Annotated[str | None, Field(alias="canvasId")] = None
    canvas_question_id: Annotated[str | None, Field(alias="canvasQuestionId")] = None
    sync_to_olh: Annotated[bool | None, Field(alias="syncToOLH")] = None
    sync_with_responses_from_form_ids: Annotated[
        list[str] | None, Field(alias="syncWithResponsesFromFormIds")
    ] = None
    scores_sync: Annotated[list[shared.FormScoresSync] | None, Field(alias="scoresSync")] = None
    hide_after_unsubmitted_in_ms: Annotated[int | float | None, Field(alias="hideAfterUnsubmittedInMS")] = (
        None
    )
    hide_from_compose: Annotated[bool | None, Field(alias="hideFromCompose")] = None
    enduser_fields_to_append_for_sync: Annotated[
        list[str] | None, Field(alias="enduserFieldsToAppendForSync")
    ] = None


class FormUpdates(Model):
    """An object. Source: tellescope.txt:12763-12840."""

    title: str | None = None
    num_fields: Annotated[int | float | None, Field(alias="numFields")] = None
    display_title: Annotated[str | None, Field(alias="displayTitle")] = None
    description: str | None = None
    custom_greeting: Annotated[str | None, Field(alias="customGreeting")] = None
    custom_signature: Annotated[str | None, Field(alias="customSignature")] = None
    custom_subject: Annotated[str | None, Field(alias="customSubject")] = None
    allow_public_url: Annotated[bool | None, Field(alias="allowPublicURL")] = None
    intake_phone: Annotated[
        Literal["optional", "required", "hidden"] | str | None, Field(alias="intakePhone")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    intake_email_required: Annotated[bool | None, Field(alias="intakeEmailRequired")] = None
    intake_email_hidden: Annotated[bool | None, Field(alias="intakeEmailHidden")] = None
    intake_date_of_birth: Annotated[
        Literal["optional", "required", "hidden"] | str | None, Field(alias="intakeDateOfBirth")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    intake_state: Annotated[
        Literal["optional", "required", "hidden"] | str | None, Field(alias="intakeState")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    intake_gender: Annotated[
        Literal["optional", "required", "hidden"] | str | None, Field(alias="intakeGender")
    ] = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    intake_gender_is_sex: Annotated[bool | None, Field(alias="intakeGenderIsSex")] = None
    thanks_message: Annotated[str | None, Field(alias="thanksMessage")] = None
    html_thanks_message: Annotated[str | None, Field(alias="htmlThanksMessage")] = None
    type: Literal["note", "enduserFacing"] | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    scoring: list[shared.FormScoring] | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    ga4measurement_id: Annotated[str | None, Field(alias="ga4measurementId")] = None
    background_color: Annotated[str | None, Field(alias="backgroundColor")] = None
    product_ids: Annotated[list[ObjectId] | None, Field(alias="productIds")] = None
    submit_redirect_url: Annotated[str | None, Field(alias="submitRedirectURL")] = None
    customization: shared.FormCustomization | None = None
    public_form_id_redirect: Annotated[str | None, Field(alias="publicFormIdRedirect")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    disabled: bool | None = None
    disable_automatic_integration_push: Annotated[
        bool | None, Field(alias="disableAutomaticIntegrationPush")
    ] = None
    custom_type_ids: Annotated[list[ObjectId] | None, Field(alias="customTypeIds")] = None
    lock_responses_on_submission: Annotated[bool | None, Field(alias="lockResponsesOnSubmission")] = None
    tags: list[str] | None = None
    language: str | None = None
    is_non_visit_elation_note: Annotated[bool | None, Field(alias="isNonVisitElationNote")] = None
    public_show_language: Annotated[bool | None, Field(alias="publicShowLanguage")] = None
    public_show_download: Annotated[bool | None, Field(alias="publicShowDownload")] = None
    canvas_id: Annotated[str | None, Field(alias="canvasId")] = None
    canvas_question_id: Annotated[str | None, Field(alias="canvasQuestionId")] = None
    sync_to_olh: Annotated[bool | None, Field(alias="syncToOLH")] = None
    sync_with_responses_from_form_ids: Annotated[
        list[str] | None, Field(alias="syncWithResponsesFromFormIds")
    ] = None
    scores_sync: Annotated[list[shared.FormScoresSync] | None, Field(alias="scoresSync")] = None
    hide_after_unsubmitted_in_ms: Annotated[int | float | None, Field(alias="hideAfterUnsubmittedInMS")] = (
        None
    )
    hide_from_compose: Annotated[bool | None, Field(alias="hideFromCompose")] = None
    enduser_fields_to_append_for_sync: Annotated[
        list[str] | None, Field(alias="enduserFieldsToAppendForSync")
    ] = None


class FormBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[shared.Form] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
