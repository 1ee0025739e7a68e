"""Cuts a page into blocks, before any is read: only the whole page tells where a block ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from clientwright.dialects.mintlify.print import BANNER, COPY_BUTTON, NO_EXAMPLE, SKIP_LINK
from clientwright.dialects.mintlify.sections import SECTIONS, is_blank, sections
from clientwright.notations.curl import command_pattern
from clientwright.notations.json import closing_line

METHODS = ("GET", "POST", "PATCH", "PUT", "DELETE")
FOOTER = frozenset(["Was this page helpful?", "Suggest edits", "Raise issue", "Powered by Mintlify", "⌘I"])
BUTTONS = frozenset(
    ["Try it", "Try it out", "Copy", "Copy page", "Ask AI", "Ask a question...", "⌘K", "⌘I", "I"]
)
"""Lines of the site's own that stand between what the page says."""
_FURNITURE = re.compile(
    r"Last (?:modified|updated) on .*|Search\.\.\."
    r"|A valid request URL is required to generate request examples"
)

_BASE = re.compile(r"\{base_url\}|https?://\S+")
_WHOLE = re.compile(r"https?://[^/\s]+/\S*[^/\s]")
_MOST_BASES = 12
_CRUMB = 5
"""How many words the name of a page's group may have, which stands above the title."""
_TITLE = re.compile(r"[A-Z][\w'\u2019&()/-]*(?: [\w'\u2019&()/-]+){0,8}")
CAPTIONS = frozenset(
    "cURL Python JavaScript TypeScript Node Node.js PHP Go Java Kotlin Swift Ruby Rust C# Error".split()
)
"""Captions of the tabs above code."""
CHROME = frozenset([SKIP_LINK, "Search...", "⌘K", "Ask AI"])
_LONGEST = 2000
"""How many lines an example in prose may have; what is longer is read as prose."""

_JSON = re.compile(r'\s*[{\[]\s*(?:$|["{\[\]}\d-])')
_STATUS = re.compile(r"[1-5][0-9Xx]{2}|default")
_SAMPLE = re.compile(r'\s*(?:[{\[]|"|-?\d+(?:\.\d+)?$|(?:true|false|null)$)')


@dataclass(frozen=True, slots=True)
class Piece:
    """Lines `first` to before `end` (counted from 0), and what they are."""

    kind: str
    first: int
    end: int


def cut(lines: Sequence[str]) -> list[Piece]:
    """The blocks of a page, in order and without gaps; [] for lines that hold no page's header."""
    top = header(lines)
    if top is None:
        return []
    end = _footer(lines, top.end)
    headings = sections(lines, top.end, end)
    prose_end = headings[0] if headings else end
    pieces = [*_before(lines, top.first), top]
    pieces += _examples(lines, top.end, prose_end)
    pieces += _prose(lines, pieces[-1].end, prose_end)
    pieces += [Piece("section", first, stop) for first, stop in pairwise([*headings, end])]
    if end < len(lines):
        pieces.append(Piece("footer", end, len(lines)))
    return pieces


def _footer(lines: Sequence[str], start: int) -> int:
    """The line at which the footer begins, with the links to other pages; the number of lines for none."""
    first = next((i for i in range(start, len(lines)) if lines[i] in FOOTER), None)
    if first is None:
        return len(lines)
    while first - 2 > start and lines[first - 1] in ("Previous", "Next"):
        first -= 2
    return first


def header(lines: Sequence[str], start: int = 0) -> Piece | None:
    """The first header at or after a line: a method, the server perhaps, a path in pieces, and captions."""
    for first in range(start, len(lines)):
        if lines[first] not in METHODS:
            continue
        begin, whole = _below_method(lines, first + 1)
        place = _path_end(lines, begin)
        if place == begin and not whole:
            continue
        if lines[place : place + 1] == ["/"]:
            place += 1
        while place < len(lines) and not _ends_captions(lines[place]):
            place += 1
        return Piece("header", first, place)
    return None


def _path_end(lines: Sequence[str], place: int) -> int:
    """The line after a path that begins on a line; blank lines may part its pieces."""
    while lines[place : place + 1] == ["/"]:
        segment = _next_spoken(lines, place + 1)
        if not _is_segment(lines, segment):
            break
        place = segment + 1
        further = _next_spoken(lines, place)
        if lines[further : further + 1] == ["/"] and _is_segment(lines, _next_spoken(lines, further + 1)):
            place = further
    return place


def _next_spoken(lines: Sequence[str], place: int) -> int:
    """The first line at or after one that is not empty."""
    while place < len(lines) and not lines[place].strip():
        place += 1
    return place


def _below_method(lines: Sequence[str], place: int) -> tuple[int, bool]:
    """The line after servers and blank lines below a method, and whether one of them is a whole address."""
    begin, whole = place, False
    while (
        place < len(lines)
        and place - begin < _MOST_BASES
        and (is_blank(lines[place]) or _BASE.fullmatch(lines[place]))
    ):
        whole = whole or bool(_WHOLE.fullmatch(lines[place]))
        place += 1
    if lines[place : place + 1] == ["/"]:
        return place, False
    # Blank lines below a whole address do not belong to the header.
    last = max((i for i in range(begin, place) if not is_blank(lines[i])), default=begin - 1)
    return last + 1, whole


def _is_segment(lines: Sequence[str], place: int) -> bool:
    return place < len(lines) and re.fullmatch(r"(?![{\[]$)[^\s/]+", lines[place]) is not None


def _ends_captions(line: str) -> bool:
    ends = is_blank(line) or line.startswith("curl ") or line == NO_EXAMPLE or bool(_SAMPLE.match(line))
    return ends or line in SECTIONS


def _before(lines: Sequence[str], end: int) -> Iterator[Piece]:
    """What stands above the header: the site's navigation, examples, the title and the description."""
    button = next((i for i in range(end) if lines[i] == COPY_BUTTON), -1)
    title, described = _title(lines, button, end)
    chrome = button if button >= 0 else title - 1 if any(line in CHROME for line in lines[:end]) else -1
    place = 0
    while place < end:
        kind, stop = "navigation" if place <= chrome or lines[place] in BUTTONS else "stray", place + 1
        if length := _banner(lines, place):
            kind, stop = "banner", place + length
        elif is_blank(lines[place]):
            kind = "blank"
        elif lines[place] == SKIP_LINK:
            kind = "skip-link"
        elif lines[place].startswith("curl ") and (command := command_end(lines, place, end)):
            kind, stop = "curl", command
        elif place == title:
            kind = "page-title"
        elif place < title and _TITLE.fullmatch(lines[place]) and len(lines[place].split()) <= _CRUMB:
            kind = "navigation"
        elif place >= described and kind != "navigation":
            kind = "careless"
            stop = next((i for i in range(place, end) if is_blank(lines[i]) or lines[i] in BUTTONS), end)
        yield Piece(kind, place, stop)
        place = stop


def _title(lines: Sequence[str], button: int, end: int) -> tuple[int, int]:
    """The line of the page's title, and the line at or after which its description may stand.

    The button stands below the title. Without one, the title is the last line above the header that looks
    like one.
    """
    if button >= 0:
        return next((i for i in range(button - 1, -1, -1) if not is_blank(lines[i])), -1), button + 1
    found = next((i for i in range(end - 1, -1, -1) if _TITLE.fullmatch(lines[i])), -1)
    if (
        found < 0
        or lines[found] in BUTTONS | CAPTIONS | CHROME
        or any(_banner(lines, i) for i in range(found + 1))
    ):
        return -1, end
    return found, found + 1


def _banner(lines: Sequence[str], place: int) -> int:
    """The number of lines of the banner that begins on a line, 0 where none does."""
    found = lines[place : place + len(BANNER)]
    prefix = BANNER[2].format("")
    matches = (
        line == model or line[: len(prefix)] == prefix for line, model in zip(found, BANNER, strict=False)
    )
    whole = (
        len(found) == len(BANNER)
        and all(matches)
        and _is_segment([found[2][len(prefix) :].replace("/", "")], 0)
    )
    return len(BANNER) if whole else 0


def _examples(lines: Sequence[str], place: int, end: int) -> Iterator[Piece]:
    """The curl and the sample that stand right below the header."""
    if place < end and lines[place].startswith("curl "):
        stop = command_end(lines, place, end)
        yield Piece("curl" if stop else "open-curl", place, stop or end)
        place = stop or end
    tabs = next((i for i in range(place, end) if not _STATUS.fullmatch(lines[i])), end)
    if place < tabs < end and (tabs - place > 1 or not is_blank(lines[tabs])):
        yield Piece("status-tabs", place, tabs)
        place = tabs
    if place < end and lines[place] == NO_EXAMPLE:
        yield Piece("no-example", place, place + 1)
    elif place < end and _SAMPLE.match(lines[place]):
        last = closing_line(lines[:end], place)
        yield Piece("open-json" if last is None else "json", place, end if last is None else last + 1)


def command_end(lines: Sequence[str], first: int, end: int) -> int | None:
    """The line after the curl command that begins on a line; None for a command that is not complete."""
    text = "\n".join(lines[first:end]) + "\n"
    match = command_pattern().match(text)
    return first + match[0].count("\n") + 1 if match else None


def _prose(lines: Sequence[str], place: int, end: int) -> Iterator[Piece]:
    """Prose, with the curls, the JSON and the banner in it cut out."""
    begin = place
    while place < end:
        kind, stop = "", place + 1
        if lines[place] in BUTTONS or _FURNITURE.fullmatch(lines[place]):
            kind = "navigation"
        elif length := _banner(lines, place):
            kind, stop = "banner", place + length
        elif re.match(r"curl (?:-|.*(?:https?:|\s-))", lines[place]):
            kind, stop = _example(lines, place, end, command_end(lines, place, end), "curl")
        elif _JSON.match(lines[place]):
            last = closing_line(lines[: min(end, place + _LONGEST)], place)
            kind, stop = _example(lines, place, end, None if last is None else last + 1, "json")
        if kind:
            if begin < place:
                yield Piece("prose", begin, place)
            yield Piece(kind, place, stop)
            begin = stop
        place = stop
    if begin < end:
        yield Piece("prose", begin, end)


def _example(lines: Sequence[str], first: int, end: int, stop: int | None, kind: str) -> tuple[str, int]:
    """A hand-written example. What stays open is broken off where the page ends, and careless elsewhere."""
    if stop is not None:
        return kind, stop
    blank = next((i for i in range(first, end) if not lines[i].strip()), end)
    broken_off = blank == len(lines)
    return f"open-{kind}" if broken_off else "careless", blank
