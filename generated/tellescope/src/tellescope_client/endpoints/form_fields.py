"""FormFields.

Source: tellescope.txt:11265-11756.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import form_fields as dicts
    from ..dicts import shared as shared_dicts
    from ..models import form_fields as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.form_fields", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.form_fields", __package__)
    shared = LazyModule("..models.shared", __package__)

_LOAD_CHOICES_FROM_DATABASE: Operation[models.FormFieldsLoadChoicesFromDatabaseResponse] = Operation(
    "form_fields.load_choices_from_database",
    "GET",
    "/form-fields/load-choices-from-database",
    returns=lambda: models.FormFieldsLoadChoicesFromDatabaseResponse,
    types={"limit": float},
    required=("fieldId",),
)
_BOOKING_INFO: Operation[models.FormFieldsBookingInfoResponse] = Operation(
    "form_fields.booking_info",
    "GET",
    "/form-fields/booking-info",
    returns=lambda: models.FormFieldsBookingInfoResponse,
    types={"enduserFields": lambda: models.FormFieldEnduserFields},
    required=("bookingPageId",),
)
_CREATE: Operation[shared.FormField] = Operation(
    "form_fields.create",
    "POST",
    "/form-field",
    returns=lambda: shared.FormField,
    types={
        "previousFields": lambda: list[shared.FormFieldPreviousField],
        "flowchartUI": lambda: shared.FlowchartUI,
        "options": lambda: shared.FormFieldOptions,
        "intakeField": lambda: str | None,
        "isOptional": bool,
        "fullZIP": bool,
        "isInGroup": bool,
        "sharedWithEnduser": bool,
        "calloutConditions": lambda: list[shared.FormFieldCalloutCondition],
        "highlightOnTimeline": bool,
        "prepopulateFromFields": bool,
        "prepopulateFromDatabase": lambda: shared.FormFieldPrepopulateFromDatabase,
        "disabledWhenPrepopulated": bool,
        "feedback": lambda: list[shared.FormFieldFeedback],
        "titleFontSize": float,
    },
    required=("formId", "title"),
)
_CREATE_MANY: Operation[models.FormFieldBatch] = Operation(
    "form_fields.create_many",
    "POST",
    "/form-fields",
    returns=lambda: models.FormFieldBatch,
    types={"create": lambda: list[models.FormFieldCreate]},
    required=("create",),
)
_UPDATE: Operation[shared.FormField] = Operation(
    "form_fields.update",
    "PATCH",
    "/form-field/{id}",
    returns=lambda: shared.FormField,
    types={"updates": lambda: models.FormFieldUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[shared.FormField] = Operation(
    "form_fields.get",
    "GET",
    "/form-field/{id}",
    returns=lambda: shared.FormField,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[shared.FormField]] = Operation(
    "form_fields.list",
    "GET",
    "/form-fields",
    returns=lambda: list[shared.FormField],
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
    "form_fields.delete", "DELETE", "/form-field/{id}", answer="empty", returns=lambda: None
)


class FormFields(Resource):
    """FormFields, called synchronously."""

    def load_choices_from_database(
        self,
        *,
        field_id: str,
        limit: int | Unset = UNSET,
        last_id: str | Unset = UNSET,
        database_id: str | Unset = UNSET,
    ) -> models.FormFieldsLoadChoicesFromDatabaseResponse:
        """Load Choices From Database.

        Loads choices for a Database Select field type in a form

        Args:
            field_id: object-id, not on the page: @tellescope/schema 1.174.0
            last_id: object-id, not on the page: @tellescope/schema 1.174.0
            database_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/form-fields/load-choices-from-database`. Raises: `APIError`. Source:
        tellescope.txt:11266-11275.
        """
        return self._send(
            _LOAD_CHOICES_FROM_DATABASE,
            query={"fieldId": field_id, "limit": limit, "lastId": last_id, "databaseId": database_id},
        )

    def booking_info(
        self,
        *,
        booking_page_id: str,
        enduser_id: str | Unset = UNSET,
        enduser_fields: models.FormFieldEnduserFields | dicts.FormFieldEnduserFields | Unset = UNSET,
    ) -> models.FormFieldsBookingInfoResponse:
        """Load Appointment Booking Info.

        Loads necessary information for rendering an Appointment Booking field

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            booking_page_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/form-fields/booking-info`. Raises: `APIError`. Source: tellescope.txt:11276-11286.
        """
        return self._send(
            _BOOKING_INFO,
            query={
                "enduserId": enduser_id,
                "bookingPageId": booking_page_id,
                "enduserFields": enduser_fields,
            },
        )

    def create(
        self,
        *,
        form_id: str,
        title: str,
        header_text: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        type: shared.FormFieldType | str | Unset = UNSET,
        previous_fields: (
            Sequence[shared.FormFieldPreviousField | shared_dicts.FormFieldPreviousField | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        flowchart_ui: shared.FlowchartUI | shared_dicts.FlowchartUI | Unset = UNSET,
        options: shared.FormFieldOptions | shared_dicts.FormFieldOptions | Unset = UNSET,
        description: str | Unset = UNSET,
        html_description: str | Unset = UNSET,
        intake_field: str | None | Unset = UNSET,
        is_optional: bool | Unset = UNSET,
        full_zip: bool | Unset = UNSET,
        is_in_group: bool | Unset = UNSET,
        external_id: str | Unset = UNSET,
        shared_with_enduser: bool | Unset = UNSET,
        callout_conditions: (
            Sequence[
                shared.FormFieldCalloutCondition | shared_dicts.FormFieldCalloutCondition | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        highlight_on_timeline: bool | Unset = UNSET,
        prepopulate_from_fields: bool | Unset = UNSET,
        prepopulate_from_database: (
            shared.FormFieldPrepopulateFromDatabase | shared_dicts.FormFieldPrepopulateFromDatabase | Unset
        ) = UNSET,
        disabled_when_prepopulated: bool | Unset = UNSET,
        feedback: (
            Sequence[shared.FormFieldFeedback | shared_dicts.FormFieldFeedback | Mapping[str, Any]] | Unset
        ) = UNSET,
        title_font_size: float | Unset = UNSET,
    ) -> shared.FormField:
        """Create FormField.

        Creates a new FormField

        Args:
            form_id: object-id, not on the page: @tellescope/schema 1.174.0
            type: not on the page: @tellescope/schema 1.174.0
            intake_field: not on the page: @tellescope/types-models 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/form-field`. Raises: `APIError`. Source: tellescope.txt:11287-11432.
        """
        return self._send(
            _CREATE,
            body={
                "formId": form_id,
                "title": title,
                "headerText": header_text,
                "placeholder": placeholder,
                "type": type,
                "previousFields": previous_fields,
                "flowchartUI": flowchart_ui,
                "options": options,
                "description": description,
                "htmlDescription": html_description,
                "intakeField": intake_field,
                "isOptional": is_optional,
                "fullZIP": full_zip,
                "isInGroup": is_in_group,
                "externalId": external_id,
                "sharedWithEnduser": shared_with_enduser,
                "calloutConditions": callout_conditions,
                "highlightOnTimeline": highlight_on_timeline,
                "prepopulateFromFields": prepopulate_from_fields,
                "prepopulateFromDatabase": prepopulate_from_database,
                "disabledWhenPrepopulated": disabled_when_prepopulated,
                "feedback": feedback,
                "titleFontSize": title_font_size,
            },
        )

    def create_many(
        self, *, create: Sequence[models.FormFieldCreate | dicts.FormFieldCreate]
    ) -> models.FormFieldBatch:
        """Create FormFields.

        Creates new FormFields

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/form-fields`. Raises: `APIError`. Source: tellescope.txt:11433-11582.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.FormFieldUpdates | dicts.FormFieldUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.FormField:
        """Update FormField.

        Updates FormField fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/form-field/:id`. Raises: `APIError`. Source: tellescope.txt:11583-11733.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> shared.FormField:
        """Get FormField.

        Get an FormField

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/form-field/:id`. Raises: `APIError`. Source: tellescope.txt:11734-11740.
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
    ) -> Pages[shared.FormField]:
        """Get FormFields.

        Get a page of FormFields

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/form-fields`. Raises: `APIError`. Source: tellescope.txt:11741-11751.
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
        """Delete FormField.

        Delete one FormField

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/form-field/:id`. Raises: `APIError`. Source: tellescope.txt:11752-11756.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncFormFields(AsyncResource):
    """FormFields, called from asynchronous code."""

    async def load_choices_from_database(
        self,
        *,
        field_id: str,
        limit: int | Unset = UNSET,
        last_id: str | Unset = UNSET,
        database_id: str | Unset = UNSET,
    ) -> models.FormFieldsLoadChoicesFromDatabaseResponse:
        """Load Choices From Database.

        Loads choices for a Database Select field type in a form

        Args:
            field_id: object-id, not on the page: @tellescope/schema 1.174.0
            last_id: object-id, not on the page: @tellescope/schema 1.174.0
            database_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/form-fields/load-choices-from-database`. Raises: `APIError`. Source:
        tellescope.txt:11266-11275.
        """
        return await self._send(
            _LOAD_CHOICES_FROM_DATABASE,
            query={"fieldId": field_id, "limit": limit, "lastId": last_id, "databaseId": database_id},
        )

    async def booking_info(
        self,
        *,
        booking_page_id: str,
        enduser_id: str | Unset = UNSET,
        enduser_fields: models.FormFieldEnduserFields | dicts.FormFieldEnduserFields | Unset = UNSET,
    ) -> models.FormFieldsBookingInfoResponse:
        """Load Appointment Booking Info.

        Loads necessary information for rendering an Appointment Booking field

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            booking_page_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/form-fields/booking-info`. Raises: `APIError`. Source: tellescope.txt:11276-11286.
        """
        return await self._send(
            _BOOKING_INFO,
            query={
                "enduserId": enduser_id,
                "bookingPageId": booking_page_id,
                "enduserFields": enduser_fields,
            },
        )

    async def create(
        self,
        *,
        form_id: str,
        title: str,
        header_text: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        type: shared.FormFieldType | str | Unset = UNSET,
        previous_fields: (
            Sequence[shared.FormFieldPreviousField | shared_dicts.FormFieldPreviousField | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        flowchart_ui: shared.FlowchartUI | shared_dicts.FlowchartUI | Unset = UNSET,
        options: shared.FormFieldOptions | shared_dicts.FormFieldOptions | Unset = UNSET,
        description: str | Unset = UNSET,
        html_description: str | Unset = UNSET,
        intake_field: str | None | Unset = UNSET,
        is_optional: bool | Unset = UNSET,
        full_zip: bool | Unset = UNSET,
        is_in_group: bool | Unset = UNSET,
        external_id: str | Unset = UNSET,
        shared_with_enduser: bool | Unset = UNSET,
        callout_conditions: (
            Sequence[
                shared.FormFieldCalloutCondition | shared_dicts.FormFieldCalloutCondition | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        highlight_on_timeline: bool | Unset = UNSET,
        prepopulate_from_fields: bool | Unset = UNSET,
        prepopulate_from_database: (
            shared.FormFieldPrepopulateFromDatabase | shared_dicts.FormFieldPrepopulateFromDatabase | Unset
        ) = UNSET,
        disabled_when_prepopulated: bool | Unset = UNSET,
        feedback: (
            Sequence[shared.FormFieldFeedback | shared_dicts.FormFieldFeedback | Mapping[str, Any]] | Unset
        ) = UNSET,
        title_font_size: float | Unset = UNSET,
    ) -> shared.FormField:
        """Create FormField.

        Creates a new FormField

        Args:
            form_id: object-id, not on the page: @tellescope/schema 1.174.0
            type: not on the page: @tellescope/schema 1.174.0
            intake_field: not on the page: @tellescope/types-models 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/form-field`. Raises: `APIError`. Source: tellescope.txt:11287-11432.
        """
        return await self._send(
            _CREATE,
            body={
                "formId": form_id,
                "title": title,
                "headerText": header_text,
                "placeholder": placeholder,
                "type": type,
                "previousFields": previous_fields,
                "flowchartUI": flowchart_ui,
                "options": options,
                "description": description,
                "htmlDescription": html_description,
                "intakeField": intake_field,
                "isOptional": is_optional,
                "fullZIP": full_zip,
                "isInGroup": is_in_group,
                "externalId": external_id,
                "sharedWithEnduser": shared_with_enduser,
                "calloutConditions": callout_conditions,
                "highlightOnTimeline": highlight_on_timeline,
                "prepopulateFromFields": prepopulate_from_fields,
                "prepopulateFromDatabase": prepopulate_from_database,
                "disabledWhenPrepopulated": disabled_when_prepopulated,
                "feedback": feedback,
                "titleFontSize": title_font_size,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.FormFieldCreate | dicts.FormFieldCreate]
    ) -> models.FormFieldBatch:
        """Create FormFields.

        Creates new FormFields

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/form-fields`. Raises: `APIError`. Source: tellescope.txt:11433-11582.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.FormFieldUpdates | dicts.FormFieldUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.FormField:
        """Update FormField.

        Updates FormField fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/form-field/:id`. Raises: `APIError`. Source: tellescope.txt:11583-11733.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> shared.FormField:
        """Get FormField.

        Get an FormField

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/form-field/:id`. Raises: `APIError`. Source: tellescope.txt:11734-11740.
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
    ) -> AsyncPages[shared.FormField]:
        """Get FormFields.

        Get a page of FormFields

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/form-fields`. Raises: `APIError`. Source: tellescope.txt:11741-11751.
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
        """Delete FormField.

        Delete one FormField

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/form-field/:id`. Raises: `APIError`. Source: tellescope.txt:11752-11756.
        """
        return await self._send(_DELETE, path={"id": id})
