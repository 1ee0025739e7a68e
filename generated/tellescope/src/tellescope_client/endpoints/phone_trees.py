"""PhoneTrees.

Source: tellescope.txt:14652-14819.
"""

from __future__ import annotations

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
    from ..dicts import phone_trees as dicts
    from ..dicts import shared as shared_dicts
    from ..models import phone_trees as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.phone_trees", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.phone_trees", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.PhoneTree] = Operation(
    "phone_trees.create",
    "POST",
    "/phone-tree",
    returns=lambda: models.PhoneTree,
    types={
        "isActive": bool,
        "nodes": lambda: list[models.PhoneTreeNode],
        "testEnduserIds": lambda: list[str],
        "bypassOOO": bool,
    },
    required=("number", "isActive", "nodes"),
)
_CREATE_MANY: Operation[models.PhoneTreeBatch] = Operation(
    "phone_trees.create_many",
    "POST",
    "/phone-trees",
    returns=lambda: models.PhoneTreeBatch,
    types={"create": lambda: list[models.PhoneTreeCreate]},
    required=("create",),
)
_UPDATE: Operation[models.PhoneTree] = Operation(
    "phone_trees.update",
    "PATCH",
    "/phone-tree/{id}",
    returns=lambda: models.PhoneTree,
    types={"updates": lambda: models.PhoneTreeUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.PhoneTree] = Operation(
    "phone_trees.get",
    "GET",
    "/phone-tree/{id}",
    returns=lambda: models.PhoneTree,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.PhoneTree]] = Operation(
    "phone_trees.list",
    "GET",
    "/phone-trees",
    returns=lambda: list[models.PhoneTree],
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
    "phone_trees.delete", "DELETE", "/phone-tree/{id}", answer="empty", returns=lambda: None
)


class PhoneTrees(Resource):
    """PhoneTrees, called synchronously."""

    def create(
        self,
        *,
        number: str,
        is_active: bool,
        nodes: Sequence[models.PhoneTreeNode | dicts.PhoneTreeNode | Mapping[str, Any]],
        test_enduser_ids: Sequence[str] | Unset = UNSET,
        enduser_condition: Literal["All", "Unassigned"] | str | Unset = UNSET,
        bypass_ooo: bool | Unset = UNSET,
        default_entity_type: str | Unset = UNSET,
    ) -> models.PhoneTree:
        """Create PhoneTree.

        Creates a new PhoneTree

        Args:
            enduser_condition: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/phone-tree`. Raises: `APIError`. Source: tellescope.txt:14653-14697.
        """
        return self._send(
            _CREATE,
            body={
                "number": number,
                "isActive": is_active,
                "nodes": nodes,
                "testEnduserIds": test_enduser_ids,
                "enduserCondition": enduser_condition,
                "bypassOOO": bypass_ooo,
                "defaultEntityType": default_entity_type,
            },
        )

    def create_many(
        self, *, create: Sequence[models.PhoneTreeCreate | dicts.PhoneTreeCreate]
    ) -> models.PhoneTreeBatch:
        """Create PhoneTrees.

        Creates new PhoneTrees

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/phone-trees`. Raises: `APIError`. Source: tellescope.txt:14698-14746.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.PhoneTreeUpdates | dicts.PhoneTreeUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.PhoneTree:
        """Update PhoneTree.

        Updates PhoneTree fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/phone-tree/:id`. Raises: `APIError`. Source: tellescope.txt:14747-14796.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PhoneTree:
        """Get PhoneTree.

        Get an PhoneTree

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/phone-tree/:id`. Raises: `APIError`. Source: tellescope.txt:14797-14803.
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
    ) -> Pages[models.PhoneTree]:
        """Get PhoneTrees.

        Get a page of PhoneTrees

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/phone-trees`. Raises: `APIError`. Source: tellescope.txt:14804-14814.
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
        """Delete PhoneTree.

        Delete one PhoneTree

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/phone-tree/:id`. Raises: `APIError`. Source: tellescope.txt:14815-14819.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncPhoneTrees(AsyncResource):
    """PhoneTrees, called from asynchronous code."""

    async def create(
        self,
        *,
        number: str,
        is_active: bool,
        nodes: Sequence[models.PhoneTreeNode | dicts.PhoneTreeNode | Mapping[str, Any]],
        test_enduser_ids: Sequence[str] | Unset = UNSET,
        enduser_condition: Literal["All", "Unassigned"] | str | Unset = UNSET,
        bypass_ooo: bool | Unset = UNSET,
        default_entity_type: str | Unset = UNSET,
    ) -> models.PhoneTree:
        """Create PhoneTree.

        Creates a new PhoneTree

        Args:
            enduser_condition: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/phone-tree`. Raises: `APIError`. Source: tellescope.txt:14653-14697.
        """
        return await self._send(
            _CREATE,
            body={
                "number": number,
                "isActive": is_active,
                "nodes": nodes,
                "testEnduserIds": test_enduser_ids,
                "enduserCondition": enduser_condition,
                "bypassOOO": bypass_ooo,
                "defaultEntityType": default_entity_type,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.PhoneTreeCreate | dicts.PhoneTreeCreate]
    ) -> models.PhoneTreeBatch:
        """Create PhoneTrees.

        Creates new PhoneTrees

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/phone-trees`. Raises: `APIError`. Source: tellescope.txt:14698-14746.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.PhoneTreeUpdates | dicts.PhoneTreeUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.PhoneTree:
        """Update PhoneTree.

        Updates PhoneTree fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/phone-tree/:id`. Raises: `APIError`. Source: tellescope.txt:14747-14796.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PhoneTree:
        """Get PhoneTree.

        Get an PhoneTree

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/phone-tree/:id`. Raises: `APIError`. Source: tellescope.txt:14797-14803.
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
    ) -> AsyncPages[models.PhoneTree]:
        """Get PhoneTrees.

        Get a page of PhoneTrees

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/phone-trees`. Raises: `APIError`. Source: tellescope.txt:14804-14814.
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
        """Delete PhoneTree.

        Delete one PhoneTree

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/phone-tree/:id`. Raises: `APIError`. Source: tellescope.txt:14815-14819.
        """
        return await self._send(_DELETE, path={"id": id})
