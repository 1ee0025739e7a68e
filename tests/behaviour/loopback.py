"""A real HTTP server on this computer, for tests: it records what it is asked and answers as it is told."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Recorded:
    """A request as it came. Header names are in lower case; `path` is still percent-encoded."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body, read as JSON."""
        return json.loads(self.body)


@dataclass(frozen=True)
class Reply:
    """An answer. `json`, where given, is the body.

    Faults: `delay` seconds before it, `cut_after` so many bytes of the body, `reset` the connection or
    `hang_up` instead of answering.
    """

    status: int = 200
    json: Any = None
    body: bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    cut_after: int | None = None
    reset: bool = False
    hang_up: bool = False

    def content(self) -> bytes:
        """The body's bytes."""
        return json.dumps(self.json).encode() if self.body is None else self.body


class Loopback:
    """The server; a context manager. Set `answer`, read `requests`."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        self.requests: list[Recorded] = []
        self.connections = 0
        self.answer: Callable[[Recorded], Reply] = lambda _: Reply(json={})
        self._server = _Server((host, 0), _Handler)
        self._server.loopback = self
        self._stopped = threading.Event()
        self.url = f"http://{host}:{self._server.server_port}"

    def replies(self, *replies: Reply) -> None:
        """Answers with these in turn; the last one stays."""
        waiting = list(replies)
        self.answer = lambda _: waiting.pop(0) if len(waiting) > 1 else waiting[0]

    def wait(self, seconds: float) -> None:
        """Waits, but no longer than the server lives."""
        self._stopped.wait(seconds)

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    loopback: Loopback
    daemon_threads = True
    block_on_close = False
    request_queue_size = 256

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that go away are what these tests are about."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def setup(self) -> None:
        super().setup()
        self.server.loopback.connections += 1

    def _serve(self) -> None:
        loopback = self.server.loopback
        target = urlsplit(self.path)
        recorded = Recorded(
            self.command,
            target.path,
            parse_qsl(target.query, keep_blank_values=True),
            {name.lower(): value for name, value in self.headers.items()},
            self._body(),
        )
        loopback.requests.append(recorded)
        reply = loopback.answer(recorded)
        loopback.wait(reply.delay) if reply.delay else None
        self.close_connection = reply.reset or reply.hang_up or reply.cut_after is not None
        if reply.reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
        elif not reply.hang_up:
            self.wfile.write(self._written(reply, recorded.method == "HEAD"))

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        pieces: list[bytes] = []
        while size := int(self.rfile.readline(), 16):
            pieces.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(pieces)

    def _written(self, reply: Reply, without_body: bool) -> bytes:
        content = reply.content()
        headers = {"content-type": "application/json", "content-length": str(len(content))}
        headers |= {name.lower(): value for name, value in reply.headers.items()}
        reason = HTTPStatus(reply.status).phrase
        lines = [
            f"HTTP/1.1 {reply.status} {reason}",
            *(f"{name}: {value}" for name, value in headers.items()),
        ]
        head = "\r\n".join([*lines, "", ""]).encode("latin-1")
        return head if without_body else head + content[: reply.cut_after]

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = do_HEAD = do_OPTIONS = _serve  # noqa: N815

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Silence."""
