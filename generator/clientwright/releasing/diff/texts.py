"""Facts of nodes as JSON, for comparing and for showing; and the lines on which nodes rest."""

from __future__ import annotations

import json
from typing import Any

from pydantic import JsonValue
from pydantic_core import to_jsonable_python

from clientwright.spec import Located, Node


def plain(value: Any) -> JsonValue:
    """A fact as JSON."""
    json_value: JsonValue = to_jsonable_python(value)
    return json_value


def differ(one: Any, other: Any) -> bool:
    """Whether two facts say something else; `1`, `1.0` and `true`, which Python holds equal, differ."""
    if isinstance(one, str | None) and isinstance(other, str | None):
        return one != other
    return json.dumps(plain(one), sort_keys=True) != json.dumps(plain(other), sort_keys=True)


def facts_of(node: Node, *without: str) -> str:
    """What a node says, its place left out, and the facts named in `without`."""
    facts = {name: plain(value) for name, value in vars(node).items() if name not in ("origin", *without)}
    return json.dumps(facts, sort_keys=True)


def lines(*nodes: Located) -> str:
    """The lines of the first node that has any, as `file:first-last`."""
    return next((str(node.origin) for node in nodes if node.origin), "")
