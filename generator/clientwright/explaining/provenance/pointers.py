"""Where the nodes of a spec stand in spec.json: as JSON Pointers (RFC 6901), and on which lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import reduce
from typing import Any

from pydantic import BaseModel

from clientwright.spec import Fact, Located, Spec


class Pointers:
    """The located nodes of a spec by their pointers, and the pointers of the nodes."""

    def __init__(self, spec: Spec) -> None:
        self.nodes: dict[str, Located] = dict(_walk(spec, ""))
        self._of = {id(node): pointer for pointer, node in self.nodes.items()}

    def of(self, node: Located) -> str:
        """The pointer of a node of this spec; raises `KeyError` for any other."""
        return self._of[id(node)]


def resolve(tree: Any, pointer: str) -> Any:
    """What stands at a pointer in JSON. The facts of spec nodes have no slash or tilde in their names."""
    return reduce(lambda at, key: at[int(key) if isinstance(at, list) else key], pointer.split("/")[1:], tree)


def spans(text: str) -> dict[str, tuple[int, int]]:
    """First and last line (from 1) of each part that has lines of its own in a text of spec.json.

    The text is indented as `specfile.dump` does it: a part opens and closes at one depth.
    """
    found: dict[str, tuple[int, int]] = {}
    open_parts: list[tuple[str, int, int]] = []
    for number, line in enumerate(text.split("\n"), 1):
        body = line.strip()
        if body in _CLOSING:
            pointer, first, _ = open_parts.pop()
            found[pointer] = (first, number)
        elif body:
            key = _KEY.match(body)
            pointer = _next(open_parts, key[1] if key else None)
            found[pointer] = (number, number)
            # Of all that JSON writes on a line, only what opens ends like this: strings end with quotes.
            if body.endswith(("{", "[")):
                open_parts.append((pointer, number, 0))
    return found


_CLOSING = {"}", "},", "]", "],"}
_KEY = re.compile(r'"((?:[^"\\]|\\.)*)": ')


def _next(open_parts: list[tuple[str, int, int]], key: str | None) -> str:
    """The pointer of the next part: it has a key, or the next index in a list."""
    if not open_parts:
        return ""
    pointer, first, index = open_parts[-1]
    if key is None:
        open_parts[-1] = (pointer, first, index + 1)
    return f"{pointer}/{index if key is None else key}"


def _walk(value: Fact, pointer: str) -> Iterator[tuple[str, Located]]:
    if isinstance(value, Located):
        yield pointer, value
    if isinstance(value, BaseModel):
        for name, member in value:
            yield from _walk(member, f"{pointer}/{name}")
    elif isinstance(value, tuple):
        for index, member in enumerate(value):
            yield from _walk(member, f"{pointer}/{index}")
