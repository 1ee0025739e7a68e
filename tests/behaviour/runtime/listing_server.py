"""A server on the loopback that cuts lists into pages, in each way in which lists are read on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from loopback import Recorded, Reply

from clientwright.runtime.calls import read_arguments
from clientwright.runtime.model import Model
from clientwright.runtime.operation import Operation
from clientwright.runtime.pagination import (
    CursorPagination,
    End,
    LastRecordPagination,
    LinkHeaderPagination,
    NextAddressPagination,
    OffsetPagination,
    PageNumberPagination,
    Pagination,
)

Answerer = Callable[[Recorded], Reply]
SIZE = 3


class Wreck(Model):
    """A record. Nothing in it tells it from others."""

    id: str | None = None
    depth: int | None = None


class Charts(Model):
    """What says where the next page is."""

    after: str | int | None = None
    more: bool | None = None
    count: int | None = None
    pages: int | None = None


class Wrecks(Model):
    """An answer that holds the records."""

    wrecks: list[Wreck] | None = None
    charts: Charts | None = None


_NEXT = "charts.after"
_FIELDS: Mapping[str, str] = {
    "has-more": "charts.more",
    "total": "charts.count",
    "total-pages": "charts.pages",
}


@dataclass(frozen=True)
class Way:
    """A way in which a list is read on; `wrapped`: its records stand in an object."""

    rule: Pagination
    wrapped: bool

    def __repr__(self) -> str:
        return f"{type(self.rule).__name__}-{self.rule.end}-{'wrapped' if self.wrapped else 'bare'}"

    @property
    def operation(self) -> Operation[list[Wreck]]:
        """The operation of the list."""
        return Operation(
            "wrecks.list",
            "GET",
            "/wrecks",
            security=(("api_key",),),
            answer="json",
            returns=lambda: Wrecks if self.wrapped else list[Wreck],
            types={"page": int, "offset": int, "limit": int},
            pagination=self.rule,
            records="wrecks" if self.wrapped else "",
        )

    def listing(self, client: Any, **query: Any) -> Any:
        """The list of a client."""
        return client.paginate(self.operation, read_arguments(self.operation, query=query))


def _way(rule: Pagination, end: End, *, wrapped: bool = False) -> Way:
    return Way(replace(rule, end=end, end_field=_FIELDS.get(end, "")), wrapped or end in _FIELDS)


_SIZED: dict[str, Any] = {"limit": "limit", "default_limit": SIZE, "maximum_limit": 9}
PAGE_NUMBERS = [
    _way(PageNumberPagination(position="page", first=first, **_SIZED), end, wrapped=wrapped)
    for first, end, wrapped in (
        (1, "empty-page", False), (0, "empty-page", True), (1, "short-page", False), (1, "has-more", True),
        (0, "total", True), (1, "total", True), (0, "total-pages", True), (1, "total-pages", True),
    )
]  # fmt: skip
OFFSETS = [
    _way(OffsetPagination(position="offset", **_SIZED), end)
    for end in ("empty-page", "short-page", "has-more", "total")
]
CURSORS = [
    _way(CursorPagination(position="cursor", next=_NEXT, limit="limit"), end, wrapped=True)
    for end in ("no-next", "null-next", "has-more")
]
ADDRESSES = [
    *(
        _way(NextAddressPagination(next=_NEXT), end, wrapped=True)
        for end in ("no-next", "null-next", "has-more")
    ),
    _way(LinkHeaderPagination(), "no-next"),
    _way(LinkHeaderPagination(limit="limit"), "no-next", wrapped=True),
    _way(LinkHeaderPagination(), "has-more"),
]
LAST_RECORDS = [
    _way(LastRecordPagination(position="last", record_key="id", **_SIZED), end)
    for end in ("short-page", "empty-page", "has-more")
]
WAYS: Sequence[Way] = [*PAGE_NUMBERS, *OFFSETS, *CURSORS, *ADDRESSES, *LAST_RECORDS]


def server_of(way: Way, records: Sequence[Mapping[str, Any]], host: str = "") -> Answerer:
    """A server that lists records in a way. `host` stands before the addresses that it names."""

    def answer(request: Recorded) -> Reply:
        query = dict(request.query)
        size = int(query.get("limit", SIZE))
        begin = _begin(way.rule, query, size, [str(one.get("id")) for one in records])
        page = list(records[begin : begin + size])
        rest = len(records) > begin + size
        address = f"{host}{request.path}?{urlencode({**query, 'from': begin + size})}"
        headers = {"Link": f'<{address}>; title="a, b"; rel="last next"'} if rest else {}
        headers = headers if isinstance(way.rule, LinkHeaderPagination) else {}
        if not way.wrapped:
            return Reply(json=page, headers=headers)
        following = address if isinstance(way.rule, NextAddressPagination) else f"c{begin + size}"
        charts: dict[str, Any] = {"more": rest, "count": len(records), "pages": -(-len(records) // size)}
        if rest or way.rule.end != "no-next":
            charts["after"] = following if rest or way.rule.end == "has-more" else None
        return Reply(json={"wrecks": page, "charts": charts}, headers=headers)

    return answer


def _begin(rule: Pagination, query: Mapping[str, str], size: int, ids: Sequence[str]) -> int:
    if isinstance(rule, PageNumberPagination):
        return (int(query.get("page", rule.first)) - rule.first) * size
    if isinstance(rule, LastRecordPagination):
        return ids.index(query["last"]) + 1 if "last" in query else 0
    return int(query.get("offset", query.get("from", query.get("cursor", "c0").removeprefix("c"))))
