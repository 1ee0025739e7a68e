"""What documentation says in prose and in samples, so that no reader of the document takes it for more."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from typing import Any

from pydantic import JsonValue

from clientwright.spec import (
    Answer,
    Based,
    Basis,
    Constraint,
    Definition,
    Field,
    Located,
    Operation,
    Parameter,
    Resource,
)

_MARKUP = re.compile(r"[\\`*~<\[]|&(?=#?\w+;)|(?<!\w)_|_(?!\w)")
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]")


def markdown(*paragraphs: str) -> str:
    """Plain text as CommonMark, which descriptions are: no HTML, link or emphasis arises from it."""
    return "\n\n".join(_MARKUP.sub(r"\\\g<0>", text) for text in paragraphs if text)


def described(*paragraphs: str) -> dict[str, Any]:
    """The description of a node, where there is one."""
    text = markdown(*paragraphs)
    return {"description": text} if text else {}


def prose(node: Resource | Operation) -> dict[str, Any]:
    """All that the page says about a node: its description, its notes, the rules about its values."""
    notes = [note.text for note in node.notes]
    return described(node.description, *notes, *(rule.text for rule in node.constraints))


def provenance(node: Located) -> dict[str, Any]:
    """The lines that a node rests on, and the basis of a fact that the documentation does not state."""
    marks: dict[str, Any] = {"x-origin": str(node.origin)} if node.origin else {}
    basis = node.basis if isinstance(node, Based) else Basis.DOCUMENTED
    if basis is not Basis.DOCUMENTED:
        marks["x-basis"] = basis.value
    if isinstance(node, Field | Parameter | Answer | Definition) and node.supplied:
        marks["x-supplied"] = [
            {"fact": one.fact, "source": one.source, **({"says": one.text} if one.text else {})}
            for one in node.supplied
        ]
    return marks


def constrained(constraints: Iterable[Constraint]) -> dict[str, Any]:
    """The documentation's rules about values, as it words them and as they were read."""
    rules = [
        {**one.model_dump(mode="json", exclude={"origin"}, exclude_defaults=True), **provenance(one)}
        for one in constraints
    ]
    return {"x-constraints": rules} if rules else {}


def sample(keyword: str, value: JsonValue) -> dict[str, Any]:
    """A value that the page shows, under a keyword.

    Readers resolve a `$ref` wherever it stands: a value that holds one is given as JSON text beside it.
    """
    if _refers(value):
        return {f"x-{keyword.removeprefix('x-')}-text": json.dumps(value, ensure_ascii=False)}
    return {keyword: value}


def _refers(value: JsonValue) -> bool:
    if isinstance(value, dict):
        return "$ref" in value or any(map(_refers, value.values()))
    return isinstance(value, list) and any(map(_refers, value))


def component_key(name: str) -> str:
    """The key of a component: the name itself where its characters are allowed there."""
    key = _UNSAFE.sub("_", name)
    if key == name and name:
        return name
    return f"{key}_{hashlib.sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
