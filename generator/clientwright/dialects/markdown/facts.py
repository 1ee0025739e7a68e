"""Facts about the whole API that prose states: base addresses, rate limits, errors."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from clientwright.dialects.markdown.outline import Section
from clientwright.dialects.markdown.prose_lines import block_texts, origin, texts
from clientwright.dialects.markdown.syntax import Code, Entry, Fence, Table
from clientwright.dialects.observed import Failure, Prose, Server
from clientwright.notations.tables import columns
from clientwright.reading.origin import Origin

_ADDRESS = re.compile(r"https?://[A-Za-z0-9.\-]+(?::\d+)?(?:/[\w./\-]*)?")
_BASE_SENTENCE = re.compile(
    r"\b(?:base\s+(?:url|uri|path|endpoint|address)|api\s+(?:root|base|host)|root\s+url|all\s+(?:api\s+)?"
    r"(?:requests|urls?|endpoints)\s+(?:are|start|begin|must|should))\b",
    re.IGNORECASE,
)
_BASE_TITLE = re.compile(
    r"(?:api\s+)?(?:base\s+(?:url|uri|path)s?|servers?|hosts?|environments?|api\s+root)", re.IGNORECASE
)
_LIMITS = re.compile(r"rate[\s-]*limit(?:s|ing)?|throttling", re.IGNORECASE)
_ERRORS = re.compile(
    r"(?:\w+\s+){0,2}(?:errors?|status codes?|error (?:codes?|handling|responses?))", re.IGNORECASE
)
_STATUS = re.compile(r"[1-5](?:\d\d|XX)", re.IGNORECASE)


def servers(source: str, found: Sequence[Section]) -> tuple[Server, ...]:
    """Addresses that a sentence calls the base, or that stand below a heading that does; each once."""
    made: dict[str, Server] = {}
    for section in found:
        titled = bool(_BASE_TITLE.fullmatch(section.title))
        for block in section.blocks:
            for text, line in block_texts(block):
                if titled or (not isinstance(block, Fence | Code) and _BASE_SENTENCE.search(text)):
                    for match in _ADDRESS.finditer(text):
                        url = match[0].rstrip("./")
                        made.setdefault(url, Server(url, origin(source, line, "server")))
    return tuple(made.values())


def rate_limits(source: str, found: Sequence[Section]) -> tuple[Prose, ...]:
    """The text of chapters about rate limits."""
    made: list[Prose] = []
    for section in found:
        lines = list(texts(section))
        if section.heading and _LIMITS.search(section.title) and lines:
            first, last = section.heading.span.first, lines[-1][1]
            where = Origin(source=source, first=first, last=last, rule="prose")
            made.append(Prose("\n".join(text for text, _ in lines), where, section.title))
    return tuple(made)


def failures(source: str, found: Sequence[Section]) -> tuple[Failure, ...]:
    """The statuses that chapters about errors list, for all endpoints, in tables and entries."""
    return tuple(
        one for section in found if _ERRORS.fullmatch(section.title) for one in _failures(source, section)
    )


def _failures(source: str, section: Section) -> Iterator[Failure]:
    for block in section.blocks:
        if isinstance(block, Entry) and block.line.form == "status":
            where = origin(source, block.span.first, "status")
            yield Failure(block.line.value("status"), block.line.value("rest").strip(), where)
        elif isinstance(block, Table):
            where_is = columns([cell.text for cell in block.header.cells])
            for row in block.rows:
                cells = [cell.text.strip("`* ") for cell in row.cells]
                status = cells[where_is["status"]] if where_is.get("status", len(cells)) < len(cells) else ""
                if _STATUS.fullmatch(status[:3]):
                    text = " - ".join(one for one in cells if one and one != status)
                    yield Failure(status[:3], text, origin(source, row.span.first, "table"))
