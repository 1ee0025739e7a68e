"""Credentials, from the Authorizations section and the placeholders in the curl's headers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from clientwright.dialects.mintlify.build.fields import description
from clientwright.dialects.mintlify.build.view import View
from clientwright.spec import Basis, Security

SCHEMES = (
    (re.compile(r"Bearer <[^<>]+>"), "Bearer {}"),
    (re.compile(r"Basic <[^<>]+>"), "Basic {}"),
    (re.compile(r"<api-key>|<authorization>|<token>"), "{}"),
)
"""The placeholders of credentials, and the text around what replaces them."""

_NAMES = {"Bearer {}": "token", "Basic {}": "credentials"}


def credentials(page: View) -> tuple[Security, ...]:
    """What a page says must be sent along, by header; () where it says nothing."""
    stated = tuple(_stated(page))
    headers = {one.header.lower() for one in stated}
    return (*stated, *(one for one in _shown(page) if one.header.lower() not in headers))


def shared_schemes(pages: Sequence[View]) -> list[tuple[Security, ...]]:
    """The credentials of each page; pages that send the same share one, and no two have the same name."""
    known: dict[tuple[str, str], Security] = {}
    names: set[str] = set()
    found: list[tuple[Security, ...]] = []
    for page in pages:
        own: list[Security] = []
        for one in credentials(page):
            key = (one.header.lower(), one.format)
            if key not in known:
                longer = f"{one.header} {one.format}".strip(" {}")
                name = longer if one.name in names else one.name
                names.add(name)
                known[key] = one.model_copy(update={"name": name})
            own.append(known[key])
        found.append(tuple(own))
    return found


def _stated(page: View) -> Iterator[Security]:
    section = page.sections.get("Authorizations")
    shown = page.request.headers if page.request else {}
    placeholders = {name.lower(): value for name, value in shown.items()}
    for node in section.fields if section else ():
        if node.location and node.location.name != "header":
            continue
        text = description(node)
        form = _scheme(placeholders.get(node.name.lower(), "")) or _scheme(text) or "{}"
        yield Security(
            name=_NAMES.get(form, node.name),
            header=node.name,
            format=form,
            description=text,
            origin=page.origin(node, "credential"),
        )


def _shown(page: View) -> Iterator[Security]:
    for name, value in page.request.headers.items() if page.request else ():
        if form := _scheme(value):
            origin = page.origin(page.curl or page.header, "curl")
            yield Security(
                name=_NAMES.get(form, name), header=name, format=form, basis=Basis.DERIVED, origin=origin
            )


def _scheme(text: str) -> str:
    return next((form for placeholder, form in SCHEMES if placeholder.search(text)), "")
