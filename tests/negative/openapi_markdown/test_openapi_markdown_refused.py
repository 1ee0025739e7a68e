"""Pages that must be refused: each file NAME.md, and in NAME.expected what is said, with line and column."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from clientwright.diagnostics import ClientwrightError
from clientwright.dialects import detect
from clientwright.reading.sources import read

PAGES = sorted(Path(__file__).parent.glob("*.md"))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_refusal(path: Path) -> None:
    document = read(path)
    with pytest.raises(ClientwrightError) as refused:
        detect(document).parse(document)
    told = "".join(f"{one}\n  {one.hint}\n" for one in refused.value.diagnostics)
    expected = path.with_suffix(".expected")
    if os.environ.get("CLIENTWRIGHT_ACCEPT"):
        expected.write_text(told, encoding="utf-8")
    assert told == expected.read_text(encoding="utf-8")
