"""Of calls that break the documentation, how many are refused: of all operations, at any depth."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

from client_measures import tell

from clientwright.spec.file import load

ROOT = Path(__file__).parents[2]
DEEPEST, SHOWN = 4, 3


def measure(api: str) -> None:
    """A line for each kind of wrong call, and calls of it that were sent."""
    from strategies.judged_calls import Judge

    spec = load((ROOT / f"spec/{api}/spec.json").read_text(encoding="utf-8"))
    judge = Judge(f"{api}_client", spec, DEEPEST)
    tell(f"{api}: right calls refused", len(judge.refused_right_calls()), "0")
    for kind, count in sorted(judge.wrong_calls().items()):
        tell(f"{api}: {kind}, of {count.refused + len(count.sent)}", count.ratio, ">= 0.95")
        for call in count.sent[:SHOWN]:
            print(f"    {call[:150]}")  # noqa: T201


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "tests"))
    warnings.simplefilter("ignore")  # of misspelt and deprecated names
    for name in ("tellescope", "cobalt"):
        measure(name)
