"""Facts about a whole API that prose states, and several pages of one API."""

from __future__ import annotations

import pytest
from markdown_pages import build, observe

from built_pages import built_by
from clientwright.dialects.markdown import DIALECT
from clientwright.reading.sources import Document
from clientwright.spec.vocabulary import In

POTS = "# Pottery\n\n## Pots\n\n`GET /pots`\n\n"


@pytest.mark.parametrize(
    ("text", "carrier"),
    [
        ("Send `Authorization: Bearer <token>` along.", (In.HEADER, "Authorization", "Bearer {}")),
        ("HTTP Basic is used.", (In.HEADER, "Authorization", "Basic {}")),
        ("```\nX-Pot-Api-Key: 123\n```", (In.HEADER, "X-Pot-Api-Key", "")),
        ("Put it in the header `X-Auth-Token`.", (In.HEADER, "X-Auth-Token", "")),
        ("Append `?api_key=...` to the address.", (In.QUERY, "api_key", "")),
    ],
)
def test_the_credential_of_a_chapter(text: str, carrier: tuple[In, str, str]) -> None:
    (one,) = observe(f"{POTS}## Authentication\n\n{text}\n").credentials
    assert (one.location, one.wire, one.format) == carrier


def test_a_choice_of_credentials_is_left_open() -> None:
    text = "- Send `Authorization: Bearer <token>`.\n- Or the header `X-Auth-Token`.\n"
    assert observe(f"{POTS}## Authentication\n\n{text}").credentials == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Use `page` and `per_page` (default 20, max 100).", [("page", "page", "per_page", 20, 100)]),
        (
            "| Name | Text |\n|---|---|\n| `offset` | where |\n| limit | how many |",
            [("offset", "offset", "limit", None, None)],
        ),
        ("Pass the last `cursor` on.", [("cursor", "cursor", "", None, None)]),
        ("Follow the `Link` header.", [("link", "", "", None, None)]),
        ("Nothing special.", []),
    ],
)
def test_how_lists_are_read_on(text: str, found: list[tuple[str, str, str, int | None, int | None]]) -> None:
    seen = observe(f"{POTS}## Pagination\n\n{text}\n").paginations
    stated = [one.statement for one in seen]
    assert [
        (one.style, one.position, one.limit, one.default_limit, one.maximum_limit) for one in stated
    ] == found


def test_what_prose_says_of_the_whole_is_told() -> None:
    text = (
        f"{POTS}## Pagination\n\nFollow the `Link` header.\n\n## Rate limits\n\n60 a minute.\n\n"
        "## Errors\n\n| Status | Meaning |\n|---|---|\n| 404 | no such pot |\n| 5xx | our fault |\n"
    )
    built = build(text)
    assert [note.text for note in built.spec.notes] == [
        "Rate limits\n60 a minute.",
        "Errors\n404: no such pot\n5xx: our fault",
    ]


def test_an_index_on_another_page_gives_way_to_the_endpoint() -> None:
    index = "# Index\n\n| Method | Path |\n|---|---|\n| GET | /pots |\n| GET | /lids/{id} |\n"
    page = "# Pots\n\n`GET /pots`\n\n### Query parameters\n\n- `size`: how large\n"
    built = built_by(DIALECT, "pots", Document("index.md", index), Document("pots.md", page))
    operations = {one.key: one for _, one in built.spec.operations()}
    assert sorted(operations) == ["GET /lids/{id}", "GET /pots"]
    assert [one.name for one in operations["GET /pots"].parameters] == ["size"]


def test_pages_without_endpoints_stand_beside_references_and_say_what_holds_for_all() -> None:
    guide = Document(
        "auth.md", "# Authentication\n\nSend `Authorization: Bearer <token>` along.\n\nSee `POST /kilns`.\n"
    )
    pots = Document("pots.md", POTS)
    assert DIALECT.reads_beside(guide)
    assert not DIALECT.reads_beside(Document("notes.txt", "Nothing but words.\n"))
    built = built_by(DIALECT, "pots", guide, pots)
    assert [scheme.header for scheme in built.spec.security] == ["Authorization"]
    told = [one for one in built.diagnostics if one.rule == "unstated-call"]
    assert [one.message for one in told] == ["POST /kilns is named here, and no page states it"]


def test_guides_without_headings_stand_beside_references_where_their_name_or_front_matter_tells() -> None:
    assert DIALECT.reads_beside(Document("a.txt", "---\ntitle: A\n---\n\nWords.\n"))
    assert DIALECT.reads_beside(Document("part.md", "> Words.\n"))
    assert not DIALECT.reads_beside(Document("a.md", "# A\r\nWords.\n"))


@pytest.mark.parametrize("name", ["pots_CN.md", "pots.fr.md", "pots-pt-BR.md", "ja/pots.md"])
def test_a_page_in_another_language_is_left_out_and_told(name: str) -> None:
    translated = Document(name, "# Tong\n\n## Ordo\n\n`GET /pots`\n\n## Sola\n\n`GET /pots/urna`\n")
    built = built_by(DIALECT, "pots", Document("pots.md", POTS), translated)
    assert [one.path for _, one in built.spec.operations()] == ["/pots", "/pots/urna"]
    told = [one for one in built.diagnostics if one.rule == "localised-copy"]
    assert [one.message for one in told] == [
        f"{name} states 1 endpoint(s) of pots.md in another language: they are read there"
    ]
    assert not any(one.rule == "duplicate-endpoint" for one in built.diagnostics)


@pytest.mark.parametrize("name", ["pots_old.md", "pots_CN.md", "lids_CN.md"])
def test_pages_of_like_names_that_translate_none_are_read(name: str) -> None:
    text = POTS if name != "pots_CN.md" else "# Lids\n\n`GET /lids`\n\n`GET /kilns`\n\n`GET /pots`\n"
    built = built_by(DIALECT, "pots", Document("pots.md", POTS), Document(name, text))
    assert not any(one.rule == "localised-copy" for one in built.diagnostics)
