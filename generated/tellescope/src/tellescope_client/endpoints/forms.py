"""Forms.

Source: tellescope.txt:12571-12867.
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
    from ..dicts import forms as dicts
    from ..dicts import shared as shared_dicts
    from ..models import forms as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.forms", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.forms", __package__)
    shared = LazyModule("..models.shared", __package__)

_PUBLIC_DETAILS: Operation[models.FormsPublicDetailsResponse] = Operation(
    "forms.public_details",
    "GET",
    "/forms/public-details",
    returns=lambda: models.FormsPublicDetailsResponse,
    security=(),
    required=("formId",),
)
_STATISTICS: Operation[models.FormsStatisticsResponse] = Operation(
    "forms.statistics",
    "GET",
    "/forms/statistics",
    returns=lambda: models.FormsStatisticsResponse,
    types={"range": lambda: shared.FromAndTo},
    required=("formId",),
)
_CREATE: Operation[shared.Form] = Operation(
    "forms.create",
    "POST",
    "/form",
    returns=lambda: shared.Form,
    types={
        "numFields": float,
        "allowPublicURL": bool,
        "intakeEmailRequired": bool,
        "intakeEmailHidden": bool,
        "intakeGenderIsSex": bool,
        "scoring": lambda: list[shared.FormScoring],
        "productIds": lambda: list[ObjectId],
        "customization": lambda: shared.FormCustomization,
        "disabled": bool,
        "disableAutomaticIntegrationPush": bool,
        "customTypeIds": lambda: list[ObjectId],
        "lockResponsesOnSubmission": bool,
        "tags": lambda: list[str],
        "isNonVisitElationNote": bool,
        "publicShowLanguage": bool,
        "publicShowDownload": bool,
        "syncToOLH": bool,
        "syncWithResponsesFromFormIds": lambda: list[str],
        "scoresSync": lambda: list[shared.FormScoresSync],
        "hideAfterUnsubmittedInMS": float,
        "hideFromCompose": bool,
        "enduserFieldsToAppendForSync": lambda: list[str],
    },
    required=("title",),
)
_CREATE_MANY: Operation[models.FormBatch] = Operation(
    "forms.create_many",
    "POST",
    "/forms",
    returns=lambda: models.FormBatch,
    types={"create": lambda: list[models.FormCreate]},
    required=("create",),
)
_UPDATE: Operation[shared.Form] = Operation(
    "forms.update",
    "PATCH",
    "/form/{id}",
    returns=lambda: shared.Form,
    types={"updates": lambda: models.FormUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[shared.Form] = Operation(
    "forms.get", "GET", "/form/{id}", returns=lambda: shared.Form, types={"filter": lambda: dict[str, Any]}
)
_LIST: Operation[list[shared.Form]] = Operation(
    "forms.list",
    "GET",
    "/forms",
    returns=lambda: list[shared.Form],
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
    "forms.delete", "DELETE", "/form/{id}", answer="empty", returns=lambda: None
)


class Forms(Resource):
    """Forms, called synchronously."""

    def public_details(self, *, form_id: str) -> models.FormsPublicDetailsResponse:
        """Get details for public form.

        Gets details for public form, e.g. whether to require date of birth

        Args:
            form_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/forms/public-details`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:12572-12578.
        """
        return self._send(_PUBLIC_DETAILS, query={"formId": form_id})

    def statistics(
        self, *, form_id: str, range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET
    ) -> models.FormsStatisticsResponse:
        """Form Statistics.

        Gets response statistics for a given form

        Args:
            form_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/forms/statistics`. Raises: `APIError`. Source: tellescope.txt:12579-12589.
        """
        return self._send(_STATISTICS, query={"formId": form_id, "range": range})

    def create(
        self,
        *,
        title: str,
        num_fields: int | Unset = UNSET,
        display_title: str | Unset = UNSET,
        description: str | Unset = UNSET,
        custom_greeting: str | Unset = UNSET,
        custom_signature: str | Unset = UNSET,
        custom_subject: str | Unset = UNSET,
        allow_public_url: bool | Unset = UNSET,
        intake_phone: Literal["optional", "required", "hidden"] | str | Unset = UNSET,
        intake_email_required: bool | Unset = UNSET,
        intake_email_hidden: bool | Unset = UNSET,
        intake_date_of_birth: Literal["optional", "required", "hidden"] | str | Unset = UNSET,
        intake_state: Literal["optional", "required", "hidden"] | str | Unset = UNSET,
        intake_gender: Literal["optional", "required", "hidden"] | str | Unset = UNSET,
        intake_gender_is_sex: bool | Unset = UNSET,
        thanks_message: str | Unset = UNSET,
        html_thanks_message: str | Unset = UNSET,
        type: Literal["note", "enduserFacing"] | str | Unset = UNSET,
        scoring: Sequence[shared.FormScoring | shared_dicts.FormScoring | Mapping[str, Any]] | Unset = UNSET,
        external_id: str | Unset = UNSET,
        ga4measurement_id: str | Unset = UNSET,
        background_color: str | Unset = UNSET,
        product_ids: Sequence[ObjectId] | Unset = UNSET,
        submit_redirect_url: str | Unset = UNSET,
        customization: shared.FormCustomization | shared_dicts.FormCustomization | Unset = UNSET,
        public_form_id_redirect: str | Unset = UNSET,
        disabled: bool | Unset = UNSET,
        disable_automatic_integration_push: bool | Unset = UNSET,
        custom_type_ids: Sequence[ObjectId] | Unset = UNSET,
        lock_responses_on_submission: bool | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        language: str | Unset = UNSET,
        is_non_visit_elation_note: bool | Unset = UNSET,
        public_show_language: bool | Unset = UNSET,
        public_show_download: bool | Unset = UNSET,
        canvas_id: str | Unset = UNSET,
        canvas_question_id: str | Unset = UNSET,
        sync_to_olh: bool | Unset = UNSET,
        sync_with_responses_from_form_ids: Sequence[str] | Unset = UNSET,
        scores_sync: (
            Sequence[shared.FormScoresSync | shared_dicts.FormScoresSync | Mapping[str, Any]] | Unset
        ) = UNSET,
        hide_after_unsubmitted_in_ms: int | Unset = UNSET,
        hide_from_compose: bool | Unset = UNSET,
        enduser_fields_to_append_for_sync: Sequence[str] | Unset = UNSET,
    ) -> shared.Form:
        """Create Form.

        Creates a new Form

        Args:
            intake_phone: not on the page: @tellescope/schema 1.174.0
            intake_date_of_birth: not on the page: @tellescope/schema 1.174.0
            intake_state: not on the page: @tellescope/schema 1.174.0
            intake_gender: not on the page: @tellescope/schema 1.174.0
            type: not on the page: @tellescope/schema 1.174.0
            public_form_id_redirect: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/form`. Raises: `APIError`. Source: tellescope.txt:12590-12671.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "numFields": num_fields,
                "displayTitle": display_title,
                "description": description,
                "customGreeting": custom_greeting,
                "customSignature": custom_signature,
                "customSubject": custom_subject,
                "allowPublicURL": allow_public_url,
                "intakePhone": intake_phone,
                "intakeEmailRequired": intake_email_required,
                "intakeEmailHidden": intake_email_hidden,
                "intakeDateOfBirth": intake_date_of_birth,
                "intakeState": intake_state,
                "intakeGender": intake_gender,
                "intakeGenderIsSex": intake_gender_is_sex,
                "thanksMessage": thanks_message,
                "htmlThanksMessage": html_thanks_message,
                "type": type,
                "scoring": scoring,
                "externalId": external_id,
                "ga4measurementId": ga4measurement_id,
                "backgroundColor": background_color,
                "productIds": product_ids,
                "submitRedirectURL": submit_redirect_url,
                "customization": customization,
                "publicFormIdRedirect": public_form_id_redirect,
                "disabled": disabled,
                "disableAutomaticIntegrationPush": disable_automatic_integration_push,
                "customTypeIds": custom_type_ids,
                "lockResponsesOnSubmission": lock_responses_on_submission,
                "tags": tags,
                "language": language,
                "isNonVisitElationNote": is_non_visit_elation_note,
                "publicShowLanguage": public_show_language,
                "publicShowDownload": public_show_download,
                "canvasId": canvas_id,
                "canvasQuestionId": canvas_question_id,
                "syncToOLH": sync_to_olh,
                "syncWithResponsesFromFormIds": sync_with_responses_from_form_ids,
                "scoresSync": scores_sync,
                "hideAfterUnsubmittedInMS": hide_after_unsubmitted_in_ms,
                "hideFromCompose": hide_from_compose,
                "enduserFieldsToAppendForSync": enduser_fields_to_append_for_sync,
            },
        )

    def create_many(self, *, create: Sequence[models.FormCreate | dicts.FormCreate]) -> models.FormBatch:
        """Create Forms.

        Creates new Forms

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/forms`. Raises: `APIError`. Source: tellescope.txt:12672-12757.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.FormUpdates | dicts.FormUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.Form:
        """Update Form.

        Updates Form fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/form/:id`. Raises: `APIError`. Source: tellescope.txt:12758-12844.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> shared.Form:
        """Get Form.

        Get an Form

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/form/:id`. Raises: `APIError`. Source: tellescope.txt:12845-12851.
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
    ) -> Pages[shared.Form]:
        """Get Forms.

        Get a page of Forms

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/forms`. Raises: `APIError`. Source: tellescope.txt:12852-12862.
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
        """Delete Form.

        Delete one Form

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/form/:id`. Raises: `APIError`. Source: tellescope.txt:12863-12867.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncForms(AsyncResource):
    """Forms, called from asynchronous code."""

    async def public_details(self, *, form_id: str) -> models.FormsPublicDetailsResponse:
        """Get details for public form.

        Gets details for public form, e.g. whether to require date of birth

        Args:
            form_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/forms/public-details`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:12572-12578.
        """
        return await self._send(_PUBLIC_DETAILS, query={"formId": form_id})

    async def statistics(
        self, *, form_id: str, range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET
    ) -> models.FormsStatisticsResponse:
        """Form Statistics.

        Gets response statistics for a given form

        Args:
            form_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/forms/statistics`. Raises: `APIError`. Source: tellescope.txt:12579-12589.
        """
        return await self._send(_STATISTICS, query={"formId": form_id, "range": range})

    async def create(
        self,
        *,
        title: str,
        num_fields: int | Unset = UNSET,
        display_title: str | Unset = UNSET,
        description: str | Unset = UNSET,
        custom_greeting: str | Unset = UNSET,
        custom_signature: str | Unset = UNSET,
        custom_subject: str | Unset = UNSET,
        allow_public_url: bool | Unset = UNSET,
        intake_phone: Literal["optional", "required", "hidden"] | str | Unset = UNSET,
        intake_email_required: bool | Unset = UNSET,
        intake_email_hidden: bool | Unset = UNSET,
        intake_date_of_birth: Literal["optional", "required", "hidden"] | str | Unset = UNSET,
        intake_state: Literal["optional", "required", "hidden"] | str | Unset = UNSET,
        intake_gender: Literal["optional", "required", "hidden"] | str | Unset = UNSET,
        intake_gender_is_sex: bool | Unset = UNSET,
        thanks_message: str | Unset = UNSET,
        html_thanks_message: str | Unset = UNSET,
        type: Literal["note", "enduserFacing"] | str | Unset = UNSET,
        scoring: Sequence[shared.FormScoring | shared_dicts.FormScoring | Mapping[str, Any]] | Unset = UNSET,
        external_id: str | Unset = UNSET,
        ga4measurement_id: str | Unset = UNSET,
        background_color: str | Unset = UNSET,
        product_ids: Sequence[ObjectId] | Unset = UNSET,
        submit_redirect_url: str | Unset = UNSET,
        customization: shared.FormCustomization | shared_dicts.FormCustomization | Unset = UNSET,
        public_form_id_redirect: str | Unset = UNSET,
        disabled: bool | Unset = UNSET,
        disable_automatic_integration_push: bool | Unset = UNSET,
        custom_type_ids: Sequence[ObjectId] | Unset = UNSET,
        lock_responses_on_submission: bool | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        language: str | Unset = UNSET,
        is_non_visit_elation_note: bool | Unset = UNSET,
        public_show_language: bool | Unset = UNSET,
        public_show_download: bool | Unset = UNSET,
        canvas_id: str | Unset = UNSET,
        canvas_question_id: str | Unset = UNSET,
        sync_to_olh: bool | Unset = UNSET,
        sync_with_responses_from_form_ids: Sequence[str] | Unset = UNSET,
        scores_sync: (
            Sequence[shared.FormScoresSync | shared_dicts.FormScoresSync | Mapping[str, Any]] | Unset
        ) = UNSET,
        hide_after_unsubmitted_in_ms: int | Unset = UNSET,
        hide_from_compose: bool | Unset = UNSET,
        enduser_fields_to_append_for_sync: Sequence[str] | Unset = UNSET,
    ) -> shared.Form:
        """Create Form.

        Creates a new Form

        Args:
            intake_phone: not on the page: @tellescope/schema 1.174.0
            intake_date_of_birth: not on the page: @tellescope/schema 1.174.0
            intake_state: not on the page: @tellescope/schema 1.174.0
            intake_gender: not on the page: @tellescope/schema 1.174.0
            type: not on the page: @tellescope/schema 1.174.0
            public_form_id_redirect: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/form`. Raises: `APIError`. Source: tellescope.txt:12590-12671.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "numFields": num_fields,
                "displayTitle": display_title,
                "description": description,
                "customGreeting": custom_greeting,
                "customSignature": custom_signature,
                "customSubject": custom_subject,
                "allowPublicURL": allow_public_url,
                "intakePhone": intake_phone,
                "intakeEmailRequired": intake_email_required,
                "intakeEmailHidden": intake_email_hidden,
                "intakeDateOfBirth": intake_date_of_birth,
                "intakeState": intake_state,
                "intakeGender": intake_gender,
                "intakeGenderIsSex": intake_gender_is_sex,
                "thanksMessage": thanks_message,
                "htmlThanksMessage": html_thanks_message,
                "type": type,
                "scoring": scoring,
                "externalId": external_id,
                "ga4measurementId": ga4measurement_id,
                "backgroundColor": background_color,
                "productIds": product_ids,
                "submitRedirectURL": submit_redirect_url,
                "customization": customization,
                "publicFormIdRedirect": public_form_id_redirect,
                "disabled": disabled,
                "disableAutomaticIntegrationPush": disable_automatic_integration_push,
                "customTypeIds": custom_type_ids,
                "lockResponsesOnSubmission": lock_responses_on_submission,
                "tags": tags,
                "language": language,
                "isNonVisitElationNote": is_non_visit_elation_note,
                "publicShowLanguage": public_show_language,
                "publicShowDownload": public_show_download,
                "canvasId": canvas_id,
                "canvasQuestionId": canvas_question_id,
                "syncToOLH": sync_to_olh,
                "syncWithResponsesFromFormIds": sync_with_responses_from_form_ids,
                "scoresSync": scores_sync,
                "hideAfterUnsubmittedInMS": hide_after_unsubmitted_in_ms,
                "hideFromCompose": hide_from_compose,
                "enduserFieldsToAppendForSync": enduser_fields_to_append_for_sync,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.FormCreate | dicts.FormCreate]
    ) -> models.FormBatch:
        """Create Forms.

        Creates new Forms

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/forms`. Raises: `APIError`. Source: tellescope.txt:12672-12757.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.FormUpdates | dicts.FormUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.Form:
        """Update Form.

        Updates Form fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/form/:id`. Raises: `APIError`. Source: tellescope.txt:12758-12844.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> shared.Form:
        """Get Form.

        Get an Form

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/form/:id`. Raises: `APIError`. Source: tellescope.txt:12845-12851.
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
    ) -> AsyncPages[shared.Form]:
        """Get Forms.

        Get a page of Forms

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/forms`. Raises: `APIError`. Source: tellescope.txt:12852-12862.
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
        """Delete Form.

        Delete one Form

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/form/:id`. Raises: `APIError`. Source: tellescope.txt:12863-12867.
        """
        return await self._send(_DELETE, path={"id": id})
