"""A second reading of the Tellescope documentation, which shares no code with the tool.

It is deliberately simple: it walks the lines, turns each payload into JSON by replacing the page's notation
with example values, and says what request the page shows. The facts it knows are those of the notation (one
of several for `[[A, B]]`, maps, dates), written down a second time.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SOURCE = Path(__file__).parents[3] / "spec/tellescope/source/tellescope.txt"
BASE = "https://api.tellescope.com"
DATE = "2024-12-21T20:04:47.235Z"
OBJECT_ID = "60398b0231a295e64f084fd9"
TEXT = "example string of text"
TYPED = "text in type notation"

_INLINE = {
    '{ "key": string }': '{"any key": "any value"}',
    "{ string: Date }": f'{{"{OBJECT_ID}": "{DATE}"}}',
    '{ "key": [object Object] }': '{"any key": {"any field": 1}}',
    '{ "key": number }': '{"any key": 2.5}',
    '{ "key": "value" }': '{"any key": "any value"}',
    '{ "string": "string" }': '{"any id": "any string"}',
    "\"'oldFirst' | 'newFirst'\"": '"newFirst"',
    "{ \\n query: string,\\n }": '{"query": "words"}',
    '"boolean /* See Updating Records in Getting Started */"': "true",
    '"Date"': f'"{DATE}"',
    '"string"': f'"{TYPED}"',
    '"example string"': f'"{TEXT}"',
    '"number"': "2.5",
    '"boolean"': "true",
    "{ }": '{"any field": null}',
    "{}": '{"any field": {"and": ["more"]}}',
}


@dataclass(frozen=True)
class Block:
    """One endpoint block: its line (of `Method:`), method, path below the server, and its payload."""

    line: int
    method: str
    path: str
    keys: tuple[str, ...]
    payload: dict[str, Any]

    @property
    def key(self) -> str:
        return f"{self.method} {self.path}"


def blocks() -> Iterator[Block]:
    """Every endpoint block of the documentation, in order."""
    lines = SOURCE.read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines):
        if line.startswith("Method: "):
            method, path = line.removeprefix("Method: "), lines[number + 1].removeprefix(BASE)
            payload = _payload(lines, number + 2)
            keys = tuple(payload)
            yield Block(number + 1, method, path, keys, {key.rstrip("?"): payload[key] for key in payload})


def _payload(lines: list[str], start: int) -> dict[str, Any]:
    while lines[start] not in ("{", "Authentication info only"):
        start += 1
    if lines[start] != "{":
        return {}
    end, depth = start, 0
    while True:
        opens = lines[end] in ("{", "[") or lines[end].endswith((": {", ": ["))
        depth += opens - (lines[end].rstrip(",") in ("}", "]"))
        end += 1
        if depth == 0:
            break
    read: dict[str, Any] = json.loads("\n".join(map(_as_json, lines[start:end])), parse_float=float)
    return {key: _chosen(value) for key, value in read.items()}


def _as_json(line: str) -> str:
    key, value = re.fullmatch(r'("[^"]*": )?(.*)', line).groups()  # type: ignore[union-attr]
    if value.rstrip(",") in _INLINE:
        value = _INLINE[value.rstrip(",")] + ("," if value.endswith(",") else "")
    return (key or "") + value


def _chosen(value: Any) -> Any:
    """`[[A, B]]` is one value, A; only one list of example values within a list is what it looks like.

    Type notation is told from example values until here, where a text of either becomes the same.
    """
    if isinstance(value, list):
        if len(value) == 1 and isinstance(value[0], list):
            inner = value[0]
            if not (len(inner) == 1 and "example string" in json.dumps(inner)):
                return _chosen(inner[0])
        return [_chosen(one) for one in value]
    if isinstance(value, dict):
        return {key.rstrip("?"): _chosen(one) for key, one in value.items()}
    return TEXT if value == TYPED else value
