"""Labels: what a heading, a bold line or a line before a list says of what stands below it.

A closed list of words; a label of other words says nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from clientwright.spec.vocabulary import In, Presence


class Kind(StrEnum):
    """What stands below a label. `answer` and `request` are examples or descriptions of these."""

    PARAMETERS = "parameters"
    BODY = "body"
    REQUEST = "request"
    ANSWER = "answer"
    STATUSES = "statuses"
    EXAMPLE = "example"
    OTHER = "other"


@dataclass(frozen=True)
class Role:
    """A label's meaning: for parameters also where they travel, and whether they must be there."""

    kind: Kind
    location: In | None = None
    presence: Presence = Presence.UNKNOWN
    path: str = ""
    """The path of the one endpoint that the label speaks of; "" where it speaks of none."""
    media: str = ""


OTHER = Role(Kind.OTHER)
LONGEST = 8
"""Words above which a label is a sentence."""
_MOST_CHARACTERS = 400
"""Characters above which no text is looked at as a label."""

_ENGLISH = {
    "参数": "parameters", "參數": "parameters", "请求": "request", "返回": "response", "响应": "response",
    "路径": "path", "错误码": "error codes", "示例": "example",
    "パラメータ": "parameters", "リクエスト": "request", "レスポンス": "response",
    "parámetros": "parameters", "solicitud": "request", "petición": "request", "cuerpo": "body",
    "respuesta": "response", "ejemplo": "example", "encabezados": "headers",
    "parâmetros": "parameters", "requisição": "request", "corpo": "body", "resposta": "response",
    "exemplo": "example", "cabeçalhos": "headers",
    "paramètres": "parameters", "requête": "request", "corps": "body", "réponse": "response",
    "exemple": "example", "antwort": "response", "anfrage": "request", "beispiel": "example",
    "requestbody": "request body", "querystring": "query string",
}  # fmt: skip
"""Words of labels in other languages, and in one word."""
_JOINTS = re.compile(r"\b(?:de|del|da|do|la|der|des)\b")
_FOREIGN = re.compile("|".join(sorted(_ENGLISH, key=len, reverse=True)))
_NOISE = re.compile(r"\{#[^{}]*\}|[*_`:>#]|</?\w[^<>]*>|\[|\]\([^()]*\)|\]")
_NUMBERED = re.compile(r"^\d+(?:\.\d+)*\.?\s+")
_OF_PATH = re.compile(r"\s+(?:for|of|to)\s+`(?:[A-Z]+ )?(/[^`\s]*)`")
_QUALIFIER = (
    r"(?:(?:all|the|available|accepted|supported|allowed|possible|common|additional|other|further|extra|"
    r"advanced|basic|main|general|mandatory|required|optional|http|request|rest|api|this|endpoint|call|input|list|of|and|or|valid|method|"
    r"attributes|a|an|with|following|these|takes|accepts)\s+)*"
)
_NOUN = (
    r"(?:parameters?|params?|arguments?|args|attributes|fields|options|variables|properties|filters|keys"
    r"|values|inputs?)"
)
_TAIL = (
    r"(?:\s+(?:are|is|include|includes|table|list|description|fields|supported|available|in|the|json|of"
    r"|request))*"
)
_PLACES: tuple[tuple[str, In | None, Kind], ...] = (
    (
        r"(?:url\s+)?query(?:\s*-?\s*string)?|querystring|get|url\s+query|search|filter",
        In.QUERY,
        Kind.PARAMETERS,
    ),
    (r"path|url\s+path|route|path\s+url", In.PATH, Kind.PARAMETERS),
    (r"url|uri|resource", None, Kind.PARAMETERS),
    (r"headers|header(?=\s)", In.HEADER, Kind.PARAMETERS),
    (r"cookies?", In.COOKIE, Kind.PARAMETERS),
    (
        r"(?:json|body|form|form\s*-?\s*data|post|payload|post\s+data|json\s+body|body\s+json|multipart|"
        r"body\s+form|request\s+body|json\s+object|json\s+payload|form\s+url\s*encoded|patch|put)",
        In.BODY,
        Kind.BODY,
    ),
)
_PLACE = tuple(
    (
        re.compile(
            rf"{_QUALIFIER}(?:{words})(?:\s+request)?(?:\s+(?:{_NOUN}|schema|object|json|data))?{_TAIL}"
            rf"|{_QUALIFIER}{_NOUN}\s*\(?\s*(?:in\s+|of\s+|for\s+)?(?:the\s+|request\s+)*(?:{words})\)?"
        ),
        where,
        kind,
    )
    for words, where, kind in _PLACES
)
_BARE = re.compile(rf"{_QUALIFIER}{_NOUN}{_TAIL}")
_BODY = re.compile(
    r"(?:the\s+)?(?:json\s+|http\s+)?(?:request\s+)?(?:body|payload|data|form|json)(?:\s+(?:schema|object|json|parameters))?"
)
_STATUSES = re.compile(
    r".*\b(?:status(?:es)?\s*codes?|error\s*codes?|errors?|http\s+codes?|response\s+codes?|return\s+codes?|failures?)\b.*|responses"
)
_ANSWER = re.compile(
    r".*\b(?:responses?|answers?|returns?|returned|return\s+values?|results?|outputs?|reply|replies)\b.*"
)
_PLAIN_ANSWER = re.compile(
    r"(?:(?:example|sample|success|successful|error|api|json|http|the)\s+)*(?:responses?|returns?|answers?|output|reply)"
    r"(?:\s+(?:body|format|structure|examples?|json))?"
)
_SAMPLE = re.compile(r".*\b(?:examples?|samples?|curl|code\s+samples?|snippet)\b.*")
_REQUEST = re.compile(r".*\b(?:requests?|payload|curl|code\s+samples?|code|usage|call|http)\b.*")
_PRESENT = re.compile(r"\b(required|mandatory|optional)\b")


def role_of(label: str) -> Role:
    """What a label says; `OTHER` for one of words that say nothing."""
    if len(label) > _MOST_CHARACTERS:
        return OTHER
    path = _OF_PATH.search(label)
    bare = _OF_PATH.sub("", label) if path else label
    media = re.search(r"\b(?:application|audio|image|multipart|text|video)/[\w.+*-]+", bare)
    bare = re.sub(r"\(?\b(?:application|audio|image|multipart|text|video)/[\w.+*-]+\)?", " ", bare)
    words = _words(bare)
    found = _role(words, media[0] if media else "")
    if found.kind is Kind.OTHER or not path:
        return found
    return Role(found.kind, found.location, found.presence, path[1], found.media)


def is_answer(label: str) -> bool:
    """Whether a label says no more than that what stands below it is an answer."""
    return len(label) <= _MOST_CHARACTERS and bool(_PLAIN_ANSWER.fullmatch(_words(label)))


def _words(label: str) -> str:
    """The words of a label in lower case and in English, where the language is known."""
    plain = _NUMBERED.sub("", _NOISE.sub(" ", label)).lower().replace("-", " ")
    english = _FOREIGN.sub(lambda match: f" {_ENGLISH[match[0]]} ", plain)
    if english != plain:
        english = _JOINTS.sub(" ", english)
    return " ".join(english.split()).strip(" .:()\uff1a")


def _role(words: str, media: str) -> Role:
    if len(words.split()) > LONGEST:
        return OTHER  # a sentence, which may mention anything
    if _SAMPLE.fullmatch(words):
        if _ANSWER.fullmatch(words):
            return Role(Kind.ANSWER, media=media)
        return Role(Kind.REQUEST if _REQUEST.fullmatch(words) else Kind.EXAMPLE, media=media)
    if _STATUSES.fullmatch(words):
        return Role(Kind.STATUSES)
    if _ANSWER.fullmatch(words):
        return Role(Kind.ANSWER, media=media)
    bare = re.sub(r"\s*\((?:required|optional|mandatory)\)?\s*", " ", words).strip()
    if _BODY.fullmatch(bare):
        return Role(Kind.BODY, In.BODY, _presence(words), media=media)
    for pattern, where, kind in _PLACE:
        if pattern.fullmatch(bare):
            return Role(kind, where, _presence(words), media=media)
    if _BARE.fullmatch(bare):
        return Role(Kind.PARAMETERS, None, _presence(words))
    if re.fullmatch(r"(?:http\s+)?request(?:\s+(?:format|structure|content|message))?", words):
        return Role(Kind.REQUEST, media=media)
    return OTHER


def _presence(words: str) -> Presence:
    found = {match[1] for match in _PRESENT.finditer(words)}
    if found == {"optional"}:
        return Presence.OPTIONAL
    return Presence.REQUIRED if found and "optional" not in found else Presence.UNKNOWN
