"""What a fresh process pays for the generated package, against `import httpx2, pydantic`.

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


def until_the_request(url: str, what: str) -> str:
    """The same, ended where the request leaves the client's connection pool."""
    stop = "import httpx2, os\nhttpx2.HTTPTransport.handle_request = lambda self, request: os._exit(0)\n"
    return stop + call(url, what)


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
            "get, sent": until_the_request(url, get),
            "create, sent": until_the_request(url, create),
            "get, answered": call(url, get),
            "bare": f"import httpx2\nwith httpx2.Client() as client: client.get({url!r}).json()",
        }
        best = dict.fromkeys(sides, float("inf"))
        for _ in range(ROUNDS):
            for name, code in sides.items():
                best[name] = min(best[name], processor_seconds(code))
    base = best["imports"]
    tell("import tellescope_client / import httpx2, pydantic", best["package"] / base, "<= 0.2")
    tell("fresh process to its first request (get) / the imports", best["get, sent"] / base, "<= 1.6")
    tell("fresh process to its first request (create) / the imports", best["create, sent"] / base, "<= 1.6")
    tell("fresh process to its first typed record / the imports", best["get, answered"] / base, "")
    tell("fresh process to bare httpx2's first answer / the imports", best["bare"] / base, "")


if __name__ == "__main__":
    main()
