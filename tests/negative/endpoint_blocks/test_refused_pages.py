"""Each broken page is refused with line, column, what was expected and what was found."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientwright.diagnostics import ClientwrightError
from clientwright.dialects.endpoint_blocks import DIALECT
from clientwright.notations.payload import parse as payload
from clientwright.reading.sources import Document, read

PAGES = sorted(Path(__file__).parent.glob("*.txt"))
BLOCK = "Widgets\nCreate Widget\nMethod: POST\nhttps://api.example.org/v1/widget\n"


def refusal(document: Document) -> list[str]:
    with pytest.raises(ClientwrightError) as refused:
        DIALECT.parse(document)
    for diagnostic in refused.value.diagnostics:
        assert diagnostic.location and diagnostic.hint
        assert diagnostic.location.text == document.lines[diagnostic.location.line - 1]
    return [
        f"{where.line}:{where.column}: {diagnostic.message}"
        for diagnostic in refused.value.diagnostics
        if (where := diagnostic.location)
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_refused(page: Path) -> None:
    assert refusal(read(page)) == page.with_suffix(".expected").read_text(encoding="utf-8").splitlines()


def nested(depth: int) -> str:
    return BLOCK + "{\n" + '"a": [\n{\n' * depth + '"b": "string"\n' + "}\n]\n" * depth + "}\n"


def test_nesting_has_a_limit() -> None:
    page = DIALECT.parse(Document("page.txt", nested(payload.MAXIMUM_DEPTH // 2 - 1)))
    assert DIALECT.print(page) == nested(payload.MAXIMUM_DEPTH // 2 - 1)
    assert refusal(Document("page.txt", nested(100_000))) == [
        "105:1: the payload is nested deeper than 100 levels"
    ]


def test_line_ends_are_of_one_kind() -> None:
    text = (BLOCK + "Authentication info only\n").replace("\n", "\r\n")
    assert DIALECT.print(DIALECT.parse(Document("page.txt", text))) == text
    mixed = text.replace("POST\r\n", "POST\n")
    assert refusal(Document("page.txt", mixed)) == ["3:13: this line ends with LF, others with CR LF"]
    last = text.removesuffix("\r\n") + "\n"
    assert refusal(Document("page.txt", last)) == ["5:25: this line ends with LF, others with CR LF"]


@pytest.mark.parametrize(
    "line",
    ["x" * 3_000_000, "Xy " * 700_000, '"' * 1_000_000, "{" * 1_000_000, "- " * 1_000_000, "1" * 1_000_000],
)
def test_a_huge_line_is_read_or_refused(line: str) -> None:
    for text in (
        f"{line}\n{BLOCK}Authentication info only\n",
        f"{BLOCK}{line}\n",
        f"{BLOCK}{{\n{line}\n}}\n",
    ):
        document = Document("page.txt", text)
        try:
            assert DIALECT.print(DIALECT.parse(document)) == text
        except ClientwrightError as error:
            assert error.diagnostics


def test_headings_without_end_are_no_trouble() -> None:
    text = "Widgets\n" * 20_000 + BLOCK + "Authentication info only\n"
    assert DIALECT.print(DIALECT.parse(Document("page.txt", text))) == text
