"""The lines of the documentation that overlay entries rest on."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from clientwright.diagnostics import Diagnostic, Location, Severity
from clientwright.overlay.entries import Entry
from clientwright.overlay.read import Written
from clientwright.reading.sources import Document
from clientwright.spec import Basis, Origin

STALE, CONTRADICTED = "stale-convention", "documentation-contradicted"


@dataclass(frozen=True)
class Stamp:
    """What an entry leaves on the nodes that it sets: where the fact stands, and whose fact it is."""

    origin: Origin
    basis: Basis
    quoted: tuple[Location, ...] = ()

    def quote_origins(self) -> list[Origin]:
        """The origin of each quoted line."""
        rule = self.origin.rule
        return [Origin(source=at.file, first=at.line, last=at.line, rule=rule) for at in self.quoted]


@dataclass
class Lines:
    """Finds lines of documents by their text, blanks at the ends aside; the first one counts.

    `before` are the documents that these take the place of, if there are any; `quoted` are the lines that
    entries rest on.
    """

    documents: Sequence[Document]
    before: Sequence[Document] = ()
    quoted: Collection[str] = ()
    places: dict[str, tuple[Document, int]] = field(init=False)

    def __post_init__(self) -> None:
        self.places = {}
        for document in self.documents:
            for number, line in enumerate(document.lines, start=1):
                self.places.setdefault(line.strip(), (document, number))

    def find(self, quote: str) -> Location | None:
        """The place of a line."""
        if quote not in self.places:
            return None
        document, number = self.places[quote]
        return document.location(number)

    def similar(self, quote: str) -> Location | None:
        """The place of the new line that is most like a quoted one, if one is like it."""
        near = [line for line in self._fresh if len(quote) < 3 * len(line) < 9 * len(quote)]
        close = difflib.get_close_matches(quote, near, n=1)
        return self.find(close[0]) if close else None

    @cached_property
    def _fresh(self) -> dict[str, None]:
        """The lines that no entry quotes and that did not stand in the documents before."""
        known = {line.strip() for document in self.before for line in document.lines} | {*self.quoted, ""}
        return {line: None for line in self.places if line not in known}

    def successor(self, quote: str) -> Location | None:
        """The one fresh line between those that stood before and after a quoted line."""
        for old in self.before:
            lines = [line.strip() for line in old.lines]
            if quote not in lines:
                continue
            index = lines.index(quote)
            above, below = "".join(lines[:index][-1:]), "".join(lines[index + 1 :][:1])
            for document in self.documents:
                new = ["", *(line.strip() for line in document.lines), ""]
                for number in range(1, len(new) - 1):
                    if (new[number - 1], new[number + 1]) == (above, below) and new[number] in self._fresh:
                        return document.location(number)
        return None


def cite(written: Written, lines: Lines) -> tuple[Stamp, list[Diagnostic]]:
    """What an entry leaves on nodes, and the findings about its quotes."""
    entry = written.entry
    found = [lines.find(quote) for quote in entry.quote]
    quoted = tuple(location for location in found if location)
    stale = [
        _stale(written, quote, lines) for quote, at in zip(entry.quote, found, strict=True) if at is None
    ]
    if entry.departs:
        return Stamp(written.origin, Basis.OVERLAY, quoted), [*stale, *_departures(entry, written, quoted)]
    if stale or not quoted:
        return Stamp(written.origin, Basis.OVERLAY, quoted), stale
    return Stamp(_span(quoted, entry.kind), Basis.DOCUMENTED, quoted), []


def _span(quoted: tuple[Location, ...], kind: str) -> Origin:
    """The first quoted line, and those quoted that follow it without a gap."""
    last = quoted[0].line
    for location in quoted[1:]:
        if (location.file, location.line) == (quoted[0].file, last + 1):
            last += 1
    return Origin(source=quoted[0].file, first=quoted[0].line, last=last, rule=kind)


def _stale(written: Written, quote: str, lines: Lines) -> Diagnostic:
    successor, similar = lines.successor(quote), lines.similar(quote)
    hint = "Review what the entry says, then quote the documentation's new line, or remove the entry."
    if successor:
        hint = f"Line {successor.line} of {successor.file} now says {successor.text!r}. {hint}"
    elif similar:
        hint = f"Line {similar.line} of {similar.file} is most like it: {similar.text!r}. {hint}"
    return Diagnostic(
        STALE,
        f"the convention {written.entry.kind!r} rests on a line that is gone: {quote!r}",
        Severity.ERROR,
        written.location,
        hint,
        tuple(filter(None, [successor or similar])),
    )


def _departures(entry: Entry, written: Written, quoted: Iterable[Location]) -> list[Diagnostic]:
    return [
        Diagnostic(
            CONTRADICTED,
            f"this line is wrong: {entry.because}",
            Severity.WARNING,
            location,
            "The overlay departs from it. Waive this finding there once that is settled.",
            (written.location,),
        )
        for location in quoted
    ]
