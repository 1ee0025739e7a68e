"""Texts that no dialect reads, by what they are: so that a refusal names what was seen and what to get
instead."""

from __future__ import annotations

import re
from dataclasses import dataclass

from clientwright.reading.listing import is_listing
from clientwright.reading.sources import Document


@dataclass(frozen=True)
class Lookalike:
    """A kind of text: what it is, what to get instead, and the signs of which one line each must stand in
    it."""

    name: str
    instead: str
    signs: tuple[str, ...]


_PAGE = "Save the page of one endpoint from a browser as text, or as HTML."
_LOOKALIKES = (
    Lookalike(
        "an AsyncAPI page, of messages and no requests",
        "clientwright reads HTTP operations.",
        (r"## AsyncAPI\b|asyncapi: ?['\"]?[23]\.",),
    ),
    Lookalike(
        "an OpenAPI document",
        "It is no documentation for people: another generator reads it as it is.",
        (r"\s*\"?(?:openapi|swagger)\"?: ?['\"]?[23]\.\d.*", r"\s*\"?paths\"?:.*"),
    ),
    Lookalike(
        "a page of Docusaurus",
        _PAGE,
        (r"(?:On this page|Skip to main content)", r"(?:Previous|Next|Edit this page|import Tabs from .*)"),
    ),
    Lookalike(
        "a page of ReadMe",
        _PAGE,
        (r"Jump to Content", r"(?:Recent Requests|Log In|Try It!|Powered by ReadMe)"),
    ),
    Lookalike("a page of Bump.sh", _PAGE, (r".*\bBump\.sh\b.*",)),
    Lookalike(
        "a page of Redoc", _PAGE, (r".*\bRedoc(?:ly)?\b.*|(?:query|path|header) Parameters|Response samples",)
    ),
    Lookalike(
        "a page of GitBook",
        "Add .md to the address of the page, and give that text.",
        (r"(?:Path|Query|Header) parameters|Powered by GitBook", r"\w+ · \w+|Responses|optional"),
    ),
    Lookalike(
        "a page of Stoplight",
        _PAGE,
        (r"Path Parameters|Query Parameters|Body", r"(?:get|post|put|patch|delete)https?://\S+|Responses"),
    ),
    Lookalike("a Slate site", _PAGE, (r"#{2,4} HTTP Request|> The above command returns.*",)),
    Lookalike(
        "Markdown with the path and the method in a line of their own",
        _PAGE,
        (r"#{1,6} .+", r"(?:#{1,6} |\*\*|`|- )*`?(?:GET|POST|PUT|PATCH|DELETE)`? `?/\S*.*"),
    ),
    Lookalike(
        "Markdown without an endpoint", "Give the page of an endpoint; a guide has none.", (r"#{1,6} \S.*",)
    ),
)


_LIST = Lookalike(
    "an llms.txt, a list of pages",
    "Give its address (--from), the pages that it lists, or the site's llms-full.txt.",
    (),
)


def seen_as(document: Document) -> Lookalike | None:
    """What a text is, as far as its lines tell; None for a text without any sign."""
    if is_listing(document):
        return _LIST
    for one in _LOOKALIKES:
        patterns = [re.compile(sign) for sign in one.signs]
        if all(any(pattern.fullmatch(line) for line in document.lines) for pattern in patterns):
            return one
    return None
