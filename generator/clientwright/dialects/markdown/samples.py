"""Samples: what fences and indented code show of an endpoint: commands, messages, JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from clientwright.dialects.markdown.declarations import language
from clientwright.dialects.markdown.labels import OTHER, Kind, role_of
from clientwright.dialects.markdown.outline import Portion
from clientwright.dialects.markdown.paths import Call, is_call, split
from clientwright.dialects.markdown.shell import commands
from clientwright.dialects.markdown.syntax import Code, Entry, Fence, Markup
from clientwright.dialects.observed import Example
from clientwright.notations.curl import Request
from clientwright.notations.http_message import Message, read_message
from clientwright.notations.json import JsonError, Located
from clientwright.notations.loose_json import read_loose_json
from clientwright.notations.media_types import is_json
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import ExampleRole

_SHELLS = frozenset("bash sh shell console curl zsh terminal shell-session".split())
_JSONS = frozenset(["json", "json5", "jsonc", "javascript", "js", "", "http", "text"])
_TITLE = re.compile(r"\btitle=([\"'])(.*?)\1")
_JSON_START = re.compile(r"\s*[\[{]")


@dataclass(frozen=True)
class Sample:
    """An example, or the request or the answer of a message that has no JSON."""

    example: Example | None = None
    request: Request | None = None
    message: Message | None = None
    origin: Origin | None = None
    other: bool = False
    """The request is one of another endpoint."""

    @property
    def sends_json(self) -> bool:
        """Whether it is JSON alone that stands below the label of a request."""
        sent = self.example is not None and self.example.role is ExampleRole.REQUEST
        return sent and self.request is None and self.message is None


def samples(
    source: str, portions: Sequence[Portion], own: Call, others: Sequence[Call] = ()
) -> Iterator[Sample]:
    """What code shows of an endpoint, in order. JSON after a request is what came back.

    The `others` are ways to the same operation: what comes back from them does from the endpoint's own.
    """
    answered = foreign = False
    for portion in portions:
        if portion.label:
            answered = False
        fields = portion.role.kind in (Kind.PARAMETERS, Kind.BODY)
        entered = False
        for block in portion.blocks:
            entered = entered or isinstance(block, Entry)
            if not isinstance(block, Fence | Code | Markup):
                continue
            if (
                fields
                and entered
                and (isinstance(block, Code) or (isinstance(block, Fence) and block.indent))
            ):
                continue  # what a field's description shows is the field's
            made = _read(source, block, portion, answered=answered)
            if made is None:
                answered = answered or _is_program(block)
                continue
            sent = made.request
            if sent is not None:
                own_request = not sent.url or same_call(sent, own)
                foreign = not own_request and not any(same_call(sent, one) for one in others)
                answered = not foreign
                if not own_request:
                    continue
            if not foreign:
                yield made


def _is_program(block: Fence | Code | Markup) -> bool:
    """Whether code is a request in a programming language or a shell: JSON after it is what came back."""
    return isinstance(block, Fence) and language(block) not in _JSONS


def same_call(sent: Request, own: Call) -> bool:
    """Whether a request is one of an endpoint."""
    _, shown, _ = split(sent.url)
    return is_call((sent.method.upper() or own[0], shown), own)


def _read(source: str, block: Fence | Code | Markup, portion: Portion, *, answered: bool) -> Sample | None:
    if isinstance(block, Markup):
        return _of_command(source, block, portion.label)
    first = block.span.first + (1 if isinstance(block, Fence) else 0)
    named = block.language.strip().split(" ")[0].lower() if isinstance(block, Fence) else ""
    origin = Origin(source=source, first=block.span.first, last=block.span.last, rule="fence")
    text = "\n".join(block.lines)
    if named in _SHELLS or "curl " in text[:200]:
        return _of_command(source, block, portion.label)
    portion = _titled(block, portion)
    message = read_message(
        [line.strip() if n == 0 else line for n, line in enumerate(_dedented(block.lines))]
    )
    if message is not None:
        return _of_message(message, first, portion, origin)
    if named not in _JSONS or not _JSON_START.match(text):
        return None
    value = _json(text, first)
    role = _role(portion, answered=answered)
    if value is None:
        return None
    made = Example(portion.label, role, value, origin, status=portion.status, media=portion.role.media)
    return Sample(example=made, origin=origin)


def _titled(block: Fence | Code, portion: Portion) -> Portion:
    """A portion under the title of a fence in it, where that says what the fence holds."""
    match = _TITLE.search(block.language) if isinstance(block, Fence) else None
    role = role_of(match[2]) if match else OTHER
    return replace(portion, label=match[2], role=role) if match and role.kind is not Kind.OTHER else portion


def _of_command(source: str, block: Fence | Code | Markup, label: str) -> Sample | None:
    """The request of the first command that can be read, with the JSON that it sends."""
    origin = Origin(source=source, first=block.span.first, last=block.span.last, rule="fence")
    sent = next((one.sent for one in commands(block) if one.sent), None)
    if sent is None:
        return None
    body = sent.body
    made = Example(label, ExampleRole.REQUEST, body, origin, sent, media="application/json") if body else None
    return Sample(made, sent, origin=origin)


def unread_examples(portions: Sequence[Portion]) -> Iterator[int]:
    """The lines of fences that hold XML, or that are called JSON, begin like it and are none."""
    for portion in portions:
        for block in portion.blocks:
            if isinstance(block, Fence):
                text = "\n".join(block.lines)
                named = language(block) in ("json", "json5", "jsonc") and bool(_JSON_START.match(text))
                broken = named and _json(text, block.span.first) is None
                if broken or language(block) == "xml" or text.lstrip().startswith("<?xml"):
                    yield block.span.first


def _dedented(lines: Sequence[str]) -> list[str]:
    spaces = min((len(one) - len(one.lstrip()) for one in lines if one.strip()), default=0)
    return [one[spaces:] if one[:spaces].strip() == "" else one for one in lines]


def _role(portion: Portion, *, answered: bool) -> ExampleRole:
    if portion.status[:1] in ("4", "5"):
        return ExampleRole.ERROR
    match portion.role.kind:
        case Kind.ANSWER:
            return ExampleRole.RESPONSE
        case Kind.REQUEST | Kind.BODY | Kind.PARAMETERS:
            return ExampleRole.RESPONSE if answered else ExampleRole.REQUEST
        case _:
            return ExampleRole.RESPONSE if answered else ExampleRole.UNKNOWN


def _of_message(message: Message, first: int, portion: Portion, origin: Origin) -> Sample:
    whole = is_json(message.media) or _JSON_START.match(message.body)
    value = _json(message.body, first + message.body_line) if whole else None
    if message.status:
        role = ExampleRole.ERROR if message.status[0] in "45" else ExampleRole.RESPONSE
        made = (
            Example(portion.label, role, value, origin, status=message.status, media=message.media)
            if value
            else None
        )
        return Sample(made, None, message, origin)
    sent = Request(message.method, message.target, dict(message.headers), body=value)
    made = (
        Example(portion.label, ExampleRole.REQUEST, value, origin, sent, media=message.media)
        if value
        else None
    )
    return Sample(made, sent, message, origin)


def _json(text: str, line: int) -> Located | None:
    try:
        return read_loose_json(text, line)
    except JsonError:
        return None
