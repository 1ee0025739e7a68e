"""What `models.form_fields` describes, as dicts that functions take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..dicts import shared as shared_dicts
from ..models import form_fields as models
from ..models import shared


class FormFieldTableChoice(TypedDict, total=False):
    """As `models.form_fields.FormFieldTableChoice`."""

    type: str | None
    label: str | None
    info: Mapping[str, Any] | None


class FormFieldDatabaseFilter(TypedDict, total=False):
    """As `models.form_fields.FormFieldDatabaseFilter`."""

    database_label: str | None
    field_id: str | None


class FormFieldOptions(TypedDict, total=False):
    """As `models.form_fields.FormFieldOptions`."""

    default: str | None
    booking_page_id: str | None
    table_choices: Sequence[models.FormFieldTableChoice | FormFieldTableChoice | Mapping[str, Any]] | None
    choices: Sequence[str] | None
    canvas_codings: (
        Sequence[
            shared.CalendarEventCanvasCoding | shared_dicts.CalendarEventCanvasCoding | Mapping[str, Any]
        ]
        | None
    )
    from_: float | None
    to: float | None
    other: bool | None
    radio: bool | None
    pdf_attachment: str | None
    sub_fields: Sequence[shared.FormFieldSubField | shared_dicts.FormFieldSubField | Mapping[str, Any]] | None
    valid_file_types: Sequence[str] | None
    product_ids: Sequence[str] | None
    charge_immediately: bool | None
    signature_url: str | None
    max_length: float | None
    min_length: float | None
    repeat: bool | None
    database_id: str | None
    database_label: str | None
    database_labels: Sequence[str] | None
    database_filter: models.FormFieldDatabaseFilter | FormFieldDatabaseFilter | None
    use_date_picker: bool | None
    shared_intake_fields: Sequence[str] | None
    hidden_default_fields: Sequence[str] | None
    copy_response: bool | None
    disable_go_back: bool | None
    disable_next: bool | None
    canvas_consent_category: shared.CalendarEventCanvasCoding | shared_dicts.CalendarEventCanvasCoding | None
    custom_price_message: str | None
    billing_provider: str | None
    address_fields: Sequence[str] | None
    valid_states: Sequence[str] | None
    auto_advance: bool | None
    auto_submit: bool | None
    user_tags: Sequence[str] | None
    user_filter_tags: Sequence[str] | None
    prefill_signature: bool | None
    require_predefined_insurer: bool | None
    include_group_number: bool | None
    hold_appointment_minutes: float | None
    range_step_size: float | None
    redirect_form_id: str | None
    redirect_external_url: str | None
    custom_type_id: str | None
    group_padding: float | None
    save_intake_on_partial: bool | None
    max: float | None
    min: float | None
    stripe_key: str | None
    data_source: str | None


class FormFieldCalloutCondition(TypedDict, total=False):
    """As `models.form_fields.FormFieldCalloutCondition`."""

    comparison: str | None
    value: str | None


class FormFieldPrepopulateFromDatabase(TypedDict, total=False):
    """As `models.form_fields.FormFieldPrepopulateFromDatabase`."""

    database_id: str | None
    field: str | None
    overwrite: bool | None


class FormFieldFeedback(TypedDict, total=False):
    """As `models.form_fields.FormFieldFeedback`."""

    if_equals: str | None
    display: str | None


class FormFieldEnduserFields(TypedDict, total=False):
    """As `models.form_fields.FormFieldEnduserFields`."""

    state: str | None


class FormFieldCreate(TypedDict, total=False):
    """As `models.form_fields.FormFieldCreate`."""

    form_id: Required[str]
    title: Required[str]
    header_text: str | None
    placeholder: str | None
    type: str | None
    previous_fields: (
        Sequence[
            shared.AutomatedActionAssignment | shared_dicts.AutomatedActionAssignment | Mapping[str, Any]
        ]
        | None
    )
    flowchart_ui: shared.FlowchartUI | shared_dicts.FlowchartUI | None
    options: models.FormFieldOptions | FormFieldOptions | None
    description: str | None
    html_description: str | None
    intake_field: str | None
    is_optional: bool | None
    full_zip: bool | None
    is_in_group: bool | None
    external_id: str | None
    shared_with_enduser: bool | None
    callout_conditions: (
        Sequence[models.FormFieldCalloutCondition | FormFieldCalloutCondition | Mapping[str, Any]] | None
    )
    highlight_on_timeline: bool | None
    prepopulate_from_fields: bool | None
    prepopulate_from_database: (
        models.FormFieldPrepopulateFromDatabase | FormFieldPrepopulateFromDatabase | None
    )
    disabled_when_prepopulated: bool | None
    feedback: Sequence[models.FormFieldFeedback | FormFieldFeedback | Mapping[str, Any]] | None
    title_font_size: float | None


class FormFieldUpdates(TypedDict, total=False):
    """As `models.form_fields.FormFieldUpdates`."""

    form_id: str | None
    title: str | None
    header_text: str | None
    placeholder: str | None
    type: str | None
    previous_fields: (
        Sequence[
            shared.AutomatedActionAssignment | shared_dicts.AutomatedActionAssignment | Mapping[str, Any]
        ]
        | None
    )
    flowchart_ui: shared.FlowchartUI | shared_dicts.FlowchartUI | None
    options: models.FormFieldOptions | FormFieldOptions | None
    description: str | None
    html_description: str | None
    intake_field: str | None
    is_optional: bool | None
    full_zip: bool | None
    is_in_group: bool | None
    external_id: str | None
    shared_with_enduser: bool | None
    callout_conditions: (
        Sequence[models.FormFieldCalloutCondition | FormFieldCalloutCondition | Mapping[str, Any]] | None
    )
    highlight_on_timeline: bool | None
    prepopulate_from_fields: bool | None
    prepopulate_from_database: (
        models.FormFieldPrepopulateFromDatabase | FormFieldPrepopulateFromDatabase | None
    )
    disabled_when_prepopulated: bool | None
    feedback: Sequence[models.FormFieldFeedback | FormFieldFeedback | Mapping[str, Any]] | None
    title_font_size: float | None
