"""Sentences say back the constraints that they were written from; prose and hostile text do no harm."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from clientwright.building.statements import Scope, Shape, read
from clientwright.notations.sentences import LONGEST_SENTENCE, sentences
from clientwright.spec import Constraint, ConstraintKind, Enforcement, Origin
from strategies.sentences import Stated, stated, write

ORIGIN = Origin(source="page.txt", first=7, last=7, rule="constraint")

# Words of pages and of the grammar itself, but none that lays down a rule.
PROSE_WORDS = """Returns the a record of unique across records and set title at once for each user , ( ) ' "
characters length empty updated by Admin 12 when is not defined [ ] email.name e.g. elements exceed include
https://example.org/a?b=c undefined if unless will result error - ."""
PROSE = st.lists(st.sampled_from(PROSE_WORDS.split()), max_size=25).map(" ".join)


@pytest.mark.parametrize("kind", ConstraintKind)
def test_every_form_of_every_kind_is_read(kind: ConstraintKind) -> None:
    bounded = kind in (ConstraintKind.LENGTH, ConstraintKind.RANGE)
    minimum, maximum = (3, 9) if bounded else (None, None)
    fields = ("parts.name",) if kind is ConstraintKind.UNIQUE_BY else ("partName",)
    constraint = Constraint(
        kind=kind,
        text="",
        enforcement=Enforcement.SERVER,
        fields=fields,
        other="otherName",
        values=("A",),
        minimum=minimum,
        maximum=maximum,
    )
    for sentence in write(constraint, "Gadgets"):
        assert [found.kind for found in read(sentence, ORIGIN, Scope("Gadgets"))] == [kind], sentence


@given(stated())
def test_a_sentence_reads_back_to_its_constraint(case: Stated) -> None:
    (constraint,) = read(case.constraint.text, ORIGIN, case.scope)
    assert constraint == case.constraint
    assert constraint.origin == ORIGIN


@given(stated(), stated(), st.sampled_from([" ", "\n", "\n- ", "  \n\n"]))
def test_each_sentence_of_a_text_is_read_by_itself(first: Stated, second: Stated, between: str) -> None:
    texts = [case.constraint.text.rstrip(".") + "." for case in (first, second)]
    assert [constraint.text for constraint in read(between.join(texts), ORIGIN, Scope())] == texts


@given(stated(), st.sampled_from(["{}?", "Example: {}", "{}; ask your administrator", "<b>{}</b>", "{} *"]))
def test_a_sentence_of_which_a_part_is_unread_says_nothing(case: Stated, around: str) -> None:
    assert read(around.format(case.constraint.text.rstrip(".")), ORIGIN, Scope()) == ()


@given(PROSE)
@example("Minimum characters length 12")
def test_prose_says_nothing(prose: str) -> None:
    assert read(prose, ORIGIN, Scope("Records", {"title": Shape.TEXT})) == ()


@given(
    st.text() | st.lists(stated().map(lambda case: case.constraint.text) | st.text(max_size=9)).map("".join)
)
def test_no_text_raises_and_every_constraint_quotes_it(text: str) -> None:
    for constraint in read(text, ORIGIN, Scope("Users", {"email": Shape.TEXT})):
        assert constraint.text in text


@given(st.text(st.sampled_from(" \n\t-*.!?\"')eigtcaB") | st.characters()))
@example("Sent by user (e.g. Ada). Minimum 8, i.e. 'few.' See https://example.org/a.b?c etc. Then, etc. more")
def test_splitting_loses_nothing_but_space_and_bullets(text: str) -> None:
    rest = text
    for sentence in sentences(text):
        between, found, rest = rest.partition(sentence)
        assert found and sentence == sentence.strip()
        assert re.fullmatch(r"[\s*•-]*", between)
    assert re.fullmatch(r"[\s*•-]*", rest)


@pytest.mark.parametrize(
    "value", ['"""', "\\", "{{ x }}", "\\N{BULLET}", "'; import os", "</script>", "\u202ex", "é"]
)
def test_a_hostile_value_is_kept_to_the_letter(value: str) -> None:
    (constraint,) = read(f"role can't be `{value}`", ORIGIN, Scope("", {"role": Shape.TEXT}))
    assert constraint.values == (value,)


@pytest.mark.parametrize("name", ["'; import os", "{{ x }}", "a b", "../a", "é"])
def test_a_quoted_name_that_no_field_has_is_no_name_unless_it_looks_like_one(name: str) -> None:
    (constraint,) = read(f"`{name}` must be non-empty", ORIGIN, Scope())
    assert constraint.fields == ()
    assert constraint.enforcement is Enforcement.SERVER


def test_a_sentence_of_any_length_is_bounded() -> None:
    longest = "title must be non-empty".rjust(LONGEST_SENTENCE, "x")
    assert len(read(longest, ORIGIN, Scope())) == 1
    assert read("x" + longest, ORIGIN, Scope()) == ()


@pytest.mark.parametrize(
    "filler", ["a ", "a, ", "(", "'", "[", " ", ".", "a.", "must be ", "e.g. ", "1,000,", "\n", "- "]
)
def test_a_huge_text_is_read_in_one_pass(filler: str) -> None:
    text = f"title must be non-empty.\n{filler * 100_000}\nMinimum length 8 characters."
    kinds = [constraint.kind for constraint in read(text, ORIGIN, Scope("", {"title": Shape.TEXT}))]
    assert kinds == [ConstraintKind.NON_EMPTY, ConstraintKind.LENGTH]
