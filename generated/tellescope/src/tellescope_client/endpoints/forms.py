"""Forms.

Source: tellescope.txt, lines 12571-12867.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.types import ObjectId
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..models import forms as models
    from ..models import shared
else:
    models = LazyModule("..models.forms", __package__)
    shared = LazyModule("..models.shared", __package__)

_PUBLIC_DETAILS: Operation[Any] = Operation(
    "forms.public_details", "GET", "/forms/public-details", security=()
)
_STATISTICS: Operation[Any] = Operation(
    "forms.statistics",
    "GET",
    "/forms/statistics",
    types={"range": lambda: shared.AnalyticsFrameQueryWithActiveSinceFilterRange},
)
_CREATE: Operation[models.Form] = Operation(
    "forms.create",
    "POST",
    "/form",
    body="json",
    answer="json",
    returns=lambda: models.Form,
    types={
        "scoring": lambda: list[models.FormScoring],
        "productIds": lambda: list[ObjectId],
        "customization": lambda: models.FormCustomization,
        "customTypeIds": lambda: list[ObjectId],
        "tags": lambda: list[str],
        "syncWithResponsesFromFormIds": lambda: list[str],
        "scoresSync": lambda: list[models.FormScoresSync],
        "enduserFieldsToAppendForSync": lambda: list[str],
    },
)
_CREATE_MANY: Operation[models.FormBatch] = Operation(
    "forms.create_many",
    "POST",
    "/forms",
    body="json",
    answer="json",
    returns=lambda: models.FormBatch,
    types={"create": lambda: list[models.FormCreate]},
)
_UPDATE: Operation[models.Form] = Operation(
    "forms.update",
    "PATCH",
    "/form/{id}",
    body="json",
    answer="json",
    returns=lambda: models.Form,
    types={"updates": lambda: models.FormUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.Form] = Operation(
    "forms.get", "GET", "/form/{id}", answer="json", returns=lambda: models.Form
)
_LIST: Operation[list[models.Form]] = Operation(
    "forms.list",
    "GET",
    "/forms",
    answer="json",
    returns=lambda: list[models.Form],
    types={
        "sort": lambda: shared.ListSort,
        "search": lambda: shared.ListSearch,
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

    def public_details(self, *, form_id: str) -> Any:
        """Get details for public form.

        Gets details for public form, e.g. whether to require date of birth

        Args:
            form_id: `formId`, required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/forms/public-details`, public: needs no credentials. Source: tellescope.txt, lines
        12572-12578.
        """
        return self._send(_PUBLIC_DETAILS, query={"formId": form_id})

    def statistics(
        self,
        *,
        form_id: str,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
    ) -> Any:
        """Form Statistics.

        Gets response statistics for a given form

        Args:
            form_id: `formId`, required
            range: optional, `AnalyticsFrameQueryWithActiveSinceFilterRange`
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/forms/statistics`. Source: tellescope.txt, lines 12579-12589.
        """
        return self._send(_STATISTICS, query={"formId": form_id, "range": range})

    def create(
        self,
        *,
        title: str,
        num_fields: float | Unset = UNSET,
        display_title: str | Unset = UNSET,
        description: str | Unset = UNSET,
        custom_greeting: str | Unset = UNSET,
        custom_signature: str | Unset = UNSET,
        custom_subject: str | Unset = UNSET,
        allow_public_url: bool | Unset = UNSET,
        intake_phone: str | Unset = UNSET,
        intake_email_required: bool | Unset = UNSET,
        intake_email_hidden: bool | Unset = UNSET,
        intake_date_of_birth: str | Unset = UNSET,
        intake_state: str | Unset = UNSET,
        intake_gender: str | Unset = UNSET,
        intake_gender_is_sex: bool | Unset = UNSET,
        thanks_message: str | Unset = UNSET,
        html_thanks_message: str | Unset = UNSET,
        type: str | Unset = UNSET,
        scoring: Sequence[models.FormScoring | Mapping[str, Any]] | Unset = UNSET,
        external_id: str | Unset = UNSET,
        ga4measurement_id: str | Unset = UNSET,
        background_color: str | Unset = UNSET,
        product_ids: Sequence[ObjectId] | Unset = UNSET,
        submit_redirect_url: str | Unset = UNSET,
        customization: models.FormCustomization | Mapping[str, Any] | Unset = UNSET,
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
        scores_sync: Sequence[models.FormScoresSync | Mapping[str, Any]] | Unset = UNSET,
        hide_after_unsubmitted_in_ms: float | Unset = UNSET,
        hide_from_compose: bool | Unset = UNSET,
        enduser_fields_to_append_for_sync: Sequence[str] | Unset = UNSET,
    ) -> models.Form:
        """Create Form.

        Creates a new Form

        Args:
            title: required
            num_fields: `numFields`, optional
            display_title: `displayTitle`, optional
            description: optional
            custom_greeting: `customGreeting`, optional
            custom_signature: `customSignature`, optional
            custom_subject: `customSubject`, optional
            allow_public_url: `allowPublicURL`, optional
            intake_phone: `intakePhone`, optional
            intake_email_required: `intakeEmailRequired`, optional
            intake_email_hidden: `intakeEmailHidden`, optional
            intake_date_of_birth: `intakeDateOfBirth`, optional
            intake_state: `intakeState`, optional
            intake_gender: `intakeGender`, optional
            intake_gender_is_sex: `intakeGenderIsSex`, optional
            thanks_message: `thanksMessage`, optional
            html_thanks_message: `htmlThanksMessage`, optional
            type: optional
            scoring: optional, list of `FormScoring`
            external_id: `externalId`, optional
            ga4measurement_id: `ga4measurementId`, optional
            background_color: `backgroundColor`, optional
            product_ids: `productIds`, optional, list of object-id values (24 hex digits)
            submit_redirect_url: `submitRedirectURL`, optional
            customization: optional, `FormCustomization`
            public_form_id_redirect: `publicFormIdRedirect`, optional
            disabled: optional
            disable_automatic_integration_push: `disableAutomaticIntegrationPush`, optional
            custom_type_ids: `customTypeIds`, optional, list of object-id values (24 hex digits)
            lock_responses_on_submission: `lockResponsesOnSubmission`, optional
            tags: optional, list of string values
            language: optional
            is_non_visit_elation_note: `isNonVisitElationNote`, optional
            public_show_language: `publicShowLanguage`, optional
            public_show_download: `publicShowDownload`, optional
            canvas_id: `canvasId`, optional
            canvas_question_id: `canvasQuestionId`, optional
            sync_to_olh: `syncToOLH`, optional
            sync_with_responses_from_form_ids: `syncWithResponsesFromFormIds`, optional, list of string
                values
            scores_sync: `scoresSync`, optional, list of `FormScoresSync`
            hide_after_unsubmitted_in_ms: `hideAfterUnsubmittedInMS`, optional
            hide_from_compose: `hideFromCompose`, optional
            enduser_fields_to_append_for_sync: `enduserFieldsToAppendForSync`, optional, list of string
                values
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/form`. Source: tellescope.txt, lines 12590-12671.
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

    def create_many(self, *, create: Sequence[models.FormCreate | Mapping[str, Any]]) -> models.FormBatch:
        """Create Forms.

        Creates new Forms

        Args:
            create: required, list of `FormCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `POST /v1/forms`. Source: tellescope.txt, lines 12672-12757.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.FormUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.Form:
        """Update Form.

        Updates Form fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Args:
            id: required
            updates: required, `FormUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/form/:id`. Source: tellescope.txt, lines 12758-12844.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Form:
        """Get Form.

        Get an Form

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/form/:id`. Source: tellescope.txt, lines 12845-12851.
        """
        return self._send(_GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: float | Unset = UNSET,
        sort: shared.ListSort | Unset = UNSET,
        search: shared.ListSearch | Mapping[str, Any] | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        from_updated: dt.datetime | Unset = UNSET,
    ) -> Pages[models.Form]:
        """Get Forms.

        Get a page of Forms

        Args:
            last_id: `lastId`, optional
            limit: optional
            sort: optional, `ListSort`
            search: optional, `ListSearch`
            filter: optional, object with any keys
            from_: Only records created at this time or later. (`from`, optional, date-time with an offset)
            to: Only records created at this time or earlier. (optional, date-time with an offset)
            from_updated: Only records updated after this time. (`fromUpdated`, optional, date-time with an
                offset)
        Returns: records (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/forms`. Source: tellescope.txt, lines 12852-12862.
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

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/form/:id`. Source: tellescope.txt, lines 12863-12867.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncForms(AsyncResource):
    """Forms, called from asynchronous code."""

    async def public_details(self, *, form_id: str) -> Any:
        """Get details for public form.

        Gets details for public form, e.g. whether to require date of birth
        Everything else is as in `Forms.public_details`.
        `GET /v1/forms/public-details`, public: needs no credentials. Source: tellescope.txt, lines
        12572-12578.
        """
        return await self._send(_PUBLIC_DETAILS, query={"formId": form_id})

    async def statistics(
        self,
        *,
        form_id: str,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
    ) -> Any:
        """Form Statistics.

        Gets response statistics for a given form
        Everything else is as in `Forms.statistics`.
        `GET /v1/forms/statistics`. Source: tellescope.txt, lines 12579-12589.
        """
        return await self._send(_STATISTICS, query={"formId": form_id, "range": range})

    async def create(
        self,
        *,
        title: str,
        num_fields: float | Unset = UNSET,
        display_title: str | Unset = UNSET,
        description: str | Unset = UNSET,
        custom_greeting: str | Unset = UNSET,
        custom_signature: str | Unset = UNSET,
        custom_subject: str | Unset = UNSET,
        allow_public_url: bool | Unset = UNSET,
        intake_phone: str | Unset = UNSET,
        intake_email_required: bool | Unset = UNSET,
        intake_email_hidden: bool | Unset = UNSET,
        intake_date_of_birth: str | Unset = UNSET,
        intake_state: str | Unset = UNSET,
        intake_gender: str | Unset = UNSET,
        intake_gender_is_sex: bool | Unset = UNSET,
        thanks_message: str | Unset = UNSET,
        html_thanks_message: str | Unset = UNSET,
        type: str | Unset = UNSET,
        scoring: Sequence[models.FormScoring | Mapping[str, Any]] | Unset = UNSET,
        external_id: str | Unset = UNSET,
        ga4measurement_id: str | Unset = UNSET,
        background_color: str | Unset = UNSET,
        product_ids: Sequence[ObjectId] | Unset = UNSET,
        submit_redirect_url: str | Unset = UNSET,
        customization: models.FormCustomization | Mapping[str, Any] | Unset = UNSET,
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
        scores_sync: Sequence[models.FormScoresSync | Mapping[str, Any]] | Unset = UNSET,
        hide_after_unsubmitted_in_ms: float | Unset = UNSET,
        hide_from_compose: bool | Unset = UNSET,
        enduser_fields_to_append_for_sync: Sequence[str] | Unset = UNSET,
    ) -> models.Form:
        """Create Form.

        Creates a new Form
        Everything else is as in `Forms.create`.
        `POST /v1/form`. Source: tellescope.txt, lines 12590-12671.
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
        self, *, create: Sequence[models.FormCreate | Mapping[str, Any]]
    ) -> models.FormBatch:
        """Create Forms.

        Creates new Forms
        Everything else is as in `Forms.create_many`.
        `POST /v1/forms`. Source: tellescope.txt, lines 12672-12757.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.FormUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.Form:
        """Update Form.

        Updates Form fields
        Everything else is as in `Forms.update`.
        `PATCH /v1/form/:id`. Source: tellescope.txt, lines 12758-12844.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Form:
        """Get Form.

        Get an Form
        Everything else is as in `Forms.get`.
        `GET /v1/form/:id`. Source: tellescope.txt, lines 12845-12851.
        """
        return await self._send(_GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: float | Unset = UNSET,
        sort: shared.ListSort | Unset = UNSET,
        search: shared.ListSearch | Mapping[str, Any] | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        from_updated: dt.datetime | Unset = UNSET,
    ) -> AsyncPages[models.Form]:
        """Get Forms.

        Get a page of Forms
        Everything else is as in `Forms.list`.
        `GET /v1/forms`. Source: tellescope.txt, lines 12852-12862.
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
        Everything else is as in `Forms.delete`.
        `DELETE /v1/form/:id`. Source: tellescope.txt, lines 12863-12867.
        """
        return await self._send(_DELETE, path={"id": id})
