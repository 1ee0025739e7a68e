"""What entries rest on, and what is said when that is gone."""

from small_api import PAGE, Apply

from clientwright import spec as s
from clientwright.diagnostics import Severity
from clientwright.overlay import waive
from clientwright.reading.sources import Document

SERVER = {"kind": "server", "name": "production", "url": "https://live.example.com"}
QUOTED = {**SERVER, "quote": "Production is at https://api.example.com/v1"}


def changed(old: str, new: str) -> Document:
    return Document(PAGE.name, PAGE.text.replace(old, new))


def test_a_quoted_line_is_the_origin_and_makes_the_fact_documented(apply: Apply) -> None:
    server = apply(QUOTED).spec.servers[-1]
    assert server.basis is s.Basis.DOCUMENTED
    assert server.origin == s.Origin(source="page.txt", first=1, last=1, rule="server")


def test_the_first_of_equal_lines_counts_and_blanks_around_it_do_not(apply: Apply) -> None:
    page = Document("page.txt", "x\n  Production is at https://api.example.com/v1\t\n" + PAGE.text)
    assert str(apply(QUOTED, page=page).spec.servers[-1].origin) == "page.txt:2"


def test_without_a_quote_the_entry_is_the_origin(apply: Apply) -> None:
    server = apply({**SERVER, "source": "the vendor's support"}).spec.servers[-1]
    assert server.basis is s.Basis.OVERLAY
    assert server.origin == s.Origin(source="overlay.yaml", first=1, last=5, rule="server")


def test_quotes_on_consecutive_lines_are_one_origin(apply: Apply) -> None:
    quotes = ["- id: a unique identifier", "- createdAt: a timestamp", "Method: POST"]
    entry = {"kind": "common-fields", "fields": [{"name": "id", "type": "string"}], "quote": quotes}
    enduser = apply(entry).spec.types[0]
    assert isinstance(enduser, s.Object)
    assert str(enduser.fields[0].origin) == "page.txt:3-4"


def test_a_quote_that_changed_is_reported_with_the_line_as_it_is_now(apply: Apply) -> None:
    applied = apply(QUOTED, page=changed("Production is at", "Production lives at"))
    (stale,) = applied.diagnostics
    assert (stale.rule, stale.severity) == ("stale-convention", Severity.ERROR)
    assert str(stale).startswith(
        "spec/example/overlay.yaml:1:3: the convention 'server' rests on a line that is gone"
    )
    assert (
        "Line 1 of page.txt is most like it: 'Production lives at https://api.example.com/v1'" in stale.hint
    )
    assert applied.spec.servers[-1].basis is s.Basis.OVERLAY


def test_a_quote_that_is_gone_is_reported(apply: Apply) -> None:
    (stale,) = apply(QUOTED, page=Document("page.txt", "Nothing\nof the kind")).diagnostics
    assert stale.rule == "stale-convention"
    assert not stale.related


def test_a_note_whose_quote_is_gone_is_reported_once(apply: Apply) -> None:
    entry = {"kind": "note", "actions": ["update"], "quote": "no such line"}
    assert [found.rule for found in apply(entry).diagnostics] == ["stale-convention"]


def test_an_entry_that_departs_from_its_quote_reports_the_line(apply: Apply) -> None:
    entry = {
        **SERVER,
        "quote": "Use the Authentication header",
        "departs": True,
        "because": "It is misnamed.",
    }
    applied = apply(entry)
    (found,) = applied.diagnostics
    assert (found.rule, found.severity) == ("documentation-contradicted", Severity.WARNING)
    assert str(found) == "page.txt:2:1: this line is wrong: It is misnamed."
    assert applied.spec.servers[-1].basis is s.Basis.OVERLAY


def test_a_waiver_takes_such_a_finding(apply: Apply) -> None:
    line = "Use the Authentication header"
    applied = apply(
        {**SERVER, "quote": line, "departs": True},
        {"kind": "waive", "rule": "documentation-contradicted", "where": line, "because": "It was reported."},
    )
    waived = waive(applied.diagnostics, [], applied.waivers)
    assert not waived.diagnostics
    assert not waived.unused
    assert [waiver.because for _, waiver in waived.waived_diagnostics] == ["It was reported."]
