"""Nothing in the documentation is lost: whatever line is deleted, doubled or altered, somebody sees it.

Lines come from all over the real documentation, by a seeded generator. Each is changed in what it stands in
(the first chapter and its own resource), which a reading of the whole page contains; some in the whole page,
with the overlay. The hashes of sources, which see everything, are left out.
"""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from page import SOURCE

from built_pages import built_from
from clientwright import pipeline
from clientwright.diagnostics import ClientwrightError
from clientwright.dialects.endpoint_blocks import DIALECT
from clientwright.reading.sources import Document, Inputs, read_inputs
from clientwright.reading.syntax import UNCLAIMED

PROJECT = SOURCE.parents[3]
LINES = SOURCE.read_text(encoding="utf-8").split("\n")
SEED, COUNT, WHOLE = 2024, 120, 3
CHANGES = ("delete", "double", "alter")
_ALIKE = ("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789")
_MARKS = "{}[],:. -?\"'"


@dataclass(frozen=True)
class Seen:
    """What a reader makes of a text: what it says, what was found in it, and what no rule read."""

    spec: Any
    found: tuple[tuple[str, str], ...]
    unclaimed: int


@cache
def parts() -> tuple[range, ...]:
    """The first chapter, and each resource, as ranges of lines (from 0)."""
    starts = [0, *(one.span.first - 1 for one in _page().resources), len(LINES)]
    return tuple(range(start, end) for start, end in pairwise(starts))


@cache
def _page() -> Any:
    return DIALECT.parse(Document("page.txt", "\n".join(LINES)))


def chosen(count: int, seed: int = SEED) -> list[int]:
    """Lines from all over the page: one out of each of `count` equal stretches."""
    numbers = random.Random(seed)
    edges = [len(LINES) * step // count for step in range(count + 1)]
    return [numbers.randrange(*stretch) for stretch in pairwise(edges)]


def changed(line: str, how: str, numbers: random.Random) -> list[str]:
    match how:
        case "delete":
            return []
        case "double":
            return [line, line]
    place = numbers.randrange(len(line))
    alike = next((group for group in _ALIKE if line[place] in group), _MARKS)
    other = numbers.choice([mark for mark in alike if mark != line[place]])
    return [line[:place] + other + line[place + 1 :]]


def around(line: int) -> tuple[list[str], int]:
    """The first chapter and the resource in which a line stands, and its index there."""
    first, *resources = parts()
    own = next((part for part in resources if line in part), resources[0])
    text = [LINES[number] for part in (first, own) for number in part]
    return text, line if line in first else len(first) + line - own.start


def seen(lines: list[str]) -> Seen | tuple[str, ...]:
    """What is made of a text, or the errors that it gives."""
    document = Document("page.txt", "\n".join(lines))
    try:
        tree = DIALECT.parse(document)
        built = built_from(DIALECT, "tellescope", [(document, tree)])
    except ClientwrightError as error:
        assert all(one.location and one.location.line for one in error.diagnostics)
        return tuple(one.rule for one in error.diagnostics)
    return Seen(
        built.spec.model_copy(update={"sources": ()}),
        tuple((one.rule, one.message) for one in built.diagnostics),
        sum(claim.rule == UNCLAIMED for claim in DIALECT.claims(tree)),
    )


def whole(text: str) -> Seen | tuple[str, ...]:
    """What the pipeline makes of a whole page, overlay included."""
    inputs = replace(_inputs(), documents=(Document("tellescope.txt", text),))
    try:
        understood = pipeline.understand(inputs, pipeline.read(inputs))
    except ClientwrightError as error:
        return tuple(one.rule for one in error.diagnostics)
    findings = understood.findings
    told = (*findings.diagnostics, *findings.unused, *(one for one, _ in findings.waived_diagnostics))
    return Seen(
        understood.spec.model_copy(update={"sources": ()}),
        tuple((one.rule, one.message) for one in told),
        len(findings.unclaimed),
    )


@cache
def unchanged() -> Seen:
    """What the pipeline makes of the page as it is."""
    found = whole("\n".join(LINES))
    assert isinstance(found, Seen)
    return found


@cache
def _inputs() -> Inputs:
    return read_inputs(PROJECT, "tellescope")


@pytest.mark.parametrize("how", CHANGES)
def test_no_change_of_a_line_passes_unnoticed(how: str) -> None:
    numbers = random.Random(f"{SEED} {how}")
    before: dict[str, Seen | tuple[str, ...]] = {}
    unnoticed = []
    for line in chosen(COUNT):
        text, index = around(line)
        key = "\n".join(text)
        before.setdefault(key, seen(text))
        assert isinstance(before[key], Seen)
        new = changed(text[index], how, numbers)
        if seen([*text[:index], *new, *text[index + 1 :]]) == before[key]:
            unnoticed.append(f"{line + 1}: {text[index]!r} -> {new}")
    assert not unnoticed


@pytest.mark.parametrize("how", CHANGES)
def test_no_change_of_a_line_of_the_whole_page_passes_unnoticed(how: str) -> None:
    numbers = random.Random(f"{SEED} whole {how}")
    before = unchanged()
    for line in chosen(WHOLE, SEED + 1):
        new = changed(LINES[line], how, numbers)
        after = whole("\n".join([*LINES[:line], *new, *LINES[line + 1 :]]))
        assert after != before, f"{line + 1}: {LINES[line]!r} -> {new}"


def test_a_line_on_which_a_convention_rests_is_told_when_it_goes() -> None:
    gone = "Public endpoints do not require authentication."
    assert LINES.count(gone) == 1
    after = whole("\n".join(line for line in LINES if line != gone))
    assert isinstance(after, Seen)
    assert [rule for rule, message in after.found if "security-default" in message]


def test_a_new_contradiction_fails_check_until_it_is_waived(tmp_path: Path) -> None:
    """The known ones, which the overlay waives, are told with `--waived`."""
    shutil.copytree(PROJECT / "spec/tellescope", tmp_path / "spec/tellescope")
    shutil.copytree(PROJECT / "generated/tellescope", tmp_path / "generated/tellescope")
    for schema in ("schema.json", "supplement.schema.json"):
        shutil.copy(PROJECT / "spec" / schema, tmp_path / "spec")
    assert (known := check(tmp_path)).returncode == 0
    assert known.stderr.count("Waived: ") == len(json.loads(known.stdout)[0]["waived"]) >= 20
    for rule in ("missing-title", "duplicate-title", "title-contradicts-path", "parameter-in-path-and-body"):
        assert f"({rule})" in known.stderr
    for rule in ("lost-shape", "missing-comma", "documentation-contradicted"):
        assert f"({rule})" in known.stderr
    page = tmp_path / "spec/tellescope/source/tellescope.txt"
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace("\nCreate AllergyCodes\n", "\nCreate AllergyCode\n"), encoding="utf-8")
    found = check(tmp_path)
    assert found.returncode == 1
    (finding,) = json.loads(found.stdout)[0]["findings"]
    assert (finding["rule"], finding["text"]) == ("duplicate-title", "Create AllergyCode")
    assert finding["line"] == LINES.index("Create AllergyCodes") + 1


def check(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "clientwright", "check", "tellescope", "--waived", "--json"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
