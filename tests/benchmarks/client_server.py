"""A server in a process of its own, which gives every request the same answer: only clients are measured."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager

ID = "60398b0231a295e64f084fd9"
RECORD = {
    "id": ID,
    "createdAt": "2024-12-21T20:04:47.235Z",
    "updatedAt": "2024-12-22T20:04:47.235Z",
    "businessId": ID,
    "creator": ID,
    "fname": "Ada",
    "lname": "Lovelace",
    "email": "ada@example.org",
    "phone": "+15555555555",
    "emailConsent": True,
    "phoneConsent": False,
    "dateOfBirth": "1815-12-10",
    "tags": ["first", "second"],
    "assignedTo": [ID, ID],
    "fields": {"Language": "English", "Score": 7, "Plan": {"name": "basic", "since": 2020}},
    "journeys": {ID: "Added"},
    "height": {"value": 170, "unit": "cm"},
    "weight": {"value": 60, "unit": "kg"},
    "addressLineOne": "12 St James's Square",
    "city": "London",
    "state": "AK",
    "zipCode": "12345",
    "timezone": "Europe/London",
    "lastActive": "2024-12-22T20:04:47.235Z",
    "unread": False,
}
"""An enduser as the documentation shows one, with the fields that a server would fill."""


@contextmanager
def serving(body: bytes) -> Generator[str, None, None]:
    """A server whose answers have this body; its URL."""
    command = [sys.executable, __file__]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(body)
        process.stdin.close()
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


def _answer(connection: socket.socket, reply: bytes) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    received = b""
    while piece := connection.recv(65536):
        received += piece
        while b"\r\n\r\n" in received:  # only requests without a body are sent here
            received = received.partition(b"\r\n\r\n")[2]
            connection.sendall(reply)


def _main() -> None:
    body = sys.stdin.buffer.read()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    with socket.create_server(("127.0.0.1", 0)) as listening:
        print(listening.getsockname()[1], flush=True)  # noqa: T201
        while True:
            connection, _ = listening.accept()
            threading.Thread(target=_answer, args=(connection, head.encode() + body), daemon=True).start()


if __name__ == "__main__":
    _main()
