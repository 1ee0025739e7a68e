"""Credentials that chapters about authentication state: a bearer token, a user with a password, a key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from clientwright.dialects.markdown.outline import Section
from clientwright.dialects.markdown.prose_lines import origin, texts
from clientwright.dialects.observed import Credential
from clientwright.notations.credential_words import format_of
from clientwright.spec.vocabulary import In

_TITLE = re.compile(
    r"auth(?:entication|enticating|orization|entifizierung)?\b|credentials?|api\s+(?:keys?|tokens?)|security|autenticación"
    r"|autenticação|认证|鉴权",
    re.IGNORECASE,
)
_BEARER = re.compile(r"\bAuthorization:\s*Bearer\b", re.IGNORECASE)
_BASIC = re.compile(
    r"\bAuthorization:\s*Basic\b|\bHTTP Basic\b|\bcurl (?:\S+ ){0,40}(?:-u|--user)\b", re.IGNORECASE
)
_HEADER = re.compile(
    r"(?<![\w-])((?:X-)?(?:[A-Z][\w]*-){0,3}(?:Api-?Key|Token|Auth|Access-Key|Secret))\b`?\s*(?::|\bheader\b|=)|"
    r"\bheader\s+`((?:X-)?[\w-]*(?:key|token|auth)[\w-]*)`",
    re.IGNORECASE,
)
_QUERY = re.compile(
    r"[?&]((?:api_?key|access_token|token|key|apikey|auth))=|`(\w*(?:key|token)\w*)` query param",
    re.IGNORECASE,
)


def credentials(source: str, found: Sequence[Section]) -> tuple[Credential, ...]:
    """The one credential that such chapters state; () where they state none, or several to choose from."""
    made: dict[tuple[In, str, str], Credential] = {}
    for section in found:
        if not _TITLE.search(section.title):
            continue
        for text, line in texts(section):
            for one in _stated(source, text, line):
                made.setdefault((one.location, one.wire.lower(), one.format), one)
    return tuple(made.values()) if len(made) == 1 else ()


def _stated(source: str, text: str, line: int) -> Iterator[Credential]:
    where = origin(source, line, "credential")
    form = format_of(text)
    if _BEARER.search(text) or form == "Bearer {}":
        yield Credential(In.HEADER, "Authorization", where, "Bearer {}")
    elif _BASIC.search(text) or form == "Basic {}":
        yield Credential(In.HEADER, "Authorization", where, "Basic {}")
    elif match := _HEADER.search(text):
        yield Credential(In.HEADER, match[1] or match[2], where)
    elif match := _QUERY.search(text):
        yield Credential(In.QUERY, match[1] or match[2], where)
