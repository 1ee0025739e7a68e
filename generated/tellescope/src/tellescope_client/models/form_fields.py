"""Models of FormFields."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from ..models.shared import FormField as FormField
from ..models.shared import FormFieldCalloutCondition as FormFieldCalloutCondition
from ..models.shared import FormFieldDatabaseFilter as FormFieldDatabaseFilter
from ..models.shared import FormFieldFeedback as FormFieldFeedback
from ..models.shared import FormFieldOptions as FormFieldOptions
from ..models.shared import FormFieldPrepopulateFromDatabase as FormFieldPrepopulateFromDatabase
from ..models.shared import FormFieldTableChoice as FormFieldTableChoice
from .._runtime.model import Model
from .._runtime.types import ALWAYS_THERE
from ..models import shared


class FormFieldsLoadChoicesFromDatabaseResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    choices: list[shared.DatabaseRecord] = ALWAYS_THERE


class FormFieldEnduserFields(Model):
    """An object. Source: tellescope.txt:11283-11285."""

    state: shared.AppointmentLocationState | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""


class FormFieldsBookingInfoResponse(Model):
    """An object (known from the vendor's packages, not from the page)."""

    booking_url: Annotated[str, Field(alias="bookingURL")] = ALWAYS_THERE
    warning_message: Annotated[str | None, Field(alias="warningMessage")] = None
    entropy: str = ALWAYS_THERE


class FormFieldCreate(Model):
    """An object. Source: tellescope.txt:11439-11580."""

    form_id: Annotated[str, Field(alias="formId")]
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    title: str
    header_text: Annotated[str | None, Field(alias="headerText")] = None
    placeholder: str | None = None
    type: shared.FormFieldType | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    previous_fields: Annotated[list[shared.FormFieldPreviousField] | None, Field(alias="previousFields")] = (
        None
    )
    flowchart_ui: Annotated[shared.FlowchartUI | None, Field(alias="flowchartUI")] = None
    options: shared.FormFieldOptions | None = None
    description: str | None = None
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    intake_field: Annotated[str | None, Field(alias="intakeField")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    is_optional: Annotated[bool | None, Field(alias="isOptional")] = None
    full_zip: Annotated[bool | None, Field(alias="fullZIP")] = None
    is_in_group: Annotated[bool | None, Field(alias="isInGroup")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    shared_with_enduser: Annotated[bool | None, Field(alias="sharedWithEnduser")] = None
    callout_conditions: Annotated[
        list[shared.FormFieldCalloutCondition] | None, Field(alias="calloutConditions")
    ] = None
    highlight_on_timeline: Annotated[bool | None, Field(alias="highlightOnTimeline")] = None
    prepopulate_from_fields: Annotated[bool | None, Field(alias="prepopulateFromFields")] = None
    prepopulate_from_database: Annotated[
        shared.FormFieldPrepopulateFromDatabase | None, Field(alias="prepopulateFromDatabase")
    ] = None
    disabled_when_prepopulated: Annotated[bool | None, Field(alias="disabledWhenPrepopulated")] = None
    feedback: list[shared.FormFieldFeedback] | None = None
    title_font_size: Annotated[int | float | None, Field(alias="titleFontSize")] = None


class FormFieldUpdates(Model):
    """An object. Source: tellescope.txt:11588-11729."""

    form_id: Annotated[str | None, Field(alias="formId")] = None
    """(object-id, not on the page: @tellescope/schema 1.174.0)"""
    title: str | None = None
    header_text: Annotated[str | None, Field(alias="headerText")] = None
    placeholder: str | None = None
    type: shared.FormFieldType | str | None = None
    """(not on the page: @tellescope/schema 1.174.0)"""
    previous_fields: Annotated[list[shared.FormFieldPreviousField] | None, Field(alias="previousFields")] = (
        None
    )
    flowchart_ui: Annotated[shared.FlowchartUI | None, Field(alias="flowchartUI")] = None
    options: shared.FormFieldOptions | None = None
    description: str | None = None
    html_description: Annotated[str | None, Field(alias="htmlDescription")] = None
    intake_field: Annotated[str | None, Field(alias="intakeField")] = None
    """(not on the page: @tellescope/types-models 1.174.0)"""
    is_optional: Annotated[bool | None, Field(alias="isOptional")] = None
    full_zip: Annotated[bool | None, Field(alias="fullZIP")] = None
    is_in_group: Annotated[bool | None, Field(alias="isInGroup")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    shared_with_enduser: Annotated[bool | None, Field(alias="sharedWithEnduser")] = None
    callout_conditions: Annotated[
        list[shared.FormFieldCalloutCondition] | None, Field(alias="calloutConditions")
    ] = None
    highlight_on_timeline: Annotated[bool | None, Field(alias="highlightOnTimeline")] = None
    prepopulate_from_fields: Annotated[bool | None, Field(alias="prepopulateFromFields")] = None
    prepopulate_from_database: Annotated[
        shared.FormFieldPrepopulateFromDatabase | None, Field(alias="prepopulateFromDatabase")
    ] = None
    disabled_when_prepopulated: Annotated[bool | None, Field(alias="disabledWhenPrepopulated")] = None
    feedback: list[shared.FormFieldFeedback] | None = None
    title_font_size: Annotated[int | float | None, Field(alias="titleFontSize")] = None


class FormFieldBatch(Model):
    """An object (known from elsewhere, not from the page)."""

    created: list[shared.FormField] = ALWAYS_THERE
    errors: list[dict[str, Any]] = ALWAYS_THERE
