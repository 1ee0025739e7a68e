"""CalendarEventTemplates.

- title must be unique across CalendarEventTemplates. (checked before sending)

Source: tellescope.txt:7559-7809.
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
    from ..dicts import calendar_event_templates as dicts
    from ..dicts import shared as shared_dicts
    from ..models import calendar_event_templates as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    dicts = LazyModule("..dicts.calendar_event_templates", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.calendar_event_templates", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[shared.CalendarEventTemplate] = Operation(
    "calendar_event_templates.create",
    "POST",
    "/calendar-event-template",
    returns=lambda: shared.CalendarEventTemplate,
    types={
        "dontAutoSyncPatientToHealthie": bool,
        "durationInMinutes": float,
        "portalSettings": lambda: shared.PortalSettings,
        "productIds": lambda: list[ObjectId],
        "reminders": lambda: list[shared.Reminder],
        "publicRead": bool,
        "enableVideoCall": bool,
        "enableSelfScheduling": bool,
        "restrictedByState": bool,
        "confirmationEmailDisabled": bool,
        "confirmationSMSDisabled": bool,
        "carePlanForms": lambda: list[ObjectId],
        "carePlanContent": lambda: list[ObjectId],
        "carePlanFiles": lambda: list[ObjectId],
        "carePlanTasks": lambda: list[str],
        "generateZoomLinkWhenBooked": bool,
        "apiOnly": bool,
        "enduserAttendeeLimit": float,
        "bufferEndMinutes": float,
        "bufferStartMinutes": float,
        "canvasCoding": lambda: shared.CodeDisplayAndSystem,
        "canvasReasonCoding": lambda: shared.CodeDisplayAndSystem,
        "tags": lambda: list[str],
        "matchToHealthieTemplate": bool,
        "useUserURL": bool,
        "requiresEnduser": bool,
        "requirePortalCancelReason": bool,
    },
    required=("title", "durationInMinutes"),
)
_CREATE_MANY: Operation[models.CalendarEventTemplateBatch] = Operation(
    "calendar_event_templates.create_many",
    "POST",
    "/calendar-event-templates",
    returns=lambda: models.CalendarEventTemplateBatch,
    types={"create": lambda: list[models.CalendarEventTemplateCreate]},
    required=("create",),
    checks=lambda: validators.CALENDAR_EVENT_TEMPLATES_CREATE_MANY,
)
_UPDATE: Operation[shared.CalendarEventTemplate] = Operation(
    "calendar_event_templates.update",
    "PATCH",
    "/calendar-event-template/{id}",
    returns=lambda: shared.CalendarEventTemplate,
    types={"updates": lambda: models.CalendarEventTemplateUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[shared.CalendarEventTemplate] = Operation(
    "calendar_event_templates.get",
    "GET",
    "/calendar-event-template/{id}",
    returns=lambda: shared.CalendarEventTemplate,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[shared.CalendarEventTemplate]] = Operation(
    "calendar_event_templates.list",
    "GET",
    "/calendar-event-templates",
    returns=lambda: list[shared.CalendarEventTemplate],
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
    "calendar_event_templates.delete",
    "DELETE",
    "/calendar-event-template/{id}",
    answer="empty",
    returns=lambda: None,
)


class CalendarEventTemplates(Resource):
    """CalendarEventTemplates, called synchronously."""

    def create(
        self,
        *,
        title: str,
        duration_in_minutes: float,
        dont_auto_sync_patient_to_healthie: bool | Unset = UNSET,
        display_title: str | Unset = UNSET,
        display_description: str | Unset = UNSET,
        portal_settings: shared.PortalSettings | shared_dicts.PortalSettings | Unset = UNSET,
        product_ids: Sequence[ObjectId] | Unset = UNSET,
        type: str | Unset = UNSET,
        description: str | Unset = UNSET,
        reminders: Sequence[shared.Reminder | shared_dicts.Reminder | Mapping[str, Any]] | Unset = UNSET,
        public_read: bool | Unset = UNSET,
        enable_video_call: bool | Unset = UNSET,
        enable_self_scheduling: bool | Unset = UNSET,
        restricted_by_state: bool | Unset = UNSET,
        image: str | Unset = UNSET,
        confirmation_email_disabled: bool | Unset = UNSET,
        confirmation_sms_disabled: bool | Unset = UNSET,
        care_plan_forms: Sequence[ObjectId] | Unset = UNSET,
        care_plan_content: Sequence[ObjectId] | Unset = UNSET,
        care_plan_files: Sequence[ObjectId] | Unset = UNSET,
        care_plan_tasks: Sequence[str] | Unset = UNSET,
        video_integration: Literal["Zoom", "No Integration"] | str | Unset = UNSET,
        generate_zoom_link_when_booked: bool | Unset = UNSET,
        color: str | Unset = UNSET,
        api_only: bool | Unset = UNSET,
        enduser_attendee_limit: int | Unset = UNSET,
        buffer_end_minutes: float | Unset = UNSET,
        buffer_start_minutes: float | Unset = UNSET,
        canvas_coding: shared.CodeDisplayAndSystem | shared_dicts.CodeDisplayAndSystem | Unset = UNSET,
        canvas_reason_coding: shared.CodeDisplayAndSystem | shared_dicts.CodeDisplayAndSystem | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        match_to_healthie_template: bool | Unset = UNSET,
        use_user_url: bool | Unset = UNSET,
        instructions: str | Unset = UNSET,
        requires_enduser: bool | Unset = UNSET,
        require_portal_cancel_reason: bool | Unset = UNSET,
    ) -> shared.CalendarEventTemplate:
        """Create CalendarEventTemplate.

        Creates a new CalendarEventTemplate

        - title must be unique across CalendarEventTemplates. (by the server)

        Args:
            video_integration: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/calendar-event-template`. Raises: `APIError`. Source: tellescope.txt:7562-7633.
        """
        return self._send(
            _CREATE,
            body={
                "dontAutoSyncPatientToHealthie": dont_auto_sync_patient_to_healthie,
                "title": title,
                "displayTitle": display_title,
                "displayDescription": display_description,
                "durationInMinutes": duration_in_minutes,
                "portalSettings": portal_settings,
                "productIds": product_ids,
                "type": type,
                "description": description,
                "reminders": reminders,
                "publicRead": public_read,
                "enableVideoCall": enable_video_call,
                "enableSelfScheduling": enable_self_scheduling,
                "restrictedByState": restricted_by_state,
                "image": image,
                "confirmationEmailDisabled": confirmation_email_disabled,
                "confirmationSMSDisabled": confirmation_sms_disabled,
                "carePlanForms": care_plan_forms,
                "carePlanContent": care_plan_content,
                "carePlanFiles": care_plan_files,
                "carePlanTasks": care_plan_tasks,
                "videoIntegration": video_integration,
                "generateZoomLinkWhenBooked": generate_zoom_link_when_booked,
                "color": color,
                "apiOnly": api_only,
                "enduserAttendeeLimit": enduser_attendee_limit,
                "bufferEndMinutes": buffer_end_minutes,
                "bufferStartMinutes": buffer_start_minutes,
                "canvasCoding": canvas_coding,
                "canvasReasonCoding": canvas_reason_coding,
                "tags": tags,
                "matchToHealthieTemplate": match_to_healthie_template,
                "useUserURL": use_user_url,
                "instructions": instructions,
                "requiresEnduser": requires_enduser,
                "requirePortalCancelReason": require_portal_cancel_reason,
            },
        )

    def create_many(
        self, *, create: Sequence[models.CalendarEventTemplateCreate | dicts.CalendarEventTemplateCreate]
    ) -> models.CalendarEventTemplateBatch:
        """Create CalendarEventTemplates.

        Creates new CalendarEventTemplates

        - title must be unique across CalendarEventTemplates. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/calendar-event-templates`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:7634-7709.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.CalendarEventTemplateUpdates | dicts.CalendarEventTemplateUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.CalendarEventTemplate:
        """Update CalendarEventTemplate.

        Updates CalendarEventTemplate fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across CalendarEventTemplates. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/calendar-event-template/:id`. Raises: `APIError`. Source: tellescope.txt:7710-7786.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> shared.CalendarEventTemplate:
        """Get CalendarEventTemplate.

        Get an CalendarEventTemplate

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/calendar-event-template/:id`. Raises: `APIError`. Source: tellescope.txt:7787-7793.
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
    ) -> Pages[shared.CalendarEventTemplate]:
        """Get CalendarEventTemplates.

        Get a page of CalendarEventTemplates

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/calendar-event-templates`. Raises: `APIError`. Source: tellescope.txt:7794-7804.
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
        """Delete CalendarEventTemplate.

        Delete one CalendarEventTemplate

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/calendar-event-template/:id`. Raises: `APIError`. Source: tellescope.txt:7805-7809.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncCalendarEventTemplates(AsyncResource):
    """CalendarEventTemplates, called from asynchronous code."""

    async def create(
        self,
        *,
        title: str,
        duration_in_minutes: float,
        dont_auto_sync_patient_to_healthie: bool | Unset = UNSET,
        display_title: str | Unset = UNSET,
        display_description: str | Unset = UNSET,
        portal_settings: shared.PortalSettings | shared_dicts.PortalSettings | Unset = UNSET,
        product_ids: Sequence[ObjectId] | Unset = UNSET,
        type: str | Unset = UNSET,
        description: str | Unset = UNSET,
        reminders: Sequence[shared.Reminder | shared_dicts.Reminder | Mapping[str, Any]] | Unset = UNSET,
        public_read: bool | Unset = UNSET,
        enable_video_call: bool | Unset = UNSET,
        enable_self_scheduling: bool | Unset = UNSET,
        restricted_by_state: bool | Unset = UNSET,
        image: str | Unset = UNSET,
        confirmation_email_disabled: bool | Unset = UNSET,
        confirmation_sms_disabled: bool | Unset = UNSET,
        care_plan_forms: Sequence[ObjectId] | Unset = UNSET,
        care_plan_content: Sequence[ObjectId] | Unset = UNSET,
        care_plan_files: Sequence[ObjectId] | Unset = UNSET,
        care_plan_tasks: Sequence[str] | Unset = UNSET,
        video_integration: Literal["Zoom", "No Integration"] | str | Unset = UNSET,
        generate_zoom_link_when_booked: bool | Unset = UNSET,
        color: str | Unset = UNSET,
        api_only: bool | Unset = UNSET,
        enduser_attendee_limit: int | Unset = UNSET,
        buffer_end_minutes: float | Unset = UNSET,
        buffer_start_minutes: float | Unset = UNSET,
        canvas_coding: shared.CodeDisplayAndSystem | shared_dicts.CodeDisplayAndSystem | Unset = UNSET,
        canvas_reason_coding: shared.CodeDisplayAndSystem | shared_dicts.CodeDisplayAndSystem | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        match_to_healthie_template: bool | Unset = UNSET,
        use_user_url: bool | Unset = UNSET,
        instructions: str | Unset = UNSET,
        requires_enduser: bool | Unset = UNSET,
        require_portal_cancel_reason: bool | Unset = UNSET,
    ) -> shared.CalendarEventTemplate:
        """Create CalendarEventTemplate.

        Creates a new CalendarEventTemplate

        - title must be unique across CalendarEventTemplates. (by the server)

        Args:
            video_integration: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/calendar-event-template`. Raises: `APIError`. Source: tellescope.txt:7562-7633.
        """
        return await self._send(
            _CREATE,
            body={
                "dontAutoSyncPatientToHealthie": dont_auto_sync_patient_to_healthie,
                "title": title,
                "displayTitle": display_title,
                "displayDescription": display_description,
                "durationInMinutes": duration_in_minutes,
                "portalSettings": portal_settings,
                "productIds": product_ids,
                "type": type,
                "description": description,
                "reminders": reminders,
                "publicRead": public_read,
                "enableVideoCall": enable_video_call,
                "enableSelfScheduling": enable_self_scheduling,
                "restrictedByState": restricted_by_state,
                "image": image,
                "confirmationEmailDisabled": confirmation_email_disabled,
                "confirmationSMSDisabled": confirmation_sms_disabled,
                "carePlanForms": care_plan_forms,
                "carePlanContent": care_plan_content,
                "carePlanFiles": care_plan_files,
                "carePlanTasks": care_plan_tasks,
                "videoIntegration": video_integration,
                "generateZoomLinkWhenBooked": generate_zoom_link_when_booked,
                "color": color,
                "apiOnly": api_only,
                "enduserAttendeeLimit": enduser_attendee_limit,
                "bufferEndMinutes": buffer_end_minutes,
                "bufferStartMinutes": buffer_start_minutes,
                "canvasCoding": canvas_coding,
                "canvasReasonCoding": canvas_reason_coding,
                "tags": tags,
                "matchToHealthieTemplate": match_to_healthie_template,
                "useUserURL": use_user_url,
                "instructions": instructions,
                "requiresEnduser": requires_enduser,
                "requirePortalCancelReason": require_portal_cancel_reason,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.CalendarEventTemplateCreate | dicts.CalendarEventTemplateCreate]
    ) -> models.CalendarEventTemplateBatch:
        """Create CalendarEventTemplates.

        Creates new CalendarEventTemplates

        - title must be unique across CalendarEventTemplates. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/calendar-event-templates`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:7634-7709.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.CalendarEventTemplateUpdates | dicts.CalendarEventTemplateUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.CalendarEventTemplate:
        """Update CalendarEventTemplate.

        Updates CalendarEventTemplate fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across CalendarEventTemplates. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/calendar-event-template/:id`. Raises: `APIError`. Source: tellescope.txt:7710-7786.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(
        self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET
    ) -> shared.CalendarEventTemplate:
        """Get CalendarEventTemplate.

        Get an CalendarEventTemplate

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/calendar-event-template/:id`. Raises: `APIError`. Source: tellescope.txt:7787-7793.
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
    ) -> AsyncPages[shared.CalendarEventTemplate]:
        """Get CalendarEventTemplates.

        Get a page of CalendarEventTemplates

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/calendar-event-templates`. Raises: `APIError`. Source: tellescope.txt:7794-7804.
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
        """Delete CalendarEventTemplate.

        Delete one CalendarEventTemplate

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/calendar-event-template/:id`. Raises: `APIError`. Source: tellescope.txt:7805-7809.
        """
        return await self._send(_DELETE, path={"id": id})
