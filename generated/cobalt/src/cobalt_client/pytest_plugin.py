"""A pytest fixture, for `pytest_plugins = ["cobalt_client.pytest_plugin"]` in a conftest.py."""

from __future__ import annotations

import pytest

from .testing import OfflineCobalt


@pytest.fixture
def offline_api() -> OfflineCobalt:
    """The API, offline: a new one for each test."""
    return OfflineCobalt()
