"""The documentation that a command is given: files, folders, and addresses of pages and of lists of pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import typer

from clientwright.cli.messages import tell
from clientwright.dialects import is_spaced
from clientwright.reading.pages import read_pages
from clientwright.reading.sources import Document


@dataclass(frozen=True)
class Sources:
    """What a user names as documentation; `without` are patterns of pages to leave out."""

    files: list[Path]
    addresses: list[str]
    without: list[str]


@dataclass(frozen=True)
class Given:
    """Documents, and what was given as a whole: hosts by their lists of pages, "" for a folder of files."""

    documents: tuple[Document, ...] = ()
    whole: frozenset[str] = frozenset()


def given(sources: Sources, step: Callable[[str], None]) -> Given:
    """The documents that a command was given; a usage error where it was given none."""
    files, addresses, without = sources.files, sources.addresses, sources.without
    if not files and not addresses:
        raise typer.BadParameter("Give files of documentation, or --from an address.")
    read = read_pages(files, is_spaced, without=without) if files else ()
    folders = frozenset([""] if any(path.is_dir() for path in files) else [])
    if not addresses:
        return Given(read, folders)
    # Here, for files need neither the network nor a cache.
    from platformdirs import user_cache_path

    from clientwright.reading.fetching.fetch import fetch

    cache = user_cache_path("clientwright", appauthor=False) / "pages"
    fetched = fetch(addresses, is_spaced, step, without=without, cache=cache)
    for one in fetched.told:
        tell(one)
    return Given((*read, *fetched.documents), fetched.sites | folders)


def standing_names(api: str, documents: Sequence[Document]) -> dict[str, str]:
    """What messages call the files of an API: where they stand."""
    folder = f"spec/{api}"
    own = {
        name: f"{folder}/{name}" for name in ("overlay.yaml", "supplement.json", "names.json", "retired.json")
    }
    return {**own, **{document.name: f"{folder}/source/{document.name}" for document in documents}}


def names_of_sources(
    api: str, current: Sequence[Document], documents: Sequence[Document], files: Sequence[Path]
) -> dict[str, str]:
    """What messages call the sources of an API: the files that the user gave, else where they stand."""
    given = {name: str(path) for path in files for name in (f"{path.stem}.txt", path.name)}
    inside = {
        document.name: str(path / document.name)
        for path in files
        for document in documents
        if (path / document.name).is_file()
    }
    if len(files) == len(documents) == 1 and files[0].is_file():  # which took the name of the one that stood
        given = {documents[0].name: str(files[0])}
    return {**standing_names(api, current), **given, **inside}
