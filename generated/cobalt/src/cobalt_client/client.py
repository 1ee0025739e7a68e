"""The clients: one object, one connection pool, every resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

import httpx2

from ._runtime.client import AsyncClient, Client
from ._runtime.configuration import CallOptions
from ._runtime.lazy import lazy_attribute
from .conventions import CONFIGURATION

if TYPE_CHECKING:
    from .endpoints.telephone_encounters import AsyncTelephoneEncounters, TelephoneEncounters

Environment = Literal["default"]
"""The servers that the documentation names."""


class Cobalt(Client):
    """The Cobalt API.

    Credentials that are not given are read from the environment when a call first needs them.
    Safe to share among threads; close it, or use it as a context manager.

    Args:
        client_id: `COBALT_CLIENT_ID` in the environment.
        client_secret: `COBALT_CLIENT_SECRET` in the environment.
        access_token: `COBALT_ACCESS_TOKEN` in the environment.
        environment: which of the documented servers to call.
        base_url: another server.
        timeout: seconds for each request, or an `httpx2.Timeout`.
        total_timeout: seconds for a whole call, with its repetitions and the waits between them.
        max_retries: how often a call that is safe to repeat is tried again; 2 by default.
        retry_policy: which answers are tried again, and after how long.
        retry_writes: also repeat calls that the server may have carried out already.
        throttle: spaces out the calls of all clients that share it.
        strict: raise `ResponseError` for an answer that is not of the documented shape.
        headers: sent with each request.
        http_client: your own connection pool; you close it.
    """

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        access_token: str | None = None,
        environment: Environment = "default",
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        super().__init__(
            CONFIGURATION,
            credentials={
                "client_id": client_id,
                "client_secret": client_secret,
                "access_token": access_token,
            },
            environment=environment,
            base_url=base_url,
            http_client=http_client,
            **options,
        )

    @lazy_attribute
    def telephone_encounters(self) -> TelephoneEncounters:
        from .endpoints.telephone_encounters import TelephoneEncounters

        return TelephoneEncounters(self)


class AsyncCobalt(AsyncClient):
    """The Cobalt API, for asynchronous code.

    Credentials that are not given are read from the environment when a call first needs them.
    Safe to share among tasks; close it, or use it as a context manager.

    Args:
        client_id: `COBALT_CLIENT_ID` in the environment.
        client_secret: `COBALT_CLIENT_SECRET` in the environment.
        access_token: `COBALT_ACCESS_TOKEN` in the environment.
        environment: which of the documented servers to call.
        base_url: another server.
        timeout: seconds for each request, or an `httpx2.Timeout`.
        total_timeout: seconds for a whole call, with its repetitions and the waits between them.
        max_retries: how often a call that is safe to repeat is tried again; 2 by default.
        retry_policy: which answers are tried again, and after how long.
        retry_writes: also repeat calls that the server may have carried out already.
        throttle: spaces out the calls of all clients that share it.
        strict: raise `ResponseError` for an answer that is not of the documented shape.
        headers: sent with each request.
        http_client: your own connection pool; you close it.
    """

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        access_token: str | None = None,
        environment: Environment = "default",
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        super().__init__(
            CONFIGURATION,
            credentials={
                "client_id": client_id,
                "client_secret": client_secret,
                "access_token": access_token,
            },
            environment=environment,
            base_url=base_url,
            http_client=http_client,
            **options,
        )

    @lazy_attribute
    def telephone_encounters(self) -> AsyncTelephoneEncounters:
        from .endpoints.telephone_encounters import AsyncTelephoneEncounters

        return AsyncTelephoneEncounters(self)
