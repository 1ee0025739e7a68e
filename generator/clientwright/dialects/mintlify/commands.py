"""What a curl command says: the request that it sends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl

from clientwright.dialects.mintlify.json_text import JsonError, Located, read_json
from clientwright.dialects.mintlify.syntax import Curl, Word

_SHORT = {
    "-X": "--request",
    "-H": "--header",
    "-d": "--data",
    "-F": "--form",
    "-u": "--user",
    "-b": "--cookie",
}
_DATA = frozenset(["--data", "--data-raw", "--data-binary", "--data-urlencode"])
_OTHERS = frozenset(["--output", "-o", "--max-time", "-m", "--user-agent", "-A"])
_WITH_VALUE = _DATA | _OTHERS | {"--request", "--url", "--header", "--form", "--user", "--cookie"}


@dataclass(frozen=True)
class Request:
    """A request: headers in order and by name; the body as JSON, or as pairs of a form."""

    method: str
    url: str
    headers: dict[str, str]
    body: Located | None = None
    form: tuple[tuple[str, str], ...] = ()
    multipart: bool = False
    user: str = ""


def request(curl: Curl) -> Request:
    """The request of a command, its body located on the page.

    Raises `JsonError`, counted from the page's first line, for a body that looks like JSON and is not.
    """
    method = url = user = ""
    headers: dict[str, str] = {}
    body: Located | None = None
    form: list[tuple[str, str]] = []
    multipart = False
    for option, word in _options(curl):
        text = _unquoted(word)
        if option == "--request":
            method = text
        elif option == "--header":
            name, _, value = text.partition(":")
            headers[name.strip()] = value.strip()
        elif option == "--user":
            user = text
        elif option == "--form":
            multipart = True
            name, _, value = text.partition("=")
            form.append((name, value.strip("'\"")))
        elif option in _DATA:
            if text.lstrip()[:1] in ("{", "["):
                body = _json(word, text)
            else:
                form += parse_qsl(text.strip(), keep_blank_values=True)
        elif option in ("--url", ""):
            url = text
    with_body = body is not None or bool(form)
    return Request(
        method or ("POST" if with_body else "GET"), url, headers, body, tuple(form), multipart, user
    )


def _unquoted(word: Word) -> str:
    """A word's text; inside single quotes a shell writes an apostrophe in one of two ways."""
    if word.quote == "'":
        return word.text.replace("'\\''", "'").replace("'\"'\"'", "'")
    return re.sub(r'\\(["\\$`])', r"\1", word.text) if word.quote else word.text


def _options(curl: Curl) -> Iterator[tuple[str, Word]]:
    """Each option with its value, or "" with a word of its own."""
    option = ""
    for word in curl.words:
        name = _SHORT.get(word.text, word.text)
        if option:
            yield option, word
            option = ""
        elif not word.quote and name in _WITH_VALUE:
            option = name
        elif not word.quote and word.text.startswith("-X"):
            yield "--request", Word("", "", word.text[2:], span=word.span)
        elif word.quote or not word.text.startswith("-"):
            yield "", word


def _json(word: Word, text: str) -> Located:
    try:
        return read_json(text, word.span.first)
    except JsonError as error:
        column = error.column + (word.quote != "" and error.line == 1)
        raise JsonError(str(error), error.line + word.span.first - 1, column) from error
