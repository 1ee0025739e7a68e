"""Models of Forms."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE, ObjectId
from ..models import shared


class FormScoring(Model):
    """An object. Source: tellescope.txt, lines 12614-12619."""

    title: str | None = None
    field_id: Annotated[ObjectId | None, Field(alias="fieldId")] = None
    response: str | None = None
    score: str | None = None


class FormCustomization(Model):
    """An object. Source: tellescope.txt, lines 12628-12639."""

    public_form_html_description: Annotated[str | None, Field(alias="publicFormHTMLDescription")] = None
    public_form_submit_html_description: Annotated[
        str | None, Field(alias="publicFormSubmitHTMLDescription")
    ] = None
    public_label_prefix: Annotated[str | None, Field(alias="publicLabelPrefix")] = None
    hide_progress_bar: Annotated[bool | None, Field(alias="hideProgressBar")] = None
    hide_logo: Annotated[bool | None, Field(alias="hideLogo")] = None
    show_restart_at_end: Annotated[bool | None, Field(alias="showRestartAtEnd")] = None
    multi_page_public_questions: Annotated[bool | None, Field(alias="multiPagePublicQuestions")] = None
    logo_height: Annotated[int | float | None, Field(alias="logoHeight")] = None
    hide_bg: Annotated[bool | None, Field(alias="hideBg")] = None
    portal_show_thanks_after_submission: Annotated[
        bool | None, Field(alias="portalShowThanksAfterSubmission")
    ] = None


class FormScoresSync(Model):
    """An object. Source: tellescope.txt, lines 12661-12664."""

    score: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class Form(shared.Record):
    """A record of Forms (derived from what the page shows). Source: tellescope.txt, lines 12590-12671."""

    title: str | None = None
    num_fields: Annotated[int | float | None, Field(alias="numFields")] = None
    display_title: Annotated[str | None, Field(alias="displayTitle")] = None
    description: str | None = None
    custom_greeting: Annotated[str | None, Field(alias="customGreeting")] = None
    custom_signature: Annotated[str | None, Field(alias="customSignature")] = None
    custom_subject: Annotated[str | None, Field(alias="customSubject")] = None
    allow_public_url: Annotated[bool | None, Field(alias="allowPublicURL")] = None
    intake_phone: Annotated[str | None, Field(alias="intakePhone")] = None
    intake_email_required: Annotated[bool | None, Field(alias="intakeEmailRequired")] = None
    intake_email_hidden: Annotated[bool | None, Field(alias="intakeEmailHidden")] = None
    intake_date_of_birth: Annotated[str | None, Field(alias="intakeDateOfBirth")] = None
    intake_state: Annotated[str | None, Field(alias="intakeState")] = None
    intake_gender: Annotated[str | None, Field(alias="intakeGender")] = None
    intake_gender_is_sex: Annotated[bool | None, Field(alias="intakeGenderIsSex")] = None
    thanks_message: Annotated[str | None, Field(alias="thanksMessage")] = None
    html_thanks_message: Annotated[str | None, Field(alias="htmlThanksMessage")] = None
    type: str | None = None
    scoring: list[FormScoring] | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    ga4measurement_id: Annotated[str | None, Field(alias="ga4measurementId")] = None
    background_color: Annotated[str | None, Field(alias="backgroundColor")] = None
    product_ids: Annotated[list[ObjectId] | None, Field(alias="productIds")] = None
    submit_redirect_url: Annotated[str | None, Field(alias="submitRedirectURL")] = None
    customization: FormCustomization | None = None
    public_form_id_redirect: Annotated[str | None, Field(alias="publicFormIdRedirect")] = None
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
    scores_sync: Annotated[list[FormScoresSync] | None, Field(alias="scoresSync")] = None
    hide_after_unsubmitted_in_ms: Annotated[int | float | None, Field(alias="hideAfterUnsubmittedInMS")] = (
        None
    )
    hide_from_compose: Annotated[bool | None, Field(alias="hideFromCompose")] = None
    enduser_fields_to_append_for_sync: Annotated[
        list[str] | None, Field(alias="enduserFieldsToAppendForSync")
    ] = None


class FormCreate(Model):
    """An object. Source: tellescope.txt, lines 12678-12755."""

    title: str
    num_fields: Annotated[int | float | None, Field(alias="numFields")] = None
    display_title: Annotated[str | None, Field(alias="displayTitle")] = None
    description: str | None = None
    custom_greeting: Annotated[str | None, Field(alias="customGreeting")] = None
    custom_signature: Annotated[str | None, Field(alias="customSignature")] = None
    custom_subject: Annotated[str | None, Field(alias="customSubject")] = None
    allow_public_url: Annotated[bool | None, Field(alias="allowPublicURL")] = None
    intake_phone: Annotated[str | None, Field(alias="intakePhone")] = None
    intake_email_required: Annotated[bool | None, Field(alias="intakeEmailRequired")] = None
    intake_email_hidden: Annotated[bool | None, Field(alias="intakeEmailHidden")] = None
    intake_date_of_birth: Annotated[str | None, Field(alias="intakeDateOfBirth")] = None
    intake_state: Annotated[str | None, Field(alias="intakeState")] = None
    intake_gender: Annotated[str | None, Field(alias="intakeGender")] = None
    intake_gender_is_sex: Annotated[bool | None, Field(alias="intakeGenderIsSex")] = None
    thanks_message: Annotated[str | None, Field(alias="thanksMessage")] = None
    html_thanks_message: Annotated[str | None, Field(alias="htmlThanksMessage")] = None
    type: str | None = None
    scoring: list[FormScoring] | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    ga4measurement_id: Annotated[str | None, Field(alias="ga4measurementId")] = None
    background_color: Annotated[str | None, Field(alias="backgroundColor")] = None
    product_ids: Annotated[list[ObjectId] | None, Field(alias="productIds")] = None
    submit_redirect_url: Annotated[str | None, Field(alias="submitRedirectURL")] = None
    customization: FormCustomization | None = None
    public_form_id_redirect: Annotated[str | None, Field(alias="publicFormIdRedirect")] = None
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
    scores_sync: Annotated[list[FormScoresSync] | None, Field(alias="scoresSync")] = None
    hide_after_unsubmitted_in_ms: Annotated[int | float | None, Field(alias="hideAfterUnsubmittedInMS")] = (
        None
    )
    hide_from_compose: Annotated[bool | None, Field(alias="hideFromCompose")] = None
    enduser_fields_to_append_for_sync: Annotated[
        list[str] | None, Field(alias="enduserFieldsToAppendForSync")
    ] = None


class FormUpdates(Model):
    """An object. Source: tellescope.txt, lines 12763-12840."""

    title: str | None = None
    num_fields: Annotated[int | float | None, Field(alias="numFields")] = None
    display_title: Annotated[str | None, Field(alias="displayTitle")] = None
    description: str | None = None
    custom_greeting: Annotated[str | None, Field(alias="customGreeting")] = None
    custom_signature: Annotated[str | None, Field(alias="customSignature")] = None
    custom_subject: Annotated[str | None, Field(alias="customSubject")] = None
    allow_public_url: Annotated[bool | None, Field(alias="allowPublicURL")] = None
    intake_phone: Annotated[str | None, Field(alias="intakePhone")] = None
    intake_email_required: Annotated[bool | None, Field(alias="intakeEmailRequired")] = None
    intake_email_hidden: Annotated[bool | None, Field(alias="intakeEmailHidden")] = None
    intake_date_of_birth: Annotated[str | None, Field(alias="intakeDateOfBirth")] = None
    intake_state: Annotated[str | None, Field(alias="intakeState")] = None
    intake_gender: Annotated[str | None, Field(alias="intakeGender")] = None
    intake_gender_is_sex: Annotated[bool | None, Field(alias="intakeGenderIsSex")] = None
    thanks_message: Annotated[str | None, Field(alias="thanksMessage")] = None
    html_thanks_message: Annotated[str | None, Field(alias="htmlThanksMessage")] = None
    type: str | None = None
    scoring: list[FormScoring] | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    ga4measurement_id: Annotated[str | None, Field(alias="ga4measurementId")] = None
    background_color: Annotated[str | None, Field(alias="backgroundColor")] = None
    product_ids: Annotated[list[ObjectId] | None, Field(alias="productIds")] = None
    submit_redirect_url: Annotated[str | None, Field(alias="submitRedirectURL")] = None
    customization: FormCustomization | None = None
    public_form_id_redirect: Annotated[str | None, Field(alias="publicFormIdRedirect")] = None
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
    scores_sync: Annotated[list[FormScoresSync] | None, Field(alias="scoresSync")] = None
    hide_after_unsubmitted_in_ms: Annotated[int | float | None, Field(alias="hideAfterUnsubmittedInMS")] = (
        None
    )
    hide_from_compose: Annotated[bool | None, Field(alias="hideFromCompose")] = None
    enduser_fields_to_append_for_sync: Annotated[
        list[str] | None, Field(alias="enduserFieldsToAppendForSync")
    ] = None


class FormBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[Form] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
