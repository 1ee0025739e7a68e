"""What holds for every document of the dialect."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from built_pages import built_from
from clientwright.diagnostics import ClientwrightError
from clientwright.dialects.mintlify import DIALECT
from clientwright.reading.sources import Document
from clientwright.spec import Spec
from strategies.mintlify import documents

quick = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@quick
@given(documents())
def test_printing_gives_the_text_back(text: str) -> None:
    document = Document("page.txt", text)
    assert DIALECT.recognises(document)
    tree = DIALECT.parse(document)
    printed = DIALECT.print(tree)
    assert printed == text
    assert DIALECT.parse(Document("page.txt", printed)) == tree


@quick
@given(documents())
def test_every_line_is_claimed_once(text: str) -> None:
    document = Document("page.txt", text)
    expected = 1
    for claim in DIALECT.claims(DIALECT.parse(document)):
        assert claim.first == expected
        assert claim.last >= claim.first
        assert claim.rule, f"line {claim.first} is unclaimed: {document.lines[claim.first - 1]!r}"
        expected = claim.last + 1
    assert expected - 1 == text.count("\n") + (not text.endswith("\n"))


@quick
@given(documents())
def test_a_spec_reads_back_from_json(text: str) -> None:
    document = Document("page.txt", text)
    spec = built_from(DIALECT, "seats", [(document, DIALECT.parse(document))]).spec
    assert Spec.model_validate_json(spec.model_dump_json()) == spec
    names = [definition.name for definition in spec.types]
    assert len(names) == len(set(names))


@quick
@given(documents(), st.data())
def test_a_page_cut_anywhere_gives_a_tree_or_a_located_error(text: str, data: st.DataObject) -> None:
    lines = text.split("\n")
    length = data.draw(st.integers(1, len(lines)))
    document = Document("page.txt", "\n".join(lines[:length]))
    try:
        if DIALECT.recognises(document):
            tree = DIALECT.parse(document)
            assert DIALECT.print(tree) == document.text
            built_from(DIALECT, "seats", [(document, tree)])
    except ClientwrightError as error:
        for diagnostic in error.diagnostics:
            assert diagnostic.location is not None
            assert 1 <= diagnostic.location.line <= length
            assert diagnostic.hint


@quick
@given(st.text(alphabet=st.sampled_from("GETPOS/{}[]\"'\\:, \n•-()·|<>xaReq\u00a0\r\t1"), max_size=300))
def test_any_text_gives_a_tree_or_an_error(text: str) -> None:
    document = Document("page.txt", f"GET\n/\nseats\n{text}")
    try:
        if DIALECT.recognises(document):
            tree = DIALECT.parse(document)
            assert DIALECT.print(tree) == document.text
            built_from(DIALECT, "seats", [(document, tree)])
    except ClientwrightError as error:
        assert error.diagnostics
