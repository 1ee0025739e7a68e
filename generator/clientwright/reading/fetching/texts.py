"""The bytes of an answer as text: what compresses them, and which characters they stand for."""

from __future__ import annotations

import codecs
import zlib

from clientwright.reading.fetching.limits import Fate, UnfetchedError

_CHARSETS = frozenset(
    codecs.lookup(name).name
    for name in (
        "ascii utf-8 utf-16 utf-16-le utf-16-be iso-8859-1 iso-8859-2 iso-8859-5 iso-8859-7 iso-8859-9"
        " iso-8859-15 windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1257 koi8-r"
        " koi8-u shift_jis euc-jp euc-kr gbk gb2312 gb18030 big5"
    ).split()
)
"""What pages are written in. Python's other codecs change text in ways that no page means."""
_GZIP = zlib.MAX_WBITS | 16
_MAGIC = b"\x1f\x8b"


class Body:
    """Collects the bytes of an answer, uncompressed, up to a limit."""

    def __init__(self, encoding: str, limit: int) -> None:
        """Raises `UnfetchedError` for a compression that was not asked for."""
        name = encoding.strip().lower()
        if name not in ("", "identity", "gzip", "x-gzip"):
            raise UnfetchedError(Fate.BROKEN, f"is compressed as {name[:40]!r}, which was not asked for")
        self._gzip = zlib.decompressobj(_GZIP) if name.endswith("gzip") else None
        self._limit = limit
        self._content = bytearray()

    def add(self, chunk: bytes) -> None:
        """Takes what came; raises `UnfetchedError` for too much, and for what is no gzip."""
        while chunk:
            room = self._limit - len(self._content) + 1
            if self._gzip is None:
                self._content += chunk[:room]
                chunk = b""
            else:
                try:
                    self._content += self._gzip.decompress(chunk, room)
                except zlib.error as error:
                    raise UnfetchedError(Fate.LATER, "is said to be gzip, and is not") from error
                chunk = self._gzip.unconsumed_tail or self._next_member()
            if len(self._content) > self._limit:
                raise UnfetchedError(Fate.BROKEN, f"is larger than {self._limit / 2**20:.0f} MiB")

    def _next_member(self) -> bytes:
        """What stands behind the end of a gzip member, where that is another one."""
        done = self._gzip
        if done is None or not done.eof or not done.unused_data.startswith(_MAGIC):
            return b""
        self._gzip = zlib.decompressobj(_GZIP)
        return done.unused_data

    def whole(self) -> bytes:
        """All of it; raises `UnfetchedError` for gzip that ends before its end."""
        if self._gzip is not None and not self._gzip.eof:
            raise UnfetchedError(Fate.LATER, "is cut: its gzip ends before its end")
        return bytes(self._content)


def charset(content_type: str) -> str:
    """The name of the charset of a Content-Type header, in Python's words; "" where it names none.

    Raises `UnfetchedError` for one that no page is written in.
    """
    parts = (part.partition("=") for part in content_type.split(";")[1:])
    stated = next((value.strip(" \"'") for key, _, value in parts if key.strip().lower() == "charset"), "")
    if not stated:
        return ""
    try:
        name = codecs.lookup(stated).name
    except (LookupError, ValueError):
        name = ""
    if name not in _CHARSETS:
        raise UnfetchedError(Fate.BROKEN, f"is in the charset {stated[:40]!r}, which is not known")
    return name


def decoded(content: bytes, name: str) -> str:
    """The text of a page; UTF-8 where no charset is named. Raises `UnfetchedError` for other bytes."""
    try:
        text = content.decode(name or "utf-8")
    except UnicodeError as error:
        raise UnfetchedError(Fate.BROKEN, f"is not the text it says it is: {error}") from error
    if not text.strip():
        raise UnfetchedError(Fate.BROKEN, "is empty")
    return text
