"""New documentation is taken: changes, version, changelog, package."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from clientwright.cli.given import Given, Sources, given, names_of_sources
from clientwright.cli.next_release import Coming, Output, Wishes, make_release
from clientwright.cli.terminal import progress
from clientwright.reading.left_out import is_left_out
from clientwright.reading.settings import read_settings
from clientwright.reading.sources import Inputs, find_project, read_without
from clientwright.releasing.documents import take, with_documents


def update(api: str, sources: Sources, templates: Path | None, wishes: Wishes, output: Output) -> None:
    """Takes new documentation, one file or address a page, and writes the next package."""
    root = find_project(Path.cwd())
    wanted = _complete(root, api, sources)
    with progress(api) as step:
        # Pages that stand can be left out without new ones.
        found = Given() if sources.without and not _names_any(wanted) else given(wanted, step)

    def following(inputs: Inputs) -> Coming:
        without = tuple(wanted.without)
        kept = [one for one in inputs.documents if not is_left_out(without, one.name, one.address)]
        documents = take(kept, found.documents, found.whole)
        called = names_of_sources(api, inputs.documents, documents, sources.files)
        coming = replace(with_documents(inputs, documents), without=without)
        return Coming(coming, called, settle=f"in spec/{api}/overlay.yaml")

    make_release(root, api, following, templates, wishes, output)


def _complete(root: Path, api: str, sources: Sources) -> Sources:
    """What is taken: the addresses of the settings where nothing is named, and what was left out before."""
    addresses = sources.addresses
    if not _names_any(sources):
        addresses = list(read_settings(root).documentation.get(api, ()))
    return replace(sources, addresses=addresses, without=[*read_without(root, api), *sources.without])


def _names_any(sources: Sources) -> bool:
    return bool(sources.files or sources.addresses)
