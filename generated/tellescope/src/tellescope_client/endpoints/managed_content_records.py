"""ManagedContentRecords.

Source: tellescope.txt:13620-13819.
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
    from ..dicts import managed_content_records as dicts
    from ..dicts import shared as shared_dicts
    from ..models import managed_content_records as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.managed_content_records", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.managed_content_records", __package__)
    shared = LazyModule("..models.shared", __package__)

_LOAD_UNAUTHENTICATED: Operation[models.ManagedContentRecordsLoadUnauthenticatedResponse] = Operation(
    "managed_content_records.load_unauthenticated",
    "GET",
    "/managed-content-records/load-unauthenticated",
    returns=lambda: models.ManagedContentRecordsLoadUnauthenticatedResponse,
    security=(),
    required=("id",),
)
_UPDATE_INDEXES: Operation[Any] = Operation(
    "managed_content_records.update_indexes",
    "PATCH",
    "/managed-content-records/update-indexes",
    types={"updates": lambda: list[shared.IndexUpdate]},
    required=("updates",),
)
_GENERATE_EMBEDDING: Operation[models.ManagedContentRecordsGenerateEmbeddingResponse] = Operation(
    "managed_content_records.generate_embedding",
    "POST",
    "/managed-content-records/generate-embedding",
    returns=lambda: models.ManagedContentRecordsGenerateEmbeddingResponse,
    required=("id",),
)
_SEARCH: Operation[models.ManagedContentRecordsSearchResponse] = Operation(
    "managed_content_records.search",
    "POST",
    "/managed-content-records/search",
    returns=lambda: models.ManagedContentRecordsSearchResponse,
    required=("query",),
)
_CREATE: Operation[models.ManagedContentRecord] = Operation(
    "managed_content_records.create",
    "POST",
    "/managed-content-record",
    returns=lambda: models.ManagedContentRecord,
    types={
        "attachments": lambda: list[shared.TypeNameAndSecureName],
        "blocks": lambda: list[models.ManagedContentRecordBlock],
        "publicRead": bool,
        "files": lambda: list[str],
        "tags": lambda: list[str],
        "embedding": lambda: list[int | float],
        "forInternalUse": bool,
        "allowUnauthenticatedAccess": bool,
    },
    required=("title", "textContent"),
)
_CREATE_MANY: Operation[models.ManagedContentRecordBatch] = Operation(
    "managed_content_records.create_many",
    "POST",
    "/managed-content-records",
    returns=lambda: models.ManagedContentRecordBatch,
    types={"create": lambda: list[models.ManagedContentRecordCreate]},
    required=("create",),
)
_UPDATE: Operation[models.ManagedContentRecord] = Operation(
    "managed_content_records.update",
    "PATCH",
    "/managed-content-record/{id}",
    returns=lambda: models.ManagedContentRecord,
    types={"updates": lambda: models.ManagedContentRecordUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_GET: Operation[models.ManagedContentRecord] = Operation(
    "managed_content_records.get",
    "GET",
    "/managed-content-record/{id}",
    returns=lambda: models.ManagedContentRecord,
    types={"filter": lambda: dict[str, Any]},
)
_LIST: Operation[list[models.ManagedContentRecord]] = Operation(
    "managed_content_records.list",
    "GET",
    "/managed-content-records",
    returns=lambda: list[models.ManagedContentRecord],
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
    "managed_content_records.delete",
    "DELETE",
    "/managed-content-record/{id}",
    answer="empty",
    returns=lambda: None,
)


class ManagedContentRecords(Resource):
    """ManagedContentRecords, called synchronously."""

    def load_unauthenticated(self, *, id: str) -> models.ManagedContentRecordsLoadUnauthenticatedResponse:
        """For accessing content which is available without authentication.

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/managed-content-records/load-unauthenticated`, public: needs no credentials. Raises:
        `APIError`. Source: tellescope.txt:13621-13626.
        """
        return self._send(_LOAD_UNAUTHENTICATED, query={"id": id})

    def update_indexes(
        self, *, updates: Sequence[shared.IndexUpdate | shared_dicts.IndexUpdate | Mapping[str, Any]]
    ) -> Any:
        """Update Indexes.

        Updates indexes for a number of managed content records to adjust the default sorting

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `PATCH /v1/managed-content-records/update-indexes`. Raises: `APIError`. Source:
        tellescope.txt:13627-13638.
        """
        return self._send(_UPDATE_INDEXES, body={"updates": updates})

    def generate_embedding(self, *, id: str) -> models.ManagedContentRecordsGenerateEmbeddingResponse:
        """managed content records: generate embedding.

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/managed-content-records/generate-embedding`. Raises: `APIError`. Source:
        tellescope.txt:13639-13643.
        """
        return self._send(_GENERATE_EMBEDDING, body={"id": id})

    def search(
        self, *, query: str, type: Literal["enduser", "internal"] | str | Unset = UNSET
    ) -> models.ManagedContentRecordsSearchResponse:
        """Search content using AI integration.

        Args:
            type: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/managed-content-records/search`. Raises: `APIError`. Source: tellescope.txt:13644-13650.
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
        type: Literal["Article", "PDF", "Video"] | str | Unset = UNSET,
        enduser_id: str | Unset = UNSET,
        assignment_type: Literal["All", "By Tags", "Manual", "Individual"] | str | Unset = UNSET,
        attachments: (
            Sequence[shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        blocks: (
            Sequence[models.ManagedContentRecordBlock | dicts.ManagedContentRecordBlock | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        header_photo: str | Unset = UNSET,
        public_read: bool | Unset = UNSET,
        mode: Literal["richtext", "html"] | str | Unset = UNSET,
        files: Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        embedding_type: Literal["text-embedding-ada-002"] | str | Unset = UNSET,
        embedding: Sequence[float] | Unset = UNSET,
        for_internal_use: bool | Unset = UNSET,
        allow_unauthenticated_access: bool | Unset = UNSET,
    ) -> models.ManagedContentRecord:
        """Create ManagedContentRecord.

        Creates a new ManagedContentRecord

        Args:
            type: not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            assignment_type: not on the page: @tellescope/schema 1.174.0
            mode: not on the page: @tellescope/schema 1.174.0
            embedding_type: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/managed-content-record`. Raises: `APIError`. Source: tellescope.txt:13651-13696.
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
        self, *, create: Sequence[models.ManagedContentRecordCreate | dicts.ManagedContentRecordCreate]
    ) -> models.ManagedContentRecordBatch:
        """Create ManagedContentRecords.

        Creates new ManagedContentRecords

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/managed-content-records`. Raises: `APIError`. Source: tellescope.txt:13697-13746.
        """
        return self._send(_CREATE_MANY, body={"create": create})

    def update(
        self,
        id: str,
        *,
        updates: models.ManagedContentRecordUpdates | dicts.ManagedContentRecordUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.ManagedContentRecord:
        """Update ManagedContentRecord.

        Updates ManagedContentRecord fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/managed-content-record/:id`. Raises: `APIError`. Source: tellescope.txt:13747-13796.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.ManagedContentRecord:
        """Get ManagedContentRecord.

        Get an ManagedContentRecord

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/managed-content-record/:id`. Raises: `APIError`. Source: tellescope.txt:13797-13803.
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
    ) -> Pages[models.ManagedContentRecord]:
        """Get ManagedContentRecords.

        Get a page of ManagedContentRecords

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/managed-content-records`. Raises: `APIError`. Source: tellescope.txt:13804-13814.
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

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/managed-content-record/:id`. Raises: `APIError`. Source: tellescope.txt:13815-13819.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncManagedContentRecords(AsyncResource):
    """ManagedContentRecords, called from asynchronous code."""

    async def load_unauthenticated(
        self, *, id: str
    ) -> models.ManagedContentRecordsLoadUnauthenticatedResponse:
        """For accessing content which is available without authentication.

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `GET /v1/managed-content-records/load-unauthenticated`, public: needs no credentials. Raises:
        `APIError`. Source: tellescope.txt:13621-13626.
        """
        return await self._send(_LOAD_UNAUTHENTICATED, query={"id": id})

    async def update_indexes(
        self, *, updates: Sequence[shared.IndexUpdate | shared_dicts.IndexUpdate | Mapping[str, Any]]
    ) -> Any:
        """Update Indexes.

        Updates indexes for a number of managed content records to adjust the default sorting

        Returns: any JSON value, or None; the documentation does not describe the answer.
        `PATCH /v1/managed-content-records/update-indexes`. Raises: `APIError`. Source:
        tellescope.txt:13627-13638.
        """
        return await self._send(_UPDATE_INDEXES, body={"updates": updates})

    async def generate_embedding(self, *, id: str) -> models.ManagedContentRecordsGenerateEmbeddingResponse:
        """managed content records: generate embedding.

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/managed-content-records/generate-embedding`. Raises: `APIError`. Source:
        tellescope.txt:13639-13643.
        """
        return await self._send(_GENERATE_EMBEDDING, body={"id": id})

    async def search(
        self, *, query: str, type: Literal["enduser", "internal"] | str | Unset = UNSET
    ) -> models.ManagedContentRecordsSearchResponse:
        """Search content using AI integration.

        Args:
            type: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/managed-content-records/search`. Raises: `APIError`. Source: tellescope.txt:13644-13650.
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
        type: Literal["Article", "PDF", "Video"] | str | Unset = UNSET,
        enduser_id: str | Unset = UNSET,
        assignment_type: Literal["All", "By Tags", "Manual", "Individual"] | str | Unset = UNSET,
        attachments: (
            Sequence[shared.TypeNameAndSecureName | shared_dicts.TypeNameAndSecureName | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        blocks: (
            Sequence[models.ManagedContentRecordBlock | dicts.ManagedContentRecordBlock | Mapping[str, Any]]
            | Unset
        ) = UNSET,
        header_photo: str | Unset = UNSET,
        public_read: bool | Unset = UNSET,
        mode: Literal["richtext", "html"] | str | Unset = UNSET,
        files: Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        embedding_type: Literal["text-embedding-ada-002"] | str | Unset = UNSET,
        embedding: Sequence[float] | Unset = UNSET,
        for_internal_use: bool | Unset = UNSET,
        allow_unauthenticated_access: bool | Unset = UNSET,
    ) -> models.ManagedContentRecord:
        """Create ManagedContentRecord.

        Creates a new ManagedContentRecord

        Args:
            type: not on the page: @tellescope/schema 1.174.0
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
            assignment_type: not on the page: @tellescope/schema 1.174.0
            mode: not on the page: @tellescope/schema 1.174.0
            embedding_type: not on the page: @tellescope/schema 1.174.0
        Returns: the answer (derived: the page shows no fields of the answer).
        `POST /v1/managed-content-record`. Raises: `APIError`. Source: tellescope.txt:13651-13696.
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
        self, *, create: Sequence[models.ManagedContentRecordCreate | dicts.ManagedContentRecordCreate]
    ) -> models.ManagedContentRecordBatch:
        """Create ManagedContentRecords.

        Creates new ManagedContentRecords

        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/managed-content-records`. Raises: `APIError`. Source: tellescope.txt:13697-13746.
        """
        return await self._send(_CREATE_MANY, body={"create": create})

    async def update(
        self,
        id: str,
        *,
        updates: models.ManagedContentRecordUpdates | dicts.ManagedContentRecordUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.ManagedContentRecord:
        """Update ManagedContentRecord.

        Updates ManagedContentRecord fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/managed-content-record/:id`. Raises: `APIError`. Source: tellescope.txt:13747-13796.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.ManagedContentRecord:
        """Get ManagedContentRecord.

        Get an ManagedContentRecord

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/managed-content-record/:id`. Raises: `APIError`. Source: tellescope.txt:13797-13803.
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
    ) -> AsyncPages[models.ManagedContentRecord]:
        """Get ManagedContentRecords.

        Get a page of ManagedContentRecords

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/managed-content-records`. Raises: `APIError`. Source: tellescope.txt:13804-13814.
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

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/managed-content-record/:id`. Raises: `APIError`. Source: tellescope.txt:13815-13819.
        """
        return await self._send(_DELETE, path={"id": id})
