"""The dialect of Mintlify's API pages: a page an operation, several pages an API."""

from __future__ import annotations

from clientwright.dialects.mintlify.observe import observe
from clientwright.dialects.mintlify.parse import parse
from clientwright.dialects.mintlify.print import claims, print_page
from clientwright.dialects.mintlify.renderings import recognises
from clientwright.dialects.mintlify.syntax import Page
from clientwright.dialects.observed import Observed
from clientwright.reading.sources import Document
from clientwright.reading.syntax import Claim


class Mintlify:
    """A `clientwright.dialects.Dialect`."""

    name = "mintlify"
    needs = "the text of a Mintlify API page, with the method, the path in pieces, and the sections of fields"
    spaced = True
    demanding: frozenset[str] = frozenset()

    def recognises(self, document: Document) -> bool:
        """Whether a text is such a page; raises `ClientwrightError` for another rendering of one."""
        return recognises(document)

    def reads_beside(self, document: Document) -> bool:  # noqa: ARG002 - the protocol has it
        """No: a text is of this dialect by its own signs."""
        return False

    def parse(self, document: Document) -> Page:
        """The syntax tree; raises `ClientwrightError` for a page that is broken."""
        return parse(document)

    def print(self, tree: Page) -> str:
        """The page's text, byte for byte."""
        return print_page(tree)

    def claims(self, tree: Page) -> list[Claim]:
        """Which rule claims which lines."""
        return claims(tree)

    def observe(self, document: Document, tree: Page) -> Observed:
        """What a page says, in its own terms."""
        return observe(document, tree)


DIALECT = Mintlify()
