"""The dialect of references in Markdown: written by hand, or by the generators that write it regularly."""

from __future__ import annotations

from clientwright.dialects.markdown.observe import observe
from clientwright.dialects.markdown.parse import parse
from clientwright.dialects.markdown.print import claims, print_page
from clientwright.dialects.markdown.recognise import is_guide, recognises
from clientwright.dialects.markdown.syntax import Page
from clientwright.dialects.observed import Observed
from clientwright.reading.sources import Document
from clientwright.reading.syntax import Claim


class Markdown:
    """A `clientwright.dialects.Dialect`."""

    name = "markdown"
    needs = "a Markdown reference that states methods with paths, in headings, lines, code or tables"
    spaced = True
    demanding: frozenset[str] = frozenset()

    def recognises(self, document: Document) -> bool:
        """Whether a text is such a reference."""
        return recognises(document)

    def reads_beside(self, document: Document) -> bool:
        """Whether a text is Markdown that may stand beside references: what it says of all is read."""
        return is_guide(document)

    def parse(self, document: Document) -> Page:
        """The syntax tree; raises `ClientwrightError` for a page whose lines end in different ways."""
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


DIALECT = Markdown()
