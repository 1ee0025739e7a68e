"""`clientwright mock`: Prism takes what the Cobalt client sends, and refuses what does not fit."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from cobalt_client import AsyncCobalt, Cobalt, errors
from prism import ROOT, mocking, needed

CREDENTIALS = {"client_id": "id", "client_secret": "secret", "access_token": "token"}


@needed
def test_prism_accepts_cobalt() -> None:
    given = {"emr_appointment_id": "1", "text": "note", "is_high_priority": "true"}
    with mocking("cobalt") as url, Cobalt(base_url=url, strict=True, **CREDENTIALS) as cobalt:
        assert cobalt.telephone_encounters.add_action(**given).success is True

        async def awaited() -> bool | None:
            async with AsyncCobalt(base_url=url, strict=True, **CREDENTIALS) as asynchronous:
                return (await asynchronous.telephone_encounters.add_action(**given)).success

        assert asyncio.run(awaited()) is True
        with pytest.raises(errors.UnprocessableEntityError):
            cobalt.request(
                "POST", "/telephone-encounters/actions", json={**given, "is_high_priority": "often"}
            )


def test_without_prism_the_command_says_how_to_install_it(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "clientwright", "mock", "cobalt"],
        cwd=ROOT,
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "npm install --global @stoplight/prism-cli" in done.stderr
