"""Credentials, from the Authorizations section and the placeholders in the curl."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clientwright.dialects.mintlify.fields import description
from clientwright.dialects.mintlify.view import View
from clientwright.dialects.observed import Credential
from clientwright.notations.credential_words import format_of
from clientwright.spec.vocabulary import In

SCHEMES = (
    (re.compile(r"Bearer <[^<>]+>"), "Bearer {}"),
    (re.compile(r"Basic <[^<>]+>"), "Basic {}"),
    (re.compile(r"<api-key>|<authorization>|<token>"), "{}"),
)
"""The placeholders of credentials, and the text around what replaces them."""

_SECTIONS = {In.HEADER: "Headers", In.QUERY: "Query Parameters", In.COOKIE: "Cookies"}


def credentials(page: View) -> tuple[Credential, ...]:
    """What a page says must be sent along, each once; () where it says nothing."""
    found: dict[tuple[In, str], Credential] = {}
    for one in (*_stated(page), *_shown(page)):
        found.setdefault((one.location, one.wire.lower() if one.location is In.HEADER else one.wire), one)
    return tuple(found.values())


def _stated(page: View) -> Iterator[Credential]:
    section = page.sections.get("Authorizations")
    placeholders = {(where, name.lower()): value for where, name, value in _sent(page)}
    for node in section.fields if section else ():
        where = In(node.location.name) if node.location else In.HEADER
        text = description(node)
        shown = placeholders.get((where, node.name.lower()), "")
        form = _scheme(shown) or _scheme(text) or (format_of(text) if where is In.HEADER else "")
        yield Credential(where, node.name, page.origin(node, "credential"), form, description=text)


def _shown(page: View) -> Iterator[Credential]:
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
            yield Credential(where, name, origin, form, description=text, stated=False)


def _sent(page: View) -> Iterator[tuple[In, str, str]]:
    """What the curl sends outside its body and its path: where, under which name, and which value."""
    if page.request:
        yield from ((In.HEADER, *pair) for pair in page.request.headers.items())
        yield from ((In.QUERY, *pair) for pair in page.request.query)
        yield from ((In.COOKIE, *pair) for pair in page.request.cookies)


def _scheme(text: str) -> str:
    return next((form for placeholder, form in SCHEMES if placeholder.search(text)), "")
