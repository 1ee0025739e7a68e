"""Markdown for text that others wrote: no HTML of its own, and no link that runs code."""

from __future__ import annotations

from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

_SCHEMES = {"", "http", "https", "mailto"}


class AsText(Extension):
    """Shows HTML as the text that it is, and takes addresses of other schemes out of links and images."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Markdown's
        """Changes what `md` reads."""
        md.preprocessors.deregister("html_block", strict=False)
        md.inlinePatterns.deregister("html", strict=False)
        md.treeprocessors.register(_Addresses(md), "addresses", -100)


class _Addresses(Treeprocessor):
    def run(self, root: Element) -> None:
        for element in root.iter():
            for attribute in ("href", "src"):
                address = element.get(attribute)
                if address is not None and not _is_harmless(address):
                    del element.attrib[attribute]


def _is_harmless(address: str) -> bool:
    try:
        return urlsplit(address.strip()).scheme in _SCHEMES
    except ValueError:
        return False
