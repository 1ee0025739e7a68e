"""Scripted changes of the real documentation's text, from the text to the next version."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from built_pages import built_from
from clientwright import pipeline
from clientwright.reading.sources import Document, Inputs, read_inputs
from clientwright.releasing.diff import as_json, bump, compare, next_version
from clientwright.spec import Spec

ROOT = Path(__file__).parents[3]
Edit = Callable[[str], str]
CODE = "https://api.tellescope.com/v1/allergy-code\nCreates a new AllergyCode\n{\n"
MERGE = """Merge AllergyCodes
Method: POST
https://api.tellescope.com/v1/allergy-codes/merge
Makes two codes one
{
"from": "string",
"into?": "string"
}
"""


@cache
def page() -> str:
    """The first five resources of the documentation, after its preamble."""
    text = read_inputs(ROOT, "tellescope").documents[0].text
    return text[: text.index("\nAutomatedActions\n") + 1]


@cache
def built(text: str) -> Spec:
    reading = pipeline.read(Inputs("tellescope", (Document("tellescope.txt", text),)))
    return built_from(
        reading.pages[0].dialect, "tellescope", [(page.document, page.tree) for page in reading.pages]
    ).spec


def swap(old: str, new: str, times: int = 1) -> Edit:
    """Writes a passage anew; it must stand in the documentation this often."""

    def edit(text: str) -> str:
        assert text.count(old) == times
        return text.replace(old, new)

    return edit


def without(first: str, after: str) -> Edit:
    return lambda text: text[: text.index(first)] + text[text.index(after) :]


def reordered(text: str) -> str:
    first, second, rest = (
        text.index(f"\n{name}\n") for name in ("AllergyCodes", "AnalyticsFrames", "ApiKeys")
    )
    return text[:first] + text[second:rest] + text[first:second] + text[rest:]


def rerendered(text: str) -> str:
    text, times = re.subn(r"2024-12-21T20:04:47\.\d{3}Z", "2025-06-30T09:15:00.123Z", text)
    assert times
    return text


TABLE: dict[str, tuple[Edit, str, bool, str]] = {
    "add an endpoint": (
        swap("Delete AllergyCode\n", MERGE + "Delete AllergyCode\n"),
        "endpoint-added",
        False,
        "1.3.0",
    ),
    "remove an endpoint": (
        without("Delete AllergyCode\n", "AnalyticsFrames\n"),
        "endpoint-removed",
        True,
        "2.0.0",
    ),
    "rename an endpoint": (
        swap("/v1/result-for-analytics-query", "/v1/analytics-query-result"),
        "endpoint-renamed",
        True,
        "2.0.0",
    ),
    "rename an endpoint's title": (
        swap("Get analytics for query\n", "Run an analytics query\n"),
        "title-changed",
        False,
        "1.2.4",
    ),
    "rename a resource": (swap("\nAllergyCodes\n", "\nAllergyRecords\n"), "resource-renamed", True, "2.0.0"),
    "add a parameter": (swap(CODE, CODE + '"note?": "string",\n'), "parameter-added", False, "1.3.0"),
    "add a required parameter": (swap(CODE, CODE + '"note": "string",\n'), "parameter-added", True, "2.0.0"),
    "remove a parameter": (swap(CODE + '"code": "string",\n', CODE), "parameter-removed", True, "2.0.0"),
    "retype a parameter": (
        swap(CODE + '"code": "string"', CODE + '"code": "number"'),
        "parameter-retyped",
        True,
        "2.0.0",
    ),
    "no longer require a parameter": (
        swap(CODE + '"code": "string"', CODE + '"code?": "string"'),
        "parameter-presence-changed",
        False,
        "1.3.0",
    ),
    "require a parameter": (
        lambda text: text.replace('"limit?": "number"', '"limit": "number"', 1),
        "parameter-presence-changed",
        True,
        "2.0.0",
    ),
    "add a value to an enum": (
        lambda text: text.replace("'oldFirst' | 'newFirst'", "'oldFirst' | 'newFirst' | 'anyFirst'"),
        "enum-value-added",
        False,
        "1.3.0",
    ),
    "take a value from an enum": (
        lambda text: text.replace("'oldFirst' | 'newFirst'", "'oldFirst'"),
        "enum-value-removed",
        True,
        "2.0.0",
    ),
    "change a preamble line": (
        swap("Once you have an account, you can", "With an account, you can"),
        "note-changed",
        False,
        "1.2.4",
    ),
    "re-render all timestamps": (rerendered, "source-changed", False, "1.2.4"),
    "reorder two resources": (reordered, "resource-reordered", False, "1.2.4"),
    "shift all lines": (lambda text: "\n" + text, "source-changed", False, "1.2.4"),
}


@pytest.mark.parametrize(("edit", "kind", "breaking", "version"), TABLE.values(), ids=TABLE)
def test_a_change_of_the_documentation_has_its_class_and_version(
    edit: Edit, kind: str, breaking: bool, version: str
) -> None:
    changes = compare(built(page()), built(edit(page())))
    told: list[dict[str, object]] = as_json(changes)["changes"]  # type: ignore[assignment]
    assert [one["breaking"] for one in told if one["kind"] == kind] == [breaking]
    assert any(one["breaking"] for one in told) is breaking
    assert next_version("1.2.3", bump(changes)) == version


def test_a_constraint_that_comes_breaks_and_one_that_goes_does_not() -> None:
    heading = "\nAppointmentLocations\nConstraints\n"
    without, having = built(page()), built(swap(heading, heading + "- title cannot be empty\n")(page()))
    for old, new, kind, bumped in (
        (without, having, "constraint-added", "major"),
        (having, without, "constraint-removed", "minor"),
    ):
        changes = compare(old, new)
        assert ([change.kind.value for change in changes], bump(changes).value) == ([kind], bumped)


def test_the_whole_documentation_does_not_differ_from_itself() -> None:
    inputs = read_inputs(ROOT, "tellescope")
    understood = pipeline.understand(inputs, pipeline.read(inputs))
    names = pipeline.name(inputs, understood)
    assert compare(understood.spec, understood.spec, names, names) == ()
