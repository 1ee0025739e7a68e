"""What a build does when the system refuses, when another runs, and when a file is not what it seems."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from clientwright import pipeline
from clientwright.diagnostics import ClientwrightError
from clientwright.reading.sources import LARGEST, read_inputs

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "tests" / "cases" / "library" / "project" / "spec" / "library"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with one API, built."""
    root = tmp_path_factory.mktemp("built")
    shutil.copytree(PAGE, root / "spec" / "library")
    assert build(root).returncode == 0
    return root


@pytest.fixture
def project(built: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(built, tmp_path / "project"))


def build(root: Path, before: str = "") -> subprocess.CompletedProcess[str]:
    """`clientwright build` in a process of its own, after some code."""
    command = "sys.argv = ['clientwright', 'build']; clientwright.cli.main()"
    code = f"import clientwright.cli, resource, sys\n{before}\n{command}"
    return subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False)


def understand(root: Path) -> None:
    """All of a build but the writing."""
    inputs = read_inputs(root, "library")
    pipeline.make(inputs, pipeline.understand(inputs, pipeline.read(inputs)))


def files(root: Path) -> dict[str, bytes]:
    found = (path for path in root.rglob("*") if path.is_file() and ".clientwright" not in path.parts)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(found)}


def edit(root: Path) -> None:
    page = next((root / "spec/library/source").iterdir())
    page.write_text(page.read_text().replace("Lends a book to a reader.", "Lends a book."))


def told(run: subprocess.CompletedProcess[str]) -> str:
    """What a command that failed said: a message, and no traceback."""
    assert run.returncode == 2, run.stderr
    assert "Traceback" not in run.stderr
    assert run.stderr.strip()
    return run.stderr


def test_a_full_disk_changes_nothing(project: Path) -> None:
    edit(project)
    before = files(project)
    # No file may grow beyond this; the system refuses the rest, as it does when a disk is full.
    assert "cannot write" in told(build(project, "resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))"))
    assert files(project) == before
    assert build(project).returncode == 0
    assert files(project) != before


@pytest.mark.skipif(os.geteuid() != 0, reason="only the superuser can become somebody else")
@pytest.mark.parametrize("folder", [".", "generated/library", "spec/library"])
def test_a_read_only_folder_changes_nothing(built: Path, folder: str) -> None:
    code = (
        "import encodings.idna, json, os, pathlib, shutil\n"
        "from clientwright.diagnostics import ClientwrightError\n"
        "from clientwright.writing.state import locked\n"
        "from clientwright.writing.write import write\n"
        "os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "root = pathlib.Path.cwd()\n"
        "try:\n"
        "    with locked(root):\n"
        "        write(root, {'generated/library/README.md': 'new', 'spec/library/spec.json': 'new'})\n"
        "except ClientwrightError as error:\n"
        "    print(error)\n"
    )
    with tempfile.TemporaryDirectory() as place:  # pytest's own folders are private to the superuser
        project = Path(shutil.copytree(built, Path(place, "project")))
        before = files(project)
        for path in [Path(place), project, *project.rglob("*")]:
            os.chown(path, 65534, 65534)
        (project / folder).chmod(0o555)
        if folder == ".":
            assert not (project / ".clientwright").exists()
        command = [sys.executable, "-c", code]
        run = subprocess.run(command, cwd=project, capture_output=True, text=True, check=True)
        assert "cannot write" in run.stdout, run.stderr
        assert files(project) == before
        assert not (project / ".clientwright").exists(), "what was not begun leaves nothing"
        (project / folder).chmod(0o755)
        subprocess.run(command, cwd=project, check=True)
        assert files(project) != before


def test_two_builds_at_once_do_not_mix(project: Path) -> None:
    alone = files(project)
    shutil.rmtree(project / "generated")
    command = [sys.executable, "-m", "clientwright", "build"]
    runs = [subprocess.Popen(command, cwd=project, stderr=subprocess.DEVNULL) for _ in range(3)]
    assert [run.wait(timeout=120) for run in runs] == [0, 0, 0]
    assert files(project) == alone


def test_of_two_starts_of_one_name_one_is_refused(tmp_path: Path) -> None:
    page = next((PAGE / "source").iterdir())
    command = [sys.executable, "-m", "clientwright", "new", "twice", str(page)]
    runs = [subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    errors = [run.communicate(timeout=120)[1] for run in runs]
    assert sorted(run.returncode for run in runs) == [0, 2], errors
    assert any("spec/twice is there already" in error for error in errors)


def deep(opening: str, closing: str) -> str:
    return opening * 100_000 + closing * 100_000


@pytest.mark.parametrize("name", ["source/library.txt", "overlay.yaml", "names.json"])
@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"\0" * 1000, id="NUL"),
        pytest.param(b"\xff\xfe\x00", id="not UTF-8"),
        pytest.param(deep("[", "]").encode(), id="deep lists"),
        pytest.param(deep('{"a":', "}").encode(), id="deep objects"),
        pytest.param(b"- " * 100_000, id="deep entries"),
        pytest.param(b"&a [*a]", id="a value within itself"),
        pytest.param(b'"' + b"x" * 10**6, id="an open quote"),
        pytest.param(b"!!python/object/apply:os.system ['touch canary']", id="a tag that calls"),
        pytest.param(b"9" * 10_000, id="a number without end"),
        pytest.param(b"[1, 2]", id="a list of numbers"),
    ],
)
def test_a_file_that_is_not_what_it_should_be_is_told(project: Path, name: str, content: bytes) -> None:
    (project / "spec/library" / name).write_bytes(content)
    with pytest.raises(ClientwrightError) as error:
        understand(project)
    for one in error.value.diagnostics:
        assert one.rule == "no-operation" or (one.location and one.location.file == Path(name).name)
    assert not (project / "canary").exists()


@pytest.mark.parametrize("name", ["source/library.txt", "overlay.yaml", "names.json"])
def test_a_file_that_is_too_large_is_told_at_once(project: Path, name: str) -> None:
    with (project / "spec/library" / name).open("ab") as stream:
        stream.truncate(LARGEST + 1)
    with pytest.raises(ClientwrightError, match="is larger than"):
        understand(project)


@pytest.mark.parametrize("name", ["source/library.txt", "overlay.yaml", "names.json"])
@pytest.mark.parametrize("target", ["/etc/passwd", "../../../outside.txt"])
def test_a_link_out_of_the_project_is_not_followed(project: Path, name: str, target: str) -> None:
    path = project / "spec/library" / name
    for folder in (project, project.parent):
        (folder / "outside.txt").write_text("secret: outside\n")
    path.unlink(missing_ok=True)
    path.symlink_to(target)
    with pytest.raises(ClientwrightError, match="is a link"):
        understand(project)


@pytest.mark.parametrize("folder", ["generated", "generated/library", ".clientwright", "spec/library/source"])
def test_a_folder_that_is_a_link_out_of_the_project_is_not_written_through(
    project: Path, folder: str
) -> None:
    outside = project.parent / f"{project.name}-outside"
    outside.mkdir()
    (outside / "mine.txt").write_text("mine")
    edit(project)
    shutil.rmtree(project / folder, ignore_errors=True)
    (project / folder).symlink_to(outside, target_is_directory=True)
    assert "is a link" in told(build(project))
    assert (outside / "mine.txt").read_text() == "mine"
