"""What `check` finds, as GitHub and readers of SARIF take it."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from clientwright.diagnostics import Diagnostic, Location, Severity
from clientwright.exporting.annotations import Annotation, annotation, as_sarif, as_workflow_commands

FOUND = Diagnostic(
    "title-mismatch", "two titles", Severity.WARNING, Location("a b.txt", 7, 3, "x"), "Choose."
)


def test_a_finding_stands_at_its_line_in_the_repository() -> None:
    told = as_workflow_commands([annotation(FOUND, "spec/pets")])
    where = "file=spec/pets/source/a b.txt,line=7,col=3"
    assert told == f"::warning {where},title=clientwright%3A title-mismatch::two titles. Choose.\n"
    overlay = Diagnostic("overlay-target", "is gone", location=Location("overlay.yaml", 2))
    assert annotation(overlay, "spec/pets").path == "spec/pets/overlay.yaml"


def test_sarif_names_rule_level_place_and_message() -> None:
    (run,) = as_sarif([annotation(FOUND, "spec/pets")])["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["title-mismatch"]
    assert run["results"] == [
        {
            "ruleId": "title-mismatch",
            "ruleIndex": 0,
            "level": "warning",
            "message": {"text": "two titles. Choose."},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": "spec/pets/source/a%20b.txt"},
                        "region": {"startLine": 7, "startColumn": 3},
                    }
                }
            ],
        }
    ]


@given(st.text(), st.text(), st.text())
def test_nothing_in_an_annotation_is_a_command_of_its_own(path: str, rule: str, message: str) -> None:
    told = as_workflow_commands([Annotation(path, 1, 1, Severity.ERROR, rule, message)])
    assert told.count("\n") == 1
    assert "\r" not in told
    _, properties, text = told.split("::", 2)
    assert properties.count(",") == (3 if path else 2)
    assert text.strip("\n").replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%") == message
    json.dumps(as_sarif([Annotation(path, 1, 1, Severity.ERROR, rule, message)]))
