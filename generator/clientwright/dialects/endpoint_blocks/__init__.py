"""The dialect of pages made of endpoint blocks: title, `Method: X`, URL, description, payload."""

from __future__ import annotations

import re

from clientwright.dialects.endpoint_blocks import parse
from clientwright.dialects.endpoint_blocks.observe import observe
from clientwright.dialects.endpoint_blocks.print import claims, show
from clientwright.dialects.endpoint_blocks.syntax import Page, Rule
from clientwright.dialects.observed import Observed
from clientwright.reading.sources import Document
from clientwright.reading.syntax import Claim

_METHOD = re.compile(r"^Method: [A-Z]+\r?$", re.MULTILINE)


class EndpointBlocks:
    """Endpoint blocks under headings of resources, with payloads in a notation of types and examples."""

    name = "endpoint_blocks"
    needs = "a line such as `Method: GET` above each endpoint's URL"
    spaced = False
    demanding: frozenset[str] = frozenset([Rule.CONSTRAINT, Rule.NOTE])

    def recognises(self, document: Document) -> bool:
        """Whether a text has a method line."""
        return bool(_METHOD.search(document.text))

    def reads_beside(self, document: Document) -> bool:  # noqa: ARG002 - the protocol has it
        """No: a text is of this dialect by its own signs."""
        return False

    def parse(self, document: Document) -> Page:
        """The syntax tree; raises `ClientwrightError` with line and column for a text that is broken."""
        return parse.parse(document)

    def print(self, tree: Page) -> str:
        """The text from the tree's values, byte for byte what was parsed."""
        return show(tree)

    def claims(self, tree: Page) -> list[Claim]:
        """Which rule claims which lines, in order and without gaps."""
        return claims(tree)

    def observe(self, document: Document, tree: Page) -> Observed:
        """What a page says, in its own terms."""
        return observe(document, tree)


DIALECT = EndpointBlocks()
