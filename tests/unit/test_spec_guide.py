"""spec/README.md lists the rules that claim lines, and the words that names keep clear of."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from clientwright import names, pipeline
from clientwright.dialects.endpoint_blocks.syntax import Rule
from clientwright.names import identifiers
from clientwright.reading.sources import Inputs, read, read_inputs

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "spec" / "README.md").read_text(encoding="utf-8")


def row(section: str, label: str) -> set[str]:
    (found,) = re.findall(rf"^\| {label} \| (.*) \|$", GUIDE[GUIDE.index(section) :], re.MULTILINE)
    return set(re.findall(r"`([^`]*)`", found))


def rules(beginning: str) -> set[str]:
    table = GUIDE[GUIDE.index(beginning) :].split("\n\n")[1]
    return {name for line in table.split("\n") for name in re.findall(r"`([^`]*)`", line.split("|")[1])}


def test_every_rule_of_endpoint_blocks_is_told() -> None:
    # A block is what its lines make together, and claims none itself.
    assert rules("The rules of pages made of endpoint blocks") == set(Rule) - {Rule.STRAY, Rule.BLOCK}


def test_every_rule_that_claims_a_line_of_a_mintlify_page_is_told() -> None:
    inputs = read_inputs(ROOT, "cobalt")
    claimed = pipeline.understand(inputs, pipeline.read(inputs)).coverage.claimed
    assert set(claimed) <= rules("Those of pages that Mintlify renders")


def test_every_rule_that_claims_a_line_of_a_page_with_fragments_is_told() -> None:
    sources = (ROOT / "tests/cases/openapi_markdown").glob("*/source/*.txt")
    documents = tuple(read(path) for path in sorted(sources))
    claimed = {
        claim.rule for page in pipeline.read(Inputs("berths", documents)).pages for claim in page.claims
    }
    assert "fragment" in claimed
    assert claimed <= rules("Those of Markdown pages that carry OpenAPI fragments")


@pytest.mark.parametrize(
    ("label", "reserved"),
    [
        ("arguments", identifiers.ARGUMENT_RESERVED),
        ("functions", identifiers.METHOD_RESERVED),
        ("resources", identifiers.RESOURCE_RESERVED),
        ("modules", identifiers.MODULE_RESERVED),
        ("models", names.CLASS_RESERVED),
    ],
)
def test_every_reserved_word_is_told(label: str, reserved: frozenset[str]) -> None:
    assert row("Reserved words", label) == reserved


def test_every_reserved_field_is_told() -> None:
    assert row("Reserved words", "fields") == identifiers.MODEL_RESERVED | {"model_"}
