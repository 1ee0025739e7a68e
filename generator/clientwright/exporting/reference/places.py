"""Where in the site each function and model stands: pages, the anchors of their headings, links to them."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field

from markdown.extensions.toc import slugify, unique

from clientwright import spec as s
from clientwright.exporting.reference.prose import text
from clientwright.names import Names
from clientwright.names.type_texts import type_text


@dataclass
class Anchors:
    """The anchors of a page's headings, in their order, as Markdown's table of contents makes them."""

    _used: set[str] = field(default_factory=set[str])

    def add(self, heading: str) -> str:
        """The anchor of the next heading."""
        return unique(slugify(heading, "-"), self._used)


@dataclass(frozen=True)
class Places:
    """The page and anchor of each type, by its name in the spec."""

    names: Names
    types: Mapping[str, tuple[str, str]]

    def link(self, ref: s.TypeRef, page: str) -> str:
        """A use of a type in a few words, as Markdown for `page`: the named type leads to its place."""
        words = type_text(ref, self.names)
        name = _named(ref)
        if name is None:
            return text(words)
        python = self.names.models[name]
        before, _, after = words.partition(python)
        return f"{text(before)}[{text(python)}]({self.address(name, page)}){text(after)}"

    def address(self, name: str, page: str) -> str:
        """The relative address of a type, from a page."""
        target, anchor = self.types[name]
        path = posixpath.relpath(target, posixpath.dirname(page) or ".")
        return f"{path}#{anchor}" if anchor else path


def _named(ref: s.TypeRef) -> str | None:
    match ref:
        case s.Named():
            return ref.name
        case s.List():
            return _named(ref.items)
        case s.Map():
            return _named(ref.values)
        case s.Nullable():
            return _named(ref.type)
        case _:
            return None
