"""Presents changes: as JSON, as Markdown for a pull request or a changelog, as rows for a terminal."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from pydantic import JsonValue

from clientwright.releasing.diff.changes import Change, Effect, Kind
from clientwright.releasing.diff.groups import Group, grouped
from clientwright.releasing.diff.versions import bump
from clientwright.writing.markdown import code, seen

_HEADINGS = {Effect.BREAKING: "Breaking", Effect.ADDITIVE: "Additive", Effect.COSMETIC: "Cosmetic"}
_LONGEST = 160
_SHOWN = 3
MARKDOWN_LIMIT = 60_000
"""Below what a description of a pull request may hold."""
_ROOM = 2_000  # for headings, and for what says where the rest is
_SPACE = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+")


@dataclass(frozen=True)
class Row:
    """What is told as one change, for a terminal: one line a cell. `also` are other nodes that changed."""

    effect: Effect
    kind: str
    where: str
    before: str
    after: str
    lines: str
    touches: str
    also: str = ""


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
    """A row for what is told as one change, the gravest first."""
    return [_row(group) for group in grouped(changes)]


def as_details(changes: Sequence[Change]) -> list[Row]:
    """A row for every change, the gravest first."""
    return [_row((change,)) for group in grouped(changes) for change in group]


def _row(group: Group) -> Row:
    lead = group[0]
    same = [change for change in group if change.kind is lead.kind]
    where, before, after = lead.where, _words(lead.before), _words(lead.after)
    others = dict.fromkeys(change.where for change in group if change.where != lead.where)
    if lead.kind in (Kind.ENDPOINT_ADDED, Kind.ENDPOINT_REMOVED) and len(same) > 1:
        where = f"{lead.resource}: {len(same)} endpoints"
        before, after = (_some([_words(one) for one in side], 9) for side in _sides(same))
        others = {name: None for name in others if name not in {change.where for change in same}}
    elif lead.kind.endswith("-removed") and lead.successor:
        after = lead.successor
    touches = dict.fromkeys(key for change in group for key in change.touches)
    return Row(
        lead.effect,
        lead.kind,
        one_line(where),
        one_line(before),
        one_line(after),
        one_line(lead.lines),
        one_line(_some([*touches])),
        one_line(_some([*others])),
    )


def _sides(changes: Sequence[Change]) -> tuple[list[JsonValue], list[JsonValue]]:
    """What was before and what is after, where there is any."""
    return [one.before for one in changes if one.before], [one.after for one in changes if one.after]


def _some(names: Sequence[str], most: int = _SHOWN) -> str:
    more = len(names) - most
    return ", ".join([*names[:most], *([f"{more} more"] if more > 0 else [])])


def summary(changes: Sequence[Change]) -> str:
    """The counts in one sentence, of what is told as one change: `2 breaking, 1 additive`."""
    counts = Counter(group[0].effect for group in grouped(changes))
    return ", ".join(f"{counts[effect]} {effect}" for effect in Effect if counts[effect]) or "no changes"


def as_markdown(
    changes: Sequence[Change],
    old_version: str,
    new_version: str,
    rest: str = "",
    limit: int | None = MARKDOWN_LIMIT,
) -> str:
    """A section of a changelog, or the text of a pull request, of at most `limit` characters.

    Everything that comes from documentation stands in code spans, where it cannot be markup. `rest` says
    where the changes are that find no room.
    """
    follows = f"Follows {code(old_version)}: {summary(changes)}."
    blocks = [f"## {one_line(new_version)}", follows]
    found = as_rows(changes)
    rows = found if limit is None else _fitting(found, limit - _ROOM)
    for effect, heading in _HEADINGS.items():
        bullets = [_bullet(row) for row in rows if row.effect is effect]
        if not bullets:
            continue
        count = sum(row.effect is effect for row in found)
        if effect is Effect.COSMETIC:
            title = f"<summary>{heading} ({count})</summary>"
            blocks += [f"<details>\n{title}", "\n".join(bullets), "</details>"]
        else:
            blocks += [f"### {heading}", "\n".join(bullets)]
    if len(rows) < len(found):
        blocks.append(f"{len(found) - len(rows)} more changes are not shown here. {rest}".rstrip())
    return "\n\n".join(blocks) + "\n"


def _fitting(rows: Sequence[Row], room: int) -> list[Row]:
    """The first rows, as many as have room."""
    ends = accumulate(len(_bullet(row)) + 1 for row in rows)
    return [row for row, end in zip(rows, ends, strict=True) if end <= room]


def _bullet(row: Row) -> str:
    return "".join(_bullet_parts(row))


def _bullet_parts(row: Row) -> Iterator[str]:
    yield f"- {row.kind.replace('-', ' ')}: {code(row.where)}"
    values = [code(value) for value in (row.before, row.after) if value]
    if values:
        gone = row.before and not row.after
        yield f" (was {values[0]})" if gone else f": {' → '.join(values)}"
    if row.also:
        yield f"; also {code(row.also)}"
    if row.touches:
        yield f"; touches {code(row.touches)}"
    if row.lines:
        yield f" [{code(row.lines)}]"


def _words(value: JsonValue) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def one_line(text: str) -> str:
    """A text on one line and of bounded length, without characters that steer a terminal."""
    line = seen(_SPACE.sub(" ", text))
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
