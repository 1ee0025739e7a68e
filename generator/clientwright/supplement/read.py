"""JSON text -> `Supplement`, with the line of everything that is wrong."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pydantic import ValidationError

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location
from clientwright.notations.shapes import NamedShape, Supplied
from clientwright.notations.type_notation import parse, shape
from clientwright.reading.origin import Origin
from clientwright.reading.sources import Document
from clientwright.spec.vocabulary import Basis
from clientwright.supplement.entries import FILE_MODEL, Fact, NamedType, Source, SupplementFile
from clientwright.supplement.places import Place, place

FILE, RULE = "supplement.json", "supplement"
_LONGEST = 16 * 1024 * 1024
_BLANK = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()
_HINT = "Correct the entry; spec/supplement.schema.json and spec/README.md say what may stand here."
_Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Stated:
    """A fact, its line, the place that it is about, and what it leaves on nodes: its source."""

    entry: Fact
    origin: Origin
    place: Place
    supplied: Supplied


@dataclass(frozen=True)
class Supplement:
    """The facts of a supplement.json, in its order, and the shapes that they call by name; `entries` are
    these shapes as they are written, `document` is the file."""

    sources: Mapping[str, Source] = field(default_factory=dict[str, Source])
    entries: Mapping[str, NamedType] = field(default_factory=dict[str, NamedType])
    types: Mapping[str, NamedShape] = field(default_factory=dict[str, NamedShape])
    facts: tuple[Stated, ...] = ()
    document: Document = field(default=Document(FILE, ""), repr=False)

    def location(self, origin: Origin) -> Location:
        """The line of a fact."""
        return self.document.location(origin.first, 1)


def read_supplement(text: str) -> Supplement:
    """The supplement in a text; raises `ClientwrightError` with all that is wrong with it."""
    if not text.strip():
        return Supplement()
    document = Document(FILE, text)
    found, lines = _validated(document), _Lines(text)
    problems: list[Diagnostic] = []
    facts: list[Stated] = []
    seen: dict[tuple[str, str], int] = {}
    for index, entry in enumerate(found.facts):
        line = lines.of(("facts", index))
        try:
            origin = Origin(source=FILE, first=line, last=line, rule=entry.fact)
            facts.append(Stated(entry, origin, place(entry.at), _supplied(found, entry, origin)))
        except ValueError as error:
            problems.append(_problem(document, line, str(error)))
        first = seen.setdefault((entry.at, entry.fact), line)
        if first != line:
            said = f"the {entry.fact} of {entry.at!r} stands on line {first} already"
            problems.append(_problem(document, line, said))
    types: dict[str, NamedShape] = {}
    for name, one in found.types.items():
        line = lines.of(("types", name))
        origin = Origin(source=FILE, first=line, last=line, rule="type")
        types[name] = NamedShape(name, shape(parse(one.type), origin, Basis.SUPPLEMENT), origin)
        if one.source not in found.sources:
            problems.append(_problem(document, line, f"no source is called {one.source!r}"))
    if problems:
        raise ClientwrightError(*problems)
    return Supplement(found.sources, found.types, types, tuple(facts), document)


def _supplied(found: SupplementFile, entry: Fact, origin: Origin) -> Supplied:
    source = found.sources.get(entry.source)
    if source is None:
        raise ValueError(f"no source is called {entry.source!r}")
    return Supplied(entry.fact, f"{source.package} {source.version}", entry.place, origin=origin)


def _validated(document: Document) -> SupplementFile:
    text = document.text
    if len(text) > _LONGEST:
        raise ClientwrightError(
            _problem(document, 1, f"a supplement of {len(text):,} characters is too long")
        )
    try:
        return FILE_MODEL.validate_json(text, by_alias=True)
    except ValidationError as error:
        lines: _Lines | None = None
        problems: list[Diagnostic] = []
        for one in error.errors()[:20]:
            if one["type"] == "json_invalid":
                at = re.search(r"at line (\d+) column (\d+)", one["msg"])
                line, column = (int(at[1]), int(at[2])) if at else (1, 1)
                why = one.get("ctx", {}).get("error", one["msg"])
                problems.append(_problem(document, line, f"this is not JSON: {why}", column))
                continue
            lines = lines or _Lines(text)
            where = ".".join(str(part) for part in one["loc"])
            message = f"{where}: {one['msg'].removeprefix('Value error, ')}"
            problems.append(_problem(document, lines.of(one["loc"][:2]), message))
        raise ClientwrightError(*problems) from error


class _Lines:
    """The lines of the members of a file's top-level objects and lists."""

    def __init__(self, text: str) -> None:
        ends = [found.start() for found in re.finditer("\n", text)]
        self._lines = {path: bisect_left(ends, at) + 1 for path, at in _offsets(text)}

    def of(self, path: _Path) -> int:
        """The line of a member, or of what it stands in."""
        return self._lines.get(path, self._lines.get(path[:1], 1))


def _offsets(text: str) -> Iterator[tuple[_Path, int]]:
    """The offset of each member of the root, and of each of their members, in a text that is JSON."""
    for name, start in _members(text, _skip(text, 0)):
        yield (name,), start
        if text[start] in "{[":
            for key, at in _members(text, start):
                yield (name, key), at


def _members(text: str, at: int) -> Iterator[tuple[str | int, int]]:
    """The key or index of each member of what begins at an offset, and the offset of its value."""
    is_object, at, index = text[at] == "{", _skip(text, at + 1), 0
    while at < len(text) and text[at] not in "}]":
        key: str | int = index
        if is_object:
            key, at = _DECODER.raw_decode(text, at)
            at = _skip(text, _skip(text, at) + 1)
        yield key, at
        _, at = _DECODER.raw_decode(text, at)
        at = _skip(text, at)
        at = _skip(text, at + 1) if text[at] == "," else at
        index += 1


def _skip(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found else at


def _problem(document: Document, line: int, message: str, column: int = 1) -> Diagnostic:
    return Diagnostic(RULE, message, location=document.location(line, column), hint=_HINT)
