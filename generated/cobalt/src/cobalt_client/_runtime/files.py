"""Files, which travel to and from a storage host and not through the API itself.

An upload is announced to the API, which answers with a form for the storage host; the file is sent there, and
the API is told that it has arrived. A download asks the API for a link. The storage host gets no credentials.
"""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

from collections.abc import Mapping
from contextlib import aclosing, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Generic, TypeVar, overload

from .calls import Call
from .errors import APIError
from .local_files import Progress, opened_sink, opened_source
from .model import from_wire
from .operation import Operation
from .raw import AsyncStreamedResponse, StreamedResponse
from .resource import AsyncResource, Resource, several_calls
from .types import FileContent
from .writing import to_wire

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class FileTransfer:
    """The operations behind uploads and downloads.

    `prepare` takes `name`, `size` and `type`, and answers with the storage form (`url` and `fields`) and the
    file's record; `confirm` takes the record's `id`; `link` takes `link_parameter`, and answers with a URL.
    `record` is the annotation of that record; `parameters` are the wire names of the further parameters of
    `prepare`, by Python name.
    """

    prepare: Operation[Any]
    confirm: Operation[Any]
    link: Operation[Any]
    link_parameter: str
    record: Any = Any
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])
    maximum_bytes: int | None = None

    def prepare_body(self, source: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
        """The parameters of `prepare`, by wire name."""
        return {**source, **{self.parameters.get(name, name): value for name, value in given.items()}}

    def link_arguments(self, name: str) -> dict[str, dict[str, str]]:
        """The parameters of `link`, where they belong."""
        return {"query" if self.link.body == "none" else "body": {self.link_parameter: name}}


class FileTransfers(Resource, Generic[R]):
    """A resource with uploads and downloads; R is the file's record."""

    _transfer: FileTransfer

    @several_calls
    def upload(
        self,
        file: FileContent | str,
        *,
        name: str | None = None,
        type: str | None = None,  # noqa: A002 - the word for it
        on_progress: Progress | None = None,
        **parameters: Any,
    ) -> R:
        """Sends a file and returns its record.

        `file` is a path, bytes, or a file opened in binary mode, which is sent from its beginning. `name` and
        `type` (a media type) are guessed where not given. `parameters` are further ones of the API's call.
        Raises `InvalidArgumentError` for a file that is too large, whose size cannot be told, or that bytes
        cannot be read from.
        """
        with opened_source(file, name, type, on_progress, self._transfer.maximum_bytes) as source:
            body = self._transfer.prepare_body(source.description, parameters)
            prepared = _prepared(self._send(self._transfer.prepare, body=body))
            self._client.exchange(_storage_call(prepared, source.part))
        self._send(self._transfer.confirm, body={"id": prepared.record["id"]})
        record: R = _typed_record(self._transfer, prepared)
        return record

    @overload
    def download(self, name: str, to: None = None, *, on_progress: Progress | None = None) -> bytes: ...

    @overload
    def download(
        self, name: str, to: str | Path | IO[bytes], *, on_progress: Progress | None = None
    ) -> None: ...

    @several_calls
    def download(
        self, name: str, to: str | Path | IO[bytes] | None = None, *, on_progress: Progress | None = None
    ) -> bytes | None:
        """Fetches a file, into a path or an open file, or into memory where `to` is not given.

        A path gets the whole file or is left as it was. Raises `APIConnectionError` if the file breaks off;
        before anything is sent, `InvalidArgumentError` for what cannot be written to.
        """
        with opened_sink(to, on_progress) as sink:
            answer = self._send(self._transfer.link, **self._transfer.link_arguments(name))
            with closing(self._client.exchange(_link_call(answer), stream=True)) as response:
                sink.expect(response.headers)
                for piece in StreamedResponse(response).iter_bytes():
                    sink.write(piece)
        return sink.content


class AsyncFileTransfers(AsyncResource, Generic[R]):
    """A resource with uploads and downloads, to be awaited; R is the file's record."""

    _transfer: FileTransfer

    @several_calls
    async def upload(
        self,
        file: FileContent | str,
        *,
        name: str | None = None,
        type: str | None = None,  # noqa: A002
        on_progress: Progress | None = None,
        **parameters: Any,
    ) -> R:
        """Sends a file and returns its record.

        `file` is a path, bytes, or a file opened in binary mode, which is sent from its beginning. `name` and
        `type` (a media type) are guessed where not given. `parameters` are further ones of the API's call.
        Raises `InvalidArgumentError` for a file that is too large, whose size cannot be told, or that bytes
        cannot be read from.
        """
        with opened_source(file, name, type, on_progress, self._transfer.maximum_bytes) as source:
            body = self._transfer.prepare_body(source.description, parameters)
            prepared = _prepared(await self._send(self._transfer.prepare, body=body))
            await self._client.exchange(_storage_call(prepared, source.part))
        await self._send(self._transfer.confirm, body={"id": prepared.record["id"]})
        record: R = _typed_record(self._transfer, prepared)
        return record

    @overload
    async def download(self, name: str, to: None = None, *, on_progress: Progress | None = None) -> bytes: ...

    @overload
    async def download(
        self, name: str, to: str | Path | IO[bytes], *, on_progress: Progress | None = None
    ) -> None: ...

    @several_calls
    async def download(
        self, name: str, to: str | Path | IO[bytes] | None = None, *, on_progress: Progress | None = None
    ) -> bytes | None:
        """Fetches a file, into a path or an open file, or into memory where `to` is not given.

        A path gets the whole file or is left as it was. Raises `APIConnectionError` if the file breaks off;
        before anything is sent, `InvalidArgumentError` for what cannot be written to.
        """
        with opened_sink(to, on_progress) as sink:
            answer = await self._send(self._transfer.link, **self._transfer.link_arguments(name))
            async with aclosing(await self._client.exchange(_link_call(answer), stream=True)) as response:
                sink.expect(response.headers)
                async for piece in AsyncStreamedResponse(response).iter_bytes():
                    sink.write(piece)
        return sink.content


@dataclass(frozen=True, slots=True)
class _Prepared:
    url: str
    fields: dict[str, Any]
    record: dict[str, Any]


def _prepared(answer: Any) -> _Prepared:
    """The storage form and the file's record, under whatever names the API gives them."""
    parts = _objects(to_wire(answer))
    form = next(
        (part for part in parts if _is_url(part.get("url")) and isinstance(part.get("fields"), dict)), None
    )
    record = next((part for part in parts if part is not form and "id" in part), None)
    if form is None or record is None:
        raise APIError("the API's answer holds no storage form (url and fields) or no file record (id)")
    return _Prepared(form["url"], form["fields"], record)


def _objects(answer: Any) -> list[dict[str, Any]]:
    if not isinstance(answer, dict):
        return []
    return [*(part for part in answer.values() if isinstance(part, dict)), answer]


def _is_url(value: Any) -> bool:
    return isinstance(value, str) and value.startswith(("https://", "http://"))


def _storage_call(prepared: _Prepared, part: Any) -> Call:
    """The form's own fields first and the file last, as storage hosts demand."""
    return Call("POST", prepared.url, form=prepared.fields, files={"file": part}, foreign=True)


def _link_call(answer: Any) -> Call:
    plain = to_wire(answer)
    values = plain.values() if isinstance(plain, dict) else [plain]
    url = next(filter(_is_url, values), None)
    if url is None:
        raise APIError("the API's answer holds no link to the file")
    return Call("GET", url, foreign=True)


def _typed_record(transfer: FileTransfer, prepared: _Prepared) -> Any:
    return from_wire(prepared.record, transfer.record)
