"""What an entry or a cell says of a type and of presence: words of known forms, nothing guessed."""

from __future__ import annotations

import re
from dataclasses import replace

from pydantic import JsonValue

from clientwright.notations.shapes import (
    Anything,
    ListOf,
    MapOf,
    NullShape,
    OneOf,
    OneOfValues,
    Reference,
    Scalar,
    Shape,
)
from clientwright.notations.type_words import type_of
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import Presence, PrimitiveType

UNSTATED = Anything("the page does not state the type")

LINK = re.compile(
    r"\[([^\[\]]{1,500})\]\((?:\{\{<\s*relref\s+[\"'](?P<relref>[^\"'<>]+)[\"']\s*>\}\}|(?P<target>[^()\s]+))\)"
)
"""A link, with an address or, in some sites, with the name of a page."""
_DECORATION = re.compile(r"[`*_]|</?\w[^<>]*>")
_LEADING_TYPE = re.compile(
    r"(?:an?|the)?\s*\*?`?(?P<type>string|boolean|integer|number|array|object|list|map|float|int|bool)s?`?\*?"
    r"(?:\s+(?:value|values|specifying|containing|mapping|indicating|with|that|which|holding|describing)\b|[.,;:]|$)",
    re.IGNORECASE,
)
_LEADING_LIST = re.compile(r"(?:a|an|the)?\s*(?:json\s+)?(?P<kind>array|list)\s+of\s+\w", re.IGNORECASE)
_LEADING_MAP = re.compile(
    r"(?:adds\s+)?(?:a|an)?\s*(?:map|mapping|object\s+mapping|dictionary)\s+(?:of\s+)?\w", re.IGNORECASE
)
_ANY_TYPE = re.compile(
    r"(?:specified|given|set)\s+as\s+an?\s+`?(boolean|string|integer|number)`?(?:\s+value)?\b", re.IGNORECASE
)
_TRUTH = re.compile(r"1/True/true or 0/False/false\b")
_PRESENCE = re.compile(
    r"(?:^|[.;,)]\s+|\(|[-\u2013\u2014]\s+)\**(optional|required|mandatory)\**(?=[.,;:)]|$|\s+and\s+defaults|\s+-)",
    re.IGNORECASE,
)
_EMPHATIC = re.compile(
    r"(\*\*|__|\*|_)[\[(]?(optional|required|mandatory)[\])]?\1(?!\s*,?\s*(?:if|when|unless|only|for|in)\b)",
    re.IGNORECASE,
)
"""How a description begins that says it in bold or italic type."""
_THIS = re.compile(
    r"\bthis is (?:an? )?(optional|mandatory|required)\b(?!\s+(?:if|when|only|unless|for|in)\b)",
    re.IGNORECASE,
)
_ABSENT = re.compile(
    r"\b(?:when|if) the parameter is (?:absent|omitted|not (?:given|provided|set|specified))\b", re.IGNORECASE
)
_MUST = re.compile(
    r"(?:at least one .* (?:argument )?must be provided|this (?:field|parameter) is required)\b",
    re.IGNORECASE,
)
_YES = frozenset(
    "yes y true required mandatory ✓ ✔ ✅ x * 是 必填 必须 必須 sí si sim oui ja requerido obligatorio"
    " obrigatório obrigatorio requis obligatoire erforderlich".split()
)
_NO = frozenset(
    "no n false optional ✗ ✘ ❌ - — 否 可选 選填 não nao non nein opcional facultativo facultativa optionnel"
    " facultatif".split()
)
_FOREIGN = re.compile(
    r"\b(?:requerid[oa]|obligatori[oa]|obrigatóri[oa]|opcional|facultativ[oa])\b", re.IGNORECASE
)
_VALUE = re.compile(r"[\w.\-]+")
_MARK = re.compile(r"(?:\{\{<|<)\s*(required|optional)\s*(?:>\}\}|/>)", re.IGNORECASE)
_WORDS = {"required": Presence.REQUIRED, "mandatory": Presence.REQUIRED, "optional": Presence.OPTIONAL}
_OR_NULL = " or null"
_QUOTED = re.compile(r'"([^"]*)"')
_QUOTED_VALUES = re.compile(r'"[^"]*"(?:\s*(?:,|\bor\b)\s*"[^"]*")*(?:\s+or\s+\d+\s+more)?')


def marked_presence(text: str) -> tuple[Presence, str]:
    """What a component or shortcode such as `<Required />` says of presence, and the text without it."""
    found = {match[1].lower() for match in _MARK.finditer(text)}
    rest = _MARK.sub("", text).strip()
    if len(found) != 1:
        return Presence.UNKNOWN, rest
    return presence_of_word(found.pop()), rest


def presence_of_word(word: str) -> Presence:
    """The presence that a word names."""
    return _WORDS.get(_english(word).lower(), Presence.UNKNOWN)


def _english(text: str) -> str:
    """A text with the words for presence of other languages in English."""
    return _FOREIGN.sub(lambda match: "optional" if match[0].lower() in _NO else "required", text)


def default_of_cell(text: str, shape: Shape) -> JsonValue:
    """A number or boolean in a column of defaults, where the field is of that type; None for all else."""
    word = _DECORATION.sub("", text).strip().lower()
    kind = shape.type if isinstance(shape, Scalar) else None
    if kind is PrimitiveType.BOOLEAN and word in ("true", "false"):
        return word == "true"
    if kind in (PrimitiveType.INTEGER, PrimitiveType.NUMBER) and re.fullmatch(r"-?\d{1,15}", word, re.ASCII):
        return int(word)
    return None


def presence_of_cell(text: str) -> Presence:
    """A plain word of a column of requiredness; anything else, a condition among them, says nothing."""
    word = _DECORATION.sub("", text).strip().lower()
    if word in _YES:
        return Presence.REQUIRED
    return Presence.OPTIONAL if word in _NO else Presence.UNKNOWN


def presence_of_prose(text: str) -> Presence:
    """What a description says outright: "Optional.", "(required)", "At least one ... must be provided."."""
    text = _english(text)
    found = [*_PRESENCE.finditer(text), *_THIS.finditer(text)]
    emphatic = _EMPHATIC.match(text)
    words = {match[1].lower() for match in found}
    if emphatic:
        words.add(emphatic[2].lower())
    if words == {"optional"}:
        return Presence.OPTIONAL
    if words and "optional" not in words:
        return Presence.REQUIRED
    if not words and _ABSENT.search(text):
        return Presence.OPTIONAL
    return Presence.REQUIRED if not words and _MUST.search(text) else Presence.UNKNOWN


def shape_of_words(text: str, origin: Origin) -> Shape | None:
    """The shape that words for a type state, links to types included; None for other words."""
    linked = _of_link(text, origin)
    if linked is not None:
        return linked
    plain = LINK.sub(r"\1", text).strip().strip("`*_").strip()
    if plain.startswith("<") and plain.endswith(">"):
        plain = plain[1:-1]
    return type_of(_DECORATION.sub("", plain).replace("\\", "").strip(), origin)


def _of_link(text: str, origin: Origin) -> Shape | None:
    """The shape of words around one link to a type; None for other words, and for a link to a plain type."""
    links = list(LINK.finditer(text))
    if len(links) != 1:
        return None
    name = links[0][1].strip("`* ")
    if isinstance(type_of(name, origin), Scalar):
        return None
    reference = Reference(name, origin, links[0]["relref"] or links[0]["target"])
    words = LINK.sub(" X ", text).replace("`", " ").replace("*", " ").lower()
    rest = " ".join(re.sub(r"\b(?:an?|the|objects?)\b|(?<=x)s\b", " ", words).split())
    rest = re.sub(r"\s*([\[\]<>|?])\s*", r"\1", rest)
    if rest == "x":
        return reference
    if rest in ("[x]", "array of x", "x[]", "array<x>", "list of x"):
        return ListOf(reference)
    nullable = OneOf((reference, NullShape()), origin=origin)
    if rest in ("?array of x", "?list of x"):
        return OneOf((ListOf(reference), NullShape()), origin=origin)
    return nullable if rest in ("x|null", "null|x", "?x", "x or null") else None


def presence_and_shape_of_code(text: str, origin: Origin) -> tuple[Presence, Shape]:
    """What stands for a value in code: `<bool>`, `asc|desc`, `optional array of "a" or "b"`."""
    first, _, rest = text.strip().partition(" ")
    presence = presence_of_word(first)
    return presence, _shape_of_code(text if presence is Presence.UNKNOWN else rest, origin)


def _shape_of_code(text: str, origin: Origin) -> Shape:
    found = shape_of_words(text, origin)
    if found is not None:
        return found
    plain = text.strip().removeprefix("<").removesuffix(">")
    if plain.endswith(_OR_NULL):
        return OneOf((_shape_of_code(plain.removesuffix(_OR_NULL), origin), NullShape()), origin=origin)
    element = plain.removeprefix("array of ")
    if _QUOTED_VALUES.fullmatch(element):
        values = OneOfValues(tuple(_QUOTED.findall(element)), origin=origin, open=True)
        return values if element == plain else ListOf(values)
    parts = [part.strip() for part in plain.split("|")]
    words = len(parts) > 1 and all(map(_VALUE.fullmatch, parts))
    if words and not any(type_of(part, origin) for part in parts):
        return OneOfValues(tuple(parts), origin=origin, open=True)
    return Anything(f"the page calls its type {plain!r}")


def shape_of_prose(text: str, origin: Origin) -> Shape | None:
    """The type that a description begins with or states outright; None for one that states none."""
    if _TRUTH.match(text):
        return Scalar(PrimitiveType.BOOLEAN)
    if _LEADING_LIST.match(text):
        return ListOf(Anything("the page does not state the element's type"))
    if _LEADING_MAP.match(text):
        return MapOf(Anything("the page does not show the object's keys"))
    if match := _LEADING_TYPE.match(text):
        return type_of(match["type"], origin)
    match = _ANY_TYPE.search(text)
    return type_of(match[1], origin) if match else None


def listed(name: str, shape: Shape) -> Shape:
    """A value whose name ends with `[]` may be repeated: a list."""
    if not name.endswith("[]") or isinstance(shape, ListOf):
        return shape
    return ListOf(
        replace(shape, why="the page does not state the element's type") if shape == UNSTATED else shape
    )
