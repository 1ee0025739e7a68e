"""ManagedContentRecords.

Source: tellescope.txt, lines 13620-13819.
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
    from ..models import managed_content_records as models
    from ..models import shared
else:
    models = LazyModule("..models.managed_content_records", __package__)
    shared = LazyModule("..models.shared", __package__)

_LOAD_UNAUTHENTICATED: Operation[Any] = Operation(
    "managed_content_records.load_unauthenticated",
    "GET",
    "/managed-content-records/load-unauthenticated",
    security=(),
)
_UPDATE_INDEXES: Operation[Any] = Operation(
    "managed_content_records.update_indexes",
    "PATCH",
    "/managed-content-records/update-indexes",
    body="json",
    types={"updates": lambda: list[shared.AvailabilityBlockIndexUpdate]},
)
_GENERATE_EMBEDDING: Operation[Any] = Operation(
    "managed_content_records.generate_embedding",
    "POST",
    "/managed-content-records/generate-embedding",
    body="json",
)
_SEARCH: Operation[Any] = Operation(
    "managed_content_records.search", "POST", "/managed-content-records/search", body="json"
)
_CREATE: Operation[models.ManagedContentRecord] = Operation(
    "managed_content_records.create",
    "POST",
    "/managed-content-record",
    body="json",
    answer="json",
    returns=lambda: models.ManagedContentRecord,
    types={
        "attachments": lambda: list[shared.ChatAttachment],
        "blocks": lambda: list[models.ManagedContentRecordBlock],
        "files": lambda: list[str],
        "tags": lambda: list[str],
        "embedding": lambda: list[int | float],
    },
)
_CREATE_MANY: Operation[models.ManagedContentRecordBatch] = Operation(
    "managed_content_records.create_many",
    "POST",
    "/managed-content-records",
    body="json",
    answer="json",
    returns=lambda: models.ManagedContentRecordBatch,
    types={"create": lambda: list[models.ManagedContentRecordCreate]},
)
_UPDATE: Operation[models.ManagedContentRecord] = Operation(
    "managed_content_records.update",
    "PATCH",
    "/managed-content-record/{id}",
    body="json",
    answer="json",
    returns=lambda: models.ManagedContentRecord,
    types={"updates": lambda: models.ManagedContentRecordUpdates, "options": lambda: shared.UpdateOptions},
)
_GET: Operation[models.ManagedContentRecord] = Operation(
    "managed_content_records.get",
    "GET",
    "/managed-content-record/{id}",
    answer="json",
    returns=lambda: models.ManagedContentRecord,
)
_LIST: Operation[list[models.ManagedContentRecord]] = Operation(
    "managed_content_records.list",
    "GET",
    "/managed-content-records",
    answer="json",
    returns=lambda: list[models.ManagedContentRecord],
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
    "managed_content_records.delete",
    "DELETE",
    "/managed-content-record/{id}",
    answer="empty",
    returns=lambda: None,
)


class ManagedContentRecords(Resource):
    """ManagedContentRecords, called synchronously."""

    def load_unauthenticated(self, *, id: str) -> Any:
        """For accessing content which is available without authentication.

        Args:
            id: required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `GET /v1/managed-content-records/load-unauthenticated`, public: needs no credentials. Source:
        tellescope.txt, lines 13621-13626.
        """
        return self._send(_LOAD_UNAUTHENTICATED, query={"id": id})

    def update_indexes(
        self, *, updates: Sequence[shared.AvailabilityBlockIndexUpdate | Mapping[str, Any]]
    ) -> Any:
        """Update Indexes.

        Updates indexes for a number of managed content records to adjust the default sorting

        Args:
            updates: required, list of `AvailabilityBlockIndexUpdate`
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `PATCH /v1/managed-content-records/update-indexes`. Source: tellescope.txt, lines 13627-13638.
        """
        return self._send(_UPDATE_INDEXES, body={"updates": updates})

    def generate_embedding(self, *, id: str) -> Any:
        """managed content records: generate embedding.

        Args:
            id: required
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/managed-content-records/generate-embedding`. Source: tellescope.txt, lines 13639-13643.
        """
        return self._send(_GENERATE_EMBEDDING, body={"id": id})

    def search(self, *, query: str, type: str | Unset = UNSET) -> Any:
        """Search content using AI integration.

        Args:
            query: required
            type: optional
        Returns: any JSON value, or None; the documentation does not describe the answer.
        Raises: `APIError`.
        `POST /v1/managed-content-records/search`. Source: tellescope.txt, lines 13644-13650.
        """
        return self._send(_SEARCH, body={"query": query, "type": type})

    def create(
        self,
        *,
        title: str,
        text_content: str,
        slug: str | Unset = UNSET,
        category: str | Unset = UNSET,
        description: str | Unset = UNSET,
        html_content: str | Unset = UNSET,
        editor_state: str | Unset = UNSET,
        type: str | Unset = UNSET,
        enduser_id: str | Unset = UNSET,
        assignment_type: str | Unset = UNSET,
        attachments: Sequence[shared.ChatAttachment | Mapping[str, Any]] | Unset = UNSET,
        blocks: Sequence[models.ManagedContentRecordBlock | Mapping[str, Any]] | Unset = UNSET,
        header_photo: str | Unset = UNSET,
        public_read: bool | Unset = UNSET,
        mode: str | Unset = UNSET,
        files: Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        embedding_type: str | Unset = UNSET,
        embedding: Sequence[float] | Unset = UNSET,
        for_internal_use: bool | Unset = UNSET,
        allow_unauthenticated_access: bool | Unset = UNSET,
    ) -> models.ManagedContentRecord:
        """Create ManagedContentRecord.

        Creates a new ManagedContentRecord

        Args:
            slug: optional
            title: required
            category: optional
            description: optional
            text_content: `textContent`, required
            html_content: `htmlContent`, optional
            editor_state: `editorState`, optional
            type: optional
            enduser_id: `enduserId`, optional
            assignment_type: `assignmentType`, optional
            attachments: optional, list of `ChatAttachment`
            blocks: optional, list of `ManagedContentRecordBlock`
            header_photo: `headerPhoto`, optional
            public_read: `publicRead`, optional
            mode: optional
            files: optional, list of string values
            tags: optional, list of string values
            embedding_type: `embeddingType`, optional
            embedding: optional, list of number values
            for_internal_use: `forInternalUse`, optional
            allow_unauthenticated_access: `allowUnauthenticatedAccess`, optional
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `POST /v1/managed-content-record`. Source: tellescope.txt, lines 13651-13696.
        """
        return self._send(
            _CREATE,
            body={
                "slug": slug,
                "title": title,
                "category": category,
                "description": description,
                "textContent": text_content,
                "htmlContent": html_content,
                "editorState": editor_state,
                "type": type,
                "enduserId": enduser_id,
                "assignmentType": assignment_type,
                "attachments": attachments,
                "blocks": blocks,
                "headerPhoto": header_photo,
                "publicRead": public_read,
                "mode": mode,
                "files": files,
                "tags": tags,
                "embeddingType": embedding_type,
                "embedding": embedding,
                "forInternalUse": for_internal_use,
                "allowUnauthenticatedAccess": allow_unauthenticated_access,
            },
        )

    def create_many(
        self, *, create: Sequence[models.ManagedContentRecordCreate | Mapping[str, Any]]
    ) -> models.ManagedContentRecordBatch:
        """Create ManagedContentRecords.

        Creates new ManagedContentRecords

        Args:
            create: required, list of `ManagedContentRecordCreate`
        Returns: the answer (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `POST /v1/managed-content-records`. Source: tellescope.txt, lines 13697-13746.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.ManagedContentRecordUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.ManagedContentRecord:
        """Update ManagedContentRecord.

        Updates ManagedContentRecord fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Args:
            id: required
            updates: required, `ManagedContentRecordUpdates`
            options: optional, `UpdateOptions`
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `PATCH /v1/managed-content-record/:id`. Source: tellescope.txt, lines 13747-13796.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.ManagedContentRecord:
        """Get ManagedContentRecord.

        Get an ManagedContentRecord

        Args:
            id: required
            filter: optional, object with any keys
        Returns: the answer (derived: the page shows no fields of the answer).
        Raises: `APIError`.
        `GET /v1/managed-content-record/:id`. Source: tellescope.txt, lines 13797-13803.
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
    ) -> Pages[models.ManagedContentRecord]:
        """Get ManagedContentRecords.

        Get a page of ManagedContentRecords

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
        `GET /v1/managed-content-records`. Source: tellescope.txt, lines 13804-13814.
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
        """Delete ManagedContentRecord.

        Delete one ManagedContentRecord

        Args:
            id: required
        Returns: nothing (overlay: known from elsewhere, not from the page).
        Raises: `APIError`.
        `DELETE /v1/managed-content-record/:id`. Source: tellescope.txt, lines 13815-13819.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncManagedContentRecords(AsyncResource):
    """ManagedContentRecords, called from asynchronous code."""

    async def load_unauthenticated(self, *, id: str) -> Any:
        """For accessing content which is available without authentication.

        Everything else is as in `ManagedContentRecords.load_unauthenticated`.
        `GET /v1/managed-content-records/load-unauthenticated`, public: needs no credentials. Source:
        tellescope.txt, lines 13621-13626.
        """
        return await self._send(_LOAD_UNAUTHENTICATED, query={"id": id})

    async def update_indexes(
        self, *, updates: Sequence[shared.AvailabilityBlockIndexUpdate | Mapping[str, Any]]
    ) -> Any:
        """Update Indexes.

        Updates indexes for a number of managed content records to adjust the default sorting
        Everything else is as in `ManagedContentRecords.update_indexes`.
        `PATCH /v1/managed-content-records/update-indexes`. Source: tellescope.txt, lines 13627-13638.
        """
        return await self._send(_UPDATE_INDEXES, body={"updates": updates})

    async def generate_embedding(self, *, id: str) -> Any:
        """managed content records: generate embedding.

        Everything else is as in `ManagedContentRecords.generate_embedding`.
        `POST /v1/managed-content-records/generate-embedding`. Source: tellescope.txt, lines 13639-13643.
        """
        return await self._send(_GENERATE_EMBEDDING, body={"id": id})

    async def search(self, *, query: str, type: str | Unset = UNSET) -> Any:
        """Search content using AI integration.

        Everything else is as in `ManagedContentRecords.search`.
        `POST /v1/managed-content-records/search`. Source: tellescope.txt, lines 13644-13650.
        """
        return await self._send(_SEARCH, body={"query": query, "type": type})

    async def create(
        self,
        *,
        title: str,
        text_content: str,
        slug: str | Unset = UNSET,
        category: str | Unset = UNSET,
        description: str | Unset = UNSET,
        html_content: str | Unset = UNSET,
        editor_state: str | Unset = UNSET,
        type: str | Unset = UNSET,
        enduser_id: str | Unset = UNSET,
        assignment_type: str | Unset = UNSET,
        attachments: Sequence[shared.ChatAttachment | Mapping[str, Any]] | Unset = UNSET,
        blocks: Sequence[models.ManagedContentRecordBlock | Mapping[str, Any]] | Unset = UNSET,
        header_photo: str | Unset = UNSET,
        public_read: bool | Unset = UNSET,
        mode: str | Unset = UNSET,
        files: Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        embedding_type: str | Unset = UNSET,
        embedding: Sequence[float] | Unset = UNSET,
        for_internal_use: bool | Unset = UNSET,
        allow_unauthenticated_access: bool | Unset = UNSET,
    ) -> models.ManagedContentRecord:
        """Create ManagedContentRecord.

        Creates a new ManagedContentRecord
        Everything else is as in `ManagedContentRecords.create`.
        `POST /v1/managed-content-record`. Source: tellescope.txt, lines 13651-13696.
        """
        return await self._send(
            _CREATE,
            body={
                "slug": slug,
                "title": title,
                "category": category,
                "description": description,
                "textContent": text_content,
                "htmlContent": html_content,
                "editorState": editor_state,
                "type": type,
                "enduserId": enduser_id,
                "assignmentType": assignment_type,
                "attachments": attachments,
                "blocks": blocks,
                "headerPhoto": header_photo,
                "publicRead": public_read,
                "mode": mode,
                "files": files,
                "tags": tags,
                "embeddingType": embedding_type,
                "embedding": embedding,
                "forInternalUse": for_internal_use,
                "allowUnauthenticatedAccess": allow_unauthenticated_access,
            },
        )

    async def create_many(
        self, *, create: Sequence[models.ManagedContentRecordCreate | Mapping[str, Any]]
    ) -> models.ManagedContentRecordBatch:
        """Create ManagedContentRecords.

        Creates new ManagedContentRecords
        Everything else is as in `ManagedContentRecords.create_many`.
        `POST /v1/managed-content-records`. Source: tellescope.txt, lines 13697-13746.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.ManagedContentRecordUpdates | Mapping[str, Any],
        options: shared.UpdateOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.ManagedContentRecord:
        """Update ManagedContentRecord.

        Updates ManagedContentRecord fields
        Everything else is as in `ManagedContentRecords.update`.
        `PATCH /v1/managed-content-record/:id`. Source: tellescope.txt, lines 13747-13796.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.ManagedContentRecord:
        """Get ManagedContentRecord.

        Get an ManagedContentRecord
        Everything else is as in `ManagedContentRecords.get`.
        `GET /v1/managed-content-record/:id`. Source: tellescope.txt, lines 13797-13803.
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
    ) -> AsyncPages[models.ManagedContentRecord]:
        """Get ManagedContentRecords.

        Get a page of ManagedContentRecords
        Everything else is as in `ManagedContentRecords.list`.
        `GET /v1/managed-content-records`. Source: tellescope.txt, lines 13804-13814.
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
        """Delete ManagedContentRecord.

        Delete one ManagedContentRecord
        Everything else is as in `ManagedContentRecords.delete`.
        `DELETE /v1/managed-content-record/:id`. Source: tellescope.txt, lines 13815-13819.
        """
        return await self._send(_DELETE, path={"id": id})
