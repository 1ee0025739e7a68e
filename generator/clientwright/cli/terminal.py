"""The one way to print: text is shown, and no markup, terminal or log of a build obeys it.

What documentation holds reaches people only through here. The commands `print` and `report` alone give it as
it is, to a file or pipe.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections.abc import Callable, Collection, Generator, Iterable, Sequence
from contextlib import contextmanager
from typing import TextIO

from rich.box import HEAVY_HEAD
from rich.console import Console, JustifyMethod
from rich.table import Table
from rich.text import Text

Part = str | tuple[str, str]
"""Text, or text and its style ("red", "bold")."""

_messages = Console(stderr=True, soft_wrap=True, highlight=False, emoji=False, markup=False)
_results = Console(soft_wrap=True, highlight=False, emoji=False, markup=False)
# What logs of builds take for commands, wherever in a line it stands.
_COMMAND = re.compile(r"##(vso)?\[")
_WIDE = 10_000


def visible(text: str) -> str:
    """A text as one line: what a terminal would obey, or not show, stands as its escape."""
    if not text.isprintable():
        text = "".join(one if _is_seen(one) else _escape(one) for one in text)
    return _COMMAND.sub(lambda found: found[0].replace("[", r"\x5b"), text)


def say(*parts: Part) -> None:
    """Writes a line to standard error: what is found, and what is done."""
    _messages.print(_line(parts))


def show(*parts: Part) -> None:
    """Writes a line of a result to standard output."""
    _results.print(_line(parts))


def show_text(text: str) -> None:
    """Writes the lines of a result to standard output."""
    for line in text.removesuffix("\n").split("\n"):
        show(line)


def show_table(
    columns: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    title: str = "",
    right: Collection[str] = (),
    whole: Collection[str] = (),
    boxed: bool = True,
) -> None:
    """Writes a table to standard output: columns in `right` are aligned there, no cell of `whole` is wrapped.

    A terminal's width is kept; in a file or pipe nothing is cut or wrapped.
    """
    table = Table(
        title=Text(visible(title)) if title else None, box=HEAVY_HEAD if boxed else None, pad_edge=boxed
    )
    for column in columns:
        side: JustifyMethod = "right" if column in right else "left"
        table.add_column(Text(visible(column)), justify=side, overflow="fold", no_wrap=column in whole)
    for row in rows:
        table.add_row(*(Text(visible(cell)) for cell in row))
    Console(width=None if sys.stdout.isatty() else _WIDE, emoji=False, markup=False).print(table)


def show_json(value: object) -> None:
    """Writes a result to standard output as JSON, whose escapes stand for what a terminal would obey."""
    text = json.dumps(value, indent=2, ensure_ascii=not _is_unicode(sys.stdout), allow_nan=False)
    if not text.replace("\n", "").isprintable():
        text = "".join(one if one == "\n" or _is_seen(one) else json.dumps(one)[1:-1] for one in text)
    sys.stdout.write(_COMMAND.sub(lambda found: found[0].replace("[", r"\u005b"), text) + "\n")


def show_commands(text: str) -> None:
    """Writes lines of which each is a command that the log of a build is meant to obey."""
    for line in text.splitlines():
        sys.stdout.write(f"{visible(line)}\n")


@contextmanager
def progress(api: str) -> Generator[Callable[[str], None]]:
    """Shows at which step the work on an API is, where a person looks on."""
    spinner = "dots" if _is_unicode(sys.stderr) else "line"
    with _messages.status(Text(visible(api)), spinner=spinner) as status:
        yield lambda step: status.update(Text(visible(f"{api}: {step}")))


def _line(parts: Sequence[Part]) -> Text:
    pieces = [(part, "") if isinstance(part, str) else part for part in parts]
    line = Text.assemble(*((visible(text), style) for text, style in pieces))
    if line.plain.lstrip().startswith("::"):  # a command, too, where it begins a line
        blank = len(line.plain) - len(line.plain.lstrip())
        line = Text.assemble(line[:blank], r"\x3a", line[blank + 1 :])
    return line


def _is_seen(character: str) -> bool:
    return character.isprintable() or unicodedata.category(character) == "Zs"


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def _is_unicode(stream: TextIO) -> bool:
    return (stream.encoding or "").lower().replace("-", "").startswith("utf")
