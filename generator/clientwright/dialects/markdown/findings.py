"""What a page says and this dialect does not understand, told once a page and kind of fault."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from clientwright.diagnostics import Diagnostic, Severity
from clientwright.dialects.markdown.declarations import Declaration
from clientwright.dialects.markdown.request import Taken
from clientwright.dialects.markdown.stated import Stated, shown
from clientwright.dialects.markdown.syntax import Block, Fence, Heading
from clientwright.dialects.observed import Shown
from clientwright.reading.sources import Document

_NAMED = 3


@dataclass
class Doubts:
    """What was met on a page and is not understood: each thing with its line and what it is about."""

    document: Document
    found: dict[str, dict[int, str]] = field(default_factory=lambda: defaultdict(dict))

    def request(self, one: Declaration, took: Taken) -> None:
        """What is announced as an endpoint's parameters and not read, and what stands below a wrong label."""
        about = f"{one.method} {one.path}"
        for portion in took.unread:
            self.found["parameters-unread"][portion.first] = about
        for line in took.skipped:
            self.found["parameter-unread"][line] = about
        for line in took.untold:
            self.found["fields-untold"][line] = about
        for line in took.absent.values():
            self.found["variable-missing"][line] = about
        for line in took.moved:
            self.found["variable-elsewhere"][line] = about

    def tables(self, lines: Iterable[int], about: str) -> None:
        """Tables in HTML that are not read."""
        for line in lines:
            self.found["table-unread"][line] = about

    def answers(self, lines: Iterable[int], about: str) -> None:
        """Lists of an answer's fields that no example has."""
        for line in lines:
            self.found["answer-unplaced"][line] = about

    def examples(self, lines: Iterable[int], about: str) -> None:
        """What is shown as JSON and is none."""
        for line in lines:
            self.found["example-unread"][line] = about

    def samples(self, found: Sequence[Declaration]) -> None:
        """Requests that are taken for samples, though no endpoint is stated for them."""
        for one in found:
            self.found["sample-request"][one.origin.first] = f"{one.method} {one.path}"

    def unclosed(self, found: Sequence[Block]) -> None:
        """Code that goes on to the end of the page, for nothing closes it."""
        for one in found:
            if isinstance(one, Fence) and one.closing is None:
                self.found["code-unclosed"][one.span.first] = f"{one.mark}{one.language}"

    def commands(self, found: Sequence[Stated], unread: Mapping[int, str]) -> None:
        """Commands that are not read, and paths of which only a command tells, and no word of the heading
        above stands in their last part."""
        self.found["command-unread"].update(unread)
        for group in found:
            for one in group.declarations:
                if shown(group, one) is Shown.SAMPLE:
                    self.found["command-path"][one.origin.first] = f"{one.method} {one.path}"

    def unowned(self, found: Sequence[Heading]) -> None:
        """Headings of parameters that stand below no endpoint."""
        for one in found:
            self.found["parameters-unowned"][one.span.first] = one.line.text

    def diagnostics(self) -> Iterator[Diagnostic]:
        """A warning for each kind, at the first place, with the next ones beside it."""
        for rule, (message, hint) in _TEXTS.items():
            places = sorted(self.found.get(rule, {}).items())
            if not places:
                continue
            about = list(dict.fromkeys(text for _, text in places))
            names = ", ".join(about[:_NAMED]) + f" and {len(about) - _NAMED} more" * (len(about) > _NAMED)
            where, *related = [self.document.location(line, 1) for line, _ in places[: _NAMED + 1]]
            yield Diagnostic(
                rule,
                message.format(count=len(places), names=names),
                Severity.WARNING,
                where,
                hint,
                tuple(related),
            )


_TEXTS = {
    "parameters-unread": (
        "parameters are announced here and {count} such place(s) are not read: {names} lack them",
        "State the parameters in the overlay.",
    ),
    "parameter-unread": (
        "among parameters {count} entr(y/ies) like this are not read as one: {names}",
        "If it is a parameter, state it in the overlay.",
    ),
    "parameters-unowned": (
        "{count} list(s) of parameters stand below no endpoint: {names}",
        "If they are of one or of all endpoints, state them in the overlay.",
    ),
    "fields-untold": (
        "{count} table(s) or list(s) of fields stand below a label that does not say whose they are: {names}",
        "If they are parameters, state them in the overlay, or label them so in the page.",
    ),
    "variable-missing": (
        "{count} variable(s) of paths are listed that the paths do not have: {names}",
        "They are left out. Correct the path or the list in the page.",
    ),
    "variable-elsewhere": (
        "{count} variable(s) of a path are listed below a label of another place: {names}",
        "They are read as variables of the path alone. If they travel twice, correct the page.",
    ),
    "table-unread": (
        "{count} table(s) in HTML are not read, for want of names of columns or plain cells: {names}",
        "State in the overlay what they list, or write them without cells over several rows or columns.",
    ),
    "answer-unplaced": (
        "{count} list(s) of an answer's fields are not read: no example shows where they belong: {names}",
        "State them in the overlay, or show an answer that has these fields in the page.",
    ),
    "example-unread": (
        "{count} example(s) are in XML, or are called JSON and cannot be read as such: {names}",
        "Correct the JSON in the page, or state in the overlay what is sent and returned.",
    ),
    "code-unclosed": (
        "code begins here that nothing ends ({names}): the rest of the page is read as code",
        "Close it in the page, or state in the overlay what the page says below it.",
    ),
    "sample-request": (
        "{count} request(s) with values in their paths are taken for samples and state no endpoint: {names}",
        "If it is an endpoint, write its variables as {{name}} in the page.",
    ),
    "command-unread": (
        "{count} command(s) that may state an endpoint, or the JSON in them, are not read: {names}",
        "Correct the command in the page, or state in the overlay what it sends.",
    ),
    "command-path": (
        "{count} endpoint(s) are stated by a command alone, whose path may hold values: {names}",
        "They are read as they stand. If a part is a value, write {{name}} for it in the page.",
    ),
}
