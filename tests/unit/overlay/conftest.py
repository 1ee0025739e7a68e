"""The small API, and a way to lay entries over it."""

from typing import Any

import pytest
from small_api import PAGE, Apply, small_spec

from clientwright import spec as s
from clientwright.overlay import Applied, apply_overlay, read_overlay
from clientwright.reading.sources import Document
from strategies.overlays import write


@pytest.fixture
def small() -> s.Spec:
    return small_spec()


@pytest.fixture
def apply(small: s.Spec) -> Apply:
    def lay(*entries: dict[str, Any], over: s.Spec = small, page: Document = PAGE) -> Applied:
        written = [{"because": "it is so", **entry} for entry in entries]
        return apply_overlay(over, read_overlay("spec/example/overlay.yaml", write(written)), [page])

    return lay
