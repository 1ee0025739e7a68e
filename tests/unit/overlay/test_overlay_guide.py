"""spec/README.md shows every kind of entry, and what it shows can be read."""

import re
from pathlib import Path

from clientwright.overlay import read_overlay
from clientwright.overlay.entries import KINDS

GUIDE = Path(__file__).parents[3] / "spec" / "README.md"


def test_the_guide_shows_every_kind() -> None:
    blocks = re.findall(r"```yaml\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    shown = {written.entry.kind for block in blocks for written in read_overlay("README.md", block).entries}
    assert shown == set(KINDS)
