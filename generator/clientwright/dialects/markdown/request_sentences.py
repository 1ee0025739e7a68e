"""What sentences and lists of values state of parameters: further ones, their presence, and their values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from clientwright.dialects.markdown.labels import Kind
from clientwright.dialects.markdown.outline import Portion
from clientwright.dialects.markdown.schemas import enumerated, with_values
from clientwright.dialects.markdown.syntax import Paragraph
from clientwright.dialects.markdown.typed import UNSTATED
from clientwright.dialects.observed import Parameter
from clientwright.notations.shapes import Field
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import In, Presence

_SENTENCE = re.compile(
    r"\b[Tt]he `(?P<name>[\w.\[\]-]+)` (?P<place>query|path|header|body|URL) parameter\b(?P<rest>[^.]*)"
)
_REQUIRED = re.compile(r"^\s+is (required|mandatory|optional)\b")
_ALL = re.compile(
    r"\ball parameters (?:to|of|for) this (?:endpoint|call|request|method) are (optional|required)\b",
    re.IGNORECASE,
)
_PLACE = {"query": In.QUERY, "path": In.PATH, "header": In.HEADER, "body": In.BODY}


def with_sentences(
    source: str, portions: Sequence[Portion], parameters: Sequence[Parameter]
) -> list[Parameter]:
    """Parameters with what sentences and lists of values say of them, and those of sentences alone."""
    known = {one.field.name for one in parameters}
    stated = [*parameters, *_stated(source, portions, known)]
    values: dict[str, list[str]] = {}
    for portion in portions:
        for name, value in enumerated(portion.blocks):
            values.setdefault(name, []).append(value)
    everywhere = _everywhere(portions)
    return [_with_presence(_with_values(one, values.get(one.field.name, ())), everywhere) for one in stated]


def prose_of_request(portions: Sequence[Portion]) -> Iterator[Paragraph]:
    """The paragraphs that may speak of what an endpoint takes."""
    for portion in portions:
        if portion.role.kind in (Kind.OTHER, Kind.PARAMETERS, Kind.BODY):
            yield from (block for block in portion.blocks if isinstance(block, Paragraph))


def _stated(source: str, portions: Sequence[Portion], known: set[str]) -> Iterator[Parameter]:
    """Parameters that a sentence states: "The `state` query parameter allows ...", "... is required"."""
    for block in prose_of_request(portions):
        text = " ".join(line.text for line in block.lines)
        for match in _SENTENCE.finditer(text):
            if match["name"] in known:
                continue
            known.add(match["name"])
            word = _REQUIRED.match(match["rest"])
            presence = Presence.UNKNOWN
            if word:
                presence = Presence.OPTIONAL if word[1] == "optional" else Presence.REQUIRED
            origin = Origin(source=source, first=block.span.first, last=block.span.last, rule="paragraph")
            made = Field(match["name"], UNSTATED, presence, origin, description=match[0] + ".")
            yield Parameter(made, _PLACE.get(match["place"]))


def _everywhere(portions: Sequence[Portion]) -> Presence:
    """The presence that one sentence states for all parameters."""
    for block in prose_of_request(portions):
        match = _ALL.search(" ".join(line.text for line in block.lines))
        if match:
            return Presence.OPTIONAL if match[1].lower() == "optional" else Presence.REQUIRED
    return Presence.UNKNOWN


def _with_presence(one: Parameter, presence: Presence) -> Parameter:
    known = one.field.presence is not Presence.UNKNOWN
    return one if known else replace(one, field=replace(one.field, presence=presence))


def _with_values(one: Parameter, values: Sequence[str]) -> Parameter:
    shape = with_values(one.field.shape, values, one.field.origin)
    return replace(one, field=replace(one.field, shape=shape))
