"""Templates.

- title must be unique across Templates. (checked before sending)

Source: tellescope.txt:18195-18365.
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
    from ..dicts import shared as shared_dicts
    from ..dicts import templates as dicts
    from ..models import templates as models
    from .. import validators
    from ..models import shared
else:
    validators = LazyModule("..validators", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    dicts = LazyModule("..dicts.templates", __package__)
    shared = LazyModule("..models.shared", __package__)
    models = LazyModule("..models.templates", __package__)

_TEMPLATED_MESSAGE: Operation[models.TemplatedMessageResponse] = Operation(
    "templates.templated_message",
    "POST",
    "/templated-message",
    returns=lambda: models.TemplatedMessageResponse,
    types={"journeyContext": lambda: shared.JourneyContext},
    required=("message", "userId", "enduserId"),
)
_SUGGESTED_REPLY: Operation[models.TemplatesSuggestedReplyResponse] = Operation(
    "templates.suggested_reply",
    "POST",
    "/templates/suggested-reply",
    returns=lambda: models.TemplatesSuggestedReplyResponse,
    types={"messages": lambda: list[models.TemplateMessage]},
    required=("messages",),
)
_CREATE_EMBEDDING: Operation[Any] = Operation(
    "templates.create_embedding", "POST", "/templates/create-embedding", required=("templateId",)
)
_EMBEDDING_SEARCH: Operation[models.TemplatesEmbeddingSearchResponse] = Operation(
    "templates.embedding_search",
    "POST",
    "/templates/embedding-search",
    returns=lambda: models.TemplatesEmbeddingSearchResponse,
    required=("content",),
)
_CREATE: Operation[models.Template] = Operation(
    "templates.create",
    "POST",
    "/template",
    returns=lambda: models.Template,
    types={
        "isMarketing": bool,
        "hideFromCompose": bool,
        "forChannels": lambda: list[str],
        "forRoles": lambda: list[str],
        "forEntityTypes": lambda: list[str],
        "tags": lambda: list[str],
    },
    required=("title", "subject", "message"),
)
_CREATE_MANY: Operation[models.TemplateBatch] = Operation(
    "templates.create_many",
    "POST",
    "/templates",
    returns=lambda: models.TemplateBatch,
    types={"create": lambda: list[models.TemplateCreate]},
    required=("create",),
    checks=lambda: validators.TEMPLATES_CREATE_MANY,
)
_UPDATE: Operation[models.Template] = Operation(
    "templates.update",
    "PATCH",
    "/template/{id}",
    returns=lambda: models.Template,
    types={"updates": lambda: models.TemplateUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.Template] = Operation(
    "templates.get",
    "GET",
    "/template/{id}",
    returns=lambda: models.Template,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.Template]] = Operation(
    "templates.list",
    "GET",
    "/templates",
    returns=lambda: list[models.Template],
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
    "templates.delete", "DELETE", "/template/{id}", answer="empty", returns=lambda: None
)


class Templates(Resource):
    """Templates, called synchronously."""

    def templated_message(
        self,
        *,
        message: str,
        user_id: str,
        enduser_id: str,
        html: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        channel: Literal["Email", "SMS", "Chat"] | str | Unset = UNSET,
        automation_step_id: str | Unset = UNSET,
        journey_context: shared.JourneyContext | shared_dicts.JourneyContext | Unset = UNSET,
    ) -> models.TemplatedMessageResponse:
        """Get templated message.

        Returns a message with template values replaced. Uses POST to support large bodies.

        Args:
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            channel: not on the page: @tellescope/schema 1.174.0
            automation_step_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/templated-message`. Raises: `APIError`. Source: tellescope.txt:18198-18226.
        """
        return self._send(
            _TEMPLATED_MESSAGE,
            body={
                "message": message,
                "userId": user_id,
                "enduserId": enduser_id,
                "html": html,
                "subject": subject,
                "channel": channel,
                "automationStepId": automation_step_id,
                "journeyContext": journey_context,
            },
        )

    def suggested_reply(
        self, *, messages: Sequence[models.TemplateMessage | dicts.TemplateMessage | Mapping[str, Any]]
    ) -> models.TemplatesSuggestedReplyResponse:
        """Get suggested reply.

        Returns an AI-generated suggested reply to a conversation.

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/templates/suggested-reply`. Raises: `APIError`. Source: tellescope.txt:18227-18238.
        """
        return self._send(_SUGGESTED_REPLY, body={"messages": messages})

    def create_embedding(self, *, template_id: str) -> Any:
        """Generate Embedding.

        Generates an embedding for AI search

        Args:
            template_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/templates/create-embedding`. Raises: `APIError`. Source: tellescope.txt:18239-18245.
        """
        return self._send(_CREATE_EMBEDDING, body={"templateId": template_id})

    def embedding_search(self, *, content: str) -> models.TemplatesEmbeddingSearchResponse:
        """Embedding Search.

        Performs an AI search

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/templates/embedding-search`. Raises: `APIError`. Source: tellescope.txt:18246-18252.
        """
        return self._send(_EMBEDDING_SEARCH, body={"content": content})

    def create(
        self,
        *,
        title: str,
        subject: str,
        message: str,
        html: str | Unset = UNSET,
        editor_state: str | Unset = UNSET,
        type: Literal["enduser", "team", "Reply"] | str | Unset = UNSET,
        mode: Literal["richtext", "html"] | str | Unset = UNSET,
        is_marketing: bool | Unset = UNSET,
        hide_from_compose: bool | Unset = UNSET,
        for_channels: Sequence[str] | Unset = UNSET,
        for_roles: Sequence[str] | Unset = UNSET,
        for_entity_types: Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> models.Template:
        """Create Template.

        Creates a new Template

        - title must be unique across Templates. (by the server)

        Args:
            type: not on the page: @tellescope/schema 1.174.0
            mode: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/template`. Raises: `APIError`. Source: tellescope.txt:18253-18279.
        """
        return self._send(
            _CREATE,
            body={
                "title": title,
                "subject": subject,
                "message": message,
                "html": html,
                "editorState": editor_state,
                "type": type,
                "mode": mode,
                "isMarketing": is_marketing,
                "hideFromCompose": hide_from_compose,
                "forChannels": for_channels,
                "forRoles": for_roles,
                "forEntityTypes": for_entity_types,
                "tags": tags,
            },
        )

    def create_many(
        self, *, create: Sequence[models.TemplateCreate | dicts.TemplateCreate]
    ) -> models.TemplateBatch:
        """Create Templates.

        Creates new Templates

        - title must be unique across Templates. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/templates`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:18280-18310.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.TemplateUpdates | dicts.TemplateUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Template:
        """Update Template.

        Updates Template fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across Templates. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/template/:id`. Raises: `APIError`. Source: tellescope.txt:18311-18342.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Template:
        """Get Template.

        Get an Template

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/template/:id`. Raises: `APIError`. Source: tellescope.txt:18343-18349.
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
    ) -> Pages[models.Template]:
        """Get Templates.

        Get a page of Templates

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/templates`. Raises: `APIError`. Source: tellescope.txt:18350-18360.
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
        """Delete Template.

        Delete one Template

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/template/:id`. Raises: `APIError`. Source: tellescope.txt:18361-18365.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncTemplates(AsyncResource):
    """Templates, called from asynchronous code."""

    async def templated_message(
        self,
        *,
        message: str,
        user_id: str,
        enduser_id: str,
        html: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        channel: Literal["Email", "SMS", "Chat"] | str | Unset = UNSET,
        automation_step_id: str | Unset = UNSET,
        journey_context: shared.JourneyContext | shared_dicts.JourneyContext | Unset = UNSET,
    ) -> models.TemplatedMessageResponse:
        """Get templated message.

        Returns a message with template values replaced. Uses POST to support large bodies.

        Args:
            user_id: object-id, not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            channel: not on the page: @tellescope/schema 1.174.0
            automation_step_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/templated-message`. Raises: `APIError`. Source: tellescope.txt:18198-18226.
        """
        return await self._send(
            _TEMPLATED_MESSAGE,
            body={
                "message": message,
                "userId": user_id,
                "enduserId": enduser_id,
                "html": html,
                "subject": subject,
                "channel": channel,
                "automationStepId": automation_step_id,
                "journeyContext": journey_context,
            },
        )

    async def suggested_reply(
        self, *, messages: Sequence[models.TemplateMessage | dicts.TemplateMessage | Mapping[str, Any]]
    ) -> models.TemplatesSuggestedReplyResponse:
        """Get suggested reply.

        Returns an AI-generated suggested reply to a conversation.

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/templates/suggested-reply`. Raises: `APIError`. Source: tellescope.txt:18227-18238.
        """
        return await self._send(_SUGGESTED_REPLY, body={"messages": messages})

    async def create_embedding(self, *, template_id: str) -> Any:
        """Generate Embedding.

        Generates an embedding for AI search

        Args:
            template_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/templates/create-embedding`. Raises: `APIError`. Source: tellescope.txt:18239-18245.
        """
        return await self._send(_CREATE_EMBEDDING, body={"templateId": template_id})

    async def embedding_search(self, *, content: str) -> models.TemplatesEmbeddingSearchResponse:
        """Embedding Search.

        Performs an AI search

        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/templates/embedding-search`. Raises: `APIError`. Source: tellescope.txt:18246-18252.
        """
        return await self._send(_EMBEDDING_SEARCH, body={"content": content})

    async def create(
        self,
        *,
        title: str,
        subject: str,
        message: str,
        html: str | Unset = UNSET,
        editor_state: str | Unset = UNSET,
        type: Literal["enduser", "team", "Reply"] | str | Unset = UNSET,
        mode: Literal["richtext", "html"] | str | Unset = UNSET,
        is_marketing: bool | Unset = UNSET,
        hide_from_compose: bool | Unset = UNSET,
        for_channels: Sequence[str] | Unset = UNSET,
        for_roles: Sequence[str] | Unset = UNSET,
        for_entity_types: Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> models.Template:
        """Create Template.

        Creates a new Template

        - title must be unique across Templates. (by the server)

        Args:
            type: not on the page: @tellescope/schema 1.174.0
            mode: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/template`. Raises: `APIError`. Source: tellescope.txt:18253-18279.
        """
        return await self._send(
            _CREATE,
            body={
                "title": title,
                "subject": subject,
                "message": message,
                "html": html,
                "editorState": editor_state,
                "type": type,
                "mode": mode,
                "isMarketing": is_marketing,
                "hideFromCompose": hide_from_compose,
                "forChannels": for_channels,
                "forRoles": for_roles,
                "forEntityTypes": for_entity_types,
                "tags": tags,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.TemplateCreate | dicts.TemplateCreate]
    ) -> models.TemplateBatch:
        """Create Templates.

        Creates new Templates

        - title must be unique across Templates. (checked before sending)

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/templates`. Raises: `ConstraintError`, `APIError`. Source: tellescope.txt:18280-18310.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.TemplateUpdates | dicts.TemplateUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.Template:
        """Update Template.

        Updates Template fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        - title must be unique across Templates. (by the server)

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/template/:id`. Raises: `APIError`. Source: tellescope.txt:18311-18342.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.Template:
        """Get Template.

        Get an Template

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/template/:id`. Raises: `APIError`. Source: tellescope.txt:18343-18349.
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
    ) -> AsyncPages[models.Template]:
        """Get Templates.

        Get a page of Templates

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/templates`. Raises: `APIError`. Source: tellescope.txt:18350-18360.
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
        """Delete Template.

        Delete one Template

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/template/:id`. Raises: `APIError`. Source: tellescope.txt:18361-18365.
        """
        return await self._send(_DELETE, path={"id": id})
