"""The command in every terminal, and in none: encodings, closed streams, readers that stop, interrupts."""

from __future__ import annotations

import os
import pty
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

LIBRARY = Path(__file__).parents[1] / "cases/library/project/spec"
CLIPBOARD, BACKWARDS = "\x1b]52;c;ZXZpbA==\x07", "\u202eevil\u202c"
COMMAND = f"{sys.executable} -m clientwright"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose documentation is hostile to terminals."""
    root = tmp_path_factory.mktemp("hostile")
    shutil.copytree(LIBRARY, root / "spec")
    page = root / "spec/library/source/library.txt"
    text = page.read_text()
    assert "A book is lent for thirty days" in text
    hostile = f"A book is lent for thirty days {CLIPBOARD} {BACKWARDS} [/red] ::add-mask::x"
    page.write_text(text.replace("A book is lent for thirty days", hostile))
    assert run("build", root).returncode == 0
    return root


def run(
    line: str, root: Path, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """A command line after the program's name, in a shell."""
    whole = {**os.environ, **(environment or {})}
    return subprocess.run(
        ["bash", "-c", f"{COMMAND} {line}"],
        cwd=root,
        env=whole,
        capture_output=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize(
    "line", ["coverage library", "explain library books.lend", "endpoints library --json"]
)
def test_documentation_does_not_steer_the_terminal(project: Path, line: str) -> None:
    done = run(line, project)
    assert done.returncode == 0, done.stderr
    printed = (done.stdout + done.stderr).decode()
    assert "\x1b" not in printed
    assert "\u202e" not in printed
    if "json" not in line:
        assert "\\x1b]52;c;ZXZpbA==\\x07 \\u202eevil" in printed


def test_print_gives_the_bytes_to_a_pipe_and_shows_them_in_a_terminal(project: Path) -> None:
    source = (project / "spec/library/source/library.txt").read_bytes()
    assert run("print library", project).stdout == source
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "clientwright", "print", "library"]
    environment = {**os.environ, "TERM": "dumb"}
    process = subprocess.Popen(command, cwd=project, stdout=theirs, env=environment)
    os.close(theirs)
    shown = b""
    while True:
        try:
            shown += os.read(ours, 4096)
        except OSError:  # what a terminal says when its program has ended
            break
    os.close(ours)
    assert process.wait(timeout=60) == 0
    assert b"\x1b]52" not in shown
    assert b"\\x1b]52;c;ZXZpbA==\\x07" in shown


@pytest.mark.parametrize(
    ("line", "environment", "said"),
    [
        pytest.param(
            "endpoints library", {"PYTHONIOENCODING": "ascii"}, b"| POST   | /v1/books/lend", id="ASCII"
        ),
        pytest.param("endpoints library", {"PYTHONIOENCODING": "cp437"}, b"/v1/books/lend", id="cp437"),
        pytest.param("coverage library", {"PYTHONIOENCODING": "cp1252"}, b"\\u202eevil", id="cp1252"),
        pytest.param("print library", {"PYTHONIOENCODING": "ascii"}, b"\x1b]52", id="print in ASCII"),
        pytest.param("coverage library >&-", {}, b"", id="closed output"),
        pytest.param("coverage library 2>&-", {}, b"thirty days", id="closed errors"),
        pytest.param("coverage library <&- >/dev/stderr 2>&1", {}, b"", id="closed input"),
        pytest.param("coverage library <&- >&- 2>&-", {}, b"", id="all closed"),
        pytest.param("endpoints library --json | head -1", {}, b"[\n", id="a reader that stops"),
        pytest.param("print library | head -1", {}, b"", id="a reader of bytes that stops"),
        pytest.param("coverage library", {"NO_COLOR": "1", "TERM": "dumb"}, b"thirty days", id="dumb"),
    ],
)
def test_no_stream_stops_the_command(
    project: Path, line: str, environment: Mapping[str, str], said: bytes
) -> None:
    done = run(line, project, environment)
    assert done.returncode == 0, done.stderr
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr
    assert said in done.stdout


def test_a_home_is_not_needed(project: Path) -> None:
    command = [sys.executable, "-m", "clientwright", "build"]
    environment = {"PYTHONPATH": os.environ.get("PYTHONPATH", "")}
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, check=False)
    assert (done.returncode, b"Traceback" in done.stderr) == (0, False)


def test_brackets_of_a_user_are_shown(project: Path) -> None:
    done = run("build '[/]'", project)
    assert done.returncode == 2
    assert b"there is no spec/[/]/source" in done.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("seconds", [0.4, 1.2, 2.5])
def test_an_interrupt_ends_everything_and_leaves_the_package_whole(
    project: Path, tmp_path: Path, number: signal.Signals, seconds: float
) -> None:
    root = Path(shutil.copytree(project, tmp_path / "project"))
    before = contents(root)
    page = root / "spec/library/source/library.txt"
    page.write_text(page.read_text().replace("Lends a book to a reader.", "Lends a book."))
    (root / "generated/library/manifest.json").write_text("{}")  # everything is formatted anew
    command = [sys.executable, "-m", "clientwright", "build", "--overwrite"]
    process = subprocess.Popen(command, cwd=root, stderr=subprocess.PIPE, start_new_session=True)
    time.sleep(seconds)
    os.killpg(process.pid, number)
    _, errors = process.communicate(timeout=60)
    assert process.returncode in (128 + number, -number, 0), errors
    if process.returncode > 0:
        assert b"Traceback" not in errors
    check = subprocess.run(
        [sys.executable, "-m", "clientwright", "coverage", "library"], cwd=root, check=False
    )
    assert check.returncode == 0
    after = contents(root)
    assert not (root / ".clientwright/journal.json").exists()
    assert after.keys() == before.keys()
    if process.returncode:
        assert {path for path in after if after[path] != before[path]} <= {"generated/library/manifest.json"}


def contents(root: Path) -> dict[str, bytes]:
    paths = (path for path in root.glob("generated/**/*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}
