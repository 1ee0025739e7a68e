"""A pytest fixture, for `pytest_plugins = ["tellescope_client.pytest_plugin"]` in a conftest.py."""

from __future__ import annotations

import pytest

from .testing import OfflineTellescope


@pytest.fixture
def offline_api() -> OfflineTellescope:
    """The API, offline: a new one for each test."""
    return OfflineTellescope()
