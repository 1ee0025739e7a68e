"""Names of attributes and arguments: the wire name in words, or as it is written where that would collide."""

from __future__ import annotations

import keyword
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from clientwright.names.identifiers import ARGUMENT_RESERVED, MODEL_RESERVED, snake
from clientwright.spec import Object, Spec


def attribute_names(spec: Spec, settled: Mapping[str, str]) -> dict[str, str]:
    """The names by wire name: those `settled`, the others by rule.

    Where `apiKeys` and `api_keys` meet, each is called as it is written, if that is an identifier. A name
    that is a type's too gets an underscore, for it would hide the type in its class.
    """
    types = {definition.name for definition in spec.types}
    scopes = list(_scopes(spec))
    named = {wire: settled.get(wire) or snake(wire, MODEL_RESERVED) for scope in scopes for wire in scope}
    for scope in scopes:
        counts = Counter(named[wire] for wire in scope)
        for wire in scope:
            if counts[named[wire]] > 1 and wire not in settled and _is_attribute(wire):
                named[wire] = f"{wire}_" if wire in types else wire
    return named


def _scopes(spec: Spec) -> Iterator[Sequence[str]]:
    """The wire names that meet in one place: those of an operation's parameters, of an object's fields."""
    for _, operation in spec.operations():
        yield [parameter.label for parameter in operation.parameters]
    for definition in spec.types:
        if isinstance(definition, Object):
            yield [member.name for member in definition.fields]


def _is_attribute(wire: str) -> bool:
    reserved = keyword.iskeyword(wire) or wire in MODEL_RESERVED | ARGUMENT_RESERVED
    return wire.isascii() and wire.isidentifier() and not reserved and not wire.startswith(("_", "model_"))
