"""A documentation site on this computer, of pages of our own writing, with the faults that hosts have."""

from __future__ import annotations

import gzip
import threading
import time
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

MARKDOWN = "text/markdown; charset=utf-8"
PAGE = """# Boat {name}

> Reads boat {name}.

## OpenAPI

````yaml get /boats/{name}
openapi: 3.1.0
servers:
  - url: https://api.boats.example.net
paths:
  /boats/{name}:
    get:
      operationId: getBoat{name}
      parameters:
        - name: with_crew
          in: query
          schema:
            type: boolean
      responses:
        '200':
          description: The boat.
          content:
            application/json:
              schema:
                type: object
                properties:
                  name:
                    type: string
````
"""
GUIDE = "# Sailing\n\n> How to sail.\n\nFair winds. See `GET /boats/b1`.\n"
SHOWING = "# Start\n\nAsk for a boat:\n\n```\nGET https://api.boats.example.net/boats/b1\n```\n"


@dataclass(frozen=True)
class Reply:
    """What the site answers. `seconds` passes before each of the body's bytes."""

    body: bytes = b""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = (("Content-Type", MARKDOWN),)
    seconds: float = 0.0
    closes: bool = False
    """The end of the connection is the end of the body."""


def text(body: str, *more: tuple[str, str], media: str = MARKDOWN, status: int = 200) -> Reply:
    """A page of text."""
    return Reply(body.encode(), status, (("Content-Type", media), *more))


def zipped(body: str, *, part: float = 1.0) -> Reply:
    """A page under gzip, or the first part of it."""
    whole = gzip.compress(body.encode())
    cut = whole[: int(len(whole) * part)]
    return Reply(cut, headers=(("Content-Type", MARKDOWN), ("Content-Encoding", "gzip")))


Answer = Reply | Callable[[int], Reply]
"""A reply, or one that depends on how often the page was asked for before."""


@dataclass
class SiteServer:
    """The pages of a site by their paths, and what was asked of it."""

    url: str = ""
    pages: dict[str, Answer] = field(default_factory=dict[str, Answer])
    asked: Counter[str] = field(default_factory=Counter[str])
    connections: int = 0
    most_at_once: int = 0
    under_way: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def listing(self, *targets: str) -> Reply:
        """An llms.txt."""
        lines = "".join(f"- [Page {number}]({one}): a page\n" for number, one in enumerate(targets))
        return text(f"# Boats\n\n> All of boats.\n\n## Docs\n\n{lines}", media="text/plain")

    def reply(self, path: str) -> Reply:
        """What is answered now."""
        with self.lock:
            times = self.asked[path]
            self.asked[path] += 1
            self.under_way += 1
            self.most_at_once = max(self.most_at_once, self.under_way)
        found = self.pages.get(path, text("none", status=404))
        return found if isinstance(found, Reply) else found(times)


@contextmanager
def site_server() -> Generator[SiteServer]:
    """Serves a site until the block ends."""
    site = SiteServer()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self) -> None:
            super().setup()
            with site.lock:
                site.connections += 1

        def do_GET(self) -> None:
            try:
                self._send(site.reply(self.path))
            except OSError:
                self.close_connection = True
            finally:
                with site.lock:
                    site.under_way -= 1

        def _send(self, reply: Reply) -> None:
            self.send_response(reply.status)
            for name, value in reply.headers:
                self.send_header(name, value)
            if reply.closes:
                self.send_header("Connection", "close")
            else:
                self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            if not reply.seconds:
                self.wfile.write(reply.body)
                return
            for byte in reply.body:
                time.sleep(reply.seconds)
                self.wfile.write(bytes([byte]))
                self.wfile.flush()

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        site.url = f"http://127.0.0.1:{server.server_port}"
        yield site
        server.shutdown()
