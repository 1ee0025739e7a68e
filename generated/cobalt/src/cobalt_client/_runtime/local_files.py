"""Files on this side: where uploads come from and downloads go to."""

from __future__ import annotations

import mimetypes
import os
import re
import tempfile
from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from io import BytesIO, TextIOBase
from pathlib import Path
from typing import IO, Any, TypeAlias

from .errors import InvalidArgumentError
from .types import FileContent
from .validation import checked_text

_MEDIA_TYPE = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+( *;[\x20-\x7e]*)?", re.ASCII)
Progress: TypeAlias = Callable[[int, int | None], None]
"""Called with the bytes done so far, and with the bytes in all where they are known."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file to send: what the API is told about it, and the part that holds it."""

    description: dict[str, Any]
    part: tuple[str, Any, str]


@contextmanager
def opened_source(
    file: FileContent | str,
    name: str | None,
    media_type: str | None,
    on_progress: Progress | None,
    maximum_bytes: int | None,
) -> Generator[Source, None, None]:
    """A file to send, open; closed at the end if it was opened here. Raises `InvalidArgumentError`."""
    with ExitStack() as stack:
        stream: IO[bytes]
        if isinstance(file, bytes):
            stream = BytesIO(file)
        elif isinstance(file, str | os.PathLike):
            stream = stack.enter_context(opened_file(Path(file)))
        else:
            stream = checked_stream(file, "file")
        checked_text(name, "name")
        checked_text(media_type, "type")
        name = name or Path(str(getattr(stream, "name", "file"))).name
        size = _size(stream)
        if maximum_bytes is not None and size > maximum_bytes:
            raise InvalidArgumentError(
                f"{size} bytes, and at most {maximum_bytes} can be sent", parameter="file"
            )
        if media_type is not None and not _MEDIA_TYPE.fullmatch(media_type):
            raise InvalidArgumentError(
                f"{media_type!r} is no media type, such as image/png", parameter="type"
            )
        media_type = media_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
        part = name, _Counted(stream, size, on_progress), media_type
        yield Source({"name": name, "size": size, "type": media_type}, part)


def opened_file(path: Path, parameter: str = "file") -> IO[bytes]:
    """The file, open. Raises `InvalidArgumentError` for one that cannot be read.

    So are a pipe and a socket, which would be waited for, and a folder.
    """
    _refuse_irregular(path, parameter)
    try:
        return path.open("rb")
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise InvalidArgumentError(f"{path.name!r} cannot be read: {error}", parameter=parameter) from error


def checked_stream(stream: Any, parameter: str) -> Any:
    """A file that is open for reading. Raises `InvalidArgumentError` for any other."""
    _refuse_text(stream, parameter)
    if not hasattr(stream, "read"):
        raise InvalidArgumentError(
            f"expected a path, bytes or an open file, not {type(stream).__name__}", parameter=parameter
        )
    if not _allows(stream, "readable"):
        raise InvalidArgumentError("it is not open for reading", parameter=parameter)
    return stream


def _refuse_irregular(path: Path, parameter: str) -> None:
    if path.exists() and not path.is_file():
        raise InvalidArgumentError(f"{path.name} is no regular file", parameter=parameter)


def _refuse_text(stream: Any, parameter: str) -> None:
    if isinstance(stream, TextIOBase):
        raise InvalidArgumentError("it holds text: open it in binary mode", parameter=parameter)


def _allows(stream: Any, ability: str) -> bool:
    """Whether an open file is `readable` or `writable`; one that cannot tell is."""
    try:
        return bool(getattr(stream, ability, lambda: True)())
    except ValueError:  # it is closed
        return False


def _size(stream: IO[bytes]) -> int:
    try:
        size = stream.seek(0, os.SEEK_END)  # httpx2 goes back to the beginning when it sends
    except (OSError, AttributeError) as error:
        raise InvalidArgumentError(
            "its size cannot be told, which the storage host demands: give a path, or its bytes",
            parameter="file",
        ) from error
    return size


class _Counted:
    """A file that reports how much of it has been read."""

    def __init__(self, stream: IO[bytes], size: int, on_progress: Progress | None) -> None:
        self._stream, self._size, self._on_progress = stream, size, on_progress

    def read(self, size: int = -1) -> bytes:
        piece = self._stream.read(size)
        if piece and self._on_progress is not None:
            self._on_progress(self._stream.tell(), self._size)
        return piece

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()


class Sink:
    """Where a download goes."""

    def __init__(self, stream: IO[bytes], on_progress: Progress | None) -> None:
        self._stream, self._on_progress = stream, on_progress
        self._done = 0
        self._total: int | None = None
        self.content: bytes | None = None

    def expect(self, headers: Mapping[str, str]) -> None:
        """Takes note of how much an answer says that will come."""
        self._total = None if "content-encoding" in headers else _number(headers.get("content-length"))

    def write(self, piece: bytes) -> None:
        """Adds a piece, and reports the progress."""
        self._stream.write(piece)
        self._done += len(piece)
        if self._on_progress is not None:
            self._on_progress(self._done, self._total)


@contextmanager
def opened_sink(
    to: str | Path | IO[bytes] | None, on_progress: Progress | None
) -> Generator[Sink, None, None]:
    """A place to write to. A path gets its content at the end only; `None` leaves it in `Sink.content`.

    Raises `InvalidArgumentError` for what cannot be written to.
    """
    if to is None:
        memory = BytesIO()
        sink = Sink(memory, on_progress)
        yield sink
        sink.content = memory.getvalue()
    elif isinstance(to, str | os.PathLike):
        with _replacement(Path(to)) as stream:
            yield Sink(stream, on_progress)
    else:
        _refuse_text(to, "to")
        if not hasattr(to, "write") or not _allows(to, "writable"):
            raise InvalidArgumentError("expected a path, or a file that is open for writing", parameter="to")
        yield Sink(to, on_progress)


@contextmanager
def _replacement(path: Path) -> Generator[IO[bytes], None, None]:
    """A new file that takes the place of `path` if all goes well, and is gone if not."""
    with _file_beside(path) as stream:
        try:
            yield stream
        except BaseException:
            stream.close()
            Path(stream.name).unlink()
            raise
    Path(stream.name).replace(path)


def _file_beside(path: Path) -> IO[bytes]:
    _refuse_irregular(path, "to")
    try:
        return tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False)
    except (OSError, ValueError) as error:
        raise InvalidArgumentError(f"{path.name!r} cannot be written: {error}", parameter="to") from error


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isdecimal() else None
