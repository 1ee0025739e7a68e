"""An API is started."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from clientwright import pipeline
from clientwright.cli.build import pending, size_of, tell_built
from clientwright.cli.given import Sources, given, names_of_sources
from clientwright.cli.messages import first_of_each, naming, tell_findings, tell_kinds, unclaimed
from clientwright.cli.terminal import progress, say
from clientwright.diagnostics import ClientwrightError, Diagnostic, FoundError
from clientwright.explaining.summary import left_open, understood_as
from clientwright.overlay import drafts, skeleton
from clientwright.pipeline import Understood
from clientwright.reading.sources import Inputs, find_project
from clientwright.releasing.documents import sources_of, take
from clientwright.writing.state import locked
from clientwright.writing.write import refuse_api, write

# What git must not give other line ends: it would no longer be what the vendor published.
_AS_THEY_ARE = "source/** -text\n"


def new(api: str, sources: Sources, *, overwrite: bool, verbose: bool) -> None:
    """Writes the first spec and package of an API."""
    try:
        _new(api, sources, overwrite=overwrite, verbose=verbose)
    except ClientwrightError as error:
        raise error if verbose else type(error)(*first_of_each(error.diagnostics)) from error


def _new(api: str, sources: Sources, *, overwrite: bool, verbose: bool) -> None:
    try:
        root = find_project(Path.cwd())
    except ClientwrightError:
        root = Path.cwd()
    refuse_api(root, api)
    with progress(api) as step:
        documents = take((), given(sources, step).documents)
        called = names_of_sources(api, documents, documents, sources.files)
        with naming(called):
            inputs = Inputs(api, documents, without=tuple(sources.without))
            step("understand")
            understood = pipeline.understand(inputs, pipeline.read(inputs))
    with naming(called):
        collisions = _collisions(inputs, understood)
        changes = _start(root, inputs, understood, collisions, overwrite=overwrite)
        say(f"started spec/{api}: {len(inputs.documents)} source(s), overlay.yaml")
        _tell(understood, called, verbose=verbose)
        if collisions:
            say(f"Choose names in spec/{api}/overlay.yaml, then run `clientwright build {api}`.")
            raise FoundError(*collisions)
    tell_built(api, size_of(understood.spec), changes)


def _tell(understood: Understood, called: Mapping[str, str], *, verbose: bool) -> None:
    """Tells what was understood and what is open; what was found in short, unless `verbose`."""
    say(f"understood: {understood_as(understood.spec)}")
    if questions := "; ".join(left_open(understood.spec)):
        say(f"left open: {questions}")
    if verbose:
        tell_findings(understood.findings, called)
    else:
        tell_kinds(understood.findings, called)
    kinds = dict.fromkeys(str(entry["kind"]) for draft in drafts(understood.spec) for entry in draft.entries)
    if kinds:
        say(f"write into spec/{understood.spec.api}/overlay.yaml: {', '.join(kinds)}; it has a draft of each")


def _start(
    root: Path,
    inputs: Inputs,
    understood: Understood,
    collisions: tuple[Diagnostic, ...],
    *,
    overwrite: bool,
) -> dict[str, str | None]:
    """Writes spec/API and the package; what was written, by its path."""
    api, folder = inputs.api, f"spec/{inputs.api}"
    lines = map(unclaimed, understood.findings.unclaimed)
    overlay = skeleton(understood.spec, [*understood.findings.diagnostics, *lines, *collisions])
    with progress(api) as step, locked(root):
        refuse_api(root, api)  # again, for another may have started it meanwhile
        also = {
            **sources_of(inputs),
            f"{folder}/overlay.yaml": overlay,
            f"{folder}/.gitattributes": _AS_THEY_ARE,
        }
        # Names that collide are settled in the overlay, so there must be one, even without a package.
        changes = (
            also if collisions else pending(root, inputs, understood, step, also=also, overwrite=overwrite)
        )
        step("write")
        write(root, changes)
    return changes


def _collisions(inputs: Inputs, understood: Understood) -> tuple[Diagnostic, ...]:
    """Names that collide, where nothing else stands in the way of a package."""
    if understood.errors:
        return ()
    try:
        pipeline.name(inputs, understood)
    except ClientwrightError as error:
        return error.diagnostics
    return ()
