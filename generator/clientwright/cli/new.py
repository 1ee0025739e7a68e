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
from clientwright.writing.state import locked
from clientwright.writing.write import refuse_api, write

# What git must not give other line ends: it would no longer be what the vendor published.
_AS_THEY_ARE = "source/** -text\n"


def new(api: str, files: list[Path] | None, addresses: list[str] | None, *, overwrite: bool) -> None:
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
        refuse_api(root, api)  # again, for another may have started it meanwhile
        also = {**sources, f"{folder}/overlay.yaml": overlay, f"{folder}/.gitattributes": _AS_THEY_ARE}
        # Names that collide are settled in the overlay, so there must be one, even without a package.
        changes = (
            also if collisions else pending(root, inputs, understood, step, also=also, overwrite=overwrite)
        )
        step("write")
        write(root, changes)
    messages.print(f"started spec/{api}: {len(sources)} source(s), overlay.yaml")
    tell_findings(understood)
    if collisions:
        messages.print(f"Choose names in {folder}/overlay.yaml, then run `clientwright build {api}`.")
        raise ClientwrightError(*collisions)
    tell_built(api, understood, changes)


def _collisions(inputs: Inputs, understood: Understood) -> tuple[Diagnostic, ...]:
    """Names that collide, where nothing else stands in the way of a package."""
    if understood.errors:
        return ()
    try:
        pipeline.name(inputs, understood)
    except ClientwrightError as error:
        return error.diagnostics
    return ()
