"""Two documentations are compared, and their changes shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import typer

from clientwright.cli.given import names_of_sources
from clientwright.cli.messages import named, naming, tell
from clientwright.cli.terminal import say, show, show_json, show_table, show_text
from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.dialects import is_spaced
from clientwright.reading.pages import read_pages
from clientwright.reading.sources import Document, Inputs, find_project, list_apis, read, read_inputs
from clientwright.releasing import comparison
from clientwright.releasing.diff import (
    Change,
    Effect,
    Row,
    as_details,
    as_markdown,
    as_rows,
    bump,
    next_version,
    reason,
    summary,
)
from clientwright.releasing.diff import as_json as changes_json
from clientwright.releasing.documents import take

_COSMETIC_SHOWN = 10
_REST = "`clientwright diff OLD NEW --details` shows all."
_COLUMNS = {"change": "kind", **{name: name for name in "where before after also lines touches".split()}}
_STYLES = {Effect.BREAKING: "red", Effect.ADDITIVE: "green", Effect.COSMETIC: "dim"}


def diff(old: Path, new: Path, api: str | None, *, as_json: bool, markdown: bool, details: bool) -> None:
    """Shows what changed between two documentations; exits with 1 if anything did."""
    inputs = _inputs(api, old, new)
    before = _side(old, inputs)
    after = _side(new, replace(inputs, names=before.names.dump(), before=inputs.documents))
    called = names_of_sources(inputs.api, inputs.documents, inputs.documents, [new])
    for finding in comparison.fresh_findings(before, after):
        tell(named(finding, called))
    if before.spec.api != after.spec.api:
        before = replace(before, spec=before.spec.model_copy(update={"api": after.spec.api}))
    changes = comparison.changes_between(before, after)
    version = before.names.version
    following = next_version(version, bump(changes))
    if as_json:
        show_json(changes_json(changes))
    elif markdown:
        show_text(as_markdown(changes, version, following, _REST))
    else:
        show_changes(changes, version, following, details=details)
    if changes:
        raise typer.Exit(1)


def show_changes(changes: Sequence[Change], before: str, after: str, *, details: bool = False) -> None:
    """Shows changes in a terminal, grouped by what they mean to the users of the package."""
    rows = as_details(changes) if details else as_rows(changes)
    for effect, style in _STYLES.items():
        group = [row for row in rows if row.effect is effect]
        if not group:
            continue
        shown = group if details or effect is not Effect.COSMETIC else group[:_COSMETIC_SHOWN]
        show((f"{effect} ({len(group)})", f"bold {style}"))
        _show_rows(shown)
        if len(shown) < len(group):
            show(f"and {len(group) - len(shown)} more, which --details shows")
        show()
    show(f"{summary(changes)}: {before} → {after} ({reason(before, bump(changes))})")


def _show_rows(rows: Sequence[Row]) -> None:
    """Shows a line for each row; a column that would be empty is left out."""
    cells = {column: [getattr(row, name) for row in rows] for column, name in _COLUMNS.items()}
    columns = [column for column, found in cells.items() if any(found)]
    show_table(columns, zip(*(cells[column] for column in columns), strict=True), boxed=False)


def _inputs(api: str | None, old: Path, new: Path) -> Inputs:
    """The API to which the compared belong; one without sources where they belong to none."""
    if api is not None:
        return read_inputs(find_project(Path.cwd()), api)
    for path in (old, new):
        try:
            root = find_project(path.resolve())
        except ClientwrightError:
            continue
        inside = path.resolve().relative_to(root).parts
        if len(inside) > 1 and inside[0] == "spec" and inside[1] in list_apis(root):
            return read_inputs(root, inside[1])
    say("no API is given or found: no overlay applies (--api names one)")
    return Inputs("api", ())


def _side(path: Path, inputs: Inputs) -> comparison.Side:
    if path.suffix == ".json":
        beside = path.parent / "names.json"
        return comparison.side_of_spec(
            read(path).text, read(beside).text if beside.is_file() else inputs.names, path.name
        )
    documents = take(inputs.documents, _documents(path))
    with naming(names_of_sources(inputs.api, inputs.documents, documents, [path])):
        return comparison.side(replace(inputs, documents=documents))


def _documents(path: Path) -> tuple[Document, ...]:
    if not path.is_dir():
        return read_pages([path], is_spaced)
    folder = path / "source" if (path / "source").is_dir() else path
    files = sorted(file for file in folder.iterdir() if file.is_file() and not file.name.startswith("."))
    if not files:
        hint = "Give a file of documentation, a folder of such files, or a spec.json."
        raise ClientwrightError(Diagnostic("source", f"{path} holds no documentation", hint=hint))
    return read_pages(files, is_spaced)
