"""What the documentation holds, and what was read in it, is shown."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Any

from clientwright import pipeline
from clientwright.cli.messages import line_json
from clientwright.cli.terminal import say, show, show_json, show_table, show_text
from clientwright.exporting.endpoints import endpoint_rows
from clientwright.exporting.openapi import export
from clientwright.pipeline import Understood
from clientwright.reading.sources import Inputs, find_project, read_inputs
from clientwright.spec import Constraint, Enforcement, Note
from clientwright.spec.constraints import constraints, unread

_SHOWN = ("method", "path", "resource", "function", "title", "access", "request", "response", "lines")
_WHOLE = ("method",)


def coverage(api: str, *, as_json: bool) -> None:
    """Shows which rule claimed each line, or that none did."""
    _, understood = _understood(api)
    account, waived = understood.coverage, dict(understood.findings.waived_lines)
    if as_json:
        show_json(
            {
                "lines": account.lines,
                "claimed": account.claimed,
                "unclaimed": [line_json(one) for one in understood.findings.unclaimed],
                "waived": [
                    {**line_json(one), "because": waiver.because, "entry": str(waiver.written)}
                    for one, waiver in waived.items()
                ],
                "constraints": [
                    {
                        "where": where,
                        "enforcement": one.enforcement.value,
                        "kind": one.kind.value,
                        "fields": list(one.fields),
                        **_origin_json(one),
                    }
                    for where, one in constraints(understood.spec)
                ],
                "unread": [
                    {"where": where, **_origin_json(note)}
                    for where, note in unread(understood.spec, understood.demanding)
                ],
                "passed_over": [
                    {"key": one.key, "source": one.origin.source, "line": one.origin.first}
                    for one in understood.passed_over
                ],
            }
        )
        return
    counts = sorted(account.claimed.items(), key=lambda row: -row[1])
    passed_over = Counter(one.key.rpartition("/")[2] for one in understood.passed_over)
    counts += [
        ("waived", len(waived)),
        *((f"key passed over: {key}", count) for key, count in sorted(passed_over.items())),
        ("unclaimed", len(understood.findings.unclaimed)),
    ]
    show_table(
        ("rule", "lines"),
        [(rule, f"{count:,}") for rule, count in counts],
        title=f"{api}: {account.lines:,} lines",
        right={"lines"},
    )
    _section(
        "Waived lines",
        [
            f"{line}: waived by {waiver.written}: {line.text} ({waiver.because})"
            for line, waiver in waived.items()
        ],
    )
    stated = [
        (one.enforcement, f"{one.origin}: {one.enforcement}: {where}: {one.text}")
        for where, one in constraints(understood.spec)
    ]
    for enforcement in Enforcement:
        _section(
            f"Constraints that the {enforcement} enforces", [text for by, text in stated if by is enforcement]
        )
    _section(
        "Lines beside them in which no constraint is read",
        [
            f"{note.origin}: unread: {where}: {note.text}"
            for where, note in unread(understood.spec, understood.demanding)
        ],
    )
    for line in understood.findings.unclaimed:
        say(f"{line}: unclaimed: {line.text}")


def _section(title: str, lines: list[str]) -> None:
    """A heading with the number of lines below it; nothing where there are none."""
    if lines:
        show()
        show(f"{title}: {len(lines):,}")
        for line in lines:
            show(line)


def print_back(api: str) -> None:
    """Writes the documentation as its syntax tree has it."""
    reading = pipeline.read(read_inputs(find_project(Path.cwd()), api))
    for page in reading.pages:
        if sys.stdout.isatty():
            show_text(page.printed)
        else:
            sys.stdout.buffer.write(page.printed.encode())
    sys.stdout.flush()


def endpoints(api: str, words: list[str], *, as_json: bool) -> None:
    """Shows a row an endpoint: those that hold each of the words, in whatever case."""
    inputs, understood = _understood(api)
    rows = [
        row
        for row in endpoint_rows(understood.spec, pipeline.name(inputs, understood))
        if all(word.lower() in _told(row) for word in words)
    ]
    if as_json:
        show_json(rows)
        return
    show_table(_SHOWN, [[str(row[column]) for column in _SHOWN] for row in rows], whole=_WHOLE)


def _told(row: dict[str, Any]) -> str:
    """What a row shows, and its dotted name, in lower case."""
    return " ".join(str(row[column]) for column in (*_SHOWN, "callable")).lower()


def openapi(api: str) -> None:
    """Writes the OpenAPI document, as JSON."""
    inputs, understood = _understood(api)
    show_json(export(understood.spec, pipeline.name(inputs, understood)))


def _understood(api: str) -> tuple[Inputs, Understood]:
    inputs = read_inputs(find_project(Path.cwd()), api)
    return inputs, pipeline.understand(inputs, pipeline.read(inputs))


def _origin_json(node: Constraint | Note) -> dict[str, object]:
    origin = node.origin
    return {
        "source": origin.source if origin else "",
        "line": origin.first if origin else 0,
        "text": node.text,
    }
