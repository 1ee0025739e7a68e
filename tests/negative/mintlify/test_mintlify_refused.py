"""Pages that are refused: each .txt here gives the one error in its .expected file, and no traceback."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from clientwright.diagnostics import ClientwrightError
from clientwright.dialects.mintlify import DIALECT
from clientwright.reading.sources import Document, read

HERE = Path(__file__).parent


@pytest.mark.parametrize("path", sorted(HERE.glob("*.txt")), ids=lambda path: path.stem)
def test_a_refused_page(path: Path) -> None:
    document = Document(path.name, path.read_bytes().decode())
    with pytest.raises(ClientwrightError) as caught:
        if DIALECT.recognises(document):
            DIALECT.parse(document)
    (error,) = caught.value.diagnostics
    assert error.location is not None
    found = f"{error}\n{error.location.text.rstrip()[:80]}\nhint: {error.hint}\n"
    expected = path.with_suffix(".expected")
    if os.environ.get("CLIENTWRIGHT_ACCEPT"):
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_text(" \n")
    with pytest.raises(ClientwrightError, match="is empty"):
        read(path)


def test_other_texts_are_left_to_other_dialects() -> None:
    assert not DIALECT.recognises(Document("notes.txt", "Some notes.\nMethod: POST\nhttps://a.dev/v1\n"))
    assert not DIALECT.recognises(Document("none.txt", ""))
