"""Endusers.

- email must be unique across Endusers. (checked before sending)
- externalId must be unique across Endusers. (checked before sending)
- Endusers can only access and modify their own profile. (by the server)
- Enduser organizationIds can only be updated by users. (by the server)

Source: tellescope.txt:9741-10719.
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

_BEGIN_ENDUSER_LOGIN_FLOW: Operation[models.BeginEnduserLoginFlowResponse] = Operation(
    "endusers.begin_enduser_login_flow",
    "POST",
    "/begin-enduser-login-flow",
    returns=lambda: models.BeginEnduserLoginFlowResponse,
    security=(),
    types={"organizationIds": lambda: list[ObjectId]},
    required=("businessId",),
)
_LOGIN_ENDUSER: Operation[models.LoginEnduserResponse] = Operation(
    "endusers.login_enduser",
    "POST",
    "/login-enduser",
    returns=lambda: models.LoginEnduserResponse,
    security=(),
    types={"organizationIds": lambda: list[ObjectId], "durationInSeconds": float},
    required=("businessId", "password"),
)
_REGISTER_AS_ENDUSER: Operation[Any] = Operation(
    "endusers.register_as_enduser",
    "POST",
    "/register-as-enduser",
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
    security=(),
    types={"organizationIds": lambda: list[ObjectId]},
    required=("email", "businessId"),
)
_RESET_ENDUSER_PASSWORD: Operation[Any] = Operation(
    "endusers.reset_enduser_password",
    "POST",
    "/reset-enduser-password",
    security=(),
    types={"organizationIds": lambda: list[ObjectId]},
    required=("resetToken", "newPassword", "businessId"),
)
_UNSUBSCRIBE_ENDUSER: Operation[Any] = Operation(
    "endusers.unsubscribe_enduser",
    "POST",
    "/unsubscribe-enduser",
    security=(),
    types={"unsubscribeFrom": lambda: list[str]},
    required=("enduserId", "unsubscribeFrom"),
)
_OTP_METHODS: Operation[models.EndusersOtpMethodsResponse] = Operation(
    "endusers.otp_methods",
    "GET",
    "/endusers/otp-methods",
    returns=lambda: models.EndusersOtpMethodsResponse,
    security=(),
    required=("token",),
)
_SEND_OTP_CODE: Operation[Any] = Operation(
    "endusers.send_otp_code", "POST", "/endusers/send-otp-code", security=(), required=("token", "method")
)
_VERIFY_OTP_CODE: Operation[models.EndusersVerifyOtpCodeResponse] = Operation(
    "endusers.verify_otp_code",
    "POST",
    "/endusers/verify-otp-code",
    returns=lambda: models.EndusersVerifyOtpCodeResponse,
    security=(),
    required=("token", "code"),
)
_ADD_TO_HEALTHIE_COURSE: Operation[Any] = Operation(
    "endusers.add_to_healthie_course", "POST", "/endusers/add-to-healthie-course", required=("id", "courseId")
)
_CHECK_ELIGIBILITY: Operation[shared.EndusersCheckEligibilityResponse] = Operation(
    "endusers.check_eligibility",
    "POST",
    "/endusers/check-eligibility",
    returns=lambda: shared.EndusersCheckEligibilityResponse,
    types={"reCheck": bool},
    required=("id",),
)
_ADD_ENDUSERS_TO_JOURNEY: Operation[Any] = Operation(
    "endusers.add_endusers_to_journey",
    "POST",
    "/add-endusers-to-journey",
    types={
        "enduserIds": lambda: list[ObjectId],
        "journeyContext": lambda: shared.JourneyContext,
        "throttle": bool,
        "startAt": lambda: dt.datetime,
    },
    required=("enduserIds", "journeyId"),
)
_REMOVE_ENDUSERS_FROM_JOURNEY: Operation[Any] = Operation(
    "endusers.remove_endusers_from_journey",
    "POST",
    "/remove-endusers-from-journey",
    types={"enduserIds": lambda: list[ObjectId]},
    required=("enduserIds", "journeyId"),
)
_SET_ENDUSER_PASSWORD: Operation[Any] = Operation(
    "endusers.set_enduser_password",
    "POST",
    "/set-enduser-password",
    required=("id", "password"),
    checks=lambda: validators.ENDUSERS_SET_ENDUSER_PASSWORD,
)
_ENDUSER_IS_AUTHENTICATED: Operation[models.EnduserIsAuthenticatedResponse] = Operation(
    "endusers.enduser_is_authenticated",
    "GET",
    "/enduser-is-authenticated",
    returns=lambda: models.EnduserIsAuthenticatedResponse,
    required=("authToken",),
)
_REFRESH_ENDUSER_SESSION: Operation[models.EndusersVerifyOtpCodeResponse] = Operation(
    "endusers.refresh_enduser_session",
    "POST",
    "/refresh-enduser-session",
    returns=lambda: models.EndusersVerifyOtpCodeResponse,
    types={"invalidatePreviousToken": bool},
)
_GENERATE_ENDUSER_AUTH_TOKEN: Operation[models.EndusersVerifyOtpCodeResponse] = Operation(
    "endusers.generate_enduser_auth_token",
    "GET",
    "/generate-enduser-auth-token",
    returns=lambda: models.EndusersVerifyOtpCodeResponse,
    types={"durationInSeconds": float},
)
_LOGOUT_ENDUSER: Operation[Any] = Operation("endusers.logout_enduser", "POST", "/logout-enduser", body="none")
_ENDUSER_SESSION_INFO: Operation[shared.EndusersCheckEligibilityResponse] = Operation(
    "endusers.enduser_session_info",
    "GET",
    "/enduser-session-info",
    returns=lambda: shared.EndusersCheckEligibilityResponse,
)
_MERGE: Operation[Any] = Operation(
    "endusers.merge", "POST", "/endusers/merge", required=("sourceEnduserId", "destinationEnduserId")
)
_PUSH: Operation[models.EndusersPushResponse] = Operation(
    "endusers.push",
    "POST",
    "/endusers/push",
    returns=lambda: models.EndusersPushResponse,
    types={"destinations": lambda: list[str]},
    required=("enduserId",),
)
_BULK_UPDATE: Operation[models.EndusersBulkUpdateResponse] = Operation(
    "endusers.bulk_update",
    "PATCH",
    "/endusers/bulk-update",
    returns=lambda: models.EndusersBulkUpdateResponse,
    types={
        "ids": lambda: list[ObjectId],
        "fields": lambda: dict[str, Any],
        "pushTags": lambda: list[str],
        "replaceTags": lambda: list[str],
        "updateAccessTags": bool,
    },
    required=("ids",),
)
_BULK_ASSIGNMENT: Operation[models.EndusersBulkUpdateResponse] = Operation(
    "endusers.bulk_assignment",
    "PATCH",
    "/endusers/bulk-assignment",
    returns=lambda: models.EndusersBulkUpdateResponse,
    types={
        "addIds": lambda: list[ObjectId],
        "removeIds": lambda: list[ObjectId],
        "existingAssignment": lambda: shared.QualifierAndValues,
    },
)
_REPORT: Operation[shared.CalendarEventResponse] = Operation(
    "endusers.report",
    "GET",
    "/endusers/report",
    returns=lambda: shared.CalendarEventResponse,
    types={
        "queries": lambda: dict[str, dict[str, Any]],
        "activeSince": lambda: dt.datetime,
        "range": lambda: shared.FromAndTo,
        "fields": lambda: list[shared.FieldAndValue],
    },
    required=("queries",),
)
_ENGAGEMENT: Operation[shared.EndusersEngagementResponse] = Operation(
    "endusers.engagement",
    "GET",
    "/endusers/engagement",
    returns=lambda: shared.EndusersEngagementResponse,
    types={
        "formIds": lambda: list[str],
        "range": lambda: shared.FromAndTo,
        "enduserFields": lambda: list[shared.FieldAndValue],
        "endusersFilter": lambda: dict[str, Any],
        "includeLinkClicks": bool,
    },
)
_ENGAGEMENT_BY_USERID: Operation[shared.EndusersEngagementByUseridResponse] = Operation(
    "endusers.engagement_by_userid",
    "GET",
    "/endusers/engagement-by-userid",
    returns=lambda: shared.EndusersEngagementByUseridResponse,
    types={
        "formIds": lambda: list[str],
        "range": lambda: shared.FromAndTo,
        "enduserFields": lambda: list[shared.FieldAndValue],
        "endusersFilter": lambda: dict[str, Any],
        "includeLinkClicks": bool,
    },
)
_SYNC_ZENDESK: Operation[Any] = Operation(
    "endusers.sync_zendesk", "POST", "/endusers/sync-zendesk", required=("enduserId",)
)
_JOURNEYS_REPORT: Operation[shared.EndusersJourneysReportResponse] = Operation(
    "endusers.journeys_report",
    "POST",
    "/endusers/journeys-report",
    returns=lambda: shared.EndusersJourneysReportResponse,
)
_DOSESPOT: Operation[shared.GenerateMeetingLinkResponse] = Operation(
    "endusers.dosespot", "POST", "/endusers/dosespot", returns=lambda: shared.GenerateMeetingLinkResponse
)
_CREATE: Operation[shared.Enduser] = Operation(
    "endusers.create",
    "POST",
    "/enduser",
    returns=lambda: shared.Enduser,
    types={
        "unsubscribedFromMarketing": bool,
        "alternateEmails": lambda: list[str],
        "alternatePhones": lambda: list[str],
        "emailConsent": bool,
        "phoneConsent": bool,
        "journeys": lambda: dict[str, str],
        "scheduledJourneys": lambda: list[shared.EnduserScheduledJourney],
        "tags": lambda: list[str],
        "accessTags": lambda: list[str],
        "unredactedTags": lambda: list[str],
        "fields": lambda: dict[str, Any],
        "unredactedFields": lambda: dict[str, Any],
        "assignedTo": lambda: list[str],
        "unread": bool,
        "lastActive": lambda: shared.StringOrDateTime,
        "lastLogout": lambda: shared.StringOrDateTime,
        "termsSigned": lambda: dt.datetime,
        "lastCommunication": lambda: dt.datetime,
        "height": lambda: shared.EnduserValueAndUnit,
        "weight": lambda: shared.EnduserValueAndUnit,
        "unsubscribedFromPortalChatNotifications": bool,
        "triggeredEvents": lambda: dict[str, int | float],
        "language": lambda: shared.EnduserLanguage,
        "relationships": lambda: list[shared.EnduserRelationship],
        "markedReadAt": lambda: shared.DateTimeOrEmpty,
        "markedUnreadAt": lambda: shared.DateTimeOrEmpty,
        "insurance": lambda: shared.MemberIdPayerIdAndPayerName,
        "insuranceSecondary": lambda: shared.MemberIdPayerIdAndPayerName,
        "bookingNotes": lambda: list[shared.EnduserBookingNote],
        "devices": lambda: list[shared.EnduserDevice],
        "references": lambda: list[shared.TypeIdAndCreator],
        "vitalTriggersDisabled": bool,
        "useDefaultFromEmailInAutomations": bool,
        "useDefaultFromPhoneInAutomations": bool,
        "diagnoses": lambda: list[shared.EnduserDiagnosis],
        "unsubscribedFromPhones": lambda: list[str],
    },
)
_CREATE_MANY: Operation[models.EnduserBatch] = Operation(
    "endusers.create_many",
    "POST",
    "/endusers",
    returns=lambda: models.EnduserBatch,
    types={"create": lambda: list[models.EnduserCreate]},
    required=("create",),
    checks=lambda: validators.ENDUSERS_CREATE_MANY,
)
_UPDATE: Operation[shared.Enduser] = Operation(
    "endusers.update",
    "PATCH",
    "/enduser/{id}",
    returns=lambda: shared.Enduser,
    types={"updates": lambda: models.EnduserUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[shared.Enduser] = Operation(
    "endusers.get",
    "GET",
    "/enduser/{id}",
    returns=lambda: shared.Enduser,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[shared.Enduser]] = Operation(
    "endusers.list",
    "GET",
    "/endusers",
    returns=lambda: list[shared.Enduser],
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
    ) -> models.BeginEnduserLoginFlowResponse:
        """Begin enduser login flow.

        Starts the login process for an enduser, supporting passwordless options

        Args:
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/begin-enduser-login-flow`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:9747-9759.
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
    ) -> models.LoginEnduserResponse:
        """Login enduser.

        Generates an authentication token for access to enduser-facing endpoints

        Args:
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/login-enduser`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:9760-9774.
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
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
            terms_signed: date-time with an offset
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/register-as-enduser`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:9775-9791.
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
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/request-enduser-password-reset`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:9792-9802.
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
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/reset-enduser-password`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:9803-9814.
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
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/unsubscribe-enduser`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:9815-9824.
        """
        return self._send(
            _UNSUBSCRIBE_ENDUSER, body={"enduserId": enduser_id, "unsubscribeFrom": unsubscribe_from}
        )

    def otp_methods(self, *, token: str) -> models.EndusersOtpMethodsResponse:
        """Get OTP Methods.

        Gets a list of possible OTP methods (e.g. email or sms) to refresh a given enduser session token

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/endusers/otp-methods`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:9825-9831.
        """
        return self._send(_OTP_METHODS, query={"token": token})

    def send_otp_code(self, *, token: str, method: str) -> Any:
        """Send OTP Code.

        Sends a otp code for a given method (e.g. email or sms)

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/send-otp-code`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:9832-9839.
        """
        return self._send(_SEND_OTP_CODE, body={"token": token, "method": method})

    def verify_otp_code(self, *, token: str, code: str) -> models.EndusersVerifyOtpCodeResponse:
        """Verify Code.

        For a valid OTP code, returns an enduser session

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/endusers/verify-otp-code`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:9840-9847.
        """
        return self._send(_VERIFY_OTP_CODE, body={"token": token, "code": code})

    def add_to_healthie_course(self, *, id: str, course_id: str) -> Any:
        """Add to Healthie Course (Program).

        Proxy for updateCourse mutation to add Enduser to Healthie Course

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/add-to-healthie-course`. Raises: `APIError`. Source: tellescope.txt:9848-9855.
        """
        return self._send(_ADD_TO_HEALTHIE_COURSE, body={"id": id, "courseId": course_id})

    def check_eligibility(
        self,
        *,
        id: str,
        integration: str | Unset = UNSET,
        clearinghouse: str | Unset = UNSET,
        insurance_type: Literal["Primary", "Secondary"] | str | Unset = UNSET,
        re_check: bool | Unset = UNSET,
    ) -> shared.EndusersCheckEligibilityResponse:
        """Check Eligibility.

        Checks insurance eligibility via Candid or Canvas integration

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
            insurance_type: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/endusers/check-eligibility`. Raises: `APIError`. Source: tellescope.txt:9856-9866.
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
        journey_context: shared.JourneyContext | shared_dicts.JourneyContext | Unset = UNSET,
        throttle: bool | Unset = UNSET,
        source: str | Unset = UNSET,
        start_at: dt.datetime | Unset = UNSET,
    ) -> Any:
        """Add to journey.

        Adds (or restarts) endusers in a journey

        Args:
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
            automation_step_id: object-id, not on the page: @tellescope/schema 1.174.0
            start_at: date-time with an offset
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/add-endusers-to-journey`. Raises: `APIError`. Source: tellescope.txt:9867-9896.
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
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/remove-endusers-from-journey`. Raises: `APIError`. Source: tellescope.txt:9897-9906.
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
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/set-enduser-password`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:9907-9914.
        """
        return self._send(_SET_ENDUSER_PASSWORD, body={"id": id, "password": password})

    def enduser_is_authenticated(
        self, *, auth_token: str, id: str | Unset = UNSET
    ) -> models.EnduserIsAuthenticatedResponse:
        """Check enduser authentication.

        Checks the validity of an enduser's authToken

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/enduser-is-authenticated`. Raises: `APIError`. Source: tellescope.txt:9915-9922.
        """
        return self._send(_ENDUSER_IS_AUTHENTICATED, query={"id": id, "authToken": auth_token})

    def refresh_enduser_session(
        self, *, invalidate_previous_token: bool | Unset = UNSET
    ) -> models.EndusersVerifyOtpCodeResponse:
        """Refresh enduser authentication.

        When called by an authenticated enduser, generates a new session

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/refresh-enduser-session`. Raises: `APIError`. Source: tellescope.txt:9923-9929.
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
    ) -> models.EndusersVerifyOtpCodeResponse:
        """Generate authToken.

        Generates an authToken for use by an enduser. Useful for integrating a 3rd-party authentication
        process or creating a session for an enduser without a set password in Tellescope.

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/generate-enduser-auth-token`. Raises: `APIError`. Source: tellescope.txt:9930-9940.
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
        `POST /v1/logout-enduser`. Raises: `APIError`. Source: tellescope.txt:9941-9945.
        """
        return self._send(_LOGOUT_ENDUSER)

    def enduser_session_info(self) -> shared.EndusersCheckEligibilityResponse:
        """Get session info.

        When called by an authenticated enduser, returns their session details

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/enduser-session-info`. Raises: `APIError`. Source: tellescope.txt:9946-9950.
        """
        return self._send(_ENDUSER_SESSION_INFO)

    def merge(self, *, source_enduser_id: str, destination_enduser_id: str) -> Any:
        """Merge profiles.

        Migrates data from a source enduser to a target enduser, and then deletes the source enduser

        Args:
            source_enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            destination_enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/merge`. Raises: `APIError`. Source: tellescope.txt:9951-9958.
        """
        return self._send(
            _MERGE,
            body={"sourceEnduserId": source_enduser_id, "destinationEnduserId": destination_enduser_id},
        )

    def push(
        self, *, enduser_id: str, destinations: Sequence[str] | Unset = UNSET
    ) -> models.EndusersPushResponse:
        """Push.

        Pushes (upserts) using some integrations, like Photon Health

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/endusers/push`. Raises: `APIError`. Source: tellescope.txt:9959-9968.
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
        state: shared.AppointmentLocationState | str | Unset = UNSET,
    ) -> models.EndusersBulkUpdateResponse:
        """Bulk Updates.

        Updates custom fields across a batch of endusers at once

        Args:
            state: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `PATCH /v1/endusers/bulk-update`. Raises: `APIError`. Source: tellescope.txt:9969-9987.
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
        existing_assignment: shared.QualifierAndValues | shared_dicts.QualifierAndValues | Unset = UNSET,
    ) -> models.EndusersBulkUpdateResponse:
        """Bulk Assignment.

        Add, remove, or replace care team members for endusers based on current assignment or custom field
        value

        - ids added by addIds are included before ids in removeIds are removed

        Args:
            custom_type_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `PATCH /v1/endusers/bulk-assignment`. Raises: `APIError`. Source: tellescope.txt:9988-10009.
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
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        fields: (
            Sequence[shared.FieldAndValue | shared_dicts.FieldAndValue | Mapping[str, Any]] | Unset
        ) = UNSET,
    ) -> shared.CalendarEventResponse:
        """Report.

        Builds a report

        Args:
            active_since: date-time with an offset
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/endusers/report`. Raises: `APIError`. Source: tellescope.txt:10010-10028.
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
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        enduser_fields: (
            Sequence[shared.FieldAndValue | shared_dicts.FieldAndValue | Mapping[str, Any]] | Unset
        ) = UNSET,
        endusers_filter: Mapping[str, Any] | Unset = UNSET,
        group_by: str | Unset = UNSET,
        include_link_clicks: bool | Unset = UNSET,
    ) -> shared.EndusersEngagementResponse:
        """Get Engagement Statistics.

        Gets the number of active endusers over a period of time (only includes chats if enduserId is set).
        Uses default entity only by default

        Args:
            custom_type_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/endusers/engagement`. Raises: `APIError`. Source: tellescope.txt:10029-10051.
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
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        enduser_fields: (
            Sequence[shared.FieldAndValue | shared_dicts.FieldAndValue | Mapping[str, Any]] | Unset
        ) = UNSET,
        endusers_filter: Mapping[str, Any] | Unset = UNSET,
        include_link_clicks: bool | Unset = UNSET,
    ) -> shared.EndusersEngagementByUseridResponse:
        """Get Engagement Statistics.

        Gets the number of active endusers over a period of time (only includes chats if enduserId is set).
        Uses default entity only by default. Groups by userId as submitter of form responses or recipient of
        messages.

        Args:
            custom_type_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/endusers/engagement-by-userid`. Raises: `APIError`. Source: tellescope.txt:10052-10073.
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
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/sync-zendesk`. Raises: `APIError`. Source: tellescope.txt:10074-10079.
        """
        return self._send(_SYNC_ZENDESK, body={"enduserId": enduser_id})

    def journeys_report(self, *, journey_id: str | Unset = UNSET) -> shared.EndusersJourneysReportResponse:
        """Get journeys report.

        Args:
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/endusers/journeys-report`. Raises: `APIError`. Source: tellescope.txt:10080-10085.
        """
        return self._send(_JOURNEYS_REPORT, body={"journeyId": journey_id})

    def dosespot(self, *, enduser_id: str | Unset = UNSET) -> shared.GenerateMeetingLinkResponse:
        """Open in DoseSpot.

        Upserts patient to DoseSpot and opens a deep-link in DoseSpot

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/endusers/dosespot`. Raises: `APIError`. Source: tellescope.txt:10086-10092.
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
            Sequence[
                shared.EnduserScheduledJourney | shared_dicts.EnduserScheduledJourney | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        access_tags: Sequence[str] | Unset = UNSET,
        unredacted_tags: Sequence[str] | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        unredacted_fields: Mapping[str, Any] | Unset = UNSET,
        preference: Literal["email", "sms", "call", "chat"] | str | Unset = UNSET,
        assigned_to: Sequence[str] | Unset = UNSET,
        unread: bool | Unset = UNSET,
        last_active: shared.StringOrDateTime | Unset = UNSET,
        last_logout: shared.StringOrDateTime | Unset = UNSET,
        terms_signed: dt.datetime | Unset = UNSET,
        terms_version: str | Unset = UNSET,
        last_communication: dt.datetime | Unset = UNSET,
        avatar: str | Unset = UNSET,
        gender: Literal["Female", "Male", "Other", "Unknown"] | str | Unset = UNSET,
        height: shared.EnduserValueAndUnit | shared_dicts.EnduserValueAndUnit | Unset = UNSET,
        weight: shared.EnduserValueAndUnit | shared_dicts.EnduserValueAndUnit | Unset = UNSET,
        source: str | Unset = UNSET,
        address_line_one: str | Unset = UNSET,
        address_line_two: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: shared.AppointmentLocationState | str | Unset = UNSET,
        zip_code: str | Unset = UNSET,
        zip_plus_four: str | Unset = UNSET,
        timezone: shared.Timezone | str | Unset = UNSET,
        human_readable_id: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        unsubscribed_from_portal_chat_notifications: bool | Unset = UNSET,
        triggered_events: Mapping[str, float] | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        language: shared.EnduserLanguage | shared_dicts.EnduserLanguage | Unset = UNSET,
        relationships: (
            Sequence[shared.EnduserRelationship | shared_dicts.EnduserRelationship | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        marked_read_at: shared.DateTimeOrEmpty | Unset = UNSET,
        marked_unread_at: shared.DateTimeOrEmpty | Unset = UNSET,
        note: str | Unset = UNSET,
        insurance: (
            shared.MemberIdPayerIdAndPayerName | shared_dicts.MemberIdPayerIdAndPayerName | Unset
        ) = UNSET,
        insurance_secondary: (
            shared.MemberIdPayerIdAndPayerName | shared_dicts.MemberIdPayerIdAndPayerName | Unset
        ) = UNSET,
        booking_notes: (
            Sequence[shared.EnduserBookingNote | shared_dicts.EnduserBookingNote | Mapping[str, Any]] | Unset
        ) = UNSET,
        devices: (
            Sequence[shared.EnduserDevice | shared_dicts.EnduserDevice | Mapping[str, Any]] | Unset
        ) = UNSET,
        references: (
            Sequence[shared.TypeIdAndCreator | shared_dicts.TypeIdAndCreator | Mapping[str, Any]] | Unset
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
            Sequence[shared.EnduserDiagnosis | shared_dicts.EnduserDiagnosis | Mapping[str, Any]] | Unset
        ) = UNSET,
        unsubscribed_from_phones: Sequence[str] | Unset = UNSET,
    ) -> shared.Enduser:
        """Create Enduser.

        Creates a new Enduser

        - email must be unique across Endusers. (by the server)
        - externalId must be unique across Endusers. (by the server)
        - Endusers can only access and modify their own profile. (by the server)
        - Enduser organizationIds can only be updated by users. (by the server)

        Args:
            alternate_emails: for example ["example@tellescope.com"]
            preference: not on the page: @tellescope/schema 1.174.0
            last_active: not on the page: @tellescope/types-models 1.174.0
            last_logout: not on the page: @tellescope/types-models 1.174.0
            terms_signed: date-time with an offset
            last_communication: date-time with an offset
            gender: not on the page: @tellescope/schema 1.174.0
            state: not on the page: @tellescope/schema 1.174.0
            timezone: not on the page: @tellescope/schema 1.174.0
            custom_type_id: object-id, not on the page: @tellescope/schema 1.174.0
            marked_read_at: not on the page: @tellescope/types-models 1.174.0
            marked_unread_at: not on the page: @tellescope/types-models 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser`. Raises: `APIError`. Source: tellescope.txt:10093-10293.
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
        `POST /v1/endusers`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:10294-10498.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.EnduserUpdates | dicts.EnduserUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.Enduser:
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
        `PATCH /v1/enduser/:id`. Raises: `APIError`. Source: tellescope.txt:10499-10696.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> shared.Enduser:
        """Get Enduser.

        Get an Enduser

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser/:id`. Raises: `APIError`. Source: tellescope.txt:10697-10703.
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
    ) -> Pages[shared.Enduser]:
        """Get Endusers.

        Get a page of Endusers

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/endusers`. Raises: `APIError`. Source: tellescope.txt:10704-10714.
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
        `DELETE /v1/enduser/:id`. Raises: `APIError`. Source: tellescope.txt:10715-10719.
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
    ) -> models.BeginEnduserLoginFlowResponse:
        """Begin enduser login flow.

        Starts the login process for an enduser, supporting passwordless options

        Args:
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/begin-enduser-login-flow`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:9747-9759.
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
    ) -> models.LoginEnduserResponse:
        """Login enduser.

        Generates an authentication token for access to enduser-facing endpoints

        Args:
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/login-enduser`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:9760-9774.
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
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
            terms_signed: date-time with an offset
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/register-as-enduser`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:9775-9791.
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

        Args:
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/request-enduser-password-reset`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:9792-9802.
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

        Args:
            business_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/reset-enduser-password`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:9803-9814.
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

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/unsubscribe-enduser`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:9815-9824.
        """
        return await self._send(
            _UNSUBSCRIBE_ENDUSER, body={"enduserId": enduser_id, "unsubscribeFrom": unsubscribe_from}
        )

    async def otp_methods(self, *, token: str) -> models.EndusersOtpMethodsResponse:
        """Get OTP Methods.

        Gets a list of possible OTP methods (e.g. email or sms) to refresh a given enduser session token

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/endusers/otp-methods`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:9825-9831.
        """
        return await self._send(_OTP_METHODS, query={"token": token})

    async def send_otp_code(self, *, token: str, method: str) -> Any:
        """Send OTP Code.

        Sends a otp code for a given method (e.g. email or sms)

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/send-otp-code`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:9832-9839.
        """
        return await self._send(_SEND_OTP_CODE, body={"token": token, "method": method})

    async def verify_otp_code(self, *, token: str, code: str) -> models.EndusersVerifyOtpCodeResponse:
        """Verify Code.

        For a valid OTP code, returns an enduser session

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/endusers/verify-otp-code`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:9840-9847.
        """
        return await self._send(_VERIFY_OTP_CODE, body={"token": token, "code": code})

    async def add_to_healthie_course(self, *, id: str, course_id: str) -> Any:
        """Add to Healthie Course (Program).

        Proxy for updateCourse mutation to add Enduser to Healthie Course

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/add-to-healthie-course`. Raises: `APIError`. Source: tellescope.txt:9848-9855.
        """
        return await self._send(_ADD_TO_HEALTHIE_COURSE, body={"id": id, "courseId": course_id})

    async def check_eligibility(
        self,
        *,
        id: str,
        integration: str | Unset = UNSET,
        clearinghouse: str | Unset = UNSET,
        insurance_type: Literal["Primary", "Secondary"] | str | Unset = UNSET,
        re_check: bool | Unset = UNSET,
    ) -> shared.EndusersCheckEligibilityResponse:
        """Check Eligibility.

        Checks insurance eligibility via Candid or Canvas integration

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
            insurance_type: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/endusers/check-eligibility`. Raises: `APIError`. Source: tellescope.txt:9856-9866.
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
        journey_context: shared.JourneyContext | shared_dicts.JourneyContext | Unset = UNSET,
        throttle: bool | Unset = UNSET,
        source: str | Unset = UNSET,
        start_at: dt.datetime | Unset = UNSET,
    ) -> Any:
        """Add to journey.

        Adds (or restarts) endusers in a journey

        Args:
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
            automation_step_id: object-id, not on the page: @tellescope/schema 1.174.0
            start_at: date-time with an offset
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/add-endusers-to-journey`. Raises: `APIError`. Source: tellescope.txt:9867-9896.
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

        Args:
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/remove-endusers-from-journey`. Raises: `APIError`. Source: tellescope.txt:9897-9906.
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

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/set-enduser-password`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:9907-9914.
        """
        return await self._send(_SET_ENDUSER_PASSWORD, body={"id": id, "password": password})

    async def enduser_is_authenticated(
        self, *, auth_token: str, id: str | Unset = UNSET
    ) -> models.EnduserIsAuthenticatedResponse:
        """Check enduser authentication.

        Checks the validity of an enduser's authToken

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/enduser-is-authenticated`. Raises: `APIError`. Source: tellescope.txt:9915-9922.
        """
        return await self._send(_ENDUSER_IS_AUTHENTICATED, query={"id": id, "authToken": auth_token})

    async def refresh_enduser_session(
        self, *, invalidate_previous_token: bool | Unset = UNSET
    ) -> models.EndusersVerifyOtpCodeResponse:
        """Refresh enduser authentication.

        When called by an authenticated enduser, generates a new session

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/refresh-enduser-session`. Raises: `APIError`. Source: tellescope.txt:9923-9929.
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
    ) -> models.EndusersVerifyOtpCodeResponse:
        """Generate authToken.

        Generates an authToken for use by an enduser. Useful for integrating a 3rd-party authentication
        process or creating a session for an enduser without a set password in Tellescope.

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/generate-enduser-auth-token`. Raises: `APIError`. Source: tellescope.txt:9930-9940.
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
        `POST /v1/logout-enduser`. Raises: `APIError`. Source: tellescope.txt:9941-9945.
        """
        return await self._send(_LOGOUT_ENDUSER)

    async def enduser_session_info(self) -> shared.EndusersCheckEligibilityResponse:
        """Get session info.

        When called by an authenticated enduser, returns their session details

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/enduser-session-info`. Raises: `APIError`. Source: tellescope.txt:9946-9950.
        """
        return await self._send(_ENDUSER_SESSION_INFO)

    async def merge(self, *, source_enduser_id: str, destination_enduser_id: str) -> Any:
        """Merge profiles.

        Migrates data from a source enduser to a target enduser, and then deletes the source enduser

        Args:
            source_enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            destination_enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/merge`. Raises: `APIError`. Source: tellescope.txt:9951-9958.
        """
        return await self._send(
            _MERGE,
            body={"sourceEnduserId": source_enduser_id, "destinationEnduserId": destination_enduser_id},
        )

    async def push(
        self, *, enduser_id: str, destinations: Sequence[str] | Unset = UNSET
    ) -> models.EndusersPushResponse:
        """Push.

        Pushes (upserts) using some integrations, like Photon Health

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/endusers/push`. Raises: `APIError`. Source: tellescope.txt:9959-9968.
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
        state: shared.AppointmentLocationState | str | Unset = UNSET,
    ) -> models.EndusersBulkUpdateResponse:
        """Bulk Updates.

        Updates custom fields across a batch of endusers at once

        Args:
            state: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `PATCH /v1/endusers/bulk-update`. Raises: `APIError`. Source: tellescope.txt:9969-9987.
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
        existing_assignment: shared.QualifierAndValues | shared_dicts.QualifierAndValues | Unset = UNSET,
    ) -> models.EndusersBulkUpdateResponse:
        """Bulk Assignment.

        Add, remove, or replace care team members for endusers based on current assignment or custom field
        value

        - ids added by addIds are included before ids in removeIds are removed

        Args:
            custom_type_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `PATCH /v1/endusers/bulk-assignment`. Raises: `APIError`. Source: tellescope.txt:9988-10009.
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
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        fields: (
            Sequence[shared.FieldAndValue | shared_dicts.FieldAndValue | Mapping[str, Any]] | Unset
        ) = UNSET,
    ) -> shared.CalendarEventResponse:
        """Report.

        Builds a report

        Args:
            active_since: date-time with an offset
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/endusers/report`. Raises: `APIError`. Source: tellescope.txt:10010-10028.
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
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        enduser_fields: (
            Sequence[shared.FieldAndValue | shared_dicts.FieldAndValue | Mapping[str, Any]] | Unset
        ) = UNSET,
        endusers_filter: Mapping[str, Any] | Unset = UNSET,
        group_by: str | Unset = UNSET,
        include_link_clicks: bool | Unset = UNSET,
    ) -> shared.EndusersEngagementResponse:
        """Get Engagement Statistics.

        Gets the number of active endusers over a period of time (only includes chats if enduserId is set).
        Uses default entity only by default

        Args:
            custom_type_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/endusers/engagement`. Raises: `APIError`. Source: tellescope.txt:10029-10051.
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
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        enduser_fields: (
            Sequence[shared.FieldAndValue | shared_dicts.FieldAndValue | Mapping[str, Any]] | Unset
        ) = UNSET,
        endusers_filter: Mapping[str, Any] | Unset = UNSET,
        include_link_clicks: bool | Unset = UNSET,
    ) -> shared.EndusersEngagementByUseridResponse:
        """Get Engagement Statistics.

        Gets the number of active endusers over a period of time (only includes chats if enduserId is set).
        Uses default entity only by default. Groups by userId as submitter of form responses or recipient of
        messages.

        Args:
            custom_type_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/endusers/engagement-by-userid`. Raises: `APIError`. Source: tellescope.txt:10052-10073.
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

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/endusers/sync-zendesk`. Raises: `APIError`. Source: tellescope.txt:10074-10079.
        """
        return await self._send(_SYNC_ZENDESK, body={"enduserId": enduser_id})

    async def journeys_report(
        self, *, journey_id: str | Unset = UNSET
    ) -> shared.EndusersJourneysReportResponse:
        """Get journeys report.

        Args:
            journey_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/endusers/journeys-report`. Raises: `APIError`. Source: tellescope.txt:10080-10085.
        """
        return await self._send(_JOURNEYS_REPORT, body={"journeyId": journey_id})

    async def dosespot(self, *, enduser_id: str | Unset = UNSET) -> shared.GenerateMeetingLinkResponse:
        """Open in DoseSpot.

        Upserts patient to DoseSpot and opens a deep-link in DoseSpot

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/endusers/dosespot`. Raises: `APIError`. Source: tellescope.txt:10086-10092.
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
            Sequence[
                shared.EnduserScheduledJourney | shared_dicts.EnduserScheduledJourney | Mapping[str, Any]
            ]
            | Unset
        ) = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        access_tags: Sequence[str] | Unset = UNSET,
        unredacted_tags: Sequence[str] | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        unredacted_fields: Mapping[str, Any] | Unset = UNSET,
        preference: Literal["email", "sms", "call", "chat"] | str | Unset = UNSET,
        assigned_to: Sequence[str] | Unset = UNSET,
        unread: bool | Unset = UNSET,
        last_active: shared.StringOrDateTime | Unset = UNSET,
        last_logout: shared.StringOrDateTime | Unset = UNSET,
        terms_signed: dt.datetime | Unset = UNSET,
        terms_version: str | Unset = UNSET,
        last_communication: dt.datetime | Unset = UNSET,
        avatar: str | Unset = UNSET,
        gender: Literal["Female", "Male", "Other", "Unknown"] | str | Unset = UNSET,
        height: shared.EnduserValueAndUnit | shared_dicts.EnduserValueAndUnit | Unset = UNSET,
        weight: shared.EnduserValueAndUnit | shared_dicts.EnduserValueAndUnit | Unset = UNSET,
        source: str | Unset = UNSET,
        address_line_one: str | Unset = UNSET,
        address_line_two: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: shared.AppointmentLocationState | str | Unset = UNSET,
        zip_code: str | Unset = UNSET,
        zip_plus_four: str | Unset = UNSET,
        timezone: shared.Timezone | str | Unset = UNSET,
        human_readable_id: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        unsubscribed_from_portal_chat_notifications: bool | Unset = UNSET,
        triggered_events: Mapping[str, float] | Unset = UNSET,
        custom_type_id: str | Unset = UNSET,
        language: shared.EnduserLanguage | shared_dicts.EnduserLanguage | Unset = UNSET,
        relationships: (
            Sequence[shared.EnduserRelationship | shared_dicts.EnduserRelationship | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        marked_read_at: shared.DateTimeOrEmpty | Unset = UNSET,
        marked_unread_at: shared.DateTimeOrEmpty | Unset = UNSET,
        note: str | Unset = UNSET,
        insurance: (
            shared.MemberIdPayerIdAndPayerName | shared_dicts.MemberIdPayerIdAndPayerName | Unset
        ) = UNSET,
        insurance_secondary: (
            shared.MemberIdPayerIdAndPayerName | shared_dicts.MemberIdPayerIdAndPayerName | Unset
        ) = UNSET,
        booking_notes: (
            Sequence[shared.EnduserBookingNote | shared_dicts.EnduserBookingNote | Mapping[str, Any]] | Unset
        ) = UNSET,
        devices: (
            Sequence[shared.EnduserDevice | shared_dicts.EnduserDevice | Mapping[str, Any]] | Unset
        ) = UNSET,
        references: (
            Sequence[shared.TypeIdAndCreator | shared_dicts.TypeIdAndCreator | Mapping[str, Any]] | Unset
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
            Sequence[shared.EnduserDiagnosis | shared_dicts.EnduserDiagnosis | Mapping[str, Any]] | Unset
        ) = UNSET,
        unsubscribed_from_phones: Sequence[str] | Unset = UNSET,
    ) -> shared.Enduser:
        """Create Enduser.

        Creates a new Enduser

        - email must be unique across Endusers. (by the server)
        - externalId must be unique across Endusers. (by the server)
        - Endusers can only access and modify their own profile. (by the server)
        - Enduser organizationIds can only be updated by users. (by the server)

        Args:
            alternate_emails: for example ["example@tellescope.com"]
            preference: not on the page: @tellescope/schema 1.174.0
            last_active: not on the page: @tellescope/types-models 1.174.0
            last_logout: not on the page: @tellescope/types-models 1.174.0
            terms_signed: date-time with an offset
            last_communication: date-time with an offset
            gender: not on the page: @tellescope/schema 1.174.0
            state: not on the page: @tellescope/schema 1.174.0
            timezone: not on the page: @tellescope/schema 1.174.0
            custom_type_id: object-id, not on the page: @tellescope/schema 1.174.0
            marked_read_at: not on the page: @tellescope/types-models 1.174.0
            marked_unread_at: not on the page: @tellescope/types-models 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/enduser`. Raises: `APIError`. Source: tellescope.txt:10093-10293.
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
        `POST /v1/endusers`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:10294-10498.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.EnduserUpdates | dicts.EnduserUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.Enduser:
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
        `PATCH /v1/enduser/:id`. Raises: `APIError`. Source: tellescope.txt:10499-10696.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> shared.Enduser:
        """Get Enduser.

        Get an Enduser

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/enduser/:id`. Raises: `APIError`. Source: tellescope.txt:10697-10703.
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
    ) -> AsyncPages[shared.Enduser]:
        """Get Endusers.

        Get a page of Endusers

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/endusers`. Raises: `APIError`. Source: tellescope.txt:10704-10714.
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
        `DELETE /v1/enduser/:id`. Raises: `APIError`. Source: tellescope.txt:10715-10719.
        """
        return await self._send(_DELETE, path={"id": id})
