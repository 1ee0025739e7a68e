"""The Python blocks that users are shown: in READMEs, in documentation, in what assistants read."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
_PAGES = ["README.md", *(f"generated/*/{name}" for name in ("README.md", "AGENTS.md")), "docs/pages/**/*.md"]
_BLOCK = re.compile(r"```python\n(.*?)```", re.DOTALL)


def examples() -> list[tuple[str, str]]:
    """Each block, with the page on which it stands; a package's README is the home of its reference."""
    pages = [page for pattern in _PAGES for page in sorted(ROOT.glob(pattern))]
    return [
        (str(page.relative_to(ROOT)), block)
        for page in pages
        for block in _BLOCK.findall(page.read_text(encoding="utf-8"))
    ]
