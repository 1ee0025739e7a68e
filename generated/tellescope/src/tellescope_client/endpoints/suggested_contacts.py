"""SuggestedContacts.

Source: tellescope.txt, lines 17760-17819.
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
    from ..models import suggested_contacts as models
    from ..models import shared
else:
    shared = LazyModule("..models.shared", __package__)
    models = LazyModule("..models.suggested_contacts", __package__)

_CREATE: Operation[models.SuggestedContact] = Operation(
    "suggested_contacts.create",
    "POST",
    "/suggested-contact",
    body="json",
    answer="json",
    returns=lambda: models.SuggestedContact,
)
_CREATE_MANY: Operation[models.SuggestedContactBatch] = Operation(
    "suggested_contacts.create_many",
    "POST",
    "/suggested-contacts",
    body="json",
    answer="json",
    returns=lambda: models.SuggestedContactBatch,
    types={"create": lambda: list[models.SuggestedContactCreate]},
)
_UPDATE: Operation[models.SuggestedContact] = Operation(
    "suggested_contacts.update",
    "PATCH",
    "/suggested-contact/{id}",
    body="json",
    answer="json",
    returns=lambda: models.SuggestedContact,
    types={"updates": lambda: models.SuggestedContactUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.SuggestedContact] = Operation(
    "suggested_contacts.get",
    "GET",
    "/suggested-contact/{id}",
    answer="json",
    returns=lambda: models.SuggestedContact,
)
_LIST: Operation[list[models.SuggestedContact]] = Operation(
    "suggested_contacts.list",
    "GET",
    "/suggested-contacts",
    answer="json",
    returns=lambda: list[models.SuggestedContact],
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
    "suggested_contacts.delete", "DELETE", "/suggested-contact/{id}", answer="empty", returns=lambda: None
)


class SuggestedContacts(Resource):
    """SuggestedContacts, called synchronously."""

    def create(
        self, *, title: str, phone: str | Unset = UNSET, email: str | Unset = UNSET
    ) -> models.SuggestedContact:
        """Create SuggestedContact.

        Creates a new SuggestedContact

        Args:
            title: required
            phone: optional
            email: optional
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/suggested-contact`. Source: tellescope.txt, lines 17761-17769.
        """
        return self._send(_CREATE, body={"title": title, "phone": phone, "email": email})

    def create_many(
        self, *, create: Sequence[models.SuggestedContactCreate | Mapping[str, Any]]
    ) -> models.SuggestedContactBatch:
        """Create SuggestedContacts.

        Creates new SuggestedContacts

        Args:
            create: required, list of `SuggestedContactCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `POST /v1/suggested-contacts`. Source: tellescope.txt, lines 17770-17782.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.SuggestedContactUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.SuggestedContact:
        """Update SuggestedContact.

        Updates SuggestedContact fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Args:
            id: required
            updates: required, `SuggestedContactUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/suggested-contact/:id`. Source: tellescope.txt, lines 17783-17796.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.SuggestedContact:
        """Get SuggestedContact.

        Get an SuggestedContact

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/suggested-contact/:id`. Source: tellescope.txt, lines 17797-17803.
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
    ) -> Pages[models.SuggestedContact]:
        """Get SuggestedContacts.

        Get a page of SuggestedContacts

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
        `GET /v1/suggested-contacts`. Source: tellescope.txt, lines 17804-17814.
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

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/suggested-contact/:id`. Source: tellescope.txt, lines 17815-17819.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncSuggestedContacts(AsyncResource):
    """SuggestedContacts, called from asynchronous code."""

    async def create(
        self, *, title: str, phone: str | Unset = UNSET, email: str | Unset = UNSET
    ) -> models.SuggestedContact:
        """Create SuggestedContact.

        Creates a new SuggestedContact
        Everything else is as in `SuggestedContacts.create`.
        `POST /v1/suggested-contact`. Source: tellescope.txt, lines 17761-17769.
        """
        return await self._send(_CREATE, body={"title": title, "phone": phone, "email": email})

    async def create_many(
        self, *, create: Sequence[models.SuggestedContactCreate | Mapping[str, Any]]
    ) -> models.SuggestedContactBatch:
        """Create SuggestedContacts.

        Creates new SuggestedContacts
        Everything else is as in `SuggestedContacts.create_many`.
        `POST /v1/suggested-contacts`. Source: tellescope.txt, lines 17770-17782.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.SuggestedContactUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.SuggestedContact:
        """Update SuggestedContact.

        Updates SuggestedContact fields
        Everything else is as in `SuggestedContacts.update`.
        `PATCH /v1/suggested-contact/:id`. Source: tellescope.txt, lines 17783-17796.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.SuggestedContact:
        """Get SuggestedContact.

        Get an SuggestedContact
        Everything else is as in `SuggestedContacts.get`.
        `GET /v1/suggested-contact/:id`. Source: tellescope.txt, lines 17797-17803.
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
    ) -> AsyncPages[models.SuggestedContact]:
        """Get SuggestedContacts.

        Get a page of SuggestedContacts
        Everything else is as in `SuggestedContacts.list`.
        `GET /v1/suggested-contacts`. Source: tellescope.txt, lines 17804-17814.
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
        Everything else is as in `SuggestedContacts.delete`.
        `DELETE /v1/suggested-contact/:id`. Source: tellescope.txt, lines 17815-17819.
        """
        return await self._send(_DELETE, path={"id": id})
