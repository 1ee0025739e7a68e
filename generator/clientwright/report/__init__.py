"""Report: one HTML page with an API's documentation, spec and code side by side, and an overview of them."""

from clientwright.report.page import page

__all__ = ["page"]
