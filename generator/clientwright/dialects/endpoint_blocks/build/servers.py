"""The server that a page's URLs share, and those that lie elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from urllib.parse import urlsplit

from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.endpoint_blocks.syntax import Block, Page, Rule
from clientwright.sources import Document
from clientwright.spec import Origin, Server

_VERSION = re.compile(r"https?://[^/]+(?:/[^/:]+)*?/v\d+(?=/|$)")


def base(url: str) -> str:
    """Scheme, host and, where the path has one, everything up to the version: `https://example.org/v1`."""
    if match := _VERSION.match(url):
        return match[0]
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def server(
    documents: Sequence[tuple[Document, Page]],
) -> tuple[tuple[Server, ...], tuple[Diagnostic, ...]]:
    """The server of most endpoints, and a warning for each endpoint elsewhere."""
    blocks = [(document, block) for document, page in documents for block in _blocks(page)]
    if not blocks:
        return (), ()
    counts = Counter(base(block.url.text) for _, block in blocks)
    url = counts.most_common(1)[0][0]
    elsewhere = [(document, block) for document, block in blocks if base(block.url.text) != url]
    document, first = next((d, block) for d, block in blocks if base(block.url.text) == url)
    line = first.url.span.first
    origin = Origin(source=document.name, first=line, last=line, rule=Rule.URL)
    return (Server(name="default", url=url, origin=origin),), tuple(
        Diagnostic(
            "other-server",
            f"this endpoint is not on the server of the others, {url}; the client will call it there",
            Severity.WARNING,
            where.location(block.url.span.first),
            "Correct the URL, or waive this in the overlay with a reason.",
        )
        for where, block in elsewhere
    )


def _blocks(page: Page) -> list[Block]:
    return [block for resource in page.resources for block in resource.blocks]
