"""The dialects in which documentation is written: a folder each, found by being there.

A dialect's folder offers, in its `__init__`, the object `DIALECT`, a `Dialect`.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, Protocol

from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.dialects.lookalikes import seen_as
from clientwright.dialects.observed import Observed
from clientwright.reading.sources import Document
from clientwright.reading.syntax import Claim


class Dialect(Protocol):
    """One way of writing documentation. A tree is a dialect's own frozen syntax node."""

    name: str
    needs: str
    """What a text must hold to be of this dialect, for the message about a text that is of none."""
    spaced: bool
    """Whether blank lines and indentation mean something: text that is made from HTML then has them."""

    demanding: frozenset[str]
    """The rules of lines in which pages state constraints, or where prose beside these stands."""

    def recognises(self, document: Document) -> bool:
        """Whether a text is of this dialect.

        Raises `ClientwrightError` for a rendering of this dialect that has lost what a client needs.
        """
        ...

    def reads_beside(self, document: Document) -> bool:
        """Whether a text of no dialect, beside texts of this one, is a guide, and is read as prose."""
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

    def observe(self, document: Document, tree: Any) -> Observed:
        """What a document says, in its own terms, with what it has lost or contradicts by itself."""
        ...


def dialects() -> Iterator[Dialect]:
    """Every dialect there is, by the name of its folder; one is loaded when it is asked for."""
    for name in _folders():
        yield importlib.import_module(f"{__name__}.{name}").DIALECT


@cache
def _folders() -> tuple[str, ...]:
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__) if module.ispkg))


def is_spaced(document: Document) -> bool:
    """Whether blank lines and indentation mean something in a text; raises `ClientwrightError` as
    `detect`."""
    return detect(document).spaced


def detect_all(documents: Sequence[Document]) -> tuple[list[Dialect], list[int]]:
    """The dialect of each text, and the places of those that are guides: texts of no dialect, which one of
    the others' dialects reads as prose.

    Raises `ClientwrightError` for the other texts of no dialect.
    """
    found: list[Dialect | ClientwrightError] = []
    for document in documents:
        try:
            found.append(detect(document))
        except ClientwrightError as error:
            found.append(error)
    known = dict.fromkeys(one for one in found if not isinstance(one, ClientwrightError))
    read: list[Dialect] = []
    guides: list[int] = []
    refused: list[Diagnostic] = []
    for place, (document, one) in enumerate(zip(documents, found, strict=True)):
        if not isinstance(one, ClientwrightError):
            read.append(one)
            continue
        beside = next((dialect for dialect in known if dialect.reads_beside(document)), None)
        if beside is None:
            refused.extend(one.diagnostics)
        else:
            read.append(beside)
            guides.append(place)
    if refused:
        raise ClientwrightError(*refused)
    return read, guides


def detect(document: Document) -> Dialect:
    """The dialect of a text; raises `ClientwrightError` for a text of none.

    One dialect may refuse as a broken rendering what another one reads, so all are asked first.
    """
    refused: ClientwrightError | None = None
    for dialect in dialects():
        try:
            if dialect.recognises(document):
                return dialect
        except ClientwrightError as error:
            refused = refused or error
    if refused is not None:
        raise refused
    seen = seen_as(document)
    known = "; ".join(f"{dialect.name}: {dialect.needs}" for dialect in dialects())
    raise ClientwrightError(
        Diagnostic(
            "dialect",
            f"{document.name} is in no dialect that clientwright knows"
            + (f": it looks like {seen.name}" if seen else ""),
            location=document.location(1, 1),
            hint=" ".join([*([seen.instead] if seen else []), f"Known dialects are {known}."]),
        )
    )
