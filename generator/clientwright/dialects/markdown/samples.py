"""Samples: what fences and indented code show of an endpoint: commands, messages, JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from lark import UnexpectedInput

from clientwright.dialects.markdown.labels import Kind
from clientwright.dialects.markdown.outline import Portion
from clientwright.dialects.markdown.paths import key, split
from clientwright.dialects.markdown.syntax import Code, Entry, Fence
from clientwright.dialects.observed import Example
from clientwright.notations.curl import Request, request
from clientwright.notations.curl import parse as parse_curl
from clientwright.notations.http_message import Message, read_message
from clientwright.notations.json import JsonError, Located
from clientwright.notations.loose_json import read_loose_json
from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import ExampleRole

_SHELLS = frozenset("bash sh shell console curl zsh terminal shell-session".split())
_JSONS = frozenset(["json", "json5", "jsonc", "javascript", "js", "", "http", "text"])
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


def samples(source: str, portions: Sequence[Portion], method: str, path: str) -> Iterator[Sample]:
    """What code shows of an endpoint, in order. JSON after a request is what came back."""
    answered = foreign = False
    for portion in portions:
        if portion.label:
            answered = False
        fields = portion.role.kind in (Kind.PARAMETERS, Kind.BODY)
        entered = False
        for block in portion.blocks:
            entered = entered or isinstance(block, Entry)
            if not isinstance(block, Fence | Code):
                continue
            if fields and entered and (isinstance(block, Code) or block.indent):
                continue  # what a field's description shows is the field's
            made = _read(source, block, portion, answered=answered)
            if made is None:
                continue
            sent = made.request
            if sent is not None:
                foreign = bool(sent.url) and not same_call(sent, method, path)
                answered = not foreign
            if not foreign:
                yield made


def same_call(sent: Request, method: str, path: str) -> bool:
    """Whether a request is one of an endpoint: by its method, and by its path below any base."""
    _, shown, _ = split(sent.url)
    want, got = key(path).strip("/").split("/"), key(shown).strip("/").split("/")
    tail = got[len(got) - len(want) :]
    alike = len(got) >= len(want) and all(
        w == g or "{}" in w or "{}" in g for w, g in zip(want, tail, strict=True)
    )
    return alike and (not sent.method or sent.method.upper() == method)


def _read(source: str, block: Fence | Code, portion: Portion, *, answered: bool) -> Sample | None:
    first = block.span.first + (1 if isinstance(block, Fence) else 0)
    language = block.language.strip().split(" ")[0].lower() if isinstance(block, Fence) else ""
    origin = Origin(source=source, first=block.span.first, last=block.span.last, rule="fence")
    text = "\n".join(block.lines)
    if language in _SHELLS or "curl " in text[:200]:
        sent = _command(text, first)
        return Sample(request=sent, origin=origin) if sent else None
    message = read_message(
        [line.strip() if n == 0 else line for n, line in enumerate(_dedented(block.lines))]
    )
    if message is not None:
        return _of_message(message, first, portion, origin)
    if language not in _JSONS or not _JSON_START.match(text):
        return None
    value = _json(text, first)
    role = _role(portion, answered=answered)
    if value is None:
        return None
    made = Example(portion.label, role, value, origin, status=portion.status, media=portion.role.media)
    return Sample(example=made, origin=origin)


def commands_of(block: Fence | Code) -> Iterator[tuple[Request, int]]:
    """The requests of the curl commands in code that can be read, each with its line."""
    first = block.span.first + isinstance(block, Fence)
    for start in _starts(block.lines):
        sent = _command("\n".join(block.lines[start:]), first + start)
        if sent is not None:
            yield sent, first + start


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
    value = _json(message.body, first + message.body_line) if _JSON_START.match(message.body) else None
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


def _command(text: str, line: int) -> Request | None:
    """The first curl command of a text; None where it has none that can be read."""
    lines = text.split("\n")
    start = next(_starts(lines), None)
    if start is None:
        return None
    end = start + 1
    while (
        end < len(lines)
        and lines[end].strip()
        and (lines[end - 1].rstrip().endswith("\\") or _quoted(lines[start:end]))
    ):
        end += 1
    command = "\n".join(lines[start:end]).strip().lstrip("$ ")
    try:
        read = parse_curl(f"{command}\n", line + start - 1)
        sent = request(read)
    except (JsonError, UnexpectedInput, ValueError):
        return None
    if any(word.text in ("-G", "--get") and not word.quote for word in read.words):  # its data is the query
        query = urlencode(sent.form)
        joint = "&" if "?" in sent.url else "?"
        return replace(sent, method="GET", url=sent.url + joint * bool(query) + query, form=())
    return sent


def _starts(lines: Sequence[str]) -> Iterator[int]:
    """The indices of the lines at which curl commands begin."""
    return (n for n, one in enumerate(lines) if one.strip().lstrip("$ ").startswith("curl "))


def _quoted(lines: Sequence[str]) -> bool:
    """Whether a quotation is open at the end of the lines."""
    text = re.sub(r"\\.", "", "\n".join(lines))
    return text.count("'") % 2 == 1 or re.sub(r"'[^']*'", "", text).count('"') % 2 == 1
