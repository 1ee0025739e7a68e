"""Profiles: `pytest` runs a few examples of each property; `HYPOTHESIS_PROFILE=nightly` many, `quick` two."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from loopback import Loopback

_SLOW = [
    HealthCheck.too_slow,
    HealthCheck.data_too_large,
    HealthCheck.filter_too_much,
    HealthCheck.large_base_example,
]
settings.register_profile(
    "default", max_examples=5, deadline=None, database=None, derandomize=True, suppress_health_check=_SLOW
)
settings.register_profile("quick", settings.get_profile("default"), max_examples=2)
settings.register_profile("nightly", max_examples=200, deadline=None, suppress_health_check=_SLOW)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture(scope="session")
def server() -> Iterator[Loopback]:
    """A server on this computer."""
    with Loopback() as running:
        yield running
