"""In a package's folder only what the manifest names is the tool's: users' files stay, edits stop a build."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from clientwright.cli.build import Job, build_api
from clientwright.diagnostics import ClientwrightError
from clientwright.writing.ownership import edited_files, existing, refuse_edited

LIBRARY = Path(__file__).parents[1] / "cases/library/project/spec"
PACKAGE = "generated/library"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("built")
    shutil.copytree(LIBRARY, root / "spec")
    build_api(Job(root, "library", None, False))
    return root


@pytest.fixture
def project(built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(built, tmp_path / "project"))


def forget(project: Path, path: str, text: str) -> None:
    """Adds a file to the package and to its manifest, as a build of older documentation would have."""
    manifest = project / PACKAGE / "manifest.json"
    tree = json.loads(manifest.read_text())
    digest = hashlib.sha256(text.encode()).hexdigest()
    tree["files"][path] = {"rendered": digest, "written": digest}
    manifest.write_text(json.dumps(tree, indent=1) + "\n")
    (project / PACKAGE / path).write_text(text)


def test_what_users_put_beside_generated_files_stays(project: Path) -> None:
    mine = {"NOTES.md": "mine", "src/library_client/extra.py": "x = 1", "tests/test_mine.py": "", "a.bin": ""}
    for path, text in mine.items():
        (project / PACKAGE / path).write_text(text)
    (project / PACKAGE / "link").symlink_to("/etc/passwd")
    result = build_api(Job(project, "library", None, True))
    assert (result["written"], result["removed"]) == ([], [])
    assert {path: (project / PACKAGE / path).read_text() for path in mine} == mine


def test_an_edited_file_stops_the_build_unless_it_is_to_be_overwritten(project: Path) -> None:
    path = project / PACKAGE / "README.md"
    text = path.read_text()
    path.write_text("my own words")
    with pytest.raises(ClientwrightError, match=r"README.md:1:1: this file was edited by hand") as error:
        build_api(Job(project, "library", None, False))
    assert "--overwrite" in error.value.diagnostics[0].hint
    assert path.read_text() == "my own words"
    assert build_api(Job(project, "library", None, True))["written"] == [f"{PACKAGE}/README.md"]
    assert path.read_text() == text


def test_what_a_build_no_longer_makes_goes_and_is_told(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    forget(project, "src/library_client/models/old.py", "x = 1\n")
    result = build_api(Job(project, "library", None, False))
    assert result["removed"] == [f"{PACKAGE}/src/library_client/models/old.py"]
    assert f"{result['removed'][0]}: removed" in capsys.readouterr().err
    assert not (project / result["removed"][0]).exists()


def test_a_file_to_be_removed_that_was_edited_stops_the_build(project: Path) -> None:
    forget(project, "old.py", "x = 1\n")
    (project / PACKAGE / "old.py").write_text("x = 2\n")
    with pytest.raises(ClientwrightError, match=r"old.py:1:1: this file was edited"):
        build_api(Job(project, "library", None, False))


def test_without_a_manifest_what_stands_there_is_somebodys_work(project: Path) -> None:
    (project / PACKAGE / "manifest.json").unlink()
    build_api(Job(project, "library", None, False))  # it is all as a build would write it
    (project / PACKAGE / "manifest.json").unlink()
    (project / PACKAGE / "LICENSE").write_text("mine")
    with pytest.raises(ClientwrightError, match="LICENSE:1:1: this file was edited by hand"):
        build_api(Job(project, "library", None, False))


def test_line_ends_that_a_checkout_changed_are_no_edit(project: Path) -> None:
    paths = [*(project / PACKAGE).rglob("*"), *(project / "spec").rglob("*.json")]
    for path in filter(Path.is_file, paths):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert build_api(Job(project, "library", None, False))["written"] == []


def test_many_edits_are_told_in_few_lines() -> None:
    found = {f"{number}.py": "mine" for number in range(40)}
    edited = edited_files(found, {})
    assert len(edited) == 40
    with pytest.raises(ClientwrightError) as error:
        refuse_edited(PACKAGE, edited)
    assert len(error.value.diagnostics) == 11
    assert "30 more" in error.value.diagnostics[-1].message


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert existing(tmp_path, PACKAGE, ["README.md"]) == {}
