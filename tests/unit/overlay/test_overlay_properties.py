"""What holds for every overlay and every spec."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from clientwright.diagnostics import ClientwrightError, Diagnostic, Location, Severity
from clientwright.overlay import apply_overlay, read_overlay, skeleton, waive
from clientwright.overlay.entries import KINDS
from clientwright.reading.sources import Document
from clientwright.spec import Spec
from clientwright.spec import file as specfile
from strategies.overlays import LINES, overlays, specs, texts, write

PAGE = Document("page.txt", "\n".join(LINES))
SCHEMA = Draft202012Validator(json.loads(specfile.schema()))


@given(overlays)
def test_what_is_written_is_read(written: list[dict[str, Any]]) -> None:
    overlay = read_overlay("overlay.yaml", write(written))
    assert [found.entry for found in overlay.entries] == [
        KINDS[entry["kind"]].model_validate(entry) for entry in written
    ]


@given(overlays, st.lists(st.integers(0, 3), min_size=6, max_size=6))
def test_an_entry_knows_its_lines(written: list[dict[str, Any]], gaps: list[int]) -> None:
    text, expected = "# An overlay\n", []
    for entry, gap in zip(written, gaps, strict=False):
        start, part = text.count("\n") + 1, write([entry])
        text += part
        expected.append((start, text.count("\n")))
        text += "\n# a comment\n" * gap
    found = read_overlay("spec/x/overlay.yaml", text).entries
    assert [(entry.origin.first, entry.origin.last) for entry in found] == expected
    assert {entry.origin.source for entry in found} <= {"overlay.yaml"}
    assert all(entry.location.text == text.split("\n")[entry.location.line - 1] for entry in found)


@given(st.text() | st.lists(st.sampled_from(list("-: \n[]{}&*!?|>'\"#%@`,akind")), max_size=60).map("".join))
def test_any_text_is_an_overlay_or_a_clear_error(text: str) -> None:
    try:
        read_overlay("overlay.yaml", text)
    except ClientwrightError as error:
        assert all(
            problem.location and problem.location.line >= 1 and problem.hint for problem in error.diagnostics
        )


@given(specs, overlays)
def test_each_entry_changes_the_spec_or_is_reported(spec: Spec, written: list[dict[str, Any]]) -> None:
    for entry in written:
        overlay = read_overlay("overlay.yaml", write([entry]))
        applied = apply_overlay(spec, overlay, [PAGE])
        errors = [found for found in applied.diagnostics if found.severity is Severity.ERROR]
        assert applied.spec != spec or errors or entry["kind"] in ("name", "waive")
        spec = applied.spec


@given(specs, overlays)
def test_an_overlay_is_applied_once(spec: Spec, written: list[dict[str, Any]]) -> None:
    for entry in written:
        if entry["kind"] in ("name", "waive"):
            continue
        overlay = read_overlay("overlay.yaml", write([entry]))
        first = apply_overlay(spec, overlay, [PAGE])
        again = apply_overlay(first.spec, overlay, [PAGE])
        assert again.spec == first.spec
        rules = {found.rule for found in again.diagnostics if found.severity is Severity.ERROR}
        assert rules and rules <= {"overlay-ineffective", "overlay-target"}


@given(specs, overlays)
def test_what_an_overlay_gives_is_a_spec(spec: Spec, written: list[dict[str, Any]]) -> None:
    applied = apply_overlay(spec, read_overlay("overlay.yaml", write(written)), [PAGE])
    assert specfile.load(specfile.dump(applied.spec)) == applied.spec


@given(specs)
def test_spec_json_reads_back_as_it_was_written(spec: Spec) -> None:
    text = specfile.dump(spec)
    assert specfile.load(text) == spec
    assert specfile.load(text).model_dump() == spec.model_dump()  # origins too
    assert specfile.dump(specfile.load(text)) == text
    assert text.endswith("}\n")


@given(specs)
def test_spec_json_keeps_its_schema(spec: Spec) -> None:
    SCHEMA.validate(json.loads(specfile.dump(spec)))


@given(
    specs,
    st.lists(
        st.builds(
            Diagnostic,
            rule=texts,
            message=st.text(),
            location=st.none() | st.builds(Location, st.just("page.txt"), st.just(1), st.just(1), st.text()),
            hint=st.text(),
            severity=st.sampled_from(Severity),
        ),
        max_size=3,
    ),
)
def test_a_skeleton_is_an_overlay_without_entries(spec: Spec, diagnostics: list[Diagnostic]) -> None:
    assert read_overlay("overlay.yaml", skeleton(spec, diagnostics)).entries == ()


@pytest.mark.parametrize("severity", [Severity.WARNING, Severity.NOTE])
@given(
    found=st.lists(st.sampled_from(LINES)), waived=st.lists(st.sampled_from(LINES), unique=True, min_size=1)
)
def test_each_finding_is_waived_or_remains(severity: Severity, found: list[str], waived: list[str]) -> None:
    overlay = read_overlay("o", write([{"kind": "waive", "rule": "r", "where": waived, "because": "known"}]))
    waivers = apply_overlay(Spec(api="example"), overlay, [PAGE]).waivers
    diagnostics = [Diagnostic("r", "m", severity, PAGE.location(LINES.index(line) + 1)) for line in found]
    result = waive(diagnostics, [], waivers)
    assert list(result.diagnostics) == [
        one for one, line in zip(diagnostics, found, strict=True) if line not in waived
    ]
    assert [one for one, _ in result.waived_diagnostics] == [
        one for one, line in zip(diagnostics, found, strict=True) if line in waived
    ]
    assert len(result.unused) == len(set(waived) - set(found))
