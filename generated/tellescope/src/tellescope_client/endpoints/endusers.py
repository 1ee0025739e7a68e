"""Endusers.

- email must be unique across Endusers. (checked before sending)
- externalId must be unique across Endusers. (checked before sending)
- Endusers can only access and modify their own profile. (by the server)
- Enduser organizationIds can only be updated by users. (by the server)

Source: tellescope.txt, lines 9741-10719.
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
    from ..models import endusers as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    models = LazyModule("..models.endusers", __package__)
    shared = LazyModule("..models.shared", __package__)

_BEGIN_ENDUSER_LOGIN_FLOW: Operation[Any] = Operation(
    "endusers.begin_enduser_login_flow",
    "POST",
    "/begin-enduser-login-flow",
    body="json",
    security=(),
    types={"organizationIds": lambda: list[ObjectId]},
)
_LOGIN_ENDUSER: Operation[Any] = Operation(
    "endusers.login_enduser",
    "POST",
    "/login-enduser",
    body="json",
    security=(),
    types={"organizationIds": lambda: list[ObjectId]},
)
_REGISTER_AS_ENDUSER: Operation[Any] = Operation(
    "endusers.register_as_enduser",
    "POST",
    "/register-as-enduser",
    body="json",
    security=(),
    types={"organizationIds": lambda: list[ObjectId], "termsSigned": lambda: dt.datetime},
)
_REQUEST_ENDUSER_PASSWORD_RESET: Operation[Any] = Operation(
    "endusers.request_enduser_password_reset",
    "POST",
    "/request-enduser-password-reset",
    body="json",
    security=(),
    types={"organizationIds": lambda: list[ObjectId]},
)
_RESET_ENDUSER_PASSWORD: Operation[Any] = Operation(
    "endusers.reset_enduser_password",
    "POST",
    "/reset-enduser-password",
    body="json",
    security=(),
    types={"organizationIds": lambda: list[ObjectId]},
)
_UNSUBSCRIBE_ENDUSER: Operation[Any] = Operation(
    "endusers.unsubscribe_enduser",
    "POST",
    "/unsubscribe-enduser",
    body="json",
    security=(),
    types={"unsubscribeFrom": lambda: list[str]},
)
_OTP_METHODS: Operation[Any] = Operation("endusers.otp_methods", "GET", "/endusers/otp-methods", security=())
_SEND_OTP_CODE: Operation[Any] = Operation(
    "endusers.send_otp_code", "POST", "/endusers/send-otp-code", body="json", security=()
)
_VERIFY_OTP_CODE: Operation[Any] = Operation(
    "endusers.verify_otp_code", "POST", "/endusers/verify-otp-code", body="json", security=()
)
_ADD_TO_HEALTHIE_COURSE: Operation[Any] = Operation(
    "endusers.add_to_healthie_course", "POST", "/endusers/add-to-healthie-course", body="json"
)
_CHECK_ELIGIBILITY: Operation[Any] = Operation(
    "endusers.check_eligibility", "POST", "/endusers/check-eligibility", body="json"
)
_ADD_ENDUSERS_TO_JOURNEY: Operation[Any] = Operation(
    "endusers.add_endusers_to_journey",
    "POST",
    "/add-endusers-to-journey",
    body="json",
    types={
        "enduserIds": lambda: list[ObjectId],
        "journeyContext": lambda: shared.EmailJourneyContext,
        "startAt": lambda: dt.datetime,
    },
)
_REMOVE_ENDUSERS_FROM_JOURNEY: Operation[Any] = Operation(
    "endusers.remove_endusers_from_journey",
    "POST",
    "/remove-endusers-from-journey",
    body="json",
    types={"enduserIds": lambda: list[ObjectId]},
)
_SET_ENDUSER_PASSWORD: Operation[Any] = Operation(
    "endusers.set_enduser_password",
    "POST",
    "/set-enduser-password",
    body="json",
    checks=lambda: validators.ENDUSERS_SET_ENDUSER_PASSWORD,
)
_ENDUSER_IS_AUTHENTICATED: Operation[Any] = Operation(
    "endusers.enduser_is_authenticated", "GET", "/enduser-is-authenticated"
)
_REFRESH_ENDUSER_SESSION: Operation[Any] = Operation(
    "endusers.refresh_enduser_session", "POST", "/refresh-enduser-session", body="json"
)
_GENERATE_ENDUSER_AUTH_TOKEN: Operation[Any] = Operation(
    "endusers.generate_enduser_auth_token", "GET", "/generate-enduser-auth-token"
)
_LOGOUT_ENDUSER: Operation[Any] = Operation("endusers.logout_enduser", "POST", "/logout-enduser")
_ENDUSER_SESSION_INFO: Operation[Any] = Operation(
    "endusers.enduser_session_info", "GET", "/enduser-session-info"
)
_MERGE: Operation[Any] = Operation("endusers.merge", "POST", "/endusers/merge", body="json")
_PUSH: Operation[Any] = Operation(
    "endusers.push", "POST", "/endusers/push", body="json", types={"destinations": lambda: list[str]}
)
_BULK_UPDATE: Operation[Any] = Operation(
    "endusers.bulk_update",
    "PATCH",
    "/endusers/bulk-update",
    body="json",
    types={"ids": lambda: list[ObjectId], "pushTags": lambda: list[str], "replaceTags": lambda: list[str]},
)
_BULK_ASSIGNMENT: Operation[Any] = Operation(
    "endusers.bulk_assignment",
    "PATCH",
    "/endusers/bulk-assignment",
    body="json",
    types={
        "addIds": lambda: list[ObjectId],
        "removeIds": lambda: list[ObjectId],
        "existingAssignment": lambda: shared.AnalyticsFrameTags,
    },
)
_REPORT: Operation[Any] = Operation(
    "endusers.report",
    "GET",
    "/endusers/report",
    types={
        "activeSince": lambda: dt.datetime,
        "range": lambda: shared.AnalyticsFrameQueryWithActiveSinceFilterRange,
        "fields": lambda: list[shared.AutomatedActionField],
    },
)
_ENGAGEMENT: Operation[Any] = Operation(
    "endusers.engagement",
    "GET",
    "/endusers/engagement",
    types={
        "formIds": lambda: list[str],
        "range": lambda: shared.AnalyticsFrameQueryWithActiveSinceFilterRange,
        "enduserFields": lambda: list[shared.AutomatedActionField],
    },
)
_ENGAGEMENT_BY_USERID: Operation[Any] = Operation(
    "endusers.engagement_by_userid",
    "GET",
    "/endusers/engagement-by-userid",
    types={
        "formIds": lambda: list[str],
        "range": lambda: shared.AnalyticsFrameQueryWithActiveSinceFilterRange,
        "enduserFields": lambda: list[shared.AutomatedActionField],
    },
)
_SYNC_ZENDESK: Operation[Any] = Operation(
    "endusers.sync_zendesk", "POST", "/endusers/sync-zendesk", body="json"
)
_JOURNEYS_REPORT: Operation[Any] = Operation(
    "endusers.journeys_report", "POST", "/endusers/journeys-report", body="json"
)
_DOSESPOT: Operation[Any] = Operation("endusers.dosespot", "POST", "/endusers/dosespot", body="json")
_CREATE: Operation[models.Enduser] = Operation(
    "endusers.create",
    "POST",
    "/enduser",
    body="json",
    answer="json",
    returns=lambda: models.Enduser,
    types={
        "alternateEmails": lambda: list[str],
        "alternatePhones": lambda: list[str],
        "scheduledJourneys": lambda: list[models.EnduserScheduledJourney],
        "tags": lambda: list[str],
        "accessTags": lambda: list[str],
        "unredactedTags": lambda: list[str],
        "assignedTo": lambda: list[str],
        "lastActive": lambda: dt.datetime,
        "lastLogout": lambda: dt.datetime,
        "termsSigned": lambda: dt.datetime,
        "lastCommunication": lambda: dt.datetime,
        "height": lambda: models.EnduserHeight,
        "weight": lambda: models.EnduserHeight,
        "language": lambda: models.EnduserLanguage,
        "relationships": lambda: list[shared.CalendarEventAttendee],
        "markedReadAt": lambda: dt.datetime,
        "markedUnreadAt": lambda: dt.datetime,
        "insurance": lambda: shared.EnduserInsurance,
        "insuranceSecondary": lambda: shared.EnduserInsurance,
        "bookingNotes": lambda: list[models.EnduserBookingNote],
        "devices": lambda: list[models.EnduserDevice],
        "references": lambda: list[shared.EnduserProblemReference],
        "diagnoses": lambda: list[models.EnduserDiagnosis],
        "unsubscribedFromPhones": lambda: list[str],
    },
)
_CREATE_MANY: Operation[models.EnduserBatch] = Operation(
    "endusers.create_many",
    "POST",
    "/endusers",
    body="json",
    answer="json",
    returns=lambda: models.EnduserBatch,
    types={"create": lambda: list[models.EnduserCreate]},
    checks=lambda: validators.ENDUSERS_CREATE_MANY,
)
_UPDATE: Operation[models.Enduser] = Operation(
    "endusers.update",
    "PATCH",
    "/enduser/{id}",
    body="json",
    answer="json",
    returns=lambda: models.Enduser,
    types={"updates": lambda: models.EnduserUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.Enduser] = Operation(
    "endusers.get", "GET", "/enduser/{id}", answer="json", returns=lambda: models.Enduser
)
_LIST: Operation[list[models.Enduser]] = Operation(
    "endusers.list",
    "GET",
    "/endusers",
    answer="json",
    returns=lambda: list[models.Enduser],
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
    "endusers.delete", "DELETE", "/enduser/{id}", answer="empty", returns=lambda: None
)


class Endusers(Resource):
    """Endusers, called synchronously."""

    def begin_enduser_login_flow(
        self,
        *,
        business_id: str,
        organization_ids: Sequence[ObjectId] | Unset = UNSET,
        phone: str | Unset = UNSET,
        email: str | Unset = UNSET,
        redir: str | Unset = UNSET,
    ) -> Any:
        """Begin enduser login flow.

        Starts the login process for an enduser, supporting passwordless options

        Args:
            business_id: `businessId`, required
            organization_ids: `organizationIds`, optional, list of object-id values (24 hex digits)
            phone: optional
            email: optional
            redir: optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/begin-enduser-login-flow`, public: needs no credentials. Source: tellescope.txt, lines
        9747-9759.
        """
        return self._send(
            _BEGIN_ENDUSER_LOGIN_FLOW,
            body={
                "businessId": business_id,
                "organizationIds": organization_ids,
                "phone": phone,
                "email": email,
                "redir": redir,
            },
        )

    def login_enduser(
        self,
        *,
        business_id: str,
        password: str,
        organization_ids: Sequence[ObjectId] | Unset = UNSET,
        id: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        email: str | Unset = UNSET,
        duration_in_seconds: float | Unset = UNSET,
    ) -> Any:
        """Login enduser.

        Generates an authentication token for access to enduser-facing endpoints

        Args:
            business_id: `businessId`, required
            organization_ids: `organizationIds`, optional, list of object-id values (24 hex digits)
            id: optional
            phone: optional
            email: optional
            password: required
            duration_in_seconds: `durationInSeconds`, optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/login-enduser`, public: needs no credentials. Source: tellescope.txt, lines 9760-9774.
        """
        return self._send(
            _LOGIN_ENDUSER,
            body={
                "businessId": business_id,
                "organizationIds": organization_ids,
                "id": id,
                "phone": phone,
                "email": email,
                "password": password,
                "durationInSeconds": duration_in_seconds,
            },
        )

    def register_as_enduser(
        self,
        *,
        business_id: str,
        email: str,
        password: str,
        organization_ids: Sequence[ObjectId] | Unset = UNSET,
        fname: str | Unset = UNSET,
        lname: str | Unset = UNSET,
        email_consent: bool | Unset = UNSET,
        terms_signed: dt.datetime | Unset = UNSET,
        terms_version: str | Unset = UNSET,
    ) -> Any:
        """Register as Enduser.

        Allows and enduser to register directly with an email and password

        Args:
            business_id: `businessId`, required
            organization_ids: `organizationIds`, optional, list of object-id values (24 hex digits)
            email: required
            password: required
            fname: optional
            lname: optional
            email_consent: `emailConsent`, optional
            terms_signed: `termsSigned`, optional, date-time with an offset
            terms_version: `termsVersion`, optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/register-as-enduser`, public: needs no credentials. Source: tellescope.txt, lines
        9775-9791.
        """
        return self._send(
            _REGISTER_AS_ENDUSER,
            body={
                "businessId": business_id,
                "organizationIds": organization_ids,
                "email": email,
                "password": password,
                "fname": fname,
                "lname": lname,
                "emailConsent": email_consent,
                "termsSigned": terms_signed,
                "termsVersion": terms_version,
            },
        )

    def request_enduser_password_reset(
        self, *, email: str, business_id: str, organization_ids: Sequence[ObjectId] | Unset = UNSET
    ) -> Any:
        """Request Password Reset.

        Sends a password reset email

        Args:
            email: required
            business_id: `businessId`, required
            organization_ids: `organizationIds`, optional, list of object-id values (24 hex digits)
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/request-enduser-password-reset`, public: needs no credentials. Source: tellescope.txt,
        lines 9792-9802.
        """
        return self._send(
            _REQUEST_ENDUSER_PASSWORD_RESET,
            body={"email": email, "businessId": business_id, "organizationIds": organization_ids},
        )

    def reset_enduser_password(
        self,
        *,
        reset_token: str,
        new_password: str,
        business_id: str,
        organization_ids: Sequence[ObjectId] | Unset = UNSET,
    ) -> Any:
        """Reset Password.

        For a code generated by request-enduser-password-reset, sets a new password

        Args:
            reset_token: `resetToken`, required
            new_password: `newPassword`, required
            business_id: `businessId`, required
            organization_ids: `organizationIds`, optional, list of object-id values (24 hex digits)
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/reset-enduser-password`, public: needs no credentials. Source: tellescope.txt, lines
        9803-9814.
        """
        return self._send(
            _RESET_ENDUSER_PASSWORD,
            body={
                "resetToken": reset_token,
                "newPassword": new_password,
                "businessId": business_id,
                "organizationIds": organization_ids,
            },
        )

    def unsubscribe_enduser(self, *, enduser_id: str, unsubscribe_from: Sequence[str]) -> Any:
        """Unsubscribe Enduser.

        Unsubscribes an enduser from one or more types of notifications

        Args:
            enduser_id: `enduserId`, required
            unsubscribe_from: `unsubscribeFrom`, required, list of string values
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/unsubscribe-enduser`, public: needs no credentials. Source: tellescope.txt, lines
        9815-9824.
        """
        return self._send(
            _UNSUBSCRIBE_ENDUSER, body={"enduserId": enduser_id, "unsubscribeFrom": unsubscribe_from}
        )

    def otp_methods(self, *, token: str) -> Any:
        """Get OTP Methods.

        Gets a list of possible OTP methods (e.g. email or sms) to refresh a given enduser session token

        Args:
            token: required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/endusers/otp-methods`, public: needs no credentials. Source: tellescope.txt, lines
        9825-9831.
        """
        return self._send(_OTP_METHODS, query={"token": token})

    def send_otp_code(self, *, token: str, method: str) -> Any:
        """Send OTP Code.

        Sends a otp code for a given method (e.g. email or sms)

        Args:
            token: required
            method: required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/endusers/send-otp-code`, public: needs no credentials. Source: tellescope.txt, lines
        9832-9839.
        """
        return self._send(_SEND_OTP_CODE, body={"token": token, "method": method})

    def verify_otp_code(self, *, token: str, code: str) -> Any:
        """Verify Code.

        For a valid OTP code, returns an enduser session

        Args:
            token: required
            code: required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/endusers/verify-otp-code`, public: needs no credentials. Source: tellescope.txt, lines
        9840-9847.
        """
        return self._send(_VERIFY_OTP_CODE, body={"token": token, "code": code})

    def add_to_healthie_course(self, *, id: str, course_id: str) -> Any:
        """Add to Healthie Course (Program).

        Proxy for updateCourse mutation to add Enduser to Healthie Course

        Args:
            id: required
            course_id: `courseId`, required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/endusers/add-to-healthie-course`. Source: tellescope.txt, lines 9848-9855.
        """
        return self._send(_ADD_TO_HEALTHIE_COURSE, body={"id": id, "courseId": course_id})

    def check_eligibility(
        self,
        *,
        id: str,
        integration: str | Unset = UNSET,
        clearinghouse: str | Unset = UNSET,
        insurance_type: str | Unset = UNSET,
        re_check: bool | Unset = UNSET,
    ) -> Any:
        """Check Eligibility.

        Checks insurance eligibility via Candid or Canvas integration

        Args:
            id: required
            integration: optional
            clearinghouse: optional
            insurance_type: `insuranceType`, optional
            re_check: `reCheck`, optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/endusers/check-eligibility`. Source: tellescope.txt, lines 9856-9866.
        """
        return self._send(
            _CHECK_ELIGIBILITY,
            body={
                "id": id,
                "integration": integration,
                "clearinghouse": clearinghouse,
                "insuranceType": insurance_type,
                "reCheck": re_check,
            },
        )

    def add_endusers_to_journey(
        self,
        *,
        enduser_ids: Sequence[ObjectId],
        journey_id: str,
        automation_step_id: str | Unset = UNSET,
        journey_context: shared.EmailJourneyContext | Mapping[str, Any] | Unset = UNSET,
        throttle: bool | Unset = UNSET,
        source: str | Unset = UNSET,
        start_at: dt.datetime | Unset = UNSET,
    ) -> Any:
        """Add to journey.

        Adds (or restarts) endusers in a journey

        Args:
            enduser_ids: `enduserIds`, required, list of object-id values (24 hex digits)
            journey_id: `journeyId`, required
            automation_step_id: `automationStepId`, optional
            journey_context: `journeyContext`, optional, `EmailJourneyContext`
            throttle: optional
            source: optional
            start_at: `startAt`, optional, date-time with an offset
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/add-endusers-to-journey`. Source: tellescope.txt, lines 9867-9896.
        """
        return self._send(
            _ADD_ENDUSERS_TO_JOURNEY,
            body={
                "enduserIds": enduser_ids,
                "journeyId": journey_id,
                "automationStepId": automation_step_id,
                "journeyContext": journey_context,
                "throttle": throttle,
                "source": source,
                "startAt": start_at,
            },
        )

    def remove_endusers_from_journey(self, *, enduser_ids: Sequence[ObjectId], journey_id: str) -> Any:
        """Remove from Journey.

        Removes enduser(s) from in a journey

        Args:
            enduser_ids: `enduserIds`, required, list of object-id values (24 hex digits)
            journey_id: `journeyId`, required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/remove-endusers-from-journey`. Source: tellescope.txt, lines 9897-9906.
        """
        return self._send(
            _REMOVE_ENDUSERS_FROM_JOURNEY, body={"enduserIds": enduser_ids, "journeyId": journey_id}
        )

    def set_enduser_password(self, *, id: str, password: str) -> Any:
        """Set enduser password.

        Sets (or resets) an enduser's password. Minimum length 8 characters. When called by enduser, can
        only be used to set initial password.

        - Minimum length 8 characters. (checked before sending)
        - When called by enduser, can only be used to set initial password. (by the server)

        Args:
            id: required
            password: required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `ConstraintError`, `APIError`.
        `POST /v1/set-enduser-password`. Source: tellescope.txt, lines 9907-9914.
        """
        return self._send(_SET_ENDUSER_PASSWORD, body={"id": id, "password": password})

    def enduser_is_authenticated(self, *, auth_token: str, id: str | Unset = UNSET) -> Any:
        """Check enduser authentication.

        Checks the validity of an enduser's authToken

        Args:
            id: optional
            auth_token: `authToken`, required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/enduser-is-authenticated`. Source: tellescope.txt, lines 9915-9922.
        """
        return self._send(_ENDUSER_IS_AUTHENTICATED, query={"id": id, "authToken": auth_token})

    def refresh_enduser_session(self, *, invalidate_previous_token: bool | Unset = UNSET) -> Any:
        """Refresh enduser authentication.

        When called by an authenticated enduser, generates a new session

        Args:
            invalidate_previous_token: `invalidatePreviousToken`, optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/refresh-enduser-session`. Source: tellescope.txt, lines 9923-9929.
        """
        return self._send(
            _REFRESH_ENDUSER_SESSION, body={"invalidatePreviousToken": invalidate_previous_token}
        )

    def generate_enduser_auth_token(
        self,
        *,
        id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        duration_in_seconds: float | Unset = UNSET,
    ) -> Any:
        """Generate authToken.

        Generates an authToken for use by an enduser. Useful for integrating a 3rd-party authentication
        process or creating a session for an enduser without a set password in Tellescope.

        Args:
            id: optional
            external_id: `externalId`, optional
            email: optional
            phone: optional
            duration_in_seconds: `durationInSeconds`, optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/generate-enduser-auth-token`. Source: tellescope.txt, lines 9930-9940.
        """
        return self._send(
            _GENERATE_ENDUSER_AUTH_TOKEN,
            query={
                "id": id,
                "externalId": external_id,
                "email": email,
                "phone": phone,
                "durationInSeconds": duration_in_seconds,
            },
        )

    def logout_enduser(self) -> Any:
        """Logout enduser.

        Logs out an enduser

        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/logout-enduser`. Source: tellescope.txt, lines 9941-9945.
        """
        return self._send(_LOGOUT_ENDUSER)

    def enduser_session_info(self) -> Any:
        """Get session info.

        When called by an authenticated enduser, returns their session details

        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/enduser-session-info`. Source: tellescope.txt, lines 9946-9950.
        """
        return self._send(_ENDUSER_SESSION_INFO)

    def merge(self, *, source_enduser_id: str, destination_enduser_id: str) -> Any:
        """Merge profiles.

        Migrates data from a source enduser to a target enduser, and then deletes the source enduser

        Args:
            source_enduser_id: `sourceEnduserId`, required
            destination_enduser_id: `destinationEnduserId`, required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/endusers/merge`. Source: tellescope.txt, lines 9951-9958.
        """
        return self._send(
            _MERGE,
            body={"sourceEnduserId": source_enduser_id, "destinationEnduserId": destination_enduser_id},
        )

    def push(self, *, enduser_id: str, destinations: Sequence[str] | Unset = UNSET) -> Any:
        """Push.

        Pushes (upserts) using some integrations, like Photon Health

        Args:
            enduser_id: `enduserId`, required
            destinations: optional, list of string values
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/endusers/push`. Source: tellescope.txt, lines 9959-9968.
        """
        return self._send(_PUSH, body={"enduserId": enduser_id, "destinations": destinations})

    def bulk_update(
        self,
        *,
        ids: Sequence[ObjectId],
        fields: Mapping[str, Any] | Unset = UNSET,
        push_tags: Sequence[str] | Unset = UNSET,
        replace_tags: Sequence[str] | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        update_access_tags: bool | Unset = UNSET,
        state: str | Unset = UNSET,
    ) -> Any:
        """Bulk Updates.

        Updates custom fields across a batch of endusers at once

        Args:
            ids: required, list of object-id values (24 hex digits)
            fields: optional, object with any keys
            push_tags: `pushTags`, optional, list of string values
            replace_tags: `replaceTags`, optional, list of string values
            custom_type_id: `customTypeId`, optional
            update_access_tags: `updateAccessTags`, optional
            state: optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `PATCH /v1/endusers/bulk-update`. Source: tellescope.txt, lines 9969-9987.
        """
        return self._send(
            _BULK_UPDATE,
            body={
                "ids": ids,
                "fields": fields,
                "pushTags": push_tags,
                "replaceTags": replace_tags,
                "customTypeId": custom_type_id,
                "updateAccessTags": update_access_tags,
                "state": state,
            },
        )

    def bulk_assignment(
        self,
        *,
        custom_type_id: str | Unset = UNSET,
        add_ids: Sequence[ObjectId] | Unset = UNSET,
        remove_ids: Sequence[ObjectId] | Unset = UNSET,
        field: str | Unset = UNSET,
        existing_field_value: str | Unset = UNSET,
        existing_assignment: shared.AnalyticsFrameTags | Mapping[str, Any] | Unset = UNSET,
    ) -> Any:
        """Bulk Assignment.

        Add, remove, or replace care team members for endusers based on current assignment or custom field
        value

        - ids added by addIds are included before ids in removeIds are removed

        Args:
            custom_type_id: `customTypeId`, optional
            add_ids: `addIds`, optional, list of object-id values (24 hex digits)
            remove_ids: `removeIds`, optional, list of object-id values (24 hex digits)
            field: optional
            existing_field_value: `existingFieldValue`, optional
            existing_assignment: `existingAssignment`, optional, `AnalyticsFrameTags`
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `PATCH /v1/endusers/bulk-assignment`. Source: tellescope.txt, lines 9988-10009.
        """
        return self._send(
            _BULK_ASSIGNMENT,
            body={
                "customTypeId": custom_type_id,
                "addIds": add_ids,
                "removeIds": remove_ids,
                "field": field,
                "existingFieldValue": existing_field_value,
                "existingAssignment": existing_assignment,
            },
        )

    def report(
        self,
        *,
        queries: Mapping[str, Mapping[str, Any]],
        active_since: dt.datetime | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
        fields: Sequence[shared.AutomatedActionField | Mapping[str, Any]] | Unset = UNSET,
    ) -> Any:
        """Report.

        Builds a report

        Args:
            queries: required, object with any keys to objects with any keys
            active_since: `activeSince`, optional, date-time with an offset
            custom_type_id: `customTypeId`, optional
            range: optional, `AnalyticsFrameQueryWithActiveSinceFilterRange`
            fields: optional, list of `AutomatedActionField`
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/endusers/report`. Source: tellescope.txt, lines 10010-10028.
        """
        return self._send(
            _REPORT,
            query={
                "queries": queries,
                "activeSince": active_since,
                "customTypeId": custom_type_id,
                "range": range,
                "fields": fields,
            },
        )

    def engagement(
        self,
        *,
        form_ids: Sequence[str] | Unset = UNSET,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        enduser_fields: Sequence[shared.AutomatedActionField | Mapping[str, Any]] | Unset = UNSET,
        endusers_filter: Mapping[str, Any] | Unset = UNSET,
        group_by: str | Unset = UNSET,
        include_link_clicks: bool | Unset = UNSET,
    ) -> Any:
        """Get Engagement Statistics.

        Gets the number of active endusers over a period of time (only includes chats if enduserId is set).
        Uses default entity only by default

        Args:
            form_ids: `formIds`, optional, list of string values
            range: optional, `AnalyticsFrameQueryWithActiveSinceFilterRange`
            custom_type_id: `customTypeId`, optional
            enduser_fields: `enduserFields`, optional, list of `AutomatedActionField`
            endusers_filter: `endusersFilter`, optional, object with any keys
            group_by: `groupBy`, optional
            include_link_clicks: `includeLinkClicks`, optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/endusers/engagement`. Source: tellescope.txt, lines 10029-10051.
        """
        return self._send(
            _ENGAGEMENT,
            query={
                "formIds": form_ids,
                "range": range,
                "customTypeId": custom_type_id,
                "enduserFields": enduser_fields,
                "endusersFilter": endusers_filter,
                "groupBy": group_by,
                "includeLinkClicks": include_link_clicks,
            },
        )

    def engagement_by_userid(
        self,
        *,
        form_ids: Sequence[str] | Unset = UNSET,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        enduser_fields: Sequence[shared.AutomatedActionField | Mapping[str, Any]] | Unset = UNSET,
        endusers_filter: Mapping[str, Any] | Unset = UNSET,
        include_link_clicks: bool | Unset = UNSET,
    ) -> Any:
        """Get Engagement Statistics.

        Gets the number of active endusers over a period of time (only includes chats if enduserId is set).
        Uses default entity only by default. Groups by userId as submitter of form responses or recipient of
        messages.

        Args:
            form_ids: `formIds`, optional, list of string values
            range: optional, `AnalyticsFrameQueryWithActiveSinceFilterRange`
            custom_type_id: `customTypeId`, optional
            enduser_fields: `enduserFields`, optional, list of `AutomatedActionField`
            endusers_filter: `endusersFilter`, optional, object with any keys
            include_link_clicks: `includeLinkClicks`, optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/endusers/engagement-by-userid`. Source: tellescope.txt, lines 10052-10073.
        """
        return self._send(
            _ENGAGEMENT_BY_USERID,
            query={
                "formIds": form_ids,
                "range": range,
                "customTypeId": custom_type_id,
                "enduserFields": enduser_fields,
                "endusersFilter": endusers_filter,
                "includeLinkClicks": include_link_clicks,
            },
        )

    def sync_zendesk(self, *, enduser_id: str) -> Any:
        """Sync historical Zendesk tickets for a given enduser.

        Args:
            enduser_id: `enduserId`, required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/endusers/sync-zendesk`. Source: tellescope.txt, lines 10074-10079.
        """
        return self._send(_SYNC_ZENDESK, body={"enduserId": enduser_id})

    def journeys_report(self, *, journey_id: str | Unset = UNSET) -> Any:
        """Get journeys report.

        Args:
            journey_id: `journeyId`, optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/endusers/journeys-report`. Source: tellescope.txt, lines 10080-10085.
        """
        return self._send(_JOURNEYS_REPORT, body={"journeyId": journey_id})

    def dosespot(self, *, enduser_id: str | Unset = UNSET) -> Any:
        """Open in DoseSpot.

        Upserts patient to DoseSpot and opens a deep-link in DoseSpot

        Args:
            enduser_id: `enduserId`, optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/endusers/dosespot`. Source: tellescope.txt, lines 10086-10092.
        """
        return self._send(_DOSESPOT, body={"enduserId": enduser_id})

    def create(
        self,
        *,
        healthie_dietitian_id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        unsubscribed_from_marketing: bool | Unset = UNSET,
        alternate_emails: Sequence[str] | Unset = UNSET,
        alternate_phones: Sequence[str] | Unset = UNSET,
        email_consent: bool | Unset = UNSET,
        phone: str | Unset = UNSET,
        landline: str | Unset = UNSET,
        phone_consent: bool | Unset = UNSET,
        fname: str | Unset = UNSET,
        mname: str | Unset = UNSET,
        lname: str | Unset = UNSET,
        suffix: str | Unset = UNSET,
        date_of_birth: str | Unset = UNSET,
        journeys: Mapping[str, str] | Unset = UNSET,
        scheduled_journeys: Sequence[models.EnduserScheduledJourney | Mapping[str, Any]] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        access_tags: Sequence[str] | Unset = UNSET,
        unredacted_tags: Sequence[str] | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        unredacted_fields: Mapping[str, Any] | Unset = UNSET,
        preference: str | Unset = UNSET,
        assigned_to: Sequence[str] | Unset = UNSET,
        unread: bool | Unset = UNSET,
        last_active: dt.datetime | Unset = UNSET,
        last_logout: dt.datetime | Unset = UNSET,
        terms_signed: dt.datetime | Unset = UNSET,
        terms_version: str | Unset = UNSET,
        last_communication: dt.datetime | Unset = UNSET,
        avatar: str | Unset = UNSET,
        gender: str | Unset = UNSET,
        height: models.EnduserHeight | Mapping[str, Any] | Unset = UNSET,
        weight: models.EnduserHeight | Mapping[str, Any] | Unset = UNSET,
        source: str | Unset = UNSET,
        address_line_one: str | Unset = UNSET,
        address_line_two: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: str | Unset = UNSET,
        zip_code: str | Unset = UNSET,
        zip_plus_four: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        human_readable_id: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        unsubscribed_from_portal_chat_notifications: bool | Unset = UNSET,
        triggered_events: Mapping[str, float] | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        language: models.EnduserLanguage | Mapping[str, Any] | Unset = UNSET,
        relationships: Sequence[shared.CalendarEventAttendee | Mapping[str, Any]] | Unset = UNSET,
        marked_read_at: dt.datetime | Unset = UNSET,
        marked_unread_at: dt.datetime | Unset = UNSET,
        note: str | Unset = UNSET,
        insurance: shared.EnduserInsurance | Mapping[str, Any] | Unset = UNSET,
        insurance_secondary: shared.EnduserInsurance | Mapping[str, Any] | Unset = UNSET,
        booking_notes: Sequence[models.EnduserBookingNote | Mapping[str, Any]] | Unset = UNSET,
        devices: Sequence[models.EnduserDevice | Mapping[str, Any]] | Unset = UNSET,
        references: Sequence[shared.EnduserProblemReference | Mapping[str, Any]] | Unset = UNSET,
        athena_department_id: str | Unset = UNSET,
        athena_practice_id: str | Unset = UNSET,
        salesforce_id: str | Unset = UNSET,
        vital_triggers_disabled: bool | Unset = UNSET,
        default_from_phone: str | Unset = UNSET,
        default_from_email: str | Unset = UNSET,
        use_default_from_email_in_automations: bool | Unset = UNSET,
        use_default_from_phone_in_automations: bool | Unset = UNSET,
        stripe_customer_id: str | Unset = UNSET,
        stripe_key: str | Unset = UNSET,
        diagnoses: Sequence[models.EnduserDiagnosis | Mapping[str, Any]] | Unset = UNSET,
        unsubscribed_from_phones: Sequence[str] | Unset = UNSET,
    ) -> models.Enduser:
        """Create Enduser.

        Creates a new Enduser

        - email must be unique across Endusers. (by the server)
        - externalId must be unique across Endusers. (by the server)
        - Endusers can only access and modify their own profile. (by the server)
        - Enduser organizationIds can only be updated by users. (by the server)

        Args:
            healthie_dietitian_id: optional
            external_id: `externalId`, optional
            email: optional
            unsubscribed_from_marketing: `unsubscribedFromMarketing`, optional
            alternate_emails: `alternateEmails`, optional, list of string values, for example
                ["example@tellescope.com"]
            alternate_phones: `alternatePhones`, optional, list of string values
            email_consent: `emailConsent`, optional
            phone: optional
            landline: optional
            phone_consent: `phoneConsent`, optional
            fname: optional
            mname: optional
            lname: optional
            suffix: optional
            date_of_birth: `dateOfBirth`, optional
            journeys: optional, object with any keys to string values
            scheduled_journeys: `scheduledJourneys`, optional, list of `EnduserScheduledJourney`
            tags: optional, list of string values
            access_tags: `accessTags`, optional, list of string values
            unredacted_tags: `unredactedTags`, optional, list of string values
            fields: optional, object with any keys
            unredacted_fields: `unredactedFields`, optional, object with any keys
            preference: optional
            assigned_to: `assignedTo`, optional, list of string values
            unread: optional
            last_active: `lastActive`, optional, date-time with an offset
            last_logout: `lastLogout`, optional, date-time with an offset
            terms_signed: `termsSigned`, optional, date-time with an offset
            terms_version: `termsVersion`, optional
            last_communication: `lastCommunication`, optional, date-time with an offset
            avatar: optional
            gender: optional
            height: optional, `EnduserHeight`
            weight: optional, `EnduserHeight`
            source: optional
            address_line_one: `addressLineOne`, optional
            address_line_two: `addressLineTwo`, optional
            city: optional
            state: optional
            zip_code: `zipCode`, optional
            zip_plus_four: `zipPlusFour`, optional
            timezone: optional
            human_readable_id: `humanReadableId`, optional
            display_name: `displayName`, optional
            unsubscribed_from_portal_chat_notifications: `unsubscribedFromPortalChatNotifications`, optional
            triggered_events: `triggeredEvents`, optional, object with any keys to number values
            custom_type_id: `customTypeId`, optional
            language: optional, `EnduserLanguage`
            relationships: optional, list of `CalendarEventAttendee`
            marked_read_at: `markedReadAt`, optional, date-time with an offset
            marked_unread_at: `markedUnreadAt`, optional, date-time with an offset
            note: optional
            insurance: optional, `EnduserInsurance`
            insurance_secondary: `insuranceSecondary`, optional, `EnduserInsurance`
            booking_notes: `bookingNotes`, optional, list of `EnduserBookingNote`
            devices: optional, list of `EnduserDevice`
            references: optional, list of `EnduserProblemReference`
            athena_department_id: `athenaDepartmentId`, optional
            athena_practice_id: `athenaPracticeId`, optional
            salesforce_id: `salesforceId`, optional
            vital_triggers_disabled: `vitalTriggersDisabled`, optional
            default_from_phone: `defaultFromPhone`, optional
            default_from_email: `defaultFromEmail`, optional
            use_default_from_email_in_automations: `useDefaultFromEmailInAutomations`, optional
            use_default_from_phone_in_automations: `useDefaultFromPhoneInAutomations`, optional
            stripe_customer_id: `stripeCustomerId`, optional
            stripe_key: `stripeKey`, optional
            diagnoses: optional, list of `EnduserDiagnosis`
            unsubscribed_from_phones: `unsubscribedFromPhones`, optional, list of string values
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/enduser`. Source: tellescope.txt, lines 10093-10293.
        """
        return self._send(
            _CREATE,
            body={
                "healthie_dietitian_id": healthie_dietitian_id,
                "externalId": external_id,
                "email": email,
                "unsubscribedFromMarketing": unsubscribed_from_marketing,
                "alternateEmails": alternate_emails,
                "alternatePhones": alternate_phones,
                "emailConsent": email_consent,
                "phone": phone,
                "landline": landline,
                "phoneConsent": phone_consent,
                "fname": fname,
                "mname": mname,
                "lname": lname,
                "suffix": suffix,
                "dateOfBirth": date_of_birth,
                "journeys": journeys,
                "scheduledJourneys": scheduled_journeys,
                "tags": tags,
                "accessTags": access_tags,
                "unredactedTags": unredacted_tags,
                "fields": fields,
                "unredactedFields": unredacted_fields,
                "preference": preference,
                "assignedTo": assigned_to,
                "unread": unread,
                "lastActive": last_active,
                "lastLogout": last_logout,
                "termsSigned": terms_signed,
                "termsVersion": terms_version,
                "lastCommunication": last_communication,
                "avatar": avatar,
                "gender": gender,
                "height": height,
                "weight": weight,
                "source": source,
                "addressLineOne": address_line_one,
                "addressLineTwo": address_line_two,
                "city": city,
                "state": state,
                "zipCode": zip_code,
                "zipPlusFour": zip_plus_four,
                "timezone": timezone,
                "humanReadableId": human_readable_id,
                "displayName": display_name,
                "unsubscribedFromPortalChatNotifications": unsubscribed_from_portal_chat_notifications,
                "triggeredEvents": triggered_events,
                "customTypeId": custom_type_id,
                "language": language,
                "relationships": relationships,
                "markedReadAt": marked_read_at,
                "markedUnreadAt": marked_unread_at,
                "note": note,
                "insurance": insurance,
                "insuranceSecondary": insurance_secondary,
                "bookingNotes": booking_notes,
                "devices": devices,
                "references": references,
                "athenaDepartmentId": athena_department_id,
                "athenaPracticeId": athena_practice_id,
                "salesforceId": salesforce_id,
                "vitalTriggersDisabled": vital_triggers_disabled,
                "defaultFromPhone": default_from_phone,
                "defaultFromEmail": default_from_email,
                "useDefaultFromEmailInAutomations": use_default_from_email_in_automations,
                "useDefaultFromPhoneInAutomations": use_default_from_phone_in_automations,
                "stripeCustomerId": stripe_customer_id,
                "stripeKey": stripe_key,
                "diagnoses": diagnoses,
                "unsubscribedFromPhones": unsubscribed_from_phones,
            },
        )

    def create_many(
        self, *, create: Sequence[models.EnduserCreate | Mapping[str, Any]]
    ) -> models.EnduserBatch:
        """Create Endusers.

        Creates new Endusers

        - email must be unique across Endusers. (checked before sending)
        - externalId must be unique across Endusers. (checked before sending)
        - Endusers can only access and modify their own profile. (by the server)
        - Enduser organizationIds can only be updated by users. (by the server)

        Args:
            create: required, list of `EnduserCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `ConstraintError`, `APIError`.
        `POST /v1/endusers`. Source: tellescope.txt, lines 10294-10498.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.EnduserUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.Enduser:
        """Update Enduser.

        Updates Enduser fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - email must be unique across Endusers. (by the server)
        - externalId must be unique across Endusers. (by the server)
        - Endusers can only access and modify their own profile. (by the server)
        - Enduser organizationIds can only be updated by users. (by the server)

        Args:
            id: required
            updates: required, `EnduserUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/enduser/:id`. Source: tellescope.txt, lines 10499-10696.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Enduser:
        """Get Enduser.

        Get an Enduser

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/enduser/:id`. Source: tellescope.txt, lines 10697-10703.
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
    ) -> Pages[models.Enduser]:
        """Get Endusers.

        Get a page of Endusers

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
        `GET /v1/endusers`. Source: tellescope.txt, lines 10704-10714.
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
        """Delete Enduser.

        Delete one Enduser

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/enduser/:id`. Source: tellescope.txt, lines 10715-10719.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncEndusers(AsyncResource):
    """Endusers, called from asynchronous code."""

    async def begin_enduser_login_flow(
        self,
        *,
        business_id: str,
        organization_ids: Sequence[ObjectId] | Unset = UNSET,
        phone: str | Unset = UNSET,
        email: str | Unset = UNSET,
        redir: str | Unset = UNSET,
    ) -> Any:
        """Begin enduser login flow.

        Starts the login process for an enduser, supporting passwordless options
        Everything else is as in `Endusers.begin_enduser_login_flow`.
        `POST /v1/begin-enduser-login-flow`, public: needs no credentials. Source: tellescope.txt, lines
        9747-9759.
        """
        return await self._send(
            _BEGIN_ENDUSER_LOGIN_FLOW,
            body={
                "businessId": business_id,
                "organizationIds": organization_ids,
                "phone": phone,
                "email": email,
                "redir": redir,
            },
        )

    async def login_enduser(
        self,
        *,
        business_id: str,
        password: str,
        organization_ids: Sequence[ObjectId] | Unset = UNSET,
        id: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        email: str | Unset = UNSET,
        duration_in_seconds: float | Unset = UNSET,
    ) -> Any:
        """Login enduser.

        Generates an authentication token for access to enduser-facing endpoints
        Everything else is as in `Endusers.login_enduser`.
        `POST /v1/login-enduser`, public: needs no credentials. Source: tellescope.txt, lines 9760-9774.
        """
        return await self._send(
            _LOGIN_ENDUSER,
            body={
                "businessId": business_id,
                "organizationIds": organization_ids,
                "id": id,
                "phone": phone,
                "email": email,
                "password": password,
                "durationInSeconds": duration_in_seconds,
            },
        )

    async def register_as_enduser(
        self,
        *,
        business_id: str,
        email: str,
        password: str,
        organization_ids: Sequence[ObjectId] | Unset = UNSET,
        fname: str | Unset = UNSET,
        lname: str | Unset = UNSET,
        email_consent: bool | Unset = UNSET,
        terms_signed: dt.datetime | Unset = UNSET,
        terms_version: str | Unset = UNSET,
    ) -> Any:
        """Register as Enduser.

        Allows and enduser to register directly with an email and password
        Everything else is as in `Endusers.register_as_enduser`.
        `POST /v1/register-as-enduser`, public: needs no credentials. Source: tellescope.txt, lines
        9775-9791.
        """
        return await self._send(
            _REGISTER_AS_ENDUSER,
            body={
                "businessId": business_id,
                "organizationIds": organization_ids,
                "email": email,
                "password": password,
                "fname": fname,
                "lname": lname,
                "emailConsent": email_consent,
                "termsSigned": terms_signed,
                "termsVersion": terms_version,
            },
        )

    async def request_enduser_password_reset(
        self, *, email: str, business_id: str, organization_ids: Sequence[ObjectId] | Unset = UNSET
    ) -> Any:
        """Request Password Reset.

        Sends a password reset email
        Everything else is as in `Endusers.request_enduser_password_reset`.
        `POST /v1/request-enduser-password-reset`, public: needs no credentials. Source: tellescope.txt,
        lines 9792-9802.
        """
        return await self._send(
            _REQUEST_ENDUSER_PASSWORD_RESET,
            body={"email": email, "businessId": business_id, "organizationIds": organization_ids},
        )

    async def reset_enduser_password(
        self,
        *,
        reset_token: str,
        new_password: str,
        business_id: str,
        organization_ids: Sequence[ObjectId] | Unset = UNSET,
    ) -> Any:
        """Reset Password.

        For a code generated by request-enduser-password-reset, sets a new password
        Everything else is as in `Endusers.reset_enduser_password`.
        `POST /v1/reset-enduser-password`, public: needs no credentials. Source: tellescope.txt, lines
        9803-9814.
        """
        return await self._send(
            _RESET_ENDUSER_PASSWORD,
            body={
                "resetToken": reset_token,
                "newPassword": new_password,
                "businessId": business_id,
                "organizationIds": organization_ids,
            },
        )

    async def unsubscribe_enduser(self, *, enduser_id: str, unsubscribe_from: Sequence[str]) -> Any:
        """Unsubscribe Enduser.

        Unsubscribes an enduser from one or more types of notifications
        Everything else is as in `Endusers.unsubscribe_enduser`.
        `POST /v1/unsubscribe-enduser`, public: needs no credentials. Source: tellescope.txt, lines
        9815-9824.
        """
        return await self._send(
            _UNSUBSCRIBE_ENDUSER, body={"enduserId": enduser_id, "unsubscribeFrom": unsubscribe_from}
        )

    async def otp_methods(self, *, token: str) -> Any:
        """Get OTP Methods.

        Gets a list of possible OTP methods (e.g. email or sms) to refresh a given enduser session token
        Everything else is as in `Endusers.otp_methods`.
        `GET /v1/endusers/otp-methods`, public: needs no credentials. Source: tellescope.txt, lines
        9825-9831.
        """
        return await self._send(_OTP_METHODS, query={"token": token})

    async def send_otp_code(self, *, token: str, method: str) -> Any:
        """Send OTP Code.

        Sends a otp code for a given method (e.g. email or sms)
        Everything else is as in `Endusers.send_otp_code`.
        `POST /v1/endusers/send-otp-code`, public: needs no credentials. Source: tellescope.txt, lines
        9832-9839.
        """
        return await self._send(_SEND_OTP_CODE, body={"token": token, "method": method})

    async def verify_otp_code(self, *, token: str, code: str) -> Any:
        """Verify Code.

        For a valid OTP code, returns an enduser session
        Everything else is as in `Endusers.verify_otp_code`.
        `POST /v1/endusers/verify-otp-code`, public: needs no credentials. Source: tellescope.txt, lines
        9840-9847.
        """
        return await self._send(_VERIFY_OTP_CODE, body={"token": token, "code": code})

    async def add_to_healthie_course(self, *, id: str, course_id: str) -> Any:
        """Add to Healthie Course (Program).

        Proxy for updateCourse mutation to add Enduser to Healthie Course
        Everything else is as in `Endusers.add_to_healthie_course`.
        `POST /v1/endusers/add-to-healthie-course`. Source: tellescope.txt, lines 9848-9855.
        """
        return await self._send(_ADD_TO_HEALTHIE_COURSE, body={"id": id, "courseId": course_id})

    async def check_eligibility(
        self,
        *,
        id: str,
        integration: str | Unset = UNSET,
        clearinghouse: str | Unset = UNSET,
        insurance_type: str | Unset = UNSET,
        re_check: bool | Unset = UNSET,
    ) -> Any:
        """Check Eligibility.

        Checks insurance eligibility via Candid or Canvas integration
        Everything else is as in `Endusers.check_eligibility`.
        `POST /v1/endusers/check-eligibility`. Source: tellescope.txt, lines 9856-9866.
        """
        return await self._send(
            _CHECK_ELIGIBILITY,
            body={
                "id": id,
                "integration": integration,
                "clearinghouse": clearinghouse,
                "insuranceType": insurance_type,
                "reCheck": re_check,
            },
        )

    async def add_endusers_to_journey(
        self,
        *,
        enduser_ids: Sequence[ObjectId],
        journey_id: str,
        automation_step_id: str | Unset = UNSET,
        journey_context: shared.EmailJourneyContext | Mapping[str, Any] | Unset = UNSET,
        throttle: bool | Unset = UNSET,
        source: str | Unset = UNSET,
        start_at: dt.datetime | Unset = UNSET,
    ) -> Any:
        """Add to journey.

        Adds (or restarts) endusers in a journey
        Everything else is as in `Endusers.add_endusers_to_journey`.
        `POST /v1/add-endusers-to-journey`. Source: tellescope.txt, lines 9867-9896.
        """
        return await self._send(
            _ADD_ENDUSERS_TO_JOURNEY,
            body={
                "enduserIds": enduser_ids,
                "journeyId": journey_id,
                "automationStepId": automation_step_id,
                "journeyContext": journey_context,
                "throttle": throttle,
                "source": source,
                "startAt": start_at,
            },
        )

    async def remove_endusers_from_journey(self, *, enduser_ids: Sequence[ObjectId], journey_id: str) -> Any:
        """Remove from Journey.

        Removes enduser(s) from in a journey
        Everything else is as in `Endusers.remove_endusers_from_journey`.
        `POST /v1/remove-endusers-from-journey`. Source: tellescope.txt, lines 9897-9906.
        """
        return await self._send(
            _REMOVE_ENDUSERS_FROM_JOURNEY, body={"enduserIds": enduser_ids, "journeyId": journey_id}
        )

    async def set_enduser_password(self, *, id: str, password: str) -> Any:
        """Set enduser password.

        Sets (or resets) an enduser's password. Minimum length 8 characters. When called by enduser, can
        only be used to set initial password.
        Everything else is as in `Endusers.set_enduser_password`.
        `POST /v1/set-enduser-password`. Source: tellescope.txt, lines 9907-9914.
        """
        return await self._send(_SET_ENDUSER_PASSWORD, body={"id": id, "password": password})

    async def enduser_is_authenticated(self, *, auth_token: str, id: str | Unset = UNSET) -> Any:
        """Check enduser authentication.

        Checks the validity of an enduser's authToken
        Everything else is as in `Endusers.enduser_is_authenticated`.
        `GET /v1/enduser-is-authenticated`. Source: tellescope.txt, lines 9915-9922.
        """
        return await self._send(_ENDUSER_IS_AUTHENTICATED, query={"id": id, "authToken": auth_token})

    async def refresh_enduser_session(self, *, invalidate_previous_token: bool | Unset = UNSET) -> Any:
        """Refresh enduser authentication.

        When called by an authenticated enduser, generates a new session
        Everything else is as in `Endusers.refresh_enduser_session`.
        `POST /v1/refresh-enduser-session`. Source: tellescope.txt, lines 9923-9929.
        """
        return await self._send(
            _REFRESH_ENDUSER_SESSION, body={"invalidatePreviousToken": invalidate_previous_token}
        )

    async def generate_enduser_auth_token(
        self,
        *,
        id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        duration_in_seconds: float | Unset = UNSET,
    ) -> Any:
        """Generate authToken.

        Generates an authToken for use by an enduser. Useful for integrating a 3rd-party authentication
        process or creating a session for an enduser without a set password in Tellescope.
        Everything else is as in `Endusers.generate_enduser_auth_token`.
        `GET /v1/generate-enduser-auth-token`. Source: tellescope.txt, lines 9930-9940.
        """
        return await self._send(
            _GENERATE_ENDUSER_AUTH_TOKEN,
            query={
                "id": id,
                "externalId": external_id,
                "email": email,
                "phone": phone,
                "durationInSeconds": duration_in_seconds,
            },
        )

    async def logout_enduser(self) -> Any:
        """Logout enduser.

        Logs out an enduser
        Everything else is as in `Endusers.logout_enduser`.
        `POST /v1/logout-enduser`. Source: tellescope.txt, lines 9941-9945.
        """
        return await self._send(_LOGOUT_ENDUSER)

    async def enduser_session_info(self) -> Any:
        """Get session info.

        When called by an authenticated enduser, returns their session details
        Everything else is as in `Endusers.enduser_session_info`.
        `GET /v1/enduser-session-info`. Source: tellescope.txt, lines 9946-9950.
        """
        return await self._send(_ENDUSER_SESSION_INFO)

    async def merge(self, *, source_enduser_id: str, destination_enduser_id: str) -> Any:
        """Merge profiles.

        Migrates data from a source enduser to a target enduser, and then deletes the source enduser
        Everything else is as in `Endusers.merge`.
        `POST /v1/endusers/merge`. Source: tellescope.txt, lines 9951-9958.
        """
        return await self._send(
            _MERGE,
            body={"sourceEnduserId": source_enduser_id, "destinationEnduserId": destination_enduser_id},
        )

    async def push(self, *, enduser_id: str, destinations: Sequence[str] | Unset = UNSET) -> Any:
        """Push.

        Pushes (upserts) using some integrations, like Photon Health
        Everything else is as in `Endusers.push`.
        `POST /v1/endusers/push`. Source: tellescope.txt, lines 9959-9968.
        """
        return await self._send(_PUSH, body={"enduserId": enduser_id, "destinations": destinations})

    async def bulk_update(
        self,
        *,
        ids: Sequence[ObjectId],
        fields: Mapping[str, Any] | Unset = UNSET,
        push_tags: Sequence[str] | Unset = UNSET,
        replace_tags: Sequence[str] | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        update_access_tags: bool | Unset = UNSET,
        state: str | Unset = UNSET,
    ) -> Any:
        """Bulk Updates.

        Updates custom fields across a batch of endusers at once
        Everything else is as in `Endusers.bulk_update`.
        `PATCH /v1/endusers/bulk-update`. Source: tellescope.txt, lines 9969-9987.
        """
        return await self._send(
            _BULK_UPDATE,
            body={
                "ids": ids,
                "fields": fields,
                "pushTags": push_tags,
                "replaceTags": replace_tags,
                "customTypeId": custom_type_id,
                "updateAccessTags": update_access_tags,
                "state": state,
            },
        )

    async def bulk_assignment(
        self,
        *,
        custom_type_id: str | Unset = UNSET,
        add_ids: Sequence[ObjectId] | Unset = UNSET,
        remove_ids: Sequence[ObjectId] | Unset = UNSET,
        field: str | Unset = UNSET,
        existing_field_value: str | Unset = UNSET,
        existing_assignment: shared.AnalyticsFrameTags | Mapping[str, Any] | Unset = UNSET,
    ) -> Any:
        """Bulk Assignment.

        Add, remove, or replace care team members for endusers based on current assignment or custom field
        value
        Everything else is as in `Endusers.bulk_assignment`.
        `PATCH /v1/endusers/bulk-assignment`. Source: tellescope.txt, lines 9988-10009.
        """
        return await self._send(
            _BULK_ASSIGNMENT,
            body={
                "customTypeId": custom_type_id,
                "addIds": add_ids,
                "removeIds": remove_ids,
                "field": field,
                "existingFieldValue": existing_field_value,
                "existingAssignment": existing_assignment,
            },
        )

    async def report(
        self,
        *,
        queries: Mapping[str, Mapping[str, Any]],
        active_since: dt.datetime | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
        fields: Sequence[shared.AutomatedActionField | Mapping[str, Any]] | Unset = UNSET,
    ) -> Any:
        """Report.

        Builds a report
        Everything else is as in `Endusers.report`.
        `GET /v1/endusers/report`. Source: tellescope.txt, lines 10010-10028.
        """
        return await self._send(
            _REPORT,
            query={
                "queries": queries,
                "activeSince": active_since,
                "customTypeId": custom_type_id,
                "range": range,
                "fields": fields,
            },
        )

    async def engagement(
        self,
        *,
        form_ids: Sequence[str] | Unset = UNSET,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        enduser_fields: Sequence[shared.AutomatedActionField | Mapping[str, Any]] | Unset = UNSET,
        endusers_filter: Mapping[str, Any] | Unset = UNSET,
        group_by: str | Unset = UNSET,
        include_link_clicks: bool | Unset = UNSET,
    ) -> Any:
        """Get Engagement Statistics.

        Gets the number of active endusers over a period of time (only includes chats if enduserId is set).
        Uses default entity only by default
        Everything else is as in `Endusers.engagement`.
        `GET /v1/endusers/engagement`. Source: tellescope.txt, lines 10029-10051.
        """
        return await self._send(
            _ENGAGEMENT,
            query={
                "formIds": form_ids,
                "range": range,
                "customTypeId": custom_type_id,
                "enduserFields": enduser_fields,
                "endusersFilter": endusers_filter,
                "groupBy": group_by,
                "includeLinkClicks": include_link_clicks,
            },
        )

    async def engagement_by_userid(
        self,
        *,
        form_ids: Sequence[str] | Unset = UNSET,
        range: shared.AnalyticsFrameQueryWithActiveSinceFilterRange | Mapping[str, Any] | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        enduser_fields: Sequence[shared.AutomatedActionField | Mapping[str, Any]] | Unset = UNSET,
        endusers_filter: Mapping[str, Any] | Unset = UNSET,
        include_link_clicks: bool | Unset = UNSET,
    ) -> Any:
        """Get Engagement Statistics.

        Gets the number of active endusers over a period of time (only includes chats if enduserId is set).
        Uses default entity only by default. Groups by userId as submitter of form responses or recipient of
        messages.
        Everything else is as in `Endusers.engagement_by_userid`.
        `GET /v1/endusers/engagement-by-userid`. Source: tellescope.txt, lines 10052-10073.
        """
        return await self._send(
            _ENGAGEMENT_BY_USERID,
            query={
                "formIds": form_ids,
                "range": range,
                "customTypeId": custom_type_id,
                "enduserFields": enduser_fields,
                "endusersFilter": endusers_filter,
                "includeLinkClicks": include_link_clicks,
            },
        )

    async def sync_zendesk(self, *, enduser_id: str) -> Any:
        """Sync historical Zendesk tickets for a given enduser.

        Everything else is as in `Endusers.sync_zendesk`.
        `POST /v1/endusers/sync-zendesk`. Source: tellescope.txt, lines 10074-10079.
        """
        return await self._send(_SYNC_ZENDESK, body={"enduserId": enduser_id})

    async def journeys_report(self, *, journey_id: str | Unset = UNSET) -> Any:
        """Get journeys report.

        Everything else is as in `Endusers.journeys_report`.
        `POST /v1/endusers/journeys-report`. Source: tellescope.txt, lines 10080-10085.
        """
        return await self._send(_JOURNEYS_REPORT, body={"journeyId": journey_id})

    async def dosespot(self, *, enduser_id: str | Unset = UNSET) -> Any:
        """Open in DoseSpot.

        Upserts patient to DoseSpot and opens a deep-link in DoseSpot
        Everything else is as in `Endusers.dosespot`.
        `POST /v1/endusers/dosespot`. Source: tellescope.txt, lines 10086-10092.
        """
        return await self._send(_DOSESPOT, body={"enduserId": enduser_id})

    async def create(
        self,
        *,
        healthie_dietitian_id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        unsubscribed_from_marketing: bool | Unset = UNSET,
        alternate_emails: Sequence[str] | Unset = UNSET,
        alternate_phones: Sequence[str] | Unset = UNSET,
        email_consent: bool | Unset = UNSET,
        phone: str | Unset = UNSET,
        landline: str | Unset = UNSET,
        phone_consent: bool | Unset = UNSET,
        fname: str | Unset = UNSET,
        mname: str | Unset = UNSET,
        lname: str | Unset = UNSET,
        suffix: str | Unset = UNSET,
        date_of_birth: str | Unset = UNSET,
        journeys: Mapping[str, str] | Unset = UNSET,
        scheduled_journeys: Sequence[models.EnduserScheduledJourney | Mapping[str, Any]] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        access_tags: Sequence[str] | Unset = UNSET,
        unredacted_tags: Sequence[str] | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        unredacted_fields: Mapping[str, Any] | Unset = UNSET,
        preference: str | Unset = UNSET,
        assigned_to: Sequence[str] | Unset = UNSET,
        unread: bool | Unset = UNSET,
        last_active: dt.datetime | Unset = UNSET,
        last_logout: dt.datetime | Unset = UNSET,
        terms_signed: dt.datetime | Unset = UNSET,
        terms_version: str | Unset = UNSET,
        last_communication: dt.datetime | Unset = UNSET,
        avatar: str | Unset = UNSET,
        gender: str | Unset = UNSET,
        height: models.EnduserHeight | Mapping[str, Any] | Unset = UNSET,
        weight: models.EnduserHeight | Mapping[str, Any] | Unset = UNSET,
        source: str | Unset = UNSET,
        address_line_one: str | Unset = UNSET,
        address_line_two: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: str | Unset = UNSET,
        zip_code: str | Unset = UNSET,
        zip_plus_four: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        human_readable_id: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        unsubscribed_from_portal_chat_notifications: bool | Unset = UNSET,
        triggered_events: Mapping[str, float] | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        language: models.EnduserLanguage | Mapping[str, Any] | Unset = UNSET,
        relationships: Sequence[shared.CalendarEventAttendee | Mapping[str, Any]] | Unset = UNSET,
        marked_read_at: dt.datetime | Unset = UNSET,
        marked_unread_at: dt.datetime | Unset = UNSET,
        note: str | Unset = UNSET,
        insurance: shared.EnduserInsurance | Mapping[str, Any] | Unset = UNSET,
        insurance_secondary: shared.EnduserInsurance | Mapping[str, Any] | Unset = UNSET,
        booking_notes: Sequence[models.EnduserBookingNote | Mapping[str, Any]] | Unset = UNSET,
        devices: Sequence[models.EnduserDevice | Mapping[str, Any]] | Unset = UNSET,
        references: Sequence[shared.EnduserProblemReference | Mapping[str, Any]] | Unset = UNSET,
        athena_department_id: str | Unset = UNSET,
        athena_practice_id: str | Unset = UNSET,
        salesforce_id: str | Unset = UNSET,
        vital_triggers_disabled: bool | Unset = UNSET,
        default_from_phone: str | Unset = UNSET,
        default_from_email: str | Unset = UNSET,
        use_default_from_email_in_automations: bool | Unset = UNSET,
        use_default_from_phone_in_automations: bool | Unset = UNSET,
        stripe_customer_id: str | Unset = UNSET,
        stripe_key: str | Unset = UNSET,
        diagnoses: Sequence[models.EnduserDiagnosis | Mapping[str, Any]] | Unset = UNSET,
        unsubscribed_from_phones: Sequence[str] | Unset = UNSET,
    ) -> models.Enduser:
        """Create Enduser.

        Creates a new Enduser
        Everything else is as in `Endusers.create`.
        `POST /v1/enduser`. Source: tellescope.txt, lines 10093-10293.
        """
        return await self._send(
            _CREATE,
            body={
                "healthie_dietitian_id": healthie_dietitian_id,
                "externalId": external_id,
                "email": email,
                "unsubscribedFromMarketing": unsubscribed_from_marketing,
                "alternateEmails": alternate_emails,
                "alternatePhones": alternate_phones,
                "emailConsent": email_consent,
                "phone": phone,
                "landline": landline,
                "phoneConsent": phone_consent,
                "fname": fname,
                "mname": mname,
                "lname": lname,
                "suffix": suffix,
                "dateOfBirth": date_of_birth,
                "journeys": journeys,
                "scheduledJourneys": scheduled_journeys,
                "tags": tags,
                "accessTags": access_tags,
                "unredactedTags": unredacted_tags,
                "fields": fields,
                "unredactedFields": unredacted_fields,
                "preference": preference,
                "assignedTo": assigned_to,
                "unread": unread,
                "lastActive": last_active,
                "lastLogout": last_logout,
                "termsSigned": terms_signed,
                "termsVersion": terms_version,
                "lastCommunication": last_communication,
                "avatar": avatar,
                "gender": gender,
                "height": height,
                "weight": weight,
                "source": source,
                "addressLineOne": address_line_one,
                "addressLineTwo": address_line_two,
                "city": city,
                "state": state,
                "zipCode": zip_code,
                "zipPlusFour": zip_plus_four,
                "timezone": timezone,
                "humanReadableId": human_readable_id,
                "displayName": display_name,
                "unsubscribedFromPortalChatNotifications": unsubscribed_from_portal_chat_notifications,
                "triggeredEvents": triggered_events,
                "customTypeId": custom_type_id,
                "language": language,
                "relationships": relationships,
                "markedReadAt": marked_read_at,
                "markedUnreadAt": marked_unread_at,
                "note": note,
                "insurance": insurance,
                "insuranceSecondary": insurance_secondary,
                "bookingNotes": booking_notes,
                "devices": devices,
                "references": references,
                "athenaDepartmentId": athena_department_id,
                "athenaPracticeId": athena_practice_id,
                "salesforceId": salesforce_id,
                "vitalTriggersDisabled": vital_triggers_disabled,
                "defaultFromPhone": default_from_phone,
                "defaultFromEmail": default_from_email,
                "useDefaultFromEmailInAutomations": use_default_from_email_in_automations,
                "useDefaultFromPhoneInAutomations": use_default_from_phone_in_automations,
                "stripeCustomerId": stripe_customer_id,
                "stripeKey": stripe_key,
                "diagnoses": diagnoses,
                "unsubscribedFromPhones": unsubscribed_from_phones,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.EnduserCreate | Mapping[str, Any]]
    ) -> models.EnduserBatch:
        """Create Endusers.

        Creates new Endusers
        Everything else is as in `Endusers.create_many`.
        `POST /v1/endusers`. Source: tellescope.txt, lines 10294-10498.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.EnduserUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.Enduser:
        """Update Enduser.

        Updates Enduser fields
        Everything else is as in `Endusers.update`.
        `PATCH /v1/enduser/:id`. Source: tellescope.txt, lines 10499-10696.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Enduser:
        """Get Enduser.

        Get an Enduser
        Everything else is as in `Endusers.get`.
        `GET /v1/enduser/:id`. Source: tellescope.txt, lines 10697-10703.
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
    ) -> AsyncPages[models.Enduser]:
        """Get Endusers.

        Get a page of Endusers
        Everything else is as in `Endusers.list`.
        `GET /v1/endusers`. Source: tellescope.txt, lines 10704-10714.
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
        """Delete Enduser.

        Delete one Enduser
        Everything else is as in `Endusers.delete`.
        `DELETE /v1/enduser/:id`. Source: tellescope.txt, lines 10715-10719.
        """
        return await self._send(_DELETE, path={"id": id})
