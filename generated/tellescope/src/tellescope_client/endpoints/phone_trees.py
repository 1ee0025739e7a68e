"""PhoneTrees.

Source: tellescope.txt, lines 14652-14819.
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
    from ..models import phone_trees as models
    from ..models import shared
else:
    models = LazyModule("..models.phone_trees", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.PhoneTree] = Operation(
    "phone_trees.create",
    "POST",
    "/phone-tree",
    body="json",
    answer="json",
    returns=lambda: models.PhoneTree,
    types={"nodes": lambda: list[models.PhoneTreeNode], "testEnduserIds": lambda: list[str]},
)
_CREATE_MANY: Operation[models.PhoneTreeBatch] = Operation(
    "phone_trees.create_many",
    "POST",
    "/phone-trees",
    body="json",
    answer="json",
    returns=lambda: models.PhoneTreeBatch,
    types={"create": lambda: list[models.PhoneTreeCreate]},
)
_UPDATE: Operation[models.PhoneTree] = Operation(
    "phone_trees.update",
    "PATCH",
    "/phone-tree/{id}",
    body="json",
    answer="json",
    returns=lambda: models.PhoneTree,
    types={"updates": lambda: models.PhoneTreeUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.PhoneTree] = Operation(
    "phone_trees.get", "GET", "/phone-tree/{id}", answer="json", returns=lambda: models.PhoneTree
)
_LIST: Operation[list[models.PhoneTree]] = Operation(
    "phone_trees.list",
    "GET",
    "/phone-trees",
    answer="json",
    returns=lambda: list[models.PhoneTree],
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
    "phone_trees.delete", "DELETE", "/phone-tree/{id}", answer="empty", returns=lambda: None
)


class PhoneTrees(Resource):
    """PhoneTrees, called synchronously."""

    def create(
        self,
        *,
        number: str,
        is_active: bool,
        nodes: Sequence[models.PhoneTreeNode | Mapping[str, Any]],
        test_enduser_ids: Sequence[str] | Unset = UNSET,
        enduser_condition: str | Unset = UNSET,
        bypass_ooo: bool | Unset = UNSET,
        default_entity_type: str | Unset = UNSET,
    ) -> models.PhoneTree:
        """Create PhoneTree.

        Creates a new PhoneTree

        Args:
            number: required
            is_active: `isActive`, required
            nodes: required, list of `PhoneTreeNode`
            test_enduser_ids: `testEnduserIds`, optional, list of string values
            enduser_condition: `enduserCondition`, optional
            bypass_ooo: `bypassOOO`, optional
            default_entity_type: `defaultEntityType`, optional
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/phone-tree`. Source: tellescope.txt, lines 14653-14697.
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
        self, *, create: Sequence[models.PhoneTreeCreate | Mapping[str, Any]]
    ) -> models.PhoneTreeBatch:
        """Create PhoneTrees.

        Creates new PhoneTrees

        Args:
            create: required, list of `PhoneTreeCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `POST /v1/phone-trees`. Source: tellescope.txt, lines 14698-14746.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.PhoneTreeUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.PhoneTree:
        """Update PhoneTree.

        Updates PhoneTree fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Args:
            id: required
            updates: required, `PhoneTreeUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/phone-tree/:id`. Source: tellescope.txt, lines 14747-14796.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PhoneTree:
        """Get PhoneTree.

        Get an PhoneTree

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/phone-tree/:id`. Source: tellescope.txt, lines 14797-14803.
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
    ) -> Pages[models.PhoneTree]:
        """Get PhoneTrees.

        Get a page of PhoneTrees

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
        `GET /v1/phone-trees`. Source: tellescope.txt, lines 14804-14814.
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

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/phone-tree/:id`. Source: tellescope.txt, lines 14815-14819.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncPhoneTrees(AsyncResource):
    """PhoneTrees, called from asynchronous code."""

    async def create(
        self,
        *,
        number: str,
        is_active: bool,
        nodes: Sequence[models.PhoneTreeNode | Mapping[str, Any]],
        test_enduser_ids: Sequence[str] | Unset = UNSET,
        enduser_condition: str | Unset = UNSET,
        bypass_ooo: bool | Unset = UNSET,
        default_entity_type: str | Unset = UNSET,
    ) -> models.PhoneTree:
        """Create PhoneTree.

        Creates a new PhoneTree
        Everything else is as in `PhoneTrees.create`.
        `POST /v1/phone-tree`. Source: tellescope.txt, lines 14653-14697.
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
        self, *, create: Sequence[models.PhoneTreeCreate | Mapping[str, Any]]
    ) -> models.PhoneTreeBatch:
        """Create PhoneTrees.

        Creates new PhoneTrees
        Everything else is as in `PhoneTrees.create_many`.
        `POST /v1/phone-trees`. Source: tellescope.txt, lines 14698-14746.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.PhoneTreeUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.PhoneTree:
        """Update PhoneTree.

        Updates PhoneTree fields
        Everything else is as in `PhoneTrees.update`.
        `PATCH /v1/phone-tree/:id`. Source: tellescope.txt, lines 14747-14796.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.PhoneTree:
        """Get PhoneTree.

        Get an PhoneTree
        Everything else is as in `PhoneTrees.get`.
        `GET /v1/phone-tree/:id`. Source: tellescope.txt, lines 14797-14803.
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
    ) -> AsyncPages[models.PhoneTree]:
        """Get PhoneTrees.

        Get a page of PhoneTrees
        Everything else is as in `PhoneTrees.list`.
        `GET /v1/phone-trees`. Source: tellescope.txt, lines 14804-14814.
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
        Everything else is as in `PhoneTrees.delete`.
        `DELETE /v1/phone-tree/:id`. Source: tellescope.txt, lines 14815-14819.
        """
        return await self._send(_DELETE, path={"id": id})
