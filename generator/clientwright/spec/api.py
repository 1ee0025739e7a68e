"""The API itself: servers, credentials, resources, operations, webhooks."""

from __future__ import annotations

import typing
from collections.abc import Iterator

from pydantic import Field as ModelField
from pydantic import JsonValue, model_validator

from clientwright.spec.conventions import Conventions
from clientwright.spec.nodes import Located, Node, Supplied
from clientwright.spec.types import Rules, TypeDef, TypeRef
from clientwright.spec.vocabulary import (
    Access,
    Action,
    AnswerFormat,
    Basis,
    BodyFormat,
    ConstraintKind,
    Enforcement,
    ExampleRole,
    In,
    Presence,
    Status,
)

FORMAT_VERSION = 1


class Source(Node):
    """One documentation file: its name, number of lines, and the SHA-256 of its bytes."""

    name: str
    lines: int
    sha256: str


class Server(Located):
    """A base URL, and the name by which users choose it, or by which operations name it as theirs."""

    name: str
    url: str
    description: str = ""
    basis: Basis = Basis.DOCUMENTED


class Security(Located):
    """A credential: what carries it, the text around it, and how users hand it over.

    One of `header`, `query` (a parameter) and `cookie` is the name of what carries it; the others are empty.
    """

    name: str
    header: str = ""
    query: str = ""
    cookie: str = ""
    format: str = "{}"
    env: str = ""
    description: str = ""
    basis: Basis = Basis.DOCUMENTED

    @model_validator(mode="after")
    def _one_carrier(self) -> typing.Self:
        if sum(map(bool, (self.header, self.query, self.cookie))) != 1:
            raise ValueError("a credential travels in a header, in the query, or in a cookie")
        return self

    @property
    def carrier(self) -> tuple[In, str]:
        """What carries the credential, and its wire name."""
        found = {In.HEADER: self.header, In.QUERY: self.query, In.COOKIE: self.cookie}
        return next((location, name) for location, name in found.items() if name)


class Note(Located):
    """Prose that no finer rule reads, kept as it is."""

    text: str


class Constraint(Located):
    """A rule about values, in the documentation's words and as a client or the server can enforce it.

    `fields` are wire names (dotted where nested); `values` what a field may not be; `other` the second
    field of a relation; `minimum` and `maximum` are inclusive: lengths in characters, or a number's range.
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
    """One value that a caller may give. A JSON body's top-level keys are parameters, each `in` body.

    `style` and `explode` say how lists and objects are written, in OpenAPI's words; "" and None: not stated.
    `twin`: another parameter of the operation has the name, in a place that comes before this one's.
    """

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
    style: str = ""
    explode: bool | None = None
    twin: bool = False
    supplied: tuple[Supplied, ...] = ()

    @property
    def label(self) -> str:
        """What tells it from the operation's other parameters: its name, of a twin with its place."""
        return f"{self.name} in {self.location}" if self.twin else self.name


class Answer(Located):
    """What an operation returns. `status` and `content_type` are empty where the page does not state them."""

    format: AnswerFormat
    type: TypeRef
    basis: Basis = Basis.DOCUMENTED
    status: str = ""
    content_type: str = ""
    description: str = ""
    supplied: tuple[Supplied, ...] = ()


class Example(Located):
    """A request, answer or event that the page shows, as parsed JSON. `label` is the heading above it."""

    label: str
    role: ExampleRole = ExampleRole.UNKNOWN
    value: JsonValue
    headers: dict[str, str] = ModelField(default_factory=dict)


class Operation(Located):
    """One call. `method` and `path` are the documentation's; `send` and `route` are what goes on the wire.

    `name` is what the page calls this one call, where it does so reliably; empty where the path tells more.
    `route` is relative to a server's URL, with path parameters in braces. `server` names the one that this
    call goes to, whichever users choose for the others; empty: the chosen one. `security` lists alternatives,
    each a set of `Security` names that go together; empty: no credentials; None: the page does not say.
    `media` are the media types of a raw body, ranges such as `image/*` among them; where users name none, the
    first that is no range is sent.
    """

    method: str
    path: str
    send: str
    route: str
    server: str = ""
    action: Action = Action.CUSTOM
    name: str = ""
    title: str = ""
    description: str = ""
    notes: tuple[Note, ...] = ()
    access: Access = Access.AUTHENTICATED
    status: Status = Status.CURRENT
    security: tuple[tuple[str, ...], ...] | None = None
    body: BodyFormat = BodyFormat.NONE
    media: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    constraints: tuple[Constraint, ...] = ()
    answer: Answer
    examples: tuple[Example, ...] = ()

    @property
    def key(self) -> str:
        """The identity of an operation in an API: method and path, as documented."""
        return f"{self.method} {self.path}"

    @property
    def media_to_send(self) -> tuple[str, ...]:
        """The media types of a raw body without ranges such as `image/*`, in none of which a body can be."""
        return tuple(one for one in self.media if "*" not in one)

    def is_raw(self, parameter: Parameter) -> bool:
        """Whether a parameter is the operation's raw body."""
        return self.body is BodyFormat.RAW and parameter.location is In.BODY


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

    def choices(self) -> tuple[Server, ...]:
        """The servers among which users choose; the first is the default."""
        named = {operation.server for _, operation in self.operations()}
        return tuple(server for server in self.servers if server.name not in named)

    def hosts(self) -> tuple[Server, ...]:
        """The servers that some operations name as theirs, and that nobody chooses."""
        named = {operation.server for _, operation in self.operations()}
        return tuple(server for server in self.servers if server.name in named)

    def operations(self) -> Iterator[tuple[Resource, Operation]]:
        """Every operation with its resource, in the documentation's order."""
        for resource in self.resources:
            for operation in resource.operations:
                yield resource, operation
