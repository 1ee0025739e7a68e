"""What the types of the same names in `models.form_fields` describe, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import shared


class FormFieldEnduserFields(TypedDict, total=False):
    state: shared.AppointmentLocationState | str | None


class FormFieldCreate(TypedDict, total=False):
    form_id: Required[str]
    title: Required[str]
    header_text: str | None
    placeholder: str | None
    type: shared.FormFieldType | str | None
    previous_fields: (
        Sequence[shared.FormFieldPreviousField | shared_dicts.FormFieldPreviousField | Mapping[str, Any]]
        | None
    )
    flowchart_ui: shared.FlowchartUI | shared_dicts.FlowchartUI | None
    options: shared.FormFieldOptions | shared_dicts.FormFieldOptions | None
    description: str | None
    html_description: str | None
    intake_field: str | None
    is_optional: bool | None
    full_zip: bool | None
    is_in_group: bool | None
    external_id: str | None
    shared_with_enduser: bool | None
    callout_conditions: (
        Sequence[
            shared.FormFieldCalloutCondition | shared_dicts.FormFieldCalloutCondition | Mapping[str, Any]
        ]
        | None
    )
    highlight_on_timeline: bool | None
    prepopulate_from_fields: bool | None
    prepopulate_from_database: (
        shared.FormFieldPrepopulateFromDatabase | shared_dicts.FormFieldPrepopulateFromDatabase | None
    )
    disabled_when_prepopulated: bool | None
    feedback: Sequence[shared.FormFieldFeedback | shared_dicts.FormFieldFeedback | Mapping[str, Any]] | None
    title_font_size: float | None


class FormFieldUpdates(TypedDict, total=False):
    form_id: str | None
    title: str | None
    header_text: str | None
    placeholder: str | None
    type: shared.FormFieldType | str | None
    previous_fields: (
        Sequence[shared.FormFieldPreviousField | shared_dicts.FormFieldPreviousField | Mapping[str, Any]]
        | None
    )
    flowchart_ui: shared.FlowchartUI | shared_dicts.FlowchartUI | None
    options: shared.FormFieldOptions | shared_dicts.FormFieldOptions | None
    description: str | None
    html_description: str | None
    intake_field: str | None
    is_optional: bool | None
    full_zip: bool | None
    is_in_group: bool | None
    external_id: str | None
    shared_with_enduser: bool | None
    callout_conditions: (
        Sequence[
            shared.FormFieldCalloutCondition | shared_dicts.FormFieldCalloutCondition | Mapping[str, Any]
        ]
        | None
    )
    highlight_on_timeline: bool | None
    prepopulate_from_fields: bool | None
    prepopulate_from_database: (
        shared.FormFieldPrepopulateFromDatabase | shared_dicts.FormFieldPrepopulateFromDatabase | None
    )
    disabled_when_prepopulated: bool | None
    feedback: Sequence[shared.FormFieldFeedback | shared_dicts.FormFieldFeedback | Mapping[str, Any]] | None
    title_font_size: float | None
