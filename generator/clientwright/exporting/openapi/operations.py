"""One operation: its Operation Object."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from clientwright import spec as s
from clientwright.exporting.openapi.parameters import Wire
from clientwright.exporting.openapi.reach import Direction
from clientwright.exporting.openapi.schemas import Schemas
from clientwright.exporting.openapi.text import (
    component_key,
    constrained,
    described,
    markdown,
    prose,
    provenance,
    sample,
)
from clientwright.spec.lists import Lists

_WHOLE = {s.BodyFormat.JSON_WHOLE, s.BodyFormat.MULTIPART_WHOLE, s.BodyFormat.RAW}
_MEDIA = {
    s.BodyFormat.NONE: "*/*",
    s.BodyFormat.JSON: "application/json",
    s.BodyFormat.JSON_WHOLE: "application/json",
    s.BodyFormat.FORM: "application/x-www-form-urlencoded",
    s.BodyFormat.MULTIPART: "multipart/form-data",
    s.BodyFormat.MULTIPART_WHOLE: "multipart/form-data",
    s.BodyFormat.RAW: "application/octet-stream",
}
_STATUS = re.compile(r"[1-5](\d\d|XX)", re.ASCII)
_ANYTHING = "*/*"


@dataclass(frozen=True)
class Operations:
    """What an operation is written from."""

    schemas: Schemas
    wire: Wire
    credentials: frozenset[str]
    hosts: Mapping[str, dict[str, Any]]
    lists: Lists

    def write(
        self, resource: s.Resource, operation: s.Operation, placeholders: Mapping[str, str]
    ) -> dict[str, Any]:
        """The Operation Object; `placeholders` are the names in the path's template, by wire name."""
        outside = [one for one in operation.parameters if not _is_in_body(operation, one)]
        requests, answers, others = _shown(operation)
        body = self._body(operation)
        response = self._response(operation.answer)
        for part, examples in ((body, requests), (response, answers)):
            if not _attach(part, examples):
                others.extend(examples)
        return {
            "operationId": self.schemas.names.callable(resource, operation),
            "tags": [resource.name],
            **({"summary": operation.title} if operation.title else {}),
            **prose(operation),
            **({"deprecated": True} if operation.status is s.Status.DEPRECATED else {}),
            **self._security(operation),
            **({"servers": [self.hosts[operation.server]]} if operation.server in self.hosts else {}),
            **(
                {"parameters": [self.wire.parameter(p, placeholders.get(p.name, p.name)) for p in outside]}
                if outside
                else {}
            ),
            **({"requestBody": body} if body else {}),
            **_responses(operation.answer, response),
            "x-access": operation.access.value,
            **({"x-documented-method": operation.method} if operation.method != operation.send else {}),
            **self._pagination(operation),
            **constrained(operation.constraints),
            **({"x-examples": list(written_examples(others).values())} if others else {}),
            **provenance(operation),
        }

    def _pagination(self, operation: s.Operation) -> dict[str, Any]:
        listing = self.lists.of(operation)
        if listing is None:
            return {}
        records = {"records": listing.records} if listing.records else {}
        return {"x-pagination": {"rule": listing.rule.name, **records}}

    def _body(self, operation: s.Operation) -> dict[str, Any]:
        given = [one for one in operation.parameters if one.location is s.In.BODY]
        if operation.body is s.BodyFormat.NONE and not given:
            return {}
        if operation.body in _WHOLE and len(given) == 1:
            return self._whole(given[0], operation.media or (_MEDIA[operation.body],))
        form = operation.body is s.BodyFormat.FORM
        write = self.wire.text_value if form else None
        media: dict[str, Any] = {"schema": self.schemas.record(given, Direction.REQUEST, write)}
        objects = [one.name for one in given if form and "object" in self.wire.kinds(one.type)]
        if objects:
            media["encoding"] = {name: {"contentType": "application/json"} for name in objects}
        required = any(one.presence is s.Presence.REQUIRED for one in given)
        return {"content": {_MEDIA[operation.body]: media}, **({"required": True} if required else {})}

    def _whole(self, parameter: s.Parameter, media_types: Sequence[str]) -> dict[str, Any]:
        media = {"schema": self.schemas.value(parameter, Direction.REQUEST)}
        return {
            **described(parameter.description),
            "content": dict.fromkeys(media_types, media),
            **({"required": True} if parameter.presence is s.Presence.REQUIRED else {}),
            "x-name": parameter.name,
            **({"x-presence": "unknown"} if parameter.presence is s.Presence.UNKNOWN else {}),
            **provenance(parameter),
        }

    def _response(self, answer: s.Answer) -> dict[str, Any]:
        """The Response Object. What the page leaves open has no content: its form is not made up."""
        schema = {"schema": self.schemas.use(answer.type, Direction.ANSWER)}
        unknown = answer.format is s.AnswerFormat.UNKNOWN and isinstance(answer.type, s.Any)
        content: dict[str, Any]
        match answer.format:
            case s.AnswerFormat.JSON:
                content = {answer.content_type or "application/json": schema}
            case s.AnswerFormat.EVENTS | s.AnswerFormat.JSON_LINES:
                content = {answer.content_type: schema}
            case s.AnswerFormat.BINARY:
                content = {answer.content_type or _ANYTHING: {}}
            case s.AnswerFormat.UNKNOWN if answer.content_type or not unknown:
                content = {answer.content_type or _ANYTHING: schema}
            case s.AnswerFormat.UNKNOWN | s.AnswerFormat.EMPTY:
                content = {}
        return {
            "description": markdown(answer.description),
            **({"content": content} if content else {}),
            **({} if answer.format is s.AnswerFormat.JSON else {"x-format": answer.format.value}),
            **({"x-unknown": answer.type.why} if unknown and isinstance(answer.type, s.Any) else {}),
            **provenance(answer),
        }

    def _security(self, operation: s.Operation) -> dict[str, Any]:
        """The alternatives; nothing where the page does not say. One that nothing defines is told apart."""
        if operation.security is None:
            return {}
        defined = [one for one in operation.security if self.credentials.issuperset(one)]
        undefined = [list(one) for one in operation.security if not self.credentials.issuperset(one)]
        written: dict[str, Any] = {}
        if defined or not undefined:
            written["security"] = [{component_key(name): [] for name in one} for one in defined]
        return {**written, **({"x-undefined-security": undefined} if undefined else {})}


def _is_in_body(operation: s.Operation, parameter: s.Parameter) -> bool:
    """Whether the body says it: the choice of its media type is no parameter to OpenAPI."""
    chooses = bool(operation.media) and parameter.name.lower() == "content-type"
    return parameter.location is s.In.BODY or chooses


def _responses(answer: s.Answer, response: dict[str, Any]) -> dict[str, Any]:
    if not answer.status or _STATUS.fullmatch(answer.status):
        return {"responses": {answer.status or "default": response}}
    return {"responses": {"default": {**response, "x-status": answer.status}}}


def _shown(operation: s.Operation) -> tuple[list[s.Example], list[s.Example], list[s.Example]]:
    """What the page shows: requests, answers, and everything else."""
    requests = [one for one in operation.examples if one.role is s.ExampleRole.REQUEST]
    answers = [one for one in operation.examples if one.role is s.ExampleRole.RESPONSE]
    others = [one for one in operation.examples if one not in requests and one not in answers]
    return requests, answers, others


def _attach(part: dict[str, Any], examples: list[s.Example]) -> bool:
    """Put examples into a body or response that holds something; whether that was possible."""
    media = next(iter(part.get("content", {}).values()), None)
    if media is None:
        return not examples
    if examples:
        media["examples"] = written_examples(examples)
    return True


def written_examples(examples: Iterable[s.Example]) -> dict[str, Any]:
    """Example Objects, by heading; a heading that repeats is counted."""
    written: dict[str, Any] = {}
    for example in examples:
        key, count = example.label or "example", 1
        while key in written:
            count += 1
            key = f"{example.label or 'example'} {count}"
        headers = [f"{name}: {value}" for name, value in example.headers.items()]
        written[key] = {
            **({"summary": example.label} if example.label else {}),
            **sample("value", example.value),
            **({"x-headers": headers} if headers else {}),
            **provenance(example),
        }
    return written
