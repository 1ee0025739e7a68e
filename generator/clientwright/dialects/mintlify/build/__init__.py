"""Build: the pages of an API become its spec, as they state it."""

from __future__ import annotations

import typing
from collections.abc import Mapping, Sequence

from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.dialects import Built
from clientwright.dialects.mintlify.build.differences import differences
from clientwright.dialects.mintlify.build.naming import prefixes
from clientwright.dialects.mintlify.build.operations import Target, call, operation, path, resource_name
from clientwright.dialects.mintlify.build.registry import Registry
from clientwright.dialects.mintlify.build.security import shared_schemes
from clientwright.dialects.mintlify.build.servers import address, servers, shared
from clientwright.dialects.mintlify.build.types import Shapes
from clientwright.dialects.mintlify.build.view import View, view
from clientwright.dialects.mintlify.build.webhooks import webhooks
from clientwright.dialects.mintlify.syntax import Page
from clientwright.sources import Document
from clientwright.spec import Definition, Fact, Named, Node, Operation, Resource, Source, Spec


def build(api: str, documents: Sequence[tuple[Document, Page]]) -> Built:
    """The spec of an API from its pages, one operation a page.

    Raises `ClientwrightError` for two pages of one operation.
    """
    pages = [view(document, page) for document, page in documents]
    _refuse_repeated(pages)
    names = prefixes([call(page) for page in pages])
    shapes = Shapes(Registry())
    schemes = shared_schemes(pages)
    addresses = [(page, address(page, page.header.segments)) for page in pages]
    bases = {
        found.origin: shared([other.base for _, other in addresses if other.origin == found.origin])
        for _, found in addresses
    }
    resources: dict[str, list[Operation]] = {}
    hosts = servers(addresses)
    default = next(iter(hosts), "")
    problems: list[Diagnostic] = []
    for (page, found), own in zip(addresses, schemes, strict=True):
        base = found.base[len(bases[found.origin]) :]
        route = "".join(f"/{segment}" for segment in (*base, *page.header.segments))
        route += "/" if page.header.slash else ""
        server = "" if found.origin in ("", default) else hosts[found.origin].name
        made = operation(page, shapes, names[call(page)], Target(server, route), own)
        resources.setdefault(resource_name(page), []).append(made)
        problems += differences(page, made, shapes.registry)
    spec = Spec(
        api=api,
        sources=tuple(_source(page.document) for page in pages),
        servers=tuple(hosts.values()),
        security=tuple({one.name: one for own in schemes for one in own}.values()),
        resources=tuple(
            Resource(name=name, operations=tuple(made), origin=made[0].origin)
            for name, made in resources.items()
        ),
        webhooks=webhooks(pages, shapes),
        types=shapes.registry.types(),
    )
    if pages and not spec.servers:
        problems.append(_no_server(pages[0]))
    return Built(renamed(spec, shapes.registry.spoken_names()), tuple(problems))


def renamed(spec: Spec, names: Mapping[str, str]) -> Spec:
    """The spec with other names for types, where they are defined and where they are used."""
    return typing.cast("Spec", _renamed(spec, names))


def _renamed(value: Fact, names: Mapping[str, str]) -> Fact:
    if isinstance(value, tuple):
        return tuple(_renamed(one, names) for one in value)
    if not isinstance(value, Node) or not names:
        return value
    facts: dict[str, Fact] = vars(value)
    changed = {name: _renamed(one, names) for name, one in facts.items() if isinstance(one, Node | tuple)}
    if isinstance(value, Named | Definition):
        changed["name"] = names.get(value.name, value.name)
    return value.model_copy(update=changed)


def _refuse_repeated(pages: Sequence[View]) -> None:
    first: dict[str, View] = {}
    for page in pages:
        key = f"{page.header.method} {path(page)}"
        other = first.setdefault(key, page)
        if other is not page:
            raise ClientwrightError(
                Diagnostic(
                    "mintlify-repeated-operation",
                    f"two pages describe {key}",
                    location=page.at(page.header.span.first),
                    hint="Keep one of the two pages.",
                    related=(other.at(other.header.span.first),),
                )
            )


def _source(document: Document) -> Source:
    lines = document.text.count("\n") + (not document.text.endswith("\n"))
    return Source(name=document.name, lines=lines, sha256=document.sha256)


def _no_server(page: View) -> Diagnostic:
    line = page.curl.span.first if page.curl else page.header.span.first
    hint = "Say in the overlay which server to call."
    return page.warning("mintlify-no-server", "no page shows a server that can be called", line, hint=hint)
