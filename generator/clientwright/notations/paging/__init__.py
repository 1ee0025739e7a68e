"""Words about pages of lists: names by custom, sentences that say what they are for, chapters of both."""

from clientwright.notations.paging.statements import PagingStatement, is_about_pages, statements

__all__ = ["PagingStatement", "is_about_pages", "statements"]
