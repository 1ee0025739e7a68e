"""What it means to users that a type became another one: as an argument, and as an answer."""

import pytest
from diff_api import API, COLOR, CREATE, GET, PET, REQUIRED, at, at_field, at_parameter, at_type, field, put

from clientwright import spec as s
from clientwright.diagnostics import ClientwrightError
from clientwright.names import Names, propose_names
from clientwright.releasing.diff import Effect, Kind, compare

BREAKING, ADDITIVE, COSMETIC = Effect.BREAKING, Effect.ADDITIVE, Effect.COSMETIC
KINDS = {kind.value: s.Primitive(type=kind) for kind in s.PrimitiveType}
STRING, INTEGER, NUMBER, NULL = KINDS["string"], KINDS["integer"], KINDS["number"], KINDS["null"]
ANY, RED = s.Any(), s.Literal(value="red")
ENDUSER, CODE = s.Named(name="Enduser"), s.Named(name="Code")


@pytest.mark.parametrize(
    ("old", "new", "request_effect", "answer_effect"),
    [
        (STRING, INTEGER, BREAKING, BREAKING),
        (STRING, KINDS["uri"], COSMETIC, COSMETIC),
        (STRING, KINDS["date-time"], BREAKING, BREAKING),
        (STRING, KINDS["object-id"], BREAKING, COSMETIC),
        (KINDS["object-id"], STRING, ADDITIVE, COSMETIC),
        (INTEGER, NUMBER, ADDITIVE, BREAKING),
        (NUMBER, INTEGER, BREAKING, ADDITIVE),
        (STRING, s.Nullable(type=STRING), ADDITIVE, BREAKING),
        (s.Nullable(type=STRING), STRING, BREAKING, ADDITIVE),
        (s.Nullable(type=STRING), NULL, BREAKING, ADDITIVE),
        (ANY, s.Nullable(type=ANY), COSMETIC, COSMETIC),
        (STRING, ANY, ADDITIVE, BREAKING),
        (ANY, STRING, BREAKING, BREAKING),
        (RED, s.Literal(value="blue"), BREAKING, BREAKING),
        (RED, STRING, ADDITIVE, BREAKING),
        (RED, COLOR, ADDITIVE, BREAKING),
        (COLOR, STRING, ADDITIVE, COSMETIC),
        (STRING, COLOR, BREAKING, COSMETIC),
        (INTEGER, PET, ADDITIVE, BREAKING),
        (PET, INTEGER, BREAKING, ADDITIVE),
        (STRING, CODE, COSMETIC, COSMETIC),
        (s.List(items=INTEGER), s.List(items=NUMBER), ADDITIVE, BREAKING),
        (s.List(items=STRING), STRING, BREAKING, BREAKING),
        (s.Map(values=STRING), s.Map(values=ANY), ADDITIVE, BREAKING),
        (s.Map(values=ANY), ENDUSER, ADDITIVE, BREAKING),
        (ENDUSER, s.Map(values=ANY), BREAKING, BREAKING),
        (ENDUSER, s.Named(name="Address"), BREAKING, BREAKING),
    ],
)
def test_a_type_became_another_one(
    old: s.TypeRef, new: s.TypeRef, request_effect: Effect, answer_effect: Effect
) -> None:
    before, after = (at_parameter(CREATE, "email", put(type=ref))(API) for ref in (old, new))
    told = [change for change in compare(before, after) if change.kind is not Kind.TYPE_MOVED]
    assert [(change.kind, change.effect) for change in told] == [(Kind.PARAMETER_RETYPED, request_effect)]
    before, after = (
        at(GET, put(answer=s.Answer(format=s.AnswerFormat.JSON, type=ref)))(API) for ref in (old, new)
    )
    told = [change for change in compare(before, after) if change.kind is Kind.ANSWER_CHANGED]
    assert [change.effect for change in told] == [answer_effect]


def test_types_that_hold_themselves_are_compared() -> None:
    tree, wood = (
        s.Union(name=name, members=(STRING, s.List(items=s.Named(name=name)))) for name in ("Tree", "Wood")
    )
    grown = API.model_copy(update={"types": (*API.types, tree, wood)})
    before, after = (
        at_parameter(CREATE, "email", put(type=s.Named(name=name)))(grown) for name in ("Tree", "Wood")
    )
    assert {change.effect for change in compare(before, after) if change.kind is Kind.PARAMETER_RETYPED} == {
        COSMETIC
    }


def renamed(spec: s.Spec, old: str, new: str) -> s.Spec:
    """The spec with another name for a type."""
    text = spec.model_dump_json().replace(f'"name":"{old}"', f'"name":"{new}"')
    return s.Spec.model_validate_json(text)


def test_a_type_with_another_name_in_the_spec_and_the_same_in_python_is_no_change() -> None:
    assert compare(API, renamed(API, "Address", "PostalAddress")) == ()


def test_a_changed_type_with_another_name_in_the_spec_is_still_that_type() -> None:
    grown = at_type("Address", lambda old: old.model_copy(update={"fields": (*old.fields, field("city"))}))
    (change,) = compare(API, renamed(grown(API), "Address", "PostalAddress"))
    assert (change.kind, change.where, change.effect) == (
        Kind.FIELD_ADDED,
        "PostalAddress.city",
        ADDITIVE,
    )


def test_a_type_of_equal_shape_with_another_name_in_python_is_renamed() -> None:
    new = renamed(API, "Address", "PostalAddress")
    names = propose_names(new, Names(), {})
    changes = compare(API, new, None, names)
    assert [(change.kind, change.before, change.after, change.effect) for change in changes] == [
        (Kind.TYPE_RENAMED, "Address", "PostalAddress", BREAKING)
    ]


def test_frozen_names_decide_whether_a_rename_is_seen() -> None:
    old = propose_names(API, Names(), {})
    chosen = propose_names(API, old, {"email": "mail", GET: "fetch", "Tickets": "cases"})
    changes = {(change.kind.value, change.where, change.effect) for change in compare(API, API, old, chosen)}
    assert changes == {
        ("parameter-renamed", f"{CREATE} email", BREAKING),
        ("field-renamed", "Enduser.email", BREAKING),
        ("endpoint-renamed", GET, BREAKING),
        ("resource-renamed", "Tickets", BREAKING),
    }
    assert compare(API, API, old, old) == ()


def test_members_of_a_union_that_share_a_place_keep_their_names() -> None:
    shapes = tuple(
        s.Object(name=f"Shape{n}", fields=(field(f"f{n}"),), places=("POST /v1/shape body",))
        for n in range(3)
    )
    spec = API.model_copy(update={"types": (*API.types, *shapes)})
    assert compare(spec, spec) == ()


def test_a_field_of_any_type_that_may_be_missing_is_nothing_new_to_readers() -> None:
    required, optional = (
        at_field("Result", "count", put(type=ANY, presence=presence))(API)
        for presence in (REQUIRED, s.Presence.OPTIONAL)
    )
    assert [change.effect for change in compare(required, optional)] == [ADDITIVE]


def test_a_spec_that_names_unknown_types_is_refused() -> None:
    with pytest.raises(ClientwrightError, match="'Missing', which nothing defines"):
        compare(API, at_parameter(CREATE, "email", put(type=s.Named(name="Missing")))(API))


def test_a_spec_that_states_an_endpoint_twice_is_refused() -> None:
    twice = at(GET, put(method="POST", path="/v1/enduser"))(API)
    with pytest.raises(ClientwrightError, match="documented twice"):
        compare(twice, API)


def test_what_stands_in_another_place_is_no_rename() -> None:
    elsewhere = at_type("Address", put(fields=(field("city"), field("street"))))(API)
    kinds = {change.kind for change in compare(API, elsewhere)}
    assert kinds == {Kind.FIELD_ADDED, Kind.FIELD_REMOVED}


def test_the_type_of_an_answer_without_json_is_seen_by_nobody() -> None:
    before, after = (
        at(GET, put(answer=s.Answer(format=s.AnswerFormat.BINARY, type=ref)))(API)
        for ref in (STRING, INTEGER)
    )
    told = [change for change in compare(before, after) if change.kind is Kind.ANSWER_CHANGED]
    assert [change.effect for change in told] == [COSMETIC]


def test_a_member_that_another_one_covers_changes_nothing_for_users() -> None:
    wide = at_type("Pet", put(members=(STRING, NUMBER)))(API)
    covered = at_type("Pet", put(members=(STRING, NUMBER, INTEGER)))(API)
    for old, new in ((wide, covered), (covered, wide)):
        assert [change.effect for change in compare(old, new)] == [COSMETIC]


def test_a_union_in_answers_is_open_to_members_that_nobody_knew() -> None:
    small, large = (
        at_type(
            "Mood", lambda old, members=members: s.Union(name="Mood", members=members, places=old.places)
        )(API)
        for members in ((STRING,), (STRING, INTEGER))
    )
    assert [(change.kind, change.effect) for change in compare(small, large)] == [
        (Kind.TYPE_MEMBER_ADDED, ADDITIVE)
    ]
    assert [(change.kind, change.effect) for change in compare(large, small)] == [
        (Kind.TYPE_MEMBER_REMOVED, ADDITIVE)
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (ANY, s.Any(why="the page is silent")),
        (s.List(items=STRING), s.List(items=STRING, open=True)),
        (s.List(items=STRING), s.List(items=STRING, rules=s.Rules(max_length=3))),
    ],
)
def test_what_is_only_said_of_a_type_leaves_it_the_same(old: s.TypeRef, new: s.TypeRef) -> None:
    before, after = (at_parameter(CREATE, "email", put(type=ref))(API) for ref in (old, new))
    told = [(change.kind, change.effect) for change in compare(before, after)]
    assert told == [(Kind.DESCRIPTION_CHANGED, COSMETIC)]


def test_a_list_of_values_that_is_open_in_requests_takes_what_it_does_not_list() -> None:
    listed = at_type("Color", put(open=True))(API)
    (gone,) = compare(listed, at_type("Color", put(values=("red",)))(listed))
    assert (gone.kind, gone.effect) == (Kind.ENUM_VALUE_REMOVED, Effect.COSMETIC)
    plain = at_parameter(CREATE, "color", put(type=STRING))(listed)
    for old, new in ((plain, listed), (listed, plain)):
        effects = [one.effect for one in compare(old, new) if one.kind is Kind.PARAMETER_RETYPED]
        assert effects and Effect.BREAKING not in effects
