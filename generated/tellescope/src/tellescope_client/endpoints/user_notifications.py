"""UserNotifications.

Source: tellescope.txt:19112-19214.
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
    from ..dicts import shared as shared_dicts
    from ..dicts import user_notifications as dicts
    from ..models import user_notifications as models
    from ..models import shared
else:
    shared_dicts = LazyModule("..dicts.shared", __package__)
    dicts = LazyModule("..dicts.user_notifications", __package__)
    shared = LazyModule("..models.shared", __package__)
    models = LazyModule("..models.user_notifications", __package__)

_SEND_USER_EMAIL_NOTIFICATION: Operation[Any] = Operation(
    "user_notifications.send_user_email_notification",
    "POST",
    "/send-user-email-notification",
    required=("userId", "message"),
)
_NOTIFICATIONS_BULK_UPDATE: Operation[Any] = Operation(
    "user_notifications.notifications_bulk_update", "POST", "/notifications/bulk-update"
)
_CREATE: Operation[models.UserNotification] = Operation(
    "user_notifications.create",
    "POST",
    "/user-notification",
    returns=lambda: models.UserNotification,
    types={"read": bool, "relatedRecords": lambda: list[shared.TypeIdAndCreator]},
    required=("userId", "type", "message"),
)
_CREATE_MANY: Operation[models.UserNotificationBatch] = Operation(
    "user_notifications.create_many",
    "POST",
    "/user-notifications",
    returns=lambda: models.UserNotificationBatch,
    types={"create": lambda: list[models.UserNotificationCreate]},
    required=("create",),
)
_UPDATE: Operation[models.UserNotification] = Operation(
    "user_notifications.update",
    "PATCH",
    "/user-notification/{id}",
    returns=lambda: models.UserNotification,
    types={"updates": lambda: models.UserNotificationUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.UserNotification] = Operation(
    "user_notifications.get",
    "GET",
    "/user-notification/{id}",
    returns=lambda: models.UserNotification,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.UserNotification]] = Operation(
    "user_notifications.list",
    "GET",
    "/user-notifications",
    returns=lambda: list[models.UserNotification],
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
    "user_notifications.delete", "DELETE", "/user-notification/{id}", answer="empty", returns=lambda: None
)


class UserNotifications(Resource):
    """UserNotifications, called synchronously."""

    def send_user_email_notification(
        self, *, user_id: str, message: str, subject: str | Unset = UNSET
    ) -> Any:
        """Send Team Email Notification.

        Sends an email notification to a team member (user)

        Args:
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/send-user-email-notification`. Raises: `APIError`. Source: tellescope.txt:19113-19121.
        """
        return self._send(
            _SEND_USER_EMAIL_NOTIFICATION, body={"userId": user_id, "message": message, "subject": subject}
        )

    def notifications_bulk_update(self, *, action: str | Unset = UNSET) -> Any:
        """Bulk update (read or delete).

        Marks all as read, or deletes all notifications

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/notifications/bulk-update`. Raises: `APIError`. Source: tellescope.txt:19122-19128.
        """
        return self._send(_NOTIFICATIONS_BULK_UPDATE, body={"action": action})

    def create(
        self,
        *,
        user_id: str,
        type: str,
        message: str,
        read: bool | Unset = UNSET,
        related_records: (
            Sequence[shared.TypeIdAndCreator | shared_dicts.TypeIdAndCreator | Mapping[str, Any]] | Unset
        ) = UNSET,
    ) -> models.UserNotification:
        """Create UserNotification.

        Creates a new UserNotification

        Args:
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/user-notification`. Raises: `APIError`. Source: tellescope.txt:19129-19146.
        """
        return self._send(
            _CREATE,
            body={
                "userId": user_id,
                "type": type,
                "message": message,
                "read": read,
                "relatedRecords": related_records,
            },
        )

    def create_many(
        self, *, create: Sequence[models.UserNotificationCreate | dicts.UserNotificationCreate]
    ) -> models.UserNotificationBatch:
        """Create UserNotifications.

        Creates new UserNotifications

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/user-notifications`. Raises: `APIError`. Source: tellescope.txt:19147-19168.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.UserNotificationUpdates | dicts.UserNotificationUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.UserNotification:
        """Update UserNotification.

        Updates UserNotification fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/user-notification/:id`. Raises: `APIError`. Source: tellescope.txt:19169-19191.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.UserNotification:
        """Get UserNotification.

        Get an UserNotification

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/user-notification/:id`. Raises: `APIError`. Source: tellescope.txt:19192-19198.
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
    ) -> Pages[models.UserNotification]:
        """Get UserNotifications.

        Get a page of UserNotifications

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/user-notifications`. Raises: `APIError`. Source: tellescope.txt:19199-19209.
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
        """Delete UserNotification.

        Delete one UserNotification

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/user-notification/:id`. Raises: `APIError`. Source: tellescope.txt:19210-19214.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncUserNotifications(AsyncResource):
    """UserNotifications, called from asynchronous code."""

    async def send_user_email_notification(
        self, *, user_id: str, message: str, subject: str | Unset = UNSET
    ) -> Any:
        """Send Team Email Notification.

        Sends an email notification to a team member (user)

        Args:
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/send-user-email-notification`. Raises: `APIError`. Source: tellescope.txt:19113-19121.
        """
        return await self._send(
            _SEND_USER_EMAIL_NOTIFICATION, body={"userId": user_id, "message": message, "subject": subject}
        )

    async def notifications_bulk_update(self, *, action: str | Unset = UNSET) -> Any:
        """Bulk update (read or delete).

        Marks all as read, or deletes all notifications

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/notifications/bulk-update`. Raises: `APIError`. Source: tellescope.txt:19122-19128.
        """
        return await self._send(_NOTIFICATIONS_BULK_UPDATE, body={"action": action})

    async def create(
        self,
        *,
        user_id: str,
        type: str,
        message: str,
        read: bool | Unset = UNSET,
        related_records: (
            Sequence[shared.TypeIdAndCreator | shared_dicts.TypeIdAndCreator | Mapping[str, Any]] | Unset
        ) = UNSET,
    ) -> models.UserNotification:
        """Create UserNotification.

        Creates a new UserNotification

        Args:
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/user-notification`. Raises: `APIError`. Source: tellescope.txt:19129-19146.
        """
        return await self._send(
            _CREATE,
            body={
                "userId": user_id,
                "type": type,
                "message": message,
                "read": read,
                "relatedRecords": related_records,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.UserNotificationCreate | dicts.UserNotificationCreate]
    ) -> models.UserNotificationBatch:
        """Create UserNotifications.

        Creates new UserNotifications

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/user-notifications`. Raises: `APIError`. Source: tellescope.txt:19147-19168.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.UserNotificationUpdates | dicts.UserNotificationUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.UserNotification:
        """Update UserNotification.

        Updates UserNotification fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/user-notification/:id`. Raises: `APIError`. Source: tellescope.txt:19169-19191.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.UserNotification:
        """Get UserNotification.

        Get an UserNotification

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/user-notification/:id`. Raises: `APIError`. Source: tellescope.txt:19192-19198.
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
    ) -> AsyncPages[models.UserNotification]:
        """Get UserNotifications.

        Get a page of UserNotifications

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/user-notifications`. Raises: `APIError`. Source: tellescope.txt:19199-19209.
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
        """Delete UserNotification.

        Delete one UserNotification

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/user-notification/:id`. Raises: `APIError`. Source: tellescope.txt:19210-19214.
        """
        return await self._send(_DELETE, path={"id": id})
