"""Origin: the lines that a fact rests on."""

from __future__ import annotations

import typing

from pydantic import BaseModel, ConfigDict, model_serializer, model_validator


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
    def written(self) -> str:
        """The one string of spec.json."""
        return f"{self} {self.rule}"

    def __str__(self) -> str:
        lines = f"{self.first}" if self.first == self.last else f"{self.first}-{self.last}"
        return f"{self.source}:{lines}"
