"""The dialect of Markdown pages that carry OpenAPI fragments: Mintlify, ReadMe, GitBook, Apidog, Fern."""

from __future__ import annotations

from clientwright.dialects.observed import Observed
from clientwright.dialects.openapi_markdown.observe import observe
from clientwright.dialects.openapi_markdown.parse import parse
from clientwright.dialects.openapi_markdown.print import claims, print_file
from clientwright.dialects.openapi_markdown.recognise import is_guide, recognises
from clientwright.dialects.openapi_markdown.syntax import File
from clientwright.reading.sources import Document
from clientwright.reading.syntax import Claim


class OpenApiMarkdown:
    """A `clientwright.dialects.Dialect`."""

    name = "openapi_markdown"
    needs = "Markdown with an OpenAPI fragment, as a reference page gives it when .md is added to its address"
    spaced = True
    demanding: frozenset[str] = frozenset()

    def recognises(self, document: Document) -> bool:
        """Whether a text is such a page."""
        return recognises(document)

    def reads_beside(self, document: Document) -> bool:
        """Whether a text is Markdown that states no operation."""
        return is_guide(document)

    def parse(self, document: Document) -> File:
        """The blocks of a file; raises `ClientwrightError` for a fragment that cannot be read."""
        return parse(document)

    def print(self, tree: File) -> str:
        """The file's text, byte for byte."""
        return print_file(tree)

    def claims(self, tree: File) -> list[Claim]:
        """Which rule claims which lines."""
        return claims(tree)

    def observe(self, document: Document, tree: File) -> Observed:
        """What a file says, in its own terms."""
        return observe(document, tree)


DIALECT = OpenApiMarkdown()
