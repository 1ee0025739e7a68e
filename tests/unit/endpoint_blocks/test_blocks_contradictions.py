"""Contradictions are found with their lines, and only where there are some."""

from __future__ import annotations

import pytest
from block_pages import block, built, widgets

from clientwright.diagnostics import Severity

FINE = block("POST", "/widget", "{", '"a": "string"', "}", title="Create Widget")


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        (FINE + block("POST", "/widgets/make")[len("Do it\n") :], "missing-title", 8),
        (FINE + block("POST", "/widgets/make", title="Create Widget"), "duplicate-title", 8),
        (FINE + block("POST", "/widgets/add-part", title="Removes Part"), "title-contradicts-path", 8),
        (FINE + block("POST", "/widgets/remove-part", title="Add Part"), "title-contradicts-path", 8),
        (
            FINE + block("POST", "/x", "{", '"a": {', '"b": { "key": [object Object] }', "}", "}"),
            "lost-shape",
            13,
        ),
        ("Constraints\n- a b c\nConstraints\n- d e f\n" + FINE, "duplicate-heading", 4),
        (FINE + block("POST", "/x", "{", '"a": "string",', '"a?": "number"', "}"), "duplicate-key", 13),
        (FINE + block("GET", "/widget/:id", "{", '"id": "string"', "}"), "parameter-in-path-and-body", 12),
        ("Make it\nMethod: POST\nhttps://api.example.org/v1/make\n" + FINE, "missing-payload", 4),
    ],
)
def test_found(text: str, rule: str, line: int) -> None:
    (found,) = built(widgets(text)).diagnostics
    assert found.location
    assert (found.rule, found.location.line, found.severity) == (rule, line, Severity.WARNING)
    assert found.location.text and found.hint


@pytest.mark.parametrize(
    "text",
    [
        FINE,
        block("POST", "/widgets/remove-part", title="Remove added Part"),
        block("POST", "/widgets/add-or-remove", title="Add Part"),
        block("POST", "/widgets/address", title="Removes Widget"),
        block("POST", "/x", "{", '"a": {', '"b": "string"', "},", '"c": {', '"b": "string"', "}", "}"),
    ],
)
def test_nothing_to_find(text: str) -> None:
    assert built(widgets(text)).diagnostics == ()


def test_of_equal_keys_the_first_counts() -> None:
    shown = built(widgets(block("POST", "/x", "{", '"a": "string",', '"a?": "number"', "}"))).spec
    (parameter,) = shown.resources[0].operations[0].parameters
    assert str(parameter.origin) == "page0.txt:6"
