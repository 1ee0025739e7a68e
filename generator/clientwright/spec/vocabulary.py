"""The small closed sets of words that a spec uses, instead of booleans."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Presence(StrEnum):
    """Whether a value must be there. `unknown`: the documentation does not say, so nobody may demand it."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    UNKNOWN = "unknown"


class Access(StrEnum):
    """Who may call an operation."""

    PUBLIC = "public"
    AUTHENTICATED = "authenticated"
    ADMIN = "admin"
    ENDUSER = "enduser"


class Status(StrEnum):
    """Whether the vendor still recommends an operation."""

    CURRENT = "current"
    DEPRECATED = "deprecated"


class Basis(StrEnum):
    """Where a fact comes from.

    The page says it, it follows from what the page says, the vendor publishes it elsewhere, or a person wrote
    it.
    """

    DOCUMENTED = "documented"
    DERIVED = "derived"
    SUPPLEMENT = "supplement"
    OVERLAY = "overlay"


class Enforcement(StrEnum):
    """Who can check a constraint."""

    CLIENT = "client"
    SERVER = "server"


class Action(StrEnum):
    """The six default actions of a resource; everything else is custom."""

    CREATE = "create"
    CREATE_MANY = "create_many"
    GET = "get"
    LIST = "list"
    UPDATE = "update"
    DELETE = "delete"
    CUSTOM = "custom"


class In(StrEnum):
    """Where a parameter travels."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    BODY = "body"


class BodyFormat(StrEnum):
    """How a request's body is written.

    `json-whole` and `multipart-whole`: the one body parameter is the body (an object of all its parts), and
    not a key of it. `raw`: it is the bytes themselves, or a text, in one of the operation's media types.
    """

    NONE = "none"
    JSON = "json"
    JSON_WHOLE = "json-whole"
    FORM = "form"
    MULTIPART = "multipart"
    MULTIPART_WHOLE = "multipart-whole"
    RAW = "raw"


class AnswerFormat(StrEnum):
    """How an answer's body is written. Of events and JSON lines, the answer's type is that of each value."""

    JSON = "json"
    EMPTY = "empty"
    BINARY = "binary"
    EVENTS = "events"
    JSON_LINES = "json-lines"
    UNKNOWN = "unknown"


class ExampleRole(StrEnum):
    """What an example shows. `error`: the answer of a failure. `unknown`: the page does not say which."""

    REQUEST = "request"
    RESPONSE = "response"
    ERROR = "error"
    WEBHOOK = "webhook"
    UNKNOWN = "unknown"


class PrimitiveType(StrEnum):
    """The scalar types that documentation tells apart."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    OBJECT_ID = "object-id"
    DATE_TIME = "date-time"
    DATE = "date"
    UUID = "uuid"
    URI = "uri"
    FILE = "file"
    NULL = "null"


PRIMITIVES: Mapping[type, PrimitiveType] = {
    str: PrimitiveType.STRING,
    bool: PrimitiveType.BOOLEAN,
    int: PrimitiveType.INTEGER,
    float: PrimitiveType.NUMBER,
}
"""The scalar type of a value that an enum or a constant holds, by its Python type."""


class ConstraintKind(StrEnum):
    """The forms of sentence that the constraint grammar reads."""

    UNIQUE = "unique"
    UNIQUE_TOGETHER = "unique-together"
    UNIQUE_ELEMENTS = "unique-elements"
    UNIQUE_BY = "unique-by"
    REQUIRED_WHEN_ABSENT = "required-when-absent"
    FORBIDDEN_VALUE = "forbidden-value"
    INCLUDES = "includes"
    NON_EMPTY = "non-empty"
    LENGTH = "length"
    RANGE = "range"
    READ_ONLY = "read-only"
    RESTRICTED = "restricted"
    CONDITION = "condition"


class Flow(StrEnum):
    """Which way a field travels: both ways, only in answers (`read`), or only in requests (`write`)."""

    BOTH = "both"
    READ = "read"
    WRITE = "write"
