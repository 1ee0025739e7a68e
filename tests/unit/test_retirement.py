"""Functions that the documentation drops stay for one release, warn, and name what takes their place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from clientwright import pipeline
from clientwright import spec as s
from clientwright.diagnostics import ClientwrightError
from clientwright.reading.sources import Document, Inputs, read_inputs
from clientwright.releasing.release import Release, beside, plan_release
from clientwright.spec import file as specfile
from clientwright.spec.retirement import dump, load, retire, with_retired

PROJECT = Path(__file__).parents[1] / "cases/update/project"


def inputs() -> Inputs:
    return read_inputs(PROJECT, "keeper")


def released(given: Inputs, text: str, *, deprecate: bool) -> Release:
    """The release that follows from a page, given what the last one was built from."""
    understood = pipeline.understand(given, pipeline.read(given))
    names = pipeline.name(given, understood).dump()
    spec_text = specfile.dump(understood.spec)
    return plan_release(
        replace(given, names=names), (Document("keeper.txt", text),), spec_text, "", deprecate=deprecate
    )


def method(release: Release, name: str) -> str:
    files = pipeline.make(release.inputs, release.understood).files
    text = next(text for path, text in files.items() if path.endswith("endpoints/shelves.py"))
    before, found, _ = text.partition(f"def {name}(")
    return before[-200:] if found else ""


def test_a_dropped_function_stays_for_one_release_and_names_its_successor() -> None:
    page = inputs().documents[0].text
    moved = page.replace("/v1/shelf-count", "/v1/count-of-shelves")
    first = released(inputs(), moved, deprecate=True)
    assert (first.bump.value, first.undecided) == ("minor", ())
    assert "@deprecated(" in method(first, "shelf_count")
    assert "Use shelves.count_of_shelves instead." in method(first, "shelf_count")
    assert method(first, "count_of_shelves")
    assert "client.shelves.shelf_count()  # before\nclient.shelves.count_of_shelves()  # now" in first.entry
    assert "still work in this release" in first.entry
    assert beside(first, inputs().documents)["spec/keeper/retired.json"] == first.inputs.retired
    again = released(first.inputs, moved, deprecate=False)
    assert (again.changes, again.inputs.retired) == ((), first.inputs.retired)
    next_page = moved.replace("Counts Shelves", "Counts all Shelves")
    second = released(first.inputs, next_page, deprecate=True)
    assert (second.bump.value, second.inputs.retired) == ("major", "")
    assert method(second, "shelf_count") == ""
    assert beside(second, inputs().documents)["spec/keeper/retired.json"] is None


def test_without_being_asked_nothing_stays() -> None:
    page = inputs().documents[0].text
    release = released(inputs(), page[: page.index("Count Shelves\n")], deprecate=False)
    assert (release.bump.value, release.inputs.retired, release.migration) == ("major", "", "")


def test_a_type_that_only_a_dropped_function_uses_stays_as_it_was() -> None:
    def spec(*fields: str, key: str) -> s.Spec:
        shape = s.Object(name="Shape", fields=tuple(s.Field(name=one, type=s.Any()) for one in fields))
        answer = s.Answer(format=s.AnswerFormat.JSON, type=s.List(items=s.Named(name="Shape")))
        one = s.Operation(method="GET", path=key, send="GET", route=key, answer=answer)
        return s.Spec(api="mini", resources=(s.Resource(name="Things", operations=(one,)),), types=(shape,))

    old, new = spec("a", key="/old"), spec("a", "b", key="/new")
    kept = load(dump(retire(old, new, {"GET /old": ""})))
    merged = with_retired(new, kept)
    assert [one.key for _, one in merged.operations()] == ["GET /new", "GET /old"]
    assert {
        one.name: [field.name for field in one.fields] for one in merged.types if isinstance(one, s.Object)
    } == {
        "Shape": ["a", "b"],
        "ShapeRetired": ["a"],
    }
    (_, _), (_, retired) = merged.operations()
    assert retired.answer.type == s.List(items=s.Named(name="ShapeRetired"))
    assert (retired.status, retired.origin) == (s.Status.DEPRECATED, None)
    assert with_retired(old, kept) == old, "what the documentation has again is its own"


def test_a_broken_file_is_a_clear_error() -> None:
    with pytest.raises(ClientwrightError, match=r"retired\.json is not readable"):
        load('{"operations": 3}')
