"""Strategies of whole specs, small and sound, that hold every kind of node; and of what became of one.

`FACTS` has, for each kind of node, a strategy for each of its facts: nodes are built from it, and changed by
it. Names come from small pools, so that two specs have much in common.
"""

from __future__ import annotations

import typing
from collections.abc import Iterator, Mapping
from typing import Any

from hypothesis import strategies as st

from clientwright import spec as s
from strategies.overlays import numbers, origins, texts, values, words

# The first two are in every spec, and others may name them; the last two come and go.
TYPES = ("Enduser", "Choice", "Ticket", "Label")
KNOWN = TYPES[:2]
RESOURCES = ("Endusers", "Tickets", "Calls")
PATHS = ("/v1/enduser/:id", "/v1/endusers", "/v1/tickets/report", "/v1/calls/start", "/v1/calls/:id/stop")
NAMES = ("id", "email", "createdAt", "from", "Assigned To")

Strategy = st.SearchStrategy[Any]


def several(strategy: Strategy, fact: str = "name", most: int = 2) -> Strategy:
    """A few nodes that differ in a fact."""
    return st.lists(strategy, max_size=most, unique_by=lambda node: getattr(node, fact)).map(tuple)


def _many(strategy: Strategy, most: int = 2) -> Strategy:
    return st.lists(strategy, max_size=most).map(tuple)


def _node(kind: type[s.Node], **given: Strategy) -> Strategy:
    """A node of its facts, with an origin where it has one."""
    place = {"origin": origins} if "origin" in kind.model_fields else {}
    return st.deferred(lambda: st.builds(kind, **{**FACTS[kind], **place, **given}))


def _carried(by: str) -> Strategy:
    """A credential that travels in one place."""
    others = {"header", "query", "cookie"} - {by}
    return _node(s.Security, **dict.fromkeys(others, st.just("")), **{by: st.just("key")})


_counts = st.none() | st.integers(0, 9)
_bounds = st.none() | st.integers(-9, 9)
_scalars = st.booleans() | numbers | texts
_basis = st.sampled_from(s.Basis)
_presence = st.sampled_from(s.Presence)
_names = st.sampled_from(NAMES)
_resources = st.sampled_from(RESOURCES)
_keys = st.sampled_from([f"GET {path}" for path in PATHS])
_label = st.sampled_from(["", "automation", "event"])
_credentials = st.sampled_from(["api_key", "auth_token"])
_alternatives = st.none() | _many(_many(_credentials, 1))

refs: Strategy = st.recursive(
    _node(s.Primitive) | _node(s.Named) | _node(s.Literal) | _node(s.Any),
    lambda inner: _node(s.List, items=inner) | _node(s.Map, values=inner) | _node(s.Nullable, type=inner),
    max_leaves=3,
)


def _says_something(node: s.Node) -> bool:
    return any(fact is not None for fact in vars(node).values())


rules = _node(s.Rules).filter(_says_something)
_shown: Mapping[str, Strategy] = {
    "name": _names,
    "type": refs,
    "presence": _presence,
    "description": texts,
    "example": values,
    "default": values,
    "rules": st.none() | rules,
    "basis": _basis,
    "supplied": _many(_node(s.Supplied), 1),
}
_defined: Mapping[str, Strategy] = {
    "name": st.sampled_from(TYPES),
    "description": texts,
    "basis": _basis,
    "supplied": _many(_node(s.Supplied), 1),
    "deprecated": st.booleans(),
}

_kinds = (s.Object, s.Enum, s.Union, s.Alias)


def _definition(name: str) -> Strategy:
    places = st.sampled_from([(), (f"where {name} stands",)])
    return st.one_of(*(_node(kind, name=st.just(name), places=places) for kind in _kinds))


def _together(known: tuple[s.TypeDef, ...], others: tuple[s.TypeDef | None, ...]) -> tuple[s.TypeDef, ...]:
    return (*known, *(one for one in others if one))


_types = st.builds(
    _together,
    st.tuples(*map(_definition, KNOWN)),
    st.tuples(*(st.none() | _definition(name) for name in TYPES[len(KNOWN) :])),
)


@st.composite
def _apart(draw: st.DrawFn) -> tuple[s.Resource, ...]:
    """Resources that share no path and give no two functions one name."""
    names = draw(st.lists(_resources, max_size=2, unique=True))
    paths = draw(st.permutations(PATHS))
    actions = draw(st.permutations(list(s.Action)))
    resources: list[s.Resource] = []
    for start, name in enumerate(names):
        own = [
            draw(_node(s.Operation, path=st.just(path), action=st.just(action), name=st.just("")))
            for path, action in zip(paths[start::3], actions, strict=False)
        ]
        operations = tuple(own[: draw(st.integers(0, 2))])
        resources.append(draw(_node(s.Resource, name=st.just(name), operations=st.just(operations))))
    return tuple(resources)


def _paging(own: Mapping[str, Strategy], *ends: str) -> dict[str, Strategy]:
    """The facts of a kind of pagination that can be exchanged one by one."""
    shared = {
        "name": st.sampled_from(["lists", "reports"]),
        "position": st.just(""),
        "limit": st.just("") | _names,
        "records": st.just("") | _names,
        "end": st.sampled_from([s.End(end) for end in ends]),
        "end_field": st.just(""),
        "default_limit": _counts,
        "maximum_limit": _counts,
        "operations": _many(_keys, 1),
        "basis": _basis,
    }
    return {**shared, **own}


FACTS: Mapping[type[s.Node], Mapping[str, Strategy]] = {
    s.Primitive: {"type": st.sampled_from(s.PrimitiveType), "format": st.sampled_from(["", "email"])},
    s.Named: {"name": st.sampled_from(KNOWN)},
    s.List: {"items": refs, "open": st.booleans(), "rules": st.none() | rules},
    s.Map: {"values": refs, "rules": st.none() | rules},
    s.Nullable: {"type": refs},
    s.Literal: {"value": _scalars},
    s.Any: {"why": texts},
    s.Rules: {
        "min_length": _counts,
        "max_length": _counts,
        "minimum": _bounds,
        "maximum": _bounds,
        "exclusive_minimum": _bounds,
        "exclusive_maximum": _bounds,
        "min_items": _counts,
        "max_items": _counts,
        "pattern": st.none() | texts,
        "multiple_of": _bounds,
        "unique_items": st.none() | st.booleans(),
        "min_properties": _counts,
        "max_properties": _counts,
    },
    s.Field: {
        **_shown,
        "examples": _many(values),
        "flow": st.sampled_from(s.Flow),
        "deprecated": st.booleans(),
    },
    s.Object: {**_defined, "fields": several(_node(s.Field)), "extra": st.none() | refs},
    s.Enum: {
        **_defined,
        "values": st.lists(_scalars, max_size=3, unique_by=repr).map(tuple),
        "open": st.booleans(),
        "retired": st.lists(_scalars, max_size=1).map(tuple),
    },
    s.Union: {
        **_defined,
        "members": _many(refs),
        "discriminator": texts,
        "values": _many(texts),
        "fallback": st.none() | _node(s.Named),
    },
    s.Alias: {**_defined, "target": refs},
    s.Source: {
        "name": st.sampled_from(["page.txt", "other.txt"]),
        "lines": st.integers(0, 9),
        "sha256": texts,
    },
    s.Server: {
        "name": st.sampled_from(["default", "staging"]),
        "url": words,
        "description": texts,
        "basis": _basis,
    },
    s.Security: {
        "name": _credentials,
        "header": words,
        "query": words,
        "cookie": words,
        "format": texts,
        "env": texts,
        "description": texts,
        "basis": _basis,
    },
    s.Note: {"text": texts},
    s.Supplied: {
        "fact": st.sampled_from(["values", "presence"]),
        "source": texts,
        "place": texts,
        "text": texts,
    },
    s.Constraint: {
        "kind": st.sampled_from(s.ConstraintKind),
        "text": texts,
        "enforcement": st.sampled_from(s.Enforcement),
        "fields": _many(_names),
        "other": texts,
        "values": _many(texts),
        "minimum": _counts,
        "maximum": _counts,
    },
    s.Parameter: {
        **_shown,
        "location": st.sampled_from(s.In),
        "deprecated": st.booleans(),
        "style": st.sampled_from(["", "form"]),
        "explode": st.none() | st.booleans(),
        "twin": st.booleans(),
    },
    s.Answer: {
        "supplied": _many(_node(s.Supplied), 1),
        "format": st.sampled_from(s.AnswerFormat),
        "type": refs,
        "basis": _basis,
        "status": texts,
        "content_type": texts,
        "description": texts,
    },
    s.Example: {
        "label": texts,
        "role": st.sampled_from(s.ExampleRole),
        "value": values,
        "headers": st.dictionaries(words, texts, max_size=1),
    },
    s.Operation: {
        "method": st.sampled_from(["GET", "POST"]),
        "path": st.sampled_from(PATHS),
        "send": st.sampled_from(["GET", "POST"]),
        "route": st.sampled_from(PATHS),
        "server": st.sampled_from(["", "", "staging"]),
        "action": st.sampled_from([s.Action.CUSTOM] * 2 + list(s.Action)),
        "name": texts,
        "title": texts,
        "description": texts,
        "notes": _many(_node(s.Note)),
        "access": st.sampled_from(s.Access),
        "status": st.sampled_from(s.Status),
        "security": _alternatives,
        "body": st.sampled_from(s.BodyFormat),
        "media": st.sampled_from([(), ("text/csv",), ("text/csv", "image/*")]),
        "parameters": several(_node(s.Parameter)),
        "constraints": _many(_node(s.Constraint)),
        "answer": _node(s.Answer),
        "examples": _many(_node(s.Example), 1),
    },
    s.Resource: {
        "name": _resources,
        "description": texts,
        "notes": _many(_node(s.Note)),
        "constraints": _many(_node(s.Constraint)),
        "record": st.sampled_from(["", *KNOWN]),
        "operations": several(_node(s.Operation), "path"),
    },
    s.Webhook: {
        "name": st.sampled_from(["automation", "event"]),
        "type": refs,
        "discriminator": texts,
        "value": texts,
        "description": texts,
        "basis": _basis,
        "examples": _many(_node(s.Example), 1),
    },
    s.PageNumberPagination: _paging(
        {"position": _names, "first": st.integers(0, 1)}, "empty-page", "short-page"
    ),
    s.OffsetPagination: _paging({"position": _names}, "empty-page", "short-page"),
    s.CursorPagination: _paging({"position": _names, "next": _names}, "no-next", "null-next"),
    s.NextAddressPagination: _paging({"next": _names}, "no-next", "null-next"),
    s.LinkHeaderPagination: _paging({}, "no-next"),
    s.LastRecordPagination: _paging({"position": _names, "record_key": _names}, "short-page", "empty-page"),
    s.FileTransfer: {
        "resource": _resources,
        "prepare": _keys,
        "confirm": _keys,
        "link": _keys,
        "maximum_bytes": _counts,
    },
    s.Verification: {
        "scheme": st.sampled_from(["sha256-concat", "hmac-sha256"]),
        "webhook": _label,
        "field": texts,
        "header": texts,
        "parts": _many(texts),
    },
    s.Conventions: {
        "query_style": st.sampled_from(s.QueryStyle),
        "pagination": several(st.one_of(*map(_node, typing.get_args(typing.get_args(s.Pagination)[0])))),
        "file_transfer": st.none() | _node(s.FileTransfer),
        "verification": _many(_node(s.Verification)),
    },
    s.Spec: {
        "api": st.sampled_from(["example", "other"]),
        "title": texts,
        "sources": several(_node(s.Source)),
        "servers": several(_node(s.Server)),
        "security": several(st.one_of(*map(_carried, ("header", "query", "cookie")))),
        "notes": _many(_node(s.Note)),
        "conventions": _node(s.Conventions),
        "resources": _apart(),
        "webhooks": several(_node(s.Webhook)),
        "webhook_models": st.lists(st.sampled_from(TYPES), max_size=2, unique=True).map(tuple),
        "types": _types,
    },
}

specs: Strategy = _node(s.Spec)


@st.composite
def changed(draw: st.DrawFn, spec: s.Spec) -> s.Spec:
    """A spec in which one fact of one node is drawn anew; the names of types stay."""
    found = list(_nodes(spec, ()))
    kind = draw(st.sampled_from(sorted({type(node) for _, node in found}, key=lambda one: one.__name__)))
    path, _ = draw(st.sampled_from([place for place in found if type(place[1]) is kind]))
    fact = draw(st.sampled_from([name for name in FACTS[kind] if not (name == "name" and kind in _kinds)]))
    whole: s.Spec = _put(spec, (*path, fact), draw(FACTS[kind][fact]))
    return whole


def _nodes(value: s.Fact, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], s.Node]]:
    """Every node in a node or a list of nodes, with the way to it."""
    if isinstance(value, s.Node):
        yield path, value
        for name, fact in vars(value).items():
            yield from _nodes(fact, (*path, name))
    elif isinstance(value, tuple):
        for index, one in enumerate(value):
            yield from _nodes(one, (*path, index))


def _put(value: Any, path: tuple[str | int, ...], new: Any) -> Any:
    if not path:
        return new
    step, *rest = path
    if isinstance(step, int):
        return (*value[:step], _put(value[step], tuple(rest), new), *value[step + 1 :])
    return value.model_copy(update={step: _put(getattr(value, step), tuple(rest), new)})
