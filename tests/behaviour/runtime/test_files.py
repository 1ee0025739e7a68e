"""Files go to the storage host and come from it, without credentials."""

# ruff: noqa: ARG001
from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from asking import Ask
from loopback import Loopback, Recorded, Reply
from sample import SECRET, File, Sample

from clientwright.runtime.errors import (
    APIConnectionError,
    APIError,
    InvalidArgumentError,
    NotFoundError,
    PermissionDeniedError,
)

CONTENT = bytes(range(256)) * 1000


@pytest.fixture
def storage() -> Iterator[Loopback]:
    with Loopback("localhost") as server:
        server.replies(Reply(204, body=b""))
        yield server


@pytest.fixture
def api(loopback: Loopback, storage: Loopback) -> Loopback:
    def answer(request: Recorded) -> Reply:
        if request.path.endswith("/prepare-file-upload"):
            form = {"url": f"{storage.url}/bucket", "fields": {"key": "k/1", "policy": "p==", "n": 3}}
            return Reply(json={"presignedUpload": form, "file": {"id": "f1", "secureName": "s1", "more": 1}})
        if request.path.endswith("/file-download-URL"):
            return Reply(json={"name": "a.txt", "downloadURL": f"{storage.url}/bucket/k?sig=x"})
        return Reply(body=b"")

    loopback.answer = answer
    return loopback


def parts_of(request: Recorded) -> list[tuple[bytes, bytes]]:
    """The parts of a multipart body: headers and content."""
    boundary = request.headers["content-type"].partition("boundary=")[2].encode()
    pieces = request.body.split(b"--" + boundary)[1:-1]
    return [tuple(piece[2:-2].split(b"\r\n\r\n", 1)) for piece in pieces]  # type: ignore[misc]


@pytest.mark.parametrize("kind", ["path", "text", "bytes", "file"])
def test_an_upload_takes_the_three_documented_steps(
    ask: Ask, api: Loopback, storage: Loopback, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "Bild ä.png"
    path.write_bytes(CONTENT)
    with path.open("rb") as opened:
        opened.read(10)  # wherever it stands, all of it is sent
        given = {"path": path, "text": str(path), "bytes": CONTENT, "file": opened}[kind]
        done: list[tuple[int, int]] = []
        extra = {"name": "Bild ä.png"} if kind == "bytes" else {}
        file = ask(
            lambda api: api.files.upload(
                given, on_progress=lambda *at: done.append(at), enduser_id="e", **extra
            )
        )
        assert not opened.closed
    assert type(file) is File
    assert file.to_dict() == {"id": "f1", "secureName": "s1", "more": 1}
    prepare, confirm = api.requests
    assert prepare.json == {"name": "Bild ä.png", "size": len(CONTENT), "type": "image/png", "enduserId": "e"}
    assert (confirm.path, confirm.json) == ("/v1/files/confirm-upload", {"id": "f1"})
    (sent,) = storage.requests
    assert (sent.method, sent.path) == ("POST", "/bucket")
    assert int(sent.headers["content-length"]) == len(sent.body)
    assert "transfer-encoding" not in sent.headers
    parts = parts_of(sent)
    assert [content for _, content in parts] == [b"k/1", b"p==", b"3", CONTENT]
    assert b'name="file"' in parts[-1][0] and b"image/png" in parts[-1][0]
    assert done[-1] == (len(CONTENT), len(CONTENT))
    assert len(done) > 1
    assert SECRET not in str(sent.headers)
    assert "authorization" not in sent.headers


def test_the_users_own_headers_and_authentication_stay_with_the_api(
    loopback: Loopback, api: Loopback, storage: Loopback
) -> None:
    http = httpx2.Client(headers={"X-Own": "1"}, auth=("user", "password"), cookies={"session": "s"})
    with http, Sample(api_key=SECRET, base_url=loopback.url, http_client=http) as client:
        client.with_options(headers={"X-Tenant": "t"}).files.upload(b"x", name="x.txt")
    assert not {"x-own", "x-tenant", "authorization", "cookie"} & storage.requests[0].headers.keys()


def test_a_storage_host_that_asks_for_a_retry_gets_the_whole_file_again(
    ask: Ask, api: Loopback, storage: Loopback
) -> None:
    storage.replies(Reply(429), Reply(204, body=b""))
    ask(lambda api: api.files.upload(io.BytesIO(CONTENT), name="a.bin"))
    assert [parts_of(request)[-1][1] for request in storage.requests] == [CONTENT, CONTENT]


def test_what_the_storage_host_refuses_is_an_error_and_not_confirmed(
    ask: Ask, api: Loopback, storage: Loopback
) -> None:
    storage.replies(Reply(403, body=b"<Error>EntityTooLarge</Error>"))
    with pytest.raises(PermissionDeniedError) as caught:
        ask(lambda api: api.files.upload(b"x", name="x"))
    assert caught.value.body == "<Error>EntityTooLarge</Error>"
    assert len(api.requests) == 1


class Pipe(io.RawIOBase):
    def readable(self) -> bool:
        return True


def test_files_that_cannot_be_sent_are_refused_before_anything_is_announced(ask: Ask, api: Loopback) -> None:
    with pytest.raises(InvalidArgumentError, match="at most 1000000"):
        ask(lambda api: api.files.upload(b"x" * 1_000_001))
    with pytest.raises(InvalidArgumentError, match="its size cannot be told"):
        ask(lambda api: api.files.upload(Pipe()))
    for path in ("/no/such/file", "a\0b"):
        with pytest.raises(InvalidArgumentError, match=r"file: .* cannot be read"):
            ask(lambda api, path=path: api.files.upload(path))
    assert not api.requests


@pytest.mark.parametrize(
    "answer", [{}, {"file": {"id": "1"}}, {"presignedUpload": {"url": "file:///etc", "fields": {}}}, None]
)
def test_an_answer_without_a_form_is_a_clear_error(ask: Ask, loopback: Loopback, answer: Any) -> None:
    loopback.replies(Reply(json=answer))
    with pytest.raises(APIError, match="no storage form"):
        ask(lambda api: api.files.upload(b"x"))


def test_downloads_go_to_memory_paths_and_files(
    ask: Ask, api: Loopback, storage: Loopback, tmp_path: Path
) -> None:
    storage.replies(Reply(body=CONTENT))
    done: list[tuple[int, int]] = []
    assert ask(lambda api: api.files.download("s 1", on_progress=lambda *at: done.append(at))) == CONTENT
    assert done[-1] == (len(CONTENT), len(CONTENT))
    assert api.requests[0].query == [("secureName", "s 1")]
    assert storage.requests[0].query == [("sig", "x")]
    assert "authorization" not in storage.requests[0].headers
    target, opened = tmp_path / "a.txt", io.BytesIO()
    assert ask(lambda api: api.files.download("s", target)) is None
    assert ask(lambda api: api.files.download("s", str(tmp_path / "b.txt"))) is None
    assert ask(lambda api: api.files.download("s", to=opened)) is None
    assert target.read_bytes() == (tmp_path / "b.txt").read_bytes() == opened.getvalue() == CONTENT
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.txt"]


def test_cookies_of_a_storage_host_do_not_go_out_with_its_redirects(
    ask: Ask, api: Loopback, storage: Loopback
) -> None:
    moved = {"Location": "/moved", "Set-Cookie": "session=of-one-user; Path=/"}
    storage.answer = lambda request: (
        Reply(body=CONTENT) if request.path == "/moved" else Reply(302, headers=moved)
    )
    assert ask(lambda api: api.files.download("s")) == CONTENT
    assert [request.path for request in storage.requests] == ["/bucket/k", "/moved"]
    assert not any("cookie" in request.headers for request in storage.requests)


def test_a_download_that_breaks_off_leaves_the_old_file(
    ask: Ask, api: Loopback, storage: Loopback, tmp_path: Path
) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old")
    storage.replies(Reply(body=CONTENT, cut_after=100))
    with pytest.raises(APIConnectionError, match="broke off"):
        ask(lambda api: api.files.download("s", target))
    storage.replies(Reply(404))
    with pytest.raises(NotFoundError):
        ask(lambda api: api.files.download("s", target))
    assert [path.read_text() for path in tmp_path.iterdir()] == ["old"]


def test_an_answer_without_a_link_is_a_clear_error(ask: Ask, loopback: Loopback) -> None:
    loopback.replies(Reply(json={"downloadURL": None}))
    with pytest.raises(APIError, match="no link"):
        ask(lambda api: api.files.download("s"))


def test_several_calls_have_no_one_raw_answer(ask: Ask, api: Loopback) -> None:
    with pytest.raises(TypeError, match="several calls"):
        ask(lambda api: api.with_raw_response(api.files.upload, b"x"))
    assert not api.requests
