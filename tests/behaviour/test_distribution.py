"""What is published: the tool's own wheel, away from any checkout; what `clientwright package` refuses."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from clientwright import packaging
from clientwright.diagnostics import ClientwrightError

ROOT = Path(__file__).parents[2]
PYPROJECT = """
[build-system]
requires = ["hatchling>=1.27"]
build-backend = "hatchling.build"

[project]
name = "small-client"
version = "1.0"
readme = "README.md"
requires-python = ">=3.11"
optional-dependencies.test = ["pytest>=8.3"]

[tool.hatch.build.targets.wheel]
packages = ["src/small_client"]
"""


def test_the_wheel_builds_an_api_away_from_any_checkout(tmp_path: Path) -> None:
    run(sys.executable, "-m", "build", "--outdir", str(tmp_path / "built"), str(ROOT), folder=tmp_path)
    (wheel,) = (tmp_path / "built").glob("*.whl")
    venv.create(tmp_path / "environment", with_pip=True)
    programs = tmp_path / "environment" / "bin"
    run(str(programs / "pip"), "install", "--quiet", f"{wheel}[package]", folder=tmp_path)
    command = str(programs / "clientwright")
    project = tmp_path / "elsewhere"
    project.mkdir()
    page = next((ROOT / "spec/cobalt/source").glob("*.txt"))
    run(command, "new", "cobalt", str(page), folder=project)
    assert (project / "generated/cobalt/src/cobalt_client/client.py").is_file()
    report = json.loads(run(command, "package", "cobalt", "--json", folder=project))
    assert report["tests"] > 0
    assert report["import_seconds"] > 0
    for made in ("wheel", "sdist"):
        path = Path(report[made]["path"])
        assert path.parent == project / "dist"
        assert path.stat().st_size == report[made]["bytes"]


def run(*command: str, folder: Path) -> str:
    """What the command prints; its words are shown where it fails."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A package with nothing in it but a test."""
    folder = tmp_path / "small"
    (folder / "src/small_client").mkdir(parents=True)
    (folder / "src/small_client/__init__.py").touch()
    (folder / "tests").mkdir()
    (folder / "tests/test_small.py").write_text("import small_client\ndef test_it() -> None: assert True\n")
    (folder / "README.md").write_text("# small\n")
    (folder / "pyproject.toml").write_text(PYPROJECT)
    return folder


def refusal(folder: Path) -> str:
    """Why the package is refused; nothing may be kept of it."""
    kept = folder / "kept"
    with pytest.raises(ClientwrightError) as caught:
        packaging.package(folder, kept, lambda _: None)
    assert not kept.exists()
    return f"{caught.value} {caught.value.diagnostics[0].hint}"


def test_a_package_whose_tests_fail_is_refused(small: Path) -> None:
    (small / "tests/test_small.py").write_text("def test_it() -> None: assert 6 * 7 == 43\n")
    assert "its tests failed with status 1" in (said := refusal(small))
    assert "6 * 7" in said


def test_a_package_that_says_nothing_of_itself_is_refused(small: Path) -> None:
    (small / "pyproject.toml").write_text(PYPROJECT.replace('readme = "README.md"\n', ""))
    assert "twine check failed" in refusal(small)


def test_a_package_that_does_not_build_is_refused(small: Path) -> None:
    (small / "pyproject.toml").write_text("[project\n")
    assert "build failed" in refusal(small)


def test_a_package_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert "Run `clientwright build elsewhere` first." in refusal(tmp_path / "elsewhere")


def test_a_missing_tool_is_named(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packaging, "_TOOLS", ("build", "no-such-tool"))
    said = refusal(small)
    assert "no-such-tool is not installed" in said
    assert "pip install 'clientwright[package]'" in said
