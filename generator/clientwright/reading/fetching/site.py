"""The pages of a site: those of its own host that its list names, and those of lists that it names."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace

from clientwright.diagnostics import ClientwrightError, Diagnostic, Severity
from clientwright.reading.fetching.addresses import (
    file_names,
    host,
    last_part,
    may_be_text,
    resolved,
    stays,
)
from clientwright.reading.fetching.limits import Fate, UnfetchedError
from clientwright.reading.fetching.session import Session
from clientwright.reading.left_out import is_left_out
from clientwright.reading.listing import is_listing, links
from clientwright.reading.sources import Document

_LARGE = "llms-full.txt"
"""It holds what the pages hold, once more."""
_MOST_TOLD = 20
_RESUME = (
    "Run the command again: pages that came are kept for a day. Leave a page out with --without, or save it "
    "to a file."
)


class Site:
    """Fetches the pages that a list names. `told` fills with what was left out."""

    def __init__(
        self, session: Session, start: str, without: Sequence[str], tell: Callable[[str], None]
    ) -> None:
        self.told: list[Diagnostic] = []
        self._session = session
        self._start = start
        self._without = without
        self._tell = tell
        self._seen = {start}
        self._foreign: list[str] = []
        self._failed: list[Diagnostic] = []
        self._done = 0

    async def documents(self, listing: Document) -> tuple[Document, ...]:
        """The pages, in the order of their names; raises `ClientwrightError` where one could not be had."""
        found: dict[str, Document] = {}
        waiting = self._targets(self._start, listing)
        while waiting:
            pages = await self._round(waiting)
            lists = {address: page for address, page in pages.items() if is_listing(page)}
            found |= {address: page for address, page in pages.items() if address not in lists}
            waiting = [target for address, page in lists.items() for target in self._targets(address, page)]
        self._tell_others()
        if self._failed:
            raise ClientwrightError(*self._failed[:_MOST_TOLD], *self._more())
        if not found:
            message = f"{self._start} lists no page of {host(self._start)} that could be fetched"
            raise ClientwrightError(Diagnostic("fetch", message, hint="Give the address of a page."))
        names = file_names(found)
        documents = (replace(page, name=names[address]) for address, page in found.items())
        kept = (page for page in documents if not is_left_out(self._without, page.name))
        return tuple(sorted(kept, key=lambda one: one.name))

    def _targets(self, page: str, listing: Document) -> list[str]:
        """The addresses that a list names and that were not met before."""
        found: list[str] = []
        for link in links(listing):
            address = resolved(page, link.target)
            if address in self._seen or last_part(address) == _LARGE or is_left_out(self._without, address):
                continue
            self._seen.add(address)
            if stays(self._start, address) and may_be_text(address):
                found.append(address)
            else:
                self._foreign.append(address)
        most = self._session.limits.pages
        if len(self._seen) > most + 1:
            message = f"{self._start} lists more than {most:,} pages"
            hint = "Leave pages out with --without, or save those of the API to a folder and give that."
            raise ClientwrightError(Diagnostic("fetch", message, hint=hint))
        return found

    async def _round(self, addresses: Sequence[str]) -> dict[str, Document]:
        """The pages at addresses, a few at a time."""
        total = self._done + len(addresses)

        async def one(address: str) -> Document | None:
            try:
                return await self._session.document(address, keep=True)
            except UnfetchedError as error:
                self._note(address, error)
            except ClientwrightError:
                message = f"{address} is HTML that clientwright does not read, and has no Markdown: left out"
                self.told.append(Diagnostic("fetch", message, Severity.WARNING))
            finally:
                self._done += 1
                self._tell(f"{self._done} of {total} pages of {host(self._start)}")
            return None

        pages = await asyncio.gather(*map(one, addresses))
        return {address: page for address, page in zip(addresses, pages, strict=True) if page is not None}

    def _note(self, address: str, error: UnfetchedError) -> None:
        if error.fate is Fate.GONE:
            self.told.append(Diagnostic("fetch", f"{address} {error}: left out", Severity.WARNING))
        else:
            self._failed.append(Diagnostic("fetch", f"{address} {error}", hint=_RESUME))

    def _tell_others(self) -> None:
        if self._foreign:
            shown = ", ".join(self._foreign[:_MOST_TOLD]) + (", ..." * (len(self._foreign) > _MOST_TOLD))
            message = f"{len(self._foreign)} link(s) lead to other hosts or to no text, and are left out: "
            self.told.append(Diagnostic("fetch", message + shown, Severity.NOTE))

    def _more(self) -> list[Diagnostic]:
        rest = len(self._failed) - _MOST_TOLD
        return [Diagnostic("fetch", f"{rest} more page(s) could not be fetched", hint=_RESUME)] * (rest > 0)
