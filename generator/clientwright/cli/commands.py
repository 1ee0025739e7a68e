"""What can be typed: each command with its arguments and its help.

The work of a command is in the module of its kind, which is loaded when the command runs: help, the version
and the completion of a command line wait for none of it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from clientwright import __version__
from clientwright.cli.application import (
    COMPARED,
    Accept,
    Addresses,
    Api,
    Apis,
    AsJson,
    AsMarkdown,
    Deprecate,
    Details,
    Form,
    Overwrite,
    Pages,
    Templates,
    Without,
    app,
)


def _tell_version(wanted: bool) -> None:
    if wanted:
        print(f"clientwright {__version__}")  # noqa: T201 - results go to standard output
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _root(
    version: Annotated[  # noqa: ARG001 - its callback has told it
        bool,
        typer.Option("--version", help="Print the version.", is_eager=True, callback=_tell_version),
    ] = False,
) -> None:
    from clientwright.diagnostics import ClientwrightError
    from clientwright.reading.sources import find_project
    from clientwright.writing.state import settle

    try:
        root = find_project(Path.cwd())
    except ClientwrightError:  # the command says it, if it needs a project
        return
    settle(root)


@app.command()
def build(
    apis: Apis = None, as_json: AsJson = False, templates: Templates = None, overwrite: Overwrite = False
) -> None:
    """Build spec.json and the package of each API from its documentation."""
    from clientwright.cli import build

    build.build(apis, templates, as_json=as_json, overwrite=overwrite)


@app.command()
def check(
    apis: Apis = None,
    as_json: AsJson = False,
    templates: Templates = None,
    waived: Annotated[bool, typer.Option("--waived", help="Tell what is waived too, and why.")] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Print what a build would change in each file.")
    ] = False,
    form: Annotated[
        Form, typer.Option("--format", metavar="FORMAT", help="text, json, github (annotations) or sarif.")
    ] = Form.TEXT,
) -> None:
    """Exit with 1, and name each file, when a spec or package is stale or edited by hand; write nothing."""
    from clientwright.cli import check

    check.check(apis, templates, Form.JSON if as_json else form, waived=waived, diff=diff)


@app.command()
def diff(
    old: Annotated[Path, typer.Argument(metavar="OLD", help=COMPARED, exists=True)],
    new: Annotated[Path, typer.Argument(metavar="NEW", help=COMPARED, exists=True)],
    api: Annotated[
        str | None,
        typer.Option(
            "--api", metavar="API", help="The API whose overlay and names apply; else that of OLD or NEW."
        ),
    ] = None,
    as_json: AsJson = False,
    markdown: AsMarkdown = False,
    details: Details = False,
) -> None:
    """Say what changed between two documentations; exit with 1 if anything did."""
    from clientwright.cli import diff

    diff.diff(old, new, api, as_json=as_json, markdown=markdown, details=details)


@app.command()
def explain(
    api: Api,
    what: Annotated[
        str,
        typer.Argument(
            metavar="WHAT", help="A callable, a model, a line of the documentation (L66), or FILE:LINE."
        ),
    ],
    as_json: AsJson = False,
) -> None:
    """Tell where something comes from: documentation, spec node, template and code, down to the line."""
    from clientwright.cli import explain

    explain.explain(api, what, as_json=as_json)


@app.command()
def impact(apis: Apis = None, as_json: AsJson = False, templates: Templates = None) -> None:
    """Say what a build would change, files, lines and public API; write nothing, exit with 1 if it would."""
    from clientwright.cli import impact

    impact.impact(apis, templates, as_json=as_json)


@app.command()
def mock(
    api: Api,
    port: Annotated[
        int, typer.Option(metavar="PORT", min=1, max=65535, help="The port on 127.0.0.1.")
    ] = 4010,
) -> None:
    """Serve an API with Prism, on this machine alone, until stopped.

    It answers as the OpenAPI document says, and tells what is wrong with a request that does not fit it.
    """
    from clientwright.cli import mock

    mock.mock(api, port)


@app.command()
def new(
    api: Api,
    files: Pages = None,
    addresses: Addresses = None,
    without: Without = None,
    overwrite: Overwrite = False,
    verbose: Annotated[
        bool,
        typer.Option("--verbose", help="Tell each finding in full, not the first of its kind in a line."),
    ] = False,
) -> None:
    """Start spec/API from documentation of a known dialect, and build it."""
    from clientwright.cli import given, new

    sources = given.Sources(files or [], addresses or [], without or [])
    new.new(api, sources, overwrite=overwrite, verbose=verbose)


@app.command()
def package(
    api: Api,
    into: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Where they go; dist/ of the project if not given.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Build wheel and sdist of an API's package, check them, and test them in a new environment."""
    from clientwright.cli import package

    package.package(api, into, as_json=as_json)


@app.command()
def reference(
    api: Api,
    into: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER", help="The folder of the site; dist/API-reference of the project if not given."
        ),
    ] = None,
) -> None:
    """Write the reference of an API's package as a site; a warning on the way is an error."""
    from clientwright.cli import reference

    reference.reference(api, into)


@app.command()
def report(
    api: Api,
    output: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The file to write; API.html if not given.")
    ] = None,
    against: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="FILE",
            help="The documentation as it was, files or a folder, to show changes.",
            exists=True,
        ),
    ] = None,
) -> None:
    """Write one HTML page that shows documentation, spec and code side by side."""
    from clientwright.cli import report

    report.report(api, output, against)


@app.command()
def coverage(api: Api, as_json: AsJson = False) -> None:
    """Account for every line of an API's documentation: which rule claimed it, or none."""
    from clientwright.cli import show

    show.coverage(api, as_json=as_json)


@app.command("print")
def print_(api: Api) -> None:
    """Print the documentation back from its syntax tree, one source after another."""
    from clientwright.cli import show

    show.print_back(api)


@app.command()
def endpoints(
    api: Api,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="WORD", help="Only endpoints that hold each of these words somewhere."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List an API's endpoints, a row each."""
    from clientwright.cli import show

    show.endpoints(api, words or [], as_json=as_json)


@app.command()
def openapi(api: Api) -> None:
    """Print the OpenAPI 3.1 document of an API's spec, as JSON."""
    from clientwright.cli import show

    show.openapi(api)


@app.command()
def update(
    api: Api,
    files: Pages = None,
    addresses: Addresses = None,
    without: Without = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show it all and write nothing.")] = False,
    as_json: AsJson = False,
    markdown: AsMarkdown = False,
    details: Details = False,
    accept: Accept = False,
    deprecate: Deprecate = False,
    templates: Templates = None,
    overwrite: Overwrite = False,
) -> None:
    """Take new documentation: say what changed, raise the version, and build the next package."""
    from clientwright.cli import given, next_release, update

    update.update(
        api,
        given.Sources(files or [], addresses or [], without or []),
        templates,
        next_release.Wishes(dry_run, overwrite, accept, deprecate),
        next_release.Output(as_json, markdown, details),
    )


@app.command()
def supplement(
    api: Api,
    file: Annotated[
        Path, typer.Argument(exists=True, dir_okay=False, help="The new supplement: see spec/README.md.")
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show it all and write nothing.")] = False,
    as_json: AsJson = False,
    markdown: AsMarkdown = False,
    details: Details = False,
    accept: Accept = False,
    deprecate: Deprecate = False,
    templates: Templates = None,
    overwrite: Overwrite = False,
) -> None:
    """Take facts that the documentation hides: say what changed, raise the version, build it."""
    from clientwright.cli import next_release, supplement

    supplement.supplement(
        api,
        file,
        templates,
        next_release.Wishes(dry_run, overwrite, accept, deprecate),
        next_release.Output(as_json, markdown, details),
    )


@app.command()
def watch(apis: Apis = None, templates: Templates = None) -> None:
    """Rebuild what a change to a template, grammar, overlay or source touches, until interrupted."""
    from clientwright.cli import watch

    watch.watch(apis, templates)
