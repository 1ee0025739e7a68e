"""What only tells how to use the tool starts at once: it loads nothing that reads, builds or shows."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import lark
import pytest

from clientwright.dialects import detect
from clientwright.reading.sources import Document

ROOT = Path(__file__).parents[2]
HEAVY = ("black", "jinja2", "lark", "pydantic", "rich.console", "yaml", "clientwright.pipeline")


@pytest.mark.parametrize(
    "typed", [["--version"], ["--help"], ["update", "--help"], ["check", "--no-such-option"]]
)
def test_help_loads_no_more_than_the_command_line(typed: list[str]) -> None:
    code = (
        "import atexit, sys\n"
        "from clientwright.cli import main\n"
        f"atexit.register(lambda: print('loaded', *(name for name in {HEAVY} if name in sys.modules)))\n"
        "main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *typed], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.splitlines()[-1] == "loaded", done.stderr


@pytest.mark.parametrize(
    ("dialect", "folder"),
    [("endpoint_blocks", "library/project/spec/library"), ("openapi_markdown", "openapi_markdown/berths")],
)
def test_a_text_is_recognised_without_a_grammar(
    monkeypatch: pytest.MonkeyPatch, dialect: str, folder: str
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a grammar is built")

    monkeypatch.setattr(lark.Lark, "__init__", refuse)
    pages = sorted((ROOT / "tests/cases" / folder / "source").iterdir())
    assert pages
    for page in pages:
        assert detect(Document(page.name, page.read_text(encoding="utf-8"))).name == dialect


def test_a_dialect_is_loaded_when_no_earlier_one_recognises_a_text() -> None:
    page = ROOT / "tests/cases/library/project/spec/library/source/library.txt"
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from clientwright.dialects import detect\n"
        "from clientwright.reading.sources import Document\n"
        f"detect(Document('page.txt', Path({str(page)!r}).read_text(encoding='utf-8')))\n"
        "loaded = {name.split('.')[2] for name in sys.modules if name.startswith('clientwright.dialects.')}\n"
        "print(loaded & {'endpoint_blocks', 'markdown', 'mintlify', 'openapi_markdown'})\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "{'endpoint_blocks'}"
