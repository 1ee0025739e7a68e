"""How the sources of a page are merged, and pages to an API."""

from __future__ import annotations

import pytest
from mintlify_pages import build, definition, operation, page, parameter, rules

from clientwright.diagnostics import Severity
from clientwright.reading.sources import Document
from clientwright.spec import (
    Action,
    AnswerFormat,
    Any,
    Basis,
    BodyFormat,
    Enforcement,
    Enum,
    In,
    List,
    Literal,
    Map,
    Named,
    Nullable,
    Object,
    Presence,
    Primitive,
    PrimitiveType,
    Rules,
    TypeRef,
    Union,
)

BODY = "Body\n\napplication/json\n"
RESPONSE = "Response\n\n200 - application/json\n\n"


def swap(text: str) -> Document:
    """The page of another operation."""
    return Document("swap.txt", text.replace("\nbook\n", "\nswap\n").replace("seats/book", "seats/swap"))


def string(kind: PrimitiveType = PrimitiveType.STRING) -> Primitive:
    return Primitive(type=kind)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("string", string()),
        ("integer", string(PrimitiveType.INTEGER)),
        ("string<date-time>", string(PrimitiveType.DATE_TIME)),
        ("string<date>", string(PrimitiveType.DATE)),
        ("string<uuid>", string(PrimitiveType.UUID)),
        ("string<uri>", string(PrimitiveType.URI)),
        ("string<email>", string()),
        ("null", string(PrimitiveType.NULL)),
        ("file", string(PrimitiveType.FILE)),
        ("string | null", Nullable(type=string())),
        ("any | null", Nullable(type=Any(why="the page allows any value"))),
        ("boolean[][]", List(items=List(items=string(PrimitiveType.BOOLEAN)))),
        ("object", Map(values=Any(why="the page does not show the object's keys"))),
        ("(string | string)[]", List(items=string())),
        ("array", List(items=Any(why="the page tells no element"))),
        ("enum<integer>", string(PrimitiveType.INTEGER)),
    ],
)
def test_types(line: str, kind: TypeRef) -> None:
    assert parameter(build(page(f"{BODY}a\n{line}")), "a").type == kind


def test_a_union_of_scalars_is_named_after_them() -> None:
    built = build(page(f"{BODY}a\ninteger | string | null"))
    kind = parameter(built, "a").type
    assert kind == Nullable(type=Named(name="IntegerOrString"))
    found = definition(built, "IntegerOrString")
    assert isinstance(found, Union)
    assert found.members == (string(PrimitiveType.INTEGER), string())
    assert found.places == ("POST /seats/book body.a",)


def test_options_are_strings_or_numbers_as_the_type_says() -> None:
    options = "Available options:\n1,\n2"
    texts = build(page(f"{BODY}a\nenum<string>\n{options}"))
    numbers = build(page(f"{BODY}a\nenum<integer>\n{options}"))
    assert [one.values for one in texts.spec.types if isinstance(one, Enum)] == [("1", "2")]
    assert [one.values for one in numbers.spec.types if isinstance(one, Enum)] == [(1, 2)]


def test_constraints_become_rules() -> None:
    def of(*lines: str, kind: str = "string") -> Rules | None:
        return parameter(build(page(f"{BODY}a\n{kind}\n" + "\n".join(lines))), "a").rules

    assert of("Required string length: 2 - 5") == Rules(min_length=2, max_length=5)
    assert of("Maximum length: 5") == Rules(max_length=5)
    assert of("Maximum length: 5", kind="string[] | null") == Rules(max_items=5)
    assert of("Required array length: 1 - 5 elements", kind="string[]") == Rules(min_items=1, max_items=5)
    assert of("Required range: 1 < x <= 20.5", kind="number") == Rules(exclusive_minimum=1, maximum=20.5)
    assert of("x >= 1", "x < 3", kind="number") == Rules(minimum=1, exclusive_maximum=3)
    assert of("Pattern: ^a$") == Rules(pattern="^a$")
    assert of() is None


def test_an_allowed_value_is_a_literal() -> None:
    assert parameter(build(page(f'{BODY}a\nstring\nAllowed value: "x"')), "a").type == Literal(value="x")


def test_defaults_and_examples_are_json_where_the_type_agrees() -> None:
    text = (
        "b\ninteger\ndefault:5\nc\nstring\ndefault:5\nd\nstring[]\ndefault:[]\ne\nboolean\nExample:\n\ntrue\n"
    )
    built = build(page(BODY + text))
    assert [parameter(built, name).default for name in "bcd"] == [5, "5", []]
    assert parameter(built, "e").example is True


def test_required_together_with_null() -> None:
    found = parameter(build(page(f"{BODY}a\nstring | null\nrequired")), "a")
    assert (found.presence, found.type) == (Presence.REQUIRED, Nullable(type=string()))


def test_structure_comes_from_the_curl_and_the_sample() -> None:
    shown = '{"a": {"b": [{"c": 1.5}, {"d": "2023-12-25"}]}}'
    built = build(
        page(f"{BODY}a\nobject\nrequired\n\n{RESPONSE}e\nobject[]", body=shown, sample='{"e": [{"f": {}}]}')
    )
    fields = {one.name: one.fields for one in built.spec.types if isinstance(one, Object)}
    assert parameter(built, "a").type == Named(name="BookChairA")
    assert [field.type for field in fields["BookChairA"]] == [List(items=Named(name="BookChairB"))]
    kinds = [string(PrimitiveType.NUMBER), string(PrimitiveType.DATE)]
    assert [(field.name, field.type, field.basis) for field in fields["BookChairB"]] == [
        ("c", kinds[0], Basis.DERIVED),
        ("d", kinds[1], Basis.DERIVED),
    ]
    assert [field.type for field in fields["BookChairResponse"]] == [List(items=Named(name="BookChairE"))]
    assert isinstance(fields["BookChairE"][0].type, Map)


def test_equal_shapes_become_one() -> None:
    shown = '{"place": {"row": 1.5}}'
    first = page(f"{BODY}place\nobject\n\n{RESPONSE}id\nstring", body=shown)
    built = build(first, swap(first.text.replace("Book a", "Swap a")))
    (shape,) = [one for one in built.spec.types if isinstance(one, Object) and one.fields[0].name == "row"]
    assert shape.name == "Place"
    assert shape.places == ("POST /seats/book body.place", "POST /seats/swap body.place")
    used = [one.type for _, found in built.spec.operations() for one in found.parameters]
    assert used == [Named(name="Place"), Named(name="Place")]


def test_what_only_the_curl_shows_is_added_as_derived() -> None:
    built = build(page(f"{BODY}a\nstring\n", body='{"a": "<string>", "b": true}'))
    found = parameter(built, "b")
    assert (found.basis, found.presence) == (Basis.DERIVED, Presence.UNKNOWN)
    assert found.type == string(PrimitiveType.BOOLEAN)
    assert found.origin is not None
    assert found.origin.first == 11
    assert "missing-in-section" in rules(built)


@pytest.mark.parametrize(
    ("given", "told"),
    [("--fata", ["--fata", "{"]), ("--compressed --data", []), ("--retry 3 --data", ["--retry", "3"])],
)
def test_what_a_command_says_and_nobody_understands_is_told(given: str, told: list[str]) -> None:
    body = '{\n  "a": "https://elsewhere.example/with/more/than/forty/characters"\n}'
    text = page(f"{BODY}a\nstring\n", body=body).text
    assert "--data '" in text
    built = build(Document("page.txt", text.replace("--data '", f"{given} '", 1)))
    found = [one for one in built.diagnostics if one.rule == "mintlify-command-unreadable"]
    assert [one.message[1:][: len(start)] for one, start in zip(found, told, strict=True)] == told
    assert [one.url for one in built.spec.servers] == ["https://api.seats.dev/v1"]


def test_the_section_wins_over_prose_and_both_are_told() -> None:
    prose = "Required Fields\n\n  • a (string, required, max 5 characters): Prose\n\n"
    built = build(page(f"{prose}{BODY}a\ninteger\n\nSection\n\n{RESPONSE}b\nstring"))
    found = parameter(built, "a")
    assert (found.type, found.presence) == (string(PrimitiveType.INTEGER), Presence.OPTIONAL)
    assert found.description == "Section"
    assert found.rules == Rules(max_length=5)
    assert {"type-differs", "presence-differs"} <= set(rules(built))


def test_an_error_does_not_become_the_answer() -> None:
    for sample in ('{"error": "x"}', '{"message": "no", "code": 4}', '{"success": false, "id": "a"}'):
        answer = operation(build(page("Response\n\nDone", sample=sample))).answer
        assert isinstance(answer.type, Any)
        assert "failure" in answer.type.why
    answer = operation(build(page("Response\n\nDone", sample='{"id": "a"}'))).answer
    assert (answer.basis, answer.status) == (Basis.DERIVED, "")
    assert isinstance(answer.type, Named)


@pytest.mark.parametrize(
    ("sample", "action"),
    [
        ('{"id": "<string>"}', Action.CUSTOM),
        ('"pong"', Action.CUSTOM),
        ('{"data": [{"id": "<string>"}], "next": null}', Action.LIST),
        ("[]", Action.LIST),
        ("{}", Action.LIST),
        ('{"error": "no"}', Action.LIST),
    ],
)
def test_what_answers_without_a_list_is_not_listed(sample: str, action: Action) -> None:
    built = build(Document("me.txt", f"GET\n/\nme\n{sample}\n"))
    assert operation(built).action is action


def test_a_placeholder_of_any_value_has_any_type() -> None:
    found = definition(build(page("Response\n\nDone", sample='{"a": "<any>"}')), "BookChairResponse")
    assert isinstance(found, Object)
    assert found.fields[0].type == Any(why="the page allows any value")


def test_the_structure_of_parts_comes_from_the_curl() -> None:
    curl = "--form 'place={\n  \"row\": 1.5\n}' \\\n  --form 'tags=[no json'"
    text = page("Body\n\nmultipart/form-data\nplace\nobject\nrequired\n").text
    text = text[: text.index("--data")] + curl + text[text.index("\n{}\n'\n") + 5 :]
    built = build(Document("page.txt", text))
    assert operation(built).body is BodyFormat.MULTIPART
    assert parameter(built, "place").type == Named(name="BookChairPlace")
    assert parameter(built, "tags").type == string()
    found = definition(built, "BookChairPlace")
    assert isinstance(found, Object)
    assert [(one.name, one.basis) for one in found.fields] == [("row", Basis.DERIVED)]


def test_the_first_of_several_statuses_is_shown() -> None:
    text = page("Response\n\n201\n404\n\napplication/json\n\nBooked\n\nid\nstring\n").text
    found = operation(build(Document("page.txt", text)))
    assert (found.answer.status, found.answer.content_type) == ("201", "application/json")
    assert found.answer.description == "Booked"
    failed = operation(build(Document("page.txt", text.replace("\n'\n{}", "\n'\n4XX\n201\n{}"))))
    assert [one.role.value for one in failed.examples] == ["request", "error"]


def test_the_title_above_the_header_names_what_has_none_below() -> None:
    above = "Seats home page\nBook a chair\nCopy page\nIn any row.\n"
    for captions, title in (
        ("", "Book a chair"),
        ("Book\n", "Book"),
        ("Try it\ncURL\nNode\n", "Book a chair"),
        ("--request\nPOST\n", "Book a chair"),
    ):
        text = above + page().text.replace("Book a chair\n", captions)
        found = operation(build(Document("page.txt", text)))
        assert (found.title, found.description) == (title, "In any row.")


def test_binary_and_empty_answers() -> None:
    binary = operation(
        build(page("Response\n\n200 - application/zip\n\nThe response is of type file."))
    ).answer
    assert (binary.format, binary.content_type) == (AnswerFormat.BINARY, "application/zip")
    assert operation(build(page("Response\n\n204\n\nGone"))).answer.format is AnswerFormat.EMPTY


def test_lists_as_body_and_answer() -> None:
    text = "Body\n\napplication/json · object[]\na\nstring\nrequired\n\nResponse\n\nDone\n\nb\nstring"
    built = build(page(text, body='[{"a": "x"}]', sample='[{"b": "x"}]'))
    found = operation(built)
    assert found.body is BodyFormat.JSON_WHOLE
    (body,) = found.parameters
    assert (body.name, body.type) == ("body", List(items=Named(name="BookChairBody")))
    assert found.answer.type == List(items=Named(name="BookChairResponse"))
    element = definition(built, "BookChairBody")
    assert isinstance(element, Object)
    assert element.fields[0].presence is Presence.REQUIRED


def test_credentials() -> None:
    def of(header: str) -> list[tuple[str, str, str]]:
        document = page()
        text = document.text.replace("seat-key: <api-key>", header)
        return [(one.name, one.header, one.format) for one in build(Document("a.txt", text)).spec.security]

    assert of("X-Key: <api-key>") == [("X-Key", "X-Key", "{}")]
    assert of("Authorization: Bearer <token>") == [("token", "Authorization", "Bearer {}")]
    assert of("Authorization: Basic <encoded-value>") == [("credentials", "Authorization", "Basic {}")]
    assert of("Accept: text/plain") == []
    unknown = build(Document("a.txt", page().text.replace("seat-key: <api-key>", "Accept: a/b")))
    assert operation(unknown).security is None


@pytest.mark.parametrize("where", [In.QUERY, In.COOKIE])
def test_credentials_outside_headers(where: In) -> None:
    built = build(page(f"Authorizations\n\nkey\nstring\n{where}\nrequired\n\nThe key of a club.\n"))
    found = built.spec.security[0]
    assert (found.carrier, found.description, found.basis) == (
        (where, "key"),
        "The key of a club.",
        Basis.DOCUMENTED,
    )
    assert operation(built).security == (("key", "seat-key"),)
    assert operation(built).parameters == ()


@pytest.mark.parametrize(
    ("curl", "carrier"),
    [
        ("seats/book?key=%3Capi-key%3E'", (In.QUERY, "key")),
        ("seats/book' \\\n  --cookie 'theme=<string>; key=<api-key>'", (In.COOKIE, "key")),
    ],
)
def test_the_curl_shows_credentials_outside_headers(curl: str, carrier: tuple[In, str]) -> None:
    text = page().text.replace("--header 'seat-key: <api-key>'", "--header 'Accept: a/b'")
    text = text.replace("https://api.seats.dev/v1/seats/book", f"'https://api.seats.dev/v1/{curl}")
    built = build(Document("page.txt", text))
    (found,) = built.spec.security
    assert (found.carrier, found.format, found.basis) == (carrier, "{}", Basis.DERIVED)
    assert operation(built).security == (("key",),)
    assert "key" not in [one.name for one in operation(built).parameters]


def test_a_credential_is_no_parameter_too() -> None:
    built = build(page("Headers\n\nSeat-Key\nstring\nrequired\n\nThe key.\n\nX-Row\nstring\n"))
    assert [one.name for one in operation(built).parameters] == ["X-Row"]
    assert [(one.header, one.description) for one in built.spec.security] == [("seat-key", "The key.")]


@pytest.mark.parametrize("placeholder", ["<api-key>", "<token>"])
def test_a_listed_parameter_of_the_query_is_no_credential(placeholder: str) -> None:
    text = page("Query Parameters\n\ntoken\nstring\nrequired\n").text
    built = build(Document("page.txt", text.replace("/seats/book ", f"/seats/book?token={placeholder} ")))
    assert [one.name for one in built.spec.security] == ["seat-key"]
    assert parameter(built, "token").presence is Presence.REQUIRED


def test_an_operation_of_another_host_is_sent_there() -> None:
    first, second = page(), swap(page().text)
    lent = Document("lend.txt", second.text.replace("swap", "lend").replace("api.seats", "lend.seats"))
    built = build(lent, first, second)
    assert [(one.name, one.url) for one in built.spec.servers] == [
        ("default", "https://api.seats.dev/v1"),
        ("lend.seats.dev", "https://lend.seats.dev/v1"),
    ]
    assert [(one.path, one.server, one.route) for _, one in built.spec.operations()] == [
        ("/seats/lend", "lend.seats.dev", "/seats/lend"),
        ("/seats/book", "", "/seats/book"),
        ("/seats/swap", "", "/seats/swap"),
    ]
    assert [one.name for one in built.spec.choices()] == ["default"]
    assert [one.name for one in built.spec.hosts()] == ["lend.seats.dev"]


def test_a_page_without_a_host_goes_where_most_do() -> None:
    unknown = swap(page().text.replace("https://api.seats.dev", "https://api.example.com"))
    built = build(page(), unknown)
    assert [one.server for _, one in built.spec.operations()] == ["", ""]


def test_two_schemes_of_one_host_are_two_servers() -> None:
    built = build(page(), swap(page().text.replace("https:", "http:")))
    assert [one.name for one in built.spec.servers] == ["default", "http://api.seats.dev"]


def test_an_example_says_what_it_shows() -> None:
    prose = 'Example Request\n\n{"a": 1}\n\nError Responses\n\n{"error": "no"}\n\nNotes\n\n{"b": 2}\n\n'
    found = operation(build(page(prose, body='{"a": 1}', sample='{"message": "no", "code": 4}'))).examples
    assert [(one.label, one.role.value) for one in found] == [
        ("Request", "request"),
        ("Response", "error"),
        ("Example Request", "request"),
        ("Error Responses", "error"),
        ("Notes", "unknown"),
    ]


@pytest.mark.parametrize(
    ("ending", "told"),
    [
        ("A row.\n\nwindow", ["mintlify-last-word"]),
        ("A row.\n\nWindow", []),
        ("window", []),
        ("seat_row", []),
        ("A row.\n\nwindow\n\nWas this page helpful?", []),
    ],
)
def test_a_page_may_end_with_one_word(ending: str, told: list[str]) -> None:
    built = build(page(f"{RESPONSE}a\nstring\n\n{ending}\n", sample='{"a": "x"}'))
    answer = definition(built, "BookChairResponse")
    assert isinstance(answer, Object)
    assert answer.fields[0].description == ending.split("\n\nWas")[0]
    assert [rule for rule in rules(built) if rule == "mintlify-last-word"] == told


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost:80/seats/book",
        "https://api.example.com/seats/book",
        "https://{you}.a.dev/seats/book",
        "https://a.dev/{version}/seats/book",
        "https://a.dev/other",
        "not-a-url",
        "http://[::1/seats/book",
    ],
)
def test_placeholders_are_not_servers(url: str) -> None:
    text = page().text.replace("https://api.seats.dev/v1/seats/book", url)
    assert build(Document("a.txt", text)).spec.servers == ()


def test_servers_that_differ_in_their_path_share_its_beginning() -> None:
    first = page()
    built = build(first, swap(first.text.replace("/v1/", "/v2/")))
    assert [server.url for server in built.spec.servers] == ["https://api.seats.dev"]
    assert [found.route for _, found in built.spec.operations()] == ["/v1/seats/book", "/v2/seats/swap"]


def test_two_pages_of_one_operation_are_refused() -> None:
    found = build(page(), Document("again.txt", page().text)).diagnostics
    (repeated,) = (one for one in found if one.rule == "duplicate-endpoint")
    assert repeated.severity is Severity.ERROR
    assert repeated.message == "the endpoint POST /seats/book stands twice"
    assert [str(one) for one in (repeated.location, *repeated.related)] == ["again.txt:1:1", "page.txt:1:1"]


@pytest.mark.parametrize(
    ("method", "segments", "action"),
    [
        ("GET", ["seats"], Action.LIST),
        ("POST", ["v1", "seats"], Action.CREATE),
        ("GET", ["seats", "{id}"], Action.GET),
        ("PATCH", ["seats", "{id}"], Action.UPDATE),
        ("DELETE", ["seats", "{id}"], Action.DELETE),
        ("PUT", ["seats", "{id}"], Action.CUSTOM),
        ("POST", ["seats", "book"], Action.CUSTOM),
    ],
)
def test_default_actions(method: str, segments: list[str], action: Action) -> None:
    built = build(Document("a.txt", "\n".join([method, *(f"/\n{one}" for one in segments)])))
    assert operation(built).action is action
    assert [resource.name for resource in built.spec.resources] == ["seats"]


def test_events_of_two_types_have_one_envelope() -> None:
    def event(kind: str, payload: str) -> str:
        return f'{{"id": "e", "type": "{kind}", "at": "2024-01-01T00:00:00Z", "data": {payload}}}\n\n'

    booked = event("seat.booked", '{"row": 1}')
    lost = event("seat.lost", '{"why": "fire", "extra": []}').replace('"at"', '"x": 1, "at"')
    built = build(page(f"Webhook Events\n\n{booked}Failure Event\n\n{lost}"))
    assert [one.value for one in built.spec.webhooks] == ["seat.booked", "seat.lost", ""]
    envelope = definition(built, "Event")
    assert isinstance(envelope, Object)
    assert [field.name for field in envelope.fields] == ["id", "type", "at", "data"]
    assert isinstance(envelope.fields[3].type, Map)
    assert operation(built).examples[-1].label == "Response"


def test_an_unreadable_example_in_prose_is_a_warning_with_its_place() -> None:
    built = build(page("Example Response\n\n{\n  id: 1\n}\n"))
    (diagnostic,) = [one for one in built.diagnostics if one.rule == "mintlify-example-unreadable"]
    assert diagnostic.location is not None
    assert diagnostic.location.text == "  id: 1"


def test_names_of_types_tell_operations_apart() -> None:
    choice = "Available options:\n"
    first = page(f"{BODY}kind\nenum<string>\n{choice}a,\nb")
    built = build(first, swap(first.text.replace("a,\nb", "c,\nd")))
    assert [one.name for one in built.spec.types] == ["PostSeatsBookKind", "PostSeatsSwapKind"]


def test_the_sentences_of_a_field_are_constraints_of_its_operation() -> None:
    text = (
        "Body\n\napplication/json\nname\nstring\n\nMust be at least 3 characters.\n\n"
        "row\ninteger\n\nThe row. Must be between 1 and 40.\n\n"
        "code\nstring\n\nIs required when name is undefined.\n"
    )
    found = operation(build(page(text))).constraints
    assert [(one.kind.value, one.fields, one.other, one.minimum, one.maximum) for one in found] == [
        ("length", ("name",), "", 3, None),
        ("range", ("row",), "", 1, 40),
        ("required-when-absent", ("code",), "name", None, None),
    ]
    assert {one.enforcement for one in found} == {Enforcement.CLIENT}
