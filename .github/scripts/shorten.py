"""Copies text to standard output, at most as many characters as the argument says, and tells what it leaves out."""

import sys

_ROOM = 100  # for the sentence at the end


def shorten(text: str, limit: int) -> str:
    """The first whole lines of a text; where any are left out, a sentence says how many."""
    if len(text) <= limit:
        return text
    lines = text.splitlines(keepends=True)
    kept = length = 0
    while kept < len(lines) and (length := length + len(lines[kept])) <= limit - _ROOM:
        kept += 1
    return f"{''.join(lines[:kept])}\n{len(lines) - kept:,} more lines: run the same command to see them.\n"


if __name__ == "__main__":
    sys.stdout.write(shorten(sys.stdin.read(), int(sys.argv[1])))
