"""Files.

Source: tellescope.txt:11103-11195.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.files import AsyncFileTransfers, FileTransfer, FileTransfers
from .._runtime.lazy import LazyModule
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPages, Pages
from .._runtime.unset import UNSET, Unset
from ..conventions import PAGINATION

if TYPE_CHECKING:
    from ..dicts import files as dicts
    from ..dicts import shared as shared_dicts
    from ..models import files as models
    from ..models import shared
else:
    dicts = LazyModule("..dicts.files", __package__)
    shared_dicts = LazyModule("..dicts.shared", __package__)
    models = LazyModule("..models.files", __package__)
    shared = LazyModule("..models.shared", __package__)

_PREPARE_FILE_UPLOAD: Operation[models.PreparedUpload] = Operation(
    "files.prepare_file_upload",
    "POST",
    "/prepare-file-upload",
    returns=lambda: models.PreparedUpload,
    types={"size": float, "publicRead": bool, "isCalledOut": bool},
    required=("name", "size", "type"),
)
_FILE_DOWNLOAD_URL: Operation[models.DownloadLink] = Operation(
    "files.file_download_url",
    "GET",
    "/file-download-URL",
    returns=lambda: models.DownloadLink,
    types={"preferInBrowser": bool},
    required=("secureName",),
)
_OCR: Operation[models.FileResponse] = Operation(
    "files.ocr", "POST", "/files/ocr", returns=lambda: models.FileResponse, required=("id", "type")
)
_CONFIRM_UPLOAD: Operation[Any] = Operation(
    "files.confirm_upload", "POST", "/files/confirm-upload", required=("id",)
)
_SEND_FAX: Operation[Any] = Operation(
    "files.send_fax", "POST", "/files/send-fax", required=("id", "recipientFaxNumber")
)
_GET: Operation[models.File] = Operation(
    "files.get", "GET", "/file/{id}", returns=lambda: models.File, types={"filter": lambda: dict[str, Any]}
)
_LIST: Operation[list[models.File]] = Operation(
    "files.list",
    "GET",
    "/files",
    returns=lambda: list[models.File],
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
_UPDATE: Operation[models.File] = Operation(
    "files.update",
    "PATCH",
    "/file/{id}",
    returns=lambda: models.File,
    types={"updates": lambda: models.FileUpdates, "options": lambda: shared.UpdateOptions},
    required=("updates",),
)
_DELETE: Operation[None] = Operation(
    "files.delete", "DELETE", "/file/{id}", answer="empty", returns=lambda: None
)


class Files(FileTransfers[models.File]):
    """Files, called synchronously."""

    _transfer = FileTransfer(
        prepare=_PREPARE_FILE_UPLOAD,
        confirm=_CONFIRM_UPLOAD,
        link=_FILE_DOWNLOAD_URL,
        link_parameter="secureName",
        record=models.File,
        parameters={
            "name": "name",
            "size": "size",
            "type": "type",
            "public_read": "publicRead",
            "is_called_out": "isCalledOut",
            "public_name": "publicName",
            "enduser_id": "enduserId",
            "source": "source",
            "external_id": "externalId",
        },
        maximum_bytes=1_000_000_000,
    )

    def prepare_file_upload(
        self,
        *,
        name: str,
        size: float,
        type: str,
        public_read: bool | Unset = UNSET,
        is_called_out: bool | Unset = UNSET,
        public_name: str | Unset = UNSET,
        enduser_id: str | Unset = UNSET,
        source: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
    ) -> models.PreparedUpload:
        """Prepare File Upload.

        Generates an upload link for a file, storing metadata as a File record.

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/prepare-file-upload`. Raises: `APIError`. Source: tellescope.txt:11104-11118.
        """
        return self._send(
            _PREPARE_FILE_UPLOAD,
            body={
                "name": name,
                "size": size,
                "type": type,
                "publicRead": public_read,
                "isCalledOut": is_called_out,
                "publicName": public_name,
                "enduserId": enduser_id,
                "source": source,
                "externalId": external_id,
            },
        )

    def file_download_url(
        self, *, secure_name: str, prefer_in_browser: bool | Unset = UNSET
    ) -> models.DownloadLink:
        """Generate File Download.

        Generates a temporary download link for a file (which expires in no more than 7 days).

        Returns: the answer (known from elsewhere, not from the page).
        `GET /v1/file-download-URL`. Raises: `APIError`. Source: tellescope.txt:11119-11126.
        """
        return self._send(
            _FILE_DOWNLOAD_URL, query={"secureName": secure_name, "preferInBrowser": prefer_in_browser}
        )

    def ocr(self, *, id: str, type: str) -> models.FileResponse:
        """Run OCR (Docsumo).

        Runs optical character recognition on a document (currently Docsumo when integrated)

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/files/ocr`. Raises: `APIError`. Source: tellescope.txt:11127-11134.
        """
        return self._send(_OCR, body={"id": id, "type": type})

    def confirm_upload(self, *, id: str) -> Any:
        """Confirm File Upload.

        Triggers file create side effects / webhooks to be called after client-side upload is complete

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/files/confirm-upload`. Raises: `APIError`. Source: tellescope.txt:11135-11141.
        """
        return self._send(_CONFIRM_UPLOAD, body={"id": id})

    def send_fax(self, *, id: str, recipient_fax_number: str) -> Any:
        """Send Fax (via mFax integration).

        Sends a fax via mFax to the destination number

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/files/send-fax`. Raises: `APIError`. Source: tellescope.txt:11142-11149.
        """
        return self._send(_SEND_FAX, body={"id": id, "recipientFaxNumber": recipient_fax_number})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.File:
        """Get File.

        Get an File

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/file/:id`. Raises: `APIError`. Source: tellescope.txt:11150-11156.
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
    ) -> Pages[models.File]:
        """Get Files.

        Get a page of Files

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/files`. Raises: `APIError`. Source: tellescope.txt:11157-11167.
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

    def update(
        self,
        id: str,
        *,
        updates: models.FileUpdates | dicts.FileUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.File:
        """Update File.

        Updates File fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/file/:id`. Raises: `APIError`. Source: tellescope.txt:11168-11190.
        """
        return self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    def delete(self, id: str) -> None:
        """Delete File.

        Delete one File

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/file/:id`. Raises: `APIError`. Source: tellescope.txt:11191-11195.
        """
        return self._send(_DELETE, path={"id": id})


class AsyncFiles(AsyncFileTransfers[models.File]):
    """Files, called from asynchronous code."""

    _transfer = FileTransfer(
        prepare=_PREPARE_FILE_UPLOAD,
        confirm=_CONFIRM_UPLOAD,
        link=_FILE_DOWNLOAD_URL,
        link_parameter="secureName",
        record=models.File,
        parameters={
            "name": "name",
            "size": "size",
            "type": "type",
            "public_read": "publicRead",
            "is_called_out": "isCalledOut",
            "public_name": "publicName",
            "enduser_id": "enduserId",
            "source": "source",
            "external_id": "externalId",
        },
        maximum_bytes=1_000_000_000,
    )

    async def prepare_file_upload(
        self,
        *,
        name: str,
        size: float,
        type: str,
        public_read: bool | Unset = UNSET,
        is_called_out: bool | Unset = UNSET,
        public_name: str | Unset = UNSET,
        enduser_id: str | Unset = UNSET,
        source: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
    ) -> models.PreparedUpload:
        """Prepare File Upload.

        Generates an upload link for a file, storing metadata as a File record.

        Args:
            enduser_id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (known from elsewhere, not from the page).
        `POST /v1/prepare-file-upload`. Raises: `APIError`. Source: tellescope.txt:11104-11118.
        """
        return await self._send(
            _PREPARE_FILE_UPLOAD,
            body={
                "name": name,
                "size": size,
                "type": type,
                "publicRead": public_read,
                "isCalledOut": is_called_out,
                "publicName": public_name,
                "enduserId": enduser_id,
                "source": source,
                "externalId": external_id,
            },
        )

    async def file_download_url(
        self, *, secure_name: str, prefer_in_browser: bool | Unset = UNSET
    ) -> models.DownloadLink:
        """Generate File Download.

        Generates a temporary download link for a file (which expires in no more than 7 days).

        Returns: the answer (known from elsewhere, not from the page).
        `GET /v1/file-download-URL`. Raises: `APIError`. Source: tellescope.txt:11119-11126.
        """
        return await self._send(
            _FILE_DOWNLOAD_URL, query={"secureName": secure_name, "preferInBrowser": prefer_in_browser}
        )

    async def ocr(self, *, id: str, type: str) -> models.FileResponse:
        """Run OCR (Docsumo).

        Runs optical character recognition on a document (currently Docsumo when integrated)

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: the answer (not on the page: @tellescope/schema 1.174.0).
        `POST /v1/files/ocr`. Raises: `APIError`. Source: tellescope.txt:11127-11134.
        """
        return await self._send(_OCR, body={"id": id, "type": type})

    async def confirm_upload(self, *, id: str) -> Any:
        """Confirm File Upload.

        Triggers file create side effects / webhooks to be called after client-side upload is complete

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/files/confirm-upload`. Raises: `APIError`. Source: tellescope.txt:11135-11141.
        """
        return await self._send(_CONFIRM_UPLOAD, body={"id": id})

    async def send_fax(self, *, id: str, recipient_fax_number: str) -> Any:
        """Send Fax (via mFax integration).

        Sends a fax via mFax to the destination number

        Args:
            id: object-id, not on the page: @tellescope/schema 1.174.0
        Returns: any JSON value, or None; the documentation does not describe the answer.
        `POST /v1/files/send-fax`. Raises: `APIError`. Source: tellescope.txt:11142-11149.
        """
        return await self._send(_SEND_FAX, body={"id": id, "recipientFaxNumber": recipient_fax_number})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> models.File:
        """Get File.

        Get an File

        Returns: the answer (derived: the page shows no fields of the answer).
        `GET /v1/file/:id`. Raises: `APIError`. Source: tellescope.txt:11150-11156.
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
    ) -> AsyncPages[models.File]:
        """Get Files.

        Get a page of Files

        Args:
            from_: Only records created at this time or later. (date-time with an offset)
            to: Only records created at this time or earlier. (date-time with an offset)
            from_updated: Only records updated after this time. (date-time with an offset)
        Returns: records (derived: the page shows no fields of the answer).
        `GET /v1/files`. Raises: `APIError`. Source: tellescope.txt:11157-11167.
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

    async def update(
        self,
        id: str,
        *,
        updates: models.FileUpdates | dicts.FileUpdates,
        options: shared.UpdateOptions | shared_dicts.UpdateOptions | Unset = UNSET,
    ) -> models.File:
        """Update File.

        Updates File fields

        - When updating array fields, values are appended by default.
        - When updating object fields, only the given key-values pairs are overwritten by default.
        - To overwrite an array or object in an update, use { replaceObjectFields: true } in the \"options\"
          parameter

        Returns: the answer (derived: the page shows no fields of the answer).
        `PATCH /v1/file/:id`. Raises: `APIError`. Source: tellescope.txt:11168-11190.
        """
        return await self._send(_UPDATE, path={"id": id}, body={"updates": updates, "options": options})

    async def delete(self, id: str) -> None:
        """Delete File.

        Delete one File

        Returns: nothing (known from elsewhere, not from the page).
        `DELETE /v1/file/:id`. Raises: `APIError`. Source: tellescope.txt:11191-11195.
        """
        return await self._send(_DELETE, path={"id": id})
