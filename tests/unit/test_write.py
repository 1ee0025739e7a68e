"""Writing is all or nothing, and never outside the project."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from clientwright.diagnostics import ClientwrightError
from clientwright.writing.state import locked, recover, settle
from clientwright.writing.write import (
    Change,
    differences,
    refuse_api,
    standing,
    write,
)

OLD = {"a.py": "old a", "src/b.py": "old b"}
NEW = {"a.py": "new a", "src/c.py": "new c"}


SPEC = "spec/mini/spec.json"


def package(files: Mapping[str, str], spec: str) -> dict[str, str | None]:
    """What to write for a package of those files; all others that it may have are removed."""
    gone: dict[str, str | None] = {f"generated/mini/{path}": None for path in (*OLD, *NEW)}
    return gone | {f"generated/mini/{path}": text for path, text in files.items()} | {SPEC: spec}


def existing(folder: Path) -> dict[str, str]:
    """The text of every file in a folder."""
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_text() for path in paths}


def project(root: Path) -> Path:
    (root / "spec" / "mini").mkdir(parents=True)
    write(root, package(OLD, "old"))
    return root


def test_files_are_written_and_removed(tmp_path: Path) -> None:
    root = project(tmp_path)
    assert existing(root / "generated/mini") == OLD
    (root / "generated/mini/dist").mkdir()
    write(root, package(NEW, "new"))
    assert existing(root / "generated/mini") == NEW
    assert standing(root, [SPEC, "spec/none"]) == {SPEC: "new"}
    assert sorted(path.name for path in (root / "spec/mini").iterdir()) == ["spec.json"]
    assert (root / "generated/mini/dist").is_dir(), "what is not written is left alone"
    assert [path.name for path in (root / ".clientwright").iterdir()] == ["lock"]
    with locked(root):
        pass
    assert not (root / ".clientwright").exists(), "what was not begun leaves nothing"


def test_a_folder_that_is_left_empty_goes(tmp_path: Path) -> None:
    root = project(tmp_path)
    write(root, {"generated/mini/src/b.py": None})
    assert not (root / "generated/mini/src").exists()
    assert (root / "generated/mini/a.py").exists()


def test_differences_name_every_file_that_differs() -> None:
    assert differences(NEW, OLD) == [
        Change("changed", "a.py"),
        Change("removed", "src/b.py"),
        Change("added", "src/c.py"),
    ]
    assert differences(OLD, OLD) == []


@pytest.mark.parametrize("path", ["../out.py", "/etc/out.py", "src/../../out.py"])
def test_nothing_is_written_outside_the_project(tmp_path: Path, path: str) -> None:
    root = project(tmp_path)
    with pytest.raises(ClientwrightError, match="outside the project"):
        write(root, {**package(NEW, "new"), path: "evil"})
    assert existing(root / "generated/mini") == OLD


@pytest.mark.parametrize(
    ("function", "calls"),
    [("write_bytes", 0), ("write_bytes", 4), ("replace", 0), ("replace", 1), ("replace", 3)],
)
def test_a_disk_that_refuses_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, function: str, calls: int
) -> None:
    root = project(tmp_path)
    real, left = getattr(Path, function), iter(range(calls))

    def full(path: Path, argument: Any) -> Any:
        if next(left, None) is None:
            monkeypatch.setattr(Path, function, real)
            raise OSError(28, "No space left on device", str(path))
        return real(path, argument)

    monkeypatch.setattr(Path, function, full)
    with pytest.raises(ClientwrightError, match="No space left on device") as error:
        write(root, package(NEW, "new"))
    assert "Nothing was changed" in error.value.diagnostics[0].hint
    assert existing(root / "generated/mini") == OLD
    assert standing(root, [SPEC]) == {SPEC: "old"}


def test_a_killed_write_leaves_everything_old_or_everything_new(tmp_path: Path) -> None:
    code = (
        "import json, os, sys, pathlib\n"
        "from clientwright.writing.write import write\n"
        "calls = 0\n"
        "def killing(event, _arguments):\n"
        "    global calls\n"
        "    if event in ('open', 'os.rename', 'os.mkdir', 'os.rmdir', 'os.remove'):\n"
        "        calls += 1\n"
        "        if calls == int(sys.argv[2]):\n"
        f"            os.kill(os.getpid(), {int(signal.SIGKILL)})\n"
        "sys.addaudithook(killing)\n"
        "write(pathlib.Path(sys.argv[1]), json.loads(sys.argv[3]))\n"
    )
    root = project(tmp_path)
    kept = []
    for moment in range(1, 60, 3):
        arguments = [str(root), str(moment), json.dumps(package(NEW, "new"))]
        done = subprocess.run([sys.executable, "-c", code, *arguments], check=False)
        settle(root)
        found = (existing(root / "generated/mini"), standing(root, [SPEC])[SPEC])
        assert found in ((OLD, "old"), (NEW, "new")), f"killed at {moment}"
        kept.append(found[1])
        assert done.returncode in (0, -signal.SIGKILL)
        write(root, package(OLD, "old"))
    assert kept[0] == "old"
    assert kept[-1] == "new"
    assert kept == sorted(kept, reverse=True)


def test_recovery_may_be_interrupted_and_begun_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", _interrupted)
        with pytest.raises(KeyboardInterrupt):
            write(root, package(NEW, "new"))
        with pytest.raises(KeyboardInterrupt):
            recover(root)
    recover(root)
    assert existing(root / "generated/mini") == OLD
    assert standing(root, [SPEC]) == {SPEC: "old"}


def _interrupted(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def test_two_writers_wait_for_each_other(tmp_path: Path) -> None:
    root = project(tmp_path)
    code = (
        "import sys, pathlib\n"
        "from clientwright.writing.state import locked\n"
        "with locked(pathlib.Path(sys.argv[1])): print('in', flush=True)\n"
    )
    with locked(root):
        other = subprocess.Popen([sys.executable, "-c", code, str(root)], stdout=subprocess.PIPE)
        with pytest.raises(subprocess.TimeoutExpired):
            other.wait(timeout=1.5)
    assert other.communicate(timeout=30)[0] == b"in\n"


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_read_only_project_is_a_clear_error(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(ClientwrightError, match="cannot write"), locked(tmp_path):
        pass


def test_an_api_that_stands_already_is_not_started(tmp_path: Path) -> None:
    refuse_api(tmp_path, "mini")
    (tmp_path / "spec/mini").mkdir(parents=True)
    with pytest.raises(ClientwrightError, match="there already"):
        refuse_api(tmp_path, "mini")
    (tmp_path / "spec/go_od").mkdir()
    with pytest.raises(ClientwrightError, match="spec/go_od is there already"):
        refuse_api(tmp_path, "go-od")


@pytest.mark.parametrize("api", ["../evil", "", "A", "a/b", "1a", "a b", "con", "lpt1"])
def test_an_api_is_named_plainly(tmp_path: Path, api: str) -> None:
    with pytest.raises(ClientwrightError, match="cannot be the name"):
        refuse_api(tmp_path, api)
