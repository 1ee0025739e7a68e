"""Plain values: which of them a documented type takes, and why it does not take others."""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import re
import reprlib
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any, Final, Literal, get_args, get_origin
from uuid import UUID

from .annotations import Shape, bare, notes
from .date_times import is_date_time
from .types import TextFormat
from .writing import to_wire

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)


def refusal(value: Any, member: Any, textual: bool) -> str | None:
    """Why a plain type does not take a value; None if it does, empty if there is no more to say than that.

    `textual`: the value travels as text, so that 5 and "5" are the same.
    """
    value = value.value if isinstance(value, Enum) else value
    kind = bare(member)
    if get_origin(kind) is Literal:
        return _choice_refusal(value, kind, textual)
    if kind is datetime:
        return _date_time_refusal(value)
    if kind is date:
        return _date_refusal(value)
    for form in notes(member):
        if isinstance(form, TextFormat) and _is_text(value, textual):
            return _format_refusal(str(value), form)
    takes = _TAKES.get(kind)
    return None if takes is None or takes(value, textual) else ""


def choices(member: Any) -> tuple[Any, ...]:
    """The values of a closed list; none of anything else."""
    return get_args(bare(member)) if get_origin(bare(member)) is Literal else ()


def told_kinds(shape: Shape) -> str:
    """What a type takes, in words."""
    kinds = ["an object"] * shape.has_objects + ["a list"] * shape.has_lists
    for member in shape.scalars:
        form = next((note.name for note in notes(member) if isinstance(note, TextFormat)), "")
        kinds.append(f"an {form}" if form else _WORDS.get(bare(member), "another value"))
    return " or ".join(dict.fromkeys(kinds)) or "null"


def _is_text(value: Any, textual: bool) -> bool:
    return isinstance(value, str | date | UUID) or (textual and isinstance(value, int | float))


def _is_number(value: Any, textual: bool) -> bool:
    if isinstance(value, bool):
        return False
    return isinstance(value, int | float) or (textual and _is_numeral(value))


def _is_whole_number(value: Any, textual: bool) -> bool:
    if textual and _is_numeral(value):
        value = float(value)
    return _is_number(value, textual) and value == value and value % 1 == 0


def _is_numeral(value: Any) -> bool:
    return isinstance(value, str) and _NUMBER.fullmatch(value) is not None


def _is_flag(value: Any, textual: bool) -> bool:
    return isinstance(value, bool) or (textual and value in ("true", "false"))


_TAKES: Final[Mapping[Any, Callable[[Any, bool], bool]]] = {
    str: _is_text,
    float: _is_number,
    int: _is_whole_number,
    bool: _is_flag,
}
_WORDS = {
    str: "a text",
    float: "a number",
    int: "a whole number",
    bool: "True or False",
    datetime: "a date-time with an offset",
    date: "a date",
}


def _choice_refusal(value: Any, kind: Any, textual: bool) -> str | None:
    for choice in map(to_wire, choices(kind)):
        if (type(value) is type(choice) and value == choice) or (textual and str(value) == str(choice)):
            return None
    return f"{reprlib.repr(value)} is not one of {', '.join(map(repr, choices(kind)))}"


def _format_refusal(value: str, form: TextFormat) -> str | None:
    if re.fullmatch(form.pattern, value):
        return None
    return f"{reprlib.repr(value)} is not an {form.name}: {form.hint}"


def _date_time_refusal(value: Any) -> str | None:
    if isinstance(value, datetime):
        return None  # `to_wire` refuses a naive one, with its hint
    if isinstance(value, date):
        return "a date without a time: give a datetime with an offset"
    if isinstance(value, str) and not is_date_time(value):
        return (
            f"{reprlib.repr(value)} is not an ISO 8601 date-time with an offset, such as 2024-12-21T20:04:47Z"
        )
    return None if isinstance(value, str) else ""


def _date_refusal(value: Any) -> str | None:
    if isinstance(value, date):
        return None if not isinstance(value, datetime) else "a date-time where a date is documented"
    if not isinstance(value, str):
        return ""
    try:
        date.fromisoformat(value)
    except ValueError:
        return f"{reprlib.repr(value)} is not an ISO 8601 date, such as 2024-12-21"
    return None
