"""One page over HTTP: redirects, sizes and times within limits."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING

from clientwright import __version__
from clientwright.reading.fetching.addresses import resolved, split, stays
from clientwright.reading.fetching.limits import Fate, Limits, UnfetchedError
from clientwright.reading.fetching.pace import asked_wait
from clientwright.reading.fetching.texts import Body

if TYPE_CHECKING:
    import httpx2

HTML = frozenset({"text/html", "application/xhtml+xml"})
_TEXTS = frozenset({"", "application/json", "application/octet-stream"})
_GONE = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})
_LATER = frozenset({408, 425, 429, 500, 502, 503, 504})
_MOVED = frozenset({301, 302, 303, 307, 308})
HEADERS = {
    "Accept": "text/markdown, text/plain;q=0.9, text/html;q=0.8",
    "Accept-Encoding": "gzip",
    "User-Agent": f"clientwright/{__version__}",
}


@dataclass(frozen=True)
class Page:
    """What an address gave: the media type and the Content-Type header as it stood, and the bytes,
    uncompressed."""

    address: str
    content_type: str
    content: bytes

    @property
    def media(self) -> str:
        """The media type, in lower case."""
        return self.content_type.partition(";")[0].strip().lower()


async def transfer(client: httpx2.AsyncClient, address: str, limits: Limits) -> Page:
    """The page at an address, redirects on its host followed; raises `UnfetchedError`."""
    import httpx2

    try:
        async with asyncio.timeout(limits.page_seconds):
            return await _followed(client, address, limits)
    except TimeoutError as error:
        raise UnfetchedError(Fate.LATER, f"takes longer than {limits.page_seconds:g} s") from error
    except (httpx2.InvalidURL, UnicodeError) as error:
        raise UnfetchedError(Fate.BROKEN, f"cannot be fetched: {error}") from error
    except httpx2.HTTPError as error:
        message = f"cannot be fetched: {error or type(error).__name__}"
        raise UnfetchedError(Fate.LATER, message) from error


async def _followed(client: httpx2.AsyncClient, address: str, limits: Limits) -> Page:
    url = address
    for _ in range(limits.redirects + 1):
        if split(url) is None:
            raise UnfetchedError(Fate.BROKEN, "is no http or https address")
        async with client.stream("GET", url, headers=HEADERS) as answer:
            target = answer.headers.get("location", "")
            if answer.status_code not in _MOVED or not target:
                return await _page(answer, address, limits)
        target = resolved(url, target)
        if not stays(url, target):
            raise UnfetchedError(Fate.GONE, f"leads to another host, {target[:200]!r}")
        url = target
    raise UnfetchedError(Fate.BROKEN, f"redirects more than {limits.redirects} times")


async def _page(answer: httpx2.Response, address: str, limits: Limits) -> Page:
    _refuse_status(answer)
    page = Page(address, answer.headers.get("content-type", ""), b"")
    if page.media not in HTML | _TEXTS and not page.media.startswith("text/"):
        raise UnfetchedError(Fate.GONE, f"is {page.media[:80]}, and neither HTML nor text")
    body = Body(answer.headers.get("content-encoding", ""), limits.page_bytes)
    async for chunk in answer.aiter_raw():
        body.add(chunk)
    return Page(address, page.content_type, body.whole())


def _refuse_status(answer: httpx2.Response) -> None:
    status = answer.status_code
    message = f"answers with status {status}"
    if status in _LATER:
        raise UnfetchedError(Fate.LATER, message, asked_wait(answer.headers.get("retry-after", "")))
    if status != HTTPStatus.OK:
        raise UnfetchedError(Fate.GONE if status in _GONE else Fate.BROKEN, message)
