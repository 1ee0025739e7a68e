"""Pages that are refused, or left to other dialects: no guess, and no traceback."""

from __future__ import annotations

import pytest

from built_pages import built_by
from clientwright.diagnostics import ClientwrightError, Severity
from clientwright.dialects import detect
from clientwright.dialects.markdown import DIALECT
from clientwright.reading.sources import Document


def test_lines_that_end_in_different_ways() -> None:
    with pytest.raises(ClientwrightError) as caught:
        DIALECT.parse(Document("page.md", "# Pots\r\n\n`GET /pots`\r\n"))
    (error,) = caught.value.diagnostics
    assert error.rule == "line-ends" and error.location is not None and error.hint


@pytest.mark.parametrize(
    "text",
    [
        "# Pots\n\nNothing but prose about GET and POST.\n",
        "# Pots\n\n```yaml openapi\npaths: {}\n```\n\n`GET /pots`\n",
        "[Skip to main content](#content-area)\n\n`GET` `/pots`\n",
        "# Pots\n\n<!-- `GET /pots` -->\n",
        "# Pots\n\n[GET /pots](#get-pots)\n",
        "# Guide\n\n## Authentication\n\n```sh\ncurl -u kim: https://pots.dev/pots\n```\n",
        "# Guide\n\n## Receiving events\n\n```sh\ncurl -d '{}' https://you.dev/{hook}/events\n```\n",
    ],
    ids=["prose", "openapi-fragment", "rendered", "comment", "link", "usage", "webhook"],
)
def test_other_texts_are_left_alone(text: str) -> None:
    assert not DIALECT.recognises(Document("page.md", text))


def test_a_page_of_no_endpoints_is_told() -> None:
    with pytest.raises(ClientwrightError) as caught:
        detect(Document("guide.md", "# Guide\n\nRead this first.\n"))
    assert "markdown: a Markdown reference" in caught.value.diagnostics[0].hint


@pytest.mark.parametrize(
    "text",
    [
        "## Pot\n\n`GET /pots/{'; import os; '}`\n",
        '## Pot\n\n`GET /pots`\n\n### Query parameters\n\n- `a`: """ + danger() + """\n',
        "## Pot\n\n`GET /../../etc/pots`\n",
        "`" * 3 + "http\nGET /pots HTTP/1.1\n",
        "## Pot\n\n`POST /pots`\n\n### Body\n\n" + "".join("  " * n + "- `a`\n" for n in range(60)),
        "# P\n\n`GET /pots`\n\n" + "> " * 300 + "deep\n",
        "| a | `GET /x` |\n|---|---|\n| GET | /pots |\n|\n| \\|\n",
        "## Get a pot\n\n```sh\ncurl \"https://pots.dev/pots/{x'; import os; '}/../../etc\"\n```\n",
        "## P\n\n`GET /p`\n\n### Body\n\n<table><tr><th>Name</th></tr><tr><td><![CDATA[</td></table>\n",
        "## P\n\n`GET /p`\n\n### Query parameters\n\n" + "<table><tr><th>a" * 300 + "</table>\n",
        "## Get a pot\n\n<pre>curl 'https://pots.dev/pots\n<pre>curl https://[::1/pots</pre>\n",
    ],
    ids=[
        *("code-in-path", "quotes", "dots", "open-fence", "deep", "deep-quote", "broken-rows"),
        *("code-in-command", "broken-table", "deep-table", "broken-commands"),
    ],
)
def test_hostile_text_is_only_text(text: str) -> None:
    document = Document("page.md", text)
    tree = DIALECT.parse(document)
    assert DIALECT.print(tree) == text
    DIALECT.recognises(document)
    DIALECT.observe(document, tree)


@pytest.mark.parametrize(
    ("names", "refused"),
    [
        (["pots-v9.md", "pots-v10.md"], ["pots-v9.md"]),
        (["v1/pots.md", "v2/pots.md", "v3/pots.md"], ["v1/pots.md", "v2/pots.md"]),
        (["pots.md", "kilns.md"], []),
    ],
)
def test_pages_of_several_versions_are_no_one_api(names: list[str], refused: list[str]) -> None:
    text = "## List pots\n\n`GET /pots`\n\n## Add a pot\n\n`POST /pots`\n"
    built = built_by(DIALECT, "pots", *(Document(name, text) for name in names))
    told = [one for one in built.diagnostics if one.rule == "editions"]
    assert [one.location.file for one in told if one.location] == refused
    assert all(one.severity is Severity.ERROR and names[-1] in one.message for one in told)
