"""A small API, written as the generator writes one."""

# ruff: noqa: A002, S105
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any, Literal

import httpx2
from pydantic import Field
from typing_extensions import deprecated

from clientwright.runtime.client import AsyncClient, Client, Configuration, Credential
from clientwright.runtime.constraints import Length, UniqueAcross
from clientwright.runtime.files import AsyncFileTransfers, FileTransfer, FileTransfers
from clientwright.runtime.lazy import lazy_attribute
from clientwright.runtime.model import Model
from clientwright.runtime.operation import Annotation, Operation
from clientwright.runtime.pages import AsyncPages, Pages
from clientwright.runtime.pagination import LastRecordPagination
from clientwright.runtime.resource import AsyncResource, Resource
from clientwright.runtime.types import ObjectId
from clientwright.runtime.unset import UNSET, Unset

SECRET = "sk-0123456789"
ID = "60398b0231a295e64f084fd9"


class Mail(Model):
    """One shape of an event."""

    template_id: Annotated[ObjectId | None, Field(alias="templateId")] = None
    subject: str | None = None
    kind: Literal["mail", "letter"] | None = None


class Call(Model):
    """Another shape of an event."""

    number: str | None = None
    send_at: Annotated[datetime | None, Field(alias="sendAt")] = None


class Thing(Model):
    """A record."""

    id: str | None = None
    created_at: Annotated[datetime | None, Field(alias="createdAt")] = None
    fname: str | None = None
    height: float | None = None
    active: bool | None = None
    tags: builtins.list[str] | None = None
    event: Mail | Call | None = None
    events: builtins.list[Mail | Call] | None = None
    parent: Thing | None = None
    by_name: Annotated[dict[str, Mail] | None, Field(alias="byName")] = None
    assigned_to: Annotated[str | None, Field(alias="Assigned To")] = None
    state: Literal["open", "closed"] | str | None = None


SECURITY = (("api_key",), ("auth_token",))
PAGINATION = LastRecordPagination(
    position="lastId", limit="limit", record_key="id", default_limit=3, maximum_limit=1000
)
_TYPES: dict[str, Annotation | type] = {
    "createdAt": lambda: datetime,
    "event": lambda: Mail | Call,
    "events": lambda: list[Mail | Call],
    "parent": lambda: Thing,
    "ownerId": lambda: ObjectId,
    "byName": lambda: Mapping[str, Mail],
    "note": Any,
}
CREATE: Operation[Thing] = Operation(
    "things.create",
    "POST",
    "/thing",
    security=SECURITY,
    body="json",
    answer="json",
    returns=lambda: Thing,
    types=_TYPES,
    checks=lambda: (Length("fname", "fname must be at most 20 characters", maximum=20),),
)
CREATE_MANY: Operation[Any] = Operation(
    "things.create_many",
    "POST",
    "/things",
    security=SECURITY,
    body="json",
    types={"create": lambda: list[Thing]},
    checks=lambda: (UniqueAcross("create", ("fname",), "fname is unique"),),
)
GET: Operation[Thing] = Operation(
    "things.get",
    "GET",
    "/thing/{id}",
    security=SECURITY,
    answer="json",
    returns=lambda: Thing,
    types={"filter": lambda: dict[str, Any]},
)
LIST: Operation[list[Thing]] = Operation(
    "things.list",
    "GET",
    "/things",
    security=SECURITY,
    answer="json",
    returns=lambda: list[Thing],
    pagination=PAGINATION,
    types={
        "limit": int,
        "sort": lambda: Literal["oldFirst", "newFirst"],
        "ids": lambda: list[str],
        "from": lambda: datetime,
        "active": bool,
    },
)
UPDATE: Operation[Thing] = Operation(
    "things.update",
    "PATCH",
    "/thing/{id}",
    security=SECURITY,
    body="json",
    answer="json",
    returns=lambda: Thing,
    types={"updates": lambda: Thing},
)
DELETE: Operation[None] = Operation(
    "things.delete", "DELETE", "/thing/{id}", security=SECURITY, answer="empty", returns=lambda: None
)
REMOVE: Operation[Any] = Operation(
    "things.remove",
    "DELETE",
    "/thing/{id}/parts",
    security=SECURITY,
    body="json",
    types={"parts": lambda: list[str]},
)
STATUS: Operation[Any] = Operation("things.status", "GET", "/status", security=())
REPORT: Operation[bytes] = Operation(
    "things.report", "GET", "/report", security=SECURITY, answer="binary", returns=lambda: bytes
)
ACT: Operation[Any] = Operation(
    "things.act",
    "POST",
    "/act",
    security=(("client_id", "client_secret"),),
    body="json",
    types={"isUrgent": lambda: Literal["true", "false"]},
)
OLD: Operation[Any] = Operation("things.old", "GET", "/old", security=SECURITY)


class Things(Resource):
    def create(
        self,
        *,
        fname: str | Unset | None = UNSET,
        created_at: datetime | str | Unset = UNSET,
        event: Mail | Call | Mapping[str, Any] | Unset = UNSET,
        events: Sequence[Mail | Call | Mapping[str, Any]] | Unset = UNSET,
        parent: Thing | Mapping[str, Any] | Unset = UNSET,
        owner_id: str | Unset = UNSET,
        note: Any = UNSET,
    ) -> Thing:
        return self._send(
            CREATE,
            body={
                "fname": fname,
                "createdAt": created_at,
                "event": event,
                "events": events,
                "parent": parent,
                "ownerId": owner_id,
                "note": note,
            },
        )

    def create_many(self, *, create: Sequence[Thing | Mapping[str, Any]]) -> Any:
        return self._send(CREATE_MANY, body={"create": create})

    def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> Thing:
        return self._send(GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: Literal["oldFirst", "newFirst"] | Unset = UNSET,
        ids: Sequence[str] | Unset = UNSET,
        from_: datetime | Unset = UNSET,
        active: bool | Unset | None = UNSET,
    ) -> Pages[Thing]:
        query = {"lastId": last_id, "limit": limit, "sort": sort, "ids": ids, "from": from_, "active": active}
        return self._paginate(LIST, query=query)

    def update(self, id: str, *, updates: Thing | Mapping[str, Any]) -> Thing:
        return self._send(UPDATE, path={"id": id}, body={"updates": updates})

    def delete(self, id: str) -> None:
        return self._send(DELETE, path={"id": id})

    def remove(self, id: str, *, parts: Sequence[str] | Unset = UNSET) -> Any:
        return self._send(REMOVE, path={"id": id}, body={"parts": parts})

    def status(self) -> Any:
        return self._send(STATUS)

    def report(self) -> bytes:
        return self._send(REPORT)

    def act(self, *, is_urgent: Literal["true", "false"] | bool | Unset = UNSET) -> Any:
        return self._send(ACT, body={"isUrgent": is_urgent})

    @deprecated("There is a newer one.")
    def old(self) -> Any:
        return self._send(OLD)


class AsyncThings(AsyncResource):
    async def create(
        self,
        *,
        fname: str | Unset | None = UNSET,
        created_at: datetime | str | Unset = UNSET,
        event: Mail | Call | Mapping[str, Any] | Unset = UNSET,
        events: Sequence[Mail | Call | Mapping[str, Any]] | Unset = UNSET,
        parent: Thing | Mapping[str, Any] | Unset = UNSET,
        owner_id: str | Unset = UNSET,
        note: Any = UNSET,
    ) -> Thing:
        return await self._send(
            CREATE,
            body={
                "fname": fname,
                "createdAt": created_at,
                "event": event,
                "events": events,
                "parent": parent,
                "ownerId": owner_id,
                "note": note,
            },
        )

    async def create_many(self, *, create: Sequence[Thing | Mapping[str, Any]]) -> Any:
        return await self._send(CREATE_MANY, body={"create": create})

    async def get(self, id: str, *, filter: Mapping[str, Any] | Unset = UNSET) -> Thing:
        return await self._send(GET, path={"id": id}, query={"filter": filter})

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: Literal["oldFirst", "newFirst"] | Unset = UNSET,
        ids: Sequence[str] | Unset = UNSET,
        from_: datetime | Unset = UNSET,
        active: bool | Unset | None = UNSET,
    ) -> AsyncPages[Thing]:
        query = {"lastId": last_id, "limit": limit, "sort": sort, "ids": ids, "from": from_, "active": active}
        return self._paginate(LIST, query=query)

    async def update(self, id: str, *, updates: Thing | Mapping[str, Any]) -> Thing:
        return await self._send(UPDATE, path={"id": id}, body={"updates": updates})

    async def delete(self, id: str) -> None:
        return await self._send(DELETE, path={"id": id})

    async def remove(self, id: str, *, parts: Sequence[str] | Unset = UNSET) -> Any:
        return await self._send(REMOVE, path={"id": id}, body={"parts": parts})

    async def status(self) -> Any:
        return await self._send(STATUS)

    async def report(self) -> bytes:
        return await self._send(REPORT)

    async def act(self, *, is_urgent: Literal["true", "false"] | bool | Unset = UNSET) -> Any:
        return await self._send(ACT, body={"isUrgent": is_urgent})

    @deprecated("There is a newer one.")
    async def old(self) -> Any:
        return await self._send(OLD)


class File(Model):
    """An uploaded file."""

    id: str | None = None
    secure_name: Annotated[str | None, Field(alias="secureName")] = None


TRANSFER = FileTransfer(
    prepare=Operation(
        "files.prepare", "POST", "/prepare-file-upload", security=SECURITY, body="json", types={"size": float}
    ),
    confirm=Operation("files.confirm", "POST", "/files/confirm-upload", security=SECURITY, body="json"),
    link=Operation("files.link", "GET", "/file-download-URL", security=SECURITY),
    link_parameter="secureName",
    record=File,
    parameters={"enduser_id": "enduserId"},
    maximum_bytes=1_000_000,
)


class Files(FileTransfers[File]):
    _transfer = TRANSFER


class AsyncFiles(AsyncFileTransfers[File]):
    _transfer = TRANSFER


CONFIGURATION = Configuration(
    title="Sample",
    package="sample-client",
    version="1.2.3",
    servers={"production": "https://api.example.com/v1", "staging": "https://staging.example.com/v1"},
    query_style="brackets",
    credentials=(
        Credential("api_key", header="Authorization", format="API_KEY {}", env="SAMPLE_API_KEY"),
        Credential("auth_token", header="Authorization", format="Bearer {}", env="SAMPLE_AUTH_TOKEN"),
        Credential("client_id", header="client_id", env="SAMPLE_CLIENT_ID"),
        Credential("client_secret", header="client_secret", env="SAMPLE_CLIENT_SECRET"),
    ),
)


class Sample(Client):
    """The client that waits."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        environment: Literal["production", "staging"] = "production",
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = 5.0,
        max_retries: int = 2,
        strict: bool = False,
        http_client: httpx2.Client | None = None,
    ) -> None:
        super().__init__(
            CONFIGURATION,
            credentials={
                "api_key": api_key,
                "auth_token": auth_token,
                "client_id": client_id,
                "client_secret": client_secret,
            },
            environment=environment,
            base_url=base_url,
            http_client=http_client,
            timeout=timeout,
            max_retries=max_retries,
            strict=strict,
        )

    @lazy_attribute
    def things(self) -> Things:
        return Things(self)

    @lazy_attribute
    def files(self) -> Files:
        return Files(self)


class AsyncSample(AsyncClient):
    """The client that awaits."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        environment: Literal["production", "staging"] = "production",
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = 5.0,
        max_retries: int = 2,
        strict: bool = False,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            CONFIGURATION,
            credentials={
                "api_key": api_key,
                "auth_token": auth_token,
                "client_id": client_id,
                "client_secret": client_secret,
            },
            environment=environment,
            base_url=base_url,
            http_client=http_client,
            timeout=timeout,
            max_retries=max_retries,
            strict=strict,
        )

    @lazy_attribute
    def things(self) -> AsyncThings:
        return AsyncThings(self)

    @lazy_attribute
    def files(self) -> AsyncFiles:
        return AsyncFiles(self)
