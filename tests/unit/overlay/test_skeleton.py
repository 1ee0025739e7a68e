"""What a first overlay lists, and that what it offers can be used."""

from typing import Any

from small_api import PAGE, small_spec

from clientwright.diagnostics import Diagnostic, Severity
from clientwright.overlay import apply_overlay, read_overlay, skeleton, waive
from clientwright.spec import Answer, AnswerFormat, Primitive, PrimitiveType, Spec


def bare(**facts: Any) -> Spec:
    return small_spec().model_copy(update=facts)


def uncommented(text: str) -> str:
    """The entries of a skeleton, as someone takes them out of their comments."""
    kept = [line[2:] for line in text.split("\n") if line.startswith(("# - ", "#   "))]
    return "\n".join(kept)


def test_a_complete_documentation_leaves_nothing_open() -> None:
    answered = Answer(format=AnswerFormat.EMPTY, type=Primitive(type=PrimitiveType.NULL))
    settled = {"security": (), "answer": answered}
    operations = tuple(one.model_copy(update=settled) for _, one in small_spec().operations())
    resource = small_spec().resources[0].model_copy(update={"operations": operations})
    text = skeleton(bare(resources=(resource,)), [])
    assert text.count("\n") == 1


def test_a_missing_server_is_asked_for() -> None:
    text = skeleton(bare(servers=()), [])
    assert "The documentation does not say which server to call" in text
    entry, *_ = read_overlay("o", uncommented(text)).entries
    assert entry.entry.kind == "server"


def test_missing_credentials_are_asked_for_with_the_operations() -> None:
    spec = bare(security=())
    text = skeleton(spec, [])
    assert "what credentials 6 operation(s) take, such as POST /v1/enduser, GET /v1/endusers" in text
    applied = apply_overlay(spec, read_overlay("o", uncommented(text)), [PAGE])
    assert not applied.diagnostics
    assert all(operation.security is not None for _, operation in applied.spec.operations())


def test_known_credentials_are_offered_to_operations_that_name_none() -> None:
    text = skeleton(small_spec(), [])
    applied = apply_overlay(small_spec(), read_overlay("o", uncommented(text)), [PAGE])
    assert not applied.diagnostics
    assert applied.spec.resources[1].operations[0].security == (("client_id",),)


def test_findings_are_listed_with_what_to_do() -> None:
    warning = Diagnostic(
        "duplicate-title", "the title is there twice", Severity.WARNING, PAGE.location(5), "Look."
    )
    error = Diagnostic("name-collision", "two names", Severity.ERROR, PAGE.location(6), "Choose a name.")
    text = skeleton(bare(servers=(), security=()), [warning, error])
    assert "# page.txt:5:1: the title is there twice\n# Look.\n# - kind: waive" in text
    assert "# page.txt:6:1: two names\n# Choose a name.\n" in text
    applied = apply_overlay(small_spec(), read_overlay("o", uncommented(text)), [PAGE])
    waived = waive([warning, error], [], applied.waivers)
    assert waived.diagnostics == (error,)
    assert not waived.unused
