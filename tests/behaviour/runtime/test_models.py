"""Models: what is read is kept, whatever it is; what is written is what was given."""

# ruff: noqa: S301
from __future__ import annotations

import copy
import gc
import json
import pickle
import re
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum, StrEnum
from typing import Annotated, Any, Literal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, Field, TypeAdapter
from pydantic_core import from_json
from sample import ID, Call, Mail, Thing

from clientwright.runtime import model
from clientwright.runtime.encoding import Place, encode
from clientwright.runtime.errors import InvalidArgumentError
from clientwright.runtime.model import Model, from_wire
from clientwright.runtime.types import ObjectId
from clientwright.runtime.unset import UNSET, Unset
from clientwright.runtime.writing import to_wire

NAMES = "id createdAt created_at fname height active tags event events parent byName by_name state"
NESTED_NAMES = "templateId subject kind number sendAt model_config"
KEYS = [*NAMES.split(), *NESTED_NAMES.split(), "Assigned To"]
ZONES = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(timezones=ZONES).map(lambda moment: moment.isoformat())
TEXTS = st.text() | MOMENTS | st.sampled_from(["2024-12-21", "1735000000", "12345678901234567890", ID, "nan"])
SCALARS = st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False) | TEXTS
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(KEYS) | st.text(), inner, max_size=6),
    max_leaves=20,
)
OBJECTS = st.dictionaries(st.sampled_from(KEYS) | st.text(), JSON, max_size=10)
WIRE_KEYS = {"created_at": "createdAt", "by_name": "byName"}


def read(value: Any, annotation: Any = Thing) -> Any:
    return from_wire(from_json(json.dumps(value)), annotation)


def is_ambiguous(value: Any) -> bool:
    """Whether a null field meets an undocumented key that is spelt as its Python name: the one known loss."""
    if isinstance(value, list):
        return any(map(is_ambiguous, value))
    if not isinstance(value, dict):
        return False
    doubled = any(name in value and value.get(wire, 0) is None for name, wire in WIRE_KEYS.items())
    return doubled or any(map(is_ambiguous, value.values()))


def as_moments(value: Any) -> Any:
    """Date-times may be written in another form than they came; what they mean may not change."""
    if isinstance(value, dict):
        return {key: as_moments(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_moments(inner) for inner in value]
    if isinstance(value, str) and "T" in value:
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            return value
        return (moment, moment.utcoffset()) if moment.tzinfo else value
    return value if not isinstance(value, bool | int | float) else (type(value), value)


@given(OBJECTS.filter(lambda wire: not is_ambiguous(wire)))
def test_whatever_is_read_is_given_back(wire: dict[str, Any]) -> None:
    thing = read(wire)
    assert as_moments(thing.to_dict()) == as_moments(wire)
    assert as_moments(encode_without_checks(thing)) == as_moments(wire)
    again = pickle.loads(pickle.dumps(thing))
    assert again == thing == copy.deepcopy(thing) == copy.copy(thing)
    assert again.to_dict() == thing.to_dict()
    assert read(thing.to_dict()).to_dict() == thing.to_dict()
    assert len(repr(thing)) <= len("Thing()") + sum(len(key) + len("=, ") + 80 for key in wire)


@given(
    OBJECTS.filter(lambda wire: not re.search("created_at|by_name", str(wire))),  # users' dicts may have them
    st.lists(st.sampled_from(["created_at", "height", "events", "parent", "by_name", "id"])),
)
def test_what_was_looked_at_before_makes_no_difference(wire: dict[str, Any], names: list[str]) -> None:
    looked_at, untouched = read(wire), read(wire)
    made = Thing.model_validate(wire, by_alias=True, by_name=False)
    for name in names:
        assert getattr(looked_at, name) == getattr(made, name)
    assert looked_at == made == untouched
    assert looked_at.model_fields_set == made.model_fields_set
    assert looked_at.model_extra == made.model_extra
    assert list(vars(looked_at)) == list(vars(made))
    for one in (looked_at, read(wire)):
        assert one.model_dump() == made.model_dump()
        assert one.model_dump_json() == made.model_dump_json()
        assert dict(one) == dict(made)
        assert repr(one) == repr(made)


def test_a_user_model_that_holds_a_read_one_writes_all_of_it() -> None:
    class Envelope(BaseModel):
        thing: Thing

    wire = {"id": ID, "parent": {"fname": "Ada"}, "new": 1}
    envelope = Envelope(thing=read(wire))
    assert json.loads(envelope.model_dump_json(exclude_unset=True)) == {"thing": wire}
    assert TypeAdapter(list[Thing]).dump_python([read(wire)], exclude_unset=True) == [wire]


def test_a_read_model_can_be_changed_before_it_is_looked_at() -> None:
    thing = read({"fname": "Ada", "height": 1, "new": 1})
    del thing.height
    thing.fname, thing.created_at = "Grace", None
    thing.parent = Thing(id="x")
    assert thing.to_dict() == {"fname": "Grace", "createdAt": None, "parent": {"id": "x"}, "new": 1}
    assert not hasattr(thing, "height")
    other = read({"fname": "Ada"})
    assert other.model_copy(update={"fname": "Grace"}).to_dict() == {"fname": "Grace"}
    assert other.fname == "Ada"


def test_what_a_read_model_holds_is_the_same_object_each_time() -> None:
    thing = read({"parent": {"fname": "Ada"}, "events": [{"subject": "s"}], "new": {"a": [1]}})
    parent, events, new = thing.parent, thing.events, thing.new
    parent.fname = "Grace"
    events.append(Call(number="1"))
    new["a"].append(2)
    assert thing.to_dict() == {
        "parent": {"fname": "Grace"},
        "events": [{"subject": "s"}, {"number": "1"}],
        "new": {"a": [1, 2]},
    }
    assert (thing.parent, thing.events, thing.new) == (parent, events, new)
    assert thing.parent is parent


class Garbage:
    """Refers to itself, and lets threads take turns when it is collected."""

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        sum(range(30))


@pytest.fixture
def restless() -> Iterator[None]:
    """Threads take turns, and garbage is collected, as often as can be."""
    interval, threshold = sys.getswitchinterval(), gc.get_threshold()
    sys.setswitchinterval(1e-6)
    gc.set_threshold(3, 2, 2)
    yield
    sys.setswitchinterval(interval)
    gc.set_threshold(*threshold)


@pytest.mark.usefixtures("restless")
def test_threads_that_look_at_one_record_see_the_same_values() -> None:
    def look(barrier: threading.Barrier, things: Sequence[Thing], seen: list[list[int]]) -> None:
        barrier.wait()
        seen.append([id(thing.parent) for thing in things if Garbage()])
        seen.append([id(vars(thing)["parent"]) for thing in things])

    for _ in range(4):
        things, seen, barrier = read([{"parent": {}}] * 1000, list[Thing]), [], threading.Barrier(4)
        threads = [threading.Thread(target=look, args=(barrier, things, seen)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert seen == [[id(thing.parent) for thing in things]] * 8


@pytest.mark.parametrize("look", [vars, lambda letter: letter.parent], ids=["all", "one"])
def test_what_one_thread_reads_another_may_change_meanwhile(
    monkeypatch: pytest.MonkeyPatch, look: Callable[[Any], object]
) -> None:
    begun, done, first, plain = threading.Event(), threading.Event(), threading.current_thread(), model.reader

    def slow(annotation: Any, make: Any) -> Any:
        read_plain = plain(annotation, make)

        def read_slowly(value: Any) -> Any:
            if threading.current_thread() is first:
                begun.set()
                done.wait(0.2)  # or the other thread waits for this one
            return read_plain(value) if read_plain else value

        return read_slowly

    class Letter(Model):  # new, so that its readers are made here
        fname: str | None = None
        parent: Thing | None = None

    def change() -> None:
        begun.wait(5)
        letter.fname = "Grace"
        seen.append(letter.parent)
        done.set()

    letter = read({"parent": {"fname": "Ada"}}, Letter)
    monkeypatch.setattr(model, "reader", slow)
    seen: list[object] = []
    other = threading.Thread(target=change)
    other.start()
    look(letter)
    seen.append(letter.parent)
    other.join()
    assert begun.is_set()
    assert letter.fname == "Grace"
    assert seen[0] is seen[1]


def test_what_must_be_there_and_is_missing_is_none() -> None:
    class Strict(Model):
        name: str
        age: int | None = None

    strict = read({"age": 1}, Strict)
    assert (strict.name, strict.age, strict.to_dict()) == (None, 1, {"age": 1})
    assert read({}, Strict).to_dict() == {}


def test_what_must_be_there_is_read_as_leniently_as_the_rest() -> None:
    class Strict(Model):
        event: Mail | Call

    for wire in ({"event": {}}, {"event": 1}, {"event": {"number": "1"}}):
        assert Strict(**wire) == read(wire, Strict)  # type: ignore[arg-type]


def encode_without_checks(thing: Thing) -> Any:
    try:
        return encode(thing, Thing)
    except InvalidArgumentError:
        return thing.to_dict()


@given(JSON.filter(lambda value: not is_ambiguous(value)))
def test_a_list_of_anything_can_be_read(value: Any) -> None:
    assert as_moments([to_wire(one) for one in read([value], list[Thing])]) == as_moments([value])


def test_fields_are_read_by_wire_name_and_unknown_ones_kept() -> None:
    thing = read(
        {"createdAt": "2024-12-21T20:04:47Z", "created_at": "other", "Assigned To": "x", "fancy": [1]}
    )
    assert thing.created_at == datetime(2024, 12, 21, 20, 4, 47, tzinfo=UTC)
    assert (thing.assigned_to, thing.fancy) == ("x", [1])
    assert thing.to_dict()["created_at"] == "other"
    assert thing.fname is None
    with pytest.raises(AttributeError, match="nothing_like_it"):
        _ = thing.nothing_like_it


def test_unset_and_none_are_different() -> None:
    assert read({"fname": None}).model_fields_set == {"fname"}
    assert Thing(fname=None).to_dict() == {"fname": None}
    assert Thing().to_dict() == {}
    thing = Thing()
    thing.created_at = None
    assert thing.to_dict() == {"createdAt": None}


@pytest.mark.parametrize(
    "text",
    ["2024-12-21", "2024-12-21T20:04:47", "2024-12-21T20:04:47.235", "1735000000", "yesterday", "", "20:04Z"],
)
def test_what_is_no_date_time_with_an_offset_stays_text(text: str) -> None:
    assert read({"createdAt": text}).created_at == text


@pytest.mark.parametrize("number", [0, 1735000000, 1735000000000, 1.5])
def test_numbers_do_not_become_date_times_nor_texts_numbers(number: float) -> None:
    thing = read({"createdAt": number, "height": str(number), "fname": number, "active": 1})
    assert thing.created_at == number
    assert (thing.height, thing.fname, thing.active) == (str(number), number, 1)
    assert type(read({"height": 3}).height) is int


def test_finer_fractions_than_python_has_are_kept_as_text() -> None:
    text = "2024-12-21T20:04:47.123456789Z"
    assert read({"createdAt": text}).created_at == text


def test_objects_become_the_member_of_a_union_that_fits_best() -> None:
    thing = read(
        {"events": [{"templateId": ID}, {"number": "1", "subject": "x", "sendAt": None}, {"z": 1}, "s"]}
    )
    assert [type(event) for event in thing.events] == [Mail, Call, dict, str]
    assert type(read({"byName": {"a": {"subject": "s"}}}).by_name["a"]) is Mail
    assert type(read({"parent": {"parent": {"id": "x"}}}).parent.parent) is Thing


class Delay(Model):
    minutes: float | None = None


class Reply(Model):
    message_id: Annotated[ObjectId | None, Field(alias="messageId")] = None


class Waiting(Model):
    type: str | None = None
    info: Delay | None = None


class Answering(Model):
    type: str | None = None
    info: Reply | None = None


class Numbered(Model):
    type: Literal["numbered"] | None = None
    info: list[float] | None = None


@pytest.mark.parametrize(
    ("wire", "member"),
    [
        ({"type": "x", "info": {"minutes": 5}}, Waiting),
        ({"type": "x", "info": {"messageId": ID}}, Answering),
        ({"type": "x", "info": {"minutes": "soon", "messageId": ID}}, Answering),
        ({"info": [1]}, Numbered),
        ({"type": "numbered"}, Numbered),
        ({"type": "x"}, Waiting),
        ({}, Waiting),
        ({"other": 1}, dict),
    ],
)
def test_what_lies_within_tells_the_members_of_a_union_apart(wire: dict[str, Any], member: type) -> None:
    union = Waiting | Answering | Numbered
    chosen = read(wire, union)
    assert type(chosen) is member
    assert to_wire(chosen) == wire == encode(wire, union)
    assert type(read([wire], list[union])[0]) is member


def test_a_dict_with_python_names_is_sent_as_the_member_that_it_is_like() -> None:
    given = {"type": "x", "info": {"message_id": ID}}
    assert encode(given, Waiting | Answering) == {"type": "x", "info": {"messageId": ID}}


def test_models_take_python_names_and_wire_names() -> None:
    moment = datetime(2024, 1, 2, tzinfo=UTC)
    assert Thing(created_at=moment) == Thing(createdAt=moment)  # type: ignore[call-arg]
    assert Thing(**{"Assigned To": "x"}).assigned_to == "x"  # type: ignore[arg-type]
    assert Thing(event={"templateId": ID}).event == Mail(template_id=ID)  # type: ignore[arg-type]
    assert Thing(surprise=1).surprise == 1  # type: ignore[call-arg,attr-defined]


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2024, 12, 21, 20, 4, 47, 235000, UTC), "2024-12-21T20:04:47.235Z"),
        (datetime(2024, 12, 21, 20, 4, 47, tzinfo=UTC), "2024-12-21T20:04:47.000Z"),
        (datetime(2024, 12, 21, 20, 4, 47, 235001, UTC), "2024-12-21T20:04:47.235001Z"),
        (
            datetime(2024, 12, 21, 20, 4, tzinfo=timezone(timedelta(hours=-5))),
            "2024-12-21T20:04:00.000-05:00",
        ),
        (datetime(1, 1, 1, tzinfo=timezone(timedelta(0))), "0001-01-01T00:00:00.000Z"),
    ],
)
def test_date_times_are_written_with_milliseconds_and_offset(moment: datetime, text: str) -> None:
    assert to_wire(moment) == text
    assert read({"createdAt": text}).created_at == moment


class Colour(Enum):
    RED = "red"


class Size(StrEnum):
    LARGE = "large"


@pytest.mark.parametrize(
    ("value", "wire"),
    [
        (Colour.RED, "red"),
        (Size.LARGE, "large"),
        (date(2024, 1, 2), "2024-01-02"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ((1, {"a": UNSET, "b": None}), [1, {"b": None}]),
        ({"x": [Mail(subject="s"), UNSET]}, {"x": [{"subject": "s"}]}),
    ],
)
def test_values_of_python_have_a_wire_form(value: Any, wire: Any) -> None:
    assert to_wire(value) == wire == encode(value, Any)


@pytest.mark.parametrize("value", [b"x", object(), {1: 2}, datetime(2024, 1, 1), 1j])
def test_values_without_a_wire_form_are_refused(value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match=r"place"):
        to_wire({"a": value}, "place")
    with pytest.raises(InvalidArgumentError, match=r"place"):
        encode({"a": value}, Any, Place("place"))


@pytest.mark.filterwarnings("ignore:.* is sent as it is")
@given(OBJECTS)
def test_dicts_are_sent_as_they_are_but_for_python_names(wire: dict[str, Any]) -> None:
    if {"created_at", "by_name"} & set(str(wire).split("'")) or '"' in str(wire):
        return
    try:
        sent = encode(wire, Thing)
    except InvalidArgumentError:
        return  # a malformed date-time or id, or one that stands where they belong
    assert sent == wire


def test_unset_is_left_out_at_every_depth() -> None:
    given = {"fname": UNSET, "event": {"template_id": None, "subject": UNSET}, "tags": ["a", UNSET]}
    assert encode(given, Thing) == {"event": {"templateId": None}, "tags": ["a"]}


def test_a_value_given_under_both_names_is_refused() -> None:
    with pytest.raises(InvalidArgumentError, match="given twice"):
        encode({"created_at": None, "createdAt": None}, Thing, Place("parent"))


def test_short_reprs_show_what_is_set() -> None:
    assert repr(Thing()) == "Thing()"
    shown = repr(Thing(fname="x" * 500, created_at=datetime(2024, 1, 2, tzinfo=UTC), tags=list("abcdef")))
    assert shown.startswith("Thing(created_at=2024-01-02T00:00:00+00:00, fname='xxx")
    assert "tags=['a', 'b', 'c', ...]" in shown
    assert len(shown) < 200


def test_unset_is_false_single_and_keeps_its_identity() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert isinstance(UNSET, Unset)
    assert copy.deepcopy(UNSET) is copy.copy(UNSET) is pickle.loads(pickle.dumps(UNSET)) is UNSET


def test_threads_may_use_a_model_for_the_first_time_together() -> None:
    class Fresh(Model):
        parent: Thing | None = None
        event: Mail | Call | None = None

    annotation, failures, barrier = list[Fresh], [], threading.Barrier(8)

    def use() -> None:
        barrier.wait()
        try:
            assert read([{"event": {"number": "1"}}], annotation)[0].event == Call(number="1")
            Fresh(parent=Thing(id="x"))
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=use) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
