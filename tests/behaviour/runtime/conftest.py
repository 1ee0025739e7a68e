from __future__ import annotations

import pytest
from asking import Ask
from loopback import Loopback


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest, loopback: Loopback) -> Ask:
    return Ask(request.param, loopback)


@pytest.fixture(autouse=True)
def _no_credentials_around(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "AUTH_TOKEN", "CLIENT_ID", "CLIENT_SECRET"):
        monkeypatch.delenv(f"SAMPLE_{name}", raising=False)
