"""Writing is all or nothing, and never outside the project."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from clientwright.diagnostics import ClientwrightError
from clientwright.sources import Document
from clientwright.write import Change, differences, existing, locked, recover, start_api, write

OLD = {"a.py": "old a", "src/b.py": "old b"}
NEW = {"a.py": "new a", "src/c.py": "new c"}


def project(root: Path) -> Path:
    (root / "spec" / "mini").mkdir(parents=True)
    write(root, "generated/mini", OLD, {"spec/mini/spec.json": "old"})
    return root


def test_a_package_is_replaced_whole(tmp_path: Path) -> None:
    root = project(tmp_path)
    assert existing(root / "generated/mini") == OLD
    write(root, "generated/mini", NEW, {"spec/mini/spec.json": "new"})
    assert existing(root / "generated/mini") == NEW
    assert (root / "spec/mini/spec.json").read_text() == "new"
    assert sorted(path.name for path in (root / "spec/mini").iterdir()) == ["spec.json"]


def test_caches_are_nobodys_work(tmp_path: Path) -> None:
    root = project(tmp_path)
    (root / "generated/mini/src/__pycache__").mkdir()
    (root / "generated/mini/src/__pycache__/b.pyc").write_bytes(b"\xff")
    assert existing(root / "generated/mini") == OLD


def test_differences_name_every_file_that_differs() -> None:
    assert differences(NEW, OLD) == [
        Change("changed", "a.py"),
        Change("removed", "src/b.py"),
        Change("added", "src/c.py"),
    ]
    assert differences(OLD, OLD) == []


@pytest.mark.parametrize("path", ["../out.py", "/etc/out.py", "src/../../out.py"])
def test_nothing_is_written_outside_the_package(tmp_path: Path, path: str) -> None:
    root = project(tmp_path)
    with pytest.raises(ClientwrightError, match="outside the package"):
        write(root, "generated/mini", {**NEW, path: "evil"}, {})
    assert existing(root / "generated/mini") == OLD


def test_a_disk_that_refuses_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project(tmp_path)

    def full(path: Path, _content: bytes) -> int:
        raise OSError(28, "No space left on device", str(path))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        with pytest.raises(ClientwrightError, match="No space left on device") as error:
            write(root, "generated/mini", NEW, {"spec/mini/spec.json": "new"})
    assert "Nothing was changed" in error.value.diagnostics[0].hint
    assert existing(root / "generated/mini") == OLD
    assert (root / "spec/mini/spec.json").read_text() == "old"


def test_a_package_that_was_moved_away_is_put_back(tmp_path: Path) -> None:
    root = project(tmp_path)
    (root / ".clientwright/old/generated").mkdir(parents=True)
    (root / "generated/mini").rename(root / ".clientwright/old/generated/mini")
    recover(root)
    assert existing(root / "generated/mini") == OLD


def test_an_old_package_that_was_left_is_dropped(tmp_path: Path) -> None:
    root = project(tmp_path)
    (root / ".clientwright/old/generated/mini").mkdir(parents=True)
    recover(root)
    assert not (root / ".clientwright/old/generated/mini").exists()
    assert existing(root / "generated/mini") == OLD


def test_a_killed_write_leaves_one_whole_package(tmp_path: Path) -> None:
    root = project(tmp_path)
    many = {f"src/{n}.py": f"new {n}" for n in range(200)}
    code = (
        "import os, sys, pathlib\n"
        "from clientwright.write import write\n"
        f"many = {{f'src/{{n}}.py': f'new {{n}}' for n in range(200)}}\n"
        "calls = 0\n"
        "def killing(event, _arguments):\n"
        "    global calls\n"
        "    if event in ('open', 'os.rename', 'os.mkdir', 'os.rmdir', 'os.remove'):\n"
        "        calls += 1\n"
        "        if calls == int(sys.argv[2]):\n"
        f"            os.kill(os.getpid(), {int(signal.SIGKILL)})\n"
        "root = pathlib.Path(sys.argv[1])\n"
        "sys.addaudithook(killing)\n"
        "write(root, 'generated/mini', many, {'spec/mini/spec.json': 'new'})\n"
    )
    whole = 0
    for moment in (1, 5, 60, *range(400, 425, 2), 10_000):
        done = subprocess.run([sys.executable, "-c", code, str(root), str(moment)], check=False)
        with locked(root):
            found = existing(root / "generated/mini")
        assert found in (OLD, many), f"killed at {moment}"
        whole += found == many
        assert done.returncode in (0, -signal.SIGKILL)
        write(root, "generated/mini", OLD, {"spec/mini/spec.json": "old"})
    assert 1 < whole < 17


def test_two_writers_wait_for_each_other(tmp_path: Path) -> None:
    root = project(tmp_path)
    code = (
        "import sys, pathlib\n"
        "from clientwright.write import locked\n"
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


def test_a_new_api_gets_its_folder(tmp_path: Path) -> None:
    start_api(tmp_path, "mini", [Document("page.txt", "text\n")], "entries: []\n")
    assert (tmp_path / "spec/mini/source/page.txt").read_bytes() == b"text\n"
    assert (tmp_path / "spec/mini/overlay.yaml").read_bytes() == b"entries: []\n"
    with pytest.raises(ClientwrightError, match="there already"):
        start_api(tmp_path, "mini", [], "")


@pytest.mark.parametrize("api", ["../evil", "", "A", "a/b", "1a", "a b"])
def test_an_api_is_named_plainly(tmp_path: Path, api: str) -> None:
    with pytest.raises(ClientwrightError, match="cannot be the name"):
        start_api(tmp_path, api, [], "")
