"""AppointmentBookingPages.

- title must be unique across AppointmentBookingPages. (checked before sending)

Source: tellescope.txt:1884-2144.
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
    from ..dicts import appointment_booking_pages as dicts
    from ..dicts import shared as shared_dicts
    from ..models import appointment_booking_pages as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    dicts = LazyModule("..dicts.appointment_booking_pages", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.appointment_booking_pages", __package__)
    shared = LazyModule("..models.shared", __package__)

_VALIDATE_ACCESS_TOKEN: Operation[models.AppointmentBookingPagesValidateAccessResponse] = Operation(
    "appointment_booking_pages.validate_access_token",
    "GET",
    "/appointment-booking-pages/validate-access-token",
    returns=lambda: models.AppointmentBookingPagesValidateAccessResponse,
    security=(),
    required=("token",),
)
_GENERATE_ACCESS_TOKEN: Operation[models.AppointmentBookingPagesGenerateAccessResponse] = Operation(
    "appointment_booking_pages.generate_access_token",
    "POST",
    "/appointment-booking-pages/generate-access-token",
    returns=lambda: models.AppointmentBookingPagesGenerateAccessResponse,
    types={"expiresAt": lambda: dt.datetime},
    required=("expiresAt",),
)
_CREATE: Operation[shared.AppointmentBookingPage] = Operation(
    "appointment_booking_pages.create",
    "POST",
    "/appointment-booking-page",
    returns=lambda: shared.AppointmentBookingPage,
    types={
        "calendarEventTemplateIds": lambda: list[ObjectId],
        "locationIds": lambda: list[ObjectId],
        "terms": lambda: list[shared.AppointmentBookingPageTerm],
        "endDate": lambda: dt.datetime,
        "startDate": lambda: dt.datetime,
        "hiddenFromPortal": bool,
        "hoursBeforeBookingAllowed": lambda: shared.NumberOrEmpty,
        "limitedToCareTeam": bool,
        "limitedByState": bool,
        "limitedByTagsPortal": lambda: list[str],
        "requireLocationSelection": bool,
        "restrictionsByTemplate": lambda: list[shared.AppointmentBookingPageRestrictionsByTemplate],
        "publicMulti": bool,
        "publicUserTags": lambda: list[str],
        "publicUserFilterTags": lambda: list[str],
        "appointmentSlotsMaxHeight": float,
        "includeRelatedContactTypes": lambda: list[str],
    },
    required=("title", "calendarEventTemplateIds", "locationIds"),
)
_CREATE_MANY: Operation[models.AppointmentBookingPageBatch] = Operation(
    "appointment_booking_pages.create_many",
    "POST",
    "/appointment-booking-pages",
    returns=lambda: models.AppointmentBookingPageBatch,
    types={"create": lambda: list[models.AppointmentBookingPageCreate]},
    required=("create",),
    checks=lambda: validators.APPOINTMENT_BOOKING_PAGES_CREATE_MANY,
)
_UPDATE: Operation[shared.AppointmentBookingPage] = Operation(
    "appointment_booking_pages.update",
    "PATCH",
    "/appointment-booking-page/{id}",
    returns=lambda: shared.AppointmentBookingPage,
    types={"updates": lambda: models.AppointmentBookingPageUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[shared.AppointmentBookingPage] = Operation(
    "appointment_booking_pages.get",
    "GET",
    "/appointment-booking-page/{id}",
    returns=lambda: shared.AppointmentBookingPage,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[shared.AppointmentBookingPage]] = Operation(
    "appointment_booking_pages.list",
    "GET",
    "/appointment-booking-pages",
    returns=lambda: list[shared.AppointmentBookingPage],
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
    "appointment_booking_pages.delete",
    "DELETE",
    "/appointment-booking-page/{id}",
    answer="empty",
    returns=lambda: None,
)


class AppointmentBookingPages(Resource):
    """AppointmentBookingPages, called synchronously."""

    def validate_access_token(
        self, *, token: str, booking_page_id: str | Unset = UNSET
    ) -> models.AppointmentBookingPagesValidateAccessResponse:
        """Validate Access Token.

        Validates an appointment booking token

        Args:
            booking_page_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/appointment-booking-pages/validate-access-token`, public: needs no credentials. Raises:
        `APIError`. Source: tellescope.txt:1887-1894.
        """
        return self._send(_VALIDATE_ACCESS_TOKEN, query={"token": token, "bookingPageId": booking_page_id})

    def generate_access_token(
        self, *, expires_at: dt.datetime, booking_page_id: str | Unset = UNSET
    ) -> models.AppointmentBookingPagesGenerateAccessResponse:
        """Generate Access Token.

        Generates a 1-time access token for booking an appointment

        Args:
            expires_at: date-time with an offset
            booking_page_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/appointment-booking-pages/generate-access-token`. Raises: `APIError`. Source:
        tellescope.txt:1895-1902.
        """
        return self._send(
            _GENERATE_ACCESS_TOKEN, body={"expiresAt": expires_at, "bookingPageId": booking_page_id}
        )

    def create(
        self,
        *,
        title: str,
        calendar_event_template_ids: Sequence[ObjectId],
        location_ids: Sequence[ObjectId],
        terms: (
            Sequence[
                shared.AppointmentBookingPageTerm
                | shared_dicts.AppointmentBookingPageTerm
                | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        end_date: dt.datetime | Unset = UNSET,
        start_date: dt.datetime | Unset = UNSET,
        background_color: str | Unset = UNSET,
        primary_color: str | Unset = UNSET,
        secondary_color: str | Unset = UNSET,
        intake_title: str | Unset = UNSET,
        intake_description: str | Unset = UNSET,
        thank_you_redirect_url: str | Unset = UNSET,
        thank_you_title: str | Unset = UNSET,
        thank_you_description: str | Unset = UNSET,
        thank_you_header_image_url: str | Unset = UNSET,
        thank_you_main_image_url: str | Unset = UNSET,
        ga4measurement_id: str | Unset = UNSET,
        hidden_from_portal: bool | Unset = UNSET,
        hours_before_booking_allowed: shared.NumberOrEmpty | Unset = UNSET,
        limited_to_care_team: bool | Unset = UNSET,
        limited_by_state: bool | Unset = UNSET,
        limited_by_tags_portal: Sequence[str] | Unset = UNSET,
        top_logo: str | Unset = UNSET,
        require_location_selection: bool | Unset = UNSET,
        font_face: str | Unset = UNSET,
        font_family: str | Unset = UNSET,
        font_url: str | Unset = UNSET,
        collect_reason: Literal["Do Not Collect", "Optional", "Required"] | str | Unset = UNSET,
        restrictions_by_template: (
            Sequence[
                shared.AppointmentBookingPageRestrictionsByTemplate
                | shared_dicts.AppointmentBookingPageRestrictionsByTemplate
                | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        public_multi: bool | Unset = UNSET,
        public_user_tags: Sequence[str] | Unset = UNSET,
        public_user_filter_tags: Sequence[str] | Unset = UNSET,
        appointment_slots_max_height: float | Unset = UNSET,
        include_related_contact_types: Sequence[str] | Unset = UNSET,
    ) -> shared.AppointmentBookingPage:
        """Create AppointmentBookingPage.

        Creates a new AppointmentBookingPage

        - title must be unique across AppointmentBookingPages. (by the server)

        Args:
            end_date: date-time with an offset
            start_date: date-time with an offset
            hours_before_booking_allowed: not on the page: @tellescope/types-models 1.174.0
            collect_reason: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/appointment-booking-page`. Raises: `APIError`. Source: tellescope.txt:1903-1972.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "calendarEventTemplateIds": calendar_event_template_ids,
                "locationIds": location_ids,
                "terms": terms,
                "endDate": end_date,
                "startDate": start_date,
                "backgroundColor": background_color,
                "primaryColor": primary_color,
                "secondaryColor": secondary_color,
                "intakeTitle": intake_title,
                "intakeDescription": intake_description,
                "thankYouRedirectURL": thank_you_redirect_url,
                "thankYouTitle": thank_you_title,
                "thankYouDescription": thank_you_description,
                "thankYouHeaderImageURL": thank_you_header_image_url,
                "thankYouMainImageURL": thank_you_main_image_url,
                "ga4measurementId": ga4measurement_id,
                "hiddenFromPortal": hidden_from_portal,
                "hoursBeforeBookingAllowed": hours_before_booking_allowed,
                "limitedToCareTeam": limited_to_care_team,
                "limitedByState": limited_by_state,
                "limitedByTagsPortal": limited_by_tags_portal,
                "topLogo": top_logo,
                "requireLocationSelection": require_location_selection,
                "fontFace": font_face,
                "fontFamily": font_family,
                "fontURL": font_url,
                "collectReason": collect_reason,
                "restrictionsByTemplate": restrictions_by_template,
                "publicMulti": public_multi,
                "publicUserTags": public_user_tags,
                "publicUserFilterTags": public_user_filter_tags,
                "appointmentSlotsMaxHeight": appointment_slots_max_height,
                "includeRelatedContactTypes": include_related_contact_types,
            },
        )

    def create_many(
        self, *, create: Sequence[models.AppointmentBookingPageCreate | dicts.AppointmentBookingPageCreate]
    ) -> models.AppointmentBookingPageBatch:
        """Create AppointmentBookingPages.

        Creates new AppointmentBookingPages

        - title must be unique across AppointmentBookingPages. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/appointment-booking-pages`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:1973-2046.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.AppointmentBookingPageUpdates | dicts.AppointmentBookingPageUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.AppointmentBookingPage:
        """Update AppointmentBookingPage.

        Updates AppointmentBookingPage fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across AppointmentBookingPages. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/appointment-booking-page/:id`. Raises: `APIError`. Source: tellescope.txt:2047-2121.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> shared.AppointmentBookingPage:
        """Get AppointmentBookingPage.

        Get an AppointmentBookingPage

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/appointment-booking-page/:id`. Raises: `APIError`. Source: tellescope.txt:2122-2128.
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
    ) -> Pages[shared.AppointmentBookingPage]:
        """Get AppointmentBookingPages.

        Get a page of AppointmentBookingPages

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/appointment-booking-pages`. Raises: `APIError`. Source: tellescope.txt:2129-2139.
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
        """Delete AppointmentBookingPage.

        Delete one AppointmentBookingPage

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/appointment-booking-page/:id`. Raises: `APIError`. Source: tellescope.txt:2140-2144.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncAppointmentBookingPages(AsyncResource):
    """AppointmentBookingPages, called from asynchronous code."""

    async def validate_access_token(
        self, *, token: str, booking_page_id: str | Unset = UNSET
    ) -> models.AppointmentBookingPagesValidateAccessResponse:
        """Validate Access Token.

        Validates an appointment booking token

        Args:
            booking_page_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/appointment-booking-pages/validate-access-token`, public: needs no credentials. Raises:
        `APIError`. Source: tellescope.txt:1887-1894.
        """
        return await self._send(
            _VALIDATE_ACCESS_TOKEN, query={"token": token, "bookingPageId": booking_page_id}
        )

    async def generate_access_token(
        self, *, expires_at: dt.datetime, booking_page_id: str | Unset = UNSET
    ) -> models.AppointmentBookingPagesGenerateAccessResponse:
        """Generate Access Token.

        Generates a 1-time access token for booking an appointment

        Args:
            expires_at: date-time with an offset
            booking_page_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/appointment-booking-pages/generate-access-token`. Raises: `APIError`. Source:
        tellescope.txt:1895-1902.
        """
        return await self._send(
            _GENERATE_ACCESS_TOKEN, body={"expiresAt": expires_at, "bookingPageId": booking_page_id}
        )

    async def create(
        self,
        *,
        title: str,
        calendar_event_template_ids: Sequence[ObjectId],
        location_ids: Sequence[ObjectId],
        terms: (
            Sequence[
                shared.AppointmentBookingPageTerm
                | shared_dicts.AppointmentBookingPageTerm
                | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        end_date: dt.datetime | Unset = UNSET,
        start_date: dt.datetime | Unset = UNSET,
        background_color: str | Unset = UNSET,
        primary_color: str | Unset = UNSET,
        secondary_color: str | Unset = UNSET,
        intake_title: str | Unset = UNSET,
        intake_description: str | Unset = UNSET,
        thank_you_redirect_url: str | Unset = UNSET,
        thank_you_title: str | Unset = UNSET,
        thank_you_description: str | Unset = UNSET,
        thank_you_header_image_url: str | Unset = UNSET,
        thank_you_main_image_url: str | Unset = UNSET,
        ga4measurement_id: str | Unset = UNSET,
        hidden_from_portal: bool | Unset = UNSET,
        hours_before_booking_allowed: shared.NumberOrEmpty | Unset = UNSET,
        limited_to_care_team: bool | Unset = UNSET,
        limited_by_state: bool | Unset = UNSET,
        limited_by_tags_portal: Sequence[str] | Unset = UNSET,
        top_logo: str | Unset = UNSET,
        require_location_selection: bool | Unset = UNSET,
        font_face: str | Unset = UNSET,
        font_family: str | Unset = UNSET,
        font_url: str | Unset = UNSET,
        collect_reason: Literal["Do Not Collect", "Optional", "Required"] | str | Unset = UNSET,
        restrictions_by_template: (
            Sequence[
                shared.AppointmentBookingPageRestrictionsByTemplate
                | shared_dicts.AppointmentBookingPageRestrictionsByTemplate
                | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        public_multi: bool | Unset = UNSET,
        public_user_tags: Sequence[str] | Unset = UNSET,
        public_user_filter_tags: Sequence[str] | Unset = UNSET,
        appointment_slots_max_height: float | Unset = UNSET,
        include_related_contact_types: Sequence[str] | Unset = UNSET,
    ) -> shared.AppointmentBookingPage:
        """Create AppointmentBookingPage.

        Creates a new AppointmentBookingPage

        - title must be unique across AppointmentBookingPages. (by the server)

        Args:
            end_date: date-time with an offset
            start_date: date-time with an offset
            hours_before_booking_allowed: not on the page: @tellescope/types-models 1.174.0
            collect_reason: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/appointment-booking-page`. Raises: `APIError`. Source: tellescope.txt:1903-1972.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "calendarEventTemplateIds": calendar_event_template_ids,
                "locationIds": location_ids,
                "terms": terms,
                "endDate": end_date,
                "startDate": start_date,
                "backgroundColor": background_color,
                "primaryColor": primary_color,
                "secondaryColor": secondary_color,
                "intakeTitle": intake_title,
                "intakeDescription": intake_description,
                "thankYouRedirectURL": thank_you_redirect_url,
                "thankYouTitle": thank_you_title,
                "thankYouDescription": thank_you_description,
                "thankYouHeaderImageURL": thank_you_header_image_url,
                "thankYouMainImageURL": thank_you_main_image_url,
                "ga4measurementId": ga4measurement_id,
                "hiddenFromPortal": hidden_from_portal,
                "hoursBeforeBookingAllowed": hours_before_booking_allowed,
                "limitedToCareTeam": limited_to_care_team,
                "limitedByState": limited_by_state,
                "limitedByTagsPortal": limited_by_tags_portal,
                "topLogo": top_logo,
                "requireLocationSelection": require_location_selection,
                "fontFace": font_face,
                "fontFamily": font_family,
                "fontURL": font_url,
                "collectReason": collect_reason,
                "restrictionsByTemplate": restrictions_by_template,
                "publicMulti": public_multi,
                "publicUserTags": public_user_tags,
                "publicUserFilterTags": public_user_filter_tags,
                "appointmentSlotsMaxHeight": appointment_slots_max_height,
                "includeRelatedContactTypes": include_related_contact_types,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.AppointmentBookingPageCreate | dicts.AppointmentBookingPageCreate]
    ) -> models.AppointmentBookingPageBatch:
        """Create AppointmentBookingPages.

        Creates new AppointmentBookingPages

        - title must be unique across AppointmentBookingPages. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/appointment-booking-pages`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:1973-2046.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.AppointmentBookingPageUpdates | dicts.AppointmentBookingPageUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.AppointmentBookingPage:
        """Update AppointmentBookingPage.

        Updates AppointmentBookingPage fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across AppointmentBookingPages. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/appointment-booking-page/:id`. Raises: `APIError`. Source: tellescope.txt:2047-2121.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(
        self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET
    ) -> shared.AppointmentBookingPage:
        """Get AppointmentBookingPage.

        Get an AppointmentBookingPage

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/appointment-booking-page/:id`. Raises: `APIError`. Source: tellescope.txt:2122-2128.
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
    ) -> AsyncPages[shared.AppointmentBookingPage]:
        """Get AppointmentBookingPages.

        Get a page of AppointmentBookingPages

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/appointment-booking-pages`. Raises: `APIError`. Source: tellescope.txt:2129-2139.
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
        """Delete AppointmentBookingPage.

        Delete one AppointmentBookingPage

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/appointment-booking-page/:id`. Raises: `APIError`. Source: tellescope.txt:2140-2144.
        """
        return await self._send(_DELETE, path={"id": id})
