"""A checkout of somebody else's project may hold anything: no command obeys it outside the project."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from clientwright.cli.build import Job, build_api
from clientwright.diagnostics import ClientwrightError
from clientwright.reading.sources import read_inputs
from clientwright.writing.ownership import existing
from clientwright.writing.state import locked, recover, settle
from clientwright.writing.write import write

LIBRARY = Path(__file__).parents[2] / "cases/library/project/spec"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project, with something of the user's beside it."""
    shutil.copytree(LIBRARY, tmp_path / "project/spec")
    (tmp_path / "home").mkdir()
    (tmp_path / "home/x").write_text("mine")
    return tmp_path / "project"


def untouched(project: Path) -> bool:
    return [path.read_text() for path in (project.parent / "home").iterdir()] == ["mine"]


def journal(project: Path, before: object, lock: object = "1-1") -> None:
    state = project / ".clientwright"
    (state / "old/home").mkdir(parents=True)
    (state / "old/home/x").write_text("evil")
    (state / "lock").touch()
    (state / "journal.json").write_text(json.dumps({"lock": lock, "before": before}))


@pytest.mark.parametrize(
    "before",
    [
        {"../home/x": True},
        {"../home/x": False},
        {"/etc/passwd": True},
        {"generated/library/x": False},
        {"spec/../../home/x": False},
        [],
        None,
    ],
)
def test_a_journal_of_another_machine_is_not_obeyed(project: Path, before: object) -> None:
    journal(project, before)
    with pytest.raises(ClientwrightError, match="was not written in this folder by this machine") as error:
        settle(project)
    assert "Delete .clientwright/" in error.value.diagnostics[0].hint
    assert untouched(project)


@pytest.mark.parametrize("path", ["spec/../../home/x", "generated/../../home/x", "spec/link/x"])
def test_a_journal_that_leads_out_is_not_obeyed(project: Path, path: str) -> None:
    (project / "spec/link").symlink_to("../../home")
    journal(project, {})
    found = (project / ".clientwright/lock").stat()
    text = json.dumps({"lock": f"{found.st_ino}-{found.st_ctime_ns}", "before": {path: False}})
    (project / ".clientwright/journal.json").write_text(text)
    with pytest.raises(ClientwrightError, match=r"outside the project|is a link"):
        recover(project)
    assert untouched(project)


def test_a_copy_of_an_interrupted_project_is_not_taken_back(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "spec/library/notes.txt").write_text("old")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", _stop)
        with pytest.raises(KeyboardInterrupt):
            write(project, {"spec/library/notes.txt": "new"})
    copy = Path(shutil.copytree(project, project.parent / "copy"))
    with pytest.raises(ClientwrightError, match="was not written in this folder"):
        settle(copy)
    settle(project)
    assert (project / "spec/library/notes.txt").read_text() == "old"
    assert not (project / ".clientwright").exists()


def _stop(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize("name", ["", "lock", "journal.json", "new", "old"])
def test_a_link_in_the_state_is_not_followed(project: Path, name: str) -> None:
    state = project / ".clientwright"
    target = project.parent / "home" if name in ("", "new", "old") else project.parent / "home/x"
    if name:
        state.mkdir()
    (state / name).symlink_to(target)
    with pytest.raises(ClientwrightError, match="is a link"), locked(project):
        write(project, {"spec/library/a.txt": "a"})
    assert untouched(project)
    assert not (project / "spec/library/a.txt").exists()


@pytest.mark.parametrize("folder", ["spec", "spec/library", "spec/library/source"])
def test_a_folder_of_spec_that_is_a_link_is_not_read(project: Path, folder: str) -> None:
    shutil.move(project / folder, project.parent / "elsewhere")
    (project / folder).symlink_to(project.parent / "elsewhere")
    with pytest.raises(ClientwrightError, match="is a link"):
        read_inputs(project, "library")


@pytest.mark.parametrize("name", ["pipe.txt", "../names.json", "../overlay.yaml"])
def test_a_pipe_is_not_waited_for(project: Path, name: str) -> None:
    os.mkfifo(project / "spec/library/source" / name)
    with pytest.raises(ClientwrightError, match="is a pipe or a device"):
        read_inputs(project, "library")


@pytest.mark.parametrize("path", ["../../../home/x", "/etc/passwd", "C:/x", "a\\..\\..\\x"])
def test_a_manifest_that_names_what_is_outside_removes_nothing(project: Path, path: str) -> None:
    folder = project / "generated/library"
    folder.mkdir(parents=True)
    files = {path: {"rendered": "", "written": ""}}
    (folder / "manifest.json").write_text(json.dumps({"black": "26", "files": files}))
    with pytest.raises(ClientwrightError, match="names a file outside the package"):
        existing(project, "generated/library", ())
    assert untouched(project)


def test_a_package_behind_a_link_is_not_built(project: Path) -> None:
    (project / "generated").symlink_to(project.parent / "home")
    with pytest.raises(ClientwrightError, match="generated is a link"):
        build_api(Job(project, "library", None, True))
    assert untouched(project)


@pytest.mark.parametrize("name", ["con.txt", "NUL", "what?.txt", "a:b", "dot.", "com1.tar.gz"])
def test_a_name_that_windows_cannot_hold_is_not_written(project: Path, name: str) -> None:
    with pytest.raises(ClientwrightError, match="cannot be the name of a file on Windows"):
        write(project, {f"spec/library/source/{name}": "text"})


@pytest.mark.parametrize("name", ["None", "\uff2e\uff4f\uff4e\uff45", "a b", "x\n", 3])
def test_a_name_that_python_does_not_have_is_refused(project: Path, name: object) -> None:
    names = {"version": "0.1.0", "client": name, "models": {}}
    (project / "spec/library/names.json").write_text(json.dumps(names))
    with pytest.raises(ClientwrightError, match="is no Python name"):
        build_api(Job(project, "library", None, False))
