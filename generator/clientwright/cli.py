"""The command line: reads the user's wishes, runs the pipeline, and says what came of it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from clientwright import __version__, pipeline
from clientwright.diagnostics import ClientwrightError, Diagnostic, Severity
from clientwright.listing import endpoint_rows
from clientwright.openapi import export
from clientwright.overlay import skeleton
from clientwright.pipeline import Understood
from clientwright.sources import Inputs, find_project, list_apis, read_all, read_inputs
from clientwright.write import differences, existing, locked, start_api, write

app = typer.Typer(
    name="clientwright",
    help="Turns the documentation of an API into a typed Python client.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
_messages = Console(stderr=True, soft_wrap=True, highlight=False)
_STYLES = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}

Apis = Annotated[list[str] | None, typer.Argument(help="Which APIs; all of spec/ if none is named.")]
Api = Annotated[str, typer.Argument(help="The API: the name of its folder in spec/.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
Templates = Annotated[
    Path | None, typer.Option(help="A folder of templates that stand in for the tool's own, file by file.")
]


def main() -> NoReturn:
    """Runs the command line. Exit status: 0 fine, 1 found something, 2 wrong usage."""
    try:
        app(standalone_mode=True)
    except ClientwrightError as error:
        for diagnostic in error.diagnostics:
            _tell(diagnostic)
        sys.exit(1)
    except KeyboardInterrupt:
        _messages.print("stopped")
        sys.exit(130)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    sys.exit(0)


@app.callback(invoke_without_command=True)
def _root(version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False) -> None:
    if version:
        print(f"clientwright {__version__}")  # noqa: T201 - results go to standard output
        raise typer.Exit


@app.command()
def build(apis: Apis = None, as_json: AsJson = False, templates: Templates = None) -> None:
    """Build spec.json and the package of each API from its documentation."""
    root = find_project(Path.cwd())
    results = [_build(root, api, templates) for api in apis or list_apis(root)]
    if as_json:
        _print_json(results)


def _build(root: Path, api: str, templates: Path | None) -> dict[str, Any]:
    with _progress(api) as step, locked(root):
        step("read")
        inputs = read_inputs(root, api)
        reading = pipeline.read(inputs)
        step("understand")
        understood = pipeline.understand(inputs, reading)
        _tell_findings(understood)
        step("render")
        rendered = pipeline.make(inputs, understood, templates)
        step("format")
        folder = root / pipeline.package_folder(api)
        standing = existing(folder)
        made = pipeline.finish(inputs, rendered, standing)
        step("write")
        beside = _beside(root, made.beside)
        changed = [
            *(f"{made.folder}/{one.path}" for one in differences(made.package, standing)),
            *(one.path for one in differences(made.beside, beside)),
        ]
        if changed:
            write(root, made.folder, made.package, made.beside)
    _messages.print(
        f"[green]{api}[/]: {len(list(understood.spec.operations()))} endpoints, "
        f"{len(understood.spec.types)} types; {len(changed)} file(s) written to {made.folder} and spec/{api}"
    )
    return {
        "api": api,
        "endpoints": len(list(understood.spec.operations())),
        "types": len(understood.spec.types),
        "written": changed,
    }


@app.command()
def check(apis: Apis = None, as_json: AsJson = False, templates: Templates = None) -> None:
    """Exit with 1, and name each file, when a spec or package is stale or edited by hand; write nothing."""
    root = find_project(Path.cwd())
    report = []
    fine = True
    for api in apis or list_apis(root):
        with _progress(api) as step:
            step("read")
            inputs = read_inputs(root, api)
            understood = pipeline.understand(inputs, pipeline.read(inputs))
            _tell_findings(understood)
            step("compare")
            rendered = pipeline.make(inputs, understood, templates)
            standing = existing(root / pipeline.package_folder(api))
            changes = pipeline.stale_files(inputs, rendered, standing, _beside(root, rendered.beside))
        warnings = [one for one in understood.findings.diagnostics if one.severity is Severity.WARNING]
        clean = not (changes or warnings or understood.findings.unclaimed)
        fine = fine and clean
        for change in changes:
            _messages.print(f"{escape(change.path)}: {_FOUND[change.kind]}")
        if clean:
            _messages.print(f"[green]{api}[/]: spec and package are what the documentation says")
        elif changes:
            _messages.print(f"Run `clientwright build {api}`.")
        report.append(
            {
                "api": api,
                "clean": clean,
                "stale": [{"path": one.path, "change": one.kind} for one in changes],
                "findings": [_as_json(one) for one in understood.findings.diagnostics],
                "waived": [
                    {**_as_json(one), "because": waiver.because}
                    for one, waiver in understood.findings.waived_diagnostics
                ],
                "unclaimed": [_line(one) for one in understood.findings.unclaimed],
            }
        )
    if as_json:
        _print_json(report)
    if not fine:
        raise typer.Exit(1)


_FOUND = {
    "changed": "is stale, or was edited by hand",
    "added": "is missing",
    "removed": "belongs to no template",
}


@app.command()
def coverage(api: Api, as_json: AsJson = False) -> None:
    """Account for every line of an API's documentation: which rule claimed it, or none."""
    understood = _understood(api)
    account, waived = understood.coverage, dict(understood.findings.waived_lines)
    if as_json:
        _print_json(
            {
                "lines": account.lines,
                "claimed": account.claimed,
                "unclaimed": [_line(one) for one in understood.findings.unclaimed],
                "waived": [{**_line(one), "because": waiver.because} for one, waiver in waived.items()],
            }
        )
        return
    table = Table("rule", "lines", title=f"{api}: {account.lines:,} lines")
    table.columns[1].justify = "right"
    for rule, count in sorted(account.claimed.items(), key=lambda row: -row[1]):
        table.add_row(rule, f"{count:,}")
    table.add_row("waived", f"{len(waived):,}")
    table.add_row("unclaimed", f"{len(understood.findings.unclaimed):,}")
    Console().print(table)
    for line in understood.findings.unclaimed:
        _messages.print(f"{line}: unclaimed: {escape(line.text)}")


@app.command("print")
def print_(api: Api) -> None:
    """Print the documentation back from its syntax tree, one source after another."""
    reading = pipeline.read(read_inputs(find_project(Path.cwd()), api))
    for _, tree in reading.trees:
        sys.stdout.buffer.write(reading.dialect.print(tree).encode())
    sys.stdout.buffer.flush()


@app.command()
def endpoints(api: Api, as_json: AsJson = False) -> None:
    """List an API's endpoints, a row each."""
    inputs = read_inputs(find_project(Path.cwd()), api)
    understood = pipeline.understand(inputs, pipeline.read(inputs))
    rows = endpoint_rows(understood.spec, pipeline.name(inputs, understood))
    if as_json:
        _print_json(rows)
        return
    shown = ("method", "path", "resource", "function", "title", "access", "request", "response", "lines")
    table = Table(*shown)
    for row in rows:
        table.add_row(*(escape(str(row[column])) for column in shown))
    Console(width=None if sys.stdout.isatty() else 400).print(table)


@app.command()
def openapi(api: Api) -> None:
    """Print the OpenAPI 3.1 document of an API's spec, as JSON."""
    inputs = read_inputs(find_project(Path.cwd()), api)
    understood = pipeline.understand(inputs, pipeline.read(inputs))
    document = export(understood.spec, pipeline.name(inputs, understood))
    sys.stdout.write(json.dumps(document, indent=2, allow_nan=False) + "\n")


@app.command()
def new(
    api: Api,
    files: Annotated[list[Path], typer.Argument(help="The documentation, one file a page.")],
) -> None:
    """Start spec/API from documentation of a known dialect, and build it."""
    try:
        root = find_project(Path.cwd())
    except ClientwrightError:
        root = Path.cwd()
    documents = read_all(files)
    inputs = Inputs(api, documents)
    understood = pipeline.understand(inputs, pipeline.read(inputs))
    pipeline.make(inputs, understood)
    start_api(root, api, documents, skeleton(understood.spec, understood.findings.diagnostics))
    _messages.print(f"started spec/{api}: {len(documents)} source(s), overlay.yaml")
    _build(root, api, None)


def _understood(api: str) -> Understood:
    inputs = read_inputs(find_project(Path.cwd()), api)
    return pipeline.understand(inputs, pipeline.read(inputs))


def _beside(root: Path, paths: Any) -> dict[str, str]:
    return {path: (root / path).read_bytes().decode() for path in paths if (root / path).is_file()}


@contextmanager
def _progress(api: str) -> Iterator[Any]:
    with _messages.status(api) as status:
        yield lambda step: status.update(f"{api}: {step}")


def _tell_findings(understood: Understood) -> None:
    for diagnostic in understood.findings.diagnostics:
        if diagnostic.severity is not Severity.ERROR:
            _tell(diagnostic)
    for line in understood.findings.unclaimed:
        hint = "Correct the documentation's text, or waive the line in overlay.yaml with a reason."
        _tell(Diagnostic("unclaimed", "no rule reads this line", Severity.WARNING, line, hint))


def _tell(diagnostic: Diagnostic) -> None:
    style = _STYLES[diagnostic.severity]
    where = f"{escape(str(diagnostic.location))}: " if diagnostic.location else ""
    _messages.print(
        f"{where}[{style}]{diagnostic.severity}[/]: {escape(diagnostic.message)} ({diagnostic.rule})"
    )
    if diagnostic.location and diagnostic.location.text:
        text = diagnostic.location.text
        _messages.print(f"    {escape(text[:200])}")
        if 0 < diagnostic.location.column <= 200:
            _messages.print(f"    {' ' * (diagnostic.location.column - 1)}^")
    for place in diagnostic.related:
        _messages.print(f"    see {escape(str(place))}")
    if diagnostic.hint:
        _messages.print(f"    {escape(diagnostic.hint)}")


def _as_json(diagnostic: Diagnostic) -> dict[str, Any]:
    return {
        "rule": diagnostic.rule,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        **(_line(diagnostic.location) if diagnostic.location else {"source": "", "line": 0, "text": ""}),
        "related": [_line(one) for one in diagnostic.related],
    }


def _line(location: Any) -> dict[str, Any]:
    return {"source": location.file, "line": location.line, "text": location.text}


def _print_json(value: object) -> None:
    sys.stdout.write(json.dumps(value, indent=2, ensure_ascii=False) + "\n")
