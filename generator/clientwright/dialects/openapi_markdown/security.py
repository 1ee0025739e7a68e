"""Servers and credentials of a fragment."""

from __future__ import annotations

from clientwright.dialects.observed import Credential, Server
from clientwright.notations.json_schema import Definitions
from clientwright.notations.located_keys import Node
from clientwright.spec.vocabulary import In

Alternatives = tuple[tuple[Credential, ...], ...]
_PLACES = {"header": In.HEADER, "query": In.QUERY, "cookie": In.COOKIE}
_BEARERS = frozenset(["oauth2", "openidconnect", "bearer"])


def servers(node: Node) -> tuple[Server, ...]:
    """The servers that a document, a path or an operation lists, in order."""
    found: list[Server] = []
    for one in node.listed("servers", "server"):
        variables = {
            name: str(variable.whole("default", "server"))
            for name, variable in one.below("variables", "server").items()
        }
        for variable in one.below("variables", "server").values():
            variable.whole("enum", "server")
            variable.whole("description", "server")
        url = one.text("url", "server")
        text = one.text("description", "server")
        if url:
            found.append(Server(url, one.origin("server"), description=text, variables=variables))
    return tuple(found)


def alternatives(node: Node, definitions: Definitions) -> Alternatives | None:
    """The sets of credentials of which one is sent; () is none, None: there is no such key."""
    found = node.member("security", "security")
    if found is None or not isinstance(found.value, list):
        return None
    groups: list[tuple[Credential, ...]] = []
    for requirement in found.elements():
        group: list[Credential] = []
        for name, scopes in requirement.members("security").items():
            requirement.whole(name, "security")
            made = _credential(name, scopes, definitions)
            if made is not None:
                group.append(made)
        if group or not requirement.at.members:
            groups.append(tuple(group))
    return tuple(groups)


def _credential(name: str, use: Node, definitions: Definitions) -> Credential | None:
    components = definitions.root.member("components", "components")
    schemes = components.member("securitySchemes", "security-scheme") if components else None
    scheme = schemes.member(name, "security-scheme") if schemes else None
    if scheme is None:
        definitions.told(f"the page does not say what the credential {name} is", use)
        return None
    made = credential(name, definitions.followed(scheme))
    if made is None:
        definitions.told(f"the credential {name} is of a kind that clientwright cannot send", scheme)
    return made


def credential(name: str, scheme: Node) -> Credential | None:
    """What a security scheme sends; None for a kind that is not known."""
    kind = scheme.text("type", "security-scheme").lower()
    form = scheme.text("scheme", "security-scheme").lower()
    text = scheme.text("description", "security-scheme")
    for key in ("bearerFormat", "flows", "openIdConnectUrl"):
        scheme.whole(key, "security-scheme")
    origin = scheme.origin("security-scheme")
    if kind == "apikey":
        place = _PLACES.get(scheme.text("in", "security-scheme"))
        wire = scheme.text("name", "security-scheme")
        if place is None or not wire:
            return None
        return Credential(place, wire, origin, "{}", name, text, kind="apiKey")
    if kind in _BEARERS or (kind == "http" and form == "bearer"):
        shown = "oauth2" if kind in ("oauth2", "openidconnect") else "http"
        return Credential(In.HEADER, "Authorization", origin, "Bearer {}", name, text, kind=shown)
    if kind == "basic" or (kind == "http" and form == "basic"):
        return Credential(In.HEADER, "Authorization", origin, "Basic {}", name, text, kind="http")
    return None
