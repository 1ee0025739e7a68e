"""Text that others wrote shows in the reference as it is, and is no markup but what it may be."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown

from clientwright.exporting.reference import prose

EXTENSIONS = [
    "tables",
    "toc",
    "pymdownx.superfences",
    "pymdownx.tabbed",
    "clientwright.exporting.reference.markup:AsText",
]
# What mkdocstrings obeys, wherever a line begins with it.
DIRECTIVE = re.compile(r"^(?:#{1,6} *)?:::", re.MULTILINE)
SIGNS = st.sampled_from(
    [*"`*_{}[]()<>#+-.!|:=~^&;'\"\\/ \n\t1a", "```", "::: os", '=== "x"', "<b>", "&#106;", "[x](", "http://a"]
)


def shown(text: str) -> str:
    """The words of a page of HTML, without space."""
    return re.sub(r"\s+", "", unescape(re.sub(r"<[^>]*>", "", text)))


@given(st.lists(SIGNS, max_size=30).map("".join))
def test_a_line_shows_as_it_is(words: str) -> None:
    written = markdown(prose.text(words), extensions=EXTENSIONS)
    assert shown(written) == re.sub(r"\s+", "", words)
    assert set(re.findall(r"</?(\w+)", written)) <= {"p"}


@given(st.lists(SIGNS, max_size=40).map("".join))
def test_blocks_are_no_markup_but_their_own(words: str) -> None:
    text = prose.prose(words)
    written = markdown(text, extensions=EXTENSIONS)
    tags = re.findall(r"<(\w+)([^>]*)>", written)
    assert {tag for tag, _ in tags} <= {"p", "ul", "ol", "li", "strong", "code", "a"}
    assert all(
        not attributes or re.fullmatch(r' (href="https?://[^"<>]*"|start="\d+")', attributes)
        for _, attributes in tags
    )
    assert not DIRECTIVE.search(text)


@given(st.lists(SIGNS, max_size=30).map("".join))
def test_code_in_a_table_stays_in_its_cell(words: str) -> None:
    written = markdown(f"| a | b |\n|---|---|\n| {prose.inline(words)} | end |\n", extensions=EXTENSIONS)
    assert written.count("<td>") == 2
    assert "<td>end</td>" in written


@pytest.mark.parametrize(
    ("words", "html"),
    [
        (
            "Steps\nDo this:\n1. One\n2. Two",
            "<strong>Steps</strong> Do this: <ol> <li>One</li> <li>Two</li> </ol>",
        ),
        ("- a `b|c`\n- **d**", "<ul> <li>a <code>b|c</code></li> <li><strong>d</strong></li> </ul>"),
        ("## Limits\nTen a second.", "<strong>Limits</strong> Ten a second."),
        ("See [the guide](https://a.example/b?c=1).", 'See <a href="https://a.example/b?c=1">the guide</a>.'),
        ("[x](javascript:alert)", "[x](javascript:alert)"),
        ("::: os", "::: os"),
    ],
)
def test_lists_headings_code_and_links_are_what_they_are(words: str, html: str) -> None:
    written = markdown(prose.prose(words), extensions=EXTENSIONS)
    assert " ".join(re.sub(r"</?p>", "", unescape(written)).split()) == html
