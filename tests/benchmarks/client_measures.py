"""Ratios that stand up to a noisy machine: the sides take turns, and the best round of each counts."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping


def best_of(sides: Mapping[str, Callable[[], object]], rounds: int, repeats: int = 1) -> dict[str, float]:
    """Seconds of each side's best round of so many repeats."""
    best = dict.fromkeys(sides, float("inf"))
    for run in sides.values():
        run()
    for _ in range(rounds):
        for name, run in sides.items():
            started = time.perf_counter()
            for _ in range(repeats):
                run()
            best[name] = min(best[name], time.perf_counter() - started)
    return best


def tell(what: str, ratio: float, target: str) -> None:
    """One line of a benchmark's report."""
    print(f"{what:<66} {ratio:6.2f}   target {target}")  # noqa: T201
