"""Reference: a site about a package, for MkDocs, with a page a resource, from spec and docstrings."""

from clientwright.exporting.reference.pages import pages

__all__ = ["pages"]
