"""Printing a Markdown page gives its text back, every line is claimed, and what pages state comes back."""

from __future__ import annotations

from hypothesis import given, settings
from markdown_pages import observe

from clientwright.dialects.markdown import DIALECT
from clientwright.reading.sources import Document
from clientwright.spec.vocabulary import In, Presence
from strategies import markdown

PRESENCE = {True: Presence.REQUIRED, False: Presence.OPTIONAL, None: Presence.UNKNOWN}


@given(markdown.texts)
@settings(max_examples=300)
def test_any_text_prints_back_and_is_claimed(text: str) -> None:
    document = Document("page.md", text)
    tree = DIALECT.parse(document)
    assert DIALECT.print(tree) == text
    assert DIALECT.parse(Document("page.md", DIALECT.print(tree))) == tree
    claimed = [line for one in DIALECT.claims(tree) for line in range(one.first, one.last + 1)]
    assert claimed == list(range(1, len(document.lines) + 1))


@given(markdown.texts)
@settings(max_examples=200)
def test_any_text_is_observed_or_left_alone(text: str) -> None:
    document = Document("page.md", text)
    if DIALECT.recognises(document):
        seen = DIALECT.observe(document, DIALECT.parse(document))
        assert all(one.path.startswith("/") for chapter in seen.chapters for one in chapter.endpoints)


@given(markdown.pages)
@settings(max_examples=60, deadline=None)
def test_what_a_page_states_is_observed(stated: list[markdown.StatedEndpoint]) -> None:
    text = "# Pots\n\n" + "\n".join(one.text for one in stated)
    found = {(one.method, one.path): one for one in observe(text).chapters[0].endpoints}
    assert set(found) == {(one.method, one.path) for one in stated}
    for want in stated:
        got = found[want.method, want.path].parameters
        assert [(one.field.name, one.location, one.field.presence) for one in got] == [
            (one.name, In.QUERY, PRESENCE[one.required]) for one in want.parameters
        ]
        assert [one.field.shape.type.value for one in got] == [  # type: ignore[union-attr]
            markdown.TYPES[one.type] for one in want.parameters
        ]
