"""Plans the examples of a package's README: calls that the package has, with values that they take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate

from pydantic import JsonValue

from clientwright import spec as s
from clientwright.names import Names
from clientwright.names.identifiers import snake
from clientwright.planner.argument_code import argument_code
from clientwright.planner.endpoints import is_streamed
from clientwright.planner.literals import quote
from clientwright.planner.plan import WebhooksModule
from clientwright.planner.readme_plan import (
    Readme,
    ReadmeCall,
    ReadmeList,
    ReadmeTransfer,
    ReadmeUnion,
    ReadmeWebhook,
)
from clientwright.spec.lists import Listing, Lists
from clientwright.spec.samples import SAMPLES, sample

_SAMPLES: Mapping[s.PrimitiveType, JsonValue] = {
    **SAMPLES,
    s.PrimitiveType.STRING: "...",
    s.PrimitiveType.DATE_TIME: "2024-12-21T20:04:47Z",
}
"""Shorter than elsewhere: a README's calls show how, not what."""
_FEW = 2
_LONGEST = 80
_SIZE, _SMALL = 500, 20
"""The sizes of pages that are shown: no larger than known, and small where nothing is."""
_OVERLAPS = "A record that comes again, in a page that overlaps one before, is given once."
_PAGES_AGAIN = (
    "A list that is left within a page goes on with that page: its records come again. `page.answer` is\n"
    "the whole answer that holds a page."
)
_ROOM = 4000
"""Characters for the names of resources in AGENTS.md, which has 8 kB in all."""


def plan_readme(lists: Lists, names: Names, webhooks: WebhooksModule) -> Readme:
    """The examples of an API: a call that stands for all, and what else the API offers."""
    spec = lists.spec
    types = {definition.name: definition for definition in spec.types}
    alternatives = next((one.security for _, one in spec.operations() if one.security), ())
    wanted = alternatives[0] if alternatives else tuple(one.name for one in spec.security)
    shown = _shown(lists)
    resources = _fitting([names.resources[one.name] for one in spec.resources])
    left = len(spec.resources) - len(resources)
    streamed = next(((resource, one) for resource, one in _by_size(spec) if is_streamed(one)), None)
    return Readme(
        credentials=", ".join(f'{names.credentials[name]}="..."' for name in wanted),
        shown=_call(names, types, *shown) if shown else None,
        listed=_listed(lists, names, types),
        streamed=_call(names, types, *streamed) if streamed else None,
        raw=next(_raw_calls(spec, names, types), None),
        webhook=_webhook(spec, webhooks),
        transfer=_transfer(spec, names),
        union=_union(spec, names),
        resources=resources,
        more=f", and {left} more that api.md lists" if left else "",
    )


def _listed(lists: Lists, names: Names, types: Mapping[str, s.TypeDef]) -> ReadmeList | None:
    """A list that is read on: rather one that asks for no argument."""
    found = min(_read_on(lists, names, types), key=lambda one: len(one[1].arguments), default=None)
    if found is None:
        return None
    rule, call = found[0].rule, found[1]
    known = rule.maximum_limit or rule.default_limit or _SMALL
    size = [f"{names.argument(rule.limit)}={min(known, _SIZE)}"] if rule.limit else []
    return ReadmeList(
        call=f"{call.function}({', '.join(call.arguments)})",
        sized=f"{call.function}({', '.join([*call.arguments, *size])})",
        repeats=_OVERLAPS if isinstance(rule, s.LastRecordPagination) else _PAGES_AGAIN,
        has_times=call.has_times,
    )


def _read_on(
    lists: Lists, names: Names, types: Mapping[str, s.TypeDef]
) -> Iterator[tuple[Listing, ReadmeCall]]:
    for resource, operation in _by_size(lists.spec):
        if listing := lists.of(operation):
            yield listing, _call(names, types, resource, operation)


def _fitting(resources: Sequence[str]) -> tuple[str, ...]:
    """The first of these names, as many as there is room for."""
    lengths = accumulate(len(name) + 2 for name in resources)
    return tuple(name for name, length in zip(resources, lengths, strict=True) if length <= _ROOM)


def _by_size(spec: s.Spec) -> Iterator[tuple[s.Resource, s.Operation]]:
    """All operations, those of the resource first of which the documentation says most."""
    for resource in sorted(spec.resources, key=lambda one: -len(one.operations)):
        for operation in resource.operations:
            yield resource, operation


def _shown(lists: Lists) -> tuple[s.Resource, s.Operation] | None:
    """The call that stands for all: one that creates something, if there is one."""
    calls = [(resource, one) for resource, one in _by_size(lists.spec) if lists.of(one) is None]
    calls.sort(key=lambda call: is_streamed(call[1]))
    current = [call for call in calls if call[1].status is not s.Status.DEPRECATED]
    creating = [call for call in current if call[1].action is s.Action.CREATE]
    return next(iter([*creating, *current, *calls]), None)


def _raw_calls(spec: s.Spec, names: Names, types: Mapping[str, s.TypeDef]) -> Iterator[ReadmeCall]:
    """The calls whose body is a file."""
    for resource, operation in _by_size(spec):
        for body in filter(operation.is_raw, operation.parameters):
            call, name = _call(names, types, resource, operation), names.argument(body.label)
            others = [one for one in call.arguments if not one.startswith(f"{name}=")]
            yield replace(call, arguments=(*others, f'{name}=Path("file.bin")'))


def _call(
    names: Names, types: Mapping[str, s.TypeDef], resource: s.Resource, operation: s.Operation
) -> ReadmeCall:
    taken = documented_arguments(operation)
    arguments: list[str] = []
    for one in _arguments(resource, operation):
        code = _code(one, types, names, taken)
        positional = one.location is s.In.PATH
        arguments.append(code if positional else f"{names.argument(one.label)}={code}")
    has_times = any("dt.date" in one for one in arguments)
    return ReadmeCall(f"client.{names.callable(resource, operation)}", tuple(arguments), has_times)


def documented_arguments(operation: s.Operation) -> dict[str, JsonValue]:
    """The arguments of the page's own requests, the later ones first; placeholders and long ones left out."""
    taken: dict[str, JsonValue] = {}
    for example in operation.examples:
        if example.role is s.ExampleRole.REQUEST and isinstance(example.value, dict):
            taken |= {
                name: value
                for name, value in example.value.items()
                if not str(value).startswith("<") and len(str(value)) <= _LONGEST
            }
    return taken


def _arguments(resource: s.Resource, operation: s.Operation) -> list[s.Parameter]:
    """What must be given; for what creates something, else a few texts: those that the rules speak of."""
    path = [one for one in operation.parameters if one.location is s.In.PATH]
    required = [
        one for one in operation.parameters if one.presence is s.Presence.REQUIRED and one not in path
    ]
    if required or operation.action is not s.Action.CREATE:
        return path + required
    ruled = {name for rule in resource.constraints for name in rule.fields}
    texts = [
        one
        for one in operation.parameters
        if one.type == s.Primitive(type=s.PrimitiveType.STRING) and one.rules is None
    ]
    return path + sorted(texts, key=lambda one: one.name not in ruled)[:_FEW]


def _code(
    parameter: s.Parameter, types: Mapping[str, s.TypeDef], names: Names, taken: Mapping[str, JsonValue]
) -> str:
    if parameter.name in taken:
        value = taken[parameter.name]
    elif parameter.example is not None:
        value = parameter.example
    else:
        value = sample(parameter.type, types, _SAMPLES)
    return argument_code(value, parameter.type, types, names)


def _webhook(spec: s.Spec, webhooks: WebhooksModule) -> ReadmeWebhook | None:
    if not webhooks.events:
        return None
    model = next((one.model for one in webhooks.events if one.model.replace(".", "_").isidentifier()), "")
    secret = quote(f"{snake(spec.api)}_WEBHOOK_SECRET".upper())
    rules = spec.conventions.verification
    if not rules:
        return ReadmeWebhook(model, "webhooks.parse", "", "")
    headers = ", headers=request.headers" if any(rule.header for rule in rules) else ""
    return ReadmeWebhook(model, "webhooks.unwrap", f", secret=os.environ[{secret}]{headers}", secret)


def _transfer(spec: s.Spec, names: Names) -> ReadmeTransfer | None:
    rule = spec.conventions.file_transfer
    if rule is None:
        return None
    link = next(one for _, one in spec.operations() if one.key == rule.link)
    key = next((one.name for one in link.parameters if one.presence is s.Presence.REQUIRED), "")
    return ReadmeTransfer(f"client.{names.resources[rule.resource]}", key)


def _union(spec: s.Spec, names: Names) -> ReadmeUnion | None:
    """The union with the most members, of those whose members a text tells apart."""
    unions = [one for one in spec.types if isinstance(one, s.Union) and one.fallback]
    for union in sorted(unions, key=lambda one: -len(one.members)):
        known = [
            (names.models[ref.name], value)
            for ref, value in zip(union.members, union.values, strict=True)
            if isinstance(ref, s.Named) and value
        ]
        if len(known) > 1 and union.fallback:
            (first, value), (second, _) = known[:2]
            others, field = names.models[union.fallback.name], names.attributes[union.discriminator]
            return ReadmeUnion(names.models[union.name], first, second, others, field, quote(value))
    return None
