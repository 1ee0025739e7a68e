"""Addresses to documents: pages alone, and the sites that a list of pages stands for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.reading.fetching.addresses import host, last_part, split
from clientwright.reading.fetching.kept import Kept
from clientwright.reading.fetching.limits import Limits, UnfetchedError
from clientwright.reading.fetching.session import Session
from clientwright.reading.fetching.site import Site
from clientwright.reading.listing import is_listing, links
from clientwright.reading.pages import Spaced
from clientwright.reading.sources import Document

if TYPE_CHECKING:
    import httpx2

Tell = Callable[[str], None]
_HINT = "Check the address, or save the page to a file and give that."


@dataclass(frozen=True)
class Fetched:
    """The pages at addresses. `sites` are the hosts of which a list of pages was given: these pages are all
    that they have. `told` is what was left out, and why."""

    documents: tuple[Document, ...]
    sites: frozenset[str] = frozenset()
    told: tuple[Diagnostic, ...] = ()


def fetch(
    addresses: Sequence[str],
    spaced: Spaced,
    tell: Tell = lambda _: None,
    *,
    without: Sequence[str] = (),
    limits: Limits | None = None,
    cache: Path | None = None,
) -> Fetched:
    """The documents at http and https addresses; of an llms.txt those that it lists on its own host.

    `without` are patterns of addresses, or of their paths, of listed pages to leave out; `cache` is where the
    pages of a site are kept until all of them are there. Raises `ClientwrightError` for a host that cannot be
    reached or refuses, and for what is no page of text.
    """
    return asyncio.run(_fetch(addresses, spaced, tell, without, limits or Limits(), cache))


async def _fetch(
    addresses: Sequence[str],
    spaced: Spaced,
    tell: Tell,
    without: Sequence[str],
    limits: Limits,
    cache: Path | None,
) -> Fetched:
    found: list[Fetched] = []
    async with _client(limits) as client:
        for address in addresses:
            session = Session(client, spaced, limits, Kept(address, cache))
            tell(address)
            start = await _start(session, address)
            if not _lists(address, start):
                found.append(Fetched((start,)))
                continue
            site = Site(session, address, without, tell)
            documents = await site.documents(start)
            found.append(Fetched(documents, frozenset([host(address)]), tuple(site.told)))
            session.kept.clear()
    return Fetched(
        tuple(document for one in found for document in one.documents),
        frozenset(site for one in found for site in one.sites),
        tuple(diagnostic for one in found for diagnostic in one.told),
    )


def _client(limits: Limits) -> httpx2.AsyncClient:
    # Here, for nothing else needs the network's libraries.
    import httpx2

    pool = httpx2.Limits(max_connections=limits.at_once, max_keepalive_connections=limits.at_once)
    return httpx2.AsyncClient(timeout=limits.silent_seconds, limits=pool)


async def _start(session: Session, address: str) -> Document:
    if split(address) is None:
        raise ClientwrightError(
            Diagnostic("fetch", f"{address} is no http or https address without a password", hint=_HINT)
        )
    try:
        return await session.document(address)
    except UnfetchedError as error:
        raise ClientwrightError(Diagnostic("fetch", f"{address} {error}", hint=_HINT)) from error


def _lists(address: str, document: Document) -> bool:
    return is_listing(document) or (last_part(address) == "llms.txt" and bool(links(document)))
