"""A small API, and edits of it."""

from collections.abc import Callable
from typing import Any

from clientwright import spec as s

STRING, INTEGER, NUMBER, BOOLEAN = (
    s.Primitive(type=kind)
    for kind in (
        s.PrimitiveType.STRING,
        s.PrimitiveType.INTEGER,
        s.PrimitiveType.NUMBER,
        s.PrimitiveType.BOOLEAN,
    )
)
REQUIRED, OPTIONAL, UNKNOWN = s.Presence.REQUIRED, s.Presence.OPTIONAL, s.Presence.UNKNOWN
CREATE, GET, LIST, REPORT, TICKET = (
    "POST /v1/enduser",
    "GET /v1/enduser/:id",
    "GET /v1/endusers",
    "GET /v1/endusers/report",
    "POST /v1/ticket",
)
Edit = Callable[[s.Spec], s.Spec]


def origin(first: int) -> s.Origin:
    return s.Origin(source="page.txt", first=first, last=first + 2, rule="block")


def parameter(
    name: str, type_: s.TypeRef = STRING, presence: s.Presence = OPTIONAL, **facts: Any
) -> s.Parameter:
    return s.Parameter(**{"name": name, "location": s.In.BODY, "type": type_, "presence": presence} | facts)


def field(name: str, type_: s.TypeRef = STRING, **facts: Any) -> s.Field:
    return s.Field(name=name, type=type_, **facts)


def length(text: str, maximum: int, enforcement: s.Enforcement = s.Enforcement.CLIENT) -> s.Constraint:
    kind = s.ConstraintKind.LENGTH
    return s.Constraint(
        kind=kind, text=text, enforcement=enforcement, fields=("email",), maximum=maximum, origin=origin(3)
    )


def operation(
    key: str, line: int, action: s.Action, answer: s.TypeRef, *given: s.Parameter, **facts: Any
) -> s.Operation:
    method, path = key.split(" ")
    return s.Operation(
        method=method,
        path=path,
        send=method,
        route=path.removeprefix("/v1").replace(":id", "{id}"),
        action=action,
        parameters=given,
        answer=s.Answer(format=s.AnswerFormat.JSON, type=answer),
        origin=origin(line),
        **facts,
    )


ID = parameter("id", presence=REQUIRED, location=s.In.PATH)
ENDUSER, ADDRESS, COLOR, PET, CODE, RESULT = (
    s.Named(name=name) for name in ("Enduser", "Address", "Color", "Pet", "Code", "Result")
)
API = s.Spec(
    api="example",
    title="Example",
    sources=(s.Source(name="page.txt", lines=99, sha256="a" * 64),),
    servers=(
        s.Server(name="production", url="https://a.example"),
        s.Server(name="staging", url="https://b.example"),
    ),
    security=(s.Security(name="api_key", header="X-Key", env="EXAMPLE_KEY"),),
    notes=(s.Note(text="Welcome.", origin=origin(1)), s.Note(text="Read on.", origin=origin(2))),
    conventions=s.Conventions(
        pagination=(
            s.LastRecordPagination(
                name="lists",
                position="lastId",
                limit="limit",
                record_key="id",
                default_limit=100,
                maximum_limit=1000,
            ),
        )
    ),
    resources=(
        s.Resource(
            name="Endusers",
            record="Enduser",
            constraints=(length("Email has at most 9 characters", 9),),
            origin=origin(3),
            operations=(
                operation(
                    CREATE,
                    10,
                    s.Action.CREATE,
                    ENDUSER,
                    parameter("email", presence=REQUIRED),
                    parameter("nick", rules=s.Rules(max_length=9)),
                    parameter("address", ADDRESS),
                    parameter("color", COLOR),
                    parameter("pet", PET),
                    parameter("code", CODE),
                    title="Create Enduser",
                    description="Creates one.",
                ),
                operation(GET, 20, s.Action.GET, ENDUSER, ID, title="Get Enduser"),
                operation(
                    LIST,
                    30,
                    s.Action.LIST,
                    s.List(items=ENDUSER),
                    parameter("lastId", location=s.In.QUERY),
                    parameter("limit", location=s.In.QUERY),
                    title="Get Endusers",
                ),
                operation(
                    REPORT,
                    40,
                    s.Action.CUSTOM,
                    RESULT,
                    parameter("from", location=s.In.QUERY),
                    title="Report",
                    examples=(s.Example(label="Answer", value={"at": "2024-12-21T20:04:47.235Z"}),),
                ),
            ),
        ),
        s.Resource(
            name="Tickets",
            origin=origin(50),
            operations=(operation(TICKET, 51, s.Action.CREATE, s.Any(), parameter("title"), title="Create"),),
        ),
    ),
    webhooks=(s.Webhook(name="created", type=s.Named(name="Event"), value="created", origin=origin(60)),),
    webhook_models=("Enduser", "Ticket"),
    types=(
        s.Object(
            name="Enduser",
            fields=(field("id", presence=REQUIRED), field("email"), field("address", ADDRESS)),
            origin=origin(10),
            places=(f"{GET} answer",),
        ),
        s.Object(name="Address", fields=(field("street"), field("zip")), places=(f"{CREATE} body.address",)),
        s.Enum(name="Color", values=("red", "green"), origin=origin(12), places=(f"{CREATE} body.color",)),
        s.Union(name="Pet", members=(STRING, INTEGER), places=(f"{CREATE} body.pet",)),
        s.Alias(name="Code", target=STRING, places=(f"{CREATE} body.code",)),
        s.Object(
            name="Result",
            fields=(field("count", INTEGER, presence=REQUIRED), field("mood", s.Named(name="Mood"))),
            places=(f"{REPORT} answer",),
        ),
        s.Enum(name="Mood", values=("good", "bad"), places=(f"{REPORT} answer.mood",)),
        s.Object(name="Event", fields=(field("type"),), places=("created",)),
    ),
)


def having(**facts: Any) -> Edit:
    """Facts of the whole spec."""
    return lambda spec: spec.model_copy(update=facts)


def within(fact: str, name: str, edit: Callable[[Any], Any] | None, by: str = "name") -> Callable[[Any], Any]:
    """Edits the node of a name in a list of nodes, or takes it out."""

    def apply(node: Any) -> Any:
        nodes = getattr(node, fact)
        assert name in [getattr(one, by) for one in nodes]
        kept = (one for one in nodes if edit or getattr(one, by) != name)
        edited = tuple(edit(one) if edit and getattr(one, by) == name else one for one in kept)
        return node.model_copy(update={fact: edited})

    return apply


def put(**facts: Any) -> Callable[[Any], Any]:
    """Facts of a node."""
    return lambda node: node.model_copy(update=facts)


def more(fact: str, *nodes: Any) -> Callable[[Any], Any]:
    """Nodes at the end of a list."""
    return lambda node: node.model_copy(update={fact: (*getattr(node, fact), *nodes)})


def turned(fact: str) -> Callable[[Any], Any]:
    """A list the other way round."""
    return lambda node: node.model_copy(update={fact: tuple(reversed(getattr(node, fact)))})


def at_resource(name: str, edit: Callable[[Any], Any] | None) -> Edit:
    return within("resources", name, edit)


def at(key: str, edit: Callable[[Any], Any] | None) -> Edit:
    """Edits an operation, or takes it out."""
    return lambda spec: within("resources", _resource(spec, key), within("operations", key, edit, "key"))(
        spec
    )


def _resource(spec: s.Spec, key: str) -> str:
    return next(resource.name for resource, operation in spec.operations() if operation.key == key)


def at_parameter(key: str, name: str, edit: Callable[[Any], Any] | None) -> Edit:
    return at(key, within("parameters", name, edit))


def at_type(name: str, edit: Callable[[Any], Any] | None) -> Edit:
    return within("types", name, edit)


def at_field(name: str, field: str, edit: Callable[[Any], Any] | None) -> Edit:
    return at_type(name, within("fields", field, edit))
