"""Names that parameters and fields have by custom. A name alone states nothing: a sentence must."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Style(StrEnum):
    """How documentation says that lists are read on."""

    CURSOR = "cursor"
    OFFSET = "offset"
    PAGE = "page"
    ADDRESS = "address"
    LINK = "link"


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


POSITIONS: Mapping[Style, frozenset[str]] = {
    Style.CURSOR: _names(
        "cursor after starting_after startingAfter page_token pageToken next_token nextToken next_cursor"
        " nextCursor next_page_token nextPageToken continuation_token continuationToken"
    ),
    Style.OFFSET: _names("offset skip"),
    Style.PAGE: _names("page page_number pageNumber page_no pageNo"),
}
"""Parameters that say where a page begins."""
LIMITS = _names(
    "per_page perPage page_size pageSize page_limit pageLimit limit size count max_results maxResults"
)
"""Parameters for the size of a page."""
NEXT_CURSORS = _names(
    "next_cursor nextCursor next_page_token nextPageToken next_token nextToken next_page_cursor"
    " nextPageCursor continuation_token continuationToken end_cursor endCursor"
)
"""Fields that hold the next cursor. One that is called as the parameter is, too, may do so."""
NEXT_ADDRESSES = _names(
    "next next_url nextUrl next_link nextLink next_href nextHref next_page nextPage"
    " next_page_url nextPageUrl"
)
"""Fields that may hold the address of the next page."""
HAS_MORE = _names("has_more hasMore has_next hasNext has_next_page hasNextPage more_available")
"""Fields that say whether there is more."""
TOTALS = _names(
    "total total_count totalCount total_items totalItems total_results totalResults"
    " total_records totalRecords"
)
"""Fields that may hold the number of all records."""
TOTALS_OF_PAGES = _names(
    "total_pages totalPages page_count pageCount pages last_page lastPage num_pages numPages"
)
"""Fields that may hold the number of all pages."""
