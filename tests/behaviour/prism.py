"""Prism, a server that somebody else wrote: it judges requests and answers by the exported OpenAPI alone."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
needed = pytest.mark.skipif(
    shutil.which("prism") is None, reason="prism is not installed: npm install --global @stoplight/prism-cli"
)


@contextmanager
def mocking(api: str) -> Iterator[str]:
    """`clientwright mock API`, running; the URL of its server."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "clientwright", "mock", api, "--port", str(port)]
    # A group of its own, so that Prism ends with the command that started it.
    with subprocess.Popen(
        command, cwd=ROOT, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            while not _listens(port):
                assert process.poll() is None, "the command ended by itself"
                time.sleep(0.1)
            yield f"http://127.0.0.1:{port}"
        finally:
            os.killpg(process.pid, signal.SIGINT)


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
