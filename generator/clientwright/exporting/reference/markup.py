"""Markdown for text that others wrote: no HTML of its own, no directive, and no link that runs code."""

from __future__ import annotations

import html
import re
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE

_SCHEMES = {"http", "https", "mailto"}
# What the site's own pages say, and no docstring: mkdocstrings, tabs, links to objects.
_DIRECTIVES = ("mkdocstrings", "tabbed")
_REFERENCES = "mkdocs-autorefs"
_OF_DOCSTRINGS = "mkdocstrings_ids"
"""A step that mkdocstrings takes for docstrings alone."""
_CONTENTS = re.compile(r"^(\s*)\[TOC\]", re.MULTILINE)
_DIRECTIVE = re.compile(r"^(\s*(?:#{1,6} *)?):::", re.MULTILINE)


class AsText(Extension):
    """Shows HTML as text, obeys no directive in a docstring, and judges the address of each link."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Markdown's
        """Changes what `md` reads."""
        md.preprocessors.deregister("html_block", strict=False)
        md.inlinePatterns.deregister("html", strict=False)
        md.preprocessors.register(_Docstrings(md), "docstrings", 100)
        md.treeprocessors.register(_Addresses(md), "addresses", -100)


def without_directives(text: str) -> str:
    """A page of Markdown whose lines mkdocstrings does not obey."""
    return _DIRECTIVE.sub(r"\1&#58;::", text)


class _Docstrings(Preprocessor):
    """Takes the directives out of what reads docstrings, before it reads the first."""

    def run(self, lines: list[str]) -> list[str]:
        if _OF_DOCSTRINGS not in self.md.treeprocessors:
            return lines
        for name in _DIRECTIVES:
            self.md.parser.blockprocessors.deregister(name, strict=False)
        self.md.inlinePatterns.deregister(_REFERENCES, strict=False)
        return [_CONTENTS.sub(r"\1\\[TOC]", line) for line in lines]


class _Addresses(Treeprocessor):
    """Leaves links and images only addresses of pages; one in a docstring must say its host."""

    def run(self, root: Element) -> None:
        within = _OF_DOCSTRINGS not in self.md.treeprocessors
        for element in root.iter():
            for attribute in ("href", "src"):
                address = element.get(attribute)
                if address is not None and not _is_page(address, within=within):
                    del element.attrib[attribute]


def _is_page(address: str, *, within: bool) -> bool:
    """Whether a browser takes an address for a page; one of this site counts where it may be `within`."""
    decoded = html.unescape(address.replace(AMP_SUBSTITUTE, "&"))
    # A browser drops line ends and tabs anywhere, and whatever it does not show where an address begins.
    plain = re.sub(r"[\t\n\r]", "", decoded).lstrip("".join(map(chr, range(0x21))))
    try:
        scheme = urlsplit(plain).scheme
    except ValueError:
        return False
    return scheme in _SCHEMES if scheme else within or plain.startswith("#")
