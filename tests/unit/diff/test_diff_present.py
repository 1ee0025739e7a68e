"""Versions, and what is said about changes."""

import pytest
from diff_api import API, CREATE, at, at_type, field, put

from clientwright.diagnostics import ClientwrightError
from clientwright.releasing.diff import (
    Bump,
    Change,
    Effect,
    Kind,
    as_json,
    as_markdown,
    as_rows,
    bump,
    compare,
    next_version,
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
    assert summary([WORDED, ADDED, REMOVED, REMOVED]) == "2 breaking, 1 additive, 1 cosmetic"
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
