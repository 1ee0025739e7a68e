"""A session with one host: its pages as documents, asked for at its pace, those kept from before first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientwright.diagnostics import ClientwrightError
from clientwright.reading.fetching.addresses import in_markdown
from clientwright.reading.fetching.kept import Kept
from clientwright.reading.fetching.limits import Fate, Limits, UnfetchedError
from clientwright.reading.fetching.pace import Pace
from clientwright.reading.fetching.texts import charset, decoded
from clientwright.reading.fetching.transfer import HTML, Page, transfer
from clientwright.reading.pages import Spaced, from_html, page_name
from clientwright.reading.sources import Document

if TYPE_CHECKING:
    import httpx2

_MOST_FAILURES = 20
"""After as many pages that the host cannot give, it is left alone."""


class Session:
    """What is fetched of one host. `kept` are its pages of an interrupted run."""

    def __init__(self, client: httpx2.AsyncClient, spaced: Spaced, limits: Limits, kept: Kept) -> None:
        self.limits = limits
        self.kept = kept
        self._client = client
        self._spaced = spaced
        self._pace = Pace(limits)
        self._failures = 0
        self._bytes = 0

    async def document(self, address: str, *, keep: bool = False) -> Document:
        """The document at an address, named after its path; of HTML of no dialect the page's Markdown.

        Raises `UnfetchedError`, and `ClientwrightError` for HTML that is of no dialect either way.
        """
        page = await self._page(address, keep=keep)
        if page.media not in HTML:
            return _document(address, decoded(page.content, charset(page.content_type)))
        try:
            return self._from_html(page)
        except ClientwrightError:
            text = await self._markdown(address, keep=keep)
            if text is None:
                raise
            return _document(address, text)

    def _from_html(self, page: Page) -> Document:
        name = charset(page.content_type)
        html = decoded(page.content, name) if name else page.content
        found = from_html(page_name(page.address), html, self._spaced)
        return Document(found.name, found.text, page.address)

    async def _markdown(self, address: str, *, keep: bool) -> str | None:
        """The Markdown that stands beside a rendered page; None where there is none."""
        beside = in_markdown(address)
        if beside is None:
            return None
        try:
            page = await self._page(beside, keep=keep)
            return None if page.media in HTML else decoded(page.content, charset(page.content_type))
        except UnfetchedError:
            return None

    async def _page(self, address: str, *, keep: bool) -> Page:
        page = self.kept.get(address) if keep else None
        if page is None:
            page = await self._asked(address)
            if keep:
                self.kept.put(page)
        self._bytes += len(page.content)
        if self._bytes > self.limits.site_bytes:
            size = self.limits.site_bytes / 2**20
            raise UnfetchedError(Fate.BROKEN, f"makes the site larger than {size:.0f} MiB")
        return page

    async def _asked(self, address: str) -> Page:
        async def once() -> Page:
            if self._failures >= _MOST_FAILURES:
                raise UnfetchedError(Fate.BROKEN, "was not asked for: the host fails too often")
            return await transfer(self._client, address, self.limits)

        try:
            page = await self._pace.attempted(once)
        except UnfetchedError as error:
            self._failures += error.fate is Fate.LATER
            raise
        self._failures = 0
        return page


def _document(address: str, text: str) -> Document:
    return Document(page_name(address), text, address)
