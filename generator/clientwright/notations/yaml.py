"""YAML with its places, as documentation holds it: the core schema of YAML 1.2, no tags, one document.

Words such as `no`, `on`, dates and `12:30` are text, as those who write such pages mean them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

import yaml
from pydantic import JsonValue
from yaml.error import Mark
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from clientwright.notations.json import Located

DEEPEST = 100
"""How deep values may be nested."""
LARGEST = 500_000
"""How many values a text may hold, those that an alias repeats counted each time."""
_WORDS: dict[str, JsonValue] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile(r"[-+]?[0-9]{1,400}")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class YamlError(Exception):
    """Text that is not YAML, or not such as documentation holds. Line and column from 1, within the text."""

    def __init__(self, message: str, line: int, column: int = 1) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


@dataclass
class _Open:
    """A mapping or sequence that is being read."""

    line: int
    anchor: str
    mapping: bool
    key: tuple[str, int] | None = None
    members: dict[str, Located] = field(default_factory=dict[str, Located])
    elements: list[Located] = field(default_factory=list[Located])
    size: int = 1

    def closed(self) -> Located:
        if self.mapping:
            return Located({name: one.value for name, one in self.members.items()}, self.line, self.members)
        return Located([one.value for one in self.elements], self.line, {}, tuple(self.elements))


def read_yaml(text: str, line: int = 1) -> Located:
    """The value in a text that begins at `line` of its page.

    Raises `YamlError`, counted from the text's start. A key that stands twice,
    a key that is no text, a tag and a second document are errors.
    """
    reader = _Reader(line)
    try:
        for event in _events(text):
            reader.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise YamlError("this is not YAML", *place) from error
    except yaml.YAMLError as error:
        raise YamlError("this is not YAML", 1) from error
    if reader.root is None:
        raise YamlError("there is no value", 1)
    return reader.root


def _mark(event: Event) -> Mark:
    """Where an event begins; every event of a text has a place."""
    return cast("Mark", event.start_mark)


def _events(text: str) -> Iterator[Event]:
    yield from yaml.parse(text, Loader=_Loader)


class _Reader:
    """Builds values from events, without recursion."""

    def __init__(self, line: int) -> None:
        self.root: Located | None = None
        self._offset = line
        self._stack: list[_Open] = []
        self._anchors: dict[str, tuple[Located, int]] = {}
        self._documents = 0

    def take(self, event: Event) -> None:
        """Adds what an event says."""
        match event:
            case DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    raise self._error("a second document begins", event)
            case MappingStartEvent() | SequenceStartEvent():
                self._begin(event)
            case MappingEndEvent() | SequenceEndEvent():
                done = self._stack.pop()
                self._put(done.closed(), done.size, done.anchor, event)
            case ScalarEvent():
                self._scalar(event)
            case AliasEvent():
                if event.anchor not in self._anchors:
                    raise self._error(f"nothing is called &{event.anchor}", event)
                value, size = self._anchors[event.anchor]
                self._put(value, size, "", event)
            case _:
                pass

    def _begin(self, event: MappingStartEvent | SequenceStartEvent) -> None:
        if event.tag is not None and event.tag not in ("tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"):
            raise self._error("a tag is not allowed here", event)
        if len(self._stack) >= DEEPEST:
            raise self._error(f"values are nested more than {DEEPEST} deep", event)
        self._needs_key(event)
        line = _mark(event).line + self._offset
        if self._stack and self._stack[-1].key is not None:
            line = self._stack[-1].key[1]
        self._stack.append(_Open(line, event.anchor or "", isinstance(event, MappingStartEvent)))

    def _needs_key(self, event: Event) -> None:
        if self._stack and self._stack[-1].mapping and self._stack[-1].key is None:
            raise self._error("a key must be text", event)

    def _scalar(self, event: ScalarEvent) -> None:
        if event.tag is not None:
            raise self._error("a tag is not allowed here", event)
        line = _mark(event).line + self._offset
        top = self._stack[-1] if self._stack else None
        if top is not None and top.mapping and top.key is None:
            if event.value in top.members:
                raise self._error(f"the key {event.value!r} stands twice", event)
            top.key = (event.value, line)
            return
        value = self._plain(event) if event.implicit[0] else event.value
        where = top.key[1] if top is not None and top.key is not None else line
        self._put(Located(value, where), 1, event.anchor or "", event)

    def _plain(self, event: ScalarEvent) -> JsonValue:
        text: str = event.value
        if text in _WORDS:
            return _WORDS[text]
        if _INTEGER.fullmatch(text):
            return int(text)
        if _FLOAT.fullmatch(text):
            number = float(text)
            if not math.isfinite(number):
                raise self._error("the number is out of range", event)
            return number
        return text

    def _put(self, value: Located, size: int, anchor: str, event: Event) -> None:
        if anchor:
            self._anchors[anchor] = (value, size)
        if not self._stack:
            self.root = value
            return
        top = self._stack[-1]
        top.size += size
        if top.size > LARGEST:
            raise self._error(f"the text holds more than {LARGEST:,} values", event)
        if not top.mapping:
            top.elements.append(value)
        elif top.key is None:
            raise self._error("a key must be text", event)
        else:
            top.members[top.key[0]] = value
            top.key = None

    def _error(self, message: str, event: Event) -> YamlError:
        mark = _mark(event)
        return YamlError(message, mark.line + 1, mark.column + 1)
