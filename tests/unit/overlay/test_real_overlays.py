"""The overlays in spec/: they fit their documentation, and each line that they quote is watched."""

import json
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from built_pages import built_from
from clientwright import pipeline
from clientwright.dialects import detect
from clientwright.overlay import Overlay, apply_overlay, read_overlay
from clientwright.reading.sources import Document, read, read_inputs
from clientwright.spec import Action, AnswerFormat, Object, Spec
from clientwright.spec import file as specfile
from clientwright.supplement import Supplement, read_supplement

SPEC = Path(__file__).parents[3] / "spec"
APIS = sorted(path.parent.name for path in SPEC.glob("*/overlay.yaml"))


@cache
def overlay(api: str) -> Overlay:
    path = SPEC / api / "overlay.yaml"
    return read_overlay(path.name, path.read_text(encoding="utf-8"))


@cache
def documents(api: str) -> tuple[Document, ...]:
    return tuple(read(path) for path in sorted((SPEC / api / "source").iterdir()))


def supplement(api: str) -> Supplement:
    path = SPEC / api / "supplement.json"
    return read_supplement(path.read_text(encoding="utf-8") if path.is_file() else "")


@cache
def laid_over(api: str) -> Spec:
    pages = documents(api)
    dialect = detect(pages[0])
    built = built_from(dialect, api, [(page, dialect.parse(page)) for page in pages], supplement(api))
    return apply_overlay(built.spec, overlay(api), pages).spec


def stale(api: str, pages: tuple[Document, ...]) -> set[int]:
    """The overlay's lines at which conventions stand whose quotes are gone."""
    found = apply_overlay(Spec(api=api), overlay(api), pages).diagnostics
    return {one.location.line for one in found if one.rule == "stale-convention" and one.location}


@pytest.mark.parametrize("api", APIS)
def test_every_quote_is_in_the_documentation(api: str) -> None:
    assert not stale(api, documents(api))


@pytest.mark.parametrize(
    ("api", "quote"),
    sorted(
        {(api, quote) for api in APIS for written in overlay(api).entries for quote in written.entry.quote}
    ),
)
@pytest.mark.parametrize("replacement", ["", "{} And more."], ids=["removed", "altered"])
def test_a_quoted_line_cannot_change_unseen(api: str, quote: str, replacement: str) -> None:
    pages = tuple(
        Document(
            page.name,
            "\n".join(replacement.replace("{}", line) if line == quote else line for line in page.lines),
        )
        for page in documents(api)
    )
    resting = {written.location.line for written in overlay(api).entries if quote in written.entry.quote}
    assert stale(api, pages) == resting


@pytest.mark.parametrize("api", APIS)
def test_what_is_found_is_waived_and_each_waiver_is_used(api: str) -> None:
    inputs = read_inputs(SPEC.parent, api)
    waived = pipeline.understand(inputs, pipeline.read(inputs)).findings
    assert [str(finding) for finding in (*waived.diagnostics, *waived.unused)] == []


@pytest.mark.parametrize("api", APIS)
def test_the_spec_is_written_by_its_schema_and_reads_back(api: str) -> None:
    spec = laid_over(api)
    text = specfile.dump(spec)
    assert specfile.load(text) == spec
    Draft202012Validator(json.loads(specfile.schema())).validate(json.loads(text))


def test_conventions_reach_every_operation_and_record() -> None:
    spec = laid_over("tellescope")
    operations = [operation for _, operation in spec.operations()]
    lists = [operation for operation in operations if operation.action is Action.LIST]
    assert lists
    assert all(
        {"from", "to", "fromUpdated"} <= {one.name for one in operation.parameters} for operation in lists
    )
    assert all(operation.security is not None for operation in operations)
    assert {operation.send for operation in operations} <= {"GET", "POST", "PATCH", "DELETE"}
    deleting = {one.answer.format for one in operations if one.action is Action.DELETE}
    assert deleting == {AnswerFormat.EMPTY}
    records = {resource.record for resource in spec.resources}
    first = {
        tuple(field.name for field in definition.fields[:5])
        for definition in spec.types
        if isinstance(definition, Object) and definition.name in records
    }
    assert first == {("id", "createdAt", "updatedAt", "businessId", "creator")}
