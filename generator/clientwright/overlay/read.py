"""YAML text -> `Overlay`, with the place of everything that is wrong.

The text is composed to nodes, never constructed to objects: nothing in it can become more than text,
numbers, lists and mappings. Anchors, merges and tags are refused, and so is what is far too long or deep.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePath
from typing import cast

import yaml
from pydantic import JsonValue, ValidationError
from pydantic_core import ErrorDetails
from yaml.constructor import SafeConstructor

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location
from clientwright.overlay.entries import KINDS, Entry, NameEntry, WaiveEntry
from clientwright.spec import Origin

RULE = "overlay"
_LONGEST = 1_000_000
_DEEPEST = 20
_CONSTRUCTOR = SafeConstructor()
_SCALARS: Mapping[str, Callable[[yaml.ScalarNode], str | float | bool | None]] = {
    "tag:yaml.org,2002:str": _CONSTRUCTOR.construct_scalar,
    "tag:yaml.org,2002:int": _CONSTRUCTOR.construct_yaml_int,
    "tag:yaml.org,2002:float": _CONSTRUCTOR.construct_yaml_float,
    "tag:yaml.org,2002:bool": _CONSTRUCTOR.construct_yaml_bool,
    "tag:yaml.org,2002:null": _CONSTRUCTOR.construct_yaml_null,
    "tag:yaml.org,2002:timestamp": _CONSTRUCTOR.construct_scalar,  # a text, as it is written
}
Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Written:
    """An entry and the lines of the overlay on which it stands."""

    entry: Entry
    location: Location
    origin: Origin


@dataclass(frozen=True)
class Overlay:
    """The entries of an overlay.yaml, in its order."""

    file: str
    entries: tuple[Written, ...] = ()

    @cached_property
    def names(self) -> dict[str, str]:
        """Target -> Python name, for the names stage."""
        entries = (written.entry for written in self.entries)
        return {entry.target: entry.python for entry in entries if isinstance(entry, NameEntry)}

    @property
    def waivers(self) -> tuple[Written, ...]:
        """The entries that waive findings."""
        return tuple(written for written in self.entries if isinstance(written.entry, WaiveEntry))


def read_overlay(path_name: str, text: str) -> Overlay:
    """The overlay in a text; raises `ClientwrightError` with all that is wrong with it."""
    file = _File(path_name, text)
    root = file.compose()
    if root is None or root.tag == "tag:yaml.org,2002:null":
        return Overlay(path_name)
    if not isinstance(root, yaml.SequenceNode):
        raise ClientwrightError(file.problem(root.start_mark, "an overlay is a list", "Write '- kind: ...'."))
    written: list[Written] = []
    problems: list[Diagnostic] = []
    for node in root.value:
        try:
            written.append(file.entry(node))
        except ClientwrightError as error:
            problems += error.diagnostics
    problems += _repeated(written)
    if problems:
        raise ClientwrightError(*problems)
    return Overlay(path_name, tuple(written))


def _repeated(entries: list[Written]) -> Iterator[Diagnostic]:
    seen: dict[str, Written] = {}
    for written in entries:
        if isinstance(written.entry, NameEntry):
            first = seen.setdefault(written.entry.target, written)
            if first is not written:
                yield Diagnostic(
                    RULE,
                    f"{written.entry.target!r} is named twice",
                    location=written.location,
                    hint="Keep one of the two entries.",
                    related=(first.location,),
                )


class _Loader(yaml.SafeLoader):
    """Composes nodes within bounds."""

    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        event = cast("yaml.NodeEvent", self.peek_event())  # type: ignore[no-untyped-call]
        if event.anchor is not None:  # of an alias, it is the anchor that it names
            raise _refused(event, "anchors and aliases are not allowed")
        self.depth += 1
        if self.depth > _DEEPEST:
            raise _refused(event, "it is nested too deep")
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


def _refused(event: yaml.NodeEvent, problem: str) -> yaml.MarkedYAMLError:
    # The loader is the one in Python, which makes no marks of the other kind, that in C.
    return yaml.MarkedYAMLError(problem=problem, problem_mark=cast("yaml.Mark", event.start_mark))


@dataclass
class _File:
    name: str
    text: str
    places: dict[Path, yaml.Mark] = field(default_factory=dict[Path, yaml.Mark])

    @cached_property
    def lines(self) -> list[str]:
        return re.split("\r\n|[\n\r\x85\u2028\u2029]", self.text)

    def location(self, line: int, column: int) -> Location:
        """A place, its line and column counted from 0."""
        return Location(self.name, line + 1, column + 1, self.lines[line] if line < len(self.lines) else "")

    def problem(self, mark: yaml.Mark, message: str, hint: str) -> Diagnostic:
        return Diagnostic(RULE, message, location=self.location(mark.line, mark.column), hint=hint)

    def compose(self) -> yaml.Node | None:
        """The root node; None for a text that holds comments only."""
        if len(self.text) > _LONGEST:
            message = f"an overlay of {len(self.text):,} characters is too long"
            hint = f"At most {_LONGEST:,} characters are read."
            raise ClientwrightError(Diagnostic(RULE, message, location=self.location(0, 0), hint=hint))
        hint = "Mend the YAML here; quote a text that holds ': ', ' #', or begins with a sign."
        try:
            return yaml.compose(self.text, _Loader)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            where = self.location(mark.line, mark.column) if mark else self.location(0, 0)
            message = f"this YAML cannot be read: {error.problem or error.context}"
            raise ClientwrightError(Diagnostic(RULE, message, location=where, hint=hint)) from error
        except yaml.reader.ReaderError as error:
            before = self.text[: error.position]
            where = self.location(before.count("\n"), len(before) - before.rfind("\n") - 1)
            hint = "Remove the character."
            message = f"the character U+{ord(self.text[error.position]):04X} cannot stand in YAML"
            raise ClientwrightError(Diagnostic(RULE, message, location=where, hint=hint)) from error

    def entry(self, node: yaml.Node) -> Written:
        """One entry of the list; raises `ClientwrightError`."""
        self.places = {(): node.start_mark}
        value = self._value(node, ())
        kind = value.get("kind") if isinstance(value, dict) else None
        if not isinstance(kind, str) or kind not in KINDS:
            close = difflib.get_close_matches(str(kind), KINDS, n=1)
            hint = f"Did you mean {close[0]!r}?" if close else f"The kinds are: {', '.join(KINDS)}."
            said = "an entry needs a 'kind'" if kind is None else f"there is no entry of the kind {kind!r}"
            raise ClientwrightError(self.problem(self.places.get(("kind",), node.start_mark), said, hint))
        try:
            entry = KINDS[kind].model_validate(value)
        except ValidationError as error:
            problems = (self._refusal(KINDS[kind], kind, found) for found in error.errors())
            raise ClientwrightError(*problems) from error
        first, last = node.start_mark.line + 1, self._last_line(node) + 1
        origin = Origin(source=PurePath(self.name).name, first=first, last=last, rule=kind)
        return Written(entry, self.location(node.start_mark.line, node.start_mark.column), origin)

    def _value(self, node: yaml.Node, path: Path) -> JsonValue:
        """The plain value of a node; the place of each part goes into `places`."""
        if isinstance(node, yaml.SequenceNode) and node.tag == "tag:yaml.org,2002:seq":
            for index, child in enumerate(node.value):
                self.places[*path, index] = child.start_mark
            return [self._value(child, (*path, index)) for index, child in enumerate(node.value)]
        if isinstance(node, yaml.MappingNode) and node.tag == "tag:yaml.org,2002:map":
            return self._mapping(node, path)
        if isinstance(node, yaml.ScalarNode) and node.tag in _SCALARS:
            try:
                return _SCALARS[node.tag](node)
            except (ValueError, LookupError) as error:
                message = f"{node.value[:40]!r} is not the value that it looks like"
                raise self._error(node, message, "Quote it, if it is a text.") from error
        raise self._error(node, f"the tag {node.tag!r} is not allowed", "Leave the tag out.")

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, JsonValue]:
        value: dict[str, JsonValue] = {}
        for key, child in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise self._error(key, "a key must be a word", "Write 'key: value'.")
            if key.value in value:
                raise self._error(key, f"the key {key.value!r} stands here twice", "Keep one of the two.")
            self.places[*path, key.value] = key.start_mark
            value[key.value] = self._value(child, (*path, key.value))
        return value

    def _error(self, node: yaml.Node, message: str, hint: str) -> ClientwrightError:
        return ClientwrightError(self.problem(node.start_mark, message, hint))

    def _refusal(self, model: type[Entry], kind: str, error: ErrorDetails) -> Diagnostic:
        path: Path = error["loc"]
        keys = [name for name in model.model_fields if name != "kind"]
        hint = f"The keys of {kind!r} are: {', '.join(keys)} (spec/README.md)."
        match error["type"]:
            case "missing":
                message = f"{kind!r} needs the key {path[-1]!r}"
            case "extra_forbidden":
                message = (
                    f"{kind!r} has no key {path[-1]!r}"
                    if len(path) == 1
                    else f"no key {path[-1]!r} is read here"
                )
            case "string_type":
                message = f"{'.'.join(map(str, path))} must be a text"
                hint = (
                    "Put it in quotes: YAML reads ': ' as a mapping, and bare words as numbers or booleans."
                )
            case _:
                about = f"{'.'.join(map(str, path))}: " if path else ""
                message = about + error["msg"].removeprefix("Value error, ")
        while path not in self.places:
            path = path[:-1]
        return self.problem(self.places[path], message, hint)

    def _last_line(self, node: yaml.Node) -> int:
        """The last line (from 0) that holds something of a node; its end mark may lie beyond it."""
        if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
            children: list[yaml.Node | tuple[yaml.Node, yaml.Node]] = node.value
            last = children[-1]
            return self._last_line(last[1] if isinstance(last, tuple) else last)
        line = node.end_mark.line
        if node.end_mark.column == 0:
            line -= 1
        while line > node.start_mark.line and not self.lines[line].strip():
            line -= 1
        return max(line, node.start_mark.line)
