"""Words of English and of wire names: splitting, plurals, and names in PascalCase. The one table for all."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_BOUNDARY = re.compile(
    r"(?<=[a-z0-9])(?=[A-Z])"  # fooBar
    r"|(?<=[A-Z])(?=[A-Z][a-z](?!\b))"  # URLFoo, but not URLs
)
_PLURAL_ACRONYM = re.compile(r"(?<![A-Z])([A-Z]{2,})s(?![a-z])")
_LAST_WORD = re.compile(r"[A-Z][a-z]+$|(?<![a-z])[a-z]+$|(?<![A-Z])[A-Z]+s?$")
_IRREGULAR = {
    "analyses": "analysis",
    "children": "child",
    "crises": "crisis",
    "criteria": "criterion",
    "diagnoses": "diagnosis",
    "indices": "index",
    "leaves": "leaf",
    "matrices": "matrix",
    "men": "man",
    "movies": "movie",
    "people": "person",
    "phenomena": "phenomenon",
    "quizzes": "quiz",
    "selves": "self",
    "shelves": "shelf",
    "synopses": "synopsis",
    "theses": "thesis",
    "vertices": "vertex",
    "women": "woman",
}
_UNCHANGED = ("ss", "us", "is", "data", "series", "species", "news")
_SINGULAR = frozenset("aws cors dns gps https ios lens mms os rss sms sos tls ".split())
_ES = ("sses", "xes", "ches", "shes", "tuses", "viruses", "buses", "bonuses", "zzes")


def words(text: str) -> list[str]:
    """The words of a wire name or phrase, in lower case: `isHTTPServer`, `is-http server` -> is, http,
    server."""
    plain = "".join(map(_ascii, unicodedata.normalize("NFC", text)))
    plain = _PLURAL_ACRONYM.sub(lambda match: match[1].capitalize() + "s", plain)
    return [
        word.lower() for part in re.split(r"[^A-Za-z0-9]+", plain) for word in _BOUNDARY.split(part) if word
    ]


def ascii_letters(text: str) -> str:
    """A text in ASCII: letters and digits of other scripts as ` u00e9 `, everything else as a space."""
    return "".join(map(_ascii, unicodedata.normalize("NFC", text)))


def _ascii(character: str) -> str:
    if character.isascii():
        return character
    return f" u{ord(character):04x} " if unicodedata.category(character)[0] in "LN" else " "


@cache
def pascal(*texts: str) -> str:
    """Wire names, paths or phrases as one name in PascalCase: `delayInMS` -> `DelayInMS`, `a/b c` ->
    `ABC`."""
    found = (word for text in texts for word in re.findall(r"[A-Za-z0-9]+", text))
    return "".join(word[0].upper() + word[1:] for word in found)


def slug(text: str) -> str:
    """A text as anchors and addresses write it: `Guild Member Object` -> `guild-member-object`."""
    return "-".join(re.findall(r"[^\W_]+", text.lower()))


def singular(name: str) -> str:
    """A name with its last word in singular: `CarePlans` -> `CarePlan`, `statuses` -> `status`."""
    match = _LAST_WORD.search(name)
    head, word = (name[: match.start()], match[0]) if match else ("", name)
    lower = word.lower()
    if lower in _IRREGULAR:
        return head + word[0] + _IRREGULAR[lower][1:]
    if len(name) < 3 or lower in _SINGULAR or lower.endswith(_UNCHANGED) or not lower.endswith("s"):
        return name
    if lower.endswith("ies") and len(lower) > 4:
        return head + word[:-3] + "y"
    return head + (word[:-2] if lower.endswith(_ES) else word[:-1])


def spoken(text: str) -> tuple[str, ...]:
    """The words of a name, the last in singular: what `CarePlans` and `care-plan` have in common."""
    *head, last = words(text) or [""]
    return (*head, singular(last))
