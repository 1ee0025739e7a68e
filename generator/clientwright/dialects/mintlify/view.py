"""View: a page's parts by their purpose, and its examples as JSON."""

from __future__ import annotations

import re
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from clientwright.diagnostics import Diagnostic, Location, Severity
from clientwright.dialects.mintlify.cut import BUTTONS, CAPTIONS, METHODS
from clientwright.dialects.mintlify.syntax import (
    Block,
    Header,
    Heading,
    Json,
    NoExample,
    Page,
    PageTitle,
    Paragraph,
    Property,
    Section,
    StatusTabs,
)
from clientwright.notations.curl import Curl, Request, request
from clientwright.notations.json import JsonError, Located, merged, read_json
from clientwright.reading.origin import Origin
from clientwright.reading.sources import Document
from clientwright.reading.syntax import Span, Syntax
from clientwright.spec.vocabulary import ExampleRole

_REQUEST_WORDS = ("request", "parameter", "body", "argument", "payload", "header", "cookie")
_OPEN_EXAMPLE = re.compile(r"\s*[{\[]\s*$|curl -")
_LONGEST_SHOWN = 40
_LONGEST_TITLE = 12
_TABS = CAPTIONS | BUTTONS | {"curl", "Try it"}
"""Captions that are no title: of tabs, and of a button."""


@dataclass(frozen=True)
class Passage:
    """Prose below one heading (None: before the first), and what it speaks of."""

    heading: Heading | None
    role: ExampleRole
    blocks: tuple[Block, ...]

    @property
    def label(self) -> str:
        """The heading's text."""
        return self.heading.text if self.heading else ""


@dataclass(frozen=True)
class PageExample:
    """A JSON value that the page shows as an example, and what it is an example of."""

    label: str
    role: ExampleRole
    value: Located
    origin: Origin
    request: Request | None = None
    generated: bool = False
    """It stands next to the header, and is made from the operation's types."""


@dataclass(frozen=True)
class View:
    """A page by its parts.

    `title` is the operation's; "" where only tabs have captions. `shown` are the examples: the generated ones
    first, then those in prose.
    """

    document: Document
    title: str
    header: Header
    curl: Curl | None
    request: Request | None
    sample: Located | None
    sections: Mapping[str, Section]
    passages: tuple[Passage, ...]
    shown: tuple[PageExample, ...]
    diagnostics: tuple[Diagnostic, ...]

    def objects(self, role: ExampleRole) -> list[Located]:
        """The objects shown for a role, and the elements of the lists shown, the generated ones first."""
        values = [shown.value for shown in self.shown if shown.role is role]
        found = [one for value in values for one in (value, *merged(value.elements))]
        return [one for one in found if isinstance(one.value, dict)]

    def origin(self, node: Syntax | Span, rule: str) -> Origin:
        """The origin of a spec node that rests on a syntax node."""
        span = node if isinstance(node, Span) else node.span
        return Origin(source=self.document.name, first=span.first, last=span.last, rule=rule)

    def at(self, line: int) -> Location:
        """A line of the page."""
        return self.document.location(line, 1)

    def warning(self, rule: str, message: str, line: int, *related: int, hint: str = "") -> Diagnostic:
        """A warning about a line, and the other lines that it concerns."""
        where = tuple(self.at(other) for other in related)
        return Diagnostic(rule, message, Severity.WARNING, self.at(line), hint, where)


def view(document: Document, page: Page) -> View:
    """The parts of a page."""
    place = next(i for i, block in enumerate(page.blocks) if isinstance(block, Header))
    header = typing.cast("Header", page.blocks[place])
    above = [block for block in page.blocks[:place] if isinstance(block, Paragraph | PageTitle)]
    rest = list(page.blocks[place + 1 :])
    curl = typing.cast("Curl", rest.pop(0)) if rest and isinstance(rest[0], Curl) else None
    tabs = typing.cast("StatusTabs", rest.pop(0)) if rest and isinstance(rest[0], StatusTabs) else None
    sample = rest.pop(0) if rest and isinstance(rest[0], Json | NoExample) else None
    rest = [*(block for block in above if isinstance(block, Paragraph)), *rest]
    sections = {block.heading: block for block in rest if isinstance(block, Section)}
    passages = tuple(_passages([block for block in rest if not isinstance(block, Section)]))
    sent = request(curl) if curl else None
    header = _with_title(header, sent.url) if sent else header
    titles = [block.text for block in above if isinstance(block, PageTitle)]
    title = next((one for one in (*header.captions, *titles) if _is_title(one)), "")
    answer = read_json(sample.text, sample.span.first) if isinstance(sample, Json) else None
    found = View(document, title, header, curl, sent, answer, sections, passages, (), ())
    shown: list[PageExample] = []
    problems = list(_unread(found, sent)) if sent else []
    if curl and sent and sent.body:
        where = found.origin(curl, "curl")
        shown.append(PageExample("Request", ExampleRole.REQUEST, sent.body, where, sent, generated=True))
    if sample and answer:
        failed = tabs.codes[0][0] in "45" if tabs else "Error" in header.captions
        role = ExampleRole.ERROR if failed else ExampleRole.RESPONSE
        where = found.origin(sample, "json")
        shown.append(PageExample("Response", role, answer, where, generated=True))
    for passage in passages:
        for block in passage.blocks:
            if isinstance(block, Paragraph) and _OPEN_EXAMPLE.match(block.lines[0]):
                message = "the example that begins here is not closed, and is kept as prose"
                problems.append(found.warning("mintlify-example-unreadable", message, block.span.first))
            try:
                command = request(block) if isinstance(block, Curl) else None
                problems += _unread(found, command) if command else ()
                shown += _shown(found, passage, block, command)
            except JsonError as error:
                line = error.line + (block.span.first - 1 if isinstance(block, Json) else 0)
                message = f"the example is not JSON: {error}"
                problems.append(found.warning("mintlify-example-unreadable", message, line))
    return replace(found, shown=tuple(shown), diagnostics=tuple(problems))


def _is_title(text: str) -> bool:
    """Whether a caption is an operation's title: words, but of no tab, button, command or sentence."""
    if text in _TABS or not text[:1].isalnum() or text in METHODS or "://" in text:
        return False
    return len(text.split()) <= _LONGEST_TITLE and not text.endswith((".", ":", ","))


def _unread(page: View, command: Request) -> Iterator[Diagnostic]:
    """What a command says and no rule understands."""
    for word in command.unread:
        shown = " ".join(word.text.split())
        shown = shown if len(shown) <= _LONGEST_SHOWN else f"{shown[:_LONGEST_SHOWN]}..."
        message = f"{shown!r} in the command is not understood, and not read"
        yield page.warning("mintlify-command-unreadable", message, word.span.first)


def _with_title(header: Header, url: str) -> Header:
    """The header, its last segment a title where the curl's URL ends with a slash before it.

    `/`, `users`, `/`, `List` may be the path /users/List, or the path /users/ and the title List.
    """
    *segments, last = header.segments
    titled = any(caption not in _TABS for caption in header.captions)
    if titled or header.slash or not segments or not url.partition("?")[0].endswith(f"/{segments[-1]}/"):
        return header
    return replace(header, segments=tuple(segments), slash=True, captions=(last, *header.captions))


def _shown(page: View, passage: Passage, block: Block, command: Request | None) -> Iterator[PageExample]:
    if isinstance(block, Json):
        value = read_json(block.text, block.span.first)
        yield PageExample(passage.label, passage.role, value, page.origin(block, "json"))
    elif command and command.body:
        yield PageExample(
            passage.label, ExampleRole.REQUEST, command.body, page.origin(block, "curl"), command
        )


def _passages(blocks: list[Block]) -> Iterator[Passage]:
    heading: Heading | None = None
    role = ExampleRole.UNKNOWN
    own: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            if heading or own:
                yield Passage(heading, _told_role(role, own), tuple(own))
            role, heading, own = _role(block.text, role), block, []
        else:
            own.append(block)
    if heading or own:
        yield Passage(heading, _told_role(role, own), tuple(own))


def _told_role(role: ExampleRole, blocks: list[Block]) -> ExampleRole:
    """The role of a passage: one that says what is required speaks of the request, whatever its heading."""
    marks = {trait.strip() for block in blocks if isinstance(block, Property) for trait in block.traits}
    return ExampleRole.REQUEST if role is ExampleRole.UNKNOWN and marks & {"required", "optional"} else role


def _role(heading: str, above: ExampleRole) -> ExampleRole:
    """The role of a heading below another; `Required Fields` continues what is above it."""
    text = heading.lower()
    if "webhook" in text:
        return ExampleRole.WEBHOOK
    if "error" in text and "event" not in text:
        return ExampleRole.ERROR
    if "required" in text or "optional" in text:
        return ExampleRole.REQUEST
    if any(word in text for word in ("response", "returns")):
        return ExampleRole.RESPONSE
    if any(word in text for word in _REQUEST_WORDS):
        return (
            ExampleRole.WEBHOOK
            if above is ExampleRole.WEBHOOK and "request" not in text
            else ExampleRole.REQUEST
        )
    if "event" in text:
        return ExampleRole.WEBHOOK
    if any(word in text for word in ("field", "propert", "attribute")):
        return ExampleRole.REQUEST if above in (ExampleRole.UNKNOWN, ExampleRole.ERROR) else above
    return above if "example" in text else ExampleRole.UNKNOWN
