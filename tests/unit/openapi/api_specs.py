"""Specs without errors, in hostile words: whatever a page can say that every stage before accepts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

from clientwright import spec as s
from clientwright.names import Names, plan_names

TYPES = ("Enduser", "Kind", "Either", "Other name")
SCHEMES = ("api_key", "a b", "a/c", "")
PLACEHOLDERS = ("id", "user id", "a:b", "x.y")
ROUTES = ("/users", "/users/{}", "users/{}/files/{}", "/a}b/{}", "/users/mine")
LABELS = ("", "Example Request", "Example Response", "Error Response", "$ref", "Success Event")

texts = st.text("aZ 09é\u00a0😀\"'\\{}[]()<>!_*`~$#:/.-&;|\n", max_size=10) | st.sampled_from(
    ["$ref", "<script>", "[x](javascript:x)", "&lt;", "../..", "```", "#/components/schemas/Gone", "%7B"]
)
names = texts.filter(bool)
numbers = st.integers(-5, 99) | st.floats(-1e3, 1e3)
json_values = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2),
    max_leaves=4,
)
origins = st.none() | st.builds(
    lambda first, length: s.Origin(source="page.txt", first=first, last=first + length, rule="payload"),
    st.integers(1, 99),
    st.integers(0, 9),
)
bases = st.sampled_from(s.Basis)
scalars = st.booleans() | numbers | texts
uses: st.SearchStrategy[Any] = st.recursive(
    st.builds(s.Primitive, type=st.sampled_from(s.PrimitiveType))
    | st.builds(s.Named, name=st.sampled_from(TYPES))
    | st.builds(s.Literal, value=scalars)
    | st.builds(s.Any, why=texts),
    lambda inner: st.builds(s.List, items=inner, open=st.booleans())
    | st.builds(s.Map, values=inner)
    | st.builds(s.Nullable, type=inner),
    max_leaves=3,
)
counts = st.none() | st.integers(-2, 9)
bounds = st.none() | st.floats(-9, 9)
rules = st.builds(
    s.Rules,
    min_length=counts,
    max_length=counts,
    min_items=counts,
    minimum=bounds,
    exclusive_maximum=bounds,
    pattern=st.none() | st.sampled_from(["^a+$", "[", "(?<n>x)", "a{99999999999}"]) | texts,
)
shared: dict[str, Any] = {
    "type": uses,
    "presence": st.sampled_from(s.Presence),
    "description": texts,
    "example": json_values,
    "default": json_values,
    "rules": st.none() | rules,
    "basis": bases,
    "origin": origins,
}
fields = st.builds(s.Field, name=names, **shared)


def different(strategy: st.SearchStrategy[Any], name: str = "name") -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(strategy, max_size=3, unique_by=lambda node: getattr(node, name)).map(tuple)


examples = st.lists(
    st.builds(
        s.Example,
        label=st.sampled_from(LABELS) | texts,
        value=json_values,
        headers=st.dictionaries(texts, texts, max_size=1),
    ),
    max_size=3,
).map(tuple)
constraints = st.lists(
    st.builds(
        s.Constraint,
        kind=st.sampled_from(s.ConstraintKind),
        text=texts,
        enforcement=st.sampled_from(s.Enforcement),
        fields=st.lists(texts, max_size=2).map(tuple),
        origin=origins,
    ),
    max_size=2,
).map(tuple)
notes = st.lists(st.builds(s.Note, text=texts), max_size=2).map(tuple)
answers = st.builds(
    s.Answer,
    format=st.sampled_from(s.AnswerFormat),
    type=uses,
    basis=bases,
    status=st.sampled_from(["", "200", "2XX", "200 OK", "٢٠٠", "default", "x-ok"]),
    content_type=st.sampled_from(["", "text/plain", "application/json", "nonsense"]),
    description=texts,
    origin=origins,
)


@st.composite
def definitions(draw: st.DrawFn) -> tuple[s.TypeDef, ...]:
    """One definition of each name; only objects refer to others, so that each type has a value."""
    enums = st.lists(scalars, max_size=3).map(tuple)
    flat = uses.filter(lambda ref: "Named" not in repr(ref))
    kinds: tuple[st.SearchStrategy[Any], ...] = (
        st.builds(s.Object, name=st.just("Enduser"), fields=different(fields), description=texts),
        st.builds(s.Enum, name=st.just("Kind"), values=enums, origin=origins, basis=bases),
        st.builds(s.Union, name=st.just("Either"), members=st.lists(flat, max_size=3).map(tuple)),
        st.builds(s.Alias, name=st.just("Other name"), target=uses.filter(_grounded)),
    )
    return tuple(draw(kind) for kind in draw(st.permutations(kinds)))


def _grounded(ref: s.TypeRef) -> bool:
    return "Other name" not in repr(ref)


@st.composite
def operations(draw: st.DrawFn, number: int) -> s.Operation:
    route = draw(st.sampled_from(ROUTES))
    placeholders = draw(st.lists(st.sampled_from(PLACEHOLDERS), min_size=2, max_size=2))
    for placeholder in placeholders:
        route = route.replace("{}", f"{{{placeholder}}}", 1)
    wires = [name for name in dict.fromkeys(placeholders) if f"{{{name}}}" in route]
    outside = st.builds(
        s.Parameter, name=names, location=st.sampled_from([one for one in s.In if one is not s.In.PATH]),
        deprecated=st.booleans(), **shared
    )  # fmt: skip
    others = [one for one in draw(different(outside)) if one.name not in wires]
    path = [
        draw(st.builds(s.Parameter, name=st.just(w), location=st.just(s.In.PATH), **shared)) for w in wires
    ]
    method = draw(st.sampled_from(["GET", "POST", "DELETE", "ALL"]))
    send = draw(st.sampled_from(["POST", "ALL"])) if method == "ALL" else method
    alternatives = st.lists(
        st.lists(st.sampled_from((*SCHEMES, "missing")), max_size=2).map(tuple), max_size=2
    )
    return s.Operation(
        method=method,
        path=f"{route}#{number}",
        send=send,
        route=route,
        title=draw(texts),
        description=draw(texts),
        notes=draw(notes),
        access=draw(st.sampled_from(s.Access)),
        status=draw(st.sampled_from(s.Status)),
        security=draw(st.none() | alternatives.map(tuple)),
        body=draw(st.sampled_from(s.BodyFormat)),
        parameters=(*path, *others),
        constraints=draw(constraints),
        answer=draw(answers),
        examples=draw(examples),
        origin=draw(origins),
    )


@st.composite
def specs(draw: st.DrawFn) -> s.Spec:
    """A whole API."""
    found = [draw(operations(number)) for number in range(draw(st.integers(0, 3)))]
    resource_names = draw(st.lists(names, min_size=1, max_size=2, unique=True))
    cut = draw(st.integers(0, len(found)))
    resources = [
        draw(
            st.builds(
                s.Resource, name=st.just(name), description=texts, notes=notes, constraints=constraints,
                record=st.sampled_from(["", "Enduser"]), operations=st.just(tuple(part)), origin=origins,
            )
        )
        for name, part in zip(resource_names, (found[:cut], found[cut:]), strict=False)
    ]  # fmt: skip
    servers = st.builds(
        s.Server,
        name=names,
        url=st.sampled_from(["https://api.example.com/v1", "https://{tenant}.example.com"]) | texts,
        description=texts,
        basis=bases,
    )
    schemes = st.builds(
        s.Security,
        name=st.sampled_from(SCHEMES),
        header=st.sampled_from(["Authorization", "authorization", "client_id"]),
        format=st.sampled_from(["{}", "Bearer {}", "API_KEY {}"]),
        description=texts,
    )
    webhooks = st.builds(
        s.Webhook, name=texts, type=uses, value=texts, description=texts, basis=bases, examples=examples
    )
    return s.Spec(
        api="example",
        title=draw(texts),
        servers=draw(different(servers)),
        security=draw(different(schemes)),
        notes=draw(notes),
        conventions=draw(
            st.builds(
                s.Conventions,
                query_style=st.sampled_from(s.QueryStyle),
                verification=st.lists(
                    st.builds(s.Verification, scheme=st.just("hmac-sha256"), header=texts), max_size=1
                ).map(tuple),
            )
        ),
        resources=tuple(resources),
        webhooks=draw(different(webhooks)),
        webhook_models=draw(st.lists(texts, max_size=2).map(tuple)),
        types=draw(definitions()),
    )


def named(spec: s.Spec) -> Names:
    """Names that never collide."""
    chosen = {wire: f"n{number}" for number, wire in enumerate(dict.fromkeys(_wires(spec)))}
    return plan_names(spec, Names(), chosen)


def _wires(spec: s.Spec) -> Iterator[str]:
    yield from (resource.name for resource in spec.resources)
    for _, operation in spec.operations():
        yield operation.key
        yield from (parameter.name for parameter in operation.parameters)
    for definition in spec.types:
        yield definition.name
        if isinstance(definition, s.Object):
            yield from (field.name for field in definition.fields)
