"""The dialects in which documentation is written: a folder each, found by being there.

A dialect's folder offers, in its `__init__`, the object `DIALECT`, a `Dialect`.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Protocol

from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.sources import Document
from clientwright.spec import Spec
from clientwright.syntax import Claim


@dataclass(frozen=True)
class Built:
    """What the build stage gives: the spec as the page states it, and what was found on the way."""

    spec: Spec
    diagnostics: tuple[Diagnostic, ...] = ()


class Dialect(Protocol):
    """One way of writing documentation. A tree is a dialect's own frozen syntax node."""

    name: str
    needs: str
    """What a text must hold to be of this dialect, for the message about a text that is of none."""
    spaced: bool
    """Whether blank lines and indentation mean something: text that is made from HTML then has them."""

    def recognises(self, document: Document) -> bool:
        """Whether a text is of this dialect.

        Raises `ClientwrightError` for a rendering of this dialect that has lost what a client needs.
        """
        ...

    def parse(self, document: Document) -> Any:
        """The syntax tree; raises `ClientwrightError` with line and column for a text that is broken."""
        ...

    def print(self, tree: Any) -> str:
        """The text from the tree's values, byte for byte what was parsed."""
        ...

    def claims(self, tree: Any) -> list[Claim]:
        """Which rule claims which lines, in order and without gaps."""
        ...

    def build(self, api: str, documents: Sequence[tuple[Document, Any]]) -> Built:
        """The spec of an API from its documents and their trees."""
        ...


@cache
def dialects() -> tuple[Dialect, ...]:
    """Every dialect there is, by the name of its folder."""
    found = sorted(module.name for module in pkgutil.iter_modules(__path__) if module.ispkg)
    return tuple(importlib.import_module(f"{__name__}.{name}").DIALECT for name in found)


def detect(document: Document) -> Dialect:
    """The dialect of a text; raises `ClientwrightError` for a text of none."""
    for dialect in dialects():
        if dialect.recognises(document):
            return dialect
    known = "; ".join(f"{dialect.name}: {dialect.needs}" for dialect in dialects())
    raise ClientwrightError(
        Diagnostic(
            "dialect",
            f"{document.name} is in no dialect that clientwright knows",
            location=document.location(1, 1),
            hint=f"Known dialects are {known}.",
        )
    )
