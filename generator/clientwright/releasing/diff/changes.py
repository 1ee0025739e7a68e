"""What a difference between two specs is made of. Data only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pydantic import JsonValue


class Effect(StrEnum):
    """What a change means to those who use the package.

    Breaking: code that works, or that type checkers accept, may cease to. Additive: code can do more.
    Cosmetic: code sees nothing of it; the text, the order or what goes on the wire is another.
    """

    BREAKING = "breaking"
    ADDITIVE = "additive"
    COSMETIC = "cosmetic"

    def or_worse(self, other: Effect) -> Effect:
        """The graver of two."""
        grave = list(Effect)
        return min(self, other, key=grave.index)


class Bump(StrEnum):
    """Which part of a version a set of changes raises, by Semantic Versioning."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"
    NONE = "none"


class Direction(StrEnum):
    """Which way a type travels: callers write it, or they read it."""

    REQUEST = "request"
    ANSWER = "answer"


class Kind(StrEnum):
    """What happened. What is added when one compares one way is removed when one compares the other way."""

    API_RENAMED = "api-renamed"
    SOURCE_ADDED = "source-added"
    SOURCE_REMOVED = "source-removed"
    SOURCE_CHANGED = "source-changed"
    TITLE_CHANGED = "title-changed"
    DESCRIPTION_CHANGED = "description-changed"
    NOTE_ADDED = "note-added"
    NOTE_REMOVED = "note-removed"
    NOTE_CHANGED = "note-changed"
    EXAMPLE_CHANGED = "example-changed"
    DEFAULT_CHANGED = "default-changed"
    BASIS_CHANGED = "basis-changed"
    ORDER_CHANGED = "order-changed"
    SERVER_ADDED = "server-added"
    SERVER_REMOVED = "server-removed"
    SERVER_CHANGED = "server-changed"
    SECURITY_ADDED = "security-added"
    SECURITY_REMOVED = "security-removed"
    SECURITY_CHANGED = "security-changed"
    CONVENTION_ADDED = "convention-added"
    CONVENTION_REMOVED = "convention-removed"
    CONVENTION_CHANGED = "convention-changed"
    RESOURCE_ADDED = "resource-added"
    RESOURCE_REMOVED = "resource-removed"
    RESOURCE_RENAMED = "resource-renamed"
    RESOURCE_REORDERED = "resource-reordered"
    RESOURCE_CHANGED = "resource-changed"
    ENDPOINT_ADDED = "endpoint-added"
    ENDPOINT_REMOVED = "endpoint-removed"
    ENDPOINT_RENAMED = "endpoint-renamed"
    ENDPOINT_MOVED = "endpoint-moved"
    ENDPOINT_CHANGED = "endpoint-changed"
    ACCESS_CHANGED = "access-changed"
    STATUS_CHANGED = "status-changed"
    ANSWER_CHANGED = "answer-changed"
    PARAMETER_ADDED = "parameter-added"
    PARAMETER_REMOVED = "parameter-removed"
    PARAMETER_RENAMED = "parameter-renamed"
    PARAMETER_RETYPED = "parameter-retyped"
    PARAMETER_MOVED = "parameter-moved"
    PARAMETER_PRESENCE_CHANGED = "parameter-presence-changed"
    CONSTRAINT_ADDED = "constraint-added"
    CONSTRAINT_REMOVED = "constraint-removed"
    CONSTRAINT_CHANGED = "constraint-changed"
    TYPE_ADDED = "type-added"
    TYPE_REMOVED = "type-removed"
    TYPE_RENAMED = "type-renamed"
    TYPE_MOVED = "type-moved"
    TYPE_CHANGED = "type-changed"
    TYPE_MEMBER_ADDED = "type-member-added"
    TYPE_MEMBER_REMOVED = "type-member-removed"
    FIELD_ADDED = "field-added"
    FIELD_REMOVED = "field-removed"
    FIELD_RENAMED = "field-renamed"
    FIELD_RETYPED = "field-retyped"
    FIELD_PRESENCE_CHANGED = "field-presence-changed"
    ENUM_VALUE_ADDED = "enum-value-added"
    ENUM_VALUE_REMOVED = "enum-value-removed"
    WEBHOOK_ADDED = "webhook-added"
    WEBHOOK_REMOVED = "webhook-removed"
    WEBHOOK_RETYPED = "webhook-retyped"
    WEBHOOK_CHANGED = "webhook-changed"
    WEBHOOK_MODEL_ADDED = "webhook-model-added"
    WEBHOOK_MODEL_REMOVED = "webhook-model-removed"


@dataclass(frozen=True)
class Change:
    """One difference.

    `where` calls the node as overlay entries do: `Endusers`, `POST /v1/enduser email`, `Enduser.email`,
    `conventions.pagination`. `before` is None for what is new, `after` for what is gone. `lines` is the
    place in the documentation, `file:first-last`: of the new node, or of the old one where it is gone.
    `touches` are the keys of the operations whose requests or answers hold a changed type; `resource` is the
    one resource that is concerned, by its name in Python; `successor` what takes the place of what is gone,
    where that is plain.
    """

    kind: Kind
    effect: Effect
    where: str
    before: JsonValue = None
    after: JsonValue = None
    lines: str = ""
    touches: tuple[str, ...] = ()
    resource: str = ""
    successor: str = ""
