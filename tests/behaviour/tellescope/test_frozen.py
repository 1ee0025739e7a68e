"""Public names last: what changes in one place of the real documentation renames nothing in another."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from page import SOURCE

from clientwright import pipeline
from clientwright.names import Names
from clientwright.reading.sources import Document, Inputs, read_inputs

PAGE = SOURCE.read_text(encoding="utf-8")
ADDED = """Merge Tickets
Method: POST
https://api.tellescope.com/v1/tickets/merge-all
Merges Tickets
{
"goal": "string",
"parcel?": {
"street": "string",
"zip": "string"
}
}
"""


def edited(remove: str, until: str, before: str) -> str:
    """The page without one endpoint, and with `ADDED` before another."""
    start = PAGE.index(f"{remove}\nMethod: ")
    page = PAGE[:start] + PAGE[PAGE.index(f"{until}\nMethod: ", start) :]
    return page.replace(f"{before}\nMethod: ", f"{ADDED}{before}\nMethod: ", 1)


def names_of(page: str, frozen: str) -> Names:
    inputs = _inputs(page, frozen)
    return pipeline.name(inputs, pipeline.understand(inputs, pipeline.read(inputs)))


def _inputs(page: str, frozen: str) -> Inputs:
    found = read_inputs(SOURCE.parents[3], "tellescope")
    return replace(found, documents=(Document(SOURCE.name, page),), names=frozen)


@cache
def first() -> Names:
    """The names that the page gets when no release has frozen any."""
    return names_of(PAGE, "")


def kept(before: Mapping[str, object], after: Mapping[str, object], gone: set[str], came: set[str]) -> None:
    assert before.keys() - after.keys() == gone
    assert after.keys() - before.keys() == came
    assert {key: before[key] for key in before if key not in gone} == {
        key: after[key] for key in after if key not in came
    }


@pytest.mark.parametrize("frozen", [False, True], ids=["not released", "released"])
@pytest.mark.parametrize(
    ("remove", "until", "gone"),
    [
        ("Create AllergyCode", "Create AllergyCodes", "POST /v1/allergy-code"),
        ("Create Enduser", "Create Endusers", "POST /v1/enduser"),
        ("Create Journey", "Create Journeys", "POST /v1/journey"),
    ],
)
def test_an_endpoint_that_goes_and_one_that_comes_rename_nothing_else(
    remove: str, until: str, gone: str, frozen: bool
) -> None:
    after = names_of(edited(remove, until, "Update Ticket"), first().dump() if frozen else "")
    kept(first().resources, after.resources, set(), set())
    kept(first().operations, after.operations, {gone}, {"POST /v1/tickets/merge-all"})
    kept(first().attributes, after.attributes, set(), {"goal", "parcel", "street", "zip"})
    models = {name: name for name in first().models.values()}
    kept(models, {name: name for name in after.models.values()}, set(), {"TicketParcel"})
    assert after.modules.items() >= first().modules.items()


def test_names_of_the_release_are_those_of_the_policy() -> None:
    """So deleting names.json and building again changes nothing."""
    released = (SOURCE.parents[1] / "names.json").read_text(encoding="utf-8")
    assert names_of(PAGE, released).dump() == released
    assert first().models == names_of(PAGE, released).models


def test_a_model_that_others_come_to_share_is_still_imported_from_where_it_was(tmp_path: Path) -> None:
    name, (module,) = next((name, found) for name, found in first().modules.items() if name == "JourneyState")
    shape = PAGE[PAGE.index('"states?": [\n', PAGE.index("Create Journey\nMethod")) :]
    shape = shape[: shape.index("\n],\n") + len("\n],\n")]
    page = PAGE.replace("Update Ticket\nMethod: ", f"{ADDED}Update Ticket\nMethod: ", 1)
    page = page.replace('{\n"goal": "string",\n', f'{{\n{shape}"goal": "string",\n', 1)
    inputs = _inputs(page, first().dump())
    supplement = json.loads(inputs.supplement)
    supplement["facts"] += [
        {**one, "at": one["at"].replace("Journey.", "POST /v1/tickets/merge-all ")}
        for one in supplement["facts"]
        if one["at"].startswith("Journey.states")
    ]
    inputs = replace(inputs, supplement=json.dumps(supplement))
    made = pipeline.make(inputs, pipeline.understand(inputs, pipeline.read(inputs)))
    assert made.names.modules[name] == ("shared", module)
    for path, text in made.files.items():
        if path.startswith("src/"):
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(text, encoding="utf-8")
    code = f"""
from tellescope_client.models import {module}, shared
assert {module}.{name} is shared.{name}
"""
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path / "src", check=True)
