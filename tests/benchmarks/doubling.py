"""Which regular expressions take more than twice the time for twice the text.

Every pattern that a module keeps, read as its module reads by it, and every terminal of the grammars meets
texts that repeat one part. Prints those that are worse than linear, and takes minutes; no part of the tests.
Where a text is known to be short, its pattern may be.
"""

# ruff: noqa: T201 - what it prints is what it is for

from __future__ import annotations

import importlib
import pkgutil
import re
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from lark import Lark

import clientwright
from clientwright.reading import resource_files

PARTS = [
    *(
        "a",
        "A",
        "1",
        " ",
        "\t",
        "\xa0",
        "\r",
        "(",
        "()",
        "[",
        "[]",
        "[a](b) ",
        "{",
        "{}",
        "{a}/",
        "{{",
        "<",
        "<a ",
    ),
    *(
        "<a>",
        "</",
        "<!--",
        "/*",
        '"',
        "'",
        "`",
        "``",
        "*",
        "**",
        "**a** ",
        "_",
        "-",
        "- ",
        "--",
        ",",
        ", ",
        "a, ",
    ),
    *(
        "a,",
        ".",
        "a.b",
        ": ",
        "a: ",
        "#",
        "# ",
        ">",
        "=",
        "a=",
        "&",
        "\\",
        '\\"',
        "/",
        "//",
        "~",
        "|",
        "| a ",
        "curl ",
    ),
    *("a ", "a or ", "optional ", "integer[]", "list of ", "https://a/", "\u00b7", "\u2022 "),
]
STARTS = [
    "",
    "a",
    "a ",
    "# a",
    "> a",
    "- `a` ",
    "**a** ",
    "| a ",
    '{"a": "',
    "a (",
    "<",
    "{#",
    "curl -H ",
    "a: ",
]
ENDS = ["x", ""]
SIZE = 10_000
"""Characters of a text; the other has half of them."""
SECONDS = 1.0
"""After which a pattern is given up."""
NOTICED = 0.04
"""Seconds of processor time below which nothing is told."""
METHODS = re.compile(r"\.(match|fullmatch|search|sub|subn|findall|finditer|split)\b")
Named = tuple[str, re.Pattern[str], tuple[str, ...]]


class SlowError(BaseException):
    """A pattern took longer than it may."""


def give_up(*_: object) -> None:
    raise SlowError


def seconds(read: Callable[[str], object], text: str) -> float:
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    start = time.process_time()
    try:
        read(text)
    except SlowError:
        return SECONDS
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return time.process_time() - start


def patterns() -> Iterator[Named]:
    """The patterns that modules keep, with how they read by them."""
    for found in pkgutil.walk_packages(clientwright.__path__, "clientwright."):
        if found.name.endswith("__main__") or ".runtime" in found.name:
            continue
        module = importlib.import_module(found.name)
        source = Path(module.__file__ or "").read_text(encoding="utf-8")
        for name, value in vars(module).items():
            if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                used = {
                    one[1] for line in re.findall(rf"\b{name}\.\w+", source) if (one := METHODS.search(line))
                }
                how = {one if one in ("match", "fullmatch") else "search" for one in used}
                yield f"{found.name}.{name}", value, tuple(how)


def terminals() -> Iterator[Named]:
    """The terminals of the grammars."""
    for path in sorted(resource_files.grammars().glob("*.lark")):
        text = path.read_text(encoding="utf-8")
        first = re.search(r"^[?!]?(_?[a-z]\w*)", text, re.MULTILINE)
        for terminal in Lark(text, parser="lalr", start=first[1] if first else "start").terminals:
            yield f"{path.name} {terminal.name}", re.compile(terminal.pattern.to_regexp()), ("match",)


def growth(read: Callable[[str], object]) -> str:
    """The first text for which the time grows faster than the text; "" where there is none."""
    for start in STARTS:
        for part in PARTS:
            for end in ENDS:
                whole, half = (f"{start}{part * (size // len(part))}{end}" for size in (SIZE, SIZE // 2))
                if (long := seconds(read, whole)) < NOTICED:
                    continue
                if long >= SECONDS or long > 2.7 * seconds(read, half):
                    return f"{start!r} {part!r} {end!r}: {long:.2f} s"
    return ""


def main() -> None:
    signal.signal(signal.SIGPROF, give_up)
    for name, pattern, how in (*patterns(), *terminals()):
        for method in how:
            if found := growth(getattr(pattern, method)):
                print(f"{name} {method}: {found}", flush=True)


if __name__ == "__main__":
    main()
