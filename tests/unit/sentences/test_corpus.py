"""Each sentence of the corpus, and of the documentation of Tellescope, states what is written for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from clientwright.building.statements import Scope, Shape, read
from clientwright.spec import Constraint, Origin

ROOT = Path(__file__).parents[3]
CORPUS = ROOT / "tests" / "corpus" / "sentences"
PAGE = ROOT / "spec" / "tellescope" / "source" / "tellescope.txt"
ORIGIN = Origin(source="page.txt", first=1, last=1, rule="constraint")


def cases() -> Iterator[tuple[Scope, str, list[str]]]:
    scope, sentence, expected = Scope(), "", list[str]()
    for line in [*(CORPUS / "forms.txt").read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("  "):
            expected.append(line.strip())
            continue
        if sentence:
            yield scope, sentence, expected
        sentence, expected = "", []
        if line.startswith("scope:"):
            scope = _scope(line.removeprefix("scope:"))
        elif line and not line.startswith("#"):
            sentence = line


def _scope(line: str) -> Scope:
    resource, fields, many, updates = ([*line.split("|"), "", "", ""])[:4]
    shapes = dict(field.split() for field in fields.split(","))
    named = [frozenset(name.strip() for name in names.split(",")) - {""} for names in (many, updates)]
    return Scope(resource.strip(), {name: Shape(shape) for name, shape in shapes.items()}, *named)


def show(constraint: Constraint) -> str:
    details = {
        "other": constraint.other,
        "values": ";".join(constraint.values),
        "minimum": constraint.minimum,
        "maximum": constraint.maximum,
    }
    written = "".join(f" {name}={value}" for name, value in details.items() if value not in ("", None))
    return f"{constraint.kind} {constraint.enforcement} [{', '.join(constraint.fields)}]{written}"


@pytest.mark.parametrize(
    ("scope", "sentence", "expected"), [pytest.param(*case, id=case[1]) for case in cases()]
)
def test_sentence(scope: Scope, sentence: str, expected: list[str]) -> None:
    assert [show(constraint) for constraint in read(sentence, ORIGIN, scope)] == expected


def test_the_page_states_these_constraints_and_no_others() -> None:
    lines = PAGE.read_text(encoding="utf-8").split("\n")
    found = [
        f"{constraint.kind}: {constraint.text}"
        for line in lines
        for constraint in read(line, ORIGIN, Scope())
    ]
    assert found == (CORPUS / "tellescope.txt").read_text(encoding="utf-8").splitlines()


def test_every_line_under_constraints_is_read() -> None:
    lines = PAGE.read_text(encoding="utf-8").split("\n")
    headings = [index for index, line in enumerate(lines) if line == "Constraints"]
    assert len(headings) == 32
    for index in headings:
        bullet = index + 1
        while lines[bullet].startswith("- "):
            assert len(read(lines[bullet], ORIGIN, Scope())) == 1, lines[bullet]
            bullet += 1
        assert bullet > index + 1
