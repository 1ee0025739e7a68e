"""The command that makes a package fit to publish."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from clientwright import pipeline
from clientwright.cli.application import Api, AsJson, app
from clientwright.cli.messages import messages, print_json, progress
from clientwright.exporting.package import package
from clientwright.reading.sources import find_project, read_inputs


@app.command("package")
def package_(
    api: Api,
    into: Annotated[
        Path | None, typer.Option(help="Where they go; dist/ of the project if not given.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Build wheel and sdist of an API's package, check them, and test them in a new environment."""
    root = find_project(Path.cwd())
    read_inputs(root, api)
    with progress(api) as step:
        made = package(root / pipeline.package_folder(api), into or root / "dist", step)
    messages.print(
        f"[green]{api}[/]: {made.wheel.name} ({made.wheel.stat().st_size:,} bytes), {made.sdist.name} "
        f"({made.sdist.stat().st_size:,} bytes); {made.tests} tests passed in a new environment, "
        f"imported in {made.import_seconds * 1000:.1f} ms"
    )
    if as_json:
        print_json(
            {
                "api": api,
                "wheel": {"path": str(made.wheel), "bytes": made.wheel.stat().st_size},
                "sdist": {"path": str(made.sdist), "bytes": made.sdist.stat().st_size},
                "tests": made.tests,
                "import_seconds": made.import_seconds,
            }
        )
