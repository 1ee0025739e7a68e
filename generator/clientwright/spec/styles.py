"""Styles: how the lists and objects of a parameter are written, where a page says so in OpenAPI's words."""

from __future__ import annotations

from collections.abc import Mapping

from clientwright import spec as s
from clientwright.spec.kinds import kinds

_DELIMITED = {"spaceDelimited": "space", "pipeDelimited": "pipe"}
WRITTEN = {
    s.In.QUERY: frozenset(["form", "deepObject", *_DELIMITED]),
    s.In.PATH: frozenset(["simple"]),
    s.In.HEADER: frozenset(["simple"]),
}
"""The styles that clients write, by the place of the parameter."""


def style_of(parameter: s.Parameter, types: Mapping[str, s.TypeDef]) -> str:
    """How a client writes the lists and objects of a parameter; "" for its own way.

    `comma`, `space` and `pipe` stand between values, and between keys and values; `deep` is
    `name[key]=value`, `spread` makes each key a parameter. A client's own way repeats the name for a list,
    in a query, and writes everything else as JSON.
    """
    style = parameter.style or ("form" if parameter.explode is False else "")
    if style not in WRITTEN.get(parameter.location, ()):
        return ""
    found = kinds(parameter.type, types)
    if style in ("simple", "form"):
        written = "spread" if style == "form" and parameter.explode is not False else "comma"
    else:
        written = _DELIMITED.get(style, "deep")
    if written in ("space", "pipe") and parameter.explode:
        return ""
    needed = {"object", "any"} if written in ("spread", "deep") else {"list", "object", "any"}
    return written if found & needed else ""
