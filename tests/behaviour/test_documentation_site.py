"""The tool's own documentation site: it builds without a warning, and says all that there is."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from accessibility import serious

from clientwright.cli.run import app
from clientwright.dialects import dialects

ROOT = Path(__file__).parents[2]
COMMANDS = [one.name or one.callback.__name__ for one in app.registered_commands if one.callback]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("documentation")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    done = subprocess.run(
        [*command, "--config-file", str(ROOT / "docs/mkdocs.yml")], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def words(page: Path) -> str:
    return unescape(re.sub(r"<[^>]*>", "", page.read_text(encoding="utf-8")))


def test_every_command_is_told_as_its_help_tells_it(site: Path) -> None:
    page = words(site / "commands.html")
    assert COMMANDS
    environment = {**os.environ, "COLUMNS": "80", "NO_COLOR": "1"}
    for name in COMMANDS:
        assert f"Usage: clientwright {name}" in page
    command = [sys.executable, "-m", "clientwright", "update", "--help"]
    told = subprocess.run(command, env=environment, capture_output=True, text=True).stdout
    options = re.findall(r"--[a-z-]+", told)
    assert options
    assert all(option in page for option in options)


def test_every_dialect_has_a_page_with_a_sample(site: Path) -> None:
    for dialect in dialects():
        page = words(site / f"dialects/{dialect.name}.html")
        assert unescape(dialect.needs).replace("`", "") in page
        assert "A sample" in page
    assert "overlay-ineffective" in words(site / "overlay.html")


@pytest.mark.parametrize("width", [1280, 390])
def test_pages_fit_and_axe_finds_nothing_serious(site: Path, browser: Any, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 844})
    for name in ("index", "users", "commands", "overlay"):
        page.goto((site / f"{name}.html").as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert serious(page) == []
    page.close()
