"""Hypothesis: files are printed back byte for byte and wholly claimed; YAML gives back what was written."""

from __future__ import annotations

import json
from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from clientwright.diagnostics import ClientwrightError
from clientwright.dialects.openapi_markdown import DIALECT
from clientwright.notations.json import read_json
from clientwright.notations.yaml import read_yaml
from clientwright.reading.sources import Document

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\n\r"), max_size=12)
LINES = st.one_of(
    WORDS,
    st.sampled_from(
        ["# Boat", "## OpenAPI", "> text", "---", "```", "````", "```yaml", "| a |", "* b", "<!-- c", "-->"]
    ),
    st.sampled_from(
        ["openapi: 3.1.0", "paths:", "  a: b", "", "  ", "\r", "~~~", "Source: https://a.example/b"]
    ),
)
FILES = st.lists(LINES, min_size=1, max_size=30).map("\n".join)
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=12,
)


class QuotedTexts(yaml.SafeDumper):
    """Writes every text in quotes: PyYAML leaves `0E0` bare, a text in YAML 1.1 and a number in 1.2."""


def _quoted(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"')


QuotedTexts.add_representer(str, _quoted)


@given(FILES, st.booleans())
def test_a_file_is_printed_back_and_claimed(text: str, ended: bool) -> None:
    document = Document("page.md", text + "\n" * ended)
    try:
        tree = DIALECT.parse(document)
    except ClientwrightError:
        return
    assert DIALECT.print(tree) == document.text
    lines = [line for one in DIALECT.claims(tree) for line in range(one.first, one.last + 1)]
    assert lines == list(range(1, len(document.lines) + 1))


@given(VALUES)
def test_yaml_gives_back_what_was_written(value: Any) -> None:
    assert read_yaml(yaml.dump(value, Dumper=QuotedTexts, allow_unicode=True)).value == value


@given(VALUES)
def test_json_and_yaml_read_the_same_values(value: Any) -> None:
    text = json.dumps(value)
    assert read_json(text).value == value


def test_words_that_only_older_yaml_takes_for_values_are_text() -> None:
    found = read_yaml("a: no\nb: on\nc: 2024-01-01\nd: 12:30\ne: 010\nf: ~\ng: 1e3\n").value
    assert found == {"a": "no", "b": "on", "c": "2024-01-01", "d": "12:30", "e": 10, "f": None, "g": 1000.0}


def test_an_alias_gives_the_value_again() -> None:
    assert read_yaml("a: &x {b: 1}\nc: *x\n").value == {"a": {"b": 1}, "c": {"b": 1}}
