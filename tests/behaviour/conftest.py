from collections.abc import Iterator

import pytest
from loopback import Loopback


@pytest.fixture
def loopback() -> Iterator[Loopback]:
    """A server to talk to."""
    with Loopback() as server:
        yield server
