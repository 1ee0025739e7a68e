"""An HTTP server in a process of its own that gives each request's id and number back, by TLS if asked to."""

from __future__ import annotations

import asyncio
import json
import ssl
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def echoing(certificate: Path | None = None) -> Generator[str, None, None]:
    """Its URL. `certificate` is a file with a private key and its certificate chain: the server speaks TLS.

    An answer holds the path's last segment as `id` and the header `X-Number` as `fname`; with a header
    `X-Slow` it comes a second late.
    """
    command = [sys.executable, __file__, *([str(certificate)] if certificate else [])]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        try:
            scheme = "https" if certificate else "http"
            yield f"{scheme}://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")  # only requests without a body
            line, *lines = head.rstrip().split("\r\n")
            headers = {name.lower(): value for name, _, value in (one.partition(": ") for one in lines)}
            if "x-slow" in headers:
                await asyncio.sleep(1)
            record = {"id": line.split(" ")[1].rpartition("/")[2], "fname": headers.get("x-number")}
            body = json.dumps(record).encode()
            kind = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
            writer.write(kind + b"Content-Length: %d\r\n\r\n" % len(body) + body)
            await writer.drain()
    except (asyncio.IncompleteReadError, OSError):
        writer.close()


async def _main() -> None:
    context = None
    if sys.argv[1:]:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(sys.argv[1])
    server = await asyncio.start_server(_serve, "127.0.0.1", 0, ssl=context, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)  # noqa: T201
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_main())
