"""What a fresh process pays for the generated package, against its imports and against bare httpx2.

Processor time is compared, which the load of the machine hardly changes, with warm caches.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

from client_measures import tell
from client_server import ID, RECORD, serving

ROUNDS = 25
IMPORTS = "import httpx2, pydantic"


def call(url: str, what: str) -> str:
    """The code of a first call; the server is a process of its own."""
    client = f"Tellescope(api_key='k', base_url={url!r})"
    return f"from tellescope_client import Tellescope\nwith {client} as client: {what}"


def bare(url: str) -> str:
    """The code of a first call of httpx2 alone."""
    return f"import httpx2\nwith httpx2.Client() as client: client.get({url!r}).json()"


def until_the_request(code: str) -> str:
    """The same, ended where the request leaves the client's connection pool."""
    stop = "import httpx2, os\nhttpx2.HTTPTransport.handle_request = lambda self, request: os._exit(0)\n"
    return stop + code


def processor_seconds(code: str) -> float:
    """The time that a process with this code takes of a processor."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    process = subprocess.Popen([sys.executable, "-c", code], env=environment)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"failed: {code}")
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Measures and tells."""
    get, create = f"client.endusers.get({ID!r})", "client.endusers.create(fname='Ada', tags=['x'])"
    with serving(json.dumps(RECORD).encode()) as url:
        sides = {
            "imports": IMPORTS,
            "package": "import tellescope_client",
            "bare, sent": until_the_request(bare(url)),
            "get, sent": until_the_request(call(url, get)),
            "create, sent": until_the_request(call(url, create)),
            "bare, answered": bare(url),
            "get, answered": call(url, get),
        }
        best = dict.fromkeys(sides, float("inf"))
        for _ in range(ROUNDS):
            for name, code in sides.items():
                best[name] = min(best[name], processor_seconds(code))
    sent, answered = best["bare, sent"], best["bare, answered"]
    tell("import tellescope_client / import httpx2, pydantic", best["package"] / best["imports"], "<= 0.2")
    tell("fresh process to its first request (get) / bare httpx2's", best["get, sent"] / sent, "<= 1.3")
    tell("fresh process to its first request (create) / bare httpx2's", best["create, sent"] / sent, "<= 1.3")
    tell("fresh process to its first typed record / bare httpx2's JSON", best["get, answered"] / answered, "")
    tell("bare httpx2's first request / import httpx2, pydantic", sent / best["imports"], "")


if __name__ == "__main__":
    main()
