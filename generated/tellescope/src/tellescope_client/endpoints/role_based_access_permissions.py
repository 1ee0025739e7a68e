"""RoleBasedAccessPermissions.

- role must be unique across RoleBasedAccessPermissions. (checked before sending)
- role can't be 'Admin'. (checked before sending)

Source: tellescope.txt:15581-17494.
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
    from ..dicts import role_based_access_permissions as dicts
    from ..dicts import shared as shared_dicts
    from ..models import role_based_access_permissions as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    dicts = LazyModule("..dicts.role_based_access_permissions", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.role_based_access_permissions", __package__)
    shared = LazyModule("..models.shared", __package__)

_GET: Operation[models.RoleBasedAccessPermission] = Operation(
    "role_based_access_permissions.get",
    "GET",
    "/role-based-access-permission/{id}",
    returns=lambda: models.RoleBasedAccessPermission,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.RoleBasedAccessPermission]] = Operation(
    "role_based_access_permissions.list",
    "GET",
    "/role-based-access-permissions",
    returns=lambda: list[models.RoleBasedAccessPermission],
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
_CREATE: Operation[models.RoleBasedAccessPermission] = Operation(
    "role_based_access_permissions.create",
    "POST",
    "/role-based-access-permission",
    returns=lambda: models.RoleBasedAccessPermission,
    types={
        "permissions": lambda: models.RoleBasedAccessPermissionPermissions,
        "uiRestrictions": lambda: models.RoleBasedAccessPermissionUiRestrictions,
    },
    required=("role", "permissions"),
    checks=lambda: validators.ROLE_BASED_ACCESS_PERMISSIONS_CREATE,
)
_CREATE_MANY: Operation[models.RoleBasedAccessPermissionBatch] = Operation(
    "role_based_access_permissions.create_many",
    "POST",
    "/role-based-access-permissions",
    returns=lambda: models.RoleBasedAccessPermissionBatch,
    types={"create": lambda: list[models.RoleBasedAccessPermissionCreate]},
    required=("create",),
    checks=lambda: validators.ROLE_BASED_ACCESS_PERMISSIONS_CREATE_MANY,
)
_UPDATE: Operation[models.RoleBasedAccessPermission] = Operation(
    "role_based_access_permissions.update",
    "PATCH",
    "/role-based-access-permission/{id}",
    returns=lambda: models.RoleBasedAccessPermission,
    types={
        "updates": lambda: models.RoleBasedAccessPermissionUpdates,
        "options": lambda: shared.UpdateOptions,
    },
    required=("updates",),
    checks=lambda: validators.ROLE_BASED_ACCESS_PERMISSIONS_UPDATE,
)
_DELETE: Operation[None] = Operation(
    "role_based_access_permissions.delete",
    "DELETE",
    "/role-based-access-permission/{id}",
    answer="empty",
    returns=lambda: None,
)


class RoleBasedAccessPermissions(Resource):
    """RoleBasedAccessPermissions, called synchronously."""

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.RoleBasedAccessPermission:
        """Get RoleBasedAccessPermission.

        Get an RoleBasedAccessPermission

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/role-based-access-permission/:id`. Raises: `APIError`. Source: tellescope.txt:15585-15591.
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
    ) -> Pages[models.RoleBasedAccessPermission]:
        """Get RoleBasedAccessPermissions.

        Get a page of RoleBasedAccessPermissions

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/role-based-access-permissions`. Raises: `APIError`. Source: tellescope.txt:15592-15602.
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

    def create(
        self,
        *,
        role: str,
        permissions: models.RoleBasedAccessPermissionPermissions | dicts.RoleBasedAccessPermissionPermissions,
        ui_restrictions: (
            models.RoleBasedAccessPermissionUiRestrictions
            | dicts.RoleBasedAccessPermissionUiRestrictions
            | Unset
        ) = UNSET,
    ) -> models.RoleBasedAccessPermission:
        """Create RoleBasedAccessPermission.

        Creates a new RoleBasedAccessPermission

        - role must be unique across RoleBasedAccessPermissions. (by the server)
        - role can't be 'Admin'. (checked before sending)

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/role-based-access-permission`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:15603-16228.
        """
        return self._send(
            _CREATE, body={"role": role, "permissions": permissions, "uiRestrictions": ui_restrictions}
        )

    def create_many(
        self,
        *,
        create: Sequence[models.RoleBasedAccessPermissionCreate | dicts.RoleBasedAccessPermissionCreate],
    ) -> models.RoleBasedAccessPermissionBatch:
        """Create RoleBasedAccessPermissions.

        Creates new RoleBasedAccessPermissions

        - role must be unique across RoleBasedAccessPermissions. (checked before sending)
        - role can't be 'Admin'. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/role-based-access-permissions`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:16229-16858.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.RoleBasedAccessPermissionUpdates | dicts.RoleBasedAccessPermissionUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.RoleBasedAccessPermission:
        """Update RoleBasedAccessPermission.

        Updates RoleBasedAccessPermission fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - role must be unique across RoleBasedAccessPermissions. (by the server)
        - role can't be 'Admin'. (checked before sending)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/role-based-access-permission/:id`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:16859-17489.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def delete(self, id: str) -> None:
        """Delete RoleBasedAccessPermission.

        Delete one RoleBasedAccessPermission

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/role-based-access-permission/:id`. Raises: `APIError`. Source:
        tellescope.txt:17490-17494.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncRoleBasedAccessPermissions(AsyncResource):
    """RoleBasedAccessPermissions, called from asynchronous code."""

    async def get(
        self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET
    ) -> models.RoleBasedAccessPermission:
        """Get RoleBasedAccessPermission.

        Get an RoleBasedAccessPermission

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/role-based-access-permission/:id`. Raises: `APIError`. Source: tellescope.txt:15585-15591.
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
    ) -> AsyncPages[models.RoleBasedAccessPermission]:
        """Get RoleBasedAccessPermissions.

        Get a page of RoleBasedAccessPermissions

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/role-based-access-permissions`. Raises: `APIError`. Source: tellescope.txt:15592-15602.
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

    async def create(
        self,
        *,
        role: str,
        permissions: models.RoleBasedAccessPermissionPermissions | dicts.RoleBasedAccessPermissionPermissions,
        ui_restrictions: (
            models.RoleBasedAccessPermissionUiRestrictions
            | dicts.RoleBasedAccessPermissionUiRestrictions
            | Unset
        ) = UNSET,
    ) -> models.RoleBasedAccessPermission:
        """Create RoleBasedAccessPermission.

        Creates a new RoleBasedAccessPermission

        - role must be unique across RoleBasedAccessPermissions. (by the server)
        - role can't be 'Admin'. (checked before sending)

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/role-based-access-permission`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:15603-16228.
        """
        return await self._send(
            _CREATE, body={"role": role, "permissions": permissions, "uiRestrictions": ui_restrictions}
        )

    async def create_many(
        self,
        *,
        create: Sequence[models.RoleBasedAccessPermissionCreate | dicts.RoleBasedAccessPermissionCreate],
    ) -> models.RoleBasedAccessPermissionBatch:
        """Create RoleBasedAccessPermissions.

        Creates new RoleBasedAccessPermissions

        - role must be unique across RoleBasedAccessPermissions. (checked before sending)
        - role can't be 'Admin'. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/role-based-access-permissions`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:16229-16858.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.RoleBasedAccessPermissionUpdates | dicts.RoleBasedAccessPermissionUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.RoleBasedAccessPermission:
        """Update RoleBasedAccessPermission.

        Updates RoleBasedAccessPermission fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - role must be unique across RoleBasedAccessPermissions. (by the server)
        - role can't be 'Admin'. (checked before sending)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/role-based-access-permission/:id`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:16859-17489.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def delete(self, id: str) -> None:
        """Delete RoleBasedAccessPermission.

        Delete one RoleBasedAccessPermission

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/role-based-access-permission/:id`. Raises: `APIError`. Source:
        tellescope.txt:17490-17494.
        """
        return await self._send(_DELETE, path={"id": id})
