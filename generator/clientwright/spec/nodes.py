"""What every node of a spec is: frozen, closed, and aware of where it comes from."""

from __future__ import annotations

import typing

from pydantic import BaseModel, ConfigDict, JsonValue

from clientwright.reading.origin import Origin
from clientwright.spec.vocabulary import Basis


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


class Supplied(Located):
    """A fact that the page hides and the vendor publishes elsewhere; `origin` is its line in supplement.json.

    `fact` is its kind (`values`, `presence` ...), `text` what it says where no other attribute of the node
    does, `source` the package and version that states it, and `place` where in that.
    """

    fact: str
    source: str
    place: str = ""
    text: str = ""


@typing.runtime_checkable
class Based(typing.Protocol):
    """A node that says what its fact rests on."""

    @property
    def basis(self) -> Basis:
        """What the fact rests on."""
        ...


Fact: typing.TypeAlias = "Node | Origin | JsonValue | tuple[Fact, ...]"
"""What the attributes of nodes hold."""
