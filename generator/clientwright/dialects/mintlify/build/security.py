"""Credentials, from the Authorizations section and the placeholders in the curl."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from clientwright.dialects.mintlify.build.fields import description
from clientwright.dialects.mintlify.build.view import View
from clientwright.spec import Basis, In, Origin, Parameter, Security

SCHEMES = (
    (re.compile(r"Bearer <[^<>]+>"), "Bearer {}"),
    (re.compile(r"Basic <[^<>]+>"), "Basic {}"),
    (re.compile(r"<api-key>|<authorization>|<token>"), "{}"),
)
"""The placeholders of credentials, and the text around what replaces them."""

_SECTIONS = {In.HEADER: "Headers", In.QUERY: "Query Parameters", In.COOKIE: "Cookies"}
_NAMES = {"Bearer {}": "token", "Basic {}": "credentials"}


def credentials(page: View) -> tuple[Security, ...]:
    """What a page says must be sent along, each once; () where it says nothing."""
    found: dict[tuple[In, str], Security] = {}
    for one in (*_stated(page), *_shown(page)):
        found.setdefault(carrier(one), one)
    return tuple(found.values())


def carrier(one: Security | Parameter) -> tuple[In, str]:
    """Where a credential or a parameter travels; the names of headers in lower case."""
    location, name = one.carrier if isinstance(one, Security) else (one.location, one.name)
    return location, name.lower() if location is In.HEADER else name


def shared_schemes(pages: Sequence[View]) -> list[tuple[Security, ...]]:
    """The credentials of each page; pages that send the same share one, and no two have the same name."""
    known: dict[tuple[tuple[In, str], str], Security] = {}
    names: set[str] = set()
    found: list[tuple[Security, ...]] = []
    for page in pages:
        own: list[Security] = []
        for one in credentials(page):
            key = (carrier(one), one.format)
            if key not in known:
                location, wire = one.carrier
                forms = (one.name, f"{wire} {one.format}".strip(" {}"), f"{wire} {location}")
                name = next(form for form in forms if form not in names)
                names.add(name)
                known[key] = one.model_copy(update={"name": name})
            own.append(known[key])
        found.append(tuple(own))
    return found


def _stated(page: View) -> Iterator[Security]:
    section = page.sections.get("Authorizations")
    placeholders = {(where, name.lower()): value for where, name, value in _sent(page)}
    for node in section.fields if section else ():
        where = In(node.location.name) if node.location else In.HEADER
        text = description(node)
        form = _scheme(placeholders.get((where, node.name.lower()), "")) or _scheme(text) or "{}"
        yield _security(where, node.name, form, page.origin(node, "credential"), description=text)


def _shown(page: View) -> Iterator[Security]:
    """What has a credential's placeholder in the curl, and what the section Headers says of it.

    A parameter of the query or a cookie that a section lists is none: `?token=<token>` may be any token.
    """
    for where, name, value in _sent(page):
        section = page.sections.get(_SECTIONS[where])
        nodes = [node for node in section.fields if node.name.lower() == name.lower()] if section else []
        if where is not In.HEADER and (nodes or value != "<api-key>"):
            continue
        if form := _scheme(value):
            text = description(nodes[0]) if nodes else ""
            origin = (
                page.origin(nodes[0], "field") if nodes else page.origin(page.curl or page.header, "curl")
            )
            yield _security(where, name, form, origin, description=text, basis=Basis.DERIVED)


def _security(where: In, name: str, form: str, origin: Origin, **facts: object) -> Security:
    """A credential; only a header has text around its value."""
    form = form if where is In.HEADER else "{}"
    named = {"name": _NAMES.get(form, name), where.value: name, "format": form}
    return Security.model_validate({**named, "origin": origin, **facts})


def _sent(page: View) -> Iterator[tuple[In, str, str]]:
    """What the curl sends outside its body and its path: where, under which name, and which value."""
    if page.request:
        yield from ((In.HEADER, *pair) for pair in page.request.headers.items())
        yield from ((In.QUERY, *pair) for pair in page.request.query)
        yield from ((In.COOKIE, *pair) for pair in page.request.cookies)


def _scheme(text: str) -> str:
    return next((form for placeholder, form in SCHEMES if placeholder.search(text)), "")
