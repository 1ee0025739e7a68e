"""Pages of invented APIs, and the specs that they give.

Each folder of tests/cases/markdown holds the pages of one API, and expected.json: the spec without its
origins, sources and examples, and the diagnostics. Set CLIENTWRIGHT_ACCEPT=1 to write down what the pages
give now; then read it.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from markdown_pages import TESTS

from built_pages import built_by
from clientwright.dialects.markdown import DIALECT
from clientwright.reading.sources import read

CASES = sorted(path.parent for path in (TESTS / "cases" / "markdown").glob("*/source"))


def test_the_cases_are_there() -> None:
    assert len(CASES) >= 3


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case(case: Path) -> None:
    documents = [read(path) for path in sorted((case / "source").glob("*.md"))]
    built = built_by(DIALECT, "pottery", *documents)
    spec = _plain(json.loads(built.spec.model_dump_json(exclude_defaults=True)))
    problems = [
        [one.rule, str(one.location), one.message, *map(str, one.related)] for one in built.diagnostics
    ]
    found = {"spec": spec, "diagnostics": problems}
    path = case / "expected.json"
    if os.environ.get("CLIENTWRIGHT_ACCEPT"):
        path.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    assert found == json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_line_of_a_case_is_accounted_for(case: Path) -> None:
    for path in sorted((case / "source").glob("*.md")):
        document = read(path)
        claims = DIALECT.claims(DIALECT.parse(document))
        lines = [line for claim in claims for line in range(claim.first, claim.last + 1)]
        assert lines == list(range(1, len(document.text.splitlines()) + 1))
        unread = [document.lines[claim.first - 1] for claim in claims if not claim.rule]
        assert unread == []


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: _plain(one) for key, one in value.items() if key not in ("origin", "sources", "examples")
        }
    return [_plain(one) for one in value] if isinstance(value, list) else value
