"""SuggestedContacts.

Source: tellescope.txt:17760-17819.
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
    from ..dicts import suggested_contacts as dicts
    from ..models import suggested_contacts as models
    from ..models import shared
else:
    shared_dicts = LazyModule("..dicts.shared", __package__)
    dicts = LazyModule("..dicts.suggested_contacts", __package__)
    shared = LazyModule("..models.shared", __package__)
    models = LazyModule("..models.suggested_contacts", __package__)

_CREATE: Operation[models.SuggestedContact] = Operation(
    "suggested_contacts.create",
    "POST",
    "/suggested-contact",
    returns=lambda: models.SuggestedContact,
    required=("title",),
)
_CREATE_MANY: Operation[models.SuggestedContactBatch] = Operation(
    "suggested_contacts.create_many",
    "POST",
    "/suggested-contacts",
    returns=lambda: models.SuggestedContactBatch,
    types={"create": lambda: list[models.SuggestedContactCreate]},
    required=("create",),
)
_UPDATE: Operation[models.SuggestedContact] = Operation(
    "suggested_contacts.update",
    "PATCH",
    "/suggested-contact/{id}",
    returns=lambda: models.SuggestedContact,
    types={"updates": lambda: models.SuggestedContactUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.SuggestedContact] = Operation(
    "suggested_contacts.get",
    "GET",
    "/suggested-contact/{id}",
    returns=lambda: models.SuggestedContact,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.SuggestedContact]] = Operation(
    "suggested_contacts.list",
    "GET",
    "/suggested-contacts",
    returns=lambda: list[models.SuggestedContact],
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
    "suggested_contacts.delete", "DELETE", "/suggested-contact/{id}", answer="empty", returns=lambda: None
)


class SuggestedContacts(Resource):
    """SuggestedContacts, called synchronously."""

    def create(
        self, *, title: str, phone: str | Unset = UNSET, email: str | Unset = UNSET
    ) -> models.SuggestedContact:
        """Create SuggestedContact.

        Creates a new SuggestedContact

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/suggested-contact`. Raises: `APIError`. Source: tellescope.txt:17761-17769.
        """
        return self._send(_CREATE, body={"title": title, "phone": phone, "email": email})

    def create_many(
        self, *, create: Sequence[models.SuggestedContactCreate | dicts.SuggestedContactCreate]
    ) -> models.SuggestedContactBatch:
        """Create SuggestedContacts.

        Creates new SuggestedContacts

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/suggested-contacts`. Raises: `APIError`. Source: tellescope.txt:17770-17782.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.SuggestedContactUpdates | dicts.SuggestedContactUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.SuggestedContact:
        """Update SuggestedContact.

        Updates SuggestedContact fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/suggested-contact/:id`. Raises: `APIError`. Source: tellescope.txt:17783-17796.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.SuggestedContact:
        """Get SuggestedContact.

        Get an SuggestedContact

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/suggested-contact/:id`. Raises: `APIError`. Source: tellescope.txt:17797-17803.
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
    ) -> Pages[models.SuggestedContact]:
        """Get SuggestedContacts.

        Get a page of SuggestedContacts

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/suggested-contacts`. Raises: `APIError`. Source: tellescope.txt:17804-17814.
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
        """Delete SuggestedContact.

        Delete one SuggestedContact

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/suggested-contact/:id`. Raises: `APIError`. Source: tellescope.txt:17815-17819.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncSuggestedContacts(AsyncResource):
    """SuggestedContacts, called from asynchronous code."""

    async def create(
        self, *, title: str, phone: str | Unset = UNSET, email: str | Unset = UNSET
    ) -> models.SuggestedContact:
        """Create SuggestedContact.

        Creates a new SuggestedContact

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/suggested-contact`. Raises: `APIError`. Source: tellescope.txt:17761-17769.
        """
        return await self._send(_CREATE, body={"title": title, "phone": phone, "email": email})

    async def create_many(
        self, *, create: Sequence[models.SuggestedContactCreate | dicts.SuggestedContactCreate]
    ) -> models.SuggestedContactBatch:
        """Create SuggestedContacts.

        Creates new SuggestedContacts

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/suggested-contacts`. Raises: `APIError`. Source: tellescope.txt:17770-17782.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.SuggestedContactUpdates | dicts.SuggestedContactUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.SuggestedContact:
        """Update SuggestedContact.

        Updates SuggestedContact fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/suggested-contact/:id`. Raises: `APIError`. Source: tellescope.txt:17783-17796.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.SuggestedContact:
        """Get SuggestedContact.

        Get an SuggestedContact

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/suggested-contact/:id`. Raises: `APIError`. Source: tellescope.txt:17797-17803.
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
    ) -> AsyncPages[models.SuggestedContact]:
        """Get SuggestedContacts.

        Get a page of SuggestedContacts

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/suggested-contacts`. Raises: `APIError`. Source: tellescope.txt:17804-17814.
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
        """Delete SuggestedContact.

        Delete one SuggestedContact

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/suggested-contact/:id`. Raises: `APIError`. Source: tellescope.txt:17815-17819.
        """
        return await self._send(_DELETE, path={"id": id})
