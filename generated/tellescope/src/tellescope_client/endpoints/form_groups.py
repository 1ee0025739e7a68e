"""FormGroups.

- title must be unique across FormGroups. (checked before sending)

Source: tellescope.txt:11757-11821.
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
    from ..dicts import form_groups as dicts
    from ..dicts import shared as shared_dicts
    from ..models import form_groups as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    dicts = LazyModule("..dicts.form_groups", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.form_groups", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.FormGroup] = Operation(
    "form_groups.create",
    "POST",
    "/form-group",
    returns=lambda: models.FormGroup,
    types={"formIds": lambda: list[ObjectId]},
    required=("title", "formIds"),
)
_CREATE_MANY: Operation[models.FormGroupBatch] = Operation(
    "form_groups.create_many",
    "POST",
    "/form-groups",
    returns=lambda: models.FormGroupBatch,
    types={"create": lambda: list[models.FormGroupCreate]},
    required=("create",),
    checks=lambda: validators.FORM_GROUPS_CREATE_MANY,
)
_UPDATE: Operation[models.FormGroup] = Operation(
    "form_groups.update",
    "PATCH",
    "/form-group/{id}",
    returns=lambda: models.FormGroup,
    types={"updates": lambda: models.FormGroupUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.FormGroup] = Operation(
    "form_groups.get",
    "GET",
    "/form-group/{id}",
    returns=lambda: models.FormGroup,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.FormGroup]] = Operation(
    "form_groups.list",
    "GET",
    "/form-groups",
    returns=lambda: list[models.FormGroup],
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
    "form_groups.delete", "DELETE", "/form-group/{id}", answer="empty", returns=lambda: None
)


class FormGroups(Resource):
    """FormGroups, called synchronously."""

    def create(self, *, title: str, form_ids: Sequence[ObjectId]) -> models.FormGroup:
        """Create FormGroup.

        Creates a new FormGroup

        - title must be unique across FormGroups. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/form-group`. Raises: `APIError`. Source: tellescope.txt:11760-11769.
        """
        return self._send(_CREATE, body={"title": title, "formIds": form_ids})

    def create_many(
        self, *, create: Sequence[models.FormGroupCreate | dicts.FormGroupCreate]
    ) -> models.FormGroupBatch:
        """Create FormGroups.

        Creates new FormGroups

        - title must be unique across FormGroups. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/form-groups`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:11770-11783.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.FormGroupUpdates | dicts.FormGroupUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.FormGroup:
        """Update FormGroup.

        Updates FormGroup fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across FormGroups. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/form-group/:id`. Raises: `APIError`. Source: tellescope.txt:11784-11798.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.FormGroup:
        """Get FormGroup.

        Get an FormGroup

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/form-group/:id`. Raises: `APIError`. Source: tellescope.txt:11799-11805.
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
    ) -> Pages[models.FormGroup]:
        """Get FormGroups.

        Get a page of FormGroups

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/form-groups`. Raises: `APIError`. Source: tellescope.txt:11806-11816.
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
        """Delete FormGroup.

        Delete one FormGroup

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/form-group/:id`. Raises: `APIError`. Source: tellescope.txt:11817-11821.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncFormGroups(AsyncResource):
    """FormGroups, called from asynchronous code."""

    async def create(self, *, title: str, form_ids: Sequence[ObjectId]) -> models.FormGroup:
        """Create FormGroup.

        Creates a new FormGroup

        - title must be unique across FormGroups. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/form-group`. Raises: `APIError`. Source: tellescope.txt:11760-11769.
        """
        return await self._send(_CREATE, body={"title": title, "formIds": form_ids})

    async def create_many(
        self, *, create: Sequence[models.FormGroupCreate | dicts.FormGroupCreate]
    ) -> models.FormGroupBatch:
        """Create FormGroups.

        Creates new FormGroups

        - title must be unique across FormGroups. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/form-groups`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:11770-11783.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.FormGroupUpdates | dicts.FormGroupUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.FormGroup:
        """Update FormGroup.

        Updates FormGroup fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across FormGroups. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/form-group/:id`. Raises: `APIError`. Source: tellescope.txt:11784-11798.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.FormGroup:
        """Get FormGroup.

        Get an FormGroup

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/form-group/:id`. Raises: `APIError`. Source: tellescope.txt:11799-11805.
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
    ) -> AsyncPages[models.FormGroup]:
        """Get FormGroups.

        Get a page of FormGroups

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/form-groups`. Raises: `APIError`. Source: tellescope.txt:11806-11816.
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
        """Delete FormGroup.

        Delete one FormGroup

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/form-group/:id`. Raises: `APIError`. Source: tellescope.txt:11817-11821.
        """
        return await self._send(_DELETE, path={"id": id})
