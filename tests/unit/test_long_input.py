"""Long and deep input is read in time that grows with its length, or refused with a reason."""

from __future__ import annotations

import subprocess
import sys

import pytest

from clientwright.diagnostics import ClientwrightError
from clientwright.notations.shapes import DEEPEST
from clientwright.notations.type_words import type_of
from clientwright.reading.html_text import html_to_text
from clientwright.reading.origin import Origin

LENGTH = 100_000
"""Characters: at this length a reader that takes the square of the time takes minutes."""
PATIENCE = 120
PARTS = [
    *("<a ", "<a b='", '<a b="c', "<!--", "<!", "<![CDATA[", "</", "<?", "&", "&#", "<p>", "<p", "<b/"),
    *("<b><i></b>", "<table>x", "<a a>", "<li><b>x</li>", "<br>", "<td>"),
]
ORIGIN = Origin(source="page.txt", first=7, last=7, rule="field")


def test_damaged_html_is_read_in_time() -> None:
    code = (
        "import sys; from clientwright.reading.html_text import html_to_text\n"
        "from clientwright.diagnostics import ClientwrightError\n"
        "for part in sys.argv[2:]:\n"
        "    try: html_to_text(part * (int(sys.argv[1]) // len(part)))\n"
        "    except ClientwrightError: continue\n"
    )
    subprocess.run([sys.executable, "-c", code, str(LENGTH), *PARTS], check=True, timeout=PATIENCE)


@pytest.mark.parametrize("tag", ["div", "b", "ol", "font color=red", "svg"])
def test_html_that_nests_without_end_is_refused(tag: str) -> None:
    with pytest.raises(ClientwrightError, match="2,000 elements of the page stand within each other"):
        html_to_text(f"<{tag}>" * 20_000 + "</p>" * 20_000)


def test_what_a_script_says_is_no_element() -> None:
    assert (
        html_to_text("<script>" + "'<div>'" * 5_000 + "</script><!--" + "<div>" * 5_000 + "-->yes") == "yes\n"
    )


@pytest.mark.parametrize(
    "words",
    [
        "integer" + "[]" * 1_000,
        "[]" * 1_000 + "integer",
        "list of " * 1_000 + "integers",
        "[" * 99 + "]" * 99,
    ],
)
def test_lists_of_lists_without_end_are_refused_at_their_line(words: str) -> None:
    with pytest.raises(ClientwrightError, match=f"more than {DEEPEST} times") as error:
        type_of(words, ORIGIN)
    assert str(error.value.diagnostics[0].location) == "page.txt:7:1"


def test_lists_of_lists_are_read() -> None:
    assert type_of("integer[][][]", ORIGIN) == type_of("list of list of list of integers", ORIGIN)
