"""Values, defaults and bounds of fields, as columns and descriptions state them: "One of `asc`, `desc`".

A page may name values only in part: a list of them is open.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pydantic import JsonValue

from clientwright.dialects.markdown.drafts import Draft
from clientwright.dialects.markdown.prose_limits import stated_rules
from clientwright.dialects.markdown.typed import UNSTATED
from clientwright.notations.shapes import ListOf, OneOfValues, Scalar, Shape
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import PrimitiveType

_VALUE = r"(?:`\"?[\w.:\-]+\"?`|\"[\w.:\-]+\")"
_JOINT = r"(?:\s*,\s*(?:or\s+|and\s+)?|\s+or\s+|\s+and\s+|\s*[/|]\s*)"
_LIST = rf"{_VALUE}(?:{_JOINT}{_VALUE})++"
_CHOICES = (
    r"(?:(?:possible|allowed|valid|accepted|supported|available) (?:values|options|states|types|choices)"
    r"|options|values)"
)
_ANNOUNCED = (
    rf"(?:one of(?: the following(?: values)?)?|{_CHOICES}(?: are| include)?"
    r"|(?:can|must|may) be(?: either| one of)?)"
)
_CHOICE = re.compile(
    rf"\b{_ANNOUNCED}\s*:?\s*({_LIST})"
    r"(?!\s*(?:is|are|must|should|has|have|may|can|parameters?|fields?|keys?)\b)",
    re.IGNORECASE,
)
"""Of what follows, "one of `size`, `weight` is required" names fields and no values."""
_BARE = re.compile(
    rf"\b{_CHOICES}:\s+([\w\-]+(?:,\s*(?:or\s+)?[\w\-]+|\s+or\s+[\w\-]+)+)\s*(?:\.|$)", re.IGNORECASE
)
"""Values without quotes: up to the end of a sentence."""
_ALONE = re.compile(
    rf"({_LIST})\.?|(?:.*[.;:]\s+)?either\s+({_LIST})(?:\s*[.,;].*|\s+by default\b.*)?",
    re.IGNORECASE | re.DOTALL,
)
"""A description that is a list of values and nothing else, or has a sentence that begins with "either"."""
_LITERAL = rf"(?:{_VALUE}|(?:\d+(?:\.\d+)?|true|false)\b)"
_DEFAULT = re.compile(rf"\bdefaults?(?: values?)?\s*(?:to|is|of|:|=)?\s*({_LITERAL})", re.IGNORECASE)
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_WORD = re.compile(r"[\w.:\-]+")


def with_stated_values(draft: Draft) -> None:
    """Gives a field the values and the default that its description states, and what is nested in it."""
    values = _values(draft.description)
    draft.shape = with_choice(draft.shape, values, draft.origin)
    if draft.default is None:
        found = set(_DEFAULT.findall(draft.description))
        draft.default = default_of(found.pop(), draft.shape) if len(found) == 1 else None
    draft.rules = draft.rules or stated_rules(draft.description, draft.shape)
    for one in (*draft.nested, *draft.choices):
        with_stated_values(one)


def _values(text: str) -> tuple[str, ...]:
    """The values of the one list of them in a text; of several, none."""
    found = {match[1] for match in _CHOICE.finditer(text)}
    if alone := _ALONE.fullmatch(text.strip()):
        found = {alone[1] or alone[2]}
    if not found and len(bare := _BARE.findall(text)) == 1:
        return tuple(_WORD.findall(re.sub(r"\bor\b", " ", bare[0])))
    return listed_values(found.pop()) if len(found) == 1 else ()


def listed_values(text: str) -> tuple[str, ...]:
    """The values of a text that is a list of some in code or quotes, and nothing else."""
    plain = text.strip()
    return tuple(one.strip('`"') for one in re.findall(_VALUE, plain)) if re.fullmatch(_LIST, plain) else ()


def with_choice(shape: Shape, values: tuple[str, ...], origin: Origin) -> Shape:
    """A text, or a list of texts, of which values are named; any other shape stays."""
    words = [one for one in values if not _NUMBER.fullmatch(one) and one not in ("true", "false", "null")]
    match shape:
        case ListOf(element):
            return replace(shape, element=with_choice(element, values, origin))
        case Scalar(PrimitiveType.STRING, "") if len(values) > 1:
            return OneOfValues(tuple(dict.fromkeys(values)), origin=origin, open=True)
        case _ if shape == UNSTATED and len(words) == len(values) > 1:
            return OneOfValues(tuple(dict.fromkeys(values)), origin=origin, open=True)
        case _:
            return shape


def default_of(text: str, shape: Shape) -> JsonValue:
    """The value that a text writes for a shape; None for any other text, and a shape without a type."""
    word = text.strip().strip("`\"'")
    match shape:
        case Scalar(PrimitiveType.BOOLEAN):
            return {"true": True, "false": False}.get(word.lower())
        case Scalar(PrimitiveType.INTEGER):
            return int(word) if re.fullmatch(r"-?\d{1,15}", word) else None
        case Scalar(PrimitiveType.NUMBER):
            return float(word) if re.fullmatch(r"-?\d{1,15}(?:\.\d{1,15})?", word) else None
        case OneOfValues(values):
            return word if word in values else None
        case Scalar(PrimitiveType.STRING) if word != text.strip() and _WORD.fullmatch(word):
            return word  # of words without quotes, some are remarks
        case _:
            return None
