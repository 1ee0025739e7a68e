"""HTTP messages as documentation shows them: a first line, headers, a blank line, a body."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

_REQUEST = re.compile(r"(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (\S.*?)(?: HTTP/\d(?:\.\d)?)?\s*")
_STATUS = re.compile(r"HTTP/\d(?:\.\d)? (\d{3})\b.*")
_HEADER = re.compile(r"\s*([A-Za-z][A-Za-z0-9-]*):\s*(.*?)\s*")


@dataclass(frozen=True)
class Message:
    """A message: of a request the method and the target, of an answer the status; the others are "".

    `body_line` is the index, from 0, of the body's first line among the lines read.
    """

    method: str = ""
    target: str = ""
    status: str = ""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: str = ""
    body_line: int = 0

    @property
    def media(self) -> str:
        """The media type of the body; "" where no header tells it."""
        found = next((text for name, text in self.headers.items() if name.lower() == "content-type"), "")
        return found.partition(";")[0].strip().lower()


def read_message(lines: Sequence[str]) -> Message | None:
    """The message that lines are; None where they begin with neither a request nor a status."""
    first = next((index for index, line in enumerate(lines) if line.strip()), None)
    if first is None:
        return None
    start = lines[first].strip()
    status, request = _STATUS.fullmatch(start), _REQUEST.fullmatch(start)
    if status is None and request is None:
        return None
    headers: dict[str, str] = {}
    index = first + 1
    blanks = 0
    while (index < len(lines) and blanks == 0) or (index < len(lines) and not headers):
        line = lines[index]
        match = _HEADER.fullmatch(line)
        if match:
            headers[match[1]] = match[2]
        elif line.strip():
            break
        else:
            blanks += 1
        index += 1
    body = "\n".join(lines[index:])
    method, target = (request[1], request[2]) if request else ("", "")
    return Message(
        method, target, status[1] if status else "", headers, body.strip("\n"), index + _leading(body)
    )


def _leading(body: str) -> int:
    return len(body) - len(body.lstrip("\n"))
