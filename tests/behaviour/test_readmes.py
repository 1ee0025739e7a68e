"""The examples that READMEs show run as they are written, against a server on loopback."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from typing import Any

import pytest
from loopback import Loopback, Recorded, Reply

ROOT = Path(__file__).parents[2]
READMES = ["README.md", "generated/tellescope/README.md", "generated/cobalt/README.md"]
EXAMPLES = [
    pytest.param(readme, code, id=f"{readme}-{number}")
    for readme in READMES
    for number, code in enumerate(
        re.findall(r"```python\n(.*?)```", (ROOT / readme).read_text(encoding="utf-8"), re.DOTALL), 1
    )
]
RECORD = {"id": "60398b0231a295e64f084fd9", "createdAt": "2024-12-21T20:04:47.235Z", "fname": "Ada"}


def answer(request: Recorded) -> Reply:
    """A server that knows endusers, and answers everything else with a record."""
    if request.method == "GET" and request.path.endswith("/endusers"):
        return Reply(json=[RECORD, {**RECORD, "id": "60398b0231a295e64f084fda"}])
    return Reply(json={**RECORD, "success": True, "job_id": 12345})


@pytest.mark.parametrize(("readme", "code"), EXAMPLES)
def test_an_example_runs(
    readme: str,
    code: str,
    loopback: Loopback,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    loopback.answer = answer
    for package in ("tellescope_client", "cobalt_client"):
        configuration = importlib.import_module(f"{package}.conventions").CONFIGURATION
        for name in configuration.servers:
            monkeypatch.setitem(configuration.servers, name, loopback.url)
    scope: dict[str, Any] = {"__name__": "example"}
    exec(compile(code, f"{readme} example", "exec"), scope)  # noqa: S102
    if "endusers.list" in code:
        assert capsys.readouterr().out.count("2024-12-21 20:04:47.235000+00:00") == 2
        assert [request.method for request in loopback.requests] == ["POST", "PATCH", "GET"]
