"""The form that is written without black is black's, byte for byte, or black is asked."""

from __future__ import annotations

import re

import black
from black.parsing import InvalidInput
from hypothesis import event, given, reject, settings
from hypothesis import strategies as st

from clientwright.writing.long_forms import WIDTH
from clientwright.writing.python_style import MODE, style_statements
from clientwright.writing.shape import shape
from clientwright.writing.statements import Kind, kind_of, shaped
from strategies import modules

BELOW = {Kind.FUNCTION: "\n    pass", Kind.CLASS: "\n    pass", Kind.DECORATOR: "\ndef f():\n    pass"}
NAME = re.compile(r"\b[a-z]_\w*")


def as_black(text: str) -> str:
    return black.format_str(text, mode=MODE)


@settings(max_examples=150)
@given(modules.statements, st.integers(0, 2), st.data())
def test_a_statement_is_written_as_black_writes_it(statement: str, depth: int, data: st.DataObject) -> None:
    expected = check(statement, depth)
    # Once more, with a name so long that one of the lines just fits, or just does not.
    line = data.draw(st.sampled_from(expected.split("\n")))
    found = data.draw(st.sampled_from(NAME.findall(line) or ["a"]))
    longer = found + "x" * (WIDTH - len(line) + data.draw(st.integers(0, 1)))
    check(re.sub(rf"\b{found}\b", longer, statement, count=1), depth)


def check(statement: str, depth: int) -> str:
    kind = kind_of(statement)
    assert kind
    around = "".join(f"{'    ' * level}class A:\n" for level in range(depth))
    below = BELOW.get(kind, "").replace("\n", "\n" + "    " * depth)
    try:
        expected = as_black(f"{around}{'    ' * depth}{statement}{below}\n")
    except InvalidInput:
        reject()
    written = shaped("    " * depth + statement)
    event("left to black" if written is None else "several lines" if "\n" in written else "one line")
    assert written is None or f"{around}{written}{below}\n" == expected
    return expected


@settings(max_examples=60)
@given(modules.modules)
def test_a_module_is_written_as_black_writes_it(text: str) -> None:
    try:
        expected = as_black(text)
    except InvalidInput:
        expected = ""
    written = shape({"module.py": text}, style_statements).get("module.py")
    event("shaped" if written else "left to black")
    assert written in (None, expected)
