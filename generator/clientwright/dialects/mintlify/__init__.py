"""The dialect of Mintlify's API pages: a page an operation, several pages an API."""

from __future__ import annotations

from collections.abc import Sequence

from clientwright.dialects import Built
from clientwright.dialects.mintlify.build import build
from clientwright.dialects.mintlify.parse import parse
from clientwright.dialects.mintlify.print import claims, print_page
from clientwright.dialects.mintlify.renderings import recognises
from clientwright.dialects.mintlify.syntax import Page
from clientwright.sources import Document
from clientwright.syntax import Claim


class Mintlify:
    """A `clientwright.dialects.Dialect`."""

    name = "mintlify"
    needs = "the text of a Mintlify API page, with the method, the path in pieces, and the blank lines"
    spaced = True

    def recognises(self, document: Document) -> bool:
        """Whether a text is such a page; raises `ClientwrightError` for another rendering of one."""
        return recognises(document)

    def parse(self, document: Document) -> Page:
        """The syntax tree; raises `ClientwrightError` for a page that is broken."""
        return parse(document)

    def print(self, tree: Page) -> str:
        """The page's text, byte for byte."""
        return print_page(tree)

    def claims(self, tree: Page) -> list[Claim]:
        """Which rule claims which lines."""
        return claims(tree)

    def build(self, api: str, documents: Sequence[tuple[Document, Page]]) -> Built:
        """The spec of an API from its pages."""
        return build(api, documents)


DIALECT = Mintlify()
