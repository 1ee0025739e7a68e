"""`clientwright watch` rebuilds what a change touches, and survives what is broken."""

from __future__ import annotations

import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from clientwright.cli.watch import touched
from clientwright.reading import resource_files as resources
from clientwright.reading.grammar_errors import broken_grammars

PROJECT = Path(__file__).parents[1] / "cases/update/project"
TOOL = Path(__file__).parents[2]
PATIENCE = 60


@pytest.mark.parametrize(
    ("changed", "apis"),
    [
        (["spec/a/overlay.yaml"], ["a"]),
        (["spec/a/source/x.txt", "spec/b/source/y.txt"], ["a", "b"]),
        (["elsewhere/x.jinja"], ["a", "b"]),
        (["spec/c/overlay.yaml"], []),
    ],
)
def test_a_change_touches_the_apis_that_rest_on_it(
    tmp_path: Path, changed: list[str], apis: list[str]
) -> None:
    assert touched(tmp_path, ["a", "b"], [tmp_path / path for path in changed]) == apis


@pytest.mark.parametrize(
    ("grammar", "line", "message"),
    [
        ('start: "a" thing\nthing: C\n', 2, "Rule 'C' used but not defined"),
        ('start: "a"\n\nthing: "b" | )\n', 3, "Unexpected"),
        ('start: A\n\nA: "a\n', 3, "Unexpected"),
        ("start: A\nA: /[/\n", 2, "Cannot compile token A"),
        ("start: one | two\none: A\ntwo: A\nA: /a/\n", 2, "Reduce/Reduce"),
    ],
)
def test_a_broken_grammar_is_found_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, grammar: str, line: int, message: str
) -> None:
    (tmp_path / "broken.lark").write_text(grammar)
    (tmp_path / "fine.lark").write_text('start: "a"\n')
    monkeypatch.setattr(resources, "grammars", lambda: tmp_path)
    (found,) = broken_grammars()
    assert found.location is not None
    assert (found.location.file, found.location.line) == (str(tmp_path / "broken.lark"), line)
    assert message in found.message


def test_the_grammars_are_sound() -> None:
    assert broken_grammars() == ()


class Watching:
    """A running `clientwright watch`, and what it says."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.lines.put(line)

    def says(self, text: str) -> list[str]:
        """Waits for a line that holds a text; every line up to it."""
        seen: list[str] = []
        while not seen or text not in seen[-1]:
            try:
                seen.append(self.lines.get(timeout=PATIENCE))
            except queue.Empty:
                pytest.fail(f"waited for {text!r}, got {''.join(seen)}")
        return seen


@contextmanager
def watching(root: Path, tool: Path, *options: str) -> Iterator[Watching]:
    environment = {**os.environ, "PYTHONPATH": str(tool / "generator"), "NO_COLOR": "1", "COLUMNS": "500"}
    process = subprocess.Popen(
        [sys.executable, "-m", "clientwright", "watch", *options],
        cwd=root,
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield Watching(process)
    finally:
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=PATIENCE) in (0, 130)


def test_a_change_is_built_and_what_is_broken_is_told(tmp_path: Path) -> None:
    root, tool, mine = tmp_path / "project", tmp_path / "tool", tmp_path / "mine"
    shutil.copytree(PROJECT, root)
    for folder in ("generator", "grammar", "templates"):
        shutil.copytree(TOOL / folder, tool / folder, ignore=shutil.ignore_patterns("__pycache__"))
    (mine / "package").mkdir(parents=True)
    template = mine / "package/LICENSE.jinja"
    with watching(root, tool, "--templates", str(mine)) as watch:
        watch.says("watching")
        # A watcher tells when it starts, and starts a moment later: a change is made until it is seen.
        while watch.lines.empty():
            template.write_text("{{ view.title }}, free\n")
            try:
                watch.lines.put(watch.lines.get(timeout=2))
            except queue.Empty:
                continue
        watch.says("written to generated/keeper")
        watch.says("+Keeper, free")
        template.write_text("one\n{{ view.nothing }}\n")
        watch.says(f"{template}:2:1: error")
        grammar = tool / "grammar/payload.lark"
        sound = grammar.read_text()
        grammar.write_text(f"{sound}\nbroken: (\n")
        watch.says(f"{grammar}:{sound.count(chr(10)) + 2}:")
        grammar.write_text(sound)
        watch.says(f"{template}:2:1: error")
        template.write_text("again\n")
        watch.says("+again")
    assert (root / "generated/keeper/LICENSE").read_text() == "again\n"
