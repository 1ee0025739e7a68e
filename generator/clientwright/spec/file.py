"""The text of spec.json: written so that a difference shows what changed, and its published schema."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import JsonValue, ValidationError

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location
from clientwright.spec import FORMAT_VERSION, Fact, Node, Origin, Spec

FILE = "spec.json"
_WIDTH = 110
# One encoder for all lines, of which a spec has tens of thousands.
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
_LEAVES = frozenset({str, int, float, bool, type(None)})
_TREES = (dict, list)
_SURROGATE = re.compile("[\ud800-\udfff]")


def dump(spec: Spec) -> str:
    """The JSON text of a spec: the same bytes for the same spec, and a spec equal to it when it is read.

    What is as it is by default is left out, kinds are always written. Each fact has a line of its own.
    Raises `ClientwrightError` for a number that JSON cannot hold.
    """
    try:
        text = _pretty(_plain(spec), "")
    except ValueError as error:
        message = f"a number of {spec.api!r} is out of the range of JSON: {error}"
        hint = "Correct the number in the documentation, or in the overlay."
        raise ClientwrightError(Diagnostic("spec-number", message, hint=hint)) from error
    return text + "\n"


def load(text: str, file: str = FILE) -> Spec:
    """The spec in a text that `dump` wrote; raises `ClientwrightError` for any other text."""
    try:
        spec = Spec.model_validate(json.loads(text))
    except json.JSONDecodeError as error:
        raise _refusal(file, error.msg, error.lineno, error.colno) from error
    except RecursionError as error:
        raise _refusal(file, "it is nested too deep") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise _refusal(file, f"{place}: {first['msg']}" if place else first["msg"]) from error
    if spec.format != FORMAT_VERSION:
        raise _refusal(file, f"it has the format {spec.format}, and this is format {FORMAT_VERSION}")
    return spec


def _refusal(file: str, message: str, line: int = 1, column: int = 1) -> ClientwrightError:
    where = Location(file, line, column)
    hint = "Build it again from the documentation: clientwright build."
    return ClientwrightError(Diagnostic("spec", f"this is no spec: {message}", location=where, hint=hint))


@cache
def schema() -> str:
    """The text of spec/schema.json: the JSON Schema of spec.json."""
    tree = Spec.model_json_schema(mode="serialization")
    for definition in tree["$defs"].values():
        if "const" in definition.get("properties", {}).get("kind", {}):
            definition["required"] = ["kind", *definition.get("required", [])]
    tree["$defs"]["Origin"].update(pattern=r"^.+:\d+(-\d+)? .+$")
    tree = {"$schema": "https://json-schema.org/draft/2020-12/schema", **tree}
    return json.dumps(tree, indent=2, ensure_ascii=False) + "\n"


@cache
def _facts(model: type[Node]) -> tuple[tuple[str, bool, Any], ...]:
    """Each fact of a kind of node, the kind itself first: name, whether it is always written, default."""
    fields = sorted(model.model_fields.items(), key=lambda fact: fact[0] != "kind")
    return tuple((name, name == "kind" or fact.is_required(), fact.default) for name, fact in fields)


def _told(node: Node) -> Iterator[tuple[str, Any]]:
    """The facts of a node that are not as they are by default."""
    found = vars(node)
    for name, always, default in _facts(type(node)):
        fact = found[name]
        if always or (fact is not default and fact != default):
            yield name, fact


def _plain(value: Fact) -> JsonValue:
    """The JSON tree of a node, without the facts that are as they are by default."""
    if isinstance(value, Node):
        return {name: fact if type(fact) in _LEAVES else _plain(fact) for name, fact in _told(value)}
    if isinstance(value, Origin):
        return value.written()
    if isinstance(value, dict):
        return {key: _plain(member) for key, member in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(member) for member in value]
    return value


def _pretty(value: JsonValue, indent: str) -> str:
    """JSON on one line where it is short and says one thing, else with a line for each part."""
    if isinstance(value, str) or not isinstance(value, _TREES):
        return _line(value)
    if not _has_parts(value):
        line = _line(value)
        if not value or len(indent) + len(line) <= _WIDTH:
            return line
    inner = f"{indent}  "
    if isinstance(value, dict):
        rows = [f"{inner}{_line(key)}: {_pretty(part, inner)}" for key, part in value.items()]
        return "{\n" + ",\n".join(rows) + f"\n{indent}}}"
    rows = [f"{inner}{_pretty(part, inner)}" for part in value]
    return "[\n" + ",\n".join(rows) + f"\n{indent}]"


def _has_parts(value: JsonValue) -> bool:
    """Whether nodes with an origin of their own stand in a tree."""
    if isinstance(value, dict):
        return "origin" in value or any(map(_has_parts, value.values()))
    return isinstance(value, list) and any(map(_has_parts, value))


def _line(value: JsonValue) -> str:
    text = _encode(value)
    return text if text.isascii() else _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
