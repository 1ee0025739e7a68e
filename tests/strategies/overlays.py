"""Small specs, and overlays that mean something, or nearly something, to them."""

from __future__ import annotations

import json
from typing import Any

import yaml
from hypothesis import strategies as st

from clientwright import spec as s

RESOURCES = ("Endusers", "Tickets")
TYPES = ("Enduser", "Ticket", "UpdateOptions")
FIELDS = ("id", "email", "createdAt", "from", "Assigned To")
CREDENTIALS = ("api_key", "auth_token")
KEYS = ("POST /v1/enduser", "GET /v1/endusers", "PATCH /v1/enduser/:id", "ALL /v1/tickets/report")
LINES = (
    "Production is at https://api.example.com/v1",
    "All records share the following fields",
    "To overwrite, use { replaceObjectFields: true }",
    "At most 100 records are returned",
)
NOTATIONS = (
    "string",
    "date-time",
    "any",
    "object-id[]",
    "{*: number}",
    "string | null",
    "Enduser",
    "Missing",
)
ANSWERS = (
    "record",
    "record[]",
    "empty",
    "binary",
    "{ created!: record[], errors?: object[] }",
    "integer | string",
)

texts = st.text("aZ 09é—\u00a0😀\"'\\{}[]:#-&*!|>%@`?,", max_size=8)
words = texts.map(str.strip).filter(bool)


def _origin(source: str, first: int, length: int, rule: str) -> s.Origin:
    return s.Origin(source=source, first=first, last=first + length, rule=rule)


origins = st.none() | st.builds(
    _origin,
    st.sampled_from(["page.txt", "two words.txt", "a:1-2.txt"]),
    st.integers(1, 99),
    st.integers(0, 9),
    st.sampled_from(["payload", "title"]),
)
numbers = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
values = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2),
    max_leaves=4,
)
types: st.SearchStrategy[Any] = st.recursive(
    st.builds(s.Primitive, type=st.sampled_from(s.PrimitiveType))
    | st.builds(s.Named, name=st.sampled_from(TYPES))
    | st.builds(s.Literal, value=st.booleans() | numbers | texts)
    | st.builds(s.Any, why=texts),
    lambda inner: st.builds(s.List, items=inner, open=st.booleans())
    | st.builds(s.Map, values=inner)
    | st.builds(s.Nullable, type=inner),
    max_leaves=3,
)
rules = st.none() | st.builds(
    s.Rules,
    min_length=st.none() | st.integers(),
    minimum=st.none() | st.floats(-1e9, 1e9),
    pattern=st.none() | texts,
)
fields = st.builds(
    s.Field,
    name=st.sampled_from(FIELDS),
    type=types,
    presence=st.sampled_from(s.Presence),
    description=texts,
    example=values,
    default=values,
    rules=rules,
    basis=st.sampled_from(s.Basis),
    origin=origins,
)


def _different(strategy: st.SearchStrategy[Any], name: str = "name") -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(strategy, max_size=3, unique_by=lambda node: getattr(node, name)).map(tuple)


definitions = st.one_of(
    st.builds(
        s.Object, name=st.sampled_from(TYPES), fields=_different(fields), origin=origins, description=texts
    ),
    st.builds(
        s.Enum, name=st.sampled_from(TYPES), values=st.lists(st.booleans() | numbers | texts).map(tuple)
    ),
    st.builds(s.Union, name=st.sampled_from(TYPES), members=st.lists(types, max_size=3).map(tuple)),
    st.builds(s.Alias, name=st.sampled_from(TYPES), target=types),
)
parameters = st.builds(
    s.Parameter,
    name=st.sampled_from((*FIELDS, "options", "lastId", "limit")),
    location=st.sampled_from(s.In),
    type=types,
    presence=st.sampled_from(s.Presence),
    description=texts,
    origin=origins,
)
answers = st.builds(
    s.Answer,
    format=st.sampled_from(s.AnswerFormat),
    type=types,
    basis=st.sampled_from(s.Basis),
    origin=origins,
)


@st.composite
def _resources(draw: st.DrawFn) -> tuple[s.Resource, ...]:
    """Resources whose operations have keys of their own."""
    found: dict[str, list[s.Operation]] = {}
    for key in draw(st.lists(st.sampled_from(KEYS), unique=True)):
        method, path = key.split(" ")
        operation = s.Operation(
            method=method,
            path=path,
            send=method,
            route=path,
            action=draw(st.sampled_from(s.Action)),
            title=draw(texts),
            security=draw(st.sampled_from([None, (), (("api_key",),)])),
            parameters=draw(_different(parameters)),
            answer=draw(answers),
            examples=tuple(draw(st.lists(st.builds(s.Example, label=texts, value=values), max_size=1))),
            origin=draw(origins),
        )
        found.setdefault(draw(st.sampled_from(RESOURCES)), []).append(operation)
    return tuple(
        s.Resource(name=name, record=draw(st.sampled_from(["", *TYPES])), operations=tuple(operations))
        for name, operations in found.items()
    )


specs = st.builds(
    s.Spec,
    api=st.just("example"),
    title=texts,
    sources=st.lists(st.builds(s.Source, name=words, lines=st.integers(0), sha256=texts), max_size=1).map(
        tuple
    ),
    servers=_different(st.builds(s.Server, name=words, url=words, origin=origins)),
    security=_different(st.builds(s.Security, name=st.sampled_from(CREDENTIALS), header=words)),
    notes=st.lists(st.builds(s.Note, text=texts, origin=origins), max_size=2).map(tuple),
    resources=_resources(),
    webhooks=_different(st.builds(s.Webhook, name=words, type=types)),
    types=_different(definitions),
)

_actions = st.lists(
    st.sampled_from([action.value for action in s.Action]), min_size=1, max_size=2, unique=True
)
_selections = st.fixed_dictionaries({"actions": _actions}) | st.fixed_dictionaries(
    {"operations": st.lists(st.sampled_from((*KEYS, "GET /missing")), min_size=1, max_size=2, unique=True)}
)
_new = st.fixed_dictionaries(
    {"name": st.sampled_from(FIELDS), "type": st.sampled_from(NOTATIONS)},
    optional={"description": texts, "presence": st.sampled_from([presence.value for presence in s.Presence])},
)
_news = st.lists(_new, min_size=1, max_size=2, unique_by=lambda new: new["name"])
_targets = st.sampled_from((*RESOURCES, *TYPES, *KEYS, "Enduser.email", "POST /v1/enduser email", "Nothing"))
_kinds: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "title": {"title": words},
    "server": {
        "name": st.sampled_from(["production", "staging"]),
        "url": st.just("https://api.example.com/v1"),
    },
    "security": {
        "name": st.sampled_from(CREDENTIALS),
        "header": st.just("X-Key"),
        "format": st.just("Key {}"),
    },
    "env": {"name": st.sampled_from(CREDENTIALS), "env": st.just("EXAMPLE_KEY")},
    "security-default": {"alternatives": st.just([["api_key"], ["auth_token"]])},
    "common-fields": {"fields": _news},
    "parameters-added": {"parameters": _news},
    "options-added": {"parameter": st.just("options"), "fields": _news},
    "answer": {"type": st.sampled_from(ANSWERS), "model": st.sampled_from(["{record}Answer", "Result"])},
    "method": {"documented": st.sampled_from(["ALL", "ANY"]), "send": st.sampled_from(["GET", "POST"])},
    "query-style": {"style": st.sampled_from(["repeat", "brackets"])},
    "pagination": {
        "cursor": st.just("lastId"),
        "limit": st.just("limit"),
        "record_key": st.just("id"),
        "default_limit": st.integers(1, 100),
        "maximum_limit": st.just(1000),
    },
    "file-transfer": {
        "resource": st.sampled_from(RESOURCES),
        "prepare": st.sampled_from(KEYS),
        "confirm": st.sampled_from(KEYS),
        "link": st.sampled_from(KEYS),
    },
    "verification": {"scheme": st.just("hmac-sha256"), "header": st.just("X-Signature")},
    "note": {"text": words},
    "type": {"target": _targets, "type": st.sampled_from(ANSWERS), "model": st.just("Corrected")},
    "name": {"target": _targets, "python": st.sampled_from(["people", "Person"])},
    "waive": {
        "rule": st.sampled_from(["duplicate-title", "unclaimed"]),
        "where": st.lists(words, min_size=1),
    },
}
_SELECTING = ("parameters-added", "options-added", "answer", "note")


@st.composite
def entries(draw: st.DrawFn) -> dict[str, Any]:
    """One entry of any kind, as the mapping that is written in an overlay."""
    kind = draw(st.sampled_from(sorted(_kinds)))
    entry = {"kind": kind, **draw(st.fixed_dictionaries(_kinds[kind])), "because": draw(words)}
    if kind in _SELECTING:
        entry |= draw(_selections)
    entry |= draw(st.fixed_dictionaries({}, optional={"source": texts, "quote": st.sampled_from(LINES)}))
    if "quote" in entry and draw(st.booleans()):
        entry["departs"] = True
    return entry


def write(written: list[dict[str, Any]]) -> str:
    """The YAML of entries."""
    separate = json.loads(json.dumps(written))  # an object that stands twice would be written as an alias
    return yaml.safe_dump(separate, sort_keys=False, allow_unicode=True, width=1000)


overlays = st.lists(
    entries(), max_size=6, unique_by=lambda entry: entry["target"] if entry["kind"] == "name" else id(entry)
)
