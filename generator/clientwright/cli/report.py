"""The report is written: one HTML page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from clientwright.cli.terminal import progress, say
from clientwright.dialects import is_spaced
from clientwright.explaining import api_context
from clientwright.explaining.report import page
from clientwright.reading.pages import read_pages
from clientwright.reading.sources import find_project, read_inputs


def report(api: str, output: Path | None, against: list[Path] | None) -> None:
    """Writes the page to `output`, else API.html; with the changes since the documentation `against`."""
    root = find_project(Path.cwd())
    inputs = read_inputs(root, api)
    with progress(api) as step:
        step("read")
        known = api_context(root, inputs)
        before = (
            api_context(root, replace(inputs, documents=read_pages(_files(against), is_spaced)))
            if against
            else None
        )
        step("follow every line")
        text = page(known, before)
    path = output or Path(f"{api}.html")
    path.write_text(text, encoding="utf-8")
    say(f"{path}: {len(text.encode()) / 1000:,.0f} kB; open it in a browser")


def _files(paths: list[Path]) -> list[Path]:
    """The files, and those of the folders."""
    return [file for path in paths for file in (sorted(path.iterdir()) if path.is_dir() else [path])]
