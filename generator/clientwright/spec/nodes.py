"""What every node of a spec is: frozen, closed, and aware of where it comes from."""

from __future__ import annotations

import typing

from pydantic import BaseModel, ConfigDict, JsonValue, model_serializer, model_validator

from clientwright.spec.vocabulary import Basis


class Origin(BaseModel):
    """The lines that a node rests on, and the grammar rule that claimed them; one string in spec.json."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    first: int
    last: int
    rule: str

    @model_validator(mode="before")
    @classmethod
    def _read(cls, value: typing.Any) -> typing.Any:
        if not isinstance(value, str):
            return value
        place, _, rule = value.rpartition(" ")
        source, _, lines = place.rpartition(":")
        first, _, last = lines.partition("-")
        return {"source": source, "first": first, "last": last or first, "rule": rule}

    @model_serializer
    def _write(self) -> str:
        return f"{self} {self.rule}"

    def __str__(self) -> str:
        lines = f"{self.first}" if self.first == self.last else f"{self.first}-{self.last}"
        return f"{self.source}:{lines}"


class Node(BaseModel):
    """What all nodes share: frozen, closed, and equal when they say the same."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        mine, theirs = self.__dict__, vars(other)
        return all(mine[name] == theirs[name] for name in mine if name != "origin")

    __hash__ = None  # type: ignore[assignment]


class Located(Node):
    """A node that rests on lines of a source, or on an overlay entry (then `origin` names overlay.yaml)."""

    origin: Origin | None = None


@typing.runtime_checkable
class Based(typing.Protocol):
    """A node that says what its fact rests on."""

    @property
    def basis(self) -> Basis:
        """What the fact rests on."""
        ...


Fact: typing.TypeAlias = "Node | Origin | JsonValue | tuple[Fact, ...]"
"""What the attributes of nodes hold."""
