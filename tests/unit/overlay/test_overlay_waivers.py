"""What waivers take, and what they leave."""

from small_api import PAGE, Apply

from clientwright.diagnostics import Diagnostic, Location, Severity
from clientwright.overlay import Waiver, waive

IN_CREATE = Diagnostic("title", "m", Severity.WARNING, PAGE.location(6))
ABOVE = Diagnostic("title", "m", Severity.WARNING, PAGE.location(1))


def waivers(apply: Apply, *where: str, rule: str = "title") -> tuple[Waiver, ...]:
    return apply({"kind": "waive", "rule": rule, "where": list(where)}).waivers


def test_an_operation_is_waived_by_its_key(apply: Apply) -> None:
    waived = waive([IN_CREATE, ABOVE], [], waivers(apply, "POST /v1/enduser"))
    assert waived.diagnostics == (ABOVE,)
    assert not waived.unused


def test_a_place_is_in_its_own_source(apply: Apply) -> None:
    elsewhere = Diagnostic("title", "m", Severity.WARNING, Location("other.txt", 6, 0, "text"))
    assert waive([elsewhere], [], waivers(apply, "POST /v1/enduser")).diagnostics == (elsewhere,)


def test_the_operations_of_a_resource_are_waived_by_its_name(apply: Apply) -> None:
    assert waive([IN_CREATE, ABOVE], [], waivers(apply, "Endusers")).diagnostics == (ABOVE,)


def test_a_waiver_takes_its_own_rule_alone(apply: Apply) -> None:
    waived = waive([IN_CREATE], [], waivers(apply, "POST /v1/enduser", rule="other"))
    assert waived.diagnostics == (IN_CREATE,)
    assert [problem.rule for problem in waived.unused] == ["waiver-unused"]


def test_each_place_of_a_waiver_must_take_something(apply: Apply) -> None:
    waived = waive([IN_CREATE], [], waivers(apply, "Method: POST", "GET /v1/status", "No such line"))
    assert not waived.diagnostics
    (unused,) = waived.unused
    assert unused.message == "nothing of the rule 'title' is found at 'No such line'"
    assert (unused.severity, unused.location and unused.location.line) == (Severity.ERROR, 1)


def test_errors_are_not_waived(apply: Apply) -> None:
    error = Diagnostic("title", "m", Severity.ERROR, PAGE.location(6))
    waived = waive([error], [], waivers(apply, "POST /v1/enduser"))
    assert waived.diagnostics == (error,)
    assert len(waived.unused) == 1


def test_a_finding_without_a_place_remains(apply: Apply) -> None:
    finding = Diagnostic("title", "m", Severity.WARNING)
    assert waive([finding], [], waivers(apply, "POST /v1/enduser")).diagnostics == (finding,)


def test_unclaimed_lines_are_waived_by_their_text(apply: Apply) -> None:
    stray, other = Location("page.txt", 9, 0, " a stray line "), Location("page.txt", 10, 0, "another")
    waived = waive([], [stray, other], waivers(apply, "a stray line", rule="unclaimed"))
    assert waived.unclaimed == (other,)
    assert [line for line, _ in waived.waived_lines] == [stray]
