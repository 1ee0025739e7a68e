"""What users do with models beside calls: pydantic's features work as they are documented."""

from __future__ import annotations

import copy
import pickle
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any, Generic, Literal, TypeVar

import pytest
from pydantic import (
    BaseModel,
    Field,
    PrivateAttr,
    TypeAdapter,
    ValidationError,
    computed_field,
    field_serializer,
    field_validator,
    model_serializer,
    model_validator,
)
from pydantic.dataclasses import dataclass as checked_dataclass
from sample import ID, Mail, Thing

from clientwright.runtime.model import from_wire

T = TypeVar("T")
WIRE = {"id": ID, "createdAt": "2024-12-21T20:04:47.235Z", "event": {"subject": "Hi"}, "new": [1]}


class Mine(Thing):
    """A user's own model."""

    age: Annotated[int, Field(gt=0)] = 1
    level: Literal["low", "high"] = "low"
    _note: str = PrivateAttr(default="private")

    @field_validator("level", mode="before")
    @classmethod
    def _lower(cls, value: Any) -> Any:
        return value.lower() if isinstance(value, str) else value

    @field_validator("fname")
    @classmethod
    def _trimmed(cls, value: Any) -> Any:
        if value == "nobody":
            raise ValueError("nobody")
        return value.strip() if isinstance(value, str) else value

    @model_validator(mode="after")
    def _consistent(self) -> Mine:
        if self.level == "high" and self.age == 1:
            raise ValueError("too young")
        return self

    @computed_field  # type: ignore[prop-decorator]
    @property
    def label(self) -> str:
        return f"{self.fname} ({self.age})"

    @field_serializer("height")
    def _rounded(self, value: float | None) -> Any:
        return value if value is None else round(value)


@pytest.mark.parametrize(
    "wrong",
    [{"age": 0}, {"age": "old"}, {"level": "middle"}, {"fname": "nobody"}, {"level": "high"}],
)
def test_what_a_user_adds_is_checked(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Mine.model_validate(wrong)


def test_what_a_user_adds_works_and_the_rest_stays_lenient() -> None:
    mine = Mine.model_validate(
        {**WIRE, "level": "LOW", "fname": " Ada ", "age": "7", "height": 1.7, "active": "?"}
    )
    assert (mine.level, mine.fname, mine.age, mine.active) == ("low", "Ada", 7, "?")
    assert mine._note == "private"
    assert mine.model_dump()["label"] == "Ada (7)"
    assert mine.model_dump()["height"] == 2
    assert isinstance(mine.event, Mail)


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_json_schemas_are_true(mode: Any) -> None:
    schema = Mine.model_json_schema(mode=mode)
    fields = schema["properties"]
    assert fields["age"]["exclusiveMinimum"] == 0
    assert fields["level"]["enum"] == ["low", "high"]
    assert {"type": "string", "format": "date-time"} in fields["createdAt"]["anyOf"]
    assert {"$ref": "#/$defs/Mail"} in fields["event"]["anyOf"]
    assert schema["$defs"]["Mail"]["properties"]["subject"]["anyOf"] == [{"type": "string"}, {"type": "null"}]
    assert "Thing" in TypeAdapter(list[Thing]).json_schema(mode=mode)["$defs"]


class Box(BaseModel, Generic[T]):
    """A user's generic model."""

    inside: T


@dataclass
class Holder:
    """A plain dataclass."""

    thing: Thing


@checked_dataclass
class CheckedHolder:
    """A dataclass of pydantic's."""

    thing: Thing


class Wrapped(Thing):
    """A user's model with a serializer of its own."""

    @model_serializer(mode="wrap")
    def _wrap(self, handler: Any) -> dict[str, Any]:
        return {"wrapped": handler(self)}


def test_a_record_that_was_read_is_like_one_that_was_made() -> None:
    def fresh() -> Thing:
        return from_wire(copy.deepcopy(WIRE), Thing)

    made = Thing.model_validate(WIRE)
    assert fresh() == made
    assert made == fresh()
    assert fresh().model_dump_json() == made.model_dump_json()
    assert fresh().model_dump(exclude_unset=True) == made.model_dump(exclude_unset=True)
    assert TypeAdapter(list[Thing]).validate_python([fresh()]) == [made]
    assert TypeAdapter(Thing).dump_python(fresh(), mode="json") == made.model_dump(mode="json")
    assert Box[Thing](inside=fresh()).model_dump() == {"inside": made.model_dump()}
    assert Box[Thing].model_validate({"inside": WIRE}).inside == made
    assert Holder(fresh()) == Holder(made)
    assert CheckedHolder(thing=fresh()).thing == made
    assert TypeAdapter(CheckedHolder).dump_python(CheckedHolder(thing=fresh()))["thing"] == made.model_dump()
    assert copy.copy(fresh()) == copy.deepcopy(fresh()) == fresh().model_copy() == made
    assert pickle.loads(pickle.dumps(fresh())) == made  # noqa: S301
    assert Wrapped.model_validate(WIRE).model_dump() == {"wrapped": made.model_dump()}
    assert Thing.model_construct(id=ID).to_dict() == {"id": ID}
    assert Mine.model_validate(fresh().to_dict()).created_at == datetime(2024, 12, 21, 20, 4, 47, 235000, UTC)
