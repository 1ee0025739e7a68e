"""Limits: what a page leaves open makes its grammar look to the end of the page, each time anew."""

from __future__ import annotations

import re

from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.reading.sources import Document

_MOST_OPEN = 100
_FENCE = re.compile(r"[ \t]*(`{3,6})(?!`)([^`]*)")
_HINT = "Save the page as plain Markdown, with an end for each fence and comment."


def refuse_open(document: Document) -> None:
    """Raises `ClientwrightError` for a page of which many fences or comments have no end."""
    ended: set[str] = set()
    count = 0
    for number in range(len(document.lines), 0, -1):
        line = document.lines[number - 1]
        fence = _FENCE.fullmatch(line)
        mark = fence[1] if fence else "<!--" if line.startswith("<!--") else ""
        if "-->" in line:
            ended.add("<!--")
        if fence and not fence[2].strip():
            ended.add(mark)
        elif mark and mark not in ended:
            count += 1
        if count > _MOST_OPEN:
            message = f"more than {_MOST_OPEN} fences or comments of this page have no end"
            where = document.location(number, 1)
            raise ClientwrightError(Diagnostic("openapi-markdown", message, location=where, hint=_HINT))
