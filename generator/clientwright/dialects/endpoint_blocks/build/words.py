"""Words of English and of wire names, as names of types are made of them."""

from __future__ import annotations

import re

_IRREGULAR = {"children": "child", "people": "person", "criteria": "criterion", "diagnoses": "diagnosis"}
_UNCHANGED = ("ss", "us", "is", "data", "series", "news")
_ES = ("sses", "xes", "ches", "shes", "tuses", "viruses", "zzes")


def pascal(text: str) -> str:
    """A wire name, path or phrase in PascalCase: `delayInMS` -> `DelayInMS`, `a/b c` -> `ABC`."""
    return "".join(word[0].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", text))


def singular(name: str) -> str:
    """A name whose last word is singular: `CarePlans` -> `CarePlan`, `categories` -> `category`."""
    cut = max((match.start() for match in re.finditer(r"[A-Z][a-z]|(?<![A-Za-z])[a-z]", name)), default=0)
    head, word = name[:cut], name[cut:]
    lower = word.lower()
    if lower in _IRREGULAR:
        return head + word[0] + _IRREGULAR[lower][1:]
    if len(name) < 3 or lower.endswith(_UNCHANGED) or not lower.endswith("s"):
        return name
    if lower.endswith("ies") and len(lower) > 4:
        return head + word[:-3] + "y"
    return head + (word[:-2] if lower.endswith(_ES) else word[:-1])


def words(name: str) -> list[str]:
    """The words of a name in lower case: `AllergyCode` -> allergy, code; `find-by-id` -> find, by, id."""
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)]
