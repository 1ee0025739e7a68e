"""A server of somebody else's making, Prism, is started for an API."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path

from clientwright import pipeline
from clientwright.cli.terminal import say
from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.exporting.openapi import export
from clientwright.exporting.processes import run
from clientwright.reading.sources import find_project, read_inputs


def mock(api: str, port: int) -> None:
    """Serves an API's OpenAPI document with Prism, until stopped."""
    prism = shutil.which("prism")
    if prism is None:
        hint = "Install it with `npm install --global @stoplight/prism-cli` (needs Node.js), and try again."
        raise ClientwrightError(Diagnostic("mock", "prism is not installed", hint=hint))
    inputs = read_inputs(find_project(Path.cwd()), api)
    understood = pipeline.understand(inputs, pipeline.read(inputs))
    document = export(understood.spec, pipeline.name(inputs, understood))
    with tempfile.TemporaryDirectory(prefix="clientwright-") as folder:
        path = Path(folder) / "openapi.json"
        path.write_text(json.dumps(document, allow_nan=False), encoding="utf-8")
        say((api, "green"), f": http://127.0.0.1:{port} answers as the document says; Ctrl-C stops it")
        command = [prism, "mock", "--host", "127.0.0.1", "--port", str(port), "--errors", str(path)]
        done = run(command)
    sys.exit(done.returncode)
