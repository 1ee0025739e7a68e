"""The same call through the clients that other generators make of the same documentation.

Makes, once, an environment of its own in .clientwright/rivals, with datamodel-code-generator and
openapi-python-client, and lets both generate from `clientwright openapi tellescope`: some minutes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path

from client_measures import best_of, tell
from client_server import ID, RECORD, serving

ROOT = Path(__file__).parents[2]
PLACE = ROOT / ".clientwright/rivals"
PYTHON = PLACE / "venv/bin/python"


def set_up() -> None:
    """The environment and both clients."""
    venv.create(PLACE / "venv", with_pip=True)
    tools = ["datamodel-code-generator[http]", "openapi-python-client", "httpx2>=2.13"]
    subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", *tools], check=True)
    clientwright = [sys.executable, "-m", "clientwright", "openapi", "tellescope"]
    document = subprocess.run(clientwright, check=True, capture_output=True, cwd=ROOT).stdout
    (PLACE / "tellescope.json").write_bytes(document)
    (PLACE / "config.yaml").write_text("post_hooks: []\npackage_name_override: rival_attrs\n")
    attrs = "openapi-python-client generate --path tellescope.json --output-path attrs --config config.yaml"
    pydantic = (
        "datamodel-codegen --input tellescope.json --input-file-type openapi"
        " --output pydantic/rival_models.py --output-model-type pydantic_v2.BaseModel"
        " --target-python-version 3.11"
        " --generate-client httpx2 --http-backend httpx2 --client-output pydantic/rival_client"
        " --client-package rival_client --client-model-package rival_models"
        " --client-default-base-url http://127.0.0.1"
    )
    (PLACE / "pydantic").mkdir(exist_ok=True)
    for command in (attrs, pydantic):
        tool, *arguments = command.split()
        subprocess.run([PYTHON.parent / tool, *arguments], cwd=PLACE, check=True)


def ours(url: str) -> Callable[[], object]:
    """The generated client."""
    from tellescope_client import Tellescope

    client = Tellescope(api_key="k", base_url=url)
    return lambda: client.endusers.get(ID)


def bare(url: str) -> Callable[[], object]:
    """httpx2 and `.json()`."""
    import httpx2

    http = httpx2.Client(headers={"Authorization": "API_KEY k"})
    return lambda: http.get(f"{url}/enduser/{ID}").json()


def datamodel_code_generator(url: str) -> Callable[[], object]:
    """Its client and pydantic models."""
    from rival_client import Client

    client = Client(base_url=url, api_key="k")
    return lambda: client.endusers.endusers_get(id=ID)


def openapi_python_client(url: str) -> Callable[[], object]:
    """Its client, over httpx, and attrs classes."""
    from rival_attrs import AuthenticatedClient
    from rival_attrs.api.endusers import endusers_get

    client = AuthenticatedClient(base_url=url, token="k")  # noqa: S106
    return lambda: endusers_get.sync(ID, client=client)


def measure() -> None:
    """Measures and tells."""
    with serving(json.dumps(RECORD).encode()) as url:
        makers = (bare, ours, datamodel_code_generator, openapi_python_client)
        best = best_of({make.__name__: make(url) for make in makers}, rounds=60, repeats=50)
    tell("ours / bare httpx2", best["ours"] / best["bare"], "<= 1.15")
    for make in makers[2:]:
        tell(f"ours / {make.__name__}", best["ours"] / best[make.__name__], "< 1")


if __name__ == "__main__":
    if sys.argv[1:] == ["measure"]:
        measure()
    else:
        if not (PLACE / "pydantic/rival_client").exists():
            set_up()
        paths = [
            Path(__file__).parent,
            ROOT / "generated/tellescope/src",
            PLACE / "attrs",
            PLACE / "pydantic",
        ]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, paths))}
        subprocess.run([PYTHON, __file__, "measure"], env=environment, check=True)
