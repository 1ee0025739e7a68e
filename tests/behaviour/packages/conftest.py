from __future__ import annotations

import pytest
from both_clients import SECRET, Both
from cobalt_client import AsyncCobalt, Cobalt
from loopback import Loopback
from tellescope_client import AsyncTellescope, Tellescope

COBALT = {"client_id": "cobalt-id", "client_secret": SECRET, "access_token": "cobalt-token"}
VARIABLES = (
    "TELLESCOPE_API_KEY",
    "TELLESCOPE_AUTH_TOKEN",
    *(f"COBALT_{name.upper()}" for name in COBALT),
)


@pytest.fixture(params=["sync", "async"])
def tellescope(request: pytest.FixtureRequest, loopback: Loopback) -> Both:
    return Both(request.param, (Tellescope, AsyncTellescope), loopback, api_key=SECRET)


@pytest.fixture(params=["sync", "async"])
def cobalt(request: pytest.FixtureRequest, loopback: Loopback) -> Both:
    return Both(request.param, (Cobalt, AsyncCobalt), loopback, **COBALT)


@pytest.fixture(autouse=True)
def _no_credentials_around(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
