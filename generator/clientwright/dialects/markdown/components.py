"""Endpoints that components state: `<Route method="GET">/x</Route>`, `<Endpoint method="POST" url="/x" />`,
and badges with a method before a path."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from clientwright.dialects.markdown.declarations import METHOD, Declaration, stated_by
from clientwright.dialects.markdown.syntax import Line, Markup, Paragraph

_TAG = re.compile(
    r"<(?P<tag>[A-Za-z][\w.]{0,40})(?P<attributes>(?:\s+[:\w-]+(?:=(?:\"[^\"]*\"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^\s>]+))?){0,20})\s*/?>"
    r"(?:(?P<inner>[^<]{1,400})</[\w.]+\s*>)?"
)
_ATTRIBUTE = re.compile(r":?(?<![\w-])([\w-]+)=\{?[\"']([^\"']*)[\"']\}?")
_LISTED = re.compile(r"\{([^{}]*\b(?:url|path)\b[^{}]*)\}")
_MEMBER = re.compile(r"[\"']?(?<!\w)(\w+)[\"']?\s*:\s*[\"']([^\"']*)[\"']")
_BADGE = re.compile(r"\w*(?:Badge|Method|Tag)\w*")
_FOLLOWING = re.compile(
    r"\s*(?:`(/[^`]+)`|<(?:code|span)[^<>]*>\s*(?:\.{2,3})?((?:/|https?://)[^<>]+?)\s*</)"
)
_PATHS = ("path", "url", "route", "endpoint")


def of_components(source: str, block: Paragraph | Markup) -> Iterator[Declaration]:
    """The endpoints of the components in a block; tags whose method or path is not plain text state none."""
    text = " ".join(line.text if isinstance(line, Line) else line for line in block.lines)
    lines = (block.span.first, block.span.last)
    for match in _TAG.finditer(text):
        attributes = {name.lower(): value for name, value in _ATTRIBUTE.findall(match["attributes"])}
        listed = [dict(_MEMBER.findall(one)) for one in _LISTED.findall(match["attributes"])]
        pairs = [_pair(attributes, match["tag"], (match["inner"] or "").strip(), text[match.end() :])]
        pairs += [(one.get("method", ""), next((one[n] for n in _PATHS if n in one), "")) for one in listed]
        for method, path in pairs:
            if METHOD.fullmatch(method) and path.startswith(("/", "http")):
                yield stated_by(source, method, path, lines, "component")


def _pair(attributes: Mapping[str, str], tag: str, inner: str, following: str) -> tuple[str, str]:
    """Method and path of a tag by its attributes, by its text, or by what follows a badge."""
    method = attributes.get("method") or (attributes.get("text", "") if _BADGE.fullmatch(tag) else "")
    if not method and METHOD.fullmatch(inner):
        method, inner = inner, ""
    path = next((attributes[name] for name in _PATHS if name in attributes), "")
    if not path and inner.startswith("/"):
        path = inner
    if not path and (match := _FOLLOWING.match(following)):
        path = match[1] or match[2]
    return method, path
