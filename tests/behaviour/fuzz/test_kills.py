"""A few commands, ended at random moments; `kills.py` ends more."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from kills import kill, prepare


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return prepare(tmp_path_factory.mktemp("built"))


@pytest.mark.parametrize("number", range(3))
def test_a_command_that_is_ended_leaves_all_or_nothing(built: Path, tmp_path: Path, number: int) -> None:
    assert not kill(built, tmp_path, Random(number)).faults
