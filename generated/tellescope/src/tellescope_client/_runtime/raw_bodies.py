"""Bodies that are bytes as they stand: given as such, as a text, as a path or as an open file."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from .errors import InvalidArgumentError
from .local_files import opened_file

_PIECE = 65536
"""Bytes that are read at a time."""


class FileBody:
    """A file as a body: one at a path from its beginning, an open one from where it stands.

    `size` is in bytes; None where it cannot be told, and then the file cannot be read a second time either.
    """

    def __init__(self, file: IO[bytes] | Path) -> None:
        self._file = file
        self._start = 0
        self.size: int | None = None
        with self._opened() as stream:
            try:
                self._start = stream.tell()
                self.size = stream.seek(0, os.SEEK_END) - self._start
                stream.seek(self._start)
            except (OSError, AttributeError):  # a pipe, or an object that only reads
                self.size = None

    def pieces(self) -> Iterator[bytes]:
        """The bytes, from the beginning each time."""
        with self._opened() as stream:
            if self.size is not None:
                stream.seek(self._start)
            while piece := stream.read(_PIECE):
                yield piece

    @contextmanager
    def _opened(self) -> Iterator[IO[bytes]]:
        if isinstance(self._file, Path):
            with opened_file(self._file) as stream:
                yield stream
        else:
            yield self._file


class Pieces:
    """A file's body for code that waits: it can be read again, as a repeated request does."""

    def __init__(self, body: FileBody) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        return self._body.pieces()


class AsyncPieces:
    """As `Pieces`, to be awaited. The file is read by the event loop's own thread, as parts of forms are."""

    def __init__(self, body: FileBody) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._body.pieces():
            yield piece


def raw_content(name: str, value: Any) -> bytes | FileBody:
    """What is sent for the argument `name`. Raises `InvalidArgumentError` for what is no bytes or text."""
    if isinstance(value, bytes):
        return value
    if isinstance(value, str):
        try:
            return value.encode("utf-8")
        except UnicodeEncodeError as error:
            raise InvalidArgumentError(
                "half of a surrogate pair is no text that can be sent", parameter=name
            ) from error
    if isinstance(value, os.PathLike):
        return FileBody(Path(value))
    if isinstance(value, io.TextIOBase) or not hasattr(value, "read"):
        raise InvalidArgumentError(
            "expected bytes, a text, a path, or a file that was opened in binary mode", parameter=name
        )
    return FileBody(value)
