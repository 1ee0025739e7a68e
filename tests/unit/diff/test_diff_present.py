"""Versions, and what is said about changes."""

from dataclasses import replace

import pytest
from diff_api import API, CREATE, at, at_type, field, put

from clientwright.diagnostics import ClientwrightError
from clientwright.releasing.diff import (
    Bump,
    Change,
    Effect,
    Kind,
    as_details,
    as_json,
    as_markdown,
    as_rows,
    bump,
    compare,
    next_version,
    reason,
    summary,
)

REMOVED = Change(Kind.ENDPOINT_REMOVED, Effect.BREAKING, "GET /v1/a", "a.get", None, "page.txt:3-5")
ADDED = Change(Kind.FIELD_ADDED, Effect.ADDITIVE, "A.b", None, "string", "page.txt:7", tuple("vwxyz"))
WORDED = Change(Kind.TITLE_CHANGED, Effect.COSMETIC, "GET /v1/b", "Old", "New")


@pytest.mark.parametrize(
    ("version", "major", "minor", "patch"),
    [("1.2.3", "2.0.0", "1.3.0", "1.2.4"), ("0.2.3", "0.3.0", "0.3.0", "0.2.4")],
)
def test_the_next_version(version: str, major: str, minor: str, patch: str) -> None:
    found = [next_version(version, bump) for bump in (Bump.MAJOR, Bump.MINOR, Bump.PATCH, Bump.NONE)]
    assert found == [major, minor, patch, version]


@pytest.mark.parametrize(
    ("version", "bump", "why"),
    [
        ("0.1.0", Bump.MAJOR, "breaking, so the minor digit, below 1.0"),
        ("1.1.0", Bump.MAJOR, "breaking, so the major digit"),
        ("0.1.0", Bump.MINOR, "additive, so the minor digit"),
        ("1.1.0", Bump.PATCH, "cosmetic, so the patch digit"),
    ],
)
def test_a_version_says_why_it_follows(version: str, bump: Bump, why: str) -> None:
    assert reason(version, bump) == why


@pytest.mark.parametrize("version", ["", "1.2", "1.2.3rc1", "01.2.3", "1.2.3\n", "¹.2.3"])
def test_other_versions_are_refused(version: str) -> None:
    with pytest.raises(ClientwrightError, match="no released version"):
        next_version(version, Bump.PATCH)


def test_the_gravest_change_decides() -> None:
    assert bump([WORDED, REMOVED, ADDED]) is Bump.MAJOR
    assert bump([WORDED, ADDED]) is Bump.MINOR
    assert bump([WORDED]) is Bump.PATCH
    assert bump([]) is Bump.NONE


def test_json_is_the_contract() -> None:
    assert as_json([REMOVED, WORDED]) == {
        "bump": "major",
        "changes": [
            {
                "kind": "endpoint-removed",
                "breaking": True,
                "where": "GET /v1/a",
                "before": "a.get",
                "after": None,
                "lines": "page.txt:3-5",
            },
            {
                "kind": "title-changed",
                "breaking": False,
                "where": "GET /v1/b",
                "before": "Old",
                "after": "New",
                "lines": "",
            },
        ],
    }


def test_rows_stand_by_effect() -> None:
    rows = as_rows([WORDED, ADDED, REMOVED])
    assert [row.effect for row in rows] == list(Effect)
    assert rows[1].touches == "v, w, x, 2 more"
    assert (
        summary([WORDED, ADDED, REMOVED, replace(REMOVED, where="GET /v1/c", lines="")])
        == "2 breaking, 1 additive, 1 cosmetic"
    )
    assert summary([]) == "no changes"


def test_markdown_reads_as_a_changelog_entry() -> None:
    assert as_markdown([WORDED, ADDED, REMOVED], "1.0.0", "2.0.0") == (
        "## 2.0.0\n\n"
        "Follows `1.0.0`: 1 breaking, 1 additive, 1 cosmetic.\n\n"
        "### Breaking\n\n"
        "- endpoint removed: `GET /v1/a` (was `a.get`) [`page.txt:3-5`]\n\n"
        "### Additive\n\n"
        "- field added: `A.b`: `string`; touches `v, w, x, 2 more` [`page.txt:7`]\n\n"
        "<details>\n<summary>Cosmetic (1)</summary>\n\n"
        "- title changed: `GET /v1/b`: `Old` → `New`\n\n"
        "</details>\n"
    )


def test_documentation_cannot_become_markup() -> None:
    text = "</details>\n# `x` ``<script>``\u2028\x1b[31m" + "z" * 500
    changes = compare(API, at(CREATE, put(title=text))(API))
    (row,) = as_rows(changes)
    assert row.after.isprintable()
    assert len(row.after) == 160
    (bullet,) = [line for line in as_markdown(changes, "1.0.0", "1.0.1").splitlines() if "script" in line]
    assert bullet.startswith("- title changed: `POST /v1/enduser`: `Create Enduser` → ```</details>")
    assert bullet.endswith("…``` [`page.txt:10-12`]")


def test_a_text_that_became_empty_is_told_as_what_it_was() -> None:
    changes = compare(API, at(CREATE, put(description=""))(API))
    assert "- description changed: `POST /v1/enduser` (was `Creates one.`)" in as_markdown(
        changes, "1.0.0", "1.0.1"
    )


def test_values_that_are_no_text_are_written_as_json() -> None:
    grown = at_type("Address", lambda old: old.model_copy(update={"fields": (field("street", example=[1]),)}))
    (change,) = (one for one in compare(API, grown(API)) if one.kind is Kind.EXAMPLE_CHANGED)
    assert as_rows([change])[0].after == "[1]"


def change(kind: Kind, where: str, lines: str, effect: Effect = Effect.ADDITIVE, **facts: str) -> Change:
    told = {"before": None, "after": None, "resource": "shelves"} | facts
    return Change(kind, effect, where, lines=lines, **told)  # type: ignore[arg-type]


def test_a_line_that_many_nodes_rest_on_is_one_row() -> None:
    keys = [f"GET /v1/{number}" for number in range(73)]
    reworded = [
        change(Kind.CONSTRAINT_CHANGED, key, "page.txt:7", Effect.COSMETIC, before="a", after="b")
        for key in keys
    ]
    (row,) = as_rows(reworded)
    assert (row.where, row.also) == (keys[0], "GET /v1/1, GET /v1/2, GET /v1/3, 69 more")
    assert summary(reworded) == "1 cosmetic"
    assert len(as_details(reworded)) == 73


def test_what_comes_with_something_larger_is_told_with_it() -> None:
    came = [
        change(Kind.TYPE_ADDED, "Lift", "page.txt:13-15", after="object: by"),
        change(Kind.ENDPOINT_ADDED, "POST /v1/lift", "page.txt:10-20", after="shelves.lift"),
        change(Kind.FIELD_ADDED, "Shelf.by", "page.txt:12", after="string, optional"),
        change(Kind.ENDPOINT_ADDED, "POST /v1/drop", "page.txt:30-40", after="shelves.drop"),
        change(Kind.ENDPOINT_ADDED, "POST /v1/pet", "page.txt:50-60", after="pets.pet", resource="pets"),
        change(Kind.FIELD_ADDED, "Shelf.to", "page.txt:70", after="string, optional"),
    ]
    rows = as_rows(came)
    assert [(row.where, row.after) for row in rows] == [
        ("shelves: 2 endpoints", "shelves.lift, shelves.drop"),
        ("POST /v1/pet", "pets.pet"),
        ("Shelf.to", "string, optional"),
    ]
    assert rows[0].also == "Lift, Shelf.by"


def test_a_parameter_of_all_calls_of_a_resource_is_one_row_with_the_field_of_its_record() -> None:
    came = [
        change(Kind.PARAMETER_ADDED, "POST /v1/shelf depth", "page.txt:3", after="number, required"),
        change(Kind.PARAMETER_ADDED, "PATCH /v1/shelf depth", "page.txt:9", after="number, optional"),
        change(Kind.FIELD_ADDED, "Shelf.depth", "page.txt:3", after="number, optional"),
        change(Kind.PARAMETER_ADDED, "PATCH /v1/shelf width", "page.txt:10", after="number, optional"),
    ]
    assert [row.where for row in as_rows(came)] == ["POST /v1/shelf depth", "PATCH /v1/shelf width"]


def test_rows_stand_by_what_users_meet_first() -> None:
    went = [
        change(kind, where, "", Effect.BREAKING)
        for kind, where in (
            (Kind.FIELD_REMOVED, "A.c"),
            (Kind.PARAMETER_REMOVED, "GET /v1/a b"),
            (Kind.ENDPOINT_REMOVED, "GET /v1/c"),
        )
    ]
    assert [row.kind for row in as_rows(went)] == ["endpoint-removed", "parameter-removed", "field-removed"]


def test_what_takes_the_place_of_what_is_gone_is_told() -> None:
    (row,) = as_rows([replace(REMOVED, successor="a.fetch")])
    assert (row.before, row.after) == ("a.get", "a.fetch")


def test_markdown_has_a_limit_and_says_where_the_rest_is() -> None:
    many = [replace(WORDED, where=f"GET /v1/{number} {'x' * 120}") for number in range(900)]
    text = as_markdown([REMOVED, *many], "1.0.0", "2.0.0", "CHANGELOG.md has all of them.")
    assert len(text) < 60_000
    assert "### Breaking" in text
    assert "<summary>Cosmetic (900)</summary>" in text
    assert text.endswith("more changes are not shown here. CHANGELOG.md has all of them.\n")
    whole = as_markdown([REMOVED, *many], "1.0.0", "2.0.0", limit=None)
    assert sum(line.startswith("- ") for line in whole.splitlines()) == 901
