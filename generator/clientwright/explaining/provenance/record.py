"""The recording run: the templates once more, with marks, carried over to the formatted files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from clientwright.explaining.provenance.align import align, overlapping
from clientwright.explaining.provenance.marks import Frame, Piece, RecordingEnvironment, Site
from clientwright.planner.plan import Package
from clientwright.spec import Located
from clientwright.writing.render import environment_of, table, trimmed


@dataclass(frozen=True, slots=True)
class LineTrail:
    """What a line of a generated file comes from.

    `nodes` are what it says something of; empty where the template speaks for itself. `within` are the
    nodes of the blocks that it belongs to, the innermost first. `sites` are the template lines that wrote it.
    """

    nodes: tuple[Located, ...] = ()
    within: tuple[Located, ...] = ()
    sites: tuple[Site, ...] = ()


@dataclass(frozen=True)
class FileTrail:
    """A generated file as it was rendered, with the pieces that it was made of."""

    path: str
    rendered: str
    pieces: tuple[Piece, ...]
    formatted: str

    @cached_property
    def lines(self) -> tuple[LineTrail, ...]:
        """The trail of each line of the formatted text."""
        starts = [piece.start for piece in self.pieces]
        written = [not self.rendered[piece.start : piece.end].isspace() for piece in self.pieces]
        trails: list[LineTrail] = []
        for stretches in align(self.rendered, self.formatted):
            found = [n for stretch in stretches for n in overlapping(starts, stretch) if written[n]]
            # A line that holds layout alone was written by whatever wrote the line before it.
            sites = () if found or not trails else trails[-1].sites
            trails.append(_line([self.pieces[n] for n in found], sites))
        return tuple(trails)

    @cached_property
    def text(self) -> list[str]:
        """The lines of the formatted text."""
        return self.formatted.split("\n")

    @cached_property
    def mentions(self) -> frozenset[int]:
        """The identities of all nodes that any piece says something of, or stands within."""
        frames = {id(frame): frame for piece in self.pieces for frame in piece.frames}.values()
        return frozenset(id(node) for frame in frames for node in frame.nodes or ())


Recording = Mapping[str, FileTrail]


def record(package: Package, formatted: Mapping[str, str], templates: Path | None = None) -> Recording:
    """The trails of all files that templates write, by path within the package's folder.

    `formatted` holds the text of each file as it stands in the package.
    """
    loaded = environment_of(RecordingEnvironment, templates)
    return {
        path: _file(loaded, template, view, path, formatted[path])
        for template, view, path in table(package)
        if path in formatted
    }


def _file(loaded: RecordingEnvironment, template: str, view: object, path: str, formatted: str) -> FileTrail:
    node = getattr(view, "node", None)
    root = Frame(Site(template, 1), (node,) if isinstance(node, Located) else ())
    text, pieces = loaded.read(loaded.get_template(template).render(view=view), root)
    rendered = trimmed(text)
    offset = len(text) - len(text.lstrip("\n"))
    moved = [
        Piece(max(one.start - offset, 0), one.end - offset, one.frames) for one in pieces if one.end > offset
    ]
    return FileTrail(path, rendered, tuple(moved), formatted)


def _line(pieces: list[Piece], layout: tuple[Site, ...]) -> LineTrail:
    nodes: dict[int, Located] = {}
    within: dict[int, Located] = {}
    sites: dict[Site, None] = dict.fromkeys(layout)
    for piece in pieces:
        nodes |= {id(node): node for node in piece.nodes}
        sites[next(frame.site for frame in reversed(piece.frames) if frame.site.line)] = None
        for frame in reversed(piece.frames):
            within |= {id(node): node for node in frame.nodes or ()}
    return LineTrail(tuple(nodes.values()), tuple(within.values()), tuple(sites))
