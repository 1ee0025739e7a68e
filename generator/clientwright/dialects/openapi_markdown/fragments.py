"""The fragment in a fence: its values with their lines, what kind it is, and why one is refused."""

from __future__ import annotations

from functools import lru_cache

from clientwright.diagnostics import ClientwrightError, Diagnostic
from clientwright.dialects.openapi_markdown.packed import unpacked
from clientwright.dialects.openapi_markdown.syntax import Carrier, PackedOperation
from clientwright.notations.json import JsonError, Located, read_json
from clientwright.notations.yaml import YamlError, read_yaml
from clientwright.reading.sources import Document

OPENAPI, OLDER, MODELS = "openapi", "older", "models"
_RULE = "openapi-fragment"


def root_of(document: Document, fragment: Carrier) -> Located:
    """The value of a fragment, each part with its line; raises `ClientwrightError` for broken text."""
    first = fragment.line if isinstance(fragment, PackedOperation) else fragment.first_line
    try:
        if isinstance(fragment, PackedOperation):
            return _unpacked(fragment)
        return _root(fragment.text, fragment.first_line, fragment.language == "json")
    except (YamlError, JsonError) as error:
        line = first + error.line - 1
        hint = "Fetch the page again; where the vendor's page is broken itself, mend the fragment by hand."
        where = document.location(line, error.column)
        raise ClientwrightError(Diagnostic(_RULE, str(error), location=where, hint=hint)) from error


_unpacked = lru_cache(maxsize=2048)(unpacked)


@lru_cache(maxsize=2048)
def _root(text: str, line: int, json: bool) -> Located:
    return read_json(text, line) if json else read_yaml(text, line)


def kind_of(root: Located) -> str:
    """`openapi`, `older` (Mintlify's own form), `models` (schemas alone), or "" for anything else."""
    value = root.value
    if not isinstance(value, dict) or "swagger" in value:
        return ""
    paths = value.get("paths")
    if (
        isinstance(paths, dict)
        and isinstance(paths.get("path"), str)
        and isinstance(paths.get("method"), str)
    ):
        return OLDER
    version = value.get("openapi")
    if version is not None and not str(version).startswith("3."):
        return ""
    if (isinstance(paths, dict) and paths) or isinstance(value.get("webhooks"), dict):
        return OPENAPI
    return MODELS if isinstance(value.get("components"), dict) else ""


def refuse(document: Document, fragment: Carrier, root: Located) -> None:
    """Raises `ClientwrightError` with the reason why a fragment is none of an operation's."""
    value = root.value
    message, hint = "the fragment holds neither paths nor components", "Give pages of the API's reference."
    if isinstance(value, dict) and "swagger" in value:
        message, hint = "the fragment is Swagger 2.0", "Only OpenAPI 3.0 and 3.1 are read."
    elif isinstance(value, dict) and "openapi" in value and not str(value["openapi"]).startswith("3."):
        message, hint = f"the fragment is OpenAPI {value['openapi']}", "Only OpenAPI 3.0 and 3.1 are read."
    where = document.location(fragment.span.first, 1)
    raise ClientwrightError(Diagnostic(_RULE, message, location=where, hint=hint))
