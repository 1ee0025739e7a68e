"""The three columns of the page: rows of text, and which rows belong together."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from clientwright.explaining import ApiContext
from clientwright.explaining.context import OVERLAY
from clientwright.spec import Located
from clientwright.supplement import FILE as SUPPLEMENT

HEADING, SAME, ADDED, REMOVED = "h", " ", "+", "-"


@dataclass
class Column:
    """Rows of the files of one column. `kinds`: a letter a row; `starts`: the row of each file's heading."""

    rows: list[str] = field(default_factory=list[str])
    kinds: list[str] = field(default_factory=list[str])
    starts: dict[str, int] = field(default_factory=dict[str, int])
    _places: dict[str, list[int]] = field(default_factory=dict[str, list[int]])

    def row(self, file: str, line: int) -> int:
        """The row of a line (from 1) of a file."""
        return self._places[file][line - 1]

    def add(self, file: str, lines: list[str], before: list[str] | None) -> None:
        """Adds a file; where it was otherwise `before`, with what went and marks on what came."""
        self.starts[file] = len(self.rows)
        self._put(file, HEADING)
        places = self._places[file] = []
        for kind, line in _merged(before, lines) if before is not None else ((SAME, line) for line in lines):
            if kind != REMOVED:
                places.append(len(self.rows))
            self._put(line, kind)

    def _put(self, text: str, kind: str) -> None:
        self.rows.append(text)
        self.kinds.append(kind)


@dataclass(frozen=True)
class Columns:
    """Documentation, spec and code. `nodes` gives the rows of each node of the spec (documentation, first and
    last; spec, first and last), `links` the nodes of each row of code, `numbers` the node of each pointer,
    `blocks` the row of code at which the largest block of a node begins.
    """

    documentation: Column
    spec: Column
    code: Column
    nodes: list[tuple[int, int, int, int]]
    links: list[list[int]]
    numbers: dict[str, int]
    blocks: dict[int, int]


def columns(known: ApiContext, against: ApiContext | None = None) -> Columns:
    """The columns of an API; `against` is the same API as it was before."""
    documentation = _column(_documents(known), _documents(against) if against else None)
    spec = _column({"spec.json": known.spec_lines}, {"spec.json": against.spec_lines} if against else None)
    code = _column(_code(known), _code(against) if against else None)
    numbers = {pointer: number for number, pointer in enumerate(known.pointers.nodes)}
    nodes: list[tuple[int, int, int, int]] = []
    for pointer, node in known.pointers.nodes.items():
        first, last = known.spec_spans[pointer]
        rows = spec.row("spec.json", first), spec.row("spec.json", last)
        nodes.append((*_rows_of(documentation, node), *rows))
    links: list[list[int]] = [[] for _ in code.rows]
    runs: dict[int, list[list[int]]] = {}
    for path, trail in known.recording.items():
        for line, told in enumerate(trail.lines, 1) if path in code.starts else ():
            said = told.nodes or told.within[:1]
            row = code.row(path, line)
            links[row] = [numbers[known.pointers.of(node)] for node in said]
            for node in told.within:
                _extend(runs.setdefault(numbers[known.pointers.of(node)], []), row)
    blocks = {node: max(found, key=len)[0] for node, found in runs.items()}
    return Columns(documentation, spec, code, nodes, links, numbers, blocks)


def _extend(runs: list[list[int]], row: int) -> None:
    """Adds a row to the last run, or begins another one; a blank line ends no run."""
    if runs and row - runs[-1][-1] <= 2:
        runs[-1].append(row)
    else:
        runs.append([row])


def _column(files: Mapping[str, list[str]], before: Mapping[str, list[str]] | None) -> Column:
    column = Column()
    for name, lines in files.items():
        column.add(name, lines, before.get(name, []) if before is not None else None)
    for name, lines in (before or {}).items():
        if name not in files:
            column.add(name, [], lines)
    return column


def _documents(known: ApiContext) -> dict[str, list[str]]:
    documents = {name: list(one.lines) for name, one in known.documents.items() if one.text}
    beside = {name: documents.pop(name) for name in (SUPPLEMENT, OVERLAY) if name in documents}
    return {**documents, **beside}


def _code(known: ApiContext) -> dict[str, list[str]]:
    # The runtime is the same for every API, and none of its lines comes from the documentation.
    paths = [path for path in known.files if path.endswith(".py") and "/_runtime/" not in path]
    return {path: known.files[path].split("\n")[:-1] for path in sorted(paths) if path.startswith("src/")}


def _rows_of(documentation: Column, node: Located) -> tuple[int, int]:
    if not (origin := node.origin):
        return (-1, -1)
    return documentation.row(origin.source, origin.first), documentation.row(origin.source, origin.last)


def _merged(old: list[str], new: list[str]) -> Iterator[tuple[str, str]]:
    """The lines of two texts as one, each with what became of it."""
    head = next((n for n, pair in enumerate(zip(old, new, strict=False)) if pair[0] != pair[1]), None)
    head = min(len(old), len(new)) if head is None else head
    rest = zip(reversed(old[head:]), reversed(new[head:]), strict=False)
    tail = next((n for n, pair in enumerate(rest) if pair[0] != pair[1]), None)
    tail = min(len(old), len(new)) - head if tail is None else tail
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    yield from ((SAME, line) for line in new[:head])
    for tag, a, b, c, d in difflib.SequenceMatcher(None, before, after).get_opcodes():
        if tag == "equal":
            yield from ((SAME, line) for line in after[c:d])
        else:
            yield from ((REMOVED, line) for line in before[a:b])
            yield from ((ADDED, line) for line in after[c:d])
    yield from ((SAME, line) for line in new[len(new) - tail :])
