"""All that is known of one API, from its documentation to its formatted package."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from clientwright import pipeline
from clientwright.explaining.explanation import Line, SpecNode
from clientwright.explaining.provenance import FileTrail, Pointers, Site, record
from clientwright.explaining.provenance.pointers import spans
from clientwright.pipeline import Reading, Rendered, Understood
from clientwright.reading import resource_files as resources
from clientwright.reading.sources import Document, Inputs
from clientwright.spec import Answer, Definition, Field, Located, Parameter, Union, Webhook
from clientwright.spec.uses import named
from clientwright.supplement import FILE as SUPPLEMENT
from clientwright.writing.ownership import existing

OVERLAY = "overlay.yaml"


@dataclass(frozen=True)
class Grounds:
    """The lines that something rests on: of the documentation, of the supplement, of the overlay."""

    documentation: tuple[Line, ...]
    supplement: tuple[Line, ...]
    overlay: tuple[Line, ...]

    @property
    def comes_from(self) -> tuple[str, ...]:
        """The sources that it rests on; a template, where there is none."""
        found = tuple(name for name, lines in vars(self).items() if lines)
        return found or ("template",)


@dataclass(frozen=True)
class ApiContext:
    """An API from end to end. `files` is its package as it is to stand in `folder`."""

    inputs: Inputs
    reading: Reading
    understood: Understood
    rendered: Rendered
    folder: str
    files: Mapping[str, str]

    @cached_property
    def documents(self) -> dict[str, Document]:
        """The documents, and the supplement and the overlay beside them, by name."""
        beside = (Document(SUPPLEMENT, self.inputs.supplement), Document(OVERLAY, self.inputs.overlay))
        return {one.name: one for one in (*beside, *self.inputs.documents)}

    @cached_property
    def rules(self) -> dict[str, list[str]]:
        """Which rule claims each line of each document; empty where none does."""
        found: dict[str, list[str]] = {}
        for page in self.reading.pages:
            rules = found[page.document.name] = [""] * len(page.document.lines)
            for claim in page.claims:
                rules[claim.first - 1 : claim.last] = [claim.rule] * (claim.last - claim.first + 1)
        facts = [one.origin for one in self.understood.supplement.facts]
        if facts:
            rules = found[SUPPLEMENT] = [""] * len(self.documents[SUPPLEMENT].lines)
            for origin in facts:
                rules[origin.first - 1] = "supplement"
        return found

    @cached_property
    def pointers(self) -> Pointers:
        """Where the nodes of the spec stand in spec.json."""
        return Pointers(self.understood.spec)

    @cached_property
    def spec_lines(self) -> list[str]:
        """The lines of spec.json."""
        return self.rendered.beside[f"spec/{self.inputs.api}/spec.json"].split("\n")

    @cached_property
    def spec_spans(self) -> dict[str, tuple[int, int]]:
        """First and last line in spec.json of what stands at a pointer."""
        return spans("\n".join(self.spec_lines))

    @cached_property
    def recording(self) -> dict[str, FileTrail]:
        """The trails of all files that templates write."""
        return self.record(self.files)

    def record(self, paths: Iterable[str]) -> dict[str, FileTrail]:
        """The trails of some files; those that no template wrote are left out."""
        # A project may keep its own changelog in place of the template's.
        wanted = {
            path: self.files[path] for path in paths if path != "CHANGELOG.md" or not self.inputs.changelog
        }
        return dict(record(self.rendered.package, wanted))

    def grounds(self, nodes: Iterable[Located]) -> Grounds:
        """The lines that nodes rest on."""
        places = {
            (origin.source, line)
            for node in self._with_uses(nodes)
            if (origin := node.origin)
            for line in range(origin.first, origin.last + 1)
        }
        lines = [self.line(source, number) for source, number in sorted(places)]
        return Grounds(
            tuple(one for one in lines if one.file not in (SUPPLEMENT, OVERLAY)),
            tuple(one for one in lines if one.file == SUPPLEMENT),
            tuple(one for one in lines if one.file == OVERLAY),
        )

    def _with_uses(self, nodes: Iterable[Located]) -> Iterator[Located]:
        """The nodes, what a supplement states of them, and for each type what holds it, and so its name."""
        for node in nodes:
            yield node
            if isinstance(node, Field | Parameter | Answer | Definition):
                yield from node.supplied
            if isinstance(node, Definition) and node.name in self._holders:
                yield self._holders[node.name]
            if isinstance(node, Definition) and node.name in self._unions:
                yield from self._unions[node.name].supplied

    @cached_property
    def _holders(self) -> dict[str, Located]:
        """The first field, parameter, answer or webhook of each type."""
        found: dict[str, Located] = {}
        for node in self.pointers.nodes.values():
            if isinstance(node, Field | Parameter | Answer | Webhook):
                for name in named(node.type):
                    found.setdefault(name, node)
        return found

    @cached_property
    def _unions(self) -> dict[str, Union]:
        """Of each type that a value tells from others, the first such union: its values give the name."""
        unions = [one for one in self.pointers.nodes.values() if isinstance(one, Union) and one.discriminator]
        members = [(name, union) for union in unions for ref in union.members for name in named(ref)]
        return dict(reversed(members))

    def line(self, source: str, number: int) -> Line:
        """A line of a document or of the overlay."""
        rules = self.rules.get(source)
        text = self.documents[source].location(number).text
        return Line(source, number, text, rules[number - 1] if rules else "")

    def spec_node(self, node: Located) -> SpecNode:
        """A node as spec.json has it."""
        pointer = self.pointers.of(node)
        first, last = self.spec_spans[pointer]
        lines = textwrap.dedent("\n".join(self.spec_lines[first - 1 : last])).removesuffix(",").split("\n")
        return SpecNode(pointer, str(node.origin or ""), first, tuple(lines))


def api_context(root: Path, inputs: Inputs) -> ApiContext:
    """Reads, plans and formats an API; the package that stands in `root` spares what it can.

    Raises `ClientwrightError` as a build does.
    """
    reading = pipeline.read(inputs)
    understood = pipeline.understand(inputs, reading)
    rendered = pipeline.make(inputs, understood)
    package = existing(root, pipeline.package_folder(inputs.api), rendered.files)
    made = pipeline.finish(inputs, rendered, package)
    return ApiContext(inputs, reading, understood, rendered, made.folder, made.package)


def template_line(site: Site) -> Line:
    """A line of a template."""
    text = (resources.templates() / site.template).read_text(encoding="utf-8")
    return Line(site.template, site.line, text.split("\n")[site.line - 1])
