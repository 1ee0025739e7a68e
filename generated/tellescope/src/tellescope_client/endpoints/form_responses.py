"""FormResponses.

Source: tellescope.txt:11822-12570.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.types import ObjectId
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import form_responses as dicts
    from ..dicts import shared as shared_dicts
    from ..models import form_responses as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.form_responses", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.form_responses", __package__)
    shared = LazyModule("..models.shared", __package__)

_SESSION_FOR_PUBLIC_FORM: Operation[models.SessionForPublicFormResponse] = Operation(
    "form_responses.session_for_public_form",
    "POST",
    "/session-for-public-form",
    returns=lambda: models.SessionForPublicFormResponse,
    security=(),
    types={"skipMatch": bool},
    required=("formId", "businessId"),
)
_PREPARE_FORM_RESPONSE: Operation[models.PrepareFormResponseResponse] = Operation(
    "form_responses.prepare_form_response",
    "POST",
    "/prepare-form-response",
    returns=lambda: models.PrepareFormResponseResponse,
    types={"expireAt": lambda: dt.datetime, "isInternalNote": bool},
    required=("formId", "enduserId"),
)
_GENERATE_PDF: Operation[bytes] = Operation(
    "form_responses.generate_pdf",
    "GET",
    "/form-responses/generate-pdf",
    answer="binary",
    returns=lambda: bytes,
    required=("id",),
)
_PUSH_TO_EHR: Operation[Any] = Operation(
    "form_responses.push_to_ehr",
    "POST",
    "/form-responses/push-to-ehr",
    types={"addedResponses": lambda: list[models.FormResponseResponse]},
    required=("id",),
)
_SAVE_FIELD_RESPONSE: Operation[Any] = Operation(
    "form_responses.save_field_response",
    "PATCH",
    "/save-field-response",
    types={
        "response": lambda: models.SaveFieldResponseResponse,
        "responses": lambda: list[models.FormResponseResponse],
    },
)
_SUBMIT_FORM_RESPONSE: Operation[models.SubmitFormResponseResponse] = Operation(
    "form_responses.submit_form_response",
    "PATCH",
    "/submit-form-response",
    returns=lambda: models.SubmitFormResponseResponse,
    types={
        "responses": lambda: list[models.FormResponseResponse],
        "productIds": lambda: list[str],
        "utm": lambda: list[shared.FieldAndValue],
    },
    required=("accessCode", "responses"),
)
_FORM_INFO_FOR_ACCESS_CODE: Operation[models.FormInfoForAccessCodeResponse] = Operation(
    "form_responses.form_info_for_access_code",
    "GET",
    "/form-info-for-access-code",
    returns=lambda: models.FormInfoForAccessCodeResponse,
    required=("accessCode",),
)
_STRIPE_DETAILS: Operation[models.FormResponsesStripeDetailsResponse] = Operation(
    "form_responses.stripe_details",
    "GET",
    "/form-responses/stripe-details",
    returns=lambda: models.FormResponsesStripeDetailsResponse,
    required=("fieldId",),
)
_REPORT: Operation[shared.CalendarEventResponse] = Operation(
    "form_responses.report",
    "POST",
    "/form-responses/report",
    returns=lambda: shared.CalendarEventResponse,
    types={
        "queries": lambda: dict[str, dict[str, Any]],
        "formIds": lambda: list[ObjectId],
        "submittedAtRange": lambda: shared.FromAndTo,
        "range": lambda: shared.FromAndTo,
        "enduserFilter": lambda: dict[str, Any],
        "submittedOnly": bool,
        "includeIds": bool,
    },
    required=("queries",),
)
_RELATED_FORMS_REPORT: Operation[shared.CalendarEventResponse] = Operation(
    "form_responses.related_forms_report",
    "POST",
    "/form-responses/related-forms-report",
    returns=lambda: shared.CalendarEventResponse,
    types={
        "formIds": lambda: list[ObjectId],
        "submittedAtRange": lambda: shared.FromAndTo,
        "childSubmittedAtRange": lambda: shared.FromAndTo,
        "answers": lambda: list[str],
        "enduserFilter": lambda: dict[str, Any],
    },
)
_ENDUSER_STATISTICS: Operation[shared.EndusersEngagementResponse] = Operation(
    "form_responses.enduser_statistics",
    "POST",
    "/form-responses/enduser-statistics",
    returns=lambda: shared.EndusersEngagementResponse,
    types={
        "formIds": lambda: list[str],
        "range": lambda: shared.FromAndTo,
        "enduserFields": lambda: list[shared.FieldAndValue],
        "endusersFilter": lambda: dict[str, Any],
        "includeCalendarEventTemplateIds": lambda: list[str],
    },
)
_ENDUSER_STATISTICS_BY_SUBMITTER: Operation[shared.EndusersEngagementByUseridResponse] = Operation(
    "form_responses.enduser_statistics_by_submitter",
    "POST",
    "/form-responses/enduser-statistics-by-submitter",
    returns=lambda: shared.EndusersEngagementByUseridResponse,
    types={
        "formIds": lambda: list[str],
        "range": lambda: shared.FromAndTo,
        "enduserFields": lambda: list[shared.FieldAndValue],
        "endusersFilter": lambda: dict[str, Any],
        "includeCalendarEventTemplateIds": lambda: list[str],
    },
)
_DISTRIBUTION_REPORT: Operation[shared.CalendarEventResponse] = Operation(
    "form_responses.distribution_report",
    "POST",
    "/form-responses/distribution-report",
    returns=lambda: shared.CalendarEventResponse,
    types={"formIds": lambda: list[str], "submittedAtRange": lambda: shared.FromAndTo},
    required=("formIds", "submittedAtRange"),
)
_CREATE: Operation[models.FormResponse] = Operation(
    "form_responses.create",
    "POST",
    "/form-response",
    returns=lambda: models.FormResponse,
    types={
        "submissionExpiresAt": float,
        "openedAt": lambda: dt.datetime,
        "publicSubmit": bool,
        "submittedByIsPlaceholder": bool,
        "submittedAt": lambda: dt.datetime,
        "responses": lambda: list[models.FormResponseResponse],
        "draftSavedAt": lambda: dt.datetime,
        "hideFromEnduserPortal": bool,
        "isInternalNote": bool,
        "pinnedAt": lambda: shared.DateTimeOrEmpty,
        "tags": lambda: list[str],
        "groupPosition": float,
        "hideAfterUnsubmittedInMS": float,
        "addenda": lambda: list[models.FormResponseAddenda],
    },
    required=("formId",),
)
_CREATE_MANY: Operation[models.FormResponseBatch] = Operation(
    "form_responses.create_many",
    "POST",
    "/form-responses",
    returns=lambda: models.FormResponseBatch,
    types={"create": lambda: list[models.FormResponseCreate]},
    required=("create",),
)
_UPDATE: Operation[models.FormResponse] = Operation(
    "form_responses.update",
    "PATCH",
    "/form-response/{id}",
    returns=lambda: models.FormResponse,
    types={"updates": lambda: models.FormResponseUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.FormResponse] = Operation(
    "form_responses.get",
    "GET",
    "/form-response/{id}",
    returns=lambda: models.FormResponse,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.FormResponse]] = Operation(
    "form_responses.list",
    "GET",
    "/form-responses",
    returns=lambda: list[models.FormResponse],
    types={
        "limit": float,
        "sort": lambda: shared.ListSort,
        "search": lambda: shared.ListSearch,
        "filter": lambda: dict[str, Any],
        "from": lambda: dt.datetime,
        "to": lambda: dt.datetime,
        "fromUpdated": lambda: dt.datetime,
    },
    pagination=PAGINATION,
)
_DELETE: Operation[None] = Operation(
    "form_responses.delete", "DELETE", "/form-response/{id}", answer="empty", returns=lambda: None
)


class FormResponses(Resource):
    """FormResponses, called synchronously."""

    def session_for_public_form(
        self,
        *,
        form_id: str,
        business_id: str,
        enduser_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        date_of_birth: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fname: str | Unset = UNSET,
        lname: str | Unset = UNSET,
        gender: Literal["Female", "Male", "Other", "Unknown"] | str | Unset = UNSET,
        public_identifier: str | Unset = UNSET,
        state: shared.AppointmentLocationState | str | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        skip_match: bool | Unset = UNSET,
    ) -> models.SessionForPublicFormResponse:
        """Generate Session for Public Form.

        Generates a session for filling out a public form.

        Args:
            form_id: object-id, not on the page: @tellescope/schema 1.174.0
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            gender: not on the page: @tellescope/schema 1.174.0
            state: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/session-for-public-form`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:11823-11841.
        """
        return self._send(
            _SESSION_FOR_PUBLIC_FORM,
            body={
                "formId": form_id,
                "businessId": business_id,
                "enduserId": enduser_id,
                "email": email,
                "dateOfBirth": date_of_birth,
                "phone": phone,
                "fname": fname,
                "lname": lname,
                "gender": gender,
                "publicIdentifier": public_identifier,
                "state": state,
                "customTypeId": custom_type_id,
                "skipMatch": skip_match,
            },
        )

    def prepare_form_response(
        self,
        *,
        form_id: str,
        enduser_id: str,
        automation_step_id: str | Unset = UNSET,
        expire_at: dt.datetime | Unset = UNSET,
        shared_via: Literal["Email", "SMS", "Chat"] | str | Unset = UNSET,
        is_internal_note: bool | Unset = UNSET,
        title: str | Unset = UNSET,
        parent_response_id: str | Unset = UNSET,
        root_response_id: str | Unset = UNSET,
        care_plan_id: str | Unset = UNSET,
        calendar_event_id: str | Unset = UNSET,
        context: str | Unset = UNSET,
    ) -> models.PrepareFormResponseResponse:
        """Prepare Form Response.

        Generates an access code that allows an enduser to submit a form response.

        Args:
            form_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            automation_step_id: object-id, not on the page: @tellescope/schema 1.174.0
            expire_at: date-time with an offset
            shared_via: not on the page: @tellescope/schema 1.174.0
            parent_response_id: object-id, not on the page: @tellescope/schema 1.174.0
            root_response_id: object-id, not on the page: @tellescope/schema 1.174.0
            care_plan_id: object-id, not on the page: @tellescope/schema 1.174.0
            calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/prepare-form-response`. Raises: `APIError`. Source: tellescope.txt:11842-11859.
        """
        return self._send(
            _PREPARE_FORM_RESPONSE,
            body={
                "formId": form_id,
                "enduserId": enduser_id,
                "automationStepId": automation_step_id,
                "expireAt": expire_at,
                "sharedVia": shared_via,
                "isInternalNote": is_internal_note,
                "title": title,
                "parentResponseId": parent_response_id,
                "rootResponseId": root_response_id,
                "carePlanId": care_plan_id,
                "calendarEventId": calendar_event_id,
                "context": context,
            },
        )

    def generate_pdf(self, *, id: str) -> bytes:
        """Generate PDF.

        Get a PDF document generated for a given form response

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the bytes of a file (known from elsewhere, not from the page).
        `GET /v1/form-responses/generate-pdf`. Raises: `APIError`. Source: tellescope.txt:11860-11866.
        """
        return self._send(_GENERATE_PDF, query={"id": id})

    def push_to_ehr(
        self,
        *,
        id: str,
        added_responses: (
            Sequence[models.FormResponseResponse | dicts.FormResponseResponse | Mapping[str, Any]] | Unset
        ) = UNSET,
    ) -> Any:
        """Push to EHR.

        Pushes to an external EHR (e.g. Healthie)

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/form-responses/push-to-ehr`. Raises: `APIError`. Source: tellescope.txt:11867-11896.
        """
        return self._send(_PUSH_TO_EHR, body={"id": id, "addedResponses": added_responses})

    def save_field_response(
        self,
        *,
        form_response_id: str | Unset = UNSET,
        access_code: str | Unset = UNSET,
        response: models.SaveFieldResponseResponse | dicts.SaveFieldResponseResponse | Unset = UNSET,
        responses: (
            Sequence[models.FormResponseResponse | dicts.FormResponseResponse | Mapping[str, Any]] | Unset
        ) = UNSET,
    ) -> Any:
        """Save Field Response.

        With an accessCode, includes the answer to an individual field in a partial form response.

        Args:
            form_response_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `PATCH /v1/save-field-response`. Raises: `APIError`. Source: tellescope.txt:11897-12172.
        """
        return self._send(
            _SAVE_FIELD_RESPONSE,
            body={
                "formResponseId": form_response_id,
                "accessCode": access_code,
                "response": response,
                "responses": responses,
            },
        )

    def submit_form_response(
        self,
        *,
        access_code: str,
        responses: Sequence[models.FormResponseResponse | dicts.FormResponseResponse | Mapping[str, Any]],
        automation_step_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        product_ids: Sequence[str] | Unset = UNSET,
        utm: Sequence[shared.FieldAndValue | shared_dicts.FieldAndValue | Mapping[str, Any]] | Unset = UNSET,
    ) -> models.SubmitFormResponseResponse:
        """Submit Form Response.

        With an accessCode, stores responses to a form.

        Args:
            automation_step_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `PATCH /v1/submit-form-response`. Raises: `APIError`. Source: tellescope.txt:12173-12213.
        """
        return self._send(
            _SUBMIT_FORM_RESPONSE,
            body={
                "accessCode": access_code,
                "responses": responses,
                "automationStepId": automation_step_id,
                "customerId": customer_id,
                "productIds": product_ids,
                "utm": utm,
            },
        )

    def form_info_for_access_code(self, *, access_code: str) -> models.FormInfoForAccessCodeResponse:
        """Info for Access Code.

        With an accessCode, retrieves the relevant info for submitting a form

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/form-info-for-access-code`. Raises: `APIError`. Source: tellescope.txt:12214-12220.
        """
        return self._send(_FORM_INFO_FOR_ACCESS_CODE, query={"accessCode": access_code})

    def stripe_details(self, *, field_id: str) -> models.FormResponsesStripeDetailsResponse:
        """Stripe details for form field.

        Gets the relevant information for a Stripe field

        Args:
            field_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/form-responses/stripe-details`. Raises: `APIError`. Source: tellescope.txt:12221-12227.
        """
        return self._send(_STRIPE_DETAILS, query={"fieldId": field_id})

    def report(
        self,
        *,
        queries: Mapping[str, Mapping[str, Any]],
        form_ids: Sequence[ObjectId] | Unset = UNSET,
        submitted_at_range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        enduser_filter: Mapping[str, Any] | Unset = UNSET,
        submitted_only: bool | Unset = UNSET,
        include_ids: bool | Unset = UNSET,
    ) -> shared.CalendarEventResponse:
        """Report.

        Builds a report

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `ALL /v1/form-responses/report`. Raises: `APIError`. Source: tellescope.txt:12228-12248.
        """
        return self._send(
            _REPORT,
            body={
                "queries": queries,
                "formIds": form_ids,
                "submittedAtRange": submitted_at_range,
                "range": range,
                "enduserFilter": enduser_filter,
                "submittedOnly": submitted_only,
                "includeIds": include_ids,
            },
        )

    def related_forms_report(
        self,
        *,
        form_ids: Sequence[ObjectId] | Unset = UNSET,
        submitted_at_range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        child_submitted_at_range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        answers: Sequence[str] | Unset = UNSET,
        group_by: str | Unset = UNSET,
        enduser_filter: Mapping[str, Any] | Unset = UNSET,
    ) -> shared.CalendarEventResponse:
        """Related Forms Report.

        Builds a report on related forms (parent-child)

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `ALL /v1/form-responses/related-forms-report`. Raises: `APIError`. Source:
        tellescope.txt:12249-12270.
        """
        return self._send(
            _RELATED_FORMS_REPORT,
            body={
                "formIds": form_ids,
                "submittedAtRange": submitted_at_range,
                "childSubmittedAtRange": child_submitted_at_range,
                "answers": answers,
                "groupBy": group_by,
                "enduserFilter": enduser_filter,
            },
        )

    def enduser_statistics(
        self,
        *,
        form_ids: Sequence[str] | Unset = UNSET,
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        enduser_fields: (
            Sequence[shared.FieldAndValue | shared_dicts.FieldAndValue | Mapping[str, Any]] | Unset
        ) = UNSET,
        endusers_filter: Mapping[str, Any] | Unset = UNSET,
        group_by: str | Unset = UNSET,
        include_calendar_event_template_ids: Sequence[str] | Unset = UNSET,
    ) -> shared.EndusersEngagementResponse:
        """Get Enduser Statistics.

        Get statistics on the number of *unique* endusers who have submitted forms

        Args:
            custom_type_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `ALL /v1/form-responses/enduser-statistics`. Raises: `APIError`. Source: tellescope.txt:12271-12295.
        """
        return self._send(
            _ENDUSER_STATISTICS,
            body={
                "formIds": form_ids,
                "range": range,
                "customTypeId": custom_type_id,
                "enduserFields": enduser_fields,
                "endusersFilter": endusers_filter,
                "groupBy": group_by,
                "includeCalendarEventTemplateIds": include_calendar_event_template_ids,
            },
        )

    def enduser_statistics_by_submitter(
        self,
        *,
        form_ids: Sequence[str] | Unset = UNSET,
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        enduser_fields: (
            Sequence[shared.FieldAndValue | shared_dicts.FieldAndValue | Mapping[str, Any]] | Unset
        ) = UNSET,
        endusers_filter: Mapping[str, Any] | Unset = UNSET,
        include_calendar_event_template_ids: Sequence[str] | Unset = UNSET,
    ) -> shared.EndusersEngagementByUseridResponse:
        """Get Enduser Statistics By Submitter.

        Get statistics on the number of *unique* endusers who have submitted forms, grouped by form
        submitter ID

        Args:
            custom_type_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `ALL /v1/form-responses/enduser-statistics-by-submitter`. Raises: `APIError`. Source:
        tellescope.txt:12296-12319.
        """
        return self._send(
            _ENDUSER_STATISTICS_BY_SUBMITTER,
            body={
                "formIds": form_ids,
                "range": range,
                "customTypeId": custom_type_id,
                "enduserFields": enduser_fields,
                "endusersFilter": endusers_filter,
                "includeCalendarEventTemplateIds": include_calendar_event_template_ids,
            },
        )

    def distribution_report(
        self, *, form_ids: Sequence[str], submitted_at_range: shared.FromAndTo | shared_dicts.FromAndTo
    ) -> shared.CalendarEventResponse:
        """Get Distribution of Answers for Forms.

        Get statistics on the number of *unique* endusers who have submitted forms, grouped by form
        submitter ID

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `ALL /v1/form-responses/distribution-report`. Raises: `APIError`. Source:
        tellescope.txt:12320-12332.
        """
        return self._send(
            _DISTRIBUTION_REPORT, body={"formIds": form_ids, "submittedAtRange": submitted_at_range}
        )

    def create(
        self,
        *,
        form_id: str,
        discussion_room_id: str | Unset = UNSET,
        enduser_id: str | Unset = UNSET,
        submission_expires_at: float | Unset = UNSET,
        opened_at: dt.datetime | Unset = UNSET,
        public_submit: bool | Unset = UNSET,
        submitted_by: str | Unset = UNSET,
        submitted_by_is_placeholder: bool | Unset = UNSET,
        access_code: str | Unset = UNSET,
        user_email: str | Unset = UNSET,
        submitted_at: dt.datetime | Unset = UNSET,
        form_title: str | Unset = UNSET,
        responses: (
            Sequence[models.FormResponseResponse | dicts.FormResponseResponse | Mapping[str, Any]] | Unset
        ) = UNSET,
        draft_saved_at: dt.datetime | Unset = UNSET,
        draft_saved_by: str | Unset = UNSET,
        hide_from_enduser_portal: bool | Unset = UNSET,
        shared_via: Literal["Email", "SMS", "Chat"] | str | Unset = UNSET,
        is_internal_note: bool | Unset = UNSET,
        pinned_at: shared.DateTimeOrEmpty | Unset = UNSET,
        public_identifier: str | Unset = UNSET,
        source: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        root_response_id: str | Unset = UNSET,
        parent_response_id: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        care_plan_id: str | Unset = UNSET,
        context: str | Unset = UNSET,
        calendar_event_id: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        instance_id: str | Unset = UNSET,
        group_position: int | Unset = UNSET,
        hide_after_unsubmitted_in_ms: int | Unset = UNSET,
        addenda: (
            Sequence[models.FormResponseAddenda | dicts.FormResponseAddenda | Mapping[str, Any]] | Unset
        ) = UNSET,
    ) -> models.FormResponse:
        """Create FormResponse.

        Creates a new FormResponse

        Args:
            discussion_room_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            opened_at: date-time with an offset
            submitted_at: date-time with an offset
            draft_saved_at: date-time with an offset
            draft_saved_by: object-id, not on the page: @tellescope/schema 1.174.0
            shared_via: not on the page: @tellescope/schema 1.174.0
            pinned_at: not on the page: @tellescope/types-models 1.174.0
            root_response_id: object-id, not on the page: @tellescope/schema 1.174.0
            parent_response_id: object-id, not on the page: @tellescope/schema 1.174.0
            care_plan_id: object-id, not on the page: @tellescope/schema 1.174.0
            calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
            group_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/form-response`. Raises: `APIError`. Source: tellescope.txt:12333-12401.
        """
        return self._send(
            _CREATE,
            body={
                "discussionRoomId": discussion_room_id,
                "formId": form_id,
                "enduserId": enduser_id,
                "submissionExpiresAt": submission_expires_at,
                "openedAt": opened_at,
                "publicSubmit": public_submit,
                "submittedBy": submitted_by,
                "submittedByIsPlaceholder": submitted_by_is_placeholder,
                "accessCode": access_code,
                "userEmail": user_email,
                "submittedAt": submitted_at,
                "formTitle": form_title,
                "responses": responses,
                "draftSavedAt": draft_saved_at,
                "draftSavedBy": draft_saved_by,
                "hideFromEnduserPortal": hide_from_enduser_portal,
                "sharedVia": shared_via,
                "isInternalNote": is_internal_note,
                "pinnedAt": pinned_at,
                "publicIdentifier": public_identifier,
                "source": source,
                "externalId": external_id,
                "rootResponseId": root_response_id,
                "parentResponseId": parent_response_id,
                "tags": tags,
                "carePlanId": care_plan_id,
                "context": context,
                "calendarEventId": calendar_event_id,
                "groupId": group_id,
                "instanceId": instance_id,
                "groupPosition": group_position,
                "hideAfterUnsubmittedInMS": hide_after_unsubmitted_in_ms,
                "addenda": addenda,
            },
        )

    def create_many(
        self, *, create: Sequence[models.FormResponseCreate | dicts.FormResponseCreate]
    ) -> models.FormResponseBatch:
        """Create FormResponses.

        Creates new FormResponses

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/form-responses`. Raises: `APIError`. Source: tellescope.txt:12402-12474.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.FormResponseUpdates | dicts.FormResponseUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.FormResponse:
        """Update FormResponse.

        Updates FormResponse fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/form-response/:id`. Raises: `APIError`. Source: tellescope.txt:12475-12547.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.FormResponse:
        """Get FormResponse.

        Get an FormResponse

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/form-response/:id`. Raises: `APIError`. Source: tellescope.txt:12548-12554.
        """
        return self._send(_GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: shared.ListSort | Unset = UNSET,
        search: shared.ListSearch | shared_dicts.ListSearch | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        from_updated: dt.datetime | Unset = UNSET,
    ) -> Pages[models.FormResponse]:
        """Get FormResponses.

        Get a page of FormResponses

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/form-responses`. Raises: `APIError`. Source: tellescope.txt:12555-12565.
        """
        return self._paginate(
            _LIST,
            query={
                "lastId": last_id,
                "limit": limit,
                "sort": sort,
                "search": search,
                "filter": filter,
                "from": from_,
                "to": to,
                "fromUpdated": from_updated,
            },
        )

    def delete(self, id: str) -> None:
        """Delete FormResponse.

        Delete one FormResponse

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/form-response/:id`. Raises: `APIError`. Source: tellescope.txt:12566-12570.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncFormResponses(AsyncResource):
    """FormResponses, called from asynchronous code."""

    async def session_for_public_form(
        self,
        *,
        form_id: str,
        business_id: str,
        enduser_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        date_of_birth: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fname: str | Unset = UNSET,
        lname: str | Unset = UNSET,
        gender: Literal["Female", "Male", "Other", "Unknown"] | str | Unset = UNSET,
        public_identifier: str | Unset = UNSET,
        state: shared.AppointmentLocationState | str | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        skip_match: bool | Unset = UNSET,
    ) -> models.SessionForPublicFormResponse:
        """Generate Session for Public Form.

        Generates a session for filling out a public form.

        Args:
            form_id: object-id, not on the page: @tellescope/schema 1.174.0
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            gender: not on the page: @tellescope/schema 1.174.0
            state: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/session-for-public-form`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:11823-11841.
        """
        return await self._send(
            _SESSION_FOR_PUBLIC_FORM,
            body={
                "formId": form_id,
                "businessId": business_id,
                "enduserId": enduser_id,
                "email": email,
                "dateOfBirth": date_of_birth,
                "phone": phone,
                "fname": fname,
                "lname": lname,
                "gender": gender,
                "publicIdentifier": public_identifier,
                "state": state,
                "customTypeId": custom_type_id,
                "skipMatch": skip_match,
            },
        )

    async def prepare_form_response(
        self,
        *,
        form_id: str,
        enduser_id: str,
        automation_step_id: str | Unset = UNSET,
        expire_at: dt.datetime | Unset = UNSET,
        shared_via: Literal["Email", "SMS", "Chat"] | str | Unset = UNSET,
        is_internal_note: bool | Unset = UNSET,
        title: str | Unset = UNSET,
        parent_response_id: str | Unset = UNSET,
        root_response_id: str | Unset = UNSET,
        care_plan_id: str | Unset = UNSET,
        calendar_event_id: str | Unset = UNSET,
        context: str | Unset = UNSET,
    ) -> models.PrepareFormResponseResponse:
        """Prepare Form Response.

        Generates an access code that allows an enduser to submit a form response.

        Args:
            form_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            automation_step_id: object-id, not on the page: @tellescope/schema 1.174.0
            expire_at: date-time with an offset
            shared_via: not on the page: @tellescope/schema 1.174.0
            parent_response_id: object-id, not on the page: @tellescope/schema 1.174.0
            root_response_id: object-id, not on the page: @tellescope/schema 1.174.0
            care_plan_id: object-id, not on the page: @tellescope/schema 1.174.0
            calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/prepare-form-response`. Raises: `APIError`. Source: tellescope.txt:11842-11859.
        """
        return await self._send(
            _PREPARE_FORM_RESPONSE,
            body={
                "formId": form_id,
                "enduserId": enduser_id,
                "automationStepId": automation_step_id,
                "expireAt": expire_at,
                "sharedVia": shared_via,
                "isInternalNote": is_internal_note,
                "title": title,
                "parentResponseId": parent_response_id,
                "rootResponseId": root_response_id,
                "carePlanId": care_plan_id,
                "calendarEventId": calendar_event_id,
                "context": context,
            },
        )

    async def generate_pdf(self, *, id: str) -> bytes:
        """Generate PDF.

        Get a PDF document generated for a given form response

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the bytes of a file (known from elsewhere, not from the page).
        `GET /v1/form-responses/generate-pdf`. Raises: `APIError`. Source: tellescope.txt:11860-11866.
        """
        return await self._send(_GENERATE_PDF, query={"id": id})

    async def push_to_ehr(
        self,
        *,
        id: str,
        added_responses: (
            Sequence[models.FormResponseResponse | dicts.FormResponseResponse | Mapping[str, Any]] | Unset
        ) = UNSET,
    ) -> Any:
        """Push to EHR.

        Pushes to an external EHR (e.g. Healthie)

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/form-responses/push-to-ehr`. Raises: `APIError`. Source: tellescope.txt:11867-11896.
        """
        return await self._send(_PUSH_TO_EHR, body={"id": id, "addedResponses": added_responses})

    async def save_field_response(
        self,
        *,
        form_response_id: str | Unset = UNSET,
        access_code: str | Unset = UNSET,
        response: models.SaveFieldResponseResponse | dicts.SaveFieldResponseResponse | Unset = UNSET,
        responses: (
            Sequence[models.FormResponseResponse | dicts.FormResponseResponse | Mapping[str, Any]] | Unset
        ) = UNSET,
    ) -> Any:
        """Save Field Response.

        With an accessCode, includes the answer to an individual field in a partial form response.

        Args:
            form_response_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `PATCH /v1/save-field-response`. Raises: `APIError`. Source: tellescope.txt:11897-12172.
        """
        return await self._send(
            _SAVE_FIELD_RESPONSE,
            body={
                "formResponseId": form_response_id,
                "accessCode": access_code,
                "response": response,
                "responses": responses,
            },
        )

    async def submit_form_response(
        self,
        *,
        access_code: str,
        responses: Sequence[models.FormResponseResponse | dicts.FormResponseResponse | Mapping[str, Any]],
        automation_step_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        product_ids: Sequence[str] | Unset = UNSET,
        utm: Sequence[shared.FieldAndValue | shared_dicts.FieldAndValue | Mapping[str, Any]] | Unset = UNSET,
    ) -> models.SubmitFormResponseResponse:
        """Submit Form Response.

        With an accessCode, stores responses to a form.

        Args:
            automation_step_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `PATCH /v1/submit-form-response`. Raises: `APIError`. Source: tellescope.txt:12173-12213.
        """
        return await self._send(
            _SUBMIT_FORM_RESPONSE,
            body={
                "accessCode": access_code,
                "responses": responses,
                "automationStepId": automation_step_id,
                "customerId": customer_id,
                "productIds": product_ids,
                "utm": utm,
            },
        )

    async def form_info_for_access_code(self, *, access_code: str) -> models.FormInfoForAccessCodeResponse:
        """Info for Access Code.

        With an accessCode, retrieves the relevant info for submitting a form

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/form-info-for-access-code`. Raises: `APIError`. Source: tellescope.txt:12214-12220.
        """
        return await self._send(_FORM_INFO_FOR_ACCESS_CODE, query={"accessCode": access_code})

    async def stripe_details(self, *, field_id: str) -> models.FormResponsesStripeDetailsResponse:
        """Stripe details for form field.

        Gets the relevant information for a Stripe field

        Args:
            field_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/form-responses/stripe-details`. Raises: `APIError`. Source: tellescope.txt:12221-12227.
        """
        return await self._send(_STRIPE_DETAILS, query={"fieldId": field_id})

    async def report(
        self,
        *,
        queries: Mapping[str, Mapping[str, Any]],
        form_ids: Sequence[ObjectId] | Unset = UNSET,
        submitted_at_range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        enduser_filter: Mapping[str, Any] | Unset = UNSET,
        submitted_only: bool | Unset = UNSET,
        include_ids: bool | Unset = UNSET,
    ) -> shared.CalendarEventResponse:
        """Report.

        Builds a report

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `ALL /v1/form-responses/report`. Raises: `APIError`. Source: tellescope.txt:12228-12248.
        """
        return await self._send(
            _REPORT,
            body={
                "queries": queries,
                "formIds": form_ids,
                "submittedAtRange": submitted_at_range,
                "range": range,
                "enduserFilter": enduser_filter,
                "submittedOnly": submitted_only,
                "includeIds": include_ids,
            },
        )

    async def related_forms_report(
        self,
        *,
        form_ids: Sequence[ObjectId] | Unset = UNSET,
        submitted_at_range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        child_submitted_at_range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        answers: Sequence[str] | Unset = UNSET,
        group_by: str | Unset = UNSET,
        enduser_filter: Mapping[str, Any] | Unset = UNSET,
    ) -> shared.CalendarEventResponse:
        """Related Forms Report.

        Builds a report on related forms (parent-child)

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `ALL /v1/form-responses/related-forms-report`. Raises: `APIError`. Source:
        tellescope.txt:12249-12270.
        """
        return await self._send(
            _RELATED_FORMS_REPORT,
            body={
                "formIds": form_ids,
                "submittedAtRange": submitted_at_range,
                "childSubmittedAtRange": child_submitted_at_range,
                "answers": answers,
                "groupBy": group_by,
                "enduserFilter": enduser_filter,
            },
        )

    async def enduser_statistics(
        self,
        *,
        form_ids: Sequence[str] | Unset = UNSET,
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        enduser_fields: (
            Sequence[shared.FieldAndValue | shared_dicts.FieldAndValue | Mapping[str, Any]] | Unset
        ) = UNSET,
        endusers_filter: Mapping[str, Any] | Unset = UNSET,
        group_by: str | Unset = UNSET,
        include_calendar_event_template_ids: Sequence[str] | Unset = UNSET,
    ) -> shared.EndusersEngagementResponse:
        """Get Enduser Statistics.

        Get statistics on the number of *unique* endusers who have submitted forms

        Args:
            custom_type_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `ALL /v1/form-responses/enduser-statistics`. Raises: `APIError`. Source: tellescope.txt:12271-12295.
        """
        return await self._send(
            _ENDUSER_STATISTICS,
            body={
                "formIds": form_ids,
                "range": range,
                "customTypeId": custom_type_id,
                "enduserFields": enduser_fields,
                "endusersFilter": endusers_filter,
                "groupBy": group_by,
                "includeCalendarEventTemplateIds": include_calendar_event_template_ids,
            },
        )

    async def enduser_statistics_by_submitter(
        self,
        *,
        form_ids: Sequence[str] | Unset = UNSET,
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        enduser_fields: (
            Sequence[shared.FieldAndValue | shared_dicts.FieldAndValue | Mapping[str, Any]] | Unset
        ) = UNSET,
        endusers_filter: Mapping[str, Any] | Unset = UNSET,
        include_calendar_event_template_ids: Sequence[str] | Unset = UNSET,
    ) -> shared.EndusersEngagementByUseridResponse:
        """Get Enduser Statistics By Submitter.

        Get statistics on the number of *unique* endusers who have submitted forms, grouped by form
        submitter ID

        Args:
            custom_type_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `ALL /v1/form-responses/enduser-statistics-by-submitter`. Raises: `APIError`. Source:
        tellescope.txt:12296-12319.
        """
        return await self._send(
            _ENDUSER_STATISTICS_BY_SUBMITTER,
            body={
                "formIds": form_ids,
                "range": range,
                "customTypeId": custom_type_id,
                "enduserFields": enduser_fields,
                "endusersFilter": endusers_filter,
                "includeCalendarEventTemplateIds": include_calendar_event_template_ids,
            },
        )

    async def distribution_report(
        self, *, form_ids: Sequence[str], submitted_at_range: shared.FromAndTo | shared_dicts.FromAndTo
    ) -> shared.CalendarEventResponse:
        """Get Distribution of Answers for Forms.

        Get statistics on the number of *unique* endusers who have submitted forms, grouped by form
        submitter ID

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `ALL /v1/form-responses/distribution-report`. Raises: `APIError`. Source:
        tellescope.txt:12320-12332.
        """
        return await self._send(
            _DISTRIBUTION_REPORT, body={"formIds": form_ids, "submittedAtRange": submitted_at_range}
        )

    async def create(
        self,
        *,
        form_id: str,
        discussion_room_id: str | Unset = UNSET,
        enduser_id: str | Unset = UNSET,
        submission_expires_at: float | Unset = UNSET,
        opened_at: dt.datetime | Unset = UNSET,
        public_submit: bool | Unset = UNSET,
        submitted_by: str | Unset = UNSET,
        submitted_by_is_placeholder: bool | Unset = UNSET,
        access_code: str | Unset = UNSET,
        user_email: str | Unset = UNSET,
        submitted_at: dt.datetime | Unset = UNSET,
        form_title: str | Unset = UNSET,
        responses: (
            Sequence[models.FormResponseResponse | dicts.FormResponseResponse | Mapping[str, Any]] | Unset
        ) = UNSET,
        draft_saved_at: dt.datetime | Unset = UNSET,
        draft_saved_by: str | Unset = UNSET,
        hide_from_enduser_portal: bool | Unset = UNSET,
        shared_via: Literal["Email", "SMS", "Chat"] | str | Unset = UNSET,
        is_internal_note: bool | Unset = UNSET,
        pinned_at: shared.DateTimeOrEmpty | Unset = UNSET,
        public_identifier: str | Unset = UNSET,
        source: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        root_response_id: str | Unset = UNSET,
        parent_response_id: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        care_plan_id: str | Unset = UNSET,
        context: str | Unset = UNSET,
        calendar_event_id: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        instance_id: str | Unset = UNSET,
        group_position: int | Unset = UNSET,
        hide_after_unsubmitted_in_ms: int | Unset = UNSET,
        addenda: (
            Sequence[models.FormResponseAddenda | dicts.FormResponseAddenda | Mapping[str, Any]] | Unset
        ) = UNSET,
    ) -> models.FormResponse:
        """Create FormResponse.

        Creates a new FormResponse

        Args:
            discussion_room_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            opened_at: date-time with an offset
            submitted_at: date-time with an offset
            draft_saved_at: date-time with an offset
            draft_saved_by: object-id, not on the page: @tellescope/schema 1.174.0
            shared_via: not on the page: @tellescope/schema 1.174.0
            pinned_at: not on the page: @tellescope/types-models 1.174.0
            root_response_id: object-id, not on the page: @tellescope/schema 1.174.0
            parent_response_id: object-id, not on the page: @tellescope/schema 1.174.0
            care_plan_id: object-id, not on the page: @tellescope/schema 1.174.0
            calendar_event_id: object-id, not on the page: @tellescope/schema 1.174.0
            group_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/form-response`. Raises: `APIError`. Source: tellescope.txt:12333-12401.
        """
        return await self._send(
            _CREATE,
            body={
                "discussionRoomId": discussion_room_id,
                "formId": form_id,
                "enduserId": enduser_id,
                "submissionExpiresAt": submission_expires_at,
                "openedAt": opened_at,
                "publicSubmit": public_submit,
                "submittedBy": submitted_by,
                "submittedByIsPlaceholder": submitted_by_is_placeholder,
                "accessCode": access_code,
                "userEmail": user_email,
                "submittedAt": submitted_at,
                "formTitle": form_title,
                "responses": responses,
                "draftSavedAt": draft_saved_at,
                "draftSavedBy": draft_saved_by,
                "hideFromEnduserPortal": hide_from_enduser_portal,
                "sharedVia": shared_via,
                "isInternalNote": is_internal_note,
                "pinnedAt": pinned_at,
                "publicIdentifier": public_identifier,
                "source": source,
                "externalId": external_id,
                "rootResponseId": root_response_id,
                "parentResponseId": parent_response_id,
                "tags": tags,
                "carePlanId": care_plan_id,
                "context": context,
                "calendarEventId": calendar_event_id,
                "groupId": group_id,
                "instanceId": instance_id,
                "groupPosition": group_position,
                "hideAfterUnsubmittedInMS": hide_after_unsubmitted_in_ms,
                "addenda": addenda,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.FormResponseCreate | dicts.FormResponseCreate]
    ) -> models.FormResponseBatch:
        """Create FormResponses.

        Creates new FormResponses

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/form-responses`. Raises: `APIError`. Source: tellescope.txt:12402-12474.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.FormResponseUpdates | dicts.FormResponseUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.FormResponse:
        """Update FormResponse.

        Updates FormResponse fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/form-response/:id`. Raises: `APIError`. Source: tellescope.txt:12475-12547.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.FormResponse:
        """Get FormResponse.

        Get an FormResponse

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/form-response/:id`. Raises: `APIError`. Source: tellescope.txt:12548-12554.
        """
        return await self._send(_GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: shared.ListSort | Unset = UNSET,
        search: shared.ListSearch | shared_dicts.ListSearch | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        from_updated: dt.datetime | Unset = UNSET,
    ) -> AsyncPages[models.FormResponse]:
        """Get FormResponses.

        Get a page of FormResponses

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/form-responses`. Raises: `APIError`. Source: tellescope.txt:12555-12565.
        """
        return self._paginate(
            _LIST,
            query={
                "lastId": last_id,
                "limit": limit,
                "sort": sort,
                "search": search,
                "filter": filter,
                "from": from_,
                "to": to,
                "fromUpdated": from_updated,
            },
        )

    async def delete(self, id: str) -> None:
        """Delete FormResponse.

        Delete one FormResponse

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/form-response/:id`. Raises: `APIError`. Source: tellescope.txt:12566-12570.
        """
        return await self._send(_DELETE, path={"id": id})
