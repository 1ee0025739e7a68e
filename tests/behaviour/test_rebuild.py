"""What is committed is what the documentation says: rebuilt from nothing, every byte is the same."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from clientwright import pipeline
from clientwright.reading.sources import read_inputs
from clientwright.writing.ownership import existing

ROOT = Path(__file__).parents[2]
APIS = sorted(path.parent.name for path in (ROOT / "spec").glob("*/source"))
WRITTEN = ("spec.json", "names.json")


@pytest.mark.parametrize("api", APIS)
def test_building_from_nothing_gives_the_committed_bytes(api: str, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "spec" / api, tmp_path / "spec" / api, ignore=shutil.ignore_patterns("spec.json"))
    inputs = read_inputs(tmp_path, api)
    rendered = pipeline.make(inputs, pipeline.understand(inputs, pipeline.read(inputs)))
    made = pipeline.finish(inputs, rendered, {})
    assert dict(made.package) == existing(ROOT, f"generated/{api}", made.package)
    for path, text in made.beside.items():
        assert text == (ROOT / path).read_text(encoding="utf-8"), path


@pytest.mark.parametrize("api", APIS)
def test_names_are_the_same_when_nothing_is_frozen_yet(api: str, tmp_path: Path) -> None:
    """But for the version, and the modules in which earlier releases had a type: there it stays, too."""
    shutil.copytree(ROOT / "spec" / api, tmp_path / "spec" / api, ignore=shutil.ignore_patterns(*WRITTEN))
    inputs = read_inputs(tmp_path, api)
    understood = pipeline.understand(inputs, pipeline.read(inputs))
    committed = json.loads((ROOT / f"spec/{api}/names.json").read_text(encoding="utf-8"))
    for held in committed["models"].values():
        del held["modules"][1:]
    made = json.loads(pipeline.name(inputs, understood).dump())
    assert {**made, "version": committed["version"]} == committed


@pytest.mark.parametrize("api", APIS)
def test_check_sees_every_byte(api: str) -> None:
    inputs = read_inputs(ROOT, api)
    rendered = pipeline.make(inputs, pipeline.understand(inputs, pipeline.read(inputs)))
    folder = pipeline.package_folder(api)
    standing = existing(ROOT, folder, rendered.files)
    beside = {path: (ROOT / path).read_text(encoding="utf-8") for path in rendered.beside}
    assert pipeline.stale_files(inputs, rendered, standing, beside) == []
    for path in (next(iter(standing)), "manifest.json", "py.typed"):
        found = next(name for name in standing if name.endswith(path))
        edited = {**standing, found: standing[found] + " "}
        changes = pipeline.stale_files(inputs, rendered, edited, beside)
        assert f"{folder}/{found}" in [change.path for change in changes]
    for path in beside:
        changes = pipeline.stale_files(inputs, rendered, standing, {**beside, path: beside[path] + " "})
        assert [change.path for change in changes] == [path]
    without = {path: text for path, text in standing.items() if path != "README.md"}
    changes = pipeline.stale_files(inputs, rendered, without, beside)
    assert [change.path for change in changes] == [f"{folder}/README.md"]


def test_the_generated_code_stays_within_its_promise() -> None:
    endpoints = 652
    lines = sum(
        text.count("\n")
        for path, text in existing(ROOT, "generated/tellescope", ()).items()
        if path.startswith("src/") and path.endswith(".py") and "/_runtime/" not in path
    )
    assert lines <= 95 * endpoints
