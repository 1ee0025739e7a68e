"""Date-times as they travel: ISO 8601 with an offset."""

from __future__ import annotations

import re
from datetime import datetime

from .errors import InvalidArgumentError

_TEXT = re.compile(
    r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(?::\d\d(?:\.(?P<fraction>\d+))?)?(?:[Zz]|[+-]\d\d(?::?\d\d)?)", re.ASCII
)
_is_usual = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", re.ASCII).fullmatch
"""How `write_date_time` writes them: most come so, and are quickly told."""
_FINEST = 6
"""Digits of a second's fraction that Python's date-times can hold."""


class _AsWritten(datetime):
    """A date-time that keeps how it was written, where that is not how it would be written here.

    What is computed from it is written as any other.
    """

    text: str

    def __repr__(self) -> str:
        return repr(_plain(self))

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        plain, text = _plain(self), getattr(self, "text", "")
        return (_as_written, (plain, text)) if text else (_plain, (plain,))


def _plain(value: datetime) -> datetime:
    return datetime.combine(value.date(), value.timetz())


def _as_written(value: datetime, text: str) -> datetime:
    made = _AsWritten.combine(value.date(), value.timetz())
    made.text = text
    return made


def is_date_time(text: str) -> bool:
    """Whether a text is an ISO 8601 date-time with an offset, and of a time that there is."""
    return _TEXT.fullmatch(text) is not None and _moment(text.upper()) is not None


def read_date_time(text: str) -> datetime | str:
    """The date-time that a text stands for; the text itself where Python's date-times cannot hold it."""
    if _is_usual(text):
        try:
            return datetime.fromisoformat(text)
        except ValueError:
            return text
    found = _TEXT.fullmatch(text)
    if found is None or len(found["fraction"] or "") > _FINEST:
        return text
    moment = _moment(text.upper())
    if moment is None:
        return text
    return moment if write_date_time(moment) == text else _as_written(moment, text)


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:  # such as the 31st of February, or a leap second
        return None


def write_date_time(value: datetime, place: str = "") -> str:
    """ISO 8601 with an offset, `2024-12-21T20:04:47.235Z`; microseconds only where there are any.

    Raises `InvalidArgumentError` for a naive date-time, which the server would read in its own time zone.
    """
    written: str | None = getattr(value, "text", None) if isinstance(value, _AsWritten) else None
    if written is not None:
        return written
    offset = value.utcoffset()
    if offset is None:
        raise InvalidArgumentError(
            "a date-time needs an offset: the server would read this one in its own time zone. "
            "Use datetime.now(timezone.utc), or value.astimezone() to take it as local time",
            parameter=place,
        )
    text = value.isoformat(timespec="microseconds" if value.microsecond % 1000 else "milliseconds")
    return text.removesuffix("+00:00") + "Z" if not offset else text
