"""Facts outside the sections of endpoints: base addresses, credentials, rate limits, pagination."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from clientwright.dialects.markdown.outline import Section
from clientwright.dialects.markdown.syntax import Block, Code, Entry, Fence, Line, Paragraph
from clientwright.dialects.observed import Credential, Pagination, Prose, Server
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import In

_ADDRESS = re.compile(r"https?://[A-Za-z0-9.\-]+(?::\d+)?(?:/[\w./\-]*)?")
_BASE_SENTENCE = re.compile(
    r"\b(?:base\s+(?:url|uri|path|endpoint|address)|api\s+(?:root|base|host)|root\s+url|all\s+(?:api\s+)?(?:requests|urls?|endpoints)"
    r"\s+(?:are|start|begin|must|should))\b",
    re.IGNORECASE,
)
_BASE_TITLE = re.compile(
    r"(?:api\s+)?(?:base\s+(?:url|uri|path)s?|servers?|hosts?|environments?|api\s+root)", re.IGNORECASE
)
_BEARER = re.compile(r"Authorization:\s*Bearer\b", re.IGNORECASE)
_LIMITS = re.compile(r"rate[\s-]*limit(?:s|ing)?", re.IGNORECASE)
_AUTH = re.compile(
    r"auth(?:entication|orization|entifizierung)?|credentials?|api\s+keys?|security", re.IGNORECASE
)
_LINK_HEADER = re.compile(r"`?Link`?\s+(?:response\s+)?header", re.IGNORECASE)
_PAGING = re.compile(r"pagination|paging|paginat", re.IGNORECASE)


def _lines(block: Block) -> Iterator[tuple[str, int]]:
    match block:
        case Paragraph():
            yield " ".join(line.text for line in block.lines), block.span.first
        case Entry():
            yield " ".join([_text(block.line), *block.more]), block.span.first
        case Fence(lines=lines):
            yield from ((text, block.span.first + n) for n, text in enumerate(lines, 1))
        case Code(lines):
            yield from ((text, block.span.first + n) for n, text in enumerate(lines))
        case _:
            return


def _text(line: Line) -> str:
    return line.text


def _origin(source: str, line: int, rule: str) -> Origin:
    return Origin(source=source, first=line, last=line, rule=rule)


def servers(source: str, found: Sequence[Section]) -> tuple[Server, ...]:
    """Addresses that a sentence calls the base, or that stand below a heading that does; each once."""
    made: dict[str, Server] = {}
    for section in found:
        titled = bool(_BASE_TITLE.fullmatch(section.title))
        for block in section.blocks:
            for text, line in _lines(block):
                sentence = not isinstance(block, Fence | Code) and _BASE_SENTENCE.search(text)
                if titled or sentence:
                    for match in _ADDRESS.finditer(text):
                        url = match[0].rstrip("./")
                        made.setdefault(url, Server(url, _origin(source, line, "server")))
    return tuple(made.values())


def credentials(source: str, found: Sequence[Section]) -> tuple[Credential, ...]:
    """A bearer token that a chapter about authentication shows in a header."""
    for section in found:
        if not _AUTH.search(section.title):
            continue
        for block in section.blocks:
            for text, line in _lines(block):
                if _BEARER.search(text):
                    return (
                        Credential(
                            In.HEADER, "Authorization", _origin(source, line, "credential"), "Bearer {}"
                        ),
                    )
    return ()


def rate_limits(source: str, found: Sequence[Section]) -> tuple[Prose, ...]:
    """The text of chapters about rate limits."""
    made: list[Prose] = []
    for section in found:
        texts = [(text, line) for block in section.blocks for text, line in _lines(block)]
        if section.heading and _LIMITS.search(section.title) and texts:
            origin = Origin(source=source, first=section.heading.span.first, last=texts[-1][1], rule="prose")
            made.append(Prose("\n".join(text for text, _ in texts), origin, section.title))
    return tuple(made)


def paginations(source: str, found: Sequence[Section]) -> tuple[Pagination, ...]:
    """A Link header that a chapter about pagination names."""
    for section in found:
        if not _PAGING.search(section.title):
            continue
        for block in section.blocks:
            for text, line in _lines(block):
                if _LINK_HEADER.search(text):
                    return (Pagination("link", _origin(source, line, "pagination")),)
    return ()
