"""Users.

- username must be unique across Users. (by the server)
- Only admin users can set the admin role. (by the server)
- Only admin users can update tags when accessTags is enabled. (by the server)
- Only admin users can update user email. (by the server)
- Only admin users can update user roles. (by the server)
- Only admin users can update user lockouts. (by the server)
- Only admin users can update doseSpotUserId. (by the server)
- Only admin users can update requireSSO. (by the server)
- User organizationIds are readonly. (by the server)

Source: tellescope.txt:19215-19800.
"""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import shared as shared_dicts
    from ..dicts import users as dicts
    from ..models import users as models
    from ..models import shared
else:
    shared_dicts = LazyModule("..dicts.shared", __package__)
    dicts = LazyModule("..dicts.users", __package__)
    shared = LazyModule("..models.shared", __package__)
    models = LazyModule("..models.users", __package__)

_BEGIN_SSO: Operation[shared.ProductResponse] = Operation(
    "users.begin_sso",
    "POST",
    "/users/begin-sso",
    returns=lambda: shared.ProductResponse,
    security=(),
    required=("provider",),
)
_COMPLETE_SSO: Operation[models.UserResponse] = Operation(
    "users.complete_sso",
    "POST",
    "/users/complete-SSO",
    returns=lambda: models.UserResponse,
    security=(),
    required=("token",),
)
_REGISTER: Operation[Any] = Operation(
    "users.register", "POST", "/users/register", security=(), required=("email", "password", "termsVersion")
)
_LOGIN: Operation[models.UserResponse] = Operation(
    "users.login",
    "POST",
    "/users/login",
    returns=lambda: models.UserResponse,
    security=(),
    types={"expirationInSeconds": float},
    required=("email", "password"),
)
_LOGIN_GOOGLE: Operation[models.UserResponse] = Operation(
    "users.login_google",
    "POST",
    "/users/login-google",
    returns=lambda: models.UserResponse,
    security=(),
    required=("jwt",),
)
_REQUEST_PASSWORD_RESET: Operation[Any] = Operation(
    "users.request_password_reset", "POST", "/request-password-reset", security=(), required=("email",)
)
_RESET_PASSWORD: Operation[Any] = Operation(
    "users.reset_password", "POST", "/reset-password", security=(), required=("resetToken", "newPassword")
)
_SUBMIT_EMAIL_VERIFICATION: Operation[models.UserResponse] = Operation(
    "users.submit_email_verification",
    "POST",
    "/users/submit-email-verification",
    returns=lambda: models.UserResponse,
    security=(),
    required=("email", "code"),
)
_INVITE_USER_TO_ORGANIZATION: Operation[models.InviteUserToOrganizationResponse] = Operation(
    "users.invite_user_to_organization",
    "POST",
    "/invite-user-to-organization",
    returns=lambda: models.InviteUserToOrganizationResponse,
    types={"tags": lambda: list[str]},
    required=("email", "fname", "lname", "organizationId"),
)
_INVITE_EXISTING_USER_TO_ORGANIZATION: Operation[Any] = Operation(
    "users.invite_existing_user_to_organization",
    "POST",
    "/invite-existing-user-to-organization",
    required=("userId",),
)
_GENERATE_AUTH_TOKEN: Operation[models.GenerateAuthTokenResponse] = Operation(
    "users.generate_auth_token",
    "GET",
    "/generate-auth-token",
    returns=lambda: models.GenerateAuthTokenResponse,
    types={"durationInSeconds": float},
)
_USER_DISPLAY_INFO: Operation[list[models.UserDisplayInfoResponse]] = Operation(
    "users.user_display_info",
    "GET",
    "/user-display-info",
    returns=lambda: list[models.UserDisplayInfoResponse],
)
_REFRESH_SESSION: Operation[models.RefreshSessionResponse] = Operation(
    "users.refresh_session",
    "POST",
    "/refresh-session",
    returns=lambda: models.RefreshSessionResponse,
    types={"invalidatePreviousToken": bool},
)
_CONFIGURE_MFA: Operation[models.UsersConfigureMfaResponse] = Operation(
    "users.configure_mfa",
    "POST",
    "/users/configure-mfa",
    body="none",
    returns=lambda: models.UsersConfigureMfaResponse,
)
_GENERATE_MFA_CHALLENGE: Operation[Any] = Operation(
    "users.generate_mfa_challenge", "POST", "/users/generate-mfa-challenge", required=("method",)
)
_SUBMIT_MFA_CHALLENGE: Operation[models.RefreshSessionResponse] = Operation(
    "users.submit_mfa_challenge",
    "POST",
    "/users/submit-mfa-challenge",
    returns=lambda: models.RefreshSessionResponse,
    required=("code",),
)
_GET_ENGAGEMENT_REPORT: Operation[shared.EndusersJourneysReportResponse] = Operation(
    "users.get_engagement_report",
    "GET",
    "/users/get-engagement-report",
    returns=lambda: shared.EndusersJourneysReportResponse,
    types={"range": lambda: shared.FromAndTo, "excludeAutomated": bool},
)
_CONFIGURE_INBOX: Operation[models.UserResponse] = Operation(
    "users.configure_inbox",
    "POST",
    "/users/configure-inbox",
    returns=lambda: models.UserResponse,
    required=("username", "fname", "lname"),
)
_CONSENT: Operation[models.UserResponse] = Operation(
    "users.consent",
    "PATCH",
    "/users/consent",
    returns=lambda: models.UserResponse,
    required=("termsVersion",),
)
_GROUP: Operation[models.UsersGroupResponse] = Operation(
    "users.group",
    "GET",
    "/users/group",
    returns=lambda: models.UsersGroupResponse,
    types={"groups": lambda: list[str]},
    required=("groups",),
)
_CREATE: Operation[shared.User] = Operation(
    "users.create",
    "POST",
    "/user",
    returns=lambda: shared.User,
    types={
        "fields": lambda: dict[str, Any],
        "unredactedFields": lambda: dict[str, Any],
        "suffixes": lambda: list[str],
        "roles": lambda: list[str],
        "acknowledgedIntegrations": lambda: dt.datetime,
        "disableIncomingPhoneCalls": bool,
        "skills": lambda: list[str],
        "verifiedEmail": bool,
        "notificationPreferences": lambda: dict[str, dict[str, Any]],
        "notificationEmailsDisabled": bool,
        "credentialedStates": lambda: list[shared.UserCredentialedState],
        "weeklyAvailabilities": lambda: list[shared.UserWeeklyAvailability],
        "autoReplyEnabled": bool,
        "pushNotificationIosTokens": lambda: list[str],
        "tags": lambda: list[str],
        "disableTicketAutoAssignment": bool,
        "ticketAssignmentPriority": float,
        "specialties": lambda: list[str],
        "voicemailPlayback": lambda: shared.UserVoicemailPlayback,
        "lockedOutUntil": float,
        "iOSBadgeCount": float,
        "availableFromNumbers": lambda: list[str],
        "availableFromEmails": lambda: list[str],
        "templateFields": lambda: list[shared.FieldAndValue],
        "dashboardView": lambda: shared.OrganizationView,
        "hideFromCalendarView": bool,
        "requireSSO": lambda: list[str],
    },
    required=("email",),
)
_CREATE_MANY: Operation[models.UserBatch] = Operation(
    "users.create_many",
    "POST",
    "/users",
    returns=lambda: models.UserBatch,
    types={"create": lambda: list[models.UserCreate]},
    required=("create",),
)
_DELETE: Operation[None] = Operation(
    "users.delete", "DELETE", "/user/{id}", answer="empty", returns=lambda: None
)
_GET: Operation[shared.User] = Operation(
    "users.get", "GET", "/user/{id}", returns=lambda: shared.User, types={"filter": lambda: dict[str, Any]}
)
_LIST: Operation[list[shared.User]] = Operation(
    "users.list",
    "GET",
    "/users",
    returns=lambda: list[shared.User],
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
_UPDATE: Operation[shared.User] = Operation(
    "users.update",
    "PATCH",
    "/user/{id}",
    returns=lambda: shared.User,
    types={"updates": lambda: models.UserUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)


class Users(Resource):
    """Users, called synchronously."""

    def begin_sso(self, *, provider: str, configuration_id: str | Unset = UNSET) -> shared.ProductResponse:
        """Begin SSO.

        Begins an SSO login process for a specific user

        Args:
            configuration_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/users/begin-sso`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:19226-19233.
        """
        return self._send(_BEGIN_SSO, body={"provider": provider, "configurationId": configuration_id})

    def complete_sso(self, *, token: str) -> models.UserResponse:
        """Complete SSO.

        For a valid token generated by SSO, authenticate

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/users/complete-SSO`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:19234-19240.
        """
        return self._send(_COMPLETE_SSO, body={"token": token})

    def register(
        self, *, email: str, password: str, terms_version: str, invite_code: str | Unset = UNSET
    ) -> Any:
        """Register.

        Registers a new account

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/users/register`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:19241-19250.
        """
        return self._send(
            _REGISTER,
            body={
                "email": email,
                "password": password,
                "termsVersion": terms_version,
                "inviteCode": invite_code,
            },
        )

    def login(
        self, *, email: str, password: str, expiration_in_seconds: float | Unset = UNSET
    ) -> models.UserResponse:
        """Login.

        Login with email and password

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/users/login`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:19251-19259.
        """
        return self._send(
            _LOGIN, body={"email": email, "password": password, "expirationInSeconds": expiration_in_seconds}
        )

    def login_google(self, *, jwt: str) -> models.UserResponse:
        """Login with Google.

        Login with Google

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/users/login-google`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:19260-19266.
        """
        return self._send(_LOGIN_GOOGLE, body={"jwt": jwt})

    def request_password_reset(self, *, email: str) -> Any:
        """Request Password Reset.

        Sends a password reset email

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/request-password-reset`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:19267-19273.
        """
        return self._send(_REQUEST_PASSWORD_RESET, body={"email": email})

    def reset_password(self, *, reset_token: str, new_password: str) -> Any:
        """Reset Password.

        For a code generated by request-password-reset, sets a new password

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/reset-password`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:19274-19281.
        """
        return self._send(_RESET_PASSWORD, body={"resetToken": reset_token, "newPassword": new_password})

    def submit_email_verification(self, *, email: str, code: str) -> models.UserResponse:
        """Submit Email Verification.

        Verifies a user's email address

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/users/submit-email-verification`, public: needs no credentials. Raises: `APIError`.
        Source: tellescope.txt:19282-19289.
        """
        return self._send(_SUBMIT_EMAIL_VERIFICATION, body={"email": email, "code": code})

    def invite_user_to_organization(
        self,
        *,
        email: str,
        fname: str,
        lname: str,
        organization_id: str,
        internal_display_name: str | Unset = UNSET,
        role: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> models.InviteUserToOrganizationResponse:
        """Invite User.

        Invites a user to register for the given (sub)-organization

        Args:
            organization_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/invite-user-to-organization`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:19290-19304.
        """
        return self._send(
            _INVITE_USER_TO_ORGANIZATION,
            body={
                "email": email,
                "fname": fname,
                "lname": lname,
                "internalDisplayName": internal_display_name,
                "organizationId": organization_id,
                "role": role,
                "tags": tags,
            },
        )

    def invite_existing_user_to_organization(self, *, user_id: str) -> Any:
        """Invite user to join organization.

        Invites a user to join the current (sub)organization

        Args:
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/invite-existing-user-to-organization`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:19305-19311.
        """
        return self._send(_INVITE_EXISTING_USER_TO_ORGANIZATION, body={"userId": user_id})

    def generate_auth_token(
        self,
        *,
        id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        duration_in_seconds: float | Unset = UNSET,
    ) -> models.GenerateAuthTokenResponse:
        """Generate authToken.

        Generates an authToken for a user or enduser. Useful for integrating a 3rd-party authentication
        process.

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/generate-auth-token`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:19312-19322.
        """
        return self._send(
            _GENERATE_AUTH_TOKEN,
            query={
                "id": id,
                "externalId": external_id,
                "email": email,
                "phone": phone,
                "durationInSeconds": duration_in_seconds,
            },
        )

    def user_display_info(self) -> builtins.list[models.UserDisplayInfoResponse]:
        """User Display Info.

        Gets display info for users, accessible by endusers

        Returns: records (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/user-display-info`. Raises: `APIError`. Source: tellescope.txt:19323-19327.
        """
        return self._send(_USER_DISPLAY_INFO)

    def refresh_session(
        self, *, invalidate_previous_token: bool | Unset = UNSET
    ) -> models.RefreshSessionResponse:
        """Refresh user authentication.

        When called by an authenticated user, generates a new session

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/refresh-session`. Raises: `APIError`. Source: tellescope.txt:19328-19334.
        """
        return self._send(_REFRESH_SESSION, body={"invalidatePreviousToken": invalidate_previous_token})

    def configure_mfa(self) -> models.UsersConfigureMfaResponse:
        """Configure MFA.

        Configures MFA

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/users/configure-mfa`. Raises: `APIError`. Source: tellescope.txt:19335-19339.
        """
        return self._send(_CONFIGURE_MFA)

    def generate_mfa_challenge(self, *, method: str) -> Any:
        """Generate MFA Challenge.

        Begins the MFA verification process, e.g. by sending an email with a code

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/users/generate-mfa-challenge`. Raises: `APIError`. Source: tellescope.txt:19340-19346.
        """
        return self._send(_GENERATE_MFA_CHALLENGE, body={"method": method})

    def submit_mfa_challenge(self, *, code: str) -> models.RefreshSessionResponse:
        """Submit MFA Challenge.

        Completes the MFA verification process and generates a new auth token

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/users/submit-mfa-challenge`. Raises: `APIError`. Source: tellescope.txt:19347-19353.
        """
        return self._send(_SUBMIT_MFA_CHALLENGE, body={"code": code})

    def get_engagement_report(
        self,
        *,
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        exclude_automated: bool | Unset = UNSET,
    ) -> shared.EndusersJourneysReportResponse:
        """Get Engagement Report.

        Gets a report on engagement by care team

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/users/get-engagement-report`. Raises: `APIError`. Source: tellescope.txt:19354-19364.
        """
        return self._send(
            _GET_ENGAGEMENT_REPORT, query={"range": range, "excludeAutomated": exclude_automated}
        )

    def configure_inbox(self, *, username: str, fname: str, lname: str) -> models.UserResponse:
        """Configure Inbox.

        Configured inbox to support built-in email server

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/users/configure-inbox`. Raises: `APIError`. Source: tellescope.txt:19365-19373.
        """
        return self._send(_CONFIGURE_INBOX, body={"username": username, "fname": fname, "lname": lname})

    def consent(self, *, terms_version: str) -> models.UserResponse:
        """Consent to ToS / Privacy Policy.

        Stores consents

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `PATCH /v1/users/consent`. Raises: `APIError`. Source: tellescope.txt:19374-19380.
        """
        return self._send(_CONSENT, body={"termsVersion": terms_version})

    def group(self, *, groups: Sequence[str]) -> models.UsersGroupResponse:
        """Get userIds for Group.

        Loads all user ids for a given group

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/users/group`. Raises: `APIError`. Source: tellescope.txt:19381-19389.
        """
        return self._send(_GROUP, query={"groups": groups})

    def create(
        self,
        *,
        email: str,
        phone: str | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        unredacted_fields: Mapping[str, Any] | Unset = UNSET,
        external_id: str | Unset = UNSET,
        fname: str | Unset = UNSET,
        lname: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        internal_display_name: str | Unset = UNSET,
        suffixes: Sequence[str] | Unset = UNSET,
        organization: str | Unset = UNSET,
        roles: Sequence[str] | Unset = UNSET,
        acknowledged_integrations: dt.datetime | Unset = UNSET,
        disable_incoming_phone_calls: bool | Unset = UNSET,
        skills: Sequence[str] | Unset = UNSET,
        verified_email: bool | Unset = UNSET,
        notification_preferences: Mapping[str, Mapping[str, Any]] | Unset = UNSET,
        notification_emails_disabled: bool | Unset = UNSET,
        avatar: str | Unset = UNSET,
        credentialed_states: (
            Sequence[shared.UserCredentialedState | shared_dicts.UserCredentialedState | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        timezone: shared.Timezone | str | Unset = UNSET,
        weekly_availabilities: (
            Sequence[shared.UserWeeklyAvailability | shared_dicts.UserWeeklyAvailability | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        auto_reply_enabled: bool | Unset = UNSET,
        push_notification_ios_tokens: Sequence[str] | Unset = UNSET,
        call_routing: Literal["", "All", "Assigned", "Unassigned"] | str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        email_signature: str | Unset = UNSET,
        disable_ticket_auto_assignment: bool | Unset = UNSET,
        ticket_assignment_priority: float | Unset = UNSET,
        specialties: Sequence[str] | Unset = UNSET,
        bio: str | Unset = UNSET,
        tin: str | Unset = UNSET,
        npi: str | Unset = UNSET,
        dea: str | Unset = UNSET,
        voicemail_playback: shared_dicts.UserVoicemailPlayback | Unset = UNSET,
        locked_out_until: float | Unset = UNSET,
        i_os_badge_count: int | Unset = UNSET,
        available_from_numbers: Sequence[str] | Unset = UNSET,
        available_from_emails: Sequence[str] | Unset = UNSET,
        dose_spot_user_id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        template_fields: (
            Sequence[shared.FieldAndValue | shared_dicts.FieldAndValue | Mapping[str, Any]] | Unset
        ) = UNSET,
        canvas_id: str | Unset = UNSET,
        dashboard_view: shared.OrganizationView | shared_dicts.OrganizationView | Unset = UNSET,
        hide_from_calendar_view: bool | Unset = UNSET,
        require_sso: Sequence[str] | Unset = UNSET,
    ) -> shared.User:
        """Create User.

        Creates a new User

        - username must be unique across Users. (by the server)
        - Only admin users can set the admin role. (by the server)
        - Only admin users can update tags when accessTags is enabled. (by the server)
        - Only admin users can update user email. (by the server)
        - Only admin users can update user roles. (by the server)
        - Only admin users can update user lockouts. (by the server)
        - Only admin users can update doseSpotUserId. (by the server)
        - Only admin users can update requireSSO. (by the server)
        - User organizationIds are readonly. (by the server)

        Args:
            organization: object-id, not on the page: @tellescope/schema 1.174.0
            acknowledged_integrations: date-time with an offset
            timezone: not on the page: @tellescope/schema 1.174.0
            call_routing: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/user`, for admins only. Raises: `APIError`. Source: tellescope.txt:19390-19516.
        """
        return self._send(
            _CREATE,
            body={
                "email": email,
                "phone": phone,
                "fields": fields,
                "unredactedFields": unredacted_fields,
                "externalId": external_id,
                "fname": fname,
                "lname": lname,
                "displayName": display_name,
                "internalDisplayName": internal_display_name,
                "suffixes": suffixes,
                "organization": organization,
                "roles": roles,
                "acknowledgedIntegrations": acknowledged_integrations,
                "disableIncomingPhoneCalls": disable_incoming_phone_calls,
                "skills": skills,
                "verifiedEmail": verified_email,
                "notificationPreferences": notification_preferences,
                "notificationEmailsDisabled": notification_emails_disabled,
                "avatar": avatar,
                "credentialedStates": credentialed_states,
                "timezone": timezone,
                "weeklyAvailabilities": weekly_availabilities,
                "autoReplyEnabled": auto_reply_enabled,
                "pushNotificationIosTokens": push_notification_ios_tokens,
                "callRouting": call_routing,
                "tags": tags,
                "emailSignature": email_signature,
                "disableTicketAutoAssignment": disable_ticket_auto_assignment,
                "ticketAssignmentPriority": ticket_assignment_priority,
                "specialties": specialties,
                "bio": bio,
                "TIN": tin,
                "NPI": npi,
                "DEA": dea,
                "voicemailPlayback": voicemail_playback,
                "lockedOutUntil": locked_out_until,
                "iOSBadgeCount": i_os_badge_count,
                "availableFromNumbers": available_from_numbers,
                "availableFromEmails": available_from_emails,
                "doseSpotUserId": dose_spot_user_id,
                "url": url,
                "templateFields": template_fields,
                "canvasId": canvas_id,
                "dashboardView": dashboard_view,
                "hideFromCalendarView": hide_from_calendar_view,
                "requireSSO": require_sso,
            },
        )

    def create_many(self, *, create: Sequence[models.UserCreate | dicts.UserCreate]) -> models.UserBatch:
        """Create Users.

        Creates new Users

        - username must be unique across Users. (by the server)
        - Only admin users can set the admin role. (by the server)
        - Only admin users can update tags when accessTags is enabled. (by the server)
        - Only admin users can update user email. (by the server)
        - Only admin users can update user roles. (by the server)
        - Only admin users can update user lockouts. (by the server)
        - Only admin users can update doseSpotUserId. (by the server)
        - Only admin users can update requireSSO. (by the server)
        - User organizationIds are readonly. (by the server)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/users`, for admins only. Raises: `APIError`. Source: tellescope.txt:19517-19647.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def delete(self, id: str) -> None:
        """Delete User.

        Delete one User

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/user/:id`, for admins only. Raises: `APIError`. Source: tellescope.txt:19648-19652.
        """
        return self._send(_DELETE, path={"id": id})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> shared.User:
        """Get User.

        Get an User

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/user/:id`. Raises: `APIError`. Source: tellescope.txt:19653-19659.
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
    ) -> Pages[shared.User]:
        """Get Users.

        Get a page of Users

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/users`. Raises: `APIError`. Source: tellescope.txt:19660-19670.
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

    def update(
        self,
        id: str,
        *,
        updates: models.UserUpdates | dicts.UserUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.User:
        """Update User.

        Users can only be updated by self or an organization admin

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - Users can only be updated by self or an organization admin. (by the server)
        - username must be unique across Users. (by the server)
        - Only admin users can set the admin role. (by the server)
        - Only admin users can update tags when accessTags is enabled. (by the server)
        - Only admin users can update user email. (by the server)
        - Only admin users can update user roles. (by the server)
        - Only admin users can update user lockouts. (by the server)
        - Only admin users can update doseSpotUserId. (by the server)
        - Only admin users can update requireSSO. (by the server)
        - User organizationIds are readonly. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/user/:id`. Raises: `APIError`. Source: tellescope.txt:19671-19800.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})


class AsyncUsers(AsyncResource):
    """Users, called from asynchronous code."""

    async def begin_sso(
        self, *, provider: str, configuration_id: str | Unset = UNSET
    ) -> shared.ProductResponse:
        """Begin SSO.

        Begins an SSO login process for a specific user

        Args:
            configuration_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/users/begin-sso`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:19226-19233.
        """
        return await self._send(_BEGIN_SSO, body={"provider": provider, "configurationId": configuration_id})

    async def complete_sso(self, *, token: str) -> models.UserResponse:
        """Complete SSO.

        For a valid token generated by SSO, authenticate

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/users/complete-SSO`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:19234-19240.
        """
        return await self._send(_COMPLETE_SSO, body={"token": token})

    async def register(
        self, *, email: str, password: str, terms_version: str, invite_code: str | Unset = UNSET
    ) -> Any:
        """Register.

        Registers a new account

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/users/register`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:19241-19250.
        """
        return await self._send(
            _REGISTER,
            body={
                "email": email,
                "password": password,
                "termsVersion": terms_version,
                "inviteCode": invite_code,
            },
        )

    async def login(
        self, *, email: str, password: str, expiration_in_seconds: float | Unset = UNSET
    ) -> models.UserResponse:
        """Login.

        Login with email and password

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/users/login`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:19251-19259.
        """
        return await self._send(
            _LOGIN, body={"email": email, "password": password, "expirationInSeconds": expiration_in_seconds}
        )

    async def login_google(self, *, jwt: str) -> models.UserResponse:
        """Login with Google.

        Login with Google

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/users/login-google`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:19260-19266.
        """
        return await self._send(_LOGIN_GOOGLE, body={"jwt": jwt})

    async def request_password_reset(self, *, email: str) -> Any:
        """Request Password Reset.

        Sends a password reset email

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/request-password-reset`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:19267-19273.
        """
        return await self._send(_REQUEST_PASSWORD_RESET, body={"email": email})

    async def reset_password(self, *, reset_token: str, new_password: str) -> Any:
        """Reset Password.

        For a code generated by request-password-reset, sets a new password

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/reset-password`, public: needs no credentials. Raises: `APIError`. Source:
        tellescope.txt:19274-19281.
        """
        return await self._send(
            _RESET_PASSWORD, body={"resetToken": reset_token, "newPassword": new_password}
        )

    async def submit_email_verification(self, *, email: str, code: str) -> models.UserResponse:
        """Submit Email Verification.

        Verifies a user's email address

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/users/submit-email-verification`, public: needs no credentials. Raises: `APIError`.
        Source: tellescope.txt:19282-19289.
        """
        return await self._send(_SUBMIT_EMAIL_VERIFICATION, body={"email": email, "code": code})

    async def invite_user_to_organization(
        self,
        *,
        email: str,
        fname: str,
        lname: str,
        organization_id: str,
        internal_display_name: str | Unset = UNSET,
        role: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> models.InviteUserToOrganizationResponse:
        """Invite User.

        Invites a user to register for the given (sub)-organization

        Args:
            organization_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/invite-user-to-organization`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:19290-19304.
        """
        return await self._send(
            _INVITE_USER_TO_ORGANIZATION,
            body={
                "email": email,
                "fname": fname,
                "lname": lname,
                "internalDisplayName": internal_display_name,
                "organizationId": organization_id,
                "role": role,
                "tags": tags,
            },
        )

    async def invite_existing_user_to_organization(self, *, user_id: str) -> Any:
        """Invite user to join organization.

        Invites a user to join the current (sub)organization

        Args:
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/invite-existing-user-to-organization`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:19305-19311.
        """
        return await self._send(_INVITE_EXISTING_USER_TO_ORGANIZATION, body={"userId": user_id})

    async def generate_auth_token(
        self,
        *,
        id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        duration_in_seconds: float | Unset = UNSET,
    ) -> models.GenerateAuthTokenResponse:
        """Generate authToken.

        Generates an authToken for a user or enduser. Useful for integrating a 3rd-party authentication
        process.

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/generate-auth-token`, for admins only. Raises: `APIError`. Source:
        tellescope.txt:19312-19322.
        """
        return await self._send(
            _GENERATE_AUTH_TOKEN,
            query={
                "id": id,
                "externalId": external_id,
                "email": email,
                "phone": phone,
                "durationInSeconds": duration_in_seconds,
            },
        )

    async def user_display_info(self) -> builtins.list[models.UserDisplayInfoResponse]:
        """User Display Info.

        Gets display info for users, accessible by endusers

        Returns: records (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/user-display-info`. Raises: `APIError`. Source: tellescope.txt:19323-19327.
        """
        return await self._send(_USER_DISPLAY_INFO)

    async def refresh_session(
        self, *, invalidate_previous_token: bool | Unset = UNSET
    ) -> models.RefreshSessionResponse:
        """Refresh user authentication.

        When called by an authenticated user, generates a new session

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/refresh-session`. Raises: `APIError`. Source: tellescope.txt:19328-19334.
        """
        return await self._send(_REFRESH_SESSION, body={"invalidatePreviousToken": invalidate_previous_token})

    async def configure_mfa(self) -> models.UsersConfigureMfaResponse:
        """Configure MFA.

        Configures MFA

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/users/configure-mfa`. Raises: `APIError`. Source: tellescope.txt:19335-19339.
        """
        return await self._send(_CONFIGURE_MFA)

    async def generate_mfa_challenge(self, *, method: str) -> Any:
        """Generate MFA Challenge.

        Begins the MFA verification process, e.g. by sending an email with a code

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/users/generate-mfa-challenge`. Raises: `APIError`. Source: tellescope.txt:19340-19346.
        """
        return await self._send(_GENERATE_MFA_CHALLENGE, body={"method": method})

    async def submit_mfa_challenge(self, *, code: str) -> models.RefreshSessionResponse:
        """Submit MFA Challenge.

        Completes the MFA verification process and generates a new auth token

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/users/submit-mfa-challenge`. Raises: `APIError`. Source: tellescope.txt:19347-19353.
        """
        return await self._send(_SUBMIT_MFA_CHALLENGE, body={"code": code})

    async def get_engagement_report(
        self,
        *,
        range: shared.FromAndTo | shared_dicts.FromAndTo | Unset = UNSET,
        exclude_automated: bool | Unset = UNSET,
    ) -> shared.EndusersJourneysReportResponse:
        """Get Engagement Report.

        Gets a report on engagement by care team

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/users/get-engagement-report`. Raises: `APIError`. Source: tellescope.txt:19354-19364.
        """
        return await self._send(
            _GET_ENGAGEMENT_REPORT, query={"range": range, "excludeAutomated": exclude_automated}
        )

    async def configure_inbox(self, *, username: str, fname: str, lname: str) -> models.UserResponse:
        """Configure Inbox.

        Configured inbox to support built-in email server

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/users/configure-inbox`. Raises: `APIError`. Source: tellescope.txt:19365-19373.
        """
        return await self._send(_CONFIGURE_INBOX, body={"username": username, "fname": fname, "lname": lname})

    async def consent(self, *, terms_version: str) -> models.UserResponse:
        """Consent to ToS / Privacy Policy.

        Stores consents

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `PATCH /v1/users/consent`. Raises: `APIError`. Source: tellescope.txt:19374-19380.
        """
        return await self._send(_CONSENT, body={"termsVersion": terms_version})

    async def group(self, *, groups: Sequence[str]) -> models.UsersGroupResponse:
        """Get userIds for Group.

        Loads all user ids for a given group

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/users/group`. Raises: `APIError`. Source: tellescope.txt:19381-19389.
        """
        return await self._send(_GROUP, query={"groups": groups})

    async def create(
        self,
        *,
        email: str,
        phone: str | Unset = UNSET,
        fields: Mapping[str, Any] | Unset = UNSET,
        unredacted_fields: Mapping[str, Any] | Unset = UNSET,
        external_id: str | Unset = UNSET,
        fname: str | Unset = UNSET,
        lname: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        internal_display_name: str | Unset = UNSET,
        suffixes: Sequence[str] | Unset = UNSET,
        organization: str | Unset = UNSET,
        roles: Sequence[str] | Unset = UNSET,
        acknowledged_integrations: dt.datetime | Unset = UNSET,
        disable_incoming_phone_calls: bool | Unset = UNSET,
        skills: Sequence[str] | Unset = UNSET,
        verified_email: bool | Unset = UNSET,
        notification_preferences: Mapping[str, Mapping[str, Any]] | Unset = UNSET,
        notification_emails_disabled: bool | Unset = UNSET,
        avatar: str | Unset = UNSET,
        credentialed_states: (
            Sequence[shared.UserCredentialedState | shared_dicts.UserCredentialedState | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        timezone: shared.Timezone | str | Unset = UNSET,
        weekly_availabilities: (
            Sequence[shared.UserWeeklyAvailability | shared_dicts.UserWeeklyAvailability | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        auto_reply_enabled: bool | Unset = UNSET,
        push_notification_ios_tokens: Sequence[str] | Unset = UNSET,
        call_routing: Literal["", "All", "Assigned", "Unassigned"] | str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        email_signature: str | Unset = UNSET,
        disable_ticket_auto_assignment: bool | Unset = UNSET,
        ticket_assignment_priority: float | Unset = UNSET,
        specialties: Sequence[str] | Unset = UNSET,
        bio: str | Unset = UNSET,
        tin: str | Unset = UNSET,
        npi: str | Unset = UNSET,
        dea: str | Unset = UNSET,
        voicemail_playback: shared_dicts.UserVoicemailPlayback | Unset = UNSET,
        locked_out_until: float | Unset = UNSET,
        i_os_badge_count: int | Unset = UNSET,
        available_from_numbers: Sequence[str] | Unset = UNSET,
        available_from_emails: Sequence[str] | Unset = UNSET,
        dose_spot_user_id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        template_fields: (
            Sequence[shared.FieldAndValue | shared_dicts.FieldAndValue | Mapping[str, Any]] | Unset
        ) = UNSET,
        canvas_id: str | Unset = UNSET,
        dashboard_view: shared.OrganizationView | shared_dicts.OrganizationView | Unset = UNSET,
        hide_from_calendar_view: bool | Unset = UNSET,
        require_sso: Sequence[str] | Unset = UNSET,
    ) -> shared.User:
        """Create User.

        Creates a new User

        - username must be unique across Users. (by the server)
        - Only admin users can set the admin role. (by the server)
        - Only admin users can update tags when accessTags is enabled. (by the server)
        - Only admin users can update user email. (by the server)
        - Only admin users can update user roles. (by the server)
        - Only admin users can update user lockouts. (by the server)
        - Only admin users can update doseSpotUserId. (by the server)
        - Only admin users can update requireSSO. (by the server)
        - User organizationIds are readonly. (by the server)

        Args:
            organization: object-id, not on the page: @tellescope/schema 1.174.0
            acknowledged_integrations: date-time with an offset
            timezone: not on the page: @tellescope/schema 1.174.0
            call_routing: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/user`, for admins only. Raises: `APIError`. Source: tellescope.txt:19390-19516.
        """
        return await self._send(
            _CREATE,
            body={
                "email": email,
                "phone": phone,
                "fields": fields,
                "unredactedFields": unredacted_fields,
                "externalId": external_id,
                "fname": fname,
                "lname": lname,
                "displayName": display_name,
                "internalDisplayName": internal_display_name,
                "suffixes": suffixes,
                "organization": organization,
                "roles": roles,
                "acknowledgedIntegrations": acknowledged_integrations,
                "disableIncomingPhoneCalls": disable_incoming_phone_calls,
                "skills": skills,
                "verifiedEmail": verified_email,
                "notificationPreferences": notification_preferences,
                "notificationEmailsDisabled": notification_emails_disabled,
                "avatar": avatar,
                "credentialedStates": credentialed_states,
                "timezone": timezone,
                "weeklyAvailabilities": weekly_availabilities,
                "autoReplyEnabled": auto_reply_enabled,
                "pushNotificationIosTokens": push_notification_ios_tokens,
                "callRouting": call_routing,
                "tags": tags,
                "emailSignature": email_signature,
                "disableTicketAutoAssignment": disable_ticket_auto_assignment,
                "ticketAssignmentPriority": ticket_assignment_priority,
                "specialties": specialties,
                "bio": bio,
                "TIN": tin,
                "NPI": npi,
                "DEA": dea,
                "voicemailPlayback": voicemail_playback,
                "lockedOutUntil": locked_out_until,
                "iOSBadgeCount": i_os_badge_count,
                "availableFromNumbers": available_from_numbers,
                "availableFromEmails": available_from_emails,
                "doseSpotUserId": dose_spot_user_id,
                "url": url,
                "templateFields": template_fields,
                "canvasId": canvas_id,
                "dashboardView": dashboard_view,
                "hideFromCalendarView": hide_from_calendar_view,
                "requireSSO": require_sso,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.UserCreate | dicts.UserCreate]
    ) -> models.UserBatch:
        """Create Users.

        Creates new Users

        - username must be unique across Users. (by the server)
        - Only admin users can set the admin role. (by the server)
        - Only admin users can update tags when accessTags is enabled. (by the server)
        - Only admin users can update user email. (by the server)
        - Only admin users can update user roles. (by the server)
        - Only admin users can update user lockouts. (by the server)
        - Only admin users can update doseSpotUserId. (by the server)
        - Only admin users can update requireSSO. (by the server)
        - User organizationIds are readonly. (by the server)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/users`, for admins only. Raises: `APIError`. Source: tellescope.txt:19517-19647.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def delete(self, id: str) -> None:
        """Delete User.

        Delete one User

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/user/:id`, for admins only. Raises: `APIError`. Source: tellescope.txt:19648-19652.
        """
        return await self._send(_DELETE, path={"id": id})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> shared.User:
        """Get User.

        Get an User

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/user/:id`. Raises: `APIError`. Source: tellescope.txt:19653-19659.
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
    ) -> AsyncPages[shared.User]:
        """Get Users.

        Get a page of Users

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/users`. Raises: `APIError`. Source: tellescope.txt:19660-19670.
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

    async def update(
        self,
        id: str,
        *,
        updates: models.UserUpdates | dicts.UserUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> shared.User:
        """Update User.

        Users can only be updated by self or an organization admin

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - Users can only be updated by self or an organization admin. (by the server)
        - username must be unique across Users. (by the server)
        - Only admin users can set the admin role. (by the server)
        - Only admin users can update tags when accessTags is enabled. (by the server)
        - Only admin users can update user email. (by the server)
        - Only admin users can update user roles. (by the server)
        - Only admin users can update user lockouts. (by the server)
        - Only admin users can update doseSpotUserId. (by the server)
        - Only admin users can update requireSSO. (by the server)
        - User organizationIds are readonly. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/user/:id`. Raises: `APIError`. Source: tellescope.txt:19671-19800.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})
