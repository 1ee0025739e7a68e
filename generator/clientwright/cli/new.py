"""The command that starts an API."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from clientwright import pipeline
from clientwright.cli.application import Api, app
from clientwright.cli.build import build_api
from clientwright.cli.messages import messages
from clientwright.diagnostics import ClientwrightError
from clientwright.overlay import skeleton
from clientwright.sources import Inputs, find_project, read_all
from clientwright.write import start_api


@app.command()
def new(
    api: Api,
    files: Annotated[list[Path], typer.Argument(help="The documentation, one file a page.")],
) -> None:
    """Start spec/API from documentation of a known dialect, and build it."""
    try:
        root = find_project(Path.cwd())
    except ClientwrightError:
        root = Path.cwd()
    documents = read_all(files)
    inputs = Inputs(api, documents)
    understood = pipeline.understand(inputs, pipeline.read(inputs))
    pipeline.make(inputs, understood)
    start_api(root, api, documents, skeleton(understood.spec, understood.findings.diagnostics))
    messages.print(f"started spec/{api}: {len(documents)} source(s), overlay.yaml")
    build_api(root, api)
