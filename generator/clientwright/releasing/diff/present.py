"""Presents changes: as JSON, as Markdown for a pull request or a changelog, as rows for a terminal."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pydantic import JsonValue

from clientwright.releasing.diff.changes import Change, Effect
from clientwright.releasing.diff.versions import bump

_HEADINGS = {Effect.BREAKING: "Breaking", Effect.ADDITIVE: "Additive", Effect.COSMETIC: "Cosmetic"}
_LONGEST = 160
_TOUCHES_SHOWN = 3
_SPACE = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+")


@dataclass(frozen=True)
class Row:
    """A change for a terminal: one line a cell."""

    effect: Effect
    kind: str
    where: str
    before: str
    after: str
    lines: str
    touches: str


def as_json(changes: Sequence[Change]) -> dict[str, JsonValue]:
    """The contract of `diff --json`: the bump, and each change in the documentation's order."""
    return {
        "bump": bump(changes).value,
        "changes": [
            {
                "kind": change.kind.value,
                "breaking": change.effect is Effect.BREAKING,
                "where": change.where,
                "before": change.before,
                "after": change.after,
                "lines": change.lines,
            }
            for change in changes
        ],
    }


def as_rows(changes: Sequence[Change]) -> list[Row]:
    """A row a change: breaking ones first, within each effect in the documentation's order."""
    return [
        Row(
            effect,
            change.kind,
            one_line(change.where),
            one_line(_words(change.before)),
            one_line(_words(change.after)),
            one_line(change.lines),
            one_line(_touches(change)),
        )
        for effect in Effect
        for change in changes
        if change.effect is effect
    ]


def summary(changes: Sequence[Change]) -> str:
    """The counts in one sentence: `2 breaking, 1 additive`."""
    counts = Counter(change.effect for change in changes)
    return ", ".join(f"{counts[effect]} {effect}" for effect in Effect if counts[effect]) or "no changes"


def as_markdown(changes: Sequence[Change], old_version: str, new_version: str) -> str:
    """A section of a changelog, or the text of a pull request.

    Everything that comes from documentation stands in code spans, where it cannot be markup.
    """
    follows = f"Follows {_code(old_version)}: {summary(changes)}."
    blocks = [f"## {one_line(new_version)}", follows]
    rows = as_rows(changes)
    for effect, heading in _HEADINGS.items():
        found = [_bullet(row) for row in rows if row.effect is effect]
        if not found:
            continue
        bullets = "\n".join(found)
        if effect is Effect.COSMETIC:
            title = f"<summary>{heading} ({len(found)})</summary>"
            blocks += [f"<details>\n{title}", bullets, "</details>"]
        else:
            blocks += [f"### {heading}", bullets]
    return "\n\n".join(blocks) + "\n"


def _bullet(row: Row) -> str:
    return "".join(_bullet_parts(row))


def _bullet_parts(row: Row) -> Iterator[str]:
    yield f"- {row.kind.replace('-', ' ')}: {_code(row.where)}"
    values = [_code(value) for value in (row.before, row.after) if value]
    if values:
        gone = row.before and not row.after
        yield f" (was {values[0]})" if gone else f": {' → '.join(values)}"
    if row.touches:
        yield f"; touches {_code(row.touches)}"
    if row.lines:
        yield f" [{_code(row.lines)}]"


def _code(text: str) -> str:
    """A code span that holds the text, whatever backticks it has."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    padding = " " if text.startswith("`") or text.endswith("`") or not text.strip() else ""
    return f"{fence}{padding}{text}{padding}{fence}"


def _touches(change: Change) -> str:
    shown, more = change.touches[:_TOUCHES_SHOWN], len(change.touches) - _TOUCHES_SHOWN
    return ", ".join([*shown, *([f"{more} more"] if more > 0 else [])])


def _words(value: JsonValue) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def one_line(text: str) -> str:
    """A text on one line and of bounded length, without characters that steer a terminal."""
    line = _SPACE.sub(" ", text).strip()
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
