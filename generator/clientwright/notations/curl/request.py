"""What a curl command says: the request that it sends."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlencode, urlsplit

from clientwright.notations.curl.options import DATA, FORM, UNKNOWN, options
from clientwright.notations.curl.syntax import Curl, Word
from clientwright.notations.json import JsonError, Located, read_json
from clientwright.notations.loose_json import read_loose_json
from clientwright.notations.media_types import is_json, is_raw

_BARE = re.compile(r"'([^'\n]*)'|\"([^\"\n]*)\"|\\(.)")
"""What a shell takes away in a word that no quote surrounds: inner quotes, and backslashes."""

_MEDIA = re.compile(r"[\w.+-]+/[\w.+*-]+")
_HELD = re.compile(r"\$\{?\w+\}?")
"""A variable of the shell in place of a body: like that of a file, what it holds is not shown."""


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
    body_unread: bool = False
    """Whether a body is shown that looks like JSON and is none."""
    raw: bool = False
    """Whether the body is the bytes of a file, or a text that is neither JSON nor a form."""

    @property
    def media(self) -> str:
        """The media type of the body; "" where no header states it."""
        return content_type(self.headers)

    @property
    def query(self) -> list[tuple[str, str]]:
        """The parameters in the URL; [] for text that is no URL."""
        try:
            text = urlsplit(self.url.replace("{", "%7B").replace("}", "%7D")).query
        except ValueError:
            return []
        return parse_qsl(text, keep_blank_values=True)


def content_type(headers: Mapping[str, str]) -> str:
    """The value of the header of a body's media type; "" where none stands, or a placeholder does."""
    stated = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
    return stated if _MEDIA.match(stated) else ""


def request(curl: Curl, *, loose: bool = False) -> Request:
    """The request of a command, its body located on the page.

    Raises `JsonError`, counted from the page's first line, for a body that looks like JSON and is not. A
    `loose` reading takes JSON as people write it by hand, and marks a body that is none even so.
    """
    given = _Given(loose)
    for option, word in options(curl):
        given.take(option, word, _unquoted(word))
    return given.request(curl.span.first)


@dataclass
class _Given:
    """What the options of a command give, gathered one by one."""

    loose: bool
    method: str = ""
    url: str = ""
    user: str = ""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    body: Located | None = None
    form: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    cookies: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    parts: dict[str, Located] = field(default_factory=dict[str, Located])
    bare: list[tuple[Word, str]] = field(default_factory=list[tuple[Word, str]])
    used: set[str] = field(default_factory=set[str])
    body_unread: bool = False
    texts: list[tuple[Word, str]] = field(default_factory=list[tuple[Word, str]])
    file: str = ""
    """The file whose bytes are sent as they stand, or "" for none."""

    def take(self, option: str, word: Word, text: str) -> None:
        """Takes one option with its value."""
        self.used.add(option)
        if option in ("", UNKNOWN):
            self.bare.append((word, text))
        if option == "--request":
            self.method = text
        elif option == "--header":
            name, _, value = text.partition(":")
            self.headers[name.strip()] = value.strip()
        elif option == "--user":
            self.user = text
        elif option == "--cookie":
            pairs = (pair.partition("=") for pair in text.split(";") if "=" in pair)
            self.cookies += ((name.strip(), value.strip()) for name, _, value in pairs)
        elif option in FORM:
            self._part(word, text)
        elif option in DATA:
            self._send(option, word, text)
        elif option == "--upload-file":
            self.file = text
        elif option == "--url" or (not option and (not self.url or text.startswith(("http://", "https://")))):
            self.url = text

    def _part(self, word: Word, text: str) -> None:
        name, _, value = text.partition("=")
        self.form.append((name, value.strip("'\"")))
        if value[:1] in ("{", "["):
            with suppress(JsonError):  # another text may begin so too
                self.parts[name] = read_json(value, word.span.first)

    def _send(self, option: str, word: Word, text: str) -> None:
        if text.lstrip()[:1] in ("{", "["):
            try:
                self.body = _json(word, text, read_loose_json if self.loose else read_json)
            except JsonError:
                if not self.loose:
                    raise
                self.body_unread = True
        elif text.startswith("@") and option == "--data-binary":
            self.file = text[1:]
        elif not text.startswith("@") and not _HELD.fullmatch(text.strip()):
            self.texts.append((word, text))

    def _take_texts(self) -> None:
        """Takes texts that look like no object or list: a JSON value where a header says so, or a form."""
        if len(self.texts) == 1 and ("--json" in self.used or is_json(content_type(self.headers))):
            with suppress(JsonError):  # a form, whatever the header says
                self.body = _json(*self.texts[0], read_json)
                return
        for _, text in self.texts:
            self.form += parse_qsl(text.strip(), keep_blank_values=True)

    def request(self, line: int) -> Request:
        """The request of all that was given to a command that begins on a line."""
        self._take_texts()
        in_query = "--get" in self.used and self.body is None
        raw = not in_query and self._is_raw()
        query = urlencode(self.form) if in_query else ""
        shown = Located({name: part.value for name, part in self.parts.items()}, line, self.parts)
        return Request(
            self.method or self._default_method(),
            self.url + ("&" if "?" in self.url else "?") * bool(query) + query,
            self.headers,
            self.body,
            () if in_query or raw else tuple(self.form),
            bool(FORM & self.used),
            self.user,
            tuple(self.cookies),
            shown if self.parts else None,
            tuple(word for word, text in self.bare if text != self.url),
            self.body_unread,
            raw,
        )

    def _is_raw(self) -> bool:
        """Whether the body is bytes or a text: by its media type, or, without one, since a file is sent."""
        if self.body is not None or self.body_unread or FORM & self.used:
            return False
        if media := content_type(self.headers):
            return is_raw(media) and bool(self.used & (DATA | {"--upload-file"}))
        return bool(self.file) and not self.file.endswith(".json") and "--json" not in self.used

    def _default_method(self) -> str:
        """The method that curl takes where none is named."""
        for option, method in (("--head", "HEAD"), ("--get", "GET"), ("--upload-file", "PUT")):
            if option in self.used:
                return method
        return "POST" if (DATA | FORM) & self.used else "GET"


def _unquoted(word: Word) -> str:
    """A word's text; inside single quotes a shell writes an apostrophe in one of two ways."""
    if word.quote == "'":
        return word.text.replace("'\\''", "'").replace("'\"'\"'", "'")
    if word.quote:
        return re.sub(r'\\(["\\$`])', r"\1", word.text)
    return _BARE.sub(lambda match: next((one for one in match.groups() if one is not None), ""), word.text)


def _json(word: Word, text: str, read: Callable[[str, int], Located]) -> Located:
    try:
        return read(text, word.span.first)
    except JsonError as error:
        column = error.column + (word.quote != "" and error.line == 1)
        raise JsonError(str(error), error.line + word.span.first - 1, column) from error
