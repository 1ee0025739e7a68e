"""The examples that READMEs show run as they are written, against a server on loopback."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import importlib
import json
import logging
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from loopback import Loopback, Recorded, Reply
from shown_examples import ROOT, examples

AGENTS = ["generated/tellescope/AGENTS.md", "generated/cobalt/AGENTS.md"]
EXAMPLES = examples()
PACKAGES = ("tellescope_client", "cobalt_client")
RECORD = {"id": "60398b0231a295e64f084fd9", "createdAt": "2024-12-21T20:04:47.235Z", "fname": "Ada"}
SECRET = "webhook-secret"  # noqa: S105


def answer(url: str, request: Recorded) -> Reply:
    """A server that knows lists and files, and answers everything else with a record."""
    if request.method == "GET" and request.path.endswith(("/endusers", "/automation-steps")):
        action = {"type": "sendForm", "info": {"formId": "60398b0231a295e64f084fd9"}}
        return Reply(json=[RECORD, {**RECORD, "id": "60398b0231a295e64f084fda", "action": action}])
    if request.path.endswith("/prepare-file-upload"):
        form = {"url": f"{url}/bucket", "fields": {"key": "k"}}
        return Reply(json={"presignedUpload": form, "file": {"id": "f1", "secureName": "s1"}})
    if request.path.endswith("/file-download-URL"):
        return Reply(json={"downloadURL": f"{url}/bucket/{dict(request.query)['secureName']}", "name": "r"})
    if request.path.startswith("/bucket"):
        return Reply(body=b"of the storage host")
    return Reply(json={**RECORD, "success": True, "job_id": 12345})


@pytest.fixture
def scene(loopback: Loopback, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Loopback]:
    """The server in the vendors' place, a folder with a file, and secrets in the environment."""
    loopback.answer = lambda request: answer(loopback.url, request)
    for package in PACKAGES:
        configuration = importlib.import_module(f"{package}.conventions").CONFIGURATION
        for name in configuration.servers:
            monkeypatch.setitem(configuration.servers, name, loopback.url)
        monkeypatch.setenv(f"{package.removesuffix('_client')}_webhook_secret".upper(), SECRET)
    (tmp_path / "report.pdf").write_bytes(b"%PDF")
    monkeypatch.chdir(tmp_path)
    yield loopback
    for package in PACKAGES:
        logging.getLogger(package).setLevel(logging.NOTSET)


def run(readme: str, code: str) -> dict[str, Any]:
    scope: dict[str, Any] = {"__name__": "example"}
    exec(compile(code, f"{readme} example", "exec"), scope)  # noqa: S102
    return scope


@pytest.mark.parametrize(
    ("readme", "code"),
    [
        pytest.param(readme, code, id=f"{readme}-{number}")
        for number, (readme, code) in enumerate(EXAMPLES)
        if "webhooks" not in code
    ],
)
def test_an_example_runs(
    readme: str, code: str, scene: Loopback, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    run(readme, code)
    if readme == "README.md" and "endusers" in code:
        assert capsys.readouterr().out.count("2024-12-21 20:04:47.235000+00:00") == 2
        assert [request.method for request in scene.requests] == ["POST", "PATCH", "GET"]
    if readme == "README.md" and "automation_steps" in code:
        assert capsys.readouterr().out == "None\nsends form 60398b0231a295e64f084fd9\n"
    if " as client:" in code and "Offline" not in code:
        assert scene.requests
        assert "no answer" not in capsys.readouterr().out
    if ".upload(" in code:
        assert (tmp_path / "copy.pdf").read_bytes() == b"of the storage host"


def signed(code: str) -> tuple[bytes, dict[str, str]]:
    """A webhook of the API whose README this code stands in, with its proof."""
    if "cobalt_client" in code:
        body = json.dumps({"type": "telephone_encounter_action.created", "job_id": "1"}).encode()
        return body, {"cobalt-verification": hmac.new(SECRET.encode(), body, "sha256").hexdigest()}
    now = str(int(time.time()))
    digest = hashlib.sha256(f"14{now}{SECRET}".encode()).hexdigest()
    records = [{"id": "1"}, {"id": "4"}]
    event = {"type": "create", "records": records, "timestamp": now, "integrity": digest}
    return json.dumps(event).encode(), {}


def post(app: Any, body: bytes, headers: dict[str, str]) -> int:
    """The status with which an application answers a webhook."""
    if hasattr(app, "test_client"):
        status: int = app.test_client().post("/webhooks", data=body, headers=headers).status_code
        return status

    async def send() -> int:
        transport = httpx2.ASGITransport(app=app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://app") as http:
            return (await http.post("/webhooks", content=body, headers=headers)).status_code

    return asyncio.run(send())


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.parametrize("framework", ["starlette", "flask"])
def test_an_application_receives_webhooks(
    package: str, framework: str, scene: Loopback, capsys: pytest.CaptureFixture[str]
) -> None:
    (code,) = [
        code
        for _, code in EXAMPLES
        if "webhooks." in code and f"from {package}" in code and framework in code
    ]
    app = run(package, code)["app"]
    body, headers = signed(code)
    assert post(app, body, headers) == 204
    printed = capsys.readouterr().out
    assert "type=" in printed
    assert framework == "flask" or "of a known kind" in printed
    assert post(app, body.replace(b"1", b"2"), headers) == 400
    assert post(app, b"not JSON", headers) == 400
    assert not scene.requests


def test_examples_of_every_page_are_looked_at() -> None:
    pages = {page for page, _ in EXAMPLES}
    assert {"README.md", "docs/pages/users.md", *AGENTS} <= pages
    assert {f"generated/{api}/README.md" for api in ("tellescope", "cobalt")} <= pages


@pytest.mark.parametrize("path", AGENTS)
def test_what_assistants_read_is_short_and_shows_three_tasks_at_most(path: str) -> None:
    text = (ROOT / path).read_text(encoding="utf-8")
    assert len(text.encode()) <= 8000
    assert 2 <= text.count("```python") <= 3
    for needed in ("## Authentication", "## A test, offline", "## Resources"):
        assert needed in text
