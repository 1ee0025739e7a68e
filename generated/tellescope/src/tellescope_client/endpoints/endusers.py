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
    from ..dicts import endusers as dicts
    from ..dicts import shared as shared_dicts
    from ..models import endusers as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    dicts = LazyModule("..dicts.endusers", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.endusers", __package__)
    shared = LazyModule("..models.shared", __package__)

_BEGIN_ENDUSER_LOGIN_FLOW: Operation[Any] = Operation(
    "endusers.begin_enduser_login_flow",
    "POST",
    "/begin-enduser-login-flow",
    body="json",
    security=(),
    types={"organizationIds": lambda: list[ObjectId]},
    required=("businessId",),
)
_LOGIN_ENDUSER: Operation[Any] = Operation(
    "endusers.login_enduser",
    "POST",
    "/login-enduser",
    body="json",
    security=(),
    types={"organizationIds": lambda: list[ObjectId], "durationInSeconds": float},
    required=("businessId", "password"),
)
_REGISTER_AS_ENDUSER: Operation[Any] = Operation(
    "endusers.register_as_enduser",
    "POST",
    "/register-as-enduser",
    body="json",
    security=(),
    types={
        "organizationIds": lambda: list[ObjectId],
        "emailConsent": bool,
        "termsSigned": lambda: dt.datetime,
    },
    required=("businessId", "email", "password"),
)
_REQUEST_ENDUSER_PASSWORD_RESET: Operation[Any] = Operation(
    "endusers.request_enduser_password_reset",
    "POST",
    "/request-enduser-password-reset",
    body="json",
    security=(),
    types={"organizationIds": lambda: list[ObjectId]},
    required=("email", "businessId"),
)
_RESET_ENDUSER_PASSWORD: Operation[Any] = Operation(
    "endusers.reset_enduser_password",
    "POST",
    "/reset-enduser-password",
    body="json",
    security=(),
    types={"organizationIds": lambda: list[ObjectId]},
    required=("resetToken", "newPassword", "businessId"),
)
_UNSUBSCRIBE_ENDUSER: Operation[Any] = Operation(
    "endusers.unsubscribe_enduser",
    "POST",
    "/unsubscribe-enduser",
    body="json",
    security=(),
    types={"unsubscribeFrom": lambda: list[str]},
    required=("enduserId", "unsubscribeFrom"),
)
_OTP_METHODS: Operation[Any] = Operation(
    "endusers.otp_methods", "GET", "/endusers/otp-methods", security=(), required=("token",)
)
_SEND_OTP_CODE: Operation[Any] = Operation(
    "endusers.send_otp_code",
    "POST",
    "/endusers/send-otp-code",
    body="json",
    security=(),
    required=("token", "method"),
)
_VERIFY_OTP_CODE: Operation[Any] = Operation(
    "endusers.verify_otp_code",
    "POST",
    "/endusers/verify-otp-code",
    body="json",
    security=(),
    required=("token", "code"),
)
_ADD_TO_HEALTHIE_COURSE: Operation[Any] = Operation(
    "endusers.add_to_healthie_course",
    "POST",
    "/endusers/add-to-healthie-course",
    body="json",
    required=("id", "courseId"),
)
_CHECK_ELIGIBILITY: Operation[Any] = Operation(
    "endusers.check_eligibility",
    "POST",
    "/endusers/check-eligibility",
    body="json",
    types={"reCheck": bool},
    required=("id",),
)
_ADD_ENDUSERS_TO_JOURNEY: Operation[Any] = Operation(
    "endusers.add_endusers_to_journey",
    "POST",
    "/add-endusers-to-journey",
    body="json",
    types={
        "enduserIds": lambda: list[ObjectId],
        "journeyContext": lambda: shared.EmailJourneyContext,
        "throttle": bool,
        "startAt": lambda: dt.datetime,
    },
    required=("enduserIds", "journeyId"),
)
_REMOVE_ENDUSERS_FROM_JOURNEY: Operation[Any] = Operation(
    "endusers.remove_endusers_from_journey",
    "POST",
    "/remove-endusers-from-journey",
    body="json",
    types={"enduserIds": lambda: list[ObjectId]},
    required=("enduserIds", "journeyId"),
)
_SET_ENDUSER_PASSWORD: Operation[Any] = Operation(
    "endusers.set_enduser_password",
    "POST",
    "/set-enduser-password",
    body="json",
    required=("id", "password"),
    checks=lambda: validators.ENDUSERS_SET_ENDUSER_PASSWORD,
)
_ENDUSER_IS_AUTHENTICATED: Operation[Any] = Operation(
    "endusers.enduser_is_authenticated", "GET", "/enduser-is-authenticated", required=("authToken",)
)
_REFRESH_ENDUSER_SESSION: Operation[Any] = Operation(
    "endusers.refresh_enduser_session",
    "POST",
    "/refresh-enduser-session",
    body="json",
    types={"invalidatePreviousToken": bool},
)
_GENERATE_ENDUSER_AUTH_TOKEN: Operation[Any] = Operation(
    "endusers.generate_enduser_auth_token",
    "GET",
    "/generate-enduser-auth-token",
    types={"durationInSeconds": float},
)
_LOGOUT_ENDUSER: Operation[Any] = Operation("endusers.logout_enduser", "POST", "/logout-enduser")
_ENDUSER_SESSION_INFO: Operation[Any] = Operation(
    "endusers.enduser_session_info", "GET", "/enduser-session-info"
)
_MERGE: Operation[Any] = Operation(
    "endusers.merge",
    "POST",
    "/endusers/merge",
    body="json",
    required=("sourceEnduserId", "destinationEnduserId"),
)
_PUSH: Operation[Any] = Operation(
    "endusers.push",
    "POST",
    "/endusers/push",
    body="json",
    types={"destinations": lambda: list[str]},
    required=("enduserId",),
)
_BULK_UPDATE: Operation[Any] = Operation(
    "endusers.bulk_update",
    "PATCH",
    "/endusers/bulk-update",
    body="json",
    types={
        "ids": lambda: list[ObjectId],
        "fields": lambda: dict[str, Any],
        "pushTags": lambda: list[str],
        "replaceTags": lambda: list[str],
        "updateAccessTags": bool,
    },
    required=("ids",),
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
        "queries": lambda: dict[str, dict[str, Any]],
        "activeSince": lambda: dt.datetime,
        "range": lambda: shared.AnalyticsFrameQueryWithActiveSinceFilterRange,
        "fields": lambda: list[shared.AutomatedActionField],
    },
    required=("queries",),
)
_ENGAGEMENT: Operation[Any] = Operation(
    "endusers.engagement",
    "GET",
    "/endusers/engagement",
    types={
        "formIds": lambda: list[str],
        "range": lambda: shared.AnalyticsFrameQueryWithActiveSinceFilterRange,
        "enduserFields": lambda: list[shared.AutomatedActionField],
        "endusersFilter": lambda: dict[str, Any],
        "includeLinkClicks": bool,
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
        "endusersFilter": lambda: dict[str, Any],
        "includeLinkClicks": bool,
    },
)
_SYNC_ZENDESK: Operation[Any] = Operation(
    "endusers.sync_zendesk", "POST", "/endusers/sync-zendesk", body="json", required=("enduserId",)
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
        "unsubscribedFromMarketing": bool,
        "alternateEmails": lambda: list[str],
        "alternatePhones": lambda: list[str],
        "emailConsent": bool,
        "phoneConsent": bool,
        "journeys": lambda: dict[str, str],
        "scheduledJourneys": lambda: list[models.EnduserScheduledJourney],
        "tags": lambda: list[str],
        "accessTags": lambda: list[str],
        "unredactedTags": lambda: list[str],
        "fields": lambda: dict[str, Any],
        "unredactedFields": lambda: dict[str, Any],
        "assignedTo": lambda: list[str],
        "unread": bool,
        "lastActive": lambda: dt.datetime,
        "lastLogout": lambda: dt.datetime,
        "termsSigned": lambda: dt.datetime,
        "lastCommunication": lambda: dt.datetime,
        "height": lambda: models.EnduserHeight,
        "weight": lambda: models.EnduserHeight,
        "unsubscribedFromPortalChatNotifications": bool,
        "triggeredEvents": lambda: dict[str, int | float],
        "language": lambda: models.EnduserLanguage,
        "relationships": lambda: list[shared.CalendarEventAttendee],
        "markedReadAt": lambda: dt.datetime,
        "markedUnreadAt": lambda: dt.datetime,
        "insurance": lambda: shared.EnduserInsurance,
        "insuranceSecondary": lambda: shared.EnduserInsurance,
        "bookingNotes": lambda: list[models.EnduserBookingNote],
        "devices": lambda: list[models.EnduserDevice],
        "references": lambda: list[shared.EnduserProblemReference],
        "vitalTriggersDisabled": bool,
        "useDefaultFromEmailInAutomations": bool,
        "useDefaultFromPhoneInAutomations": bool,
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
    required=("create",),
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
    required=("updates",),
)
_GET: Operation[models.Enduser] = Operation(
    "endusers.get",
    "GET",
    "/enduser/{id}",
    answer="json",
    returns=lambda: models.Enduser,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.Enduser]] = Operation(
    "endusers.list",
    "GET",
    "/endusers",
    answer="json",
    returns=lambda: list[models.Enduser],
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/begin-enduser-login-flow`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt, lines 9747-9759.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/login-enduser`, public: needs no credentials. Raises: `APIError`. Source: tellescope.txt,
        lines 9760-9774.
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
            terms_signed: date-time with an offset
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/register-as-enduser`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt, lines 9775-9791.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/request-enduser-password-reset`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt, lines 9792-9802.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/reset-enduser-password`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt, lines 9803-9814.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/unsubscribe-enduser`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt, lines 9815-9824.
        """
        return self._send(
            _UNSUBSCRIBE_ENDUSER, body={"enduserId": enduser_id, "unsubscribeFrom": unsubscribe_from}
        )

    def otp_methods(self, *, token: str) -> Any:
        """Get OTP Methods.

        Gets a list of possible OTP methods (e.g. email or sms) to refresh a given enduser session token

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `GET /v1/endusers/otp-methods`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt, lines 9825-9831.
        """
        return self._send(_OTP_METHODS, query={"token": token})

    def send_otp_code(self, *, token: str, method: str) -> Any:
        """Send OTP Code.

        Sends a otp code for a given method (e.g. email or sms)

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/send-otp-code`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt, lines 9832-9839.
        """
        return self._send(_SEND_OTP_CODE, body={"token": token, "method": method})

    def verify_otp_code(self, *, token: str, code: str) -> Any:
        """Verify Code.

        For a valid OTP code, returns an enduser session

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/verify-otp-code`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt, lines 9840-9847.
        """
        return self._send(_VERIFY_OTP_CODE, body={"token": token, "code": code})

    def add_to_healthie_course(self, *, id: str, course_id: str) -> Any:
        """Add to Healthie Course (Program).

        Proxy for updateCourse mutation to add Enduser to Healthie Course

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/add-to-healthie-course`. Raises: `APIError`. Source: tellescope.txt, lines
        9848-9855.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/check-eligibility`. Raises: `APIError`. Source: tellescope.txt, lines 9856-9866.
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
        journey_context: shared.EmailJourneyContext | shared_dicts.EmailJourneyContext | Unset = UNSET,
        throttle: bool | Unset = UNSET,
        source: str | Unset = UNSET,
        start_at: dt.datetime | Unset = UNSET,
    ) -> Any:
        """Add to journey.

        Adds (or restarts) endusers in a journey

        Args:
            start_at: date-time with an offset
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/add-endusers-to-journey`. Raises: `APIError`. Source: tellescope.txt, lines 9867-9896.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/remove-endusers-from-journey`. Raises: `APIError`. Source: tellescope.txt, lines
        9897-9906.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/set-enduser-password`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt,
        lines 9907-9914.
        """
        return self._send(_SET_ENDUSER_PASSWORD, body={"id": id, "password": password})

    def enduser_is_authenticated(self, *, auth_token: str, id: str | Unset = UNSET) -> Any:
        """Check enduser authentication.

        Checks the validity of an enduser's authToken

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `GET /v1/enduser-is-authenticated`. Raises: `APIError`. Source: tellescope.txt, lines 9915-9922.
        """
        return self._send(_ENDUSER_IS_AUTHENTICATED, query={"id": id, "authToken": auth_token})

    def refresh_enduser_session(self, *, invalidate_previous_token: bool | Unset = UNSET) -> Any:
        """Refresh enduser authentication.

        When called by an authenticated enduser, generates a new session

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/refresh-enduser-session`. Raises: `APIError`. Source: tellescope.txt, lines 9923-9929.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `GET /v1/generate-enduser-auth-token`. Raises: `APIError`. Source: tellescope.txt, lines 9930-9940.
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
        `POST /v1/logout-enduser`. Raises: `APIError`. Source: tellescope.txt, lines 9941-9945.
        """
        return self._send(_LOGOUT_ENDUSER)

    def enduser_session_info(self) -> Any:
        """Get session info.

        When called by an authenticated enduser, returns their session details

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `GET /v1/enduser-session-info`. Raises: `APIError`. Source: tellescope.txt, lines 9946-9950.
        """
        return self._send(_ENDUSER_SESSION_INFO)

    def merge(self, *, source_enduser_id: str, destination_enduser_id: str) -> Any:
        """Merge profiles.

        Migrates data from a source enduser to a target enduser, and then deletes the source enduser

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/merge`. Raises: `APIError`. Source: tellescope.txt, lines 9951-9958.
        """
        return self._send(
            _MERGE,
            body={"sourceEnduserId": source_enduser_id, "destinationEnduserId": destination_enduser_id},
        )

    def push(self, *, enduser_id: str, destinations: Sequence[str] | Unset = UNSET) -> Any:
        """Push.

        Pushes (upserts) using some integrations, like Photon Health

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/push`. Raises: `APIError`. Source: tellescope.txt, lines 9959-9968.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `PATCH /v1/endusers/bulk-update`. Raises: `APIError`. Source: tellescope.txt, lines 9969-9987.
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
        existing_assignment: shared.AnalyticsFrameTags | shared_dicts.AnalyticsFrameTags | Unset = UNSET,
    ) -> Any:
        """Bulk Assignment.

        Add, remove, or replace care team members for endusers based on current assignment or custom field
        value

        - ids added by addIds are included before ids in removeIds are removed

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `PATCH /v1/endusers/bulk-assignment`. Raises: `APIError`. Source: tellescope.txt, lines 9988-10009.
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
        range: (
            shared.AnalyticsFrameQueryWithActiveSinceFilterRange
            | shared_dicts.AnalyticsFrameQueryWithActiveSinceFilterRange
            | Unset
        ) = UNSET,
        fields: (
            Sequence[shared.AutomatedActionField | shared_dicts.AutomatedActionField | Mapping[str, Any]]
            | Unset
        ) = UNSET,
    ) -> Any:
        """Report.

        Builds a report

        Args:
            active_since: date-time with an offset
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `GET /v1/endusers/report`. Raises: `APIError`. Source: tellescope.txt, lines 10010-10028.
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
        range: (
            shared.AnalyticsFrameQueryWithActiveSinceFilterRange
            | shared_dicts.AnalyticsFrameQueryWithActiveSinceFilterRange
            | Unset
        ) = UNSET,
        custom_type_id: str | Unset = UNSET,
        enduser_fields: (
            Sequence[shared.AutomatedActionField | shared_dicts.AutomatedActionField | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        endusers_filter: Mapping[str, Any] | Unset = UNSET,
        group_by: str | Unset = UNSET,
        include_link_clicks: bool | Unset = UNSET,
    ) -> Any:
        """Get Engagement Statistics.

        Gets the number of active endusers over a period of time (only includes chats if enduserId is set).
        Uses default entity only by default

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `GET /v1/endusers/engagement`. Raises: `APIError`. Source: tellescope.txt, lines 10029-10051.
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
        range: (
            shared.AnalyticsFrameQueryWithActiveSinceFilterRange
            | shared_dicts.AnalyticsFrameQueryWithActiveSinceFilterRange
            | Unset
        ) = UNSET,
        custom_type_id: str | Unset = UNSET,
        enduser_fields: (
            Sequence[shared.AutomatedActionField | shared_dicts.AutomatedActionField | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        endusers_filter: Mapping[str, Any] | Unset = UNSET,
        include_link_clicks: bool | Unset = UNSET,
    ) -> Any:
        """Get Engagement Statistics.

        Gets the number of active endusers over a period of time (only includes chats if enduserId is set).
        Uses default entity only by default. Groups by userId as submitter of form responses or recipient of
        messages.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `GET /v1/endusers/engagement-by-userid`. Raises: `APIError`. Source: tellescope.txt, lines
        10052-10073.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/sync-zendesk`. Raises: `APIError`. Source: tellescope.txt, lines 10074-10079.
        """
        return self._send(_SYNC_ZENDESK, body={"enduserId": enduser_id})

    def journeys_report(self, *, journey_id: str | Unset = UNSET) -> Any:
        """Get journeys report.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/journeys-report`. Raises: `APIError`. Source: tellescope.txt, lines 10080-10085.
        """
        return self._send(_JOURNEYS_REPORT, body={"journeyId": journey_id})

    def dosespot(self, *, enduser_id: str | Unset = UNSET) -> Any:
        """Open in DoseSpot.

        Upserts patient to DoseSpot and opens a deep-link in DoseSpot

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/dosespot`. Raises: `APIError`. Source: tellescope.txt, lines 10086-10092.
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
        scheduled_journeys: (
            Sequence[models.EnduserScheduledJourney | dicts.EnduserScheduledJourney | Mapping[str, Any]]
            | Unset
        ) = UNSET,
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
        height: models.EnduserHeight | dicts.EnduserHeight | Unset = UNSET,
        weight: models.EnduserHeight | dicts.EnduserHeight | Unset = UNSET,
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
        language: models.EnduserLanguage | dicts.EnduserLanguage | Unset = UNSET,
        relationships: (
            Sequence[shared.CalendarEventAttendee | shared_dicts.CalendarEventAttendee | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        marked_read_at: dt.datetime | Unset = UNSET,
        marked_unread_at: dt.datetime | Unset = UNSET,
        note: str | Unset = UNSET,
        insurance: shared.EnduserInsurance | shared_dicts.EnduserInsurance | Unset = UNSET,
        insurance_secondary: shared.EnduserInsurance | shared_dicts.EnduserInsurance | Unset = UNSET,
        booking_notes: (
            Sequence[models.EnduserBookingNote | dicts.EnduserBookingNote | Mapping[str, Any]] | Unset
        ) = UNSET,
        devices: Sequence[models.EnduserDevice | dicts.EnduserDevice | Mapping[str, Any]] | Unset = UNSET,
        references: (
            Sequence[
                shared.EnduserProblemReference | shared_dicts.EnduserProblemReference | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
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
        diagnoses: (
            Sequence[models.EnduserDiagnosis | dicts.EnduserDiagnosis | Mapping[str, Any]] | Unset
        ) = UNSET,
        unsubscribed_from_phones: Sequence[str] | Unset = UNSET,
    ) -> models.Enduser:
        """Create Enduser.

        Creates a new Enduser

        - email must be unique across Endusers. (by the server)
        - externalId must be unique across Endusers. (by the server)
        - Endusers can only access and modify their own profile. (by the server)
        - Enduser organizationIds can only be updated by users. (by the server)

        Args:
            alternate_emails: for example ["example@tellescope.com"]
            last_active: date-time with an offset
            last_logout: date-time with an offset
            terms_signed: date-time with an offset
            last_communication: date-time with an offset
            marked_read_at: date-time with an offset
            marked_unread_at: date-time with an offset
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser`. Raises: `APIError`. Source: tellescope.txt, lines 10093-10293.
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
        self, *, create: Sequence[models.EnduserCreate | dicts.EnduserCreate]
    ) -> models.EnduserBatch:
        """Create Endusers.

        Creates new Endusers

        - email must be unique across Endusers. (checked before sending)
        - externalId must be unique across Endusers. (checked before sending)
        - Endusers can only access and modify their own profile. (by the server)
        - Enduser organizationIds can only be updated by users. (by the server)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/endusers`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt, lines
        10294-10498.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.EnduserUpdates | dicts.EnduserUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
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

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/enduser/:id`. Raises: `APIError`. Source: tellescope.txt, lines 10499-10696.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Enduser:
        """Get Enduser.

        Get an Enduser

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser/:id`. Raises: `APIError`. Source: tellescope.txt, lines 10697-10703.
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
    ) -> Pages[models.Enduser]:
        """Get Endusers.

        Get a page of Endusers

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/endusers`. Raises: `APIError`. Source: tellescope.txt, lines 10704-10714.
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

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser/:id`. Raises: `APIError`. Source: tellescope.txt, lines 10715-10719.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/begin-enduser-login-flow`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt, lines 9747-9759.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/login-enduser`, public: needs no credentials. Raises: `APIError`. Source: tellescope.txt,
        lines 9760-9774.
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

        Args:
            terms_signed: date-time with an offset
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/register-as-enduser`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt, lines 9775-9791.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/request-enduser-password-reset`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt, lines 9792-9802.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/reset-enduser-password`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt, lines 9803-9814.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/unsubscribe-enduser`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt, lines 9815-9824.
        """
        return await self._send(
            _UNSUBSCRIBE_ENDUSER, body={"enduserId": enduser_id, "unsubscribeFrom": unsubscribe_from}
        )

    async def otp_methods(self, *, token: str) -> Any:
        """Get OTP Methods.

        Gets a list of possible OTP methods (e.g. email or sms) to refresh a given enduser session token

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `GET /v1/endusers/otp-methods`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt, lines 9825-9831.
        """
        return await self._send(_OTP_METHODS, query={"token": token})

    async def send_otp_code(self, *, token: str, method: str) -> Any:
        """Send OTP Code.

        Sends a otp code for a given method (e.g. email or sms)

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/send-otp-code`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt, lines 9832-9839.
        """
        return await self._send(_SEND_OTP_CODE, body={"token": token, "method": method})

    async def verify_otp_code(self, *, token: str, code: str) -> Any:
        """Verify Code.

        For a valid OTP code, returns an enduser session

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/verify-otp-code`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt, lines 9840-9847.
        """
        return await self._send(_VERIFY_OTP_CODE, body={"token": token, "code": code})

    async def add_to_healthie_course(self, *, id: str, course_id: str) -> Any:
        """Add to Healthie Course (Program).

        Proxy for updateCourse mutation to add Enduser to Healthie Course

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/add-to-healthie-course`. Raises: `APIError`. Source: tellescope.txt, lines
        9848-9855.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/check-eligibility`. Raises: `APIError`. Source: tellescope.txt, lines 9856-9866.
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
        journey_context: shared.EmailJourneyContext | shared_dicts.EmailJourneyContext | Unset = UNSET,
        throttle: bool | Unset = UNSET,
        source: str | Unset = UNSET,
        start_at: dt.datetime | Unset = UNSET,
    ) -> Any:
        """Add to journey.

        Adds (or restarts) endusers in a journey

        Args:
            start_at: date-time with an offset
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/add-endusers-to-journey`. Raises: `APIError`. Source: tellescope.txt, lines 9867-9896.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/remove-endusers-from-journey`. Raises: `APIError`. Source: tellescope.txt, lines
        9897-9906.
        """
        return await self._send(
            _REMOVE_ENDUSERS_FROM_JOURNEY, body={"enduserIds": enduser_ids, "journeyId": journey_id}
        )

    async def set_enduser_password(self, *, id: str, password: str) -> Any:
        """Set enduser password.

        Sets (or resets) an enduser's password. Minimum length 8 characters. When called by enduser, can
        only be used to set initial password.

        - Minimum length 8 characters. (checked before sending)
        - When called by enduser, can only be used to set initial password. (by the server)

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/set-enduser-password`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt,
        lines 9907-9914.
        """
        return await self._send(_SET_ENDUSER_PASSWORD, body={"id": id, "password": password})

    async def enduser_is_authenticated(self, *, auth_token: str, id: str | Unset = UNSET) -> Any:
        """Check enduser authentication.

        Checks the validity of an enduser's authToken

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `GET /v1/enduser-is-authenticated`. Raises: `APIError`. Source: tellescope.txt, lines 9915-9922.
        """
        return await self._send(_ENDUSER_IS_AUTHENTICATED, query={"id": id, "authToken": auth_token})

    async def refresh_enduser_session(self, *, invalidate_previous_token: bool | Unset = UNSET) -> Any:
        """Refresh enduser authentication.

        When called by an authenticated enduser, generates a new session

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/refresh-enduser-session`. Raises: `APIError`. Source: tellescope.txt, lines 9923-9929.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `GET /v1/generate-enduser-auth-token`. Raises: `APIError`. Source: tellescope.txt, lines 9930-9940.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/logout-enduser`. Raises: `APIError`. Source: tellescope.txt, lines 9941-9945.
        """
        return await self._send(_LOGOUT_ENDUSER)

    async def enduser_session_info(self) -> Any:
        """Get session info.

        When called by an authenticated enduser, returns their session details

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `GET /v1/enduser-session-info`. Raises: `APIError`. Source: tellescope.txt, lines 9946-9950.
        """
        return await self._send(_ENDUSER_SESSION_INFO)

    async def merge(self, *, source_enduser_id: str, destination_enduser_id: str) -> Any:
        """Merge profiles.

        Migrates data from a source enduser to a target enduser, and then deletes the source enduser

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/merge`. Raises: `APIError`. Source: tellescope.txt, lines 9951-9958.
        """
        return await self._send(
            _MERGE,
            body={"sourceEnduserId": source_enduser_id, "destinationEnduserId": destination_enduser_id},
        )

    async def push(self, *, enduser_id: str, destinations: Sequence[str] | Unset = UNSET) -> Any:
        """Push.

        Pushes (upserts) using some integrations, like Photon Health

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/push`. Raises: `APIError`. Source: tellescope.txt, lines 9959-9968.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `PATCH /v1/endusers/bulk-update`. Raises: `APIError`. Source: tellescope.txt, lines 9969-9987.
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
        existing_assignment: shared.AnalyticsFrameTags | shared_dicts.AnalyticsFrameTags | Unset = UNSET,
    ) -> Any:
        """Bulk Assignment.

        Add, remove, or replace care team members for endusers based on current assignment or custom field
        value

        - ids added by addIds are included before ids in removeIds are removed

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `PATCH /v1/endusers/bulk-assignment`. Raises: `APIError`. Source: tellescope.txt, lines 9988-10009.
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
        range: (
            shared.AnalyticsFrameQueryWithActiveSinceFilterRange
            | shared_dicts.AnalyticsFrameQueryWithActiveSinceFilterRange
            | Unset
        ) = UNSET,
        fields: (
            Sequence[shared.AutomatedActionField | shared_dicts.AutomatedActionField | Mapping[str, Any]]
            | Unset
        ) = UNSET,
    ) -> Any:
        """Report.

        Builds a report

        Args:
            active_since: date-time with an offset
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `GET /v1/endusers/report`. Raises: `APIError`. Source: tellescope.txt, lines 10010-10028.
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
        range: (
            shared.AnalyticsFrameQueryWithActiveSinceFilterRange
            | shared_dicts.AnalyticsFrameQueryWithActiveSinceFilterRange
            | Unset
        ) = UNSET,
        custom_type_id: str | Unset = UNSET,
        enduser_fields: (
            Sequence[shared.AutomatedActionField | shared_dicts.AutomatedActionField | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        endusers_filter: Mapping[str, Any] | Unset = UNSET,
        group_by: str | Unset = UNSET,
        include_link_clicks: bool | Unset = UNSET,
    ) -> Any:
        """Get Engagement Statistics.

        Gets the number of active endusers over a period of time (only includes chats if enduserId is set).
        Uses default entity only by default

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `GET /v1/endusers/engagement`. Raises: `APIError`. Source: tellescope.txt, lines 10029-10051.
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
        range: (
            shared.AnalyticsFrameQueryWithActiveSinceFilterRange
            | shared_dicts.AnalyticsFrameQueryWithActiveSinceFilterRange
            | Unset
        ) = UNSET,
        custom_type_id: str | Unset = UNSET,
        enduser_fields: (
            Sequence[shared.AutomatedActionField | shared_dicts.AutomatedActionField | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        endusers_filter: Mapping[str, Any] | Unset = UNSET,
        include_link_clicks: bool | Unset = UNSET,
    ) -> Any:
        """Get Engagement Statistics.

        Gets the number of active endusers over a period of time (only includes chats if enduserId is set).
        Uses default entity only by default. Groups by userId as submitter of form responses or recipient of
        messages.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `GET /v1/endusers/engagement-by-userid`. Raises: `APIError`. Source: tellescope.txt, lines
        10052-10073.
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

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/sync-zendesk`. Raises: `APIError`. Source: tellescope.txt, lines 10074-10079.
        """
        return await self._send(_SYNC_ZENDESK, body={"enduserId": enduser_id})

    async def journeys_report(self, *, journey_id: str | Unset = UNSET) -> Any:
        """Get journeys report.

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/journeys-report`. Raises: `APIError`. Source: tellescope.txt, lines 10080-10085.
        """
        return await self._send(_JOURNEYS_REPORT, body={"journeyId": journey_id})

    async def dosespot(self, *, enduser_id: str | Unset = UNSET) -> Any:
        """Open in DoseSpot.

        Upserts patient to DoseSpot and opens a deep-link in DoseSpot

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/dosespot`. Raises: `APIError`. Source: tellescope.txt, lines 10086-10092.
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
        scheduled_journeys: (
            Sequence[models.EnduserScheduledJourney | dicts.EnduserScheduledJourney | Mapping[str, Any]]
            | Unset
        ) = UNSET,
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
        height: models.EnduserHeight | dicts.EnduserHeight | Unset = UNSET,
        weight: models.EnduserHeight | dicts.EnduserHeight | Unset = UNSET,
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
        language: models.EnduserLanguage | dicts.EnduserLanguage | Unset = UNSET,
        relationships: (
            Sequence[shared.CalendarEventAttendee | shared_dicts.CalendarEventAttendee | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        marked_read_at: dt.datetime | Unset = UNSET,
        marked_unread_at: dt.datetime | Unset = UNSET,
        note: str | Unset = UNSET,
        insurance: shared.EnduserInsurance | shared_dicts.EnduserInsurance | Unset = UNSET,
        insurance_secondary: shared.EnduserInsurance | shared_dicts.EnduserInsurance | Unset = UNSET,
        booking_notes: (
            Sequence[models.EnduserBookingNote | dicts.EnduserBookingNote | Mapping[str, Any]] | Unset
        ) = UNSET,
        devices: Sequence[models.EnduserDevice | dicts.EnduserDevice | Mapping[str, Any]] | Unset = UNSET,
        references: (
            Sequence[
                shared.EnduserProblemReference | shared_dicts.EnduserProblemReference | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
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
        diagnoses: (
            Sequence[models.EnduserDiagnosis | dicts.EnduserDiagnosis | Mapping[str, Any]] | Unset
        ) = UNSET,
        unsubscribed_from_phones: Sequence[str] | Unset = UNSET,
    ) -> models.Enduser:
        """Create Enduser.

        Creates a new Enduser

        - email must be unique across Endusers. (by the server)
        - externalId must be unique across Endusers. (by the server)
        - Endusers can only access and modify their own profile. (by the server)
        - Enduser organizationIds can only be updated by users. (by the server)

        Args:
            alternate_emails: for example ["example@tellescope.com"]
            last_active: date-time with an offset
            last_logout: date-time with an offset
            terms_signed: date-time with an offset
            last_communication: date-time with an offset
            marked_read_at: date-time with an offset
            marked_unread_at: date-time with an offset
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser`. Raises: `APIError`. Source: tellescope.txt, lines 10093-10293.
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
        self, *, create: Sequence[models.EnduserCreate | dicts.EnduserCreate]
    ) -> models.EnduserBatch:
        """Create Endusers.

        Creates new Endusers

        - email must be unique across Endusers. (checked before sending)
        - externalId must be unique across Endusers. (checked before sending)
        - Endusers can only access and modify their own profile. (by the server)
        - Enduser organizationIds can only be updated by users. (by the server)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/endusers`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt, lines
        10294-10498.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.EnduserUpdates | dicts.EnduserUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
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

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/enduser/:id`. Raises: `APIError`. Source: tellescope.txt, lines 10499-10696.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Enduser:
        """Get Enduser.

        Get an Enduser

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser/:id`. Raises: `APIError`. Source: tellescope.txt, lines 10697-10703.
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
    ) -> AsyncPages[models.Enduser]:
        """Get Endusers.

        Get a page of Endusers

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/endusers`. Raises: `APIError`. Source: tellescope.txt, lines 10704-10714.
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

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/enduser/:id`. Raises: `APIError`. Source: tellescope.txt, lines 10715-10719.
        """
        return await self._send(_DELETE, path={"id": id})
