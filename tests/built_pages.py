"""Builds documents of one dialect, for tests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from clientwright.building import Built, build
from clientwright.dialects import Dialect
from clientwright.reading.sources import Document
from clientwright.supplement import Supplement


def built_by(dialect: Dialect, api: str, *documents: Document) -> Built:
    """The spec of an API from documents that are all in one dialect."""
    return built_from(dialect, api, [(document, dialect.parse(document)) for document in documents])


def built_from(
    dialect: Dialect, api: str, trees: Sequence[tuple[Document, Any]], supplement: Supplement | None = None
) -> Built:
    """The spec of an API from syntax trees, the documents that they are of, and what a supplement adds."""
    observed = [dialect.observe(document, tree) for document, tree in trees]
    return build(api, observed, [document for document, _ in trees], supplement)
