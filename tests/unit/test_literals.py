"""Text from documentation, written as Python: it means exactly that text, wherever it came from."""

from __future__ import annotations

import ast
import textwrap
import unicodedata
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from clientwright.planner.literals import literal, prose, quote, words

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(st.text())
@example('"""')
@example("\\")
@example("\u202eevil\u2066")
@example("{{ x }}{% y %}")
def test_a_quoted_text_reads_back(text: str) -> None:
    assert ast.literal_eval(quote(text)) == text


@given(st.text())
def test_a_quoted_text_hides_nothing(text: str) -> None:
    assert all(unicodedata.category(one) not in {"Cc", "Cf", "Zl", "Zp"} for one in quote(text))


@given(JSON)
def test_a_json_value_reads_back(value: Any) -> None:
    assert ast.literal_eval(literal(value)) == value


@given(st.lists(st.text()))
def test_a_tuple_of_texts_reads_back(values: list[str]) -> None:
    assert ast.literal_eval(words(values)) == tuple(values)


def test_only_json_values_become_literals() -> None:
    with pytest.raises(TypeError):
        literal(object())


@given(st.text())
@example('ends with a quote"')
@example('""""')
@example('\\"""')
@example("ends with a backslash\\")
@example('"""\nimport os\n"""')
def test_prose_stays_inside_its_docstring(text: str) -> None:
    lines = prose(text)
    tree = ast.parse('"""' + "\n".join(lines) + '"""')
    assert len(tree.body) == 1
    said = ast.literal_eval('"""' + "\n".join(lines) + '"""')
    assert "".join(said.split()) == "".join(text.split())


@given(st.text("ab -é", max_size=30))
@example("x" * 30)
@example(" a  b ")
def test_prose_is_broken_as_textwrap_breaks_it(text: str) -> None:
    wrapped = textwrap.wrap(text, 20, break_long_words=False, break_on_hyphens=False)
    assert prose(text, 20) == (wrapped or [""])
