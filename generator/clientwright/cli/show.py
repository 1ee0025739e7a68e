"""What the documentation holds, and what was read in it, is shown."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from clientwright import pipeline
from clientwright.cli.messages import line_json, messages, print_json
from clientwright.exporting.endpoints import endpoint_rows
from clientwright.exporting.openapi import export
from clientwright.pipeline import Understood
from clientwright.reading.sources import Inputs, find_project, read_inputs
from clientwright.spec import Constraint, Note
from clientwright.spec.constraints import constraints, unread


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
            }
        )
        return
    table = Table("rule", "lines", title=f"{api}: {account.lines:,} lines")
    table.columns[1].justify = "right"
    for rule, count in sorted(account.claimed.items(), key=lambda row: -row[1]):
        table.add_row(rule, f"{count:,}")
    table.add_row("waived", f"{len(waived):,}")
    table.add_row("unclaimed", f"{len(understood.findings.unclaimed):,}")
    Console(emoji=False).print(table)
    for line, waiver in waived.items():
        sys.stdout.write(f"{line}: waived by {waiver.written}: {line.text} ({waiver.because})\n")
    for where, one in constraints(understood.spec):
        sys.stdout.write(f"{one.origin}: {one.enforcement}: {where}: {one.text}\n")
    for where, note in unread(understood.spec, understood.demanding):
        sys.stdout.write(f"{note.origin}: unread: {where}: {note.text}\n")
    for line in understood.findings.unclaimed:
        messages.print(f"{line}: unclaimed: {escape(line.text)}")


def print_back(api: str) -> None:
    """Writes the documentation as its syntax tree has it."""
    reading = pipeline.read(read_inputs(find_project(Path.cwd()), api))
    for page in reading.pages:
        sys.stdout.buffer.write(page.printed.encode())
    sys.stdout.buffer.flush()


def endpoints(api: str, *, as_json: bool) -> None:
    """Shows a row an endpoint."""
    inputs, understood = _understood(api)
    rows = endpoint_rows(understood.spec, pipeline.name(inputs, understood))
    if as_json:
        print_json(rows)
        return
    shown = ("method", "path", "resource", "function", "title", "access", "request", "response", "lines")
    table = Table(*shown)
    for row in rows:
        table.add_row(*(escape(str(row[column])) for column in shown))
    Console(width=None if sys.stdout.isatty() else 400, emoji=False).print(table)


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
