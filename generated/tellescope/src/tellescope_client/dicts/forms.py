"""What the types of the same names in `models.forms` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts import shared as shared_dicts
from .._runtime.types import ObjectId
from ..models import shared


class FormCreate(TypedDict, total=False):
    title: Required[str]
    num_fields: int | None
    display_title: str | None
    description: str | None
    custom_greeting: str | None
    custom_signature: str | None
    custom_subject: str | None
    allow_public_url: bool | None
    intake_phone: Literal["optional", "required", "hidden"] | str | None
    intake_email_required: bool | None
    intake_email_hidden: bool | None
    intake_date_of_birth: Literal["optional", "required", "hidden"] | str | None
    intake_state: Literal["optional", "required", "hidden"] | str | None
    intake_gender: Literal["optional", "required", "hidden"] | str | None
    intake_gender_is_sex: bool | None
    thanks_message: str | None
    html_thanks_message: str | None
    type: Literal["note", "enduserFacing"] | str | None
    scoring: Sequence[shared.FormScoring | shared_dicts.FormScoring | Mapping[str, Any]] | None
    external_id: str | None
    ga4measurement_id: str | None
    background_color: str | None
    product_ids: Sequence[ObjectId] | None
    submit_redirect_url: str | None
    customization: shared.FormCustomization | shared_dicts.FormCustomization | None
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
    scores_sync: Sequence[shared.FormScoresSync | shared_dicts.FormScoresSync | Mapping[str, Any]] | None
    hide_after_unsubmitted_in_ms: int | None
    hide_from_compose: bool | None
    enduser_fields_to_append_for_sync: Sequence[str] | None


class FormUpdates(TypedDict, total=False):
    title: str | None
    num_fields: int | None
    display_title: str | None
    description: str | None
    custom_greeting: str | None
    custom_signature: str | None
    custom_subject: str | None
    allow_public_url: bool | None
    intake_phone: Literal["optional", "required", "hidden"] | str | None
    intake_email_required: bool | None
    intake_email_hidden: bool | None
    intake_date_of_birth: Literal["optional", "required", "hidden"] | str | None
    intake_state: Literal["optional", "required", "hidden"] | str | None
    intake_gender: Literal["optional", "required", "hidden"] | str | None
    intake_gender_is_sex: bool | None
    thanks_message: str | None
    html_thanks_message: str | None
    type: Literal["note", "enduserFacing"] | str | None
    scoring: Sequence[shared.FormScoring | shared_dicts.FormScoring | Mapping[str, Any]] | None
    external_id: str | None
    ga4measurement_id: str | None
    background_color: str | None
    product_ids: Sequence[ObjectId] | None
    submit_redirect_url: str | None
    customization: shared.FormCustomization | shared_dicts.FormCustomization | None
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
    scores_sync: Sequence[shared.FormScoresSync | shared_dicts.FormScoresSync | Mapping[str, Any]] | None
    hide_after_unsubmitted_in_ms: int | None
    hide_from_compose: bool | None
    enduser_fields_to_append_for_sync: Sequence[str] | None
