"""The dialect of pages made of endpoint blocks: title, `Method: X`, URL, description, payload."""

from __future__ import annotations

import re
from collections.abc import Sequence

from clientwright.dialects import Built
from clientwright.dialects.endpoint_blocks import build, parse
from clientwright.dialects.endpoint_blocks.print import claims, show
from clientwright.dialects.endpoint_blocks.syntax import Page
from clientwright.sources import Document
from clientwright.syntax import Claim

_METHOD = re.compile(r"^Method: [A-Z]+\r?$", re.MULTILINE)


class EndpointBlocks:
    """Endpoint blocks under headings of resources, with payloads in a notation of types and examples."""

    name = "endpoint_blocks"
    needs = "a line such as `Method: GET` above each endpoint's URL"
    spaced = False

    def recognises(self, document: Document) -> bool:
        """Whether a text has a method line."""
        return bool(_METHOD.search(document.text))

    def parse(self, document: Document) -> Page:
        """The syntax tree; raises `ClientwrightError` with line and column for a text that is broken."""
        return parse.parse(document)

    def print(self, tree: Page) -> str:
        """The text from the tree's values, byte for byte what was parsed."""
        return show(tree)

    def claims(self, tree: Page) -> list[Claim]:
        """Which rule claims which lines, in order and without gaps."""
        return claims(tree)

    def build(self, api: str, documents: Sequence[tuple[Document, Page]]) -> Built:
        """The spec of an API from its documents and their trees."""
        return build.build(api, documents)


DIALECT = EndpointBlocks()
