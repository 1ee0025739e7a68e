"""Where generated lines come from: what `explain` says is held against the texts themselves."""

from __future__ import annotations

import ast
import random
from pathlib import Path

import black
import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from line_judge import holds, speaks_for_itself, words

from built_pages import built_from
from clientwright.diagnostics import ClientwrightError
from clientwright.dialects.endpoint_blocks import DIALECT
from clientwright.explaining import ApiContext, Explanation, api_context, explain
from clientwright.explaining.provenance import record
from clientwright.explaining.provenance.align import NotAlignedError, align
from clientwright.names import Names, plan_names
from clientwright.planner import plan_package
from clientwright.reading import resource_files as resources
from clientwright.reading.sources import Document, read_inputs
from clientwright.writing.render import render
from strategies.endpoint_blocks import pages

ROOT = Path(__file__).parents[3]
APIS = ("cobalt", "tellescope")
SOURCE = "src/tellescope_client"


@pytest.fixture(scope="module")
def known() -> dict[str, ApiContext]:
    return {api: api_context(ROOT, read_inputs(ROOT, api)) for api in APIS}


@pytest.mark.parametrize("api", APIS)
def test_recording_changes_no_text(known: dict[str, ApiContext], api: str) -> None:
    one = known[api]
    rendered = {path: trail.rendered for path, trail in one.recording.items()}
    templated = {path: text for path, text in one.rendered.files.items() if path in rendered}
    assert rendered == templated
    for trail in one.recording.values():
        assert "".join(trail.rendered[piece.start : piece.end] for piece in trail.pieces).startswith(
            trail.rendered
        )
    unrecorded = set(one.rendered.files) - set(rendered)
    assert all(
        "/_runtime/" in path or path.endswith(("py.typed", "examples.json", "CHANGELOG.md"))
        for path in unrecorded
    )


@settings(max_examples=6, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(pages)
def test_recording_any_api_changes_no_text_and_loses_no_line(drawn: object) -> None:
    document = Document("page.txt", DIALECT.print(drawn))
    spec = built_from(DIALECT, "drawn", [(document, DIALECT.parse(document))]).spec
    try:
        package = plan_package(spec, plan_names(spec, Names(), {}))
    except ClientwrightError:
        assume(False)
    rendered = render(package)
    recording = record(package, rendered)
    for path, trail in recording.items():
        assert trail.rendered == rendered[path]
        assert len(trail.lines) == rendered[path].count("\n")


def test_a_hundred_lines_come_from_where_explain_says(known: dict[str, ApiContext]) -> None:
    one = known["tellescope"]
    code = {path: text for path, text in one.files.items() if path.endswith(".py") and "/tests/" not in path}
    lines = [
        (path, number)
        for path, text in sorted(code.items())
        if not path.startswith("tests/")
        for number, line in enumerate(text.split("\n"), 1)
        if line.strip()
    ]
    templates = " ".join(path.read_text() for path in resources.templates().rglob("*.jinja"))
    said = {"documentation": 0, "supplement": 0, "overlay": 0, "template": 0, "runtime": 0}
    for path, number in random.Random(9).sample(lines, 100):
        found = explain(one, f"{path}:{number}")
        for where in found.comes_from:
            said[where] += 1
        assert _is_so(found, code[path], path, number, words(f"{templates} Tellescope")), found
    assert said["documentation"] > 40
    assert said["runtime"] > 1
    assert said["template"] > 5


def _is_so(found: Explanation, text: str, path: str, number: int, own_words: set[str]) -> bool:
    line = text.split("\n")[number - 1]
    if found.comes_from == ("runtime",):
        return (resources.runtime() / Path(path).name).read_text() == text
    if found.comes_from == ("template",):
        return speaks_for_itself(line, own_words)
    source = (ROOT / "spec/tellescope/source/tellescope.txt").read_text().split("\n")
    overlay = (ROOT / "spec/tellescope/overlay.yaml").read_text().split("\n")
    assert all(source[one.line - 1] == one.text for one in found.documentation)
    supplement = (ROOT / "spec/tellescope/supplement.json").read_text().split("\n")
    assert all(overlay[one.line - 1] == one.text for one in found.overlay)
    assert all(supplement[one.line - 1] == one.text for one in found.supplement)
    told = "\n".join(one.text for one in (*found.documentation, *found.supplement, *found.overlay))
    prose = number in _docstring_lines(text)
    told += "\n".join(overlay) if prose else ""  # entries that quote the page describe in their own words
    return holds(told, _of_annotation(text, number), prose=prose)


def _of_annotation(text: str, number: int) -> str:
    """A line of code; one of a wrapped annotation names types alone, so that it goes with its first line."""
    lines = text.split("\n")
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.AnnAssign) and node.lineno < number <= (node.annotation.end_lineno or 0):
            return "\n".join(lines[node.lineno - 1 : number])
    return lines[number - 1]


def _docstring_lines(text: str) -> set[int]:
    spoken = (
        node
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    )
    return {line for node in spoken for line in range(node.lineno, (node.end_lineno or 0) + 1)}


def test_a_field_rests_on_its_one_line(known: dict[str, ApiContext]) -> None:
    one = known["tellescope"]
    path = f"{SOURCE}/models/allergy_codes.py"
    number = next(
        number for number, line in enumerate(one.files[path].split("\n"), 1) if line == "    code: str"
    )
    found = explain(one, f"generated/tellescope/{path}:{number}")
    assert [line.text for line in found.documentation] == ['"code": "string",']
    assert [line.rule for line in found.documentation] == ["payload"]
    assert [node.json["name"] for node in found.spec] == ["code"]
    (template,) = found.templates
    assert template.file == "module/models.py.jinja"
    assert "attribute.name.python" in template.text


def test_a_line_of_documentation_tells_what_became_of_it(known: dict[str, ApiContext]) -> None:
    found = explain(known["tellescope"], "L69")
    assert found == explain(known["tellescope"], "tellescope.txt:69")
    assert {node.pointer for node in found.spec} == {
        "/resources/0/operations/0/parameters/0",
        found.spec[-1].pointer,
    }
    assert found.spec[-1].json["name"] == "code"
    code = "\n".join(line for one in found.code for line in one.lines)
    assert "code: str" in code
    assert "    code: str | None = None" in code
    assert '"display": display' in code
    assert "display: required" not in code


def test_a_callable_is_told_whole(known: dict[str, ApiContext]) -> None:
    found = explain(known["tellescope"], "allergy_codes.create")
    assert [line.line for line in found.documentation] == list(range(64, 73))
    code = "\n".join(line for one in found.code for line in one.lines)
    for part in (
        "_CREATE: Operation",
        "    def create(",
        "    async def create(",
        "* `allergy_codes.create`: `POST /v1/allergy-code`",
    ):
        assert part in code
    assert "def create_many(" not in code
    assert {"parts/code.jinja", "module/endpoints.py.jinja"} <= {line.file for line in found.templates}


def test_what_people_added_comes_from_the_overlay(known: dict[str, ApiContext]) -> None:
    found = explain(known["tellescope"], "AllergyCodeBatch")
    assert found.comes_from == ("overlay",)
    assert any("record}Batch" in line.text for line in found.overlay)
    back = explain(known["tellescope"], f"overlay.yaml:{found.overlay[0].line}")
    assert "class AllergyCodeBatch(Model):" in [line for one in back.code for line in one.lines]


@pytest.mark.parametrize(
    ("what", "message", "hint"),
    [
        ("endusers.creat", "no callable and no model", "endusers.create"),
        ("Endusr", "no callable and no model", "Enduser"),
        ("L99999", "no line 99999", ""),
        ("L0", "no line 0", ""),
        ("endpoints/enduser.py:4", "no file", "endpoints/endusers.py"),
        ("endpoints/endusers.py:999999", "no line 999999", ""),
        ("webhooks.py:4", "may be one of", "endpoints/webhooks.py"),
    ],
)
def test_what_is_not_there_is_told_with_what_comes_near(
    known: dict[str, ApiContext], what: str, message: str, hint: str
) -> None:
    with pytest.raises(ClientwrightError) as error:
        explain(known["tellescope"], what)
    (found,) = error.value.diagnostics
    assert message in found.message
    assert hint in found.hint


def test_lines_find_each_other_through_black() -> None:
    arguments = ", ".join(f"a_long_name_{number}: int" for number in range(8))
    rendered = f"def f(a, b = 'x', *, {arguments}) -> int:\n  '''Doc.\n\n  More.   \n  '''\n  return (a)\n"
    formatted = black.format_str(rendered, mode=black.Mode())
    assert formatted != rendered
    for line, stretches in zip(formatted.split("\n"), align(rendered, formatted), strict=False):
        made_of = " ".join(rendered[start:end] for start, end in stretches)
        assert words(line) <= words(made_of)
    with pytest.raises(NotAlignedError):
        align("a = 1\n", "b  = 1\n")
