"""What a curl command says: the request that it sends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from clientwright.notations.curl.syntax import Curl, Word
from clientwright.notations.json import JsonError, Located, read_json

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
_FLAGS = frozenset(
    """--compressed --fail -f --get -G --globoff -g --http1.1 --http2 --include -i --insecure -k --location -L
    --no-buffer -N --progress-bar -# --remote-name -O --show-error -S --silent -s -sS --verbose -v""".split()
)
"""Options without a value that change nothing about the request that a client would send."""
_UNKNOWN = "?"
_WITH_VALUE = _DATA | _OTHERS | {"--request", "--url", "--header", "--form", "--user", "--cookie"}


@dataclass(frozen=True)
class Request:
    """A request: headers in order and by name; the body as JSON, or as pairs of a form; cookies as pairs.

    `parts` is an object of those values of a form that are JSON objects or lists. `unread` are the words of
    the command that are not understood: options that are not known, and what follows them.
    """

    method: str
    url: str
    headers: dict[str, str]
    body: Located | None = None
    form: tuple[tuple[str, str], ...] = ()
    multipart: bool = False
    user: str = ""
    cookies: tuple[tuple[str, str], ...] = ()
    parts: Located | None = None
    unread: tuple[Word, ...] = ()

    @property
    def query(self) -> list[tuple[str, str]]:
        """The parameters in the URL; [] for text that is no URL."""
        try:
            text = urlsplit(self.url.replace("{", "%7B").replace("}", "%7D")).query
        except ValueError:
            return []
        return parse_qsl(text, keep_blank_values=True)


def request(curl: Curl) -> Request:
    """The request of a command, its body located on the page.

    Raises `JsonError`, counted from the page's first line, for a body that looks like JSON and is not.
    """
    method = url = user = ""
    headers: dict[str, str] = {}
    body: Located | None = None
    form: list[tuple[str, str]] = []
    cookies: list[tuple[str, str]] = []
    parts: dict[str, Located] = {}
    multipart = False
    untold: list[tuple[Word, str]] = []
    for option, word in _options(curl):
        text = _unquoted(word)
        if option in ("", _UNKNOWN):
            untold.append((word, text))
        if option == "--request":
            method = text
        elif option == "--header":
            name, _, value = text.partition(":")
            headers[name.strip()] = value.strip()
        elif option == "--user":
            user = text
        elif option == "--cookie":
            pairs = (pair.partition("=") for pair in text.split(";") if "=" in pair)
            cookies += ((name.strip(), value.strip()) for name, _, value in pairs)
        elif option == "--form":
            multipart = True
            name, _, value = text.partition("=")
            form.append((name, value.strip("'\"")))
            if value[:1] in ("{", "["):
                with suppress(JsonError):  # another text may begin so too
                    parts[name] = read_json(value, word.span.first)
        elif option in _DATA:
            if text.lstrip()[:1] in ("{", "["):
                body = _json(word, text)
            else:
                form += parse_qsl(text.strip(), keep_blank_values=True)
        elif option == "--url" or (not option and (not url or text.startswith(("http://", "https://")))):
            url = text
    with_body = body is not None or bool(form)
    method = method or ("POST" if with_body else "GET")
    shown = Located({name: part.value for name, part in parts.items()}, curl.span.first, parts)
    return Request(
        method,
        url,
        headers,
        body,
        tuple(form),
        multipart,
        user,
        tuple(cookies),
        shown if parts else None,
        tuple(word for word, text in untold if text != url),
    )


def _unquoted(word: Word) -> str:
    """A word's text; inside single quotes a shell writes an apostrophe in one of two ways."""
    if word.quote == "'":
        return word.text.replace("'\\''", "'").replace("'\"'\"'", "'")
    return re.sub(r'\\(["\\$`])', r"\1", word.text) if word.quote else word.text


def _options(curl: Curl) -> Iterator[tuple[str, Word]]:
    """Each option with its value; "" with a word of its own, `_UNKNOWN` with an option that is not known."""
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
        elif word.text not in _FLAGS:
            yield _UNKNOWN, word


def _json(word: Word, text: str) -> Located:
    try:
        return read_json(text, word.span.first)
    except JsonError as error:
        column = error.column + (word.quote != "" and error.line == 1)
        raise JsonError(str(error), error.line + word.span.first - 1, column) from error
