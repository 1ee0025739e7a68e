"""The reference of a package is written: a site to read in a browser."""

from __future__ import annotations

import sys
import tempfile
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from clientwright import pipeline
from clientwright.cli.terminal import progress, say
from clientwright.diagnostics import ClientwrightError, Diagnostic, FoundError
from clientwright.exporting.processes import run
from clientwright.exporting.reference import pages
from clientwright.planner import plan_package
from clientwright.reading.sources import find_project, read_inputs

_TOOLS = ("mkdocs-material", "mkdocstrings-python")


def reference(api: str, into: Path | None) -> None:
    """Writes the site; `into` is its folder, else dist/API-reference. A warning on the way is an error."""
    for tool in _TOOLS:
        try:
            distribution(tool)
        except PackageNotFoundError:
            hint = "Install it with `pip install 'clientwright[reference]'`."
            raise ClientwrightError(Diagnostic("reference", f"{tool} is not installed", hint=hint)) from None
    root = find_project(Path.cwd())
    inputs = read_inputs(root, api)
    package = root / pipeline.package_folder(api)
    if not (package / "README.md").is_file():
        hint = f"Run `clientwright build {api}` first."
        raise ClientwrightError(Diagnostic("reference", f"no package in {package}", hint=hint))
    site = (into or root / "dist" / f"{api}-reference").resolve()
    with progress(api) as step, tempfile.TemporaryDirectory(prefix="clientwright-") as folder:
        step("read")
        understood = pipeline.understand(inputs, pipeline.read(inputs))
        readme = (package / "README.md").read_text(encoding="utf-8")
        names = pipeline.name(inputs, understood)
        planned = plan_package(understood.spec, names)
        for path, text in pages(understood.spec, names, planned, readme, str(package / "src")).items():
            (Path(folder) / path).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / path).write_text(text, encoding="utf-8")
        step("write the site")
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(site)]
        done = run(command, folder=Path(folder), captured=True)
    if done.returncode:
        last = "\n    ".join(done.stdout.strip().splitlines()[-20:])
        raise FoundError(Diagnostic("reference", "the pages have faults", hint=last))
    say((api, "green"), f": {site / 'index.html'}")
