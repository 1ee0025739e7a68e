"""Overlays that are refused: each file's first lines, as comments, are the errors that it must give."""

from pathlib import Path

import pytest

from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.overlay import read_overlay

FILES = sorted(Path(__file__).parent.glob("*.yaml"))


def refusals(text: str) -> tuple[Diagnostic, ...]:
    with pytest.raises(ClientwrightError) as refused:
        read_overlay("overlay.yaml", text)
    for problem in refused.value.diagnostics:
        assert problem.hint
        assert problem.location
        assert problem.location.text == text.split("\n")[problem.location.line - 1]
    return refused.value.diagnostics


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_overlay_is_refused_at_its_place(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    lines = text.split("\n")
    comments = [
        line for index, line in enumerate(lines) if all(one.startswith("# ") for one in lines[: index + 1])
    ]
    problems = refusals(text)
    for expected, problem in zip(comments, problems, strict=True):
        assert str(problem).startswith(f"overlay.yaml:{expected.removeprefix('# ')}")


def test_an_overlay_that_is_too_long_is_refused() -> None:
    (problem,) = refusals("# long\n" * 200_000)
    assert "too long" in problem.message


@pytest.mark.parametrize("opening", ["[", "- ", "{a: ", "? "])
def test_an_overlay_that_is_too_deep_is_refused(opening: str) -> None:
    (problem,) = refusals(opening * 20_000)
    assert "nested too deep" in problem.message


def test_a_character_that_yaml_cannot_hold_is_shown_by_its_code() -> None:
    (problem,) = refusals("- kind: title\n  title: a\x00b\n")
    assert (str(problem.location), problem.message) == (
        "overlay.yaml:2:11",
        "the character U+0000 cannot stand in YAML",
    )


def test_a_number_that_is_too_long_is_refused() -> None:
    (problem,) = refusals("- kind: title\n  title: " + "9" * 5000)
    assert "is not the value that it looks like" in problem.message


def test_a_kind_that_is_nearly_right_is_suggested() -> None:
    (problem,) = refusals("- kind: sever")
    assert problem.hint == "Did you mean 'server'?"


@pytest.mark.parametrize("text", ["", "\n", "# nothing yet\n", "---\n", "[]"])
def test_an_overlay_may_be_empty(text: str) -> None:
    assert read_overlay("overlay.yaml", text).entries == ()
