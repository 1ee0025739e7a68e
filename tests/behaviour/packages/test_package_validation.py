"""Requests are validated: what breaks the documentation is refused, whatever the function."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import tellescope_client
from tellescope_client._runtime.errors import InvalidArgumentError

from clientwright.spec.file import load
from strategies.judged_calls import RULE, Judge

ROOT = Path(__file__).parents[3]
ID = "60398b0231a295e64f084fd9"
DEEPEST = 2  # tests/benchmarks/client_refusals.py looks deeper


@pytest.mark.filterwarnings("ignore::UserWarning", "ignore::DeprecationWarning")
@pytest.mark.parametrize("api", ["tellescope", "cobalt"])
def test_what_breaks_the_documentation_is_refused_with_its_place_and_nothing_else_is(api: str) -> None:
    spec = load((ROOT / f"spec/{api}/spec.json").read_text(encoding="utf-8"))
    judge = Judge(f"{api}_client", spec, DEEPEST)
    assert judge.refused_right_calls() == []
    counts = judge.wrong_calls()
    assert {"missing argument", "null argument", "type in a body"} <= counts.keys()
    assert (
        api == "cobalt"
        or {"missing key in a body", "null key in a body", "type in a URL", RULE} <= counts.keys()
    )
    for kind, count in counts.items():
        assert count.ratio >= 0.95, (kind, count.sent[:20])


@pytest.mark.parametrize("name", ["title", "enduserId"])
def test_what_must_be_there_is_missed_in_each_of_many_records(name: str) -> None:
    client = tellescope_client.Tellescope(api_key="k", base_url="http://127.0.0.1:1")
    record: Any = {"title": "a", "enduserId": ID}
    del record[name]
    with pytest.raises(InvalidArgumentError, match=rf"create\[1\]\.{name}: it must be there"):
        client.care_plans.create_many(create=[{"title": "a", "enduser_id": ID}, record])
