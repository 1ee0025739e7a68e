"""A small API and its page."""

from collections.abc import Callable
from typing import Any

from clientwright import spec as s
from clientwright.overlay import Applied
from clientwright.reading.sources import Document

PAGE = Document(
    "page.txt",
    "\n".join(
        [
            "Production is at https://api.example.com/v1",
            "Use the Authentication header",
            "- id: a unique identifier",
            "- createdAt: a timestamp",
            "Create Enduser",
            "Method: POST",
        ]
    ),
)
STRING = s.Primitive(type=s.PrimitiveType.STRING)
Apply = Callable[..., Applied]


def operation(
    key: str, action: s.Action, *parameters: s.Parameter, line: int = 5, **facts: Any
) -> s.Operation:
    method, path = key.split(" ")
    return s.Operation(
        method=method,
        path=path,
        send=method,
        route=path.removeprefix("/v1"),
        action=action,
        parameters=parameters,
        answer=s.Answer(format=s.AnswerFormat.UNKNOWN, type=s.Any(why="the page does not say")),
        origin=s.Origin(source="page.txt", first=line, last=line + 1, rule="block"),
        **facts,
    )


def parameter(name: str, location: s.In = s.In.BODY, type_: s.TypeRef = STRING) -> s.Parameter:
    return s.Parameter(name=name, location=location, type=type_, presence=s.Presence.OPTIONAL)


def small_spec() -> s.Spec:
    endusers = s.Resource(
        name="Endusers",
        record="Enduser",
        operations=(
            operation("POST /v1/enduser", s.Action.CREATE, parameter("email"), body=s.BodyFormat.JSON),
            operation(
                "GET /v1/endusers",
                s.Action.LIST,
                parameter("lastId", s.In.QUERY),
                parameter("limit", s.In.QUERY),
            ),
            operation(
                "PATCH /v1/enduser/:id",
                s.Action.UPDATE,
                parameter("options", type_=s.Named(name="UpdateOptions")),
            ),
            operation("DELETE /v1/enduser/:id", s.Action.DELETE),
            operation("ALL /v1/endusers/report", s.Action.CUSTOM, parameter("range", s.In.QUERY)),
            operation("GET /v1/status", s.Action.CUSTOM, security=()),
        ),
    )
    loose = s.Resource(name="Loose", operations=(operation("POST /v1/loose", s.Action.CREATE),))
    return s.Spec(
        api="example",
        servers=(s.Server(name="default", url="https://api.example.com/v1"),),
        security=(s.Security(name="client_id", header="client_id"),),
        resources=(endusers, loose),
        webhooks=(s.Webhook(name="automation", type=s.Named(name="Enduser")),),
        types=(
            s.Object(name="Enduser", fields=(s.Field(name="email", type=STRING),), basis=s.Basis.DERIVED),
            s.Object(name="UpdateOptions", fields=(s.Field(name="replaceObjectFields", type=STRING),)),
        ),
    )
