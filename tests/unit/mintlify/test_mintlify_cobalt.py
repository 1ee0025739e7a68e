"""The Cobalt page: what its spec has, and what happens when the page is cut."""

from __future__ import annotations

import pytest
from mintlify_pages import COBALT, build, cobalt, definition, operation

from clientwright.diagnostics import ClientwrightError, Severity
from clientwright.dialects import detect
from clientwright.dialects.mintlify import DIALECT
from clientwright.reading.sources import Document
from clientwright.spec import Basis, Enum, In, Literal, Named, Object, Presence, Primitive, PrimitiveType

LINES = COBALT.read_text(encoding="utf-8").split("\n")


def test_the_page_is_printed_back_and_claimed_whole() -> None:
    document, _ = cobalt()
    assert detect(document) is DIALECT
    tree = DIALECT.parse(document)
    assert DIALECT.print(tree) == document.text
    claimed = [line for claim in DIALECT.claims(tree) for line in range(claim.first, claim.last + 1)]
    assert claimed == list(range(1, len(LINES) + 1))
    assert all(claim.rule for claim in DIALECT.claims(tree))


def test_the_call() -> None:
    _, built = cobalt()
    (server,) = built.spec.servers
    assert server.url == "https://api.usecobalt.com/v1"
    (resource,) = built.spec.resources
    assert resource.name == "telephone-encounters"
    found = operation(built)
    assert (found.send, found.route) == ("POST", "/telephone-encounters/actions")
    assert found.title == "Add Action to Telephone Encounter"
    names = ("client_id", "client_secret", "access_token")
    assert [(one.name, one.header, one.format) for one in built.spec.security] == [
        (n, n, "{}") for n in names
    ]
    assert found.security == (names,)


def test_the_body_and_the_answer() -> None:
    _, built = cobalt()
    found = operation(built)
    assert [(one.name, one.location, one.presence) for one in found.parameters] == [
        ("emr_appointment_id", In.BODY, Presence.REQUIRED),
        ("text", In.BODY, Presence.REQUIRED),
        ("is_high_priority", In.BODY, Presence.OPTIONAL),
    ]
    kind = found.parameters[2].type
    assert isinstance(kind, Named)
    assert kind.name == "AddActionIsHighPriority"
    choice = definition(built, kind.name)
    assert isinstance(choice, Enum)
    assert choice.values == ("true", "false")
    assert isinstance(found.answer.type, Named)
    answer = definition(built, found.answer.type.name)
    assert isinstance(answer, Object)
    kinds = [PrimitiveType.BOOLEAN, PrimitiveType.STRING, PrimitiveType.STRING, PrimitiveType.INTEGER]
    assert [field.name for field in answer.fields] == ["success", "message", "action_id", "job_id"]
    assert [field.type for field in answer.fields] == [Primitive(type=kind) for kind in kinds]
    assert all(field.presence is Presence.UNKNOWN for field in answer.fields)


def test_the_examples() -> None:
    examples = operation(cobalt()[1]).examples
    assert [one.label for one in examples] == ["Request", "Response", "Example Request", "Example Response"]
    assert examples[2].value == {
        "emr_appointment_id": "3784895",
        "text": "Patient called for prescription refill",
    }
    assert examples[3].origin is not None
    assert (examples[3].origin.first, examples[3].origin.last) == (56, 61)


def test_the_event_and_the_envelope() -> None:
    _, built = cobalt()
    event, other = built.spec.webhooks
    assert event.value == "telephone_encounter_action.created"
    assert isinstance(event.type, Named)
    shape = definition(built, event.type.name)
    assert isinstance(shape, Object)
    fields = {field.name: field for field in shape.fields}
    assert fields["type"].type == Literal(value="telephone_encounter_action.created")
    assert fields["job_id"].type == Primitive(type=PrimitiveType.STRING)
    assert all(field.basis is Basis.DERIVED for field in shape.fields)
    assert isinstance(fields["data"].type, Named)
    payload = definition(built, fields["data"].type.name)
    assert isinstance(payload, Object)
    assert [field.name for field in payload.fields] == ["action_id", "emr_appointment_id", "text"]
    assert (other.value, other.discriminator) == ("", "type")
    assert isinstance(other.type, Named)
    envelope = definition(built, other.type.name)
    assert isinstance(envelope, Object)
    assert [field.name for field in envelope.fields] == list(fields)


def test_the_two_disagreements() -> None:
    _, built = cobalt()
    missing, differs = built.diagnostics
    assert (missing.rule, differs.rule) == ("missing-in-prose", "type-differs")
    assert {missing.severity, differs.severity} == {Severity.WARNING}
    assert missing.location is not None
    assert differs.location is not None
    assert missing.location.text == "is_high_priority"
    assert differs.location.text == '  "job_id": "12345",'
    assert [place.text for place in differs.related] == ["job_id"]
    assert "•" in missing.related[0].text


@pytest.mark.parametrize("ending", ["", "\n"])
def test_a_cut_shows_at_every_line(ending: str) -> None:
    """An error where the cut shows, and otherwise a word on what the page lacks."""
    whole = len(cobalt()[1].diagnostics)
    for length in range(1, len(LINES)):
        document = Document("cut.txt", "\n".join(LINES[:length]) + ending)
        try:
            diagnostics = build(document).diagnostics
        except ClientwrightError as error:
            (diagnostic,) = error.diagnostics
            assert diagnostic.location is not None
            assert 1 <= diagnostic.location.line <= length
            assert diagnostic.hint
            continue
        lacks = {"mintlify-missing-section", "mintlify-empty-section", "missing-in-section"}
        complete = length >= LINES.index("job_id") + 2
        assert complete or lacks & {diagnostic.rule for diagnostic in diagnostics}, length
        assert len(diagnostics) >= whole, length


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("POST", "no header"),
        ('  "text": "<string>",', "not closed"),
        ('  "success": true,', "not closed"),
        ('  "object": "event",', "not closed"),
        ("client_secret", "no type"),
        ("is_high_priority", "no type"),
        ("Available options:", "no values"),
        ("true,", "comma"),
        ("Example:", "no value"),
        ("message", "no type"),
        ("job_id", "no type"),
    ],
)
def test_the_error_says_what_is_broken_off(line: str, message: str) -> None:
    text = "\n".join(LINES[: LINES.index(line) + 1])
    with pytest.raises(ClientwrightError, match=message):
        build(Document("cut.txt", text))
