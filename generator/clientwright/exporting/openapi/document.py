"""The document: an OpenAPI Object, and the place of each operation in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from clientwright import spec as s
from clientwright.exporting.openapi.operations import Operations, written_examples
from clientwright.exporting.openapi.parameters import Wire
from clientwright.exporting.openapi.reach import Direction, reach
from clientwright.exporting.openapi.schemas import Schemas
from clientwright.exporting.openapi.text import component_key, constrained, described, prose, provenance
from clientwright.names import Names
from clientwright.spec.lists import Lists

VERSION = "3.1.0"

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_PLACEHOLDER = re.compile(r"{([^{}]*)}")
_PLAIN = re.compile(r"[A-Za-z0-9_.-]+")
_HTTP_SCHEMES = {"Bearer {}": "bearer", "Basic {}": "basic"}


def export(spec: s.Spec, names: Names) -> dict[str, Any]:
    """The OpenAPI 3.1 document of a spec without errors, in the documentation's order; plain JSON values.

    Operations that OpenAPI has no place for stand whole in `x-unplaced-operations`, each with the reason.
    """
    schemas = Schemas({one.name: one for one in spec.types}, names, reach(spec))
    wire = Wire(schemas, spec.conventions.query_style)
    hosts = {one.name: _server(one) for one in spec.hosts()}
    operations = Operations(schemas, wire, frozenset(one.name for one in spec.security), hosts, Lists(spec))
    paths = _Paths()
    for resource, operation in spec.operations():
        template, placeholders = paths.template(operation, names)
        written = operations.write(resource, operation, placeholders)
        paths.place(template, operation.send, written)
    components = {
        "schemas": schemas.components(),
        "securitySchemes": {component_key(one.name): _security_scheme(one) for one in spec.security},
    }
    return {
        "openapi": VERSION,
        "info": {
            "title": spec.title or spec.api,
            **described(*(note.text for note in spec.notes)),
            "version": names.version,
        },
        **_listed("servers", (_server(one) for one in spec.choices() if not _PLACEHOLDER.search(one.url))),
        **_listed("tags", (_tag(one, names) for one in spec.resources)),
        "paths": paths.found,
        **_webhooks(spec, schemas),
        **({"components": found} if (found := {key: one for key, one in components.items() if one}) else {}),
        **_listed("x-sources", (one.model_dump(mode="json") for one in spec.sources)),
        **_listed("x-server-templates", (_server(o) for o in spec.choices() if _PLACEHOLDER.search(o.url))),
        **_conventions(spec.conventions),
        **_listed("x-webhook-models", spec.webhook_models),
        **_listed("x-unplaced-operations", paths.unplaced),
    }


class _Paths:
    """The paths so far. Templates that differ only in the names of their parameters are one path."""

    def __init__(self) -> None:
        self.found: dict[str, dict[str, Any]] = {}
        self.unplaced: list[dict[str, Any]] = []
        self._templates: dict[str, tuple[str, list[str]]] = {}

    def template(self, operation: s.Operation, names: Names) -> tuple[str, dict[str, str]]:
        """The path of a route, and its placeholders by wire name; those of an equal path before it."""
        wires = _PLACEHOLDER.findall(operation.route)
        route = _literal(operation.route)
        own = [wire if _PLAIN.fullmatch(wire) else names.argument(wire) for wire in wires]
        template, placeholders = _filled(route, own), own
        if len({*own}) == len(own):
            template, placeholders = self._templates.setdefault(route, (template, own))
        return template, dict(zip(wires, placeholders, strict=True))

    def place(self, template: str, method: str, operation: dict[str, Any]) -> None:
        """Put an operation where it belongs, or among those that have no place, with the reason."""
        taken = self.found.get(template, {})
        if method.lower() not in _METHODS:
            because = f"OpenAPI 3.1 has no method {method}."
        elif len(found := _PLACEHOLDER.findall(template)) != len(set(found)):
            because = "A name stands twice in the path."
        elif method.lower() in taken:
            because = f"{taken[method.lower()]['operationId']} has the same method and path."
        else:
            self.found.setdefault(template, {})[method.lower()] = operation
            return
        self.unplaced.append({"path": template, "method": method, "because": because, "operation": operation})


def _literal(route: str) -> str:
    """A route with nameless placeholders; a brace that opens none is text, and percent-encoded."""
    parts = [part.replace("{", "%7B").replace("}", "%7D") for part in _PLACEHOLDER.split(route)[::2]]
    return "/" + "{}".join(parts).removeprefix("/")


def _filled(route: str, placeholders: Iterable[str]) -> str:
    remaining = iter(placeholders)
    return re.sub(r"{}", lambda _: f"{{{next(remaining)}}}", route)


def _server(server: s.Server) -> dict[str, Any]:
    return {
        "url": server.url,
        **described(server.description),
        "x-name": server.name,
        **provenance(server),
    }


def _security_scheme(security: s.Security) -> dict[str, Any]:
    location, name = security.carrier
    scheme = _HTTP_SCHEMES.get(security.format) if security.header.casefold() == "authorization" else None
    form = (
        "" if scheme or security.format == "{}" else f"The header holds {security.format}, the value in {{}}."
    )
    return {
        **(
            {"type": "http", "scheme": scheme}
            if scheme
            else {"type": "apiKey", "in": location.value, "name": name}
        ),
        **described(security.description, form),
        **({"x-format": security.format} if form else {}),
        **provenance(security),
    }


def _tag(resource: s.Resource, names: Names) -> dict[str, Any]:
    return {
        "name": resource.name,
        **prose(resource),
        **({"x-record": names.models[resource.record]} if resource.record else {}),
        **constrained(resource.constraints),
        **provenance(resource),
    }


def _webhooks(spec: s.Spec, schemas: Schemas) -> dict[str, Any]:
    rules = {rule.webhook: rule for rule in spec.conventions.verification}
    written = {
        hook.name: {"post": _webhook(hook, schemas, rules.get(hook.name) or rules.get(""))}
        for hook in spec.webhooks
    }
    return {"webhooks": written} if written else {}


def _webhook(hook: s.Webhook, schemas: Schemas, rule: s.Verification | None) -> dict[str, Any]:
    media: dict[str, Any] = {"schema": schemas.use(hook.type, Direction.ANSWER)}
    if hook.examples:
        media["examples"] = written_examples(hook.examples)
    return {
        "summary": hook.name,
        **described(hook.description),
        "requestBody": {"content": {"application/json": media}},
        **({"x-discriminator": [hook.discriminator, hook.value]} if hook.value else {}),
        **({"x-verification": _convention(rule)} if rule else {}),
        **provenance(hook),
    }


def _conventions(conventions: s.Conventions) -> dict[str, Any]:
    transfer = conventions.file_transfer
    return {
        **_listed("x-pagination", ({"kind": one.kind, **_convention(one)} for one in conventions.pagination)),
        **({"x-file-transfer": _convention(transfer)} if transfer else {}),
    }


def _convention(rule: s.Located) -> dict[str, Any]:
    facts = rule.model_dump(mode="json", exclude={"origin", "basis"}, exclude_defaults=True)
    return {**facts, **provenance(rule)}


def _listed(key: str, members: Iterable[Any]) -> dict[str, Any]:
    found = list(members)
    return {key: found} if found else {}
