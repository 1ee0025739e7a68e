"""Models of FormFields."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class FormFieldTableChoice(Model):
    """An object. Source: tellescope.txt, lines 11311-11315."""

    type: str | None = None
    """(for example "Text")"""
    label: str | None = None
    info: dict[str, Any] | None = None


class FormFieldDatabaseFilter(Model):
    """An object. Source: tellescope.txt, lines 11353-11356."""

    database_label: Annotated[str | None, Field(alias="databaseLabel")] = None
    field_id: Annotated[str | None, Field(alias="fieldId")] = None


class FormFieldOptions(Model):
    """An object. Source: tellescope.txt, lines 11307-11402."""

    default: str | None = None
    booking_page_id: Annotated[str | None, Field(alias="bookingPageId")] = None
    table_choices: Annotated[list[FormFieldTableChoice] | None, Field(alias="tableChoices")] = None
    choices: list[str] | None = None
    canvas_codings: Annotated[list[shared.CalendarEventCanvasCoding] | None, Field(alias="canvasCodings")] = (
        None
    )
    from_: Annotated[int | float | None, Field(alias="from")] = None
    to: int | float | None = None
    other: bool | None = None
    radio: bool | None = None
    pdf_attachment: Annotated[str | None, Field(alias="pdfAttachment")] = None
    sub_fields: Annotated[list[shared.FormFieldSubField] | None, Field(alias="subFields")] = None
    valid_file_types: Annotated[list[str] | None, Field(alias="validFileTypes")] = None
    product_ids: Annotated[list[str] | None, Field(alias="productIds")] = None
    charge_immediately: Annotated[bool | None, Field(alias="chargeImmediately")] = None
    signature_url: Annotated[str | None, Field(alias="signatureUrl")] = None
    max_length: Annotated[int | float | None, Field(alias="maxLength")] = None
    min_length: Annotated[int | float | None, Field(alias="minLength")] = None
    repeat: bool | None = None
    database_id: Annotated[str | None, Field(alias="databaseId")] = None
    database_label: Annotated[str | None, Field(alias="databaseLabel")] = None
    database_labels: Annotated[list[str] | None, Field(alias="databaseLabels")] = None
    database_filter: Annotated[FormFieldDatabaseFilter | None, Field(alias="databaseFilter")] = None
    use_date_picker: Annotated[bool | None, Field(alias="useDatePicker")] = None
    shared_intake_fields: Annotated[list[str] | None, Field(alias="sharedIntakeFields")] = None
    hidden_default_fields: Annotated[list[str] | None, Field(alias="hiddenDefaultFields")] = None
    copy_response: Annotated[bool | None, Field(alias="copyResponse")] = None
    disable_go_back: Annotated[bool | None, Field(alias="disableGoBack")] = None
    disable_next: Annotated[bool | None, Field(alias="disableNext")] = None
    canvas_consent_category: Annotated[
        shared.CalendarEventCanvasCoding | None, Field(alias="canvasConsentCategory")
    ] = None
    custom_price_message: Annotated[str | None, Field(alias="customPriceMessage")] = None
    billing_provider: Annotated[str | None, Field(alias="billingProvider")] = None
    address_fields: Annotated[list[str] | None, Field(alias="addressFields")] = None
    valid_states: Annotated[list[str] | None, Field(alias="validStates")] = None
    auto_advance: Annotated[bool | None, Field(alias="autoAdvance")] = None
    auto_submit: Annotated[bool | None, Field(alias="autoSubmit")] = None
    user_tags: Annotated[list[str] | None, Field(alias="userTags")] = None
    user_filter_tags: Annotated[list[str] | None, Field(alias="userFilterTags")] = None
    prefill_signature: Annotated[bool | None, Field(alias="prefillSignature")] = None
    require_predefined_insurer: Annotated[bool | None, Field(alias="requirePredefinedInsurer")] = None
    include_group_number: Annotated[bool | None, Field(alias="includeGroupNumber")] = None
    hold_appointment_minutes: Annotated[int | float | None, Field(alias="holdAppointmentMinutes")] = None
    range_step_size: Annotated[int | float | None, Field(alias="rangeStepSize")] = None
    redirect_form_id: Annotated[str | None, Field(alias="redirectFormId")] = None
    redirect_external_url: Annotated[str | None, Field(alias="redirectExternalUrl")] = None
    custom_type_id: Annotated[str | None, Field(alias="customTypeId")] = None
    group_padding: Annotated[int | float | None, Field(alias="groupPadding")] = None
    save_intake_on_partial: Annotated[bool | None, Field(alias="saveIntakeOnPartial")] = None
    max: int | float | None = None
    min: int | float | None = None
    stripe_key: Annotated[str | None, Field(alias="stripeKey")] = None
    data_source: Annotated[str | None, Field(alias="dataSource")] = None


class FormFieldCalloutCondition(Model):
    """An object. Source: tellescope.txt, lines 11412-11415."""

    comparison: str | None = None
    """(for example "Equals")"""
    value: str | None = None


class FormFieldPrepopulateFromDatabase(Model):
    """An object. Source: tellescope.txt, lines 11419-11423."""

    database_id: Annotated[str | None, Field(alias="databaseId")] = None
    field: str | None = None
    overwrite: bool | None = None


class FormFieldFeedback(Model):
    """An object. Source: tellescope.txt, lines 11426-11429."""

    if_equals: Annotated[str | None, Field(alias="ifEquals")] = None
    display: str | None = None


class FormField(shared.Record):
    """A record of FormFields (derived from what the page shows). Source: tellescope.txt, lines
    11287-11432.
    """

    form_id: Annotated[str | None, Field(alias="formId")] = None
    title: str | None = None
    header_text: Annotated[str | None, Field(alias="headerText")] = None
    placeholder: str | None = None
    type: str | None = None
    previous_fields: Annotated[
        list[shared.AutomatedActionAssignment] | None, Field(alias="previousFields")
    ] = None
    flowchart_ui: Annotated[shared.FlowchartUI | None, Field(alias="flowchartUI")] = None
    options: FormFieldOptions | None = None
    description: str | None = None
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    intake_field: Annotated[str | None, Field(alias="intakeField")] = None
    is_optional: Annotated[bool | None, Field(alias="isOptional")] = None
    full_zip: Annotated[bool | None, Field(alias="fullZIP")] = None
    is_in_group: Annotated[bool | None, Field(alias="isInGroup")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    shared_with_enduser: Annotated[bool | None, Field(alias="sharedWithEnduser")] = None
    callout_conditions: Annotated[
        list[FormFieldCalloutCondition] | None, Field(alias="calloutConditions")
    ] = None
    highlight_on_timeline: Annotated[bool | None, Field(alias="highlightOnTimeline")] = None
    prepopulate_from_fields: Annotated[bool | None, Field(alias="prepopulateFromFields")] = None
    prepopulate_from_database: Annotated[
        FormFieldPrepopulateFromDatabase | None, Field(alias="prepopulateFromDatabase")
    ] = None
    disabled_when_prepopulated: Annotated[bool | None, Field(alias="disabledWhenPrepopulated")] = None
    feedback: list[FormFieldFeedback] | None = None
    title_font_size: Annotated[int | float | None, Field(alias="titleFontSize")] = None


class FormFieldEnduserFields(Model):
    """An object. Source: tellescope.txt, lines 11283-11285."""

    state: str | None = None


class FormFieldCreate(Model):
    """An object. Source: tellescope.txt, lines 11439-11580."""

    form_id: Annotated[str, Field(alias="formId")]
    title: str
    header_text: Annotated[str | None, Field(alias="headerText")] = None
    placeholder: str | None = None
    type: str | None = None
    previous_fields: Annotated[
        list[shared.AutomatedActionAssignment] | None, Field(alias="previousFields")
    ] = None
    flowchart_ui: Annotated[shared.FlowchartUI | None, Field(alias="flowchartUI")] = None
    options: FormFieldOptions | None = None
    description: str | None = None
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    intake_field: Annotated[str | None, Field(alias="intakeField")] = None
    is_optional: Annotated[bool | None, Field(alias="isOptional")] = None
    full_zip: Annotated[bool | None, Field(alias="fullZIP")] = None
    is_in_group: Annotated[bool | None, Field(alias="isInGroup")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    shared_with_enduser: Annotated[bool | None, Field(alias="sharedWithEnduser")] = None
    callout_conditions: Annotated[
        list[FormFieldCalloutCondition] | None, Field(alias="calloutConditions")
    ] = None
    highlight_on_timeline: Annotated[bool | None, Field(alias="highlightOnTimeline")] = None
    prepopulate_from_fields: Annotated[bool | None, Field(alias="prepopulateFromFields")] = None
    prepopulate_from_database: Annotated[
        FormFieldPrepopulateFromDatabase | None, Field(alias="prepopulateFromDatabase")
    ] = None
    disabled_when_prepopulated: Annotated[bool | None, Field(alias="disabledWhenPrepopulated")] = None
    feedback: list[FormFieldFeedback] | None = None
    title_font_size: Annotated[int | float | None, Field(alias="titleFontSize")] = None


class FormFieldUpdates(Model):
    """An object. Source: tellescope.txt, lines 11588-11729."""

    form_id: Annotated[str | None, Field(alias="formId")] = None
    title: str | None = None
    header_text: Annotated[str | None, Field(alias="headerText")] = None
    placeholder: str | None = None
    type: str | None = None
    previous_fields: Annotated[
        list[shared.AutomatedActionAssignment] | None, Field(alias="previousFields")
    ] = None
    flowchart_ui: Annotated[shared.FlowchartUI | None, Field(alias="flowchartUI")] = None
    options: FormFieldOptions | None = None
    description: str | None = None
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    intake_field: Annotated[str | None, Field(alias="intakeField")] = None
    is_optional: Annotated[bool | None, Field(alias="isOptional")] = None
    full_zip: Annotated[bool | None, Field(alias="fullZIP")] = None
    is_in_group: Annotated[bool | None, Field(alias="isInGroup")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    shared_with_enduser: Annotated[bool | None, Field(alias="sharedWithEnduser")] = None
    callout_conditions: Annotated[
        list[FormFieldCalloutCondition] | None, Field(alias="calloutConditions")
    ] = None
    highlight_on_timeline: Annotated[bool | None, Field(alias="highlightOnTimeline")] = None
    prepopulate_from_fields: Annotated[bool | None, Field(alias="prepopulateFromFields")] = None
    prepopulate_from_database: Annotated[
        FormFieldPrepopulateFromDatabase | None, Field(alias="prepopulateFromDatabase")
    ] = None
    disabled_when_prepopulated: Annotated[bool | None, Field(alias="disabledWhenPrepopulated")] = None
    feedback: list[FormFieldFeedback] | None = None
    title_font_size: Annotated[int | float | None, Field(alias="titleFontSize")] = None


class FormFieldBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[FormField] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
