"""MessageTemplateSnippets.

- key must be unique across MessageTemplateSnippets. (checked before sending)

Source: tellescope.txt:13906-13964.
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
    from ..dicts import message_template_snippets as dicts
    from ..dicts import shared as shared_dicts
    from ..models import message_template_snippets as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    dicts = LazyModule("..dicts.message_template_snippets", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.message_template_snippets", __package__)
    shared = LazyModule("..models.shared", __package__)

_CREATE: Operation[models.MessageTemplateSnippet] = Operation(
    "message_template_snippets.create",
    "POST",
    "/message-template-snippet",
    returns=lambda: models.MessageTemplateSnippet,
    required=("key", "value"),
)
_CREATE_MANY: Operation[models.MessageTemplateSnippetBatch] = Operation(
    "message_template_snippets.create_many",
    "POST",
    "/message-template-snippets",
    returns=lambda: models.MessageTemplateSnippetBatch,
    types={"create": lambda: list[models.MessageTemplateSnippetCreate]},
    required=("create",),
    checks=lambda: validators.MESSAGE_TEMPLATE_SNIPPETS_CREATE_MANY,
)
_UPDATE: Operation[models.MessageTemplateSnippet] = Operation(
    "message_template_snippets.update",
    "PATCH",
    "/message-template-snippet/{id}",
    returns=lambda: models.MessageTemplateSnippet,
    types={"updates": lambda: models.MessageTemplateSnippetUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.MessageTemplateSnippet] = Operation(
    "message_template_snippets.get",
    "GET",
    "/message-template-snippet/{id}",
    returns=lambda: models.MessageTemplateSnippet,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.MessageTemplateSnippet]] = Operation(
    "message_template_snippets.list",
    "GET",
    "/message-template-snippets",
    returns=lambda: list[models.MessageTemplateSnippet],
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
    "message_template_snippets.delete",
    "DELETE",
    "/message-template-snippet/{id}",
    answer="empty",
    returns=lambda: None,
)


class MessageTemplateSnippets(Resource):
    """MessageTemplateSnippets, called synchronously."""

    def create(self, *, key: str, value: str) -> models.MessageTemplateSnippet:
        """Create MessageTemplateSnippet.

        Creates a new MessageTemplateSnippet

        - key must be unique across MessageTemplateSnippets. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/message-template-snippet`. Raises: `APIError`. Source: tellescope.txt:13909-13916.
        """
        return self._send(_CREATE, body={"key": key, "value": value})

    def create_many(
        self, *, create: Sequence[models.MessageTemplateSnippetCreate | dicts.MessageTemplateSnippetCreate]
    ) -> models.MessageTemplateSnippetBatch:
        """Create MessageTemplateSnippets.

        Creates new MessageTemplateSnippets

        - key must be unique across MessageTemplateSnippets. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/message-template-snippets`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:13917-13928.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.MessageTemplateSnippetUpdates | dicts.MessageTemplateSnippetUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.MessageTemplateSnippet:
        """Update MessageTemplateSnippet.

        Updates MessageTemplateSnippet fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - key must be unique across MessageTemplateSnippets. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/message-template-snippet/:id`. Raises: `APIError`. Source: tellescope.txt:13929-13941.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.MessageTemplateSnippet:
        """Get MessageTemplateSnippet.

        Get an MessageTemplateSnippet

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/message-template-snippet/:id`. Raises: `APIError`. Source: tellescope.txt:13942-13948.
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
    ) -> Pages[models.MessageTemplateSnippet]:
        """Get MessageTemplateSnippets.

        Get a page of MessageTemplateSnippets

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/message-template-snippets`. Raises: `APIError`. Source: tellescope.txt:13949-13959.
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
        """Delete MessageTemplateSnippet.

        Delete one MessageTemplateSnippet

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/message-template-snippet/:id`. Raises: `APIError`. Source: tellescope.txt:13960-13964.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncMessageTemplateSnippets(AsyncResource):
    """MessageTemplateSnippets, called from asynchronous code."""

    async def create(self, *, key: str, value: str) -> models.MessageTemplateSnippet:
        """Create MessageTemplateSnippet.

        Creates a new MessageTemplateSnippet

        - key must be unique across MessageTemplateSnippets. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/message-template-snippet`. Raises: `APIError`. Source: tellescope.txt:13909-13916.
        """
        return await self._send(_CREATE, body={"key": key, "value": value})

    async def create_many(
        self, *, create: Sequence[models.MessageTemplateSnippetCreate | dicts.MessageTemplateSnippetCreate]
    ) -> models.MessageTemplateSnippetBatch:
        """Create MessageTemplateSnippets.

        Creates new MessageTemplateSnippets

        - key must be unique across MessageTemplateSnippets. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/message-template-snippets`. Raises: `ConstraintError`, `APIError`. Source:
        tellescope.txt:13917-13928.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.MessageTemplateSnippetUpdates | dicts.MessageTemplateSnippetUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.MessageTemplateSnippet:
        """Update MessageTemplateSnippet.

        Updates MessageTemplateSnippet fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - key must be unique across MessageTemplateSnippets. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/message-template-snippet/:id`. Raises: `APIError`. Source: tellescope.txt:13929-13941.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(
        self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET
    ) -> models.MessageTemplateSnippet:
        """Get MessageTemplateSnippet.

        Get an MessageTemplateSnippet

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/message-template-snippet/:id`. Raises: `APIError`. Source: tellescope.txt:13942-13948.
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
    ) -> AsyncPages[models.MessageTemplateSnippet]:
        """Get MessageTemplateSnippets.

        Get a page of MessageTemplateSnippets

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/message-template-snippets`. Raises: `APIError`. Source: tellescope.txt:13949-13959.
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
        """Delete MessageTemplateSnippet.

        Delete one MessageTemplateSnippet

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/message-template-snippet/:id`. Raises: `APIError`. Source: tellescope.txt:13960-13964.
        """
        return await self._send(_DELETE, path={"id": id})
