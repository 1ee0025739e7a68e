"""Report: one HTML page with an API's documentation, spec and code side by side, and an overview of them."""

from clientwright.explaining.report.page import page

__all__ = ["page"]
