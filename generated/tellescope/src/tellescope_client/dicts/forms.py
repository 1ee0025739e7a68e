"""What `models.forms` describes, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..models import forms as models
from .._runtime.types import ObjectId


class FormScoring(TypedDict, total=False):
    """As `models.forms.FormScoring`."""

    title: str | None
    field_id: ObjectId | None
    response: str | None
    score: str | None


class FormCustomization(TypedDict, total=False):
    """As `models.forms.FormCustomization`."""

    public_form_html_description: str | None
    public_form_submit_html_description: str | None
    public_label_prefix: str | None
    hide_progress_bar: bool | None
    hide_logo: bool | None
    show_restart_at_end: bool | None
    multi_page_public_questions: bool | None
    logo_height: float | None
    hide_bg: bool | None
    portal_show_thanks_after_submission: bool | None


class FormScoresSync(TypedDict, total=False):
    """As `models.forms.FormScoresSync`."""

    score: str | None
    external_id: str | None


class FormCreate(TypedDict, total=False):
    """As `models.forms.FormCreate`."""

    title: Required[str]
    num_fields: int | None
    display_title: str | None
    description: str | None
    custom_greeting: str | None
    custom_signature: str | None
    custom_subject: str | None
    allow_public_url: bool | None
    intake_phone: str | None
    intake_email_required: bool | None
    intake_email_hidden: bool | None
    intake_date_of_birth: str | None
    intake_state: str | None
    intake_gender: str | None
    intake_gender_is_sex: bool | None
    thanks_message: str | None
    html_thanks_message: str | None
    type: str | None
    scoring: Sequence[models.FormScoring | FormScoring | Mapping[str, Any]] | None
    external_id: str | None
    ga4measurement_id: str | None
    background_color: str | None
    product_ids: Sequence[ObjectId] | None
    submit_redirect_url: str | None
    customization: models.FormCustomization | FormCustomization | None
    public_form_id_redirect: str | None
    disabled: bool | None
    disable_automatic_integration_push: bool | None
    custom_type_ids: Sequence[ObjectId] | None
    lock_responses_on_submission: bool | None
    tags: Sequence[str] | None
    language: str | None
    is_non_visit_elation_note: bool | None
    public_show_language: bool | None
    public_show_download: bool | None
    canvas_id: str | None
    canvas_question_id: str | None
    sync_to_olh: bool | None
    sync_with_responses_from_form_ids: Sequence[str] | None
    scores_sync: Sequence[models.FormScoresSync | FormScoresSync | Mapping[str, Any]] | None
    hide_after_unsubmitted_in_ms: int | None
    hide_from_compose: bool | None
    enduser_fields_to_append_for_sync: Sequence[str] | None


class FormUpdates(TypedDict, total=False):
    """As `models.forms.FormUpdates`."""

    title: str | None
    num_fields: int | None
    display_title: str | None
    description: str | None
    custom_greeting: str | None
    custom_signature: str | None
    custom_subject: str | None
    allow_public_url: bool | None
    intake_phone: str | None
    intake_email_required: bool | None
    intake_email_hidden: bool | None
    intake_date_of_birth: str | None
    intake_state: str | None
    intake_gender: str | None
    intake_gender_is_sex: bool | None
    thanks_message: str | None
    html_thanks_message: str | None
    type: str | None
    scoring: Sequence[models.FormScoring | FormScoring | Mapping[str, Any]] | None
    external_id: str | None
    ga4measurement_id: str | None
    background_color: str | None
    product_ids: Sequence[ObjectId] | None
    submit_redirect_url: str | None
    customization: models.FormCustomization | FormCustomization | None
    public_form_id_redirect: str | None
    disabled: bool | None
    disable_automatic_integration_push: bool | None
    custom_type_ids: Sequence[ObjectId] | None
    lock_responses_on_submission: bool | None
    tags: Sequence[str] | None
    language: str | None
    is_non_visit_elation_note: bool | None
    public_show_language: bool | None
    public_show_download: bool | None
    canvas_id: str | None
    canvas_question_id: str | None
    sync_to_olh: bool | None
    sync_with_responses_from_form_ids: Sequence[str] | None
    scores_sync: Sequence[models.FormScoresSync | FormScoresSync | Mapping[str, Any]] | None
    hide_after_unsubmitted_in_ms: int | None
    hide_from_compose: bool | None
    enduser_fields_to_append_for_sync: Sequence[str] | None
