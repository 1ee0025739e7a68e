"""What the documentation holds, and what was read in it, is shown."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Column, Table

from clientwright import pipeline
from clientwright.cli.messages import line_json, messages, print_json
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
        print_json(
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
    table = Table("rule", "lines", title=f"{api}: {account.lines:,} lines")
    table.columns[1].justify = "right"
    for rule, count in sorted(account.claimed.items(), key=lambda row: -row[1]):
        table.add_row(rule, f"{count:,}")
    table.add_row("waived", f"{len(waived):,}")
    for key, count in sorted(Counter(one.key.rpartition("/")[2] for one in understood.passed_over).items()):
        table.add_row(escape(f"key passed over: {key}"), f"{count:,}")
    table.add_row("unclaimed", f"{len(understood.findings.unclaimed):,}")
    Console(emoji=False).print(table)
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
        messages.print(f"{line}: unclaimed: {escape(line.text)}")


def _section(title: str, lines: list[str]) -> None:
    """A heading with the number of lines below it; nothing where there are none."""
    if lines:
        sys.stdout.write(f"\n{title}: {len(lines):,}\n")
        sys.stdout.writelines(f"{line}\n" for line in lines)


def print_back(api: str) -> None:
    """Writes the documentation as its syntax tree has it."""
    reading = pipeline.read(read_inputs(find_project(Path.cwd()), api))
    for page in reading.pages:
        sys.stdout.buffer.write(page.printed.encode())
    sys.stdout.buffer.flush()


def endpoints(api: str, words: list[str], *, as_json: bool) -> None:
    """Shows a row an endpoint: those that hold each of the words, in whatever case."""
    inputs, understood = _understood(api)
    rows = [
        row
        for row in endpoint_rows(understood.spec, pipeline.name(inputs, understood))
        if all(word.lower() in _told(row) for word in words)
    ]
    if as_json:
        print_json(rows)
        return
    table = Table(*(Column(name, overflow="fold", no_wrap=name in _WHOLE) for name in _SHOWN))
    for row in rows:
        table.add_row(*(escape(str(row[column])) for column in _SHOWN))
    Console(width=None if sys.stdout.isatty() else 400, emoji=False).print(table)


def _told(row: dict[str, Any]) -> str:
    """What a row shows, and its dotted name, in lower case."""
    return " ".join(str(row[column]) for column in (*_SHOWN, "callable")).lower()


def openapi(api: str) -> None:
    """Writes the OpenAPI document, as JSON."""
    inputs, understood = _understood(api)
    document = export(understood.spec, pipeline.name(inputs, understood))
    sys.stdout.write(json.dumps(document, indent=2, allow_nan=False) + "\n")


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
