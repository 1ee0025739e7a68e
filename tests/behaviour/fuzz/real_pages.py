"""The two real documentations, whole or cut down to a few of their resources."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from random import Random

SPEC = Path(__file__).parents[3] / "spec"
# A resource begins at a line of one word that a block follows: title, method.
_RESOURCE = re.compile(
    rb"^(?!Constraints\n)(?=[A-Z]\w*\n(?:Constraints\n(?:- .*\n)+|[^\n]*\n){0,9}?[^\n]+\nMethod: )",
    re.MULTILINE,
)


@cache
def pages() -> dict[str, bytes]:
    """Every source of every API, by its name."""
    return {path.name: path.read_bytes() for path in sorted(SPEC.glob("*/source/*.txt"))}


def whole(name: str) -> bytes:
    """A source as it is."""
    return pages()[name]


@cache
def _cut(name: str) -> list[bytes]:
    return [part for part in _RESOURCE.split(pages()[name]) if part]


def page(random: Random) -> tuple[str, bytes]:
    """A source to mutate. Of a long one, mostly what precedes its resources and a few of these."""
    name = random.choice(sorted(pages()))
    preamble, *resources = _cut(name)
    if len(resources) < 10 or random.random() < 0.002:
        return name, whole(name)
    first = random.randrange(len(resources))
    return name, b"".join([preamble, *resources[first : first + random.randint(1, 3)]])
