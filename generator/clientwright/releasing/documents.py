"""Documentation takes the place of an API's sources: which of them, and the files that hold them then."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.reading import left_out
from clientwright.reading.fetching.addresses import host
from clientwright.reading.sources import ADDRESSES, Document, Inputs, addresses_text


def take(
    current: Sequence[Document], given: Sequence[Document], whole: Collection[str] = ()
) -> tuple[Document, ...]:
    """The sources after new documentation came, in the order of their names.

    One document for an API that has one takes its place, and its name. Of several, each takes the place of
    the source of its address or its name, and the others stay; where neither is known, they take the place
    of all. `whole` are the hosts ("": files) that were given as a whole: what they had before goes.
    Where none came, all stay. Raises `ClientwrightError` for documents of one name.
    """
    if not given:
        return tuple(current)
    given = _under_known_names(current, given)
    named = {document.name: document for document in given}
    if len(named) < len(given):
        hint = "Give each page a file name of its own."
        raise ClientwrightError(Diagnostic("source", "two documents have the same name", hint=hint))
    old = {one.name: one for one in current if host(one.address) not in whole}
    if not whole and len(old) == len(given) == 1:
        return (replace(given[0], name=current[0].name),)
    kept = old if whole or old.keys() & named.keys() else {}
    merged = {**kept, **named}
    return tuple(merged[name] for name in sorted(merged))


def _under_known_names(current: Sequence[Document], given: Sequence[Document]) -> list[Document]:
    """Documents under the names of the sources that were fetched at the same addresses."""
    known = {one.address: one.name for one in current if one.address}
    return [replace(one, name=known.get(one.address, one.name)) for one in given]


def with_documents(inputs: Inputs, documents: tuple[Document, ...]) -> Inputs:
    """What an API is built from once documents have taken the place of its own.

    What the last release kept of the one before goes when other documents come.
    """
    same = documents == inputs.documents
    return replace(
        inputs, documents=documents, before=inputs.documents, retired=inputs.retired if same else ""
    )


def sources_of(inputs: Inputs) -> dict[str, str | None]:
    """The files of spec/API that hold the documentation, where it was fetched, and what it does without.

    None is for a file that is not to be there.
    """
    folder = f"spec/{inputs.api}"
    sources: dict[str, str | None] = {f"{folder}/source/{one.name}": one.text for one in inputs.documents}
    return {
        **sources,
        f"{folder}/{ADDRESSES}": addresses_text(inputs.documents) or None,
        f"{folder}/{left_out.FILE}": left_out.dump(inputs.without) or None,
    }
