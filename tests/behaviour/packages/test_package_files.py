"""Tellescope's files: three steps, and no credentials for the storage host."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from both_clients import SECRET, Both
from loopback import Loopback, Recorded, Reply
from tellescope_client.models.files import File

CONTENT = bytes(range(256)) * 500


@pytest.fixture
def storage(loopback: Loopback) -> Iterator[Loopback]:
    """The storage host, with Tellescope in front of it."""
    with Loopback("localhost") as host:
        host.replies(Reply(204, body=b""))
        form = {
            "url": f"{host.url}/bucket",
            "fields": {"key": "k/1", "Policy": "p==", "X-Amz-Signature": "s"},
        }
        record = {"id": "60398b0231a295e64f084fd9", "secureName": "s1", "name": "a.pdf"}

        def answer(request: Recorded) -> Reply:
            match request.path:
                case "/v1/prepare-file-upload":
                    return Reply(json={"presignedUpload": form, "file": record})
                case "/v1/file-download-URL":
                    return Reply(json={"downloadURL": f"{host.url}/bucket/s1?sig=x", "name": "a.pdf"})
                case _:
                    return Reply(body=b"")

        loopback.answer = answer
        yield host


@pytest.mark.parametrize("kind", ["path", "file", "bytes"])
def test_an_upload_takes_three_steps(
    tellescope: Both, loopback: Loopback, storage: Loopback, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(CONTENT)
    given: Any = {"path": path, "file": io.BytesIO(CONTENT), "bytes": CONTENT}[kind]
    seen: list[tuple[int, int | None]] = []
    record = tellescope(
        lambda api: api.files.upload(
            given,
            name="a.pdf",
            type="application/pdf",
            public_read=True,
            enduser_id="e",
            on_progress=lambda *at: seen.append(at),
        )
    )
    assert type(record) is File
    assert (record.name, record.secure_name) == ("a.pdf", "s1")
    prepare, confirm = loopback.requests
    assert prepare.json == {
        "name": "a.pdf",
        "size": len(CONTENT),
        "type": "application/pdf",
        "publicRead": True,
        "enduserId": "e",
    }
    assert (confirm.path, confirm.json) == ("/v1/files/confirm-upload", {"id": record.id})
    (sent,) = storage.requests
    assert not {"authorization", "cookie"} & sent.headers.keys()
    assert SECRET not in str(sent.headers) + str(sent.query)
    assert int(sent.headers["content-length"]) == len(sent.body)
    assert "transfer-encoding" not in sent.headers
    names = [part.split(b'name="')[1].split(b'"')[0] for part in sent.body.split(b"\r\n--")[:-1]]
    assert names == [b"key", b"Policy", b"X-Amz-Signature", b"file"]
    assert sent.body.count(CONTENT) == 1
    assert seen[-1] == (len(CONTENT), len(CONTENT))


def test_a_download_asks_for_a_link(
    tellescope: Both, loopback: Loopback, storage: Loopback, tmp_path: Path
) -> None:
    storage.replies(Reply(body=CONTENT))
    seen: list[tuple[int, int | None]] = []
    assert (
        tellescope(lambda api: api.files.download("s1", on_progress=lambda *at: seen.append(at))) == CONTENT
    )
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert tellescope(lambda api: api.files.download("s1", to=tmp_path / "b.pdf")) is None
    assert (tmp_path / "b.pdf").read_bytes() == CONTENT
    assert loopback.requests[0].query == [("secureName", "s1")]
    assert not {"authorization", "cookie"} & storage.requests[0].headers.keys()


def test_binary_answers_are_bytes(tellescope: Both, loopback: Loopback) -> None:
    loopback.replies(Reply(body=b"BEGIN:VCALENDAR", headers={"Content-Type": "text/calendar"}))
    calendar = tellescope(lambda api: api.with_raw_response(api.calendar_events.download_ics_file, **ICS))
    assert calendar.parsed == b"BEGIN:VCALENDAR"
    assert loopback.requests[0].headers["accept"] == "*/*"


ICS = {"calendar_event_id": "60398b0231a295e64f084fd9"}
