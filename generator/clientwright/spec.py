"""What an API is, in no programming language: the model that outlives every dialect and every package.

Only data stands here. A dialect builds a `Spec`, overlays refine it, and everything after reads it.
Each node knows where it comes from (`origin`), which equality leaves out: two specs are equal when they
say the same, wherever on the page they say it.
"""

from __future__ import annotations

import typing
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, JsonValue, model_serializer, model_validator
from pydantic import Field as ModelField

FORMAT_VERSION = 1


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
    """Where a fact comes from: the page says it, it follows from what the page says, or a person wrote it."""

    DOCUMENTED = "documented"
    DERIVED = "derived"
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
    """How a request's body is written. `json-whole`: the one body parameter is the body, not a key of it."""

    NONE = "none"
    JSON = "json"
    JSON_WHOLE = "json-whole"
    FORM = "form"
    MULTIPART = "multipart"


class AnswerFormat(StrEnum):
    """How an answer's body is written."""

    JSON = "json"
    EMPTY = "empty"
    BINARY = "binary"
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


# --- uses of types -------------------------------------------------------------------------------------


class Primitive(Node):
    """A scalar."""

    kind: typing.Literal["primitive"] = "primitive"
    type: PrimitiveType


class Named(Node):
    """A use of a `TypeDef`, by its name in `Spec.types`."""

    kind: typing.Literal["named"] = "named"
    name: str


class List(Node):
    """A list. `open`: its elements may have shapes that the page does not show."""

    kind: typing.Literal["list"] = "list"
    items: TypeRef
    open: bool = False


class Map(Node):
    """An object whose keys are not fixed."""

    kind: typing.Literal["map"] = "map"
    values: TypeRef


class Nullable(Node):
    """A value or null."""

    kind: typing.Literal["nullable"] = "nullable"
    type: TypeRef


class Literal(Node):
    """One value that the page states outright, such as a webhook's `type: 'automation'`. Never an example."""

    kind: typing.Literal["literal"] = "literal"
    value: str | int | float | bool


class Any(Node):
    """Any JSON value; `why` says what the documentation leaves open."""

    kind: typing.Literal["any"] = "any"
    why: str = ""


TypeRef = Annotated[
    Primitive | Named | List | Map | Nullable | Literal | Any, ModelField(discriminator="kind")
]


# --- definitions of types ------------------------------------------------------------------------------


class Rules(Node):
    """What a value must satisfy, as the page states it. Bounds are inclusive unless they say otherwise."""

    min_length: int | None = None
    max_length: int | None = None
    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    min_items: int | None = None
    max_items: int | None = None
    pattern: str | None = None


class Field(Located):
    """One key of an object. Presence belongs to the field; null belongs to the type."""

    name: str
    type: TypeRef
    presence: Presence = Presence.UNKNOWN
    description: str = ""
    example: JsonValue = None
    default: JsonValue = None
    rules: Rules | None = None
    basis: Basis = Basis.DOCUMENTED


class Definition(Located):
    """What all definitions share. `places` are the dotted paths at which the page shows this type."""

    name: str
    description: str = ""
    basis: Basis = Basis.DOCUMENTED
    places: tuple[str, ...] = ()


class Object(Definition):
    """An object with the fields that the page shows; others may always come."""

    kind: typing.Literal["object"] = "object"
    fields: tuple[Field, ...]


class Enum(Definition):
    """Values that the page lists in full. Open in answers, closed in requests."""

    kind: typing.Literal["enum"] = "enum"
    values: tuple[str | int | float | bool, ...]


class Union(Definition):
    """One of several types."""

    kind: typing.Literal["union"] = "union"
    members: tuple[TypeRef, ...]


class Alias(Definition):
    """Another name for a type."""

    kind: typing.Literal["alias"] = "alias"
    target: TypeRef


TypeDef = Annotated[Object | Enum | Union | Alias, ModelField(discriminator="kind")]


# --- the API -------------------------------------------------------------------------------------------


class Source(Node):
    """One documentation file: its name, number of lines, and the SHA-256 of its bytes."""

    name: str
    lines: int
    sha256: str


class Server(Located):
    """A base URL, and the name by which users choose it."""

    name: str
    url: str
    description: str = ""
    basis: Basis = Basis.DOCUMENTED


class Security(Located):
    """A credential: the header that carries it, the text around it, and how users hand it over."""

    name: str
    header: str
    format: str = "{}"
    env: str = ""
    description: str = ""
    basis: Basis = Basis.DOCUMENTED


class Note(Located):
    """Prose that no finer rule reads, kept as it is."""

    text: str


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
    READ_ONLY = "read-only"
    RESTRICTED = "restricted"
    CONDITION = "condition"


class Constraint(Located):
    """A rule about values, in the documentation's words and as a client or the server can enforce it.

    `fields` are wire names (dotted where nested); `values` what a field may not be; `other` the second
    field of a relation; `minimum` and `maximum` inclusive lengths in characters.
    """

    kind: ConstraintKind
    text: str
    enforcement: Enforcement
    fields: tuple[str, ...] = ()
    other: str = ""
    values: tuple[str, ...] = ()
    minimum: int | None = None
    maximum: int | None = None


class Parameter(Located):
    """One value that a caller may give. A JSON body's top-level keys are parameters, each `in` body."""

    name: str
    location: In
    type: TypeRef
    presence: Presence
    description: str = ""
    example: JsonValue = None
    default: JsonValue = None
    rules: Rules | None = None
    deprecated: bool = False
    basis: Basis = Basis.DOCUMENTED


class Answer(Located):
    """What an operation returns. `status` and `content_type` are empty where the page does not state them."""

    format: AnswerFormat
    type: TypeRef
    basis: Basis = Basis.DOCUMENTED
    status: str = ""
    content_type: str = ""
    description: str = ""


class Example(Located):
    """A request, answer or event that the page shows, as parsed JSON. `label` is the heading above it."""

    label: str
    value: JsonValue
    headers: dict[str, str] = {}


class Operation(Located):
    """One call. `method` and `path` are the documentation's; `send` and `route` are what goes on the wire.

    `name` is what the page calls this one call, where it does so reliably; empty where the path tells more.
    `route` is relative to a server's URL, with path parameters in braces. `security` lists alternatives,
    each a set of `Security` names that go together; empty: no credentials; None: the page does not say.
    """

    method: str
    path: str
    send: str
    route: str
    action: Action = Action.CUSTOM
    name: str = ""
    title: str = ""
    description: str = ""
    notes: tuple[Note, ...] = ()
    access: Access = Access.AUTHENTICATED
    status: Status = Status.CURRENT
    security: tuple[tuple[str, ...], ...] | None = None
    body: BodyFormat = BodyFormat.NONE
    parameters: tuple[Parameter, ...] = ()
    constraints: tuple[Constraint, ...] = ()
    answer: Answer
    examples: tuple[Example, ...] = ()

    @property
    def key(self) -> str:
        """The identity of an operation in an API: method and path, as documented."""
        return f"{self.method} {self.path}"


class Resource(Located):
    """What the documentation groups: its operations, its prose and its constraints.

    `record` names the type of its records, where that can be told.
    """

    name: str
    description: str = ""
    notes: tuple[Note, ...] = ()
    constraints: tuple[Constraint, ...] = ()
    record: str = ""
    operations: tuple[Operation, ...] = ()


class Webhook(Located):
    """An event that the server posts. `value` is what `discriminator` holds in it; empty: any other."""

    name: str
    type: TypeRef
    discriminator: str = "type"
    value: str = ""
    description: str = ""
    basis: Basis = Basis.DOCUMENTED
    examples: tuple[Example, ...] = ()


class Pagination(Located):
    """How a list is read on: the last record's `record_key` is the next `cursor`, until a page is short."""

    cursor: str
    limit: str
    record_key: str
    default_limit: int
    maximum_limit: int


class QueryStyle(StrEnum):
    """How lists and objects are written in a query string."""

    REPEAT = "repeat"
    BRACKETS = "brackets"


class FileTransfer(Located):
    """The operations of a three-step upload and of a download, by their keys."""

    resource: str
    prepare: str
    confirm: str
    link: str
    maximum_bytes: int | None = None


class Verification(Located):
    """How a webhook is proved genuine.

    `sha256-concat`: hex SHA-256 of the values at `parts` of the payload, then the secret; the digest is the
    payload's field `field`. `hmac-sha256`: hex HMAC of the raw body, in the header `header`.
    """

    scheme: typing.Literal["sha256-concat", "hmac-sha256"]
    webhook: str = ""
    field: str = ""
    header: str = ""
    parts: tuple[str, ...] = ()


class Conventions(Node):
    """What holds for the whole API and no single block states; from the overlay."""

    query_style: QueryStyle = QueryStyle.REPEAT
    pagination: Pagination | None = None
    file_transfer: FileTransfer | None = None
    verification: tuple[Verification, ...] = ()


class Spec(Node):
    """An API, whole."""

    format: int = FORMAT_VERSION
    api: str
    title: str = ""
    sources: tuple[Source, ...] = ()
    servers: tuple[Server, ...] = ()
    security: tuple[Security, ...] = ()
    notes: tuple[Note, ...] = ()
    conventions: Conventions = Conventions()
    resources: tuple[Resource, ...] = ()
    webhooks: tuple[Webhook, ...] = ()
    webhook_models: tuple[str, ...] = ()
    types: tuple[TypeDef, ...] = ()

    def operations(self) -> Iterator[tuple[Resource, Operation]]:
        """Every operation with its resource, in the documentation's order."""
        for resource in self.resources:
            for operation in resource.operations:
                yield resource, operation


for _model in (
    List,
    Map,
    Nullable,
    Field,
    Object,
    Union,
    Alias,
    Parameter,
    Answer,
    Operation,
    Spec,
):
    _model.model_rebuild()
