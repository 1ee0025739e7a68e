"""Long and deep input is read in time that grows with its length, or refused with a reason."""

from __future__ import annotations

import json
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

MARKDOWN = """# Boats

CRAFTED

## GET /boats

Lists boats.

### Query parameters

- `limit` (integer, optional): How many.

CRAFTED

| Name | Type | Description |
|------|------|-------------|
| `crew` | string | The crew. CRAFTED |

### Response

```json
{"name": "Anna"}
```
"""
FRAGMENT = """# Boat

CRAFTED

## OpenAPI

````yaml openapi.yaml get /boat
openapi: 3.1.0
info: {title: Boats, version: "1"}
paths:
  /boat:
    get:
      responses: {"200": {description: OK}}
````
"""
BLOCKS = """Boats
Create Boat
Method: POST
https://boats.example.org/v1/boat
CRAFTED
{
"name": "CRAFTED"
}
"""
LINES = {
    "boats.md": [
        *("# a{}x|#", "# a{}|\xa0", "# <{}|a", "# {}|a ", "| a{}b |\t", "- a{}b|`", "- {}|curl ", "{}|{"),
        *("{}|---\n", "- a (list of {})|[]", "GET {}|/{a}"),
    ],
    "boat.md": ["# a{}b| ", "> a{}b| ", "{}|```a\n", "{}|<!--\n"],
    "boats.txt": ["{}|a b, ", '{}|\\"', "{}|1. "],
}
"""Lines of pages, and what is repeated in them where the braces stand."""
SECONDS = 60
"""Of processor time, for all these: a reader that takes the square of the time adds more for one of them."""


def test_crafted_lines_are_read_or_refused_in_time() -> None:
    code = (
        "import json, resource, sys; from clientwright import pipeline\n"
        "from clientwright.diagnostics import ClientwrightError\n"
        "from clientwright.reading.sources import Document, Inputs\n"
        "resource.setrlimit(resource.RLIMIT_CPU, (int(sys.argv[1]),) * 2)\n"
        "for name, text in json.load(sys.stdin):\n"
        "    inputs = Inputs('boats', (Document(name, text),))\n"
        "    try: pipeline.understand(inputs, pipeline.read(inputs))\n"
        "    except ClientwrightError: continue\n"
    )
    pages = [
        (name, page.replace("CRAFTED", line.replace("{}", part * (LENGTH // len(part)), 1)))
        for name, page in (("boats.md", MARKDOWN), ("boat.md", FRAGMENT), ("boats.txt", BLOCKS))
        for line, _, part in (one.rpartition("|") for one in LINES[name])
    ]
    subprocess.run([sys.executable, "-c", code, str(SECONDS)], input=json.dumps(pages), text=True, check=True)


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
