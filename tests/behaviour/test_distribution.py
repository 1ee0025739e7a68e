"""What is published: the tool's own wheel, away from any checkout; what `clientwright package` refuses."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import venv
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from clientwright.diagnostics import ClientwrightError
from clientwright.exporting import package as packaging

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
    """With the oldest dependencies that it declares; all other tests have the newest."""
    run(sys.executable, "-m", "build", "--outdir", str(tmp_path / "built"), str(ROOT), folder=tmp_path)
    (wheel,) = (tmp_path / "built").glob("*.whl")
    venv.create(tmp_path / "environment", with_pip=True)
    programs = tmp_path / "environment" / "bin"
    install_oldest(programs, wheel)
    command = str(programs / "clientwright")
    run(command, "build", "--help", folder=tmp_path)
    shutil.copytree(ROOT / "spec/cobalt", tmp_path / "again/spec/cobalt")
    run(command, "build", folder=tmp_path / "again")
    assert files(tmp_path / "again/generated/cobalt") == files(ROOT / "generated/cobalt")

    project = tmp_path / "elsewhere"
    project.mkdir()
    page = next((ROOT / "spec/cobalt/source").glob("*.txt"))
    run(command, "new", "cobalt", str(page), folder=project)
    assert (project / "generated/cobalt/src/cobalt_client/client.py").is_file()
    install_oldest(programs, wheel, "package")
    install_oldest(programs, wheel, "reference")
    report = json.loads(run(command, "package", "cobalt", "--json", folder=project))
    assert report["tests"] > 0
    assert report["import_seconds"] > 0
    for made in ("wheel", "sdist"):
        path = Path(report[made]["path"])
        assert path.parent == project / "dist"
        assert path.stat().st_size == report[made]["bytes"]
    run(command, "reference", "cobalt", folder=project)

    install_oldest(programs, Path(report["wheel"]["path"]))
    for package, place in (("cobalt_client", ""), ("tellescope_client", ROOT / "generated/tellescope/src")):
        code = f"import sys; sys.path.append({str(place)!r}); import {package}; {package}.preload()"
        run(str(programs / "python"), "-c", code, folder=tmp_path)


@pytest.mark.parametrize("folder", ["generated/cobalt", "."])
def test_two_builds_of_the_same_files_are_the_same_bytes(folder: str, tmp_path: Path) -> None:
    """In other folders, at other times, with other permissions."""
    tracked = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(tracked, cwd=ROOT / folder, capture_output=True, text=True, check=True).stdout
    built: list[dict[str, bytes]] = []
    for number, mode in enumerate((0o600, 0o664)):
        place = tmp_path / f"place-{number}"
        for name in listed.rstrip("\0").split("\0"):
            if name.startswith(("spec/", "generated/", "tests/")) and folder == ".":
                continue
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / folder / name, place / name)
            (place / name).chmod(mode)
            os.utime(place / name, (10**9 * (number + 1),) * 2)
        run(sys.executable, "-m", "build", "--no-isolation", "--outdir", "made", str(place), folder=tmp_path)
        made = sorted((tmp_path / "made").iterdir())
        built.append({one.name: one.read_bytes() for one in made})
        shutil.rmtree(tmp_path / "made")
    assert len(built[0]) == 2
    assert built[0] == built[1]


def install_oldest(programs: Path, wheel: Path, extra: str = "") -> None:
    """Installs a wheel, with the lowest version of each dependency that it, or one extra of it, declares."""
    with zipfile.ZipFile(wheel) as opened:
        (name,) = (one for one in opened.namelist() if one.endswith(".dist-info/METADATA"))
        declared = Parser().parsestr(opened.read(name).decode()).get_all("Requires-Dist", [])
    lowest = [
        f"{one.name}=={bound.version}\n"
        for one in map(Requirement, declared)
        if (one.marker.evaluate({"extra": extra}) if one.marker else not extra)
        for bound in one.specifier
        if bound.operator == ">="
    ]
    assert lowest
    constraints = wheel.with_name("oldest.txt")
    constraints.write_text("".join(lowest))
    target = f"{wheel}[{extra}]" if extra else str(wheel)
    run(
        str(programs / "pip"),
        "install",
        "--quiet",
        target,
        "--constraint",
        str(constraints),
        folder=wheel.parent,
    )


def files(package: Path) -> dict[str, str]:
    """The text of each file that was written, without the manifest, which names the formatter's version."""
    listed = json.loads((package / "manifest.json").read_text())["files"]
    return {path: (package / path).read_text() for path in listed}


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
