"""Where entries stand in the text of an overlay."""

import pytest

from clientwright.overlay import read_overlay

TITLE = "- kind: title\n  because: it is\n  title: "


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Example", 3),
        ("Example\n\n# a comment\n\n", 3),
        (">-\n    Example", 4),
        (">-\n    Example\n    of folded text\n\n\n# a comment\n- kind: title\n  title: b\n  because: c", 5),
        ("|\n    Example\n\n    of kept text\n\n\n", 6),
        ("'Example\n\n    of quoted text'\n", 5),
    ],
)
def test_an_entry_ends_where_its_last_value_ends(text: str, last: int) -> None:
    written = read_overlay("overlay.yaml", TITLE + text).entries[0]
    assert (written.origin.first, written.origin.last) == (1, last)


def test_a_flow_entry_ends_at_its_bracket() -> None:
    (written,) = read_overlay("overlay.yaml", "- {kind: title,\n   title: a, because: b\n  }\n\n").entries
    assert (written.origin.first, written.origin.last) == (1, 3)


def test_what_looks_like_a_date_is_a_text() -> None:
    (written,) = read_overlay("overlay.yaml", TITLE + "2024-12-21").entries
    assert written.entry.model_dump()["title"] == "2024-12-21"
