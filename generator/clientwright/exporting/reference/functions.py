"""The section of a function: its signature, what the documentation says of it, and examples."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from clientwright import spec as s
from clientwright.exporting.reference.places import Places
from clientwright.exporting.reference.prose import block, code, inline, prose, text
from clientwright.exporting.reference.samples import Samples
from clientwright.planner.checks import demands
from clientwright.planner.docstrings import ACCESS, parameter_facts, raw_facts, returned, source_of
from clientwright.planner.plan import Argument, Checks, Method

_LONGEST = 88
_PLACEHOLDER = re.compile(r'"<\w+>"')


@dataclass(frozen=True)
class Functions:
    """What the sections are written from; `methods` and `checks` by the key of their operation."""

    samples: Samples
    places: Places
    methods: Mapping[str, Method]
    checks: Mapping[str, Checks]

    def section(self, resource: s.Resource, operation: s.Operation, page: str) -> str:
        """The Markdown below the heading of a function."""
        return "".join(
            [
                *self._about(resource, operation),
                block(self._signature(resource, operation), "python"),
                self._parameters(operation, page),
                *self._outcome(resource, operation, page),
                *self._examples(resource, operation),
            ]
        )

    def _about(self, resource: s.Resource, operation: s.Operation) -> Iterator[str]:
        status = ", deprecated" if operation.status is s.Status.DEPRECATED else ""
        yield f"{code(operation.key)}{ACCESS.get(operation.access, '')}{status}\n\n"
        yield f"{inline(operation.title)}\n\n" if operation.title else ""
        yield prose(operation.description)
        for note in operation.notes:
            yield prose(note.text)
        found = demands(resource, operation, self.checks.get(operation.key))
        for constraint, checked in found.values():
            who = "checked before sending" if checked else "by the server"
            yield f"* {inline(constraint.text)} ({who})\n"
        yield "\n"

    def _signature(self, resource: s.Resource, operation: s.Operation) -> str:
        method, name = self.methods[operation.key], self.samples.names.callable(resource, operation)
        arguments = [*map(_argument, method.positional), *(["*"] if method.keyword else [])]
        arguments += map(_argument, method.keyword)
        line = f"{name}({', '.join(arguments)}) -> {method.returns}"
        if len(line) <= _LONGEST:
            return line
        return f"{name}(\n{''.join(f'    {one},{chr(10)}' for one in arguments)}) -> {method.returns}"

    def _parameters(self, operation: s.Operation, page: str) -> str:
        if not operation.parameters:
            return ""
        rows = "".join(
            f"| {code(self.samples.names.argument(one.label))} | {self.places.link(one.type, page)} "
            f"| {self._meaning(one, operation)} |\n"
            for one in operation.parameters
        )
        return f"| parameter | type | meaning |\n|---|---|---|\n{rows}\n"

    def _meaning(self, parameter: s.Parameter, operation: s.Operation) -> str:
        python = self.samples.names.argument(parameter.label)
        facts = [*presence(parameter), *sent_as(parameter.name, python), *raw_facts(parameter, operation)]
        facts += parameter_facts(parameter)
        return meaning(parameter.description, facts)

    def _outcome(self, resource: s.Resource, operation: s.Operation, page: str) -> Iterator[str]:
        told = operation.answer.format is not s.AnswerFormat.EMPTY and not isinstance(
            operation.answer.type, s.Any
        )
        link = f" Type: {self.places.link(operation.answer.type, page)}." if told else ""
        yield f"**Returns** {inline(returned(operation))}{link}\n\n"
        found = demands(resource, operation, self.checks.get(operation.key))
        checked = any(checked for _, checked in found.values())
        yield f"**Raises** {'`ConstraintError`, ' if checked else ''}`APIError`.\n\n"
        where = source_of(operation.origin).removeprefix("Source: ")
        yield f"**Source** {text(where)}\n\n" if where else ""

    def _examples(self, resource: s.Resource, operation: s.Operation) -> Iterator[str]:
        samples = self.samples
        yield _tab("Python", "python", samples.python(resource, operation))
        yield _tab("Python, async", "python", samples.asynchronous(resource, operation))
        yield _tab("curl", "sh", samples.curl(resource, operation))
        for example in _answers(operation):
            yield f"An answer that the documentation shows ({inline(example.label)}):\n\n"
            yield block(json.dumps(example.value, indent=2, ensure_ascii=False), "json")


def _answers(operation: s.Operation) -> list[s.Example]:
    """The answers that the documentation shows; those with real values, where it shows any."""
    shown = [one for one in operation.examples if one.role is s.ExampleRole.RESPONSE]
    return [one for one in shown if not _PLACEHOLDER.search(json.dumps(one.value))] or shown


def meaning(description: str, facts: list[str]) -> str:
    """A cell: what is said of a value, then what else is known of it."""
    told = "; ".join(filter(None, facts))
    return " ".join(filter(None, [inline(description), f"({inline(told)})" if told else ""]))


def sent_as(wire: str, python: str) -> list[str]:
    """What a value is called on the wire, where Python calls it otherwise."""
    return [f"sent as `{wire}`"] if wire != python else []


def presence(member: s.Parameter | s.Field) -> list[str]:
    """Whether a value must be given, where the documentation says so."""
    return [] if member.presence is s.Presence.UNKNOWN else [member.presence.value]


def _argument(argument: Argument) -> str:
    default = f" = {argument.default}" if argument.default else ""
    return f"{argument.name}: {argument.annotation}{default}"


def _tab(title: str, language: str, shown: str) -> str:
    return f'=== "{title}"\n\n{textwrap.indent(block(shown, language), "    ")}'
