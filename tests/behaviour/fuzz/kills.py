"""Ends commands at random moments, and looks at what they leave: everything as before, or everything new.

`kills.py SEED COUNT` prints a line for each that was ended, and exits with 1 if one left something
half-written, or a traceback. Each follows from the seed and its own number.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random

PROJECT = Path(__file__).parents[2] / "cases/update/project"
TOOL = [sys.executable, "-m", "clientwright"]
COMMANDS = {
    "build": ["build", "--overwrite"],
    "update": ["update", "keeper", "new/next.txt"],
    "new": ["new", "other", "new/next.txt"],
    "watch": ["watch"],
    "package": ["package", "keeper"],
}
LONGEST = {"package": 12.0, "watch": 5.0}
"""Seconds that a command may run; others take `_USUAL`."""
_USUAL = 3.0
_SIGNALS = (signal.SIGKILL, signal.SIGINT, signal.SIGTERM)
Tree = dict[str, bytes]


@dataclass(frozen=True)
class Kill:
    """A command that was ended, and what was wrong with what it left."""

    command: str
    signal: str
    seconds: float
    status: int
    faults: tuple[str, ...]


def prepare(folder: Path) -> Path:
    """A project that is built, and whose documentation has changed since."""
    root = Path(shutil.copytree(PROJECT, folder / "built"))
    _run(root, "build")
    page = root / "spec/keeper/source/keeper.txt"
    page.write_text(page.read_text() + "\n")
    return root


def kill(built: Path, folder: Path, random: Random) -> Kill:
    """Ends one command in a copy of the project `built`."""
    name = random.choice(list(COMMANDS))
    root = Path(shutil.copytree(built, folder / "project"))
    before, after = contents(root), finished(built, folder / "after", name)
    number, seconds = random.choice(_SIGNALS), random.uniform(0.05, LONGEST.get(name, _USUAL))
    with (folder / "said").open("w+b") as said:
        command = [*TOOL, *COMMANDS[name]]
        process = subprocess.Popen(command, cwd=root, stdout=said, stderr=said, start_new_session=True)
        if name == "watch":
            time.sleep(seconds / 2)
            page = root / "spec/keeper/overlay.yaml"
            page.write_text((page.read_text() if page.is_file() else "") + "\n# changed\n")
        time.sleep(seconds)
        os.killpg(process.pid, number)
        status = process.wait(timeout=60)
        said.seek(0)
        text = said.read().decode(errors="replace")
    faults = [] if status == 0 or "Traceback" not in text or _starting(text) else [text]
    if (read := _run(root, "coverage", "keeper")) or (root / ".clientwright/journal.json").exists():
        faults.append(f"left unsettled: {read}")
    if contents(root) not in (before, after):
        faults.append("half-written")
    for made in (root, folder / "after"):
        shutil.rmtree(made)
    return Kill(name, number.name, round(seconds, 2), status, tuple(faults))


def finished(built: Path, root: Path, name: str) -> Tree:
    """The files as they are when the command has run to its end."""
    shutil.copytree(built, root)
    if name in ("build", "update", "new"):
        _run(root, *COMMANDS[name])
    elif name == "watch":
        _run(root, "build")
    return contents(root)


def contents(root: Path) -> Tree:
    """What a command may write, but for what `watch` waits for."""
    paths = [path for room in ("spec", "generated", "dist") for path in (root / room).rglob("*")]
    files = [path for path in paths if path.is_file() and path.name != "overlay.yaml"]
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}


def _starting(text: str) -> bool:
    """Whether Python itself was still starting, which no program can change."""
    return "clientwright/cli/run.py" not in text and "KeyboardInterrupt" in text


def _run(root: Path, *arguments: str) -> str:
    """Why a command failed; "" if it did not."""
    done = subprocess.run([*TOOL, *arguments], cwd=root, capture_output=True, text=True, check=False)
    return done.stderr if done.returncode else ""


def main(seed: int, count: int) -> int:
    """Ends so many commands, and says what came of each."""
    failed = 0
    with tempfile.TemporaryDirectory() as place:
        built = prepare(Path(place))
        for one in range(count):
            found = kill(built, Path(place), Random(f"{seed}-{one}"))
            failed += bool(found.faults)
            sys.stdout.write(f"{one}: {found}\n")
            sys.stdout.flush()
    sys.stdout.write(f"{count} ended, {failed} with faults\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
