"""Operations that Docusaurus packs into the front matter: `api: eJx...`, deflated JSON in base64.

Such a page shows the operation in components, too, made from it; the packed text has it whole.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
import zlib
from typing import Any, cast

from clientwright.dialects.openapi_markdown.syntax import FrontMatter, PackedOperation
from clientwright.notations.fragment_fences import PACKED
from clientwright.notations.json import JsonError, Located, read_json

LARGEST = 8 * 1024 * 1024
"""Bytes that an operation may unpack to."""
_TITLE = re.compile(r"^title:[ \t]*(?P<quote>[\"']?)(?P<title>[^\r\n]*?)(?P=quote)[ \t]*\r?$", re.MULTILINE)
_OF_DOCUMENT = ("info", "servers")
_OF_PAGE = frozenset(["method", "path", "securitySchemes", "postman", "jsonRequestBodyExample", "extensions"])
"""What is not the operation's: its place, and what the generator derives from the operation."""


def operation_of(front: FrontMatter) -> PackedOperation | None:
    """The operation that front matter has; None where it has none."""
    match = PACKED.search(front.text)
    if match is None:
        return None
    line = front.span.first + front.text.count("\n", 0, match.start(1))
    title = _TITLE.search(front.text)
    return PackedOperation(front.text, match[1], line, title["title"] if title else "", span=front.span)


def unpacked(block: PackedOperation) -> Located:
    """The OpenAPI document of the operation alone, every value at the one line that has it.

    Raises `JsonError` for a text that does not unpack to the JSON of an operation.
    """
    try:
        unpacker = zlib.decompressobj()
        data = unpacker.decompress(base64.b64decode(block.packed, validate=True), LARGEST)
        whole = unpacker.eof
        value: Any = json.loads(data.decode("utf-8")) if whole else None
    except (binascii.Error, zlib.error, UnicodeDecodeError, ValueError, RecursionError) as error:
        raise JsonError("the packed operation is cut or broken", 1, 1) from error
    if not whole:
        raise JsonError(f"the packed operation is cut, or larger than {LARGEST // 1024**2} MiB", 1, 1)
    if not _is_operation(value):
        raise JsonError("the packed text is no operation with a method and a path", 1, 1)
    return read_json(json.dumps(_document(value)), block.line)


def _is_operation(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    found = cast("dict[str, Any]", value)
    return (
        isinstance(found.get("method"), str)
        and isinstance(found.get("path"), str)
        and isinstance(found.get("responses"), dict)
    )


def _document(value: dict[str, Any]) -> dict[str, Any]:
    operation = {key: one for key, one in value.items() if key not in _OF_PAGE and key not in _OF_DOCUMENT}
    if not operation.get("callbacks", True):
        del operation["callbacks"]
    schemes = value.get("securitySchemes")
    return {
        **{key: value[key] for key in _OF_DOCUMENT if key in value},
        "paths": {value["path"]: {value["method"].lower(): operation}},
        **({"components": {"securitySchemes": schemes}} if schemes else {}),
    }
