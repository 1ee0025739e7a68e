"""An API is started."""

from __future__ import annotations

from pathlib import Path

from clientwright import pipeline
from clientwright.cli.build import pending, tell_built
from clientwright.cli.messages import messages, progress, tell_findings
from clientwright.cli.update import given_documents
from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.overlay import skeleton
from clientwright.pipeline import Understood
from clientwright.reading.sources import Inputs, find_project
from clientwright.releasing.release import take
from clientwright.writing.write import locked, refuse_api, write


def new(api: str, files: list[Path] | None, addresses: list[str] | None) -> None:
    """Writes the first spec and package of an API."""
    try:
        root = find_project(Path.cwd())
    except ClientwrightError:
        root = Path.cwd()
    inputs = Inputs(api, take((), given_documents(files, addresses)))
    refuse_api(root, api)
    understood = pipeline.understand(inputs, pipeline.read(inputs))
    folder = f"spec/{api}"
    sources = {f"{folder}/source/{document.name}": document.text for document in inputs.documents}
    collisions = _collisions(inputs, understood)
    overlay = skeleton(understood.spec, [*understood.findings.diagnostics, *collisions])
    with progress(api) as step, locked(root):
        also = {**sources, f"{folder}/overlay.yaml": overlay}
        # Names that collide are settled in the overlay, so there must be one, even without a package.
        changes = also if collisions else pending(root, inputs, understood, step, also=also)
        step("write")
        write(root, changes)
    messages.print(f"started spec/{api}: {len(sources)} source(s), overlay.yaml")
    tell_findings(understood)
    if collisions:
        messages.print(f"Choose names in {folder}/overlay.yaml, then run `clientwright build {api}`.")
        raise ClientwrightError(*collisions)
    tell_built(api, understood, list(changes))


def _collisions(inputs: Inputs, understood: Understood) -> tuple[Diagnostic, ...]:
    """Names that collide, where nothing else stands in the way of a package."""
    if understood.errors:
        return ()
    try:
        pipeline.name(inputs, understood)
    except ClientwrightError as error:
        return error.diagnostics
    return ()
