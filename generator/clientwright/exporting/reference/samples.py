"""Example calls, in Python and in curl, with the documentation's own values where it shows any."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar
from urllib.parse import quote

from pydantic import JsonValue

from clientwright import spec as s
from clientwright.names import Names
from clientwright.planner.argument_code import argument_code
from clientwright.planner.readme import documented_arguments
from clientwright.spec.lists import Lists
from clientwright.spec.samples import sample

_FORMS = {s.BodyFormat.FORM: "--data-urlencode", s.BodyFormat.MULTIPART: "--form"}
_FEW = 2
_DEEPEST = 4
_Member = TypeVar("_Member", s.Parameter, s.Field)


@dataclass(frozen=True)
class Samples:
    """What example calls of an API are written from."""

    spec: s.Spec
    names: Names

    def python(self, resource: s.Resource, operation: s.Operation) -> str:
        """The call as code; one that gives pages is read to the end."""
        call = self._call(resource, operation)
        return f"for one in {call}:\n    print(one)" if self._lists.of(operation) else call

    def asynchronous(self, resource: s.Resource, operation: s.Operation) -> str:
        """The same in asynchronous code."""
        call = self._call(resource, operation)
        paginated = self._lists.of(operation)
        return f"async for one in {call}:\n    print(one)" if paginated else f"await {call}"

    @cached_property
    def _lists(self) -> Lists:
        return Lists(self.spec)

    def _call(self, resource: s.Resource, operation: s.Operation) -> str:
        """A call with what it requires and what makes it tell something."""
        arguments = [
            code if one.location is s.In.PATH else f"{self.names.argument(one.label)}={code}"
            for one, value in self.given(resource, operation)
            for code in [argument_code(value, one.type, self._types, self.names)]
        ]
        call = f"client.{self.names.callable(resource, operation)}({', '.join(arguments)})"
        if len(call) <= 88:
            return call
        lines = "".join(f"    {argument},\n" for argument in arguments)
        return f"client.{self.names.callable(resource, operation)}(\n{lines})"

    def given(self, resource: s.Resource, operation: s.Operation) -> list[tuple[s.Parameter, JsonValue]]:
        """The parameters that an example gives, with their values.

        Those that are required, and those of a request that the documentation shows; where a body would be
        empty, a few more.
        """
        also = _also(resource, operation)
        shown = documented_arguments(operation)
        chosen = {
            one.name
            for one in operation.parameters
            if one.location is s.In.PATH
            or one.presence is s.Presence.REQUIRED
            or one.name in also
            or one.name in shown
        }
        body = [one for one in operation.parameters if one.location is s.In.BODY]
        if not any(one.name in chosen for one in body):
            chosen |= {one.name for one in self._few(body)}
        return [
            (one, shown[one.name] if one.name in shown else self._value(one, also))
            for one in operation.parameters
            if one.name in chosen
        ]

    def curl(self, resource: s.Resource, operation: s.Operation) -> str:
        """The same call as a command, its credentials as environment variables."""
        given = self.given(resource, operation)
        route = operation.route
        for one, value in given:
            if one.location is s.In.PATH:
                route = route.replace(f"{{{one.name}}}", quote(str(value), safe=""))
        own = [one.url for one in self.spec.hosts() if one.name == operation.server]
        server = next(iter([*own, *(one.url for one in self.spec.choices())]), "$SERVER")
        command = ["curl", "--request", operation.send, shlex.quote(f"{server}{route}")]
        words = [" ".join(command)]
        wanted = operation.security[0] if operation.security else ()
        secrets = [one for one in self.spec.security if one.name in wanted]
        words += map(_secret, secrets)
        if any(one.location is s.In.QUERY for one, _ in given) or any(one.query for one in secrets):
            words.append("--get")
        body = {one.name: value for one, value in given if one.location is s.In.BODY}
        for one, value in given:
            text = _text(value)
            if one.location is s.In.QUERY:
                words += [f"--data-urlencode {shlex.quote(pair)}" for pair in self._query(one, value)]
            elif one.location is s.In.HEADER:
                words.append(f"--header {shlex.quote(f'{one.name}: {text}')}")
            elif one.location is s.In.BODY and operation.body in _FORMS:
                words.append(f"{_FORMS[operation.body]} {shlex.quote(f'{one.name}={text}')}")
        if body and operation.body is s.BodyFormat.RAW:
            chosen = any(one.name.lower() == "content-type" for one, _ in given)
            media = () if chosen else operation.media_to_send[:1]
            words += [f"--header {shlex.quote(f'Content-Type: {one}')}" for one in media]
            words.append("--data-binary @file")
        elif body and operation.body not in _FORMS:
            whole = operation.body is s.BodyFormat.JSON_WHOLE and len(body) == 1
            sent = next(iter(body.values())) if whole else body
            words.append(f"--json {shlex.quote(json.dumps(sent, ensure_ascii=False))}")
        return " \\\n    ".join(words)

    def _query(self, parameter: s.Parameter, value: JsonValue) -> list[str]:
        key = (
            f"{parameter.name}[]"
            if self.spec.conventions.query_style is s.QueryStyle.BRACKETS
            else parameter.name
        )
        if isinstance(value, list):
            return [f"{key}={_text(one)}" for one in value]
        return [f"{parameter.name}={_text(value)}"]

    def _value(self, parameter: s.Parameter, also: frozenset[str]) -> JsonValue:
        if parameter.example is not None:
            return parameter.example
        return self._filled(sample(parameter.type, self._types, also=also), parameter.type)

    def _filled(self, value: JsonValue, ref: s.TypeRef, depth: int = _DEEPEST) -> JsonValue:
        """The value, with a few fields in each object of which the documentation demands none."""
        match ref, value:
            case s.Nullable(), _:
                return self._filled(value, ref.type, depth)
            case s.List(), [first]:
                return [self._filled(first, ref.items, depth)]
            case s.Named(), _ if depth:
                return self._defined(value, self._types[ref.name], depth - 1)
            case _:
                return value

    def _defined(self, value: JsonValue, definition: s.TypeDef, depth: int) -> JsonValue:
        match definition, value:
            case s.Union(), _:
                return self._filled(value, definition.members[0], depth)
            case s.Alias(), _:
                return self._filled(value, definition.target, depth)
            case s.Object(), dict():
                held = value or {one.name: self._field(one) for one in self._few(definition.fields)}
                types = {one.name: one.type for one in definition.fields}
                return {name: self._filled(one, types[name], depth) for name, one in held.items()}
            case _:
                return value

    def _field(self, member: s.Field) -> JsonValue:
        return member.example if member.example is not None else sample(member.type, self._types)

    def _few(self, members: Sequence[_Member]) -> list[_Member]:
        """Members with examples, else the first ones of plain types, else the first."""
        told = [one for one in members if one.example is not None]
        plain = [one for one in members if isinstance(one.type, s.Primitive)]
        return (told or plain or list(members[:1]))[:_FEW]

    @cached_property
    def _types(self) -> Mapping[str, s.TypeDef]:
        return {definition.name: definition for definition in self.spec.types}


def _also(resource: s.Resource, operation: s.Operation) -> frozenset[str]:
    """What must be given where something else is not."""
    return frozenset(
        name
        for rule in (*resource.constraints, *operation.constraints)
        if rule.kind is s.ConstraintKind.REQUIRED_WHEN_ABSENT
        for name in rule.fields
    )


def _secret(security: s.Security) -> str:
    location, name = security.carrier
    value = security.format.replace("{}", f"${security.env or 'CREDENTIAL'}")
    match location:
        case s.In.QUERY:
            return f'--data-urlencode "{name}={value}"'
        case s.In.COOKIE:
            return f'--cookie "{name}={value}"'
        case _:
            return f'--header "{name}: {value}"'


def _text(value: JsonValue) -> str:
    return value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))
